// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/experiments/action_page.h"

class QMenu;

namespace kompas {

/// Experiments: declared in a form, looked at as a document, taken away from a menu.
class ExperimentsPage : public ActionPage
{
    Q_OBJECT

public:
    explicit ExperimentsPage(Session &session, QWidget *parent = nullptr);

protected:
    void updateButtons() override;

private:
    void declare();
    void fillRemovable();

    QPushButton *m_declare = nullptr;
    QPushButton *m_remove = nullptr;
    QMenu *m_removable = nullptr;
};

} // namespace kompas
