#pragma once

#include "service/person.h"
#include "ui/pages/person/personediting.h"

#include <QVariant>
#include <QWidget>

class QVBoxLayout;

namespace headroom {

enum class PersonPart : int { Overview, Contacts, Sentence, Risk, Work, Documents, History };
inline constexpr int personPartCount = 7;

/// One tab of a person's page. It is given the snapshot when it is shown and when something changed.
class PersonTab : public QWidget {
    Q_OBJECT

public:
    explicit PersonTab(PersonEditing& editing, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_editing(editing) {}

    virtual void setPerson(const PersonSnapshot& person) = 0;
    virtual void focusFirst() { setFocus(); }
    virtual void focusFilter() { focusFirst(); }
    virtual QVariant viewState() const { return {}; }
    virtual void restoreViewState(const QVariant&) {}

signals:
    void said(const QString& sentence);
    void recorded(const QString& sentence, headroom::LogEntryId log);
    void partRequested(headroom::PersonPart part);

protected:
    PersonEditing& editing() const { return m_editing; }
    Workspace& workspace() const { return m_editing.workspace(); }
    /// A column of cards that scrolls.
    QVBoxLayout* makeScrolledColumn();

private:
    PersonEditing& m_editing;
};

} // namespace headroom
