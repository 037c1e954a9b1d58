// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/block_widgets.h"

#include "ui/document/chart_widget.h"
#include "ui/document/part_menu.h"
#include "ui/document/table_twin.h"
#include "ui/document/table_widget.h"
#include "ui/document/tile_widget.h"

#include <QFrame>
#include <QLabel>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kompas {

namespace {

QLabel *wrappingLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QVBoxLayout *plainColumn(QWidget *parent)
{
    auto *column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    return column;
}

/// A card; its edge says when the keyboard is with what it holds, as on a tile.
class CardFrame : public QFrame
{
public:
    using QFrame::QFrame;

    void follow(QWidget *part)
    {
        m_part = part;
        part->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            update();
        return QFrame::eventFilter(watched, event);
    }
    void paintEvent(QPaintEvent *event) override
    {
        QFrame::paintEvent(event);
        if (!m_part || !m_part->hasFocus())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    }

private:
    QWidget *m_part = nullptr;
};

/// A card that fills its block; returns the layout inside.
QVBoxLayout *card(QWidget *parent, QWidget *part = nullptr)
{
    auto *frame = new CardFrame(parent);
    if (part)
        frame->follow(part);
    frame->setProperty("card", true);
    plainColumn(parent)->addWidget(frame);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(14, 12, 14, 12);
    inside->setSpacing(8);
    return inside;
}

class TileBlock : public BlockWidget
{
public:
    explicit TileBlock(QWidget *parent) : BlockWidget(parent), m_tile(new TileWidget(this))
    {
        plainColumn(this)->addWidget(m_tile);
        forwardWishes(m_tile, this);
        setFocusProxy(m_tile);
    }
    void take(const Block &block, const Theme &theme) override { m_tile->take(std::get<Tile>(block.content), theme); }

private:
    TileWidget *m_tile;
};

/// The chart and its table twin, one at a time. The twin is there only while it is looked at: a page has many charts,
/// and a table is dear.
class ChartBlock : public BlockWidget
{
public:
    explicit ChartBlock(QWidget *parent) : BlockWidget(parent), m_stack(new QStackedWidget), m_chart(new ChartWidget)
    {
        card(this, m_chart)->addWidget(m_stack);
        m_stack->addWidget(m_chart);
        forwardWishes(m_chart, this);
        connect(m_chart, &ChartWidget::tableRequested, this, &ChartBlock::showTwin);
    }
    void take(const Block &block, const Theme &theme) override
    {
        const Chart &chart = std::get<Chart>(block.content);
        m_theme = theme;
        m_chart->take(chart, theme);
        if (m_twin && hasValues(chart))
            m_twin->take(chart, theme);
        else
            dropTwin();
    }
    void paintAhead() override
    {
        if (!m_twin)
            m_chart->paintAhead();
    }

private:
    void showTwin()
    {
        dropTwin();
        m_twin = new TableTwin(m_stack);
        m_twin->take(m_chart->chart(), m_theme);
        forwardWishes(m_twin, this);
        connect(m_twin, &TableTwin::backWanted, this, [this] {
            dropTwin();
            m_chart->setFocus();
        });
        m_stack->addWidget(m_twin);
        m_stack->setCurrentWidget(m_twin);
        m_twin->setFocus();
    }
    /// Not at once: a click within the twin may be what takes it away.
    void dropTwin()
    {
        if (!m_twin)
            return;
        m_stack->removeWidget(m_twin);
        m_twin->hide();
        m_twin->deleteLater();
        m_twin = nullptr;
    }

