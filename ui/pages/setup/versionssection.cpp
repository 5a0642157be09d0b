#include "ui/pages/setup/versionssection.h"

#include "domain/error.h"
#include "service/workspace.h"
#include "ui/pages/findingtext.h"
#include "ui/pages/parts/boardkeeper.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/format.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int headHeight = 36;
constexpr int mostVersionsShown = 5;
constexpr int mostLines = 6;
constexpr qint64 largestFile = 4LL * 1024 * 1024;

QString chooseTarget(QWidget* parent, const QString& suggested) {
    return QFileDialog::getSaveFileName(parent, VersionsSection::tr("Export a version"), suggested,
                                        VersionsSection::tr("JSON files (*.json)"));
}

QString chooseSource(QWidget* parent, const QString&) {
    return QFileDialog::getOpenFileName(parent, VersionsSection::tr("Import as the draft"), {},
                                        VersionsSection::tr("JSON files (*.json)"));
}

} // namespace

VersionsSection::VersionsSection(const About& about, Workspace& workspace, JobRunner& jobs, QWidget* parent)
    : SetUpSection(about.title, about.sentence, workspace, jobs, parent)
    , m_prefix(about.prefix)
    , m_model(new VersionsModel(about.named, this))
    , m_table(new BoardTableView)
    , m_bar(new Card)
    , m_effect(makeLabel(TextStyle::Body, QString(), Tone::Muted))
    , m_problem(makeLabel(TextStyle::Strong, QString(), Tone::Alarm))
    , m_from(new DateField(workspace.today()))
    , m_draft(makeButton(tr("&Begin a draft from this"), ButtonKind::Quiet))
    , m_save(makeButton(tr("&Make it current"), ButtonKind::Primary))
    , m_revert(makeButton(tr("&Discard the draft")))
    , m_undo(makeButton(tr("&Undo"), ButtonKind::Quiet))
    , m_redo(makeButton(tr("Red&o"), ButtonKind::Quiet))
    , m_export(makeButton(tr("E&xport…"), ButtonKind::Quiet))
    , m_import(makeButton(tr("&Import…"), ButtonKind::Quiet))
    , m_exportTo(chooseTarget)
    , m_importFrom(chooseSource) {
    layOut(about);
    m_keeper = new BoardKeeper(*m_table, *m_model);
    connect(m_keeper, &BoardKeeper::currentIdChanged, this, [this](qint64 place) {
        showRow(place);
        refreshState();
    });
    connect(m_draft, &QPushButton::clicked, this, [this] { tryTo([this] { beginDraft(); }); });
    connect(m_save, &QPushButton::clicked, this, &VersionsSection::save);
    connect(m_revert, &QPushButton::clicked, this, &VersionsSection::discard);
    connect(m_undo, &QPushButton::clicked, this, [this] { tryTo([this] { undo(); }); });
    connect(m_redo, &QPushButton::clicked, this, [this] { tryTo([this] { redo(); }); });
    connect(m_export, &QPushButton::clicked, this, &VersionsSection::exportShown);
    connect(m_import, &QPushButton::clicked, this, &VersionsSection::importFile);
    connect(m_from, &TypedField::edited, this, &VersionsSection::refreshState);
}

void VersionsSection::layOut(const About& about) {
    const auto name = [this](QWidget& widget, const char* part) {
        widget.setObjectName(m_prefix + QLatin1String(part));
    };
    name(*m_table, "Versions");
    name(*m_from, "From");
    name(*m_draft, "Draft");
    name(*m_save, "Save");
    name(*m_revert, "Revert");
    name(*m_undo, "Undo");
    name(*m_redo, "Redo");
    name(*m_effect, "Effect");
    name(*m_problem, "Problem");
    name(*m_export, "Export");
    name(*m_import, "Import");
    m_table->setAccessibleName(about.versions);
    m_table->setModel(m_model);
    m_table->setStretchColumn(about.named ? int(VersionsModel::Name) : int(VersionsModel::Actor), 120);
    m_undo->setToolTip(tr("Take back the last change of the draft  Ctrl+Z"));
    m_redo->setToolTip(tr("Do it again  Ctrl+Shift+Z"));
    m_from->edit().setAccessibleName(tr("The first day of the new version"));
    m_from->setDate(workspace().today());
    m_effect->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* list = new Card(tr("Versions"));
    list->addTool(m_import);
    list->addTool(m_export);
    list->addTool(m_draft);
    list->content().addWidget(m_table);
    m_bar->padded();
    m_bar->content().addWidget(makeBar());
    column().addWidget(list);
    column().addWidget(m_bar);
}

QWidget* VersionsSection::makeBar() {
    auto* from = new QLabel(tr("New version &from:"));
    from->setBuddy(&m_from->edit());
    auto* bar = new QWidget;
    auto* lines = new QVBoxLayout(bar);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(theme::px(8));
    m_tools = new QHBoxLayout;
    m_tools->setSpacing(theme::px(8));
    m_tools->addWidget(from);
    m_tools->addWidget(m_from);
    m_tools->addSpacing(theme::px(8));
    m_tools->addWidget(m_save);
    m_tools->addWidget(m_revert);
    m_tools->addStretch(1);
    m_tools->addWidget(m_undo);
    m_tools->addWidget(m_redo);
    lines->addWidget(m_effect);
    lines->addWidget(m_problem);
    lines->addLayout(m_tools);
    return bar;
}

void VersionsSection::addContent(QWidget* content, int stretch) {
    column().insertWidget(column().indexOf(m_bar), content, stretch);
}

void VersionsSection::addDraftTool(QPushButton* button) {
    m_tools->insertWidget(m_tools->indexOf(m_revert) + 1, button);
}

