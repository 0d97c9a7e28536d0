<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>tessera::Attendance</name>
    <message numerus="yes">
        <source>The group meets at least %n time(s) a year.</source>
        <translation>
            <numerusform>A csoport évente legalább %n alkalommal ülésezik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It met %n time(s) in %1.</source>
        <extracomment>%1 = year, %n = number of meetings; follows &quot;The group meets at least 3 times a year.&quot;</extracomment>
        <translation>
            <numerusform>A %1. évben %n alkalommal ülésezett.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Chart</name>
    <message>
        <source>%1: %2 in %3</source>
        <extracomment>Part of a sentence: %1 = name of the line in the chart, %2 = value, %3 = year</extracomment>
        <translation>%1: a %3. évben %2</translation>
    </message>
    <message>
        <source>%1: from %2 in %3 to %4 in %5</source>
        <extracomment>Part of a sentence: %1 = name of the line in the chart, %2 and %4 = values, %3 and %5 = years</extracomment>
        <translation>%1: a %3. évben %2, a %5. évben %4</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A sentence made of parts such as &quot;All measures: from 8 % in 2013 to 45 % in 2025&quot;</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2, %3; partly implemented %4, in preparation %5</source>
        <extracomment>Of a measure; %1 = title, %2 = &quot;50.0 %&quot;, %3 = &quot;28 of 56&quot;, %4 and %5 = numbers of States</extracomment>
        <translation>%1: %2, %3; részben végrehajtva: %4, előkészítés alatt: %5</translation>
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
        <translation>E választáshoz nincs rögzített adat.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n intézkedés</numerusform>
        </translation>
    </message>
    <message>
        <source>one tile a State; a schematic, not a map</source>
        <translation>államonként egy csempe; vázlatos ábra, nem térkép</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n measure(s) implemented</source>
        <extracomment>%1 = name of a State</extracomment>
        <translation>
            <numerusform>%1: %n végrehajtott intézkedés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Choice</name>
    <message>
        <source>Planned</source>
        <translation>Tervezett</translation>
    </message>
    <message>
        <source>To be recorded</source>
        <translation>Rögzítendő</translation>
    </message>
    <message>
        <source>Partly recorded</source>
        <translation>Részben rögzítve</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Rögzítve</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Lemondva</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Szerkesztés</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Mégis</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importálás</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>Előző évből átvéve</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Minta</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Határidőn belül</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Esedékes</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Lejárt határidejű</translation>
    </message>
    <message>
        <source>Never confirmed</source>
        <translation>Még nincs megerősítve</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Korábbi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Válaszra vár</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Késve</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nincs válasz</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Kézbesíthetetlen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Megerősítve</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>Kijelölve</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Módosítva</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Megbízatás lezárva</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nincs megadva</translation>
    </message>
    <message>
        <source>Note verbale</source>
        <translation>Szóbeli jegyzék</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portál</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Ülés</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Megválaszolva</translation>
    </message>
    <message>
        <source>Confirmation of a contact</source>
        <translation>Kapcsolattartó megerősítése</translation>
    </message>
    <message>
        <source>Notice of a change</source>
        <translation>Értesítés változásról</translation>
    </message>
    <message>
        <source>Answer to a communication check</source>
        <translation>Válasz a kapcsolat-ellenőrzésre</translation>
    </message>
    <message>
        <source>Attendance to be recorded</source>
        <translation>Rögzítendő részvétel</translation>
    </message>
    <message>
        <source>Validity of evidence</source>
        <translation>Igazoló dokumentum érvényessége</translation>
    </message>
    <message>
        <source>Yearly submission</source>
        <translation>Éves beszámoló</translation>
    </message>
    <message>
        <source>Decision or follow-up</source>
        <translation>Döntés vagy teendő</translation>
    </message>
    <message>
        <source>Erasure of former contacts</source>
        <translation>Korábbi kapcsolattartók törlése</translation>
    </message>
    <message>
        <source>Continuing</source>
        <translation>Folyamatosan</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Évente</translation>
    </message>
    <message>
        <source>On change</source>
        <translation>Változáskor</translation>
    </message>
    <message>
        <source>When an event calls for it</source>
        <translation>Esemény esetén</translation>
    </message>
    <message>
        <source>Once, with updates</source>
        <translation>Egyszer, majd frissítésekkel</translation>
    </message>
    <message>
        <source>Working-group meeting</source>
        <translation>Munkacsoportülés</translation>
    </message>
    <message>
        <source>Meeting of points of contact</source>
        <translation>Kapcsolattartó pontok találkozója</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferencia</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Műhelytalálkozó</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Szeminárium</translation>
    </message>
    <message>
        <source>Round table</source>
        <translation>Kerekasztal</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Képzés</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Gyakorlat</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Konzultáció</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Személyes</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hibrid</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nincs rögzítve</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Jelen</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Távolról</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Képviselve</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Kimentve</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Távol</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Főváros</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegáció</translation>
    </message>
    <message>
        <source>Capital and delegation</source>
        <translation>Főváros és delegáció</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Döntés</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Teendő</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Nyitott</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Elvégezve</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Elvetve</translation>
    </message>
    <message>
        <source>participating State</source>
        <translation>részt vevő állam</translation>
    </message>
    <message>
        <source>Asian Partner for Co-operation</source>
        <translation>Ázsiai együttműködési partner</translation>
    </message>
    <message>
        <source>Mediterranean Partner for Co-operation</source>
        <translation>Földközi-tengeri együttműködési partner</translation>
    </message>
    <message>
        <source>Alphabetical in my language</source>
        <translation>Saját nyelvem szerinti betűrend</translation>
    </message>
    <message>
        <source>English alphabetical</source>
        <translation>Angol betűrend</translation>
    </message>
    <message>
        <source>Protocol order (French)</source>
        <translation>Protokolláris sorrend (francia)</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Hivatkozás</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fájl</translation>
    </message>
    <message>
        <source>No information</source>
        <translation>Nincs bejelentett adat</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation>Nem kíván nyilatkozni</translation>
    </message>
    <message>
        <source>No activity</source>
        <translation>Nincs tevékenység</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>Előkészítés alatt</translation>
    </message>
    <message>
        <source>Partly implemented</source>
        <translation>Részben végrehajtva</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Végrehajtva</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nem alkalmazható</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Elvégzendő</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>Folyamatban</translation>
    </message>
    <message>
        <source>Confirmed for this year</source>
        <translation>Erre az évre megerősítve</translation>
    </message>
    <message>
        <source>Own report</source>
        <translation>Saját jelentés</translation>
    </message>
    <message>
        <source>OSCE document</source>
        <translation>EBESZ-dokumentum</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Nyílt forrás</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Referensi értékelés</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Tervezet</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Benyújtva</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>Módosítást kértek</translation>
    </message>
    <message>
        <source>Accepted and locked</source>
        <translation>Elfogadva és zárolva</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Változatlan</translation>
    </message>
    <message>
        <source>First reported</source>
        <translation>Első adatközlés</translation>
    </message>
    <message>
        <source>Risen</source>
        <translation>Emelkedés</translation>
    </message>
    <message>
        <source>Fallen</source>
        <translation>Csökkenés</translation>
    </message>
    <message>
        <source>No longer reported</source>
        <translation>Megszűnt adatközlés</translation>
    </message>
    <message>
        <source>Changed otherwise</source>
        <translation>Egyéb változás</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Rajz (SVG)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Kép (PNG)</translation>
    </message>
    <message>
        <source>Page (PDF)</source>
        <translation>Oldal (PDF)</translation>
    </message>
    <message>
        <source>Internal, States are named</source>
        <translation>Belső használatra, az államok megnevezésével</translation>
    </message>
    <message>
        <source>For circulation, no State is named</source>
        <translation>Terjesztésre, államok megnevezése nélkül</translation>
    </message>
    <message>
        <source>Summary and key figures</source>
        <translation>Összefoglaló és fő mutatók</translation>
    </message>
    <message>
        <source>Change since the compared year</source>
        <translation>Változás az összehasonlított évhez képest</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Mátrix</translation>
    </message>
    <message>
        <source>Measures, a page each</source>
        <translation>Intézkedések, egyenként egy oldal</translation>
    </message>
    <message>
        <source>Points of contact</source>
        <translation>Kapcsolattartó pontok</translation>
    </message>
    <message>
        <source>Meetings and attendance</source>
        <translation>Ülések és részvétel</translation>
    </message>
    <message>
        <source>Workshops and other events</source>
        <translation>Műhelytalálkozók és más rendezvények</translation>
    </message>
    <message>
        <source>Regional platforms</source>
        <translation>Regionális platformok</translation>
    </message>
    <message>
        <source>States, a page each</source>
        <translation>Államok, egyenként egy oldal</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Mérföldkövek</translation>
    </message>
    <message>
        <source>Open decisions and follow-ups</source>
        <translation>Nyitott döntések és teendők</translation>
    </message>
    <message>
        <source>Method, formulas and sources</source>
        <translation>Módszertan, képletek és források</translation>
    </message>
    <message>
        <source>Annex: directory of contacts</source>
        <translation>Melléklet: kapcsolattartók jegyzéke</translation>
    </message>
