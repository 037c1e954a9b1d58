// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/mapping_table.h"

#include "core/data/field.h"
#include "ui/import/options_form.h"

#include <QComboBox>
#include <QHeaderView>
#include <QStandardItemModel>

namespace kompas {

namespace {

constexpr int columnHeight = 40;
constexpr int mostRowsShown = 8; ///< of more columns the table scrolls

enum MappingColumn { Header, Samples, FieldChoice, How, MappingColumnCount };

constexpr std::pair<const char *, const char *> scoreTexts[] = {
    {"csat", QT_TRANSLATE_NOOP("Import", "Score: customer satisfaction")},
    {"ces", QT_TRANSLATE_NOOP("Import", "Score: customer effort")},
    {"nps", QT_TRANSLATE_NOOP("Import", "Score: Net Promoter Score")},
    {"esat", QT_TRANSLATE_NOOP("Import", "Score: employee satisfaction")},
    {"enps", QT_TRANSLATE_NOOP("Import", "Score: employee Net Promoter Score")},
    {"exit", QT_TRANSLATE_NOOP("Import", "Score: exit survey")},
    {"resolved", QT_TRANSLATE_NOOP("Import", "Answer: question solved?")},
    {"friendliness", QT_TRANSLATE_NOOP("Import", "Score: friendliness")},
    {"expertise", QT_TRANSLATE_NOOP("Import", "Score: expertise")},
};

constexpr std::pair<const char *, const char *> formatTexts[] = {
    {"text", QT_TRANSLATE_NOOP("Import", "text")},
    {"word", QT_TRANSLATE_NOOP("Import", "word")},
    {"integer", QT_TRANSLATE_NOOP("Import", "whole number")},
    {"flag", QT_TRANSLATE_NOOP("Import", "yes or no")},
    {"seconds", QT_TRANSLATE_NOOP("Import", "seconds")},
    {"minutes", QT_TRANSLATE_NOOP("Import", "minutes")},
    {"hours", QT_TRANSLATE_NOOP("Import", "hours")},
    {"days", QT_TRANSLATE_NOOP("Import", "days")},
    {"unix", QT_TRANSLATE_NOOP("Import", "seconds since 1970")},
    {"damaged", QT_TRANSLATE_NOOP("Import", "damaged by a spreadsheet")},
};

/// How a column is read, in words: `dmy hh:mm` becomes `day-month-year with time`.
QString formatText(const QString &format)
{
    for (const auto &[word, text] : formatTexts) {
        if (format == QLatin1String(word))
            return QCoreApplication::translate("Import", text);
    }
    for (const char *order : {"dmy", "mdy", "ymd"}) {
        if (!format.startsWith(QLatin1String(order)))
            continue;
        const QString dates = dateOrderText(QString::fromLatin1(order));
        return format.endsWith(QLatin1String("hh:mm"))
                   ? QCoreApplication::translate("Import", "%1, with time").arg(dates)
                   : dates;
    }
    return format;
}

/// The fields of the kinds in the file, each id once; of all kinds when nothing is known yet.
QStringList offeredFields(const std::vector<Kind> &kindsOfFile)
{
    QStringList ids;
    for (const Field &field : fields()) {
        const QString id = QString::fromLatin1(field.id);
        if (!isOwnField(field)
            && (kindsOfFile.empty() || std::ranges::find(kindsOfFile, field.kind) != kindsOfFile.end())
            && !ids.contains(id))
            ids.append(id);
    }
    for (const auto &[id, text] : scoreTexts) {
        if (!ids.contains(QLatin1String(id)))
            ids.append(QString::fromLatin1(id));
    }
    return ids;
}

} // namespace

QString fieldText(const QString &field)
{
    for (const auto &[id, text] : scoreTexts) {
        if (field == QLatin1String(id))
            return QCoreApplication::translate("Import", text);
    }
    if (const std::optional<QString> own = ownNameOf(field))
        return QCoreApplication::translate("Import", "Dimension of your own: %1").arg(*own);
    for (const Field &each : fields()) {
        if (field == QLatin1String(each.id))
            return QCoreApplication::translate("Field", each.label);
    }
    return field;
}

QString ownFieldOf(const ColumnPlan &column)
{
    return ownNameOf(column.field) ? column.field : ownPrefix + ownNameFrom(column.header);
}

ReadOptions mappedTo(const Plan &plan, const ColumnPlan &column, const QString &field)
{
    ReadOptions options = plan.options;
    if (!column.field.isEmpty())
        options.mapping[column.field] = QString();
    if (!field.isEmpty())
        options.mapping[field] = column.header;
    // A dimension that the user has made goes without a trace.
    if (ownNameOf(column.field) && column.how == u"user")
        options.mapping.remove(column.field);
    return options;
}

MappingTable::MappingTable(QWidget *parent) : QTableWidget(parent), m_fields(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("mappingTable"));
    setColumnCount(MappingColumnCount);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(columnHeight);
    m_moreCombos.setSingleShot(true);
    connect(&m_moreCombos, &QTimer::timeout, this, &MappingTable::addCombos);
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
    fillFields();
    const int rows = static_cast<int>(plan.columns.size());
    setRowCount(rows);
    setMinimumHeight(horizontalHeader()->sizeHint().height() + std::clamp(rows, 3, mostRowsShown) * columnHeight);
    for (int row = 0; row < rows; ++row) {
        const ColumnPlan &column = plan.columns[static_cast<std::size_t>(row)];
        setItem(row, Header, new QTableWidgetItem(column.header));
        auto *samples = new QTableWidgetItem(column.samples.join(QStringLiteral(" · ")).left(120));
        samples->setToolTip(column.samples.join(u'\n'));
        setItem(row, Samples, samples);
        setItem(row, How, new QTableWidgetItem(formatText(column.format)));
        if (QComboBox *combo = comboAt(row))
            showChoice(*combo, row);
    }
    m_rowsWithCombo = 0;
    addCombos();
    search(m_search);
    setColumnWidth(Header, 220);
    setColumnWidth(Samples, 240);
    setColumnWidth(FieldChoice, 250);
    horizontalHeader()->setStretchLastSection(true);
}

