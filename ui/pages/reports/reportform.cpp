#include "ui/pages/reports/reportform.h"

#include "ui/pages/reports/reportwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/format.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <sstream>

namespace headroom {

namespace {

constexpr int dateWidth = 148, choiceWidth = 148;

QComboBox* makeBox(const char* name, const QString& spoken) {
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(spoken);
    box->setMinimumWidth(theme::px(choiceWidth));
    return box;
}

void chooseData(QComboBox& box, const QVariant& data) {
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

/// "team, officer, tier" as words.
std::vector<std::string> keysOf(const std::string& text) {
    std::vector<std::string> keys;
    std::stringstream stream(text);
    for (std::string key; std::getline(stream >> std::ws, key, ',');) {
        keys.push_back(key);
    }
    return keys;
}

bool takes(const ReportInfo& info, const char* parameter) {
    const std::vector<std::string> all = keysOf(info.parameters);
    return std::find(all.begin(), all.end(), parameter) != all.end();
}

} // namespace

ReportForm::ReportForm(Date today, QWidget* parent)
    : QWidget(parent)
    , m_level(makeBox("reportLevel", tr("One row for each")))
    , m_group(makeBox("reportGroupBy", tr("Put together by")))
    , m_onlyKey(makeBox("reportOnlyKey", tr("Only rows whose")))
    , m_withhold(makeBox("reportWithhold", tr("Small counts")))
    , m_onlyText(new QLineEdit)
    , m_from(new DateField(today))
    , m_to(new DateField(today)) {
    auto* flow = new FlowLayout(theme::px(12), theme::px(8), this);
    for (const Level level : {Level::Officer, Level::Team, Level::Pdu, Level::Region, Level::National}) {
        m_level->addItem(ReportWords::level(level), static_cast<int>(level));
    }
    m_withhold->addItem(tr("Shown"), 0);
    for (const int below : {5, 10}) {
        m_withhold->addItem(tr("Withheld below %1").arg(below), below);
    }
    m_onlyText->setObjectName(QStringLiteral("reportOnlyText"));
    m_onlyText->setAccessibleName(tr("Reads like"));
    m_onlyText->setPlaceholderText(tr("reads like …"));
    m_onlyText->setFixedWidth(theme::px(choiceWidth));
    m_from->setObjectName(QStringLiteral("reportFrom"));
    m_to->setObjectName(QStringLiteral("reportTo"));
    m_from->setFixedWidth(theme::px(dateWidth));
    m_to->setFixedWidth(theme::px(dateWidth));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    const auto add = [&](const QString& title, QWidget* field, QList<QWidget*>& row) {
        QWidget* both = titled(title, field);
        row << both;
        flow->addWidget(both);
    };
    add(tr("One row for each"), m_level, m_levelRow);
    add(tr("From"), m_from, m_fromRow);
    add(tr("To"), m_to, m_toRow);
    add(tr("Put together by"), m_group, m_keyRows);
    add(tr("Only where"), m_onlyKey, m_keyRows);
    add(tr("Reads like"), m_onlyText, m_keyRows);
    QList<QWidget*> always;
    add(tr("Small counts"), m_withhold, always);
    const auto changed = [this] {
        if (!m_filling) {
            emit edited();
        }
    };
    for (QComboBox* box : {m_level, m_group, m_onlyKey, m_withhold}) {
        connect(box, &QComboBox::currentIndexChanged, this, changed);
    }
    for (DateField* field : {m_from, m_to}) {
        connect(field, &TypedField::edited, this, [this, changed] {
            m_spanDays = m_filling ? m_spanDays : 0;
            changed();
        });
    }
    connect(m_onlyText, &QLineEdit::editingFinished, this, changed);
}

QWidget* ReportForm::titled(const QString& title, QWidget* field) {
    auto* both = new QWidget;
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(2));
    auto* label = makeLabel(TextStyle::Caption, title, Tone::Muted);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    column->addStretch(1);
    return both;
}

void ReportForm::showFor(const ReportInfo& info) {
    const auto show = [](const QList<QWidget*>& row, bool shown) {
        for (QWidget* one : row) {
            one->setVisible(shown);
        }
    };
    show(m_levelRow, takes(info, "level"));
    show(m_fromRow, takes(info, "from"));
    show(m_toRow, takes(info, "to"));
    show(m_keyRows, !info.keys.empty());
    layout()->invalidate();
    updateGeometry();
}

void ReportForm::fillKeys(const ReportInfo& info) {
    for (QComboBox* box : {m_group, m_onlyKey}) {
        box->clear();
        box->addItem(box == m_group ? tr("As it is") : tr("Every row"), QString());
        for (const std::string& key : keysOf(info.keys)) {
            box->addItem(ReportWords::key(key), toQString(key));
        }
    }
}

void ReportForm::setReport(const ReportInfo& info, const ReportSet* set) {
    m_filling = true;
    fillKeys(info);
    showFor(info);
    m_filling = false;
    setParameters(set == nullptr ? ReportParameters{} : set->parameters);
    m_spanDays = set == nullptr ? 0 : set->spanDays;
}

void ReportForm::setParameters(const ReportParameters& parameters) {
    m_filling = true;
    chooseData(*m_level, static_cast<int>(parameters.level));
    chooseData(*m_group, toQString(parameters.groupBy));
    chooseData(*m_withhold, parameters.withholdBelow);
    m_from->setDate(parameters.from);
    m_to->setDate(parameters.to);
    m_moreOnly = parameters.only;
    m_onlyText->clear();
    m_onlyKey->setCurrentIndex(0);
    if (!m_moreOnly.empty() && m_onlyKey->findData(toQString(m_moreOnly.front().first)) > 0) {
        chooseData(*m_onlyKey, toQString(m_moreOnly.front().first));
        m_onlyText->setText(toQString(m_moreOnly.front().second));
        m_moreOnly.erase(m_moreOnly.begin());
    }
    m_filling = false;
}

ReportParameters ReportForm::parameters() const {
    ReportParameters parameters;
    parameters.level = static_cast<Level>(m_level->currentData().toInt());
    parameters.groupBy = toUtf8(m_group->currentData().toString());
    parameters.withholdBelow = m_withhold->currentData().toInt();
    parameters.from = m_from->date();
    parameters.to = m_to->date();
    parameters.only = m_moreOnly;
    if (m_onlyKey->currentIndex() > 0 && !m_onlyText->text().trimmed().isEmpty()) {
        parameters.only.emplace_back(toUtf8(m_onlyKey->currentData().toString()),
                                     toUtf8(m_onlyText->text().trimmed()));
    }
    return parameters;
}

int ReportForm::spanDays() const {
    return m_spanDays;
}

bool ReportForm::readable() const {
    return m_from->readable() && m_to->readable();
}

} // namespace headroom