</context>
<context>
    <name>tessera::ContactClock</name>
    <message>
        <source>in time</source>
        <extracomment>Of the yearly confirmation of a contact</extracomment>
        <translation>határidőn belül</translation>
    </message>
    <message>
        <source>due today</source>
        <extracomment>Of the yearly confirmation of a contact</extracomment>
        <translation>ma esedékes</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>%n nap múlva esedékes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue %n day(s)</source>
        <extracomment>Of the yearly confirmation of a contact</extracomment>
        <translation>
            <numerusform>%n napja lejárt a határidő</numerusform>
        </translation>
    </message>
    <message>
        <source>never confirmed</source>
        <extracomment>Of the yearly confirmation of a contact</extracomment>
        <translation>még nincs megerősítve</translation>
    </message>
    <message>
        <source>former</source>
        <extracomment>Of a contact who no longer serves</extracomment>
        <translation>korábbi</translation>
    </message>
    <message numerus="yes">
        <source>notified late by %n day(s)</source>
        <translation>
            <numerusform>%n nap késéssel bejelentve</numerusform>
        </translation>
    </message>
    <message>
        <source>notified at once</source>
        <extracomment>Of a change of contact: the others were told on the day of the change or before it</extracomment>
        <translation>azonnal bejelentve</translation>
    </message>
    <message numerus="yes">
        <source>notified after %n day(s)</source>
        <translation>
            <numerusform>%n nap elteltével bejelentve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>notice overdue %n day(s)</source>
        <translation>
            <numerusform>az értesítés határideje %n napja lejárt</numerusform>
        </translation>
    </message>
    <message>
        <source>to be notified today</source>
        <extracomment>Of a change of contact: the others are to be told</extracomment>
        <translation>ma bejelentendő</translation>
    </message>
    <message numerus="yes">
        <source>to be notified within %n day(s)</source>
        <translation>
            <numerusform>%n napon belül bejelentendő</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A short time: &quot;14 min&quot;</extracomment>
        <translation>%1 perc</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <extracomment>Hours and two digits of minutes: &quot;1 h 02&quot;</extracomment>
        <translation>%1 óra %2 perc</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>Days and hours: &quot;2 d 3 h&quot;</extracomment>
        <translation>%1 nap %2 óra</translation>
    </message>
