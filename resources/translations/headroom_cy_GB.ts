<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source>Workload %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points used as a share of points available. Without available hours there is no percentage but uncovered work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload by kind of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points by kind of work on a scale of 0 to 200 %, with lines at the thresholds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload over the last 12 weeks, with the thresholds as lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headroom
points · h a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available less used: in points, and in the hours a week they stand for. Negative is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases
comm · lic · cust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases by type: community, licence, custody. Sorts by all cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High
RoSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People assessed as high or very high risk of serious harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New
7 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases allocated in the past 7 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published: read in a published source. Local setting: an assumption or a choice, to be set to the office&apos;s own standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardExport</name>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardFilter</name>
    <message>
        <source>Over %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sustained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncovered work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseField</name>
    <message>
        <source>CRN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RoSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T2A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentenced on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseloadExport</name>
    <message>
        <source>CRN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person on probation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseloadFilter</name>
    <message>
        <source>Untiered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026 tier not worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026 tier %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low RoSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium RoSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High RoSH alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very high RoSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High and very high RoSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RoSH not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No next appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment in the next 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome to log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any alert or register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order ends within 4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseloadWords</name>
    <message>
        <source>Limited access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesModel</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, or what changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>details of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limited access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custody dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk of serious harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predictors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision on a deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enforcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rescheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved premises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication with other organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication with the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication with the police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpaid work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal communications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-agency work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-compliance and enforcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals and assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended and complied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended, failed to comply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended, sent home: behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended, sent home: service issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptable absence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unacceptable absence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed to attend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be rescheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came and did what was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came, but did not do what the order or licence asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came, but could not stay because of how they behaved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came, but we could not go ahead. It is no failure of theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come, and has given a reason that is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come, and no reason is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come; whether that is acceptable is still to be decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to another day or time before it took place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court or legal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family or childcare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Religious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remanded in custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptable failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start breach or recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start breach or recall and send a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision pending: waiting for the person’s reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer to the responsible officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First letter sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second letter sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breach letter sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence compliance letter sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other letter sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter asked of the case administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breach requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breach confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breach withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immediate breach or recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warned by word of mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home visit requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review with the manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breach letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence compliance letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by the case administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone or video with the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment and planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liaison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision and team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police: domestic abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children’s services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adult services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prison intelligence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message>
        <source>%1 (bank holiday)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>On the day: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, skipping %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: bank holiday, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first appointment attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appointment attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk assessment read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failure to comply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision on the failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alleged breach known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breach presented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision to recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recall requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard report requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard report completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fast report requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fast report completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parole report requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parole report completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parole hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enquiry sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enquiry answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handover date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handover completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start of the final third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle of the final third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final third checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAPPA review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sexual offending assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpaid work ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpaid work completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requirement closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the reduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduction reviewed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplanationModel</name>
    <message>
        <source>%1 RoSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1, %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, opened, Enter closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, Enter shows the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases × points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 T2A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, untiered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureColumns</name>
    <message>
        <source>Community %1 · licence %2 · custody %3 · reports %4 · other %5 points
