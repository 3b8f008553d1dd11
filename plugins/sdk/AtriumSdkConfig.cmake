# SPDX-FileCopyrightText: 2026 The Atrium authors
# SPDX-License-Identifier: GPL-3.0-or-later

include(CMakeFindDependencyMacro)
find_dependency(Qt6 6.4 COMPONENTS Core)
find_dependency(tl-expected)
include("${CMAKE_CURRENT_LIST_DIR}/AtriumSdkTargets.cmake")
