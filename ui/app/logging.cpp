#include "ui/app/logging.h"

#include <spdlog/sinks/null_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

#include <cstdlib>
#include <filesystem>
#include <memory>

namespace headroom {

namespace {

constexpr std::size_t logBytes = 1 << 20;
constexpr std::size_t logFiles = 3;

std::filesystem::path stateFolder() {
    const char* state = std::getenv("XDG_STATE_HOME");
    if (state != nullptr && *state != '\0') {
        return std::filesystem::path(state) / "headroom";
    }
    const char* home = std::getenv("HOME");
    return std::filesystem::path(home != nullptr ? home : ".") / ".local" / "state" / "headroom";
}

} // namespace

void startLogging() {
    std::shared_ptr<spdlog::logger> logger;
    try {
        const std::filesystem::path folder = stateFolder();
        std::filesystem::create_directories(folder);
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all);
        logger = std::make_shared<spdlog::logger>(
            "headroom", std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
                            (folder / "headroom.log").string(), logBytes, logFiles));
    } catch (const std::exception&) {
        logger =
            std::make_shared<spdlog::logger>("headroom", std::make_shared<spdlog::sinks::null_sink_mt>());
    }
    logger->flush_on(spdlog::level::info);
    spdlog::set_default_logger(std::move(logger));
}

} // namespace headroom
