#pragma once

#include <nlohmann/json.hpp>

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace headroom::test {

/// How a run of a program ended.
struct Ended {
    int code = -1;
    std::string out;
    std::string err;

    nlohmann::json json() const { return nlohmann::json::parse(out); }
    /// The object under "error" that --json writes to standard error.
    nlohmann::json error() const { return nlohmann::json::parse(err).at("error"); }
};

/// A folder of its own for one test, gone afterwards, and headroom-cli run in it: its home and its
/// data folder are in there too, so that no test meets a real store.
class Sandbox {
public:
    Sandbox();
    ~Sandbox();
    Sandbox(const Sandbox&) = delete;
    Sandbox& operator=(const Sandbox&) = delete;

    const std::filesystem::path& folder() const { return m_folder; }
    std::filesystem::path file(const std::string& name) const { return m_folder / name; }
    std::filesystem::path write(const std::string& name, const std::string& content) const;

    /// Runs headroom-cli to its end.
    Ended run(const std::vector<std::string>& arguments, const std::string& input = {}) const;
    /// Runs it on this sandbox's store "s.headroom" as of 22 November 2026.
    Ended runOnStore(std::vector<std::string> arguments) const;
    /// Runs it and calls `meanwhile` with the process when it has said something on standard error.
    Ended runWatched(const std::vector<std::string>& arguments,
                     const std::function<void(int process)>& meanwhile) const;

private:
    std::filesystem::path m_folder;
};

/// A file under tests/data.
std::string dataFile(const std::string& name);
std::string readFile(const std::filesystem::path& file);
/// Every file of a folder with its content, for "nothing was changed".
std::map<std::string, std::string> contentsOf(const std::filesystem::path& folder);

} // namespace headroom::test
