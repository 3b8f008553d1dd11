# SPDX-FileCopyrightText: 2026 The Atrium authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The one-way dependencies between the parts of Atrium. A part may link what its line names and what that may link in turn.
# Each part's public headers lie in an include folder of their own, so an include against an arrow does not compile, and
# atrium_check_arrows() refuses the link that would make it compile.
set(ATRIUM_ARROWS_base "")
set(ATRIUM_ARROWS_model base)
set(ATRIUM_ARROWS_widget-dsl model)
set(ATRIUM_ARROWS_wire model)
set(ATRIUM_ARROWS_protocol model widget-dsl)
set(ATRIUM_ARROWS_contracts widget-dsl wire)
set(ATRIUM_ARROWS_hub contracts)
set(ATRIUM_ARROWS_runtime hub)
set(ATRIUM_ARROWS_store hub)
set(ATRIUM_ARROWS_automation hub)
set(ATRIUM_ARROWS_api hub protocol)
set(ATRIUM_ARROWS_client protocol)
set(ATRIUM_ARROWS_ops runtime store api automation)
set(ATRIUM_ARROWS_sdk wire)
set(ATRIUM_ARROWS_plugin sdk)
set(ATRIUM_ARROWS_qml client)
set(ATRIUM_ARROWS_app ops qml client plugin)

# What no part below the window may link.
set(ATRIUM_WINDOW_LIBRARIES "^Qt6?::(Gui|Widgets|Qml|Quick|QuickControls2)$")

# The part that a folder belongs to; empty for tests, which may link anything.
function(_atrium_part_of folder result)
    file(RELATIVE_PATH path "${PROJECT_SOURCE_DIR}" "${folder}")
    if(path MATCHES "^backend/([^/]+)")
        set(part "${CMAKE_MATCH_1}")
    elseif(path MATCHES "/tests$|^tests")
        set(part "")
    elseif(path MATCHES "^plugins/sdk")
        set(part sdk)
    elseif(path MATCHES "^plugins/.")
        set(part plugin)
    elseif(path MATCHES "^plugins$") # the list of the plugins that ship with Atrium
        set(part plugin)
    elseif(path MATCHES "^(app|qml|widget-dsl)")
        set(part "${CMAKE_MATCH_1}")
    else()
        set(part "")
    endif()
    set(${result} "${part}" PARENT_SCOPE)
endfunction()

# Everything that a part may link, itself included.
function(_atrium_reach part result)
    set(reached)
    set(open "${part}")
    while(open)
        list(POP_FRONT open next)
        if(NOT next IN_LIST reached)
            list(APPEND reached "${next}")
            list(APPEND open ${ATRIUM_ARROWS_${next}})
        endif()
    endwhile()
    set(${result} "${reached}" PARENT_SCOPE)
endfunction()

function(_atrium_check_link target part library)
    if(library MATCHES "${ATRIUM_WINDOW_LIBRARIES}" AND NOT part MATCHES "^(qml|app)$")
        message(SEND_ERROR "${target} (part '${part}') links ${library}: only qml/ and app/ may know the window.")
        return()
    endif()
    if(NOT TARGET "${library}")
        return()
    endif()
    get_target_property(aliased "${library}" ALIASED_TARGET)
    if(aliased)
        set(library "${aliased}")
    endif()
    get_target_property(imported "${library}" IMPORTED)
    if(imported)
        return()
    endif()
    get_target_property(folder "${library}" SOURCE_DIR)
    _atrium_part_of("${folder}" other)
    _atrium_reach("${part}" reach)
    if(other AND NOT other IN_LIST reach)
        message(
            SEND_ERROR "${target} links ${library}, against an arrow: part '${part}' may not know '${other}'. "
                       "It may link: ${reach}. The table is in packaging/cmake/AtriumArrows.cmake.")
    endif()
endfunction()

function(_atrium_check_folder folder)
    get_property(
        targets
        DIRECTORY "${folder}"
        PROPERTY BUILDSYSTEM_TARGETS)
    _atrium_part_of("${folder}" part)
    if(part)
        if(NOT DEFINED ATRIUM_ARROWS_${part})
            message(SEND_ERROR "${folder}: the part '${part}' has no line in packaging/cmake/AtriumArrows.cmake.")
        endif()
        foreach(target IN LISTS targets)
            if(target MATCHES "^tst_")
                continue() # a plugin's tests are made in its own folder
            endif()
            get_target_property(libraries "${target}" LINK_LIBRARIES)
            get_target_property(interface "${target}" INTERFACE_LINK_LIBRARIES)
            set(all ${libraries} ${interface})
            list(REMOVE_DUPLICATES all)
            foreach(library IN LISTS all)
                string(REGEX REPLACE "^\\$<LINK_ONLY:(.*)>$" "\\1" library "${library}")
                _atrium_check_link("${target}" "${part}" "${library}")
            endforeach()
        endforeach()
    endif()
    get_property(
        folders
        DIRECTORY "${folder}"
        PROPERTY SUBDIRECTORIES)
    foreach(subfolder IN LISTS folders)
        _atrium_check_folder("${subfolder}")
    endforeach()
endfunction()

# Call once, after every target exists. Stops the configuration when a link goes against an arrow.
function(atrium_check_arrows)
    _atrium_check_folder("${PROJECT_SOURCE_DIR}")
endfunction()
