// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/main_window.h"

#include <QAction>
#include <QDate>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace kompas {

/// A window with a file of its own that holds some sixty tickets of two teams over eight weeks; dialogs of the system
/// are answered by what the test says.
class WindowUnderTest
{
public:
    static constexpr int patience = 20000; ///< milliseconds that a job may take on a busy machine

    explicit WindowUnderTest(Settings settings = {})
    {
        Questions questions;
        questions.saveFile = [this](QWidget *, const QString &, const QString &, const QString &) { return saveTo; };
        questions.openFiles = [this](QWidget *, const QString &, const QString &) { return openThese; };
        questions.confirm = [](QWidget *, const QString &, const QString &, const QString &) { return true; };
        questions.choosePrinter = [](QWidget *, QPrinter &) { return false; };
        questions.tell = [this](QWidget *, const QString &, const QString &html) { told = html; };
        questions.askText = [this](QWidget *, const QString &, const QString &, const QString &) { return typed; };
        questions.openLink = [this](const QUrl &link) {
            openedLinks << link.toString();
            return true;
        };
        questions.systemIsDark = [this] { return systemIsDark; };
        window = std::make_unique<MainWindow>(
            settings, questions, [](const QString &, const Progress &) -> Result<void> { return Progress::stopped(); });
        window->show();
    }

    QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    QString csv() const
    {
        QFile file(path("tickets.csv"));
        if (file.open(QIODevice::WriteOnly))
            file.write(tickets());
        return file.fileName();
    }

    /// Imports without the dialog and opens what came of it.
    bool fill()
    {
        constexpr qint64 now = 1'800'000'000;
        const QString database = path("test.kompas");
        {
            auto workbench = Workbench::open(database, Store::Mode::Create);
            const Result<Plan> plan = planImport(csv(), {}, now);
            if (!workbench || !plan) {
                qWarning("%s", qPrintable(!workbench ? workbench.error().message : plan.error().message));
                return false;
            }
            if (auto imported = (*workbench)->import(*plan, now, {}); !imported) {
                qWarning("%s", qPrintable(imported.error().message));
                return false;
            }
        }
        window->session().open(database);
        return settle() && window->session().file() && window->session().file()->facts.tickets->rows > 0;
    }

    /// Until the window has nothing to do.
    bool settle() const
    {
        QElapsedTimer timer;
        timer.start();
        do {
            QTest::qWait(20);
        } while (!window->isAtRest() && timer.elapsed() < patience);
        QTest::qWait(20);
        return window->isAtRest();
    }

    void visit(const QString &page) const
    {
        View view = window->session().view();
        view.page = page;
        window->session().visit(view);
        settle();
    }

    QAction *command(const char *id) const { return find<QAction>(("command_" + QByteArray(id)).constData()); }

    template<typename T>
    T *find(const char *name) const
    {
        return window->findChild<T *>(QString::fromLatin1(name));
    }

    QTemporaryDir folder;
    QString saveTo;        ///< the next answer to "where to"
    QStringList openThese; ///< the next answer to "which files"
    QString told;
    std::optional<QString> typed; ///< the next answer to a question for a line of text
    QStringList openedLinks;      ///< what was handed to the browser
    bool systemIsDark = false;
    std::unique_ptr<MainWindow> window;

private:
    static QByteArray tickets()
    {
        QByteArray text = "Id,Requester id,Assignee,Group,Status,Priority,Via,Created at,Updated at,Solved at,"
                          "Satisfaction Score,Reopens,Replies,First reply time in minutes,"
                          "Full resolution time in minutes\n";
        const QList<QByteArray> teams = {"Retouren en garantie", "Facturen"};
        const QList<QByteArray> ways = {"Mail", "Web form", "Chat"};
        const QList<QByteArray> priorities = {"Low", "Normal", "High", "Urgent"};
        const QDate first(2026, 9, 21);
        for (int id = 1; id <= 60; ++id) {
            const QByteArray day = first.addDays(id * 9 / 10).toString(Qt::ISODate).toUtf8();
            const bool solved = id % 7 != 0;
            const QByteArray row = QByteArray::number(id) + ',' + QByteArray::number(100 + id) + ",Medewerker "
                                   + QByteArray::number(id % 6) + ',' + teams[id % 2] + ','
                                   + (solved ? "Solved" : "Open") + ',' + priorities[id % 4] + ',' + ways[id % 3] + ','
                                   + day + " 09:00:00," + day + " 12:00:00,"
                                   + (solved ? day + " 12:00:00" : QByteArray()) + ','
                                   + (solved ? QByteArray::number(1 + id % 5) : QByteArray()) + ','
                                   + QByteArray::number(id % 11 == 0) + ",1," + QByteArray::number(10 + id) + ','
                                   + (solved ? QByteArray::number(60 + 7 * id) : QByteArray()) + '\n';
            text += row;
        }
        return text;
    }
};

} // namespace kompas
