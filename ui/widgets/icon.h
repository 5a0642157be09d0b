#pragma once

#include "ui/widgets/tokens.h"

#include <QIcon>
#include <QPixmap>

class QString;

namespace headroom {

/// An icon of our family (resources/icons/<name>.svg), drawn in the colour of its tone at the
/// size and pixel ratio asked for; it follows a change of theme by itself.
QIcon icon(const QString& name, Tone tone = Tone::Muted);
/// The same in a colour of one's own, for surfaces like the rail.
QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal ratio);
/// The program's own icon, in every size.
QIcon applicationIcon();

} // namespace headroom
