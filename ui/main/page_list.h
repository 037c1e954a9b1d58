// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace kompas {

/// The pages of the window in groups, at the left: those of pages() and ownPages().
class PageList : public QListWidget
{
    Q_OBJECT

public:
    explicit PageList(QWidget *parent = nullptr);

    void setChosen(const QString &page);
    /// Ids of all pages, in the order shown.
    static QStringList pageIds();
    static QString pageTitle(const QString &page);

signals:
    void chosenByUser(const QString &page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fitText();
};

} // namespace kompas
