#pragma once

#include "service/flags.h"

#include <QWidget>

class QPushButton;

namespace headroom {

class ElidedLabel;

/// How many flags there are, whose they are, and whether closed ones are shown.
class FlagHeading final : public QWidget {
    Q_OBJECT

public:
    explicit FlagHeading(QWidget* parent = nullptr);

    /// personal: whoever is at the keyboard has people of their own, so that "for me" means something.
    void setFlags(const std::vector<Flag>& flags, const QString& unit, bool personal);
    void setChoice(bool mine, bool closed);

signals:
    void mineChosen(bool mine);
    void closedChosen(bool closed);

private:
    ElidedLabel* m_title;
    ElidedLabel* m_sentence;
    QPushButton *m_mine, *m_unit, *m_closed;
};

} // namespace headroom
