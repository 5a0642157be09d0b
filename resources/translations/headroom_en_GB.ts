<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sparkline</name>
    <message numerus="yes">
        <source>%n week(s), from %1 to %2</source>
        <translation>
            <numerusform>%n week, from %1 to %2</numerusform>
            <numerusform>%n weeks, from %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkloadBar</name>
    <message numerus="yes">
        <source>No capacity, %n case(s) uncovered</source>
        <translation>
            <numerusform>No capacity, %n case uncovered</numerusform>
            <numerusform>No capacity, %n cases uncovered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ImportView</name>
    <message numerus="yes">
        <source>%n region(s) added</source>
        <translation>
            <numerusform>%n region added</numerusform>
            <numerusform>%n regions added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDU(s) added</source>
        <translation>
            <numerusform>%n PDU added</numerusform>
            <numerusform>%n PDUs added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) added</source>
        <translation>
            <numerusform>%n team added</numerusform>
            <numerusform>%n teams added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDU(s) moved to another region</source>
        <translation>
            <numerusform>%n PDU moved to another region</numerusform>
            <numerusform>%n PDUs moved to another region</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) moved to another PDU</source>
        <translation>
            <numerusform>%n team moved to another PDU</numerusform>
            <numerusform>%n teams moved to another PDU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) added</source>
        <translation>
            <numerusform>%n post added</numerusform>
            <numerusform>%n posts added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) returned</source>
        <translation>
            <numerusform>%n post returned</numerusform>
            <numerusform>%n posts returned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) ended</source>
        <translation>
            <numerusform>%n post ended</numerusform>
            <numerusform>%n posts ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) kept</source>
        <translation>
            <numerusform>%n post kept</numerusform>
            <numerusform>%n posts kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grade(s) changed</source>
        <translation>
            <numerusform>%n grade changed</numerusform>
            <numerusform>%n grades changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) changed</source>
        <translation>
            <numerusform>%n name changed</numerusform>
            <numerusform>%n names changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know</source>
        <translation>
            <numerusform>%n thing to know</numerusform>
            <numerusform>%n things to know</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::TrendChart</name>
    <message numerus="yes">
        <source>%n week(s); the last: %1</source>
        <translation>
            <numerusform>%n week; the last: %1</numerusform>
            <numerusform>%n weeks; the last: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::Words</name>
    <message numerus="yes">
        <source>%1 and %n change(s) since</source>
        <translation>
            <numerusform>%1 and %n change since</numerusform>
            <numerusform>%1 and %n changes since</numerusform>
        </translation>
    </message>
</context>
</TS>
