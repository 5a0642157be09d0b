#pragma once

#include "domain/progress.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace headroom {

class Workspace;

/// Runs work off the UI thread: long jobs one at a time, with progress and cancel, and beside them the short
/// reads of pages. The work gets a workspace of its own (its own connection) and gives back a value; nothing
/// else crosses.
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

    /// A read that takes longer than a window may hesitate, beside whatever job runs: it makes nobody busy
    /// and is not cancelled. One read at a time. Then done or failed (one sentence) is called on the UI
    /// thread, unless the reader has asked again, been forgotten or gone meanwhile: then neither is.
    template <class Value>
    void read(QObject& reader, std::function<Value(Workspace&)> work, std::function<void(Value)> done,
              std::function<void(const QString&)> failed) {
        auto value = std::make_shared<std::optional<Value>>();
        ask(
            reader, [work = std::move(work), value](Workspace& own) { value->emplace(work(own)); },
            [done = std::move(done), value] { done(std::move(**value)); }, std::move(failed));
    }
    /// What the reader asked for is no longer wanted.
    void forget(const QObject& reader);

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
    void ask(QObject& reader, std::function<void(Workspace&)> work, std::function<void()> done,
             std::function<void(const QString&)> failed);
    void readNext();
    void answer(const std::optional<QString>& problem);
    struct State;
    std::unique_ptr<State> m;
};

} // namespace headroom

Q_DECLARE_METATYPE(headroom::Progress)
