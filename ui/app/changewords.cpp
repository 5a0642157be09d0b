#include "ui/app/changewords.h"

#include "ui/widgets/format.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace headroom {

namespace {

using Word = std::pair<std::string_view, const char*>;

constexpr std::array kindWords = {
    Word{"person", QT_TRANSLATE_NOOP("Changes", "details of the person")},
    Word{"contact_point", QT_TRANSLATE_NOOP("Changes", "address or number")},
    Word{"adjustment", QT_TRANSLATE_NOOP("Changes", "adjustment")},
    Word{"alert", QT_TRANSLATE_NOOP("Changes", "alert")},
    Word{"access", QT_TRANSLATE_NOOP("Changes", "limited access")},
    Word{"order", QT_TRANSLATE_NOOP("Changes", "order")},
    Word{"requirement", QT_TRANSLATE_NOOP("Changes", "requirement")},
    Word{"licence_condition", QT_TRANSLATE_NOOP("Changes", "licence condition")},
    Word{"custody", QT_TRANSLATE_NOOP("Changes", "custody dates")},
    Word{"rosh", QT_TRANSLATE_NOOP("Changes", "risk of serious harm")},
    Word{"registration", QT_TRANSLATE_NOOP("Changes", "registration")},
    Word{"predictors", QT_TRANSLATE_NOOP("Changes", "predictors")},
    Word{"needs", QT_TRANSLATE_NOOP("Changes", "needs")},
    Word{"report", QT_TRANSLATE_NOOP("Changes", "report")},
    Word{"enquiry", QT_TRANSLATE_NOOP("Changes", "enquiry")},
    Word{"milestone", QT_TRANSLATE_NOOP("Changes", "milestone")},
    Word{"complexity", QT_TRANSLATE_NOOP("Changes", "complexity level")},
    Word{"early_allocation", QT_TRANSLATE_NOOP("Changes", "early allocation")},
    Word{"deadline", QT_TRANSLATE_NOOP("Changes", "decision on a deadline")},
    Word{"deadline_note", QT_TRANSLATE_NOOP("Changes", "decision on a deadline")},
    Word{"contact", QT_TRANSLATE_NOOP("Changes", "contact")},
    Word{"enforcement", QT_TRANSLATE_NOOP("Changes", "enforcement")},
    Word{"case", QT_TRANSLATE_NOOP("Changes", "case")},
};

constexpr std::array verbWords = {
    Word{"add", QT_TRANSLATE_NOOP("Changes", "%1 added")},
    Word{"revise", QT_TRANSLATE_NOOP("Changes", "%1 changed")},
    Word{"change", QT_TRANSLATE_NOOP("Changes", "%1 changed")},
    Word{"correct", QT_TRANSLATE_NOOP("Changes", "%1 corrected")},
    Word{"withdraw", QT_TRANSLATE_NOOP("Changes", "%1 withdrawn")},
    Word{"dismiss", QT_TRANSLATE_NOOP("Changes", "%1 dismissed")},
    Word{"reschedule", QT_TRANSLATE_NOOP("Changes", "%1 rescheduled")},
    Word{"start", QT_TRANSLATE_NOOP("Changes", "%1 begun")},
    Word{"end", QT_TRANSLATE_NOOP("Changes", "%1 ended")},
    Word{"allocate", QT_TRANSLATE_NOOP("Changes", "%1 allocated")},
};

template <std::size_t count>
QString wordFor(const std::array<Word, count>& words, std::string_view code, const char* otherwise) {
    const char* found = otherwise;
    for (const Word& word : words) {
        if (word.first == code) {
            found = word.second;
        }
    }
    return QCoreApplication::translate("Changes", found);
}

} // namespace

QString changeWords(std::string_view action) {
    const std::size_t dot = action.rfind('.');
    const std::string_view verb = dot == std::string_view::npos ? std::string_view() : action.substr(dot + 1);
    const QString kind = wordFor(kindWords, action.substr(0, dot), QT_TRANSLATE_NOOP("Changes", "entry"));
    return wordFor(verbWords, verb, QT_TRANSLATE_NOOP("Changes", "%1 changed")).arg(kind);
}

} // namespace headroom
