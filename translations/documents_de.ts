<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>tessera::Attendance</name>
    <message numerus="yes">
        <source>The group meets at least %n time(s) a year.</source>
        <translation>
            <numerusform>Die Gruppe tritt mindestens %n Mal im Jahr zusammen.</numerusform>
            <numerusform>Die Gruppe tritt mindestens %n Mal im Jahr zusammen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It met %n time(s) in %1.</source>
        <extracomment>%1 = year, %n = number of meetings; follows &quot;The group meets at least 3 times a year.&quot;</extracomment>
        <translation>
            <numerusform>Im Jahr %1 trat sie %n Mal zusammen.</numerusform>
            <numerusform>Im Jahr %1 trat sie %n Mal zusammen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Chart</name>
    <message>
        <source>%1: %2 in %3</source>
        <extracomment>Part of a sentence: %1 = name of the line in the chart, %2 = value, %3 = year</extracomment>
        <translation>%1: %2 im Jahr %3</translation>
    </message>
    <message>
        <source>%1: from %2 in %3 to %4 in %5</source>
        <extracomment>Part of a sentence: %1 = name of the line in the chart, %2 and %4 = values, %3 and %5 = years</extracomment>
        <translation>%1: von %2 im Jahr %3 auf %4 im Jahr %5</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A sentence made of parts such as &quot;All measures: from 8 % in 2013 to 45 % in 2025&quot;</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2, %3; partly implemented %4, in preparation %5</source>
        <extracomment>Of a measure; %1 = title, %2 = &quot;50.0 %&quot;, %3 = &quot;28 of 56&quot;, %4 and %5 = numbers of States</extracomment>
        <translation>%1: %2, %3; teilweise umgesetzt %4, in Vorbereitung %5</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A mark of a chart: %1 = name of the line or part, %2 = year, measure or State, %3 = value</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <extracomment>A share in percent at the axis of a chart, with a no-break space before the sign</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Nothing is recorded for this choice.</source>
        <extracomment>Instead of a chart</extracomment>
        <translation>Für diese Auswahl ist nichts erfasst.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n Maßnahme</numerusform>
            <numerusform>%n Maßnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>one tile a State; a schematic, not a map</source>
        <translation>eine Kachel je Staat; schematische Darstellung, keine Karte</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n measure(s) implemented</source>
        <extracomment>%1 = name of a State</extracomment>
        <translation>
            <numerusform>%1: %n Maßnahme umgesetzt</numerusform>
            <numerusform>%1: %n Maßnahmen umgesetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Choice</name>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>To be recorded</source>
        <translation>Zu erfassen</translation>
    </message>
    <message>
        <source>Partly recorded</source>
        <translation>Teilweise erfasst</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>Aus Vorjahr übernommen</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Fristgerecht</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Never confirmed</source>
        <translation>Nie bestätigt</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Ehemalig</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Unzustellbar</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>Benannt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Note verbale</source>
        <translation>Verbalnote</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Confirmation of a contact</source>
        <translation>Bestätigung eines Kontakts</translation>
    </message>
    <message>
        <source>Notice of a change</source>
        <translation>Mitteilung einer Änderung</translation>
    </message>
    <message>
        <source>Answer to a communication check</source>
        <translation>Antwort auf eine Kommunikationsprüfung</translation>
    </message>
    <message>
        <source>Attendance to be recorded</source>
        <translation>Zu erfassende Teilnahme</translation>
    </message>
    <message>
        <source>Validity of evidence</source>
        <translation>Gültigkeit von Nachweisen</translation>
    </message>
    <message>
        <source>Yearly submission</source>
        <translation>Jahresmeldung</translation>
    </message>
    <message>
        <source>Decision or follow-up</source>
        <translation>Beschluss oder Folgeschritt</translation>
    </message>
    <message>
        <source>Erasure of former contacts</source>
        <translation>Löschung ehemaliger Kontakte</translation>
    </message>
    <message>
        <source>Continuing</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Jährlich</translation>
    </message>
    <message>
        <source>On change</source>
        <translation>Bei Änderung</translation>
    </message>
    <message>
        <source>When an event calls for it</source>
        <translation>Anlassbezogen</translation>
    </message>
    <message>
        <source>Once, with updates</source>
        <translation>Einmalig, mit Aktualisierungen</translation>
    </message>
    <message>
        <source>Working-group meeting</source>
        <translation>Sitzung der Arbeitsgruppe</translation>
    </message>
    <message>
        <source>Meeting of points of contact</source>
        <translation>Treffen der Kontaktstellen</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminar</translation>
    </message>
    <message>
        <source>Round table</source>
        <translation>Runder Tisch</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Konsultation</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>In Präsenz</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht erfasst</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Zugeschaltet</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Vertreten</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Entschuldigt</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Hauptstadt</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegation</translation>
    </message>
    <message>
        <source>Capital and delegation</source>
        <translation>Hauptstadt und Delegation</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Folgeschritt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Nicht weiterverfolgt</translation>
    </message>
    <message>
        <source>participating State</source>
        <translation>Teilnehmerstaat</translation>
    </message>
    <message>
        <source>Asian Partner for Co-operation</source>
        <translation>Kooperationspartner in Asien</translation>
    </message>
    <message>
        <source>Mediterranean Partner for Co-operation</source>
        <translation>Kooperationspartner im Mittelmeerraum</translation>
    </message>
    <message>
        <source>Alphabetical in my language</source>
        <translation>Alphabetisch in meiner Sprache</translation>
    </message>
    <message>
        <source>English alphabetical</source>
        <translation>Alphabetisch auf Englisch</translation>
    </message>
    <message>
        <source>Protocol order (French)</source>
        <translation>Protokollarische Reihenfolge (Französisch)</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>No information</source>
        <translation>Keine Angaben</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation>Verzicht auf Angaben</translation>
    </message>
    <message>
        <source>No activity</source>
        <translation>Keine Aktivitäten</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>In Vorbereitung</translation>
    </message>
    <message>
        <source>Partly implemented</source>
        <translation>Teilweise umgesetzt</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Umgesetzt</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu bearbeiten</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Confirmed for this year</source>
        <translation>Für dieses Jahr bestätigt</translation>
    </message>
    <message>
        <source>Own report</source>
        <translation>Eigene Angaben</translation>
    </message>
    <message>
        <source>OSCE document</source>
        <translation>OSZE-Dokument</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Offene Quelle</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Übermittelt</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>Änderungen erbeten</translation>
    </message>
    <message>
        <source>Accepted and locked</source>
        <translation>Angenommen und gesperrt</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>First reported</source>
        <translation>Erstmals gemeldet</translation>
    </message>
    <message>
        <source>Risen</source>
        <translation>Gestiegen</translation>
    </message>
    <message>
        <source>Fallen</source>
        <translation>Gesunken</translation>
    </message>
    <message>
        <source>No longer reported</source>
        <translation>Nicht mehr gemeldet</translation>
    </message>
    <message>
        <source>Changed otherwise</source>
        <translation>Sonstige Veränderung</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Zeichnung (SVG)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <source>Page (PDF)</source>
        <translation>Seite (PDF)</translation>
    </message>
    <message>
        <source>Internal, States are named</source>
        <translation>Intern, mit Nennung der Staaten</translation>
    </message>
    <message>
        <source>For circulation, no State is named</source>
        <translation>Zur Verteilung, ohne Nennung von Staaten</translation>
    </message>
    <message>
        <source>Summary and key figures</source>
        <translation>Zusammenfassung und Kennzahlen</translation>
    </message>
    <message>
        <source>Change since the compared year</source>
        <translation>Veränderung gegenüber dem Vergleichsjahr</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Measures, a page each</source>
        <translation>Maßnahmen, je eine Seite</translation>
    </message>
    <message>
        <source>Points of contact</source>
        <translation>Kontaktstellen</translation>
    </message>
    <message>
        <source>Meetings and attendance</source>
        <translation>Sitzungen und Teilnahme</translation>
    </message>
    <message>
        <source>Workshops and other events</source>
        <translation>Workshops und andere Veranstaltungen</translation>
    </message>
    <message>
        <source>Regional platforms</source>
        <translation>Regionale Plattformen</translation>
    </message>
    <message>
        <source>States, a page each</source>
        <translation>Staaten, je eine Seite</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Open decisions and follow-ups</source>
        <translation>Offene Beschlüsse und Folgeschritte</translation>
    </message>
    <message>
        <source>Method, formulas and sources</source>
        <translation>Methode, Formeln und Quellen</translation>
    </message>
    <message>
        <source>Annex: directory of contacts</source>
        <translation>Anhang: Kontaktverzeichnis</translation>
    </message>
</context>
<context>
    <name>tessera::ContactClock</name>
    <message>
        <source>in time</source>
        <extracomment>Of the yearly confirmation of a contact</extracomment>
        <translation>fristgerecht</translation>
    </message>
    <message>
        <source>due today</source>
        <extracomment>Of the yearly confirmation of a contact</extracomment>
        <translation>heute fällig</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>fällig in %n Tag</numerusform>
            <numerusform>fällig in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue %n day(s)</source>
        <extracomment>Of the yearly confirmation of a contact</extracomment>
        <translation>
            <numerusform>seit %n Tag überfällig</numerusform>
            <numerusform>seit %n Tagen überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>never confirmed</source>
        <extracomment>Of the yearly confirmation of a contact</extracomment>
        <translation>nie bestätigt</translation>
    </message>
    <message>
        <source>former</source>
        <extracomment>Of a contact who no longer serves</extracomment>
        <translation>ehemalig</translation>
    </message>
    <message numerus="yes">
        <source>notified late by %n day(s)</source>
        <translation>
            <numerusform>mit %n Tag Verspätung mitgeteilt</numerusform>
            <numerusform>mit %n Tagen Verspätung mitgeteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>notified at once</source>
        <extracomment>Of a change of contact: the others were told on the day of the change or before it</extracomment>
        <translation>unverzüglich mitgeteilt</translation>
    </message>
    <message numerus="yes">
        <source>notified after %n day(s)</source>
        <translation>
            <numerusform>nach %n Tag mitgeteilt</numerusform>
            <numerusform>nach %n Tagen mitgeteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>notice overdue %n day(s)</source>
        <translation>
            <numerusform>Mitteilung seit %n Tag überfällig</numerusform>
            <numerusform>Mitteilung seit %n Tagen überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>to be notified today</source>
        <extracomment>Of a change of contact: the others are to be told</extracomment>
        <translation>heute mitzuteilen</translation>
    </message>
    <message numerus="yes">
        <source>to be notified within %n day(s)</source>
        <translation>
            <numerusform>innerhalb von %n Tag mitzuteilen</numerusform>
            <numerusform>innerhalb von %n Tagen mitzuteilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A short time: &quot;14 min&quot;</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <extracomment>Hours and two digits of minutes: &quot;1 h 02&quot;</extracomment>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>Days and hours: &quot;2 d 3 h&quot;</extracomment>
        <translation>%1 d %2 h</translation>
    </message>
