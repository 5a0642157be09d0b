#pragma once

#include "service/contacts.h"
#include "ui/pages/person/persontab.h"

class QLineEdit;

namespace headroom {

class RecordCard;

/// Every file kept with a contact of the person.
class DocumentsTab final : public PersonTab {
    Q_OBJECT

public:
    explicit DocumentsTab(PersonEditing& editing, QWidget* parent = nullptr);

    void setPerson(const PersonSnapshot& person) override;
    void focusFirst() override;
    void focusFilter() override;

private:
    void saveAs(qint64 id);

    QLineEdit* m_filter;
    RecordCard* m_files;
    std::vector<AttachmentInfo> m_known;
};

/// "1.4 MB", "12 KB".
QString fileSizeText(std::int64_t bytes);
/// Asks where to, and writes the file there. Gives what to say; empty: somebody thought better of it.
QString saveAttachmentAs(Workspace& workspace, const AttachmentInfo& file, QWidget* parent);

} // namespace headroom
