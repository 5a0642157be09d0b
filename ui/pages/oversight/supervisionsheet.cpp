#include "ui/pages/oversight/supervisionsheet.h"

#include "ui/widgets/card.h"
#include "ui/widgets/format.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int sheetWidth = 620; // design pixels
const QString personLink = QStringLiteral("person:");

QString paragraph(const QString& text) {
    return QStringLiteral("<p>%1</p>").arg(text);
}

QString escaped(const std::string& text) {
    return toQString(text).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

QString caseLine(const DiscussedCase& one) {
    if (!one.person) {
        return SupervisionSheet::tr("%1, limited access").arg(escaped(one.crn));
    }
    const QString link = QStringLiteral("<a href=\"%1%2\">%3, %4</a> (%5)")
                             .arg(personLink)
                             .arg(one.person.value)
                             .arg(escaped(one.surname), escaped(one.forename), escaped(one.crn));
    return one.discussed.empty() ? link : QStringLiteral("%1: %2").arg(link, escaped(one.discussed));
}

QString actionLine(const SupervisionAction& action) {
    QString line = escaped(action.what);
    if (action.doneOn) {
        line += SupervisionSheet::tr(" – done on %1").arg(dateText(*action.doneOn));
    } else if (action.by) {
        line += SupervisionSheet::tr(" – until %1").arg(dateText(*action.by));
    }
    return line;
}

QString listOf(const QString& title, const QStringList& lines) {
    return lines.isEmpty() ? QString()
                           : QStringLiteral("<p><b>%1</b></p><ul><li>%2</li></ul>")
                                 .arg(title, lines.join(QStringLiteral("</li><li>")));
}

} // namespace

QString SupervisionSheet::text(const SupervisionView& view) {
    const OfficerSupervision& value = view.value;
    QString text =
        paragraph(value.nextOn ? tr("With %1. Next on %2.").arg(escaped(view.with), dateText(*value.nextOn))
                               : tr("With %1. No day for the next one was agreed.").arg(escaped(view.with)));
    text += paragraph(escaped(value.agreed));
    QStringList cases;
    for (const DiscussedCase& one : view.cases) {
        cases.append(caseLine(one));
    }
    QStringList actions;
    for (const SupervisionAction& one : value.actions) {
        actions.append(actionLine(one));
    }
    return text + listOf(tr("Cases talked about"), cases) + listOf(tr("Actions"), actions);
}

QString SupervisionSheet::historyText(const std::vector<SupervisionView>& history) {
    QStringList lines;
    for (auto one = history.rbegin(); one != history.rend(); ++one) {
        const QString what = one->withdrawn       ? tr("Withdrawn")
                             : one->revision == 1 ? tr("Recorded")
                                                  : tr("Changed");
        const QString line = QStringLiteral("%1 · %2 · %3")
                                 .arg(what, toQString(one->recordedAt).left(10), escaped(one->actor));
        lines.append(one->reason.empty() ? line : QStringLiteral("%1: %2").arg(line, escaped(one->reason)));
        if (one->revision != history.back().revision) {
            lines.append(escaped(one->value.agreed));
        }
    }
    return lines.join(QStringLiteral("<br>"));
}

SupervisionSheet::SupervisionSheet(const QString& officer, const std::vector<SupervisionView>& history,
                                   QWidget* parent)
    : Editor(parent) {
    setObjectName(QStringLiteral("supervisionSheet"));
    const SupervisionView& now = history.back();
    setWindowTitle(tr("Supervision"));
    setMinimumWidth(theme::px(sheetWidth));
    const int side = theme::px(20);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(theme::px(12));
    column->addWidget(
        makeLabel(TextStyle::Section, tr("Supervision of %1, %2").arg(officer, dateText(now.value.heldOn))));
    QLabel* body = makeLabel(TextStyle::Body, text(now));
    body->setObjectName(QStringLiteral("supervisionText"));
    body->setTextFormat(Qt::RichText);
    body->setWordWrap(true);
    body->setTextInteractionFlags(Qt::TextBrowserInteraction);
    column->addWidget(body);
    QLabel* past = makeLabel(TextStyle::Caption, historyText(history), Tone::Muted);
    past->setObjectName(QStringLiteral("supervisionHistory"));
    past->setTextFormat(Qt::RichText);
    past->setWordWrap(true);
    column->addWidget(past);
    QPushButton* close = makeButton(tr("Close"), ButtonKind::Primary);
    close->setObjectName(QStringLiteral("closeButton"));
    close->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(body, &QLabel::linkActivated, this, [this](const QString& link) {
        accept();
        emit personRequested(PersonId{link.mid(personLink.size()).toLongLong()});
    });
}

} // namespace headroom