</context>
<context>
    <name>tessera::ContactRole</name>
    <message>
        <source>Policy</source>
        <translation>Szakpolitikai</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technikai</translation>
    </message>
    <message>
        <source>Incident-handling body</source>
        <translation>Incidenskezelő szervezet</translation>
    </message>
    <message>
        <source>UN diplomatic</source>
        <translation>ENSZ-diplomáciai</translation>
    </message>
    <message>
        <source>UN technical</source>
        <translation>ENSZ-technikai</translation>
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
        <translation>%1: a kapcsolattartót még nem erősítették meg.</translation>
    </message>
    <message>
        <source>%1: the contact is to be confirmed again; last confirmed %2.</source>
        <extracomment>%1 = &quot;Hungary (Policy)&quot;, %2 = day</extracomment>
        <translation>%1: a kapcsolattartó ismételt megerősítése esedékes (utolsó megerősítés: %2).</translation>
    </message>
    <message>
        <source>%1: the end of service on %2 is to be notified.</source>
        <translation>%1: értesítés küldendő a megbízatás végéről (%2).</translation>
    </message>
    <message>
        <source>%1: the change of %2 is to be notified.</source>
        <translation>%1: értesítés küldendő a változásról (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n contact(s) yet to answer the check “%2”.</source>
        <extracomment>%1 = State, %2 = title of the communication check</extracomment>
        <translation>
            <numerusform>%1: %n kapcsolattartó válasza még várható a kapcsolat-ellenőrzésre („%2”).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The personal data of %n former contact(s) may be erased.</source>
        <translation>
            <numerusform>%n korábbi kapcsolattartó személyes adatai törölhetők.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: attendance is recorded in part.</source>
        <translation>%1, %2: a részvétel csak részben van rögzítve.</translation>
    </message>
    <message>
        <source>%1, %2: attendance is to be recorded.</source>
        <translation>%1, %2: a részvétel még rögzítendő.</translation>
    </message>
    <message>
        <source>%1: the submission for %2 is to be sent.</source>
        <extracomment>%1 = State, %2 = year</extracomment>
        <translation>%1: a %2. évi beszámoló megküldése esedékes.</translation>
    </message>
    <message>
        <source>%1: “%2” is open.</source>
        <extracomment>%1 = meeting, %2 = what is to be done, in the user&apos;s words</extracomment>
        <translation>%1 – nyitott tétel: „%2”.</translation>
    </message>
</context>
<context>
    <name>tessera::Error</name>
    <message>
        <source>“%1” was not found.</source>
        <translation>„%1” nem található.</translation>
    </message>
    <message>
        <source>Check the name, or whether the stick or network drive is connected.</source>
        <translation>Ellenőrizze a nevet, valamint azt, hogy az adathordozó vagy a hálózati meghajtó csatlakoztatva van-e.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1” nem olvasható.</translation>
    </message>
    <message>
        <source>Ask the owner of the file for the right to read it, or copy it to your own folder.</source>
        <translation>Kérjen olvasási jogosultságot a fájl tulajdonosától, vagy másolja a fájlt a saját mappájába.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>„%1” nem írható.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right to write there.</source>
        <translation>Válasszon másik mappát, vagy kérjen írási jogosultságot.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is.</source>
        <translation>„%1” már létezik, ezért változatlan maradt.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the file first.</source>
        <translation>Válasszon másik nevet, vagy előbb távolítsa el a fájlt.</translation>
    </message>
    <message>
        <source>“%1” is empty: it holds no workspace.</source>
        <translation>„%1” üres: nem tartalmaz munkaterületet.</translation>
    </message>
    <message>
        <source>The copy may have been interrupted. Copy the file again, or restore a backup.</source>
        <translation>Lehetséges, hogy a másolás megszakadt. Másolja át újra a fájlt, vagy állítson vissza egy biztonsági mentést.</translation>
    </message>
    <message>
        <source>“%1” is not a Tessera workspace.</source>
        <translation>„%1” nem Tessera-munkaterület.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .tessera. The file was not changed.</source>
        <translation>Válasszon .tessera végződésű fájlt. A fájl nem változott.</translation>
    </message>
    <message>
        <source>The workspace is damaged: %1.</source>
        <translation>A munkaterület sérült: %1.</translation>
    </message>
    <message>
        <source>Restore the newest backup with File &gt; Restore a backup. The file was not changed.</source>
        <translation>Állítsa vissza a legfrissebb biztonsági mentést: Fájl &gt; Biztonsági mentés visszaállítása. A fájl nem változott.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Tessera.</source>
        <translation>„%1” a Tessera újabb változatával készült.</translation>
    </message>
    <message>
        <source>Install the newer version to open it. The file was not changed.</source>
        <translation>A megnyitásához telepítse az újabb változatot. A fájl nem változott.</translation>
    </message>
    <message>
        <source>The workspace is open elsewhere: %1.</source>
        <translation>A munkaterület máshol is meg van nyitva: %1.</translation>
    </message>
    <message>
        <source>Open it to read only, or ask that person to close it.</source>
        <translation>Nyissa meg csak olvasásra, vagy kérje meg az illetőt, hogy zárja be.</translation>
    </message>
    <message>
        <source>The workspace contains something Tessera did not put there: %1.</source>
        <translation>A munkaterület olyan elemet tartalmaz, amely nem a Tesserától származik: %1.</translation>
    </message>
    <message>
        <source>Do not use this copy. Ask where the file comes from, or restore a backup.</source>
        <translation>Ne használja ezt a példányt. Tájékozódjon a fájl eredetéről, vagy állítson vissza egy biztonsági mentést.</translation>
    </message>
    <message>
        <source>The workspace could not be brought to this version: %1.</source>
        <translation>A munkaterületet nem sikerült erre a változatra átalakítani: %1.</translation>
    </message>
    <message>
        <source>The file is as it was. Open the backup that was just made, or ask for help.</source>
        <translation>A fájl eredeti állapotában maradt. Nyissa meg az imént készült biztonsági mentést, vagy kérjen segítséget.</translation>
    </message>
    <message>
        <source>This workspace is open to read only%1.</source>
        <translation>Ez a munkaterület csak olvasásra van megnyitva%1.</translation>
    </message>
    <message>
        <source>Use File &gt; Save a copy to work on a copy of your own.</source>
        <translation>Saját másolaton a következő paranccsal dolgozhat: Fájl &gt; Másolat mentése.</translation>
    </message>
    <message>
        <source>There is no space left where “%1” is kept.</source>
        <translation>Nincs több szabad hely ott, ahol „%1” található.</translation>
    </message>
    <message>
        <source>Free some space and try again. Everything saved before is safe; what you typed is still here.</source>
        <translation>Szabadítson fel helyet, majd próbálja újra. A korábban mentett adatok biztonságban vannak; amit beírt, továbbra is itt van.</translation>
    </message>
    <message>
        <source>The disk reported an error with “%1”.</source>
        <translation>A lemez hibát jelzett („%1”).</translation>
    </message>
    <message>
        <source>Save a copy on another disk. Everything saved before is safe; what you typed is still here.</source>
        <translation>Mentsen másolatot egy másik lemezre. A korábban mentett adatok biztonságban vannak; amit beírt, továbbra is itt van.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written: %1.</source>
        <translation>A munkaterület olvasása vagy írása nem sikerült: %1.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, save a copy and ask for help with the details.</source>
        <translation>Próbálja újra. Ha a hiba ismét előfordul, mentsen másolatot, és kérjen segítséget a részletek megadásával.</translation>
    </message>
    <message>
        <source>%1 was changed in the meantime.</source>
        <translation>Időközben módosult: %1.</translation>
    </message>
    <message>
        <source>Look at the new value, then make your change again. Nothing was overwritten.</source>
        <translation>Nézze meg az új értéket, majd végezze el újra a módosítást. Semmi sem íródott felül.</translation>
    </message>
    <message>
        <source>%1 is locked: the submission of that year was accepted.</source>
        <translation>%1 – zárolva: az adott évi beszámolót már elfogadták.</translation>
    </message>
    <message>
        <source>Ask the Chair to reopen the submission, or enter the change for the next year.</source>
        <translation>Kérje meg az elnököt a beszámoló újbóli megnyitására, vagy a következő évre vonatkozóan rögzítse a változást.</translation>
    </message>
    <message>
        <source>There is no cell %1.</source>
        <translation>Nincs ilyen cella: %1.</translation>
    </message>
    <message>
        <source>A measure begins in the year of its adoption and a State in the year it joined.</source>
        <translation>Az intézkedések az elfogadásuk évétől, az államok a csatlakozásuk évétől szerepelnek.</translation>
    </message>
    <message>
        <source>“Not applicable” needs a reason: %1.</source>
        <translation>A „Nem alkalmazható” állapot indokolást igényel: %1.</translation>
    </message>
    <message>
        <source>Write in one sentence why the measure does not apply.</source>
        <translation>Írja le egy mondatban, miért nem alkalmazható az intézkedés.</translation>
    </message>
    <message>
        <source>The contents are %1; a wider label needs a reason.</source>
        <translation>A tartalom jelölése %1; tágabb jelöléshez indokolás szükséges.</translation>
    </message>
    <message>
        <source>Write in one sentence why the document may be shared more widely.</source>
        <translation>Írja le egy mondatban, miért osztható meg a dokumentum szélesebb körben.</translation>
    </message>
    <message>
        <source>The text is too long: %1.</source>
        <translation>A szöveg túl hosszú: %1.</translation>
    </message>
    <message>
        <source>Shorten it, or attach it as a file.</source>
        <translation>Rövidítse le, vagy csatolja fájlként.</translation>
    </message>
    <message>
        <source>Not recognised: %1.</source>
        <translation>Fel nem ismert érték: %1.</translation>
    </message>
    <message>
        <source>Use one of the values that the program offers.</source>
        <translation>Használja a program által felkínált értékek egyikét.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Hiányzó adat: %1.</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>Töltse ki, majd próbálja újra.</translation>
    </message>
    <message>
        <source>The name “%1” is taken.</source>
        <translation>A név már foglalt: „%1”.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Válasszon másik nevet.</translation>
    </message>
    <message>
        <source>The dates do not fit: %1.</source>
        <translation>A dátumok nem egyeztethetők össze: %1.</translation>
    </message>
    <message>
        <source>Check which day comes first.</source>
        <translation>Ellenőrizze, melyik nap a korábbi.</translation>
    </message>
    <message>
        <source>%1 is still serving and was not erased.</source>
        <translation>%1 még hivatalban van, ezért adatai megmaradtak.</translation>
    </message>
    <message>
        <source>End the contact first; only former contacts are erased.</source>
        <translation>Előbb zárja le a kapcsolattartó megbízatását; csak korábbi kapcsolattartók törölhetők.</translation>
    </message>
    <message>
        <source>“%1” has meetings and was not removed.</source>
        <translation>„%1”: a fórumhoz ülések tartoznak, ezért eltávolítása nem történt meg.</translation>
    </message>
    <message>
        <source>Move its meetings to another forum, or remove them first.</source>
        <translation>Helyezze át az üléseit egy másik fórumhoz, vagy előbb távolítsa el azokat.</translation>
    </message>
    <message>
        <source>There is nothing to undo or redo%1.</source>
        <translation>Nincs visszavonható vagy megismételhető művelet%1.</translation>
    </message>
    <message>
        <source>“%1” is larger than 25 MB and was not added.</source>
        <translation>„%1” nagyobb 25 MB-nál, ezért hozzáadása nem történt meg.</translation>
    </message>
    <message>
        <source>Add a link to where it is kept, or a smaller copy.</source>
        <translation>Adjon meg hivatkozást a tárolási helyére, vagy adjon hozzá kisebb méretű másolatot.</translation>
    </message>
    <message>
        <source>The file “%1” is not in this workspace.</source>
        <translation>A fájl nem található ebben a munkaterületben: „%1”.</translation>
    </message>
    <message>
        <source>Add the file again, or restore a backup that still has it.</source>
        <translation>Adja hozzá újra a fájlt, vagy állítson vissza olyan biztonsági mentést, amely még tartalmazza.</translation>
    </message>
    <message>
        <source>The backup could not be made: %1.</source>
        <translation>A biztonsági mentés nem készült el: %1.</translation>
    </message>
    <message>
        <source>Choose another folder for the backup. The workspace itself is unchanged.</source>
        <translation>Válasszon másik mappát a biztonsági mentésnek. Maga a munkaterület nem változott.</translation>
    </message>
    <message>
        <source>The catalogue is not valid at %1.</source>
        <translation>A katalógus érvénytelen a következő helyen: %1.</translation>
    </message>
    <message>
        <source>Correct the catalogue at that place and load it again.</source>
        <translation>Javítsa ki a katalógust ezen a helyen, majd töltse be újra.</translation>
    </message>
    <message>
        <source>The framework “%1” is not known here.</source>
        <translation>Ismeretlen keretrendszer: „%1”.</translation>
    </message>
    <message>
        <source>Install its catalogue, or a newer version of Tessera.</source>
        <translation>Telepítse a katalógusát, vagy a Tessera újabb változatát.</translation>
    </message>
    <message>
        <source>The file was not understood: %1.</source>
        <translation>A fájl nem értelmezhető: %1.</translation>
    </message>
    <message>
        <source>Check that it is a table (CSV), calendar (.ics) or card file (.vcf) as the help describes it.</source>
        <translation>Ellenőrizze, hogy a fájl a súgóban leírt formátumú táblázat (CSV), naptár (.ics) vagy névjegyfájl (.vcf).</translation>
    </message>
    <message>
        <source>Nothing was imported: %1.</source>
        <translation>Az importálás nem történt meg: %1.</translation>
    </message>
    <message>
        <source>Correct the lines that are named and import the file again.</source>
        <translation>Javítsa ki a megnevezett sorokat, majd importálja újra a fájlt.</translation>
    </message>
    <message>
        <source>The review could not be written to “%1”.</source>
        <translation>Az áttekintés nem írható ide: „%1”.</translation>
    </message>
    <message>
        <source>Choose another folder or close the program that shows the old file.</source>
        <translation>Válasszon másik mappát, vagy zárja be a régi fájlt megjelenítő programot.</translation>
    </message>
    <message>
        <source>No font with the letters of the review is installed%1.</source>
        <translation>Nincs telepítve olyan betűkészlet, amely az áttekintés betűit tartalmazza%1.</translation>
    </message>
    <message>
        <source>Install a font such as Noto Sans or DejaVu Sans.</source>
        <translation>Telepítsen megfelelő betűkészletet, például: Noto Sans vagy DejaVu Sans.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Run “tessera --help” to see the commands.</source>
        <translation>A parancsok megtekintéséhez futtassa a „tessera --help” parancsot.</translation>
    </message>
</context>
<context>
    <name>tessera::Fact</name>
    <message>
        <source>The evidence “%1” was valid until %2.</source>
        <translation>„%1”: az igazoló dokumentum érvényessége lejárt (utolsó nap: %2).</translation>
    </message>
    <message>
        <source>The evidence “%1” is valid until %2.</source>
        <translation>„%1”: az igazoló dokumentum még érvényes (utolsó nap: %2).</translation>
    </message>
    <message>
        <source>The evidence “%1” of %2 is to be looked at again.</source>
        <translation>„%1” (%2): az igazoló dokumentumot újra át kell tekinteni.</translation>
    </message>
    <message>
        <source>The law “%1” was valid until %2.</source>
        <translation>„%1”: a jogszabály érvényessége lejárt (utolsó nap: %2).</translation>
    </message>
    <message>
        <source>The law “%1” is valid until %2.</source>
        <translation>„%1”: a jogszabály még érvényes (utolsó nap: %2).</translation>
    </message>
    <message>
        <source>The law “%1” of %2 is to be looked at again.</source>
        <translation>„%1” (%2): a jogszabályt újra át kell tekinteni.</translation>
    </message>
    <message>
        <source>The strategy “%1” was valid until %2.</source>
        <translation>„%1”: a stratégia érvényessége lejárt (utolsó nap: %2).</translation>
    </message>
    <message>
        <source>The strategy “%1” is valid until %2.</source>
        <translation>„%1”: a stratégia még érvényes (utolsó nap: %2).</translation>
    </message>
    <message>
        <source>The strategy “%1” of %2 is to be looked at again.</source>
        <translation>„%1” (%2): a stratégiát újra át kell tekinteni.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n napja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the end of %1</source>
        <extracomment>How long a day lies before the last day of a year that is over: %1 = the year</extracomment>
        <translation>
            <numerusform>%n nappal a %1. év vége előtt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never confirmed</source>
        <extracomment>Of contacts, within a list such as &quot;2 contacts nominated; 1 never confirmed&quot;</extracomment>
        <translation>
            <numerusform>ebből %n még nincs megerősítve</numerusform>
        </translation>
    </message>
    <message>
        <source>last confirmed %1</source>
        <extracomment>%1 = day</extracomment>
        <translation>utolsó megerősítés: %1</translation>
    </message>
    <message>
        <source>last confirmed %1, %2</source>
        <extracomment>%1 = day, %2 = &quot;371 days ago&quot;</extracomment>
        <translation>utolsó megerősítés: %1 (%2)</translation>
    </message>
    <message>
        <source>the oldest confirmation is of %1, %2</source>
        <extracomment>Of several contacts: %1 = day, %2 = &quot;371 days ago&quot;</extracomment>
        <translation>a legkorábbi megerősítés: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) nominated</source>
        <translation>
            <numerusform>%n kijelölt kapcsolattartó</numerusform>
        </translation>
    </message>
    <message>
        <source>no policy contact</source>
        <translation>nincs szakpolitikai kapcsolattartó</translation>
    </message>
    <message>
        <source>no technical contact</source>
        <translation>nincs technikai kapcsolattartó</translation>
    </message>
    <message>
        <source>No contact serves; the last one did until %1.</source>
        <translation>Nincs hivatalban lévő kapcsolattartó (az utolsó megbízatásának vége: %1).</translation>
    </message>
    <message numerus="yes">
        <source>The group met %n time(s) (at least %1 asked).</source>
        <extracomment>%n = meetings held, %1 = meetings asked for</extracomment>
        <translation>
            <numerusform>A csoport %n alkalommal ülésezett (előirányzott: legalább %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 attended %2.</source>
        <extracomment>%1 = State, %2 = &quot;2 of 3&quot;</extracomment>
        <translation>%1 részvétele: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Hosted %n event(s) in %1.</source>
        <translation>
            <numerusform>%n rendezvénynek adott otthont a %1. évben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attended %n event(s) in %1.</source>
        <translation>
            <numerusform>%n rendezvényen vett részt a %1. évben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hosted %n event(s),</source>
        <extracomment>First half of &quot;Hosted 1 event, attended 3 events in 2025.&quot;</extracomment>
        <translation>
            <numerusform>%n rendezvénynek adott otthont,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>attended %n event(s) in %1.</source>
        <extracomment>Second half of &quot;Hosted 1 event, attended 3 events in 2025.&quot;</extracomment>
        <translation>
            <numerusform>%n rendezvényen vett részt a %1. évben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Overview</name>
    <message>
        <source>as in %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>a %1. évivel azonos</translation>
    </message>
    <message>
        <source>%1 %2 points since %3</source>
        <extracomment>%1 = &quot;▲&quot; or &quot;▼&quot;, %2 = percentage points, %3 = year</extracomment>
        <translation>%3 óta %1 %2 pont</translation>
    </message>
    <message>
        <source>%1 %2 since %3</source>
        <extracomment>%1 = &quot;▲&quot; or &quot;▼&quot;, %2 = a number, %3 = year</extracomment>
        <translation>%3 óta %1 %2</translation>
    </message>
    <message>
        <source>average implementation</source>
        <translation>átlagos végrehajtás</translation>
    </message>
    <message>
        <source>States with a point of contact</source>
        <translation>kapcsolattartó ponttal rendelkező államok</translation>
    </message>
    <message>
        <source>States with at least one serving contact in a role of CBM 8 / participating States</source>
        <translation>a CBM 8 szerinti szerepkörben legalább egy hivatalban lévő kapcsolattartóval rendelkező államok / részt vevő államok</translation>
    </message>
    <message numerus="yes">
        <source>States confirmed within %n month(s)</source>
        <translation>
            <numerusform>%n hónapon belül megerősítést adó államok</numerusform>
        </translation>
    </message>
    <message>
        <source>States whose serving contacts were all confirmed within the period / participating States</source>
        <translation>államok, amelyeknek valamennyi hivatalban lévő kapcsolattartóját az időszakon belül megerősítették / részt vevő államok</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) overdue</source>
        <translation>
            <numerusform>%n kapcsolattartó lejárt határidővel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 = meetings held, %2 = meetings asked for</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>meetings held (CBM 11)</source>
        <translation>megtartott ülések (CBM 11)</translation>
    </message>
    <message>
        <source>mean attendance %1</source>
        <extracomment>%1 = &quot;82.5 %&quot;</extracomment>
        <translation>átlagos részvétel: %1</translation>
    </message>
    <message>
        <source>yearly submissions received</source>
        <translation>beérkezett éves beszámolók</translation>
    </message>
    <message>
        <source>States whose submission of the year was made / participating States</source>
        <translation>államok, amelyek az adott évi beszámolójukat benyújtották / részt vevő államok</translation>
    </message>
    <message numerus="yes">
        <source>%n outstanding</source>
        <translation>
            <numerusform>%n még várható</numerusform>
        </translation>
    </message>
    <message>
        <source>measures implemented</source>
        <translation>végrehajtott intézkedések</translation>
    </message>
    <message>
        <source>contacts confirmed</source>
        <translation>megerősített kapcsolattartók</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nincs</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n napja lejárt a határidő</numerusform>
        </translation>
    </message>
    <message>
        <source>serving contacts confirmed within the period / serving contacts</source>
        <translation>az időszakon belül megerősített hivatalban lévő kapcsolattartók / hivatalban lévő kapcsolattartók</translation>
    </message>
    <message>
        <source>meetings attended (CBM 11)</source>
        <translation>részvétel üléseken (CBM 11)</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>nincs rögzítve</translation>
    </message>
    <message>
        <source>meetings attended / meetings with attendance recorded</source>
        <translation>ülések, amelyeken az állam részt vett / rögzített részvételű ülések</translation>
    </message>
    <message numerus="yes">
        <source>%n not recorded yet</source>
        <translation>
            <numerusform>%n még nincs rögzítve</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Progress</name>
    <message>
        <source>Trend</source>
        <extracomment>A chart that can be chosen</extracomment>
        <translation>Alakulás</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Csoportok</translation>
    </message>
    <message>
        <source>State profile</source>
        <translation>Államprofil</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Változás</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Ülések</translation>
    </message>
    <message>
        <source>Attendance by State</source>
        <translation>Részvétel államonként</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kapcsolattartók</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Intézkedések</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Év</translation>
    </message>
    <message>
        <source>% of applicable cells</source>
        <translation>az alkalmazható cellák %-a</translation>
    </message>
    <message>
        <source>All participating States</source>
        <translation>Összes részt vevő állam</translation>
    </message>
    <message>
        <source>Chosen States</source>
        <translation>Kiválasztott államok</translation>
    </message>
    <message>
        <source>Implemented cells / participating States = %1 / %2 = %3</source>
        <extracomment>%1 = count of cells, %2 = count of States, %3 = their quotient</extracomment>
        <translation>Végrehajtott cellák / részt vevő államok = %1 / %2 = %3</translation>
    </message>
    <message>
        <source>Implemented of applicable measures: %1</source>
        <extracomment>%1 = such as &quot;9 of 16&quot;</extracomment>
        <translation>Az alkalmazható intézkedések végrehajtása: %1</translation>
    </message>
    <message>
        <source>Cells by status</source>
        <translation>Cellák állapot szerint</translation>
    </message>
    <message>
        <source>Average implementation by group</source>
        <translation>Átlagos végrehajtás csoportonként</translation>
    </message>
    <message>
        <source>members at the end of each year</source>
        <extracomment>Under the title of a chart; groups such as the EU are counted with those who belonged to them then</extracomment>
        <translation>tagság az egyes évek végén</translation>
    </message>
    <message>
        <source>%1 and the average of all States</source>
        <extracomment>%1 = name of a State</extracomment>
        <translation>%1 és az összes állam átlaga</translation>
    </message>
    <message>
        <source>measures implemented</source>
        <translation>végrehajtott intézkedések</translation>
    </message>
    <message>
        <source>Average</source>
        <extracomment>Name of a line in a chart</extracomment>
        <translation>Átlag</translation>
    </message>
    <message>
        <source>Average implementation, %1</source>
        <extracomment>%1 = years, such as 2013–2025</extracomment>
        <translation>Átlagos végrehajtás, %1</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>Összes intézkedés</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Intézkedés</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The mean of steps from 0 to 3: &quot;1.5 of 3&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>(3 × implemented + 2 × partly implemented + 1 × in preparation) / applicable cells = (3 × %1 + 2 × %2 + %3) / %4 = %5</source>
        <extracomment>%1 to %4 = counts of cells, %5 = the mean</extracomment>
        <translation>(3 × végrehajtva + 2 × részben végrehajtva + 1 × előkészítés alatt) / alkalmazható cellák = (3 × %1 + 2 × %2 + %3) / %4 = %5</translation>
    </message>
    <message>
        <source>Implemented in %1 − implemented in %2 = %3 − %4 = %5</source>
        <extracomment>%1 and %2 = years, %3 and %4 = counts of States, %5 = the difference</extracomment>
        <translation>Végrehajtva (%1) − végrehajtva (%2) = %3 − %4 = %5</translation>
    </message>
    <message>
        <source>From %1 to %2 the count of States that implement a measure rose for %3 measures and fell for %4.</source>
        <extracomment>%1 and %2 = years, %3 and %4 = counts of measures</extracomment>
        <translation>A %1. és a %2. év között az intézkedést végrehajtó államok száma %3 intézkedés esetében nőtt, %4 intézkedés esetében csökkent.</translation>
    </message>
    <message>
        <source>In %1 the implementation rate of a measure lies between %2 and %3.</source>
        <extracomment>%1 = year, %2 and %3 = percentages</extracomment>
        <translation>A %1. évben az egyes intézkedések végrehajtási aránya %2 és %3 között van.</translation>
    </message>
    <message>
        <source>1 in preparation, 2 partly implemented, 3 implemented</source>
        <extracomment>The rings of a chart</extracomment>
        <translation>1 előkészítés alatt, 2 részben végrehajtva, 3 végrehajtva</translation>
    </message>
    <message>
        <source>State profile: %1 and %2</source>
        <extracomment>%1 and %2 = names of States, %2 also &quot;Average&quot;</extracomment>
        <translation>Államprofil: %1 – %2</translation>
    </message>
    <message>
        <source>%1 implements %2 of %3 measures in %4, shown beside: %5.</source>
        <extracomment>%1 = name of a State, %2 = count, %3 = count of all measures, %4 = year, %5 = what it stands beside</extracomment>
        <translation>%1 a %4. évben %2 intézkedést hajt végre az összesen %3 közül; összehasonlításul: %5.</translation>
    </message>
    <message>
        <source>Change from %1 to %2</source>
        <extracomment>%1 and %2 = years</extracomment>
        <translation>Változás: %1–%2</translation>
    </message>
    <message>
        <source>States that implement the measure, more or fewer</source>
        <translation>az intézkedést végrehajtó államok számának változása</translation>
    </message>
    <message>
        <source>Implementation rate by measure, %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>Végrehajtási arány intézkedésenként, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n participating State(s)</source>
        <translation>
            <numerusform>%n részt vevő állam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen State(s)</source>
        <translation>
            <numerusform>%n kiválasztott állam</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / (existing cells − not applicable) = %2 / (%3 − %4) = %5</source>
        <extracomment>%1 = a status such as &quot;Partly implemented&quot;, %2 to %4 = counts of cells, %5 = percentage</extracomment>
        <translation>%1 / (létező cellák − nem alkalmazható) = %2 / (%3 − %4) = %5</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen measure(s)</source>
        <translation>
            <numerusform>%n kiválasztott intézkedés</numerusform>
        </translation>
    </message>
    <message>
        <source>sorted by count</source>
        <extracomment>Under the title of a chart, after what the numbers are about: the order of the bars</extracomment>
        <translation>darabszám szerint rendezve</translation>
    </message>
    <message>
        <source>Present, remote or represented, of those expected: %1</source>
        <extracomment>%1 = such as &quot;44 of 57&quot;</extracomment>
        <translation>Jelen lévő, távolról részt vevő vagy képviselt államok a várt államokhoz viszonyítva: %1</translation>
    </message>
    <message>
        <source>Attended of the meetings held for which something is recorded: %1</source>
        <extracomment>%1 = such as &quot;8 of 9&quot;</extracomment>
        <translation>Részvétel a rögzített adattal rendelkező megtartott üléseken: %1</translation>
    </message>
    <message>
        <source>Confirmed within the period of those who serve on %1: %2 = %3</source>
        <extracomment>%1 = day, %2 = such as &quot;98 of 112&quot;, %3 = percentage</extracomment>
        <translation>Az időszakon belül megerősített kapcsolattartók a hivatalban lévőkhöz viszonyítva (%1): %2 = %3</translation>
    </message>
    <message>
        <source>Attendance by meeting, %1</source>
        <extracomment>%1 = years, such as 2013–2025</extracomment>
        <translation>Részvétel ülésenként, %1</translation>
    </message>
    <message>
        <source>meetings held that count for expert meetings</source>
        <translation>szakértői ülésként figyelembe vett megtartott ülések</translation>
    </message>
    <message>
        <source>States that attended</source>
        <translation>megjelent államok</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Ülés</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Részvétel</translation>
    </message>
    <message>
        <source>At %1 meetings %2 of the expected States attended on average.</source>
        <extracomment>%1 = count of meetings, %2 = percentage</extracomment>
        <translation>%1 ülés átlagában a várt államok részvételi aránya %2.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Állam</translation>
    </message>
    <message>
        <source>% of the meetings held</source>
        <translation>a megtartott ülések %-a</translation>
    </message>
    <message>
        <source>Attendance by State, %1</source>
        <extracomment>%1 = years, such as 2013–2025</extracomment>
        <translation>Részvétel államonként, %1</translation>
    </message>
    <message>
        <source>How many of the meetings held in %1 each of %2 States attended.</source>
        <extracomment>%1 = years such as 2013–2025, %2 = count of States</extracomment>
        <translation>%2 állam részvétele államonként a megtartott üléseken, %1.</translation>
    </message>
    <message>
        <source>Points of contact confirmed in time</source>
        <translation>Határidőn belül megerősített kapcsolattartó pontok</translation>
    </message>
    <message>
        <source>% of serving points of contact</source>
        <translation>a hivatalban lévő kapcsolattartó pontok %-a</translation>
    </message>
    <message>
        <source>%1 · at the end of each year</source>
        <extracomment>Under the title of a chart: %1 = such as &quot;57 participating States&quot;</extracomment>
        <translation>%1 · az egyes évek végén</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed within %n month(s)</source>
        <translation>
            <numerusform>%n hónapon belül megerősítve</numerusform>
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
        <translation>%2 közül %1</translation>
    </message>
    <message>
        <source>Implemented / (existing cells − not applicable)</source>
        <translation>Végrehajtva / (létező cellák − nem alkalmazható)</translation>
    </message>
    <message>
        <source>Implemented / (existing cells − not applicable) = %1 / (%2 − %3) = %4</source>
        <translation>Végrehajtva / (létező cellák − nem alkalmazható) = %1 / (%2 − %3) = %4</translation>
    </message>
