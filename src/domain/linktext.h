#pragma once

#include <string_view>

namespace headroom {

/// Whether a text holds a link: "http://…", "https://…", "www.…", or a domain with a path ("gov.uk/guide").
/// A domain alone and words with a slash between them are none.
bool holdsLink(std::string_view text);

} // namespace headroom
