#include "ui/pages/flags/flaglist.h"

#include "ui/pages/flags/flagmodel.h"
#include "ui/widgets/boardheader.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/sparkline.h"

namespace headroom {

namespace {

constexpr int narrowestWhat = 170; // design pixels

} // namespace

FlagList::FlagList(QWidget* parent)
    : FlagList(new FlagModel, parent) {}

FlagList::FlagList(FlagModel* model, QWidget* parent)
    : RowList(model, QStringLiteral("flag"), parent)
    , m_model(model) {
    setWords(tr("Filter by practitioner, team or what changed"),
             tr("A: acknowledge · E: escalate · O: officer"));
    table().setAccessibleName(tr("Flags"));
    const auto column = [this](const char* key) { return m_model->columnOf(QLatin1String(key)); };
    table().setItemDelegateForColumn(column("weeks"), new SparklineDelegate(&table()));
    table().setFixedColumns({column("severity"), column("officer"), column("what")});
    table().setStretchColumn(column("what"), narrowestWhat);
    table().setFoldOrder({column("for"), column("began"), column("weeks")});
    table().rememberLayout(QStringLiteral("flags"), {{column("began"), Qt::DescendingOrder}});
    connect(this, &RowList::rowOpened, this, &FlagList::acknowledgePressed);
}

void FlagList::setFlags(const std::vector<Flag>& flags, const Thresholds& thresholds, Date asOf) {
    replaceRows([&] { m_model->setFlags(flags, thresholds, asOf); });
}

void FlagList::showNothing(EmptyState& empty) {
    empty.setContent(tr("Nobody needs your eye."),
                     tr("A flag is raised when a figure crosses a line, or something dated is about to "
                        "happen."));
}

const Flag* FlagList::flagWithId(qint64 id) const {
    return m_model->flagAt(m_model->rowOf(id));
}

bool FlagList::rowKey(int key, qint64 id) {
    switch (key) {
    case Qt::Key_A:
        emit acknowledgePressed(id);
        return true;
    case Qt::Key_E:
        emit escalatePressed(id);
        return true;
    case Qt::Key_O:
        emit officerPressed(id);
        return true;
    default:
        return false;
    }
}

} // namespace headroom