</context>
<context>
    <name>tessera::Review</name>
    <message>
        <source>%1, page %2</source>
        <extracomment>A line of the table of contents, read aloud; %1 = title, %2 = number of the page</extracomment>
        <translation>%1, %2. oldal</translation>
    </message>
    <message>
        <source>There are no values to show.</source>
        <translation>Nincs megjeleníthető érték.</translation>
    </message>
    <message>
        <source>left out: its sharing label is above the level of this document</source>
        <translation>kihagyva: megosztási jelölése meghaladja e dokumentum szintjét</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>kihagyva</translation>
    </message>
    <message>
        <source>did not exist</source>
        <extracomment>Of a measure in a State and year</extracomment>
        <translation>nem létezett</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Állam</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Végrehajtva</translation>
    </message>
    <message>
        <source>left out: above %1</source>
        <extracomment>Instead of something that may not be printed; %1 = a sharing label such as TLP:AMBER</extracomment>
        <translation>kihagyva: %1 felett</translation>
    </message>
    <message>
        <source>evidence</source>
        <extracomment>Something that is left out of a document</extracomment>
        <translation>igazoló dokumentum</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>%1 = day on which the statement was true
----------
%1 = day</extracomment>
        <translation>időpont: %1</translation>
    </message>
    <message>
        <source>Logo of the issuing body</source>
        <extracomment>What a screen reader says of a picture; %1 = the body that issues the review</extracomment>
        <translation>A kiadó szerv logója</translation>
    </message>
    <message>
        <source>Logo of %1</source>
        <translation>%1 logója</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>On the cover; %1 = day
