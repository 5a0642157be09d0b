#include "ui/pages/practice/practiceeditor.h"

#include "domain/workingdays.h"
#include "service/reductions.h"
#include "service/trainingcatalogue.h"
#include "service/workspace.h"
#include "ui/pages/person/fields.h"
#include "ui/pages/person/postchoices.h"
#include "ui/pages/practice/practicewords.h"
#include "ui/pages/practice/weekfield.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

#include <QLabel>

namespace headroom {

namespace {

constexpr int mostContractedHundredths = 3750;

QString editorTitle(const PracticeView& view, const PracticeChange& change) {
    return (change.id ? PracticeWords::tr("%1 of %2") : PracticeWords::tr("Add to %2: %1"))
        .arg(PracticeWords::kind(change.entry.kind), toQString(view.officer));
}

QList<PickField::Choice> wordChoices(PracticeKind kind, std::span<const std::string_view> words) {
    QList<PickField::Choice> choices;
    for (const std::string_view word : words) {
        choices.append({toQString(word), PracticeWords::word(kind, std::string(word))});
    }
    return choices;
}

QList<PickField::Choice> courseChoices() {
    QList<PickField::Choice> choices;
    for (const TrainingCourse& course : trainingCourses()) {
        choices.append({toQString(course.code), toQString(course.name),
                        course.mandatory ? PracticeWords::tr("for everybody") : QString()});
    }
    return choices;
}

class PracticeEditor final : public RecordDialog {
public:
    PracticeEditor(Workspace& workspace, const PracticeView& view, const PracticeChange& change,
                   const PracticeLine* line, QWidget* parent)
        : RecordDialog(workspace, editorTitle(view, change), change.id.value != 0, parent)
        , m_change(change) {
        setObjectName(QStringLiteral("practiceEditor"));
        Fields fields(rows(), workspace.today());
        addOwn(fields, line);
        addDays(fields);
        m_note = fields.notes("note", PracticeWords::tr("Note"), change.entry.note,
                              static_cast<int>(practiceNoteLimit), 2);
        rows().setHint(m_note, PracticeWords::tr("Arrangements only. Never anything about health or about "
                                                 "what somebody can or cannot do."));
        ready();
    }

protected:
    RecordOutcome keep() override {
        PracticeChange change = m_change;
        change.entry = entry();
        change.reason = toUtf8(reason());
        RecordOutcome outcome;
        outcome.findings = savePractice(workspace(), change).findings;
        return outcome;
    }
    void fieldEdited(QWidget* editor) override {
        if (editor == m_until) {
            m_untilByHand = true;
        } else if (m_change.entry.kind == PracticeKind::Training && (editor == m_word || editor == m_from)) {
            proposeExpiry();
        }
    }
    QString done() const override {
        return PracticeWords::tr("%1 recorded.").arg(PracticeWords::kind(m_change.entry.kind));
    }

private:
    void addOwn(Fields& fields, const PracticeLine* line) {
        const PracticeEntry& entry = m_change.entry;
        switch (entry.kind) {
        case PracticeKind::Training:
            m_word = fields.pick("word", PracticeWords::tr("Course"), courseChoices(), entry.word);
            break;
        case PracticeKind::Stage:
            m_word = fields.pick("word", PracticeWords::tr("Stage"), wordChoices(entry.kind, stageWords()),
                                 entry.word,
                                 PracticeWords::tr("Its reduction is proposed afterwards, and counts when "
                                                   "somebody accepts it."));
            break;
        case PracticeKind::Absence:
            m_word = fields.pick(
                "word", PracticeWords::tr("Kind of leave"), wordChoices(entry.kind, absenceWords()),
                entry.word, PracticeWords::tr("An absence takes no hours off: add a reduction for that."));
            break;
        case PracticeKind::Status:
            m_word = fields.pick(
                "word", PracticeWords::tr("Status"), wordChoices(entry.kind, statusWords()), entry.word,
                PracticeWords::tr("Who is away or has left is not offered cases. “Left” with a "
                                  "day to come means leaving."));
            break;
        case PracticeKind::Mentor:
            addOfficer(fields, "mentor", PracticeWords::tr("Mentor"), line,
                       PracticeWords::tr("Qualified for two years at least."));
            break;
        case PracticeKind::Cover:
            addOfficer(fields, "covering", PracticeWords::tr("Looked after by"), line,
                       PracticeWords::tr("Of a manager, the flags of their people go there too."));
            break;
        case PracticeKind::Pattern:
            m_week = new WeekField(entry.week);
            rows().addWide(m_week);
            break;
        case PracticeKind::Qualification:
            break;
        }
    }
    void addOfficer(Fields& fields, const char* name, const QString& title, const PracticeLine* line,
                    const QString& hint) {
        m_officer = fields.pick(name, title, {}, {}, hint);
        m_officer->setSource(officersAnywhere(workspace()));
        if (line != nullptr) {
            m_officer->setCode(QStringLiteral("same"), toQString(line->name));
        }
    }
    void addDays(Fields& fields) {
        const PracticeEntry& entry = m_change.entry;
        const bool training = entry.kind == PracticeKind::Training;
        m_from = fields.day("from",
                            training                                    ? PracticeWords::tr("Done on")
                            : entry.kind == PracticeKind::Qualification ? PracticeWords::tr("Qualified on")
                                                                        : PracticeWords::tr("From"),
                            entry.from);
        if (entry.kind != PracticeKind::Qualification) {
            m_until = fields.day(
                "until", training ? PracticeWords::tr("Expires on") : PracticeWords::tr("Until"), entry.until,
                training ? QString()
                         : PracticeWords::tr("The first day on which it no longer holds. "
                                             "Empty: open."));
        }
        m_untilByHand = entry.until.has_value();
        if (training) {
            showCourse();
        }
    }
    const TrainingCourse* course() const { return trainingCourse(toUtf8(m_word->code())); }
    void showCourse() {
        const TrainingCourse* chosen = course();
        rows().setHint(m_until, chosen == nullptr ? QString()
                                : !chosen->months
                                    ? PracticeWords::tr("Does not expire unless you give a day.")
                                : chosen->verified
                                    ? PracticeWords::tr("Counts for %n month(s).", nullptr, *chosen->months)
                                    : PracticeWords::tr("Counts for %n month(s): a local default, not "
                                                        "verified.",
                                                        nullptr, *chosen->months));
    }
    /// Until somebody says otherwise.
    void proposeExpiry() {
        const TrainingCourse* chosen = course();
        const auto from = m_from->date();
        if (!m_untilByHand && chosen != nullptr && from) {
            m_until->setDate(chosen->months ? std::optional(addMonths(*from, *chosen->months))
                                            : std::nullopt);
        }
        showCourse();
    }
    PracticeEntry entry() const {
        PracticeEntry entry = m_change.entry;
        entry.from = m_from->dateOr(Date());
        if (m_until != nullptr) {
            entry.until = m_until->date();
        }
        if (m_word != nullptr) {
            entry.word = toUtf8(m_word->code());
        }
        if (m_week != nullptr) {
            entry.week = m_week->week();
        }
        if (m_officer != nullptr && m_officer->code() != QLatin1String("same")) {
            const PostId post{m_officer->code().toLongLong()};
            if (entry.kind == PracticeKind::Mentor) {
                entry.mentor = post ? practitionerAt(workspace(), post) : PractitionerId{};
            } else {
                entry.covering = post;
            }
        }
        entry.note = textOf(m_note);
        return entry;
    }

