#include "domain/linktext.h"

#include "domain/text.h"

#include <algorithm>
#include <array>
#include <string>

namespace headroom {

namespace {

/// Endings of domains that are written in offices here. Any others ("Mr.Hale/Ms.Lee") are taken for words.
constexpr std::array<std::string_view, 31> domainEndings = {
    "uk",   "com",   "org",   "net",  "gov",    "edu",  "eu",   "info",   "io", "co", "ie",
    "me",   "tv",    "app",   "dev",  "ly",     "biz",  "int",  "us",     "fr", "de", "cloud",
    "page", "wales", "cymru", "scot", "london", "link", "site", "online", "be"};

bool isDomainCharacter(char c) {
    return ('a' <= c && c <= 'z') || ('0' <= c && c <= '9') || c == '-' || c == '.';
}

/// "gov.uk" of "see gov.uk/guide", where the slash is at a place in the text.
std::string_view domainBefore(std::string_view text, std::size_t slash) {
    std::size_t first = slash;
    while (first > 0 && isDomainCharacter(text[first - 1])) {
        --first;
    }
    return text.substr(first, slash - first);
}

bool isDomain(std::string_view word) {
    const auto dot = word.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || word[dot - 1] == '.') {
        return false;
    }
    const std::string_view ending = word.substr(dot + 1);
    return std::find(domainEndings.begin(), domainEndings.end(), ending) != domainEndings.end();
}

} // namespace

bool holdsLink(std::string_view text) {
    const std::string lower = lowerAscii(text);
    for (const std::string_view mark : {"http:/", "https:/", "www."}) {
        if (lower.find(mark) != std::string::npos) {
            return true;
        }
    }
    for (auto slash = lower.find('/'); slash != std::string::npos; slash = lower.find('/', slash + 1)) {
        const bool hasPath = slash + 1 < lower.size() && lower[slash + 1] > ' ';
        if (hasPath && isDomain(domainBefore(lower, slash))) {
            return true;
        }
    }
    return false;
}

} // namespace headroom