----------
%1 = day</extracomment>
        <translation>Az adatok időpontja: %1</translation>
    </message>
    <message>
        <source>Demonstration data: every entry is invented and says nothing about any State.</source>
        <translation>Mintaadatok: minden bejegyzés kitalált, és egyetlen államról sem állít semmit.</translation>
    </message>
    <message>
        <source>All States</source>
        <extracomment>In a list of groups of States</extracomment>
        <translation>Összes állam</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Összefoglaló</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Változások</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Mátrix</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Intézkedések</translation>
    </message>
    <message>
        <source>Points of contact</source>
        <translation>Kapcsolattartó pontok</translation>
    </message>
    <message>
        <source>Meetings and attendance</source>
        <translation>Ülések és részvétel</translation>
    </message>
    <message>
        <source>Workshops and other events</source>
        <translation>Műhelytalálkozók és más rendezvények</translation>
    </message>
    <message>
        <source>Regional platforms</source>
        <translation>Regionális platformok</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Államok</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Mérföldkövek</translation>
    </message>
    <message>
        <source>Open decisions and follow-ups</source>
        <translation>Nyitott döntések és teendők</translation>
    </message>
    <message>
        <source>Directory of contacts</source>
        <translation>Kapcsolattartók jegyzéke</translation>
    </message>
    <message>
        <source>Method and sources</source>
        <translation>Módszertan és források</translation>
    </message>
    <message>
        <source>Annual review of the %1</source>
        <extracomment>%1 = title of the framework, such as &quot;OSCE cyber/ICT confidence-building measures&quot;</extracomment>
        <translation>%1: éves áttekintés</translation>
    </message>
    <message>
        <source>Participating States: %1 · Measures: %2</source>
        <extracomment>On the cover; %1 and %2 are counts</extracomment>
        <translation>Részt vevő államok: %1 · Intézkedések: %2</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>Mintaadatok</translation>
    </message>
    <message>
        <source>%1 · Annual review %2</source>
        <extracomment>%1 = short title of the framework, %2 = year</extracomment>
        <translation>%1 · Éves áttekintés, %2</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <extracomment>%1 = page, %2 = number of pages</extracomment>
        <translation>%1/%2. oldal</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 = &quot;fewer than 3&quot; or &quot;more than 54&quot;, %2 = such as 57
----------
%1 = a count or &quot;fewer than 3&quot;, %2 = what it is a part of</extracomment>
        <translation>%2 közül %1</translation>
    </message>
    <message>
        <source>Not printed in this edition: the figures are about fewer than %1 States.</source>
        <translation>Ebben a kiadásban nincs feltüntetve: az adatok kevesebb mint %1 államra vonatkoznak.</translation>
    </message>
    <message>
        <source>meeting</source>
        <extracomment>Something that is left out of a document</extracomment>
        <translation>ülés</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Tartalom</translation>
    </message>
    <message>
        <source>%1 · %2 (continued)</source>
        <extracomment>Above a page on which a heading goes on; %1 = section, %2 = State or measure</extracomment>
        <translation>%1 · %2 (folytatás)</translation>
    </message>
    <message>
        <source>States by measures</source>
        <translation>Államok és intézkedések</translation>
    </message>
    <message>
        <source>Sharing</source>
        <extracomment>Head of a column in a table file: a TLP label
