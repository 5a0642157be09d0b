#include "ui/app/import/importview.h"

#include "ui/app/import/findingsmodel.h"
#include "ui/app/import/sheetsmodel.h"
#include "ui/pages/findingtext.h"
#include "ui/widgets/boardheader.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int sentenceLeast = 240; // design pixels; the whole sentence is below the table
constexpr int remedyWidth = 200;
constexpr int sheetsShown = 6; // rows before the table scrolls

bool inSheets(const Findings& findings) {
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return !finding.place.sheet.empty(); });
}

} // namespace

QString organisationChanges(const store::SavedExtract& saved) {
    QStringList parts;
    const auto add = [&parts](int count, const QString& words) {
        if (count > 0) {
            parts << words;
        }
    };
    add(saved.regionsAdded, ImportView::tr("%n region(s) added", nullptr, saved.regionsAdded));
    add(saved.pdusAdded, ImportView::tr("%n PDU(s) added", nullptr, saved.pdusAdded));
    add(saved.teamsAdded, ImportView::tr("%n team(s) added", nullptr, saved.teamsAdded));
    add(saved.pdusMoved, ImportView::tr("%n PDU(s) moved to another region", nullptr, saved.pdusMoved));
    add(saved.teamsMoved, ImportView::tr("%n team(s) moved to another PDU", nullptr, saved.teamsMoved));
    add(saved.postsAdded, ImportView::tr("%n post(s) added", nullptr, saved.postsAdded));
    add(saved.postsReturned, ImportView::tr("%n post(s) returned", nullptr, saved.postsReturned));
    add(saved.postsEnded, ImportView::tr("%n post(s) ended", nullptr, saved.postsEnded));
    add(saved.postsKept, ImportView::tr("%n post(s) kept", nullptr, saved.postsKept));
    add(saved.gradesChanged, ImportView::tr("%n grade(s) changed", nullptr, saved.gradesChanged));
    add(saved.renamed, ImportView::tr("%n name(s) changed", nullptr, saved.renamed));
    return parts.join(QStringLiteral(" · "));
}

QString importHeadline(const ImportResult& result) {
    if (refused(result.findings)) {
        return ImportView::tr("Refused. Nothing was changed.");
    }
    if (result.alreadyImported) {
        return ImportView::tr("This file is in the store already. Nothing was changed.");
    }
    const QString what = result.reportDate
                             ? ImportView::tr("the extract of %1").arg(dateText(*result.reportDate))
                             : toQString(result.fileName);
    return result.dryRun ? ImportView::tr("This will import %1.").arg(what)
                         : ImportView::tr("Imported %1.").arg(what);
}

ImportView::ImportView(QWidget* parent)
    : QWidget(parent)
    , m_headline(makeLabel(TextStyle::Section))
    , m_changes(makeLabel(TextStyle::Body, {}, Tone::Muted))
    , m_sheets(makeTable(tr("Rows by sheet")))
    , m_sheetsModel(new SheetsModel(this))
    , m_findingsModel(new FindingsModel(this)) {
    m_headline->setObjectName(QStringLiteral("importHeadline"));
    m_headline->setWordWrap(true);
    m_changes->setWordWrap(true);
    m_sheets->setModel(m_sheetsModel);
    m_sheets->setStretchColumn(SheetsModel::Sheet);
    auto* card = new Card;
    card->content().addWidget(m_sheets);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(8));
    column->addWidget(m_headline);
    column->addWidget(m_changes);
    column->addWidget(card);
    column->addWidget(makeFindings(), 1);
    column->addStretch();
}

BoardTableView* ImportView::makeTable(const QString& name) {
    auto* table = new BoardTableView(this);
    table->setAccessibleName(name);
    table->board().setSectionsClickable(false);
    return table;
}

QWidget* ImportView::makeFindings() {
    m_findingsBox = new QWidget;
    m_findings = makeTable(tr("Findings"));
    m_findings->setObjectName(QStringLiteral("findingsTable"));
    m_findings->setModel(m_findingsModel);
    m_findings->setStretchColumn(FindingsModel::Sentence, sentenceLeast);
    m_findingsTitle = makeLabel(TextStyle::Strong);
    m_detail = makeLabel(TextStyle::Body, {}, Tone::Muted);
    m_detail->setWordWrap(true);
    m_detail->setMinimumHeight(theme::px(36));
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* copy = makeButton(tr("Copy all"), ButtonKind::Quiet);
    copy->setToolTip(tr("Copy every finding with its place"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_findingsTitle, 1);
    head->addWidget(copy);
    auto* card = new Card;
    card->content().addWidget(m_findings);
    auto* column = new QVBoxLayout(m_findingsBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(4));
    column->addLayout(head);
    column->addWidget(card, 1);
    column->addWidget(m_detail);
    connect(copy, &QPushButton::clicked, this, &ImportView::copyFindings);
    connect(m_findings->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                m_detail->setText(
                    current.isValid()
                        ? findingLine(m_findingsModel->findings()[static_cast<std::size_t>(current.row())])
                        : QString());
            });
    return m_findingsBox;
}

void ImportView::setResult(const ImportResult& result) {
    m_headline->setText(importHeadline(result));
    setLabelTone(*m_headline, refused(result.findings) ? Tone::Alarm : Tone::Normal);
    m_changes->setText(result.saved ? organisationChanges(*result.saved) : QString());
    m_changes->setVisible(!m_changes->text().isEmpty());
    m_sheetsModel->setSheets(result.sheets);
    m_sheets->parentWidget()->setVisible(!result.sheets.empty());
    m_sheets->fitColumns();
    const int rows = std::clamp(static_cast<int>(result.sheets.size()), 1, sheetsShown);
    m_sheets->setFixedHeight(m_sheets->horizontalHeader()->sizeHint().height() + rows * theme::rowHeight() +
                             2);
    m_findingsModel->setFindings(result.findings);
    const int count = static_cast<int>(result.findings.size());
    m_findingsTitle->setText(tr("%n thing(s) to know", nullptr, count));
    m_findings->fitColumns();
    m_findings->setColumnHidden(FindingsModel::Sheet, !inSheets(result.findings));
    m_findings->setColumnWidth(FindingsModel::Remedy, theme::px(remedyWidth));
    m_findings->setStretchColumn(FindingsModel::Sentence, sentenceLeast);
    m_findingsBox->setVisible(count > 0);
    if (count > 0) {
        m_findings->selectRow(0);
    }
}

QString ImportView::headline() const {
    return m_headline->text();
}

QString ImportView::findingsText() const {
    QString text;
    for (const Finding& finding : m_findingsModel->findings()) {
        text += findingLine(finding) + QLatin1Char('\n');
    }
    return text;
}

void ImportView::copyFindings() {
    QApplication::clipboard()->setText(findingsText());
}

} // namespace headroom
