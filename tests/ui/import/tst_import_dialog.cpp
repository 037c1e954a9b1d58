// SPDX-License-Identifier: GPL-3.0-or-later
#undef QT_NO_CAST_FROM_ASCII // texts in tests read better plain

#include "core/data/extent.h"
#include "ui/import/file_card.h"
#include "ui/import/import_dialog.h"
#include "ui/import/mapping_table.h"
#include "ui/main/questions.h"
#include "ui/session/language.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QHashSeed>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kompas;

namespace {

constexpr int patience = 20000; // milliseconds that a job may take on a busy machine

const char *const tickets =
    "Id,Requester id,Group,Status,Priority,Via,Created at,Updated at,Solved at,Satisfaction Score,Reopens,Replies,"
    "First reply time in minutes,Full resolution time in minutes\n"
    "1,101,Retour,Solved,Normal,Mail,2026-11-09 09:00:00,2026-11-09 09:10:00,2026-11-09 09:10:00,Good,0,1,5,10\n"
    "2,102,Retour,Solved,Normal,Mail,2026-11-11 09:00:00,2026-11-11 09:20:00,2026-11-11 09:20:00,Good,0,1,10,20\n"
    "3,102,Retour,Solved,Normal,Mail,2099-11-11 09:00:00,2026-11-11 09:20:00,2026-11-11 09:20:00,Good,0,1,10,20\n";

const char *const unknown = "Kenmerk;Dag;Oordeel;Waarom\n"
                            "a1;2026-11-09;4;snel\n"
                            "a2;2026-11-10;5;vriendelijk\n";

} // namespace

/// From dropped files to records, with mouse and keyboard.
class TestImportDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installLanguage(*qApp, "en"); }
    void init();
    void cleanup();
    void saysWhatAFileBrings();
    void aFailingFileLeavesTheOthers();
    void takesMoreFiles();
    void leavesAFileOut();
    void searchesTheColumns();
    void everyColumnOfAWideFileHasItsChoice();
    void remembersHowAFileIsRead();
    void aKnownFileIsNotLookedAt();
    void aFileThatIsNoLongerKnownIsRead();
    void keepsAProfile();
    void offersColumnsOfFewWords();
    void givesAllRowsAWave();
    void byKeyboardAlone();

private:
    QString written(const QString &name, const QByteArray &text) const;
    void open(const QStringList &paths, const QMap<QString, QString> &settings = {},
              const std::vector<Import> &imports = {});
    std::unique_ptr<Workbench> database(Store::Mode mode = Store::Mode::ReadOnly) const;
    void import();
    FileCard *card(int index) const { return m_dialog->findChildren<FileCard *>().at(index); }
    QString said(int index, const char *label) const { return card(index)->findChild<QLabel *>(label)->text(); }

    std::unique_ptr<QTemporaryDir> m_folder = {};
    Questions m_questions = {};
    std::unique_ptr<ImportDialog> m_dialog = {};
};

void TestImportDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestImportDialog::cleanup()
{
    m_dialog.reset();
    m_folder.reset();
}

QString TestImportDialog::written(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder->filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return file.fileName();
}

void TestImportDialog::open(const QStringList &paths, const QMap<QString, QString> &settings,
                            const std::vector<Import> &imports)
{
    ImportPlace place{.database = m_folder->filePath("t.kompas"), .isNew = true, .askPrivacy = true};
    place.settings = settings;
    place.profiles = m_folder->filePath("own");
    place.imports = imports;
    m_dialog = std::make_unique<ImportDialog>(place, paths, m_questions);
    m_dialog->show();
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::none_of(m_dialog->findChildren<FileCard *>(), &FileCard::isPlanning),
                             patience);
}

std::unique_ptr<Workbench> TestImportDialog::database(Store::Mode mode) const
{
    return std::move(*Workbench::open(m_folder->filePath("t.kompas"), mode));
}

