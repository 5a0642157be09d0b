#pragma once

/// Marks an English text that the window translates. It does nothing here; the translation tools
/// look for it (`lupdate -tr-function-alias translate+=HEADROOM_TEXT`).
#define HEADROOM_TEXT(context, text) text
