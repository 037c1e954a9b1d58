// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/steering_texts.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kompas {

/// A card beneath the line: as high as its wrapped words need, which a scroll area does not ask for by itself.
class TargetPanel : public QFrame
{
    Q_OBJECT

public:
    using QFrame::QFrame;

protected:
    bool event(QEvent *event) override;

private:
    void fitHeight();
};

/// "What this target line means": follows the line while it is dragged, so its labels are kept and only get new texts.
class ConsequencePanel : public TargetPanel
{
    Q_OBJECT

public:
    explicit ConsequencePanel(QWidget *parent = nullptr);

    void show(const MetricPast &past, const Consequences &all, const Words &words);
    using QWidget::show;
    /// As lines, as a screen reader would read them.
    QString plainText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void addLine();

    struct Line {
        QLabel *label;
        QLabel *newest;
        QLabel *whole;
    };
    QLabel *m_title = nullptr;
    QGridLayout *m_grid = nullptr;
    QLabel *m_newestHead = nullptr;
    QLabel *m_wholeHead = nullptr;
    QLabel *m_note = nullptr;
    std::vector<Line> m_lines = {};
};

/// "Proposals from your history": each with its reasoning and a button that moves the line there.
class ProposalPanel : public TargetPanel
{
    Q_OBJECT

public:
    explicit ProposalPanel(QWidget *parent = nullptr);

    void show(const Metric &metric, const std::vector<Proposal> &proposals, const Words &words);
    using QWidget::show;

signals:
    void taken(const kompas::Proposal &proposal);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title = nullptr;
    QVBoxLayout *m_list = nullptr;
};

} // namespace kompas
