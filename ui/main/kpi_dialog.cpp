// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/kpi_dialog.h"

#include "core/report/overview_choice.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace kompas {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int soughtRole = Qt::UserRole + 1; ///< name and meaning, for the search

} // namespace

KpiDialog::KpiDialog(const Words &words, const QStringList &computable, const QStringList &chosen, QWidget *parent)
    : QDialog(parent),
      m_words(words)
{
    setObjectName(QStringLiteral("kpiDialog"));
    setWindowTitle(tr("Figures of the overview"));
    build();
    fill(computable, chosen);
    updateHint();
    m_search->setFocus();
}

void KpiDialog::build()
{
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("kpiSearch"));
    m_search->setPlaceholderText(tr("Search a figure"));
    m_search->setAccessibleName(tr("Search a figure"));
    m_search->setClearButtonEnabled(true);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("kpiList"));
    m_list->setAccessibleName(tr("Figures that can stand on the overview"));
    m_list->setMinimumSize(fontMetrics().averageCharWidth() * 56, fontMetrics().height() * 18);
    m_hint = new QLabel;
    m_hint->setObjectName(QStringLiteral("kpiHint"));
    m_hint->setWordWrap(true);
    m_hint->setProperty("muted", true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setObjectName(QStringLiteral("kpiSave"));
    QPushButton *usual = buttons->addButton(tr("The &usual figures"), QDialogButtonBox::ResetRole);
    usual->setObjectName(QStringLiteral("kpiUsual"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    column->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &KpiDialog::filter);
    connect(m_list, &QListWidget::itemChanged, this, &KpiDialog::updateHint);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit kept(chosen());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(usual, &QPushButton::clicked, this, [this] {
        emit kept({});
        accept();
    });
}

void KpiDialog::fill(const QStringList &computable, const QStringList &chosen)
{
    const auto add = [&](const Metric &metric, bool isChosen) {
        const QString id = QString::fromLatin1(metric.id);
        const QString name = m_words.metricName(metric);
        auto *item = new QListWidgetItem(computable.contains(id) ? name : tr("%1 (no data yet)").arg(name), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
        item->setData(idRole, id);
        const QString meaning = m_words.translate("Metric", metric.meaning);
        item->setData(soughtRole, name + u' ' + m_words.shortName(metric) + u' ' + meaning);
        item->setToolTip(meaning);
    };
    for (const QString &id : chosen) {
        if (const Metric *metric = metricById(id))
            add(*metric, true);
    }
    // What the file can answer stands before what it cannot.
    for (const bool answered : {true, false}) {
        for (const Metric &metric : catalogue()) {
            const QString id = QString::fromLatin1(metric.id);
            if (canBeKpi(metric) && !chosen.contains(id) && computable.contains(id) == answered)
                add(metric, false);
        }
    }
    m_list->setCurrentRow(0);
}

void KpiDialog::filter(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->data(soughtRole).toString().contains(text.trimmed(), Qt::CaseInsensitive));
    }
}

QStringList KpiDialog::chosen() const
{
    QStringList ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids += m_list->item(row)->data(idRole).toString();
    }
    return ids;
}

void KpiDialog::updateHint()
{
    const int count = static_cast<int>(chosen().size());
    if (count == 0)
        m_hint->setText(tr("Nothing chosen: the overview shows the usual figures."));
    else if (count > mostKpis)
        m_hint->setText(tr("You chose %n figures. Three to five are easier to steer by.", nullptr, count));
    else
        m_hint->setText(tr("%n figure(s) chosen. Three to five are easiest to steer by.", nullptr, count));
}

} // namespace kompas
