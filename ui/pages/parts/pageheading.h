#pragma once

#include <QWidget>

class QHBoxLayout;

namespace headroom {

class ElidedLabel;

/// What a page is about, large, and one sentence on it; what is chosen for the page stands at the
/// end of the row.
class PageHeading : public QWidget {
    Q_OBJECT

protected:
    /// The labels' names are for tests and style sheets.
    PageHeading(const QString& titleName, const QString& sentenceName, QWidget* parent);

    void setWords(const QString& title, const QString& sentence);
    QHBoxLayout& row() const { return *m_row; }

private:
    QHBoxLayout* m_row;
    ElidedLabel* m_title;
    ElidedLabel* m_sentence;
};

} // namespace headroom
