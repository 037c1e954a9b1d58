// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/filter_chips.h"

#include "ui/main/flow_layout.h"
#include "ui/session/file_state.h"

#include <QPushButton>

namespace kompas {

namespace {

bool hasMenu(const QString &dimension)
{
    return std::ranges::any_of(filterDimensions, [&](const char *each) { return dimension == QLatin1String(each); });
}

QString textOf(const Condition &condition, const Words &words)
{
    QStringList values;
    for (const QString &value : condition.values)
        values.append(words.word(condition.dimension, value));
    return words.dimensionName(condition.dimension) + QStringLiteral(": ") + values.join(QStringLiteral(", "));
}

} // namespace

std::vector<FilterChip> chipsOf(const View &view, const Words &words)
{
    std::vector<FilterChip> chips;
    const auto add = [&](const QString &text, auto reset) {
        FilterChip chip{text, view};
        reset(chip.without);
        chips.push_back(std::move(chip));
    };
    for (const Condition &condition : view.selection.where) {
        if (!hasMenu(condition.dimension))
            add(textOf(condition, words), [&](View &less) { setWords(less.selection, condition.dimension, {}); });
    }
    if (view.comparison == PageInput::Comparison::SamePeriodLastYear)
        add(FilterChips::tr("Against a year earlier"),
            [](View &less) { less.comparison = PageInput::Comparison::PreviousPeriod; });
    if (view.selection.outliers == Outliers::Drop)
        add(FilterChips::tr("Without outliers"), [](View &less) { less.selection.outliers = Outliers::Keep; });
    if (view.selection.clock)
        add(*view.selection.clock == Clock::Business ? FilterChips::tr("Durations in opening hours")
                                                     : FilterChips::tr("Durations in all hours"),
            [](View &less) { less.selection.clock.reset(); });
    if (view.selection.datedBy)
        add(*view.selection.datedBy == DatedBy::Created ? FilterChips::tr("By the day of creation")
                                                        : FilterChips::tr("By the day of solution"),
            [](View &less) { less.selection.datedBy.reset(); });
    return chips;
}

FilterChips::FilterChips(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("filterChips"));
    auto *flow = new FlowLayout(this, 8);
    flow->setContentsMargins(16, 0, 16, 8);
    hide();
}

QPushButton *FilterChips::addButton()
{
    auto *button = new QPushButton;
    const std::size_t place = m_buttons.size();
    button->setObjectName(QStringLiteral("chip%1").arg(place));
    button->setProperty("chip", true);
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, place] {
        if (place < m_chips.size())
            emit viewWanted(View(m_chips[place].without));
    });
    m_buttons.push_back(button);
    return button;
}

void FilterChips::show(const View &view, const Words &words)
{
    m_chips = chipsOf(view, words);
    while (m_buttons.size() < m_chips.size())
        addButton();
    for (std::size_t place = 0; place < m_buttons.size(); ++place) {
        QPushButton *button = m_buttons[place];
        button->setVisible(place < m_chips.size());
        if (place >= m_chips.size())
            continue;
        const QString &text = m_chips[place].text;
        button->setText(QString(text).replace(u'&', QStringLiteral("&&")) + QStringLiteral("  ×"));
        button->setAccessibleName(tr("Take away: %1").arg(text));
        button->setToolTip(tr("Take this away"));
    }
    setVisible(!m_chips.empty());
}

} // namespace kompas
