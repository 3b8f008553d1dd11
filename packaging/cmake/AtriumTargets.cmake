# SPDX-FileCopyrightText: 2026 The Atrium authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Every compile rule of the project stands here; no folder sets flags of its own.
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_VERIFY_INTERFACE_HEADER_SETS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")

# What a designated initialiser does not name has its default: that is what it is for.
add_library(atrium_options INTERFACE)
target_compile_options(
    atrium_options
    INTERFACE -Wall
              -Wextra
              -Wpedantic
              -Wconversion
              -Wnon-virtual-dtor
              -Woverloaded-virtual
              -Wno-missing-field-initializers)
# GCC 12 and 14 see these two where optimised std::variant and std::string hold what was just moved: the sanitizers and
# clang-tidy find the real ones.
target_compile_options(atrium_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized;-Wno-restrict>)
# GCC 13 and later take any reference that a function with a temporary argument returns for one to that argument.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 13)
    target_compile_options(atrium_options INTERFACE -Wno-dangling-reference)
endif()
target_compile_definitions(
    atrium_options
    INTERFACE QT_NO_CAST_FROM_ASCII
              QT_NO_CAST_TO_ASCII
              QT_NO_CAST_FROM_BYTEARRAY
              QT_NO_URL_CAST_FROM_STRING
              QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
              QT_NO_CONTEXTLESS_CONNECT
              QT_NO_FOREACH
              QT_NO_KEYWORDS
              QT_NO_JAVA_STYLE_ITERATORS
              QT_USE_QSTRINGBUILDER
              QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# For targets without QML: qmlcachegen writes code that shadows.
add_library(atrium_strict INTERFACE)
target_compile_options(atrium_strict INTERFACE -Wshadow)
target_link_libraries(atrium_strict INTERFACE atrium_options)

option(ATRIUM_PCH "Compile packaging/cmake/precompiled.h once: builds take half the time" OFF)
if(ATRIUM_PCH)
    file(GENERATE OUTPUT "${PROJECT_BINARY_DIR}/precompiled.cpp"
         CONTENT "// Its target carries the precompiled header.\n")
    add_library(atrium_pch OBJECT "${PROJECT_BINARY_DIR}/precompiled.cpp")
    set_target_properties(atrium_pch PROPERTIES AUTOMOC OFF PCH_WARN_INVALID OFF)
    target_compile_options(atrium_pch PRIVATE -fpch-preprocess) # for ccache
    target_link_libraries(atrium_pch PRIVATE atrium_options Qt6::Core tl::expected)
    target_precompile_headers(atrium_pch PRIVATE "${CMAKE_CURRENT_LIST_DIR}/precompiled.h")
endif()

# Every target of ours uses the one precompiled header.
function(atrium_use_pch)
    if(ATRIUM_PCH)
        foreach(target IN LISTS ARGN)
            target_compile_options(${target} PRIVATE -fpch-preprocess)
            set_target_properties(${target} PROPERTIES PCH_WARN_INVALID OFF)
            target_precompile_headers(${target} REUSE_FROM atrium_pch)
        endforeach()
    endif()
endfunction()

# atrium_add_library(<name> [HEADERS …] [SOURCES …] [PUBLIC libs] [PRIVATE libs])
# Public headers live in include/atrium/<name>/ and nowhere else.
function(atrium_add_library name)
    cmake_parse_arguments(ARG "" "" "HEADERS;SOURCES;PUBLIC;PRIVATE" ${ARGN})
    qt_add_library(atrium_${name} STATIC ${ARG_SOURCES})
    add_library(Atrium::${name} ALIAS atrium_${name})
    target_sources(atrium_${name} PUBLIC FILE_SET HEADERS BASE_DIRS include FILES ${ARG_HEADERS})
    target_compile_features(atrium_${name} PUBLIC cxx_std_20)
    qt_extract_metatypes(atrium_${name})
    target_link_libraries(atrium_${name} PUBLIC ${ARG_PUBLIC} PRIVATE atrium_strict ${ARG_PRIVATE})
    atrium_use_pch(atrium_${name})
endfunction()

# atrium_add_qml_module(<name> URI <Atrium.X> [SOURCES …] [QML_FILES …] [SINGLETONS …] [IMPORTS …] [PUBLIC libs] [PRIVATE libs])
# The static module atrium_<name> with its plugin target atrium_<name>plugin, compiled under qrc:/qt/qml. SINGLETONS are
# QML files too, with `pragma Singleton`. Its headers may be included by the modules and tests that link it.
option(ATRIUM_QML_CACHE "Compile QML ahead of time; without, it is compiled when it is loaded" ON)
function(atrium_add_qml_module name)
    cmake_parse_arguments(ARG "" "URI" "SOURCES;QML_FILES;SINGLETONS;IMPORTS;PUBLIC;PRIVATE" ${ARGN})
    set_source_files_properties(${ARG_SINGLETONS} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
    if(NOT ATRIUM_QML_CACHE)
        set(no_cache NO_CACHEGEN)
    endif()
    qt_add_library(atrium_${name} STATIC)
    qt_add_qml_module(
        atrium_${name}
        ${no_cache}
        URI ${ARG_URI}
        VERSION 1.0
        RESOURCE_PREFIX /qt/qml DEPENDENCIES QtQuick # or qmllint finds no colour and no font in the module's C++
        IMPORTS ${ARG_IMPORTS}
        SOURCES ${ARG_SOURCES}
        QML_FILES ${ARG_SINGLETONS} ${ARG_QML_FILES})
    target_include_directories(atrium_${name} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}")
    target_link_libraries(atrium_${name} PUBLIC Qt6::Quick ${ARG_PUBLIC} PRIVATE atrium_options ${ARG_PRIVATE})
    atrium_use_pch(atrium_${name})
endfunction()

# atrium_add_subfolders(): add_subdirectory for each subfolder that has a CMakeLists.txt, in the order of their names.
function(atrium_add_subfolders)
    file(GLOB lists CONFIGURE_DEPENDS RELATIVE "${CMAKE_CURRENT_SOURCE_DIR}"
         "${CMAKE_CURRENT_SOURCE_DIR}/*/CMakeLists.txt")
    foreach(list IN LISTS lists)
        get_filename_component(folder "${list}" DIRECTORY)
        add_subdirectory("${folder}")
    endforeach()
endfunction()

# What packaging/run builds: the programs and the plugins, no test.
add_custom_target(atrium_programs)

# What the preset tsan builds: the tests with the label "tsan".
add_custom_target(atrium_tsan_tests)

# atrium_add_test(<name> SOURCES … LIBS … [LABELS …] [TIMEOUT s] [ENVIRONMENT …] [DEPENDS targets])
# One Qt Test executable, registered with CTest. Label "slow" keeps it out of `packaging/test --fast`; label "tsan" has it
# run under the thread sanitizer too: for pure libraries and what std::thread alone drives, as Qt itself is not instrumented.
function(atrium_add_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LIBS;LABELS;ENVIRONMENT;DEPENDS" ${ARGN})
    qt_add_executable(${name} ${ARG_SOURCES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests")
    target_link_libraries(${name} PRIVATE atrium_options Qt6::Test ${ARG_LIBS})
    if(Qt6_VERSION VERSION_GREATER_EQUAL 6.7)
        # QTRY_COMPARE and its like narrow milliseconds. Options of a source come after those of its target.
        set_source_files_properties(${ARG_SOURCES} PROPERTIES COMPILE_OPTIONS -Wno-conversion)
    endif()
    atrium_use_pch(${name})
    target_compile_definitions(${name} PRIVATE ATRIUM_FIXTURES="${PROJECT_SOURCE_DIR}/tests/fixtures")
    add_test(NAME ${name} COMMAND ${name})
    if(ARG_LABELS)
        set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}")
    endif()
    if(ARG_TIMEOUT)
        set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT})
    endif()
    if(ARG_ENVIRONMENT)
        set_tests_properties(${name} PROPERTIES ENVIRONMENT "${ARG_ENVIRONMENT}")
    endif()
    if(ARG_DEPENDS)
        add_dependencies(${name} ${ARG_DEPENDS})
    endif()
    if("tsan" IN_LIST ARG_LABELS)
        add_dependencies(atrium_tsan_tests ${name})
    endif()
endfunction()

include(AtriumArrows)
include(AtriumPlugin)
