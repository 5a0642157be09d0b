#include "ui/pages/person/documentstab.h"

#include "domain/error.h"
#include "service/workspace.h"
#include "ui/pages/parts/recordcard.h"
#include "ui/pages/person/personwords.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/format.h"
#include "ui/widgets/theme.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QLocale>
#include <QSaveFile>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int contactsRead = 5000;
constexpr int filesShown = 30;

} // namespace

QString fileSizeText(std::int64_t bytes) {
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString saveAttachmentAs(Workspace& workspace, const AttachmentInfo& file, QWidget* parent) {
    const QString place =
        QFileDialog::getSaveFileName(parent, DocumentsTab::tr("Save a copy"), toQString(file.fileName));
    if (place.isEmpty()) {
        return {};
    }
    const std::string bytes = readAttachment(workspace, file.id);
    QSaveFile out(place);
    const auto size = static_cast<qint64>(bytes.size());
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes.data(), size) != size || !out.commit()) {
        throw FileError("The file cannot be written there. Choose another place.");
    }
    return DocumentsTab::tr("Saved a copy. Delete it when it is no longer needed.");
}

DocumentsTab::DocumentsTab(PersonEditing& editing, QWidget* parent)
    : PersonTab(editing, parent)
    , m_filter(new QLineEdit)
    , m_files(new RecordCard(tr("Documents"), "documentTable",
                             {tr("File"), tr("Type"), tr("Size"), tr("Contact"), tr("Day"), tr("Officer")})) {
    m_filter->setObjectName(QStringLiteral("documentFilterEdit"));
    m_filter->setPlaceholderText(tr("Filter by name, type or contact"));
    m_filter->setAccessibleName(tr("Filter documents"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(theme::px(320));
    auto* column = makeScrolledColumn();
    column->addWidget(m_filter);
    column->addWidget(m_files);
    column->addStretch(1);
    m_files->setRowsShown(filesShown);
    m_files->setEmptySentence(tr("No files are kept with this person's contacts."));
    m_files->addAction(tr("Save a copy"), Qt::Key_S, true, [this](qint64 id) { saveAs(id); });
    connect(m_filter, &QLineEdit::textChanged, &m_files->model(), &RecordLinesModel::setTextFilter);
}

void DocumentsTab::setPerson(const PersonSnapshot& person) {
    m_known.clear();
    std::vector<RecordLine> lines;
    try {
        ContactPageRequest request;
        request.person = person.id;
        request.asOf = person.asOf;
        request.limit = contactsRead;
        request.filter.hideSystem = false;
        for (const ContactRow& row : readContacts(workspace(), request).rows) {
            for (const AttachmentInfo& file : row.files) {
                m_known.push_back(file);
                RecordLine line;
                line.id = file.id.value;
                line.cells = {toQString(file.fileName),        toQString(file.mediaType),
                              fileSizeText(file.size),         PersonWords::contacts(row.typeName),
                              dateText(row.contact.value.day), toQString(row.officer)};
                lines.push_back(line);
            }
        }
    } catch (const Error& error) {
        emit said(toQString(error.what()));
    }
    m_files->setLines(std::move(lines));
}

void DocumentsTab::saveAs(qint64 id) {
    for (const AttachmentInfo& file : m_known) {
        if (file.id.value == id) {
            try {
                if (const QString done = saveAttachmentAs(workspace(), file, this); !done.isEmpty()) {
                    emit said(done);
                }
            } catch (const Error& error) {
                emit said(toQString(error.what()));
            }
        }
    }
}

void DocumentsTab::focusFirst() {
    m_files->table().setFocus(Qt::OtherFocusReason);
}

void DocumentsTab::focusFilter() {
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

} // namespace headroom
