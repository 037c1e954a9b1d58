// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/steering/quick_checks.h"
#include "core/steering/validation.h"
#include "ui/experiments/action_page.h"

class QMenu;

namespace kompas {

struct Questions;

/// Checks: which rules say "look closer", a sample of records to read for each, and rules of the user's own.
class ChecksPage : public ActionPage
{
    Q_OBJECT

public:
    ChecksPage(Session &session, const Questions &questions, QWidget *parent = nullptr);

protected:
    void updateButtons() override;

private:
    void addRule();
    void fillSamples();
    void fillRemovable();
    void drawSample(const CheckRule &rule);
    void fillValidations();
    /// Draws a new sample to check by hand, named after the period, and opens it.
    void drawValidationSample();
    void openValidation(const ValidationSample &sample);

    const Questions &m_questions;
    QPushButton *m_sample = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_validate = nullptr;
    QMenu *m_validations = nullptr;
    QMenu *m_samples = nullptr;
    QMenu *m_removable = nullptr;
};

} // namespace kompas
