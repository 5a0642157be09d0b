#pragma once

#include "domain/progress.h"
#include "exchange/table.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace headroom {

/// A table as aligned text, as people read it on a terminal.
std::string renderText(const Table& table);

/// A table in one format as it grows, row by row.
class RowFormat {
public:
    virtual ~RowFormat() = default;
    virtual void begin(const Table& head) = 0;
    virtual void row(const std::vector<Value>& values) = 0;
    virtual void finish(const Table& foot) = 0;
};

/// A text format as it grows: what is to be written next. Text needs all rows to know its widths; the
/// others hold none.
class TextRows {
public:
    virtual ~TextRows() = default;
    virtual std::string begin(const Table& head) = 0;
    virtual std::string row(const std::vector<Value>& values) = 0;
    virtual std::string finish(const Table& foot) = 0;
};
std::unique_ptr<TextRows> textRows();
std::unique_ptr<TextRows> csvRows(bool byteOrderMark);
std::unique_ptr<TextRows> jsonRows();
std::unique_ptr<TextRows> htmlRows();

/// Sheet 1 the table, then what it is based on, what its columns mean and its chart.
std::unique_ptr<RowFormat> xlsxRows(const std::filesystem::path& file, const JobControl& job);

} // namespace headroom
