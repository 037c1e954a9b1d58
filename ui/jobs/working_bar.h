// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/steps.h"

#include <QWidget>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace kompas {

/// Work in steps such as printing: what it is, how far it is, and a button that stops it. Hidden while there is none.
class WorkingBar : public QWidget
{
    Q_OBJECT

public:
    explicit WorkingBar(QWidget *parent = nullptr);

    /// `work` has step(), which says whether there is more, and fraction(), from 0 to 1. It is dropped when it is
    /// stopped; else `done` is called at the end.
    template<typename Work>
    void start(const QString &what, const std::shared_ptr<Work> &work, std::function<void()> done)
    {
        begin(
            what, [work] { return work->step(); }, [work] { return work->fraction(); }, std::move(done));
    }
    bool isRunning() const { return m_steps.isRunning(); }

signals:
    void started();
    void stoppedByUser();

protected:
    void changeEvent(QEvent *event) override;

private:
    void begin(const QString &what, std::function<bool()> step, std::function<double()> fraction,
               std::function<void()> done);
    void retranslate();

    Steps m_steps;
    std::function<double()> m_fraction = {};
    QLabel *m_what = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_stop = nullptr;
};

} // namespace kompas
