#include "population/names.h"

#include <array>
#include <cassert>
#include <cstdio>
#include <span>

namespace headroom::recipe {

namespace {

constexpr std::array<std::string_view, 44> womensForenames = {
    "Adaeze", "Aisha",  "Amara",  "Angharad", "Bethan", "Bronwen",  "Carys",  "Catrin", "Chidera",
    "Chloe",  "Danuta", "Efua",   "Eleri",    "Farida", "Ffion",    "Grace",  "Gwen",   "Harpreet",
    "Imogen", "Inês",   "Ioana",  "Jasmin",   "Kezia",  "Leila",    "Lowri",  "Lucy",   "Mairead",
    "Meera",  "Nerys",  "Nia",    "Orla",     "Priya",  "Rhiannon", "Roisin", "Ruth",   "Sadia",
    "Siân",   "Sunita", "Tamsin", "Thandi",   "Xin",    "Yasmin",   "Zainab", "Zofia"};
constexpr std::array<std::string_view, 44> mensForenames = {
    "Aled",   "Amir",   "Anton",  "Bilal",  "Callum", "Chinedu", "Curtis", "Dafydd", "Declan",
    "Dewi",   "Emeka",  "Emrys",  "Farhan", "Gareth", "Gethin",  "Hari",   "Hywel",  "Idris",
    "Iestyn", "Imran",  "Jago",   "Jon",    "Karim",  "Kofi",    "Kwame",  "Leon",   "Lleu",
    "Marek",  "Mihai",  "Nathan", "Niall",  "Owen",   "Pawel",   "Ravi",   "Rhodri", "Rory",
    "Sanjay", "Stefan", "Tariq",  "Tobi",   "Tomos",  "Wei",     "Yusuf",  "Zaki"};

constexpr std::array<std::string_view, 48> surnameStems = {
    "Abbar", "Adeyo", "Aldwy", "Banar",  "Bevan", "Brynna", "Cadwen",  "Chando", "Corra", "Dalwy",
    "Deva",  "Dunmi", "Ebbor", "Eiddo",  "Fenni", "Ferra",  "Gando",   "Glyndo", "Gwyla", "Hadda",
    "Hesso", "Ifori", "Jando", "Jewan",  "Karra", "Kolwy",  "Llewa",   "Llanno", "Mando", "Marra",
    "Morwy", "Nando", "Nevva", "Okonda", "Olwy",  "Penno",  "Pritcha", "Quenna", "Rahmo", "Rhyda",
    "Sando", "Sewra", "Singa", "Tavvi",  "Trewo", "Usko",   "Whitta",  "Zawdo"};
constexpr std::array<std::string_view, 24> surnameEnds = {
    "bex",    "brith", "crest", "dell", "drift", "fenn", "garth", "holt",  "kesh", "lome", "mere", "moss",
    "nquill", "quist", "rane",  "rook", "shore", "stow", "thane", "tilde", "vane", "vesh", "wisk", "yarrow"};

constexpr std::array<std::string_view, 30> inventedSurnames = {
    "Madeup",      "Figment",  "Notreal",   "Pretend",      "Fable",   "Imaginary",
    "Fictional",   "Invented", "Nonesuch",  "Makebelieve",  "Whatsit", "Thingummy",
    "Placeholder", "Specimen", "Sampleton", "Phantom",      "Mirage",  "Daydream",
    "Fiction",     "Supposed", "Nobody",    "Noone",        "Nowhere", "Neverwas",
    "Example",     "Dummy",    "Mockname",  "Hypothetical", "Untrue",  "Storybook"};
constexpr std::array<std::string_view, 21> surnameNumbers = {
    "Else",     "One",     "Two",     "Three",     "Four",     "Five",     "Six",
    "Seven",    "Eight",   "Nine",    "Ten",       "Eleven",   "Twelve",   "Thirteen",
    "Fourteen", "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen", "Twenty"};

constexpr std::array<std::string_view, 12> places = {"Madeup",    "Fableford",  "Figmentbury", "Pretendle",
                                                     "Nowherton", "Imagineham", "Storyfield",  "Mythwick",
                                                     "Notionby",  "Whimsey",    "Dreamstead",  "Tallgate"};
constexpr std::array<std::string_view, 15> sides = {"North", "South", "East",  "West",   "Central",
                                                    "Upper", "Lower", "Mid",   "Inner",  "Outer",
                                                    "Old",   "New",   "Great", "Little", "Far"};

constexpr std::uint64_t crnCount = 3'000'000;

/// Deals the numbers 0 … count − 1 out in another order for each seed, each of them once.
/// `stride` must have no factor in common with count.
std::uint64_t dealt(std::uint64_t seed, std::uint64_t number, std::uint64_t count, std::uint64_t stride) {
    assert(number < count);
    return (mixed(seed) % count + number * stride) % count;
}

} // namespace

PersonName staffName(std::uint64_t seed, std::size_t number) {
    constexpr std::size_t forenames = womensForenames.size() + mensForenames.size();
    constexpr std::size_t count = forenames * surnameStems.size() * surnameEnds.size();
    std::size_t place = dealt(seed, number, count, 62'401);
    const std::size_t forename = place % forenames;
    place /= forenames;
    std::string surname(surnameStems[place % surnameStems.size()]);
    surname += surnameEnds[place / surnameStems.size()];
    return {std::move(surname), std::string(forename < womensForenames.size()
                                                ? womensForenames[forename]
                                                : mensForenames[forename - womensForenames.size()])};
}

PersonName personName(std::string_view gender, Rng& rng) {
    std::string surname(rng.pick(std::span(inventedSurnames)));
    surname += '-';
    surname += rng.pick(std::span(surnameNumbers));
    const bool fromWomens = gender == "woman" || (gender != "man" && rng.chance(0.5));
    return {std::move(surname), std::string(fromWomens ? rng.pick(std::span(womensForenames))
                                                       : rng.pick(std::span(mensForenames)))};
}

std::string crnFor(std::uint64_t seed, std::size_t number) {
    const auto place = static_cast<unsigned>(dealt(seed, number, crnCount, 1'299'709));
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%c%06u", "XYZ"[place / 1'000'000], place % 1'000'000);
    return text.data();
}

std::string pduName(std::size_t region, std::size_t pduInRegion) {
    std::string name(sides.at(pduInRegion));
    name += ' ';
    name += places.at(region);
    return name;
}

} // namespace headroom::recipe
