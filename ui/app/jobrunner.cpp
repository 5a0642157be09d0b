#include "ui/app/jobrunner.h"

#include "domain/error.h"
#include "service/workspace.h"

#include <QMetaObject>
#include <QPointer>

#include <chrono>
#include <deque>
#include <exception>
#include <memory>
#include <stop_token>
#include <thread>

namespace headroom {

namespace {

/// Progress reaches the window this often at most: work may report a million times.
constexpr auto progressInterval = std::chrono::milliseconds(60);

QString unexpected(const std::exception& error) {
    return JobRunner::tr("Something went wrong that should not: %1").arg(QString::fromUtf8(error.what()));
}

/// A worker's own workspace, or why there is none.
struct Opened {
    std::shared_ptr<Workspace> own;
    std::exception_ptr refused;

    Workspace& get() const {
        if (refused) {
            std::rethrow_exception(refused);
        }
        return *own;
    }
};

} // namespace

struct JobRunner::State {
    /// What a page asked for; lives on the UI thread. No reader: its answer is not wanted.
    struct Reading {
        QPointer<QObject> reader;
        std::function<void(Workspace&)> work;
        std::function<void()> done;
        std::function<void(const QString&)> failed;
    };

    /// On the thread of the window: whoever is at the keyboard now is who the work is done for, also if
    /// they change before it is done.
    Opened open() const {
        try {
            return {workspace.another(), nullptr};
        } catch (...) {
            return {nullptr, std::current_exception()};
        }
    }

    Workspace& workspace;
    bool busy = false;
    std::optional<Reading> reading; ///< on its worker
    std::deque<Reading> asked;      ///< behind it
    // Last, so that they end before what they work with.
    std::jthread worker, readingWorker;
};

JobRunner::JobRunner(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m(std::make_unique<State>(State{workspace, false, {}, {}, {}, {}})) {
    qRegisterMetaType<headroom::Progress>();
}

JobRunner::~JobRunner() = default; // a jthread asks its worker to stop and waits

bool JobRunner::busy() const {
    return m->busy;
}

void JobRunner::cancel() {
    m->worker.request_stop();
}

void JobRunner::start(Work work, std::function<void()> done, std::function<void(const QString&)> failed,
                      std::function<void()> cancelled) {
    Q_ASSERT(!m->busy);
    m->busy = true;
    emit started();
    const auto finish = [this](std::function<void()> outcome) {
        // Queued to this object: dropped by Qt if the window has gone meanwhile.
        QMetaObject::invokeMethod(
            this,
            [this, outcome = std::move(outcome)] {
                m->busy = false;
                emit finished();
                outcome();
            },
            Qt::QueuedConnection);
    };
    const auto report = [this, last = std::chrono::steady_clock::time_point()](const Progress& now) mutable {
        if (const auto moment = std::chrono::steady_clock::now(); moment - last >= progressInterval) {
            last = moment;
            QMetaObject::invokeMethod(
                this, [this, now] { emit progressed(now); }, Qt::QueuedConnection);
        }
    };
    m->worker =
        std::jthread([finish, report, opened = m->open(), work = std::move(work), done = std::move(done),
                      failed = std::move(failed), cancelled = std::move(cancelled)](std::stop_token stop) {
            try {
                work(opened.get(), JobControl(stop, report));
                finish(done);
            } catch (const Cancelled&) {
                finish(cancelled ? cancelled : [] {});
            } catch (const Error& error) {
                finish([failed, sentence = QString::fromUtf8(error.what())] { failed(sentence); });
            } catch (const std::exception& error) {
                finish([failed, sentence = unexpected(error)] { failed(sentence); });
            }
        });
}

void JobRunner::ask(QObject& reader, std::function<void(Workspace&)> work, std::function<void()> done,
                    std::function<void(const QString&)> failed) {
    forget(reader);
    m->asked.push_back({&reader, std::move(work), std::move(done), std::move(failed)});
    readNext();
}

void JobRunner::forget(const QObject& reader) {
    const auto of = [&reader](const State::Reading& reading) { return reading.reader == &reader; };
    std::erase_if(m->asked, of);
    if (m->reading && of(*m->reading)) {
        m->reading->reader.clear();
    }
}

void JobRunner::readNext() {
    std::erase_if(m->asked, [](const State::Reading& reading) { return reading.reader.isNull(); });
    if (m->reading || m->asked.empty()) {
        return;
    }
    m->reading = std::move(m->asked.front());
    m->asked.pop_front();
    m->readingWorker = std::jthread([this, opened = m->open(), work = m->reading->work] {
        std::optional<QString> problem;
        try {
            work(opened.get());
        } catch (const Error& error) {
            problem = QString::fromUtf8(error.what());
        } catch (const std::exception& error) {
            problem = unexpected(error);
        }
        QMetaObject::invokeMethod(
            this, [this, problem] { answer(problem); }, Qt::QueuedConnection);
    });
}

void JobRunner::answer(const std::optional<QString>& problem) {
    const State::Reading answered = std::move(*m->reading);
    m->reading.reset();
    readNext();
    if (answered.reader.isNull()) {
        return;
    }
    if (problem) {
        answered.failed(*problem);
    } else {
        answered.done();
    }
}

} // namespace headroom
