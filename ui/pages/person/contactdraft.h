#pragma once

#include "service/contacts.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace headroom {

class Workspace;

/// What is kept of a contact while it is being written: what stands in the fields, and files. Everything
/// is on the disk of the store when a call returns; every call throws Error where that cannot be.
class ContactDraft {
public:
    explicit ContactDraft(Workspace& workspace);

    void begin(const QString& subject); ///< "contact/new/<person>" or "contact/<item>"
    const QString& subject() const { return m_subject; }

    struct Kept {
        QJsonObject body;
        Instant savedAt;
    };
    std::optional<Kept> kept() const;
    void keep(const QJsonObject& body);
    void drop();

    /// Of a draft that is kept. One sentence for each file that is not taken, with its name.
    QStringList addFiles(const QStringList& paths);
    void takeOff(DraftFileId file);
    std::vector<DraftFile> files() const;

private:
    Workspace& m_workspace;
    QString m_subject;
};

} // namespace headroom
