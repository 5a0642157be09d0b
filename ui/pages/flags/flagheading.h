#pragma once

#include "service/flags.h"
#include "ui/pages/parts/pageheading.h"

class QPushButton;

namespace headroom {

/// How many flags there are, whose they are, and whether closed ones are shown.
class FlagHeading final : public PageHeading {
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
    QPushButton *m_mine, *m_unit, *m_closed;
};

} // namespace headroom
