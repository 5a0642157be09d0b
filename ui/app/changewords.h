#pragma once

#include <QString>

#include <string_view>

namespace headroom {

/// What an action of the log did, for the sentence that says it was undone: "contact.add" gives
/// "contact added".
QString changeWords(std::string_view action);

} // namespace headroom
