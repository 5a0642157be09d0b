#pragma once

#include "service/workspace.h"
#include "ui/pages/page.h"

#include <QObject>
#include <QVariant>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

class QStackedWidget;

namespace headroom {

class EmptyState;
class Session;

/// Walks over pages: makes each when it is first needed, keeps back and forward with selection
/// and scroll, and passes changes on to what is shown.
class Navigator final : public QObject {
    Q_OBJECT

public:
    using MakePage = std::function<Page*(Whereabouts::Kind, Workspace&, JobRunner&)>;

    Navigator(Session& session, QStackedWidget& stack, MakePage makePage, QObject* parent = nullptr);
    ~Navigator() override;

    void goTo(const Whereabouts& where);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < static_cast<int>(m_entries.size()); }
    void back() { step(-1); }
    void forward() { step(1); }
    /// Reads what is shown again.
    void reload();
    void refresh(const ChangeNotice& notice);

    const std::optional<Whereabouts>& whereabouts() const { return m_where; }
    Page* page() const; ///< null while a failure is shown

signals:
    void arrived(const headroom::Whereabouts& where);
    void failed(const QString& sentence);
    void said(const QString& sentence);
    void recorded(const QString& sentence, headroom::LogEntryId log);
    void editorRequested(const headroom::EditorRequest& request);
    void importRequested();
    void identityRequested();
    void backupMade();
    void storeReplaced(const QString& sentence);

private:
    struct Entry {
        Whereabouts where;
        QVariant state;
    };
    void step(int by);
    bool show(const Whereabouts& where, const QVariant& state);
    void keepState();
    Page& pageFor(Whereabouts::Kind kind);
    void showFailure(const QString& sentence);

    Session& m_session;
    QStackedWidget& m_stack;
    MakePage m_makePage;
    std::map<Whereabouts::Kind, Page*> m_pages;
    EmptyState* m_failure;
    std::vector<Entry> m_entries;
    int m_at = -1;
    std::optional<Whereabouts> m_where;
};

} // namespace headroom

Q_DECLARE_METATYPE(headroom::Whereabouts)
