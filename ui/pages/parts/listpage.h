#pragma once

#include "ui/pages/page.h"

#include <QVariantMap>

#include <initializer_list>

namespace headroom {

class RowList;
class SideSplit;

/// A page that is one list, with a sheet beside it on the chosen row. The sheet stays wanted until
/// it is closed, also while the chosen row is not among those listed.
class ListPage : public Page {
    Q_OBJECT

public:
    using Page::Page;

    void focusFirst() override;
    void focusFilter() override;

protected:
    /// Puts the list below `above` and the sheet beside both. Call once; the result is the page's to place.
    SideSplit* layOut(std::initializer_list<QWidget*> above, RowList* list, QWidget* sheet);

    /// Puts what is known of the row on the sheet; false: there is no such row.
    virtual bool fillSheet(qint64 id) = 0;

    void showSheet(qint64 id);
    void closeSheet();
    /// Call after the rows were read.
    void renewSheet();
    /// Call when the page is about something else: nothing chosen, nothing filtered, no sheet.
    void startAnew();
    /// Opens the first row's sheet where there is room beside the list; once after startAnew.
    void chooseFirst();

    QVariantMap listState() const;
    void restoreList(const QVariantMap& state);

    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    RowList* m_list = nullptr;
    SideSplit* m_split = nullptr;
    bool m_sheetWanted = false;
    bool m_firstPending = false; ///< what to show beside the list is decided when the page has its width
};

} // namespace headroom
