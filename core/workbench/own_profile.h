// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importer/read.h"

namespace kompas {

/// How the user wants one layout of export to be read, under a name of their own: one JSON file, which can be handed to
/// a colleague. The folder of these files is an argument everywhere.
struct OwnProfile {
    QString name = {};        ///< as the user typed it; also the name of the file
    QStringList headers = {}; ///< of the file it was made from
    ReadOptions options = {}; ///< what rememberedChoices() keeps: mapping, product, survey, dates, decimals, zone
};

/// What a plan reads, as a profile: every column that is used, and nothing about the single file. Fails without a
/// name, with one that is no file name, and where no column is used.
Result<OwnProfile> ownProfileOf(const Plan &plan, const QString &name);

QByteArray ownProfileJson(const OwnProfile &profile);
/// Reads such a file, which anybody may have written: of bounded size, with known fields and a proper name, or an error
/// that names the fault. `file` is for the message.
Result<OwnProfile> ownProfileFromJson(const QByteArray &json, const QString &file);
/// The same of a file on disk.
Result<OwnProfile> readOwnProfile(const QString &path);

/// All profiles of a folder by name, and what is wrong with files that could not be read. None when there is no folder.
struct OwnProfiles {
    std::vector<OwnProfile> profiles = {};
    std::vector<Error> faults = {};
};
OwnProfiles ownProfiles(const QString &folder);
/// nullptr when there is none of that name, whatever its case.
const OwnProfile *ownProfileNamed(const OwnProfiles &all, const QString &name);

/// Makes the folder, and replaces a profile of that name.
Result<void> saveOwnProfile(const QString &folder, const OwnProfile &profile);
/// Fails when there is none.
Result<void> removeOwnProfile(const QString &folder, const QString &name);
/// Fails when there is none, or one of the new name.
Result<void> renameOwnProfile(const QString &folder, const QString &name, const QString &newName);

/// The profile for a file with these columns: it has every column that the profile uses. Of several the one that uses
/// most; nullptr when none fits, and for the export of a product that was recognised.
const OwnProfile *ownProfileFor(const OwnProfiles &all, const Plan &plan);

/// questionOf() where the user's own profiles may have a say.
QString questionOf(const ReadOptions &options, const QString &path, const OwnProfiles &all);

/// As planImport(), with the profiles of the folder: one that is named in the options, or, where the options say
/// neither profile nor mapping nor kind, the one that fits. What else the options say goes
/// before what the profile says. A plan made by a profile bears its name as title and asks for no confirmation.
struct OwnPlan {
    Plan plan = {};
    QString profile = {}; ///< name of the profile it was read by; else empty
};
Result<OwnPlan> planWithOwnProfiles(const QString &path, const ReadOptions &options, const QString &folder, qint64 now,
                                    const Progress &progress = {});

} // namespace kompas
