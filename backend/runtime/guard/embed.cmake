# SPDX-FileCopyrightText: 2026 The Atrium authors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -DPROGRAM=… -DSOURCE=… -P embed.cmake: writes the bytes of PROGRAM as a source.
file(READ "${PROGRAM}" bytes HEX)
string(REGEX REPLACE "(..)" "0x\\1," bytes "${bytes}")
file(
    WRITE "${SOURCE}"
    "#include \"guardimage.h\"

namespace atrium::runtime {

namespace {
constexpr unsigned char kImage[] = {
${bytes}
};
} // namespace

std::span<const unsigned char> guardImage()
{
    return kImage;
}

} // namespace atrium::runtime
")
