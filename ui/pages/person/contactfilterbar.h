#pragma once

#include "service/contacts.h"

#include <QMap>
#include <QWidget>

#include <functional>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace headroom {

class DateField;
class FlowLayout;

/// What the log is narrowed to, and a chip for each part that is.
class ContactFilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit ContactFilterBar(Date today, QWidget* parent = nullptr);

    ContactFilter filter() const;
    void setFilter(const ContactFilter& filter);
    /// What is wrong with it; empty: nothing.
    void showProblem(const QString& sentence);
    QLineEdit& wordsEdit() const { return *m_words; }

signals:
    void changed();

private:
    void layOut();
    void fillCategories();
    void showChips();
    void addChip(const QString& text, const std::function<void()>& takeOff);

    Date m_today;
    QLineEdit* m_words;
    DateField *m_from, *m_to;
    QComboBox* m_compliance;
    QPushButton* m_categories;
    QMap<int, QAction*> m_categoryActions;
    QCheckBox* m_system;
    FlowLayout* m_chips;
    QLabel* m_problem;
    bool m_filling = false;
};

} // namespace headroom
