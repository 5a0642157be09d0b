#include "service/messages.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace headroom {
namespace {

QString catalogue(const char* language) {
    QFile file(
        QStringLiteral(HEADROOM_RESOURCES "/translations/headroom_%1.ts").arg(QLatin1String(language)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

TEST(TranslationTest, SpeaksEnglishPlurals) {
    const auto cases = [](int count) {
        return QCoreApplication::translate("WorkloadBar", "No capacity, %n case(s) uncovered", nullptr,
                                           count);
    };
    EXPECT_EQ(cases(1), QStringLiteral("No capacity, 1 case uncovered"));
    EXPECT_EQ(cases(33), QStringLiteral("No capacity, 33 cases uncovered"));
}

TEST(TranslationTest, HasEveryEnglishPlural) {
    const QString english = catalogue("en_GB");
    ASSERT_FALSE(english.isEmpty());
    EXPECT_FALSE(english.contains(QStringLiteral("unfinished")));
    const QRegularExpression form(QStringLiteral("<numerusform>[^<]*\\(s\\)"));
    EXPECT_FALSE(form.match(english).hasMatch());
}

TEST(TranslationTest, IsReadyForWelsh) {
    const QString welsh = catalogue("cy_GB");
    EXPECT_TRUE(welsh.contains(QStringLiteral("language=\"cy_GB\"")));
    EXPECT_TRUE(welsh.contains(QStringLiteral("<name>Findings</name>")));
    const QString sentence =
        QString::fromStdString(std::string(headroom::sentence(FindingCode::NotAWorkbook))).toHtmlEscaped();
    EXPECT_TRUE(welsh.contains(sentence)) << sentence.toStdString();
    EXPECT_TRUE(QFile::exists(QStringLiteral(":/i18n/headroom_cy_GB.qm")));
}

} // namespace
} // namespace headroom
