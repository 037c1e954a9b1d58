// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace kompas {

/// A button that opens a list below it; a small triangle at its right says so. With several texts it shows the longest
/// that fits into the width it is given.
class MenuButton : public QPushButton
{
    Q_OBJECT

public:
    explicit MenuButton(QWidget *parent = nullptr);

    /// From long to short; the first is what it would like to show.
    void setTexts(const QStringList &texts);
    /// Something is chosen that leaves records out.
    void setActive(bool active);
    bool isActive() const { return property("active").toBool(); }
    /// Where its list opens, in the coordinates of the screen.
    QPoint popupPlace();
    /// What its list opens at while the button itself is hidden.
    void setStandIn(QWidget *widget) { m_standIn = widget; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QWidget *shownButton() { return m_standIn && !isVisible() ? m_standIn : this; }
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitText();
    QSize sizeFor(const QString &text) const;

    QStringList m_texts = {};
    QWidget *m_standIn = nullptr;
};

} // namespace kompas
