#include "engine/rollup.h"

#include "engine/status.h"

namespace headroom {

namespace {

void addParts(WorkParts& sum, const WorkParts& more) {
    sum.community += more.community;
    sum.licence += more.licence;
    sum.custody += more.custody;
    sum.reports += more.reports;
    sum.other += more.other;
}

void addCases(CaseTally& sum, const CaseTally& more) {
    sum.community += more.community;
    sum.licence += more.licence;
    sum.custody += more.custody;
    sum.t2a += more.t2a;
    sum.untiered += more.untiered;
}

/// Whatever a post's figure and a roll-up have in common.
template <class Figure>
void addSums(RollUp& sum, const Figure& more) {
    sum.total += more.total;
    sum.available += more.available;
    addParts(sum.parts, more.parts);
    sum.cms += more.cms;
    sum.sdr += more.sdr;
    sum.fdr += more.fdr;
    sum.contracted += more.contracted;
    sum.reduction += more.reduction;
    addCases(sum.cases, more.cases);
}

} // namespace

void RollUp::add(const Workload& figure, Status status) {
    addSums(*this, figure);
    ++posts;
    over += status == Status::Over || status == Status::Severe ? 1 : 0;
    severe += status == Status::Severe ? 1 : 0;
    atCapacity += status == Status::AtCapacity ? 1 : 0;
    if (status == Status::NoCapacity) {
        noCapacity += figure.cases.total() != 0 || figure.total.value != 0 ? 1 : 0;
        uncovered += uncoveredPoints(figure.total, figure.available, status);
        uncoveredCases += figure.cases.total();
    }
}

void RollUp::add(const RollUp& other) {
    addSums(*this, other);
    posts += other.posts;
    over += other.over;
    severe += other.severe;
    atCapacity += other.atCapacity;
    noCapacity += other.noCapacity;
    uncovered += other.uncovered;
    uncoveredCases += other.uncoveredCases;
}

} // namespace headroom