</context>
<context>
    <name>tessera::ContactRole</name>
    <message>
        <source>Policy</source>
        <translation>Politisch</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technisch</translation>
    </message>
    <message>
        <source>Incident-handling body</source>
        <translation>Stelle für IKT-Vorfälle</translation>
    </message>
    <message>
        <source>UN diplomatic</source>
        <translation>UN, diplomatisch</translation>
    </message>
    <message>
        <source>UN technical</source>
        <translation>UN, technisch</translation>
    </message>
</context>
<context>
    <name>tessera::Duty</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>How a contact is called without naming a person: %1 = State, %2 = roles</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: the contact was never confirmed.</source>
        <extracomment>%1 = &quot;Hungary (Policy)&quot;</extracomment>
        <translation>%1: Der Kontakt wurde nie bestätigt.</translation>
    </message>
    <message>
        <source>%1: the contact is to be confirmed again; last confirmed %2.</source>
        <extracomment>%1 = &quot;Hungary (Policy)&quot;, %2 = day</extracomment>
        <translation>%1: Der Kontakt ist erneut zu bestätigen; zuletzt bestätigt am %2.</translation>
    </message>
    <message>
        <source>%1: the end of service on %2 is to be notified.</source>
        <translation>%1: Das Ende der Tätigkeit am %2 ist mitzuteilen.</translation>
    </message>
    <message>
        <source>%1: the change of %2 is to be notified.</source>
        <translation>%1: Die Änderung vom %2 ist mitzuteilen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n contact(s) yet to answer the check “%2”.</source>
        <extracomment>%1 = State, %2 = title of the communication check</extracomment>
        <translation>
            <numerusform>%1: %n Kontakt hat die Prüfung „%2“ noch nicht beantwortet.</numerusform>
            <numerusform>%1: %n Kontakte haben die Prüfung „%2“ noch nicht beantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The personal data of %n former contact(s) may be erased.</source>
        <translation>
            <numerusform>Die personenbezogenen Daten von %n ehemaligen Kontakt können gelöscht werden.</numerusform>
            <numerusform>Die personenbezogenen Daten von %n ehemaligen Kontakten können gelöscht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: attendance is recorded in part.</source>
        <translation>%1, %2: Die Teilnahme ist nur teilweise erfasst.</translation>
    </message>
    <message>
        <source>%1, %2: attendance is to be recorded.</source>
        <translation>%1, %2: Die Teilnahme ist noch zu erfassen.</translation>
    </message>
    <message>
        <source>%1: the submission for %2 is to be sent.</source>
        <extracomment>%1 = State, %2 = year</extracomment>
        <translation>%1: Die Jahresmeldung für %2 ist noch zu übermitteln.</translation>
    </message>
    <message>
        <source>%1: “%2” is open.</source>
        <extracomment>%1 = meeting, %2 = what is to be done, in the user&apos;s words</extracomment>
        <translation>%1: „%2“ ist offen.</translation>
    </message>
</context>
<context>
    <name>tessera::Error</name>
    <message>
        <source>“%1” was not found.</source>
        <translation>„%1“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the name, or whether the stick or network drive is connected.</source>
        <translation>Prüfen Sie den Namen und ob der USB-Stick oder das Netzlaufwerk verbunden ist.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Ask the owner of the file for the right to read it, or copy it to your own folder.</source>
        <translation>Bitten Sie den Eigentümer um das Leserecht oder kopieren Sie die Datei in Ihren eigenen Ordner.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>„%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right to write there.</source>
        <translation>Wählen Sie einen anderen Ordner oder bitten Sie um das Schreibrecht für diesen Ordner.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is.</source>
        <translation>„%1“ ist bereits vorhanden und wurde unverändert belassen.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the file first.</source>
        <translation>Wählen Sie einen anderen Namen oder entfernen Sie zuerst die Datei.</translation>
    </message>
    <message>
        <source>“%1” is empty: it holds no workspace.</source>
        <translation>„%1“ ist leer und enthält keinen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The copy may have been interrupted. Copy the file again, or restore a backup.</source>
        <translation>Möglicherweise wurde der Kopiervorgang unterbrochen. Kopieren Sie die Datei erneut oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>“%1” is not a Tessera workspace.</source>
        <translation>„%1“ ist kein Tessera-Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .tessera. The file was not changed.</source>
        <translation>Wählen Sie eine Datei, deren Name auf .tessera endet. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The workspace is damaged: %1.</source>
        <translation>Der Arbeitsbereich ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>Restore the newest backup with File &gt; Restore a backup. The file was not changed.</source>
        <translation>Stellen Sie die neueste Sicherung über „Datei &gt; Sicherung wiederherstellen“ wieder her. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Tessera.</source>
        <translation>„%1“ wurde mit einer neueren Version von Tessera geschrieben.</translation>
    </message>
    <message>
        <source>Install the newer version to open it. The file was not changed.</source>
        <translation>Installieren Sie die neuere Version, um die Datei zu öffnen. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The workspace is open elsewhere: %1.</source>
        <translation>Der Arbeitsbereich ist anderweitig geöffnet: %1.</translation>
    </message>
    <message>
        <source>Open it to read only, or ask that person to close it.</source>
        <translation>Öffnen Sie ihn nur zum Lesen oder bitten Sie die betreffende Person, ihn zu schließen.</translation>
    </message>
    <message>
        <source>The workspace contains something Tessera did not put there: %1.</source>
        <translation>Der Arbeitsbereich enthält etwas, das nicht von Tessera stammt: %1.</translation>
    </message>
    <message>
        <source>Do not use this copy. Ask where the file comes from, or restore a backup.</source>
        <translation>Verwenden Sie diese Kopie nicht. Fragen Sie nach der Herkunft der Datei oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The workspace could not be brought to this version: %1.</source>
        <translation>Der Arbeitsbereich konnte nicht auf diese Version gebracht werden: %1.</translation>
    </message>
    <message>
        <source>The file is as it was. Open the backup that was just made, or ask for help.</source>
        <translation>Die Datei ist unverändert. Öffnen Sie die soeben angelegte Sicherung oder bitten Sie um Hilfe.</translation>
    </message>
    <message>
        <source>This workspace is open to read only%1.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet%1.</translation>
    </message>
    <message>
        <source>Use File &gt; Save a copy to work on a copy of your own.</source>
        <translation>Verwenden Sie „Datei &gt; Kopie speichern“, um an einer eigenen Kopie zu arbeiten.</translation>
    </message>
    <message>
        <source>There is no space left where “%1” is kept.</source>
        <translation>Am Speicherort von „%1“ ist kein Speicherplatz mehr frei.</translation>
    </message>
    <message>
        <source>Free some space and try again. Everything saved before is safe; what you typed is still here.</source>
        <translation>Geben Sie Speicherplatz frei und versuchen Sie es erneut. Alles zuvor Gespeicherte ist sicher; Ihre Eingaben sind noch hier.</translation>
    </message>
    <message>
        <source>The disk reported an error with “%1”.</source>
        <translation>Der Datenträger hat bei „%1“ einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>Save a copy on another disk. Everything saved before is safe; what you typed is still here.</source>
        <translation>Speichern Sie eine Kopie auf einem anderen Datenträger. Alles zuvor Gespeicherte ist sicher; Ihre Eingaben sind noch hier.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written: %1.</source>
        <translation>Der Arbeitsbereich konnte nicht gelesen oder geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, save a copy and ask for help with the details.</source>
        <translation>Versuchen Sie es erneut. Tritt der Fehler wieder auf, speichern Sie eine Kopie und bitten Sie unter Angabe der Einzelheiten um Hilfe.</translation>
    </message>
    <message>
        <source>%1 was changed in the meantime.</source>
        <translation>Inzwischen geändert: %1.</translation>
    </message>
    <message>
        <source>Look at the new value, then make your change again. Nothing was overwritten.</source>
        <translation>Sehen Sie sich den neuen Wert an und nehmen Sie Ihre Änderung dann erneut vor. Es wurde nichts überschrieben.</translation>
    </message>
    <message>
        <source>%1 is locked: the submission of that year was accepted.</source>
        <translation>%1 ist gesperrt: Die Jahresmeldung für das betreffende Jahr wurde angenommen.</translation>
    </message>
    <message>
        <source>Ask the Chair to reopen the submission, or enter the change for the next year.</source>
        <translation>Bitten Sie den Vorsitz, die Jahresmeldung wieder zu öffnen, oder tragen Sie die Änderung für das nächste Jahr ein.</translation>
    </message>
    <message>
        <source>There is no cell %1.</source>
        <translation>Das Feld %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>A measure begins in the year of its adoption and a State in the year it joined.</source>
        <translation>Eine Maßnahme beginnt mit dem Jahr ihrer Verabschiedung, ein Staat mit dem Jahr seines Beitritts.</translation>
    </message>
    <message>
        <source>“Not applicable” needs a reason: %1.</source>
        <translation>„Nicht anwendbar“ erfordert eine Begründung: %1.</translation>
    </message>
    <message>
        <source>Write in one sentence why the measure does not apply.</source>
        <translation>Geben Sie in einem Satz an, warum die Maßnahme nicht anwendbar ist.</translation>
    </message>
    <message>
        <source>The contents are %1; a wider label needs a reason.</source>
        <translation>Der Inhalt ist %1; eine weiter gefasste Kennzeichnung erfordert eine Begründung.</translation>
    </message>
    <message>
        <source>Write in one sentence why the document may be shared more widely.</source>
        <translation>Geben Sie in einem Satz an, warum das Dokument in einem weiteren Kreis weitergegeben werden darf.</translation>
    </message>
    <message>
        <source>The text is too long: %1.</source>
        <translation>Der Text ist zu lang: %1.</translation>
    </message>
    <message>
        <source>Shorten it, or attach it as a file.</source>
        <translation>Kürzen Sie ihn oder fügen Sie ihn als Datei bei.</translation>
    </message>
    <message>
        <source>Not recognised: %1.</source>
        <translation>Nicht erkannt: %1.</translation>
    </message>
    <message>
        <source>Use one of the values that the program offers.</source>
        <translation>Verwenden Sie einen der vom Programm angebotenen Werte.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Es fehlt etwas: %1.</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>Ergänzen Sie die Angabe und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The name “%1” is taken.</source>
        <translation>Der Name „%1“ ist bereits vergeben.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The dates do not fit: %1.</source>
        <translation>Die Daten passen nicht zueinander: %1.</translation>
    </message>
    <message>
        <source>Check which day comes first.</source>
        <translation>Prüfen Sie, welcher Tag der frühere ist.</translation>
    </message>
    <message>
        <source>%1 is still serving and was not erased.</source>
        <translation>%1 ist noch aktiv und wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>End the contact first; only former contacts are erased.</source>
        <translation>Beenden Sie zuerst den Kontakt; nur ehemalige Kontakte werden gelöscht.</translation>
    </message>
    <message>
        <source>“%1” has meetings and was not removed.</source>
        <translation>„%1“ enthält Sitzungen und wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>Move its meetings to another forum, or remove them first.</source>
        <translation>Verschieben Sie die Sitzungen in ein anderes Forum oder entfernen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>There is nothing to undo or redo%1.</source>
        <translation>Es gibt nichts rückgängig zu machen oder wiederherzustellen%1.</translation>
    </message>
    <message>
        <source>“%1” is larger than 25 MB and was not added.</source>
        <translation>„%1“ ist größer als 25 MB und wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>Add a link to where it is kept, or a smaller copy.</source>
        <translation>Fügen Sie einen Link zum Ablageort oder eine kleinere Kopie hinzu.</translation>
    </message>
    <message>
        <source>The file “%1” is not in this workspace.</source>
        <translation>Die Datei „%1“ ist in diesem Arbeitsbereich nicht enthalten.</translation>
    </message>
    <message>
        <source>Add the file again, or restore a backup that still has it.</source>
        <translation>Fügen Sie die Datei erneut hinzu oder stellen Sie eine Sicherung wieder her, die sie noch enthält.</translation>
    </message>
    <message>
        <source>The backup could not be made: %1.</source>
        <translation>Die Sicherung konnte nicht angelegt werden: %1.</translation>
    </message>
    <message>
        <source>Choose another folder for the backup. The workspace itself is unchanged.</source>
        <translation>Wählen Sie einen anderen Ordner für die Sicherung. Der Arbeitsbereich selbst ist unverändert.</translation>
    </message>
    <message>
        <source>The catalogue is not valid at %1.</source>
        <translation>Der Katalog ist an dieser Stelle ungültig: %1.</translation>
    </message>
    <message>
        <source>Correct the catalogue at that place and load it again.</source>
        <translation>Berichtigen Sie den Katalog an dieser Stelle und laden Sie ihn erneut.</translation>
    </message>
    <message>
        <source>The framework “%1” is not known here.</source>
        <translation>Das Rahmenwerk „%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Install its catalogue, or a newer version of Tessera.</source>
        <translation>Installieren Sie den zugehörigen Katalog oder eine neuere Version von Tessera.</translation>
    </message>
    <message>
        <source>The file was not understood: %1.</source>
        <translation>Die Datei konnte nicht ausgewertet werden: %1.</translation>
    </message>
    <message>
        <source>Check that it is a table (CSV), calendar (.ics) or card file (.vcf) as the help describes it.</source>
        <translation>Prüfen Sie, ob es sich um eine Tabelle (CSV), eine Kalenderdatei (.ics) oder eine Visitenkartendatei (.vcf) handelt, wie in der Hilfe beschrieben.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1.</source>
        <translation>Es wurde nichts importiert: %1.</translation>
    </message>
    <message>
        <source>Correct the lines that are named and import the file again.</source>
        <translation>Berichtigen Sie die genannten Zeilen und importieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>The review could not be written to “%1”.</source>
        <translation>Der Überprüfungsbericht konnte nicht nach „%1“ geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder or close the program that shows the old file.</source>
        <translation>Wählen Sie einen anderen Ordner oder schließen Sie das Programm, das die alte Datei anzeigt.</translation>
    </message>
    <message>
        <source>No font with the letters of the review is installed%1.</source>
        <translation>Es ist keine Schriftart mit den Zeichen des Überprüfungsberichts installiert%1.</translation>
    </message>
    <message>
        <source>Install a font such as Noto Sans or DejaVu Sans.</source>
        <translation>Installieren Sie eine Schriftart wie Noto Sans oder DejaVu Sans.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Run “tessera --help” to see the commands.</source>
        <translation>Mit „tessera --help“ werden die Befehle angezeigt.</translation>
    </message>
