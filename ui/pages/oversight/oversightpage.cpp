#include "ui/pages/oversight/oversightpage.h"

#include "domain/error.h"
#include "service/settings.h"
#include "service/workspace.h"
#include "ui/pages/models/words.h"
#include "ui/pages/oversight/managermodel.h"
#include "ui/pages/oversight/oversightlist.h"
#include "ui/pages/oversight/oversightwords.h"
#include "ui/pages/oversight/qualitymodel.h"
#include "ui/pages/parts/asidereading.h"
#include "ui/pages/parts/boardkeeper.h"
#include "ui/pages/parts/sidesplit.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/format.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace headroom {

namespace {

constexpr int narrowestName = 150; // design pixels
constexpr int narrowestList = 300, widestList = 460, shareOfList = 34;

QPushButton* viewButton(const QString& text, const char* name) {
    QPushButton* button = makeButton(text);
    button->setObjectName(QLatin1String(name));
    button->setCheckable(true);
    return button;
}

} // namespace

OversightPage::OversightPage(Workspace& workspace, JobRunner& jobs, QWidget* parent)
    : Page(workspace, jobs, parent)
    , m_reading(new AsideReading(jobs, this))
    , m_title(new ElidedLabel(TextStyle::PageTitle))
    , m_sentence(new ElidedLabel(TextStyle::Body, Tone::Muted))
    , m_managersButton(viewButton(tr("&Managers"), "managersButton"))
    , m_qualityButton(viewButton(tr("&Quality beside volume"), "qualityButton"))
    , m_filter(new QLineEdit)
    , m_stack(new QStackedLayout)
    , m_managers(new BoardTableView)
    , m_officers(new BoardTableView)
    , m_managerModel(new ManagerModel(this))
    , m_qualityModel(new QualityModel(this))
    , m_empty(new EmptyState)
    , m_list(new OversightList) {
    const int side = theme::px(16);
    auto* main = new QWidget;
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(theme::px(12));
    column->addWidget(makeHeading());
    column->addWidget(makeList(), 1);
    m_split = new SideSplit(main, m_list);
    m_split->setWidths(narrowestList, widestList, shareOfList);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_split);
    m_managerKeeper = new BoardKeeper(*m_managers, *m_managerModel);
    m_officerKeeper = new BoardKeeper(*m_officers, *m_qualityModel);
    connect(m_managersButton, &QPushButton::clicked, this, [this] { setQuality(false); });
    connect(m_qualityButton, &QPushButton::clicked, this, [this] { setQuality(true); });
    connect(m_list, &OversightList::opened, this, &OversightPage::openItem);
    connect(m_list, &OversightList::closeRequested, this, &OversightPage::closeList);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_managerModel->setTextFilter(text);
        m_qualityModel->setTextFilter(text);
        if (isCurrent()) {
            present();
        }
    });
    connect(m_reading, &AsideReading::slow, this, [this] {
        if (!isCurrent()) {
            sayInstead(tr("Reading …"), tr("Many teams take a moment."));
        }
    });
}

QWidget* OversightPage::makeHeading() {
    auto* heading = new QWidget;
    m_title->setObjectName(QStringLiteral("oversightTitle"));
    m_sentence->setObjectName(QStringLiteral("oversightSentence"));
    auto* row = new QHBoxLayout(heading);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::px(4));
    auto* words = new QVBoxLayout;
    words->setSpacing(theme::px(2));
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    row->addLayout(words, 1);
    row->addSpacing(theme::px(12));
    row->addWidget(m_managersButton, 0, Qt::AlignBottom);
    row->addWidget(m_qualityButton, 0, Qt::AlignBottom);
    return heading;
}

