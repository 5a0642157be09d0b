#include "ui/pages/setup/setupsection.h"

#include "service/workspace.h"
#include "ui/widgets/card.h"

#include <QVBoxLayout>

namespace headroom {

SetUpSection::SetUpSection(const QString& title, const QString& sentence, Workspace& workspace,
                           JobRunner& jobs, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
    , m_workspace(workspace)
    , m_jobs(jobs)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(theme::px(4), theme::px(16), theme::px(20), theme::px(16));
    m_column->setSpacing(theme::px(12));
    auto* words = makeLabel(TextStyle::Body, sentence, Tone::Muted);
    words->setWordWrap(true);
    auto* head = new QVBoxLayout;
    head->setSpacing(theme::px(4));
    head->addWidget(makeLabel(TextStyle::PageTitle, title));
    head->addWidget(words);
    m_column->addLayout(head);
    setAccessibleName(title);
}

bool SetUpSection::writable() const {
    return m_workspace.store().access() == Store::Access::Write;
}

} // namespace headroom
