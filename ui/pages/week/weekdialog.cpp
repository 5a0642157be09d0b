#include "ui/pages/week/weekdialog.h"

#include "domain/error.h"
#include "service/whoami.h"
#include "ui/pages/parts/formfindings.h"
#include "ui/pages/parts/recordcard.h"
#include "ui/pages/week/splitbar.h"
#include "ui/pages/week/weektext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/format.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/pickfield.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace headroom {

namespace {

constexpr int daysOfWeek = 7;
constexpr int mostMinutesADay = 24 * 60;

QString weekdayText(Date day) {
    return QLocale().toString(toQDate(day), QStringLiteral("ddd ")) + shortDateText(day);
}

} // namespace

WeekDialog::WeekDialog(Workspace& workspace, Date day, QWidget* parent)
    : Editor(parent)
    , m_workspace(workspace)
    , m_day(day)
    , m_title(makeLabel(TextStyle::Section))
    , m_summary(makeLabel(TextStyle::Body, {}, Tone::Muted))
    , m_failure(makeLabel(TextStyle::Caption, {}, Tone::Alarm))
    , m_bar(new SplitBar)
    , m_activities(new RecordCard(tr("By activity"), "weekActivityTable",
                                  {tr("Activity"), tr("Time"), tr("Share"), tr("In one room")}))
    , m_entries(new RecordCard(tr("By day"), "weekEntryTable",
                               {tr("Day"), tr("Activity"), tr("Time"), tr("What")}, 3))
    , m_rows(new FormRows)
    , m_on(new DateField(workspace.today()))
    , m_activity(new PickField)
    , m_minutes(new NumberField(1, mostMinutesADay, 0, tr("minutes")))
    , m_note(new QLineEdit) {
    const std::vector<OwnPost> own = ownPosts(workspace, workspace.today());
    if (own.empty()) {
        throw NotFound("A week belongs to a post, and you hold none.");
    }
    m_post = own.front().post;
    setObjectName(QStringLiteral("weekDialog"));
    setWindowTitle(tr("My week"));
    resize(theme::px(820), theme::px(700));
    layOut();
    read();
}

void WeekDialog::layOut() {
    const int side = theme::px(20);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(theme::px(12));
    auto* head = new QHBoxLayout;
    QPushButton* before = makeButton(tr("Week before"), ButtonKind::Quiet);
    QPushButton* after = makeButton(tr("Week after"), ButtonKind::Quiet);
    head->addWidget(m_title, 1);
    head->addWidget(before);
    head->addWidget(after);
    m_title->setObjectName(QStringLiteral("weekTitle"));
    m_summary->setObjectName(QStringLiteral("weekSummary"));
    m_summary->setWordWrap(true);
    m_failure->setWordWrap(true);
    m_failure->hide();
    column->addLayout(head);
    column->addWidget(m_summary);
    column->addWidget(m_bar);
    column->addWidget(m_activities);
    column->addWidget(m_entries);
    m_activities->setEmptySentence(tr("No time is logged in this week."));
    m_entries->setEmptySentence(tr("Time comes with contacts; other work is added below."));
    m_entries->addAction(tr("Withdraw"), Qt::Key_Delete, true, [this](qint64 id) { withdraw(id); });

    auto* adding = new Card(tr("Add time"));
    adding->padded();
    m_on->setObjectName(QStringLiteral("day"));
    m_on->setDate(m_workspace.today());
    m_activity->setObjectName(QStringLiteral("activity"));
    QList<PickField::Choice> activities;
    for (std::size_t i = 0; i < activityCount; ++i) {
        const auto activity = static_cast<Activity>(i);
        activities.append({toQString(name(activity)), WeekText::activityName(activity)});
    }
    m_activity->setChoices(activities);
    m_minutes->setObjectName(QStringLiteral("minutes"));
    m_note->setObjectName(QStringLiteral("note"));
    m_rows->add(tr("Day"), m_on);
    m_rows->add(tr("Activity"), m_activity);
    m_rows->add(tr("Minutes"), m_minutes);
    m_rows->add(tr("What"), m_note, tr("No names: it is about your time."));
    QPushButton* add = makeButton(tr("Add"), ButtonKind::Primary);
    add->setObjectName(QStringLiteral("addTimeButton"));
    add->setToolTip(tr("Ctrl+S"));
    adding->content().setSpacing(theme::px(8));
    adding->content().addWidget(m_rows);
    adding->content().addWidget(m_failure);
    adding->content().addWidget(add, 0, Qt::AlignLeft);
    column->addWidget(adding);
    column->addStretch(1);

    auto* scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(side, theme::px(8), side, theme::px(12));
    QPushButton* copying = makeButton(tr("Copy as CSV"));
    QPushButton* saving = makeButton(tr("Save as CSV…"));
    QPushButton* closing = makeButton(tr("Close"));
    copying->setObjectName(QStringLiteral("copyWeekButton"));
    foot->addWidget(copying);
    foot->addWidget(saving);
    foot->addStretch(1);
    foot->addWidget(closing);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(scroll, 1);
    outer->addWidget(makeLine());
    outer->addLayout(foot);
    connect(before, &QPushButton::clicked, this, [this] { go(-1); });
    connect(after, &QPushButton::clicked, this, [this] { go(1); });
    connect(add, &QPushButton::clicked, this, &WeekDialog::add);
    connect(copying, &QPushButton::clicked, this, &WeekDialog::copy);
    connect(saving, &QPushButton::clicked, this, &WeekDialog::saveFile);
    connect(closing, &QPushButton::clicked, this, &QDialog::accept);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &WeekDialog::add);
    connect(new QShortcut(Qt::ALT | Qt::Key_PageUp, this), &QShortcut::activated, this, [this] { go(-1); });
    connect(new QShortcut(Qt::ALT | Qt::Key_PageDown, this), &QShortcut::activated, this, [this] { go(1); });
}

