#include "ui/pages/person/filelist.h"

#include "ui/pages/person/documentstab.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/format.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr qint64 largestFile = 10 * 1024 * 1024;

const QStringList& allowedEndings() {
    static const QStringList endings{QStringLiteral("pdf"),  QStringLiteral("doc"),  QStringLiteral("docx"),
                                     QStringLiteral("odt"),  QStringLiteral("rtf"),  QStringLiteral("txt"),
                                     QStringLiteral("csv"),  QStringLiteral("xls"),  QStringLiteral("ods"),
                                     QStringLiteral("xlsx"), QStringLiteral("png"),  QStringLiteral("jpg"),
                                     QStringLiteral("eml"),  QStringLiteral("jpeg"), QStringLiteral("msg"),
                                     QStringLiteral("tif"),  QStringLiteral("gif"),  QStringLiteral("tiff")};
    return endings;
}

} // namespace

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
    head->addWidget(makeLabel(TextStyle::Caption, tr("or drop them here; 10 MB each at most"), Tone::Muted),
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
    m_added.clear();
    m_takenOff.clear();
    m_problem->hide();
    show();
}

void FileList::choose() {
    add(QFileDialog::getOpenFileNames(this, tr("Add files")));
}

void FileList::add(const QStringList& paths) {
    QStringList problems;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        const QString name = info.fileName();
        if (!allowedEndings().contains(info.suffix().toLower())) {
            problems.append(tr("%1: files of this type are not kept.").arg(name));
            continue;
        }
        if (info.size() > largestFile) {
            problems.append(tr("%1 has %2; at most 10 MB are kept.").arg(name, fileSizeText(info.size())));
            continue;
        }
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            problems.append(tr("%1 cannot be read.").arg(name));
            continue;
        }
        m_added.push_back({toUtf8(name), file.readAll().toStdString()});
    }
    m_problem->setText(problems.join(QLatin1Char('\n')));
    m_problem->setVisible(!problems.isEmpty());
    show();
    emit edited();
}

void FileList::show() {
    m_chips->clear();
    for (const AttachmentInfo& kept : m_kept) {
        const bool off = std::find(m_takenOff.begin(), m_takenOff.end(), kept.id) != m_takenOff.end();
        if (!off) {
            addChip(toQString(kept.fileName), kept.size, [this, id = kept.id] { m_takenOff.push_back(id); });
        }
    }
    for (std::size_t i = 0; i < m_added.size(); ++i) {
        addChip(toQString(m_added[i].name), static_cast<std::int64_t>(m_added[i].bytes.size()),
                [this, i] { m_added.erase(m_added.begin() + static_cast<std::ptrdiff_t>(i)); });
    }
    updateGeometry();
}

void FileList::addChip(const QString& name, std::int64_t size, const std::function<void()>& takeOff) {
    auto* chip = new FilterChip(QStringLiteral("%1, %2").arg(name, fileSizeText(size)));
    chip->setAccessibleName(tr("File %1, press to take off").arg(name));
    chip->setToolTip(tr("Take this file off"));
    m_chips->addWidget(chip);
    connect(chip, &FilterChip::clicked, this, [this, takeOff] {
        takeOff();
        show();
        emit edited();
    });
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
    add(paths);
}

} // namespace headroom
