#include "ui/pages/setup/organisationsection.h"

#include "service/workspace.h"
#include "ui/pages/parts/boardkeeper.h"
#include "ui/pages/setup/organisationmodels.h"
#include "ui/pages/setup/placedialogs.h"
#include "ui/pages/setup/placehistorydialog.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int leastListHeight = 320;

} // namespace

OrganisationSection::OrganisationSection(Workspace& workspace, JobRunner& jobs, QWidget* parent)
    : SetUpSection(
          tr("Organisation"),
          tr("Regions, PDUs and teams. A name or a place holds from a day on; earlier days keep what they "
             "had. What an extract says of a unit stands from its day on, also over what was set here."),
          workspace, jobs, parent)
    , m_table(new BoardTableView)
    , m_model(new PlacedUnitsModel(this))
    , m_filter(new QLineEdit)
    , m_region(makeButton(tr("New &region…")))
    , m_pdu(makeButton(tr("New &PDU…")))
    , m_team(makeButton(tr("New &team…")))
    , m_edit(makeButton(tr("&Change…")))
    , m_history(makeButton(tr("&History…"), ButtonKind::Quiet)) {
    m_table->setObjectName(QStringLiteral("unitsTable"));
    m_table->setAccessibleName(tr("Regions, PDUs and teams"));
    m_table->setModel(m_model);
    m_table->setMinimumHeight(theme::px(leastListHeight));
    m_table->setStretchColumn(PlacedUnitsModel::Name, 160);
    m_table->setFoldOrder({PlacedUnitsModel::Since, PlacedUnitsModel::Code});
    m_keeper = new BoardKeeper(*m_table, *m_model);
    m_filter->setObjectName(QStringLiteral("unitsFilter"));
    m_filter->setAccessibleName(tr("Filter the units"));
    m_filter->setPlaceholderText(tr("Filter by name or code"));
    m_filter->setClearButtonEnabled(true);
    m_region->setObjectName(QStringLiteral("unitsNewRegion"));
    m_pdu->setObjectName(QStringLiteral("unitsNewPdu"));
    m_team->setObjectName(QStringLiteral("unitsNewTeam"));
    m_edit->setObjectName(QStringLiteral("unitsEdit"));
    m_history->setObjectName(QStringLiteral("unitsHistory"));
    auto* card = new Card(tr("Units"));
    card->addTool(m_filter);
    card->content().addWidget(m_table, 1);
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(theme::px(16), theme::px(8), theme::px(16), theme::px(12));
    tools->setSpacing(theme::px(8));
    for (QPushButton* button : {m_edit, m_region, m_pdu, m_team}) {
        tools->addWidget(button);
    }
    tools->addStretch(1);
    tools->addWidget(m_history);
    card->content().addLayout(tools);
    column().addWidget(card, 1);
    connect(m_keeper, &BoardKeeper::currentIdChanged, this, [this](qint64) { updateState(); });
    connect(m_table, &QAbstractItemView::activated, this, &OrganisationSection::edit);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setTextFilter(text);
        updateState();
    });
    connect(m_region, &QPushButton::clicked, this, [this] { add(Level::Region); });
    connect(m_pdu, &QPushButton::clicked, this, [this] { add(Level::Pdu); });
    connect(m_team, &QPushButton::clicked, this, [this] { add(Level::Team); });
    connect(m_edit, &QPushButton::clicked, this, &OrganisationSection::edit);
    connect(m_history, &QPushButton::clicked, this, &OrganisationSection::showHistory);
}

void OrganisationSection::read(Date asOf) {
    m_view = readOrganisation(workspace(), asOf);
    m_model->setRows(m_view.units);
    m_table->fitColumns();
    updateState();
}

const store::PlacedUnit* OrganisationSection::chosen() const {
    return m_model->rowWithId(m_keeper->currentId());
}

void OrganisationSection::updateState() {
    const bool some = chosen() != nullptr;
    for (QPushButton* button : {m_region, m_pdu, m_team}) {
        button->setEnabled(writable());
    }
    m_edit->setEnabled(some && writable());
    m_history->setEnabled(some);
}

void OrganisationSection::add(Level level) {
    UnitDialog dialog(workspace(), m_view, level, nullptr, this);
    connect(&dialog, &Editor::recorded, this, [this](const QString& sentence) { emit said(sentence); });
    dialog.exec();
}

void OrganisationSection::edit() {
    if (const store::PlacedUnit* unit = chosen(); unit != nullptr && writable()) {
        const store::PlacedUnit kept = *unit; // the list is read again while the dialog is open
        UnitDialog dialog(workspace(), m_view, kept.unit.ref.level, &kept, this);
        connect(&dialog, &Editor::recorded, this, [this](const QString& sentence) { emit said(sentence); });
        dialog.exec();
    }
}

void OrganisationSection::showHistory() {
    if (const store::PlacedUnit* unit = chosen()) {
        PlaceHistoryDialog(workspace(), unit->unit.ref, toQString(unit->unit.name), this).exec();
    }
}

} // namespace headroom
