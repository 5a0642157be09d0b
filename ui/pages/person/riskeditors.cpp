#include "domain/error.h"
#include "engine/registers.h"
#include "service/recordpreview.h"
#include "service/workspace.h"
#include "ui/pages/person/effectbox.h"
#include "ui/pages/person/fields.h"
#include "ui/pages/person/personwords.h"
#include "ui/pages/person/recordeditors.h"
#include "ui/widgets/format.h"

namespace headroom {

namespace {

constexpr int roshNoteLimit = 2000;
constexpr int percentHighest = 100;  // whole percent
constexpr int scoreHighest = 100'00; // hundredths of a percent

class RoshEditor final : public EditorOf<RoshAssessment> {
public:
    RoshEditor(const EditorContext& context, const RecordChange<RoshAssessment>& change)
        : EditorOf(context.workspace,
                   change.id ? PersonWords::tr("Change a RoSH assessment")
                             : PersonWords::tr("Assess risk of serious harm"),
                   change, context.parent)
        , m_effect(new EffectBox) {
        setObjectName(QStringLiteral("roshEditor"));
        setWide(680);
        Fields fields(rows(), workspace().today());
        m_day = fields.day("assessed_on", PersonWords::tr("Assessed on"), before().assessedOn);
        static constexpr std::array columns = {"children", "public_people", "known_adult", "staff",
                                               "prisoners"};
        for (std::size_t i = 0; i < roshGroupCount; ++i) {
            const auto& level = before().levels[i];
            m_levels[i] = fields.choice(columns[i], PersonWords::roshGroup(static_cast<RoshGroup>(i)),
                                        PersonWords::roshAnswers(),
                                        level ? QString::number(static_cast<int>(*level)) : QString());
        }
        m_agreed = fields.line("agreed_by", PersonWords::tr("Agreed by"), before().agreedBy,
                               PersonWords::tr("Leave empty until somebody has agreed it."));
        m_note = fields.notes("note", PersonWords::tr("Why"), before().note, roshNoteLimit);
        addBelow(m_effect);
        ready();
        foretell();
    }

protected:
    RoshAssessment value() const override {
        RoshAssessment value = before();
        value.assessedOn = m_day->dateOr(Date());
        for (std::size_t i = 0; i < roshGroupCount; ++i) {
            const int level = m_levels[i]->code().toInt();
            value.levels[i] = level == 0 ? std::nullopt : std::optional(static_cast<Rosh>(level));
        }
        value.agreedBy = textOf(m_agreed);
        value.note = textOf(m_note);
        return value;
    }
    void fieldEdited(QWidget* editor) override {
        if (editor != m_note && editor != m_agreed) {
            foretell();
        }
    }
    QString done() const override { return PersonWords::tr("RoSH recorded."); }

private:
    void foretell() {
        try {
            const RecordPreview preview = previewRecord(workspace(), changed());
            if (refused(preview.findings)) {
                m_effect->setWaiting(PersonWords::tr("Give the day and a level to see what it changes."));
            } else {
                m_effect->setEffect(preview);
            }
        } catch (const Error& error) {
            m_effect->setWaiting(toQString(error.what()));
        }
    }

