#pragma once

#include <QScrollArea>

namespace headroom {

class DotPlot;
class PostModel;

/// The practitioners of a model as dots on one scale, in the model's order and filter.
class BoardPlot final : public QScrollArea {
    Q_OBJECT

public:
    explicit BoardPlot(PostModel& posts, QWidget* parent = nullptr);

    void setCurrentId(qint64 id);
    DotPlot& plot() const { return *m_plot; }
    /// Only a plot that is looked at follows the model.
    void follow(bool looked);

signals:
    void currentIdChanged(qint64 id);
    void opened(qint64 id);

private:
    void showDots();

    PostModel& m_posts;
    DotPlot* m_plot;
    qint64 m_id = 0;
    bool m_looked = false;
};

} // namespace headroom
