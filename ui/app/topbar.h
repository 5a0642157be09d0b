#pragma once

#include "domain/date.h"

#include <QPushButton>
#include <QWidget>

class QMenu;
class QToolButton;

namespace headroom {

class AsOfButton;
class BarButton;
class Breadcrumb;

/// Looks like a field, opens the search palette.
class SearchButton final : public QPushButton {
    Q_OBJECT

public:
    explicit SearchButton(QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Above every page: back and forward, where one is, search, the day shown, who one is.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    Breadcrumb& breadcrumb() const { return *m_breadcrumb; }
    AsOfButton& asOf() const { return *m_asOf; }
    SearchButton& search() const { return *m_search; }
    QMenu& personMenu() const { return *m_personMenu; }
    void setPerson(const QString& name, const QString& role);
    void setCanGo(bool back, bool forward);

signals:
    void backPressed();
    void forwardPressed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QToolButton* makeArrow(const QString& iconName, const QString& name, const QString& keys);
    QToolButton* m_back;
    QToolButton* m_forward;
    Breadcrumb* m_breadcrumb;
    SearchButton* m_search;
    AsOfButton* m_asOf;
    BarButton* m_person;
    QMenu* m_personMenu;
};

} // namespace headroom
