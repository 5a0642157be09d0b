#include "ui/app/editors.h"

#include "service/workspace.h"
#include "ui/pages/moves/movesdialog.h"
#include "ui/pages/person/contacteditor.h"
#include "ui/pages/person/dismissdialog.h"
#include "ui/pages/person/recordeditors.h"
#include "ui/pages/week/weekdialog.h"

namespace headroom {

Editor* makeEditor(const EditorRequest& request, Workspace& workspace, QWidget* parent) {
    switch (request.kind) {
    case EditorRequest::Kind::NewContact:
    case EditorRequest::Kind::Contact:
        return new ContactEditor(request, workspace, parent);
    case EditorRequest::Kind::Enquiry:
        return enquiryEditor(workspace, request.person, request.item, parent);
    case EditorRequest::Kind::Alerts:
        return new DismissDialog(workspace, readPerson(workspace, request.person, workspace.today()),
                                 request.item, parent);
    case EditorRequest::Kind::NewCase:
        return caseStartEditor(workspace, parent);
    case EditorRequest::Kind::Week:
        return new WeekDialog(workspace, workspace.today(), parent);
    case EditorRequest::Kind::Moves:
        return new MovesDialog(workspace, request.post, parent);
    }
    return nullptr;
}

} // namespace headroom
