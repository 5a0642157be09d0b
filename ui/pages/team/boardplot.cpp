#include "ui/pages/team/boardplot.h"

#include "ui/pages/models/columns.h"
#include "ui/pages/models/postmodel.h"
#include "ui/widgets/dotplot.h"

namespace headroom {

BoardPlot::BoardPlot(PostModel& posts, QWidget* parent)
    : QScrollArea(parent)
    , m_posts(posts)
    , m_plot(new DotPlot) {
    m_plot->setObjectName(QStringLiteral("dotPlot"));
    m_plot->setAccessibleName(tr("Practitioners on one scale"));
    setWidget(m_plot);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    connect(m_plot, &DotPlot::currentKeyChanged, this, [this](qint64 id) {
        m_id = id;
        emit currentIdChanged(id);
    });
    connect(m_plot, &DotPlot::activated, this, &BoardPlot::opened);
    connect(m_plot, &DotPlot::currentShown, this,
            [this](int top, int height) { ensureVisible(0, top + height / 2, 0, height); });
    connect(&posts, &QAbstractItemModel::modelReset, this, &BoardPlot::showDots);
    connect(&posts, &QAbstractItemModel::layoutChanged, this, &BoardPlot::showDots);
    connect(&posts, &QAbstractItemModel::dataChanged, this, &BoardPlot::showDots);
}

void BoardPlot::follow(bool looked) {
    m_looked = looked;
    showDots();
}

void BoardPlot::setCurrentId(qint64 id) {
    m_id = id;
    m_plot->setCurrentKey(id);
}

void BoardPlot::showDots() {
    if (!m_looked) {
        return;
    }
    std::vector<Dot> dots;
    for (const PostRow& row : m_posts.shown()) {
        const QString name = Words::officer(row);
        const QString figure = spokenFigure(FigureColumns<PostRow>::bar(row, m_posts.thresholds()));
        dots.push_back({row.post.value, name, row.percent, row.status, name + QStringLiteral(": ") + figure});
    }
    m_plot->setDots(std::move(dots), m_posts.thresholds());
    m_plot->setCurrentKey(m_id);
}

} // namespace headroom
