#pragma once

#include "domain/allocation.h"

#include <QList>
#include <QWidget>

#include <vector>

class QCheckBox;

namespace headroom {

/// Why a manager goes against a rule that asks for judgement: one reason or several.
class OverrideBox final : public QWidget {
    Q_OBJECT

public:
    explicit OverrideBox(QWidget* parent = nullptr);

    std::vector<OverrideReason> reasons() const;
    void setReasons(const std::vector<OverrideReason>& reasons);

signals:
    void edited();

private:
    QList<QCheckBox*> m_boxes; ///< in the order of the reasons
};

} // namespace headroom
