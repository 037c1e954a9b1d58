// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace kompas {

class Segments;

/// Above the overview: whether it shows one's own figures or those of a day, a week or a month, and the choice of them.
/// Kept in the file, and taken back by undo. Hidden on every other page.
class OverviewBar : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewBar(Session &session, QWidget *parent = nullptr);

    void chooseFigures();
    /// To the context menu of a metric's number: "Show on the overview", ticked where it stands there.
    void addTo(QMenu *menu, const QString &metric);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void takeFile();
    void keepCadence(int segment);
    void keepFigures(const QStringList &metrics);

    Session &m_session;
    Segments *m_cadence = nullptr;
    QPushButton *m_choose = nullptr;
};

} // namespace kompas
