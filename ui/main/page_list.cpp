// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/page_list.h"

#include "core/report/pages.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QEvent>

namespace kompas {

namespace {

constexpr const char *weeklyTitle = QT_TRANSLATE_NOOP("Page", "Weekly report");
constexpr const char *dataTitle = QT_TRANSLATE_NOOP("Page", "Data");
constexpr int headingRole = Qt::UserRole + 1;

} // namespace

QStringList PageList::pageIds()
{
    QStringList ids;
    for (const Page &page : pages()) {
        if (qstrcmp(page.id, "weekly_report") != 0)
            ids.append(QString::fromLatin1(page.id));
    }
    return ids << QStringLiteral("weekly_report") << QStringLiteral("data");
}

QString PageList::pageTitle(const QString &page)
{
    if (page == u"weekly_report")
        return QCoreApplication::translate("Page", weeklyTitle);
    if (page == u"data")
        return QCoreApplication::translate("Page", dataTitle);
    for (const Page &each : pages()) {
        if (page == QLatin1String(each.id))
            return QCoreApplication::translate("Page", each.title);
    }
    return page;
}

PageList::PageList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("pageList"));
    setProperty("pages", true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(196);
    setFrameShape(QFrame::NoFrame);
    for (const QString &id : pageIds()) {
        if (id == u"weekly_report") {
            auto *heading = new QListWidgetItem(this);
            heading->setData(headingRole, true);
            heading->setFlags(Qt::NoItemFlags);
            heading->setSizeHint(QSize(0, 38));
            heading->setFont(textFont(12));
        }
        auto *item = new QListWidgetItem(this);
        item->setData(Qt::UserRole, id);
        item->setSizeHint(QSize(0, 32));
    }
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && !item->data(headingRole).toBool())
            emit chosenByUser(item->data(Qt::UserRole).toString());
    });
    retranslate();
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
    QListWidget::changeEvent(event);
}

void PageList::retranslate()
{
    setAccessibleName(tr("Pages"));
    for (int row = 0; row < count(); ++row) {
        QListWidgetItem *each = item(row);
        each->setText(each->data(headingRole).toBool() ? tr("Report") : pageTitle(each->data(Qt::UserRole).toString()));
    }
}

} // namespace kompas
