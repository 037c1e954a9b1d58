// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/button.h"

namespace kompas {

QPushButton *newButton(const char *name, const char *look)
{
    auto *button = new QPushButton;
    button->setObjectName(QString::fromLatin1(name));
    if (look)
        button->setProperty(look, true);
    return button;
}

} // namespace kompas