</context>
<context>
    <name>tessera::Fact</name>
    <message>
        <source>The evidence “%1” was valid until %2.</source>
        <translation>Der Nachweis „%1“ war bis zum %2 gültig.</translation>
    </message>
    <message>
        <source>The evidence “%1” is valid until %2.</source>
        <translation>Der Nachweis „%1“ ist bis zum %2 gültig.</translation>
    </message>
    <message>
        <source>The evidence “%1” of %2 is to be looked at again.</source>
        <translation>Der Nachweis „%1“ vom %2 ist erneut zu prüfen.</translation>
    </message>
    <message>
        <source>The law “%1” was valid until %2.</source>
        <translation>Die Rechtsvorschrift „%1“ war bis zum %2 gültig.</translation>
    </message>
    <message>
        <source>The law “%1” is valid until %2.</source>
        <translation>Die Rechtsvorschrift „%1“ ist bis zum %2 gültig.</translation>
    </message>
    <message>
        <source>The law “%1” of %2 is to be looked at again.</source>
        <translation>Die Rechtsvorschrift „%1“ vom %2 ist erneut zu prüfen.</translation>
    </message>
    <message>
        <source>The strategy “%1” was valid until %2.</source>
        <translation>Die Strategie „%1“ war bis zum %2 gültig.</translation>
    </message>
    <message>
        <source>The strategy “%1” is valid until %2.</source>
        <translation>Die Strategie „%1“ ist bis zum %2 gültig.</translation>
    </message>
    <message>
        <source>The strategy “%1” of %2 is to be looked at again.</source>
        <translation>Die Strategie „%1“ vom %2 ist erneut zu prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the end of %1</source>
        <extracomment>How long a day lies before the last day of a year that is over: %1 = the year</extracomment>
        <translation>
            <numerusform>%n Tag vor Ende %1</numerusform>
            <numerusform>%n Tage vor Ende %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never confirmed</source>
        <extracomment>Of contacts, within a list such as &quot;2 contacts nominated; 1 never confirmed&quot;</extracomment>
        <translation>
            <numerusform>%n nie bestätigt</numerusform>
            <numerusform>%n nie bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>last confirmed %1</source>
        <extracomment>%1 = day</extracomment>
        <translation>zuletzt bestätigt am %1</translation>
    </message>
    <message>
        <source>last confirmed %1, %2</source>
        <extracomment>%1 = day, %2 = &quot;371 days ago&quot;</extracomment>
        <translation>zuletzt bestätigt am %1, %2</translation>
    </message>
    <message>
        <source>the oldest confirmation is of %1, %2</source>
        <extracomment>Of several contacts: %1 = day, %2 = &quot;371 days ago&quot;</extracomment>
        <translation>älteste Bestätigung vom %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) nominated</source>
        <translation>
            <numerusform>%n Kontakt benannt</numerusform>
            <numerusform>%n Kontakte benannt</numerusform>
        </translation>
    </message>
    <message>
        <source>no policy contact</source>
        <translation>keine politische Kontaktstelle</translation>
    </message>
    <message>
        <source>no technical contact</source>
        <translation>keine technische Kontaktstelle</translation>
    </message>
    <message>
        <source>No contact serves; the last one did until %1.</source>
        <translation>Kein Kontakt ist aktiv; der letzte war es bis zum %1.</translation>
    </message>
    <message numerus="yes">
        <source>The group met %n time(s) (at least %1 asked).</source>
        <extracomment>%n = meetings held, %1 = meetings asked for</extracomment>
        <translation>
            <numerusform>Die Gruppe trat %n Mal zusammen (mindestens %1 vorgesehen).</numerusform>
            <numerusform>Die Gruppe trat %n Mal zusammen (mindestens %1 vorgesehen).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 attended %2.</source>
        <extracomment>%1 = State, %2 = &quot;2 of 3&quot;</extracomment>
        <translation>%1: Teilnahme an %2 Sitzungen.</translation>
    </message>
    <message numerus="yes">
        <source>Hosted %n event(s) in %1.</source>
        <translation>
            <numerusform>Ausrichtung von %n Veranstaltung im Jahr %1.</numerusform>
            <numerusform>Ausrichtung von %n Veranstaltungen im Jahr %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attended %n event(s) in %1.</source>
        <translation>
            <numerusform>Teilnahme an %n Veranstaltung im Jahr %1.</numerusform>
            <numerusform>Teilnahme an %n Veranstaltungen im Jahr %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hosted %n event(s),</source>
        <extracomment>First half of &quot;Hosted 1 event, attended 3 events in 2025.&quot;</extracomment>
        <translation>
            <numerusform>Ausrichtung von %n Veranstaltung,</numerusform>
            <numerusform>Ausrichtung von %n Veranstaltungen,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>attended %n event(s) in %1.</source>
        <extracomment>Second half of &quot;Hosted 1 event, attended 3 events in 2025.&quot;</extracomment>
        <translation>
            <numerusform>Teilnahme an %n Veranstaltung im Jahr %1.</numerusform>
            <numerusform>Teilnahme an %n Veranstaltungen im Jahr %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Overview</name>
    <message>
        <source>as in %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>wie %1</translation>
    </message>
    <message>
        <source>%1 %2 points since %3</source>
        <extracomment>%1 = &quot;▲&quot; or &quot;▼&quot;, %2 = percentage points, %3 = year</extracomment>
        <translation>%1 %2 Punkte seit %3</translation>
    </message>
    <message>
        <source>%1 %2 since %3</source>
        <extracomment>%1 = &quot;▲&quot; or &quot;▼&quot;, %2 = a number, %3 = year</extracomment>
        <translation>%1 %2 seit %3</translation>
    </message>
    <message>
        <source>average implementation</source>
        <translation>durchschnittliche Umsetzung</translation>
    </message>
    <message>
        <source>States with a point of contact</source>
        <translation>Staaten mit Kontaktstelle</translation>
    </message>
    <message>
        <source>States with at least one serving contact in a role of CBM 8 / participating States</source>
        <translation>Staaten mit mindestens einem aktiven Kontakt in einer Funktion nach VBM 8 / Teilnehmerstaaten</translation>
    </message>
    <message numerus="yes">
        <source>States confirmed within %n month(s)</source>
        <translation>
            <numerusform>Staaten mit Bestätigung innerhalb von %n Monat</numerusform>
            <numerusform>Staaten mit Bestätigung innerhalb von %n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>States whose serving contacts were all confirmed within the period / participating States</source>
        <translation>Staaten, deren aktive Kontakte alle innerhalb der Frist bestätigt wurden / Teilnehmerstaaten</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) overdue</source>
        <translation>
            <numerusform>%n Kontakt überfällig</numerusform>
            <numerusform>%n Kontakte überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 = meetings held, %2 = meetings asked for</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>meetings held (CBM 11)</source>
        <translation>abgehaltene Sitzungen (VBM 11)</translation>
    </message>
    <message>
        <source>mean attendance %1</source>
        <extracomment>%1 = &quot;82.5 %&quot;</extracomment>
        <translation>durchschnittliche Teilnahme %1</translation>
    </message>
    <message>
        <source>yearly submissions received</source>
        <translation>eingegangene Jahresmeldungen</translation>
    </message>
    <message>
        <source>States whose submission of the year was made / participating States</source>
        <translation>Staaten, die ihre Jahresmeldung übermittelt haben / Teilnehmerstaaten</translation>
    </message>
    <message numerus="yes">
        <source>%n outstanding</source>
        <translation>
            <numerusform>%n ausstehend</numerusform>
            <numerusform>%n ausstehend</numerusform>
        </translation>
    </message>
    <message>
        <source>measures implemented</source>
        <translation>umgesetzte Maßnahmen</translation>
    </message>
    <message>
        <source>contacts confirmed</source>
        <translation>bestätigte Kontakte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>seit %n Tag überfällig</numerusform>
            <numerusform>seit %n Tagen überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>serving contacts confirmed within the period / serving contacts</source>
        <translation>innerhalb der Frist bestätigte aktive Kontakte / aktive Kontakte</translation>
    </message>
    <message>
        <source>meetings attended (CBM 11)</source>
        <translation>Sitzungen mit Teilnahme (VBM 11)</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>keine erfasst</translation>
    </message>
    <message>
        <source>meetings attended / meetings with attendance recorded</source>
        <translation>Sitzungen mit Teilnahme / Sitzungen mit erfasster Teilnahme</translation>
    </message>
    <message numerus="yes">
        <source>%n not recorded yet</source>
        <translation>
            <numerusform>%n noch nicht erfasst</numerusform>
            <numerusform>%n noch nicht erfasst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Progress</name>
    <message>
        <source>Trend</source>
        <extracomment>A chart that can be chosen</extracomment>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>State profile</source>
        <translation>Staatenprofil</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Attendance by State</source>
        <translation>Teilnahme nach Staat</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>% of applicable cells</source>
        <translation>% der anwendbaren Felder</translation>
    </message>
    <message>
        <source>All participating States</source>
        <translation>Alle Teilnehmerstaaten</translation>
    </message>
    <message>
        <source>Chosen States</source>
        <translation>Ausgewählte Staaten</translation>
    </message>
    <message>
        <source>Implemented cells / participating States = %1 / %2 = %3</source>
        <extracomment>%1 = count of cells, %2 = count of States, %3 = their quotient</extracomment>
        <translation>Umgesetzte Felder / Teilnehmerstaaten = %1 / %2 = %3</translation>
    </message>
    <message>
        <source>Implemented of applicable measures: %1</source>
        <extracomment>%1 = such as &quot;9 of 16&quot;</extracomment>
        <translation>Umgesetzt von den anwendbaren Maßnahmen: %1</translation>
    </message>
    <message>
        <source>Cells by status</source>
        <translation>Felder nach Status</translation>
    </message>
    <message>
        <source>Average implementation by group</source>
        <translation>Durchschnittliche Umsetzung nach Gruppe</translation>
    </message>
    <message>
        <source>members at the end of each year</source>
        <extracomment>Under the title of a chart; groups such as the EU are counted with those who belonged to them then</extracomment>
        <translation>Mitglieder jeweils am Jahresende</translation>
    </message>
    <message>
        <source>%1 and the average of all States</source>
        <extracomment>%1 = name of a State</extracomment>
        <translation>%1 und der Durchschnitt aller Staaten</translation>
    </message>
    <message>
        <source>measures implemented</source>
        <translation>umgesetzte Maßnahmen</translation>
    </message>
    <message>
        <source>Average</source>
        <extracomment>Name of a line in a chart</extracomment>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>Average implementation, %1</source>
        <extracomment>%1 = years, such as 2013–2025</extracomment>
        <translation>Durchschnittliche Umsetzung, %1</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>Alle Maßnahmen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The mean of steps from 0 to 3: &quot;1.5 of 3&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>(3 × implemented + 2 × partly implemented + 1 × in preparation) / applicable cells = (3 × %1 + 2 × %2 + %3) / %4 = %5</source>
        <extracomment>%1 to %4 = counts of cells, %5 = the mean</extracomment>
        <translation>(3 × umgesetzt + 2 × teilweise umgesetzt + 1 × in Vorbereitung) / anwendbare Felder = (3 × %1 + 2 × %2 + %3) / %4 = %5</translation>
    </message>
    <message>
        <source>Implemented in %1 − implemented in %2 = %3 − %4 = %5</source>
        <extracomment>%1 and %2 = years, %3 and %4 = counts of States, %5 = the difference</extracomment>
        <translation>Umgesetzt im Jahr %1 − umgesetzt im Jahr %2 = %3 − %4 = %5</translation>
    </message>
    <message>
        <source>From %1 to %2 the count of States that implement a measure rose for %3 measures and fell for %4.</source>
        <extracomment>%1 and %2 = years, %3 and %4 = counts of measures</extracomment>
        <translation>Von %1 bis %2 stieg die Zahl der Staaten, die eine Maßnahme umsetzen, bei %3 Maßnahmen und sank bei %4.</translation>
    </message>
    <message>
        <source>In %1 the implementation rate of a measure lies between %2 and %3.</source>
        <extracomment>%1 = year, %2 and %3 = percentages</extracomment>
        <translation>Im Jahr %1 liegt die Umsetzungsquote der einzelnen Maßnahmen zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>1 in preparation, 2 partly implemented, 3 implemented</source>
        <extracomment>The rings of a chart</extracomment>
        <translation>1 in Vorbereitung, 2 teilweise umgesetzt, 3 umgesetzt</translation>
    </message>
    <message>
        <source>State profile: %1 and %2</source>
        <extracomment>%1 and %2 = names of States, %2 also &quot;Average&quot;</extracomment>
        <translation>Staatenprofil: %1 und %2</translation>
    </message>
    <message>
        <source>%1 implements %2 of %3 measures in %4, shown beside: %5.</source>
        <extracomment>%1 = name of a State, %2 = count, %3 = count of all measures, %4 = year, %5 = what it stands beside</extracomment>
        <translation>%1: %2 von %3 Maßnahmen im Jahr %4 umgesetzt; zum Vergleich: %5.</translation>
    </message>
    <message>
        <source>Change from %1 to %2</source>
        <extracomment>%1 and %2 = years</extracomment>
        <translation>Veränderung von %1 bis %2</translation>
    </message>
    <message>
        <source>States that implement the measure, more or fewer</source>
        <translation>Veränderung der Zahl der Staaten, die die Maßnahme umsetzen</translation>
    </message>
    <message>
        <source>Implementation rate by measure, %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>Umsetzungsquote nach Maßnahme, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n participating State(s)</source>
        <translation>
            <numerusform>%n Teilnehmerstaat</numerusform>
            <numerusform>%n Teilnehmerstaaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen State(s)</source>
        <translation>
            <numerusform>%n ausgewählter Staat</numerusform>
            <numerusform>%n ausgewählte Staaten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / (existing cells − not applicable) = %2 / (%3 − %4) = %5</source>
        <extracomment>%1 = a status such as &quot;Partly implemented&quot;, %2 to %4 = counts of cells, %5 = percentage</extracomment>
        <translation>%1 / (bestehende Felder − nicht anwendbar) = %2 / (%3 − %4) = %5</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen measure(s)</source>
        <translation>
            <numerusform>%n ausgewählte Maßnahme</numerusform>
            <numerusform>%n ausgewählte Maßnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>sorted by count</source>
        <extracomment>Under the title of a chart, after what the numbers are about: the order of the bars</extracomment>
        <translation>nach Anzahl geordnet</translation>
    </message>
    <message>
        <source>Present, remote or represented, of those expected: %1</source>
        <extracomment>%1 = such as &quot;44 of 57&quot;</extracomment>
        <translation>Anwesend, zugeschaltet oder vertreten, von den erwarteten Staaten: %1</translation>
    </message>
    <message>
        <source>Attended of the meetings held for which something is recorded: %1</source>
        <extracomment>%1 = such as &quot;8 of 9&quot;</extracomment>
        <translation>Teilgenommen, von den abgehaltenen Sitzungen mit erfassten Angaben: %1</translation>
    </message>
    <message>
        <source>Confirmed within the period of those who serve on %1: %2 = %3</source>
        <extracomment>%1 = day, %2 = such as &quot;98 of 112&quot;, %3 = percentage</extracomment>
        <translation>Innerhalb der Frist bestätigt, von den am %1 aktiven Kontakten: %2 = %3</translation>
    </message>
    <message>
        <source>Attendance by meeting, %1</source>
        <extracomment>%1 = years, such as 2013–2025</extracomment>
        <translation>Teilnahme nach Sitzung, %1</translation>
    </message>
    <message>
        <source>meetings held that count for expert meetings</source>
        <translation>abgehaltene Sitzungen, die als Expertentreffen zählen</translation>
    </message>
    <message>
        <source>States that attended</source>
        <translation>Staaten, die teilgenommen haben</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Teilgenommen</translation>
    </message>
    <message>
        <source>At %1 meetings %2 of the expected States attended on average.</source>
        <extracomment>%1 = count of meetings, %2 = percentage</extracomment>
        <translation>An %1 Sitzungen nahmen im Durchschnitt %2 der erwarteten Staaten teil.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>% of the meetings held</source>
        <translation>% der abgehaltenen Sitzungen</translation>
    </message>
    <message>
        <source>Attendance by State, %1</source>
        <extracomment>%1 = years, such as 2013–2025</extracomment>
        <translation>Teilnahme nach Staat, %1</translation>
    </message>
    <message>
        <source>How many of the meetings held in %1 each of %2 States attended.</source>
        <extracomment>%1 = years such as 2013–2025, %2 = count of States</extracomment>
        <translation>An wie vielen der abgehaltenen Sitzungen (%1) jeder der %2 Staaten teilgenommen hat.</translation>
    </message>
    <message>
        <source>Points of contact confirmed in time</source>
        <translation>Fristgerecht bestätigte Kontaktstellen</translation>
    </message>
    <message>
        <source>% of serving points of contact</source>
        <translation>% der aktiven Kontaktstellen</translation>
    </message>
    <message>
        <source>%1 · at the end of each year</source>
        <extracomment>Under the title of a chart: %1 = such as &quot;57 participating States&quot;</extracomment>
        <translation>%1 · jeweils am Jahresende</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed within %n month(s)</source>
        <translation>
            <numerusform>Innerhalb von %n Monat bestätigt</numerusform>
            <numerusform>Innerhalb von %n Monaten bestätigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Rate</name>
    <message>
        <source>%1&#xa0;%</source>
        <extracomment>A share in percent, with a no-break space before the sign</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A count out of a total: &quot;44 of 57&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Implemented / (existing cells − not applicable)</source>
        <translation>Umgesetzt / (bestehende Felder − nicht anwendbar)</translation>
    </message>
    <message>
        <source>Implemented / (existing cells − not applicable) = %1 / (%2 − %3) = %4</source>
        <translation>Umgesetzt / (bestehende Felder − nicht anwendbar) = %1 / (%2 − %3) = %4</translation>
    </message>
