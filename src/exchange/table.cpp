#include "exchange/table.h"

#include "exchange/pendingfile.h"
#include "exchange/table/formats.h"

#include <algorithm>
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

std::unique_ptr<TextRows> textFormat(TableFormat format, const WriteOptions& options) {
    switch (format) {
    case TableFormat::Text:
        return textRows();
    case TableFormat::Csv:
        return csvRows(options.byteOrderMark);
    case TableFormat::Json:
        return jsonRows();
    case TableFormat::Html:
        return htmlRows();
    case TableFormat::Xlsx:
        break;
    }
    assert(!"a workbook is no text");
    return nullptr;
}

/// Collects what a text format gives into pieces that are worth a write.
class TextFile final : public RowFormat {
public:
    TextFile(std::unique_ptr<TextRows> rows, PendingFile& file)
        : m_rows(std::move(rows))
        , m_file(file) {}

    void begin(const Table& head) override { add(m_rows->begin(head)); }
    void row(const std::vector<Value>& values) override { add(m_rows->row(values)); }
    void finish(const Table& foot) override {
        add(m_rows->finish(foot));
        m_file.append(m_piece);
    }

private:
    void add(const std::string& text) {
        constexpr std::size_t pieceBytes = 1U << 18U;
        m_piece += text;
        if (m_piece.size() >= pieceBytes) {
            m_file.append(m_piece);
            m_piece.clear();
        }
    }

    std::unique_ptr<TextRows> m_rows;
    PendingFile& m_file;
    std::string m_piece;
};

} // namespace

std::string_view name(TableFormat format) {
    const auto named = std::ranges::find(namedFormats, format, &NamedFormat::format);
    assert(named != namedFormats.end());
    return named->name;
}

std::optional<TableFormat> parseTableFormat(std::string_view text) {
    const auto named = std::ranges::find(namedFormats, text, &NamedFormat::name);
    return named == namedFormats.end() ? std::nullopt : std::optional(named->format);
}

std::string render(const Table& table, TableFormat format) {
    const std::unique_ptr<TextRows> rows = textFormat(format, {});
    std::string text = rows->begin(table);
    for (const auto& row : table.rows) {
        text += rows->row(row);
    }
    return text + rows->finish(table);
}

TableWriter::TableWriter(TableFormat format, const std::filesystem::path& file, const WriteOptions& options,
                         const JobControl& job)
    : m_pending(std::make_unique<PendingFile>(file))
    , m_job(job) {
    if (format == TableFormat::Xlsx) {
        m_format = xlsxRows(m_pending->path(), job);
    } else {
        m_format = std::make_unique<TextFile>(textFormat(format, options), *m_pending);
    }
}

TableWriter::~TableWriter() = default;

void TableWriter::begin(const Table& head) {
    m_job.report(Phase::WritingFile, 0, 0);
    m_format->begin(head);
}

void TableWriter::row(const std::vector<Value>& values) {
    m_format->row(values);
    m_job.report(Phase::WritingFile, ++m_rows, 0);
}

void TableWriter::finish(const Table& foot) {
    m_format->finish(foot);
    m_format.reset(); // lets go of the file
    m_pending->commit();
}

void writeTable(const Table& table, TableFormat format, const std::filesystem::path& file,
                const JobControl& job) {
    TableWriter writer(format, file, {}, job);
    writer.begin(table);
    for (const auto& row : table.rows) {
        writer.row(row);
    }
    writer.finish(table);
}

} // namespace headroom
