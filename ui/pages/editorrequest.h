#pragma once

#include "domain/ids.h"

#include <QMetaType>
#include <QString>

namespace headroom {

/// An editor that a page asks for. The window opens it over whatever page is shown, so that a row of
/// Today, of a caseload and of a person's own page all lead to the same one.
struct EditorRequest {
    enum class Kind { NewContact, Contact, Enquiry, Alerts, NewCase, Week, Moves };
    Kind kind = Kind::NewContact; ///< Week: of whoever is at the keyboard
    PersonId person;
    CaseId onCase;
    ItemId item;   ///< the contact, enquiry or alert; 0: a new one
    QString draft; ///< subject of the draft to go on with; empty: none
    PostId post{}; ///< Moves: whose cases

    friend bool operator==(const EditorRequest&, const EditorRequest&) = default;
};

} // namespace headroom

Q_DECLARE_METATYPE(headroom::EditorRequest)
