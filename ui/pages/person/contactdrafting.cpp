#include "domain/error.h"
#include "service/workspace.h"
#include "ui/pages/person/contactfields.h"
#include "ui/pages/person/contactform.h"
#include "ui/pages/person/filelist.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"
#include "ui/widgets/notesfield.h"

#include <QJsonArray>
#include <QPushButton>
#include <QSignalBlocker>

/// What is written and not saved yet, with its files: kept as a draft.
namespace headroom {

namespace {

/// Beside the fields in what is kept.
constexpr char takenOffKey[] = "takenOff", reasonKey[] = "correctionReason";

} // namespace

void ContactForm::keepDraftNow() {
    m_draftTimer.stop();
    if (!m_dirty || !m_person.id) {
        return;
    }
    try {
        m_draft.keep(written());
        m_dirty = false;
        m_draftState->setText(tr("Draft saved %1").arg(clockText(m_workspace.clock().now())));
        m_discard->show();
    } catch (const Error& error) {
        m_draftState->setText(toQString(error.what()));
    }
}

/// A file lies with a draft: what is written is kept first.
void ContactForm::addFiles(const QStringList& paths) {
    m_dirty = true;
    keepDraftNow();
    try {
        m_files->setProblems(m_draft.addFiles(paths));
        showFiles();
    } catch (const Error& error) {
        m_files->setProblems({toQString(error.what())});
    }
}

void ContactForm::takeFileOff(DraftFileId file) {
    try {
        m_draft.takeOff(file);
        m_files->setProblems({});
        showFiles();
    } catch (const Error& error) {
        m_files->setProblems({toQString(error.what())});
    }
}

void ContactForm::showFiles() {
    m_files->setAdded(m_draft.files());
}

QJsonObject ContactForm::written() const {
    QJsonObject body = m_fields->toJson();
    QJsonArray takenOff;
    for (const AttachmentId file : m_files->takenOff()) {
        takenOff.append(static_cast<qint64>(file.value));
    }
    body.insert(QLatin1String(takenOffKey), takenOff);
    body.insert(QLatin1String(reasonKey), m_reason->text());
    return body;
}

void ContactForm::restoreDraft() {
    try {
        if (const auto kept = m_draft.kept()) {
            m_fields->fromJson(kept->body);
            const QSignalBlocker quiet(m_reason);
            m_reason->setText(kept->body.value(QLatin1String(reasonKey)).toString());
            std::vector<AttachmentId> takenOff;
            for (const QJsonValue& file : kept->body.value(QLatin1String(takenOffKey)).toArray()) {
                takenOff.push_back({file.toInteger()});
            }
            m_files->takeOff(takenOff);
            showFiles();
            m_draftState->setText(tr("Draft of %1 is back").arg(clockText(kept->savedAt)));
            m_discard->show();
        }
    } catch (const Error& error) {
        m_draftState->setText(toQString(error.what()));
    }
}

void ContactForm::throwDraftAway() {
    try {
        m_dirty = false;
        m_draft.drop();
        if (m_row) {
            beginEdit(PersonSnapshot(m_person), ContactRow(*m_row));
        } else {
            beginNew(PersonSnapshot(m_person), m_case);
        }
        emit said(tr("Draft thrown away."));
        focusFirst();
    } catch (const Error& error) {
        m_draftState->setText(toQString(error.what()));
    }
}

} // namespace headroom
