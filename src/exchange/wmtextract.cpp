#include "exchange/wmtextract.h"

#include "domain/error.h"
#include "exchange/filehash.h"
#include "exchange/findinglist.h"
#include "exchange/inputfile.h"
#include "exchange/wmt/reader.h"
#include "exchange/xlsx/zippackage.h"

namespace headroom {

ReadExtract readWmtExtract(const std::filesystem::path& file, std::optional<Date> reportDate,
                           const ExtractLimits& limits, const JobControl& job) {
    const std::string fileName = file.filename().string();
    FindingList found(fileName, limits.findings);
    ReadExtract result;
    std::string hash;
    try {
        job.report(Phase::Opening, 0, 0);
        // Opened once, for hashing and reading alike, so that both see the same bytes.
        InputFile input = openInputFile(file, limits.fileBytes);
        hash = hashOf(input, job);
        xlsx::ZipPackage package(std::move(input), limits);
        wmt::readPackage(package, reportDate, limits, job, found, result);
    } catch (const Refused& refusal) {
        for (const Finding& finding : refusal.findings()) {
            found.add(finding.severity, finding.code, finding.place, finding.arguments);
        }
    }
    result.extract.fileName = fileName;
    result.extract.fileHash = hash;
    result.findings = found.take();
    return result;
}

} // namespace headroom
