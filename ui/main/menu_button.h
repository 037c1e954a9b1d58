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
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitText();
    QSize sizeFor(const QString &text) const;

    QStringList m_texts = {};
};

} // namespace kompas
