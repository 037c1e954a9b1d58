// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/scope_button.h"

#include "core/metrics/permission.h"
#include "core/report/steering_texts.h"

#include <QMenu>

namespace kompas {

namespace {

constexpr const char *scopeDimensions[] = {"team", "channel", "product_area", "priority", "agent"};
constexpr std::size_t mostWords = 40;

QStringList dimensionsOf(const FileState &file)
{
    QStringList all;
    for (const char *each : scopeDimensions)
        all += QString::fromLatin1(each);
    return all + file.own;
}

std::vector<WordCount> wordsOf(const FileState &file, const Metric &metric, const QString &dimension)
{
    if (!dimensionColumn(file.facts.of(metric.records), dimension))
        return {};
    const auto known = file.words.find(dimension);
    std::vector<WordCount> words = known != file.words.end() ? known->second : wordCounts(file.facts, dimension);
    std::erase_if(words, [](const WordCount &each) { return each.word.isEmpty(); });
    return words;
}

} // namespace

ScopeButton::ScopeButton(QWidget *parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("scope"));
    setProperty("filter", true);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &ScopeButton::fill);
}

void ScopeButton::show(const FilePointer &file, const Metric &metric, const std::vector<Condition> &scope,
                       const Words &words)
{
    m_file = file;
    m_metric = &metric;
    m_scope = scope;
    m_words = words;
    setText(tr("For: %1").arg(scopeText(scope, words)));
    setAccessibleName(text());
    setToolTip(tr("For whom the target is. A target for a team or channel goes before the one for everything."));
}

void ScopeButton::fill()
{
    menu()->clear();
    if (!m_file || !m_metric)
        return;
    QAction *all = menu()->addAction(tr("Everything"));
    all->setCheckable(true);
    all->setChecked(m_scope.empty());
    connect(all, &QAction::triggered, this, [this] { emit chosenByUser({}); });
    for (const QString &dimension : dimensionsOf(*m_file)) {
        std::vector<WordCount> words = wordsOf(*m_file, *m_metric, dimension);
        if (!mayBeGroupedBy(m_file->facts, *m_metric, dimension) || words.empty())
            continue;
        words.resize(std::min(words.size(), mostWords));
        QMenu *sub = menu()->addMenu(m_words.dimensionName(dimension));
        const auto chosen = std::ranges::find(m_scope, dimension, &Condition::dimension);
        const QString now = chosen == m_scope.end() ? QString() : chosen->values.value(0);
        QAction *none = sub->addAction(tr("All"));
        none->setCheckable(true);
        none->setChecked(now.isEmpty());
        connect(none, &QAction::triggered, this, [this, dimension] { choose(dimension, {}); });
        for (const WordCount &count : words) {
            QAction *word = sub->addAction(m_words.word(dimension, count.word).replace(u'&', QStringLiteral("&&")));
            word->setCheckable(true);
            word->setChecked(count.word == now);
            connect(word, &QAction::triggered, this, [this, dimension, count] { choose(dimension, count.word); });
        }
    }
}

void ScopeButton::choose(const QString &dimension, const QString &word)
{
    std::vector<Condition> scope = m_scope;
    std::erase_if(scope, [&dimension](const Condition &each) { return each.dimension == dimension; });
    if (!word.isEmpty())
        scope.push_back({dimension, {word}});
    emit chosenByUser(scope);
}

} // namespace kompas
