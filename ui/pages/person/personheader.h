#pragma once

#include "service/person.h"
#include "ui/widgets/tokens.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace headroom {

class ElidedLabel;
class FlowLayout;

/// What stands above every tab and never scrolls away: who it is, tier, risk, alerts and registers in
/// words, who supervises, how they comply and when they are next seen.
class PersonHeader final : public QWidget {
    Q_OBJECT

public:
    explicit PersonHeader(QWidget* parent = nullptr);

    void setPerson(const PersonSnapshot& person);
    QPushButton& contactButton() const { return *m_contact; }
    QPushButton& moreButton() const { return *m_more; }

signals:
    void whyRequested();

private:
    void setTags(const PersonSnapshot& person);
    void setFacts(const PersonSnapshot& person);
    void addFact(const QString& caption, const QString& value, Tone tone = Tone::Normal);

    ElidedLabel* m_name;
    ElidedLabel* m_detail;
    FlowLayout* m_tags;
    FlowLayout* m_facts;
    QPushButton* m_why;
    QPushButton* m_contact;
    QPushButton* m_more;
};

} // namespace headroom
