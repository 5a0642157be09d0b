#include "ui/pages/setup/setuppage.h"

#include "service/workspace.h"
#include "ui/pages/setup/appearancesection.h"
#include "ui/pages/setup/backupssection.h"
#include "ui/pages/setup/contactpointssection.h"
#include "ui/pages/setup/deadlinessection.h"
#include "ui/pages/setup/holidayssection.h"
#include "ui/pages/setup/importssection.h"
#include "ui/pages/setup/letterpointssection.h"
#include "ui/pages/setup/organisationsection.h"
#include "ui/pages/setup/outagessection.h"
#include "ui/pages/setup/pointssection.h"
#include "ui/pages/setup/postssection.h"
#include "ui/pages/setup/reasonssection.h"
#include "ui/pages/setup/storesection.h"
#include "ui/pages/setup/suitabilitysection.h"
#include "ui/pages/setup/thresholdssection.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

namespace headroom {

namespace {

constexpr int sectionListWidth = 184;

} // namespace

SetUpPage::SetUpPage(Workspace& workspace, JobRunner& jobs, QWidget* parent)
    : Page(workspace, jobs, parent)
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this)) {
    setAccessibleName(tr("Set-up"));
    m_list->setObjectName(QStringLiteral("setUpSections"));
    m_list->setProperty("sections", true);
    m_list->setAccessibleName(tr("Sections of set-up"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedWidth(theme::px(sectionListWidth));
    m_list->setIconSize(QSize(theme::px(16), theme::px(16)));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::px(16), 0, 0, 0);
    row->setSpacing(theme::px(16));
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    // What comes in, whose it is, what it counts, what follows from it, and the program itself.
    add("imports", QStringLiteral("import"), new ImportsSection(workspace, jobs));
    add("organisation", QStringLiteral("unit"), new OrganisationSection(workspace, jobs));
    add("posts", QStringLiteral("person"), new PostsSection(workspace, jobs));
    add("thresholds", QStringLiteral("chart"), new ThresholdsSection(workspace, jobs));
    add("points", QStringLiteral("table"), new PointsSection(workspace, jobs));
    add("letters", QStringLiteral("table"), new LetterPointsSection(workspace, jobs));
    add("contacts", QStringLiteral("note"), new ContactPointsSection(workspace, jobs));
    add("reasons", QStringLiteral("note"), new ReasonsSection(workspace, jobs));
    add("suitability", QStringLiteral("allocate"), new SuitabilitySection(workspace, jobs));
    add("deadlines", QStringLiteral("calendar"), new DeadlinesSection(workspace, jobs));
    add("holidays", QStringLiteral("calendar"), new HolidaysSection(workspace, jobs));
    add("outages", QStringLiteral("clock"), new OutagesSection(workspace, jobs));
    add("backups", QStringLiteral("store"), new BackupsSection(workspace, jobs));
    add("store", QStringLiteral("store"), new StoreSection(workspace, jobs));
    add("appearance", QStringLiteral("edit"), new AppearanceSection(workspace, jobs));
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_list->setCurrentRow(0);
}

void SetUpPage::add(const char* name, const QString& iconName, SetUpSection* section) {
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(section);
    m_stack->addWidget(area);
    m_sections.append(section);
    auto* item = new QListWidgetItem(icon(iconName), section->title(), m_list);
    item->setData(Qt::UserRole, QLatin1String(name));
    item->setSizeHint({theme::px(sectionListWidth), theme::px(32)});
    connect(section, &SetUpSection::said, this, &Page::said);
    connect(section, &SetUpSection::importRequested, this, &Page::importRequested);
    connect(section, &SetUpSection::backupMade, this, &Page::backupMade);
    connect(section, &SetUpSection::storeReplaced, this, &Page::storeReplaced);
}

void SetUpPage::read() {
    for (SetUpSection* section : m_sections) {
        section->read(m_asOf);
    }
}

void SetUpPage::goTo(const Whereabouts& whereabouts) {
    m_asOf = whereabouts.asOf;
    read();
}

void SetUpPage::refresh(const ChangeNotice&) {
    read();
}

QVariant SetUpPage::viewState() const {
    const QListWidgetItem* item = m_list->currentItem();
    return item == nullptr ? QVariant() : item->data(Qt::UserRole);
}

void SetUpPage::restoreViewState(const QVariant& state) {
    showSection(state.toString());
}

void SetUpPage::showSection(const QString& name) {
    const auto row = sectionNames().indexOf(name);
    if (row >= 0) {
        m_list->setCurrentRow(static_cast<int>(row));
    }
}

QStringList SetUpPage::sectionNames() const {
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row) {
        names << m_list->item(row)->data(Qt::UserRole).toString();
    }
    return names;
}

void SetUpPage::focusFirst() {
    m_list->setFocus();
}

} // namespace headroom
