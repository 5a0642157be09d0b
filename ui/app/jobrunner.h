#pragma once

#include "domain/progress.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace headroom {

class Workspace;

/// Runs long work off the UI thread, one job at a time, with progress and cancel. The work gets a
/// workspace of its own (its own connection) and gives back a value; nothing else crosses.
class JobRunner final : public QObject {
    Q_OBJECT

public:
    explicit JobRunner(Workspace& workspace, QObject* parent = nullptr);
    ~JobRunner() override; ///< cancels and waits

    bool busy() const;

    /// work runs on the worker; then exactly one of done (with its value), failed (one sentence)
    /// or cancelled is called on the UI thread. Must not be called while busy.
    template <class Value>
    void run(std::function<Value(Workspace&, const JobControl&)> work, std::function<void(Value)> done,
             std::function<void(const QString&)> failed, std::function<void()> cancelled = {}) {
        auto value = std::make_shared<std::optional<Value>>();
        start([work = std::move(work), value](Workspace& own,
                                              const JobControl& job) { value->emplace(work(own, job)); },
              [done = std::move(done), value] { done(std::move(**value)); }, std::move(failed),
              std::move(cancelled));
    }

public slots:
    void cancel();

signals:
    void progressed(const headroom::Progress& progress);
    void started();
    void finished();

private:
    using Work = std::function<void(Workspace&, const JobControl&)>;
    void start(Work work, std::function<void()> done, std::function<void(const QString&)> failed,
               std::function<void()> cancelled);
    struct State;
    std::unique_ptr<State> m;
};

} // namespace headroom

Q_DECLARE_METATYPE(headroom::Progress)
