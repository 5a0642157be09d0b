#include "service/datacare.h"

#include "service/workspace.h"
#include "store/backupfile.h"
#include "store/log.h"
#include "store/settings.h"
#include "store/sql/transaction.h"

#include <charconv>

namespace headroom {

namespace {

constexpr std::string_view backupFolderSetting = "backup_folder";
constexpr std::string_view importFolderSetting = "import_folder";
constexpr std::string_view figurePointsSetting = "figure_points";

Finding careRefusal(FindingCode code, const char* column, std::vector<std::string> arguments) {
    return {Severity::Refusal, code, {{}, {}, 0, column}, std::move(arguments)};
}

/// Makes the folder where it is not there: what cannot be made cannot be written to later either.
void checkFolder(const std::string& folder, const char* column, Findings& findings) {
    if (folder.empty()) {
        return;
    }
    const std::filesystem::path path(folder);
    std::error_code code;
    if (!path.is_absolute()) {
        findings.push_back(careRefusal(FindingCode::FolderNotUsable, column, {folder}));
        return;
    }
    std::filesystem::create_directories(path, code);
    if (!std::filesystem::is_directory(path, code)) {
        findings.push_back(careRefusal(FindingCode::FolderNotUsable, column, {folder}));
    }
}

} // namespace

DataCare dataCare(Workspace& workspace) {
    workspace.require(Permission::ReadFigures);
    sql::Database& db = workspace.database();
    DataCare care;
    care.backupFolder = store::setting(db, backupFolderSetting).value_or("");
    care.importFolder = store::setting(db, importFolderSetting).value_or("");
    const std::string points = store::setting(db, figurePointsSetting).value_or("");
    std::from_chars(points.data(), points.data() + points.size(), care.figurePoints);
    return care;
}

Findings saveDataCare(Workspace& workspace, const DataCare& care) {
    workspace.require(Permission::ChangeSettings);
    Findings findings;
    checkFolder(care.backupFolder, "backup_folder", findings);
    checkFolder(care.importFolder, "import_folder", findings);
    if (care.figurePoints < 1 || care.figurePoints > 1000) {
        findings.push_back(careRefusal(FindingCode::NumberOutOfRange, "figure_points", {"1", "1000"}));
    }
    const DataCare before = dataCare(workspace);
    if (!findings.empty() || care == before) {
        return findings;
    }
    sql::Database& db = workspace.database();
    sql::Transaction transaction(db);
    // Folders may name people, so the log says which settings were changed and not to what.
    const LogEntryId log = store::append(db,
                                         {workspace.actor().name, "settings.data_care", "settings", 0,
                                          "{\"figure_points\":" + std::to_string(care.figurePoints) + "}"},
                                         workspace.clock());
    const auto put = [&](std::string_view name, const std::string& was, const std::string& is) {
        if (was != is) {
            store::putSetting(db, name, is, log);
        }
    };
    put(backupFolderSetting, before.backupFolder, care.backupFolder);
    put(importFolderSetting, before.importFolder, care.importFolder);
    put(figurePointsSetting, std::to_string(before.figurePoints), std::to_string(care.figurePoints));
    transaction.commit();
    workspace.announce({ChangeNotice::Kind::Settings, {}});
    return {};
}

std::filesystem::path backupFolder(Workspace& workspace) {
    const std::string chosen = dataCare(workspace).backupFolder;
    return chosen.empty() ? store::usualBackupFolder(std::filesystem::absolute(workspace.store().path()))
                          : std::filesystem::path(chosen);
}

} // namespace headroom
