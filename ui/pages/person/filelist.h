#pragma once

#include "service/contacts.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;

namespace headroom {

class FlowLayout;

/// Files of a contact: those kept already and those to be added. Files are dropped on it or chosen;
/// size and type are looked at before anything is read.
class FileList final : public QWidget {
    Q_OBJECT

public:
    explicit FileList(QWidget* parent = nullptr);

    void setKept(const std::vector<AttachmentInfo>& kept);
    const std::vector<NewFile>& added() const { return m_added; }
    const std::vector<AttachmentId>& takenOff() const { return m_takenOff; }
    bool isEmpty() const { return m_added.empty() && m_takenOff.empty(); }

public slots:
    void choose();
    void add(const QStringList& paths);

signals:
    void edited();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void show();
    void addChip(const QString& name, std::int64_t size, const std::function<void()>& takeOff);

    std::vector<AttachmentInfo> m_kept;
    std::vector<NewFile> m_added;
    std::vector<AttachmentId> m_takenOff;
    FlowLayout* m_chips;
    QLabel* m_problem;
};

} // namespace headroom
