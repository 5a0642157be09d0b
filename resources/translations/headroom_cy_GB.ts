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
        <source>Start at: team, officer or setup.</source>
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
        <source>--page takes team, officer or setup.</source>
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
        <source>live cases</source>
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
        <source>Practitioners on one scale</source>
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
        <source>The workload extract (.xlsx), contracted hours or reductions (.csv). You see what it does before anything is kept.</source>
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
        <source>Stopped. Nothing was changed.</source>
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
        <source>Alt+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator of this store</source>
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
    <name>headroom::NoticeBar</name>
    <message>
        <source>Dismiss</source>
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
    <name>headroom::PaletteDelegate</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search officers, teams and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer, staff code, team, PDU, region or action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
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
    <name>headroom::WorkLegend</name>
    <message>
        <source>Kinds of work in the bars: community, licence, custody, reports, other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
