// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace kompas {

/// One message inside the window, until it is closed or replaced. An error has a mark and a colour of its own and is
/// not replaced by mere information. Screen readers are told.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Information, Bad };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Information while an error stands is added beneath it, the last one only.
    void say(const QString &text, Tone tone);
    QString text() const;
    void dismiss();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QString m_error = {}; ///< the one that stands
    QLabel *m_text = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace kompas