/// Rows that have none yet get their choices, some at once: the window goes on drawing between them.
void MappingTable::addCombos()
{
    const int end = std::min(rowCount(), m_rowsWithCombo + mostRowsShown);
    for (; m_rowsWithCombo < end; ++m_rowsWithCombo) {
        if (comboAt(m_rowsWithCombo))
            continue;
        auto *combo = new QComboBox;
        combo->setObjectName(QStringLiteral("mapping%1").arg(m_rowsWithCombo));
        // Its width is that of the column; measuring all choices for it would be for nothing.
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setModel(m_fields);
        connect(combo, &QComboBox::activated, this, [this, row = m_rowsWithCombo] { choose(row); });
        setCellWidget(m_rowsWithCombo, FieldChoice, combo);
        showChoice(*combo, m_rowsWithCombo);
    }
    if (m_rowsWithCombo < rowCount())
        m_moreCombos.start();
}

void MappingTable::showChoice(QComboBox &combo, int row) const
{
    const ColumnPlan &column = m_plan.columns[static_cast<std::size_t>(row)];
    combo.setAccessibleName(tr("%1 is read as").arg(column.header));
    const bool isOwn = ownNameOf(column.field).has_value();
    combo.setCurrentIndex(std::max(0, combo.findData(isOwn ? QString(ownPrefix) : column.field)));
}

/// One list for the choices of all columns: an export has dozens of columns, and a kind dozens of fields.
void MappingTable::fillFields()
{
    const QStringList offered = offeredFields(m_plan.kinds);
    if (offered == m_offered)
        return;
    m_offered = offered;
    const auto itemOf = [](const QString &text, const QString &id) {
        auto *item = new QStandardItem(text);
        item->setData(id, Qt::UserRole);
        return item;
    };
    QList<QStandardItem *> items = {itemOf(tr("(not used)"), QString()),
                                    itemOf(tr("Dimension of your own"), QString(ownPrefix))};
    for (const QString &id : offered)
        items += itemOf(fieldText(id), id);
    m_fields->clear();
    m_fields->appendColumn(items);
}

void MappingTable::search(const QString &text)
{
    m_search = text.trimmed();
    for (int row = 0; row < rowCount(); ++row) {
        const ColumnPlan &column = m_plan.columns[static_cast<std::size_t>(row)];
        const QString searched =
            QStringList{column.header, column.samples.join(u'\n'), fieldText(column.field), column.field}.join(u'\n');
        setRowHidden(row, !searched.contains(m_search, Qt::CaseInsensitive));
    }
}

void MappingTable::choose(int row)
{
    const ColumnPlan &column = m_plan.columns[static_cast<std::size_t>(row)];
    const QString chosen = comboAt(row)->currentData().toString();
    const QString field = chosen == ownPrefix ? ownFieldOf(column) : chosen;
    if (field != column.field)
        emit changedByUser(mappedTo(m_plan, column, field));
}

} // namespace kompas
