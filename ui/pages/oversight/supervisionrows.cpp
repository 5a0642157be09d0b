#include "ui/pages/oversight/supervisionrows.h"

#include "ui/widgets/card.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/format.h"
#include "ui/widgets/pickfield.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int nameWidth = 190; // design pixels
constexpr int actionWidth = 250;

QVBoxLayout* rowColumn(QWidget* parent) {
    auto* column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(4));
    return column;
}

QHBoxLayout* rowLayout(QWidget* parent) {
    auto* row = new QHBoxLayout(parent);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::px(6));
    return row;
}

QString nameOfCase(const DiscussedCase& one) {
    return one.surname.empty()
               ? toQString(one.crn)
               : QStringLiteral("%1, %2").arg(toQString(one.surname), toQString(one.forename));
}

} // namespace

DiscussedRows::DiscussedRows(QWidget* parent)
    : QWidget(parent)
    , m_column(rowColumn(this))
    , m_add(new PickField) {
    setObjectName(QStringLiteral("cases"));
    m_add->setObjectName(QStringLiteral("addDiscussed"));
    m_add->setPlaceholderText(tr("Add a case: name or CRN"));
    m_add->setAccessibleName(tr("Add a case that was talked about, by name or CRN"));
    m_column->addWidget(m_add);
    setFocusProxy(m_add);
    connect(m_add, &PickField::edited, this, [this] {
        const PersonId person{m_add->code().toLongLong()};
        const auto found = std::find_if(m_choices.begin(), m_choices.end(),
                                        [&](const DiscussedCase& one) { return one.person == person; });
        if (found == m_choices.end()) {
            return;
        }
        m_add->setCode({});
        const bool there =
            std::any_of(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.person == person; });
        if (!there) {
            addRow(*found);
            m_rows.back().discussed->setFocus();
            emit edited();
            emit resized();
        }
    });
}

void DiscussedRows::setChoices(const std::vector<DiscussedCase>& choices) {
    m_choices = choices;
    QList<PickField::Choice> offered;
    for (const DiscussedCase& one : choices) {
        offered.append({QString::number(one.person.value), nameOfCase(one), toQString(one.crn)});
    }
    m_add->setChoices(offered);
}

void DiscussedRows::setCases(const std::vector<DiscussedCase>& cases) {
    for (const DiscussedCase& one : cases) {
        if (one.person) {
            addRow(one);
        }
    }
}

void DiscussedRows::addRow(const DiscussedCase& one) {
    Row row{one.person, new QWidget, new QLineEdit(toQString(one.discussed))};
    QHBoxLayout* line = rowLayout(row.widget);
    QLabel* name = makeLabel(TextStyle::Body, nameOfCase(one));
    name->setFixedWidth(theme::px(nameWidth));
    name->setToolTip(toQString(one.crn));
    name->setBuddy(row.discussed);
    row.discussed->setObjectName(QStringLiteral("discussed"));
    row.discussed->setPlaceholderText(tr("What was talked about"));
    row.discussed->setAccessibleName(tr("What was talked about of %1").arg(nameOfCase(one)));
    QPushButton* remove = makeButton(tr("Remove"), ButtonKind::Quiet);
    remove->setAccessibleName(tr("Remove %1").arg(nameOfCase(one)));
    line->addWidget(name);
    line->addWidget(row.discussed, 1);
    line->addWidget(remove);
    m_column->insertWidget(m_column->count() - 1, row.widget);
    connect(row.discussed, &QLineEdit::textEdited, this, &DiscussedRows::edited);
    connect(remove, &QPushButton::clicked, this, [this, person = one.person] { removeRow(person); });
    m_rows.push_back(row);
}

void DiscussedRows::removeRow(PersonId person) {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.person == person; });
    if (found != m_rows.end()) {
        found->widget->hide();
        found->widget->deleteLater();
        m_rows.erase(found);
        m_add->setFocus();
        emit edited();
        emit resized();
    }
}

std::vector<SupervisedCase> DiscussedRows::value() const {
    std::vector<SupervisedCase> cases;
    cases.reserve(m_rows.size());
    for (const Row& row : m_rows) {
        cases.push_back({row.person, toUtf8(row.discussed->text().trimmed())});
    }
    return cases;
}

ActionRows::ActionRows(Date today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_column(rowColumn(this)) {
    setObjectName(QStringLiteral("actions"));
    QPushButton* add = makeButton(tr("&Add an action"), ButtonKind::Quiet);
    add->setObjectName(QStringLiteral("addAction"));
    m_column->addWidget(add, 0, Qt::AlignLeft);
    setFocusProxy(add);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({}).what->setFocus();
        emit resized();
    });
}

ActionRows::Row& ActionRows::addRow(const SupervisionAction& action) {
    auto* widget = new QWidget;
    QHBoxLayout* line = rowLayout(widget);
    Row row{new QLineEdit(toQString(action.what)), new DateField(m_today), new QCheckBox(tr("Done")),
            action.doneOn};
    const int number = static_cast<int>(m_rows.size()) + 1;
    row.what->setObjectName(QStringLiteral("actionWhat"));
    row.what->setMinimumWidth(theme::px(actionWidth));
    row.what->setPlaceholderText(tr("What is going to be done, and by whom"));
    row.what->setAccessibleName(tr("Action %1").arg(number));
    row.by->setDate(action.by);
    row.by->showReading(false);
    row.by->edit().setObjectName(QStringLiteral("actionBy"));
    row.by->edit().setAccessibleName(tr("Action %1: until when").arg(number));
    row.by->edit().setPlaceholderText(tr("until"));
    row.done->setObjectName(QStringLiteral("actionDone"));
    row.done->setChecked(action.doneOn.has_value());
    row.done->setAccessibleName(tr("Action %1 is done").arg(number));
    line->addWidget(row.what, 1);
    line->addWidget(row.by);
    line->addWidget(row.done);
    m_column->insertWidget(m_column->count() - 1, widget);
    connect(row.what, &QLineEdit::textEdited, this, &ActionRows::edited);
    connect(row.by, &TypedField::edited, this, &ActionRows::edited);
    connect(row.done, &QCheckBox::clicked, this, &ActionRows::edited);
    m_rows.push_back(row);
    return m_rows.back();
}

void ActionRows::setActions(const std::vector<SupervisionAction>& actions) {
    for (const SupervisionAction& action : actions) {
        addRow(action);
    }
}

std::vector<SupervisionAction> ActionRows::value() const {
    std::vector<SupervisionAction> actions;
    for (const Row& row : m_rows) {
        SupervisionAction action;
        action.what = toUtf8(row.what->text().trimmed());
        action.by = row.by->date();
        if (row.done->isChecked()) {
            action.doneOn = row.doneOn.value_or(m_today);
        }
        if (!action.what.empty()) {
            actions.push_back(std::move(action));
        }
    }
    return actions;
}

} // namespace headroom
