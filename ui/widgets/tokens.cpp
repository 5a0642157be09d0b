#include "ui/widgets/tokens.h"

namespace headroom {

const Tokens& lightTokens() {
    static const Tokens tokens = {
        .dark = false,
        .window = QColor(0xf5f6f8),
        .surface = QColor(0xffffff),
        .sunken = QColor(0xedf0f4),
        .hover = QColor(0xf3f6fa),
        .selection = QColor(0xe6f0fa),
        .line = QColor(0xe1e5ea),
        .lineStrong = QColor(0xc3cad3),
        .text = QColor(0x17202c),
        .muted = QColor(0x56616f),
        .accent = QColor(0x1f5f9f),
        .onAccent = QColor(0xffffff),
        .alarm = QColor(0xb3261e),
        .alarmSoft = QColor(0xfbe9e7),
        .warning = QColor(0x855600),
        .warningSoft = QColor(0xfdf1da),
        .ok = QColor(0x1e6b3c),
        .okSoft = QColor(0xe4f3e9),
        .band = QColor(0x26364d),
        .onBand = QColor(0xf2f5f9),
        .rail = QColor(0x1b2635),
        .onRail = QColor(0xb7c2d0),
        .railCurrent = QColor(0x2b3b52),
        .onRailCurrent = QColor(0xffffff),
        .railMark = QColor(0x6cb0f2),
        .community = QColor(0x1f4e8c),
        .licence = QColor(0x1fa08d),
        .custody = QColor(0xb07ad6),
        .reports = QColor(0xcf7a00),
        .other = QColor(0x5a6572),
    };
    return tokens;
}

const Tokens& darkTokens() {
    static const Tokens tokens = {
        .dark = true,
        .window = QColor(0x12171e),
        .surface = QColor(0x1a2129),
        .sunken = QColor(0x252e38),
        .hover = QColor(0x202933),
        .selection = QColor(0x1f3550),
        .line = QColor(0x2c3641),
        .lineStrong = QColor(0x4b5866),
        .text = QColor(0xe6ebf1),
        .muted = QColor(0xa3afbd),
        .accent = QColor(0x6cb0f2),
        .onAccent = QColor(0x0c1a2a),
        .alarm = QColor(0xff8f86),
        .alarmSoft = QColor(0x43211f),
        .warning = QColor(0xf0bb55),
        .warningSoft = QColor(0x3d2f14),
        .ok = QColor(0x79d19a),
        .okSoft = QColor(0x1b3828),
        .band = QColor(0x203350),
        .onBand = QColor(0xf2f5f9),
        .rail = QColor(0x0c1117),
        .onRail = QColor(0xa9b5c3),
        .railCurrent = QColor(0x1f2c3b),
        .onRailCurrent = QColor(0xffffff),
        .railMark = QColor(0x6cb0f2),
        .community = QColor(0x3f7fdc),
        .licence = QColor(0x2fc4aa),
        .custody = QColor(0xd3aef7),
        .reports = QColor(0xe8962a),
        .other = QColor(0x7a8692),
    };
    return tokens;
}

QColor toneColour(const Tokens& tokens, Tone tone) {
    switch (tone) {
    case Tone::Muted:
        return tokens.muted;
    case Tone::Accent:
        return tokens.accent;
    case Tone::Alarm:
        return tokens.alarm;
    case Tone::Warning:
        return tokens.warning;
    case Tone::Ok:
        return tokens.ok;
    case Tone::Normal:
        break;
    }
    return tokens.text;
}

Tone statusTone(Status status) {
    switch (status) {
    case Status::Over:
    case Status::Severe:
    case Status::NoCapacity:
        return Tone::Alarm;
    case Status::AtCapacity:
        return Tone::Warning;
    case Status::Ok:
        break;
    }
    return Tone::Normal;
}

} // namespace headroom
