#pragma once

#include "domain/date.h"
#include "ui/widgets/typedfield.h"

#include <optional>

namespace headroom {

/// A day as people type it (domain/typedtext.h). Empty is allowed; up and down step by a day, Page up
/// and Page down by a week.
class DateField final : public TypedField {
    Q_OBJECT

public:
    explicit DateField(Date today, QWidget* parent = nullptr);

    void setDate(std::optional<Date> date);
    /// Empty also when what is typed is no day: ask readable().
    std::optional<Date> date() const { return m_date; }
    /// The date, or the day that stands for "none" to rules that refuse it.
    Date dateOr(Date otherwise) const { return m_date.value_or(otherwise); }

protected:
    Reading read(const QString& text) override;
    void step(int by, bool far) override;
    QString tidied() const override;

private:
    Date m_today;
    std::optional<Date> m_date;
};

/// A time of the day as people type it, in minutes since midnight. Up and down step by five minutes,
/// Page up and Page down by an hour.
class TimeField final : public TypedField {
    Q_OBJECT

public:
    explicit TimeField(QWidget* parent = nullptr);

    void setMinutes(std::optional<int> minutes);
    std::optional<int> minutes() const { return m_minutes; }

protected:
    Reading read(const QString& text) override;
    void step(int by, bool far) override;
    QString tidied() const override;

private:
    std::optional<int> m_minutes;
};

/// "09:30".
QString timeText(int minutes);

} // namespace headroom
