#include "ui/pages/parts/pageheading.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/format.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace headroom {

PageHeading::PageHeading(const QString& titleName, const QString& sentenceName, QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_title(new ElidedLabel(TextStyle::PageTitle))
    , m_sentence(new ElidedLabel(TextStyle::Body, Tone::Muted)) {
    m_title->setObjectName(titleName);
    m_sentence->setObjectName(sentenceName);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme::px(4));
    auto* words = new QVBoxLayout;
    words->setSpacing(theme::px(2));
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    m_row->addLayout(words, 1);
    m_row->addSpacing(theme::px(12));
}

void PageHeading::setWords(const QString& title, const QString& sentence) {
    m_title->setText(title);
    m_sentence->setText(sentence);
}

} // namespace headroom
