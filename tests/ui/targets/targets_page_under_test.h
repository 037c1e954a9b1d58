// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/targets/past_chart_view.h"
#include "ui/targets/target_panels.h"
#include "ui/targets/targets_page.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

namespace kompas::testing {

inline constexpr int patience = 20000; // milliseconds that a job may take on a busy machine

/// With plain blanks for those that do not break.
inline QString plain(QString text)
{
    return text.replace(QChar(0x00a0), u' ');
}

/// 30 weeks until Sunday 15 November 2026, each with six mails of 60 to 360 minutes until the first reply; in the even
/// weeks an hour more. Three teams, two of each. From the channel chat there are a few.
inline QByteArray halfAYear()
{
    QByteArray rows =
        "Id,Group,Status,Priority,Via,Created at,Updated at,Solved at,Replies,First reply time in minutes\n";
    const char *teams[] = {"East", "West", "South"};
    int id = 0;
    for (int week = 0; week < 30; ++week) {
        const QDate monday = QDate(2026, 11, 9).addDays(-7 * (29 - week));
        for (int i = 0; i < 18; ++i) {
            const int minutes = 60 * (1 + i % 6) + (week % 2 == 0 ? 60 : 0);
            const QString at = monday.addDays(i % 5).toString(Qt::ISODate) + " 09:00:00";
            const QString end = i == 17 ? monday.addDays(6).toString(Qt::ISODate) + " 20:00:00" : at;
            rows += QString("%1,%2,Solved,Normal,%3,%4,%5,%4,1,%6\n")
                        .arg(++id)
                        .arg(teams[i % 3], i % 6 == 0 ? "Chat" : "Mail", at, end)
                        .arg(minutes)
                        .toUtf8();
        }
    }
    return rows;
}

/// The page of targets of a file with some rows, and what it shows.
class TargetsPageUnderTest
{
public:
    void openWith(const QByteArray &csv, const QString &metric = "first_reply_time")
    {
        const QString database = m_folder->filePath("t.kompas");
        {
            auto workbench = Workbench::open(database, Store::Mode::Create);
            QVERIFY(workbench);
            if (!csv.isEmpty()) {
                QFile file(m_folder->filePath("tickets.csv"));
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(csv);
                file.close();
                const Result<Plan> plan = planImport(file.fileName(), {}, 1'795'345'200);
                QVERIFY(plan);
                QVERIFY((*workbench)->import(*plan, 1'795'345'200, {}));
            }
        }
        m_session = std::make_unique<Session>();
        m_session->setLanguage("en");
        m_page = std::make_unique<TargetsPage>(*m_session);
        const auto show = [this] { m_page->show(m_session->file(), m_session->view(), m_session->words()); };
        QObject::connect(m_session.get(), &Session::changed, m_page.get(), [show](Changes what) {
            if (what.testAnyFlags(Change::File | Change::View))
                show();
        });
        QObject::connect(m_page.get(), &TargetsPage::viewWanted, m_session.get(),
                         [this](const View &view) { m_session->visit(view); });
        QObject::connect(m_page.get(), &TargetsPage::said, m_page.get(),
                         [this](const QString &text) { m_said += text; });
        QObject::connect(m_page.get(), &TargetsPage::failed, m_page.get(),
                         [this](const QString &text) { m_said += text; });
        m_page->resize(1084, 740);
        m_page->show();
        m_session->open(database);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->file() && m_session->file()->isWhole, patience);
        look(metric);
    }
    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy() && m_page->isReady(), patience);
        QApplication::processEvents();
    }
    template<typename T>
    T *find(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    PastChartView *chart() const { return find<PastChartView>("pastChart"); }
    QString meaning() const { return plain(find<ConsequencePanel>("consequences")->plainText()); }
    void type(const char *field, const QString &text)
    {
        auto *line = find<QLineEdit>(field);
        QVERIFY(line);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void look(const QString &metric)
    {
        View view = m_session->view();
        view.page = "targets";
        view.metric = metric;
        m_session->visit(view);
        settle();
    }

    std::unique_ptr<QTemporaryDir> m_folder = {};
    std::unique_ptr<Session> m_session = {};
    std::unique_ptr<TargetsPage> m_page = {};
    QStringList m_said = {};
    QByteArray m_csv = {};
};

} // namespace kompas::testing
