#pragma once

#include "ui/widgets/boarddelegate.h"
#include "ui/widgets/sortkeys.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QString>

#include <functional>
#include <limits>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace headroom {

/// What a table sorts by: a number or a text; the empty one is "not known" and always comes last.
struct SortValue {
    std::optional<double> number;
    std::optional<QString> text;

    static SortValue unknown() { return {}; }
    static SortValue of(double value) { return {value, std::nullopt}; }
    static SortValue of(QString value) { return {std::nullopt, std::move(value)}; }
};

/// The plumbing of every table of the window. Rows are values with an id; the model keeps an index
/// vector of its own for order, filter and groups, so that a national list of 7,300 posts is
/// sorted and filtered without a proxy. Replaced rows keep persistent indexes (and so the view's
/// selection) by id wherever the same rows are still shown.
class RowModelBase : public QAbstractTableModel, public MultiSortable {
    Q_OBJECT

public:
    /// Beside the BoardRoles of ui/widgets, by which cells are painted.
    enum Role {
        IdRole = Qt::UserRole + 100, ///< qlonglong; 0 for a group's heading
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    Qt::ItemFlags flags(const QModelIndex& index) const final;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) final;
    void sortByKeys(const SortKeys& keys) final;
    const SortKeys& sortKeys() const { return m_keys; }

    /// Rows that hold every word of the text, in any case, somewhere in their searchable text.
    void setTextFilter(const QString& text);
    const QString& textFilter() const { return m_filter; }

    int shownRows() const { return m_shown; } ///< without group headings
    int allRows() const { return sourceCount(); }
    bool isGroup(int row) const { return m_entries[static_cast<std::size_t>(row)].source < 0; }
    qint64 idAt(int row) const; ///< 0 for a group's heading
    int rowOf(qint64 id) const; ///< −1: not shown

    virtual QString columnKey(int column) const = 0;
    int columnOf(const QString& key) const; ///< −1: there is none

protected:
    struct Group {
        QString key; ///< groups of the same key are one; in collation order unless rank differs
        double rank = 0;
    };

    virtual int sourceCount() const = 0;
    virtual qint64 sourceId(int source) const = 0;
    virtual QVariant cell(int source, int column, int role) const = 0;
    virtual SortValue sortValue(int source, int column) const = 0;
    virtual QString searchText(int source) const = 0;
    virtual bool passes(int source) const = 0;
    virtual bool grouped() const = 0;
    virtual Group groupOf(int source) const = 0;
    /// The heading over a group of these rows.
    virtual QString groupTitle(const QString& key, const std::vector<int>& sources) const = 0;

    /// Call around a change of the rows themselves: forgets what was remembered about them.
    void rowsReplaced();
    /// Call after a change of predicate, grouping or column values that moves rows.
    void rebuild();
    int sourceAt(int row) const { return m_entries[static_cast<std::size_t>(row)].source; }

private:
    struct Entry {
        int source = -1;
        qint64 id = 0; ///< of the row; negative and counting down for headings
        QString heading;
    };
    using Collated = std::vector<QCollatorSortKey>;
    struct Keys {
        std::vector<double> numbers; ///< NaN: text or unknown
        std::vector<char> isText;
        Collated texts;
    };

    std::vector<int> filteredSources();
    void sortSources(std::vector<int>& sources);
    const Keys& keysOf(int column);
    std::vector<Entry> withHeadings(std::vector<int> sources) const;
    void adopt(std::vector<Entry> entries);
    void adoptPermutation(std::vector<Entry> entries);

    std::vector<Entry> m_entries;
    std::unordered_map<qint64, int> m_rowOfId;
    SortKeys m_keys;
    QString m_filter;
    int m_shown = 0;
    std::vector<QString> m_searchTexts;
    std::unordered_map<int, Keys> m_columnKeys;
};

/// One column of a table of Rows.
template <class Row>
struct RowColumn {
    using Text = std::function<QString(const Row&)>;

    QString key;   ///< stable, for settings and export
    QString title; ///< header; may break over two lines
    QString help;  ///< header tooltip
    Qt::Alignment alignment = Qt::AlignLeft;
    Text text;
    std::function<SortValue(const Row&)> sort;
    Text spoken;  ///< empty: the text
    Text tooltip; ///< empty: none
    /// Anything else that is painted, by BoardRole.
    std::function<QVariant(const Row&, int role)> more;
    std::function<QVariant(int role)> headerMore;
};

/// A table of Rows: a list of columns and a way to tell rows apart.
template <class Row>
class RowModel : public RowModelBase {
public:
    using Column = RowColumn<Row>;
    using Predicate = std::function<bool(const Row&)>;

