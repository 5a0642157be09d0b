#include "ui/pages/pagetest.h"

namespace headroom::test {

bool PageTest::readAllThatWasAsked() {
    bool read = false; // reads are answered in the order in which they were asked
    QObject reader;
    window.session()->jobs().read<bool>(
        reader, [](Workspace&) { return true; }, [&read](bool) { read = true; }, [](const QString&) {});
    return eventually([&read] { return read; });
}

const std::filesystem::path& pduStore() {
    static const TempFolder folder;
    static const std::filesystem::path path = [] {
        Workspace::Options options;
        options.path = folder.path() / "pdu.headroom";
        options.actor.name = "tester";
        options.clock = std::make_shared<const FixedClock>(demoDay);
        const auto made = Workspace::create(options);
        fillWithPopulation(*made, makePopulation(PopulationSize::Pdu, 1, demoDay, {}), {});
        return options.path;
    }();
    return path;
}

} // namespace headroom::test
