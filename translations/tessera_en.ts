<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en_US">
    <context>
        <name>tessera::Attendance</name>
        <message numerus="yes">
            <source>The group meets at least %n time(s) a year.</source>
            <translation>
                <numerusform>The group meets at least %n time a year.</numerusform>
                <numerusform>The group meets at least %n times a year.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It met %n time(s) in %1.</source>
            <extracomment>%1 = year, %n = number of meetings; follows "The group meets at least 3 times a year."</extracomment>
            <translation>
                <numerusform>It met %n time in %1.</numerusform>
                <numerusform>It met %n times in %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::CellEdits</name>
        <message numerus="yes">
            <source>%n cell(s)</source>
            <translation>
                <numerusform>%n cell</numerusform>
                <numerusform>%n cells</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) carried forward from %1</source>
            <translation>
                <numerusform>%n cell carried forward from %1</numerusform>
                <numerusform>%n cells carried forward from %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::CellPage</name>
        <message numerus="yes">
            <source>%n cell(s) carried forward.</source>
            <translation>
                <numerusform>%n cell carried forward.</numerusform>
                <numerusform>%n cells carried forward.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n measure(s) confirmed for this year.</source>
            <translation>
                <numerusform>%n measure confirmed for this year.</numerusform>
                <numerusform>%n measures confirmed for this year.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::Chart</name>
        <message numerus="yes">
            <source>%n measure(s)</source>
            <translation>
                <numerusform>%n measure</numerusform>
                <numerusform>%n measures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n measure(s) implemented</source>
            <extracomment>%1 = name of a State</extracomment>
            <translation>
                <numerusform>%1: %n measure implemented</numerusform>
                <numerusform>%1: %n measures implemented</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::CommandLine</name>
        <message numerus="yes">
            <source>%n line(s) cannot be taken over</source>
            <translation>
                <numerusform>%n line cannot be taken over</numerusform>
                <numerusform>%n lines cannot be taken over</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“%1” was written: %n record(s); its label is %2.</source>
            <extracomment>%1 = name of the file, %2 = sharing label</extracomment>
            <translation>
                <numerusform>“%1” was written: %n record; its label is %2.</numerusform>
                <numerusform>“%1” was written: %n records; its label is %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) above the ceiling left out.</source>
            <translation>
                <numerusform>%n record above the ceiling left out.</numerusform>
                <numerusform>%n records above the ceiling left out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::CommsCheckDialog</name>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n State(s)</source>
            <translation>
                <numerusform>%n State</numerusform>
                <numerusform>%n States</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::ConfirmDialog</name>
        <message numerus="yes">
            <source>%n contact(s) to be confirmed:</source>
            <translation>
                <numerusform>%n contact to be confirmed:</numerusform>
                <numerusform>%n contacts to be confirmed:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::ContactClock</name>
        <message numerus="yes">
            <source>due in %n day(s)</source>
            <translation>
                <numerusform>due in %n day</numerusform>
                <numerusform>due in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>overdue %n day(s)</source>
            <extracomment>Of the yearly confirmation of a contact</extracomment>
            <translation>
                <numerusform>overdue %n day</numerusform>
                <numerusform>overdue %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>notified late by %n day(s)</source>
            <translation>
                <numerusform>notified late by %n day</numerusform>
                <numerusform>notified late by %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>notified after %n day(s)</source>
            <translation>
                <numerusform>notified after %n day</numerusform>
                <numerusform>notified after %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>notice overdue %n day(s)</source>
            <translation>
                <numerusform>notice overdue %n day</numerusform>
                <numerusform>notice overdue %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>to be notified within %n day(s)</source>
            <translation>
                <numerusform>to be notified within %n day</numerusform>
                <numerusform>to be notified within %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::ContactCommands</name>
        <message numerus="yes">
            <source>%n contact(s) confirmed.</source>
            <translation>
                <numerusform>%n contact confirmed.</numerusform>
                <numerusform>%n contacts confirmed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %n contact(s) with events and answers, because they were entered by mistake? This can be undone. When somebody leaves, record the end of the service instead.</source>
            <translation>
                <numerusform>Remove %n contact with events and answers, because they were entered by mistake? This can be undone. When somebody leaves, record the end of the service instead.</numerusform>
                <numerusform>Remove %n contacts with events and answers, because they were entered by mistake? This can be undone. When somebody leaves, record the end of the service instead.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) exported; the label of the file is %1.</source>
            <translation>
                <numerusform>%n contact exported; the label of the file is %1.</numerusform>
                <numerusform>%n contacts exported; the label of the file is %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) shared more narrowly left out.</source>
            <translation>
                <numerusform>%n contact shared more narrowly left out.</numerusform>
                <numerusform>%n contacts shared more narrowly left out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::ContactEdits</name>
        <message numerus="yes">
            <source>%n answer(s) to a communication check</source>
            <translation>
                <numerusform>%n answer to a communication check</numerusform>
                <numerusform>%n answers to a communication check</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Personal data of %n former contact(s) erased</source>
            <translation>
                <numerusform>Personal data of %n former contact erased</numerusform>
                <numerusform>Personal data of %n former contacts erased</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) %1</source>
            <extracomment>%1 = what happened, in small letters: "confirmed"</extracomment>
            <translation>
                <numerusform>%n contact %1</numerusform>
                <numerusform>%n contacts %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::ContactFigures</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>States confirmed within %n month(s)</source>
            <translation>
                <numerusform>States confirmed within %n month</numerusform>
                <numerusform>States confirmed within %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Participating States all of whose contacts for CBM 8 were nominated, changed or confirmed within the last %n month(s): %1.</source>
            <translation>
                <numerusform>Participating States all of whose contacts for CBM 8 were nominated, changed or confirmed within the last %n month: %1.</numerusform>
                <numerusform>Participating States all of whose contacts for CBM 8 were nominated, changed or confirmed within the last %n months: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Serving contacts for CBM 8 whose last confirmation lies more than %n month(s) back, or that were never confirmed.</source>
            <translation>
                <numerusform>Serving contacts for CBM 8 whose last confirmation lies more than %n month back, or that were never confirmed.</numerusform>
                <numerusform>Serving contacts for CBM 8 whose last confirmation lies more than %n months back, or that were never confirmed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>changes notified after %n day(s)</source>
            <translation>
                <numerusform>changes notified after %n day</numerusform>
                <numerusform>changes notified after %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Changes and ends of this year that were notified later than %n day(s) after they happened, or are still to be notified although that time has passed.</source>
            <translation>
                <numerusform>Changes and ends of this year that were notified later than %n day after they happened, or are still to be notified although that time has passed.</numerusform>
                <numerusform>Changes and ends of this year that were notified later than %n days after they happened, or are still to be notified although that time has passed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::DuePage</name>
        <message numerus="yes">
            <source>Nothing is due within the next %n day(s).</source>
            <translation>
                <numerusform>Nothing is due within the next %n day.</numerusform>
                <numerusform>Nothing is due within the next %n days.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::DuePreview</name>
        <message numerus="yes">
            <source>Nothing is due within the next %n day(s).</source>
            <translation>
                <numerusform>Nothing is due within the next %n day.</numerusform>
                <numerusform>Nothing is due within the next %n days.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::Duty</name>
        <message numerus="yes">
            <source>%1: %n contact(s) yet to answer the check “%2”.</source>
            <extracomment>%1 = State, %2 = title of the communication check</extracomment>
            <translation>
                <numerusform>%1: %n contact yet to answer the check “%2”.</numerusform>
                <numerusform>%1: %n contacts yet to answer the check “%2”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The personal data of %n former contact(s) may be erased.</source>
            <translation>
                <numerusform>The personal data of %n former contact may be erased.</numerusform>
                <numerusform>The personal data of %n former contacts may be erased.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::DutyModel</name>
        <message numerus="yes">
            <source>overdue %n day(s)</source>
            <translation>
                <numerusform>overdue %n day</numerusform>
                <numerusform>overdue %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::EditionCompareDialog</name>
        <message numerus="yes">
            <source>%n cell(s) &amp;moved</source>
            <extracomment>%n = number of cells</extracomment>
            <translation>
                <numerusform>%n cell &amp;moved</numerusform>
                <numerusform>%n cells &amp;moved</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::EditionsDialog</name>
        <message numerus="yes">
            <source>%n change(s) afterwards</source>
            <translation>
                <numerusform>%n change afterwards</numerusform>
                <numerusform>%n changes afterwards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The content of %n record(s) was erased since; they are as they are now.</source>
            <translation>
                <numerusform>The content of %n record was erased since; they are as they are now.</numerusform>
                <numerusform>The content of %n records was erased since; they are as they are now.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::EraseDialog</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>These contacts ended their service more than %n month(s) ago. Name, position, addresses, telephones and remarks are erased from the records and from the journal.</source>
            <translation>
                <numerusform>These contacts ended their service more than %n month ago. Name, position, addresses, telephones and remarks are erased from the records and from the journal.</numerusform>
                <numerusform>These contacts ended their service more than %n months ago. Name, position, addresses, telephones and remarks are erased from the records and from the journal.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) chosen</source>
            <translation>
                <numerusform>%n contact chosen</numerusform>
                <numerusform>%n contacts chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Erase the personal data of %n contact(s) for good? This cannot be undone.</source>
            <translation>
                <numerusform>Erase the personal data of %n contact for good? This cannot be undone.</numerusform>
                <numerusform>Erase the personal data of %n contacts for good? This cannot be undone.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The personal data of %n contact(s) were erased.</source>
            <translation>
                <numerusform>The personal data of %n contact were erased.</numerusform>
                <numerusform>The personal data of %n contacts were erased.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete the %n older backup(s) that still contain the data? They cannot be brought back.</source>
            <translation>
                <numerusform>Delete the %n older backup that still contain the data? They cannot be brought back.</numerusform>
                <numerusform>Delete the %n older backups that still contain the data? They cannot be brought back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::EventForm</name>
        <message numerus="yes">
            <source>▲ %1; changes are to be notified within %n day(s).</source>
            <extracomment>About the notice of a change; %1 = "notified late by 3 days" or "notice overdue 2 days"</extracomment>
            <translation>
                <numerusform>▲ %1; changes are to be notified within %n day.</numerusform>
                <numerusform>▲ %1; changes are to be notified within %n days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>✓ %1, within the %n day(s) asked.</source>
            <extracomment>About the notice of a change; %1 = "notified after 4 days"</extracomment>
            <translation>
                <numerusform>✓ %1, within the %n day asked.</numerusform>
                <numerusform>✓ %1, within the %n days asked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>◷ The others are to be notified by %1, within %n day(s).</source>
            <extracomment>About the notice of a change; %1 = day</extracomment>
            <translation>
                <numerusform>◷ The others are to be notified by %1, within %n day.</numerusform>
                <numerusform>◷ The others are to be notified by %1, within %n days.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::Fact</name>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) before the end of %1</source>
            <extracomment>How long a day lies before the last day of a year that is over: %1 = the year</extracomment>
            <translation>
                <numerusform>%n day before the end of %1</numerusform>
                <numerusform>%n days before the end of %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n never confirmed</source>
            <extracomment>Of contacts, within a list such as "2 contacts nominated; 1 never confirmed"</extracomment>
            <translation>
                <numerusform>%n never confirmed</numerusform>
                <numerusform>%n never confirmed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) nominated</source>
            <translation>
                <numerusform>%n contact nominated</numerusform>
                <numerusform>%n contacts nominated</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The group met %n time(s) (at least %1 asked).</source>
            <extracomment>%n = meetings held, %1 = meetings asked for</extracomment>
            <translation>
                <numerusform>The group met %n time (at least %1 asked).</numerusform>
                <numerusform>The group met %n times (at least %1 asked).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hosted %n event(s) in %1.</source>
            <translation>
                <numerusform>Hosted %n event in %1.</numerusform>
                <numerusform>Hosted %n events in %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Attended %n event(s) in %1.</source>
            <translation>
                <numerusform>Attended %n event in %1.</numerusform>
                <numerusform>Attended %n events in %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hosted %n event(s),</source>
            <extracomment>First half of "Hosted 1 event, attended 3 events in 2025."</extracomment>
            <translation>
                <numerusform>Hosted %n event,</numerusform>
                <numerusform>Hosted %n events,</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>attended %n event(s) in %1.</source>
            <extracomment>Second half of "Hosted 1 event, attended 3 events in 2025."</extracomment>
            <translation>
                <numerusform>attended %n event in %1.</numerusform>
                <numerusform>attended %n events in %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::FileCommands</name>
        <message numerus="yes">
            <source>%n cell(s) carried forward.</source>
            <translation>
                <numerusform>%n cell carried forward.</numerusform>
                <numerusform>%n cells carried forward.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::FindDialog</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::FormsDialog</name>
        <message numerus="yes">
            <source>Write %n form(s)…</source>
            <translation>
                <numerusform>Write %n form…</numerusform>
                <numerusform>Write %n forms…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::Import</name>
        <message numerus="yes">
            <source>Attendance of %n meeting(s).</source>
            <translation>
                <numerusform>Attendance of %n meeting.</numerusform>
                <numerusform>Attendance of %n meetings.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n State(s) attended.</source>
            <translation>
                <numerusform>%n State attended.</numerusform>
                <numerusform>%n States attended.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::ImportPreviewModel</name>
        <message numerus="yes">
            <source>%n line(s) cannot be taken over, so nothing is imported. Correct the file and read it again.</source>
            <translation>
                <numerusform>%n line cannot be taken over, so nothing is imported. Correct the file and read it again.</numerusform>
                <numerusform>%n lines cannot be taken over, so nothing is imported. Correct the file and read it again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::MainWindow</name>
        <message numerus="yes">
            <source>%n contact(s) overdue</source>
            <translation>
                <numerusform>%n contact overdue</numerusform>
                <numerusform>%n contacts overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n overdue</numerusform>
                <numerusform>%n overdue</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::MeetingCommands</name>
        <message numerus="yes">
            <source>%n State(s) marked absent.</source>
            <translation>
                <numerusform>%n State marked absent.</numerusform>
                <numerusform>%n States marked absent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Attendance of %n State(s) copied from %1.</source>
            <extracomment>%1 = meeting</extracomment>
            <translation>
                <numerusform>Attendance of %n State copied from %1.</numerusform>
                <numerusform>Attendance of %n States copied from %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) saved as “%1”.</source>
            <translation>
                <numerusform>%n meeting saved as “%1”.</numerusform>
                <numerusform>%n meetings saved as “%1”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out, since it is shared more narrowly.</source>
            <translation>
                <numerusform>%n left out, since it is shared more narrowly.</numerusform>
                <numerusform>%n left out, since it is shared more narrowly.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::MeetingEdits</name>
        <message numerus="yes">
            <source>%n State(s) %1</source>
            <extracomment>%1 = how they took part, in small letters: "present"</extracomment>
            <translation>
                <numerusform>%n State %1</numerusform>
                <numerusform>%n States %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Attendance of %n meeting(s)</source>
            <translation>
                <numerusform>Attendance of %n meeting</numerusform>
                <numerusform>Attendance of %n meetings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>attendance of %n State(s)</source>
            <translation>
                <numerusform>attendance of %n State</numerusform>
                <numerusform>attendance of %n States</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::MeetingWords</name>
        <message numerus="yes">
            <source>%n delegate(s)</source>
            <translation>
                <numerusform>%n delegate</numerusform>
                <numerusform>%n delegates</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::Overview</name>
        <message numerus="yes">
            <source>States confirmed within %n month(s)</source>
            <translation>
                <numerusform>States confirmed within %n month</numerusform>
                <numerusform>States confirmed within %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) overdue</source>
            <translation>
                <numerusform>%n contact overdue</numerusform>
                <numerusform>%n contacts overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outstanding</source>
            <translation>
                <numerusform>%n outstanding</numerusform>
                <numerusform>%n outstanding</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) overdue</source>
            <translation>
                <numerusform>%n day overdue</numerusform>
                <numerusform>%n days overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not recorded yet</source>
            <translation>
                <numerusform>%n not recorded yet</numerusform>
                <numerusform>%n not recorded yet</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::PasteListDialog</name>
        <message numerus="yes">
            <source>%n State(s) recognised</source>
            <translation>
                <numerusform>%n State recognised</numerusform>
                <numerusform>%n States recognised</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::PickButton</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n chosen</numerusform>
                <numerusform>%n chosen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::Progress</name>
        <message numerus="yes">
            <source>%n participating State(s)</source>
            <translation>
                <numerusform>%n participating State</numerusform>
                <numerusform>%n participating States</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chosen State(s)</source>
            <translation>
                <numerusform>%n chosen State</numerusform>
                <numerusform>%n chosen States</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chosen measure(s)</source>
            <translation>
                <numerusform>%n chosen measure</numerusform>
                <numerusform>%n chosen measures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Confirmed within %n month(s)</source>
            <translation>
                <numerusform>Confirmed within %n month</numerusform>
                <numerusform>Confirmed within %n months</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::RemindersDialog</name>
        <message numerus="yes">
            <source>▲ %1: %n overdue</source>
            <extracomment>A State in the list of reminders; %1 = State, %n = how many things are overdue</extracomment>
            <translation>
                <numerusform>▲ %1: %n overdue</numerusform>
                <numerusform>▲ %1: %n overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>◷ %1: %n due</source>
            <extracomment>A State in the list of reminders; %1 = State, %n = how many things will soon be due</extracomment>
            <translation>
                <numerusform>◷ %1: %n due</numerusform>
                <numerusform>◷ %1: %n due</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message file(s) written. Open them in your mail program to send them.</source>
            <translation>
                <numerusform>%n message file written. Open them in your mail program to send them.</numerusform>
                <numerusform>%n message files written. Open them in your mail program to send them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message file(s) of today are in this folder already.</source>
            <translation>
                <numerusform>%n message file of today are in this folder already.</numerusform>
                <numerusform>%n message files of today are in this folder already.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::Review</name>
        <message numerus="yes">
            <source>Contact data are confirmed within %n month(s).</source>
            <translation>
                <numerusform>Contact data are confirmed within %n month.</numerusform>
                <numerusform>Contact data are confirmed within %n months.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Changes are notified within %n day(s).</source>
            <translation>
                <numerusform>Changes are notified within %n day.</numerusform>
                <numerusform>Changes are notified within %n days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Due within %n day(s)</source>
            <translation>
                <numerusform>Due within %n day</numerusform>
                <numerusform>Due within %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) that name a State are not printed.</source>
            <translation>
                <numerusform>%n item that name a State are not printed.</numerusform>
                <numerusform>%n items that name a State are not printed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more are planned.</source>
            <translation>
                <numerusform>%n more are planned.</numerusform>
                <numerusform>%n more are planned.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n milestone(s) that name a State are not printed.</source>
            <translation>
                <numerusform>%n milestone that name a State are not printed.</numerusform>
                <numerusform>%n milestones that name a State are not printed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) on %1.</source>
            <extracomment>%1 = day, %n = count of States</extracomment>
            <translation>
                <numerusform>%n member on %1.</numerusform>
                <numerusform>%n members on %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The group met %n time(s) in %1.</source>
            <extracomment>%1 = year</extracomment>
            <translation>
                <numerusform>The group met %n time in %1.</numerusform>
                <numerusform>The group met %n times in %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) held in %1 under CBM 12.</source>
            <extracomment>%1 = year</extracomment>
            <translation>
                <numerusform>%n event held in %1 under CBM 12.</numerusform>
                <numerusform>%n events held in %1 under CBM 12.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::ReviewPanel</name>
        <message numerus="yes">
            <source>%n item(s) are above this sharing level and will be left out.</source>
            <translation>
                <numerusform>%n item are above this sharing level and will be left out.</numerusform>
                <numerusform>%n items are above this sharing level and will be left out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::StateChangeModel</name>
        <message numerus="yes">
            <source>%n cell(s)</source>
            <translation>
                <numerusform>%n cell</numerusform>
                <numerusform>%n cells</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other record(s)</source>
            <extracomment>Contacts, attendance and the like, beside "%n cell(s)"</extracomment>
            <translation>
                <numerusform>%n other record</numerusform>
                <numerusform>%n other records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::StatePage</name>
        <message numerus="yes">
            <source>%n measure(s) without an entry for %1</source>
            <extracomment>%1 = year</extracomment>
            <translation>
                <numerusform>%n measure without an entry for %1</numerusform>
                <numerusform>%n measures without an entry for %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::SubmissionDialog</name>
        <message numerus="yes">
            <source>The check has %n remark(s). Nothing is mandatory. Mark as submitted all the same?</source>
            <translation>
                <numerusform>The check has %n remark. Nothing is mandatory. Mark as submitted all the same?</numerusform>
                <numerusform>The check has %n remarks. Nothing is mandatory. Mark as submitted all the same?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::SubmissionEdits</name>
        <message numerus="yes">
            <source>%1: no change since %2 in %n measure(s)</source>
            <extracomment>Name of a step: %1 = State, %2 = year</extracomment>
            <translation>
                <numerusform>%1: no change since %2 in %n measure</numerusform>
                <numerusform>%1: no change since %2 in %n measures</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::SubmissionPanel</name>
        <message numerus="yes">
            <source>%1 of %n measure(s) confirmed for this year</source>
            <extracomment>%1 = how many measures are confirmed, %n = of how many</extracomment>
            <translation>
                <numerusform>%1 of %n measure confirmed for this year</numerusform>
                <numerusform>%1 of %n measures confirmed for this year</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n measure(s) will be taken over from %1 where empty, and confirmed for this year.</source>
            <extracomment>%1 = year</extracomment>
            <translation>
                <numerusform>%n measure will be taken over from %1 where empty, and confirmed for this year.</numerusform>
                <numerusform>%n measures will be taken over from %1 where empty, and confirmed for this year.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n measure(s) confirmed for this year.</source>
            <translation>
                <numerusform>%n measure confirmed for this year.</numerusform>
                <numerusform>%n measures confirmed for this year.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::Words</name>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) ago</source>
            <translation>
                <numerusform>%n month ago</numerusform>
                <numerusform>%n months ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s) ago</source>
            <translation>
                <numerusform>%n year ago</numerusform>
                <numerusform>%n years ago</numerusform>
            </translation>
        </message>
    </context>
</TS>