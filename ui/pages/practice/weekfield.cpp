#include "ui/pages/practice/weekfield.h"

#include "ui/pages/practice/practicewords.h"
#include "ui/widgets/format.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace headroom {

namespace {

constexpr int mostHundredths = 2400;
constexpr std::array<const char*, 7> dayNames = {"monday", "tuesday",  "wednesday", "thursday",
                                                 "friday", "saturday", "sunday"};

} // namespace

WeekField::WeekField(const WeekHours& week, QWidget* parent)
    : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::px(8));
    grid->setVerticalSpacing(theme::px(4));
    for (int day = 0; day < static_cast<int>(m_days.size()); ++day) {
        auto* field = new NumberField(0, mostHundredths, 2, QString());
        m_days.at(static_cast<std::size_t>(day)) = field;
        field->setObjectName(QLatin1String(dayNames.at(static_cast<std::size_t>(day))));
        field->showReading(false);
        const HoursPerWeek hours = week.at(static_cast<std::size_t>(day));
        field->setNumber(hours > HoursPerWeek{} ? std::optional(int{hours.hundredths}) : std::nullopt);
        field->edit().setAccessibleName(tr("Hours on %1").arg(PracticeWords::weekday(day)));
        QLabel* title = makeLabel(TextStyle::Caption, PracticeWords::weekday(day), Tone::Muted);
        title->setBuddy(&field->edit());
        grid->addWidget(title, 0, day);
        grid->addWidget(field, 1, day);
        grid->setColumnStretch(day, 1);
        connect(field, &NumberField::edited, this, &WeekField::edited);
    }
}

WeekHours WeekField::week() const {
    WeekHours week;
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        week.at(day) = HoursPerWeek::ofHundredths(m_days.at(day)->number().value_or(0));
    }
    return week;
}

} // namespace headroom
