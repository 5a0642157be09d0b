#pragma once

#include "domain/ids.h"
#include "ui/widgets/tokens.h"

#include <QString>
#include <QWidget>

#include <cstdint>
#include <vector>

class QLabel;
class QPushButton;

namespace headroom {

/// What became of a decision, across the page: kept, with a way to take it back, print and go on; or not,
/// because somebody else was first.
class OutcomeBar final : public QWidget {
    Q_OBJECT

public:
    explicit OutcomeBar(QWidget* parent = nullptr);

    void showDone(const QString& sentence, LogEntryId log, const std::vector<std::int64_t>& decisions);
    void showPlain(Tone tone, const QString& sentence);
    QString sentence() const;
    LogEntryId log() const { return m_log; }
    const std::vector<std::int64_t>& decisions() const { return m_decisions; }
    void focusNext();

signals:
    void undoRequested(headroom::LogEntryId log);
    void printRequested();
    void copyRequested();
    void nextRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showNow(Tone tone, const QString& sentence, bool done);

    QLabel* m_sentence;
    QPushButton *m_undo, *m_next, *m_copy, *m_print, *m_close;
    Tone m_tone = Tone::Ok;
    LogEntryId m_log;
    std::vector<std::int64_t> m_decisions;
};

} // namespace headroom
