// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/chart_accessible.h"

#include "ui/document/chart_widget.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace kompas {

namespace {

/// One point, bar or part of a chart.
class PartAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    PartAccessible(ChartWidget *chart, std::size_t index) : m_chart(chart), m_index(index) {}

    bool isValid() const override { return m_chart && m_index < m_chart->parts().size(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_chart ? m_chart->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_chart); }
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::Graphic; }
    QString text(QAccessible::Text which) const override
    {
        if (!isValid())
            return {};
        // The first line says what it is, the others what it is worth.
        const QString whole = m_chart->partText(part());
        const QString value = whole.section(u'\n', 1).replace(u'\n', QStringLiteral(", "));
        if (which == QAccessible::Name)
            return whole.section(u'\n', 0, 0) + QStringLiteral(": ") + value;
        return which == QAccessible::Value ? value : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect area = m_chart->areaOf(part()).toAlignedRect();
        return {m_chart->mapToGlobal(area.topLeft()), area.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.focusable = true;
        state.focused = isValid() && m_chart->hasFocus() && m_chart->current() == part();
        state.readOnly = true;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        m_chart->setFocus();
        m_chart->stepTo(part());
        if (name == pressAction())
            m_chart->open(part(), false);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    ChartPart part() const { return m_chart->parts()[m_index]; }

    QPointer<ChartWidget> m_chart;
    std::size_t m_index;
};

class ChartAccessible : public QAccessibleWidget
{
public:
    explicit ChartAccessible(ChartWidget *chart) : QAccessibleWidget(chart, QAccessible::Chart) {}
    ~ChartAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(chart()->parts().size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        auto known = m_children.constFind(index);
        if (known == m_children.constEnd()) {
            auto *part = new PartAccessible(chart(), static_cast<std::size_t>(index));
            known = m_children.insert(index, QAccessible::registerAccessibleInterface(part));
        }
        return QAccessible::accessibleInterface(*known);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return m_children.key(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child)), -1);
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        const std::vector<ChartPart> parts = chart()->parts();
        const std::optional<ChartPart> current = chart()->current();
        const auto at = current ? std::ranges::find(parts, *current) : parts.end();
        return at == parts.end() ? nullptr : child(static_cast<int>(at - parts.begin()));
    }

private:
    ChartWidget *chart() const { return static_cast<ChartWidget *>(widget()); }

    mutable QHash<int, QAccessible::Id> m_children = {};
};

QAccessibleInterface *chartInterface(const QString &, QObject *object)
{
    auto *chart = qobject_cast<ChartWidget *>(object);
    return chart ? new ChartAccessible(chart) : nullptr;
}

} // namespace

void makeChartsAccessible()
{
    static const bool once = [] {
        QAccessible::installFactory(chartInterface);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace kompas
