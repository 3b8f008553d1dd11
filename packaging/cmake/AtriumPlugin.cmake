# SPDX-FileCopyrightText: 2026 The Atrium authors
# SPDX-License-Identifier: GPL-3.0-or-later

# A plugin is one folder with a plugin.json. plugins/CMakeLists.txt finds it; its own CMakeLists.txt is one call:
#
#   atrium_add_plugin(<id> SOURCES … [LIBS …] [TEST_LIBS …])
#
# It checks the manifest and makes, from the same sources,
# - atrium_plugin_<id>: the archive. Its SOURCES define
#   std::unique_ptr<atrium::sdk::Plugin> makePlugin() in namespace atrium::<id>;
# - atrium-plugin-<id>: the executable, by the SDK's main(), beside its manifest in bin/plugins/<id>/;
# - "logging.h" with the category lcPlugin ("atrium.plugin.<id>") in namespace atrium::<id>;
# - one test for each tests/tst_*.cpp, with ATRIUM_FIXTURES at tests/fixtures. A plugin without a test stops here.
# A "-" of the id is a "_" in the namespace.
#
#   atrium_add_script_plugin(<id> LANGUAGE python|javascript FILES …)
#
# The same for a plugin in another language: its package is plugin.json, README.md, the executable atrium-plugin-<id>, FILES and the
# SDK's folder "atrium", copied to bin/plugins/<id>/; its tests are tests/test_*.py or tests/*.test.mjs, which find that
# package by ATRIUM_PLUGIN_PACKAGE.

function(_atrium_check_manifest id)
    set(manifest "${CMAKE_CURRENT_SOURCE_DIR}/plugin.json")
    if(NOT EXISTS "${manifest}")
        message(FATAL_ERROR "Plugin ${id} has no plugin.json.")
    endif()
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${manifest}")
    file(READ "${manifest}" json)
    foreach(field IN ITEMS id version apiVersion title isolation)
        string(
            JSON
            value
            ERROR_VARIABLE
            problem
            GET
            "${json}"
            "${field}")
        if(problem)
            message(FATAL_ERROR "${manifest}: \"${field}\" is missing (${problem}).")
        endif()
        set(${field} "${value}")
    endforeach()
    string(
        JSON
        executable
        ERROR_VARIABLE
        problem
        GET
        "${json}"
        entry
        executable)
    if(NOT id STREQUAL folder)
        message(FATAL_ERROR "${manifest}: \"id\" is \"${id}\"; it must be the name of the folder, \"${folder}\".")
    endif()
    if(NOT id MATCHES "^[a-z][a-z0-9-]*$")
        message(FATAL_ERROR "${manifest}: \"id\" is \"${id}\"; small letters, digits and - only.")
    endif()
    if(NOT executable STREQUAL "atrium-plugin-${id}")
        message(FATAL_ERROR "${manifest}: \"entry\" must have the \"executable\" \"atrium-plugin-${id}\".")
    endif()
    if(NOT isolation MATCHES "^(thread|process)$")
        message(FATAL_ERROR "${manifest}: \"isolation\" is \"${isolation}\"; thread or process.")
    endif()
    set(isolation "${isolation}" PARENT_SCOPE)
endfunction()

