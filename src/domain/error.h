#pragma once

#include "domain/finding.h"

#include <stdexcept>
#include <string>
#include <utility>

namespace headroom {

/// The one family of failures: something could not be done, and no value can say so.
/// Thrown with what was tried, in one plain English sentence; caught only at the edges
/// (the command line's main and the window's job and action handlers).
class Error : public std::runtime_error {
public:
    explicit Error(const std::string& sentence, std::string code = "failed")
        : std::runtime_error(sentence)
        , m_code(std::move(code)) {}
    /// A stable word for scripts: "store_busy", "access_denied" …
    const std::string& code() const { return m_code; }

private:
    std::string m_code;
};

/// The store cannot be opened or is not ours: wrong kind, newer schema, damaged.
class StoreError : public Error {
public:
    explicit StoreError(const std::string& sentence, std::string code = "store_error")
        : Error(sentence, std::move(code)) {}
};

/// Somebody else is writing to the store; the sentence names who, where and since when.
class StoreBusy final : public StoreError {
public:
    explicit StoreBusy(const std::string& sentence)
        : StoreError(sentence, "store_busy") {}
};

/// A file cannot be read or written.
class FileError final : public Error {
public:
    explicit FileError(const std::string& sentence)
        : Error(sentence, "file_error") {}
};

/// The signed-in person may not do this.
class AccessDenied final : public Error {
public:
    explicit AccessDenied(const std::string& sentence)
        : Error(sentence, "access_denied") {}
};

/// The record was changed by somebody else meanwhile.
class Conflict : public Error {
public:
    explicit Conflict(const std::string& sentence, std::string code = "conflict")
        : Error(sentence, std::move(code)) {}
};

/// Somebody else decided first who holds a case.
class HolderChanged final : public Conflict {
public:
    /// who and when: of the change that came first; the moment as ISO text in UTC. Both empty where the
    /// case has been so from its beginning.
    HolderChanged(const std::string& sentence, std::string who, std::string when)
        : Conflict(sentence, "holder_changed")
        , m_who(std::move(who))
        , m_when(std::move(when)) {}
    const std::string& who() const { return m_who; }
    const std::string& when() const { return m_when; }

private:
    std::string m_who, m_when;
};

/// What was asked for does not exist: an unknown team code, a closed post.
class NotFound final : public Error {
public:
    explicit NotFound(const std::string& sentence)
        : Error(sentence, "not_found") {}
};

/// The person at the keyboard cancelled; nothing was kept.
class Cancelled final : public Error {
public:
    Cancelled()
        : Error("Cancelled. Nothing was changed.", "cancelled") {}
};

/// Input was refused; carries the findings.
class Refused final : public Error {
public:
    Refused(const std::string& sentence, Findings findings)
        : Error(sentence, "refused")
        , m_findings(std::move(findings)) {}
    const Findings& findings() const { return m_findings; }

private:
    Findings m_findings;
};

} // namespace headroom
