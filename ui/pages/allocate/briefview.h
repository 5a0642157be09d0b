#pragma once

#include "ui/pages/allocate/briefwords.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace headroom {

class Card;
class ElidedLabel;
class EmptyState;

/// The case on one page, readable in a minute.
class BriefView final : public QWidget {
    Q_OBJECT

public:
    explicit BriefView(QWidget* parent = nullptr);

    /// editable: the assessment may be agreed or challenged.
    void setBrief(const CaseBrief& brief, bool editable);
    /// Nothing to read: says why instead.
    void setNothing(const QString& sentence, const QString& hint);
    void focusSheet();

signals:
    void agreeRequested();
    void challengeRequested();
    void personRequested();

private:
    void addSection(const BriefWords::Section& section);
    void addRosh(const CaseBrief& brief, bool editable);
    QVBoxLayout* addBlock(const QString& key, const QString& title);
    void addLine(QVBoxLayout& block, const BriefWords::Line& line);
    static QWidget* tagRow(const QList<BriefWords::Tag>& tags, const QString& name);

    Card* m_card;
    QStackedLayout* m_stack;
    QScrollArea* m_scroll;
    EmptyState* m_empty;
    ElidedLabel *m_name, *m_about;
    QPushButton* m_open;
    QVBoxLayout* m_sheet = nullptr;
};

} // namespace headroom
