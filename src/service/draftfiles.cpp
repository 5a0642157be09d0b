#include "store/draftfiles.h"

#include "domain/error.h"
#include "exchange/attachedfile.h"
#include "exchange/inputfile.h"
#include "service/contacts.h"
#include "service/drafts.h"
#include "service/workspace.h"
#include "store/sql/transaction.h"

#include <cstdio>

namespace headroom {

namespace {

/// The content of a file that somebody chose; never more than may be kept.
std::string contentOfFile(const std::filesystem::path& path) {
    const InputFile file = openInputFile(path, mostAttachedMebibytes << 20U);
    std::string bytes(file.size(), '\0');
    if (std::fread(bytes.data(), 1, bytes.size(), file.get()) != bytes.size()) {
        throw Refused("The file cannot be read.",
                      {{Severity::Refusal, FindingCode::FileNotReadable, {}, {}}});
    }
    return bytes;
}

store::DraftKey draftKey(const Workspace& workspace, const std::string& kind, const std::string& subject) {
    return {draftOwner(workspace), kind, subject};
}

} // namespace

Findings addDraftFile(Workspace& workspace, const std::string& kind, const std::string& subject,
                      const std::filesystem::path& file) {
    workspace.require(Permission::KeepRecord);
    if (!draft(workspace, kind, subject)) {
        throw NotFound("This draft is not there any more. Open the contact again and add the file anew.");
    }
    store::DraftFileRecord record;
    record.fileName = file.filename().string();
    try {
        const std::string bytes = contentOfFile(file);
        AttachedFile examined = examineFile(record.fileName, bytes);
        if (refused(examined.findings)) {
            return std::move(examined.findings);
        }
        record.mediaType = std::move(examined.mediaType);
        sql::Transaction transaction(workspace.database());
        store::addDraftFile(workspace.database(), draftKey(workspace, kind, subject), record, bytes);
        transaction.commit();
    } catch (const Refused& refusal) {
        Findings findings = refusal.findings();
        for (Finding& finding : findings) {
            finding.place.file = record.fileName;
        }
        return findings;
    }
    return {};
}

std::vector<DraftFile> draftFiles(Workspace& workspace, const std::string& kind, const std::string& subject) {
    std::vector<DraftFile> files;
    if (draft(workspace, kind, subject)) {
        for (store::DraftFileRecord& record :
             store::draftFiles(workspace.database(), draftKey(workspace, kind, subject))) {
            files.push_back({record.id, std::move(record.fileName), record.size});
        }
    }
    return files;
}

void dropDraftFile(Workspace& workspace, const std::string& kind, const std::string& subject,
                   DraftFileId id) {
    workspace.require(Permission::KeepRecord);
    sql::Transaction transaction(workspace.database());
    store::dropDraftFile(workspace.database(), draftKey(workspace, kind, subject), id);
    transaction.commit();
}

} // namespace headroom
