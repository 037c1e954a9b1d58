// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/page_list.h"

#include "core/report/pages.h"
#include "ui/main/own_pages.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QEvent>

namespace kompas {

namespace {

enum class PageGroup : quint8 { Figures, Steering, Report };

struct PagePlace {
    const char *id;
    PageGroup group;
};

/// Where pages stand. Those that do not exist are left out; those that are not named here follow the figures.
constexpr PagePlace places[] = {
    {"overview", PageGroup::Figures},     {"satisfaction", PageGroup::Figures}, {"loyalty", PageGroup::Figures},
    {"speed", PageGroup::Figures},        {"quality", PageGroup::Figures},      {"backlog", PageGroup::Figures},
    {"team", PageGroup::Figures},         {"targets", PageGroup::Steering},     {"cockpit", PageGroup::Steering},
    {"checks", PageGroup::Steering},      {"experiments", PageGroup::Steering}, {"staffing", PageGroup::Steering},
    {"weekly_report", PageGroup::Report}, {"data", PageGroup::Report},          {"glossary", PageGroup::Report},
};

constexpr int groupRole = Qt::UserRole + 1; ///< of headings

QMap<QString, const char *> titlesById()
{
    QMap<QString, const char *> titles;
    for (const Page &page : pages())
        titles.insert(QString::fromLatin1(page.id), page.title);
    for (const OwnPage &page : ownPages())
        titles.insert(QString::fromLatin1(page.id), page.title);
    return titles;
}

/// Pages that exist, in order, by group.
QMap<PageGroup, QStringList> idsByGroup()
{
    QMap<QString, const char *> left = titlesById();
    QMap<PageGroup, QStringList> ids;
    for (const PagePlace &place : places) {
        const QString id = QString::fromLatin1(place.id);
        if (left.remove(id) > 0)
            ids[place.group].append(id);
    }
    for (const Page &page : pages()) {
        if (left.remove(QString::fromLatin1(page.id)) > 0)
            ids[PageGroup::Figures].append(QString::fromLatin1(page.id));
    }
    for (const OwnPage &page : ownPages()) {
        if (left.remove(QString::fromLatin1(page.id)) > 0)
            ids[PageGroup::Figures].append(QString::fromLatin1(page.id));
    }
    return ids;
}

} // namespace

QStringList PageList::pageIds()
{
    QStringList all;
    for (const QStringList &ids : idsByGroup())
        all += ids;
    return all;
}

QString PageList::pageTitle(const QString &page)
{
    const char *title = titlesById().value(page);
    return title ? QCoreApplication::translate("Page", title) : page;
}

PageList::PageList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("pageList"));
    setProperty("pages", true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    const QMap<PageGroup, QStringList> groups = idsByGroup();
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        if (group.key() != PageGroup::Figures) {
            auto *heading = new QListWidgetItem(this);
            heading->setData(groupRole, static_cast<int>(group.key()));
            heading->setFlags(Qt::NoItemFlags);
        }
        for (const QString &id : group.value()) {
            auto *item = new QListWidgetItem(this);
            item->setData(Qt::UserRole, id);
        }
    }
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && !item->data(groupRole).isValid())
            emit chosenByUser(item->data(Qt::UserRole).toString());
    });
    retranslate();
    fitText();
}

void PageList::setChosen(const QString &page)
{
    const QSignalBlocker silence(this);
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Qt::UserRole).toString() == page)
            setCurrentRow(row);
    }
}

void PageList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange)
        fitText();
    QListWidget::changeEvent(event);
}

void PageList::retranslate()
{
    setAccessibleName(tr("Pages"));
    for (int row = 0; row < count(); ++row) {
        QListWidgetItem *each = item(row);
        const QVariant group = each->data(groupRole);
        if (!group.isValid())
            each->setText(pageTitle(each->data(Qt::UserRole).toString()));
        else
            each->setText(group.toInt() == static_cast<int>(PageGroup::Steering) ? tr("Steering") : tr("Report"));
    }
}

/// As wide as the longest title, as high as the text needs: both follow language and text size.
void PageList::fitText()
{
    const int line = fontMetrics().height();
    int widest = 0;
    for (int row = 0; row < count(); ++row) {
        QListWidgetItem *each = item(row);
        widest = std::max(widest, fontMetrics().horizontalAdvance(each->text()));
        const bool isHeading = each->data(groupRole).isValid();
        each->setSizeHint(QSize(0, isHeading ? 2 * line - 4 : line + 10));
        if (isHeading)
            each->setFont(textFont(std::max(1, font().pixelSize() - 1)));
    }
    setFixedWidth(std::max(line * 11, widest + 48));
}

} // namespace kompas