----------
With whom something may be shared: a TLP label</extracomment>
        <translation>Megosztás</translation>
    </message>
    <message>
        <source>As of</source>
        <extracomment>Head of a column in a table file: the day of the numbers</extracomment>
        <translation>Időpont</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>Head of a column in a table file: the title of the table a line comes from</extracomment>
        <translation>Táblázat</translation>
    </message>
    <message>
        <source>Implemented of applicable</source>
        <translation>Végrehajtva / alkalmazható</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dátum</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Rendezvény</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Forrás</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>Head of a column: key figures</extracomment>
        <translation>Mutató</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Head of a column: the number</extracomment>
        <translation>Érték</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Változás</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Képlet</translation>
    </message>
    <message>
        <source>cell</source>
        <extracomment>Something that is left out of a document: one State and measure of the matrix</extracomment>
        <translation>cella</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <extracomment>A count of States that is not printed, since it would let a State be inferred</extracomment>
        <translation>kevesebb mint %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <extracomment>A count of States that is not printed, since the rest would let a State be inferred</extracomment>
        <translation>több mint %1</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>nincs feltüntetve</translation>
    </message>
    <message>
        <source>a step nearer to implementation</source>
        <translation>egy lépéssel közelebb a végrehajtáshoz</translation>
    </message>
    <message>
        <source>information where there was none</source>
        <translation>van adat ott, ahol korábban nem volt</translation>
    </message>
    <message>
        <source>a step further from implementation</source>
        <translation>egy lépéssel távolabb a végrehajtástól</translation>
    </message>
    <message>
        <source>no information where there was some</source>
        <translation>nincs adat ott, ahol korábban volt</translation>
    </message>
    <message>
        <source>to or from “not applicable” or “prefers not to say”</source>
        <translation>a „Nem alkalmazható” vagy a „Nem kíván nyilatkozni” állapotba vagy állapotból</translation>
    </message>
    <message>
        <source>the same status in both years</source>
        <translation>azonos állapot mindkét évben</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellák</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Magyarázat</translation>
    </message>
    <message>
        <source>Counts below %1, and those from which they would follow, are not printed.</source>
        <extracomment>%1 = number</extracomment>
        <translation>Nincsenek feltüntetve azok a darabszámok, amelyek kisebbek, mint %1, és azok sem, amelyekből ezek következnének.</translation>
    </message>
    <message>
        <source>%1 cells exist both in %2 and in %3 and are compared. One cell is one measure in one participating State.</source>
        <extracomment>%1 = count of cells, %2 and %3 = years</extracomment>
        <translation>%1 cella létezik a %2. és a %3. évben egyaránt; az összehasonlítás ezekre terjed ki. Egy cella egy intézkedést jelent egy részt vevő államban.</translation>
    </message>
    <message>
        <source>Changes by fewer than %1 States, and to or from so small a count, are not drawn.</source>
        <extracomment>%1 = number of States; below a chart</extracomment>
        <translation>A kevesebb mint %1 államot érintő változások, valamint az ilyen kis darabszámra vagy darabszámról történő változások nincsenek ábrázolva.</translation>
    </message>
    <message>
        <source>Changes by State</source>
        <translation>Változások államonként</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Intézkedés</translation>
    </message>
    <message>
        <source>as in %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>a %1. évivel azonos</translation>
    </message>
    <message>
        <source>%1 %2 since %3</source>
        <extracomment>%1 = &quot;▲&quot; or &quot;▼&quot;, %2 = a number, %3 = year</extracomment>
        <translation>%3 óta %1 %2</translation>
    </message>
    <message>
        <source>States with a point of contact</source>
        <translation>kapcsolattartó ponttal rendelkező államok</translation>
    </message>
    <message>
        <source>States with at least one serving contact in a role of CBM 8 / participating States of this review</source>
        <translation>a CBM 8 szerinti szerepkörben legalább egy hivatalban lévő kapcsolattartóval rendelkező államok / az áttekintésben szereplő részt vevő államok</translation>
    </message>
    <message>
        <source>States confirmed in time</source>
        <translation>határidőn belül megerősítést adó államok</translation>
    </message>
    <message>
        <source>States whose serving contacts were all confirmed within the period / participating States of this review</source>
        <translation>államok, amelyeknek valamennyi hivatalban lévő kapcsolattartóját az időszakon belül megerősítették / az áttekintésben szereplő részt vevő államok</translation>
    </message>
    <message>
        <source>changes notified late</source>
        <translation>késve bejelentett változások</translation>
    </message>
    <message>
        <source>changes and ends of the year notified after more days than asked, or not yet / changes and ends of the year</source>
        <translation>az előirányzottnál több nap után vagy még nem bejelentett tárgyévi változások és megbízatás-megszűnések / tárgyévi változások és megbízatás-megszűnések</translation>
    </message>
    <message numerus="yes">
        <source>Contact data are confirmed within %n month(s).</source>
        <translation>
            <numerusform>A kapcsolattartási adatok megerősítésére %n hónapon belül kerül sor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes are notified within %n day(s).</source>
        <translation>
            <numerusform>A változások bejelentésére %n napon belül kerül sor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yearly confirmation of contact data on %1</source>
        <extracomment>%1 = day</extracomment>
        <translation>A kapcsolattartási adatok éves megerősítése (%1)</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Megerősítés</translation>
    </message>
    <message>
        <source>Serving contacts</source>
        <translation>Hivatalban lévő kapcsolattartók</translation>
    </message>
    <message numerus="yes">
        <source>Due within %n day(s)</source>
        <translation>
            <numerusform>%n napon belül esedékes</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue or never confirmed</source>
        <translation>Lejárt határidejű vagy még nincs megerősítve</translation>
    </message>
    <message>
        <source>All serving contacts</source>
        <translation>Összes hivatalban lévő kapcsolattartó</translation>
    </message>
    <message>
        <source>Communication checks</source>
        <translation>Kapcsolat-ellenőrzések</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Elküldve</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kapcsolattartók</translation>
    </message>
    <message>
        <source>Median time</source>
        <extracomment>The middle one of the times that contacts took to answer</extracomment>
        <translation>Mediánidő</translation>
    </message>
    <message>
        <source>No points of contact are recorded.</source>
        <translation>Nincs rögzített kapcsolattartó pont.</translation>
    </message>
    <message>
        <source>No communication check was recorded in %1.</source>
        <translation>A %1. évben nem rögzítettek kapcsolat-ellenőrzést.</translation>
    </message>
    <message>
        <source>a participating State</source>
        <translation>egy részt vevő állam</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>By when something is to be done</extracomment>
        <translation>Határidő</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Tárgy</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>A decision or a follow-up</extracomment>
        <translation>Típus</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Felelős</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Ülés</translation>
    </message>
    <message>
        <source>No decisions or follow-ups were open on %1.</source>
        <extracomment>%1 = day</extracomment>
        <translation>Nem volt nyitott döntés vagy teendő (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that name a State are not printed.</source>
        <translation>
            <numerusform>%n, államot megnevező tétel nincs feltüntetve.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (day and night)</source>
        <extracomment>%1 = telephone number that is answered day and night</extracomment>
        <translation>%1 (éjjel-nappal)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Szerepkör</translation>
    </message>
    <message>
        <source>Name and position</source>
        <translation>Név és beosztás</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Hivatal</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>kapcsolattartó</translation>
    </message>
    <message>
        <source>%1 · This annex holds personal data of those who served on %2. They may be used to reach the points of contact and for nothing else, and are to be deleted when they are out of date.</source>
        <extracomment>%1 = sharing label, %2 = day</extracomment>
        <translation>%1 · Ez a melléklet a megadott napon (%2) hivatalban lévő személyek személyes adatait tartalmazza. Az adatok kizárólag a kapcsolattartó pontok elérésére használhatók fel, és törlendők, amint elavultak.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are planned.</source>
        <translation>
            <numerusform>További %n rendezvény tervezett.</numerusform>
        </translation>
    </message>
    <message>
        <source>Events held, by kind</source>
        <translation>Megtartott rendezvények típus szerint</translation>
    </message>
    <message>
        <source>Events held</source>
        <translation>Megtartott rendezvények</translation>
    </message>
    <message>
        <source>Events in %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>A %1. évi rendezvények</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Fórum</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Helyszín</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Házigazda</translation>
    </message>
    <message>
        <source>States attended</source>
        <extracomment>&quot;44 of 57&quot;: the States that attended a meeting</extracomment>
        <translation>Megjelent államok</translation>
    </message>
    <message>
        <source>No events that count for CBM 12 are recorded in %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>A %1. évre nincs rögzítve olyan rendezvény, amely a CBM 12 szempontjából figyelembe vehető.</translation>
    </message>
    <message>
        <source>An empty place: the State had not yet joined, or had left.</source>
        <translation>Üres hely: az állam még nem csatlakozott, vagy már kilépett.</translation>
    </message>
    <message>
        <source>Implementation by measure and group</source>
        <translation>Végrehajtás intézkedés és csoport szerint</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>Összes intézkedés</translation>
    </message>
    <message>
        <source>voluntary</source>
        <translation>önkéntes</translation>
    </message>
    <message>
        <source>Implementation of %1: %2.</source>
        <extracomment>%1 = measure such as &quot;CBM 8&quot;, %2 = percentage or count of States</extracomment>
        <translation>%1 végrehajtása: %2.</translation>
    </message>
    <message>
        <source>States by status</source>
        <translation>Államok állapot szerint</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Csoportonként</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Csoport</translation>
    </message>
    <message>
        <source>Parts of the measure</source>
        <translation>Az intézkedés elemei</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Elem</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Gyakorlati példák</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Megtett lépések</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Igazoló dokumentum</translation>
    </message>
    <message>
        <source>The newest %1 entries, by their day, of States that implement the measure, say what was done and give evidence. Not a judgement.</source>
        <extracomment>%1 = number</extracomment>
        <translation>A dátum szerint legfrissebb bejegyzések (%1) azon államoktól, amelyek az intézkedést végrehajtják, leírják megtett lépéseiket, és igazoló dokumentumot adnak meg. A közlés nem értékelés.</translation>
    </message>
    <message>
        <source>Where information is open: States without information: %1; that prefer not to say: %2; that report no activity: %3. Absence of information does not mean absence of implementation.</source>
        <extracomment>A paragraph about a measure; %1 to %3 = counts of States or &quot;not printed&quot;</extracomment>
        <translation>Nyitott adatok – adatot nem közlő államok: %1; nyilatkozni nem kívánó államok: %2; tevékenység hiányáról beszámoló államok: %3. Az adatok hiánya nem jelenti a végrehajtás hiányát.</translation>
    </message>
    <message>
        <source>Meetings in %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>A %1. évi ülések</translation>
    </message>
    <message>
        <source>Counts for</source>
        <extracomment>For which measure a meeting is counted, such as &quot;CBM 11&quot;</extracomment>
        <translation>Beszámít</translation>
    </message>
    <message>
        <source>Attended: present, remote or represented, of those expected. What is not recorded is not absence.</source>
        <translation>Részvétel: jelen lévő, távolról részt vevő vagy képviselt államok a várt államokhoz viszonyítva. A rögzítés hiánya nem jelent távolmaradást.</translation>
    </message>
    <message>
        <source>Attendance of States</source>
        <translation>Az államok részvétele</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Részvétel</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nincs rögzítve</translation>
    </message>
    <message>
        <source>Attended of the meetings with something recorded for the State. What is not recorded is not absence.</source>
        <translation>Részvétel azokon az üléseken, amelyekre nézve az államról van rögzített adat. A rögzítés hiánya nem jelent távolmaradást.</translation>
    </message>
    <message>
        <source>Mean attendance of the meetings recorded: %1.</source>
        <extracomment>%1 = percentage</extracomment>
        <translation>A rögzített ülések átlagos részvétele: %1.</translation>
    </message>
    <message>
        <source>No meetings are recorded in %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>A %1. évre nincs rögzített ülés.</translation>
    </message>
    <message>
        <source>what the measure asks for is done</source>
        <translation>megvalósult, amire az intézkedés felkér</translation>
    </message>
    <message>
        <source>some of it is done</source>
        <translation>egy része megvalósult</translation>
    </message>
    <message>
        <source>work has begun</source>
        <translation>a munka megkezdődött</translation>
    </message>
    <message>
        <source>the State reports that nothing is under way</source>
        <translation>az állam közlése szerint nincs folyamatban tevékenység</translation>
    </message>
    <message>
        <source>nothing has been reported</source>
        <translation>nem érkezett adat</translation>
    </message>
    <message>
        <source>the State chose not to answer</source>
        <translation>az állam úgy döntött, hogy nem válaszol</translation>
    </message>
    <message>
        <source>the measure does not concern the State; the reason is given</source>
        <translation>az intézkedés nem érinti az államot; az indokolás meg van adva</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Fogalom</translation>
    </message>
    <message>
        <source>Voluntary measures</source>
        <translation>Önkéntes intézkedések</translation>
    </message>
    <message>
        <source>One cell is one measure in one participating State and one calendar year. A measure counts from the year of its adoption, a State from the year in which it joined.</source>
        <translation>Egy cella egy intézkedést jelent egy részt vevő államban, egy naptári évben. Az intézkedések az elfogadásuk évétől, az államok a csatlakozásuk évétől számítanak.</translation>
    </message>
    <message>
        <source>Implementation rate</source>
        <translation>Végrehajtási arány</translation>
    </message>
    <message>
        <source>The average implementation is the rate over all cells together. Percentages have one decimal; 100 % is printed only when nothing is missing.</source>
        <translation>Az átlagos végrehajtás az összes cellára együttesen számított arány. A százalékos értékek egy tizedesjegyet tartalmaznak; 100&#xa0;% csak akkor szerepel, ha semmi sem hiányzik.</translation>
    </message>
    <message>
        <source>Comparison of years</source>
        <translation>Évek összehasonlítása</translation>
    </message>
    <message>
        <source>Differences of rates are in percentage points and are taken before rounding. Movements count only the cells that exist in both years.</source>
        <translation>Az arányok különbségei százalékpontban értendők, és kerekítés előtti értékekből adódnak. A változások összesítése csak a mindkét évben létező cellákra terjed ki.</translation>
    </message>
    <message>
        <source>The review shows what was recorded by %1. Contacts and meetings are judged as of %2.</source>
        <extracomment>%1 and %2 = days</extracomment>
        <translation>Az áttekintés a zárónapig (%1) rögzített adatokat mutatja be. A kapcsolattartókat és az üléseket a megadott napon (%2) fennálló helyzet szerint veszi figyelembe.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Források</translation>
    </message>
    <message>
        <source>Each entry names where it comes from: the State’s own report, an OSCE document, an open source, or the judgement of the desk officer, which is marked as such. The decisions themselves are the authority on what each measure asks for.</source>
        <translation>Minden bejegyzés megnevezi a forrását: az állam saját jelentése, EBESZ-dokumentum, nyílt forrás vagy a referens – ekként megjelölt – értékelése. Arra nézve, hogy az egyes intézkedések mire kérnek fel, maguk a határozatok az irányadók.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Csoportok</translation>
    </message>
    <message>
        <source>Membership of groups is that of %1.</source>
        <extracomment>%1 = day</extracomment>
        <translation>A csoportok tagsága a megadott napi állapotot tükrözi (%1).</translation>
    </message>
    <message>
        <source>Without another choice the label of the review is the narrowest of what it contains, including what its numbers are counted from. Traffic Light Protocol 2.0 is not a classification; a national marking stands apart from it.</source>
        <translation>Eltérő választás hiányában az áttekintés jelölése a tartalmában előforduló legszűkebb jelölés, beleértve a számadatok alapjául szolgáló adatok jelölését is. A Traffic Light Protocol 2.0 nem minősítési rendszer; a nemzeti minősítési jelölés attól függetlenül szerepel.</translation>
    </message>
    <message>
        <source>Reason for the label: %1</source>
        <extracomment>%1 = what the user wrote</extracomment>
        <translation>A jelölés indokolása: %1</translation>
    </message>
    <message>
        <source>Counts that are not printed</source>
        <translation>Fel nem tüntetett darabszámok</translation>
    </message>
    <message>
        <source>No State is named. Counts of fewer than %1 States, counts from which so few would follow, groups of fewer than %1 States, and what States wrote are not printed. Where a percentage would tell of so few States a count stands in its place.</source>
        <extracomment>%1 = number of States</extracomment>
        <translation>Az áttekintés egyetlen államot sem nevez meg. Nincsenek feltüntetve a kevesebb mint %1 államra vonatkozó darabszámok, azok a darabszámok, amelyekből ilyen kevés állam következne, a kevesebb mint %1 államból álló csoportok, valamint az államok saját szövegei. Ahol egy százalékos érték ilyen kevés államra engedne következtetni, helyette darabszám szerepel.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Jelölés</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Darabszám</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Left out, since above %1</source>
        <extracomment>%1 = a sharing label such as TLP:AMBER; above a table</extracomment>
        <translation>Kihagyva, mivel szintje %1 feletti</translation>
    </message>
    <message>
        <source>Counts and rates over States take in every cell, since they name no State; they count for the label.</source>
        <translation>Az államokra összesített darabszámok és arányok minden cellát magukban foglalnak, mivel államot nem neveznek meg; a jelölés szempontjából ezek is számítanak.</translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) that name a State are not printed.</source>
        <translation>
            <numerusform>%n, államot megnevező mérföldkő nincs feltüntetve.</numerusform>
        </translation>
    </message>
    <message>
        <source>States with information</source>
        <translation>adatot közlő államok</translation>
    </message>
    <message>
        <source>States with information on at least one measure / participating States</source>
        <translation>legalább egy intézkedésről adatot közlő államok / részt vevő államok</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 = a count out of a total, such as &quot;52 of 57&quot;; %2 = year</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fewer than %1 States are chosen; no numbers about them are printed in this edition.</source>
        <extracomment>%1 = number of States</extracomment>
        <translation>Kevesebb mint %1 állam van kiválasztva; a rájuk vonatkozó számok ebben a kiadásban nincsenek feltüntetve.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) on %1.</source>
        <extracomment>%1 = day, %n = count of States</extracomment>
        <translation>
            <numerusform>%n tag (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Members on %1: %2.</source>
        <extracomment>%1 = day, %2 = names of States</extracomment>
        <translation>Tagok (%1): %2.</translation>
    </message>
    <message>
        <source>vacant</source>
        <extracomment>Nobody holds the chair</extracomment>
        <translation>betöltetlen</translation>
    </message>
    <message>
        <source>Chair on %1: %2.</source>
        <extracomment>%1 = day, %2 = a State or &quot;vacant&quot;</extracomment>
        <translation>Elnöki tisztség (%1): %2.</translation>
    </message>
    <message>
        <source>average implementation, %1</source>
        <extracomment>%1 = short name of a group of States</extracomment>
        <translation>átlagos végrehajtás, %1</translation>
    </message>
    <message>
        <source>average implementation, all States</source>
        <translation>átlagos végrehajtás, összes állam</translation>
    </message>
    <message>
        <source>Implementation by measure: %1</source>
        <extracomment>%1 = short name of a group of States</extracomment>
        <translation>Végrehajtás intézkedésenként: %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Tagok</translation>
    </message>
    <message>
        <source>Meetings and exercises: %1</source>
        <extracomment>%1 = short name of a group of States</extracomment>
        <translation>Ülések és gyakorlatok: %1</translation>
    </message>
    <message>
        <source>Its figures are not printed in this edition: beside those of other groups they could tell about single States.</source>
        <translation>A csoport mutatói ebben a kiadásban nincsenek feltüntetve: más csoportok mutatóival összevetve egyes államokra engednének következtetni.</translation>
    </message>
    <message>
        <source>No meetings of its own are printed for %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>A %1. évre nincs feltüntetve saját ülés.</translation>
    </message>
    <message>
        <source>Submission: %1</source>
        <extracomment>%1 = stage, day and symbol of a State&apos;s yearly submission</extracomment>
        <translation>Beszámoló: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 = what a number or text is about, %2 = the number or text</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>%1 = why a measure does not apply</extracomment>
        <translation>Indokolás: %1</translation>
    </message>
    <message>
        <source>Status %1</source>
        <extracomment>Title of a column; %1 = year</extracomment>
        <translation>Állapot (%1)</translation>
    </message>
    <message>
        <source>Source and evidence</source>
        <translation>Forrás és igazoló dokumentum</translation>
    </message>
    <message>
        <source>No measure existed in %1.</source>
        <translation>A %1. évben nem létezett intézkedés.</translation>
    </message>
    <message>
        <source>In %1, on average %2 of the applicable measures are implemented.</source>
        <extracomment>%1 = year, %2 = percentage</extracomment>
        <translation>A %1. évben az alkalmazható intézkedések átlagos végrehajtása: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The group met %n time(s) in %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>
            <numerusform>A csoport a %1. évben %n alkalommal ülésezett.</numerusform>
        </translation>
    </message>
    <message>
        <source>On average %1 of the States attended.</source>
        <extracomment>%1 = percentage of the States expected</extracomment>
        <translation>Az államok átlagos részvételi aránya %1.</translation>
    </message>
    <message>
        <source>A point of contact is nominated by %1 participating States; %2 have confirmed all of theirs within the period.</source>
        <extracomment>%1 and %2 = counts out of a total, such as &quot;56 of 57&quot; or &quot;more than 54 of 57&quot;</extracomment>
        <translation>Kapcsolattartó pontot %1 részt vevő állam jelölt ki; valamennyi kapcsolattartóját az időszakon belül megerősítette: %2.</translation>
    </message>
    <message>
        <source>The yearly submission has been received from %1 participating States.</source>
        <extracomment>%1 = a count out of a total</extracomment>
        <translation>Éves beszámolót %1 részt vevő állam nyújtott be.</translation>
    </message>
    <message>
        <source>Points since %1</source>
        <extracomment>Title of a narrow column; %1 = year</extracomment>
        <translation>Pont %1 óta</translation>
    </message>
    <message>
        <source>States that implement each measure, %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>Az egyes intézkedéseket végrehajtó államok, %1</translation>
    </message>
    <message>
        <source>Implementation by measure</source>
        <translation>Végrehajtás intézkedésenként</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Kitöltötte</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Aláírás</translation>
    </message>
    <message>
        <source>Tick one</source>
        <extracomment>On a form: make a mark beside one of several</extracomment>
        <translation>Egyet jelöljön</translation>
    </message>
    <message>
        <source>%1 (please give the reason)</source>
        <extracomment>%1 = &quot;Not applicable&quot;</extracomment>
        <translation>%1 (kérjük, indokolja)</translation>
    </message>
    <message>
        <source>Please write</source>
        <translation>Kérjük, írja le</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>On a form: the place to write</extracomment>
        <translation>Válasz</translation>
    </message>
    <message>
        <source>Documents that show it</source>
        <translation>Igazoló dokumentumok</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Kihez lehet fordulni</translation>
    </message>
    <message>
        <source>What can show it: %1</source>
        <extracomment>%1 = kinds of document, separated by semicolons</extracomment>
        <translation>Igazolhatja: %1</translation>
    </message>
    <message>
        <source>Please tick one status for each measure and write what was done. What is left blank is taken as no information. The yearly submission is due on %1.</source>
        <extracomment>%1 = day</extracomment>
        <translation>Kérjük, hogy minden intézkedésnél egy állapotot jelöljön meg, és írja le a megtett lépéseket. Az üresen hagyott tétel „Nincs bejelentett adat” állapotúnak számít. Az éves beszámoló a megadott napon (%1) esedékes.</translation>
    </message>
    <message>
        <source>Form for %1</source>
        <extracomment>%1 = name of a State</extracomment>
        <translation>Adatlap: %1</translation>
    </message>
    <message>
        <source>Measures: %1</source>
        <extracomment>On a form; %1 is a count</extracomment>
        <translation>Intézkedések: %1</translation>
    </message>
    <message>
        <source>Filled in with what is recorded</source>
        <translation>A rögzített adatokkal kitöltve</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Üres adatlap</translation>
    </message>
    <message>
        <source>The measures are voluntary; absence of information does not mean absence of implementation.</source>
        <translation>Az intézkedések önkéntesek; az adatok hiánya nem jelenti a végrehajtás hiányát.</translation>
    </message>
    <message>
        <source>For the named recipients only.</source>
        <translation>Kizárólag a megnevezett címzettek részére.</translation>
    </message>
    <message>
        <source>Recipients may share it within their own organisation, as needed.</source>
        <translation>A címzettek szükség szerint megoszthatják saját szervezetükön belül.</translation>
    </message>
    <message>
        <source>Recipients may share it within their own organisation and with its clients, as needed.</source>
        <translation>A címzettek szükség szerint megoszthatják saját szervezetükön belül, valamint annak ügyfeleivel.</translation>
    </message>
    <message>
        <source>Recipients may share it within their community, not publicly.</source>
        <translation>A címzettek megoszthatják a közösségükön belül, nyilvánosan azonban nem.</translation>
    </message>
    <message>
        <source>Recipients may share it without restriction.</source>
        <translation>A címzettek korlátozás nélkül megoszthatják.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Kihagyva</translation>
    </message>
    <message>
        <source>Cells above %1 are left out and not counted.</source>
        <extracomment>%1 = a sharing label such as TLP:AMBER</extracomment>
        <translation>A %1 jelölésnél szigorúbb cellák kimaradtak, és a számításokban sem szerepelnek.</translation>
    </message>
    <message>
        <source>Cells that are left out are not counted.</source>
        <translation>A kihagyott cellák a számításokban nem szerepelnek.</translation>
    </message>
    <message>
        <source>%1 (since %2)</source>
        <extracomment>%1 = measure, %2 = day</extracomment>
        <translation>%1 (kezdete: %2)</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Of a State that leads the work on a measure: %1 = day</extracomment>
        <translation>kezdete: %1</translation>
    </message>
    <message>
        <source>since when is not known</source>
        <extracomment>Of a State that leads the work on a measure</extracomment>
        <translation>a kezdete nem ismert</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Of a State that leads the work on a measure: %1 = day</extracomment>
        <translation>vége: %1</translation>
    </message>
    <message>
        <source>No adopters are recorded.</source>
        <translation>Nincs felelős állam bejegyezve.</translation>
    </message>
    <message>
        <source>States that led the work on the measure in %1, as adopters: %2.</source>
        <extracomment>%1 = year, %2 = names of States, or a count of States such as &quot;fewer than 3&quot;</extracomment>
        <translation>Az intézkedéssel kapcsolatos munkát a %1. évben irányító felelős államok: %2.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Since when a State leads the work on a measure</extracomment>
        <translation>nem ismert</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>Until when a State leads the work on a measure: no last day is recorded</extracomment>
        <translation>jelenleg is</translation>
    </message>
    <message>
        <source>Adopter in %1 of: %2</source>
        <extracomment>%1 = year, %2 = measures on which a State leads the work</extracomment>
        <translation>Felelős állam a %1. évben: %2</translation>
    </message>
    <message>
        <source>Adopters</source>
        <extracomment>States that lead the work on a measure</extracomment>
        <translation>Felelős államok</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Title of a column: first day</extracomment>
        <translation>Kezdete</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Title of a column: last day</extracomment>
        <translation>Vége</translation>
    </message>
    <message>
        <source>Groups of fewer than %1 States are not printed. “–” stands where a number, alone or beside the others, would tell of fewer than %2 States or of each State of a group.</source>
        <extracomment>%1 and %2 = numbers of States</extracomment>
        <translation>A %1 államnál kisebb csoportok nem szerepelnek. A „–” jel ott áll, ahol egy szám önmagában vagy a többi mellett %2 államnál kevesebbről vagy egy csoport minden egyes államáról árulna el valamit.</translation>
    </message>
    <message>
        <source>“–” stands where a number would be about fewer than %1 States.</source>
        <extracomment>Below a table; %1 = number of States</extracomment>
        <translation>A „–” jel ott áll, ahol a szám %1 államnál kevesebbre vonatkozna.</translation>
    </message>
    <message>
        <source>Telephone and e-mail</source>
        <translation>Telefon és e-mail</translation>
    </message>
    <message>
        <source>Chosen States</source>
        <extracomment>In a list of groups of States: those that the review is about</extracomment>
        <translation>Kiválasztott államok</translation>
    </message>
    <message>
        <source>The average is the same as in %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>Az átlag megegyezik a %1. évivel.</translation>
    </message>
    <message>
        <source>Since %1 the average has risen by %2 percentage points.</source>
        <extracomment>%1 = year, %2 = a number without sign, such as 3.2</extracomment>
        <translation>A %1. év óta az átlag %2 százalékponttal emelkedett.</translation>
    </message>
    <message>
        <source>Since %1 the average has fallen by %2 percentage points.</source>
        <extracomment>%1 = year, %2 = a number without sign, such as 3.2</extracomment>
        <translation>A %1. év óta az átlag %2 százalékponttal csökkent.</translation>
    </message>
    <message>
        <source>A point of contact is nominated by %1 participating States.</source>
        <extracomment>%1 = a count out of a total, such as &quot;56 of 57&quot;</extracomment>
        <translation>Kapcsolattartó pontot kijelölő részt vevő államok: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) held in %1 under CBM 12.</source>
        <extracomment>%1 = year</extracomment>
        <translation>
            <numerusform>A %1. évben megtartott rendezvények közül %n vehető figyelembe a CBM 12 szempontjából.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Rules</name>
    <message>
        <source>Months from one confirmation of a contact to the next</source>
        <translation>Egy kapcsolattartó két megerősítése között eltelő hónapok száma</translation>
    </message>
    <message>
        <source>Days before the day on which something counts as due</source>
        <translation>A határnap előtti napok száma, amelytől valami esedékesnek számít</translation>
    </message>
    <message>
        <source>Days within which a change of contact is to be notified</source>
        <translation>Napok száma, amelyen belül a kapcsolattartó változása bejelentendő</translation>
    </message>
    <message>
        <source>Months after which former contacts are offered for erasure</source>
        <translation>Hónapok száma, amely után a program felkínálja a korábbi kapcsolattartók törlését</translation>
    </message>
    <message>
        <source>Meetings of the group asked for in a year</source>
        <translation>A csoport évente előirányzott üléseinek száma</translation>
    </message>
    <message>
        <source>Months after which undated evidence counts as old (0 = never)</source>
        <translation>Hónapok száma, amely után az érvényességi idő nélküli igazoló dokumentum réginek számít (0 = soha)</translation>
    </message>
    <message>
        <source>Reference date of the yearly submission: month</source>
        <translation>Az éves beszámoló határnapja: hónap</translation>
    </message>
    <message>
        <source>Reference date of the yearly submission: day</source>
        <translation>Az éves beszámoló határnapja: nap</translation>
    </message>
