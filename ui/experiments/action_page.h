// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/numbers_widget.h"
#include "ui/session/session.h"

class QPushButton;

namespace kompas {

class DocumentView;
class FlowLayout;

/// A page of the catalogue of pages with a row of buttons above it, for what can be done there.
class ActionPage : public NumbersWidget
{
    Q_OBJECT

public:
    ActionPage(Session &session, const QString &page, QWidget *parent = nullptr);

    /// Gives the session's document anew.
    void refresh();

signals:
    void said(const QString &text);
    void failed(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    /// A button at the end of the row; the first is the one that the page is for.
    QPushButton *addButton(const QString &name);
    /// Words of the buttons, and which of them can be used with the file that is open.
    virtual void updateButtons() = 0;
    Session &session() { return m_session; }

private:
    Session &m_session;
    QString m_page;
    FlowLayout *m_row = nullptr;
    DocumentView *m_document = nullptr;
};

} // namespace kompas
