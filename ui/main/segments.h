// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace kompas {

/// A few choices beside each other of which one holds. Arrow keys move between them.
class Segments : public QWidget
{
    Q_OBJECT

public:
    Segments(int count, QWidget *parent = nullptr);

    /// Names the choices, in order; the text is the accessible name as well.
    void setTexts(const QStringList &texts);
    void setChosen(int index);
    int chosen() const;

signals:
    void chosenByUser(int index);

private:
    QButtonGroup *m_group = nullptr;
};

} // namespace kompas