    PracticeChange m_change;
    PickField* m_word = nullptr;
    PickField* m_officer = nullptr;
    WeekField* m_week = nullptr;
    DateField* m_from = nullptr;
    DateField* m_until = nullptr;
    NotesField* m_note = nullptr;
    bool m_untilByHand = false;
};

class ContractEditor final : public RecordDialog {
public:
    ContractEditor(Workspace& workspace, const PracticeView& view, QWidget* parent)
        : RecordDialog(workspace, PracticeWords::tr("Contracted hours of %1").arg(toQString(view.officer)),
                       false, parent)
        , m_post(view.post) {
        setObjectName(QStringLiteral("contractEditor"));
        Fields fields(rows(), workspace.today());
        m_hours = fields.number(
            "hours", PracticeWords::tr("Hours a week"),
            view.contract.empty() ? std::nullopt : std::optional(int{view.contract.front().hours.hundredths}),
            mostContractedHundredths, 2, PracticeWords::tr("h"));
        m_from = fields.day("from", PracticeWords::tr("From"), workspace.today(),
                            PracticeWords::tr("What held before ends on this day."));
        ready();
    }

protected:
    RecordOutcome keep() override {
        RecordOutcome outcome;
        if (!m_hours->number()) {
            outcome.findings.push_back(
                {Severity::Refusal, FindingCode::HoursRequired, {{}, {}, 0, "hours"}, {}});
        } else if (!m_from->date()) {
            outcome.findings.push_back(
                {Severity::Refusal, FindingCode::DayRequired, {{}, {}, 0, "from"}, {}});
        } else {
            setContractedHours(workspace(), m_post, HoursPerWeek::ofHundredths(*m_hours->number()),
                               *m_from->date());
        }
        return outcome;
    }
    QString done() const override { return PracticeWords::tr("Contracted hours recorded."); }

private:
    PostId m_post;
    NumberField* m_hours;
    DateField* m_from;
};

} // namespace

RecordDialog* practiceEditor(Workspace& workspace, const PracticeView& view, const PracticeChange& change,
                             const PracticeLine* line, QWidget* parent) {
    return new PracticeEditor(workspace, view, change, line, parent);
}

RecordDialog* contractEditor(Workspace& workspace, const PracticeView& view, QWidget* parent) {
    return new ContractEditor(workspace, view, parent);
}

} // namespace headroom
