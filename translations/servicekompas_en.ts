<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s)</source>
        <translation>
            <numerusform>%n quarter</numerusform>
            <numerusform>%n quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller group(s) not shown.</source>
        <translation>
            <numerusform>%n smaller group is not shown.</numerusform>
            <numerusform>%n smaller groups are not shown.</numerusform>
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
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>%n week(s) in a row better than before</source>
        <translation>
            <numerusform>%n week better than before</numerusform>
            <numerusform>%n weeks in a row better than before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) say: look closer.</source>
        <translation>
            <numerusform>%n check says: look closer.</numerusform>
            <numerusform>%n checks say: look closer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n number(s) change. Nothing has been kept.</source>
        <translation>
            <numerusform>%n number changes. Nothing has been kept.</numerusform>
            <numerusform>%n numbers change. Nothing has been kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) fire.</source>
        <translation>
            <numerusform>%n check fires.</numerusform>
            <numerusform>%n checks fire.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message numerus="yes">
        <source>%n week(s) suffice.</source>
        <translation>
            <numerusform>%n week suffices.</numerusform>
            <numerusform>%n weeks suffice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That takes %n week(s): longer than declared. Take longer, ask for a larger gain, or choose a busier channel.</source>
        <translation>
            <numerusform>That takes %n week: longer than declared. Take longer, ask for a larger gain, or choose a busier channel.</numerusform>
            <numerusform>That takes %n weeks: longer than declared. Take longer, ask for a larger gain, or choose a busier channel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>You chose %n figures. Three to five are easier to steer by.</source>
        <translation>
            <numerusform>You chose %n figure. Three to five are easier to steer by.</numerusform>
            <numerusform>You chose %n figures. Three to five are easier to steer by.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) left out: the replies of their ticket are not known.</source>
        <translation>
            <numerusform>%n rating left out: the replies of its ticket are not known.</numerusform>
            <numerusform>%n ratings left out: the replies of their ticket are not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message numerus="yes">
        <source>%n number(s) were shortened by a spreadsheet (such as 1,03E+13) and cannot be told apart; rows are known by their whole content instead. Import the export as it was, without opening it in a spreadsheet.</source>
        <translation>
            <numerusform>%Ln number was shortened by a spreadsheet (such as 1,03E+13) and cannot be told apart; rows are known by their whole content instead. Import the export as it was, without opening it in a spreadsheet.</numerusform>
            <numerusform>%Ln numbers were shortened by a spreadsheet (such as 1,03E+13) and cannot be told apart; rows are known by their whole content instead. Import the export as it was, without opening it in a spreadsheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have the number of an earlier row; of each number the newest row counts.</source>
        <translation>
            <numerusform>%Ln row has the number of an earlier row; of each number the newest row counts.</numerusform>
            <numerusform>%Ln rows have the number of an earlier row; of each number the newest row counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n NPS answer(s) is 0. Check that the question was asked on a scale of 0 to 10 and not of 1 to 10.</source>
        <translation>
            <numerusform>The %Ln NPS answer is not 0. Check that the question was asked on a scale of 0 to 10 and not of 1 to 10.</numerusform>
            <numerusform>None of the %Ln NPS answers is 0. Check that the question was asked on a scale of 0 to 10 and not of 1 to 10.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Many tickets (%n) were solved before they were created. Probably day and month changed places in part of the dates; import the export as it was, without opening it in a spreadsheet.</source>
        <translation>
            <numerusform>%Ln ticket was solved before it was created. Probably day and month changed places in part of the dates; import the export as it was, without opening it in a spreadsheet.</numerusform>
            <numerusform>Many tickets (%Ln) were solved before they were created. Probably day and month changed places in part of the dates; import the export as it was, without opening it in a spreadsheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) the value of &quot;%1&quot; cannot be read; it was left empty.</source>
        <translation>
            <numerusform>In %Ln row the value of &quot;%1&quot; cannot be read; it was left empty.</numerusform>
            <numerusform>In %Ln rows the value of &quot;%1&quot; cannot be read; it was left empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) the date of &quot;%1&quot; does not exist in the order of day and month that was chosen; it was left empty. Check in the source how the dates are written.</source>
        <translation>
            <numerusform>In %Ln row the date of &quot;%1&quot; does not exist in the order of day and month that was chosen; it was left empty. Check in the source how the dates are written.</numerusform>
            <numerusform>In %Ln rows the date of &quot;%1&quot; does not exist in the order of day and month that was chosen; it was left empty. Check in the source how the dates are written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) the duration &quot;%1&quot; is negative; it was left empty.</source>
        <translation>
            <numerusform>In %Ln row the duration &quot;%1&quot; is negative; it was left empty.</numerusform>
            <numerusform>In %Ln rows the duration &quot;%1&quot; is negative; it was left empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) the score &quot;%1&quot; lies outside its scale; it was left empty.</source>
        <translation>
            <numerusform>In %Ln row the score &quot;%1&quot; lies outside its scale; it was left empty.</numerusform>
            <numerusform>In %Ln rows the score &quot;%1&quot; lies outside its scale; it was left empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) the word of &quot;%1&quot; is not one the program knows; it is kept as it stands, and such tickets count as unsolved.</source>
        <translation>
            <numerusform>In %Ln row the word of &quot;%1&quot; is not one the program knows; it is kept as it stands, and such tickets count as unsolved.</numerusform>
            <numerusform>In %Ln rows the word of &quot;%1&quot; is not one the program knows; it is kept as it stands, and such tickets count as unsolved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) end before the last column; what is missing was taken as empty.</source>
        <translation>
            <numerusform>%Ln row ends before the last column; what is missing was taken as empty.</numerusform>
            <numerusform>%Ln rows end before the last column; what is missing was taken as empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) the ticket was solved before it was created; both times are kept and no duration is computed from them.</source>
        <translation>
            <numerusform>In %Ln row the ticket was solved before it was created; both times are kept and no duration is computed from them.</numerusform>
            <numerusform>In %Ln rows the ticket was solved before it was created; both times are kept and no duration is computed from them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) the ticket was solved before its first reply; both times are kept.</source>
        <translation>
            <numerusform>In %Ln row the ticket was solved before its first reply; both times are kept.</numerusform>
            <numerusform>In %Ln rows the ticket was solved before its first reply; both times are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) the exported &quot;%1&quot; differs by more than a minute from the time between its timestamps; the exported value is used.</source>
        <translation>
            <numerusform>In %Ln row the exported &quot;%1&quot; differs by more than a minute from the time between its timestamps; the exported value is used.</numerusform>
            <numerusform>In %Ln rows the exported &quot;%1&quot; differs by more than a minute from the time between its timestamps; the exported value is used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) at the end of the file are totals or notes and no data; they were left out.</source>
        <translation>
            <numerusform>%n line at the end of the file is a total or a note and no data; it was left out.</numerusform>
            <numerusform>%n lines at the end of the file are totals or notes and no data; they were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The header stands in the file %n more time(s), as where exports were pasted together; those lines were passed over.</source>
        <translation>
            <numerusform>The header stands in the file %n more time, as where exports were pasted together; that line was passed over.</numerusform>
            <numerusform>The header stands in the file %n more times, as where exports were pasted together; those lines were passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) a quote or a delimiter is missing or too many; every cell was put in the column that it fits. Look at these rows in the preview.</source>
        <translation>
            <numerusform>In %n row a quote or a delimiter is missing or too many; every cell was put in the column that it fits. Look at this row in the preview.</numerusform>
            <numerusform>In %n rows a quote or a delimiter is missing or too many; every cell was put in the column that it fits. Look at these rows in the preview.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) rejected</source>
        <translation>
            <numerusform>%n row rejected</numerusform>
            <numerusform>%n rows rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n row(s))</source>
        <translation>
            <numerusform>%1 (%n row)</numerusform>
            <numerusform>%1 (%n rows)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message numerus="yes">
        <source> and has missed the target (%1) for %n week(s) in a row.</source>
        <translation>
            <numerusform> and has missed the target (%1) for %n week.</numerusform>
            <numerusform> and has missed the target (%1) for %n weeks in a row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %2 targets were met.</source>
        <translation>
            <numerusform>%1 of the %2 targets was met.</numerusform>
            <numerusform>%1 of the %2 targets were met.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) came in%1</source>
        <translation>
            <numerusform>%n ticket came in%1</numerusform>
            <numerusform>%n tickets came in%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were solved%1</source>
        <translation>
            <numerusform>%n was solved%1</numerusform>
            <numerusform>%n were solved%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, because %n ticket(s) over %1 pull it up</source>
        <translation>
            <numerusform>, because %n ticket over %1 pulls it up</numerusform>
            <numerusform>, because %n tickets over %1 pull it up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Speed</name>
    <message numerus="yes">
        <source>%n ticket(s) over %1 pull the mean up.</source>
        <translation>
            <numerusform>%n ticket over %1 pulls the mean up.</numerusform>
            <numerusform>%n tickets over %1 pull the mean up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spread</name>
    <message numerus="yes">
        <source>%n point(s) are more than chance; point at them.</source>
        <translation>
            <numerusform>%n point is more than chance; point at it.</numerusform>
            <numerusform>%n points are more than chance; point at them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) with too few records not shown.</source>
        <translation>
            <numerusform>%n group with too few records not shown.</numerusform>
            <numerusform>%n groups with too few records not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Staffing</name>
    <message numerus="yes">
        <source>%1 %2: %n agent(s)</source>
        <translation>
            <numerusform>%1 %2: %n agent</numerusform>
            <numerusform>%1 %2: %n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried on the last %n week(s), each from the weeks before it, this was off by %1 %.</source>
        <translation>
            <numerusform>Tried on the last %n week, from the weeks before it, this was off by %1 %.</numerusform>
            <numerusform>Tried on the last %n weeks, each from the weeks before it, this was off by %1 %.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steering</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>%n record(s) stand in the file more than once; the newest of each counts.</source>
        <translation>
            <numerusform>%Ln record stands in the file more than once; the newest counts.</numerusform>
            <numerusform>%Ln records stand in the file more than once; the newest of each counts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message numerus="yes">
        <source>Open tickets of high priority; %n older than %1 days</source>
        <translation>
            <numerusform>Open tickets of high priority; %n older than %1 days</numerusform>
            <numerusform>Open tickets of high priority; %n older than %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tickets nobody has taken up; %n older than %1 days</source>
        <translation>
            <numerusform>Tickets nobody has taken up; %n older than %1 days</numerusform>
            <numerusform>Tickets nobody has taken up; %n older than %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tickets waiting for the customer; %n older than %1 days</source>
        <translation>
            <numerusform>Tickets waiting for the customer; %n older than %1 days</numerusform>
            <numerusform>Tickets waiting for the customer; %n older than %1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message numerus="yes">
        <source>%n team(s) of fewer than five people not shown.</source>
        <translation>
            <numerusform>%n team of fewer than five people is not shown.</numerusform>
            <numerusform>%n teams of fewer than five people are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message numerus="yes">
        <source>%n unassigned</source>
        <translation>
            <numerusform>%n unassigned</numerusform>
            <numerusform>%n unassigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n high priority</source>
        <translation>
            <numerusform>%n high priority</numerusform>
            <numerusform>%n high priority</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kompas::CockpitPage</name>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n target</numerusform>
            <numerusform>%n targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) kept. Undo takes them back.</source>
        <translation>
            <numerusform>%n target kept. Undo takes it back.</numerusform>
            <numerusform>%n targets kept. Undo takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kompas::DefinitionsDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n definition(s) cannot be as typed.</source>
        <translation>
            <numerusform>%n definition cannot be as typed.</numerusform>
            <numerusform>%n definitions cannot be as typed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) change in %1.</source>
        <translation>
            <numerusform>%n number changes in %1.</numerusform>
            <numerusform>%n numbers change in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kompas::FileCard</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be rejected, with the reason</source>
        <translation>
            <numerusform>%n row will be rejected, with the reason</numerusform>
            <numerusform>%n rows will be rejected, with the reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers %n metric(s): %1</source>
        <translation>
            <numerusform>Answers %n metric: %1</numerusform>
            <numerusform>Answers %n metrics: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kompas::ImportDialog</name>
    <message numerus="yes">
        <source>Looking at %n file(s)…</source>
        <translation>
            <numerusform>Looking at %Ln file…</numerusform>
            <numerusform>Looking at %Ln files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can be imported.</source>
        <translation>
            <numerusform>%Ln file can be imported.</numerusform>
            <numerusform>%Ln files can be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported.</source>
        <translation>
            <numerusform>%Ln file imported.</numerusform>
            <numerusform>%Ln files imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stopped.</source>
        <translation>
            <numerusform>%n file stopped.</numerusform>
            <numerusform>%n files stopped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kompas::KpiDialog</name>
    <message numerus="yes">
        <source>You chose %n figures. Three to five are easier to steer by.</source>
        <translation>
            <numerusform>You chose %n figure. Three to five are easier to steer by.</numerusform>
            <numerusform>You chose %n figures. Three to five are easier to steer by.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) chosen. Three to five are easiest to steer by.</source>
        <translation>
            <numerusform>%n figure chosen. Three to five are easiest to steer by.</numerusform>
            <numerusform>%n figures chosen. Three to five are easiest to steer by.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kompas::PrivacyPanel</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kompas::RecordsPanel</name>
    <message numerus="yes">
        <source>%n record(s) give %1</source>
        <translation>
            <numerusform>%Ln record gives %1</numerusform>
            <numerusform>%Ln records give %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) copied.</source>
        <translation>
            <numerusform>%Ln number copied.</numerusform>
            <numerusform>%Ln numbers copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%Ln row copied.</numerusform>
            <numerusform>%Ln rows copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kompas::SampleDialog</name>
    <message numerus="yes">
        <source>%n record(s), drawn by chance among those that count against it; the same for everybody who opens this file. Enter opens the ticket in your help desk.</source>
        <translation>
            <numerusform>%n record, drawn by chance among those that count against it; the same for everybody who opens this file. Enter opens the ticket in your help desk.</numerusform>
            <numerusform>%n records, drawn by chance among those that count against it; the same for everybody who opens this file. Enter opens the ticket in your help desk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kompas::StaffingPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kompas::TargetsPage</name>
    <message numerus="yes">
        <source>%n target(s) of “%1” hold from %2 on. Undo takes them back.</source>
        <translation>
            <numerusform>%n target of “%1” holds from %2 on. Undo takes it back.</numerusform>
            <numerusform>%n targets of “%1” hold from %2 on. Undo takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) of “%1” hold now. Undo takes them back.</source>
        <translation>
            <numerusform>%n target of “%1” holds now. Undo takes it back.</numerusform>
            <numerusform>%n targets of “%1” hold now. Undo takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) saved.</source>
        <translation>
            <numerusform>%n target saved.</numerusform>
            <numerusform>%n targets saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kompas::WordMenu</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
</TS>
