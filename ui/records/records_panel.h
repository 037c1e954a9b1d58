// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/jobs/job.h"
#include "ui/records/record_detail.h"
#include "ui/records/record_order.h"
#include "ui/session/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QModelIndex;
class QPushButton;
class QSplitter;
class QTabBar;
class QTableView;
class QTextBrowser;

namespace kompas {

class BusyBar;
class RecordsModel;
struct Questions;

/// The records behind one number: those counted, those in the numerator, those left out with the reason; the number
/// they make; and the chosen record with all that belongs to it.
class RecordsPanel : public QWidget
{
    Q_OBJECT

public:
    RecordsPanel(Session &session, const Questions &questions, QWidget *parent = nullptr);

    void drill(const Drill &drill);
    /// The rows that are on their way to the screen have come.
    bool isAtRest() const { return !m_orderJob.isRunning() && !m_isAsking; }

signals:
    void closeWanted();
    void said(const QString &text);   ///< something was done
    void failed(const QString &text); ///< something could not be done

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildHeader();
    QWidget *buildBar();
    QWidget *buildTable();
    void connectAll();
    void retranslate();
    void ask();
    void take(Changes what);
    void updateHeadings();
    void updateTable();
    void updateOrder();
    void showRows(RecordSheet table, std::vector<qint32> order);
    void updateDetail();
    QString recomputedText() const;
    std::vector<qint32> wantedRows() const;
    void copyIds();
    void copyRows();
    void save();
    void openRecord(const QModelIndex &index);
    void openLink(const QString &source, const QString &ticket);
    void askLink(const QString &source, const QString &ticket);
    void showMenu(const QPoint &at);
    RecordTab tab() const;

    Session &m_session;
    const Questions &m_questions;
    Drill m_drill = {};
    std::shared_ptr<const Workbench::Records> m_records = {};
    std::optional<Value> m_value = {};
    FilePointer m_file = {}; ///< whose records are shown
    std::shared_ptr<const RecordTexts> m_texts = {};
    RecordOrder m_order = {};
    qint64 m_detailOf = -1; ///< row id
    bool m_isAsking = false;
    Job m_orderJob;
    Job m_copyJob;

    QLabel *m_title = nullptr;
    QLabel *m_sum = nullptr;
    BusyBar *m_ordering = nullptr;
    QLabel *m_reasons = nullptr;
    QTabBar *m_tabs = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_linkText = nullptr;
    QPushButton *m_linkButton = nullptr;
    QWidget *m_linkBar = nullptr;
    RecordsModel *m_model = nullptr;
    QTableView *m_view = nullptr;
    QTextBrowser *m_detail = nullptr;
    QSplitter *m_splitter = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_copyIds = nullptr;
    QPushButton *m_copyRows = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace kompas
