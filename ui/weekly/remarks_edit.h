// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace kompas {

/// A text that is kept when the user pauses or goes elsewhere, not with every key.
class RemarksEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit RemarksEdit(QWidget *parent = nullptr);

    /// What the file holds. While that has not changed, what is being typed stays.
    void setKept(const QString &text);
    /// Announces at once what has been typed and not been kept yet.
    void keep();

signals:
    void kept(const QString &text);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    QSize sizeHint() const override;

private:
    QString m_kept = {};
    QTimer m_pause;
};

} // namespace kompas
