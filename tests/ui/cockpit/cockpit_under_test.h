// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/cockpit/ten_weeks_of_calls.h"
#include "ui/cockpit/cockpit_page.h"
#include "ui/cockpit/line_card.h"

#include <QApplication>
#include <QComboBox>
#include <QTabWidget>
#include <QTest>

namespace kompas::testing {

inline constexpr int patience = 20000; // milliseconds that a job may take on a busy machine

/// The cockpit of a file with some rows, and what it shows.
class CockpitUnderTest
{
public:
    void openWith(const QByteArray &rows)
    {
        const QString database = databaseWith(*m_folder, rows);
        QVERIFY(!database.isEmpty());
        m_session = std::make_unique<Session>();
        m_session->setLanguage("en");
        m_page = std::make_unique<CockpitPage>(*m_session);
        QObject::connect(m_session.get(), &Session::changed, m_page.get(), [this](Changes what) {
            const FilePointer file = m_session->file();
            if (file && file->isWhole && what.testAnyFlags(Change::File | Change::View))
                m_page->show(file, m_session->view(), m_session->words());
        });
        QObject::connect(m_page.get(), &CockpitPage::failed, m_page.get(),
                         [this](const QString &text) { m_said += text; });
        m_page->resize(1084, 740);
        m_page->show();
        m_session->open(database);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->file() && m_session->file()->isWhole, patience);
        settle();
    }
    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy() && m_page->isReady(), patience);
        QApplication::processEvents();
    }
    template<typename T>
    T *find(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    LineCard *lineOf(const QString &metric)
    {
        for (int i = 0; i < 4; ++i) {
            if (m_page->card(i)->metric() == metric)
                return m_page->card(i);
        }
        return nullptr;
    }
    /// A tile of the scenario as text.
    QString outcome(const QString &id)
    {
        for (const Block &block : m_page->document().blocks) {
            if (block.id == id)
                return std::get<Tile>(block.content).value;
        }
        return {};
    }
    void showScenarios() { showTab(1); }
    void showTab(int index)
    {
        find<QTabWidget>("cockpitTabs")->setCurrentIndex(index);
        settle();
    }
    /// As a user who opens the box and takes the entry with this word behind it.
    void choose(const QString &box, const QString &word)
    {
        auto *choice = find<QComboBox>(box);
        choice->setCurrentIndex(choice->findData(word));
        QVERIFY2(choice->currentIndex() >= 0, qPrintable(word));
        emit choice->activated(choice->currentIndex());
        settle();
    }
    QString page() { return plainText(m_page->document()); }

    std::unique_ptr<QTemporaryDir> m_folder = {};
    std::unique_ptr<Session> m_session = {};
    std::unique_ptr<CockpitPage> m_page = {};
    QStringList m_said = {};
};

} // namespace kompas::testing
