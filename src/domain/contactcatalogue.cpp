#include "domain/contact.h"
#include "domain/text.h"

#include <algorithm>

namespace headroom {

namespace {

enum class ContactMatch : std::uint8_t { NameBegins, WordsBegin, Within, None };

std::vector<std::string_view> contactWords(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n,;";
    std::vector<std::string_view> words;
    for (std::size_t begin = text.find_first_not_of(blanks); begin != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(blanks, begin), text.size());
        words.push_back(text.substr(begin, end - begin));
        begin = text.find_first_not_of(blanks, end);
    }
    return words;
}

bool partOfAWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// Whether a word of the text begins with what is sought; both in lower case.
bool wordBegins(std::string_view text, std::string_view sought) {
    for (std::size_t at = text.find(sought); at != std::string_view::npos; at = text.find(sought, at + 1)) {
        if (at == 0 || !partOfAWord(text[at - 1])) {
            return true;
        }
    }
    return false;
}

ContactMatch matchOf(const ContactType& type, std::string_view text,
                     const std::vector<std::string_view>& words) {
    const std::string name = lowerAscii(type.name);
    if (name.starts_with(text)) {
        return ContactMatch::NameBegins;
    }
    // The line ends keep a word from being found across two fields.
    const std::string all = name + '\n' + lowerAscii(label(type.category)) + '\n' + lowerAscii(type.code);
    auto match = ContactMatch::WordsBegin;
    for (const std::string_view word : words) {
        if (!wordBegins(all, word)) {
            if (all.find(word) == std::string::npos) {
                return ContactMatch::None;
            }
            match = ContactMatch::Within;
        }
    }
    return match;
}

} // namespace

const ContactType* ContactCatalogue::find(std::string_view code) const {
    const auto found = std::ranges::find(types, code, &ContactType::code);
    return found == types.end() ? nullptr : &*found;
}

std::vector<const ContactType*> ContactCatalogue::search(std::string_view text, std::size_t limit) const {
    const std::string sought = lowerAscii(trimmed(text));
    const std::vector<std::string_view> words = contactWords(sought);
    struct Hit {
        ContactMatch match;
        bool rare;
        const ContactType* type;
    };
    std::vector<Hit> hits;
    for (const ContactType& type : types) {
        const ContactMatch match = type.system ? ContactMatch::None : matchOf(type, sought, words);
        if (match != ContactMatch::None) {
            hits.push_back({match, !type.common, &type});
        }
    }
    std::ranges::stable_sort(hits, [](const Hit& a, const Hit& b) {
        return a.match != b.match ? a.match < b.match : a.rare < b.rare;
    });
    std::vector<const ContactType*> found;
    for (std::size_t i = 0; i < std::min(limit, hits.size()); ++i) {
        found.push_back(hits[i].type);
    }
    return found;
}

} // namespace headroom
