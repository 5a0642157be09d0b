#pragma once

#include "service/supervision.h"
#include "ui/pages/editor.h"

namespace headroom {

/// One supervision to be read, with how it came to say that. Cases lead to their person.
class SupervisionSheet final : public Editor {
    Q_OBJECT

public:
    /// history: its revisions, oldest first.
    SupervisionSheet(const QString& officer, const std::vector<SupervisionView>& history, QWidget* parent);

    /// As it is shown, in HTML: cases are links "person:<id>".
    static QString text(const SupervisionView& view);
    static QString historyText(const std::vector<SupervisionView>& history);
};

} // namespace headroom
