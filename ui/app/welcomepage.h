#pragma once

#include "domain/progress.h"
#include "population/population.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;

namespace headroom {

/// What is shown while no store is open: the ways to begin, each real; or the progress of the
/// one chosen.
class WelcomePage final : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    /// The three ways, with a sentence above them where something went wrong.
    void offer(const QString& problem = {});
    void showWork(const QString& what);

public slots:
    void showProgress(const headroom::Progress& progress);

signals:
    void openRequested();
    /// A new store, step by step.
    void newRequested();
    void demoRequested(headroom::PopulationSize size);
    void importRequested();
    void cancelPressed();

private:
    QWidget* makeOffer();
    QWidget* makeWork();
    QWidget* makeWay(const QString& iconName, const QString& title, const QString& sentence,
                     QPushButton* button, QWidget* more = nullptr);

    QStackedLayout* m_stack;
    QLabel* m_problem = nullptr;
    QPushButton* m_open = nullptr;
    QComboBox* m_size = nullptr;
    QLabel* m_what = nullptr;
    QLabel* m_phase = nullptr;
    QProgressBar* m_progress = nullptr;
};

} // namespace headroom

Q_DECLARE_METATYPE(headroom::PopulationSize)
