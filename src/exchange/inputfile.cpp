#include "exchange/inputfile.h"

#include "domain/error.h"

#include <string>
#include <system_error>

namespace headroom {

namespace {

[[noreturn]] void refuseFile(FindingCode code, std::vector<std::string> arguments = {}) {
    throw Refused("The file cannot be read.",
                  {Finding{Severity::Refusal, code, Place{}, std::move(arguments)}});
}

} // namespace

InputFile openInputFile(const std::filesystem::path& file, std::uint64_t mostBytes) {
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(file, error);
    if (!std::filesystem::exists(status)) {
        refuseFile(FindingCode::FileNotFound);
    }
    // Opening a pipe or a device could wait for ever.
    if (!std::filesystem::is_regular_file(status)) {
        refuseFile(FindingCode::FileNotReadable);
    }
    InputFile opened(std::fopen(file.c_str(), "rbe"), 0);
    if (opened.get() == nullptr || std::fseek(opened.get(), 0, SEEK_END) != 0) {
        refuseFile(FindingCode::FileNotReadable);
    }
    const long size = std::ftell(opened.get());
    if (size < 0) {
        refuseFile(FindingCode::FileNotReadable);
    }
    if (size == 0) {
        refuseFile(FindingCode::EmptyFile);
    }
    if (static_cast<std::uint64_t>(size) > mostBytes) {
        refuseFile(FindingCode::FileTooLarge, {std::to_string(mostBytes >> 20)});
    }
    std::rewind(opened.get());
    return InputFile(opened.release(), static_cast<std::uint64_t>(size));
}

} // namespace headroom
