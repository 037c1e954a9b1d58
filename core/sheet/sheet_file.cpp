// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/sheet_file.h"

#include "core/base/file_writing.h"
#include "core/sheet/sheet_xlsx.h"

#include <QLocale>
#include <QSaveFile>

namespace kompas {

namespace {

class CsvFile : public SheetFile
{
public:
    CsvFile(const QString &path, std::vector<SheetColumn> columns, const CsvDialect &dialect)
        : m_file(path),
          m_columns(std::move(columns)),
          m_dialect(dialect)
    {
    }

    Result<void> open()
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return cannotWrite(m_file.fileName(), m_file.errorString());
        return write(csvHeading(m_columns, m_dialect));
    }
    Result<void> addRow(const SheetRow &row) override { return write(csvRow(m_columns, row, m_dialect)); }
    Result<void> finish() override
    {
        if (!m_file.commit())
            return cannotWrite(m_file.fileName(), m_file.errorString());
        return {};
    }

private:
    Result<void> write(const QByteArray &bytes)
    {
        if (m_file.write(bytes) != bytes.size())
            return cannotWrite(m_file.fileName(), m_file.errorString());
        return {};
    }

    QSaveFile m_file;
    std::vector<SheetColumn> m_columns;
    CsvDialect m_dialect;
};

} // namespace

std::optional<SheetFormat> sheetFormatOf(const QString &path)
{
    if (path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive))
        return SheetFormat::Xlsx;
    if (path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive))
        return SheetFormat::ExcelCsv;
    return {};
}

Result<std::unique_ptr<SheetFile>> SheetFile::create(const QString &path, const Sheet &head, SheetFormat format,
                                                     const QLocale &locale)
{
    if (format == SheetFormat::Xlsx)
        return createXlsx(path, head);
    CsvDialect dialect = CsvDialect::forSpreadsheets(locale);
    if (format == SheetFormat::Csv) {
        dialect = CsvDialect::forPrograms();
        dialect.harmless = true;
    }
    auto file = std::make_unique<CsvFile>(path, head.columns, dialect);
    if (const Result<void> opened = file->open(); !opened)
        return opened.error();
    return std::unique_ptr<SheetFile>(std::move(file));
}

Result<void> writeSheet(const Sheet &sheet, const QString &path, SheetFormat format, const QLocale &locale,
                        const Progress &progress)
{
    Result<std::unique_ptr<SheetFile>> file = SheetFile::create(path, sheet, format, locale);
    if (!file)
        return file.error();
    constexpr std::size_t rowsBetween = 4096;
    for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
        if (i % rowsBetween == 0 && !progress.at(static_cast<double>(i) / static_cast<double>(sheet.rows.size())))
            return Progress::stopped();
        if (const Result<void> added = (*file)->addRow(sheet.rows[i]); !added)
            return added;
    }
    return (*file)->finish();
}

} // namespace kompas