void TestImportDialog::import()
{
    QTest::mouseClick(m_dialog->findChild<QPushButton *>("importStart"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isDone(), patience);
}

void TestImportDialog::saysWhatAFileBrings()
{
    open({written("tickets.csv", tickets)});
    QCOMPARE(said(0, "fileName"), "tickets.csv");
    QVERIFY2(said(0, "fileProduct").startsWith("Zendesk"), qPrintable(said(0, "fileProduct")));
    QTRY_VERIFY_WITH_TIMEOUT(said(0, "fileRows").startsWith("3 rows"), patience);
    QVERIFY2(said(0, "fileRows").contains("Nov 2026") && said(0, "fileRows").contains("1 row will be rejected"),
             qPrintable(said(0, "fileRows")));
    QVERIFY2(said(0, "fileUnlocks").startsWith("Answers "), qPrintable(said(0, "fileUnlocks")));
    auto *toggle = card(0)->findChild<QPushButton *>("fileDetails");
    QTest::mouseClick(toggle, Qt::LeftButton);
    const auto *mapping = card(0)->findChild<MappingTable *>("mappingTable");
    QVERIFY(mapping && mapping->isVisible());
    QCOMPARE(mapping->rowCount(), 14);
    QTest::mouseClick(toggle, Qt::LeftButton);
    QVERIFY(!mapping->isVisible());
    import();
    QVERIFY(said(0, "fileResult").startsWith("3 rows read: 2 new"));
    QVERIFY(card(0)->findChild<QPushButton *>("fileRejects")->isVisible());
}

void TestImportDialog::aFailingFileLeavesTheOthers()
{
    open({written("nothing.csv", ""), written("tickets.csv", tickets), m_folder->filePath("missing.csv")});
    QVERIFY(said(0, "fileResult").size() > 10);
    QVERIFY(said(2, "fileResult").contains("missing.csv"));
    QVERIFY(m_dialog->isReady());
    import();
    QCOMPARE(m_dialog->findChild<QLabel *>("importStatus")->text(), "1 file imported.");
    QVERIFY(card(1)->import().has_value() && !card(0)->import() && !card(2)->import());
}

void TestImportDialog::takesMoreFiles()
{
    open({written("tickets.csv", tickets)});
    QMimeData data;
    data.setUrls(
        {QUrl::fromLocalFile(written("scores.csv", unknown)), QUrl::fromLocalFile(m_folder->filePath("tickets.csv"))});
    // Qt hands a drop to the widget that took the drag.
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_dialog.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_dialog.get(), &drop);
    QCOMPARE(m_dialog->findChildren<FileCard *>().size(), 2); // the same file twice is one card
    QVERIFY(!m_dialog->isReady());
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isReady(), patience);
    QCOMPARE(said(1, "fileName"), "scores.csv");
    m_questions.openFiles = [this](QWidget *, const QString &, const QString &) {
        return QStringList{written("third.csv", tickets)};
    };
    QTest::mouseClick(m_dialog->findChild<QPushButton *>("importMore"), Qt::LeftButton);
    QCOMPARE(m_dialog->findChildren<FileCard *>().size(), 3);
}

void TestImportDialog::leavesAFileOut()
{
    open({written("tickets.csv", tickets), written("other.csv", QByteArray(tickets).replace("Retour", "Factuur"))});
    auto *leave = card(0)->findChild<QPushButton *>("fileLeave");
    auto *start = m_dialog->findChild<QPushButton *>("importStart");
    QTest::mouseClick(leave, Qt::LeftButton);
    QTest::mouseClick(card(1)->findChild<QPushButton *>("fileLeave"), Qt::LeftButton);
    QVERIFY(!start->isEnabled());
    QTest::mouseClick(card(1)->findChild<QPushButton *>("fileLeave"), Qt::LeftButton);
    QVERIFY(start->isEnabled());
    import();
    QVERIFY(!card(0)->import() && card(1)->import());
}

void TestImportDialog::searchesTheColumns()
{
    open({written("scores.csv", unknown)});
    auto *mapping = card(0)->findChild<MappingTable *>("mappingTable");
    QVERIFY(mapping->isVisible()); // an unknown layout is shown at once
    auto *search = card(0)->findChild<QLineEdit *>("mappingSearch");
    const auto shown = [mapping] {
        QStringList columns;
        for (int row = 0; row < mapping->rowCount(); ++row) {
            if (!mapping->isRowHidden(row))
                columns += mapping->item(row, 0)->text();
        }
        return columns.join(u' ');
    };
    QCOMPARE(shown(), "Kenmerk Dag Oordeel Waarom");
    QTest::keyClicks(search, "VRIEND"); // an example
    QCOMPARE(shown(), "Waarom");
    search->setText("dag");
    QCOMPARE(shown(), "Dag");
    search->clear();
    QCOMPARE(shown(), "Kenmerk Dag Oordeel Waarom");
}

void TestImportDialog::everyColumnOfAWideFileHasItsChoice()
{
    QByteArray header = "Ticket ID,Status,Created at";
    QByteArray row = "1,Open,2026-03-02 09:00";
    for (int column = 3; column < 60; ++column) {
        header += ",Extra " + QByteArray::number(column);
        row += ",x";
    }
    header += ",Priority";
    row += ",High";
    open({written("wide.csv", header + '\n' + row + '\n')});
    auto *mapping = card(0)->findChild<MappingTable *>("mappingTable");
    const auto choiceOf = [mapping](int column) {
        auto *combo = mapping->findChild<QComboBox *>(QStringLiteral("mapping%1").arg(column));
        return combo ? combo->currentData().toString() : QStringLiteral("none yet");
    };
    QCOMPARE(mapping->rowCount(), 61);
    QTRY_COMPARE_WITH_TIMEOUT(choiceOf(60), "priority", patience);
    QCOMPARE(choiceOf(2), "created_at");
    QCOMPARE(choiceOf(30), "");
}

