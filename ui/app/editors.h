#pragma once

#include "ui/pages/editorrequest.h"

class QWidget;

namespace headroom {

class Editor;
class Workspace;

/// Makes the editor that was asked for; null where there is none of that kind. Throws Error.
Editor* makeEditor(const EditorRequest& request, Workspace& workspace, QWidget* parent);

} // namespace headroom
