#include "ui/pages/models/rowmodel.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom {

namespace {

const QCollator& nameCollator() {
    static const QCollator collator = [] {
        QCollator made;
        made.setCaseSensitivity(Qt::CaseInsensitive);
        made.setNumericMode(true);
        return made;
    }();
    return collator;
}

QCollatorSortKey collated(const QString& text) {
    return nameCollator().sortKey(text);
}

} // namespace

int RowModelBase::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant RowModelBase::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    if (role == IdRole) {
        return QVariant::fromValue<qlonglong>(entry.source < 0 ? 0 : entry.id);
    }
    if (role == GroupRole) {
        return entry.source < 0;
    }
    if (entry.source >= 0) {
        return cell(entry.source, index.column(), role);
    }
    const bool speaks = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    return speaks && index.column() == 0 ? QVariant(entry.heading) : QVariant();
}

Qt::ItemFlags RowModelBase::flags(const QModelIndex& index) const {
    if (!index.isValid() || isGroup(index.row())) {
        return index.isValid() ? Qt::ItemIsEnabled : Qt::NoItemFlags;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void RowModelBase::sort(int column, Qt::SortOrder order) {
    sortByKeys(column < 0 ? SortKeys() : SortKeys{{column, order}});
}

void RowModelBase::sortByKeys(const SortKeys& keys) {
    SortKeys usable;
    for (const SortKey& key : keys) {
        if (key.column >= 0 && key.column < columnCount()) {
            usable.append(key);
        }
    }
    if (usable != m_keys) {
        m_keys = usable;
        rebuild();
    }
}

void RowModelBase::setTextFilter(const QString& text) {
    // "Marsh, Tam" is typed as it is read; the comma is in no name.
    const QString folded =
        QString(text).replace(QLatin1Char(','), QLatin1Char(' ')).simplified().toCaseFolded();
    if (folded != m_filter) {
        m_filter = folded;
        rebuild();
    }
}

qint64 RowModelBase::idAt(int row) const {
    if (row < 0 || row >= rowCount() || isGroup(row)) {
        return 0;
    }
    return m_entries[static_cast<std::size_t>(row)].id;
}

int RowModelBase::rowOf(qint64 id) const {
    const auto found = m_rowOfId.find(id);
    return id <= 0 || found == m_rowOfId.end() ? -1 : found->second;
}

int RowModelBase::columnOf(const QString& key) const {
    for (int column = 0; column < columnCount(); ++column) {
        if (columnKey(column) == key) {
            return column;
        }
    }
    return -1;
}

void RowModelBase::rowsReplaced() {
    m_columnKeys.clear();
    m_searchTexts.clear();
    rebuild();
}

void RowModelBase::rebuild() {
    std::vector<int> sources = filteredSources();
    sortSources(sources);
    m_shown = static_cast<int>(sources.size());
    adopt(withHeadings(std::move(sources)));
}

std::vector<int> RowModelBase::filteredSources() {
    const auto count = static_cast<std::size_t>(sourceCount());
    const QStringList words = m_filter.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (!words.isEmpty() && m_searchTexts.size() != count) {
        m_searchTexts.resize(count);
        for (std::size_t i = 0; i < count; ++i) {
            m_searchTexts[i] = searchText(static_cast<int>(i)).toCaseFolded();
        }
    }
    const auto holds = [&](std::size_t i) {
        return std::all_of(words.begin(), words.end(),
                           [&](const QString& word) { return m_searchTexts[i].contains(word); });
    };
    std::vector<int> sources;
    sources.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        if (passes(static_cast<int>(i)) && holds(i)) {
            sources.push_back(static_cast<int>(i));
        }
    }
    return sources;
}

const RowModelBase::Keys& RowModelBase::keysOf(int column) {
    const auto [place, isNew] = m_columnKeys.try_emplace(column);
    Keys& keys = place->second;
    if (!isNew) {
        return keys;
    }
    const auto count = static_cast<std::size_t>(sourceCount());
    keys.numbers.assign(count, std::numeric_limits<double>::quiet_NaN());
    keys.isText.assign(count, 0);
    static const QCollatorSortKey none = collated(QString());
    for (std::size_t i = 0; i < count; ++i) {
        const SortValue value = sortValue(static_cast<int>(i), column);
        if (value.number) {
            keys.numbers[i] = *value.number;
        } else if (value.text) {
            if (keys.texts.empty()) {
                keys.texts.assign(count, none);
            }
            keys.texts[i] = collated(*value.text);
            keys.isText[i] = 1;
        }
    }
    return keys;
}

void RowModelBase::sortSources(std::vector<int>& sources) {
    if (m_keys.empty()) {
        return;
    }
    struct Compared {
        const Keys* keys;
        bool descending;
    };
    std::vector<Compared> compared;
    for (const SortKey& key : m_keys) {
        keysOf(key.column);
    }
    for (const SortKey& key : m_keys) {
        compared.push_back({&keysOf(key.column), key.order == Qt::DescendingOrder});
    }
    // −1, 0, 1; what is not known comes last whichever way the column is sorted.
    const auto compare = [](const Compared& by, std::size_t a, std::size_t b) {
        const bool knownA = by.keys->isText[a] != 0 || !std::isnan(by.keys->numbers[a]);
        const bool knownB = by.keys->isText[b] != 0 || !std::isnan(by.keys->numbers[b]);
        if (!knownA || !knownB) {
            return knownA == knownB ? 0 : (knownA ? -1 : 1);
        }
        if (by.keys->isText[a] != by.keys->isText[b]) {
            return by.keys->isText[a] != 0 ? 1 : -1;
        }
        const int ascending = by.keys->isText[a] != 0 ? by.keys->texts[a].compare(by.keys->texts[b])
                                                      : (by.keys->numbers[a] > by.keys->numbers[b]) -
                                                            (by.keys->numbers[a] < by.keys->numbers[b]);
        return by.descending ? -ascending : ascending;
    };
    std::stable_sort(sources.begin(), sources.end(), [&](int a, int b) {
        for (const Compared& by : compared) {
            const int order = compare(by, static_cast<std::size_t>(a), static_cast<std::size_t>(b));
            if (order != 0) {
                return order < 0;
            }
        }
        return false;
    });
}

std::vector<RowModelBase::Entry> RowModelBase::withHeadings(std::vector<int> sources) const {
    std::vector<Entry> entries;
    entries.reserve(sources.size());
    const auto add = [&](const std::vector<int>& members) {
        for (const int source : members) {
            entries.push_back({source, sourceId(source), {}});
        }
    };
    if (!grouped()) {
        add(sources);
        return entries;
    }
    struct Gathered {
        Group group;
        std::vector<int> members;
    };
    std::vector<Gathered> groups;
    std::unordered_map<QString, std::size_t> places;
    for (const int source : sources) {
        Group group = groupOf(source);
        const auto [place, isNew] = places.try_emplace(group.key, groups.size());
        if (isNew) {
            groups.push_back({std::move(group), {}});
        }
        groups[place->second].members.push_back(source);
    }
    std::stable_sort(groups.begin(), groups.end(), [](const Gathered& a, const Gathered& b) {
        return a.group.rank != b.group.rank ? a.group.rank < b.group.rank
                                            : nameCollator().compare(a.group.key, b.group.key) < 0;
    });
    qint64 headingId = -1;
    for (const Gathered& gathered : groups) {
        entries.push_back({-1, headingId--, groupTitle(gathered.group.key, gathered.members)});
        add(gathered.members);
    }
    return entries;
}

void RowModelBase::adopt(std::vector<Entry> entries) {
    const auto sameId = [](const Entry& a, const Entry& b) { return a.id == b.id; };
    if (std::equal(entries.begin(), entries.end(), m_entries.begin(), m_entries.end(), sameId)) {
        m_entries = std::move(entries);
        if (!m_entries.empty()) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
        return;
    }
    if (entries.size() == m_entries.size()) {
        const bool permuted = std::all_of(entries.begin(), entries.end(),
                                          [&](const Entry& entry) { return m_rowOfId.contains(entry.id); });
        if (permuted) {
            adoptPermutation(std::move(entries));
            return;
        }
    }
    beginResetModel();
    m_entries = std::move(entries);
    m_rowOfId.clear();
    for (int row = 0; row < rowCount(); ++row) {
        m_rowOfId.emplace(m_entries[static_cast<std::size_t>(row)].id, row);
    }
    endResetModel();
}

void RowModelBase::adoptPermutation(std::vector<Entry> entries) {
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<qint64> ids;
    for (const QModelIndex& old : before) {
        ids.push_back(m_entries[static_cast<std::size_t>(old.row())].id);
    }
    m_entries = std::move(entries);
    m_rowOfId.clear();
    for (int row = 0; row < rowCount(); ++row) {
        m_rowOfId.emplace(m_entries[static_cast<std::size_t>(row)].id, row);
    }
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        after.append(index(m_rowOfId.at(ids[static_cast<std::size_t>(i)]), before[i].column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace headroom
