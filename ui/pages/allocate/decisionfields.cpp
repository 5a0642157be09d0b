#include "ui/pages/allocate/decisionfields.h"

#include "ui/pages/allocate/overridebox.h"
#include "ui/pages/models/decisionwords.h"
#include "ui/widgets/format.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/notesfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int evidenceLines = 4;
constexpr int oversightLines = 2;

std::string written(const NotesField* field) {
    return toUtf8(field->text().trimmed());
}

NotesField* namedNotes(const char* name, std::size_t limit, int lines) {
    auto* field = new NotesField(static_cast<int>(limit), lines);
    field->setObjectName(QLatin1String(name));
    field->alwaysCount();
    return field;
}

} // namespace

DecisionFields::DecisionFields(QWidget* parent)
    : QWidget(parent)
    , m_rows(new FormRows)
    , m_reason(new QComboBox)
    , m_complexity(namedNotes("complexity", evidenceLimit, evidenceLines))
    , m_capability(namedNotes("capability", evidenceLimit, evidenceLines))
    , m_capacity(namedNotes("capacity", evidenceLimit, evidenceLines))
    , m_overrides(new OverrideBox)
    , m_overrideDetail(new QLineEdit)
    , m_staffRisk(namedNotes("staff_risk", evidenceLimit, 2))
    , m_oversight(namedNotes("oversight", oversightLimit, oversightLines))
    , m_sensitive(new QCheckBox(tr("Sensitive"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_rows);
    addReasons();
    addEvidence();
    addJudgement();
    m_rows->add(tr("Oversight note"), m_oversight);
    m_sensitive->setObjectName(QStringLiteral("sensitive"));
    m_sensitive->setAccessibleName(m_sensitive->text());
    connect(m_sensitive, &QCheckBox::toggled, this, [this] {
        if (!m_filling) {
            emit edited();
        }
    });
    connect(m_rows, &FormRows::edited, this, &DecisionFields::edited);
    setHeld(false);
    setJudgement(false);
    setStaffRisk(false);
}

void DecisionFields::addReasons() {
    m_reason->setObjectName(QStringLiteral("reason"));
    for (std::size_t i = 1; i < allocationReasonCount; ++i) { // the first one is for waiting cases
        m_reason->addItem(DecisionWords::reason(static_cast<AllocationReason>(i)), static_cast<int>(i));
    }
    m_rows->add(tr("Why it moves"), m_reason);
}

void DecisionFields::addEvidence() {
    m_complexity->edit().setPlaceholderText(tr("What the case asks for"));
    m_capability->edit().setPlaceholderText(tr("Why this officer can do it"));
    m_capacity->edit().setPlaceholderText(tr("Why there is room for it"));
    m_rows->addBeside(
        {{tr("Complexity"), m_complexity}, {tr("Capability"), m_capability}, {tr("Capacity"), m_capacity}});
}

void DecisionFields::addJudgement() {
    m_overrides->setObjectName(QStringLiteral("overrides"));
    m_rows->add(tr("Your judgement"), static_cast<QWidget*>(m_overrides));
    connect(m_overrides, &OverrideBox::edited, this, [this] {
        m_rows->touch(m_overrides);
        emit edited();
    });
    m_overrideDetail->setObjectName(QStringLiteral("override_detail"));
    m_overrideDetail->setPlaceholderText(tr("How, in a line"));
    m_rows->add(tr("In words"), m_overrideDetail,
                tr("At most %1 characters.").arg(static_cast<int>(overrideDetailLimit)));
    m_rows->add(tr("Risk to staff"), m_staffRisk, tr("How it was considered."));
}

AllocationText DecisionFields::text() const {
    AllocationText text;
    text.complexity = written(m_complexity);
    text.capability = written(m_capability);
    text.capacity = written(m_capacity);
    if (!m_overrides->isHidden()) {
        text.overrides = m_overrides->reasons();
        text.overrideDetail = toUtf8(m_overrideDetail->text().trimmed());
    }
    text.staffRisk = written(m_staffRisk);
    text.oversight = written(m_oversight);
    text.sensitive = m_sensitive->isChecked();
    return text;
}

void DecisionFields::setText(const AllocationText& text) {
    const bool before = m_rows->setFilling(true);
    m_filling = true;
    m_complexity->setText(toQString(text.complexity));
    m_capability->setText(toQString(text.capability));
    m_capacity->setText(toQString(text.capacity));
    m_overrides->setReasons(text.overrides);
    m_overrideDetail->setText(toQString(text.overrideDetail));
    m_staffRisk->setText(toQString(text.staffRisk));
    m_oversight->setText(toQString(text.oversight));
    m_sensitive->setChecked(text.sensitive);
    if (!text.overrides.empty()) {
        setJudgement(true);
    }
    if (!text.staffRisk.empty()) {
        setStaffRisk(true);
    }
    m_filling = false;
    m_rows->setFilling(before);
    m_rows->forgetTouches();
    m_rows->showFindings({}, true);
}

AllocationReason DecisionFields::reason() const {
    return m_reason->isHidden() ? AllocationReason::Initial
                                : static_cast<AllocationReason>(m_reason->currentData().toInt());
}

void DecisionFields::setReason(AllocationReason reason) {
    const bool before = m_rows->setFilling(true);
    m_reason->setCurrentIndex(m_reason->findData(static_cast<int>(reason)));
    m_rows->setFilling(before);
}

void DecisionFields::setHeld(bool held) {
    m_rows->setRowVisible(m_reason, held);
}

void DecisionFields::setJudgement(bool asked) {
    m_rows->setRowVisible(m_overrides, asked);
    m_rows->setRowVisible(m_overrideDetail, asked);
}

void DecisionFields::setStaffRisk(bool asked) {
    m_rows->setRowVisible(m_staffRisk, asked);
}

void DecisionFields::setWritable(bool writable) {
    m_rows->setEnabled(writable);
    m_sensitive->setEnabled(writable);
}

void DecisionFields::focusFirst() {
    m_complexity->setFocus(Qt::OtherFocusReason);
}

void DecisionFields::focusField(const QString& name) {
    QWidget* field = m_rows->editorNamed(name);
    if (field != nullptr && !field->isHidden()) {
        field->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace headroom
