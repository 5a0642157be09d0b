#pragma once

#include "domain/ids.h"

#include <cstdint>

namespace headroom {

class Workspace;

/// Whose supervision whoever is at the keyboard may read and keep: their own to read; to keep that of the
/// officers whom they manage, directly, up the line or for a colleague who is away. Where the store names no
/// manager of an officer, every manager with a post in one of the officer's teams. What counts is how the
/// organisation stands today, also for past days.
enum class SupervisionRight : std::uint8_t { None, Read, Keep };
SupervisionRight supervisionRight(Workspace& workspace, PractitionerId officer);

/// Whoever is at the keyboard; 0: somebody without a post.
PractitionerId ownPractitioner(Workspace& workspace);

/// Throws AccessDenied, in the same words whether anything is recorded or not.
[[noreturn]] void refuseSupervision();

} // namespace headroom