</context>
<context>
    <name>tessera::Review</name>
    <message>
        <source>%1, page %2</source>
        <extracomment>A line of the table of contents, read aloud; %1 = title, %2 = number of the page</extracomment>
        <translation>%1, Seite %2</translation>
    </message>
    <message>
        <source>There are no values to show.</source>
        <translation>Es liegen keine darstellbaren Werte vor.</translation>
    </message>
    <message>
        <source>left out: its sharing label is above the level of this document</source>
        <translation>ausgelassen, da die Kennzeichnung über der Stufe dieses Dokuments liegt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>did not exist</source>
        <extracomment>Of a measure in a State and year</extracomment>
        <translation>bestand nicht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Umgesetzt</translation>
    </message>
    <message>
        <source>left out: above %1</source>
        <extracomment>Instead of something that may not be printed; %1 = a sharing label such as TLP:AMBER</extracomment>
        <translation>ausgelassen: über %1</translation>
    </message>
    <message>
        <source>evidence</source>
        <extracomment>Something that is left out of a document</extracomment>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>%1 = day on which the statement was true
----------
%1 = day</extracomment>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Logo of the issuing body</source>
        <extracomment>What a screen reader says of a picture; %1 = the body that issues the review</extracomment>
        <translation>Logo der herausgebenden Stelle</translation>
    </message>
    <message>
        <source>Logo of %1</source>
        <translation>Logo: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>On the cover; %1 = day
