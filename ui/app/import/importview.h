#pragma once

#include "service/imports.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace headroom {

class BoardTableView;
class ElidedLabel;
class FindingsModel;
class SheetsModel;

/// What an import would do or did: the outcome in one sentence, what changes in the organisation,
/// rows by sheet and everything found, copyable.
class ImportView final : public QWidget {
    Q_OBJECT

public:
    explicit ImportView(QWidget* parent = nullptr);

    void setResult(const ImportResult& result);
    QString headline() const;
    QString findingsText() const; ///< one line for each

public slots:
    void copyFindings();

private:
    QWidget* makeFindings();
    BoardTableView* makeTable(const QString& name);
    QLabel* m_headline;
    QLabel* m_changes;
    BoardTableView* m_sheets;
    SheetsModel* m_sheetsModel;
    QWidget* m_findingsBox = nullptr;
    QLabel* m_findingsTitle = nullptr;
    QLabel* m_detail = nullptr;
    BoardTableView* m_findings = nullptr;
    FindingsModel* m_findingsModel;
};

/// "3 posts added, 1 team moved": what saving did to the organisation; empty where nothing.
QString organisationChanges(const store::SavedExtract& saved);
/// "This would add the extract of 22 Nov 2026." and its like.
QString importHeadline(const ImportResult& result);

} // namespace headroom
