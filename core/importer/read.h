// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/definitions.h"
#include "core/data/import.h"

#include <QDate>
#include <QFile>

#include <functional>
#include <memory>

namespace kompas {

/// What the user (or the command line) has set about a file. Detection never overrules it; it remarks.
struct ReadOptions {
    std::optional<QString> profile = {}; ///< name of a profile
    std::optional<QString> source = {};
    std::optional<Kind> kind = {};
    std::optional<QString> survey = {};  ///< csat, ces or nps, for a survey file that does not say
    QMap<QString, QString> mapping = {}; ///< field id (or `nps`, `csat`, `ces` = the score of that survey, or
                                         ///< `own:Region` = a dimension of the user's own) -> header; "" = not used
    std::optional<QByteArray> timezone = {};
    std::optional<QDate> date = {};        ///< the date of all records of a file without dates
    std::optional<QString> wave = {};      ///< the wave of all records of the file, in free words: `2026 Q3`
    std::optional<QString> dateOrder = {}; ///< dmy, mdy, ymd
    std::optional<char> delimiter = {};
    std::optional<QString> encoding = {}; ///< utf-8, utf-16le, utf-16be, windows-1252
    std::optional<int> headerLine = {};   ///< counted from 1; 0 = no header
    std::optional<char> decimal = {};
    std::optional<QString> sheet = {}; ///< of a workbook, or the file of an archive

    bool operator==(const ReadOptions &) const = default;
};

/// One column of the file and what the importer makes of it.
struct ColumnPlan {
    QString header = {}; ///< as it stands in the file
    QString field = {};  ///< field id, `nps` / `csat` / `ces` for a score, `own:Region`; empty = not used
    QString how = {};    ///< `profile`, `synonym`, `user`, or empty
    QString format = {}; ///< how the values are read: `dmy hh:mm`, `hours`, `h:mm:ss`, `integer`, ...
    QStringList samples = {};
    int timeColumn = -1;      ///< the column that holds the time of day to these dates
    QByteArray timezone = {}; ///< the zone that the header names; empty = that of the file
    int words = 0; ///< of a column that is not used: how many different words it has; 0 when they are too many (or too
                   ///< personal) for a dimension of the user's own
    QString description = {}; ///< what a second header row says: the question of a survey
};

struct TablePieces;

/// Everything decided about a file before its rows become records: what the preview shows and `import` follows.
struct Plan {
    QString path = {};
    QString readPath = {}; ///< where the text is: `path`, or what was unpacked from it
    std::shared_ptr<const QFile> unpacked = {};
    QString sheet = {}; ///< the sheet of a workbook or the file of an archive that is read; else empty
    QString file = {};
    QByteArray sha256 = {};
    qint64 bytes = 0;
    QString encoding = {};
    char delimiter = ',';
    QByteArray delimiterTail = {}; ///< what follows it in a delimiter of several characters, such as `||`
    bool blankBehind = false;      ///< a blank behind a delimiter belongs to it
    char quote = '"';
    bool hasReason = false; ///< rejected rows that were mended: a column with the reason stands before the export's own
    char escape = '\0';     ///< what stands before a quote inside quotes; 0 = the quote is doubled
    int headerLine = 1;
    int lastHeaderLine = 1;  ///< the same, unless the header has several rows
    qint64 lastDataLine = 0; ///< lines behind it are a footer; 0 = there is none
    char decimal = '.';
    QString dateOrder = {};
    QByteArray timezone = {};
    QString profile = {};      ///< `zendesk_tickets`, `survey`, ...; empty when nothing fits
    QString profileTitle = {}; ///< for the user
    double confidence = 0;     ///< 0 to 1: share of the profile's telling headers that were found
    QString source = {};
    std::vector<Kind> kinds = {};
    std::vector<ColumnPlan> columns = {};
    std::vector<QStringList> sampleRows = {}; ///< the first rows, text verbatim, one cell per column
    std::vector<qint64> sampleLines = {};
    std::vector<std::vector<Remark>> sampleRemarks = {}; ///< problems beside their sample row
    std::vector<Remark> remarks = {};
    int timeOfDayColumn = -1;       ///< of a file without dates: it counts once the user gives the date
    bool needsConfirmation = false; ///< an unknown layout or a doubt: the window asks before importing
    ReadOptions options = {};
    QString question = {}; ///< as questionOf() tells it; empty when what was found depends on the moment as well
    std::shared_ptr<const TablePieces> pieces = {}; ///< in which it was looked at, where there were several
};

/// What stands between the cells, whole: `||`, or a comma with the blank behind it.
QString delimiterOf(const Plan &plan);

/// Looks at a file and decides; reads all of it once (hash, encoding, date order, scales of scores are decided on the
/// whole file). Fails on files that hold no table, naming file and remedy: empty, binary, a directory, header only is
/// NOT a failure (a plan with 0 rows and a remark `no_rows`).
Result<Plan> planImport(const QString &path, const ReadOptions &options, qint64 now, const Progress &progress = {});

/// All that decides about a file beside its bytes: the options, its name (which may tell the survey), this version of
/// the program and `besides`. A digest: the same question about the same bytes has the same answer.
QString questionOf(const ReadOptions &options, const QString &path, const QByteArray &besides = {});

/// Where records go. `row` returns false to stop.
struct RecordSink {
    /// All records of one row of the file (a Zendesk ticket row carries a rating as well), or none when it was skipped.
    /// Their texts may stand in bytes that last until the call returns: what is kept has to be copied, not moved.
    std::function<bool(qint64 line, std::vector<Record> &&)> row = {};
    std::function<void(Reject &&)> reject = {};
};

/// Reads the file as planned. Returns the import with its counts of rows, skipped and rejected, its remarks and
/// `dataUntil`; imported / updated / unchanged are the store's to fill. `now` is the moment of import (UTC seconds):
/// later times are refused. Memory is bounded whatever the file holds.
Result<Import> readRecords(const Plan &plan, qint64 now, const RecordSink &sink, const Progress &progress = {});

/// The table as a careful reader would type it, cell by cell, text verbatim: for `preview --rows`. Rows that end early
/// are filled up, empty cells behind the last column left out. `limit` < 0 = all.
/// The callback gets the line and the cells of one row; it returns false to stop.
Result<void> readRows(const Plan &plan, qint64 limit, const std::function<bool(qint64 line, const QStringList &)> &row);

/// Names and titles of all profiles that are compiled in, for pickers and messages.
struct ProfileName {
    QString name = {};
    QString title = {};
};
std::vector<ProfileName> profileNames();

} // namespace kompas
