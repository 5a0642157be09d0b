#pragma once

#include "ui/widgets/typedfield.h"

#include <optional>

namespace headroom {

/// A number as people type it, kept in units of its last decimal: with two decimals "4.2" is 420.
/// Empty is allowed. Up and down step by one, Page up and Page down by ten.
class NumberField final : public TypedField {
    Q_OBJECT

public:
    NumberField(int lowest, int highest, int decimals, const QString& unit, QWidget* parent = nullptr);

    void setNumber(std::optional<int> number);
    std::optional<int> number() const { return m_number; }

protected:
    Reading read(const QString& text) override;
    void step(int by, bool far) override;
    QString tidied() const override;

private:
    QString written(int number) const;

    int m_lowest, m_highest, m_decimals, m_factor;
    QString m_unit;
    std::optional<int> m_number;
};

} // namespace headroom
