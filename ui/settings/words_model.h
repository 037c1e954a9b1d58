// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/words.h"
#include "core/store/store.h"

#include <QAbstractTableModel>

namespace kompas {

/// The words of an export on one sort of thing, and what the user chose for each; the choices can be edited.
class WordsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class About : quint8 { Teams, Agents, Channels };
    /// What a cell can be, as a list of {text, value}; nothing where anything can be typed or nothing chosen.
    static constexpr int ChoicesRole = Qt::UserRole;
    /// True when something else can be typed as well.
    static constexpr int OpenRole = Qt::UserRole + 1;

    explicit WordsModel(About about, QObject *parent = nullptr);

    struct Content {
        std::vector<Store::WordUse> uses = {};
        QMap<QString, QString> settings = {};
        QStringList teams = {};  ///< that agents can be given
        bool showsNames = false; ///< agents by their name: only then can it be changed

        bool operator==(const Content &) const = default;
    };
    void show(const Content &content, const Words &words);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// The user chose something for a word; empty takes the choice away.
    void chosenByUser(const QString &key, const QString &value);

private:
    enum class Column : quint8 { Word, Records, Name, Same, Team, Tier, Channel, Listed };
    std::vector<Column> columns() const;
    QString keyOf(Column column, const Store::WordUse &use) const;
    QString chosen(Column column, const Store::WordUse &use) const;
    QString shownText(Column column, const Store::WordUse &use) const;
    QVariantList choices(Column column, const Store::WordUse &use) const;
    QString label(const Store::WordUse &use) const;

    About m_about;
    Content m_content = {};
    Words m_words = Words::of(QStringLiteral("nl"));
};

} // namespace kompas
