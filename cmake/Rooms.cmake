# SPDX-License-Identifier: GPL-3.0-or-later
# A room is one static library below src/. Each room is seen through an include folder of its own, so that
# "domain/measure.h" is found only by those who link tessera::domain: what is linked is what may be included.

function(tessera_room name)
    cmake_parse_arguments(PARSE_ARGV 1 ROOM "" "" "SOURCES;LINKS")
    set(view ${CMAKE_BINARY_DIR}/rooms/${name})
    file(MAKE_DIRECTORY ${view})
    file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${view}/${name} SYMBOLIC)

    add_library(tessera_${name} STATIC ${ROOM_SOURCES})
    add_library(tessera::${name} ALIAS tessera_${name})
    target_include_directories(tessera_${name} PUBLIC ${view})
    target_link_libraries(tessera_${name} PUBLIC ${ROOM_LINKS} PRIVATE project_options)
endfunction()

# A Qt Test program linked to its room and to the test support only.
function(tessera_test name)
    cmake_parse_arguments(PARSE_ARGV 1 TEST "" "TIMEOUT" "SOURCES;LINKS")
    add_executable(${name} ${TEST_SOURCES})
    set_target_properties(${name} PROPERTIES UNITY_BUILD OFF)
    target_link_libraries(${name} PRIVATE ${TEST_LINKS} Qt6::Test project_options)
    add_test(NAME ${name} COMMAND ${name})
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${TEST_TIMEOUT} ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()