----------
%1 = day</extracomment>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Demonstration data: every entry is invented and says nothing about any State.</source>
        <translation>Demonstrationsdaten: Sämtliche Einträge sind frei erfunden und sagen über keinen Staat etwas aus.</translation>
    </message>
    <message>
        <source>All States</source>
        <extracomment>In a list of groups of States</extracomment>
        <translation>Alle Staaten</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Veränderungen</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Points of contact</source>
        <translation>Kontaktstellen</translation>
    </message>
    <message>
        <source>Meetings and attendance</source>
        <translation>Sitzungen und Teilnahme</translation>
    </message>
    <message>
        <source>Workshops and other events</source>
        <translation>Workshops und andere Veranstaltungen</translation>
    </message>
    <message>
        <source>Regional platforms</source>
        <translation>Regionale Plattformen</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Staaten</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Open decisions and follow-ups</source>
        <translation>Offene Beschlüsse und Folgeschritte</translation>
    </message>
    <message>
        <source>Directory of contacts</source>
        <translation>Kontaktverzeichnis</translation>
    </message>
    <message>
        <source>Method and sources</source>
        <translation>Methode und Quellen</translation>
    </message>
    <message>
        <source>Annual review of the %1</source>
        <extracomment>%1 = title of the framework, such as &quot;OSCE cyber/ICT confidence-building measures&quot;</extracomment>
        <translation>Jährliche Überprüfung: %1</translation>
    </message>
    <message>
        <source>Participating States: %1 · Measures: %2</source>
        <extracomment>On the cover; %1 and %2 are counts</extracomment>
        <translation>Teilnehmerstaaten: %1 · Maßnahmen: %2</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>Demonstrationsdaten</translation>
    </message>
    <message>
        <source>%1 · Annual review %2</source>
        <extracomment>%1 = short title of the framework, %2 = year</extracomment>
        <translation>%1 · Jährliche Überprüfung %2</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <extracomment>%1 = page, %2 = number of pages</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 = &quot;fewer than 3&quot; or &quot;more than 54&quot;, %2 = such as 57
----------
%1 = a count or &quot;fewer than 3&quot;, %2 = what it is a part of</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Not printed in this edition: the figures are about fewer than %1 States.</source>
        <translation>In dieser Ausgabe nicht abgedruckt: Die Zahlen betreffen weniger als %1 Staaten.</translation>
    </message>
    <message>
        <source>meeting</source>
        <extracomment>Something that is left out of a document</extracomment>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>%1 · %2 (continued)</source>
        <extracomment>Above a page on which a heading goes on; %1 = section, %2 = State or measure</extracomment>
        <translation>%1 · %2 (Fortsetzung)</translation>
    </message>
    <message>
        <source>States by measures</source>
        <translation>Staaten nach Maßnahmen</translation>
    </message>
    <message>
        <source>Sharing</source>
        <extracomment>Head of a column in a table file: a TLP label
