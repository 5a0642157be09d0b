#include "ui/pages/whatif/casepicker.h"

#include "ui/pages/models/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

QString caseText(const MovableCase& one) {
    if (one.denied) {
        return toQString(one.crn);
    }
    return QStringLiteral("%1, %2  ·  %3  ·  %4 %5")
        .arg(toQString(one.surname), toQString(one.forename), toQString(one.crn), Words::tier(one.tier),
             Words::caseType(one.type));
}

} // namespace

CasePicker::CasePicker(QWidget* parent)
    : QWidget(parent)
    , m_filter(new QLineEdit)
    , m_list(new QListWidget)
    , m_count(makeLabel(TextStyle::Caption, {}, Tone::Muted)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(4));
    m_filter->setObjectName(QStringLiteral("caseFilter"));
    m_filter->setPlaceholderText(tr("Name, CRN, tier or type"));
    m_filter->setAccessibleName(tr("Narrow the list of cases"));
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("caseList"));
    m_list->setAccessibleName(tr("Cases; the space bar marks one"));
    m_list->setMinimumHeight(theme::px(150));
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(m_count);
    connect(m_filter, &QLineEdit::textChanged, this, &CasePicker::filter);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        if (m_filling) {
            return;
        }
        const CaseId id{item->data(Qt::UserRole).toLongLong()};
        std::erase(m_chosen, id);
        if (item->checkState() == Qt::Checked) {
            m_chosen.push_back(id);
        }
        showCount();
        emit edited();
    });
    showCount();
}

void CasePicker::setCases(const std::vector<MovableCase>& cases) {
    m_filling = true;
    m_list->clear();
    for (const MovableCase& one : cases) {
        auto* item = new QListWidgetItem(caseText(one), m_list);
        item->setData(Qt::UserRole, static_cast<qlonglong>(one.caseId.value));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool marked = std::find(m_chosen.begin(), m_chosen.end(), one.caseId) != m_chosen.end();
        item->setCheckState(marked ? Qt::Checked : Qt::Unchecked);
    }
    if (m_list->count() > 0) {
        m_list->setCurrentRow(0);
    }
    m_filling = false;
    filter(m_filter->text());
}

void CasePicker::setChosen(const std::vector<CaseId>& chosen) {
    m_chosen = chosen;
    m_filling = true;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const CaseId id{item->data(Qt::UserRole).toLongLong()};
        item->setCheckState(std::find(chosen.begin(), chosen.end(), id) != chosen.end() ? Qt::Checked
                                                                                        : Qt::Unchecked);
    }
    m_filling = false;
    showCount();
}

void CasePicker::filter(const QString& text) {
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const bool fits = std::all_of(words.begin(), words.end(), [item](const QString& word) {
            return item->text().contains(word, Qt::CaseInsensitive);
        });
        item->setHidden(!fits);
    }
}

void CasePicker::showCount() {
    m_count->setText(tr("%n case(s) chosen", nullptr, static_cast<int>(m_chosen.size())));
}

} // namespace headroom
