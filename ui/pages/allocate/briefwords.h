#pragma once

#include "service/allocation.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/tokens.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace headroom {

/// The case on one page, as sections of lines.
class BriefWords {
    Q_DECLARE_TR_FUNCTIONS(BriefWords)

public:
    struct Line {
        QString text;
        Tone tone = Tone::Normal;
        QString detail = {}; ///< muted, under it
    };
    struct Section {
        QString key, title; ///< the key names the section's widget
        QList<Line> lines;
    };
    struct Tag {
        QString text;
        Tone tone = Tone::Normal;
        QString tip = {};
    };

    static QString heading(const CaseBrief& brief); ///< "X104417 · 34 · man"
    static QList<Tag> tags(const CaseBrief& brief);
    static QList<Tag> roshGroups(const CaseBrief& brief);
    /// Who raised or lowered it last, and who agreed.
    static Line roshHistory(const CaseBrief& brief);
    static QList<Section> sections(const CaseBrief& brief);
    /// What a decision rests on: name and value. Kept with it by the program.
    static QList<std::pair<QString, QString>> facts(const CaseBrief& brief, const CandidateRow* officer);

private:
    static Section order(const CaseBrief& brief);
    static Section deadlines(const CaseBrief& brief);
    static Section previously(const CaseBrief& brief);
    static Section enquiries(const CaseBrief& brief);
    static Section predictors(const CaseBrief& brief);
    static Section registrations(const CaseBrief& brief);
    static Section custody(const CaseBrief& brief);
    static Section work(const CaseBrief& brief);
};

} // namespace headroom
