#pragma once

#include "service/organisationedits.h"
#include "ui/pages/parts/recorddialog.h"

class QCheckBox;
class QLineEdit;

namespace headroom {

class DateField;
class NumberField;
class PickField;

/// Adds a region, PDU or team, or gives one another name or place from a day on.
class UnitDialog final : public RecordDialog {
    Q_OBJECT

public:
    /// unit null: a new one of the level.
    UnitDialog(Workspace& workspace, const OrganisationView& view, Level level, const store::PlacedUnit* unit,
               QWidget* parent);

protected:
    RecordOutcome keep() override;
    QString done() const override;

private:
    UnitRef m_unit;
    QLineEdit *m_code, *m_name;
    PickField* m_above;
    DateField* m_from;
};

/// Adds a post, or changes one from a day on: name, team, grade, hours, manager.
class PostDialog final : public RecordDialog {
    Q_OBJECT

public:
    /// post null: a new one.
    PostDialog(Workspace& workspace, const OrganisationView& view, const PlacedPost* post, QWidget* parent);

protected:
    RecordOutcome keep() override;
    QString done() const override;

private:
    PostId m_post;
    QLineEdit *m_staffCode, *m_surname, *m_forename;
    PickField *m_team, *m_grade, *m_manager;
    NumberField* m_hours;
    DateField* m_from;
};

/// Gives several posts a grade, hours, a manager or a team from a day on; what is left empty stays.
class PostsDialog final : public RecordDialog {
    Q_OBJECT

public:
    PostsDialog(Workspace& workspace, const OrganisationView& view, std::vector<PostId> posts,
                QWidget* parent);

protected:
    RecordOutcome keep() override;
    QString done() const override;

private:
    std::vector<PostId> m_posts;
    PickField *m_team, *m_grade, *m_manager;
    QCheckBox* m_noManager;
    NumberField* m_hours;
    DateField* m_from;
    int m_changed = 0;
};

/// Ends posts on a day.
class EndPostsDialog final : public RecordDialog {
    Q_OBJECT

public:
    EndPostsDialog(Workspace& workspace, std::vector<PostId> posts, QWidget* parent);

protected:
    RecordOutcome keep() override;
    QString done() const override;

private:
    std::vector<PostId> m_posts;
    DateField* m_from;
};

/// Puts two staff codes of one person together.
class MergeDialog final : public RecordDialog {
    Q_OBJECT

public:
    /// Two posts of different practitioners; which of them is kept is asked.
    MergeDialog(Workspace& workspace, const PlacedPost& first, const PlacedPost& second, QWidget* parent);

protected:
    RecordOutcome keep() override;
    QString done() const override;

private:
    PractitionerId m_first, m_second;
    ChoiceBar* m_kept;
};

} // namespace headroom
