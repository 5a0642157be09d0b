<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>headroom::DismissDialog</name>
    <message numerus="yes">
        <source>%n alert(s) dismissed.</source>
        <translation>
            <numerusform>%n alert dismissed.</numerusform>
            <numerusform>%n alerts dismissed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ReportPreviewView</name>
    <message numerus="yes">
        <source>%n row(s). Enter opens what a row is about.</source>
        <translation>
            <numerusform>%n row. Enter opens what a row is about.</numerusform>
            <numerusform>%n rows. Enter opens what a row is about.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message numerus="yes">
        <source>%n day(s) off</source>
        <translation>
            <numerusform>%n day off</numerusform>
            <numerusform>%n days off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s)</source>
        <translation>
            <numerusform>%n business day</numerusform>
            <numerusform>%n business days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s)</source>
        <translation>
            <numerusform>Ends in %n day</numerusform>
            <numerusform>Ends in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlagWords</name>
    <message numerus="yes">
        <source>No available hours, and %n case(s)</source>
        <translation>
            <numerusform>No available hours, and %n case</numerusform>
            <numerusform>No available hours, and %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %1 for %n week(s)</source>
        <translation>
            <numerusform>Over %1 for %n week</numerusform>
            <numerusform>Over %1 for %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The post ends on %1, with %n case(s)</source>
        <translation>
            <numerusform>The post ends on %1, with %n case</numerusform>
            <numerusform>The post ends on %1, with %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left on %1, and still leads %n case(s)</source>
        <translation>
            <numerusform>Left on %1, and still leads %n case</numerusform>
            <numerusform>Left on %1, and still leads %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) add up to %1 a week</source>
        <translation>
            <numerusform>%n post adds up to %1 a week</numerusform>
            <numerusform>%n posts add up to %1 a week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::BoardHeading</name>
    <message numerus="yes">
        <source>%n case(s) of people who are away or have left and whom nobody covers</source>
        <translation>
            <numerusform>%n case of people who are away or have left and whom nobody covers</numerusform>
            <numerusform>%n cases of people who are away or have left and whom nobody covers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open flag(s), not all acknowledged</source>
        <translation>
            <numerusform>%n open flag, not acknowledged</numerusform>
            <numerusform>%n open flags, not all acknowledged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open flag(s)</source>
        <translation>
            <numerusform>%n open flag</numerusform>
            <numerusform>%n open flags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::FlagDetail</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::EffectBox</name>
    <message numerus="yes">
        <source>; and %n more</source>
        <translation>
            <numerusform>; and %n more</numerusform>
            <numerusform>; and %n more</numerusform>
        </translation>
    </message>