    QStackedWidget *m_stack;
    ChartWidget *m_chart;
    TableTwin *m_twin = nullptr;
    Theme m_theme = {};
};

class TableCard : public BlockWidget
{
public:
    explicit TableCard(QWidget *parent)
        : BlockWidget(parent),
          m_title(new QLabel),
          m_empty(wrappingLabel(nullptr)),
          m_table(new TableWidget)
    {
        QVBoxLayout *inside = card(this);
        m_title->setProperty("strong", true);
        m_empty->setProperty("muted", true);
        inside->addWidget(m_title);
        inside->addWidget(m_empty);
        inside->addWidget(m_table);
        forwardWishes(m_table, this);
    }
    void take(const Block &block, const Theme &theme) override
    {
        const TableBlock &table = std::get<TableBlock>(block.content);
        m_title->setText(table.title);
        m_title->setVisible(!table.title.isEmpty());
        m_empty->setText(table.empty);
        m_empty->setVisible(table.rows.empty() && !table.empty.isEmpty());
        m_table->take(table, theme);
        m_table->setVisible(!table.rows.empty());
    }

private:
    QLabel *m_title;
    QLabel *m_empty;
    TableWidget *m_table;
};

QString richText(const Paragraph &paragraph, const Theme &theme)
{
    QString html;
    for (const Run &run : paragraph.runs) {
        QString text = run.text.toHtmlEscaped();
        if (run.mark != Mark::None)
            text = QStringLiteral("<span style=\"color:%1\">%2</span>").arg(theme.of(run.mark).name(), text);
        html += run.strong ? QStringLiteral("<b>%1</b>").arg(text) : text;
    }
    return html;
}

class ParagraphBlock : public BlockWidget
{
public:
    explicit ParagraphBlock(QWidget *parent) : BlockWidget(parent), m_label(wrappingLabel(this))
    {
        m_label->setTextFormat(Qt::RichText);
        plainColumn(this)->addWidget(m_label);
    }
    void take(const Block &block, const Theme &theme) override
    {
        m_label->setText(richText(std::get<Paragraph>(block.content), theme));
    }

private:
    QLabel *m_label;
};

class HeadingBlock : public BlockWidget
{
public:
    explicit HeadingBlock(QWidget *parent) : BlockWidget(parent), m_label(wrappingLabel(this))
    {
        m_label->setProperty("title", true);
        plainColumn(this)->addWidget(m_label);
    }
    void take(const Block &block, const Theme &) override { m_label->setText(std::get<Heading>(block.content).text); }

private:
    QLabel *m_label;
};

class NoticeBlock : public BlockWidget
{
public:
    explicit NoticeBlock(QWidget *parent)
        : BlockWidget(parent),
          m_title(wrappingLabel(nullptr)),
          m_text(wrappingLabel(nullptr))
    {
        QVBoxLayout *inside = card(this);
        inside->setContentsMargins(24, 24, 24, 24);
        m_title->setProperty("title", true);
        m_text->setMaximumWidth(640 * textZoom() / 100);
        inside->addWidget(m_title);
        // A column would reckon the height of the text for its own width, not for that of the text.
        auto *row = new QHBoxLayout;
        row->addWidget(m_text, 1);
        row->addStretch(0);
        inside->addLayout(row);
    }
    void take(const Block &block, const Theme &) override
    {
        m_title->setText(std::get<Notice>(block.content).title);
        m_text->setText(std::get<Notice>(block.content).text);
    }

private:
    QLabel *m_title;
    QLabel *m_text;
};

struct Maker {
    QWidget *parent;
    BlockWidget *operator()(const Tile &) const { return new TileBlock(parent); }
    BlockWidget *operator()(const Chart &) const { return new ChartBlock(parent); }
    BlockWidget *operator()(const TableBlock &) const { return new TableCard(parent); }
    BlockWidget *operator()(const Paragraph &) const { return new ParagraphBlock(parent); }
    BlockWidget *operator()(const Heading &) const { return new HeadingBlock(parent); }
    BlockWidget *operator()(const Notice &) const { return new NoticeBlock(parent); }
    BlockWidget *operator()(const PageBreak &) const { return nullptr; }
};

} // namespace

BlockWidget *makeBlockWidget(const Block &block, QWidget *parent)
{
    BlockWidget *widget = std::visit(Maker{parent}, block.content);
    if (widget)
        widget->setObjectName(block.id);
    return widget;
}

} // namespace kompas
