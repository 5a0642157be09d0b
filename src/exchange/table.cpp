#include "exchange/table.h"

#include "exchange/pendingfile.h"
#include "exchange/table/formats.h"

#include <array>
#include <cassert>

namespace headroom {

namespace {

struct NamedFormat {
    std::string_view name;
    TableFormat format;
};
constexpr std::array<NamedFormat, 5> namedFormats = {{{"table", TableFormat::Text},
                                                      {"csv", TableFormat::Csv},
                                                      {"json", TableFormat::Json},
                                                      {"xlsx", TableFormat::Xlsx},
                                                      {"html", TableFormat::Html}}};

} // namespace

std::optional<TableFormat> parseTableFormat(std::string_view text) {
    for (const NamedFormat& named : namedFormats) {
        if (named.name == text) {
            return named.format;
        }
    }
    return std::nullopt;
}

std::string render(const Table& table, TableFormat format) {
    switch (format) {
    case TableFormat::Text:
        return renderText(table);
    case TableFormat::Csv:
        return renderCsv(table);
    case TableFormat::Json:
        return renderJson(table);
    case TableFormat::Html:
        return renderHtml(table);
    case TableFormat::Xlsx:
        break;
    }
    assert(!"a workbook is no text");
    return {};
}

void writeTable(const Table& table, TableFormat format, const std::filesystem::path& file,
                const JobControl& job) {
    PendingFile pending(file);
    if (format == TableFormat::Xlsx) {
        writeXlsx(table, pending.path(), job);
    } else {
        job.report(Phase::WritingFile, 0, 0);
        pending.write(render(table, format));
    }
    pending.commit();
}

} // namespace headroom
