# Builds a .cpp from files, so that the program needs none of them when it runs.
#
# headroom_embed(<target> <function> <files…>) adds to the target a source that defines
#   std::span<const headroom::EmbeddedFile> headroom::<function>();
# with one entry for each file, in the order given (see domain/embedded.h).

set(HEADROOM_EMBED_SCRIPT ${CMAKE_CURRENT_LIST_DIR}/embed_files.cmake)

function(headroom_embed target function)
  set(output ${CMAKE_CURRENT_BINARY_DIR}/${function}.cpp)
  string(REPLACE ";" "|" list "${ARGN}")
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} "-DFILES=${list}" -DFUNCTION=${function} -DOUTPUT=${output}
            -P ${HEADROOM_EMBED_SCRIPT}
    DEPENDS ${ARGN} ${HEADROOM_EMBED_SCRIPT}
    COMMENT "Embedding files for ${function}()"
    VERBATIM)
  target_sources(${target} PRIVATE ${output})
endfunction()
