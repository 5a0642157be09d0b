# Writes the numbered SQL files of a folder into one C++ file, so that the program carries its
# schema and needs no files at run time.
#   cmake -DSCHEMA_DIR=<folder> -DOUTPUT=<file.cpp> -P embedschema.cmake
file(GLOB files ${SCHEMA_DIR}/[0-9][0-9][0-9][0-9]_*.sql)
list(SORT files)

set(entries "")
set(expected 1)
foreach(file IN LISTS files)
  get_filename_component(name ${file} NAME_WE)
  string(SUBSTRING ${name} 0 4 number)
  math(EXPR version "${number}" OUTPUT_FORMAT DECIMAL)
  if(NOT version EQUAL expected)
    message(FATAL_ERROR "${name}.sql: schema steps must be numbered without gaps (expected ${expected})")
  endif()
  math(EXPR expected "${expected} + 1")
  file(READ ${file} text)
  string(APPEND entries "    {${version}, \"${name}\", R\"schema(${text})schema\"},\n")
endforeach()

file(WRITE ${OUTPUT}
"// Made from resources/schema by embedschema.cmake.
#include \"store/schema.h\"

#include <array>

namespace headroom::store {

namespace {
constexpr auto steps = std::to_array<SchemaStep>({
${entries}});
} // namespace

std::span<const SchemaStep> schemaSteps() { return steps; }

} // namespace headroom::store
")
