#include "ui/pages/setup/organisationmodels.h"

#include "ui/pages/models/words.h"
#include "ui/widgets/format.h"
#include "ui/widgets/tokens.h"

#include <QDateTime>

#include <charconv>

namespace headroom {

namespace {

constexpr qint64 idsOfALevel = 1'000'000'000;

template <class Row>
RowColumn<Row> placeColumn(const char* key, const QString& title, typename RowColumn<Row>::Text text) {
    RowColumn<Row> column;
    column.key = QLatin1String(key);
    column.title = title;
    column.text = std::move(text);
    return column;
}

template <class Row>
RowColumn<Row> dayColumn(const char* key, const QString& title,
                         std::function<std::optional<Date>(const Row&)> day, const QString& none) {
    auto column = placeColumn<Row>(key, title, [day, none](const Row& row) {
        const auto value = day(row);
        return value ? dateText(*value) : none;
    });
    column.sort = [day](const Row& row) {
        const auto value = day(row);
        return value ? SortValue::of(toQString(value->iso())) : SortValue::unknown();
    };
    return column;
}

QString levelWord(Level level) {
    return level == Level::Pdu ? PlacedUnitsModel::tr("PDU") : Words::level(level);
}

QString localMomentOf(const std::string& utc) {
    return dateTimeText(QDateTime::fromString(toQString(utc), Qt::ISODate).toLocalTime());
}

QString personText(const store::PractitionerName& name) {
    return PlacedPostsModel::tr("%1, %2 (%3)")
        .arg(toQString(name.surname), toQString(name.forename), toQString(name.staffCode));
}

std::vector<RowColumn<store::PlacedUnit>> unitColumns() {
    using Row = store::PlacedUnit;
    using Model = PlacedUnitsModel;
    auto posts = placeColumn<Row>("posts", Model::tr("Posts"), [](const Row& row) {
        return row.unit.ref.level == Level::Team ? countText(row.posts) : QString();
    });
    posts.alignment = Qt::AlignRight;
    posts.sort = [](const Row& row) { return SortValue::of(static_cast<double>(row.posts)); };
    return {
        placeColumn<Row>("name", Model::tr("Name"), [](const Row& row) { return toQString(row.unit.name); }),
        placeColumn<Row>("level", Model::tr("Level"),
                         [](const Row& row) { return levelWord(row.unit.ref.level); }),
        placeColumn<Row>("code", Model::tr("Code"), [](const Row& row) { return toQString(row.unit.code); }),
        placeColumn<Row>("above", Model::tr("Belongs to"),
                         [](const Row& row) { return row.above ? toQString(row.above->name) : QString(); }),
        posts,
        dayColumn<Row>("since", Model::tr("So since"),
                       [](const Row& row) { return std::optional(row.since); }, {})};
}

std::vector<RowColumn<PlacedPost>> postColumns() {
    using Row = PlacedPost;
    using Model = PlacedPostsModel;
    auto hours = placeColumn<Row>("hours", Model::tr("Hours\na week"), [](const Row& row) {
        return row.record.contracted ? toQString(row.record.contracted->exactText()) : Words::unknown();
    });
    hours.alignment = Qt::AlignRight;
    hours.sort = [](const Row& row) {
        return row.record.contracted ? SortValue::of(row.record.contracted->asDouble())
                                     : SortValue::unknown();
    };
    return {
        placeColumn<Row>("officer", Model::tr("Officer"),
                         [](const Row& row) {
                             return Model::tr("%1, %2").arg(toQString(row.record.surname),
                                                            toQString(row.record.forename));
                         }),
        placeColumn<Row>("staff_code", Model::tr("Staff code"),
                         [](const Row& row) { return toQString(row.record.staffCode); }),
        placeColumn<Row>("team", Model::tr("Team"),
                         [](const Row& row) { return toQString(row.record.teamName); }),
        placeColumn<Row>("grade", Model::tr("Grade"), [](const Row& row) { return gradeWord(row.grade); }),
        placeColumn<Row>("grade_code", Model::tr("Grade code"),
                         [](const Row& row) { return toQString(row.record.gradeCode); }),
        hours,
        placeColumn<Row>("manager", Model::tr("Manager"),
                         [](const Row& row) { return toQString(row.managerName); }),
        dayColumn<Row>("since", Model::tr("Held since"),
                       [](const Row& row) { return std::optional(row.record.since); }, {})};
}

std::vector<RowColumn<store::MergedPractitioner>> mergeColumns() {
    using Row = store::MergedPractitioner;
    using Model = MergesModel;
    return {placeColumn<Row>("kept", Model::tr("Kept"), [](const Row& row) { return personText(row.kept); }),
            placeColumn<Row>("merged", Model::tr("Other code"),
                             [](const Row& row) { return personText(row.merged); }),
            placeColumn<Row>("state", Model::tr("State"),
                             [](const Row& row) {
                                 return row.undone ? Model::tr("Taken back")
                                                   : Model::tr("%n post(s) changed hands", nullptr,
                                                               static_cast<int>(row.posts.size()));
                             }),
            placeColumn<Row>("recorded", Model::tr("On"),
                             [](const Row& row) { return localMomentOf(row.recordedAt); }),
            placeColumn<Row>("actor", Model::tr("By"), [](const Row& row) { return toQString(row.actor); })};
}

QString factWord(const std::string& what) {
    using Model = PlaceFactsModel;
    return what == "name"    ? Model::tr("Name")
           : what == "place" ? Model::tr("Belongs to")
           : what == "held"  ? Model::tr("Post held")
           : what == "grade" ? Model::tr("Grade code")
           : what == "hours" ? Model::tr("Contracted hours")
                             : Model::tr("Manager");
}

QString factValue(const store::PlaceFact& fact) {
    if (fact.what != "hours") {
        return toQString(fact.value);
    }
    int hundredths = 0;
    std::from_chars(fact.value.data(), fact.value.data() + fact.value.size(), hundredths);
    return Words::exactHours(HoursPerWeek::ofHundredths(hundredths));
}

std::vector<RowColumn<std::pair<qint64, store::PlaceFact>>> factColumns() {
    using Row = std::pair<qint64, store::PlaceFact>;
    using Model = PlaceFactsModel;
    return {
        dayColumn<Row>("from", Model::tr("From"),
                       [](const Row& row) { return std::optional(row.second.from); }, {}),
        dayColumn<Row>(
            "until", Model::tr("Until"), [](const Row& row) { return row.second.until; },
            Model::tr("still so")),
        placeColumn<Row>("what", Model::tr("What"), [](const Row& row) { return factWord(row.second.what); }),
        placeColumn<Row>("value", Model::tr("Value"), [](const Row& row) { return factValue(row.second); }),
        placeColumn<Row>("recorded", Model::tr("Recorded"),
                         [](const Row& row) { return localMomentOf(row.second.recordedAt); }),
        placeColumn<Row>("actor", Model::tr("By"),
                         [](const Row& row) { return toQString(row.second.actor); })};
}

} // namespace

qint64 PlacedUnitsModel::placeOf(UnitRef unit) {
    return unit.id + idsOfALevel * static_cast<qint64>(unit.level);
}

PlacedUnitsModel::PlacedUnitsModel(QObject* parent)
    : RowModel<store::PlacedUnit>(
          unitColumns(), [](const store::PlacedUnit& row) { return placeOf(row.unit.ref); }, parent) {
    setSearchText(
        [](const store::PlacedUnit& row) { return toQString(row.unit.name + ' ' + row.unit.code); });
}

PlacedPostsModel::PlacedPostsModel(QObject* parent)
    : RowModel<PlacedPost>(
          postColumns(), [](const PlacedPost& row) { return row.record.id.value; }, parent) {
    setSearchText([](const PlacedPost& row) {
        const store::PostRecord& post = row.record;
        return toQString(post.surname + ' ' + post.forename + ' ' + post.staffCode + ' ' + post.teamName +
                         ' ' + post.gradeCode + ' ' + row.managerName);
    });
}

MergesModel::MergesModel(QObject* parent)
    : RowModel<store::MergedPractitioner>(
          mergeColumns(), [](const store::MergedPractitioner& row) { return row.id; }, parent) {}

PlaceFactsModel::PlaceFactsModel(QObject* parent)
    : RowModel<std::pair<qint64, store::PlaceFact>>(
          factColumns(), [](const auto& row) { return row.first; }, parent) {}

void PlaceFactsModel::setFacts(std::vector<store::PlaceFact> facts) {
    std::vector<std::pair<qint64, store::PlaceFact>> rows;
    for (store::PlaceFact& fact : facts) {
        rows.emplace_back(static_cast<qint64>(rows.size()) + 1, std::move(fact));
    }
    setRows(std::move(rows));
}

} // namespace headroom
