// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/jobs/job.h"
#include "ui/records/record_sheet.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTabBar;
class QTableView;

namespace kompas {

class RecordsModel;
class Session;
struct Questions;

/// The records behind one number: those counted, those left out with the reason, and the number they give.
class RecordsPanel : public QWidget
{
    Q_OBJECT

public:
    RecordsPanel(Session &session, const Questions &questions, QWidget *parent = nullptr);

    void drill(const Drill &drill);

signals:
    void closeWanted();
    void said(const QString &text);   ///< something was done
    void failed(const QString &text); ///< something could not be done

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectAll();
    void retranslate();
    void ask();
    void updateHeadings();
    void updateTable();
    void updateOrder();
    void copyIds();
    void copyRows();
    void saveCsv();

    Session &m_session;
    const Questions &m_questions;
    Drill m_drill = {};
    std::shared_ptr<const Workbench::Records> m_records = {};
    std::optional<Value> m_value = {};
    RecordSheet m_table = {};
    int m_sortColumn = -1;
    bool m_descending = false;
    Job m_orderJob;

    QLabel *m_title = nullptr;
    QLabel *m_sum = nullptr;
    QTabBar *m_tabs = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_empty = nullptr;
    RecordsModel *m_model = nullptr;
    QTableView *m_view = nullptr;
    QPushButton *m_copyIds = nullptr;
    QPushButton *m_copyRows = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace kompas
