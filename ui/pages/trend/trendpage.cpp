#include "ui/pages/trend/trendpage.h"

#include "domain/error.h"
#include "service/workspace.h"
#include "ui/app/jobrunner.h"
#include "ui/pages/parts/exporter.h"
#include "ui/pages/trend/trendheading.h"
#include "ui/pages/trend/trendview.h"
#include "ui/pages/trend/trendwords.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/format.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPointer>
#include <QSettings>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int usualTrendWeeks = 26;

QString weeksKey() {
    return QStringLiteral("trend/weeks");
}

} // namespace

TrendPage::TrendPage(Workspace& workspace, JobRunner& jobs, QWidget* parent)
    : Page(workspace, jobs, parent)
    , m_weeks(QSettings().value(weeksKey(), usualTrendWeeks).toInt())
    , m_heading(new TrendHeading)
    , m_view(new TrendView)
    , m_empty(new EmptyState)
    , m_stack(new QStackedLayout)
    , m_exporter(new Exporter(workspace, *this)) {
    const int side = theme::px(16);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(theme::px(12));
    column->addWidget(m_heading);
    column->addLayout(m_stack, 1);
    m_empty->setObjectName(QStringLiteral("emptyTrend"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    connect(m_heading, &TrendHeading::weeksChosen, this, [this] {
        m_weeks = m_heading->weeks();
        QSettings().setValue(weeksKey(), m_weeks);
        try {
            read();
        } catch (const Error& error) {
            emit said(toQString(error.what()));
        }
    });
    connect(m_heading, &TrendHeading::byChosen, this, [this] {
        m_by = m_heading->by();
        showLook();
    });
    connect(m_heading, &TrendHeading::tableChosen, this, [this](bool table) {
        m_table = table;
        showLook();
    });
    connect(m_heading, &TrendHeading::boardPressed, this, &TrendPage::goBack);
    connect(m_empty, &EmptyState::nextStep, this, &Page::importRequested);
    connect(m_exporter, &Exporter::said, this, &Page::said);
}

void TrendPage::goTo(const Whereabouts& whereabouts) {
    m_where = whereabouts;
    read();
}

void TrendPage::refresh(const ChangeNotice& notice) {
    if (notice.kind != ChangeNotice::Kind::Record && notice.kind != ChangeNotice::Kind::Flags) {
        read();
    }
}

/// Of many posts the weeks are read by the worker.
void TrendPage::read() {
    const bool many = m_where.unit.level == Level::National || m_where.unit.level == Level::Region;
    if (many && !jobs().busy()) {
        readByWorker();
    } else {
        present(readTrend(workspace(), m_where.unit, m_where.asOf, m_weeks));
    }
}

void TrendPage::readByWorker() {
    if (m_trend.unit.ref != m_where.unit || m_trend.weeks.empty()) {
        m_empty->setContent(tr("Reading the weeks…"));
        m_stack->setCurrentWidget(m_empty);
    }
    const QPointer<TrendPage> page(this);
    const Whereabouts where = m_where;
    jobs().run<TrendSnapshot>(
        [where, weeks = m_weeks](Workspace& own, const JobControl& job) {
            return readTrend(own, where.unit, where.asOf, weeks, job);
        },
        [page, where](const TrendSnapshot& trend) {
            if (page && page->m_where == where) {
                page->present(trend);
            }
        },
        [page](const QString& problem) {
            if (page) {
                page->m_empty->setContent(problem);
                page->m_stack->setCurrentWidget(page->m_empty);
            }
        },
        [page] {
            if (page) {
                page->m_empty->setContent(TrendPage::tr("Stopped before the weeks were read."),
                                          TrendPage::tr("F5 reads them again."));
                page->m_stack->setCurrentWidget(page->m_empty);
            }
        });
}

void TrendPage::present(const TrendSnapshot& trend) {
    m_trend = trend;
    m_heading->setTrend(trend);
    m_view->setTrend(trend);
    if (trend.weeks.empty()) {
        m_empty->setContent(tr("No weekly figure is known yet."),
                            tr("Figures are kept with every extract and every change."),
                            tr("Import an extract…"));
    }
    m_stack->setCurrentWidget(trend.weeks.empty() ? static_cast<QWidget*>(m_empty) : m_view);
    showLook();
}

void TrendPage::showLook() {
    m_heading->setLook(m_weeks, m_by, m_table);
    m_view->show(m_by, m_table);
    m_exporter->offerAt(m_heading->exportButton(), TrendWords::fileName(m_trend, m_by),
                        [this] { return trendTable(m_trend, m_by); });
}

void TrendPage::goBack() {
    emit goToRequested(
        {m_where.unit.level == Level::Officer ? Whereabouts::Kind::Officer : Whereabouts::Kind::Team,
         m_where.unit, m_where.asOf});
}

QVariant TrendPage::viewState() const {
    return QVariantMap{{QStringLiteral("by"), toQString(name(m_by))}, {QStringLiteral("table"), m_table}};
}

void TrendPage::restoreViewState(const QVariant& state) {
    if (state.isNull()) {
        return;
    }
    const QVariantMap map = state.toMap();
    m_by = parseTrendBy(toUtf8(map.value(QStringLiteral("by")).toString())).value_or(TrendBy::Total);
    m_table = map.value(QStringLiteral("table")).toBool();
    showLook();
}

void TrendPage::focusFirst() {
    m_view->focusShown();
}

void TrendPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Backspace) {
        goBack();
    } else {
        Page::keyPressEvent(event);
    }
}

} // namespace headroom
