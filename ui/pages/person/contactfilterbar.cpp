#include "ui/pages/person/contactfilterbar.h"

#include "ui/pages/person/personwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

ContactFilterBar::ContactFilterBar(Date today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_words(new QLineEdit)
    , m_from(new DateField(today))
    , m_to(new DateField(today))
    , m_compliance(new QComboBox)
    , m_categories(makeButton(tr("Categories")))
    , m_system(new QCheckBox(tr("Hide what programs wrote")))
    , m_chips(new FlowLayout(theme::px(6), theme::px(4)))
    , m_problem(makeLabel(TextStyle::Caption, {}, Tone::Alarm)) {
    m_words->setObjectName(QStringLiteral("contactWordsEdit"));
    m_words->setPlaceholderText(tr("Words in type, place or notes"));
    m_words->setAccessibleName(tr("Words to find in contacts"));
    m_words->setClearButtonEnabled(true);
    m_from->setObjectName(QStringLiteral("contactFromField"));
    m_to->setObjectName(QStringLiteral("contactToField"));
    m_from->edit().setAccessibleName(tr("Contacts from this day"));
    m_to->edit().setAccessibleName(tr("Contacts up to this day"));
    m_from->edit().setPlaceholderText(tr("From"));
    m_to->edit().setPlaceholderText(tr("To"));
    m_from->showReading(false);
    m_to->showReading(false);
    m_compliance->setObjectName(QStringLiteral("contactComplianceCombo"));
    m_compliance->setAccessibleName(tr("Compliance"));
    m_compliance->addItems({tr("Any outcome"), tr("Without outcome"), tr("Complied"), tr("Did not comply")});
    m_categories->setObjectName(QStringLiteral("contactCategoriesButton"));
    m_categories->setAccessibleName(tr("Categories of contacts"));
    m_system->setObjectName(QStringLiteral("contactSystemCheck"));
    m_system->setAccessibleName(m_system->text());
    m_system->setChecked(true);
    m_problem->setObjectName(QStringLiteral("contactFilterProblem"));
    fillCategories();
    layOut();
    const auto emitChanged = [this] {
        showChips();
        if (!m_filling) {
            emit changed();
        }
    };
    connect(m_words, &QLineEdit::textChanged, this, emitChanged);
    connect(m_from, &TypedField::edited, this, emitChanged);
    connect(m_to, &TypedField::edited, this, emitChanged);
    connect(m_compliance, &QComboBox::currentIndexChanged, this, emitChanged);
    connect(m_system, &QCheckBox::toggled, this, emitChanged);
    showChips();
}

void ContactFilterBar::layOut() {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(theme::px(8), 0, theme::px(8), theme::px(4));
    outer->setSpacing(theme::px(6));
    // In lines: beside the form of a contact there is room for a few only.
    auto* row = new FlowLayout(theme::px(8), theme::px(6));
    m_words->setMinimumWidth(theme::px(120));
    m_words->setMaximumWidth(theme::px(280));
    row->addWidget(m_words);
    row->addWidget(m_from);
    row->addWidget(m_to);
    row->addWidget(m_compliance);
    row->addWidget(m_categories);
    row->addWidget(m_system);
    outer->addLayout(row);
    outer->addLayout(m_chips);
    outer->addWidget(m_problem);
    m_problem->hide();
}

void ContactFilterBar::fillCategories() {
    auto* menu = new QMenu(m_categories);
    for (std::size_t i = 1; i < contactCategoryCount; ++i) {
        QAction* action = menu->addAction(PersonWords::contacts(label(static_cast<ContactCategory>(i))));
        action->setCheckable(true);
        m_categoryActions.insert(static_cast<int>(i), action);
        connect(action, &QAction::toggled, this, [this] {
            showChips();
            if (!m_filling) {
                emit changed();
            }
        });
    }
    m_categories->setMenu(menu);
}

ContactFilter ContactFilterBar::filter() const {
    ContactFilter filter;
    filter.words = toUtf8(m_words->text().trimmed());
    filter.from = m_from->date();
    filter.to = m_to->date();
    filter.compliance = static_cast<ContactFilter::Compliance>(m_compliance->currentIndex());
    for (auto it = m_categoryActions.begin(); it != m_categoryActions.end(); ++it) {
        if (it.value()->isChecked()) {
            filter.categories.push_back(static_cast<ContactCategory>(it.key()));
        }
    }
    filter.hideSystem = m_system->isChecked();
    return filter;
}

void ContactFilterBar::setFilter(const ContactFilter& filter) {
    m_filling = true;
    m_words->setText(toQString(filter.words));
    m_from->setDate(filter.from);
    m_to->setDate(filter.to);
    m_compliance->setCurrentIndex(static_cast<int>(filter.compliance));
    for (auto it = m_categoryActions.begin(); it != m_categoryActions.end(); ++it) {
        const auto category = static_cast<ContactCategory>(it.key());
        it.value()->setChecked(std::find(filter.categories.begin(), filter.categories.end(), category) !=
                               filter.categories.end());
    }
    m_system->setChecked(filter.hideSystem);
    m_filling = false;
    showChips();
}

void ContactFilterBar::showProblem(const QString& sentence) {
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void ContactFilterBar::showChips() {
    m_chips->clear();
    const ContactFilter chosen = filter();
    if (!chosen.words.empty()) {
        addChip(tr("“%1”").arg(toQString(chosen.words)), [this] { m_words->clear(); });
    }
    const auto clearDay = [this](DateField* field) {
        field->setDate({});
        showChips();
        emit changed();
    };
    if (chosen.from) {
        addChip(tr("From %1").arg(dateText(*chosen.from)), [this, clearDay] { clearDay(m_from); });
    }
    if (chosen.to) {
        addChip(tr("To %1").arg(dateText(*chosen.to)), [this, clearDay] { clearDay(m_to); });
    }
    if (chosen.compliance != ContactFilter::Compliance::Any) {
        addChip(m_compliance->currentText(), [this] { m_compliance->setCurrentIndex(0); });
    }
    for (const ContactCategory category : chosen.categories) {
        addChip(PersonWords::contacts(label(category)),
                [this, category] { m_categoryActions.value(static_cast<int>(category))->setChecked(false); });
    }
    updateGeometry();
}

void ContactFilterBar::addChip(const QString& text, const std::function<void()>& takeOff) {
    auto* chip = new FilterChip(text);
    m_chips->addWidget(chip);
    // The chip goes with the filter: not while it is still telling that it was pressed.
    connect(chip, &FilterChip::clicked, this, takeOff, Qt::QueuedConnection);
}

} // namespace headroom
