#pragma once

#include "service/alerts.h"
#include "service/person.h"
#include "ui/pages/parts/recorddialog.h"

#include <utility>
#include <vector>

class QCheckBox;

namespace headroom {

/// The alerts of a person, some of which are over: ticked and dismissed together, with one reason.
class DismissDialog final : public RecordDialog {
    Q_OBJECT

public:
    /// chosen: ticked from the start; 0: none.
    DismissDialog(Workspace& workspace, const PersonSnapshot& person, ItemId chosen,
                  QWidget* parent = nullptr);

protected:
    RecordOutcome keep() override;
    QString done() const override;

private:
    std::vector<SeenAlert> ticked() const;

    PersonId m_person;
    std::vector<std::pair<SeenAlert, QCheckBox*>> m_boxes;
};

} // namespace headroom