</context>
<context>
    <name>tessera::SubmissionCheck</name>
    <message>
        <source>%1 has no entry for %2.</source>
        <extracomment>%1 = &quot;CBM 4&quot;, %2 = year</extracomment>
        <translation>%1: nincs bejegyzés a %2. évre.</translation>
    </message>
    <message>
        <source>%1 is not yet confirmed for this year.</source>
        <translation>%1: erre az évre még nincs megerősítve.</translation>
    </message>
    <message>
        <source>%1 is “not applicable” without a reason.</source>
        <translation>%1: „Nem alkalmazható”, indokolás nélkül.</translation>
    </message>
    <message>
        <source>%1 is dated in the future: %2.</source>
        <extracomment>%1 = &quot;CBM 4&quot;, %2 = day</extracomment>
        <translation>%1: jövőbeli dátummal szerepel (%2).</translation>
    </message>
    <message>
        <source>%1 does not say what was done.</source>
        <translation>%1: nincs leírva, milyen lépések történtek.</translation>
    </message>
    <message>
        <source>%1 is implemented, but has no evidence.</source>
        <translation>%1: végrehajtva, de nincs igazoló dokumentum.</translation>
    </message>
    <message>
        <source>All parts of %1 are implemented, the whole is not.</source>
        <translation>%1: minden eleme végrehajtva, maga az intézkedés azonban nem.</translation>
    </message>
    <message>
        <source>%1 is implemented, but none of its recorded parts is.</source>
        <translation>%1: végrehajtva, de egyetlen rögzített eleme sem az.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 = &quot;CBM 7&quot;, %2 = a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: the records suggest “%2”. %3</source>
        <extracomment>%1 = &quot;CBM 8&quot;, %2 = a status, %3 = a sentence about contacts or meetings</extracomment>
        <translation>%1: a nyilvántartás alapján javasolt állapot: „%2”. %3</translation>
    </message>
</context>
<context>
    <name>tessera::Words</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Format of dates on the screen, see QLocale::toString: &quot;20 Nov 2025&quot;</extracomment>
        <translation>yyyy. MMM d.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Format of dates in documents, see QLocale::toString: &quot;20 November 2025&quot;</extracomment>
        <translation>yyyy. MMMM d.</translation>
    </message>
</context>
</TS>
