#pragma once

#include "service/person.h"
#include "ui/pages/person/recordeditors.h"

#include <QObject>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace headroom {

class Workspace;

/// Opens the editors of the record of the person who is shown, over the page.
class PersonEditing final : public QObject {
    Q_OBJECT

public:
    PersonEditing(Workspace& workspace, QWidget& page);

    void setPerson(const PersonSnapshot& person) { m_person = person; }
    const PersonSnapshot& person() const { return m_person; }
    Workspace& workspace() const { return m_workspace; }
    bool mayEdit() const;
    QString whyNot() const;
    /// The case that something new belongs to: the newest open one.
    CaseId usualCase() const;

    template <class T>
    void add(T value, CaseId onCase = {}) {
        RecordChange<T> change;
        change.person = m_person.id;
        change.onCase = onCase;
        change.value = std::move(value);
        open([this, change] { return recordEditor(context(), change); });
    }
    template <class T>
    void change(const std::vector<Recorded<T>>& recorded, qint64 id) {
        if (const Recorded<T>* found = find(recorded, id)) {
            open([this, change = changeOf(*found)] { return recordEditor(context(), change); });
        }
    }
    template <class T>
    void withdraw(const std::vector<Recorded<T>>& recorded, qint64 id) {
        if (const Recorded<T>* found = find(recorded, id)) {
            askToWithdraw(found->id, found->revision);
        }
    }
    /// At once, without a dialog.
    template <class T>
    void keep(const Recorded<T>& recorded, T value, const QString& done) {
        RecordChange<T> change = changeOf(recorded);
        change.value = std::move(value);
        attempt([&] { return saveRecord(m_workspace, change); }, done);
    }
    void attempt(const std::function<RecordOutcome()>& work, const QString& done);
    void decide(const DueDate& due, DeadlineState state);
    /// Several together; the one that is chosen is ticked already.
    void dismissAlerts(ItemId chosen);
    void changeCase(const CaseView& view);
    void endCase(const CaseView& view);
    void setHolder(const CaseView& view, CaseRole role);

    template <class T>
    static const Recorded<T>* find(const std::vector<Recorded<T>>& recorded, qint64 id) {
        const auto found = std::find_if(recorded.begin(), recorded.end(),
                                        [id](const Recorded<T>& each) { return each.id.value == id; });
        return found == recorded.end() ? nullptr : &*found;
    }

signals:
    void recorded(const QString& sentence, headroom::LogEntryId log);
    void said(const QString& sentence);

private:
    EditorContext context() const { return {m_workspace, m_person, &m_page}; }
    void open(const std::function<RecordDialog*()>& make);
    void askToWithdraw(ItemId item, int revision);

    Workspace& m_workspace;
    QWidget& m_page;
    PersonSnapshot m_person;
};

} // namespace headroom
