#include "cli/program.h"

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace headroom::test {

namespace {

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> all;
    for (std::string& text : texts) {
        all.push_back(text.data());
    }
    all.push_back(nullptr);
    return all;
}

/// The environment of the tests with every way to a real store turned into the sandbox.
std::vector<std::string> environment(const std::filesystem::path& folder) {
    std::vector<std::string> all = {"HOME=" + folder.string(), "XDG_DATA_HOME=" + (folder / "data").string(),
                                    "XDG_STATE_HOME=" + (folder / "state").string(), "LC_ALL=C.UTF-8"};
    for (const char* kept : {"PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS"}) {
        if (const char* value = std::getenv(kept)) {
            all.push_back(std::string(kept) + '=' + value);
        }
    }
    return all;
}

/// One started headroom-cli. Standard input and output are files; standard error is one too, or
/// the writing end of a pipe.
class Process {
public:
    Process(const std::filesystem::path& folder, const std::vector<std::string>& arguments,
            int errorEnd = -1) {
        std::vector<std::string> words = {HEADROOM_CLI};
        words.insert(words.end(), arguments.begin(), arguments.end());
        std::vector<std::string> settings = environment(folder);
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        const auto open = [&](int descriptor, const char* name, int flags) {
            posix_spawn_file_actions_addopen(&actions, descriptor, (folder / name).c_str(), flags, 0600);
        };
        open(STDIN_FILENO, ".stdin", O_RDONLY | O_CREAT);
        open(STDOUT_FILENO, ".stdout", O_WRONLY | O_CREAT | O_TRUNC);
        if (errorEnd < 0) {
            open(STDERR_FILENO, ".stderr", O_WRONLY | O_CREAT | O_TRUNC);
        } else {
            posix_spawn_file_actions_adddup2(&actions, errorEnd, STDERR_FILENO);
        }
        const int failure = posix_spawn(&m_id, HEADROOM_CLI, &actions, nullptr, pointers(words).data(),
                                        pointers(settings).data());
        posix_spawn_file_actions_destroy(&actions);
        if (failure != 0) {
            throw std::runtime_error("headroom-cli cannot be started");
        }
    }
    int id() const { return m_id; }
    /// Waits for the end. 128 + the signal's number where a signal ended it.
    int wait() const {
        int status = 0;
        waitpid(m_id, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }

private:
    pid_t m_id = 0;
};

} // namespace

Sandbox::Sandbox() {
    std::string name = (std::filesystem::temp_directory_path() / "headroom-cli-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) {
        throw std::runtime_error("No folder for the test can be made");
    }
    m_folder = name;
}

Sandbox::~Sandbox() {
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

std::filesystem::path Sandbox::write(const std::string& name, const std::string& content) const {
    std::ofstream(file(name), std::ios::binary) << content;
    return file(name);
}

Ended Sandbox::run(const std::vector<std::string>& arguments, const std::string& input) const {
    write(".stdin", input);
    Ended ended;
    ended.code = Process(m_folder, arguments).wait();
    ended.out = readFile(file(".stdout"));
    ended.err = readFile(file(".stderr"));
    return ended;
}

Ended Sandbox::runOnStore(std::vector<std::string> arguments) const {
    const std::string store = file("s.headroom").string();
    arguments.insert(arguments.end(), {"--store", store, "--as-of", "2026-11-22"});
    return run(arguments);
}

Ended Sandbox::runWatched(const std::vector<std::string>& arguments,
                          const std::function<void(int process)>& meanwhile) const {
    std::array<int, 2> pipe{};
    if (pipe2(pipe.data(), O_CLOEXEC) != 0) {
        throw std::runtime_error("No pipe can be made");
    }
    const Process process(m_folder, arguments, pipe[1]);
    close(pipe[1]);
    Ended ended;
    std::array<char, 4096> bytes{};
    for (;;) {
        const ssize_t size = read(pipe[0], bytes.data(), bytes.size());
        if (size <= 0) {
            break;
        }
        if (ended.err.empty()) {
            meanwhile(process.id());
        }
        ended.err.append(bytes.data(), static_cast<std::size_t>(size));
    }
    close(pipe[0]);
    ended.code = process.wait();
    ended.out = readFile(file(".stdout"));
    return ended;
}

std::string dataFile(const std::string& name) {
    return std::string(HEADROOM_TEST_DATA) + "/data/" + name;
}

std::string readFile(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::map<std::string, std::string> contentsOf(const std::filesystem::path& folder) {
    std::map<std::string, std::string> contents;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (entry.is_regular_file() && !name.starts_with(".std")) {
            contents[name] = readFile(entry.path());
        }
    }
    return contents;
}

} // namespace headroom::test
