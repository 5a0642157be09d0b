#pragma once

#include "service/oversight.h"
#include "ui/pages/page.h"

#include <QVariantMap>

#include <optional>

class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace headroom {

class AsideReading;
class BoardKeeper;
class BoardTableView;
class ElidedLabel;
class EmptyState;
class ManagerModel;
class OversightList;
class QualityModel;
class SideSplit;

/// Of a unit: its managers with what each of them looks after, or its officers with what is recorded of
/// their work beside its amount. Beside it what the chosen number counts.
class OversightPage final : public Page {
    Q_OBJECT

public:
    OversightPage(Workspace& workspace, JobRunner& jobs, QWidget* parent = nullptr);

    void goTo(const Whereabouts& whereabouts) override;
    void refresh(const ChangeNotice& notice) override;
    QVariant viewState() const override;
    void restoreViewState(const QVariant& state) override;
    void focusFirst() override;
    void focusFilter() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHeading();
    QWidget* makeList();
    void makeTable(BoardTableView& table, const char* name, const QString& spoken);
    void read();
    /// Of many teams it takes longer than a window may hesitate.
    void readAside();
    template <class Snapshot>
    void start(Snapshot (*reading)(Workspace&, UnitRef, Date), void (OversightPage::*arrived)(Snapshot));
    void takeManagers(ManagersSnapshot managers);
    void takeQuality(QualitySnapshot quality);
    void arrive();
    void present();
    void showState();
    void sayInstead(const QString& sentence, const QString& hint = {});
    /// What is shown is what was asked for, not what was there before.
    bool isCurrent() const { return m_shown == Shown{m_where, m_quality}; }
    void setQuality(bool quality);
    void showNumber(const QModelIndex& index);
    void openItem(const OversightItem& item);
    void closeList();
    BoardTableView& table() const { return m_quality ? *m_officers : *m_managers; }

    struct Shown {
        Whereabouts where;
        bool quality = false;

        friend bool operator==(const Shown&, const Shown&) = default;
    };

    Whereabouts m_where;
    std::optional<Shown> m_shown;
    AsideReading* m_reading;
    QVariantMap m_kept; ///< what back and forward bring back with what is read
    ManagersSnapshot m_managed;
    QualitySnapshot m_work;
    bool m_quality = false;
    ElidedLabel *m_title, *m_sentence;
    QPushButton *m_managersButton, *m_qualityButton;
    QLineEdit* m_filter;
    QStackedLayout* m_stack;
    BoardTableView *m_managers, *m_officers;
    ManagerModel* m_managerModel;
    QualityModel* m_qualityModel;
    BoardKeeper *m_managerKeeper, *m_officerKeeper;
    EmptyState* m_empty;
    OversightList* m_list;
    SideSplit* m_split;
};

} // namespace headroom
