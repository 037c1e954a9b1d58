// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/facts.h"

#include <functional>
#include <optional>
#include <string_view>

namespace kompas {

/// A piece of a column as bytes: a short head, then its values as PackedPiece holds them, but in 3 bytes each where
/// those are enough. Bytes of another form, such as those of an earlier program, are no such piece.
QByteArray encodePiece(const PackedPiece &piece);
std::optional<PackedPiece> decodePiece(std::string_view bytes);
/// Gives room for so many bytes.
using Room = std::function<std::shared_ptr<char[]>(std::size_t bytes)>;
/// The same without copying the values, unless they are stored narrower than a piece holds them: then they get room of
/// their own, and nothing holds on to `bytes`.
std::optional<PackedPiece> decodePiece(const std::shared_ptr<const char[]> &bytes, std::size_t size, const Room &room);
/// Whether they are, by the first `pieceHeadSize` bytes of a piece.
inline constexpr std::size_t pieceHeadSize = 40;
bool isStoredNarrower(std::string_view head);

/// The same of, and to, plain values; at most 65,536. `noInstant` stands for "no value".
QByteArray encodeColumn(const std::vector<qint64> &values);
/// Appends the values to `values`. False when the bytes are no such piece; then nothing has been appended.
bool decodeColumn(std::string_view bytes, std::vector<qint64> &values);

/// Whether bytes are still what they were; several times as fast as hashOf(). Its value depends on the machine.
quint64 checksumOf(std::string_view bytes);

/// The same number for the same text, another one for another: a number of up to 18 digits is itself, so that ids in
/// the order of their records pack into next to nothing; other texts are hashes beyond those.
qint64 joinNumber(std::string_view text);

/// A 64-bit hash for joining on texts, and for checksums of short ones. Not for keeping secrets.
quint64 hashOf(std::string_view bytes);

} // namespace kompas
