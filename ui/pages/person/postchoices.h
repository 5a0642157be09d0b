#pragma once

#include "service/person.h"
#include "ui/widgets/pickfield.h"

namespace headroom {

class Workspace;

/// Officers to choose from: those of the teams that hold the person's cases, and whoever is at the
/// keyboard. Codes are posts.
QList<PickField::Choice> postChoices(Workspace& workspace, const PersonSnapshot& person);
/// The post that whoever is at the keyboard works from with this person: their own in the case's team,
/// else any of their own, else the lead's.
PostId ownPostWith(Workspace& workspace, const PersonSnapshot& person);
/// Finds officers anywhere by name or code.
PickField::Source officersAnywhere(Workspace& workspace);

} // namespace headroom
