#pragma once

class QCoreApplication;
class QLocale;

namespace headroom {

/// Sets the language of words, numbers and days: Welsh where the locale is Welsh, British English
/// otherwise. English, too, has a catalogue, for its plurals.
void translate(QCoreApplication& application, const QLocale& locale);

} // namespace headroom
