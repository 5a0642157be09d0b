#pragma once

#include "domain/date.h"
#include "service/workspace.h"

#include <QString>

#include <string>

namespace headroom {

/// Who is at the keyboard: the computer's account, or the practitioner somebody said they are. That
/// is remembered for each store by its id, and as a staff code alone.
class Identity {
public:
    /// staffCode: of the command line, for this run only; empty: what is remembered.
    Identity(Actor account, std::string staffCode);

    /// Of the account, before a store says otherwise.
    const Actor& account() const { return m_account; }
    /// Makes the workspace act as whoever is remembered for its store. A code that nobody has any more
    /// leaves the account acting: the sentence says so, and is empty otherwise.
    QString restore(Workspace& workspace) const;
    /// Somebody says who they are; an empty code is nobody in particular. Throws NotFound.
    void become(Workspace& workspace, const std::string& staffCode);

    static QString shownName(const Actor& actor); ///< without the code
    static QString roleWord(const Actor& actor);

private:
    Actor m_account;
    std::string m_staffCode;
};

} // namespace headroom