void WeekDialog::go(int weeks) {
    m_day = m_day.plusDays(weeks * daysOfWeek);
    read();
}

void WeekDialog::read() {
    try {
        m_week = readWeek(m_workspace, m_post, m_day);
        m_failure->hide();
        showWeek();
    } catch (const Error& error) {
        fail(toQString(error.what()));
    }
}

void WeekDialog::fail(const QString& sentence) {
    m_failure->setText(sentence);
    m_failure->setVisible(!sentence.isEmpty());
}

void WeekDialog::showWeek() {
    const std::vector<LoggedTime> logged = WeekText::logged(m_week);
    const TimeSplit split = timeSplit(logged, m_week.monday);
    const Timesheet sheet = timesheet(logged, m_week.monday, m_week.contracted);
    m_title->setText(tr("Week of %1").arg(dateText(m_week.monday)));
    m_summary->setText(WeekText::summary(split, sheet, m_week.available));
    m_bar->setSplit(split);
    std::vector<RecordLine> lines;
    for (const ActivityTime& time : split.activities) {
        RecordLine line;
        line.id = static_cast<qint64>(lines.size()) + 1;
        line.cells = {WeekText::activityName(time.activity), toQString(durationText(time.minutes)),
                      percentText(time.basisPoints / 100.0),
                      faceToFace(time.activity) ? tr("yes") : QString()};
        lines.push_back(line);
    }
    m_activities->setLines(std::exchange(lines, {}));
    for (const TimeEntry& entry : m_week.entries) {
        RecordLine line;
        line.id = entry.id != 0 ? entry.id * 2 : entry.contact.value * 2 + 1;
        line.cells = {weekdayText(entry.day), WeekText::activityName(entry.activity),
                      toQString(durationText(entry.minutes)), toQString(entry.note)};
        lines.push_back(line);
    }
    m_entries->setLines(std::move(lines));
}

void WeekDialog::add() {
    const auto activity = parseActivity(toUtf8(m_activity->code()));
    if (!activity || !m_on->date() || !m_minutes->number()) {
        fail(tr("Day, activity and minutes are needed."));
        return;
    }
    try {
        TimeEntry entry;
        entry.day = *m_on->date();
        entry.activity = *activity;
        entry.minutes = *m_minutes->number();
        entry.note = toUtf8(m_note->text().trimmed());
        const Findings findings = addTime(m_workspace, m_post, entry);
        const QString others = showFindings(*m_rows, findings, true);
        if (refused(findings)) {
            fail(others);
            return;
        }
        m_minutes->setNumber({});
        m_note->clear();
        m_rows->forgetTouches();
        read();
        m_activity->setFocus(Qt::OtherFocusReason);
        emit recorded(tr("Time added."), {});
    } catch (const Error& error) {
        fail(toQString(error.what()));
    }
}

void WeekDialog::withdraw(qint64 id) {
    if (id % 2 != 0) {
        fail(tr("Time of a contact is changed in the contact."));
        return;
    }
    try {
        withdrawTime(m_workspace, id / 2);
        read();
        emit recorded(tr("Time withdrawn."), {});
    } catch (const Error& error) {
        fail(toQString(error.what()));
    }
}

void WeekDialog::copy() {
    const Timesheet sheet = timesheet(WeekText::logged(m_week), m_week.monday, m_week.contracted);
    QApplication::clipboard()->setText(WeekText::csv(sheet));
    emit recorded(tr("The week is copied as CSV."), {});
}

void WeekDialog::saveFile() {
    const QString place = QFileDialog::getSaveFileName(
        this, tr("Save as CSV"), QStringLiteral("week-%1.csv").arg(toQString(m_week.monday.iso())));
    if (place.isEmpty()) {
        return;
    }
    const Timesheet sheet = timesheet(WeekText::logged(m_week), m_week.monday, m_week.contracted);
    QSaveFile out(place);
    const QByteArray text = WeekText::csv(sheet).toUtf8();
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size() || !out.commit()) {
        fail(tr("The file cannot be written there. Choose another place."));
    }
}

} // namespace headroom
