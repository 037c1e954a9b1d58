// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace kompas {

/// One line that shortens itself where the room does not do, and then says the whole in its tooltip.
class ElidingLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidingLabel(QWidget *parent = nullptr);

    void setWhole(const QString &whole, const QString &tip);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitText();

    QString m_whole = {};
    QString m_tip = {};
};

} // namespace kompas
