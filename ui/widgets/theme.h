#pragma once

#include "ui/widgets/tokens.h"

#include <QFont>

class QApplication;
class QString;

namespace headroom {

enum class ThemeChoice { System, Light, Dark };

/// The type scale. Everything written in the window uses one of these.
enum class TextStyle {
    PageTitle, ///< one per page
    Section,   ///< heads a card
    Body,
    Strong, ///< body, semi-bold
    Caption,
    Figure,      ///< the number on a card
    LargeFigure, ///< the one number of a page
};

/// The look of the whole application: one set of tokens, one palette, one style sheet, one type
/// scale. Painted widgets ask for tokens() when they paint, so a change of theme needs only a
/// repaint, which the new palette causes.
namespace theme {

/// Sets style, font and palette, and the style sheet of every window, also of those shown later. System
/// follows the platform's palette as it was when the program started.
void apply(QApplication& application, ThemeChoice choice);
/// The choice kept in the settings ("appearance/theme").
ThemeChoice savedChoice();
void saveChoice(ThemeChoice choice);

const Tokens& tokens();
QFont font(TextStyle style);

/// A length of the design (pixels at the default body size of 13) at the font size in use.
int px(int design);
/// Height of a table row: 28 at the default size.
int rowHeight();

} // namespace theme

/// The application's one style sheet, made from the tokens.
QString styleSheet(const Tokens& tokens);

} // namespace headroom
