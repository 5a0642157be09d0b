#pragma once

#include "domain/contact.h"

#include <nlohmann/json_fwd.hpp>

namespace headroom {

/// The kinds of contact that ship with Headroom (resources/reference/contact_types.json). Their names
/// and codes are Headroom's own.
const ContactCatalogue& contactCatalogue();

/// Reads the JSON shape of that file (docs/file-formats.md). A wrong shape throws
/// nlohmann::json::exception or Error.
ContactCatalogue contactCatalogueFrom(const nlohmann::json& file);

} // namespace headroom
