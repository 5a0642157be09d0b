#include "ui/pages/person/contactform.h"

#include "domain/error.h"
#include "service/workspace.h"
#include "ui/pages/parts/formfindings.h"
#include "ui/pages/parts/recorddialog.h"
#include "ui/pages/person/contactfields.h"
#include "ui/pages/person/fields.h"
#include "ui/pages/person/filelist.h"
#include "ui/widgets/card.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <functional>

namespace headroom {

namespace {

constexpr int draftMilliseconds = 2000;
constexpr int checkMilliseconds = 250;
constexpr int correctionReasonLimit = 500;

} // namespace

ContactForm::ContactForm(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_draft(workspace)
    , m_title(makeLabel(TextStyle::Section))
    , m_fields(new ContactFields(workspace))
    , m_files(new FileList)
    , m_scroll(new QScrollArea)
    , m_reasonBox(new QWidget)
    , m_reason(new NotesField(correctionReasonLimit, 2))
    , m_failure(makeLabel(TextStyle::Caption, {}, Tone::Alarm))
    , m_draftState(makeLabel(TextStyle::Caption, {}, Tone::Muted))
    , m_save(makeButton(tr("Save"), ButtonKind::Primary))
    , m_discard(makeButton(tr("Throw draft away"), ButtonKind::Quiet)) {
    layOut();
    addKeys();
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftMilliseconds);
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(checkMilliseconds);
    connect(&m_draftTimer, &QTimer::timeout, this, &ContactForm::keepDraftNow);
    connect(&m_checkTimer, &QTimer::timeout, this, [this] { check(m_tried); });
    connect(m_fields, &ContactFields::edited, this, &ContactForm::edited);
    connect(m_files, &FileList::edited, this, &ContactForm::edited);
    connect(m_reason, &NotesField::edited, this, &ContactForm::edited);
    connect(m_files, &FileList::filesChosen, this, &ContactForm::addFiles);
    connect(m_files, &FileList::addedTakenOff, this, &ContactForm::takeFileOff);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* before, const QWidget* now) {
        if (before != nullptr && isAncestorOf(before) && (now == nullptr || !isAncestorOf(now))) {
            keepDraftNow();
        }
    });
}

ContactForm::~ContactForm() {
    keepDraftNow();
}

void ContactForm::layOut() {
    const int side = theme::px(16);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(side, 0, side, theme::px(8));
    column->setSpacing(theme::px(8));
    column->addWidget(m_fields, 1);
    auto* reason = new QVBoxLayout(m_reasonBox);
    reason->setContentsMargins(0, 0, 0, 0);
    reason->setSpacing(theme::px(2));
    m_reason->setObjectName(QStringLiteral("correctionReason"));
    m_reason->focusProxy()->setAccessibleName(tr("Reason for the correction"));
    reason->addWidget(makeLabel(TextStyle::Body, tr("Reason for the correction")));
    reason->addWidget(m_reason);
    column->addWidget(m_files);
    column->addWidget(m_reasonBox);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    m_title->setObjectName(QStringLiteral("contactFormTitle"));
    m_title->setContentsMargins(side, theme::px(12), side, theme::px(8));
    m_draftState->setObjectName(QStringLiteral("draftState"));
    m_failure->setObjectName(QStringLiteral("contactFailure"));
    m_failure->setWordWrap(true);
    m_failure->setContentsMargins(side, 0, side, 0);
    m_failure->hide();
    m_save->setObjectName(QStringLiteral("saveContactButton"));
    m_save->setToolTip(tr("Save and close: Ctrl+Enter. Save and stay: Ctrl+S. Save and write the next one: "
                          "Ctrl+Shift+Enter."));
    m_discard->setObjectName(QStringLiteral("discardDraftButton"));
    QPushButton* headings = makeButton(tr("CRISS-A"), ButtonKind::Quiet);
    headings->setAccessibleName(tr("Put in the CRISS-A headings"));
    headings->setToolTip(tr("Ctrl+Shift+H"));
    headings->setFocusPolicy(Qt::ClickFocus);
    QPushButton* copy = makeButton(tr("Copy as text"), ButtonKind::Quiet);
    copy->setToolTip(tr("Ctrl+Shift+C"));
    QPushButton* closing = makeButton(tr("Close"));
    closing->setToolTip(tr("Esc. What is not saved is kept as a draft."));

    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, side, 0);
    head->addWidget(m_title, 1);
    head->addWidget(headings);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(side, theme::px(8), side, theme::px(12));
    foot->setSpacing(theme::px(8));
    foot->addWidget(m_save);
    foot->addWidget(closing);
    foot->addWidget(copy);
    foot->addStretch(1);
    auto* state = new QHBoxLayout;
    state->setContentsMargins(side, theme::px(6), side, 0);
    state->addWidget(m_draftState, 1);
    state->addWidget(m_discard);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addLayout(head);
    outer->addWidget(m_scroll, 1);
    outer->addWidget(m_failure);
    outer->addWidget(makeLine());
    outer->addLayout(state);
    outer->addLayout(foot);
    connect(headings, &QPushButton::clicked, m_fields, &ContactFields::insertHeadings);
    connect(copy, &QPushButton::clicked, this, &ContactForm::copyText);
    connect(closing, &QPushButton::clicked, this, &ContactForm::close);
    connect(m_save, &QPushButton::clicked, this, [this] { save(After::Close); });
    connect(m_discard, &QPushButton::clicked, this, &ContactForm::throwDraftAway);
}

