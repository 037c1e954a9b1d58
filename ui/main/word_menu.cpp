// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/word_menu.h"

#include "ui/style/button.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QFrame>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace kompas {

WordMenu::WordMenu(const QString &dimension, QWidget *parent)
    : MenuButton(parent),
      m_dimension(dimension),
      m_model(new WordModel(this)),
      m_filter(new QSortFilterProxyModel(this)),
      m_popup(new QFrame(this, Qt::Popup))
{
    setObjectName(QStringLiteral("filter_") + dimension);
    m_filter->setSourceModel(m_model);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    buildPopup();
    connect(this, &QPushButton::clicked, this, &WordMenu::openPopup);
    connect(m_model, &WordModel::chosenByUser, this, [this] {
        updateText();
        emit chosenByUser(m_dimension, m_model->chosen());
    });
    retranslate();
}

void WordMenu::buildPopup()
{
    m_popup->setObjectName(QStringLiteral("popup"));
    m_popup->installEventFilter(this);
    auto *column = new QVBoxLayout(m_popup);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("wordSearch"));
    m_search->setClearButtonEnabled(true);
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("wordList"));
    m_list->setModel(m_filter);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_all = newButton("wordAll");
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(m_all);
    connect(m_search, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    // Enter in the list or the search field ticks the current word: the popup needs no mouse.
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        const QModelIndex first = m_filter->index(0, 0);
        if (first.isValid())
            m_filter->setData(first,
                              first.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                              Qt::CheckStateRole);
    });
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_popup->hide();
        emit chosenByUser(m_dimension, {});
    });
}

/// As wide as the longest word, within the window: a name that is cut cannot be told from another.
void WordMenu::fitList()
{
    QModelIndex longest;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex each = m_filter->index(row, 0);
        if (!longest.isValid() || each.data().toString().size() > longest.data().toString().size())
            longest = each;
    }
    constexpr QSize least(260, 240);
    const QSize room = window()->size() - QSize(48, 160);
    const int words = longest.isValid() ? m_list->sizeHintForIndex(longest).width() : 0;
    const int bar = m_list->verticalScrollBar()->sizeHint().width() + 2 * m_list->frameWidth();
    // Letters of the same number differ in width.
    const int wanted = words + words / 10 + bar;
    m_list->setMinimumSize(std::clamp(wanted, least.width(), std::max(least.width(), room.width())),
                           std::clamp(least.height() * textZoom() / 100, 1, std::max(1, room.height())));
}

void WordMenu::openPopup()
{
    m_search->clear();
    fitList();
    m_popup->adjustSize();
    QPoint place = popupPlace();
    const QRect around = window()->geometry();
    place.setX(std::max(around.left(), std::min(place.x(), around.right() - m_popup->width())));
    m_popup->move(place);
    m_popup->show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void WordMenu::show(const QString &label, const std::vector<WordModel::Item> &items, const QStringList &chosen)
{
    m_label = label;
    m_model->show(items, chosen);
    m_isNeeded = !items.empty() || !chosen.isEmpty();
    retranslate();
}

/// The focus comes back to the button when its popup goes.
bool WordMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_popup && event->type() == QEvent::Hide)
        shownButton()->setFocus(Qt::PopupFocusReason);
    return MenuButton::eventFilter(watched, event);
}

void WordMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    MenuButton::changeEvent(event);
}

void WordMenu::retranslate()
{
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in %1").arg(m_label));
    m_list->setAccessibleName(m_label);
    m_all->setText(tr("Choose all"));
    m_all->setAccessibleName(tr("Choose all: %1").arg(m_label));
    updateText();
}

void WordMenu::updateText()
{
    const QStringList chosen = m_model->chosen();
    QString what = tr("all");
    QStringList texts;
    if (chosen.size() == 1) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex index = m_model->index(row);
            if (index.data(Qt::UserRole).toString() == chosen.first())
                what = index.data().toString().section(QStringLiteral("  ("), 0, 0);
        }
    } else if (chosen.size() > 1) {
        what = tr("%n chosen", nullptr, static_cast<int>(chosen.size()));
    }
    for (const int room : {160, 90})
        texts.append(QStringLiteral("%1: %2").arg(m_label, fontMetrics().elidedText(what, Qt::ElideRight, room)));
    // What does not fit is said by the colour, the tooltip and the accessible name.
    texts.append(chosen.isEmpty() ? m_label : QStringLiteral("%1: %2").arg(m_label).arg(chosen.size()));
    setTexts(texts);
    setAccessibleName(tr("Filter by %1: %2").arg(m_label, what));
    setToolTip(tr("Which records count, by %1. Now: %2.").arg(m_label, what));
    setActive(!chosen.isEmpty());
}

} // namespace kompas
