#pragma once

#include <QApplication>

namespace headroom {

/// The application, with the last edge at which a failure is caught: what an event handler let
/// through is logged and told, and the program goes on.
class Application final : public QApplication {
    Q_OBJECT

public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override;

signals:
    void failed(const QString& sentence);
};

} // namespace headroom