</context>
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
    <name>TodayWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n business day(s)</source>
        <translation>
            <numerusform>for %n business day</numerusform>
            <numerusform>for %n business days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%1 and %n change(s) since</source>
        <translation>
            <numerusform>%1 and %n change since</numerusform>
            <numerusform>%1 and %n changes since</numerusform>
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
    <name>headroom::CaseloadCards</name>
    <message numerus="yes">
        <source>%n co-worked</source>
        <translation>
            <numerusform>%n co-worked</numerusform>
            <numerusform>%n co-worked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) past their day</source>
        <translation>
            <numerusform>%n deadline past its day</numerusform>
            <numerusform>%n deadlines past their day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s)</source>
        <translation>
            <numerusform>%n deadline</numerusform>
            <numerusform>%n deadlines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the next 7 days</source>
        <translation>
            <numerusform>%n in the next 7 days</numerusform>
            <numerusform>%n in the next 7 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n very high</source>
        <translation>
            <numerusform>%n very high</numerusform>
            <numerusform>%n very high</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::CasesView</name>
    <message numerus="yes">
        <source>%n new post(s) imported</source>
        <translation>
            <numerusform>%n new post imported</numerusform>
            <numerusform>%n new posts imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new case(s) imported</source>
        <translation>
            <numerusform>%n new case imported</numerusform>
            <numerusform>%n new cases imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date.</source>
        <translation>
            <numerusform>%n brought up to date.</numerusform>
            <numerusform>%n brought up to date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::DeadlineRulesModel</name>
    <message numerus="yes">
        <source>%n day(s) after</source>
        <translation>
            <numerusform>%n day after</numerusform>
            <numerusform>%n days after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s) after</source>
        <translation>
            <numerusform>%n business day after</numerusform>
            <numerusform>%n business days after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s) before</source>
        <translation>
            <numerusform>%n business day before</numerusform>
            <numerusform>%n business days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) after</source>
        <translation>
            <numerusform>%n week after</numerusform>
            <numerusform>%n weeks after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) before</source>
        <translation>
            <numerusform>%n week before</numerusform>
            <numerusform>%n weeks before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after</source>
        <translation>
            <numerusform>%n month after</numerusform>
            <numerusform>%n months after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) before</source>
        <translation>
            <numerusform>%n month before</numerusform>
            <numerusform>%n months before</numerusform>
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
    <name>headroom::StatusLine</name>
    <message numerus="yes">
        <source>%n flag(s) to answer, some serious</source>
        <translation>
            <numerusform>%n flag to answer, a serious one</numerusform>
            <numerusform>%n flags to answer, some serious</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s) to answer</source>
        <translation>
            <numerusform>%n flag to answer</numerusform>
            <numerusform>%n flags to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) not recorded</source>
        <translation>
            <numerusform>%n draft not recorded</numerusform>
            <numerusform>%n drafts not recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::TodayCards</name>
    <message numerus="yes">
        <source>longest %n day(s) late</source>
        <translation>
            <numerusform>longest %n day late</numerusform>
            <numerusform>longest %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n appointment</numerusform>
            <numerusform>%n appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s)</source>
        <translation>
            <numerusform>%n deadline</numerusform>
            <numerusform>%n deadlines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveWords</name>
    <message numerus="yes">
        <source>%n requirement(s)</source>
        <translation>
            <numerusform>%n requirement</numerusform>
            <numerusform>%n requirements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence condition(s)</source>
        <translation>
            <numerusform>%n licence condition</numerusform>
            <numerusform>%n licence conditions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s)</source>
        <translation>
            <numerusform>%n deadline</numerusform>
            <numerusform>%n deadlines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n appointment</numerusform>
            <numerusform>%n appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enquiry(s)</source>
        <translation>
            <numerusform>%n enquiry</numerusform>
            <numerusform>%n enquiries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::MovesDialog</name>
    <message numerus="yes">
        <source>Move %n case(s)</source>
        <translation>
            <numerusform>Move %n case</numerusform>
            <numerusform>Move %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) without an officer stay where they are.</source>
        <translation>
            <numerusform>%n case without an officer stays where it is.</numerusform>
            <numerusform>%n cases without an officer stay where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) need a reason for the judgement.</source>
        <translation>
            <numerusform>%n case needs a reason for the judgement.</numerusform>
            <numerusform>%n cases need a reason for the judgement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) moved.</source>
        <translation>
            <numerusform>%n case moved.</numerusform>
            <numerusform>%n cases moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::WhoHeldCard</name>
    <message numerus="yes">
        <source>%n change(s) of officer in the newest case</source>
        <translation>
            <numerusform>%n change of officer in the newest case</numerusform>
            <numerusform>%n changes of officer in the newest case</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::SuitabilityRulesModel</name>
    <message numerus="yes">
        <source>From %n case(s)</source>
        <translation>
            <numerusform>From %n case</numerusform>
            <numerusform>From %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Below %n month(s)</source>
        <translation>
            <numerusform>Below %n month</numerusform>
            <numerusform>Below %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::SuitabilitySection</name>
    <message numerus="yes">
        <source>%n rule(s) changed in the draft.</source>
        <translation>
            <numerusform>%n rule changed in the draft.</numerusform>
            <numerusform>%n rules changed in the draft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::DeadlinesSection</name>
    <message numerus="yes">
        <source>%n rule(s) changed in the draft.</source>
        <translation>
            <numerusform>%n rule changed in the draft.</numerusform>
            <numerusform>%n rules changed in the draft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ThresholdsSection</name>
    <message numerus="yes">
        <source>%n number(s) changed in the draft.</source>
        <translation>
            <numerusform>%n number changed in the draft.</numerusform>
            <numerusform>%n numbers changed in the draft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ReasonsSection</name>
    <message numerus="yes">
        <source>%n reason(s) changed in the draft. Compare the figures before you make it current.</source>
        <translation>
            <numerusform>%n reason changed in the draft. Compare the figures before you make it current.</numerusform>
            <numerusform>%n reasons changed in the draft. Compare the figures before you make it current.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::HolidaysSection</name>
    <message numerus="yes">
        <source>%n day(s) differ from the list in force. Deadlines are counted with it once it is current.</source>
        <translation>
            <numerusform>%n day differs from the list in force. Deadlines are counted with it once it is current.</numerusform>
            <numerusform>%n days differ from the list in force. Deadlines are counted with it once it is current.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::PostsDialog</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) changed.</source>
        <translation>
            <numerusform>%n post changed.</numerusform>
            <numerusform>%n posts changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::EndPostsDialog</name>
    <message numerus="yes">
        <source>End %n post(s)</source>
        <translation>
            <numerusform>End %n post</numerusform>
            <numerusform>End %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) ended.</source>
        <translation>
            <numerusform>%n post ended.</numerusform>
            <numerusform>%n posts ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::PostsSection</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::MergesModel</name>
    <message numerus="yes">
        <source>%n post(s) changed hands</source>
        <translation>
            <numerusform>%n post changed hands</numerusform>
            <numerusform>%n posts changed hands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::VersionsSection</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::PointsSection</name>
    <message numerus="yes">
        <source>%n value(s) differ from the table in force. Compare the figures before you make it current.</source>
        <translation>
            <numerusform>%n value differs from the table in force. Compare the figures before you make it current.</numerusform>
            <numerusform>%n values differ from the table in force. Compare the figures before you make it current.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::LetterPointsSection</name>
    <message numerus="yes">
        <source>%n value(s) differ from what is in force.</source>
        <translation>
            <numerusform>%n value differs from what is in force.</numerusform>
            <numerusform>%n values differ from what is in force.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ContactPointsSection</name>
    <message numerus="yes">
        <source>%n value(s) differ from what is in force. Compare the figures before you make it current.</source>
        <translation>
            <numerusform>%n value differs from what is in force. Compare the figures before you make it current.</numerusform>
            <numerusform>%n values differ from what is in force. Compare the figures before you make it current.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::FigureComparisonDialog</name>
    <message numerus="yes">
        <source>%n officer's figure(s) move, of %1.</source>
        <translation>
            <numerusform>%n officer's figure moves, of %1.</numerusform>
            <numerusform>%n officers' figures move, of %1.</numerusform>
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
    <name>headroom::DecisionForm</name>
    <message numerus="yes">
        <source>%n fact(s) attached</source>
        <translation>
            <numerusform>%n fact attached</numerusform>
            <numerusform>%n facts attached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::BatchPanel</name>
    <message numerus="yes">
        <source>%n case(s) placed; all are committed, or none</source>
        <translation>
            <numerusform>%n case placed; all are committed, or none</numerusform>
            <numerusform>%n cases placed; all are committed, or none</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::AllocatePage</name>
    <message numerus="yes">
        <source>%n case(s) allocated: %1.</source>
        <translation>
            <numerusform>%n case allocated: %1.</numerusform>
            <numerusform>%n cases allocated: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BriefWords</name>
    <message numerus="yes">
        <source>and %n more, later</source>
        <translation>
            <numerusform>and %n more, later</numerusform>
            <numerusform>and %n more, later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of officer in this case</source>
        <translation>
            <numerusform>%n change of officer in this case</numerusform>
            <numerusform>%n changes of officer in this case</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::CandidateBar</name>
    <message numerus="yes">
        <source>%n hidden, show</source>
        <translation>
            <numerusform>%n hidden, show</numerusform>
            <numerusform>%n hidden, show</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::QueueList</name>
    <message numerus="yes">
        <source>Batch: %n case(s) placed</source>
        <translation>
            <numerusform>Batch: %n case placed</numerusform>
            <numerusform>Batch: %n cases placed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllocateWords</name>
    <message numerus="yes">
        <source>Waiting %n working day(s)</source>
        <translation>
            <numerusform>Waiting %n working day</numerusform>
            <numerusform>Waiting %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue: first appointment</source>
        <translation>
            <numerusform>%n day overdue: first appointment</numerusform>
            <numerusform>%n days overdue: first appointment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) late</source>
        <translation>
            <numerusform>%1, %n day late</numerusform>
            <numerusform>%1, %n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::CandidateModel</name>
    <message numerus="yes">
        <source>Qualified for %n month(s)</source>
        <translation>
            <numerusform>Qualified for %n month</numerusform>
            <numerusform>Qualified for %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ComparePanel</name>
    <message numerus="yes">
        <source>for %n month(s)</source>
        <translation>
            <numerusform>for %n month</numerusform>
            <numerusform>for %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::MainWindow</name>
    <message numerus="yes">
        <source>%n case(s) waiting</source>
        <translation>
            <numerusform>%n case waiting</numerusform>
            <numerusform>%n cases waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendWords</name>
    <message numerus="yes">
        <source>%n week(s) from %1, each as it was known then. The last is %2.</source>
        <translation>
            <numerusform>%n week from %1, as it was known then. The last is %2.</numerusform>
            <numerusform>%n weeks from %1, each as it was known then. The last is %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, of whom %n kept an earlier figure</source>
        <translation>
            <numerusform>%1, of whom %n kept an earlier figure</numerusform>
            <numerusform>%1, of whom %n kept an earlier figure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OversightWords</name>
    <message numerus="yes">
        <source>%1, %n day(s) late</source>
        <translation>
            <numerusform>%1, %n day late</numerusform>
            <numerusform>%1, %n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::StackChart</name>
    <message numerus="yes">
        <source>%n week(s); the last: %1</source>
        <translation>
            <numerusform>%n week; the last: %1</numerusform>
            <numerusform>%n weeks; the last: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::OversightPage</name>
    <message numerus="yes">
        <source>%n officer(s), %1. A manager is meant to look after %2 FTE (local setting).</source>
        <translation>
            <numerusform>%n officer, %1. A manager is meant to look after %2 FTE (local setting).</numerusform>
            <numerusform>%n officers, %1. A manager is meant to look after %2 FTE (local setting).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeWords</name>
    <message numerus="yes">
        <source>Counts for %n month(s).</source>
        <translation>
            <numerusform>Counts for %n month.</numerusform>
            <numerusform>Counts for %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts for %n month(s): a local default, not verified.</source>
        <translation>
            <numerusform>Counts for %n month: a local default, not verified.</numerusform>
            <numerusform>Counts for %n months: a local default, not verified.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::SupervisionCard</name>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>%n open action</numerusform>
            <numerusform>%n open actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::UncoveredDialog</name>
    <message numerus="yes">
        <source>Cases of people who are away or have left. Overdue and due count deadlines: due until they are back, or within %n day(s) where that is not known.</source>
        <translation>
            <numerusform>Cases of people who are away or have left. Overdue and due count deadlines: due until they are back, or within %n day where that is not known.</numerusform>
            <numerusform>Cases of people who are away or have left. Overdue and due count deadlines: due until they are back, or within %n days where that is not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIfWords</name>
    <message numerus="yes">
        <source>%n case(s) become %1</source>
        <translation>
            <numerusform>%n case becomes %1</numerusform>
            <numerusform>%n cases become %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) go to %1</source>
        <translation>
            <numerusform>%n case goes to %1</numerusform>
            <numerusform>%n cases go to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) wait</source>
        <translation>
            <numerusform>%n case waits</numerusform>
            <numerusform>%n cases wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practitioner(s) affected. Everybody together: %1 now, %2 after.</source>
        <translation>
            <numerusform>%n practitioner affected. Everybody together: %1 now, %2 after.</numerusform>
            <numerusform>%n practitioners affected. Everybody together: %1 now, %2 after.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) wait, %1 points.</source>
        <translation>
            <numerusform>%n case waits, %1 points.</numerusform>
            <numerusform>%n cases wait, %1 points.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::RestoreDialog</name>
    <message numerus="yes">
        <source>%n log entry(s) recorded since would no longer be in the store. They stay in a backup of the store as it is, which is made first.</source>
        <translation>
            <numerusform>%n log entry recorded since would no longer be in the store. It stays in a backup of the store as it is, which is made first.</numerusform>
            <numerusform>%n log entries recorded since would no longer be in the store. They stay in a backup of the store as it is, which is made first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIfActs</name>
    <message numerus="yes">
        <source>The cases of %n practitioner(s) were planned; the first plan is shown.</source>
        <translation>
            <numerusform>The cases of %n practitioner were planned.</numerusform>
            <numerusform>The cases of %n practitioners were planned; the first plan is shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::CasePicker</name>
    <message numerus="yes">
        <source>%n case(s) chosen</source>
        <translation>
            <numerusform>%n case chosen</numerusform>
            <numerusform>%n cases chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::FirstSteps</name>
    <message numerus="yes">
        <source>%n post(s) in the store.</source>
        <translation>
            <numerusform>%n post in the store.</numerusform>
            <numerusform>%n posts in the store.</numerusform>
        </translation>
    </message>
</context>
</TS>
