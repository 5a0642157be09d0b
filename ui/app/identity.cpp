#include "ui/app/identity.h"

#include "domain/error.h"
#include "service/whoami.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>
#include <QSettings>

namespace headroom {

namespace {

struct IdentityText {
    Q_DECLARE_TR_FUNCTIONS(Identity)
};

QString rememberedKey(Workspace& workspace) {
    return QStringLiteral("whoami/%1").arg(toQString(workspace.store().id()));
}

} // namespace

Identity::Identity(Actor account, std::string staffCode)
    : m_account(std::move(account))
    , m_staffCode(std::move(staffCode)) {}

QString Identity::restore(Workspace& workspace) const {
    const std::string code =
        m_staffCode.empty() ? toUtf8(QSettings().value(rememberedKey(workspace)).toString()) : m_staffCode;
    if (code.empty()) {
        return {};
    }
    try {
        workspace.actAs(practitionerActor(workspace, code, workspace.today()));
    } catch (const NotFound& error) {
        return toQString(error.what());
    }
    return {};
}

void Identity::become(Workspace& workspace, const std::string& staffCode) {
    workspace.actAs(staffCode.empty() ? m_account
                                      : practitionerActor(workspace, staffCode, workspace.today()));
    m_staffCode.clear(); // what somebody says goes before the command line
    QSettings settings;
    if (staffCode.empty()) {
        settings.remove(rememberedKey(workspace));
    } else {
        settings.setValue(rememberedKey(workspace), toQString(staffCode));
    }
}

QString Identity::shownName(const Actor& actor) {
    const QString code = QStringLiteral(" (%1)").arg(toQString(actor.staffCode));
    QString name = toQString(actor.name);
    return !actor.staffCode.empty() && name.endsWith(code) ? name.chopped(code.size()) : name;
}

QString Identity::roleWord(const Actor& actor) {
    switch (actor.role) {
    case Role::Administrator:
        return IdentityText::tr("administrator of this store");
    case Role::Manager:
        return IdentityText::tr("manager");
    case Role::Practitioner:
        break;
    }
    return IdentityText::tr("practitioner");
}

} // namespace headroom
