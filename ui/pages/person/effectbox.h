#pragma once

#include "service/recordpreview.h"

#include <QWidget>

class QLabel;

namespace headroom {

/// What saving would change, said while one writes: both tiers, the holder's figure, and which deadlines
/// come and go.
class EffectBox final : public QWidget {
    Q_OBJECT

public:
    explicit EffectBox(QWidget* parent = nullptr);

    void setEffect(const RecordPreview& preview);
    /// Nothing can be foretold yet, and why.
    void setWaiting(const QString& sentence);

private:
    static QString tiers(const RecordPreview& preview);
    static QString figures(const RecordPreview& preview);
    static QString deadlines(const std::vector<DueDate>& dueDates);
    void show(QLabel& label, const QString& text);

    QLabel *m_tiers, *m_figure, *m_begun, *m_ended;
};

} // namespace headroom
