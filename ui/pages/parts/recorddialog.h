#pragma once

#include "service/record.h"
#include "ui/pages/editor.h"
#include "ui/widgets/formrows.h"

#include <QString>

#include <functional>
#include <utility>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace headroom {

class NotesField;
class Workspace;

/// The base of every small editor: labelled fields with findings under them, the reason where
/// something that stands is changed, what a change does, Save and Cancel. Ctrl+S saves.
class RecordDialog : public Editor {
    Q_OBJECT

public:
    /// changes: something is on record already, and a reason may be asked for.
    RecordDialog(Workspace& workspace, const QString& title, bool changes, QWidget* parent);

    const RecordOutcome& outcome() const { return m_outcome; }
    /// "Tier B2 to A2; workload of Okafor, Ada 97.4 % to 101.2 %." Empty: nothing moved.
    static QString effectOf(const RecordOutcome& outcome);

protected:
    FormRows& rows() const { return *m_rows; }
    Workspace& workspace() const { return m_workspace; }
    QString reason() const;
    /// Below the fields: what is worked out while one types.
    void addBelow(QWidget* widget);
    void setWide(int designWidth);
    /// Call last in the constructor of the editor.
    void ready();
    /// The same, where the reason is for something else than a correction.
    void ready(const QString& reasonTitle, const QString& reasonHint);
    /// A field that cannot be read: nothing is saved while there is one.
    bool allReadable() const;

    virtual RecordOutcome keep() = 0;
    /// After every change by hand.
    virtual void fieldEdited(QWidget*) {}
    /// "RoSH recorded."
    virtual QString done() const;
    void showEvent(QShowEvent* event) override;

    /// After something in the dialog has come or gone.
    void fitHeight();

private:
    void save();

    Workspace& m_workspace;
    FormRows* m_rows;
    QVBoxLayout* m_below;
    NotesField* m_reason = nullptr;
    QLabel* m_failure;
    QPushButton* m_save;
    RecordOutcome m_outcome;
};

/// An editor of one kind of recorded thing.
template <class T>
class EditorOf : public RecordDialog {
public:
    EditorOf(Workspace& workspace, const QString& title, RecordChange<T> change, QWidget* parent)
        : RecordDialog(workspace, title, change.id.value != 0, parent)
        , m_change(std::move(change)) {}

protected:
    virtual T value() const = 0;
    const T& before() const { return m_change.value; }
    const RecordChange<T>& change() const { return m_change; }
    /// As it would be kept.
    RecordChange<T> changed() const {
        RecordChange<T> change = m_change;
        change.value = value();
        change.reason = reason().toStdString();
        return change;
    }
    RecordOutcome keep() override { return saveRecord(workspace(), changed()); }

private:
    RecordChange<T> m_change;
};

/// What a new one, or a later state of one that stands, begins with.
template <class T>
RecordChange<T> changeOf(const Recorded<T>& recorded) {
    return {recorded.id, recorded.revision, recorded.person, recorded.onCase, recorded.value, {}};
}

/// Asks for a reason, then does something with it: withdraw, end.
class ReasonDialog final : public RecordDialog {
    Q_OBJECT

public:
    using Action = std::function<RecordOutcome(const std::string& reason)>;
    ReasonDialog(Workspace& workspace, const QString& title, const QString& explanation, Action action,
                 QWidget* parent);

protected:
    RecordOutcome keep() override;

private:
    Action m_action;
};

} // namespace headroom
