// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atrium/protocol/messages.h>

#include <QByteArray>

#include <map>
#include <set>
#include <unordered_map>

/// The messages as JSON-RPC 2.0, one a WebSocket text message. backend/api/PROTOCOL.md is the page.
namespace atrium::protocol {

/// The longest message that either side reads.
inline constexpr qsizetype kLongestMessage = 1024 * 1024;

/// Why bytes are not a request, with its id where that could be read (else 0).
struct BadRequest
{
    quint64 id = 0;
    Error error;
};

/// For clients.
[[nodiscard]] QByteArray encode(const Request &request);
/// For the hub's side.
[[nodiscard]] tl::expected<Request, BadRequest> decodeRequest(const QByteArray &bytes);

/// "invalid-input", "not-found", … : an error's code as text.
[[nodiscard]] QString toText(Error::Code code);
[[nodiscard]] Result<Error::Code> errorCodeFromText(QStringView text);
/// JSON-RPC 2.0's number for it.
[[nodiscard]] int rpcCode(Error::Code code);

/// Encodes each change once for all sessions. Clear it after each batch: it holds what it encoded.
class ChangeCache
{
public:
    struct Encoded
    {
        SharedChanges changes; ///< Keeps the key's address taken.
        QByteArray json; ///< A JSON array.
        std::vector<SharedModel> models; ///< Of the devices in it.
    };

    [[nodiscard]] const Encoded &encoded(const SharedChanges &changes);
    void clear();

private:
    std::unordered_map<const void *, Encoded> m_lists;
    std::unordered_map<const Change *, QByteArray> m_changes;
};

/// The hub's side of one session over a socket. Sends each thing model once.
class ServerEncoder
{
public:
    /// Appends the message to @p out, so that one buffer serves all.
    void append(QByteArray &out, const ServerMessage &message, ChangeCache &cache);
    [[nodiscard]] QByteArray encode(const ServerMessage &message);

private:
    void appendModels(QByteArray &out, const std::vector<SharedModel> &models);
    void appendPage(QByteArray &out, const SnapshotPage &page);
    void appendDelta(QByteArray &out, const Delta &delta, ChangeCache &cache);

    std::set<QByteArray> m_sent; ///< Digests.
};

/// The client's side of one session over a socket. Remembers the thing models.
class ClientDecoder
{
public:
    /// Corrupt: not a message of this protocol; the session cannot go on.
    [[nodiscard]] Result<ServerMessage> decode(const QByteArray &bytes);

private:
    std::map<QByteArray, SharedModel> m_models;
};

} // namespace atrium::protocol