void TestImportDialog::remembersHowAFileIsRead()
{
    open({written("scores.csv", unknown)});
    auto *profile = card(0)->findChild<QComboBox *>("optionProfile");
    profile->setCurrentIndex(profile->findData("survey"));
    emit profile->activated(profile->currentIndex());
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isReady() && card(0)->plan()->profile == "survey", patience);
    auto *mapping = card(0)->findChild<MappingTable *>("mappingTable");
    for (const auto &[row, field] :
         {std::pair(0, "id"), std::pair(1, "answered_at"), std::pair(2, "csat"), std::pair(3, "comment")}) {
        auto *combo = mapping->findChild<QComboBox *>(QStringLiteral("mapping%1").arg(row));
        QVERIFY2(combo->findData(field) >= 0, field);
        combo->setCurrentIndex(combo->findData(field));
        emit combo->activated(combo->currentIndex());
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isReady(), patience);
    }
    QVERIFY(card(0)->plan()->options.mapping.size() >= 3);
    import();
    const auto workbench = database();
    const QMap<QString, QString> settings = workbench->settings();
    open({m_folder->filePath("scores.csv")}, settings, workbench->imports());
    QVERIFY2(said(0, "fileProduct").startsWith("Imported on"), qPrintable(said(0, "fileProduct")));
    open({m_folder->filePath("scores.csv")}, {}, workbench->imports());
    QVERIFY(card(0)->plan());
    open({written("next.csv", QByteArray(unknown).replace("a1", "b1"))}, settings);
    QVERIFY2(said(0, "fileRemembered").startsWith("Read as you chose"), qPrintable(settings.keys().join(u' ')));
    QCOMPARE(card(0)->plan()->columns.at(2).field, "csat");
    QTest::mouseClick(card(0)->findChild<QPushButton *>("fileDetect"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!card(0)->isPlanning(), patience);
    QVERIFY(card(0)->plan()->options.mapping.isEmpty());
}

void TestImportDialog::aKnownFileIsNotLookedAt()
{
    const QString path = written("tickets.csv", tickets);
    open({path});
    import();
    const auto workbench = database();
    open({path, written("other.csv", QByteArray(tickets).replace("Good", "Bad"))}, workbench->settings(),
         workbench->imports());
    QVERIFY2(said(0, "fileProduct").startsWith("Imported on"), qPrintable(said(0, "fileProduct")));
    QCOMPARE(said(0, "fileRows"), "3 rows");
    QVERIFY(!card(0)->plan() && card(1)->plan());
    QVERIFY(m_dialog->isReady());
    import();
    QVERIFY2(said(0, "fileResult").startsWith("3 rows read: 0 new, 0 updated, 2 unchanged"),
             qPrintable(said(0, "fileResult")));
    // Who wants to read it otherwise can look at it all the same.
    open({path}, workbench->settings(), workbench->imports());
    QVERIFY(!card(0)->plan());
    QTest::mouseClick(card(0)->findChild<QPushButton *>("fileDetails"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!card(0)->isPlanning() && card(0)->plan(), patience);
    QVERIFY(said(0, "fileProduct").startsWith("Zendesk"));
    QVERIFY(card(0)->findChild<MappingTable *>("mappingTable")->isVisible());
    QVERIFY(m_dialog->isReady());
}

void TestImportDialog::aFileThatIsNoLongerKnownIsRead()
{
    const QString path = written("tickets.csv", tickets);
    open({path});
    import();
    open({path}, {}, database()->imports());
    QVERIFY(!card(0)->plan());
    QVERIFY(database(Store::Mode::ReadWrite)->undo(1));
    import();
    QVERIFY2(said(0, "fileResult").startsWith("3 rows read: 2 new"), qPrintable(said(0, "fileResult")));
}

void TestImportDialog::keepsAProfile()
{
    open({written("scores.csv", unknown)});
    auto *profile = card(0)->findChild<QComboBox *>("optionProfile");
    profile->setCurrentIndex(profile->findData("survey"));
    emit profile->activated(profile->currentIndex());
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isReady() && card(0)->plan()->profile == "survey", patience);
    auto *combo = card(0)->findChild<QComboBox *>("mapping2");
    combo->setCurrentIndex(combo->findData("csat"));
    emit combo->activated(combo->currentIndex());
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isReady() && card(0)->plan()->columns[2].field == "csat", patience);
    QString name = "../elsewhere";
    m_questions.askText = [&](QWidget *, const QString &, const QString &, const QString &proposal) {
        return proposal == "scores" ? std::optional(name) : std::nullopt;
    };
    auto *keep = card(0)->findChild<QPushButton *>("fileKeepProfile");
    const auto *status = m_dialog->findChild<QLabel *>("importStatus");
    QTest::mouseClick(keep, Qt::LeftButton);
    QVERIFY(status->text().contains("cannot be the name of a profile"));
    name = "Our survey";
    QTest::mouseClick(keep, Qt::LeftButton);
    QVERIFY2(status->text().startsWith("“Our survey” is kept"), qPrintable(status->text()));
    open({written("later.csv", QByteArray(unknown).replace("a1", "b1"))});
    QCOMPARE(said(0, "fileRemembered"), "Read by your own profile “Our survey”.");
    QCOMPARE(card(0)->plan()->columns.at(2).field, "csat");
    QVERIFY(!card(0)->plan()->needsConfirmation);
    QTest::mouseClick(card(0)->findChild<QPushButton *>("fileDetect"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!card(0)->isPlanning(), patience);
    QVERIFY(card(0)->plan()->columns.at(2).field != "csat");
}

