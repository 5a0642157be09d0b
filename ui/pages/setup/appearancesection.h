#pragma once

#include "ui/pages/setup/setupsection.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>

namespace headroom {

/// Colours: as the system says, light or dark. Kept for this person on this computer.
class AppearanceSection final : public SetUpSection {
    Q_OBJECT

public:
    AppearanceSection(Workspace& workspace, JobRunner& jobs, QWidget* parent = nullptr);
    void read(Date asOf) override;

private:
    QWidget* makeSample();
    QButtonGroup m_group;
};

} // namespace headroom