----------
With whom something may be shared: a TLP label</extracomment>
        <translation>Weitergabe</translation>
    </message>
    <message>
        <source>As of</source>
        <extracomment>Head of a column in a table file: the day of the numbers</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>Head of a column in a table file: the title of the table a line comes from</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Implemented of applicable</source>
        <translation>Umgesetzt von anwendbaren</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>Head of a column: key figures</extracomment>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Head of a column: the number</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>cell</source>
        <extracomment>Something that is left out of a document: one State and measure of the matrix</extracomment>
        <translation>Feld</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <extracomment>A count of States that is not printed, since it would let a State be inferred</extracomment>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <extracomment>A count of States that is not printed, since the rest would let a State be inferred</extracomment>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>nicht abgedruckt</translation>
    </message>
    <message>
        <source>a step nearer to implementation</source>
        <translation>ein Schritt näher an der Umsetzung</translation>
    </message>
    <message>
        <source>information where there was none</source>
        <translation>Angaben, wo es zuvor keine gab</translation>
    </message>
    <message>
        <source>a step further from implementation</source>
        <translation>ein Schritt weiter von der Umsetzung entfernt</translation>
    </message>
    <message>
        <source>no information where there was some</source>
        <translation>keine Angaben, wo es zuvor welche gab</translation>
    </message>
    <message>
        <source>to or from “not applicable” or “prefers not to say”</source>
        <translation>von oder zu „Nicht anwendbar“ oder „Verzicht auf Angaben“</translation>
    </message>
    <message>
        <source>the same status in both years</source>
        <translation>derselbe Status in beiden Jahren</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Counts below %1, and those from which they would follow, are not printed.</source>
        <extracomment>%1 = number</extracomment>
        <translation>Zahlen unter %1 und solche, aus denen sie sich ableiten ließen, werden nicht abgedruckt.</translation>
    </message>
    <message>
        <source>%1 cells exist both in %2 and in %3 and are compared. One cell is one measure in one participating State.</source>
        <extracomment>%1 = count of cells, %2 and %3 = years</extracomment>
        <translation>%1 Felder bestehen sowohl im Jahr %2 als auch im Jahr %3 und werden verglichen. Ein Feld entspricht einer Maßnahme in einem Teilnehmerstaat.</translation>
    </message>
    <message>
        <source>Changes by fewer than %1 States, and to or from so small a count, are not drawn.</source>
        <extracomment>%1 = number of States; below a chart</extracomment>
        <translation>Veränderungen um weniger als %1 Staaten sowie von oder zu einer so kleinen Zahl sind nicht dargestellt.</translation>
    </message>
    <message>
        <source>Changes by State</source>
        <translation>Veränderungen nach Staat</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>as in %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>wie %1</translation>
    </message>
    <message>
        <source>%1 %2 since %3</source>
        <extracomment>%1 = &quot;▲&quot; or &quot;▼&quot;, %2 = a number, %3 = year</extracomment>
        <translation>%1 %2 seit %3</translation>
    </message>
    <message>
        <source>States with a point of contact</source>
        <translation>Staaten mit Kontaktstelle</translation>
    </message>
    <message>
        <source>States with at least one serving contact in a role of CBM 8 / participating States of this review</source>
        <translation>Staaten mit mindestens einem aktiven Kontakt in einer Funktion nach VBM 8 / Teilnehmerstaaten dieser Überprüfung</translation>
    </message>
    <message>
        <source>States confirmed in time</source>
        <translation>Staaten mit fristgerechter Bestätigung</translation>
    </message>
    <message>
        <source>States whose serving contacts were all confirmed within the period / participating States of this review</source>
        <translation>Staaten, deren aktive Kontakte alle innerhalb der Frist bestätigt wurden / Teilnehmerstaaten dieser Überprüfung</translation>
    </message>
    <message>
        <source>changes notified late</source>
        <translation>verspätet mitgeteilte Änderungen</translation>
    </message>
    <message>
        <source>changes and ends of the year notified after more days than asked, or not yet / changes and ends of the year</source>
        <translation>Änderungen und Beendigungen des Jahres, die später als vorgesehen oder noch nicht mitgeteilt wurden / Änderungen und Beendigungen des Jahres</translation>
    </message>
    <message numerus="yes">
        <source>Contact data are confirmed within %n month(s).</source>
        <translation>
            <numerusform>Die Kontaktdaten werden innerhalb von %n Monat bestätigt.</numerusform>
            <numerusform>Die Kontaktdaten werden innerhalb von %n Monaten bestätigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes are notified within %n day(s).</source>
        <translation>
            <numerusform>Änderungen werden innerhalb von %n Tag mitgeteilt.</numerusform>
            <numerusform>Änderungen werden innerhalb von %n Tagen mitgeteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yearly confirmation of contact data on %1</source>
        <extracomment>%1 = day</extracomment>
        <translation>Jährliche Bestätigung der Kontaktdaten, Stand: %1</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Serving contacts</source>
        <translation>Aktive Kontakte</translation>
    </message>
    <message numerus="yes">
        <source>Due within %n day(s)</source>
        <translation>
            <numerusform>Fällig innerhalb von %n Tag</numerusform>
            <numerusform>Fällig innerhalb von %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue or never confirmed</source>
        <translation>Überfällig oder nie bestätigt</translation>
    </message>
    <message>
        <source>All serving contacts</source>
        <translation>Alle aktiven Kontakte</translation>
    </message>
    <message>
        <source>Communication checks</source>
        <translation>Kommunikationsprüfungen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Median time</source>
        <extracomment>The middle one of the times that contacts took to answer</extracomment>
        <translation>Medianzeit</translation>
    </message>
    <message>
        <source>No points of contact are recorded.</source>
        <translation>Es sind keine Kontaktstellen erfasst.</translation>
    </message>
    <message>
        <source>No communication check was recorded in %1.</source>
        <translation>Im Jahr %1 wurde keine Kommunikationsprüfung erfasst.</translation>
    </message>
    <message>
        <source>a participating State</source>
        <translation>ein Teilnehmerstaat</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>By when something is to be done</extracomment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>A decision or a follow-up</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>No decisions or follow-ups were open on %1.</source>
        <extracomment>%1 = day</extracomment>
        <translation>Am %1 waren keine Beschlüsse oder Folgeschritte offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that name a State are not printed.</source>
        <translation>
            <numerusform>%n Eintrag, der einen Staat nennt, ist nicht abgedruckt.</numerusform>
            <numerusform>%n Einträge, die einen Staat nennen, sind nicht abgedruckt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (day and night)</source>
        <extracomment>%1 = telephone number that is answered day and night</extracomment>
        <translation>%1 (Tag und Nacht)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Name and position</source>
        <translation>Name und Position</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Dienststelle</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>%1 · This annex holds personal data of those who served on %2. They may be used to reach the points of contact and for nothing else, and are to be deleted when they are out of date.</source>
        <extracomment>%1 = sharing label, %2 = day</extracomment>
        <translation>%1 · Dieser Anhang enthält personenbezogene Daten der am %2 aktiven Kontakte. Sie dürfen ausschließlich dazu verwendet werden, die Kontaktstellen zu erreichen, und sind zu löschen, sobald sie nicht mehr aktuell sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are planned.</source>
        <translation>
            <numerusform>%n weitere ist geplant.</numerusform>
            <numerusform>%n weitere sind geplant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Events held, by kind</source>
        <translation>Abgehaltene Veranstaltungen nach Art</translation>
    </message>
    <message>
        <source>Events held</source>
        <translation>Abgehaltene Veranstaltungen</translation>
    </message>
    <message>
        <source>Events in %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>Veranstaltungen im Jahr %1</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>States attended</source>
        <extracomment>&quot;44 of 57&quot;: the States that attended a meeting</extracomment>
        <translation>Teilnahme (Staaten)</translation>
    </message>
    <message>
        <source>No events that count for CBM 12 are recorded in %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>Im Jahr %1 sind keine Veranstaltungen erfasst, die für VBM 12 zählen.</translation>
    </message>
    <message>
        <source>An empty place: the State had not yet joined, or had left.</source>
        <translation>Leere Stelle: Der Staat war noch nicht beigetreten oder bereits ausgeschieden.</translation>
    </message>
    <message>
        <source>Implementation by measure and group</source>
        <translation>Umsetzung nach Maßnahme und Gruppe</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>Alle Maßnahmen</translation>
    </message>
    <message>
        <source>voluntary</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>Implementation of %1: %2.</source>
        <extracomment>%1 = measure such as &quot;CBM 8&quot;, %2 = percentage or count of States</extracomment>
        <translation>Umsetzung von %1: %2.</translation>
    </message>
    <message>
        <source>States by status</source>
        <translation>Staaten nach Status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Nach Gruppe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Parts of the measure</source>
        <translation>Teile der Maßnahme</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praxisbeispiele</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Unternommene Schritte</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>The newest %1 entries, by their day, of States that implement the measure, say what was done and give evidence. Not a judgement.</source>
        <extracomment>%1 = number</extracomment>
        <translation>Die neuesten %1 Einträge (nach Datum) von Staaten, die die Maßnahme umsetzen, die unternommenen Schritte beschreiben und Nachweise vorlegen. Keine Wertung.</translation>
    </message>
    <message>
        <source>Where information is open: States without information: %1; that prefer not to say: %2; that report no activity: %3. Absence of information does not mean absence of implementation.</source>
        <extracomment>A paragraph about a measure; %1 to %3 = counts of States or &quot;not printed&quot;</extracomment>
        <translation>Offene Angaben – Staaten ohne Angaben: %1; Staaten, die auf Angaben verzichten: %2; Staaten, die keine Aktivitäten melden: %3. Fehlende Angaben bedeuten nicht, dass keine Umsetzung erfolgt.</translation>
    </message>
    <message>
        <source>Meetings in %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>Sitzungen im Jahr %1</translation>
    </message>
    <message>
        <source>Counts for</source>
        <extracomment>For which measure a meeting is counted, such as &quot;CBM 11&quot;</extracomment>
        <translation>Zählt für</translation>
    </message>
    <message>
        <source>Attended: present, remote or represented, of those expected. What is not recorded is not absence.</source>
        <translation>Teilgenommen: anwesend, zugeschaltet oder vertreten, von den erwarteten Staaten. Nicht erfasst bedeutet nicht abwesend.</translation>
    </message>
    <message>
        <source>Attendance of States</source>
        <translation>Teilnahme der Staaten</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Teilgenommen</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht erfasst</translation>
    </message>
    <message>
        <source>Attended of the meetings with something recorded for the State. What is not recorded is not absence.</source>
        <translation>Teilgenommen, von den Sitzungen, zu denen für den Staat Angaben erfasst sind. Nicht erfasst bedeutet nicht abwesend.</translation>
    </message>
    <message>
        <source>Mean attendance of the meetings recorded: %1.</source>
        <extracomment>%1 = percentage</extracomment>
        <translation>Durchschnittliche Teilnahme an den erfassten Sitzungen: %1.</translation>
    </message>
    <message>
        <source>No meetings are recorded in %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>Im Jahr %1 sind keine Sitzungen erfasst.</translation>
    </message>
    <message>
        <source>what the measure asks for is done</source>
        <translation>was die Maßnahme vorsieht, ist verwirklicht</translation>
    </message>
    <message>
        <source>some of it is done</source>
        <translation>ein Teil davon ist verwirklicht</translation>
    </message>
    <message>
        <source>work has begun</source>
        <translation>die Arbeiten haben begonnen</translation>
    </message>
    <message>
        <source>the State reports that nothing is under way</source>
        <translation>der Staat teilt mit, dass derzeit nichts unternommen wird</translation>
    </message>
    <message>
        <source>nothing has been reported</source>
        <translation>es liegt keine Meldung vor</translation>
    </message>
    <message>
        <source>the State chose not to answer</source>
        <translation>der Staat hat sich entschieden, nicht zu antworten</translation>
    </message>
    <message>
        <source>the measure does not concern the State; the reason is given</source>
        <translation>die Maßnahme betrifft den Staat nicht; die Begründung ist angegeben</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Voluntary measures</source>
        <translation>Freiwillige Maßnahmen</translation>
    </message>
    <message>
        <source>One cell is one measure in one participating State and one calendar year. A measure counts from the year of its adoption, a State from the year in which it joined.</source>
        <translation>Ein Feld entspricht einer Maßnahme in einem Teilnehmerstaat und einem Kalenderjahr. Eine Maßnahme zählt ab dem Jahr ihrer Verabschiedung, ein Staat ab dem Jahr seines Beitritts.</translation>
    </message>
    <message>
        <source>Implementation rate</source>
        <translation>Umsetzungsquote</translation>
    </message>
    <message>
        <source>The average implementation is the rate over all cells together. Percentages have one decimal; 100 % is printed only when nothing is missing.</source>
        <translation>Die durchschnittliche Umsetzung ist die Quote über alle Felder zusammen. Prozentwerte haben eine Dezimalstelle; 100&#xa0;% wird nur dann abgedruckt, wenn nichts fehlt.</translation>
    </message>
    <message>
        <source>Comparison of years</source>
        <translation>Vergleich der Jahre</translation>
    </message>
    <message>
        <source>Differences of rates are in percentage points and are taken before rounding. Movements count only the cells that exist in both years.</source>
        <translation>Unterschiede zwischen Quoten sind in Prozentpunkten angegeben und werden vor dem Runden gebildet. Als Veränderungen zählen nur Felder, die in beiden Jahren bestehen.</translation>
    </message>
    <message>
        <source>The review shows what was recorded by %1. Contacts and meetings are judged as of %2.</source>
        <extracomment>%1 and %2 = days</extracomment>
        <translation>Der Überprüfungsbericht gibt wieder, was bis zum %1 erfasst war. Kontakte und Sitzungen sind nach dem Stand vom %2 dargestellt.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Each entry names where it comes from: the State’s own report, an OSCE document, an open source, or the judgement of the desk officer, which is marked as such. The decisions themselves are the authority on what each measure asks for.</source>
        <translation>Zu jedem Eintrag ist die Herkunft angegeben: eigene Angaben des Staates, ein OSZE-Dokument, eine offene Quelle oder die als solche gekennzeichnete Einschätzung des zuständigen Referats. Maßgeblich dafür, was jede Maßnahme vorsieht, sind die Beschlüsse selbst.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Membership of groups is that of %1.</source>
        <extracomment>%1 = day</extracomment>
        <translation>Die Zugehörigkeit zu Gruppen entspricht dem Stand vom %1.</translation>
    </message>
    <message>
        <source>Without another choice the label of the review is the narrowest of what it contains, including what its numbers are counted from. Traffic Light Protocol 2.0 is not a classification; a national marking stands apart from it.</source>
        <translation>Ohne andere Festlegung trägt der Überprüfungsbericht die engste Kennzeichnung seiner Inhalte, einschließlich der Daten, auf denen seine Zahlen beruhen. Das Traffic Light Protocol 2.0 ist keine Geheimschutzeinstufung; ein nationaler Einstufungsvermerk steht gesondert.</translation>
    </message>
    <message>
        <source>Reason for the label: %1</source>
        <extracomment>%1 = what the user wrote</extracomment>
        <translation>Begründung der Kennzeichnung: %1</translation>
    </message>
    <message>
        <source>Counts that are not printed</source>
        <translation>Nicht abgedruckte Zahlen</translation>
    </message>
    <message>
        <source>No State is named. Counts of fewer than %1 States, counts from which so few would follow, groups of fewer than %1 States, and what States wrote are not printed. Where a percentage would tell of so few States a count stands in its place.</source>
        <extracomment>%1 = number of States</extracomment>
        <translation>Es wird kein Staat genannt. Zahlen von weniger als %1 Staaten, Zahlen, aus denen sich so kleine ableiten ließen, Gruppen mit weniger als %1 Staaten sowie Texte der Staaten werden nicht abgedruckt. Wo ein Prozentwert Rückschlüsse auf so wenige Staaten zuließe, steht an seiner Stelle eine Anzahl.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Kennzeichnung</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Left out, since above %1</source>
        <extracomment>%1 = a sharing label such as TLP:AMBER; above a table</extracomment>
        <translation>Ausgelassen, da über %1</translation>
    </message>
    <message>
        <source>Counts and rates over States take in every cell, since they name no State; they count for the label.</source>
        <translation>Zahlen und Quoten über Staaten umfassen alle Felder, da sie keinen Staat nennen; sie werden bei der Kennzeichnung berücksichtigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) that name a State are not printed.</source>
        <translation>
            <numerusform>%n Meilenstein, der einen Staat nennt, ist nicht abgedruckt.</numerusform>
            <numerusform>%n Meilensteine, die einen Staat nennen, sind nicht abgedruckt.</numerusform>
        </translation>
    </message>
    <message>
        <source>States with information</source>
        <translation>Staaten mit Angaben</translation>
    </message>
    <message>
        <source>States with information on at least one measure / participating States</source>
        <translation>Staaten mit Angaben zu mindestens einer Maßnahme / Teilnehmerstaaten</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 = a count out of a total, such as &quot;52 of 57&quot;; %2 = year</extracomment>
        <translation>%1 im Jahr %2</translation>
    </message>
    <message>
        <source>Fewer than %1 States are chosen; no numbers about them are printed in this edition.</source>
        <extracomment>%1 = number of States</extracomment>
        <translation>Es sind weniger als %1 Staaten ausgewählt; Zahlen über sie werden in dieser Ausgabe nicht abgedruckt.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) on %1.</source>
        <extracomment>%1 = day, %n = count of States</extracomment>
        <translation>
            <numerusform>%n Mitglied am %1.</numerusform>
            <numerusform>%n Mitglieder am %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members on %1: %2.</source>
        <extracomment>%1 = day, %2 = names of States</extracomment>
        <translation>Mitglieder am %1: %2.</translation>
    </message>
    <message>
        <source>vacant</source>
        <extracomment>Nobody holds the chair</extracomment>
        <translation>vakant</translation>
    </message>
    <message>
        <source>Chair on %1: %2.</source>
        <extracomment>%1 = day, %2 = a State or &quot;vacant&quot;</extracomment>
        <translation>Vorsitz am %1: %2.</translation>
    </message>
    <message>
        <source>average implementation, %1</source>
        <extracomment>%1 = short name of a group of States</extracomment>
        <translation>durchschnittliche Umsetzung, %1</translation>
    </message>
    <message>
        <source>average implementation, all States</source>
        <translation>durchschnittliche Umsetzung, alle Staaten</translation>
    </message>
    <message>
        <source>Implementation by measure: %1</source>
        <extracomment>%1 = short name of a group of States</extracomment>
        <translation>Umsetzung nach Maßnahme: %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Meetings and exercises: %1</source>
        <extracomment>%1 = short name of a group of States</extracomment>
        <translation>Sitzungen und Übungen: %1</translation>
    </message>
    <message>
        <source>Its figures are not printed in this edition: beside those of other groups they could tell about single States.</source>
        <translation>Die Zahlen dieser Plattform werden in dieser Ausgabe nicht abgedruckt: Neben denen anderer Gruppen könnten sie Rückschlüsse auf einzelne Staaten zulassen.</translation>
    </message>
    <message>
        <source>No meetings of its own are printed for %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>Für %1 sind keine eigenen Sitzungen abgedruckt.</translation>
    </message>
    <message>
        <source>Submission: %1</source>
        <extracomment>%1 = stage, day and symbol of a State&apos;s yearly submission</extracomment>
        <translation>Jahresmeldung: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 = what a number or text is about, %2 = the number or text</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>%1 = why a measure does not apply</extracomment>
        <translation>Begründung: %1</translation>
    </message>
    <message>
        <source>Status %1</source>
        <extracomment>Title of a column; %1 = year</extracomment>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>Source and evidence</source>
        <translation>Quelle und Nachweis</translation>
    </message>
    <message>
        <source>No measure existed in %1.</source>
        <translation>Im Jahr %1 bestand keine Maßnahme.</translation>
    </message>
    <message>
        <source>In %1, on average %2 of the applicable measures are implemented.</source>
        <extracomment>%1 = year, %2 = percentage</extracomment>
        <translation>Im Jahr %1 sind im Durchschnitt %2 der anwendbaren Maßnahmen umgesetzt.</translation>
    </message>
    <message numerus="yes">
        <source>The group met %n time(s) in %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>
            <numerusform>Die Gruppe trat %n Mal im Jahr %1 zusammen.</numerusform>
            <numerusform>Die Gruppe trat %n Mal im Jahr %1 zusammen.</numerusform>
        </translation>
    </message>
    <message>
        <source>On average %1 of the States attended.</source>
        <extracomment>%1 = percentage of the States expected</extracomment>
        <translation>Im Durchschnitt nahmen %1 der Staaten teil.</translation>
    </message>
    <message>
        <source>A point of contact is nominated by %1 participating States; %2 have confirmed all of theirs within the period.</source>
        <extracomment>%1 and %2 = counts out of a total, such as &quot;56 of 57&quot; or &quot;more than 54 of 57&quot;</extracomment>
        <translation>Eine Kontaktstelle haben %1 Teilnehmerstaaten benannt; %2 haben alle ihre Kontakte innerhalb der Frist bestätigt.</translation>
    </message>
    <message>
        <source>The yearly submission has been received from %1 participating States.</source>
        <extracomment>%1 = a count out of a total</extracomment>
        <translation>Ihre Jahresmeldung haben %1 Teilnehmerstaaten übermittelt.</translation>
    </message>
    <message>
        <source>Points since %1</source>
        <extracomment>Title of a narrow column; %1 = year</extracomment>
        <translation>Punkte seit %1</translation>
    </message>
    <message>
        <source>States that implement each measure, %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>Staaten, die die einzelnen Maßnahmen umsetzen, %1</translation>
    </message>
    <message>
        <source>Implementation by measure</source>
        <translation>Umsetzung nach Maßnahme</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Ausgefüllt von</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Tick one</source>
        <extracomment>On a form: make a mark beside one of several</extracomment>
        <translation>Bitte eines ankreuzen</translation>
    </message>
    <message>
        <source>%1 (please give the reason)</source>
        <extracomment>%1 = &quot;Not applicable&quot;</extracomment>
        <translation>%1 (bitte begründen)</translation>
    </message>
    <message>
        <source>Please write</source>
        <translation>Bitte ausfüllen</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>On a form: the place to write</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Documents that show it</source>
        <translation>Dokumente als Nachweis</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>What can show it: %1</source>
        <extracomment>%1 = kinds of document, separated by semicolons</extracomment>
        <translation>Mögliche Nachweise: %1</translation>
    </message>
    <message>
        <source>Please tick one status for each measure and write what was done. What is left blank is taken as no information. The yearly submission is due on %1.</source>
        <extracomment>%1 = day</extracomment>
        <translation>Bitte kreuzen Sie bei jeder Maßnahme einen Status an und beschreiben Sie die unternommenen Schritte. Was frei bleibt, gilt als „Keine Angaben“. Die Jahresmeldung wird bis zum %1 erbeten.</translation>
    </message>
    <message>
        <source>Form for %1</source>
        <extracomment>%1 = name of a State</extracomment>
        <translation>Formular: %1</translation>
    </message>
    <message>
        <source>Measures: %1</source>
        <extracomment>On a form; %1 is a count</extracomment>
        <translation>Maßnahmen: %1</translation>
    </message>
    <message>
        <source>Filled in with what is recorded</source>
        <translation>Mit den erfassten Angaben ausgefüllt</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Leeres Formular</translation>
    </message>
    <message>
        <source>The measures are voluntary; absence of information does not mean absence of implementation.</source>
        <translation>Die Maßnahmen sind freiwillig; fehlende Angaben bedeuten nicht, dass keine Umsetzung erfolgt.</translation>
    </message>
    <message>
        <source>For the named recipients only.</source>
        <translation>Nur für die namentlich genannten Empfänger.</translation>
    </message>
    <message>
        <source>Recipients may share it within their own organisation, as needed.</source>
        <translation>Weitergabe durch die Empfänger innerhalb der eigenen Organisation, soweit erforderlich.</translation>
    </message>
    <message>
        <source>Recipients may share it within their own organisation and with its clients, as needed.</source>
        <translation>Weitergabe durch die Empfänger innerhalb der eigenen Organisation und an deren Kunden, soweit erforderlich.</translation>
    </message>
    <message>
        <source>Recipients may share it within their community, not publicly.</source>
        <translation>Weitergabe durch die Empfänger innerhalb ihrer Gemeinschaft, nicht öffentlich.</translation>
    </message>
    <message>
        <source>Recipients may share it without restriction.</source>
        <translation>Weitergabe durch die Empfänger ohne Einschränkung.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Cells above %1 are left out and not counted.</source>
        <extracomment>%1 = a sharing label such as TLP:AMBER</extracomment>
        <translation>Felder oberhalb von %1 sind weggelassen und werden nicht gezählt.</translation>
    </message>
    <message>
        <source>Cells that are left out are not counted.</source>
        <translation>Weggelassene Felder werden nicht gezählt.</translation>
    </message>
    <message>
        <source>%1 (since %2)</source>
        <extracomment>%1 = measure, %2 = day</extracomment>
        <translation>%1 (seit %2)</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Of a State that leads the work on a measure: %1 = day</extracomment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>since when is not known</source>
        <extracomment>Of a State that leads the work on a measure</extracomment>
        <translation>Beginn nicht bekannt</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Of a State that leads the work on a measure: %1 = day</extracomment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>No adopters are recorded.</source>
        <translation>Es sind keine Patenstaaten erfasst.</translation>
    </message>
    <message>
        <source>States that led the work on the measure in %1, as adopters: %2.</source>
        <extracomment>%1 = year, %2 = names of States, or a count of States such as &quot;fewer than 3&quot;</extracomment>
        <translation>Patenstaaten, die im Jahr %1 die Arbeit an der Maßnahme geleitet haben: %2.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Since when a State leads the work on a measure</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>Until when a State leads the work on a measure: no last day is recorded</extracomment>
        <translation>offen</translation>
    </message>
    <message>
        <source>Adopter in %1 of: %2</source>
        <extracomment>%1 = year, %2 = measures on which a State leads the work</extracomment>
        <translation>Patenstaat im Jahr %1 für: %2</translation>
    </message>
    <message>
        <source>Adopters</source>
        <extracomment>States that lead the work on a measure</extracomment>
        <translation>Patenstaaten</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Title of a column: first day</extracomment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Title of a column: last day</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Groups of fewer than %1 States are not printed. “–” stands where a number, alone or beside the others, would tell of fewer than %2 States or of each State of a group.</source>
        <extracomment>%1 and %2 = numbers of States</extracomment>
        <translation>Gruppen von weniger als %1 Staaten werden nicht aufgeführt. „–“ steht, wo eine Zahl für sich oder neben den anderen etwas über weniger als %2 Staaten oder über jeden Staat einer Gruppe verriete.</translation>
    </message>
    <message>
        <source>“–” stands where a number would be about fewer than %1 States.</source>
        <extracomment>Below a table; %1 = number of States</extracomment>
        <translation>„–“ steht, wo eine Zahl weniger als %1 Staaten beträfe.</translation>
    </message>
    <message>
        <source>Telephone and e-mail</source>
        <translation>Telefon und E-Mail</translation>
    </message>
    <message>
        <source>Chosen States</source>
        <extracomment>In a list of groups of States: those that the review is about</extracomment>
        <translation>Ausgewählte Staaten</translation>
    </message>
    <message>
        <source>The average is the same as in %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>Der Durchschnitt ist derselbe wie im Jahr %1.</translation>
    </message>
    <message>
        <source>Since %1 the average has risen by %2 percentage points.</source>
        <extracomment>%1 = year, %2 = a number without sign, such as 3.2</extracomment>
        <translation>Seit %1 ist der Durchschnitt um %2 Prozentpunkte gestiegen.</translation>
    </message>
    <message>
        <source>Since %1 the average has fallen by %2 percentage points.</source>
        <extracomment>%1 = year, %2 = a number without sign, such as 3.2</extracomment>
        <translation>Seit %1 ist der Durchschnitt um %2 Prozentpunkte gesunken.</translation>
    </message>
    <message>
        <source>A point of contact is nominated by %1 participating States.</source>
        <extracomment>%1 = a count out of a total, such as &quot;56 of 57&quot;</extracomment>
        <translation>Eine Kontaktstelle haben %1 Teilnehmerstaaten benannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) held in %1 under CBM 12.</source>
        <extracomment>%1 = year</extracomment>
        <translation>
            <numerusform>%n im Jahr %1 abgehaltene Veranstaltung zählt für VBM 12.</numerusform>
            <numerusform>%n im Jahr %1 abgehaltene Veranstaltungen zählen für VBM 12.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Rules</name>
    <message>
        <source>Months from one confirmation of a contact to the next</source>
        <translation>Monate von einer Bestätigung eines Kontakts bis zur nächsten</translation>
    </message>
    <message>
        <source>Days before the day on which something counts as due</source>
        <translation>Tage vor dem Fälligkeitstermin, ab denen etwas als fällig gilt</translation>
    </message>
    <message>
        <source>Days within which a change of contact is to be notified</source>
        <translation>Tage, innerhalb derer eine Änderung eines Kontakts mitzuteilen ist</translation>
    </message>
    <message>
        <source>Months after which former contacts are offered for erasure</source>
        <translation>Monate, nach denen ehemalige Kontakte zur Löschung vorgeschlagen werden</translation>
    </message>
    <message>
        <source>Meetings of the group asked for in a year</source>
        <translation>Vorgesehene Sitzungen der Gruppe im Jahr</translation>
    </message>
    <message>
        <source>Months after which undated evidence counts as old (0 = never)</source>
        <translation>Monate, nach denen ein Nachweis ohne Gültigkeitsdatum als alt gilt (0 = nie)</translation>
    </message>
    <message>
        <source>Reference date of the yearly submission: month</source>
        <translation>Stichtag der Jahresmeldung: Monat</translation>
    </message>
    <message>
        <source>Reference date of the yearly submission: day</source>
        <translation>Stichtag der Jahresmeldung: Tag</translation>
    </message>
