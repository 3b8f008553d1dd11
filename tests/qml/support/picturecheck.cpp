// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturecheck.h"

#include <QDir>

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

using namespace Qt::StringLiterals;

namespace atrium::test {

namespace {

// The surfaces of a theme lie as near as 7 of 255 to each other.
constexpr int kNear = 5;
constexpr int kReach = 1; ///< Of the kept form: two pixels of the window.
constexpr int kBlock = 12;
constexpr int kMostInBlock = 6;

using Channels = std::array<int, 3>;

Channels channels(QRgb color)
{
    return {qRed(color), qGreen(color), qBlue(color)};
}

bool liesWithin(const QImage &range, int x, int y, QRgb color)
{
    Channels least {255, 255, 255};
    Channels most {0, 0, 0};
    for (int row = std::max(0, y - kReach); row <= std::min(range.height() - 1, y + kReach);
         ++row) {
        const auto *line = reinterpret_cast<const QRgb *>(range.constScanLine(row));
        for (int column = std::max(0, x - kReach);
             column <= std::min(range.width() - 1, x + kReach); ++column) {
            const Channels each = channels(line[column]);
            for (std::size_t i = 0; i < each.size(); ++i) {
                least.at(i) = std::min(least.at(i), each.at(i));
                most.at(i) = std::max(most.at(i), each.at(i));
            }
        }
    }
    const Channels at = channels(color);
    for (std::size_t i = 0; i < at.size(); ++i) {
        if (at.at(i) < least.at(i) - kNear || at.at(i) > most.at(i) + kNear)
            return false;
    }
    return true;
}

} // namespace

QImage keptForm(const QImage &drawn)
{
    return drawn.convertToFormat(QImage::Format_RGB32)
        .scaled(drawn.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

QImage differenceOf(const QImage &kept, const QImage &actual)
{
    if (kept.size() != actual.size())
        return actual;
    QImage difference(kept.size(), QImage::Format_Grayscale8);
    difference.fill(0);
    const int across = kept.width() / kBlock + 1;
    std::vector<int> blocks(static_cast<std::size_t>(across * (kept.height() / kBlock + 1)), 0);
    bool isSame = true;
    for (int y = 0; y < kept.height(); ++y) {
        for (int x = 0; x < kept.width(); ++x) {
            if (liesWithin(kept, x, y, actual.pixel(x, y))
                && liesWithin(actual, x, y, kept.pixel(x, y)))
                continue;
            difference.scanLine(y)[x] = 255;
            const auto block = static_cast<std::size_t>(y / kBlock * across + x / kBlock);
            isSame = ++blocks.at(block) <= kMostInBlock && isSame;
        }
    }
    return isSame ? QImage() : difference;
}

QString comparePicture(const QImage &drawn, const QString &name)
{
    const QImage actual = keptForm(drawn);
    const QDir folder(QStringLiteral(ATRIUM_FIXTURES "/pictures"));
    const QString path = folder.filePath(name + u".png"_s);
    if (qEnvironmentVariableIntValue("ATRIUM_UPDATE_GOLDEN") == 1)
        return actual.save(path, "PNG", 0) ? QString() : u"cannot write %1"_s.arg(path);
    const QImage kept = QImage(path).convertToFormat(QImage::Format_RGB32);
    const QImage difference = differenceOf(kept, actual);
    if (difference.isNull())
        return {};
    const bool isWritten = actual.save(path + u".actual"_s, "PNG")
        && difference.save(folder.filePath(name + u".diff.png.actual"_s), "PNG");
    return u"%1 is drawn otherwise than it is kept (%2 × %3, kept %4 × %5); %6. If it is meant to "
           "be: ATRIUM_UPDATE_GOLDEN=1"_s.arg(name)
               .arg(actual.width())
               .arg(actual.height())
               .arg(kept.width())
               .arg(kept.height())
               .arg(isWritten ? u"see %1.actual and what differs beside it"_s.arg(path)
                              : u"what is drawn cannot be written to %1"_s.arg(folder.path()));
}

} // namespace atrium::test
