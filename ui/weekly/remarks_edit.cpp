// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weekly/remarks_edit.h"

#include <QSignalBlocker>

namespace kompas {

namespace {

constexpr int pauseMilliseconds = 1200;
constexpr int visibleLines = 5;

} // namespace

RemarksEdit::RemarksEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("weeklyRemarks"));
    setTabChangesFocus(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &RemarksEdit::keep);
    connect(this, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
}

void RemarksEdit::setKept(const QString &text)
{
    if (text == m_kept)
        return;
    m_kept = text;
    if (toPlainText() == text)
        return;
    const QSignalBlocker quiet(this);
    setPlainText(text);
    m_pause.stop();
}

void RemarksEdit::keep()
{
    m_pause.stop();
    const QString text = toPlainText();
    if (text == m_kept)
        return;
    m_kept = text;
    emit kept(text);
}

void RemarksEdit::focusOutEvent(QFocusEvent *event)
{
    keep();
    QPlainTextEdit::focusOutEvent(event);
}

QSize RemarksEdit::sizeHint() const
{
    return QSize(200, visibleLines * fontMetrics().lineSpacing() + 16);
}

} // namespace kompas
