#include "ui/pages/person/fields.h"

namespace headroom {

DateField* Fields::day(const char* name, const QString& title, const std::optional<Date>& value,
                       const QString& hint) {
    auto* field = named(new DateField(m_today), name);
    field->setDate(value == Date() ? std::nullopt : value);
    m_rows.add(title, field, hint);
    return field;
}

QLineEdit* Fields::line(const char* name, const QString& title, const std::string& value,
                        const QString& hint) {
    auto* edit = named(new QLineEdit(toQString(value)), name);
    m_rows.add(title, edit, hint);
    return edit;
}

NotesField* Fields::notes(const char* name, const QString& title, const std::string& value, int limit,
                          int lines) {
    auto* field = named(new NotesField(limit, lines), name);
    field->setText(toQString(value));
    m_rows.add(title, field);
    return field;
}

NumberField* Fields::number(const char* name, const QString& title, const std::optional<int>& value,
                            int highest, int decimals, const QString& unit, const QString& hint) {
    auto* field = named(new NumberField(0, highest, decimals, unit), name);
    field->setNumber(value);
    m_rows.add(title, field, hint);
    return field;
}

PickField* Fields::pick(const char* name, const QString& title, const QList<PickField::Choice>& choices,
                        const std::string& code, const QString& hint) {
    auto* field = named(new PickField, name);
    field->setChoices(choices);
    field->setCode(toQString(code));
    m_rows.add(title, field, hint);
    return field;
}

ChoiceBar* Fields::choice(const char* name, const QString& title, const QList<ChoiceBar::Answer>& answers,
                          const QString& code, const QString& hint) {
    auto* bar = named(new ChoiceBar(answers), name);
    bar->setCode(code);
    m_rows.add(title, bar, hint);
    return bar;
}

ChoiceBar* Fields::choice(const char* name, const QString& title, std::span<const WordPair> words,
                          const std::string& code, const QString& hint) {
    QList<ChoiceBar::Answer> answers;
    for (const WordPair& pair : words) {
        answers.append({toQString(pair.word), PersonWords::tr(pair.text)});
    }
    return choice(name, title, answers, toQString(code), hint);
}

QCheckBox* Fields::check(const char* name, const QString& text, bool value, const QString& hint) {
    auto* box = named(new QCheckBox(text), name);
    box->setChecked(value);
    m_rows.add(box, hint);
    return box;
}

std::string textOf(const QLineEdit* edit) {
    return toUtf8(edit->text().trimmed());
}

std::string textOf(const NotesField* notes) {
    return toUtf8(notes->text().trimmed());
}

} // namespace headroom