void TestImportDialog::offersColumnsOfFewWords()
{
    QByteArray many = "Id,Status,Created at,Regio,Nummer\n";
    for (int i = 1; i <= 8; ++i)
        many += QByteArray::number(i) + ",open,2026-11-09 09:00:00," + (i % 2 == 0 ? "Noord," : "Zuid,")
                + QByteArray::number(i * 7) + "\n";
    open({written("many.csv", many)});
    auto *offer = card(0)->findChild<QLabel *>("fileOffer");
    QVERIFY2(offer->text().contains("Regio</a>&nbsp;(2)") && !offer->text().contains("Nummer"),
             qPrintable(offer->text()));
    QVERIFY(offer->isVisible()); // the layout is a guess, so the card is open
    // With the keyboard: the link has the focus, Enter follows it.
    offer->setFocus();
    QTest::keyClick(offer, Qt::Key_Tab);
    QTest::keyClick(offer, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!card(0)->isPlanning() && card(0)->plan()->columns[3].field == "own:Regio", patience);
    QVERIFY(!offer->text().contains("Regio"));
    auto *combo = card(0)->findChild<QComboBox *>("mapping3");
    QCOMPARE(combo->currentText(), "Dimension of your own");
    // Taken back by its box, it is offered again.
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Home);
    QTRY_VERIFY_WITH_TIMEOUT(!card(0)->isPlanning() && card(0)->plan()->columns[3].field.isEmpty(), patience);
    QVERIFY(offer->text().contains("Regio"));
}

void TestImportDialog::givesAllRowsAWave()
{
    open({written("nps.csv", "nps\n9\n10\n")});
    auto *wave = card(0)->findChild<QLineEdit *>("optionWave");
    QVERIFY(wave);
    wave->setFocus();
    QTest::keyClicks(wave, " 2026  Q3 ");
    QTest::keyClick(wave, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!card(0)->isPlanning() && card(0)->plan()->options.wave == QString("2026 Q3"), patience);
    import();
    const auto workbench = Workbench::open(m_folder->filePath("t.kompas"), Store::Mode::ReadOnly);
    QVERIFY(workbench);
    const std::vector<WordCount> waves = wordCounts((*workbench)->facts(), u"wave");
    QCOMPARE(waves.size(), std::size_t(1));
    QCOMPARE(waves.front().word, "2026 Q3");
}

void TestImportDialog::byKeyboardAlone()
{
    open({written("tickets.csv", tickets)});
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    // Every control can be reached with Tab, and the button that imports is where the focus begins.
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isReady(), patience);
    QCOMPARE(m_dialog->focusWidget()->objectName(), "importStart");
    QStringList reached;
    for (int step = 0; step < 40 && !reached.contains("importStart"); ++step) {
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
        reached += m_dialog->focusWidget()->objectName();
    }
    for (const char *control : {"fileDetails", "fileLeave", "privacyPseudonyms", "privacyCustomers", "importDatabase",
                                "importMore", "importCancel", "importStart"})
        QVERIFY2(reached.contains(QLatin1String(control)), control);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isDone(), patience);
    QSignalSpy figures(m_dialog.get(), &ImportDialog::overviewWanted);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(figures.size(), 1);
    QVERIFY(!m_dialog->isVisible());
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    TestImportDialog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_import_dialog.moc"
