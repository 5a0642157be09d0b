#pragma once

#include <QList>
#include <QMap>
#include <QSet>
#include <QWidget>

#include <utility>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace headroom {

class ChoiceBar;
class NotesField;
class PickField;
class TypedField;

/// Labelled fields under each other, each with a hint and what is wrong with it beneath. A field that
/// nobody has touched is not called wrong before somebody tries to save.
class FormRows final : public QWidget {
    Q_OBJECT

public:
    explicit FormRows(QWidget* parent = nullptr);

    /// The editor must have its object name already: the label of what is wrong is found as
    /// "<name>Finding".
    void add(const QString& title, QWidget* editor, const QString& hint = {});
    void add(const QString& title, TypedField* field, const QString& hint = {});
    void add(const QString& title, NotesField* field, const QString& hint = {});
    void add(const QString& title, ChoiceBar* bar, const QString& hint = {});
    void add(const QString& title, PickField* field, const QString& hint = {});
    void add(const QString& title, QLineEdit* edit, const QString& hint = {});
    void add(const QString& title, QPlainTextEdit* edit, const QString& hint = {});
    void add(const QString& title, QComboBox* combo, const QString& hint = {});
    void add(const QString& title, QSpinBox* spin, const QString& hint = {});
    void add(const QString& title, QDoubleSpinBox* spin, const QString& hint = {});
    void add(const QString& title, QDateEdit* edit, const QString& hint = {});
    void add(QCheckBox* box, const QString& hint = {}); ///< says itself what it is
    struct Titled {
        QString title;
        NotesField* field = nullptr;
    };
    /// Several texts beside each other across both columns, each with its title above it.
    void addBeside(const QList<Titled>& fields);
    /// Across both columns.
    void addWide(QWidget* widget);

    void setHint(const QWidget* editor, const QString& hint);
    void setRowVisible(const QWidget* editor, bool visible);

    struct Finding {
        const QWidget* editor = nullptr;
        QString text;
        bool refusal = true;
    };
    /// all: also refusals of fields that were not touched.
    void showFindings(const QList<Finding>& findings, bool all);
    void touch(const QWidget* editor);
    /// While the program fills fields in, nothing counts as touched or edited. Gives what it was.
    bool setFilling(bool filling) { return std::exchange(m_filling, filling); }
    void forgetTouches() { m_touched.clear(); }
    bool hasRow(const QWidget* editor) const { return m_rows.contains(editor); }
    /// The row with that editor's object name; null: there is none.
    QWidget* editorNamed(const QString& name) const;

signals:
    /// By hand: not while the program fills the fields in.
    void edited(QWidget* editor);

private:
    struct Row {
        QWidget* editor = nullptr;
        QLabel *label = nullptr, *hint = nullptr, *finding = nullptr;
    };
    Row makeRow(const QString& title, QWidget* editor, const QString& hint);
    template <class Editor, class Signal>
    void watch(Editor* editor, Signal signal);

    QGridLayout* m_grid;
    QMap<const QWidget*, Row> m_rows;
    QSet<const QWidget*> m_touched;
    bool m_filling = false;
};

} // namespace headroom
