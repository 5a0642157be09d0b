#pragma once

#include "service/contacts.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;

namespace headroom {

class FlowLayout;

/// Files of a contact: those kept already and those that lie with its draft. Files are dropped on it or
/// chosen; whoever owns the draft keeps them and says what is wrong with them.
class FileList final : public QWidget {
    Q_OBJECT

public:
    explicit FileList(QWidget* parent = nullptr);

    void setKept(const std::vector<AttachmentInfo>& kept);
    void takeOff(const std::vector<AttachmentId>& files); ///< of those that are kept
    void setAdded(const std::vector<DraftFile>& added);
    void setProblems(const QStringList& problems);
    const std::vector<AttachmentId>& takenOff() const { return m_takenOff; }

public slots:
    void choose();

signals:
    void filesChosen(const QStringList& paths);
    void addedTakenOff(headroom::DraftFileId file);
    void edited(); ///< one that is kept was taken off

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void show();
    void addChip(const QString& name, std::int64_t size, const std::function<void()>& takeOff);

    std::vector<AttachmentInfo> m_kept;
    std::vector<DraftFile> m_added;
    std::vector<AttachmentId> m_takenOff;
    FlowLayout* m_chips;
    QLabel* m_problem;
};

} // namespace headroom
