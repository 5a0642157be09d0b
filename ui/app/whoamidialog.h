#pragma once

#include "service/whoami.h"

#include <QDialog>
#include <QString>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStandardItemModel;

namespace headroom {

/// "I am…": a practitioner by what one types of name or code, taken with Enter; or nobody in
/// particular, which is the account again.
class WhoAmIDialog final : public QDialog {
    Q_OBJECT

public:
    using Find = std::function<std::vector<KnownPerson>(const QString& text)>;

    /// identified: somebody in particular is at the keyboard now.
    WhoAmIDialog(Find find, bool identified, QWidget* parent = nullptr);

signals:
    /// A staff code; empty: nobody in particular.
    void chosen(const QString& staffCode);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut(bool identified);
    void find(const QString& text);
    void take();

    Find m_find;
    QLineEdit* m_edit;
    QListView* m_list;
    QStandardItemModel* m_model;
    QLabel* m_nothing;
    QPushButton* m_take;
};

} // namespace headroom
