#pragma once

#include "service/versions.h"
#include "service/workspace.h"
#include "ui/pages/setup/versionssection.h"
#include "ui/widgets/format.h"

#include <QDateTime>

#include <optional>
#include <utility>

namespace headroom {

/// The part of a section of versions that knows what a version holds. A section shows `shown()` in its
/// fields when display() is called and hands back what somebody made of it by change().
template <class T>
class VersionsOf : public VersionsSection {
protected:
    using VersionsSection::VersionsSection;

    /// The content of the chosen row.
    const T& shown() const { return m_shown; }
    /// What holds today.
    const T& inForce() const { return m_versions[m_inForce].value; }
    const std::optional<T>& draft() const { return m_draft; }
    bool showsDraft() const { return chosen() != nullptr && chosen()->state == VersionRow::State::Draft; }
    const std::vector<KeptVersion<T>>& versions() const { return m_versions; }

    /// What the version that comes with the program is called.
    virtual QString builtInName() const { return {}; }
    /// Shows shown(); editable() says whether it may be changed.
    virtual void display() = 0;

    /// Somebody made this of what is shown: it becomes the draft.
    void change(T next) {
        if (!editable() || versionDifferences(next, m_shown) == 0) {
            return;
        }
        std::optional<T> before = m_draft;
        if (store(std::move(next))) {
            m_undo.push_back(std::move(before));
            m_redo.clear();
            refreshRows();
            select(draftPlace());
        } else {
            display();
        }
    }

    void beginDraft() override {
        T from = m_shown;
        std::optional<T> before = m_draft;
        m_basis = basisOf(chosen());
        keepVersionDraft(workspace(), from, m_basis);
        m_draft = std::move(from);
        m_undo.push_back(std::move(before));
        m_redo.clear();
        refreshRows();
        choose(draftPlace());
    }

    int changes() const { return m_draft ? versionDifferences(*m_draft, inForce()) : 0; }

private:
    static constexpr qint64 draftId = 1;

    void load() final {
        m_versions = versionsOf<T>(workspace());
        m_inForce = versionOn(m_versions, workspace().today());
        auto kept = versionDraft<T>(workspace());
        const bool same = kept.has_value() == m_draft.has_value() &&
                          (!kept || versionDifferences(kept->value, *m_draft) == 0);
        if (!same) { // somebody else's hand: what was to be taken back is gone
            m_undo.clear();
            m_redo.clear();
        }
        m_draft.reset();
        if (kept) {
            m_draft = std::move(kept->value);
            m_basis = kept->basedOn;
            m_savedAt = kept->savedAt;
            m_savedBy = kept->actor;
        }
    }

    qint64 placeOf(std::size_t at) const { return static_cast<qint64>(m_versions.size() - at) + draftId; }

    static QString moment(const std::string& utc) {
        return dateTimeText(QDateTime::fromString(toQString(utc), Qt::ISODate).toLocalTime());
    }

    std::vector<VersionRow> rows() const final {
        std::vector<VersionRow> rows;
        if (m_draft) {
            VersionRow row;
            row.place = draftId;
            row.state = VersionRow::State::Draft;
            row.name = VersionsSection::tr("Based on %1").arg(toQString(m_basis));
            row.changed = changes();
            row.recorded = m_savedAt.empty() ? QString() : moment(m_savedAt);
            row.actor = toQString(m_savedBy);
            rows.push_back(std::move(row));
        }
        for (std::size_t at = 0; at < m_versions.size(); ++at) {
            const KeptVersion<T>& version = m_versions[at];
            VersionRow row;
            row.place = placeOf(at);
            row.state = at == m_inForce  ? VersionRow::State::InForce
                        : at < m_inForce ? VersionRow::State::Planned
                                         : VersionRow::State::Past;
            row.builtIn = version.builtIn;
            row.name = version.builtIn ? builtInName() : toQString(version.name);
            if (!version.builtIn) {
                row.from = version.from;
                row.recorded = moment(version.recordedAt);
            }
            row.actor = toQString(version.actor);
            row.changed =
                at + 1 < m_versions.size() ? versionDifferences(version.value, m_versions[at + 1].value) : 0;
            rows.push_back(std::move(row));
        }
        return rows;
    }

    void showRow(qint64 place) final {
        if (place == draftId && m_draft) {
            m_shown = *m_draft;
        } else if (place > draftId && place <= placeOf(0)) {
            m_shown = m_versions[m_versions.size() - static_cast<std::size_t>(place - draftId)].value;
        }
        display();
    }

    std::string basisOf(const VersionRow* row) const {
        if (row == nullptr || row->state == VersionRow::State::Draft) {
            return m_basis;
        }
        return toUtf8(!row->name.isEmpty() ? row->name
                      : row->from          ? dateText(*row->from)
                                           : VersionsSection::tr("the built-in version"));
    }

    bool hasDraft() const final { return m_draft.has_value(); }
    qint64 draftPlace() const final { return draftId; }
    qint64 placeInForce() const final { return placeOf(m_inForce); }
    qint64 placeFrom(Date from) const final { return placeOf(versionOn(m_versions, from)); }

    /// Into the store and onto the screen; false when the store refuses.
    bool store(T next) {
        const std::string basis = basisOf(chosen());
        try {
            keepVersionDraft(workspace(), next, basis);
        } catch (const std::exception& error) {
            showProblem({toQString(error.what())});
            return false;
        }
        m_basis = basis;
        m_savedAt = workspace().clock().now().iso();
        m_savedBy = workspace().actor().name;
        m_draft = std::move(next);
        m_shown = *m_draft;
        return true;
    }

    void dropDraft() final {
        dropVersionDraft<T>(workspace());
        m_draft.reset();
        m_undo.clear();
        m_redo.clear();
    }

    Findings check(Date from) final {
        return m_draft ? checkVersion(workspace(), *m_draft, from) : Findings();
    }
    Findings keep(Date from) final {
        Findings findings = m_draft ? makeCurrent(workspace(), *m_draft, from) : Findings();
        if (!refused(findings)) {
            m_undo.clear();
            m_redo.clear();
        }
        return findings;
    }

    bool canUndo() const final { return !m_undo.empty(); }
    bool canRedo() const final { return !m_redo.empty(); }
    void undo() final { step(m_undo, m_redo); }
    void redo() final { step(m_redo, m_undo); }

    /// One step back or forward; the far end of it is that there was no draft.
    void step(std::vector<std::optional<T>>& from, std::vector<std::optional<T>>& to) {
        std::optional<T> next = from.back();
        std::optional<T> now = m_draft;
        if (next) {
            keepVersionDraft(workspace(), *next, m_basis);
        } else {
            dropVersionDraft<T>(workspace());
        }
        from.pop_back();
        to.push_back(std::move(now));
        m_draft = std::move(next);
        refreshRows();
        choose(m_draft ? draftId : placeInForce());
    }

    std::string exported() const final { return versionText(m_shown); }
    void importText(const std::string& text) final {
        T value = versionFromText<T>(text);
        std::optional<T> before = m_draft;
        m_basis = toUtf8(VersionsSection::tr("a file"));
        keepVersionDraft(workspace(), value, m_basis);
        m_draft = std::move(value);
        m_undo.push_back(std::move(before));
        m_redo.clear();
        refreshRows();
        choose(draftId);
    }

    std::vector<KeptVersion<T>> m_versions;
    std::size_t m_inForce = 0;
    std::optional<T> m_draft;
    std::string m_basis, m_savedAt, m_savedBy;
    T m_shown{};
    std::vector<std::optional<T>> m_undo, m_redo;
};

} // namespace headroom
