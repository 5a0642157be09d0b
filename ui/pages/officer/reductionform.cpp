#include "ui/pages/officer/reductionform.h"

#include "domain/error.h"
#include "service/workspace.h"
#include "ui/pages/parts/formfindings.h"
#include "ui/widgets/format.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr int notesLimit = 4000;   // of the official form, which wants fewer
constexpr double mostHours = 37.0; // likewise
constexpr int firstYear = 1900, lastYear = 2099;

/// "20 %, 9 months": what the official list says about a reason.
QString guidance(const ReductionReason& reason) {
    QStringList parts;
    if (reason.allowanceBasisPoints) {
        parts.append(
            ReductionForm::tr("%1 % of contracted hours").arg(basisPointsText(*reason.allowanceBasisPoints)));
    } else if (reason.maxAllowanceBasisPoints) {
        parts.append(ReductionForm::tr("at most %1 % of contracted hours")
                         .arg(basisPointsText(*reason.maxAllowanceBasisPoints)));
    }
    if (reason.months) {
        parts.append(ReductionForm::tr("%1 months").arg(*reason.months));
    }
    return parts.join(QStringLiteral(", "));
}

QDateEdit* dateEdit(const char* name, const QString& title) {
    auto* edit = new QDateEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(title);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    edit->setDateRange(QDate(firstYear, 1, 1), QDate(lastYear, 12, 31));
    return edit;
}

} // namespace

ReductionForm::ReductionForm(Workspace& workspace, PostId post, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_post(post)
    , m_reasons(choosableReasons(workspace, workspace.today()))
    , m_rows(new FormRows)
    , m_reason(new QComboBox)
    , m_hours(new QDoubleSpinBox)
    , m_start(dateEdit("startEdit", tr("First day")))
    , m_end(dateEdit("endEdit", tr("Until, the first day the hours are back")))
    , m_notes(new QPlainTextEdit) {
    m_reason->setObjectName(QStringLiteral("reasonCombo"));
    m_reason->setMaxVisibleItems(20);
    m_hours->setObjectName(QStringLiteral("hoursSpin"));
    m_hours->setRange(0, mostHours);
    m_hours->setDecimals(1);
    m_hours->setSingleStep(0.5);
    m_hours->setSuffix(tr(" h a week"));
    m_notes->setObjectName(QStringLiteral("notesEdit"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(theme::px(64));
    fillReasons();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_rows);
    m_rows->add(tr("Reason"), m_reason);
    m_rows->add(tr("Hours taken off"), m_hours);
    m_rows->add(tr("First day"), m_start);
    m_rows->add(tr("Until"), m_end);
    m_rows->add(tr("Notes"), m_notes);
    connect(m_rows, &FormRows::edited, this, &ReductionForm::touched);
}

void ReductionForm::fillReasons() {
    m_reason->addItem(tr("Choose a reason"), QVariant::fromValue<qlonglong>(0));
    auto* items = qobject_cast<QStandardItemModel*>(m_reason->model());
    QString category;
    for (const ReductionReason& reason : m_reasons) {
        if (const QString next = toQString(reason.category); next != category) {
            category = next;
            m_reason->addItem(category);
            QStandardItem* heading = items->item(m_reason->count() - 1);
            heading->setFlags(Qt::NoItemFlags);
            heading->setFont(theme::font(TextStyle::Strong));
        }
        const QString hint = guidance(reason);
        const QString text = toQString(reason.name);
        m_reason->addItem(hint.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, hint),
                          QVariant::fromValue<qlonglong>(reason.id.value));
    }
}

void ReductionForm::setInput(const ReductionInput& input) {
    const bool before = m_rows->setFilling(true);
    m_input = input;
    const int at = m_reason->findData(QVariant::fromValue<qlonglong>(input.reason.value));
    m_reason->setCurrentIndex(std::max(at, 0));
    m_hours->setValue(input.hours.asDouble());
    m_start->setDate(toQDate(input.start));
    m_end->setDate(toQDate(input.end));
    m_notes->setPlainText(toQString(input.notes));
    m_rows->setFilling(before);
    applyAllowance();
    showNotesLength();
    m_rows->forgetTouches();
}

ReductionInput ReductionForm::input() const {
    ReductionInput input = m_input;
    input.reason = chosenReason();
    input.hours = HoursPerWeek::ofHundredths(static_cast<std::int32_t>(std::lround(m_hours->value() * 100)));
    input.start = fromQDate(m_start->date());
    input.end = fromQDate(m_end->date());
    input.notes = toUtf8(m_notes->toPlainText());
    return input;
}

ReasonId ReductionForm::chosenReason() const {
    return ReasonId{m_reason->currentData().toLongLong()};
}

void ReductionForm::touched(const QWidget* editor) {
    if (editor == m_reason || editor == m_start) {
        applyAllowance();
    }
    if (editor == m_notes) {
        showNotesLength();
    }
    emit edited();
}

/// Hours and end are the reason's where the reason fixes them, and then not to be typed.
void ReductionForm::applyAllowance() {
    const bool before = m_rows->setFilling(true);
    const auto reason =
        std::find_if(m_reasons.begin(), m_reasons.end(),
                     [id = chosenReason()](const ReductionReason& known) { return known.id == id; });
    const bool known = reason != m_reasons.end();
    m_rows->setHint(m_reason, known ? guidance(*reason) : QString());
    Allowance allowance;
    if (known) {
        allowance = allowanceFor(m_workspace, m_post, reason->id, fromQDate(m_start->date()));
    }
    m_hours->setEnabled(!allowance.fixed);
    if (allowance.fixed) {
        m_hours->setValue(allowance.fixed->asDouble());
    }
    const QString hours = allowance.fixed
                              ? tr("Fixed by the reason.")
                              : tr("At most %1 for this contract.").arg(hoursText(allowance.highest));
    m_rows->setHint(m_hours, known ? hours : QString());
    m_end->setEnabled(!allowance.end);
    m_rows->setHint(m_end, allowance.end ? tr("Fixed by the reason: the first day the hours are back.")
                                         : tr("The first day the hours are back."));
    if (allowance.end) {
        m_end->setDate(toQDate(*allowance.end));
    }
    m_rows->setFilling(before);
}

void ReductionForm::showNotesLength() {
    m_rows->setHint(m_notes, tr("No health or capability details: they belong in the personnel record.\n"
                                "%1 of %2 characters.")
                                 .arg(countText(m_notes->toPlainText().size()), countText(notesLimit)));
}

const QWidget* ReductionForm::fieldOf(FindingCode code) const {
    switch (code) {
    case FindingCode::ReasonRequired:
    case FindingCode::UnknownReason:
        return m_reason;
    case FindingCode::StartRequired:
    case FindingCode::StartInvalid:
        return m_start;
    case FindingCode::EndRequired:
    case FindingCode::EndInvalid:
    case FindingCode::EndNotAfterStart:
        return m_end;
    case FindingCode::NotesTooLong:
        return m_notes;
    default:
        return m_hours;
    }
}

void ReductionForm::showFindings(const Findings& findings, bool all) {
    QList<FormRows::Finding> placed;
    for (const Finding& finding : findings) {
        placed.append({fieldOf(finding.code), findingText(finding), finding.severity == Severity::Refusal});
    }
    m_rows->showFindings(placed, all);
}

} // namespace headroom
