#include "ui/pages/officer/reductionform.h"

#include "domain/error.h"
#include "service/workspace.h"
#include "ui/pages/findingtext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

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

QLabel* caption(Tone tone) {
    QLabel* label = makeLabel(TextStyle::Caption, {}, tone);
    label->setWordWrap(true);
    return label;
}

void markRefused(QWidget& editor, bool refused) {
    if (editor.property("refused").toBool() != refused) {
        editor.setProperty("refused", refused);
        editor.style()->unpolish(&editor);
        editor.style()->polish(&editor);
    }
}

} // namespace

ReductionForm::ReductionForm(Workspace& workspace, PostId post, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_post(post)
    , m_reasons(choosableReasons(workspace, workspace.today()))
    , m_reason(new QComboBox)
    , m_hours(new QDoubleSpinBox)
    , m_start(dateEdit("startEdit", tr("First day")))
    , m_end(dateEdit("endEdit", tr("Until, the first day the hours are back")))
    , m_notes(new QPlainTextEdit)
    , m_reasonHint(caption(Tone::Muted))
    , m_hoursHint(caption(Tone::Muted))
    , m_endHint(caption(Tone::Muted))
    , m_notesHint(caption(Tone::Muted)) {
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
    auto* form = new QGridLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(theme::px(8));
    form->setHorizontalSpacing(theme::px(16));
    form->setColumnStretch(1, 1);
    addRow(*form, Field::Reason, tr("Reason"), m_reason, m_reasonHint);
    addRow(*form, Field::Hours, tr("Hours taken off"), m_hours, m_hoursHint);
    addRow(*form, Field::Start, tr("First day"), m_start);
    addRow(*form, Field::End, tr("Until"), m_end, m_endHint);
    addRow(*form, Field::Notes, tr("Notes"), m_notes, m_notesHint);
    connect(m_reason, &QComboBox::currentIndexChanged, this, [this] { touched(Field::Reason); });
    connect(m_hours, &QDoubleSpinBox::valueChanged, this, [this] { touched(Field::Hours); });
    connect(m_start, &QDateEdit::dateChanged, this, [this] { touched(Field::Start); });
    connect(m_end, &QDateEdit::dateChanged, this, [this] { touched(Field::End); });
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] { touched(Field::Notes); });
}

void ReductionForm::addRow(QGridLayout& form, Field field, const QString& title, QWidget* editor,
                           QLabel* hint) {
    auto* label = makeLabel(TextStyle::Body, title);
    label->setBuddy(editor);
    if (editor->accessibleName().isEmpty()) {
        editor->setAccessibleName(title);
    }
    auto* cell = new QVBoxLayout;
    cell->setSpacing(theme::px(2));
    cell->addWidget(editor);
    if (hint != nullptr) {
        cell->addWidget(hint);
    }
    QLabel* finding = caption(Tone::Alarm);
    finding->setObjectName(editor->objectName() + QStringLiteral("Finding"));
    finding->setBuddy(editor);
    finding->hide();
    cell->addWidget(finding);
    m_findings.emplace(field, finding);
    const int row = form.rowCount();
    label->setContentsMargins(0, theme::px(5), 0, 0); // on the line of the editor's text
    form.addWidget(label, row, 0, Qt::AlignTop);
    form.addLayout(cell, row, 1);
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
    const bool before = std::exchange(m_filling, true);
    m_input = input;
    m_touched.clear();
    const int at = m_reason->findData(QVariant::fromValue<qlonglong>(input.reason.value));
    m_reason->setCurrentIndex(std::max(at, 0));
    m_hours->setValue(input.hours.asDouble());
    m_start->setDate(toQDate(input.start));
    m_end->setDate(toQDate(input.end));
    m_notes->setPlainText(toQString(input.notes));
    m_filling = before;
    applyAllowance();
    showNotesLength();
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

void ReductionForm::touched(Field field) {
    if (m_filling) {
        return;
    }
    m_touched.insert(field);
    if (field == Field::Reason || field == Field::Start) {
        applyAllowance();
    }
    if (field == Field::Notes) {
        showNotesLength();
    }
    emit edited();
}

/// Hours and end are the reason's where the reason fixes them, and then not to be typed.
void ReductionForm::applyAllowance() {
    const bool before = std::exchange(m_filling, true);
    const auto reason =
        std::find_if(m_reasons.begin(), m_reasons.end(),
                     [id = chosenReason()](const ReductionReason& known) { return known.id == id; });
    const bool known = reason != m_reasons.end();
    m_reasonHint->setText(known ? guidance(*reason) : QString());
    m_reasonHint->setVisible(known && !m_reasonHint->text().isEmpty());
    Allowance allowance;
    if (known) {
        allowance = allowanceFor(m_workspace, m_post, reason->id, fromQDate(m_start->date()));
    }
    m_hours->setEnabled(!allowance.fixed);
    if (allowance.fixed) {
        m_hours->setValue(allowance.fixed->asDouble());
        m_hoursHint->setText(tr("Fixed by the reason."));
    } else {
        m_hoursHint->setText(tr("At most %1 for this contract.").arg(hoursText(allowance.highest)));
    }
    m_hoursHint->setVisible(known);
    m_end->setEnabled(!allowance.end);
    m_endHint->setText(allowance.end ? tr("Fixed by the reason: the first day the hours are back.")
                                     : tr("The first day the hours are back."));
    if (allowance.end) {
        m_end->setDate(toQDate(*allowance.end));
    }
    m_filling = before;
}

void ReductionForm::showNotesLength() {
    m_notesHint->setText(tr("No health or capability details: they belong in the personnel record.\n"
                            "%1 of %2 characters.")
                             .arg(countText(m_notes->toPlainText().size()), countText(notesLimit)));
}

ReductionForm::Field ReductionForm::fieldOf(FindingCode code) {
    switch (code) {
    case FindingCode::ReasonRequired:
    case FindingCode::UnknownReason:
        return Field::Reason;
    case FindingCode::StartRequired:
    case FindingCode::StartInvalid:
        return Field::Start;
    case FindingCode::EndRequired:
    case FindingCode::EndInvalid:
    case FindingCode::EndNotAfterStart:
        return Field::End;
    case FindingCode::NotesTooLong:
        return Field::Notes;
    default:
        return Field::Hours;
    }
}

QString ReductionForm::text(const Finding& finding) {
    const QString advice = findingRemedy(finding);
    return advice.isEmpty() ? findingSentence(finding) : findingSentence(finding) + QLatin1Char(' ') + advice;
}

void ReductionForm::showFindings(const Findings& findings, bool all) {
    std::map<Field, QStringList> texts;
    std::map<Field, bool> refusals;
    for (const Finding& finding : findings) {
        const Field field = fieldOf(finding.code);
        const bool refusal = finding.severity == Severity::Refusal;
        if (all || !refusal || m_touched.contains(field)) {
            texts[field].append(text(finding));
            refusals[field] = refusals[field] || refusal;
        }
    }
    for (const auto& [field, label] : m_findings) {
        label->setText(texts[field].join(QLatin1Char('\n')));
        setLabelTone(*label, refusals[field] ? Tone::Alarm : Tone::Warning);
        label->setVisible(!texts[field].isEmpty());
        markRefused(*label->buddy(), refusals[field]);
    }
}

} // namespace headroom
