#pragma once

#include "service/scenarios.h"

#include <QWidget>

namespace headroom {

class PickField;

/// Which other scenarios stand beside the one that is shown: up to two.
class CompareBar final : public QWidget {
    Q_OBJECT

public:
    explicit CompareBar(QWidget* parent = nullptr);

    void setSaved(const std::vector<Scenario>& saved, ScenarioId shown);
    std::vector<ScenarioId> chosen() const;

signals:
    void chosenChanged();

private:
    PickField *m_second, *m_third;
};

} // namespace headroom
