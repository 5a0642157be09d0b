#pragma once

#include "domain/contact.h"
#include "domain/record.h"
#include "engine/needs.h"
#include "service/person.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/pickfield.h"
#include "ui/widgets/shapes.h"

#include <QCoreApplication>
#include <QString>

namespace headroom {

/// How what is recorded about a person reads on screen. Labels that the domain and engine give in
/// English are translated under the context they name.
class PersonWords {
    Q_DECLARE_TR_FUNCTIONS(PersonWords)

public:
    static QString name(const PersonDetails& details);   ///< "Marsh, Tamsin"
    static QString unknown();                            ///< where nothing is recorded
    static QString day(const std::optional<Date>& date); ///< "22 Nov 2026" or unknown()
    static QString period(Date from, const std::optional<Date>& until);
    static QString gender(std::string_view word);
    static QString language(std::string_view code);
    static QString pointKind(std::string_view kind);
    static QString usage(std::string_view usage);
    static QString alert(std::string_view kind);
    static Tone alertTone(std::string_view kind);
    static QString caseType(CaseType type, bool t2a);
    static QString list(AccessEntry::List list);

    static QString rosh(const std::optional<Rosh>& level); ///< "High", "Not assessed"
    static Shape roshShape(const std::optional<Rosh>& level);
    static Tone roshTone(const std::optional<Rosh>& level);
    static QString roshGroup(RoshGroup group);
    static QList<ChoiceBar::Answer> roshAnswers(); ///< codes "" and "1" … "4"
    static QString need(Need need);
    static QString severity(const std::optional<int>& severity);
    static QString registration(const Registration& entry);
    static QString registerName(std::string_view code);
    static Tone registerTone(std::string_view code);
    static QString sexualBand(std::string_view word);
    static QString score(const std::optional<int>& hundredths); ///< "4.20 %"

    static QString complexity(std::string_view level);             ///< "High"
    static QString earlyOutcome(const EarlyAllocation& decision);  ///< "Eligible", "The community decides"
    static QString earlyCriteria(const EarlyAllocation& decision); ///< what it rests on

    static QString order(std::string_view kind);
    static QString requirement(std::string_view kind);
    static QString reportKind(ReportKind kind);
    static QString enquiryKind(std::string_view kind);
    static QString enquiryState(const Enquiry& enquiry, Date asOf);
    static QString event(std::string_view kind); ///< one that is recorded by hand

    static QString contacts(std::string_view english); ///< label() of domain/contact.h
    static QString outcome(std::string_view word);
    static Tone outcomeTone(std::string_view word);
    static Shape outcomeShape(std::string_view word);
    static QString action(std::string_view word);
    static QString appointment(const NextAppointment& appointment);
    static QString typeName(std::string_view code);

    static QString compliance(const PersonSnapshot& person);
    static QString letterTier(const TierV3Result& result); ///< "D", "D, provisional", "Missing" …
    static QString tierReason(const TierV2Reason& reason);
    static QString tierReason(const TierV3Reason& reason);
    static QString tierStep(TierV3Step step);
    static QString missingInput(std::string_view word);
    static QString trigger(std::string_view kind);

    static QString handover(const CustodyView& custody, Date asOf);
    static QString exemption(FinalThirdExemption exemption);
    static QString itemKind(std::string_view kind);
    static QString change(std::string_view action);
    static QString column(std::string_view column);

    /// Choices of the small lists that editors offer.
    static QList<PickField::Choice> registers();
    static QList<PickField::Choice> orders();
    static QList<PickField::Choice> requirements();
    static QList<PickField::Choice> conditions();
    static QList<PickField::Choice> alerts();
};

} // namespace headroom
