// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/note.h"

#include <QDialog>

class QDateEdit;
class QLineEdit;

namespace kompas {

/// A note at a day: write it, change it or take it away.
class NoteDialog : public QDialog
{
    Q_OBJECT

public:
    /// A note with id 0 is a new one.
    explicit NoteDialog(const Note &note, QWidget *parent = nullptr);

signals:
    void kept(const kompas::Note &note);
    void removed(qint64 id);

private:
    void build();
    Note typed() const;

    Note m_note = {};
    QDateEdit *m_day = nullptr;
    QLineEdit *m_text = nullptr;
};

} // namespace kompas
