#pragma once

#include "domain/finding.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// The most that one file kept with a contact may hold.
inline constexpr std::size_t mostAttachedMebibytes = 10;

/// What a file is, by its name's ending and its content, which must agree. Kept are documents, tables,
/// slides, plain text, e-mails and pictures without anything in them that runs (docs/contacts.md).
struct AttachedFile {
    std::string mediaType;
    Findings findings; ///< refusals, with the name as their place; empty: it may be kept
};
AttachedFile examineFile(std::string_view name, std::string_view bytes);

/// The endings of what may be kept, for a file dialogue: "pdf", "docx" …
const std::vector<std::string>& attachableEndings();

} // namespace headroom
