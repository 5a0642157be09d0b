#pragma once

#include "ui/app/navigator.h"
#include "ui/app/session.h"
#include "ui/pages/models/rowmodel.h"
#include "ui/support/demostore.h"
#include "ui/widgets/boardheader.h"
#include "ui/widgets/boardtableview.h"

#include <QPushButton>
#include <QTest>

#include <filesystem>
#include <vector>

namespace headroom::test {

/// The real window on an invented store, with words for what tests of pages look at.
class PageTest : public WindowTest {
protected:
    Workspace& workspace() { return window.session()->workspace(); }
    const Whereabouts& where() { return *window.navigator()->whereabouts(); }
    Page& page() { return *window.navigator()->page(); }
    BoardTableView& table(const char* name) { return the<BoardTableView>(name); }
    /// Of the page that is shown; several pages may have one of that name.
    template <class Widget>
    Widget& here(const char* name) {
        auto* found = page().findChild<Widget*>(QLatin1String(name));
        if (found == nullptr) {
            throw std::runtime_error(std::string("no widget on this page named ") + name);
        }
        return *found;
    }
    /// Whatever pages asked the worker for has been read, and told to those who still want it.
    bool readAllThatWasAsked();
    void press(const char* button) { QTest::mouseClick(&here<QAbstractButton>(button), Qt::LeftButton); }

    static RowModelBase& rows(const BoardTableView& view) {
        return dynamic_cast<RowModelBase&>(*view.model());
    }
    static QString cell(const BoardTableView& view, int row, const char* column) {
        const RowModelBase& model = rows(view);
        return model.index(row, model.columnOf(QLatin1String(column))).data().toString();
    }
    static std::vector<QString> column(const BoardTableView& view, const char* key) {
        std::vector<QString> texts;
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            texts.push_back(cell(view, row, key));
        }
        return texts;
    }
    /// "−1,632" as a number.
    static double number(QString text) {
        text.remove(QLatin1Char(',')).remove(QLatin1Char('+')).replace(QChar(0x2212), QLatin1Char('-'));
        return text.toDouble();
    }
};

/// A store with an invented PDU, made once for all tests through the service.
const std::filesystem::path& pduStore();

} // namespace headroom::test