void ContactForm::addKeys() {
    const auto key = [this](const QKeySequence& keys, const std::function<void()>& action) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(QKeySequence::Save, [this] { save(After::Stay); });
    key(Qt::CTRL | Qt::Key_Return, [this] { save(After::Close); });
    key(Qt::CTRL | Qt::Key_Enter, [this] { save(After::Close); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_Return, [this] { save(After::Next); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_H, [this] { m_fields->insertHeadings(); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] { copyText(); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_A, [this] { m_files->choose(); });
    key(Qt::Key_Escape, [this] { close(); });
}

void ContactForm::beginNew(const PersonSnapshot& person, CaseId onCase, const QString& type) {
    keepDraftNow();
    m_person = person;
    m_case = onCase;
    m_row.reset();
    m_draft.begin(QStringLiteral("contact/new/%1").arg(person.id.value));
    m_title->setText(tr("New contact"));
    begin();
    if (!type.isEmpty()) {
        m_fields->typeField().setCode(type);
    }
    restoreDraft();
}

void ContactForm::beginEdit(const PersonSnapshot& person, const ContactRow& row) {
    keepDraftNow();
    m_person = person;
    m_row = row;
    m_case = row.contact.onCase;
    m_draft.begin(QStringLiteral("contact/%1").arg(row.contact.id.value));
    m_title->setText(tr("Contact of %1").arg(dateText(row.contact.value.day)));
    begin();
    m_fields->fill(row.contact.value, row.enforcement);
    m_files->setKept(row.files);
    restoreDraft();
}

void ContactForm::begin() {
    m_dirty = false;
    m_tried = false;
    m_draftTimer.stop();
    m_checkTimer.stop();
    m_failure->hide();
    m_draftState->clear();
    m_discard->hide();
    const QSignalBlocker quiet(m_reason);
    m_reason->setText({});
    m_reasonBox->setVisible(m_row.has_value());
    m_fields->begin(m_person, m_case);
    m_files->setKept({});
    m_files->setAdded({});
    m_scroll->ensureVisible(0, 0);
}

void ContactForm::focusFirst() {
    if (m_row || !m_fields->typeField().code().isEmpty()) {
        m_fields->notes().setFocus(Qt::OtherFocusReason);
    } else {
        m_fields->typeField().setFocus(Qt::OtherFocusReason);
    }
}

void ContactForm::focusOutcome() {
    if (m_fields->outcomeField().isHidden()) {
        emit said(tr("This contact takes no outcome."));
        focusFirst();
        return;
    }
    m_fields->outcomeField().setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(&m_fields->outcomeField());
}

void ContactForm::edited() {
    m_dirty = true;
    m_draftTimer.start();
    m_checkTimer.start();
    m_draftState->setText(tr("Not saved"));
}

ContactChange ContactForm::change() const {
    ContactChange change;
    if (m_row) {
        change.contact = changeOf(m_row->contact);
        change.contact.reason = textOf(m_reason);
    } else {
        change.contact.person = m_person.id;
        change.contact.onCase = m_case;
    }
    change.contact.value = m_fields->contact(change.contact.value);
    RecordChange<Enforcement> enforcement;
    if (m_row && m_row->enforcement) {
        enforcement = changeOf(*m_row->enforcement);
    } else {
        enforcement.person = m_person.id;
        enforcement.onCase = m_case;
    }
    if (const auto done = m_fields->enforcement(enforcement.value)) {
        enforcement.value = *done;
        enforcement.reason = change.contact.reason;
        change.enforcement = enforcement;
    }
    change.takenOff = m_files->takenOff();
    change.draftSubject = toUtf8(m_draft.subject());
    change.repeats = m_fields->repeats();
    return change;
}

void ContactForm::check(bool all) {
    if (!m_dirty) {
        return;
    }
    try {
        const Findings findings = checkContactChange(m_workspace, change());
        const QString others = showFindings(m_fields->rows(), findings, all);
        setLabelTone(*m_failure, refused(findings) && all ? Tone::Alarm : Tone::Warning);
        m_failure->setText(others);
        m_failure->setVisible(!others.isEmpty());
    } catch (const Error& error) {
        setLabelTone(*m_failure, Tone::Alarm);
        m_failure->setText(toQString(error.what()));
        m_failure->show();
    }
}

void ContactForm::save(After after) {
    m_tried = true;
    m_checkTimer.stop();
    setLabelTone(*m_failure, Tone::Alarm);
    if (!m_fields->readable()) {
        m_failure->setText(tr("A day or time cannot be read: look at the fields in question."));
        m_failure->show();
        return;
    }
    try {
        const RecordOutcome outcome = saveContact(m_workspace, change());
        const QString others = showFindings(m_fields->rows(), outcome.findings, true);
        m_failure->setText(others);
        m_failure->setVisible(!others.isEmpty());
        if (refused(outcome.findings)) {
            return;
        }
        m_dirty = false;
        m_draftTimer.stop();
        const QString done = m_row ? tr("Contact changed.") : tr("Contact recorded.");
        const QString effect = RecordDialog::effectOf(outcome);
        const PersonSnapshot person = m_person;
        const CaseId onCase = m_case;
        const ItemId kept = outcome.id;
        emit recorded(effect.isEmpty() ? done : done + QLatin1Char(' ') + effect, outcome.log);
        if (after == After::Stay) {
            beginEdit(person, readContact(m_workspace, kept));
            m_draftState->setText(tr("Saved %1").arg(clockText(m_workspace.clock().now())));
        } else if (after == After::Next) {
            beginNew(person, onCase);
            focusFirst();
        } else {
            emit closed();
        }
    } catch (const Error& error) {
        m_failure->setText(toQString(error.what()));
        m_failure->show();
    }
}

void ContactForm::close() {
    const bool unsaved = m_dirty || !m_discard->isHidden();
    keepDraftNow();
    if (unsaved) {
        emit said(tr("The draft is kept. Open the contact again to go on."));
    }
    emit closed();
}

void ContactForm::copyText() {
    const Contact contact = m_fields->contact(m_row ? m_row->contact.value : Contact());
    const QString officer = m_fields->rows().findChild<PickField*>(QStringLiteral("by_post_id"))->text();
    QApplication::clipboard()->setText(toQString(contactText(contact, toUtf8(officer))));
    emit said(tr("Copied as text."));
}

void ContactForm::hideEvent(QHideEvent* event) {
    keepDraftNow();
    QWidget::hideEvent(event);
}

} // namespace headroom
