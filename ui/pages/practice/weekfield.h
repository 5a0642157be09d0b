#pragma once

#include "domain/practice.h"

#include <QWidget>

#include <array>

namespace headroom {

class NumberField;

/// Hours of Monday to Sunday beside each other, with what they add up to.
class WeekField final : public QWidget {
    Q_OBJECT

public:
    explicit WeekField(const WeekHours& week, QWidget* parent = nullptr);

    WeekHours week() const;

signals:
    void edited();

private:
    std::array<NumberField*, 7> m_days{};
};

} // namespace headroom
