// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/steps.h"
#include "ui/paper/paper.h"

#include <QCache>
#include <QImage>

#include <deque>

namespace kompas {

/// Pictures of the pages that are asked for, painted between events, the last asked for first. What is not looked at
/// is not painted.
class PageImages : public QObject
{
    Q_OBJECT

public:
    explicit PageImages(QObject *parent = nullptr);
    ~PageImages() override;

    /// Pictures of the paper before stand in until there are new ones, when the sheets are of the same size.
    void show(std::shared_ptr<const Paper> paper);
    const std::shared_ptr<const Paper> &paper() const { return m_paper; }

    /// The picture of a page at a number of pixels per point. While it is being painted: an older one, or nothing;
    /// ready() tells when.
    const QImage *of(int page, double scale);
    bool isPainting() const { return m_steps.isRunning(); }

signals:
    void ready(int page);

private:
    struct Picture {
        QImage image = {};
        double scale = 0;
        int generation = 0; ///< of the paper
    };
    struct Order {
        int page = 0;
        double scale = 0;
    };
    bool step();
    void finish();

    std::shared_ptr<const Paper> m_paper = {};
    QCache<int, Picture> m_pictures;
    std::deque<Order> m_orders = {};
    Order m_current = {.page = -1};
    QImage m_image = {};
    int m_at = 0; ///< step of the page that is painted
    int m_generation = 0;
    Steps m_steps;
};

} // namespace kompas
