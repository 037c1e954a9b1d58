// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/paper.h"

class QPrinter;

namespace kompas {

/// A document on its way to a printer, with the painter that makes the preview and the PDF: step() until it says that
/// all is printed, then outcome(). Thrown away half-way, nothing is printed.
class Printing
{
public:
    /// The pages are laid out first, for the paper of the options.
    Printing(const Document &document, const PaperOptions &options, std::shared_ptr<QPrinter> printer);
    Printing(std::shared_ptr<const Paper> paper, std::shared_ptr<QPrinter> printer);
    ~Printing();

    bool step();
    double fraction() const;
    Result<void> outcome() const; ///< an error when the printer refused

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kompas
