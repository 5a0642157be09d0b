#pragma once

#include <QDialog>
#include <QList>
#include <QString>

#include <utility>

namespace headroom {

/// What the program keeps with a decision, as it stands now.
class FactsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit FactsDialog(const QList<std::pair<QString, QString>>& facts, QWidget* parent = nullptr);
};

} // namespace headroom
