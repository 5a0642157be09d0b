#pragma once

#include "ui/pages/editor.h"
#include "ui/pages/editorrequest.h"

namespace headroom {

class ContactForm;
class Workspace;

/// The contact form over any page: from Today, a caseload, the palette.
class ContactEditor final : public Editor {
    Q_OBJECT

public:
    /// Throws Error where the person may not be seen.
    ContactEditor(const EditorRequest& request, Workspace& workspace, QWidget* parent = nullptr);

    ContactForm& form() const { return *m_form; }
    void reject() override;

private:
    ContactForm* m_form;
};

} // namespace headroom