function(atrium_add_plugin id)
    cmake_parse_arguments(ARG "" "" "SOURCES;LIBS;TEST_LIBS" ${ARGN})
    get_filename_component(folder "${CMAKE_CURRENT_SOURCE_DIR}" NAME)
    _atrium_check_manifest("${id}")
    string(REPLACE "-" "_" plugin_namespace "${id}")
    set(plugin_id "${id}")
    set(made "${CMAKE_CURRENT_BINARY_DIR}/made")
    configure_file("${PROJECT_SOURCE_DIR}/packaging/cmake/pluginlogging.h.in" "${made}/logging.h" @ONLY)
    configure_file("${PROJECT_SOURCE_DIR}/packaging/cmake/pluginlogging.cpp.in" "${made}/logging.cpp" @ONLY)
    configure_file("${PROJECT_SOURCE_DIR}/packaging/cmake/pluginentry.cpp.in" "${made}/entry.cpp" @ONLY)

    set(archive atrium_plugin_${id})
    qt_add_library(${archive} STATIC ${ARG_SOURCES} "${made}/logging.cpp")
    target_include_directories(${archive} PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}" "${made}")
    target_link_libraries(${archive} PUBLIC Atrium::sdk PRIVATE atrium_strict ${ARG_LIBS})
    atrium_use_pch(${archive})

    set(executable atrium-plugin-${id})
    set(package "${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/plugins/${id}")
    if(TARGET Atrium::sdk_main)
        qt_add_executable(${executable} "${made}/entry.cpp")
        target_link_libraries(${executable} PRIVATE atrium_strict ${archive} Atrium::sdk_main)
        set_target_properties(${executable} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${package}")
        add_dependencies(atrium_programs ${executable})
    else()
        set(executable "")
    endif()
    configure_file(plugin.json "${package}/plugin.json" COPYONLY)
    set_property(GLOBAL APPEND PROPERTY ATRIUM_PLUGINS "${id}")
    if(isolation STREQUAL "thread")
        set_property(GLOBAL APPEND PROPERTY ATRIUM_THREAD_PLUGINS "${id}")
    endif()

    file(GLOB tests CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/tests/tst_*.cpp")
    if(NOT tests)
        message(FATAL_ERROR "Plugin ${id} has no test: add plugins/${id}/tests/tst_*.cpp.")
    endif()
    if(NOT BUILD_TESTING)
        return()
    endif()
    foreach(source IN LISTS tests)
        get_filename_component(name "${source}" NAME_WE)
        atrium_add_test(${name} SOURCES "${source}" LIBS ${archive} ${ARG_LIBS} ${ARG_TEST_LIBS} DEPENDS ${executable})
        target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}" "${made}")
        target_compile_definitions(${name} PRIVATE ATRIUM_PLUGIN_FIXTURES="${CMAKE_CURRENT_SOURCE_DIR}/tests/fixtures"
                                                   ATRIUM_PLUGIN_EXECUTABLE="${package}/${executable}")
    endforeach()
endfunction()

function(atrium_add_script_plugin id)
    cmake_parse_arguments(ARG "" "LANGUAGE" "FILES" ${ARGN})
    get_filename_component(folder "${CMAKE_CURRENT_SOURCE_DIR}" NAME)
    _atrium_check_manifest("${id}")
    if(ARG_LANGUAGE STREQUAL "python")
        set(pattern "test_*.py")
        set(command python3)
    elseif(ARG_LANGUAGE STREQUAL "javascript")
        set(pattern "*.test.mjs")
        set(command node --test)
    else()
        message(FATAL_ERROR "Plugin ${id}: LANGUAGE is python or javascript.")
    endif()
    if(NOT isolation STREQUAL "process")
        message(FATAL_ERROR "Plugin ${id}: what is not C++ runs as a process.")
    endif()

    set(package "${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/plugins/${id}")
    foreach(file IN ITEMS plugin.json README.md atrium-plugin-${id} ${ARG_FILES})
        configure_file("${file}" "${package}/${file}" COPYONLY)
    endforeach()
    set(sdk "${PROJECT_SOURCE_DIR}/plugins/sdk/${ARG_LANGUAGE}")
    file(GLOB modules CONFIGURE_DEPENDS RELATIVE "${sdk}" "${sdk}/atrium/*.py" "${sdk}/atrium/*.mjs")
    list(FILTER modules EXCLUDE REGEX "testing") # the hub of tests is no part of a package
    foreach(module IN LISTS modules)
        configure_file("${sdk}/${module}" "${package}/${module}" COPYONLY)
    endforeach()
    set_property(GLOBAL APPEND PROPERTY ATRIUM_PLUGINS "${id}")

    file(GLOB tests CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/tests/${pattern}")
    if(NOT tests)
        message(FATAL_ERROR "Plugin ${id} has no test: add plugins/${id}/tests/${pattern}.")
    endif()
    if(NOT BUILD_TESTING)
        return()
    endif()
    foreach(source IN LISTS tests)
        get_filename_component(name "${source}" NAME_WE)
        string(REGEX REPLACE "^test_" "" name "${name}")
        add_test(NAME tst_${id}_${name} COMMAND ${command} "${source}")
        set_tests_properties(
            tst_${id}_${name} PROPERTIES TIMEOUT 120 ENVIRONMENT
                                         "ATRIUM_PLUGIN_PACKAGE=${package};ATRIUM_SDK=${sdk};PYTHONDONTWRITEBYTECODE=1")
    endforeach()
endfunction()

# atrium_add_builtin_plugins(): Atrium::builtin_plugins, whose <atrium/plugins/builtin.h> lists the plugins that the hub may
# run in a thread (manifest: isolation "thread"). Made from the folders that are there, so that none is named anywhere.
function(atrium_add_builtin_plugins)
    get_property(ids GLOBAL PROPERTY ATRIUM_THREAD_PLUGINS)
    set(declarations)
    set(rows)
    set(archives)
    foreach(id IN LISTS ids)
        string(REPLACE "-" "_" plugin_namespace "${id}")
        string(APPEND declarations
               "namespace atrium::${plugin_namespace} {\nstd::unique_ptr<sdk::Plugin> makePlugin();\n}\n")
        string(APPEND rows "        {.id = \"${id}\"_L1, .make = &atrium::${plugin_namespace}::makePlugin},\n")
        list(APPEND archives atrium_plugin_${id})
    endforeach()
    set(made "${CMAKE_CURRENT_BINARY_DIR}/made")
    configure_file("${PROJECT_SOURCE_DIR}/packaging/cmake/builtinplugins.cpp.in" "${made}/builtin.cpp" @ONLY)
    qt_add_library(atrium_builtin_plugins STATIC "${made}/builtin.cpp")
    add_library(Atrium::builtin_plugins ALIAS atrium_builtin_plugins)
    target_sources(atrium_builtin_plugins PUBLIC FILE_SET HEADERS BASE_DIRS include FILES
                                                 include/atrium/plugins/builtin.h)
    target_link_libraries(atrium_builtin_plugins PUBLIC Atrium::sdk PRIVATE atrium_strict ${archives})
endfunction()
