#include "ui/app/application.h"

#include "domain/error.h"

#include <spdlog/spdlog.h>

namespace headroom {

bool Application::notify(QObject* receiver, QEvent* event) {
    try {
        return QApplication::notify(receiver, event);
    } catch (const Error& error) {
        spdlog::error("a failure reached the event loop: {}", error.code());
        emit failed(QString::fromUtf8(error.what()));
    } catch (const std::exception& error) {
        spdlog::critical("an unexpected failure reached the event loop");
        emit failed(tr("Something went wrong that should not: %1").arg(QString::fromUtf8(error.what())));
    }
    return true;
}

} // namespace headroom
