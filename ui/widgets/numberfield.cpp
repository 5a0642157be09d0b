#include "ui/widgets/numberfield.h"

#include <QLineEdit>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace headroom {

NumberField::NumberField(int lowest, int highest, int decimals, const QString& unit, QWidget* parent)
    : TypedField(72, parent)
    , m_lowest(lowest)
    , m_highest(highest)
    , m_decimals(decimals)
    , m_factor(static_cast<int>(std::lround(std::pow(10, decimals))))
    , m_unit(unit) {
    edit().setToolTip(tr("%1 to %2").arg(written(lowest), written(highest)));
    look();
}

void NumberField::setNumber(std::optional<int> number) {
    m_number = number;
    write(number ? written(*number) : QString());
}

QString NumberField::written(int number) const {
    return QLocale::c().toString(static_cast<double>(number) / m_factor, 'f', m_decimals);
}

TypedField::Reading NumberField::read(const QString& text) {
    m_number.reset();
    const QString typed = text.trimmed();
    if (typed.isEmpty()) {
        return {m_unit, false};
    }
    bool isNumber = false;
    const double value = QLocale::c().toDouble(typed, &isNumber) * m_factor;
    if (!isNumber || std::abs(value - std::round(value)) > 1e-6) {
        return {m_decimals == 0 ? tr("Write a whole number") : tr("Write a number, as 4.2"), true};
    }
    if (value < m_lowest || value > m_highest) {
        return {tr("%1 to %2").arg(written(m_lowest), written(m_highest)), true};
    }
    m_number = static_cast<int>(std::lround(value));
    return {m_unit, false};
}

void NumberField::step(int by, bool far) {
    const int before = m_number.value_or(m_lowest);
    setNumber(std::clamp(before + by * m_factor * (far ? 10 : 1), m_lowest, m_highest));
}

QString NumberField::tidied() const {
    return m_number ? written(*m_number) : text();
}

} // namespace headroom
