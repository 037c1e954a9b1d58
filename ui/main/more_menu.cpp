// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/more_menu.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <QPainter>

namespace kompas {

namespace {

/// A group of three: nothing chosen, the first value, the second.
template<typename Value>
int placeOf(const std::optional<Value> &value)
{
    return value ? static_cast<int>(*value) + 1 : 0;
}

template<typename Value>
std::optional<Value> valueAt(int place)
{
    return place == 0 ? std::nullopt : std::optional(static_cast<Value>(place - 1));
}

QActionGroup *addThree(QMenu *menu, const QString &name)
{
    auto *group = new QActionGroup(menu);
    for (int place = 0; place < 3; ++place) {
        QAction *action = menu->addAction(QString());
        action->setObjectName(name + QString::number(place));
        action->setCheckable(true);
        group->addAction(action);
    }
    return group;
}

/// A heading over a part of the menu: where a style sheet draws the menu, separators show no text.
QAction *addTitle(QMenu *menu)
{
    menu->addSeparator();
    QAction *title = menu->addAction(QString());
    title->setEnabled(false);
    return title;
}

void setTexts(const QActionGroup &group, const QStringList &texts)
{
    for (qsizetype place = 0; place < texts.size(); ++place)
        group.actions()[place]->setText(texts[place]);
}

constexpr std::size_t mostWords = 40;

} // namespace

MoreMenu::MoreMenu(QWidget *parent) : QPushButton(parent), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("more"));
    build();
    retranslate();
}

void MoreMenu::build()
{
    m_outliers = m_menu->addAction(QString());
    m_outliers->setObjectName(QStringLiteral("outliers"));
    m_outliers->setCheckable(true);
    m_clockTitle = addTitle(m_menu);
    m_clocks = addThree(m_menu, QStringLiteral("clock"));
    m_dayTitle = addTitle(m_menu);
    m_days = addThree(m_menu, QStringLiteral("day"));
    m_filterTitle = addTitle(m_menu);
    connect(this, &QPushButton::clicked, this, &MoreMenu::open);
    connect(m_outliers, &QAction::triggered, this, [this](bool without) {
        View view = m_view;
        view.selection.outliers = without ? Outliers::Drop : Outliers::Keep;
        emit viewWanted(view);
    });
    connect(m_clocks, &QActionGroup::triggered, this, [this](QAction *action) {
        View view = m_view;
        view.selection.clock = valueAt<Clock>(static_cast<int>(m_clocks->actions().indexOf(action)));
        emit viewWanted(view);
    });
    connect(m_days, &QActionGroup::triggered, this, [this](QAction *action) {
        View view = m_view;
        view.selection.datedBy = valueAt<DatedBy>(static_cast<int>(m_days->actions().indexOf(action)));
        emit viewWanted(view);
    });
}

void MoreMenu::setLeftOut(const std::vector<QPushButton *> &buttons)
{
    if (buttons == m_leftOut)
        return;
    m_leftOut = buttons;
    for (QAction *action : std::exchange(m_leftOutActions, {})) {
        m_menu->removeAction(action);
        action->deleteLater(); // it may be what is at work
    }
    for (QPushButton *button : buttons) {
        auto *action = new QAction(m_menu);
        action->setObjectName(QStringLiteral("more_") + button->objectName());
        connect(action, &QAction::triggered, button, &QPushButton::click);
        m_leftOutActions.append(action);
    }
    if (!buttons.empty()) {
        auto *line = new QAction(m_menu);
        line->setSeparator(true);
        m_leftOutActions.append(line);
    }
    m_menu->insertActions(m_outliers, m_leftOutActions);
}

void MoreMenu::open()
{
    for (std::size_t place = 0; place < m_leftOut.size(); ++place) {
        QAction *action = m_leftOutActions[static_cast<qsizetype>(place)];
        action->setText(m_leftOut[place]->accessibleName().replace(u'&', QStringLiteral("&&")));
        action->setEnabled(m_leftOut[place]->isEnabled());
    }
    m_menu->popup(mapToGlobal(QPoint(0, height() + 4)));
}

/// Dimensions that are filtered by here, as far as the file has them.
void MoreMenu::showFilters(const FileState &file, const Words &words)
{
    for (QMenu *menu : m_filters)
        menu->deleteLater();
    m_filters.clear();
    QStringList dimensions;
    for (const char *each : furtherDimensions)
        dimensions += QString::fromLatin1(each);
    for (const QString &dimension : dimensions + file.own) {
        const auto found = file.words.find(dimension);
        if (found == file.words.end() || found->second.empty())
            continue;
        QMenu *menu = m_menu->addMenu(words.dimensionName(dimension).replace(u'&', QStringLiteral("&&")));
        menu->setObjectName(QStringLiteral("filter.") + dimension);
        const QStringList chosen = wordsOf(m_view.selection, dimension);
        for (std::size_t place = 0; place < std::min(mostWords, found->second.size()); ++place) {
            const WordCount &each = found->second[place];
            QAction *action = menu->addAction(words.word(dimension, each.word).replace(u'&', QStringLiteral("&&"))
                                              + u'\t' + words.count(each.records));
            action->setCheckable(true);
            action->setChecked(chosen.contains(each.word));
            connect(action, &QAction::triggered, this,
                    [this, dimension, word = each.word](bool wanted) { choose(dimension, word, wanted); });
        }
        m_filters.push_back(menu);
    }
    m_filterTitle->setVisible(!m_filters.empty());
}

void MoreMenu::choose(const QString &dimension, const QString &word, bool wanted)
{
    View view = m_view;
    QStringList chosen = wordsOf(view.selection, dimension);
    chosen.removeAll(word);
    if (wanted)
        chosen += word;
    setWords(view.selection, dimension, chosen);
    emit viewWanted(view);
}

void MoreMenu::show(const FileState &file, const View &view, const Words &words)
{
    m_view = view;
    m_outliers->setChecked(view.selection.outliers == Outliers::Drop);
    m_clocks->actions()[placeOf(view.selection.clock)]->setChecked(true);
    m_days->actions()[placeOf(view.selection.datedBy)]->setChecked(true);
    showFilters(file, words);
}

void MoreMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPushButton::changeEvent(event);
}

void MoreMenu::retranslate()
{
    setAccessibleName(tr("More ways of looking"));
    setToolTip(tr("Outliers, opening hours, and the day that records count on."));
    m_outliers->setText(tr("Leave &outliers out"));
    m_outliers->setToolTip(tr("Leaves extreme values out of means and medians: more than 1.5 times the "
                              "interquartile range outside the quartiles. Percentages and counts stay the same."));
    m_menu->setToolTipsVisible(true);
    m_clockTitle->setText(tr("Durations"));
    setTexts(*m_clocks, {tr("As each figure is &defined"), tr("All hours of the &week"), tr("Opening &hours only")});
    m_filterTitle->setText(tr("Only records of"));
    m_dayTitle->setText(tr("Tickets count on the day they were"));
    setTexts(*m_days, {tr("&As each figure is defined"), tr("&Created"), tr("&Solved")});
}

void MoreMenu::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(isEnabled() ? QPalette::ButtonText : QPalette::PlaceholderText));
    const double unit = fontMetrics().height() / 18.0;
    for (const int step : {-1, 0, 1})
        painter.drawEllipse(QPointF(width() / 2.0 + step * 6 * unit, height() / 2.0), 1.8 * unit, 1.8 * unit);
}

} // namespace kompas
