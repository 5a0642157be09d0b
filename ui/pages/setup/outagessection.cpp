#include "ui/pages/setup/outagessection.h"

#include "domain/error.h"
#include "service/workspace.h"
#include "ui/pages/findingtext.h"
#include "ui/pages/parts/boardkeeper.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/format.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace headroom {

namespace {

/// People say local times; the record keeps UTC.
QDateTime localMoment(Instant moment) {
    return QDateTime::fromSecsSinceEpoch(moment.seconds().time_since_epoch().count()).toLocalTime();
}

Instant momentOf(const QDateTime& local) {
    return Instant(std::chrono::sys_seconds(std::chrono::seconds(local.toSecsSinceEpoch())));
}

std::vector<RowColumn<Outage>> outageColumns() {
    RowColumn<Outage> what;
    what.key = QStringLiteral("what");
    what.title = OutagesModel::tr("What could not be used");
    what.text = [](const Outage& row) { return toQString(row.what); };
    const auto moment = [](const char* key, const QString& title,
                           std::function<std::optional<Instant>(const Outage&)> value) {
        RowColumn<Outage> column;
        column.key = QLatin1String(key);
        column.title = title;
        column.text = [value](const Outage& row) {
            const auto at = value(row);
            return at ? dateTimeText(localMoment(*at)) : OutagesModel::tr("Not over yet");
        };
        column.sort = [value](const Outage& row) {
            const auto at = value(row);
            return at ? SortValue::of(static_cast<double>(at->seconds().time_since_epoch().count()))
                      : SortValue::unknown();
        };
        return column;
    };
    return {what, moment("began", OutagesModel::tr("Began"), [](const Outage& row) { return row.began; }),
            moment("ended", OutagesModel::tr("Ended"), [](const Outage& row) { return row.ended; })};
}

QDateTimeEdit* momentEdit(const char* name, const QString& title) {
    auto* edit = new QDateTimeEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(title);
    edit->setDisplayFormat(QStringLiteral("d MMM yyyy HH:mm"));
    return edit;
}

} // namespace

OutagesModel::OutagesModel(QObject* parent)
    : RowModel<Outage>(
          outageColumns(), [](const Outage& row) { return row.id.value; }, parent) {}

OutagesSection::OutagesSection(Workspace& workspace, JobRunner& jobs, QWidget* parent)
    : SetUpSection(tr("Outages"),
                   tr("Times when the systems could not be used. An outage can be given as the reason why a "
                      "deadline was missed."),
                   workspace, jobs, parent)
    , m_table(new BoardTableView)
    , m_model(new OutagesModel(this))
    , m_stack(new QStackedWidget)
    , m_what(new QLineEdit)
    , m_began(momentEdit("outageBegan", tr("Began")))
    , m_ended(momentEdit("outageEnded", tr("Ended")))
    , m_over(new QCheckBox(tr("It is o&ver, since")))
    , m_add(makeButton(tr("Add the outage"), ButtonKind::Primary))
    , m_end(makeButton(tr("Over now")))
    , m_problem(makeLabel(TextStyle::Strong, QString(), Tone::Alarm)) {
    m_table->setModel(m_model);
    m_keeper = new BoardKeeper(*m_table, *m_model);
    layOut();
    connect(m_keeper, &BoardKeeper::currentIdChanged, this, [this](qint64) { updateState(); });
    connect(m_what, &QLineEdit::textChanged, this, &OutagesSection::updateState);
    connect(m_what, &QLineEdit::returnPressed, m_add, &QPushButton::click);
    connect(m_over, &QCheckBox::toggled, this, &OutagesSection::updateState);
    connect(m_add, &QPushButton::clicked, this, &OutagesSection::add);
    connect(m_end, &QPushButton::clicked, this, &OutagesSection::endChosen);
}

void OutagesSection::layOut() {
    m_table->setObjectName(QStringLiteral("outagesTable"));
    m_table->setAccessibleName(tr("Outages"));
    m_table->setStretchColumn(OutagesModel::What, 160);
    m_what->setObjectName(QStringLiteral("outageWhat"));
    m_what->setAccessibleName(tr("What could not be used"));
    m_what->setMaxLength(200);
    m_over->setObjectName(QStringLiteral("outageOver"));
    m_over->setAccessibleName(tr("It is over"));
    m_add->setObjectName(QStringLiteral("outageAdd"));
    m_end->setObjectName(QStringLiteral("outageEnd"));
    m_problem->setObjectName(QStringLiteral("outageProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto* nothing = new EmptyState;
    nothing->setContent(tr("No outage"), tr("None has been recorded."));
    m_stack->addWidget(nothing);
    m_stack->addWidget(m_table);
    auto* list = new Card(tr("Outages"));
    list->addTool(m_end);
    list->content().addWidget(m_stack, 1);

    auto* fresh = new Card(tr("A new outage"));
    fresh->padded();
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(theme::px(24));
    form->setVerticalSpacing(theme::px(12));
    form->addRow(tr("&What could not be used"), m_what);
    form->addRow(tr("&Began"), m_began);
    form->addRow(m_over, m_ended);
    fresh->content().addLayout(form);
    fresh->content().addSpacing(theme::px(12));
    fresh->content().addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addStretch(1);
    fresh->content().addLayout(buttons);
    column().addWidget(list, 1);
    column().addWidget(fresh);
}

void OutagesSection::read(Date) {
    m_model->setRows(outages(workspace()));
    m_table->fitColumns();
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 0 : 1);
    if (m_what->text().isEmpty()) {
        const QDateTime now = localMoment(workspace().clock().now());
        m_began->setDateTime(now);
        m_ended->setDateTime(now);
    }
    updateState();
}

void OutagesSection::updateState() {
    const Outage* chosen = m_model->rowWithId(m_keeper->currentId());
    for (QWidget* field : std::initializer_list<QWidget*>{m_what, m_began, m_over}) {
        field->setEnabled(writable());
    }
    m_ended->setEnabled(writable() && m_over->isChecked());
    m_add->setEnabled(writable() && !m_what->text().trimmed().isEmpty());
    m_end->setEnabled(writable() && chosen != nullptr && !chosen->ended);
}

void OutagesSection::add() {
    Outage outage;
    outage.what = toUtf8(m_what->text().trimmed());
    outage.began = momentOf(m_began->dateTime());
    if (m_over->isChecked()) {
        outage.ended = momentOf(m_ended->dateTime());
    }
    keep(outage, tr("The outage was added."));
}

void OutagesSection::endChosen() {
    if (const Outage* chosen = m_model->rowWithId(m_keeper->currentId())) {
        Outage ended = *chosen;
        ended.ended = workspace().clock().now();
        keep(ended, tr("The outage is over."));
    }
}

void OutagesSection::keep(const Outage& outage, const QString& done) {
    try {
        const SavedOutage saved = saveOutage(workspace(), outage);
        QStringList lines;
        for (const Finding& finding : saved.findings) {
            lines << findingSentence(finding);
        }
        m_problem->setText(lines.join(QLatin1Char('\n')));
        m_problem->setVisible(!lines.isEmpty());
        if (saved.findings.empty()) {
            m_what->clear();
            m_over->setChecked(false);
            read(workspace().today());
            m_keeper->setCurrentId(saved.id.value);
            updateState();
            emit said(done);
        }
    } catch (const Error& error) {
        m_problem->setText(toQString(error.what()));
        m_problem->show();
    }
}

} // namespace headroom
