#pragma once

#include "ui/pages/person/wordlists.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/notesfield.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/pickfield.h"

#include <QCheckBox>
#include <QLineEdit>

namespace headroom {

/// Makes a field with its value and puts it into a form. The name is the one findings give the field.
class Fields {
public:
    Fields(FormRows& rows, Date today)
        : m_rows(rows)
        , m_today(today) {}

    DateField* day(const char* name, const QString& title, const std::optional<Date>& value,
                   const QString& hint = {});
    QLineEdit* line(const char* name, const QString& title, const std::string& value,
                    const QString& hint = {});
    NotesField* notes(const char* name, const QString& title, const std::string& value, int limit,
                      int lines = 3);
    NumberField* number(const char* name, const QString& title, const std::optional<int>& value, int highest,
                        int decimals, const QString& unit, const QString& hint = {});
    PickField* pick(const char* name, const QString& title, const QList<PickField::Choice>& choices,
                    const std::string& code, const QString& hint = {});
    ChoiceBar* choice(const char* name, const QString& title, const QList<ChoiceBar::Answer>& answers,
                      const QString& code, const QString& hint = {});
    ChoiceBar* choice(const char* name, const QString& title, std::span<const WordPair> words,
                      const std::string& code, const QString& hint = {});
    QCheckBox* check(const char* name, const QString& text, bool value, const QString& hint = {});

private:
    template <class Editor>
    Editor* named(Editor* editor, const char* name) {
        editor->setObjectName(QLatin1String(name));
        return editor;
    }

    FormRows& m_rows;
    Date m_today;
};

std::string textOf(const QLineEdit* edit);
std::string textOf(const NotesField* notes);

} // namespace headroom
