// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace kompas {

/// What the window shows while no file is open: what to do, or which file is being opened.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// The name of the file that is on its way; none: what to do is shown.
    void setOpening(const QString &file);

signals:
    void importWanted();
    void openWanted();
    void newWanted();
    void exampleWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_opening = {};
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_small = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_example = nullptr;
};

} // namespace kompas
