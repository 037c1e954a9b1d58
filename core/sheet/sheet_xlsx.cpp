// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/sheet_xlsx.h"

#include "core/base/file_writing.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <cmath>
#include <cstdio>

namespace kompas {

namespace {

/// 1 January 1980, as the entries of the archive say too: the moment of writing is nobody's concern.
constexpr time_t fixedMoment = 315532800;
/// Below this the disk is as good as full: the library does not say when its temporary rows did not fit.
constexpr qint64 leastFree = 1 << 20;

/// Names of sheets are short and without some signs.
QByteArray sheetNameOf(const QString &name)
{
    QString result;
    for (const QChar ch : name) {
        if (!QStringLiteral("[]:*?/\\'").contains(ch))
            result += ch;
    }
    result = result.simplified().left(31);
    return result.isEmpty() ? QByteArrayLiteral("Sheet1") : result.toUtf8();
}

/// Whether the ISO text begins with a day and a time, and which.
std::optional<lxw_datetime> momentOf(const QString &iso)
{
    const QDate day = QDate::fromString(iso.left(10), Qt::ISODate);
    // Excel counts days from 1900 and knows none before.
    if (!day.isValid() || day.year() < 1900 || day.year() > 9999)
        return {};
    const QTime time = QTime::fromString(iso.mid(11, 8), Qt::ISODate);
    return lxw_datetime{day.year(),
                        day.month(),
                        day.day(),
                        time.isValid() ? time.hour() : 0,
                        time.isValid() ? time.minute() : 0,
                        time.isValid() ? double(time.second()) : 0.0};
}

class XlsxFile : public SheetFile
{
public:
    XlsxFile(const QString &path, std::vector<SheetColumn> columns) : m_path(path), m_columns(std::move(columns)) {}
    ~XlsxFile() override
    {
        // Unfinished: nothing of it is written.
        if (m_book)
            lxw_workbook_free(m_book);
    }

    Result<void> open(const QString &sheetName);
    Result<void> addRow(const SheetRow &row) override;
    Result<void> finish() override;

private:
    void write(lxw_col_t column, const SheetCell &cell);
    void writeText(lxw_col_t column, const QString &text);
    lxw_format *numberFormat(std::size_t column) const;
    void seeWidth(std::size_t column, qsizetype characters);
    QString temporaryPath() const { return m_folder->filePath(QStringLiteral("sheet.xlsx")); }

