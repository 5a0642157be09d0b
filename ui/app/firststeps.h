#pragma once

#include "domain/date.h"

#include <QSet>
#include <QString>
#include <QWidget>

#include <array>
#include <optional>
#include <string>

class QLabel;
class QPushButton;

namespace headroom {

class Workspace;

/// The way from a new store to the first figures: officers and teams, who one is, the first extract. A step
/// is done when the store says so; each can be left out and taken up again, and what was left out is
/// remembered for the store on this computer.
class FirstSteps final : public QWidget {
    Q_OBJECT

public:
    enum Step { Store, Officers, WhoAmI, Extract };
    static constexpr int stepCount = 4;
    enum class State { Done, Now, LeftOut, Later };

    explicit FirstSteps(QWidget* parent = nullptr);

    /// Reads how far the store has come. Throws Error.
    void read(Workspace& workspace);
    State state(Step step) const { return m_states[step]; }

    /// Whether the steps of a store were begun on this computer and not ended.
    static bool pending(const std::string& storeId);
    static void begin(const std::string& storeId);
    void finish();

signals:
    void importRequested();
    void inventRequested();
    void identityRequested();
    /// One more step is left out: read again.
    void skipped();
    /// All is done or left out, or somebody wants no more of it.
    void finished();

private:
    struct Row {
        QLabel* word = nullptr;
        QLabel* title = nullptr;
        QLabel* told = nullptr;
        QPushButton* act = nullptr;
        QPushButton* other = nullptr; ///< a second way, where the step has one
        QPushButton* skip = nullptr;
    };
    QWidget* makeRow(Step step, const QString& title, const QString& sentence);
    void addWays();
    void skip(Step step);
    void showStep(Step step, bool done, bool possible, const QString& told);
    void focusNow();
    std::optional<Step> now() const;

    std::array<Row, stepCount> m_rows;
    std::array<State, stepCount> m_states{};
    QLabel* m_title;
    QPushButton* m_end;
    QString m_storeId;
    QSet<int> m_leftOut;
};

} // namespace headroom
