# Run by headroom_embed(): FILES (separated by |), FUNCTION, OUTPUT.
string(REPLACE "|" ";" files "${FILES}")
set(entries "")
set(bodies "")
set(number 0)
# Twenty bytes of five characters each make a line.
string(REPEAT "." 100 line)
foreach(file IN LISTS files)
  file(READ ${file} hex HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
  string(REGEX REPLACE "(${line})" "\\1\n" bytes "${bytes}")
  cmake_path(GET file FILENAME name)
  string(APPEND bodies "constexpr unsigned char file${number}[] = {${bytes}0};\n")
  string(APPEND entries
         "    {\"${name}\", std::string_view(reinterpret_cast<const char*>(file${number}), sizeof(file${number}) - 1)},\n")
  math(EXPR number "${number} + 1")
endforeach()
file(WRITE ${OUTPUT} "// Made by embed_files.cmake.
#include \"domain/embedded.h\"

#include <array>

namespace headroom {

namespace ${FUNCTION}_data {
${bodies}
const std::array<EmbeddedFile, ${number}> files = {{
${entries}}};
} // namespace ${FUNCTION}_data

std::span<const EmbeddedFile> ${FUNCTION}() { return ${FUNCTION}_data::files; }

} // namespace headroom
")
