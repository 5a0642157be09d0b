#include "ui/app/translation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace headroom {

void translate(QCoreApplication& application, const QLocale& locale) {
    const bool welsh = locale.language() == QLocale::Welsh;
    QLocale::setDefault(welsh ? locale : QLocale(QLocale::English, QLocale::UnitedKingdom));
    auto* translator = new QTranslator(&application);
    if (translator->load(welsh ? QStringLiteral(":/i18n/headroom_cy_GB.qm")
                               : QStringLiteral(":/i18n/headroom_en_GB.qm"))) {
        QCoreApplication::installTranslator(translator);
    }
}

} // namespace headroom
