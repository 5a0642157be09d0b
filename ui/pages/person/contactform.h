#pragma once

#include "service/contacts.h"
#include "service/person.h"
#include "ui/pages/person/contactdraft.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace headroom {

class ContactFields;
class FileList;
class NotesField;
class Workspace;

/// Writes or corrects one contact. What is typed is kept as a draft every two seconds, when the focus
/// leaves and when the form goes, and is there again when the same contact is opened; so are files, from
/// the moment they are added.
///
/// Keys: Ctrl+S saves, Ctrl+Enter saves and closes, Ctrl+Shift+Enter saves and begins the next one,
/// Esc closes and keeps the draft, Ctrl+Shift+H puts in the headings, Ctrl+Shift+C copies as text,
/// Ctrl+Shift+A adds files.
class ContactForm final : public QWidget {
    Q_OBJECT

public:
    explicit ContactForm(Workspace& workspace, QWidget* parent = nullptr);
    ~ContactForm() override;

    void beginNew(const PersonSnapshot& person, CaseId onCase, const QString& type = {});
    void beginEdit(const PersonSnapshot& person, const ContactRow& row);
    void focusFirst();
    void focusOutcome();
    /// On return what was typed is on the disk.
    void keepDraftNow();
    ContactFields& fields() const { return *m_fields; }
    FileList& files() const { return *m_files; }
    PersonId person() const { return m_person.id; }

signals:
    void recorded(const QString& sentence, headroom::LogEntryId log);
    void closed();
    void said(const QString& sentence);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    enum class After { Stay, Close, Next };
    void layOut();
    void addKeys();
    void begin();
    void edited();
    void check(bool all);
    void save(After after);
    void close();
    void copyText();
    void addFiles(const QStringList& paths);
    void takeFileOff(DraftFileId file);
    void showFiles();
    QJsonObject written() const;
    void restoreDraft();
    void throwDraftAway();
    ContactChange change() const;

    Workspace& m_workspace;
    ContactDraft m_draft;
    PersonSnapshot m_person;
    CaseId m_case;
    std::optional<ContactRow> m_row; ///< empty: a new one
    QLabel* m_title;
    ContactFields* m_fields;
    FileList* m_files;
    QScrollArea* m_scroll;
    QWidget* m_reasonBox;
    NotesField* m_reason;
    QLabel* m_failure;
    QLabel* m_draftState;
    QPushButton *m_save, *m_discard;
    QTimer m_draftTimer, m_checkTimer;
    bool m_dirty = false;
    bool m_tried = false;
};

} // namespace headroom
