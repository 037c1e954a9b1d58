// SPDX-License-Identifier: GPL-3.0-or-later
// The stages of the importer as functions of any bytes at all. Each aborts when a promise of its stage is broken. They
// are fed by libFuzzer (`./dev fuzz`), and with the corpus by an ordinary test.
#pragma once

#include <array>
#include <string_view>

namespace kompas::fuzz {

void bytes(std::string_view input);   ///< encodings, blocks, going back
void rows(std::string_view input);    ///< records of any dialect; blocks of any size give the same
void dialect(std::string_view input); ///< delimiter, header line, header rows
void values(std::string_view input);  ///< dates, numbers, durations
void records(std::string_view input); ///< a whole file: plan, preview, records
void archive(std::string_view input); ///< archives and workbooks

struct Stage {
    std::string_view name;
    void (*feed)(std::string_view input);
};
inline constexpr std::array<Stage, 6> stages = {{{"bytes", bytes},
                                                 {"rows", rows},
                                                 {"dialect", dialect},
                                                 {"values", values},
                                                 {"records", records},
                                                 {"archive", archive}}};

} // namespace kompas::fuzz