Date VersionsSection::from() const {
    return m_from->dateOr(workspace().today());
}

bool VersionsSection::editable() const {
    const VersionRow* row = chosen();
    return writable() && row != nullptr && (row->state == VersionRow::State::Draft || !hasDraft());
}

const VersionRow* VersionsSection::chosen() const {
    return m_model->rowWithId(m_keeper->currentId());
}

void VersionsSection::read(Date) {
    const bool first = !m_read;
    const bool draftBefore = hasDraft();
    // Who looked at what holds goes on looking at what holds, whoever changed it.
    const bool follow = chosen() != nullptr && chosen()->state == VersionRow::State::InForce;
    load();
    m_read = true;
    m_model->setRows(rows());
    fitList();
    m_table->fitColumns();
    if (first || chosen() == nullptr || (hasDraft() && !draftBefore)) {
        choose(hasDraft() ? draftPlace() : placeInForce());
    } else {
        choose(follow ? placeInForce() : m_keeper->currentId());
    }
}

/// With room for the draft, so that nothing moves when somebody begins one by typing.
void VersionsSection::fitList() {
    const int rows = m_model->rowCount() + (hasDraft() ? 0 : 1);
    m_table->setFixedHeight(theme::px(headHeight) + std::min(rows, mostVersionsShown) * theme::rowHeight() +
                            2);
}

void VersionsSection::select(qint64 place) {
    m_keeper->setCurrentId(place);
    refreshState();
}

void VersionsSection::choose(qint64 place) {
    m_keeper->setCurrentId(place);
    showRow(place);
    refreshState();
}

void VersionsSection::refreshRows() {
    const qint64 place = m_keeper->currentId();
    m_model->setRows(rows());
    fitList();
    if (m_model->rowWithId(place) == nullptr) {
        m_keeper->setCurrentId(hasDraft() ? draftPlace() : placeInForce());
    }
    refreshState();
}

void VersionsSection::refreshState() {
    const VersionRow* row = chosen();
    const bool draft = hasDraft();
    m_from->setEnabled(writable());
    m_draft->setEnabled(writable() && row != nullptr && row->state != VersionRow::State::Draft);
    m_save->setEnabled(draft && writable() && m_from->date().has_value());
    m_revert->setEnabled(draft && writable());
    m_undo->setEnabled(canUndo() && writable());
    m_redo->setEnabled(canRedo() && writable());
    m_export->setEnabled(row != nullptr);
    m_import->setEnabled(writable());
    const QString words = draft ? effect() : calm();
    m_effect->setText(!words.isEmpty() ? words
                      : writable()     ? tr("Nothing is changed. Change a value above to begin a draft.")
                                       : tr("Nothing is changed."));
    showFindings(draft ? check(from()) : Findings());
}

QString VersionsSection::faultLine(const Finding& finding) const {
    return findingSentence(finding);
}

void VersionsSection::showFindings(const Findings& findings) {
    showFaults(findings);
    QStringList lines;
    for (const Finding& finding : findings) {
        lines << faultLine(finding);
    }
    if (lines.size() > mostLines) {
        const auto more = static_cast<int>(lines.size()) - mostLines;
        lines = lines.mid(0, mostLines);
        lines << tr("And %n more.", nullptr, more);
    }
    showProblem(lines);
}

void VersionsSection::showProblem(const QStringList& lines) {
    m_problem->setText(lines.join(QLatin1Char('\n')));
    m_problem->setVisible(!lines.isEmpty());
}

void VersionsSection::tryTo(const std::function<void()>& act) {
    try {
        act();
    } catch (const Error& error) {
        showProblem({toQString(error.what())});
    }
}

void VersionsSection::save() {
    tryTo([this] {
        const Date day = from();
        const Findings findings = keep(day);
        if (refused(findings)) {
            showFindings(findings);
            return;
        }
        load();
        refreshRows();
        choose(placeFrom(day));
        emit said(tr("The new version holds from %1.").arg(dateText(day)));
    });
}

void VersionsSection::discard() {
    tryTo([this] {
        dropDraft();
        refreshRows();
        choose(placeInForce());
        emit said(tr("The draft is discarded."));
    });
}

void VersionsSection::exportShown() {
    tryTo([this] {
        const QString file = m_exportTo(this, m_prefix + QStringLiteral(".json"));
        if (file.isEmpty()) {
            return;
        }
        QSaveFile target(file);
        const QByteArray text = QByteArray::fromStdString(exported());
        if (!target.open(QIODevice::WriteOnly) || target.write(text) != text.size() || !target.commit()) {
            throw FileError("The file cannot be written. Choose another folder.");
        }
        emit said(tr("Exported to %1.").arg(file));
    });
}

void VersionsSection::importFile() {
    tryTo([this] {
        const QString file = m_importFrom(this, {});
        if (file.isEmpty()) {
            return;
        }
        QFile source(file);
        if (!source.open(QIODevice::ReadOnly) || source.size() > largestFile) {
            throw FileError("The file cannot be read, or is too large to be a version of a setting.");
        }
        importText(source.readAll().toStdString());
        emit said(tr("Imported as the draft. Nothing is current before you say so."));
    });
}

/// The window takes back recorded changes with the same key; here it is the draft's.
bool VersionsSection::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if ((key->matches(QKeySequence::Undo) && canUndo()) ||
            (key->matches(QKeySequence::Redo) && canRedo())) {
            key->accept();
            return true;
        }
    }
    return SetUpSection::event(event);
}

void VersionsSection::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Undo) && canUndo()) {
        m_undo->click();
    } else if (event->matches(QKeySequence::Redo) && canRedo()) {
        m_redo->click();
    } else {
        SetUpSection::keyPressEvent(event);
    }
}

} // namespace headroom