    EffectBox* m_effect;
    DateField* m_day;
    std::array<ChoiceBar*, roshGroupCount> m_levels{};
    QLineEdit* m_agreed;
    NotesField* m_note;
};

class RegistrationEditor final : public EditorOf<Registration> {
public:
    RegistrationEditor(const EditorContext& context, const RecordChange<Registration>& change)
        : EditorOf(context.workspace,
                   change.id ? PersonWords::tr("Change a registration") : PersonWords::tr("Register"), change,
                   context.parent) {
        setObjectName(QStringLiteral("registrationEditor"));
        Fields fields(rows(), workspace().today());
        m_code = fields.pick("code", PersonWords::tr("Register"), PersonWords::registers(), before().code);
        if (!before().code.empty()) {
            m_code->setCode(toQString(before().code), PersonWords::registerName(before().code));
        }
        m_level = fields.line("level", PersonWords::tr("Level"), before().level,
                              PersonWords::tr("MAPPA: 1, 2 or 3."));
        m_category = fields.line("category", PersonWords::tr("Category"), before().category,
                                 PersonWords::tr("MAPPA: 1, 2, 3 or 4."));
        m_from = fields.day("from_day", PersonWords::tr("From"), before().from);
        m_until = fields.day("until_day", PersonWords::tr("Removed on"), before().until,
                             PersonWords::tr("Empty while it holds."));
        m_review = fields.day("review_on", PersonWords::tr("Review on"), before().reviewOn);
        m_note = fields.notes("note", PersonWords::tr("Note"), before().note, roshNoteLimit);
        ready();
        fieldEdited(m_code);
    }

protected:
    Registration value() const override {
        Registration value = before();
        value.code = toUtf8(m_code->code());
        value.level = m_level->isHidden() ? std::string() : mappaLevel(textOf(m_level));
        value.category = m_category->isHidden() ? std::string() : textOf(m_category);
        value.from = m_from->dateOr(Date());
        value.until = m_until->date();
        value.reviewOn = m_review->date();
        value.note = textOf(m_note);
        return value;
    }
    void fieldEdited(QWidget* editor) override {
        if (editor == m_code) {
            const bool mappa = tierCode(toUtf8(m_code->code())) == "MAPP";
            rows().setRowVisible(m_level, mappa || !before().level.empty());
            rows().setRowVisible(m_category, mappa || !before().category.empty());
        }
    }
    QString done() const override { return PersonWords::tr("Registration recorded."); }

private:
    PickField* m_code;
    QLineEdit *m_level, *m_category;
    DateField *m_from, *m_until, *m_review;
    NotesField* m_note;
};

class PredictorsEditor final : public EditorOf<Predictors> {
public:
    PredictorsEditor(const EditorContext& context, const RecordChange<Predictors>& change)
        : EditorOf(context.workspace,
                   change.id ? PersonWords::tr("Change predictors") : PersonWords::tr("Record predictors"),
                   change, context.parent) {
        setObjectName(QStringLiteral("predictorsEditor"));
        Fields fields(rows(), workspace().today());
        const QString percent = QStringLiteral("%");
        const QString made = PersonWords::tr("Static: made without an assessment");
        m_day = fields.day("assessed_on", PersonWords::tr("Assessed on"), before().assessedOn);
        m_rsr = fields.number("rsr", PersonWords::tr("RSR"), before().rsr, scoreHighest, 2, percent,
                              PersonWords::tr("Risk of serious recidivism."));
        m_ogrs = fields.number("ogrs", PersonWords::tr("OGRS3"), before().ogrs, percentHighest, 0, percent,
                               PersonWords::tr("Any reoffending within two years, whole percent."));
        m_all = fields.number("all_reoffending", PersonWords::tr("All reoffending (ARP)"),
                              before().allReoffending, scoreHighest, 2, percent);
        m_allStatic = fields.check("all_reoffending_static", made, before().allReoffendingStatic);
        m_serious = fields.number("serious_reoffending", PersonWords::tr("Serious reoffending (CSRP)"),
                                  before().seriousReoffending, scoreHighest, 2, percent);
        m_seriousStatic = fields.check("serious_reoffending_static", made, before().seriousReoffendingStatic);
        m_seriousStatic->setAccessibleName(PersonWords::tr("Serious reoffending: %1").arg(made));
        m_band = fields.choice("sexual_band", PersonWords::tr("Sexual reoffending"), wordlists::sexualBands,
                               before().sexualBand);
        m_sexual = fields.number("sexual_score", PersonWords::tr("Its score (DC-SRP)"), before().sexualScore,
                                 scoreHighest, 2, percent);
        setWide(720);
        ready();
    }

protected:
    Predictors value() const override {
        Predictors value = before();
        value.assessedOn = m_day->dateOr(Date());
        value.rsr = m_rsr->number();
        value.ogrs = m_ogrs->number();
        value.allReoffending = m_all->number();
        value.allReoffendingStatic = m_allStatic->isChecked();
        value.seriousReoffending = m_serious->number();
        value.seriousReoffendingStatic = m_seriousStatic->isChecked();
        value.sexualScore = m_sexual->number();
        value.sexualBand = toUtf8(m_band->code());
        return value;
    }
    QString done() const override { return PersonWords::tr("Predictors recorded."); }

private:
    DateField* m_day;
    NumberField *m_rsr, *m_ogrs, *m_all, *m_serious, *m_sexual;
    QCheckBox *m_allStatic, *m_seriousStatic;
    ChoiceBar* m_band;
};

class NeedsEditor final : public EditorOf<NeedsAssessment> {
public:
    NeedsEditor(const EditorContext& context, const RecordChange<NeedsAssessment>& change)
        : EditorOf(context.workspace,
                   change.id ? PersonWords::tr("Change a needs assessment") : PersonWords::tr("Assess needs"),
                   change, context.parent) {
        setObjectName(QStringLiteral("needsEditor"));
        setWide(640);
        Fields fields(rows(), workspace().today());
        m_day = fields.day("assessed_on", PersonWords::tr("Assessed on"), before().assessedOn);
        const QList<ChoiceBar::Answer> answers{
            {QString(), PersonWords::tr("Not answered"), Shape::None, Tone::Muted, Qt::Key_Minus},
            {QStringLiteral("0"), PersonWords::tr("None"), Shape::None, Tone::Normal, Qt::Key_0},
            {QStringLiteral("1"), PersonWords::tr("Standard"), Shape::None, Tone::Normal, Qt::Key_1},
            {QStringLiteral("2"), PersonWords::tr("Severe"), Shape::None, Tone::Normal, Qt::Key_2}};
        for (std::size_t i = 0; i < wordlists::needs.size(); ++i) {
            const auto severity = i < before().severities.size() ? before().severities[i] : std::nullopt;
            m_needs[i] =
                fields.choice(wordlists::needs[i].word.data(), PersonWords::tr(wordlists::needs[i].text),
                              answers, severity ? QString::number(*severity) : QString());
        }
        m_sexual = fields.check("ever_sexual_offence", PersonWords::tr("A sexual offence, ever"),
                                before().everSexualOffence);
        m_woman = context.person.details.value.gender == "woman";
        m_parenting = fields.check("parenting", PersonWords::tr("Parenting responsibilities"),
                                   before().parenting.value_or(false));
        m_impulsivity = fields.number("impulsivity", PersonWords::tr("Impulsivity"), before().impulsivity, 2,
                                      0, PersonWords::tr("0 none, 1 some, 2 significant"));
        m_temper = fields.number("temper_control", PersonWords::tr("Temper control"), before().temperControl,
                                 2, 0, PersonWords::tr("0 none, 1 some, 2 significant"));
        rows().setRowVisible(m_parenting, m_woman);
        rows().setRowVisible(m_impulsivity, m_woman);
        rows().setRowVisible(m_temper, m_woman);
        ready();
    }

protected:
    NeedsAssessment value() const override {
        NeedsAssessment value = before();
        value.assessedOn = m_day->dateOr(Date());
        value.severities.assign(m_needs.size(), std::nullopt);
        for (std::size_t i = 0; i < m_needs.size(); ++i) {
            if (const QString code = m_needs[i]->code(); !code.isEmpty()) {
                value.severities[i] = code.toInt();
            }
        }
        value.everSexualOffence = m_sexual->isChecked();
        if (m_woman) {
            value.parenting = m_parenting->isChecked();
            value.impulsivity = m_impulsivity->number();
            value.temperControl = m_temper->number();
        }
        return value;
    }
    QString done() const override { return PersonWords::tr("Needs recorded."); }

private:
    bool m_woman = false;
    DateField* m_day;
    std::array<ChoiceBar*, wordlists::needs.size()> m_needs{};
    QCheckBox *m_sexual, *m_parenting;
    NumberField *m_impulsivity, *m_temper;
};

} // namespace

RecordDialog* recordEditor(const EditorContext& context, const RecordChange<RoshAssessment>& change) {
    return new RoshEditor(context, change);
}

RecordDialog* recordEditor(const EditorContext& context, const RecordChange<Registration>& change) {
    return new RegistrationEditor(context, change);
}

RecordDialog* recordEditor(const EditorContext& context, const RecordChange<Predictors>& change) {
    return new PredictorsEditor(context, change);
}

RecordDialog* recordEditor(const EditorContext& context, const RecordChange<NeedsAssessment>& change) {
    return new NeedsEditor(context, change);
}

} // namespace headroom
