// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/kind.h"
#include "ui/records/record_detail.h"
#include "ui/session/session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTextBrowser;

namespace kompas {

struct Questions;

/// Which record of the file.
struct RecordPlace {
    Kind kind = Kind::Ticket;
    qint64 rowId = -1; ///< negative: it is not in the file any more

    bool operator==(const RecordPlace &) const = default;
};

/// One record as the file holds it, and a button that opens its ticket in the help desk.
class RecordLook : public QWidget
{
    Q_OBJECT

public:
    RecordLook(Session &session, const Questions &questions, QWidget *parent = nullptr);

    void lookAt(const RecordPlace &place);
    /// In the browser; where the file does not know the address yet it is asked for first.
    void openTicket();
    QString plainText() const;

private:
    void take(const Result<RecordDetail> &detail);

    Session &m_session;
    const Questions &m_questions;
    RecordPlace m_place = {};
    std::optional<RecordDetail> m_detail = {};
    QTextBrowser *m_text = nullptr;
    QPushButton *m_open = nullptr;
    QLabel *m_said = nullptr;
};

} // namespace kompas