QWidget* OversightPage::makeList() {
    auto* card = new Card;
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(theme::px(8), theme::px(8), theme::px(12), theme::px(8));
    m_filter->setObjectName(QStringLiteral("oversightFilterEdit"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter by name or team"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(theme::px(180));
    row->addWidget(m_filter);
    row->addStretch(1);
    row->addWidget(makeLabel(TextStyle::Caption,
                             tr("Left and right choose a number, Enter shows what it counts"), Tone::Muted));
    makeTable(*m_managers, "managerTable", tr("Managers"));
    makeTable(*m_officers, "qualityTable", tr("Officers"));
    m_managers->setModel(m_managerModel);
    m_officers->setModel(m_qualityModel);
    m_managers->setFixedColumns({0});
    m_managers->setStretchColumn(0, narrowestName);
    m_officers->setStretchColumn(0, narrowestName);
    const auto column = [this](const char* key) { return m_managerModel->columnOf(QLatin1String(key)); };
    m_managers->setFoldOrder({column("fte"), column("covered"), column("trainees"), column("none"),
                              column("countersign"), column("heads"), column("reads")});
    m_managers->rememberLayout(QStringLiteral("managers"), {{column("span"), Qt::DescendingOrder}});
    m_officers->rememberLayout(QStringLiteral("quality"), {{1, Qt::DescendingOrder}});
    m_empty->setObjectName(QStringLiteral("emptyManagers"));
    m_stack->addWidget(m_managers);
    m_stack->addWidget(m_officers);
    m_stack->addWidget(m_empty);
    connect(m_empty, &EmptyState::nextStep, m_filter, &QLineEdit::clear);
    card->content().addWidget(tools);
    card->content().addWidget(makeLine());
    card->content().addLayout(m_stack, 1);
    return card;
}

void OversightPage::makeTable(BoardTableView& view, const char* name, const QString& spoken) {
    view.setObjectName(QLatin1String(name));
    view.setAccessibleName(spoken);
    for (auto signal : {&QAbstractItemView::activated, &QAbstractItemView::clicked}) {
        connect(&view, signal, this, &OversightPage::showNumber);
    }
}

void OversightPage::goTo(const Whereabouts& whereabouts) {
    const bool elsewhere = whereabouts.unit != m_where.unit || whereabouts.asOf != m_where.asOf;
    m_where = whereabouts;
    if (elsewhere) {
        m_kept.clear();
        m_filter->clear();
        m_managerKeeper->setCurrentId(0);
        m_officerKeeper->setCurrentId(0);
        m_split->close();
    }
    read();
}

void OversightPage::refresh(const ChangeNotice&) {
    m_split->close();
    read();
}

void OversightPage::setQuality(bool quality) {
    m_quality = quality;
    m_split->close();
    try {
        read();
    } catch (const Error& error) {
        emit said(toQString(error.what()));
    }
    focusFirst();
}

void OversightPage::showNumber(const QModelIndex& index) {
    if (!isCurrent()) {
        return; // of what was there before
    }
    std::vector<OversightItem> items;
    std::vector<OversightKind> kinds;
    QString whose;
    const auto add = [&](std::vector<OversightItem> more) {
        items.insert(items.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    if (m_quality) {
        const QualityRow* row = m_qualityModel->rowAt(index.row());
        if (row == nullptr) {
            return;
        }
        whose = QStringLiteral("%1, %2").arg(toQString(row->surname), toQString(row->forename));
        if (m_qualityModel->columnKey(index.column()) == QLatin1String("supervision") ||
            index.column() <= 1) {
            emit goToRequested({Whereabouts::Kind::Officer, unitOf(row->post), m_where.asOf});
            return;
        }
        kinds = m_qualityModel->kindsOf(index.column());
        for (const OversightKind kind : kinds) {
            add(m_work.itemsOf(row->post, kind));
        }
    } else {
        const ManagerRow* row = m_managerModel->rowAt(index.row());
        if (row == nullptr) {
            return;
        }
        whose = OversightWords::manager(*row);
        kinds = m_managerModel->kindsOf(index.column());
        for (const OversightKind kind : kinds) {
            add(m_managed.itemsOf(row->post, kind));
        }
    }
    m_list->setItems(whose, kinds, std::move(items), currentThresholds(workspace(), m_where.asOf));
    m_split->open();
}

void OversightPage::openItem(const OversightItem& item) {
    Whereabouts where = m_where;
    switch (item.kind) {
    case OversightKind::Flag:
        where.kind = Whereabouts::Kind::Flags;
        break;
    case OversightKind::Waiting:
        where.kind = Whereabouts::Kind::Allocate;
        where.onCase = item.onCase;
        break;
    case OversightKind::Officer:
    case OversightKind::Trainee:
    case OversightKind::Case:
    case OversightKind::SupervisionLate:
    case OversightKind::SupervisionNone:
        where.kind = Whereabouts::Kind::Officer;
        where.unit = unitOf(item.post);
        break;
    default:
        where.kind = Whereabouts::Kind::Person;
        where.person = item.person;
        break;
    }
    const bool aboutSomebody =
        where.kind == Whereabouts::Kind::Person || where.kind == Whereabouts::Kind::Allocate;
    if (aboutSomebody && !item.person) {
        emit said(tr("%1 has limited access.").arg(toQString(item.crn)));
    } else {
        emit goToRequested(where);
    }
}

void OversightPage::closeList() {
    m_split->close();
    table().setFocus(Qt::OtherFocusReason);
}

QVariant OversightPage::viewState() const {
    if (!isCurrent()) {
        QVariantMap kept = m_kept;
        kept.insert(QStringLiteral("quality"), m_quality);
        return kept;
    }
    return QVariantMap{{QStringLiteral("quality"), m_quality},
                       {QStringLiteral("text"), m_filter->text()},
                       {QStringLiteral("row"), table().currentIndex().row()},
                       {QStringLiteral("column"), table().currentIndex().column()},
                       {QStringLiteral("list"), m_split->isOpen()},
                       {QStringLiteral("scroll"), table().verticalScrollBar()->value()}};
}

void OversightPage::restoreViewState(const QVariant& state) {
    if (state.isNull()) {
        return;
    }
    m_kept = state.toMap();
    const bool asked = m_reading->isActive();
    const bool quality = m_kept.value(QStringLiteral("quality")).toBool();
    const bool other = std::exchange(m_quality, quality) != quality;
    m_filter->setText(m_kept.value(QStringLiteral("text")).toString());
    if (!asked || other) {
        read();
    }
}

/// What back and forward bring back, once its rows are there.
void OversightPage::showState() {
    const QVariantMap map = std::exchange(m_kept, {});
    if (map.isEmpty()) {
        return;
    }
    const QModelIndex index = table().model()->index(map.value(QStringLiteral("row")).toInt(),
                                                     map.value(QStringLiteral("column")).toInt());
    if (index.isValid()) {
        table().setCurrentIndex(index);
        if (map.value(QStringLiteral("list")).toBool()) {
            showNumber(index);
        }
    }
    table().verticalScrollBar()->setValue(map.value(QStringLiteral("scroll")).toInt());
}

void OversightPage::focusFirst() {
    if (!isCurrent()) {
        setFocus(Qt::OtherFocusReason); // and on to the table when it is there
        return;
    }
    BoardTableView& shown = table();
    if (!shown.currentIndex().isValid() && shown.model()->rowCount() > 0) {
        shown.setCurrentIndex(shown.model()->index(0, 0));
    }
    shown.setFocus(Qt::OtherFocusReason);
}

void OversightPage::focusFilter() {
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void OversightPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_split->isOpen()) {
        closeList();
    } else {
        Page::keyPressEvent(event);
    }
}

} // namespace headroom
