// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace kompas {

class DocumentView;
class MetricListModel;

/// What every number means: all metrics by family at the left, the page of the chosen one at the right. Arrived at from
/// a number by View::metric.
class GlossaryPage : public QWidget
{
    Q_OBJECT

public:
    explicit GlossaryPage(Session &session, QWidget *parent = nullptr);

    /// Gives the session's view and document anew.
    void refresh();

signals:
    void viewWanted(const kompas::View &view);
    void drillRequested(const kompas::Drill &drill);
    void narrowWanted(const kompas::Drill &drill);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    void choose(const QString &metric);
    void showChosen();
    void showDocument();

    Session &m_session;
    MetricListModel *m_model = nullptr;
    QLineEdit *m_search = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_nothing = nullptr;
    DocumentView *m_document = nullptr;
};

} // namespace kompas
