// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/weekly/page_images.h"

#include <QListWidget>

namespace kompas {

/// The pages as small pictures with their numbers, to jump to one of them.
class PageStrip : public QListWidget
{
    Q_OBJECT

public:
    explicit PageStrip(QWidget *parent = nullptr);

    void show(std::shared_ptr<const Paper> paper);
    using QWidget::show;
    void setCurrentPage(int page); ///< counted from 0; announces nothing

signals:
    void pageChosen(int page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PageImages m_images;
};

} // namespace kompas