    RowModel(std::vector<Column> columns, std::function<qint64(const Row&)> id, QObject* parent = nullptr)
        : RowModelBase(parent)
        , m_columns(std::move(columns))
        , m_id(std::move(id)) {}

    void setRows(std::vector<Row> rows) {
        m_rows = std::move(rows);
        rowsReplaced();
    }
    const std::vector<Row>& rows() const { return m_rows; }
    /// The row shown there; null for a group's heading.
    const Row* rowAt(int row) const {
        if (row < 0 || row >= rowCount() || isGroup(row)) {
            return nullptr;
        }
        return &m_rows[static_cast<std::size_t>(sourceAt(row))];
    }
    const Row* rowWithId(qint64 id) const { return rowAt(rowOf(id)); }
    /// What is shown, in its order.
    std::vector<Row> shown() const {
        std::vector<Row> result;
        for (int row = 0; row < rowCount(); ++row) {
            if (const Row* value = rowAt(row)) {
                result.push_back(*value);
            }
        }
        return result;
    }

    void setPredicate(Predicate predicate) {
        m_predicate = std::move(predicate);
        rebuild();
    }
    void setSearchText(std::function<QString(const Row&)> text) { m_searchText = std::move(text); }

    struct Grouping {
        std::function<QString(const Row&)> key;
        std::function<double(const Row&)> rank; ///< order of the groups; empty: by key
        std::function<QString(const QString& key, const std::vector<const Row*>&)> title;
    };
    void setGrouping(std::optional<Grouping> grouping) {
        m_grouping = std::move(grouping);
        rebuild();
    }

    int columnCount(const QModelIndex& parent = {}) const final {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
            return {};
        }
        const Column& column = m_columns[static_cast<std::size_t>(section)];
        switch (role) {
        case Qt::DisplayRole:
            return column.title;
        case HelpRole:
        case Qt::ToolTipRole:
            return column.help;
        case Qt::TextAlignmentRole:
            return alignmentValue(column.alignment);
        default:
            return column.headerMore ? column.headerMore(role) : QVariant();
        }
    }
    QString columnKey(int column) const final { return m_columns[static_cast<std::size_t>(column)].key; }

protected:
    int sourceCount() const final { return static_cast<int>(m_rows.size()); }
    qint64 sourceId(int source) const final { return m_id(at(source)); }
    SortValue sortValue(int source, int column) const final {
        const Column& made = m_columns[static_cast<std::size_t>(column)];
        return made.sort ? made.sort(at(source)) : SortValue::of(made.text(at(source)));
    }
    QString searchText(int source) const final { return m_searchText ? m_searchText(at(source)) : QString(); }
    bool passes(int source) const final { return !m_predicate || m_predicate(at(source)); }
    bool grouped() const final { return m_grouping.has_value(); }
    Group groupOf(int source) const final {
        return {m_grouping->key(at(source)), m_grouping->rank ? m_grouping->rank(at(source)) : 0.0};
    }
    QString groupTitle(const QString& key, const std::vector<int>& sources) const final {
        std::vector<const Row*> members;
        for (const int source : sources) {
            members.push_back(&at(source));
        }
        return m_grouping->title(key, members);
    }
    QVariant cell(int source, int column, int role) const final {
        const Column& made = m_columns[static_cast<std::size_t>(column)];
        const Row& row = at(source);
        switch (role) {
        case Qt::DisplayRole:
            return made.text(row);
        case Qt::ToolTipRole:
            return made.tooltip ? QVariant(made.tooltip(row)) : QVariant();
        case Qt::AccessibleTextRole:
            return (made.spoken ? made.spoken : made.text)(row);
        case Qt::TextAlignmentRole:
            return alignmentValue(made.alignment);
        case SortRole: {
            const SortValue value = sortValue(source, column);
            return value.number ? QVariant(*value.number) : (value.text ? QVariant(*value.text) : QVariant());
        }
        case FigureRole:
            return made.alignment.testFlag(Qt::AlignRight);
        default:
            return made.more ? made.more(row, role) : QVariant();
        }
    }

private:
    /// As a number: delegates read it so, and a variant of flags does not convert.
    static QVariant alignmentValue(Qt::Alignment alignment) {
        return static_cast<int>((alignment | Qt::AlignVCenter).toInt());
    }
    const Row& at(int source) const { return m_rows[static_cast<std::size_t>(source)]; }

    std::vector<Column> m_columns;
    std::function<qint64(const Row&)> m_id;
    std::vector<Row> m_rows;
    Predicate m_predicate;
    std::function<QString(const Row&)> m_searchText;
    std::optional<Grouping> m_grouping;
};

} // namespace headroom
