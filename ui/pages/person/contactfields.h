#pragma once

#include "service/contacts.h"
#include "service/person.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/pickfield.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace headroom {

class ChoiceBar;
class DateField;
class NumberField;
class NotesField;
class TimeField;
class Workspace;
struct ContactType;

/// The fields of a contact: only those are shown that the type, the day and the outcome leave open.
/// The first ones, type and notes, are all that a common contact takes.
class ContactFields final : public QWidget {
    Q_OBJECT

public:
    explicit ContactFields(Workspace& workspace, QWidget* parent = nullptr);

    /// For a person; what stood in the fields goes.
    void begin(const PersonSnapshot& person, CaseId onCase);
    void fill(const Contact& contact, const std::optional<Recorded<Enforcement>>& enforcement);
    Contact contact(Contact before) const;
    /// Empty where nothing is done about it.
    std::optional<Enforcement> enforcement(Enforcement before) const;
    std::vector<Date> repeats() const;

    /// A draft: everything that stands in the fields.
    QJsonObject toJson() const;
    void fromJson(const QJsonObject& draft);

    const ContactType* type() const;
    bool readable() const;
    void insertHeadings();
    FormRows& rows() const { return *m_rows; }
    PickField& typeField() const { return *m_type; }
    NotesField& notes() const { return *m_notes; }
    PickField& outcomeField() const { return *m_outcome; }

signals:
    void edited();

private:
    void addFirstFields();
    void addOutcomeFields();
    void addFurtherFields();
    void typeChosen();
    void showFitting();
    void offerOutcomes();
    void offerActions();
    QList<PickField::Choice> foundTypes(const QString& text) const;

    Workspace& m_workspace;
    FormRows* m_rows;
    QLabel* m_care;
    PickField *m_type, *m_by, *m_outcome, *m_reason, *m_action, *m_letter, *m_activity, *m_requirement;
    NotesField* m_notes;
    DateField *m_day, *m_evidence;
    TimeField *m_starts, *m_ends;
    QLineEdit* m_place;
    NumberField *m_minutes, *m_repeatCount;
    ChoiceBar* m_repeat;
    QCheckBox *m_sensitive, *m_alert, *m_rar, *m_byAdministrator;
    QString m_careText;
    bool m_alertable = false; ///< somebody else leads the case
    bool m_repeatable = true;
};

} // namespace headroom
