// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace kompas {

/// One message inside the window, until it is closed or replaced. Screen readers are told.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Information, Bad };

    explicit MessageBar(QWidget *parent = nullptr);

    void say(const QString &text, Tone tone);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_text = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace kompas
