#pragma once

#include "service/supervision.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace headroom {

class DateField;
class PickField;

/// The cases that were talked about: each with a line of its own, added by typing a name or CRN.
class DiscussedRows final : public QWidget {
    Q_OBJECT

public:
    explicit DiscussedRows(QWidget* parent = nullptr);

    /// What can be added: the officer's cases.
    void setChoices(const std::vector<DiscussedCase>& choices);
    void setCases(const std::vector<DiscussedCase>& cases);
    /// Those whose person may not be seen are not among them; the service keeps them.
    std::vector<SupervisedCase> value() const;

signals:
    void edited();
    /// A row came or went: the window may need another height.
    void resized();

private:
    struct Row {
        PersonId person;
        QWidget* widget;
        QLineEdit* discussed;
    };
    void addRow(const DiscussedCase& one);
    void removeRow(PersonId person);

    std::vector<DiscussedCase> m_choices;
    std::vector<Row> m_rows;
    QVBoxLayout* m_column;
    PickField* m_add;
};

/// What is going to be done, until when, and whether it is.
class ActionRows final : public QWidget {
    Q_OBJECT

public:
    explicit ActionRows(Date today, QWidget* parent = nullptr);

    void setActions(const std::vector<SupervisionAction>& actions);
    /// Rows without words are left out.
    std::vector<SupervisionAction> value() const;

signals:
    void edited();
    void resized();

private:
    struct Row {
        QLineEdit* what;
        DateField* by;
        QCheckBox* done;
        std::optional<Date> doneOn; ///< as recorded
    };
    Row& addRow(const SupervisionAction& action);

    Date m_today;
    std::vector<Row> m_rows;
    QVBoxLayout* m_column;
};

} // namespace headroom
