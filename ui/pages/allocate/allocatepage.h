#pragma once

#include "service/allocation.h"
#include "ui/pages/allocate/allocatebatch.h"
#include "ui/pages/page.h"

#include <cstdint>
#include <functional>
#include <optional>

namespace headroom {

class AllocateParts;
class AsideReading;

/// Cases that wait, the one that is decided on one page, and who could take it. A held case is decided in
/// the same way, with the reason why it moves.
///
/// Keys: Ctrl+Enter allocates, Ctrl+B places the case in the batch, Ctrl+Shift+Enter commits the batch,
/// Ctrl+M compares, Alt+N opens the next case, F6 and Shift+F6 move between the panels, Ctrl+P prints and
/// Ctrl+Shift+C copies the last decision, Esc goes back a panel.
class AllocatePage final : public Page {
    Q_OBJECT

public:
    AllocatePage(Workspace& workspace, JobRunner& jobs, QWidget* parent = nullptr);
    ~AllocatePage() override;

    void goTo(const Whereabouts& whereabouts) override;
    void refresh(const ChangeNotice& notice) override;
    QVariant viewState() const override;
    void restoreViewState(const QVariant& state) override;
    void focusFirst() override;
    void focusFilter() override;

    const AllocateBatch& batch() const { return m_batch; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    // allocateconnections.cpp
    void connectParts();
    void addKeys();

    // what waits (allocatequeue.cpp)
    void readQueueNow();
    void readQueueAside();
    void showQueue(const QueueSnapshot& queue);
    bool queueIsHere() const;
    void openFirst();
    void next();

    // reading (allocatepage.cpp)
    void openRow(const QueueRow& row);
    void openCase(CaseId caseId);
    void readBrief(bool another);
    void readOfficers();
    void readOfficersAside(const CandidateRequest& request);
    void showOfficers(std::vector<CandidateRow> officers);
    void showOfficer();
    void showNobody(const QString& sentence, const QString& hint);
    void chooseUnit(const UnitRef& unit);
    PostId holderNow() const;
    QString lockedWhy() const;
    void guarded(const std::function<void()>& action);

    // deciding one, and what follows (allocatedeciding.cpp)
    void decideNow();
    void showLost(const QString& sentence);

    // the batch (allocatebatching.cpp)
    void addToBatch();
    void removePlaced(CaseId caseId);
    void openPlaced(CaseId caseId);
    void rememberEdits();
    void readBatchFigures();
    void commitBatch();
    void emptyBatch();

    void undoDecision(LogEntryId log);
    void compareOfficers();
    void chooseOfficer(PostId post);
    void showFacts();
    void printLast();
    void copyLast();
    void agree();
    void challenge();

    Whereabouts m_where;
    AllocateParts* m_parts;
    std::optional<CaseBrief> m_brief;
    CaseId m_case;    ///< shown; 0: none, or one that may not be opened
    CaseId m_decided; ///< what was decided here last: not a race that was lost
    UnitRef m_officersOf;
    CaseId m_officersFor; ///< the case for which those shown were read
    AsideReading* m_reading;
    AsideReading* m_queueReading;
    /// What is to be opened when the queue is there.
    enum class Then : std::uint8_t { Stay, First, Next };
    Then m_then = Then::Stay;
    UnitRef m_queueOf; ///< whose queue is shown
    std::optional<Date> m_queueDay;
    Thresholds m_thresholds;
    AllocateBatch m_batch;
    bool m_opening = false;
};

} // namespace headroom
