#pragma once

#include "domain/clock.h"
#include "population/population.h"
#include "service/demo.h"
#include "service/workspace.h"

#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>
#include <unistd.h>

namespace headroom::test {

/// A folder of its own that goes with the object.
class TempFolder {
public:
    TempFolder() {
        std::string pattern = (std::filesystem::temp_directory_path() / "headroom-test-XXXXXX").string();
        m_path = ::mkdtemp(pattern.data());
    }
    ~TempFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// A new store in a folder of its own, on one fixed day.
class TempWorkspace {
public:
    explicit TempWorkspace(Date today = Date::of(2026, 11, 22)) {
        Workspace::Options options;
        options.path = m_folder.path() / "test.headroom";
        options.actor.name = "tester";
        options.clock = std::make_shared<const FixedClock>(today);
        m_workspace = Workspace::create(options);
    }
    Workspace& operator*() { return *m_workspace; }
    Workspace* operator->() { return m_workspace.get(); }
    const std::filesystem::path& folder() const { return m_folder.path(); }

    /// Closes the store and opens it again as of another day.
    void reopenOn(Date today, Role role = Role::Administrator) {
        Workspace::Options options;
        options.path = m_workspace->store().path();
        options.actor = {"tester", role};
        options.clock = std::make_shared<const FixedClock>(today);
        m_workspace.reset();
        m_workspace = Workspace::open(options);
    }

    /// The same, with another clock.
    void reopenWith(std::shared_ptr<const Clock> clock) {
        Workspace::Options options;
        options.path = m_workspace->store().path();
        options.actor.name = "tester";
        options.clock = std::move(clock);
        m_workspace.reset();
        m_workspace = Workspace::open(options);
    }

    /// Lets go of the store, as a process that forks has to; reopenOn() takes it up again.
    std::filesystem::path close() {
        auto path = m_workspace->store().path();
        m_workspace.reset();
        return path;
    }

private:
    TempFolder m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

inline std::filesystem::path testData(const std::string& file) {
    return std::filesystem::path(HEADROOM_TEST_DATA) / "data" / file;
}

} // namespace headroom::test
