#pragma once

#include "domain/error.h"
#include "population/population.h"
#include "service/workspace.h"
#include "ui/app/identity.h"
#include "ui/pages/page.h"

#include <QMainWindow>

#include <filesystem>
#include <memory>

class QStackedWidget;

namespace headroom {

class AsideReading;
class BackupKeeper;
class FirstSteps;
class FlagKeeper;
class HelpDesk;
class ImportDialog;
class Navigator;
class NoticeBar;
class Rail;
class SearchPalette;
class Session;
class StatusLine;
class TopBar;
class WelcomePage;
struct WindowActions;

/// The window: frame, navigation and what belongs to the open store. Pages are master and detail
/// inside it, never windows on windows.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    struct Settings {
        Actor actor;
        std::shared_ptr<const Clock> clock;
        std::string staffCode{}; ///< who is at the keyboard; empty: as remembered for the store
    };
    explicit MainWindow(Settings settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a store and goes to its home; where it cannot be opened, says why.
    void openStore(const std::filesystem::path& path);
    /// No store: the ways to begin.
    void welcome(const QString& problem = {});
    /// Makes a new store with an invented population and opens it.
    void makeDemo(const std::filesystem::path& path, PopulationSize size);
    /// Makes a new, empty store and opens the import dialog on the file.
    void importIntoNewStore(const std::filesystem::path& path, const QString& file);
    /// Makes a new, empty store and shows the first steps with it.
    void setUpNewStore(const std::filesystem::path& path);
    /// The first steps of the open store.
    void showFirstSteps();
    /// The import dialog; an empty file asks for one.
    ImportDialog* openImport(const QString& file = {});
    /// An editor over the page; where there is none for it, the person's page.
    void openEditor(const EditorRequest& request);

    void goTo(const Whereabouts& where);
    void goHome();
    /// The day of whoever is at the keyboard.
    void goToToday();
    void goToCaseload();
    void goToTeam();
    /// What needs a manager's eye.
    void goToFlags();
    /// The weeks of the officer or unit that is looked at.
    void goToTrend();
    void goToOversight();
    /// What everybody's figure would be if something happened.
    void goToWhatIf();
    /// Cases that wait for an officer.
    void goToAllocate();
    /// The catalogue of reports.
    void goToReports();
    void goToSetUp();
    void goToPerson(PersonId person);
    /// The officer with the highest figure below the home unit. Below a region or the whole service they are
    /// looked for on the worker; whoever goes somewhere else meanwhile stays there.
    void goToFullestOfficer();
    void showDay(Date day);

    bool isOpen() const { return m_session != nullptr; }
    Session* session() const { return m_session.get(); }
    Navigator* navigator() const { return m_navigator.get(); }
    const WindowActions& actionSet() const { return *m_actions; }
    /// The dialog that asks who is at the keyboard.
    void askWhoYouAre();
    /// Fails in one place: a sentence across the page, never a dialog in the way.
    void showFailure(const QString& sentence);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildFrame();
    void connectFrame();
    void connectActions();
    void start(std::unique_ptr<Session> session);
    void closeStore();
    /// The one place where the window catches what the service throws.
    template <class Work>
    void attempt(Work work) {
        try {
            work();
        } catch (const Error& error) {
            showFailure(QString::fromUtf8(error.what()));
        }
    }
    void arrive(const Whereabouts& where);
    void showWhere(const Whereabouts& where);
    void updateTitle(const std::vector<Unit>& path);
    void updateStatus();
    void goToUnitPage(Whereabouts::Kind kind);
    void updateBackup();
    void updateFlags();
    void updateWaiting();
    bool mayAllocate() const;
    void updateIdentity();
    void updateNotices();
    void updateActions();
    void openPalette();
    void storeReplaced(const QString& sentence);
    bool backUpBeforeClosing();
    void askForStore();
    void askForDemo(PopulationSize size);
    void askForNewStore();
    void askForEmptyStore();
    bool makeStore(const std::filesystem::path& path);
    void makeFirstSteps();
    void readFirstSteps();
    void inventATeam();
    void choosePage(int id);
    void become(const QString& staffCode);
    void undoLast();
    void undoChange(LogEntryId log);
    Whereabouts home() const;
    Date shownDay() const;
    Date today() const;

    Settings m_settings;
    Identity m_identity;
    QString m_unknownStaff; ///< why nobody was found for the staff code that was remembered or named
    std::unique_ptr<WindowActions> m_actions;
    Rail* m_rail = nullptr;
    TopBar* m_topBar = nullptr;
    StatusLine* m_status = nullptr;
    NoticeBar* m_dayNotice = nullptr;
    NoticeBar* m_heldNotice = nullptr;
    NoticeBar* m_failureNotice = nullptr;
    QStackedWidget* m_stack = nullptr;
    WelcomePage* m_welcome = nullptr;
    FirstSteps* m_firstSteps = nullptr;
    SearchPalette* m_palette = nullptr;
    HelpDesk* m_help = nullptr;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AsideReading> m_fullest; ///< whom goToFullestOfficer() looks for
    std::unique_ptr<FlagKeeper> m_flags;
    std::unique_ptr<BackupKeeper> m_backups;
    bool m_closing = false; ///< the backup that comes before was made, failed or was not wanted
    std::unique_ptr<Navigator> m_navigator;
    std::filesystem::path m_path;
};

} // namespace headroom
