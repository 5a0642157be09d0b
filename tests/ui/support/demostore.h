#pragma once

#include "service/tempworkspace.h"
#include "ui/app/mainwindow.h"

#include <QString>

#include <gtest/gtest.h>

#include <functional>

namespace headroom::test {

inline constexpr Date demoDay = Date::of(2026, 11, 22);

/// A copy of the invented team's store, made once for all tests through the service.
std::filesystem::path copyDemoStore(const TempFolder& folder);
QString toFile(const std::filesystem::path& path);
/// Lets events run until the claim holds; false when it does not within 20 seconds.
bool eventually(const std::function<bool()>& claim);

/// The real window on a store of its own, shown, as of one day.
class WindowTest : public testing::Test {
protected:
    WindowTest();

    /// Opens the invented team.
    void openDemo();
    /// Opens a new, empty store.
    void openEmpty();
    /// The window's widget of that name; the test fails where there is none.
    template <class Widget>
    Widget& the(const char* name) {
        auto* found = window.findChild<Widget*>(QLatin1String(name));
        if (found == nullptr) {
            throw std::runtime_error(std::string("no widget named ") + name);
        }
        return *found;
    }

    TempFolder folder;
    std::filesystem::path store;
    MainWindow window;
};

} // namespace headroom::test
