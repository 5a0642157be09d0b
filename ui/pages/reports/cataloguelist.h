#pragma once

#include "service/reportsets.h"

#include <QStringList>
#include <QWidget>

class QLineEdit;

namespace headroom {

class BoardKeeper;
class BoardTableView;
class CatalogueModel;
struct CatalogueLine;

/// Everything that can be run, with a search.
class CatalogueList final : public QWidget {
    Q_OBJECT

public:
    explicit CatalogueList(QWidget* parent = nullptr);

    void setContent(const std::vector<ReportInfo>& catalogue, const std::vector<ReportSet>& sets,
                    const QStringList& recent);
    const CatalogueLine* current() const; ///< null: none
    /// Chooses without saying so.
    void choose(const std::string& report, std::int64_t series);
    QString searchText() const;
    void setSearchText(const QString& text);
    void focusTable();
    void focusSearch();

signals:
    void chosen();
    void activated(); ///< Enter: on to the report itself

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void chooseShown();
    CatalogueModel* m_model;
    BoardTableView* m_table;
    BoardKeeper* m_keeper = nullptr;
    QLineEdit* m_search;
};

} // namespace headroom
