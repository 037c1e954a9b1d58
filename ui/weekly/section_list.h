// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_options.h"

#include <QListWidget>

namespace kompas {

/// The parts of the report: ticked when printed, moved by dragging or with Ctrl+Up and Ctrl+Down.
class SectionList : public QListWidget
{
    Q_OBJECT

public:
    explicit SectionList(QWidget *parent = nullptr);

    void setSections(const std::vector<ReportSection> &sections);
    std::vector<ReportSection> sections() const;
    void moveCurrent(int rows); ///< negative: upwards; announces the change

signals:
    void sectionsChanged();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QSize sizeHint() const override; ///< as high as its rows

private:
    void retranslate();

    bool m_filling = false;
};

} // namespace kompas
