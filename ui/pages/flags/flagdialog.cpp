#include "ui/pages/flags/flagdialog.h"

#include "domain/error.h"
#include "service/workspace.h"
#include "ui/pages/parts/formfindings.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int answerLines = 4;
constexpr int usualDays = 7; ///< until when something is done, unless said otherwise

} // namespace

FlagDialog::FlagDialog(Workspace& workspace, const Flag& flag, const QString& what, Answer answer,
                       QWidget* parent)
    : Editor(parent)
    , m_workspace(workspace)
    , m_flag(flag)
    , m_answer(answer)
    , m_text(new QPlainTextEdit)
    , m_by(new QDateEdit)
    , m_to(new QComboBox)
    , m_finding(makeLabel(TextStyle::Caption, {}, Tone::Alarm)) {
    setObjectName(QStringLiteral("flagDialog"));
    setWindowTitle(acknowledges() ? tr("Acknowledge a flag") : tr("Escalate a flag"));
    layOut(what);
}

void FlagDialog::layOut(const QString& what) {
    const int side = theme::px(20);
    setMinimumWidth(theme::px(480));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(theme::px(12));
    auto* title = makeLabel(TextStyle::Section, toQString(m_flag.officer));
    title->setWordWrap(true);
    column->addWidget(title);
    auto* sentence = makeLabel(TextStyle::Body, what, Tone::Muted);
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    auto* form = new QGridLayout;
    form->setHorizontalSpacing(theme::px(16));
    form->setVerticalSpacing(theme::px(8));
    form->setColumnStretch(1, 1);
    const auto add = [&](int row, const QString& text, QWidget* editor) {
        QLabel* label = makeLabel(TextStyle::Body, text);
        label->setBuddy(editor);
        QString name = text;
        editor->setAccessibleName(name.remove(QLatin1Char('&')));
        form->addWidget(label, row, 0, Qt::AlignTop);
        form->addWidget(editor, row, 1);
    };
    m_text->setObjectName(QStringLiteral("flagText"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(theme::px(12 + 20 * answerLines));
    m_by->setObjectName(QStringLiteral("flagBy"));
    m_by->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_by->setCalendarPopup(true);
    m_by->setMinimumDate(toQDate(m_workspace.today()));
    m_by->setDate(toQDate(m_workspace.today().plusDays(usualDays)));
    if (acknowledges()) {
        m_text->setPlainText(toQString(m_flag.answer));
        m_text->selectAll();
        if (m_flag.actionBy && !(*m_flag.actionBy < m_workspace.today())) {
            m_by->setDate(toQDate(*m_flag.actionBy));
        }
        add(0, tr("&What is going to be done"), m_text);
        add(1, tr("&Until"), m_by);
    } else {
        fillRecipients();
        add(0, tr("&To"), m_to);
        add(1, tr("&Why they have to know"), m_text);
    }
    column->addLayout(form);
    column->addWidget(
        makeLabel(TextStyle::Caption, tr("No health or capability details: others read this."), Tone::Muted));
    m_finding->setObjectName(QStringLiteral("flagFinding"));
    m_finding->setWordWrap(true);
    m_finding->hide();
    column->addWidget(m_finding);
    auto* buttons = new QHBoxLayout;
    QPushButton* cancel = makeButton(tr("Cancel"));
    QPushButton* keepButton =
        makeButton(acknowledges() ? tr("Acknowledge") : tr("Escalate"), ButtonKind::Primary);
    keepButton->setObjectName(QStringLiteral("saveFlag"));
    keepButton->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(keepButton);
    column->addLayout(buttons);
    QWidget* unused = acknowledges() ? static_cast<QWidget*>(m_to) : m_by;
    unused->setParent(this);
    unused->hide();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keepButton, &QPushButton::clicked, this, &FlagDialog::save);
    auto* keys = new QShortcut(Qt::CTRL | Qt::Key_Return, this);
    connect(keys, &QShortcut::activated, this, &FlagDialog::save);
}

/// The usual one first; the head of the PDU has a place also where the store does not know them.
void FlagDialog::fillRecipients() {
    m_to->setObjectName(QStringLiteral("flagTo"));
    for (const EscalationChoice& one : escalationChoices(m_workspace, m_flag.id)) {
        const QString name = one.above ? tr("%1, %2 (manages the manager)") : tr("%1, %2");
        m_to->addItem(name.arg(toQString(one.name), toQString(one.team)),
                      static_cast<qlonglong>(one.practitioner.value));
    }
    m_to->addItem(tr("Head of the PDU, who is not in this store"), qlonglong{0});
}

Findings FlagDialog::keep() {
    const std::string text = toUtf8(m_text->toPlainText());
    return acknowledges()
               ? acknowledgeFlag(m_workspace, m_flag.id, text, fromQDate(m_by->date()))
               : escalateFlag(m_workspace, m_flag.id, text, PractitionerId{m_to->currentData().toLongLong()});
}

void FlagDialog::save() {
    try {
        const Findings findings = keep();
        if (!refused(findings)) {
            accept();
            emit recorded(acknowledges() ? tr("Flag acknowledged.") : tr("Flag escalated."), {});
            return;
        }
        m_finding->setText(findingText(findings.front()));
    } catch (const Error& error) {
        m_finding->setText(toQString(error.what()));
    }
    m_finding->show();
    m_text->setFocus();
}

} // namespace headroom
