#include "ui/pages/person/filelist.h"

#include "exchange/attachedfile.h"
#include "ui/pages/person/documentstab.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/format.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

FileList::FileList(QWidget* parent)
    : QWidget(parent)
    , m_chips(new FlowLayout(theme::px(6), theme::px(4)))
    , m_problem(makeLabel(TextStyle::Caption, {}, Tone::Alarm)) {
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(4));
    auto* head = new QHBoxLayout;
    QPushButton* choose = makeButton(tr("Add files…"), ButtonKind::Quiet);
    choose->setObjectName(QStringLiteral("addFilesButton"));
    choose->setToolTip(tr("Ctrl+Shift+A"));
    head->addWidget(choose);
    head->addWidget(makeLabel(TextStyle::Caption,
                              tr("or drop them here; %1 MB each at most").arg(mostAttachedMebibytes),
                              Tone::Muted),
                    1);
    column->addLayout(head);
    column->addLayout(m_chips);
    m_problem->setObjectName(QStringLiteral("fileProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    connect(choose, &QPushButton::clicked, this, &FileList::choose);
}

void FileList::setKept(const std::vector<AttachmentInfo>& kept) {
    m_kept = kept;
    m_takenOff.clear();
    setProblems({});
    show();
}

void FileList::takeOff(const std::vector<AttachmentId>& files) {
    for (const AttachmentInfo& kept : m_kept) {
        if (std::find(files.begin(), files.end(), kept.id) != files.end()) {
            m_takenOff.push_back(kept.id);
        }
    }
    show();
}

void FileList::setAdded(const std::vector<DraftFile>& added) {
    m_added = added;
    show();
}

void FileList::setProblems(const QStringList& problems) {
    m_problem->setText(problems.join(QLatin1Char('\n')));
    m_problem->setVisible(!problems.isEmpty());
}

void FileList::choose() {
    QStringList endings;
    for (const std::string& ending : attachableEndings()) {
        endings.append(QStringLiteral("*.") + toQString(ending));
    }
    const QString kept = tr("Files that can be kept (%1)").arg(endings.join(QLatin1Char(' ')));
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Add files"), {}, kept);
    if (!paths.isEmpty()) {
        emit filesChosen(paths);
    }
}

void FileList::show() {
    m_chips->clear();
    for (const AttachmentInfo& kept : m_kept) {
        const bool off = std::find(m_takenOff.begin(), m_takenOff.end(), kept.id) != m_takenOff.end();
        if (!off) {
            addChip(toQString(kept.fileName), kept.size, [this, id = kept.id] {
                m_takenOff.push_back(id);
                show();
                emit edited();
            });
        }
    }
    for (const DraftFile& added : m_added) {
        addChip(toQString(added.fileName), added.size, [this, id = added.id] { emit addedTakenOff(id); });
    }
    updateGeometry();
}

void FileList::addChip(const QString& name, std::int64_t size, const std::function<void()>& takeOff) {
    auto* chip = new FilterChip(QStringLiteral("%1, %2").arg(name, fileSizeText(size)));
    chip->setAccessibleName(tr("File %1, press to take off").arg(name));
    chip->setToolTip(tr("Take this file off"));
    m_chips->addWidget(chip);
    connect(chip, &FilterChip::clicked, this, takeOff);
}

void FileList::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void FileList::dropEvent(QDropEvent* event) {
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    event->acceptProposedAction();
    if (!paths.isEmpty()) {
        emit filesChosen(paths);
    }
}

} // namespace headroom
