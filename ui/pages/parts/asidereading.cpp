#include "ui/pages/parts/asidereading.h"

#include <QWidget>

namespace headroom {

namespace {

constexpr int patienceMilliseconds = 150; // what comes sooner needs no word

} // namespace

AsideReading::AsideReading(JobRunner& jobs, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs) {
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMilliseconds);
    connect(&m_patience, &QTimer::timeout, this, &AsideReading::slow);
}

void AsideReading::stop() {
    m_jobs.forget(*this);
    end();
}

void AsideReading::begin() {
    m_active = true;
    m_patience.start();
}

void AsideReading::end() {
    m_patience.stop();
    m_active = false;
}

bool holdsFocus(const QWidget& widget) {
    return widget.window()->focusWidget() == &widget;
}

} // namespace headroom
