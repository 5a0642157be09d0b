#include "ui/pages/setup/holidayssection.h"

#include "service/workspace.h"
#include "ui/widgets/datefield.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace headroom {

HolidaysSection::HolidaysSection(Workspace& workspace, JobRunner& jobs, QWidget* parent)
    : GridVersionsOf(
          {tr("Bank holidays"),
           tr("The days that do not count as business days in England and Wales. Those that come with "
              "the program "
              "are computed from the law; a holiday that is proclaimed is added here. Deadlines of "
              "days before a "
              "version begins stay as they were counted."),
           QStringLiteral("holidays"), tr("Versions of the bank holidays")},
          {tr("Days"), tr("Bank holidays"), Name}, workspace, jobs, parent)
    , m_day(new DateField(workspace.today()))
    , m_name(new QLineEdit)
    , m_add(makeButton(tr("&Add the day")))
    , m_remove(makeButton(tr("&Take the day out"))) {
    m_day->setObjectName(QStringLiteral("holidaysDay"));
    m_day->edit().setAccessibleName(tr("Day of a further holiday"));
    m_name->setObjectName(QStringLiteral("holidaysName"));
    m_name->setAccessibleName(tr("Name of a further holiday"));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setMaxLength(100);
    m_add->setObjectName(QStringLiteral("holidaysAdd"));
    m_remove->setObjectName(QStringLiteral("holidaysRemove"));
    auto* fields = new QHBoxLayout;
    fields->setContentsMargins(theme::px(16), 0, theme::px(16), theme::px(8));
    fields->setSpacing(theme::px(8));
    auto* dayLabel = new QLabel(tr("Further &holiday:"));
    dayLabel->setBuddy(&m_day->edit());
    fields->addWidget(dayLabel);
    fields->addWidget(m_day);
    fields->addWidget(m_name, 1);
    fields->addWidget(m_add);
    fields->addWidget(m_remove);
    card().content().insertLayout(0, fields);
    connect(m_day, &TypedField::edited, this, &HolidaysSection::updateTools);
    connect(m_name, &QLineEdit::textChanged, this, &HolidaysSection::updateTools);
    connect(m_name, &QLineEdit::returnPressed, m_add, &QPushButton::click);
    connect(grid().selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HolidaysSection::updateTools);
    connect(m_add, &QPushButton::clicked, this, &HolidaysSection::addDay);
    connect(m_remove, &QPushButton::clicked, this, &HolidaysSection::takeOut);
}

void HolidaysSection::updateTools() {
    m_day->setEnabled(editable());
    m_name->setEnabled(editable());
    m_add->setEnabled(editable() && m_day->date() && !m_name->text().trimmed().isEmpty());
    m_remove->setEnabled(editable() && grid().currentIndex().isValid());
}

void HolidaysSection::showGrid() {
    std::vector<std::vector<GridModel::Cell>> cells;
    for (const BankHoliday& holiday : shown().days) {
        const auto same = std::find(inForce().days.begin(), inForce().days.end(), holiday);
        const QString day = dateText(holiday.day);
        const bool changed = same == inForce().days.end();
        cells.push_back(
            {{day, {}},
             {toQString(holiday.name), day, changed},
             {holiday.verified ? tr("Published list") : tr("Not compared with the published list"), {}}});
    }
    model().setContent({{tr("Day"), false, true}, {tr("Holiday"), false}, {tr("Basis"), false, true}},
                       std::move(cells));
}

void HolidaysSection::take(const QList<GridEdit>& edits) {
    HolidayList list = shown();
    for (const GridEdit& edit : edits) {
        list.days[static_cast<std::size_t>(edit.row)].name = toUtf8(edit.text);
    }
    change(std::move(list));
    showGrid();
}

void HolidaysSection::addDay() {
    if (!m_day->date() || m_name->text().trimmed().isEmpty()) {
        return;
    }
    HolidayList list = shown();
    const BankHoliday holiday{*m_day->date(), toUtf8(m_name->text().trimmed()), false};
    const auto place =
        std::upper_bound(list.days.begin(), list.days.end(), holiday,
                         [](const BankHoliday& a, const BankHoliday& b) { return a.day < b.day; });
    const auto row = static_cast<int>(place - list.days.begin());
    list.days.insert(place, holiday);
    change(std::move(list));
    display();
    m_name->clear();
    goToRow(row);
}

void HolidaysSection::takeOut() {
    const int row = grid().currentIndex().row();
    HolidayList list = shown();
    if (row >= 0 && row < static_cast<int>(list.days.size())) {
        list.days.erase(list.days.begin() + row);
        change(std::move(list));
        display();
    }
}

QString HolidaysSection::effect() const {
    return tr("%n day(s) differ from the list in force. Deadlines are counted with it once it is current.",
              nullptr, changes());
}

QString HolidaysSection::faultLine(const Finding& finding) const {
    const QString sentence = VersionsSection::faultLine(finding);
    return finding.place.column == "from" ? sentence
                                          : tr("%1: %2").arg(toQString(finding.place.column), sentence);
}

} // namespace headroom