</context>
<context>
    <name>tessera::SubmissionCheck</name>
    <message>
        <source>%1 has no entry for %2.</source>
        <extracomment>%1 = &quot;CBM 4&quot;, %2 = year</extracomment>
        <translation>Zu %1 gibt es für %2 keinen Eintrag.</translation>
    </message>
    <message>
        <source>%1 is not yet confirmed for this year.</source>
        <translation>%1 ist für dieses Jahr noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>%1 is “not applicable” without a reason.</source>
        <translation>Zu %1 ist „Nicht anwendbar“ ohne Begründung angegeben.</translation>
    </message>
    <message>
        <source>%1 is dated in the future: %2.</source>
        <extracomment>%1 = &quot;CBM 4&quot;, %2 = day</extracomment>
        <translation>%1 trägt ein Datum in der Zukunft: %2.</translation>
    </message>
    <message>
        <source>%1 does not say what was done.</source>
        <translation>Zu %1 sind keine unternommenen Schritte angegeben.</translation>
    </message>
    <message>
        <source>%1 is implemented, but has no evidence.</source>
        <translation>%1 ist umgesetzt, aber ohne Nachweis.</translation>
    </message>
    <message>
        <source>All parts of %1 are implemented, the whole is not.</source>
        <translation>Alle Teile von %1 sind umgesetzt, die Maßnahme als Ganzes nicht.</translation>
    </message>
    <message>
        <source>%1 is implemented, but none of its recorded parts is.</source>
        <translation>%1 ist umgesetzt, aber keiner der erfassten Teile ist es.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 = &quot;CBM 7&quot;, %2 = a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: the records suggest “%2”. %3</source>
        <extracomment>%1 = &quot;CBM 8&quot;, %2 = a status, %3 = a sentence about contacts or meetings</extracomment>
        <translation>%1: Die Aufzeichnungen sprechen für „%2“. %3</translation>
    </message>
</context>
<context>
    <name>tessera::Words</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Format of dates on the screen, see QLocale::toString: &quot;20 Nov 2025&quot;</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Format of dates in documents, see QLocale::toString: &quot;20 November 2025&quot;</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
</TS>
