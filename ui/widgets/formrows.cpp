#include "ui/widgets/formrows.h"

#include "ui/widgets/card.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/notesfield.h"
#include "ui/widgets/pickfield.h"
#include "ui/widgets/typedfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

#include <initializer_list>

namespace headroom {

namespace {

QLabel* rowCaption(Tone tone) {
    QLabel* label = makeLabel(TextStyle::Caption, {}, tone);
    label->setWordWrap(true);
    label->hide();
    return label;
}

/// What takes the focus: a field may be made of several widgets.
QWidget& operated(QWidget& editor) {
    return editor.focusProxy() != nullptr ? *editor.focusProxy() : editor;
}

void markRow(QWidget& editor, bool refused) {
    QWidget& shown = operated(editor);
    if (shown.property("refused").toBool() != refused) {
        shown.setProperty("refused", refused);
        shown.style()->unpolish(&shown);
        shown.style()->polish(&shown);
    }
}

} // namespace

FormRows::FormRows(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(theme::px(8));
    m_grid->setHorizontalSpacing(theme::px(16));
    m_grid->setColumnStretch(1, 1);
}

FormRows::Row FormRows::makeRow(const QString& title, QWidget* editor, const QString& hint) {
    Row row{editor, makeLabel(TextStyle::Body, title), rowCaption(Tone::Muted), rowCaption(Tone::Alarm)};
    row.label->setBuddy(&operated(*editor));
    if (operated(*editor).accessibleName().isEmpty()) {
        operated(*editor).setAccessibleName(title);
    }
    row.hint->setText(hint);
    row.hint->setVisible(!hint.isEmpty());
    row.finding->setObjectName(editor->objectName() + QStringLiteral("Finding"));
    row.finding->setBuddy(&operated(*editor));
    m_rows.insert(editor, row);
    return row;
}

void FormRows::addBeside(const QList<Titled>& fields) {
    auto* beside = new QHBoxLayout;
    beside->setSpacing(theme::px(8));
    for (const Titled& each : fields) {
        const Row row = makeRow(each.title, each.field, {});
        auto* cell = new QVBoxLayout;
        cell->setSpacing(theme::px(2));
        for (QWidget* part : std::initializer_list<QWidget*>{row.label, each.field, row.finding}) {
            cell->addWidget(part);
        }
        row.hint->setParent(this);
        cell->addStretch(1);
        beside->addLayout(cell, 1);
        watch(each.field, &NotesField::edited);
    }
    m_grid->addLayout(beside, m_grid->rowCount(), 0, 1, 2);
}

void FormRows::add(const QString& title, QWidget* editor, const QString& hint) {
    const Row row = makeRow(title, editor, hint);
    row.label->setContentsMargins(0, theme::px(5), 0, 0); // on the line of the editor's text
    auto* cell = new QVBoxLayout;
    cell->setSpacing(theme::px(2));
    cell->addWidget(editor);
    cell->addWidget(row.hint);
    cell->addWidget(row.finding);
    const int at = m_grid->rowCount();
    m_grid->addWidget(row.label, at, 0, Qt::AlignTop);
    m_grid->addLayout(cell, at, 1);
}

template <class Editor, class Signal>
void FormRows::watch(Editor* editor, Signal signal) {
    connect(editor, signal, this, [this, editor] {
        if (!m_filling) {
            m_touched.insert(editor);
            emit edited(editor);
        }
    });
}

void FormRows::add(const QString& title, TypedField* field, const QString& hint) {
    add(title, static_cast<QWidget*>(field), hint);
    watch(field, &TypedField::edited);
}

void FormRows::add(const QString& title, NotesField* field, const QString& hint) {
    add(title, static_cast<QWidget*>(field), hint);
    watch(field, &NotesField::edited);
}

void FormRows::add(const QString& title, ChoiceBar* bar, const QString& hint) {
    bar->setQuestion(title);
    add(title, static_cast<QWidget*>(bar), hint);
    watch(bar, &ChoiceBar::edited);
}

void FormRows::add(const QString& title, PickField* field, const QString& hint) {
    add(title, static_cast<QWidget*>(field), hint);
    watch(field, &PickField::edited);
}

void FormRows::add(const QString& title, QLineEdit* edit, const QString& hint) {
    add(title, static_cast<QWidget*>(edit), hint);
    watch(edit, &QLineEdit::textChanged);
}

void FormRows::add(const QString& title, QPlainTextEdit* edit, const QString& hint) {
    add(title, static_cast<QWidget*>(edit), hint);
    watch(edit, &QPlainTextEdit::textChanged);
}

void FormRows::add(const QString& title, QComboBox* combo, const QString& hint) {
    add(title, static_cast<QWidget*>(combo), hint);
    watch(combo, &QComboBox::currentIndexChanged);
}

void FormRows::add(const QString& title, QSpinBox* spin, const QString& hint) {
    add(title, static_cast<QWidget*>(spin), hint);
    watch(spin, &QSpinBox::valueChanged);
}

void FormRows::add(const QString& title, QDoubleSpinBox* spin, const QString& hint) {
    add(title, static_cast<QWidget*>(spin), hint);
    watch(spin, &QDoubleSpinBox::valueChanged);
}

void FormRows::add(const QString& title, QDateEdit* edit, const QString& hint) {
    add(title, static_cast<QWidget*>(edit), hint);
    watch(edit, &QDateEdit::dateChanged);
}

void FormRows::add(QCheckBox* box, const QString& hint) {
    box->setAccessibleName(box->text());
    add(QString(), static_cast<QWidget*>(box), hint);
    watch(box, &QCheckBox::toggled);
}

void FormRows::addWide(QWidget* widget) {
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
}

void FormRows::setHint(const QWidget* editor, const QString& hint) {
    const Row row = m_rows.value(editor);
    row.hint->setText(hint);
    row.hint->setVisible(!hint.isEmpty() && !editor->isHidden());
}

void FormRows::setRowVisible(const QWidget* editor, bool visible) {
    const Row row = m_rows.value(editor);
    row.editor->setVisible(visible);
    row.label->setVisible(visible);
    row.hint->setVisible(visible && !row.hint->text().isEmpty());
    row.finding->setVisible(visible && !row.finding->text().isEmpty());
}

void FormRows::touch(const QWidget* editor) {
    m_touched.insert(editor);
}

QWidget* FormRows::editorNamed(const QString& name) const {
    for (const Row& row : m_rows) {
        if (row.editor->objectName() == name) {
            return row.editor;
        }
    }
    return nullptr;
}

void FormRows::showFindings(const QList<Finding>& findings, bool all) {
    QMap<const QWidget*, QStringList> texts;
    QMap<const QWidget*, bool> refusals;
    for (const Finding& finding : findings) {
        if (all || !finding.refusal || m_touched.contains(finding.editor)) {
            texts[finding.editor].append(finding.text);
            refusals[finding.editor] = refusals.value(finding.editor) || finding.refusal;
        }
    }
    for (const Row& row : std::as_const(m_rows)) {
        const bool refusal = refusals.value(row.editor);
        row.finding->setText(texts.value(row.editor).join(QLatin1Char('\n')));
        setLabelTone(*row.finding, refusal ? Tone::Alarm : Tone::Warning);
        row.finding->setVisible(!row.finding->text().isEmpty() && !row.editor->isHidden());
        markRow(*row.editor, refusal);
    }
}

} // namespace headroom
