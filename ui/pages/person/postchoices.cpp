#include "ui/pages/person/postchoices.h"

#include "service/board.h"
#include "service/search.h"
#include "service/whoami.h"
#include "service/workspace.h"
#include "ui/widgets/format.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr int officersFound = 20;

} // namespace

QList<PickField::Choice> postChoices(Workspace& workspace, const PersonSnapshot& person) {
    QList<PickField::Choice> choices;
    const auto add = [&choices](PostId post, const QString& name, const QString& detail) {
        const QString code = QString::number(post.value);
        const bool known = std::any_of(choices.begin(), choices.end(),
                                       [&](const PickField::Choice& choice) { return choice.code == code; });
        if (post && !known) {
            choices.append({code, name, detail});
        }
    };
    std::vector<TeamId> teams;
    for (const CaseView& view : person.cases) {
        add(view.holder, toQString(view.officer), toQString(view.teamName));
        if (view.team && std::find(teams.begin(), teams.end(), view.team) == teams.end()) {
            teams.push_back(view.team);
        }
    }
    for (const TeamId team : teams) {
        const BoardSnapshot board = readBoard(workspace, {unitOf(team), workspace.today(), true, false});
        for (const PostRow& row : board.posts) {
            add(row.post, QStringLiteral("%1, %2").arg(toQString(row.surname), toQString(row.forename)),
                toQString(row.teamName));
        }
    }
    for (const OwnPost& own : ownPosts(workspace, workspace.today())) {
        add(own.post, toQString(workspace.actor().name), toQString(own.teamName));
    }
    return choices;
}

PostId ownPostWith(Workspace& workspace, const PersonSnapshot& person) {
    const std::vector<OwnPost> own = ownPosts(workspace, workspace.today());
    for (const CaseView& view : person.cases) {
        for (const OwnPost& post : own) {
            if (post.team == view.team) {
                return post.post;
            }
        }
    }
    if (!own.empty()) {
        return own.front().post;
    }
    return person.cases.empty() ? PostId{} : person.cases.front().holder;
}

PickField::Source officersAnywhere(Workspace& workspace) {
    return [&workspace](const QString& text) {
        QList<PickField::Choice> choices;
        for (const SearchHit& hit : search(workspace, toUtf8(text), workspace.today(), officersFound)) {
            if (hit.unit.level == Level::Officer) {
                choices.append({QString::number(hit.unit.id), toQString(hit.title), toQString(hit.detail)});
            }
        }
        return choices;
    };
}

} // namespace headroom
