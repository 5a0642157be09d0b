#include "ui/pages/person/contactlogmodel.h"

#include "domain/contact.h"
#include "ui/pages/person/documentstab.h"
#include "ui/pages/person/personwords.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/format.h"

#include <algorithm>

namespace headroom {

namespace {

using LogColumn = RowColumn<LogLine>;

constexpr qsizetype firstWords = 160;

LogColumn logColumn(const char* key, const QString& title, LogColumn::Text text) {
    LogColumn column;
    column.key = QLatin1String(key);
    column.title = title;
    column.text = [text = std::move(text)](const LogLine& line) {
        return line.detail ? QString() : text(line);
    };
    // The log keeps its order: newest first.
    column.sort = [](const LogLine&) { return SortValue::of(0.0); };
    return column;
}

QString timesOf(const Contact& contact) {
    if (!contact.startsAt) {
        return {};
    }
    return contact.endsAt
               ? QStringLiteral("%1–%2").arg(timeText(*contact.startsAt), timeText(*contact.endsAt))
               : timeText(*contact.startsAt);
}

QString outcomeOf(const ContactRow& row) {
    const Contact& contact = row.contact.value;
    if (!contact.outcome.empty()) {
        return PersonWords::outcome(contact.outcome);
    }
    if (!contact.needsOutcome) {
        return {};
    }
    return row.ahead ? ContactLogModel::tr("Booked") : ContactLogModel::tr("Outcome to log");
}

/// Everything about a contact, as it is read under its line.
QString detailOf(const ContactRow& row) {
    const Contact& contact = row.contact.value;
    QStringList lines;
    QStringList head;
    const auto name = [&head](const QString& what, const QString& value) {
        if (!value.isEmpty()) {
            head.append(QStringLiteral("%1: %2").arg(what, value));
        }
    };
    name(ContactLogModel::tr("Place"), toQString(contact.place));
    if (contact.minutes > 0) {
        name(ContactLogModel::tr("Time spent"), ContactLogModel::tr("%1 minutes").arg(contact.minutes));
    }
    if (const auto reason = parseAbsenceReason(contact.absenceReason)) {
        name(ContactLogModel::tr("Reason"), PersonWords::contacts(label(*reason)));
    }
    if (contact.countsRar) {
        head.append(ContactLogModel::tr("Counts as a RAR day"));
    }
    if (contact.alertOfficer) {
        head.append(ContactLogModel::tr("The officer was alerted"));
    }
    if (contact.replaces) {
        head.append(ContactLogModel::tr("Moved from another day"));
    }
    if (!head.isEmpty()) {
        lines.append(head.join(QStringLiteral(" · ")));
    }
    if (row.enforcement) {
        const Enforcement& done = row.enforcement->value;
        QString text = ContactLogModel::tr("Enforcement: %1").arg(PersonWords::action(done.action));
        if (const auto letter = parseLetterKind(done.letter)) {
            text += QStringLiteral(", ") + PersonWords::contacts(label(*letter));
        }
        if (done.evidenceDueOn) {
            text += ContactLogModel::tr(", evidence due %1").arg(dateText(*done.evidenceDueOn));
        }
        if (done.evidenceReceivedOn) {
            text += ContactLogModel::tr(", received %1").arg(dateText(*done.evidenceReceivedOn));
        }
        lines.append(text);
    }
    for (const AttachmentInfo& file : row.files) {
        lines.append(
            ContactLogModel::tr("File: %1, %2").arg(toQString(file.fileName), fileSizeText(file.size)));
    }
    if (row.contact.revision > 1) {
        QString text = ContactLogModel::tr("Version %1").arg(row.contact.revision);
        if (!row.contact.reason.empty()) {
            text += ContactLogModel::tr(", changed because: %1").arg(toQString(row.contact.reason));
        }
        lines.append(text);
    }
    if (!lines.isEmpty() && !contact.notes.empty()) {
        lines.append(QString());
    }
    lines.append(contact.notes.empty() ? ContactLogModel::tr("No notes.") : toQString(contact.notes));
    return lines.join(QLatin1Char('\n'));
}

std::vector<LogColumn> logColumns(Date today) {
    auto day = logColumn("day", ContactLogModel::tr("Day"),
                         [](const LogLine& line) { return dateText(line.row.contact.value.day); });
    day.more = [today](const LogLine& line, int role) -> QVariant {
        if (line.detail) {
            return role == ContactLogModel::DetailTextRole ? QVariant(detailOf(line.row)) : QVariant();
        }
        if (role == DetailRole) {
            return timesOf(line.row.contact.value);
        }
        const bool toCome = today < line.row.contact.value.day;
        return role == ToneRole && toCome ? QVariant(static_cast<int>(Tone::Accent)) : QVariant();
    };
    day.spoken = [](const LogLine& line) {
        return line.detail ? detailOf(line.row)
                           : dateText(line.row.contact.value.day) + QLatin1Char(' ') +
                                 timesOf(line.row.contact.value);
    };
    auto type = logColumn("type", ContactLogModel::tr("Contact"),
                          [](const LogLine& line) { return PersonWords::contacts(line.row.typeName); });
    type.more = [](const LogLine& line, int role) -> QVariant {
        return role == StrongRole && !line.detail ? QVariant(true) : QVariant();
    };
    auto outcome = logColumn("outcome", ContactLogModel::tr("Outcome"),
                             [](const LogLine& line) { return outcomeOf(line.row); });
    outcome.more = [](const LogLine& line, int role) -> QVariant {
        const Contact& contact = line.row.contact.value;
        const bool waits = contact.outcome.empty() && contact.needsOutcome;
        if (line.detail) {
            return {};
        }
        if (role == ToneRole) {
            return static_cast<int>(waits ? Tone::Warning : PersonWords::outcomeTone(contact.outcome));
        }
        if (role == ShapeRole) {
            return static_cast<int>(waits ? Shape::Ring : PersonWords::outcomeShape(contact.outcome));
        }
        return {};
    };
    auto mark = logColumn("mark", ContactLogModel::tr("Mark"), [](const LogLine& line) {
        QStringList marks;
        if (line.row.contact.value.sensitive) {
            marks.append(ContactLogModel::tr("Sensitive"));
        }
        if (line.row.enforcement && line.row.enforcement->value.state == "open") {
            marks.append(ContactLogModel::tr("Enforcement"));
        }
        if (!line.row.files.empty()) {
            marks.append(line.row.files.size() == 1
                             ? ContactLogModel::tr("1 file")
                             : ContactLogModel::tr("%1 files").arg(line.row.files.size()));
        }
        return marks.join(QStringLiteral(", "));
    });
    auto officer = logColumn("officer", ContactLogModel::tr("Officer"),
                             [](const LogLine& line) { return toQString(line.row.officer); });
    auto notes = logColumn("notes", ContactLogModel::tr("Notes"), [](const LogLine& line) {
        return toQString(line.row.contact.value.notes).left(firstWords).simplified();
    });
    notes.more = [](const LogLine&, int role) {
        return role == ToneRole ? QVariant(static_cast<int>(Tone::Muted)) : QVariant();
    };
    return {day, type, outcome, notes, officer, mark};
}

} // namespace

ContactLogModel::ContactLogModel(Date today, QObject* parent)
    : RowModel(
          logColumns(today),
          [](const LogLine& line) { return idOf(line.row.contact.id) + (line.detail ? 1 : 0); }, parent) {}

void ContactLogModel::setContacts(std::vector<ContactRow> contacts) {
    m_contacts = std::move(contacts);
    spread();
}

void ContactLogModel::setOpen(ItemId contact, bool open) {
    if (open) {
        m_open.insert(contact.value);
    } else {
        m_open.erase(contact.value);
    }
    spread();
}

void ContactLogModel::spread() {
    std::vector<LogLine> lines;
    lines.reserve(m_contacts.size() + m_open.size());
    for (const ContactRow& row : m_contacts) {
        lines.push_back({row, false});
        if (isOpen(row.contact.id)) {
            lines.push_back({row, true});
        }
    }
    setRows(std::move(lines));
}

const ContactRow* ContactLogModel::contact(ItemId id) const {
    const auto found = std::find_if(m_contacts.begin(), m_contacts.end(),
                                    [id](const ContactRow& row) { return row.contact.id == id; });
    return found == m_contacts.end() ? nullptr : &*found;
}

ItemId ContactLogModel::contactAt(int row) const {
    const LogLine* line = rowAt(row);
    return line == nullptr ? ItemId{} : line->row.contact.id;
}

} // namespace headroom
