// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/mapping_table.h"

#include "core/data/field.h"

#include <QComboBox>
#include <QHeaderView>

namespace kompas {

namespace {

enum MappingColumn { Header, Samples, FieldChoice, How, MappingColumnCount };

constexpr std::pair<const char *, const char *> scoreTexts[] = {
    {"csat", QT_TRANSLATE_NOOP("Import", "Score: customer satisfaction")},
    {"ces", QT_TRANSLATE_NOOP("Import", "Score: customer effort")},
    {"nps", QT_TRANSLATE_NOOP("Import", "Score: Net Promoter Score")},
};

/// The fields of the kinds in the file, each id once; of all kinds when nothing is known yet.
QStringList offeredFields(const std::vector<Kind> &kindsOfFile)
{
    QStringList ids;
    for (const Field &field : fields()) {
        const QString id = QString::fromLatin1(field.id);
        if ((kindsOfFile.empty() || std::ranges::find(kindsOfFile, field.kind) != kindsOfFile.end())
            && !ids.contains(id))
            ids.append(id);
    }
    for (const auto &[id, text] : scoreTexts)
        ids.append(QString::fromLatin1(id));
    return ids;
}

} // namespace

QString fieldText(const QString &field)
{
    for (const auto &[id, text] : scoreTexts) {
        if (field == QLatin1String(id))
            return QCoreApplication::translate("Import", text);
    }
    for (const Field &each : fields()) {
        if (field == QLatin1String(each.id))
            return QCoreApplication::translate("Field", each.label);
    }
    return field;
}

MappingTable::MappingTable(QWidget *parent) : QTableWidget(parent)
{
    setObjectName(QStringLiteral("mappingTable"));
    setColumnCount(MappingColumnCount);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(34);
    setMinimumHeight(180);
}

QComboBox *MappingTable::comboAt(int row) const
{
    return qobject_cast<QComboBox *>(cellWidget(row, FieldChoice));
}

void MappingTable::show(const Plan &plan)
{
    m_plan = plan;
    setAccessibleName(tr("Columns of the file"));
    setHorizontalHeaderLabels({tr("Column"), tr("Examples"), tr("Is read as"), tr("How")});
    const QStringList offered = offeredFields(plan.kinds);
    const int rows = static_cast<int>(plan.columns.size());
    setRowCount(rows);
    for (int row = 0; row < rows; ++row) {
        const ColumnPlan &column = plan.columns[static_cast<std::size_t>(row)];
        setItem(row, Header, new QTableWidgetItem(column.header));
        auto *samples = new QTableWidgetItem(column.samples.join(QStringLiteral(" · ")).left(120));
        samples->setToolTip(column.samples.join(u'\n'));
        setItem(row, Samples, samples);
        setItem(row, How, new QTableWidgetItem(column.format));
        QComboBox *combo = comboAt(row);
        if (!combo) {
            combo = new QComboBox;
            combo->setObjectName(QStringLiteral("mapping%1").arg(row));
            connect(combo, &QComboBox::activated, this, [this, row] { choose(row); });
            setCellWidget(row, FieldChoice, combo);
        }
        combo->clear();
        combo->setAccessibleName(tr("%1 is read as").arg(column.header));
        combo->addItem(tr("(not used)"), QString());
        for (const QString &id : offered)
            combo->addItem(fieldText(id), id);
        combo->setCurrentIndex(std::max(0, combo->findData(column.field)));
    }
    setColumnWidth(Header, 220);
    setColumnWidth(Samples, 240);
    setColumnWidth(FieldChoice, 250);
    horizontalHeader()->setStretchLastSection(true);
}

void MappingTable::choose(int row)
{
    const ColumnPlan &column = m_plan.columns[static_cast<std::size_t>(row)];
    const QString chosen = comboAt(row)->currentData().toString();
    if (chosen == column.field)
        return;
    ReadOptions options = m_plan.options;
    if (!column.field.isEmpty())
        options.mapping[column.field] = QString();
    if (!chosen.isEmpty())
        options.mapping[chosen] = column.header;
    emit changedByUser(options);
}

} // namespace kompas
