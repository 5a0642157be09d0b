#include "ui/pages/models/rowmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace headroom::test {
namespace {

struct Thing {
    qint64 id = 0;
    QString name;
    std::optional<double> weight;
    QString kind;
};

class ThingModel final : public RowModel<Thing> {
public:
    ThingModel()
        : RowModel(columns(), [](const Thing& thing) { return thing.id; }) {
        setSearchText([](const Thing& thing) { return thing.name + QLatin1Char(' ') + thing.kind; });
    }

    void groupByKind() {
        Grouping grouping;
        grouping.key = [](const Thing& thing) { return thing.kind; };
        grouping.title = [](const QString& key, const std::vector<const Thing*>& members) {
            return QStringLiteral("%1 (%2)").arg(key).arg(members.size());
        };
        setGrouping(grouping);
    }

private:
    static std::vector<RowColumn<Thing>> columns() {
        RowColumn<Thing> name;
        name.key = QStringLiteral("name");
        name.title = QStringLiteral("Name");
        name.text = [](const Thing& thing) { return thing.name; };
        RowColumn<Thing> weight;
        weight.key = QStringLiteral("weight");
        weight.title = QStringLiteral("Weight");
        weight.alignment = Qt::AlignRight;
        weight.text = [](const Thing& thing) {
            return thing.weight ? QString::number(*thing.weight) : QStringLiteral("–");
        };
        weight.sort = [](const Thing& thing) {
            return thing.weight ? SortValue::of(*thing.weight) : SortValue::unknown();
        };
        weight.spoken = [](const Thing& thing) {
            return thing.weight ? QStringLiteral("%1 kilograms").arg(*thing.weight)
                                : QStringLiteral("not known");
        };
        return {name, weight};
    }
};

class RowModelTest : public testing::Test {
protected:
    RowModelTest() {
        model.setRows({{1, QStringLiteral("Quince"), 3.0, QStringLiteral("fruit")},
                       {2, QStringLiteral("apple"), std::nullopt, QStringLiteral("fruit")},
                       {3, QStringLiteral("Leek"), 1.0, QStringLiteral("root")},
                       {4, QStringLiteral("Élan"), 3.0, QStringLiteral("word")}});
    }
    std::vector<qint64> ids() const {
        std::vector<qint64> shown;
        for (int row = 0; row < model.rowCount(); ++row) {
            shown.push_back(model.idAt(row));
        }
        return shown;
    }
    QString text(int row, int column = 0) const { return model.index(row, column).data().toString(); }
    using Ids = std::vector<qint64>;

    ThingModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(RowModelTest, ShowsRowsInTheOrderTheyCame) {
    EXPECT_EQ(ids(), (Ids{1, 2, 3, 4}));
}

TEST_F(RowModelTest, SortsWordsAsPeopleDo) {
    model.sort(0);
    EXPECT_EQ(ids(), (Ids{2, 4, 3, 1})); // apple, Élan, Leek, Quince
}

TEST_F(RowModelTest, PutsWhatIsNotKnownLastInBothDirections) {
    model.sort(1, Qt::AscendingOrder);
    EXPECT_EQ(ids(), (Ids{3, 1, 4, 2}));
    model.sort(1, Qt::DescendingOrder);
    EXPECT_EQ(ids(), (Ids{1, 4, 3, 2}));
}

TEST_F(RowModelTest, SortsByASecondKeyWhereTheFirstIsEqual) {
    model.sortByKeys({{1, Qt::DescendingOrder}, {0, Qt::AscendingOrder}});
    EXPECT_EQ(ids(), (Ids{4, 1, 3, 2}));
}

TEST_F(RowModelTest, PassesOverSortKeysOfColumnsThereAreNot) {
    model.sortByKeys({{7, Qt::AscendingOrder}, {0, Qt::DescendingOrder}});
    EXPECT_EQ(ids(), (Ids{1, 3, 4, 2}));
    EXPECT_EQ(model.sortKeys().size(), 1);
}

TEST_F(RowModelTest, FiltersByEveryWordInAnyCase) {
    model.setTextFilter(QStringLiteral("FRUIT app"));
    EXPECT_EQ(ids(), Ids{2});
    EXPECT_EQ(model.shownRows(), 1);
    EXPECT_EQ(model.allRows(), 4);
    model.setTextFilter(QStringLiteral("fruit leek"));
    EXPECT_TRUE(ids().empty());
    model.setTextFilter({});
    EXPECT_EQ(ids().size(), 4U);
}

TEST_F(RowModelTest, FiltersByPredicateAndTextTogether) {
    model.setPredicate([](const Thing& thing) { return thing.weight.has_value(); });
    EXPECT_EQ(ids(), (Ids{1, 3, 4}));
    model.setTextFilter(QStringLiteral("fruit"));
    EXPECT_EQ(ids(), Ids{1});
}

TEST_F(RowModelTest, FollowsRowsByIdThroughSortAndRefresh) {
    const QPersistentModelIndex quince = model.index(0, 1);
    model.sort(0);
    EXPECT_EQ(model.idAt(quince.row()), 1);
    EXPECT_EQ(quince.column(), 1);
    model.setRows({{4, QStringLiteral("Élan"), 9.0, {}},
                   {1, QStringLiteral("Aquince"), 3.0, {}},
                   {2, QStringLiteral("apple"), 1.0, {}},
                   {3, QStringLiteral("Leek"), 1.0, {}}});
    EXPECT_EQ(model.idAt(quince.row()), 1);
    EXPECT_EQ(text(quince.row()), QStringLiteral("Aquince"));
}

TEST_F(RowModelTest, ChangesNothingButDataWhenTheSameRowsAreStillThere) {
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy moved(&model, &QAbstractItemModel::layoutChanged);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    std::vector<Thing> rows = model.rows();
    rows[2].name = QStringLiteral("Leeks");
    model.setRows(rows);
    EXPECT_EQ(reset.count(), 0);
    EXPECT_EQ(moved.count(), 0);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(text(2), QStringLiteral("Leeks"));
}

TEST_F(RowModelTest, GroupsUnderHeadingsThatCannotBeChosen) {
    model.groupByKind();
    EXPECT_EQ(ids(), (Ids{0, 1, 2, 0, 3, 0, 4}));
    EXPECT_TRUE(model.isGroup(0));
    EXPECT_EQ(text(0), QStringLiteral("fruit (2)"));
    EXPECT_FALSE(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
    EXPECT_TRUE(model.flags(model.index(1, 0)).testFlag(Qt::ItemIsSelectable));
    EXPECT_TRUE(model.index(0, 0).data(GroupRole).toBool());
    EXPECT_EQ(model.rowAt(0), nullptr);
    model.sort(0, Qt::AscendingOrder); // within the groups
    EXPECT_EQ(ids(), (Ids{0, 2, 1, 0, 3, 0, 4}));
    model.setTextFilter(QStringLiteral("quince"));
    EXPECT_EQ(ids(), (Ids{0, 1}));
    EXPECT_EQ(text(0), QStringLiteral("fruit (1)"));
}

TEST_F(RowModelTest, FindsRowsById) {
    model.sort(0);
    EXPECT_EQ(model.rowOf(1), 3);
    EXPECT_EQ(model.rowOf(99), -1);
    EXPECT_EQ(model.rowOf(0), -1);
    model.setTextFilter(QStringLiteral("leek"));
    EXPECT_EQ(model.rowOf(1), -1);
    EXPECT_EQ(model.rowWithId(3)->name, QStringLiteral("Leek"));
}

TEST_F(RowModelTest, SaysWhatIsDrawnInWords) {
    EXPECT_EQ(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("3 kilograms"));
    EXPECT_EQ(model.index(1, 1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("not known"));
    EXPECT_EQ(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Quince"));
    EXPECT_EQ(model.index(0, 1).data(SortRole).toDouble(), 3.0);
    EXPECT_FALSE(model.index(1, 1).data(SortRole).isValid());
    EXPECT_TRUE(model.index(0, 1).data(FigureRole).toBool());
}

TEST_F(RowModelTest, ListsWhatIsShownInItsOrder) {
    model.sort(1, Qt::DescendingOrder);
    model.setPredicate([](const Thing& thing) { return thing.id != 3; });
    const std::vector<Thing> shown = model.shown();
    ASSERT_EQ(shown.size(), 3U);
    EXPECT_EQ(shown[0].id, 1);
    EXPECT_EQ(shown[2].id, 2);
}

} // namespace
} // namespace headroom::test