%6 used of %7 available</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>sheet %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it in other programs and check that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not an Excel workbook (.xlsx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the extract again, or save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it without a password first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is damaged or cut short (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook unpacks to more than is allowed (%1 MB) and was not read further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the extract again from where it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8 text: byte %1 at position %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the complete extract with its 13 sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the first row, or use the complete file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “%1” is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 fields where %2 are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put quotes around fields that hold a comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, or double a quote that belongs to the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote stands where none is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the whole field in quotes and double the quotes inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than %1 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number with digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count %1 is below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count is 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count %1 is not whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count has no decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number %1 is above the limit of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more decimals than the %2 that are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as year, month and day: 2026-11-22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a location.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A location is Community, Licence or Custody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a tier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tier is A3 to D0, with S behind it while contact is suspended, or Untiered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a row type of this sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell holds the spreadsheet error %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct its formula or write the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff code %1 in team %2 is there already, in row %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one row for each officer in a team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row repeats row %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no officer with staff code %1 in team %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both codes, and import the extract first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a reason for a reduction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the name of a reason exactly as Headroom lists it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Transition to Adulthood cases (%1) are not fewer than the filtered cases (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The official tool refuses such an extract too: have it made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extract holds no officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the complete extract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extract does not say of which day it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name its day when importing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extract is of %1, but the store holds a newer one, of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import extracts in the order of their days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases are listed for officers who are not in the extract, first staff code %1 in team %2: %3 rows, kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court reports are listed for officers who hold no cases, first staff code %1 in team %2: %3 rows, kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts name officers who are not in the extract, first staff code %1 in team %2: %3 rows, kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only officers in the extract gain or lose points by them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtered counts are given for officers who are not in the first sheet, first staff code %1 in team %2: %3 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the extract checked where it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transition to Adulthood counts are given for officers who are not in the first sheet, first staff code %1 in team %2: %3 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stated count %1 differs from the sum of the tiers, %2: %3 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tiers are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts without a staff code and a team are left out: %1 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grade code “%1” is not known; it counts as no grade, without capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the grade corrected in nDelius.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact code “%1” is not known; its contacts score nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is not known and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “%1” is not known and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was imported already, on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason for the reduction is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours of the reduction are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours must be a number between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reason allows at most %1 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take fewer hours or another reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A start date is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start date is not a day between 1900 and 2099.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An end date is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end date is not a day between 1900 and 2099.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end date must be after the start date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes must be shorter than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer has no contracted hours, so nothing can be taken off them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the contracted hours first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 hours are more than the %2 that this reason allows; they are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reductions together (%1 hours) exceed the contracted %2 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End those that no longer apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number must be between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventing people and cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record does not say enough to work out the tier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the risk of serious recidivism or the risk of serious harm first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days of a published rule cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give today or an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days are not in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes first cannot have the later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of contact “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes have %2 characters; at most %1 are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten them, or put the rest in a second contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes must be a whole number between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an appointment has an outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the outcome empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appointment is still to come: all that can be said of it is that it will be rescheduled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the outcome once it has taken place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An acceptable absence needs its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an acceptable absence has a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the reason empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A failure to comply needs what is done about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an action; “no further action” is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no failure to act on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the action empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This action needs the kind of letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This action does not go with such a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end must be later than the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a working day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is a bank holiday: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It overlaps another appointment, at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is within an hour of another appointment, at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correcting what was recorded earlier needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has %2 characters; at most %1 are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no team with the code %1 in this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the code, or import the extract that has the team first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of the words this column takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are listed with the file formats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person&apos;s record is not open to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the row to somebody who may see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a CRN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CRN is one letter and six digits, for example X104417.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a person with this CRN already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that person, or check the CRN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day must be between 1900 and 2199.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of birth is more than %1 years ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like name@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has 10 to 15 digits, with the area code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has no postcode at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not look like such a number; it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one group needs a level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one score is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one need has to be answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount needs its unit, and a unit its amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose days or hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be said to which order this belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has no open case to which this could belong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the case first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be said whose work this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this you can no longer see this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only somebody who still may can change it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other entries build on this one (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw those first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter both days or neither, each like 17/5/2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day must be today or in the past, like 17/5/2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day must be the last one or earlier, like 17/5/2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a new appointment without an outcome can be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats must be on days after the appointment, each on a day of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 appointments can be repeated at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an appointment can be moved to another day or time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appointment has an outcome, so it cannot be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the outcome first, or arrange a new appointment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this kind are not kept with a contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a PDF, a document, a table, plain text, an e-mail or a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a program or a script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is never kept. If you did not expect that, tell your IT support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds macros or other parts that can run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it without them or as a PDF, and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the file is not what its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again in its own format, without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the file is too long or holds characters that are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file a simple name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An activity is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody with the CRN %1 is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the person&apos;s name and date of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has an open case already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a second one only if both are to be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extract of %1 lists this CRN, so it may count the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say so, or the case is counted twice until the next extract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is not open on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case began on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give that day or a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer does not hold this post on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another officer or another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such team on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer leads the case, and cannot be its co-worker too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case has no tier yet, so no points change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>At capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PQiP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probation officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior probation officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probation services officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainee, working towards the qualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No grade in the case system: never has capacity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>administrator of this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practitioner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Contracted hours (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reductions (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload extract (workbook)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and their cases (workbook or CSV)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MiniStack</name>
    <message>
        <source>%1 community, %2 licence, %3 custody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload and caseload for probation teams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this day as today, for every rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window, as 1280x800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write pictures of every page into this folder and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--as-of takes a day as 2026-11-22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme takes system, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size takes width and height as 1280x800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The staff code of the practitioner you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at: today, caseload, team, officer or setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--page takes today, caseload, team, officer or setup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>%1 in %2, lead %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transition to Adulthood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers PRC; the tier gets the suffix S.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier given by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As B2. Empty: it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day on which it is no longer held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a case to another officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-work a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the case waits in the team to be allocated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: nobody co-works it. It counts for the lead only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-worker recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter and six digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and day of birth: of somebody who is not known by CRN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forenames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: it waits in the team to be allocated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As B2. Empty: worked out from the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RoSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest extract counts it already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then no figure moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOMS number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNC number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRO number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National Insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an address, phone or email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an address, phone or email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address on one line, with its postcode at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day on which it no longer holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty while it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change limited access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these may see the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These may not see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name, staff code or user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited access recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user name, as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, T2A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May see: nobody else may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded: may not see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prisoners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severe need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard delivery report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast delivery report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oral report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parole report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received %1, to be assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer for %1, chased %2 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breach in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No failures to comply within 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 failure to comply within 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failures to comply within 12 months. No breach in progress yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2021 tier stays %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2021 tier %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026 tier stays %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026 tier %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a RoSH assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess risk of serious harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty until somebody has agreed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RoSH recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAPPA: 1, 2 or 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAPPA: 1, 2, 3 or 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change predictors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record predictors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Static: made without an assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk of serious recidivism.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OGRS3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any reoffending within two years, whole percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reoffending (ARP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious reoffending (CSRP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious reoffending: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexual reoffending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its score (DC-SRP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictors recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a needs assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sexual offence, ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parenting responsibilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impulsivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 none, 1 some, 2 significant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temper control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not supervised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: a score does not fit its band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSR %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RoSH %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAPPA level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impulsivity or temper control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breach or recall before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence asks for no work towards change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No needs assessment: change is taken as 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OGRS %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrated offender management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact suspended: S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reoffending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAPPA and RoSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domestic abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stalking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexual offence, ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reoffending %1 %, serious reoffending %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score %1, band %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, RoSH %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under MAPPA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not under MAPPA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OGRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all reoffending predictor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serious reoffending predictor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met %1, %2 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after %2 on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before %2 on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 that do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; bank holidays of that time are not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; a local setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalled: the community stays responsible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held for immigration reasons: the community stays responsible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release date is not known: the prison is responsible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early allocation: 15 months before release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indeterminate sentence in open conditions: 12 months before release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indeterminate sentence: 12 months before release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parole eligibility: 12 months before release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release within 10 months of sentence: the community from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 months and 14 days before release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handover %1, in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handover was %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest release %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAPPA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National Security Division</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very high RoSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intensive supervision court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentenced on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a custodial sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty while it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breach started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a breach is in progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAR days are counted from contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, or taken off by the court.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a licence condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a licence condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence condition recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change custody dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record custody dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indeterminate sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held for immigration reasons only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalled on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariff expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parole eligibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open conditions since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody dates recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language, with an interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk to staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit in pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk of self-harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Victim contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accommodation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education, training, work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifestyle and associates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drug misuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol misuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking and behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attitudes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotional wellbeing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusion zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curfew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electronic monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drug testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disclosure of relationships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet and devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk assessment read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home visit made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breach came to be known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breach presented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handover completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final third decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAPPA reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexual risk assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parole hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RoSH assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RoSH raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard report asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard report completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast report asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast report completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parole report asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parole report completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enquiry sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enquiry answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handover date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final third begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-way through the final third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpaid work ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpaid work completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, phone, email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on it counts in its author&apos;s figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chased last on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times chased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the answer was weighed and recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enquiry recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meets or causes the deadlines that name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the systems could not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive a deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a deadline again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>MAPPA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very high risk of serious harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High risk of serious harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium risk of serious harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low risk of serious harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered sexual offender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domestic abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domestic abuse, earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stalking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk to children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child sexual exploitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adult at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-harm or suicide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street gangs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terrorism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life or indeterminate sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrated offender management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persistent or prolific</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National Security Division</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intensive supervision court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence for public protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended sentence order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custodial sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Youth rehabilitation order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehabilitation activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpaid work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accredited programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drug rehabilitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curfew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prohibited activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign travel prohibition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol abstinence and monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electronic monitoring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sparkline</name>
    <message>
        <source>No earlier weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n week(s), from %1 to %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamParts</name>
    <message>
        <source>There is no extract yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import last night&apos;s workload extract to see who is over and who has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tiers</name>
    <message>
        <source>Provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untiered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not supervised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tier is still to be worked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tier cannot be worked out: a score it needs is missing or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tier is recorded, so the case scores no points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no active order or licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact is suspended; by default the case scores no points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tier may rise once the assessment is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk of serious recidivism: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk of serious harm: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAPPA level: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the register: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parenting responsibilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impulsivity or temper control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier breach or recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mandate for change, so nothing counts towards it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No assessment, so change counts as 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood of reoffending (OGRS3): %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrated offender management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact is suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reoffending: all %1 %, serious %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexual reoffending: score %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; risk of serious harm: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life or indeterminate sentence, released %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domestic abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stalking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexual offence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk of serious recidivism (RSR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood of reoffending (OGRS3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk of serious harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reoffending predictor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious reoffending predictor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in place of a given tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence or order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictor scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case begun or changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayFilter</name>
    <message>
        <source>Outcomes to log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enquiries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome to log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to assess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>for %n business day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Decide whether contact is suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written and not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the appointment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log the outcome…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the enquiry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekText</name>
    <message>
        <source>%1 %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contracted, %2 after reductions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 less than contracted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more than contracted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>face to face %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day,activity,minutes,what</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Go to the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show another day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the caseload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>1 case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 practitioners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 FTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untiered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active warrant: does not score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue termination: does not score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended lifer: does not score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standalone order only: does not score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpaid work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extract of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an extract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PQiP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NQO %1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainee (PQiP), half-year %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newly qualified officer, month %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points over, %2 hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room for %1 points, %2 hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncovered work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sustained %1 wk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NQO over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduction ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reductions exceed hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reduction for %1 ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reduction for %1 starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order ends: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduction starts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduction ends: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: the store holds the extract&apos;s counts for these practitioners, not their cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n change(s) since</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the cases on record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkloadBar</name>
    <message numerus="yes">
        <source>No capacity, %n case(s) uncovered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 points over the %3 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at capacity, %2 points under the %3 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 points under the %3 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the window, for you on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::Application</name>
    <message>
        <source>Something went wrong that should not: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::AsOfButton</name>
    <message>
        <source>Show another day  Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::BoardCards</name>
    <message>
        <source>%1 workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points used by all practitioners as a share of the points available to them. Shows everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no available hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more than last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 less than last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 up in a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 down in a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 severe, %2 at capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioners over the threshold. Press to show only them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sustained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weeks or more in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weeks or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioners over the threshold in each of the last weeks. Press to show only them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none past first appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 past first appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases waiting for a practitioner. Press to show who has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the extract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: an extract says nothing about cases without a practitioner. Press to show who has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncovered points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 high RoSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work of practitioners who have no available hours. Press to show only them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span of control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3, %4 heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 FTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covering %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covering %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>managers over %1 FTE</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::BoardHeader</name>
    <message>
        <source>Column headers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::BoardHeading</name>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dot plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3. Workload is from %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::BoardPlot</name>
    <message>
        <source>Practitioners on one scale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::BoardTableView</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit widths</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::BoardToolBar</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, code, grade, place or flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::BoardView</name>
    <message>
        <source>Practitioners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody matches this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody works here on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the caseload</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::Breadcrumb</name>
    <message>
        <source>Wider units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>England and Wales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, code %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::CaseListModel</name>
    <message>
        <source>CRN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person on probation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: an extract lists cases by CRN alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 T2A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RoSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::CaseloadCards</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n co-worked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none co-worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press to show all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) past their day</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cases with a deadline past its day. Press to show only them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in the next 7 days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Without next appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases with no appointment to come. Press to show only them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High RoSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n very high</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>High or very high risk of serious harm. Press to show only them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::CaseloadFilterMenu</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RoSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts and registers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::CaseloadHeading</name>
    <message>
        <source>My cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently viewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 community, %2 licence, %3 custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who you are to see your own cases.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::CaseloadList</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case matches this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was looked at yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People whose pages you open are listed here, the last one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cases on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one with Ctrl+N, or import an extract with live cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::CaseloadModel</name>
    <message>
        <source>Person on probation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tier that counts, and after it that of the 2026 scheme where it is worked out. Sorts by need, the greatest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, 2026 scheme %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 T2A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>co-worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RoSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order that ends last. Sorts by its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next
appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last
appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open deadlines past their day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts and registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::CaseloadPage</name>
    <message>
        <source>Whose cases?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which practitioner you are, or go to a team or a practitioner first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caseload, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to this case is limited. Ask whoever limited it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No views saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View “%1” deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View “%1” saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::CaseloadToolBar</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, CRN, tier …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, CRN, tier, type, RoSH or practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: open · N: new contact · Ctrl+N: new case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::CasesCard</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter cases by CRN, name, type, tier or RoSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::CasesView</name>
    <message>
        <source>Your choice is remembered by the header, for the next file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the &amp;valid rows only, and leave the refused ones out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the &amp;refused rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new case(s) imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be used as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new, %2 to bring up to date, %3 as they are, %4 refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused-cases.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused rows saved. Mend them and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ChoiceButton</name>
    <message>
        <source>Key: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ComingUpCard</name>
    <message>
        <source>Coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next 6 weeks, and what it does to the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due in the next 6 weeks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ComingUpModel</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points used, or available hours a week, more or less from that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 available hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ContactEditor</name>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ContactFields</name>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find a kind of contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened. Ctrl+Shift+H puts in the CRISS-A headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for absence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be decided later: leave it empty then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case administrator sends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as a rehabilitation activity day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ContactFilterBar</name>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what programs wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in type, place or notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to find in contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts from this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts up to this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not comply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories of contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ContactForm</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw draft away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and close: Ctrl+Enter. Save and stay: Ctrl+S. Save and write the next one: Ctrl+Shift+Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRISS-A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in the CRISS-A headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc. What is not saved is kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contact takes no outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day or time cannot be read: look at the fields in question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft of %1 is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is kept. Open the contact again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ContactLogModel</name>
    <message>
        <source>Outcome to log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as a RAR day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved from another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enforcement: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, evidence due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, received %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, changed because: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ContactsTab</name>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N begins the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact holds all of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a part of the filter off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an appointment without outcome can be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contact has no files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::DateField</name>
    <message>
        <source>%1 is not a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only days from 1900 to 2099</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a time, as 9:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a day, as 17/5/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As 17/5/26, 17 May, today, Friday, +7. Up and down: a day; Page up and Page down: a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::DeadlineRulesModel</name>
    <message>
        <source>On the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s) after</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s) before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) after</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>business days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local setting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::DeadlinesSection</name>
    <message>
        <source>Deadline rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes a deadline, and what each rule rests on. Published rules can be switched off; local settings can be set to the office&apos;s own standard. Changes hold from today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule is o&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save from today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many days, weeks or months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days, weeks or months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Allowed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is kept from %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::DocumentsTab</name>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved a copy. Delete it when it is no longer needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, type or contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files are kept with this person&apos;s contacts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::DotPlot</name>
    <message>
        <source>Officers on one scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No capacity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::DropZone</name>
    <message>
        <source>Drop a file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbook (.xlsx) or a CSV file (.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::DueDecisionDialog</name>
    <message>
        <source>%1, %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of this deadline?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;issed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the systems worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The systems could not be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ExplanationSheet</name>
    <message>
        <source>What the figure is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No available hours, and no work to cover. The official figure here is 0&#xa0;%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No available hours: %1 and %2 points are uncovered. The official figure here is 0&#xa0;%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points used of %2 available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: there is no grade in the case system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: no contracted hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload = %1 ÷ %2 = %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracted hours are not known: the grade&apos;s usual %1 are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduction: %1, %2, ends %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points table of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact points of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since last week: there is no figure to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 points: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::Exporter</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported %1 rows to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ExtractsModel</name>
    <message>
        <source>Figures of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::FigureBand</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uncovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points uncovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contracted − %2 reductions = %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due and to come for this practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cases of this practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload is from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::FileList</name>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop them here; 10 MB each at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: files of this type are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2; at most 10 MB are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File %1, press to take off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this file off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::FilterChip</name>
    <message>
        <source>Filter %1, press to remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::FindingsModel</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::HelpDialog</name>
    <message>
        <source>Headroom – Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the points of all work divided by the points available: contracted hours less reductions, at the rate of the grade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs from 0 to 200 %. Its tones are the kinds of work; what lies over 100 is hatched; the two ticks are at capacity and over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is what is left, in points and in hours a week. Below zero there is more work than room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>means cases, but no available hours. The official tool prints 0 % there; Headroom shows the uncovered points and cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half disc, at capacity; triangle, over; diamond, severe or sustained; ring, no capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the table by the current column; with Shift as a further key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows with their headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a name in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk over the weeks of a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headroom %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::HistoryModel</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points available</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::HistoryTab</name>
    <message>
        <source>%1: %2, before %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now and before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest first; nothing is ever overwritten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ImportDialog</name>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headroom – Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of another day than the workbook says:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the extract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extracts and CSV files (*.xlsx *.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workload extract (.xlsx), contracted hours or reductions (.csv), or people and their cases (.xlsx or .csv). You see what it does before anything is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ImportView</name>
    <message numerus="yes">
        <source>%n region(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDU(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDU(s) moved to another region</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) moved to another PDU</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) returned</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) ended</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grade(s) changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Refused. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is in the store already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extract of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This will import %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows by sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy every finding with its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ImportsSection</name>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures come from the workload extract; contracted hours and reductions from CSV files. Every extract is kept, so any past day can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported extracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No extract yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the newest workload extract to see figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extracts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::JobRunner</name>
    <message>
        <source>Something went wrong that should not: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::MainWindow</name>
    <message>
        <source>Headroom stores (*.headroom);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the demonstration store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extract to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload extract (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the new store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the store cannot be made. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a demonstration store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration store made. Everybody in it is invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the work in hand is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headroom – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No extract yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest extract %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are looking at %1. Every page shows that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 You can look at everything, but change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of yours from today to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person on probation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::MoveDialog</name>
    <message>
        <source>Another day for an appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appointment of %1 stays on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment moved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::Navigator</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::NotesField</name>
    <message>
        <source>%1 characters too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::NumberField</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number, as 4.2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::OfficerPage</name>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why no capacity?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::OfficerSummary</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the officer&apos;s page (Enter in the table)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 less %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uncovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::OutagesModel</name>
    <message>
        <source>What could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::OutagesSection</name>
    <message>
        <source>Outages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times when the systems could not be used. An outage can be given as the reason why a deadline was missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is o&amp;ver, since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None has been recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outage was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outage is over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::OutlookCard</name>
    <message>
        <source>Coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the figure at the end of each week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next 6 weeks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::OutlookModel</name>
    <message>
        <source>No capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::OverviewTab</name>
    <message>
        <source>%1 of %2 days done, %3 arranged, %4 days of the order left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs attention today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deadlines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No appointments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in the person&apos;s teams may see the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes to log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 appointment is over and has no outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 appointments are over and have no outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins %1: supervision by appointment stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enquiry answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: to be assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day the officer works before it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, release %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: %1 of %2 days before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; exempt: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::PersonEditing</name>
    <message>
        <source>Shown as on %1. Go back to today to record something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is writing to this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw from the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is taken out of the lists and stays in the history, with your reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::PersonHeader</name>
    <message>
        <source>No case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this tier?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record something about this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2, born %3 · %4 · %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only some people may see this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 RoSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RoSH not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breach in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language in which the person is to be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026 tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None arranged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::PersonPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence and requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk and tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports and enquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RoSH assessment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enquiry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, birth, numbers, language…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, phone, email…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited access…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-worker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another officer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type, contact suspended, tier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the case…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::PickField</name>
    <message>
        <source>Type to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::PointsModel</name>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community
T2A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence
T2A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody
T2A</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::PointsSection</name>
    <message>
        <source>Points tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one case of each tier and type weighs. Every figure names the table it was made with; a new table never changes an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points by tier and type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in force on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full-time officer: PO %1 points at %2, PSO %3 points at %4. Standard delivery report %5 points, fast delivery report %6. T2A: Transition to Adulthood.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::PostModel</name>
    <message>
        <source>Practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade and stage: a trainee&apos;s half-year (PQiP 2), a newly qualified officer&apos;s month (NQO 3/9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available hours a week: contracted less reductions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contracted − %2 reductions = %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next dated change of hours. Sorts by date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs a manager&apos;s eye, most serious first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorts by weeks over in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points
used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points
available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points available for the hours left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · no capacity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::Rail</name>
    <message>
        <source>Collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words of the rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::RecordCard</name>
    <message>
        <source>Nothing recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::RecordDialog</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for where what was recorded on an earlier day is corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tier %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workload of %1 %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day or time cannot be read: look at the fields in question.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ReductionDialog</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a reduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a reduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ReductionForm</name>
    <message>
        <source>%1 % of contracted hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 % of contracted hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until, the first day the hours are back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> h a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed by the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 for this contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed by the reason: the first day the hours are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day the hours are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No health or capability details: they belong in the personnel record.
%1 of %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ReductionModel</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours
a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day the hours are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reductions of a reason that is switched off do not count.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ReductionsCard</name>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reduction was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reduction was taken out of the list; its record stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reductions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reductions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not change reductions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as on %1. Go back to today to change reductions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reduction was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reduction was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::RiskTab</name>
    <message>
        <source>Risk of serious harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prisoners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OGRS3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reoffending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious reoffending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexual reoffending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set off by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recorded tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tier is the one the record gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RoSH agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hold, %2 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, static</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, dynamic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, provisional</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::SearchButton</name>
    <message>
        <source>Search officers, teams, actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the search for officers, units and actions, Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::SearchPalette</name>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people, officers, teams and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, CRN, date of birth, address, officer, team or action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limited access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::SentenceTab</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arranged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parole eligibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits to be allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breach since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days of the order left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indeterminate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>early allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>immigration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open conditions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::SetUpPage</name>
    <message>
        <source>Set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of set-up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::SheetsModel</name>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them on Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) not recorded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::StoreSection</name>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file holds everything. Copy it to keep it; check it when in doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest extract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the whole file and checks every record and the chain of log entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are writing; others can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading only: somebody else is writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the work in hand is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::TeamPage</name>
    <message>
        <source>%1 workload</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ThresholdsSection</name>
    <message>
        <source>Thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One definition for every colour, word, filter and report. New numbers hold from today; earlier days keep theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> FTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save from today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands of the workload figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At capacity, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first tick of every bar. From here on a figure is amber and headroom is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over, above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second tick. Figures above it are red and counted in “over”. The official tool&apos;s is 110 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severe, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked with a diamond, first among the flags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sustained, after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many weekly figures in a row above “over” make it sustained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span of control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full-time equivalents one manager is meant to have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds kept from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::TierDialog</name>
    <message>
        <source>Why this tier?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scratch copy: nothing is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RoSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAPPA level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OGRS3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reoffending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious reoffending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change something above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be %1 (now %2) and %3 (now %4).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::TierExplanation</name>
    <message>
        <source>2021 tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026 tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is recorded counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step gives a tier: G.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure counts %1, which was given and not worked out from the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure counts %1, worked out from the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 2026 tier would score %1 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the other counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: protect %2 from %3 points, change %4 from %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, decides</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::TimeField</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As 9:30, 0930, 2.15 pm. Up and down: five minutes; Page up and Page down: an hour.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::TodayCards</name>
    <message>
        <source>Press to show only these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing late</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>longest %n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::TodayHeading</name>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::TodayList</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, CRN or what is to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: open · M: met · W: waive · O: person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deadline, appointment or draft waits in the next weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the caseload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::TodayModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person on probation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::TodayPage</name>
    <message>
        <source>Whose day is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which practitioner you are, and Today shows what is due, late and coming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::TodaySheet</name>
    <message>
        <source>Local setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the day was counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the rule comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the person: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the person  O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No published source says this: the office has set it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day worked in time is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank holidays of that year are not known yet: only weekends were passed over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::TopBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::TrendCard</name>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weekly figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::TrendChart</name>
    <message>
        <source>Workload by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weekly figures yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n week(s); the last: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::UnitModel</name>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or double-click opens it, Backspace goes up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available hours a week: contracted less reductions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contracted − %2 reductions = %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practi-
tioners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorts by practitioners with sustained overload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioners over the threshold, severe ones included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sus-
tained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioners over the threshold for weeks in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioners at or above the severe threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncovered
cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases of practitioners who have no available hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unallo-
cated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases waiting for a practitioner.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::Value</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::VersionsModel</name>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::ViewNameDialog</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A view of the same name is replaced. No names of people: it is kept in the settings of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::WeekDialog</name>
    <message>
        <source>By activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time is logged in this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time comes with contacts; other work is added below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names: it is about your time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, activity and minutes are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of a contact is changed in the contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week is copied as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Headroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every officer’s remaining capacity, explained down to the case. Headroom keeps its figures in one file, a store, on this computer or a shared folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a demonstration store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an extract…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One team, about 10 officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One PDU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>England and Wales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A store that you or your team already has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented officers, people and cases with 12 weeks of history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with your figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new store from the workload extract, the official workbook (.xlsx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::WhoAmIDialog</name>
    <message>
        <source>Nobody of that name or code works here on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today and your caseload are those of the practitioner you say you are, and what you record carries that name. This computer remembers it for this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname, forename or staff code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a practitioner by name or staff code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioners found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act as the account of this computer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::WorkLegend</name>
    <message>
        <source>Kinds of work in the bars: community, licence, custody, reports, other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headroom::WorkTab</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enquiry chased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enforcement closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
