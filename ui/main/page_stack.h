// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/steps.h"

#include <QHash>
#include <QStackedWidget>

namespace kompas {

/// The pages of the window, one of which is seen. It is as large as the largest of them asks for, and remembers what
/// each asked for last: asking two dozen hidden pages takes longer than laying out the one that is seen.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent = nullptr);

    /// Asks all pages that have been asked anew, one after the other between events: their words or letters are others.
    void measureAnew();
    bool isMeasuring() const { return m_steps.isRunning(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    struct Asked {
        QSize wanted = {};
        QSize least = {};
    };

    void measure(const QWidget &page) const;
    QSize largest(QSize Asked::*which) const;

    mutable QHash<const QWidget *, Asked> m_sizes = {};
    Steps m_steps;
};

} // namespace kompas
