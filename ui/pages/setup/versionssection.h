#pragma once

#include "domain/finding.h"
#include "ui/pages/setup/setupsection.h"
#include "ui/pages/setup/versionsmodel.h"

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace headroom {

class BoardKeeper;
class BoardTableView;
class Card;
class DateField;

/// A section of Set-up for a setting that is kept in versions: the list of versions with the draft of the
/// next one, the content of the chosen one, and below it what the draft changes and the day from which it
/// is to hold. Changing a value begins a draft; drafts are kept in the store. What is typed of T lives in
/// VersionsOf<T> (ui/pages/setup/versionsof.h).
///
/// Object names begin with the prefix: <prefix>Versions, From, Save, Revert, Draft, Undo, Redo, Effect,
/// Problem, Export, Import.
class VersionsSection : public SetUpSection {
    Q_OBJECT

public:
    struct About {
        QString title, sentence;
        QString prefix;
        QString versions; ///< "Versions of the rules"
        bool named = false;
    };
    /// Asks for a file; an empty answer means not at all. Tests answer in its place.
    using Chooser = std::function<QString(QWidget* parent, const QString& suggestedName)>;

    void read(Date asOf) final;
    void setExportChooser(Chooser chooser) { m_exportTo = std::move(chooser); }
    void setImportChooser(Chooser chooser) { m_importFrom = std::move(chooser); }

protected:
    VersionsSection(const About& about, Workspace& workspace, JobRunner& jobs, QWidget* parent);

    /// Puts a card between the list of versions and the draft's.
    void addContent(QWidget* content, int stretch);
    /// Puts a tool beside the buttons of the draft.
    void addDraftTool(QPushButton* button);
    /// The day in the field; today where there is none.
    Date from() const;
    /// The draft, or a version while there is no draft, can be changed.
    bool editable() const;
    const VersionRow* chosen() const;
    void choose(qint64 place);
    /// The same without showing its content again: somebody is typing it.
    void select(qint64 place);
    void showProblem(const QStringList& lines);
    /// After the rows or the draft changed: list, buttons, words.
    void refreshRows();
    void refreshState();

    /// Reads versions and draft from the store.
    virtual void load() = 0;
    virtual std::vector<VersionRow> rows() const = 0;
    /// Shows the content of a row.
    virtual void showRow(qint64 place) = 0;
    virtual bool hasDraft() const = 0;
    virtual qint64 draftPlace() const = 0;
    virtual qint64 placeInForce() const = 0;
    virtual qint64 placeFrom(Date from) const = 0;
    virtual void beginDraft() = 0; ///< from the chosen version
    virtual void dropDraft() = 0;
    virtual Findings check(Date from) = 0;
    virtual Findings keep(Date from) = 0;
    virtual bool canUndo() const = 0;
    virtual bool canRedo() const = 0;
    virtual void undo() = 0;
    virtual void redo() = 0;
    virtual std::string exported() const = 0;
    virtual void importText(const std::string& text) = 0;
    /// What the draft changes, in words. Only asked for while there is one.
    virtual QString effect() const = 0;
    /// While there is no draft; empty: nothing in particular.
    virtual QString calm() const { return {}; }
    virtual QString faultLine(const Finding& finding) const;
    /// Marks the fields that findings name.
    virtual void showFaults(const Findings&) {}

    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut(const About& about);
    void fitList();
    QWidget* makeBar();
    void tryTo(const std::function<void()>& act);
    void save();
    void discard();
    void exportShown();
    void importFile();
    void showFindings(const Findings& findings);

    QString m_prefix;
    VersionsModel* m_model;
    BoardTableView* m_table;
    BoardKeeper* m_keeper;
    Card* m_bar;
    QHBoxLayout* m_tools = nullptr;
    QLabel *m_effect, *m_problem;
    DateField* m_from;
    QPushButton *m_draft, *m_save, *m_revert, *m_undo, *m_redo, *m_export, *m_import;
    Chooser m_exportTo, m_importFrom;
    bool m_read = false;
};

} // namespace headroom
