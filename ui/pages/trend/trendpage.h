#pragma once

#include "service/trend.h"
#include "ui/pages/page.h"

class QStackedLayout;

namespace headroom {

class EmptyState;
class Exporter;
class TrendHeading;
class TrendView;

/// How the figure of an officer or unit moved from week to week, and what it was made of.
class TrendPage final : public Page {
    Q_OBJECT

public:
    TrendPage(Workspace& workspace, JobRunner& jobs, QWidget* parent = nullptr);

    void goTo(const Whereabouts& whereabouts) override;
    void refresh(const ChangeNotice& notice) override;
    QVariant viewState() const override;
    void restoreViewState(const QVariant& state) override;
    void focusFirst() override;

    Exporter& exporter() const { return *m_exporter; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void read();
    void readByWorker();
    void present(const TrendSnapshot& trend);
    void showLook();
    void goBack();

    Whereabouts m_where;
    TrendSnapshot m_trend;
    int m_weeks = 0;
    TrendBy m_by = TrendBy::Total;
    bool m_table = false;
    TrendHeading* m_heading;
    TrendView* m_view;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    Exporter* m_exporter;
};

} // namespace headroom
