#include "ui/pages/person/contactdraft.h"

#include "ui/pages/parts/formfindings.h"
#include "ui/widgets/format.h"

#include <QFile>
#include <QJsonDocument>

namespace headroom {

namespace {

constexpr char draftKind[] = "contact";

} // namespace

ContactDraft::ContactDraft(Workspace& workspace)
    : m_workspace(workspace) {}

void ContactDraft::begin(const QString& subject) {
    m_subject = subject;
}

std::optional<ContactDraft::Kept> ContactDraft::kept() const {
    const auto found = draft(m_workspace, draftKind, toUtf8(m_subject));
    if (!found) {
        return std::nullopt;
    }
    const QByteArray body = QByteArray::fromStdString(found->body);
    return Kept{QJsonDocument::fromJson(body).object(), found->savedAt};
}

void ContactDraft::keep(const QJsonObject& body) {
    keepDraft(m_workspace, draftKind, toUtf8(m_subject),
              QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString());
}

void ContactDraft::drop() {
    dropDraft(m_workspace, draftKind, toUtf8(m_subject));
}

QStringList ContactDraft::addFiles(const QStringList& paths) {
    QStringList problems;
    for (const QString& path : paths) {
        for (const Finding& finding :
             addDraftFile(m_workspace, draftKind, toUtf8(m_subject), QFile::encodeName(path).toStdString())) {
            problems.append(
                QStringLiteral("%1: %2").arg(toQString(finding.place.file), findingText(finding)));
        }
    }
    return problems;
}

void ContactDraft::takeOff(DraftFileId file) {
    dropDraftFile(m_workspace, draftKind, toUtf8(m_subject), file);
}

std::vector<DraftFile> ContactDraft::files() const {
    return draftFiles(m_workspace, draftKind, toUtf8(m_subject));
}

} // namespace headroom
