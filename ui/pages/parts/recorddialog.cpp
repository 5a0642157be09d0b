#include "ui/pages/parts/recorddialog.h"

#include "domain/error.h"
#include "service/workspace.h"
#include "ui/pages/parts/formfindings.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"
#include "ui/widgets/notesfield.h"
#include "ui/widgets/typedfield.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace headroom {

namespace {

constexpr int usualWidth = 560; // design pixels
constexpr int reasonLimit = 500;

} // namespace

RecordDialog::RecordDialog(Workspace& workspace, const QString& title, bool changes, QWidget* parent)
    : Editor(parent)
    , m_workspace(workspace)
    , m_rows(new FormRows)
    , m_below(new QVBoxLayout)
    , m_failure(makeLabel(TextStyle::Caption, {}, Tone::Alarm))
    , m_save(makeButton(tr("Save"), ButtonKind::Primary)) {
    setWindowTitle(title);
    setWide(usualWidth);
    const int side = theme::px(20);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(theme::px(12));
    column->addWidget(makeLabel(TextStyle::Section, title));
    column->addWidget(m_rows);
    m_below->setSpacing(theme::px(8));
    column->addLayout(m_below);
    m_failure->setWordWrap(true);
    m_failure->setObjectName(QStringLiteral("failureLabel"));
    m_failure->hide();
    column->addWidget(m_failure);
    auto* buttons = new QHBoxLayout;
    QPushButton* cancel = makeButton(tr("Cancel"));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    m_save->setObjectName(QStringLiteral("saveButton"));
    m_save->setDefault(true);
    m_save->setToolTip(tr("Ctrl+S"));
    column->addLayout(buttons);
    if (changes) {
        m_reason = new NotesField(reasonLimit, 2);
        m_reason->setObjectName(QStringLiteral("reason"));
    }
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &RecordDialog::save);
    for (const auto& keys : {QKeySequence(QKeySequence::Save), QKeySequence(Qt::CTRL | Qt::Key_Return)}) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &RecordDialog::save);
    }
    connect(m_rows, &FormRows::edited, this, [this](QWidget* editor) {
        try {
            fieldEdited(editor);
        } catch (const Error& error) {
            m_failure->setText(toQString(error.what()));
            m_failure->show();
        }
        fitHeight();
    });
}

void RecordDialog::ready() {
    ready(tr("Reason for the change"),
          tr("Asked for where what was recorded on an earlier day is corrected."));
}

void RecordDialog::ready(const QString& reasonTitle, const QString& reasonHint) {
    if (m_reason != nullptr) {
        m_rows->add(reasonTitle, m_reason, reasonHint);
    }
    m_rows->forgetTouches();
}

void RecordDialog::setWide(int designWidth) {
    setMinimumWidth(theme::px(designWidth));
}

QString RecordDialog::reason() const {
    return m_reason == nullptr ? QString() : m_reason->text().trimmed();
}

void RecordDialog::addBelow(QWidget* widget) {
    m_below->addWidget(widget);
}

bool RecordDialog::allReadable() const {
    const auto fields = m_rows->findChildren<TypedField*>();
    return std::all_of(fields.begin(), fields.end(),
                       [](const TypedField* field) { return field->isHidden() || field->readable(); });
}

QString RecordDialog::done() const {
    return tr("Recorded.");
}

QString RecordDialog::effectOf(const RecordOutcome& outcome) {
    QStringList parts;
    if (!outcome.tierAfter.empty()) {
        parts.append(tr("tier %1 to %2").arg(toQString(outcome.tierBefore), toQString(outcome.tierAfter)));
    }
    for (const FigureMove& move : outcome.figures) {
        parts.append(tr("workload of %1 %2 to %3")
                         .arg(toQString(move.officer), percentText(move.percentBefore),
                              percentText(move.percentAfter)));
    }
    if (parts.isEmpty()) {
        return {};
    }
    QString sentence = parts.join(QStringLiteral("; ")) + QLatin1Char('.');
    sentence[0] = sentence[0].toUpper();
    return sentence;
}

/// Findings come and go under the fields: the dialog grows with them, and keeps its width.
void RecordDialog::fitHeight() {
    if (isVisible()) {
        layout()->activate();
        resize(width(), qMax(layout()->totalHeightForWidth(width()), layout()->totalMinimumSize().height()));
    }
}

void RecordDialog::showEvent(QShowEvent* event) {
    Editor::showEvent(event);
    fitHeight();
}

void RecordDialog::save() {
    if (!allReadable()) {
        m_failure->setText(tr("A day or time cannot be read: look at the fields in question."));
        m_failure->show();
        fitHeight();
        return;
    }
    try {
        const RecordOutcome outcome = keep();
        const QString others = showFindings(*m_rows, outcome.findings, true);
        m_failure->setText(others);
        m_failure->setVisible(!others.isEmpty());
        if (!refused(outcome.findings)) {
            m_outcome = outcome;
            const QString effect = effectOf(outcome);
            emit recorded(effect.isEmpty() ? done() : done() + QLatin1Char(' ') + effect, outcome.log);
            accept();
            return;
        }
    } catch (const Error& error) {
        m_failure->setText(toQString(error.what()));
        m_failure->show();
    }
    fitHeight();
}

ReasonDialog::ReasonDialog(Workspace& workspace, const QString& title, const QString& explanation,
                           Action action, QWidget* parent)
    : RecordDialog(workspace, title, true, parent)
    , m_action(std::move(action)) {
    setObjectName(QStringLiteral("reasonDialog"));
    QLabel* words = makeLabel(TextStyle::Body, explanation, Tone::Muted);
    words->setWordWrap(true);
    rows().addWide(words);
    ready();
}

RecordOutcome ReasonDialog::keep() {
    return m_action(reason().toStdString());
}

} // namespace headroom
