#include "domain/text.h"
#include "service/fieldcheck.h"
#include "service/practiceparts.h"
#include "service/recordcheck.h"
#include "service/trainingcatalogue.h"
#include "service/workday.h"
#include "service/workspace.h"
#include "store/allocations.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

constexpr std::array<std::string_view, 7> weekFields = {"monday", "tuesday",  "wednesday", "thursday",
                                                        "friday", "saturday", "sunday"};
constexpr int mostHoursADay = 12;

bool overlap(const PracticeEntry& a, const PracticeEntry& b) {
    return (!a.until || b.from < *a.until) && (!b.until || a.from < *b.until);
}

/// Whether the new one ends an earlier one that has no end yet.
bool endsEarlier(const PracticeEntry& entry, const PracticeEntry& earlier) {
    return !earlier.until && earlier.from < entry.from &&
           (entry.kind == PracticeKind::Stage || entry.kind == PracticeKind::Pattern ||
            entry.kind == PracticeKind::Mentor);
}

class PracticeCheck {
public:
    PracticeCheck(Workspace& workspace, const PracticeChange& change,
                  const std::vector<store::PracticeRecord>& held, const store::PostRecord& post)
        : m_workspace(workspace)
        , m_entry(change.entry)
        , m_own(change.id)
        , m_held(held)
        , m_post(post) {}

    Findings all() {
        m_check.atMost("note", m_entry.note, practiceNoteLimit);
        m_check.day("from", m_entry.from);
        m_check.day("until", m_entry.until);
        if (m_entry.until && *m_entry.until <= m_entry.from) {
            m_check.refuse("until", FindingCode::EndNotAfterStart);
        }
        ofItsKind();
        return m_check.take();
    }

private:
    void ofItsKind() {
        switch (m_entry.kind) {
        case PracticeKind::Training:
            course();
            break;
        case PracticeKind::Qualification:
            m_check.pastDay("from", m_entry.from, m_workspace.today());
            once([](const PracticeEntry&) { return true; });
            break;
        case PracticeKind::Mentor:
            mentor();
            alone();
            break;
        case PracticeKind::Stage:
            m_check.among("word", m_entry.word, stageWords());
            alone();
            break;
        case PracticeKind::Pattern:
            pattern();
            alone();
            break;
        case PracticeKind::Absence:
            m_check.among("word", m_entry.word, absenceWords());
            alone();
            break;
        case PracticeKind::Status:
            m_check.among("word", m_entry.word, statusWords());
            once([this](const PracticeEntry& other) { return other.from == m_entry.from; });
            break;
        case PracticeKind::Cover:
            cover();
            alone();
            break;
        }
    }

    void course() {
        if (trainingCourse(m_entry.word) == nullptr) {
            m_check.refuse("word", FindingCode::NotAmongWords, {m_entry.word});
        }
        m_check.pastDay("from", m_entry.from, m_workspace.today());
        once([this](const PracticeEntry& other) {
            return other.word == m_entry.word && other.from == m_entry.from;
        });
    }

    void mentor() {
        if (!m_entry.mentor) {
            m_check.refuse("mentor", FindingCode::MentorRequired);
        } else if (m_entry.mentor == m_post.practitioner) {
            m_check.refuse("mentor", FindingCode::MentorIsSelf);
        } else {
            const auto since = store::qualifiedOn(m_workspace.database(), m_entry.mentor);
            if (!since || monthsBetween(*since, m_entry.from) < mentorMonthsQualified) {
                m_check.warn("mentor", FindingCode::MentorNotQualified);
            }
        }
    }

    void pattern() {
        for (std::size_t day = 0; day < weekFields.size(); ++day) {
            const HoursPerWeek hours = m_entry.week.at(day);
            if (hours < HoursPerWeek{} || hours > HoursPerWeek::whole(mostHoursADay)) {
                m_check.refuse(weekFields.at(day), FindingCode::HoursOutOfRange,
                               {"0.0", HoursPerWeek::whole(mostHoursADay).text()});
            }
        }
        const HoursPerWeek sum = sumOf(m_entry.week);
        if (sum == HoursPerWeek{}) {
            m_check.refuse("monday", FindingCode::PatternWithoutHours);
        } else if (!m_entry.until && m_post.contracted && sum != *m_post.contracted) {
            m_check.warn("monday", FindingCode::PatternUnlikeContract,
                         {sum.exactText(), m_post.contracted->exactText()});
        }
    }

    void cover() {
        if (!m_entry.covering) {
            m_check.refuse("covering", FindingCode::CoverRequired);
        } else if (store::practitionerOf(m_workspace.database(), m_entry.covering) == m_post.practitioner) {
            m_check.refuse("covering", FindingCode::CoverIsSelf);
        } else if (store::postsIn(m_workspace.database(), unitOf(m_entry.covering), m_entry.from).empty()) {
            m_check.refuse("covering", FindingCode::PostNotHeld, {m_entry.from.text()});
        }
    }

    /// No other of the kind on any of its days; of cover, none of the same post.
    void alone() {
        for (const store::PracticeRecord& one : m_held) {
            const PracticeEntry& other = one.entry;
            if (one.id != m_own && other.kind == m_entry.kind && other.covered == m_entry.covered &&
                overlap(other, m_entry) && !endsEarlier(m_entry, other)) {
                m_check.refuse("from", FindingCode::PracticeOverlaps, {other.from.text()});
                return;
            }
        }
    }

    template <class Same>
    void once(Same same) {
        for (const store::PracticeRecord& one : m_held) {
            if (one.id != m_own && one.entry.kind == m_entry.kind && same(one.entry)) {
                m_check.refuse("from", FindingCode::PracticeTwice, {one.entry.from.text()});
                return;
            }
        }
    }

    Workspace& m_workspace;
    const PracticeEntry& m_entry;
    PracticeId m_own;
    const std::vector<store::PracticeRecord>& m_held;
    const store::PostRecord& m_post;
    FieldCheck m_check;
};

/// Whether a change says that what stood was wrong: an end that comes, or moves, is news and no correction.
bool correctsEntry(const PracticeEntry& before, PracticeEntry after) {
    after.until = before.until;
    after.note = before.note;
    return after != before;
}

/// What stood before one's own changes of today, which are still being made.
std::optional<PracticeEntry> standing(Workspace& workspace, const store::PracticeRecord& before) {
    for (const store::PracticeRecord& one :
         store::practiceHistory(workspace.database(), before.practitioner)) {
        const bool ownOfToday = one.actor == workspace.actor().name && isFromToday(workspace, one.recordedAt);
        if (one.id == before.id && !ownOfToday) {
            return one.entry;
        }
    }
    return std::nullopt;
}

} // namespace

Findings practiceFindings(Workspace& workspace, const PracticeChange& change,
                          const store::PracticeRecord* before, const std::vector<store::PracticeRecord>& held,
                          const store::PostRecord& post) {
    Findings findings = PracticeCheck(workspace, change, held, post).all();
    if (before != nullptr && trimmed(change.reason).empty()) {
        const auto stood = standing(workspace, *before);
        if (stood && correctsEntry(*stood, change.entry)) {
            findings.push_back(
                {Severity::Refusal, FindingCode::CorrectionReasonRequired, {{}, {}, 0, "reason"}, {}});
        }
    }
    if (characterCount(change.reason) > mostReasonCharacters) {
        findings.push_back(
            {Severity::Refusal,
             FindingCode::TextOverLimit,
             {{}, {}, 0, "reason"},
             {std::to_string(mostReasonCharacters), std::to_string(characterCount(change.reason))}});
    }
    return findings;
}

} // namespace headroom