    QString m_path;
    std::vector<SheetColumn> m_columns;
    std::vector<lxw_format *> m_formats = {};
    std::vector<qsizetype> m_widths = {};
    std::optional<QTemporaryDir> m_folder = {};
    QByteArray m_folderName = {}; ///< the library keeps the pointer
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_date = nullptr;
    lxw_format *m_moment = nullptr;
    qint64 m_rows = 0; ///< beneath the heading
};

Result<void> XlsxFile::open(const QString &sheetName)
{
    // Beside the target, so that moving it there is one step and a full disk is noticed.
    m_folder.emplace(QFileInfo(m_path).absolutePath() + QStringLiteral("/.sheet-XXXXXX"));
    if (!m_folder->isValid())
        return cannotWrite(m_path, m_folder->errorString());
    m_folderName = QFile::encodeName(m_folder->path());
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folderName.data();
    m_book = workbook_new_opt(QFile::encodeName(temporaryPath()).constData(), &options);
    m_sheet = m_book ? workbook_add_worksheet(m_book, sheetNameOf(sheetName).constData()) : nullptr;
    if (!m_sheet)
        return cannotWrite(m_path, QStringLiteral("libxlsxwriter"));
    lxw_doc_properties properties = {};
    properties.created = fixedMoment;
    workbook_set_properties(m_book, &properties);
    lxw_format *bold = workbook_add_format(m_book);
    format_set_bold(bold);
    format_set_text_wrap(bold);
    m_date = workbook_add_format(m_book);
    format_set_num_format(m_date, "yyyy-mm-dd");
    m_moment = workbook_add_format(m_book);
    format_set_num_format(m_moment, "yyyy-mm-dd hh:mm:ss");
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const QString title = sheetTitle(m_columns[i]);
        lxw_format *format = nullptr;
        if (m_columns[i].type == SheetType::Number && m_columns[i].decimals >= 0) {
            format = workbook_add_format(m_book);
            const QByteArray decimals = m_columns[i].decimals > 0 ? '.' + QByteArray(m_columns[i].decimals, '0') : "";
            format_set_num_format(format, ("#,##0" + decimals).constData());
        }
        m_formats.push_back(format);
        m_widths.push_back(std::min<qsizetype>(title.size() + 2, 24));
        worksheet_write_string(m_sheet, 0, static_cast<lxw_col_t>(i), title.toUtf8().constData(), bold);
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    return {};
}

void XlsxFile::seeWidth(std::size_t column, qsizetype characters)
{
    constexpr qint64 looked = 1000;
    if (m_rows < looked && column < m_widths.size())
        m_widths[column] = std::max(m_widths[column], std::min<qsizetype>(characters + 1, 60));
}

void XlsxFile::writeText(lxw_col_t column, const QString &text)
{
    if (text.isEmpty())
        return;
    seeWidth(column, text.size());
    const bool fits = text.size() <= mostExcelCharacters;
    const QByteArray bytes = (fits ? text : text.left(mostExcelCharacters - 1) + QChar(0x2026)).toUtf8();
    worksheet_write_string(m_sheet, static_cast<lxw_row_t>(m_rows + 1), column, bytes.constData(), nullptr);
}

lxw_format *XlsxFile::numberFormat(std::size_t column) const
{
    return column < m_formats.size() ? m_formats[column] : nullptr;
}

void XlsxFile::write(lxw_col_t column, const SheetCell &cell)
{
    const auto row = static_cast<lxw_row_t>(m_rows + 1);
    if (const auto *text = std::get_if<QString>(&cell)) {
        writeText(column, *text);
    } else if (const auto *value = std::get_if<double>(&cell)) {
        if (std::isfinite(*value))
            worksheet_write_number(m_sheet, row, column, *value, numberFormat(column));
    } else if (const auto *day = std::get_if<QDate>(&cell)) {
        std::optional<lxw_datetime> moment = momentOf(day->toString(Qt::ISODate));
        if (moment)
            worksheet_write_datetime(m_sheet, row, column, &*moment, m_date);
        seeWidth(column, 11);
    } else if (const auto *iso = std::get_if<SheetMoment>(&cell)) {
        std::optional<lxw_datetime> moment = momentOf(iso->iso);
        if (!moment)
            return writeText(column, iso->iso);
        worksheet_write_datetime(m_sheet, row, column, &*moment, m_moment);
        seeWidth(column, 19);
    }
}

Result<void> XlsxFile::addRow(const SheetRow &row)
{
    if (m_rows >= mostExcelRows) {
        return Error{QCoreApplication::translate("Sheet", "An Excel sheet holds at most 1,048,576 rows. Save as CSV "
                                                          "instead, or choose fewer records."),
                     {}};
    }
    for (std::size_t i = 0; i < row.size(); ++i)
        write(static_cast<lxw_col_t>(i), row[i]);
    ++m_rows;
    return {};
}

Result<void> XlsxFile::finish()
{
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(m_sheet, column, column, static_cast<double>(m_widths[i]), nullptr);
    }
    const QStorageInfo disk(m_folder->path());
    const bool full = disk.isValid() && disk.bytesAvailable() < leastFree;
    lxw_workbook *book = std::exchange(m_book, nullptr);
    const lxw_error error = workbook_close(book);
    if (full || error != LXW_NO_ERROR) {
        const QString reason =
            full ? QCoreApplication::translate("Sheet", "the disk is full") : QString::fromUtf8(lxw_strerror(error));
        return cannotWrite(m_path, reason);
    }
    if (QFileInfo(m_path).isDir())
        return cannotWrite(m_path, QCoreApplication::translate("Sheet", "there is a folder of that name"));
    // One step on Unix; elsewhere the old file has to go first.
    QFile written(temporaryPath());
    if (std::rename(QFile::encodeName(temporaryPath()).constData(), QFile::encodeName(m_path).constData()) == 0)
        return {};
    QFile::remove(m_path);
    if (!written.rename(m_path))
        return cannotWrite(m_path, written.errorString());
    return {};
}

} // namespace

Result<std::unique_ptr<SheetFile>> createXlsx(const QString &path, const Sheet &head)
{
    auto file = std::make_unique<XlsxFile>(path, head.columns);
    if (const Result<void> opened = file->open(head.name); !opened)
        return opened.error();
    return std::unique_ptr<SheetFile>(std::move(file));
}

} // namespace kompas
