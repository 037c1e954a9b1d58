// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_panels.h"

#include "ui/style/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace kompas {

namespace {

QLabel *newLabel(bool right = false, const char *look = nullptr)
{
    auto *label = new QLabel;
    if (look)
        label->setProperty(look, true);
    label->setAlignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *newTitle()
{
    return newLabel(false, "strong");
}

/// The text as a coloured word, when it is a verdict.
void say(QLabel *label, const QString &text, Mark mark)
{
    const char *words[] = {"", "good", "attention", "bad"};
    const QString word = QString::fromLatin1(words[static_cast<std::size_t>(mark)]);
    label->setText(text);
    if (label->property("mark").toString() == word)
        return;
    label->setProperty("mark", word);
    label->style()->unpolish(label);
    label->style()->polish(label);
}

} // namespace

void TargetPanel::fitHeight()
{
    if (layout() && layout()->hasHeightForWidth())
        setMinimumHeight(layout()->totalHeightForWidth(width()));
}

bool TargetPanel::event(QEvent *event)
{
    const bool done = QFrame::event(event);
    // New labels are shown after they were added, and only then have a height.
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fitHeight();
    return done;
}

ConsequencePanel::ConsequencePanel(QWidget *parent) : TargetPanel(parent)
{
    setObjectName(QStringLiteral("consequences"));
    setProperty("card", true);
    m_title = newTitle();
    m_newestHead = newLabel(true, "muted");
    m_wholeHead = newLabel(true, "muted");
    m_note = newLabel(false, "muted");
    m_note->setWordWrap(true);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(0, 1);
    m_grid->addWidget(m_newestHead, 0, 1);
    m_grid->addWidget(m_wholeHead, 0, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addLayout(m_grid);
    column->addWidget(m_note);
    column->addStretch();
    retranslate();
}

void ConsequencePanel::addLine()
{
    const Line line{newLabel(), newLabel(true), newLabel(true)};
    line.label->setWordWrap(true);
    // The first line is the answer, the others explain it.
    if (m_lines.empty())
        line.whole->setProperty("strong", true);
    const int row = static_cast<int>(m_lines.size()) + 1;
    m_grid->addWidget(line.label, row, 0);
    m_grid->addWidget(line.newest, row, 1);
    m_grid->addWidget(line.whole, row, 2);
    m_lines.push_back(line);
}

void ConsequencePanel::show(const MetricPast &past, const Consequences &all, const Words &words)
{
    const std::vector<ConsequenceRow> rows = consequenceRows(past, all, words);
    while (m_lines.size() < rows.size())
        addLine();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        const bool used = i < rows.size();
        for (QLabel *label : {line.label, line.newest, line.whole})
            label->setVisible(used);
        if (!used)
            continue;
        line.label->setText(rows[i].label);
        say(line.newest, rows[i].newest, rows[i].mark);
        line.whole->setText(rows[i].whole);
        line.newest->setAccessibleName(rows[i].label + QStringLiteral(", ") + m_newestHead->text());
        line.whole->setAccessibleName(rows[i].label + QStringLiteral(", ") + m_wholeHead->text());
    }
    if (!past.buckets.empty()) {
        m_newestHead->setText(words.bucketTick(past.buckets.back().period, past.bucket));
        m_wholeHead->setText(bucketCount(past.bucket, static_cast<int>(past.buckets.size()), words));
    }
    m_note->setText(consequenceNote(past, all, words));
    m_note->setVisible(!m_note->text().isEmpty());
}

QString ConsequencePanel::plainText() const
{
    QStringList lines;
    for (const Line &line : m_lines) {
        if (!line.label->isHidden())
            lines += line.label->text() + QStringLiteral(" | ") + line.newest->text() + QStringLiteral(" | ")
                     + line.whole->text();
    }
    return lines.join(u'\n');
}

void ConsequencePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ConsequencePanel::retranslate()
{
    m_title->setText(tr("What this target line means"));
    setAccessibleName(m_title->text());
}

ProposalPanel::ProposalPanel(QWidget *parent) : TargetPanel(parent)
{
    setObjectName(QStringLiteral("proposals"));
    setProperty("card", true);
    m_title = newTitle();
    m_list = new QVBoxLayout;
    m_list->setSpacing(10);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addLayout(m_list);
    column->addStretch();
    retranslate();
}

void ProposalPanel::show(const Metric &metric, const std::vector<Proposal> &proposals, const Words &words)
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int number = 0;
    for (const Proposal &proposal : proposals) {
        auto *place = new QWidget;
        auto *grid = new QGridLayout(place);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(10);
        grid->setVerticalSpacing(2);
        grid->setColumnStretch(0, 1);
        const bool isThere = proposal.lack == Proposal::Lack::None;
        QLabel *name = newLabel(false, isThere ? nullptr : "muted");
        name->setText(proposalName(proposal, words));
        name->setWordWrap(true);
        grid->addWidget(name, 0, 0);
        if (isThere) {
            QLabel *value = newLabel(true, "strong");
            value->setText(boundsText(metric, proposal.bounds, words));
            auto *take = new QPushButton(tr("Take over"));
            take->setObjectName(QStringLiteral("take%1").arg(number));
            take->setProperty("quiet", true);
            take->setCursor(Qt::PointingHandCursor);
            take->setAccessibleName(tr("Take over: %1, %2").arg(name->text(), value->text()));
            connect(take, &QPushButton::clicked, this, [this, proposal] { emit taken(proposal); });
            grid->addWidget(value, 0, 1);
            grid->addWidget(take, 0, 2);
        }
        QLabel *reason = newLabel(false, "muted");
        reason->setText(proposalReason(metric, proposal, words));
        reason->setWordWrap(true);
        grid->addWidget(reason, 1, 0, 1, 3);
        m_list->addWidget(place);
        ++number;
    }
}

void ProposalPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ProposalPanel::retranslate()
{
    m_title->setText(tr("Proposals from your history"));
    setAccessibleName(m_title->text());
}

} // namespace kompas
