#pragma once

#include "domain/casetype.h"
#include "domain/date.h"
#include "domain/grade.h"
#include "domain/rosh.h"
#include "domain/tier.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// Whether a case may go to an officer. The worst of the rules that apply decides; there is no score.
enum class Suitability : std::uint8_t {
    Eligible,
    Judgement,  ///< the manager decides, and says why
    NotEligible ///< no reason overrides it
};
/// "eligible", "judgement", "not_eligible".
std::string_view name(Suitability suitability);
std::optional<Suitability> parseSuitability(std::string_view text);

/// Courses that the shipped rules ask for (resources/reference/suitability.json).
inline constexpr std::string_view courseSexualRisk = "arms";
inline constexpr std::string_view courseChildren = "child_safeguarding";
inline constexpr std::string_view courseDomesticAbuse = "domestic_abuse";

/// What the rules ask about a case.
struct CaseTraits {
    CaseType type = CaseType::Community;
    Tier tier;
    std::string letterTier;             ///< "A" … "G" of the newer tiers; empty: none
    std::optional<Rosh> rosh;           ///< highest of any group; none: not assessed
    int mappaLevel = 0;                 ///< 0: not MAPPA
    std::vector<std::string> registers; ///< codes that hold on the day (engine/registers.h)
    bool sexualOffending = false, lifer = false, terrorism = false;
    bool paroleReportDue = false, courtReportDue = false;
};

/// How an officer holds a case that the rules judge.
enum class HoldingRole : std::uint8_t { Lead, CoWorker };
/// "lead", "co-worker".
std::string_view name(HoldingRole role);
std::optional<HoldingRole> parseHoldingRole(std::string_view text);

/// What the rules ask about an officer, on the day of the decision.
struct OfficerTraits {
    Grade grade = Grade::PO;
    int traineeStep = 0;                ///< 1, 2, 3: half-years of a PQiP; 0: none
    int newlyQualifiedMonth = 0;        ///< 1…9; 0: none
    std::optional<int> monthsQualified; ///< none: not recorded
    bool hasMentor = false;             ///< a mentor who is qualified for two years
    std::vector<std::string> training;  ///< codes of the courses that are valid on the day
    bool trainingKnown = false;         ///< false: nothing is recorded about this officer's training
    bool active = true;                 ///< status of the officer (engine/practice.h)
    std::optional<Date> awayUntil;      ///< absent on the day
    bool away = false;
    bool denied = false;     ///< by the lists of limited access of the person
    bool hasCapacity = true; ///< available points above 0
    double percentAfter = 0; ///< with the case
    int cases = 0;           ///< held now, as lead
    bool sustainedOver = false;
};

/// One rule as data (resources/reference/suitability.json). All conditions that are given must hold;
/// a list holds when any of its entries does.
struct SuitabilityRule {
    std::string code, name;
    Suitability outcome = Suitability::Judgement;
    bool enabled = true;
    bool verified = false; ///< seen in a published source; else a local default
    std::string source;

    // about the officer
    std::vector<Grade> grades;               ///< empty: any
    std::vector<Grade> exceptGrades;         ///< all but these
    std::vector<int> traineeSteps;           ///< empty: any, also none
    bool newlyQualified = false;             ///< only newly qualified officers
    std::optional<HoldingRole> role;         ///< none: lead and co-worker
    std::optional<double> percentAbove;      ///< after the case
    std::optional<int> casesAtLeast;         ///< already held
    std::optional<int> monthsQualifiedBelow; ///< and also where it is not recorded
    std::string trainingMissing;             ///< a course the officer does not have
    bool mentorMissing = false;
    bool notActive = false, isAway = false, isDenied = false, noCapacity = false, isSustainedOver = false;

    // about the case
    std::vector<Rosh> rosh;
    bool roshMissing = false; ///< also, or only, where no group was assessed
    std::optional<int> mappaAtLeast;
    std::vector<std::string> anyRegister; ///< either way of writing a code (engine/registers.h)
    std::vector<CaseType> caseTypes;
    std::vector<std::string> tierLetters; ///< "A" …; of either tiering
    bool sexualOffending = false, lifer = false, terrorism = false, paroleReport = false, courtReport = false;

    friend bool operator==(const SuitabilityRule&, const SuitabilityRule&) = default;
};

/// Whether a rule asks for anything at all; one that does not would fall on everybody.
bool asksAnything(const SuitabilityRule& rule);
/// Whether a rule keeps away who must never be offered: officers who are denied the person, and those who
/// are not active. Such a rule asks for nothing else and leads to NotEligible.
bool isGuard(const SuitabilityRule& rule);

/// A rule that applied.
struct RuleHit {
    std::string code, name;
    Suitability outcome = Suitability::Judgement;
    bool verified = false;
    /// It applied because nothing is recorded: no training, no date of qualification, no RoSH assessment.
    bool notRecorded = false;

    friend bool operator==(const RuleHit&, const RuleHit&) = default;
};

struct SuitabilityResult {
    Suitability outcome = Suitability::Eligible;
    std::vector<RuleHit> hits; ///< worst first, then in the order of the rules

    friend bool operator==(const SuitabilityResult&, const SuitabilityResult&) = default;
};

/// The worst outcome of the rules that are on and apply. Adding a rule can only make it worse or leave it;
/// in which order the rules stand decides nothing but the order of hits that are equally bad.
SuitabilityResult judge(std::span<const SuitabilityRule> rules, const CaseTraits& ofCase,
                        const OfficerTraits& officer, HoldingRole role);

} // namespace headroom
