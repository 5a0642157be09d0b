#include "ui/pages/setup/restoredialog.h"

#include "ui/pages/setup/backupwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

RestoreDialog::RestoreDialog(const RestorePreview& preview, QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("restoreDialog"));
    setWindowTitle(tr("Restore a backup"));
    setMinimumWidth(theme::px(560));
    const int side = theme::px(20);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(theme::px(12));
    column->addWidget(makeLabel(TextStyle::Section, windowTitle()));
    auto* sentence = makeLabel(TextStyle::Body,
                               preview.madeAt ? tr("The backup of %1 was checked and is sound. It would take "
                                                   "the place of everything the store holds.")
                                                    .arg(momentText(*preview.madeAt))
                                              : tr("The backup was checked and is sound. It would take the "
                                                   "place of everything the store holds."),
                               Tone::Muted);
    sentence->setWordWrap(true);
    column->addWidget(sentence);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::px(32));
    grid->setVerticalSpacing(theme::px(8));
    grid->setColumnStretch(0, 1);
    addRow(*grid, {}, tr("Now"), tr("In the backup"));
    const store::StoreContent &now = preview.now, &then = preview.then;
    const auto count = [&](const QString& what, std::int64_t a, std::int64_t b) {
        addRow(*grid, what, countText(a), countText(b));
    };
    count(tr("Posts held"), now.posts, then.posts);
    count(tr("People"), now.people, then.people);
    count(tr("Open cases"), now.cases, then.cases);
    count(tr("Contacts"), now.contacts, then.contacts);
    count(tr("Extracts"), now.extracts, then.extracts);
    count(tr("Reductions"), now.reductions, then.reductions);
    count(tr("Log entries"), now.entries, then.entries);
    addRow(*grid, tr("Last recorded"), newestText(now), newestText(then));
    column->addLayout(grid);

    auto* lost = makeLabel(TextStyle::Strong,
                           preview.entriesLost == 0 ? tr("Nothing was recorded since.")
                                                    : tr("%n log entry(s) recorded since would no longer be "
                                                         "in the store. They stay in a backup of the store "
                                                         "as it is, which is made first.",
                                                         nullptr, static_cast<int>(preview.entriesLost)),
                           preview.entriesLost == 0 ? Tone::Normal : Tone::Warning);
    lost->setObjectName(QStringLiteral("restoreLost"));
    lost->setWordWrap(true);
    column->addWidget(lost);

    auto* buttons = new QHBoxLayout;
    auto* cancel = makeButton(tr("Cancel"));
    auto* restore = makeButton(tr("&Restore"), ButtonKind::Primary);
    cancel->setObjectName(QStringLiteral("restoreCancel"));
    restore->setObjectName(QStringLiteral("restoreAccept"));
    restore->setAutoDefault(false);
    cancel->setDefault(true); // Enter alone takes nobody back in time
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(restore);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(restore, &QPushButton::clicked, this, &QDialog::accept);
    cancel->setFocus();
}

void RestoreDialog::addRow(QGridLayout& grid, const QString& what, const QString& now, const QString& then) {
    const int row = grid.rowCount();
    const bool heading = what.isEmpty();
    grid.addWidget(makeLabel(TextStyle::Body, what, Tone::Muted), row, 0);
    int column = 0;
    for (const QString& text : {now, then}) {
        auto* label = makeLabel(heading ? TextStyle::Caption : TextStyle::Body, text,
                                heading || now == then ? Tone::Muted : Tone::Normal);
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid.addWidget(label, row, ++column);
    }
}

} // namespace headroom
