// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace kompas {

class ImportsModel;

/// The imports of a file in columns that fit: where there is no room the names of files are shortened, then columns go
/// in which every number is zero, then the source, which the tooltip of the file has as well.
class ImportsTable : public QTableView
{
    Q_OBJECT

public:
    explicit ImportsTable(const ImportsModel &imports, QWidget *parent = nullptr);

    /// To be called when the model has other rows.
    void fitColumns();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int widthOfOthers() const;

    const ImportsModel &m_imports;
};

} // namespace kompas
