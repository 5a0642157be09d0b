#pragma once

#include "ui/app/jobrunner.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <utility>

class QWidget;

namespace headroom {

/// What one part of a page reads on the worker, because it takes longer than a window may hesitate. Only the
/// answer to what was asked last arrives. What is shown stays meanwhile; where the answer is long in coming,
/// the page is told to say so.
class AsideReading final : public QObject {
    Q_OBJECT

public:
    explicit AsideReading(JobRunner& jobs, QObject* parent = nullptr);

    /// Then done or failed (one sentence) is called, unless start or stop was called before.
    template <class Value>
    void start(std::function<Value(Workspace&)> work, std::function<void(Value)> done,
               std::function<void(const QString&)> failed) {
        begin();
        m_jobs.read<Value>(
            *this, std::move(work),
            [this, done = std::move(done)](Value value) {
                end();
                done(std::move(value));
            },
            [this, failed = std::move(failed)](const QString& why) {
                end();
                failed(why);
            });
    }
    /// What was asked for is not wanted any more.
    void stop();
    bool isActive() const { return m_active; }

signals:
    /// It takes long enough to say so; not after done or failed.
    void slow();

private:
    void begin();
    void end();

    JobRunner& m_jobs;
    QTimer m_patience;
    bool m_active = false;
};

/// The widget has the focus of its window, also while another window is the active one.
bool holdsFocus(const QWidget& widget);

} // namespace headroom
