<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sk" sourcelanguage="en">
<context>
    <name>tessera::Attendance</name>
    <message numerus="yes">
        <source>The group meets at least %n time(s) a year.</source>
        <translation>
            <numerusform>Skupina zasadá najmenej %n-krát ročne.</numerusform>
            <numerusform>Skupina zasadá najmenej %n-krát ročne.</numerusform>
            <numerusform>Skupina zasadá najmenej %n-krát ročne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It met %n time(s) in %1.</source>
        <extracomment>%1 = year, %n = number of meetings; follows &quot;The group meets at least 3 times a year.&quot;</extracomment>
        <translation>
            <numerusform>V roku %1 sa zišla %n-krát.</numerusform>
            <numerusform>V roku %1 sa zišla %n-krát.</numerusform>
            <numerusform>V roku %1 sa zišla %n-krát.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Chart</name>
    <message>
        <source>%1: %2 in %3</source>
        <extracomment>Part of a sentence: %1 = name of the line in the chart, %2 = value, %3 = year</extracomment>
        <translation>%1: %2 v roku %3</translation>
    </message>
    <message>
        <source>%1: from %2 in %3 to %4 in %5</source>
        <extracomment>Part of a sentence: %1 = name of the line in the chart, %2 and %4 = values, %3 and %5 = years</extracomment>
        <translation>%1: %2 v roku %3 a %4 v roku %5</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A sentence made of parts such as &quot;All measures: from 8 % in 2013 to 45 % in 2025&quot;</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2, %3; partly implemented %4, in preparation %5</source>
        <extracomment>Of a measure; %1 = title, %2 = &quot;50.0 %&quot;, %3 = &quot;28 of 56&quot;, %4 and %5 = numbers of States</extracomment>
        <translation>%1: %2, %3; čiastočne vykonané %4, v príprave %5</translation>
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
        <translation>K tomuto výberu nie je nič zaznamenané.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n opatrenie</numerusform>
            <numerusform>%n opatrenia</numerusform>
            <numerusform>%n opatrení</numerusform>
        </translation>
    </message>
    <message>
        <source>one tile a State; a schematic, not a map</source>
        <translation>jedna dlaždica za každý štát; schéma, nie mapa</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n measure(s) implemented</source>
        <extracomment>%1 = name of a State</extracomment>
        <translation>
            <numerusform>%1: %n vykonané opatrenie</numerusform>
            <numerusform>%1: %n vykonané opatrenia</numerusform>
            <numerusform>%1: %n vykonaných opatrení</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Choice</name>
    <message>
        <source>Planned</source>
        <translation>Plánované</translation>
    </message>
    <message>
        <source>To be recorded</source>
        <translation>Treba zaznamenať</translation>
    </message>
    <message>
        <source>Partly recorded</source>
        <translation>Čiastočne zaznamenané</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Zaznamenané</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Zrušené</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Úprava</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátenie zmeny</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Zopakovanie zmeny</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>Prenesené z minulého roka</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ukážkové údaje</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Včas</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Blíži sa termín</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Po termíne</translation>
    </message>
    <message>
        <source>Never confirmed</source>
        <translation>Nikdy nepotvrdené</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Bývalý</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Čaká sa</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Oneskorene</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Bez odpovede</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Nedoručené</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Potvrdené</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>Určené</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmenené</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ukončené</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Neuvedené</translation>
    </message>
    <message>
        <source>Note verbale</source>
        <translation>Verbálna nóta</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefón</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portál</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Zasadnutie</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Zodpovedané</translation>
    </message>
    <message>
        <source>Confirmation of a contact</source>
        <translation>Potvrdenie kontaktu</translation>
    </message>
    <message>
        <source>Notice of a change</source>
        <translation>Oznámenie zmeny</translation>
    </message>
    <message>
        <source>Answer to a communication check</source>
        <translation>Odpoveď na overenie spojenia</translation>
    </message>
    <message>
        <source>Attendance to be recorded</source>
        <translation>Zaznamenanie účasti</translation>
    </message>
    <message>
        <source>Validity of evidence</source>
        <translation>Platnosť dokladu</translation>
    </message>
    <message>
        <source>Yearly submission</source>
        <translation>Ročné podanie</translation>
    </message>
    <message>
        <source>Decision or follow-up</source>
        <translation>Rozhodnutie alebo nadväzujúci krok</translation>
    </message>
    <message>
        <source>Erasure of former contacts</source>
        <translation>Vymazanie bývalých kontaktov</translation>
    </message>
    <message>
        <source>Continuing</source>
        <translation>Priebežne</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Každoročne</translation>
    </message>
    <message>
        <source>On change</source>
        <translation>Pri zmene</translation>
    </message>
    <message>
        <source>When an event calls for it</source>
        <translation>Ak si to udalosť vyžaduje</translation>
    </message>
    <message>
        <source>Once, with updates</source>
        <translation>Jednorazovo, s aktualizáciami</translation>
    </message>
    <message>
        <source>Working-group meeting</source>
        <translation>Zasadnutie pracovnej skupiny</translation>
    </message>
    <message>
        <source>Meeting of points of contact</source>
        <translation>Stretnutie kontaktných miest</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferencia</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminár</translation>
    </message>
    <message>
        <source>Round table</source>
        <translation>Okrúhly stôl</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Školenie</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Cvičenie</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Konzultácia</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Prezenčne</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybridne</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nezaznamenané</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Prítomný</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Na diaľku</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Zastúpený</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Ospravedlnený</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Neprítomný</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Ústredie</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegácia</translation>
    </message>
    <message>
        <source>Capital and delegation</source>
        <translation>Ústredie aj delegácia</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Rozhodnutie</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nadväzujúci krok</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvorené</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Vybavené</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Upustilo sa</translation>
    </message>
    <message>
        <source>participating State</source>
        <translation>účastnícky štát</translation>
    </message>
    <message>
        <source>Asian Partner for Co-operation</source>
        <translation>ázijský partner pre spoluprácu</translation>
    </message>
    <message>
        <source>Mediterranean Partner for Co-operation</source>
        <translation>stredomorský partner pre spoluprácu</translation>
    </message>
    <message>
        <source>Alphabetical in my language</source>
        <translation>Podľa abecedy v mojom jazyku</translation>
    </message>
    <message>
        <source>English alphabetical</source>
        <translation>Podľa anglickej abecedy</translation>
    </message>
    <message>
        <source>Protocol order (French)</source>
        <translation>Protokolárne poradie (francúzske)</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Odkaz</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Súbor</translation>
    </message>
    <message>
        <source>No information</source>
        <translation>Bez údajov</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation>Neželá si uviesť</translation>
    </message>
    <message>
        <source>No activity</source>
        <translation>Bez činnosti</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>V príprave</translation>
    </message>
    <message>
        <source>Partly implemented</source>
        <translation>Čiastočne vykonané</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Vykonané</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Netýka sa</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Na spracovanie</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>Rozpracované</translation>
    </message>
    <message>
        <source>Confirmed for this year</source>
        <translation>Potvrdené na tento rok</translation>
    </message>
    <message>
        <source>Own report</source>
        <translation>Vlastná správa</translation>
    </message>
    <message>
        <source>OSCE document</source>
        <translation>Dokument OBSE</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Otvorený zdroj</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Posúdenie</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Návrh</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Predložené</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>Vyžiadané úpravy</translation>
    </message>
    <message>
        <source>Accepted and locked</source>
        <translation>Prijaté a uzamknuté</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Bez zmeny</translation>
    </message>
    <message>
        <source>First reported</source>
        <translation>Prvýkrát uvedené</translation>
    </message>
    <message>
        <source>Risen</source>
        <translation>Vzostup</translation>
    </message>
    <message>
        <source>Fallen</source>
        <translation>Pokles</translation>
    </message>
    <message>
        <source>No longer reported</source>
        <translation>Už sa neuvádza</translation>
    </message>
    <message>
        <source>Changed otherwise</source>
        <translation>Iná zmena</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Vektorová kresba (SVG)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Obrázok (PNG)</translation>
    </message>
    <message>
        <source>Page (PDF)</source>
        <translation>Strana (PDF)</translation>
    </message>
    <message>
        <source>Internal, States are named</source>
        <translation>Interné, štáty sú uvedené menovite</translation>
    </message>
    <message>
        <source>For circulation, no State is named</source>
        <translation>Na rozoslanie, žiaden štát nie je uvedený menovite</translation>
    </message>
    <message>
        <source>Summary and key figures</source>
        <translation>Zhrnutie a kľúčové ukazovatele</translation>
    </message>
    <message>
        <source>Change since the compared year</source>
        <translation>Zmeny oproti porovnávanému roku</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matica</translation>
    </message>
    <message>
        <source>Measures, a page each</source>
        <translation>Opatrenia, každé na vlastnej strane</translation>
    </message>
    <message>
        <source>Points of contact</source>
        <translation>Kontaktné miesta</translation>
    </message>
    <message>
        <source>Meetings and attendance</source>
        <translation>Zasadnutia a účasť</translation>
    </message>
    <message>
        <source>Workshops and other events</source>
        <translation>Workshopy a iné podujatia</translation>
    </message>
    <message>
        <source>Regional platforms</source>
        <translation>Regionálne platformy</translation>
    </message>
    <message>
        <source>States, a page each</source>
        <translation>Štáty, každý na vlastnej strane</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Míľniky</translation>
    </message>
    <message>
        <source>Open decisions and follow-ups</source>
        <translation>Otvorené rozhodnutia a nadväzujúce kroky</translation>
    </message>
    <message>
        <source>Method, formulas and sources</source>
        <translation>Metodika, vzorce a zdroje</translation>
    </message>
    <message>
        <source>Annex: directory of contacts</source>
        <translation>Príloha: adresár kontaktov</translation>
    </message>
</context>
<context>
    <name>tessera::ContactClock</name>
    <message>
        <source>in time</source>
        <extracomment>Of the yearly confirmation of a contact</extracomment>
        <translation>včas</translation>
    </message>
    <message>
        <source>due today</source>
        <extracomment>Of the yearly confirmation of a contact</extracomment>
        <translation>termín dnes</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>termín o %n deň</numerusform>
            <numerusform>termín o %n dni</numerusform>
            <numerusform>termín o %n dní</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue %n day(s)</source>
        <extracomment>Of the yearly confirmation of a contact</extracomment>
        <translation>
            <numerusform>%n deň po termíne</numerusform>
            <numerusform>%n dni po termíne</numerusform>
            <numerusform>%n dní po termíne</numerusform>
        </translation>
    </message>
    <message>
        <source>never confirmed</source>
        <extracomment>Of the yearly confirmation of a contact</extracomment>
        <translation>nikdy nepotvrdené</translation>
    </message>
    <message>
        <source>former</source>
        <extracomment>Of a contact who no longer serves</extracomment>
        <translation>bývalý</translation>
    </message>
    <message numerus="yes">
        <source>notified late by %n day(s)</source>
        <translation>
            <numerusform>oznámené s oneskorením %n dňa</numerusform>
            <numerusform>oznámené s oneskorením %n dní</numerusform>
            <numerusform>oznámené s oneskorením %n dní</numerusform>
        </translation>
    </message>
    <message>
        <source>notified at once</source>
        <extracomment>Of a change of contact: the others were told on the day of the change or before it</extracomment>
        <translation>oznámené bezodkladne</translation>
    </message>
    <message numerus="yes">
        <source>notified after %n day(s)</source>
        <translation>
            <numerusform>oznámené po %n dni</numerusform>
            <numerusform>oznámené po %n dňoch</numerusform>
            <numerusform>oznámené po %n dňoch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>notice overdue %n day(s)</source>
        <translation>
            <numerusform>oznámenie %n deň po termíne</numerusform>
            <numerusform>oznámenie %n dni po termíne</numerusform>
            <numerusform>oznámenie %n dní po termíne</numerusform>
        </translation>
    </message>
    <message>
        <source>to be notified today</source>
        <extracomment>Of a change of contact: the others are to be told</extracomment>
        <translation>treba oznámiť dnes</translation>
    </message>
    <message numerus="yes">
        <source>to be notified within %n day(s)</source>
        <translation>
            <numerusform>treba oznámiť do %n dňa</numerusform>
            <numerusform>treba oznámiť do %n dní</numerusform>
            <numerusform>treba oznámiť do %n dní</numerusform>
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
        <translation>Politické</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technické</translation>
    </message>
    <message>
        <source>Incident-handling body</source>
        <translation>Orgán na riešenie incidentov</translation>
    </message>
    <message>
        <source>UN diplomatic</source>
        <translation>OSN – diplomatické</translation>
    </message>
    <message>
        <source>UN technical</source>
        <translation>OSN – technické</translation>
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
        <translation>%1: kontakt zatiaľ nebol nikdy potvrdený.</translation>
    </message>
    <message>
        <source>%1: the contact is to be confirmed again; last confirmed %2.</source>
        <extracomment>%1 = &quot;Hungary (Policy)&quot;, %2 = day</extracomment>
        <translation>%1: kontakt treba znova potvrdiť; naposledy potvrdený %2.</translation>
    </message>
    <message>
        <source>%1: the end of service on %2 is to be notified.</source>
        <translation>%1: treba oznámiť ukončenie pôsobenia ku dňu %2.</translation>
    </message>
    <message>
        <source>%1: the change of %2 is to be notified.</source>
        <translation>%1: treba oznámiť zmenu zo dňa %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n contact(s) yet to answer the check “%2”.</source>
        <extracomment>%1 = State, %2 = title of the communication check</extracomment>
        <translation>
            <numerusform>%1: na overenie „%2“ má ešte odpovedať %n kontakt.</numerusform>
            <numerusform>%1: na overenie „%2“ majú ešte odpovedať %n kontakty.</numerusform>
            <numerusform>%1: na overenie „%2“ má ešte odpovedať %n kontaktov.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The personal data of %n former contact(s) may be erased.</source>
        <translation>
            <numerusform>Osobné údaje %n bývalého kontaktu možno vymazať.</numerusform>
            <numerusform>Osobné údaje %n bývalých kontaktov možno vymazať.</numerusform>
            <numerusform>Osobné údaje %n bývalých kontaktov možno vymazať.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: attendance is recorded in part.</source>
        <translation>%1, %2: účasť je zaznamenaná len čiastočne.</translation>
    </message>
    <message>
        <source>%1, %2: attendance is to be recorded.</source>
        <translation>%1, %2: účasť treba zaznamenať.</translation>
    </message>
    <message>
        <source>%1: the submission for %2 is to be sent.</source>
        <extracomment>%1 = State, %2 = year</extracomment>
        <translation>%1: treba odoslať podanie za rok %2.</translation>
    </message>
    <message>
        <source>%1: “%2” is open.</source>
        <extracomment>%1 = meeting, %2 = what is to be done, in the user&apos;s words</extracomment>
        <translation>%1: „%2“ zostáva otvorené.</translation>
    </message>
</context>
<context>
    <name>tessera::Error</name>
    <message>
        <source>“%1” was not found.</source>
        <translation>Súbor „%1“ sa nenašiel.</translation>
    </message>
    <message>
        <source>Check the name, or whether the stick or network drive is connected.</source>
        <translation>Skontrolujte názov a overte, či je pripojený USB kľúč alebo sieťová jednotka.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Súbor „%1“ nemožno prečítať.</translation>
    </message>
    <message>
        <source>Ask the owner of the file for the right to read it, or copy it to your own folder.</source>
        <translation>Požiadajte vlastníka súboru o oprávnenie na čítanie alebo si súbor skopírujte do vlastného priečinka.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>Do súboru „%1“ nemožno zapisovať.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right to write there.</source>
        <translation>Zvoľte iný priečinok alebo požiadajte o oprávnenie na zápis do tohto priečinka.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is.</source>
        <translation>Súbor „%1“ už existuje a zostal bez zmeny.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the file first.</source>
        <translation>Zvoľte iný názov alebo súbor najprv odstráňte.</translation>
    </message>
    <message>
        <source>“%1” is empty: it holds no workspace.</source>
        <translation>Súbor „%1“ je prázdny: neobsahuje žiaden pracovný priestor.</translation>
    </message>
    <message>
        <source>The copy may have been interrupted. Copy the file again, or restore a backup.</source>
        <translation>Kopírovanie mohlo byť prerušené. Súbor skopírujte znova alebo obnovte zálohu.</translation>
    </message>
    <message>
        <source>“%1” is not a Tessera workspace.</source>
        <translation>Súbor „%1“ nie je pracovným priestorom programu Tessera.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .tessera. The file was not changed.</source>
        <translation>Zvoľte súbor, ktorého názov má príponu .tessera. Súbor sa nezmenil.</translation>
    </message>
    <message>
        <source>The workspace is damaged: %1.</source>
        <translation>Pracovný priestor je poškodený: %1.</translation>
    </message>
    <message>
        <source>Restore the newest backup with File &gt; Restore a backup. The file was not changed.</source>
        <translation>Obnovte najnovšiu zálohu príkazom Súbor &gt; Obnoviť zálohu. Súbor sa nezmenil.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Tessera.</source>
        <translation>Súbor „%1“ vytvorila novšia verzia programu Tessera.</translation>
    </message>
    <message>
        <source>Install the newer version to open it. The file was not changed.</source>
        <translation>Na otvorenie súboru nainštalujte novšiu verziu. Súbor sa nezmenil.</translation>
    </message>
    <message>
        <source>The workspace is open elsewhere: %1.</source>
        <translation>Pracovný priestor je otvorený inde: %1.</translation>
    </message>
    <message>
        <source>Open it to read only, or ask that person to close it.</source>
        <translation>Otvorte ho iba na čítanie alebo požiadajte danú osobu, aby ho zatvorila.</translation>
    </message>
    <message>
        <source>The workspace contains something Tessera did not put there: %1.</source>
        <translation>Pracovný priestor obsahuje položku, ktorá nepochádza z programu Tessera: %1.</translation>
    </message>
    <message>
        <source>Do not use this copy. Ask where the file comes from, or restore a backup.</source>
        <translation>Túto kópiu nepoužívajte. Zistite, odkiaľ súbor pochádza, alebo obnovte zálohu.</translation>
    </message>
    <message>
        <source>The workspace could not be brought to this version: %1.</source>
        <translation>Pracovný priestor sa nepodarilo previesť na túto verziu: %1.</translation>
    </message>
    <message>
        <source>The file is as it was. Open the backup that was just made, or ask for help.</source>
        <translation>Súbor zostal bez zmeny. Otvorte práve vytvorenú zálohu alebo požiadajte o pomoc.</translation>
    </message>
    <message>
        <source>This workspace is open to read only%1.</source>
        <translation>Tento pracovný priestor je otvorený iba na čítanie%1.</translation>
    </message>
    <message>
        <source>Use File &gt; Save a copy to work on a copy of your own.</source>
        <translation>Ak chcete pracovať s vlastnou kópiou, použite príkaz Súbor &gt; Uložiť kópiu.</translation>
    </message>
    <message>
        <source>There is no space left where “%1” is kept.</source>
        <translation>Na mieste, kde je uložený súbor „%1“, už nie je voľné miesto.</translation>
    </message>
    <message>
        <source>Free some space and try again. Everything saved before is safe; what you typed is still here.</source>
        <translation>Uvoľnite miesto a skúste to znova. Všetko, čo bolo uložené predtým, je v bezpečí; zadaný text zostal zachovaný.</translation>
    </message>
    <message>
        <source>The disk reported an error with “%1”.</source>
        <translation>Disk ohlásil chybu pri súbore „%1“.</translation>
    </message>
    <message>
        <source>Save a copy on another disk. Everything saved before is safe; what you typed is still here.</source>
        <translation>Uložte kópiu na iný disk. Všetko, čo bolo uložené predtým, je v bezpečí; zadaný text zostal zachovaný.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written: %1.</source>
        <translation>Pracovný priestor nebolo možné prečítať alebo zapísať: %1.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, save a copy and ask for help with the details.</source>
        <translation>Skúste to znova. Ak sa chyba zopakuje, uložte kópiu a požiadajte o pomoc; uveďte podrobnosti.</translation>
    </message>
    <message>
        <source>%1 was changed in the meantime.</source>
        <translation>Medzičasom došlo k zmene: %1.</translation>
    </message>
    <message>
        <source>Look at the new value, then make your change again. Nothing was overwritten.</source>
        <translation>Pozrite si novú hodnotu a potom zmenu urobte znova. Nič nebolo prepísané.</translation>
    </message>
    <message>
        <source>%1 is locked: the submission of that year was accepted.</source>
        <translation>Pole %1 je uzamknuté: podanie za daný rok bolo prijaté.</translation>
    </message>
    <message>
        <source>Ask the Chair to reopen the submission, or enter the change for the next year.</source>
        <translation>Požiadajte predsedníctvo o opätovné otvorenie podania alebo zmenu zadajte na nasledujúci rok.</translation>
    </message>
    <message>
        <source>There is no cell %1.</source>
        <translation>Pole %1 neexistuje.</translation>
    </message>
    <message>
        <source>A measure begins in the year of its adoption and a State in the year it joined.</source>
        <translation>Opatrenie sa vykazuje od roku svojho prijatia, štát od roku, v ktorom sa stal účastníckym štátom.</translation>
    </message>
    <message>
        <source>“Not applicable” needs a reason: %1.</source>
        <translation>Stav „netýka sa“ si vyžaduje odôvodnenie: %1.</translation>
    </message>
    <message>
        <source>Write in one sentence why the measure does not apply.</source>
        <translation>Uveďte jednou vetou, prečo sa opatrenie štátu netýka.</translation>
    </message>
    <message>
        <source>The contents are %1; a wider label needs a reason.</source>
        <translation>Obsah má označenie %1; na širšie zdieľanie treba uviesť dôvod.</translation>
    </message>
    <message>
        <source>Write in one sentence why the document may be shared more widely.</source>
        <translation>Uveďte jednou vetou, prečo možno dokument zdieľať v širšom okruhu.</translation>
    </message>
    <message>
        <source>The text is too long: %1.</source>
        <translation>Text je príliš dlhý: %1.</translation>
    </message>
    <message>
        <source>Shorten it, or attach it as a file.</source>
        <translation>Skráťte ho alebo ho pripojte ako súbor.</translation>
    </message>
    <message>
        <source>Not recognised: %1.</source>
        <translation>Nerozpoznaná hodnota: %1.</translation>
    </message>
    <message>
        <source>Use one of the values that the program offers.</source>
        <translation>Použite niektorú z hodnôt, ktoré program ponúka.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Chýba údaj: %1.</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>Doplňte ho a skúste to znova.</translation>
    </message>
    <message>
        <source>The name “%1” is taken.</source>
        <translation>Názov „%1“ sa už používa.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Zvoľte iný názov.</translation>
    </message>
    <message>
        <source>The dates do not fit: %1.</source>
        <translation>Dátumy na seba nenadväzujú: %1.</translation>
    </message>
    <message>
        <source>Check which day comes first.</source>
        <translation>Skontrolujte, ktorý deň je skôr.</translation>
    </message>
    <message>
        <source>%1 is still serving and was not erased.</source>
        <translation>Kontakt %1 je stále aktívny a nebol vymazaný.</translation>
    </message>
    <message>
        <source>End the contact first; only former contacts are erased.</source>
        <translation>Pôsobenie kontaktu najprv ukončite; vymazať možno iba bývalé kontakty.</translation>
    </message>
    <message>
        <source>“%1” has meetings and was not removed.</source>
        <translation>Fórum „%1“ obsahuje zasadnutia, a preto nebolo odstránené.</translation>
    </message>
    <message>
        <source>Move its meetings to another forum, or remove them first.</source>
        <translation>Najprv jeho zasadnutia presuňte do iného fóra alebo ich odstráňte.</translation>
    </message>
    <message>
        <source>There is nothing to undo or redo%1.</source>
        <translation>Niet čo vrátiť späť ani zopakovať%1.</translation>
    </message>
    <message>
        <source>“%1” is larger than 25 MB and was not added.</source>
        <translation>Súbor „%1“ je väčší ako 25 MB a nebol pridaný.</translation>
    </message>
    <message>
        <source>Add a link to where it is kept, or a smaller copy.</source>
        <translation>Pridajte odkaz na miesto uloženia alebo menšiu kópiu.</translation>
    </message>
    <message>
        <source>The file “%1” is not in this workspace.</source>
        <translation>Súbor „%1“ nie je súčasťou tohto pracovného priestoru.</translation>
    </message>
    <message>
        <source>Add the file again, or restore a backup that still has it.</source>
        <translation>Súbor pridajte znova alebo obnovte zálohu, ktorá ho ešte obsahuje.</translation>
    </message>
    <message>
        <source>The backup could not be made: %1.</source>
        <translation>Zálohu sa nepodarilo vytvoriť: %1.</translation>
    </message>
    <message>
        <source>Choose another folder for the backup. The workspace itself is unchanged.</source>
        <translation>Zvoľte na zálohu iný priečinok. Samotný pracovný priestor sa nezmenil.</translation>
    </message>
    <message>
        <source>The catalogue is not valid at %1.</source>
        <translation>Katalóg nie je platný na mieste %1.</translation>
    </message>
    <message>
        <source>Correct the catalogue at that place and load it again.</source>
        <translation>Opravte katalóg na tomto mieste a načítajte ho znova.</translation>
    </message>
    <message>
        <source>The framework “%1” is not known here.</source>
        <translation>Rámec „%1“ tu nie je známy.</translation>
    </message>
    <message>
        <source>Install its catalogue, or a newer version of Tessera.</source>
        <translation>Nainštalujte príslušný katalóg alebo novšiu verziu programu Tessera.</translation>
    </message>
    <message>
        <source>The file was not understood: %1.</source>
        <translation>Súboru nebolo možné porozumieť: %1.</translation>
    </message>
    <message>
        <source>Check that it is a table (CSV), calendar (.ics) or card file (.vcf) as the help describes it.</source>
        <translation>Skontrolujte, či ide o tabuľku (CSV), kalendár (.ics) alebo vizitku (.vcf) v podobe opísanej v pomocníkovi.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1.</source>
        <translation>Nič nebolo importované: %1.</translation>
    </message>
    <message>
        <source>Correct the lines that are named and import the file again.</source>
        <translation>Opravte uvedené riadky a súbor importujte znova.</translation>
    </message>
    <message>
        <source>The review could not be written to “%1”.</source>
        <translation>Hodnotenie sa nepodarilo zapísať do súboru „%1“.</translation>
    </message>
    <message>
        <source>Choose another folder or close the program that shows the old file.</source>
        <translation>Zvoľte iný priečinok alebo zatvorte program, v ktorom je pôvodný súbor otvorený.</translation>
    </message>
    <message>
        <source>No font with the letters of the review is installed%1.</source>
        <translation>Nie je nainštalované žiadne písmo so znakmi potrebnými na hodnotenie%1.</translation>
    </message>
    <message>
        <source>Install a font such as Noto Sans or DejaVu Sans.</source>
        <translation>Nainštalujte napríklad písmo Noto Sans alebo DejaVu Sans.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Run “tessera --help” to see the commands.</source>
        <translation>Zoznam príkazov zobrazíte spustením „tessera --help“.</translation>
    </message>
</context>
<context>
    <name>tessera::Fact</name>
    <message>
        <source>The evidence “%1” was valid until %2.</source>
        <translation>Platnosť dokladu „%1“ sa skončila %2.</translation>
    </message>
    <message>
        <source>The evidence “%1” is valid until %2.</source>
        <translation>Doklad „%1“ platí do %2.</translation>
    </message>
    <message>
        <source>The evidence “%1” of %2 is to be looked at again.</source>
        <translation>Doklad „%1“ zo dňa %2 treba znova posúdiť.</translation>
    </message>
    <message>
        <source>The law “%1” was valid until %2.</source>
        <translation>Platnosť právneho predpisu „%1“ sa skončila %2.</translation>
    </message>
    <message>
        <source>The law “%1” is valid until %2.</source>
        <translation>Právny predpis „%1“ platí do %2.</translation>
    </message>
    <message>
        <source>The law “%1” of %2 is to be looked at again.</source>
        <translation>Právny predpis „%1“ zo dňa %2 treba znova posúdiť.</translation>
    </message>
    <message>
        <source>The strategy “%1” was valid until %2.</source>
        <translation>Platnosť stratégie „%1“ sa skončila %2.</translation>
    </message>
    <message>
        <source>The strategy “%1” is valid until %2.</source>
        <translation>Stratégia „%1“ platí do %2.</translation>
    </message>
    <message>
        <source>The strategy “%1” of %2 is to be looked at again.</source>
        <translation>Stratégiu „%1“ zo dňa %2 treba znova posúdiť.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>pred %n dňom</numerusform>
            <numerusform>pred %n dňami</numerusform>
            <numerusform>pred %n dňami</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the end of %1</source>
        <extracomment>How long a day lies before the last day of a year that is over: %1 = the year</extracomment>
        <translation>
            <numerusform>%n deň pred koncom roka %1</numerusform>
            <numerusform>%n dni pred koncom roka %1</numerusform>
            <numerusform>%n dní pred koncom roka %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never confirmed</source>
        <extracomment>Of contacts, within a list such as &quot;2 contacts nominated; 1 never confirmed&quot;</extracomment>
        <translation>
            <numerusform>%n nikdy nepotvrdený</numerusform>
            <numerusform>%n nikdy nepotvrdené</numerusform>
            <numerusform>%n nikdy nepotvrdených</numerusform>
        </translation>
    </message>
    <message>
        <source>last confirmed %1</source>
        <extracomment>%1 = day</extracomment>
        <translation>naposledy potvrdené %1</translation>
    </message>
    <message>
        <source>last confirmed %1, %2</source>
        <extracomment>%1 = day, %2 = &quot;371 days ago&quot;</extracomment>
        <translation>naposledy potvrdené %1, %2</translation>
    </message>
    <message>
        <source>the oldest confirmation is of %1, %2</source>
        <extracomment>Of several contacts: %1 = day, %2 = &quot;371 days ago&quot;</extracomment>
        <translation>najstaršie potvrdenie je zo dňa %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) nominated</source>
        <translation>
            <numerusform>%n určený kontakt</numerusform>
            <numerusform>%n určené kontakty</numerusform>
            <numerusform>%n určených kontaktov</numerusform>
        </translation>
    </message>
    <message>
        <source>no policy contact</source>
        <translation>bez politického kontaktného miesta</translation>
    </message>
    <message>
        <source>no technical contact</source>
        <translation>bez technického kontaktného miesta</translation>
    </message>
    <message>
        <source>No contact serves; the last one did until %1.</source>
        <translation>Nie je aktívny žiaden kontakt; posledný pôsobil do %1.</translation>
    </message>
    <message numerus="yes">
        <source>The group met %n time(s) (at least %1 asked).</source>
        <extracomment>%n = meetings held, %1 = meetings asked for</extracomment>
        <translation>
            <numerusform>Skupina zasadala %n-krát (predpokladaný počet: najmenej %1).</numerusform>
            <numerusform>Skupina zasadala %n-krát (predpokladaný počet: najmenej %1).</numerusform>
            <numerusform>Skupina zasadala %n-krát (predpokladaný počet: najmenej %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 attended %2.</source>
        <extracomment>%1 = State, %2 = &quot;2 of 3&quot;</extracomment>
        <translation>%1: účasť %2.</translation>
    </message>
    <message numerus="yes">
        <source>Hosted %n event(s) in %1.</source>
        <translation>
            <numerusform>V roku %1 usporiadané %n podujatie.</numerusform>
            <numerusform>V roku %1 usporiadané %n podujatia.</numerusform>
            <numerusform>V roku %1 usporiadaných %n podujatí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attended %n event(s) in %1.</source>
        <translation>
            <numerusform>V roku %1 účasť na %n podujatí.</numerusform>
            <numerusform>V roku %1 účasť na %n podujatiach.</numerusform>
            <numerusform>V roku %1 účasť na %n podujatiach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hosted %n event(s),</source>
        <extracomment>First half of &quot;Hosted 1 event, attended 3 events in 2025.&quot;</extracomment>
        <translation>
            <numerusform>Usporiadané %n podujatie,</numerusform>
            <numerusform>Usporiadané %n podujatia,</numerusform>
            <numerusform>Usporiadaných %n podujatí,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>attended %n event(s) in %1.</source>
        <extracomment>Second half of &quot;Hosted 1 event, attended 3 events in 2025.&quot;</extracomment>
        <translation>
            <numerusform>účasť na %n podujatí v roku %1.</numerusform>
            <numerusform>účasť na %n podujatiach v roku %1.</numerusform>
            <numerusform>účasť na %n podujatiach v roku %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Overview</name>
    <message>
        <source>as in %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>ako v roku %1</translation>
    </message>
    <message>
        <source>%1 %2 points since %3</source>
        <extracomment>%1 = &quot;▲&quot; or &quot;▼&quot;, %2 = percentage points, %3 = year</extracomment>
        <translation>%1 %2 p. b. od roku %3</translation>
    </message>
    <message>
        <source>%1 %2 since %3</source>
        <extracomment>%1 = &quot;▲&quot; or &quot;▼&quot;, %2 = a number, %3 = year</extracomment>
        <translation>%1 %2 od roku %3</translation>
    </message>
    <message>
        <source>average implementation</source>
        <translation>priemerná miera vykonávania</translation>
    </message>
    <message>
        <source>States with a point of contact</source>
        <translation>štáty s kontaktným miestom</translation>
    </message>
    <message>
        <source>States with at least one serving contact in a role of CBM 8 / participating States</source>
        <translation>štáty najmenej s jedným aktívnym kontaktom v úlohe podľa CBM 8 / účastnícke štáty</translation>
    </message>
    <message numerus="yes">
        <source>States confirmed within %n month(s)</source>
        <translation>
            <numerusform>štáty s potvrdením za posledný %n mesiac</numerusform>
            <numerusform>štáty s potvrdením za posledné %n mesiace</numerusform>
            <numerusform>štáty s potvrdením za posledných %n mesiacov</numerusform>
        </translation>
    </message>
    <message>
        <source>States whose serving contacts were all confirmed within the period / participating States</source>
        <translation>štáty, ktorých všetky aktívne kontakty boli potvrdené v lehote / účastnícke štáty</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) overdue</source>
        <translation>
            <numerusform>%n kontakt po termíne</numerusform>
            <numerusform>%n kontakty po termíne</numerusform>
            <numerusform>%n kontaktov po termíne</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 = meetings held, %2 = meetings asked for</extracomment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>meetings held (CBM 11)</source>
        <translation>uskutočnené zasadnutia (CBM 11)</translation>
    </message>
    <message>
        <source>mean attendance %1</source>
        <extracomment>%1 = &quot;82.5 %&quot;</extracomment>
        <translation>priemerná účasť %1</translation>
    </message>
    <message>
        <source>yearly submissions received</source>
        <translation>doručené ročné podania</translation>
    </message>
    <message>
        <source>States whose submission of the year was made / participating States</source>
        <translation>štáty, ktoré predložili podanie za daný rok / účastnícke štáty</translation>
    </message>
    <message numerus="yes">
        <source>%n outstanding</source>
        <translation>
            <numerusform>%n zatiaľ nedoručené</numerusform>
            <numerusform>%n zatiaľ nedoručené</numerusform>
            <numerusform>%n zatiaľ nedoručených</numerusform>
        </translation>
    </message>
    <message>
        <source>measures implemented</source>
        <translation>vykonané opatrenia</translation>
    </message>
    <message>
        <source>contacts confirmed</source>
        <translation>potvrdené kontakty</translation>
    </message>
    <message>
        <source>none</source>
        <translation>žiadne</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n deň po termíne</numerusform>
            <numerusform>%n dni po termíne</numerusform>
            <numerusform>%n dní po termíne</numerusform>
        </translation>
    </message>
    <message>
        <source>serving contacts confirmed within the period / serving contacts</source>
        <translation>aktívne kontakty potvrdené v lehote / aktívne kontakty</translation>
    </message>
    <message>
        <source>meetings attended (CBM 11)</source>
        <translation>účasť na zasadnutiach (CBM 11)</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>bez záznamu</translation>
    </message>
    <message>
        <source>meetings attended / meetings with attendance recorded</source>
        <translation>zasadnutia s účasťou štátu / zasadnutia so zaznamenanou účasťou</translation>
    </message>
    <message numerus="yes">
        <source>%n not recorded yet</source>
        <translation>
            <numerusform>%n zatiaľ nezaznamenané</numerusform>
            <numerusform>%n zatiaľ nezaznamenané</numerusform>
            <numerusform>%n zatiaľ nezaznamenaných</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Progress</name>
    <message>
        <source>Trend</source>
        <extracomment>A chart that can be chosen</extracomment>
        <translation>Vývoj</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Skupiny</translation>
    </message>
    <message>
        <source>State profile</source>
        <translation>Profil štátu</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmena</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Zasadnutia</translation>
    </message>
    <message>
        <source>Attendance by State</source>
        <translation>Účasť podľa štátov</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Opatrenia</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>% of applicable cells</source>
        <translation>% relevantných polí</translation>
    </message>
    <message>
        <source>All participating States</source>
        <translation>Všetky účastnícke štáty</translation>
    </message>
    <message>
        <source>Chosen States</source>
        <translation>Vybrané štáty</translation>
    </message>
    <message>
        <source>Implemented cells / participating States = %1 / %2 = %3</source>
        <extracomment>%1 = count of cells, %2 = count of States, %3 = their quotient</extracomment>
        <translation>Polia so stavom „vykonané“ / účastnícke štáty = %1 / %2 = %3</translation>
    </message>
    <message>
        <source>Implemented of applicable measures: %1</source>
        <extracomment>%1 = such as &quot;9 of 16&quot;</extracomment>
        <translation>Vykonané z relevantných opatrení: %1</translation>
    </message>
    <message>
        <source>Cells by status</source>
        <translation>Polia podľa stavu</translation>
    </message>
    <message>
        <source>Average implementation by group</source>
        <translation>Priemerná miera vykonávania podľa skupín</translation>
    </message>
    <message>
        <source>members at the end of each year</source>
        <extracomment>Under the title of a chart; groups such as the EU are counted with those who belonged to them then</extracomment>
        <translation>členovia vždy ku koncu roka</translation>
    </message>
    <message>
        <source>%1 and the average of all States</source>
        <extracomment>%1 = name of a State</extracomment>
        <translation>%1 a priemer všetkých štátov</translation>
    </message>
    <message>
        <source>measures implemented</source>
        <translation>vykonané opatrenia</translation>
    </message>
    <message>
        <source>Average</source>
        <extracomment>Name of a line in a chart</extracomment>
        <translation>Priemer</translation>
    </message>
    <message>
        <source>Average implementation, %1</source>
        <extracomment>%1 = years, such as 2013–2025</extracomment>
        <translation>Priemerná miera vykonávania, %1</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>Všetky opatrenia</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Opatrenie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The mean of steps from 0 to 3: &quot;1.5 of 3&quot;</extracomment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>(3 × implemented + 2 × partly implemented + 1 × in preparation) / applicable cells = (3 × %1 + 2 × %2 + %3) / %4 = %5</source>
        <extracomment>%1 to %4 = counts of cells, %5 = the mean</extracomment>
        <translation>(3 × vykonané + 2 × čiastočne vykonané + 1 × v príprave) / relevantné polia = (3 × %1 + 2 × %2 + %3) / %4 = %5</translation>
    </message>
    <message>
        <source>Implemented in %1 − implemented in %2 = %3 − %4 = %5</source>
        <extracomment>%1 and %2 = years, %3 and %4 = counts of States, %5 = the difference</extracomment>
        <translation>Vykonané v roku %1 − vykonané v roku %2 = %3 − %4 = %5</translation>
    </message>
    <message>
        <source>From %1 to %2 the count of States that implement a measure rose for %3 measures and fell for %4.</source>
        <extracomment>%1 and %2 = years, %3 and %4 = counts of measures</extracomment>
        <translation>Zmena počtu štátov, ktoré opatrenie vykonávajú, medzi rokmi %1 a %2 – počet opatrení s nárastom: %3, s poklesom: %4.</translation>
    </message>
    <message>
        <source>In %1 the implementation rate of a measure lies between %2 and %3.</source>
        <extracomment>%1 = year, %2 and %3 = percentages</extracomment>
        <translation>V roku %1 sa miera vykonávania jednotlivých opatrení pohybuje medzi %2 a %3.</translation>
    </message>
    <message>
        <source>1 in preparation, 2 partly implemented, 3 implemented</source>
        <extracomment>The rings of a chart</extracomment>
        <translation>1 v príprave, 2 čiastočne vykonané, 3 vykonané</translation>
    </message>
    <message>
        <source>State profile: %1 and %2</source>
        <extracomment>%1 and %2 = names of States, %2 also &quot;Average&quot;</extracomment>
        <translation>Profil štátu: %1 a %2</translation>
    </message>
    <message>
        <source>%1 implements %2 of %3 measures in %4, shown beside: %5.</source>
        <extracomment>%1 = name of a State, %2 = count, %3 = count of all measures, %4 = year, %5 = what it stands beside</extracomment>
        <translation>%1: v roku %4 vykonané %2 z %3 opatrení; na porovnanie: %5.</translation>
    </message>
    <message>
        <source>Change from %1 to %2</source>
        <extracomment>%1 and %2 = years</extracomment>
        <translation>Zmena medzi rokmi %1 a %2</translation>
    </message>
    <message>
        <source>States that implement the measure, more or fewer</source>
        <translation>Zmena počtu štátov, ktoré opatrenie vykonávajú</translation>
    </message>
    <message>
        <source>Implementation rate by measure, %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>Miera vykonávania podľa opatrení, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n participating State(s)</source>
        <translation>
            <numerusform>%n účastnícky štát</numerusform>
            <numerusform>%n účastnícke štáty</numerusform>
            <numerusform>%n účastníckych štátov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen State(s)</source>
        <translation>
            <numerusform>%n vybraný štát</numerusform>
            <numerusform>%n vybrané štáty</numerusform>
            <numerusform>%n vybraných štátov</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / (existing cells − not applicable) = %2 / (%3 − %4) = %5</source>
        <extracomment>%1 = a status such as &quot;Partly implemented&quot;, %2 to %4 = counts of cells, %5 = percentage</extracomment>
        <translation>%1 / (existujúce polia − netýka sa) = %2 / (%3 − %4) = %5</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen measure(s)</source>
        <translation>
            <numerusform>%n vybrané opatrenie</numerusform>
            <numerusform>%n vybrané opatrenia</numerusform>
            <numerusform>%n vybraných opatrení</numerusform>
        </translation>
    </message>
    <message>
        <source>sorted by count</source>
        <extracomment>Under the title of a chart, after what the numbers are about: the order of the bars</extracomment>
        <translation>zoradené podľa počtu</translation>
    </message>
    <message>
        <source>Present, remote or represented, of those expected: %1</source>
        <extracomment>%1 = such as &quot;44 of 57&quot;</extracomment>
        <translation>Prítomné, na diaľku pripojené alebo zastúpené štáty z očakávaných: %1</translation>
    </message>
    <message>
        <source>Attended of the meetings held for which something is recorded: %1</source>
        <extracomment>%1 = such as &quot;8 of 9&quot;</extracomment>
        <translation>Účasť na uskutočnených zasadnutiach, ku ktorým existuje záznam: %1</translation>
    </message>
    <message>
        <source>Confirmed within the period of those who serve on %1: %2 = %3</source>
        <extracomment>%1 = day, %2 = such as &quot;98 of 112&quot;, %3 = percentage</extracomment>
        <translation>Potvrdené v lehote z kontaktov aktívnych ku dňu %1: %2 = %3</translation>
    </message>
    <message>
        <source>Attendance by meeting, %1</source>
        <extracomment>%1 = years, such as 2013–2025</extracomment>
        <translation>Účasť podľa zasadnutí, %1</translation>
    </message>
    <message>
        <source>meetings held that count for expert meetings</source>
        <translation>uskutočnené zasadnutia, ktoré sa počítajú ako zasadnutia expertov</translation>
    </message>
    <message>
        <source>States that attended</source>
        <translation>Zúčastnené štáty</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Zasadnutie</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Účasť</translation>
    </message>
    <message>
        <source>At %1 meetings %2 of the expected States attended on average.</source>
        <extracomment>%1 = count of meetings, %2 = percentage</extracomment>
        <translation>Počet zasadnutí: %1; v priemere sa zúčastnilo %2 očakávaných štátov.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Štát</translation>
    </message>
    <message>
        <source>% of the meetings held</source>
        <translation>% uskutočnených zasadnutí</translation>
    </message>
    <message>
        <source>Attendance by State, %1</source>
        <extracomment>%1 = years, such as 2013–2025</extracomment>
        <translation>Účasť podľa štátov, %1</translation>
    </message>
    <message>
        <source>How many of the meetings held in %1 each of %2 States attended.</source>
        <extracomment>%1 = years such as 2013–2025, %2 = count of States</extracomment>
        <translation>Účasť jednotlivých štátov na zasadnutiach, ktoré sa konali v období %1; počet štátov: %2.</translation>
    </message>
    <message>
        <source>Points of contact confirmed in time</source>
        <translation>Kontaktné miesta potvrdené včas</translation>
    </message>
    <message>
        <source>% of serving points of contact</source>
        <translation>% aktívnych kontaktných miest</translation>
    </message>
    <message>
        <source>%1 · at the end of each year</source>
        <extracomment>Under the title of a chart: %1 = such as &quot;57 participating States&quot;</extracomment>
        <translation>%1 · vždy ku koncu roka</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed within %n month(s)</source>
        <translation>
            <numerusform>Potvrdené za posledný %n mesiac</numerusform>
            <numerusform>Potvrdené za posledné %n mesiace</numerusform>
            <numerusform>Potvrdené za posledných %n mesiacov</numerusform>
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
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Implemented / (existing cells − not applicable)</source>
        <translation>Vykonané / (existujúce polia − netýka sa)</translation>
    </message>
    <message>
        <source>Implemented / (existing cells − not applicable) = %1 / (%2 − %3) = %4</source>
        <translation>Vykonané / (existujúce polia − netýka sa) = %1 / (%2 − %3) = %4</translation>
    </message>
</context>
<context>
    <name>tessera::Review</name>
    <message>
        <source>%1, page %2</source>
        <extracomment>A line of the table of contents, read aloud; %1 = title, %2 = number of the page</extracomment>
        <translation>%1, strana %2</translation>
    </message>
    <message>
        <source>There are no values to show.</source>
        <translation>K dispozícii nie sú žiadne hodnoty na zobrazenie.</translation>
    </message>
    <message>
        <source>left out: its sharing label is above the level of this document</source>
        <translation>vynechané: označenie na zdieľanie je prísnejšie než úroveň tohto dokumentu</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>vynechané</translation>
    </message>
    <message>
        <source>did not exist</source>
        <extracomment>Of a measure in a State and year</extracomment>
        <translation>neexistovalo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Štát</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Vykonané</translation>
    </message>
    <message>
        <source>left out: above %1</source>
        <extracomment>Instead of something that may not be printed; %1 = a sharing label such as TLP:AMBER</extracomment>
        <translation>vynechané (prísnejšie ako %1)</translation>
    </message>
    <message>
        <source>evidence</source>
        <extracomment>Something that is left out of a document</extracomment>
        <translation>doklad</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>%1 = day on which the statement was true
----------
%1 = day</extracomment>
        <translation>stav ku dňu %1</translation>
    </message>
    <message>
        <source>Logo of the issuing body</source>
        <extracomment>What a screen reader says of a picture; %1 = the body that issues the review</extracomment>
        <translation>Logo vydávajúceho orgánu</translation>
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
        <translation>Stav ku dňu %1</translation>
    </message>
    <message>
        <source>Demonstration data: every entry is invented and says nothing about any State.</source>
        <translation>Ukážkové údaje: všetky záznamy sú vymyslené a nevypovedajú nič o žiadnom štáte.</translation>
    </message>
    <message>
        <source>All States</source>
        <extracomment>In a list of groups of States</extracomment>
        <translation>Všetky štáty</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zhrnutie</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Čo sa zmenilo</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matica</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Opatrenia</translation>
    </message>
    <message>
        <source>Points of contact</source>
        <translation>Kontaktné miesta</translation>
    </message>
    <message>
        <source>Meetings and attendance</source>
        <translation>Zasadnutia a účasť</translation>
    </message>
    <message>
        <source>Workshops and other events</source>
        <translation>Workshopy a iné podujatia</translation>
    </message>
    <message>
        <source>Regional platforms</source>
        <translation>Regionálne platformy</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Štáty</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Míľniky</translation>
    </message>
    <message>
        <source>Open decisions and follow-ups</source>
        <translation>Otvorené rozhodnutia a nadväzujúce kroky</translation>
    </message>
    <message>
        <source>Directory of contacts</source>
        <translation>Adresár kontaktov</translation>
    </message>
    <message>
        <source>Method and sources</source>
        <translation>Metodika a zdroje</translation>
    </message>
    <message>
        <source>Annual review of the %1</source>
        <extracomment>%1 = title of the framework, such as &quot;OSCE cyber/ICT confidence-building measures&quot;</extracomment>
        <translation>%1: výročné hodnotenie</translation>
    </message>
    <message>
        <source>Participating States: %1 · Measures: %2</source>
        <extracomment>On the cover; %1 and %2 are counts</extracomment>
        <translation>Účastnícke štáty: %1 · Opatrenia: %2</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>Ukážkové údaje</translation>
    </message>
    <message>
        <source>%1 · Annual review %2</source>
        <extracomment>%1 = short title of the framework, %2 = year</extracomment>
        <translation>%1 · Výročné hodnotenie %2</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <extracomment>%1 = page, %2 = number of pages</extracomment>
        <translation>strana %1 z %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 = &quot;fewer than 3&quot; or &quot;more than 54&quot;, %2 = such as 57
----------
%1 = a count or &quot;fewer than 3&quot;, %2 = what it is a part of</extracomment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Not printed in this edition: the figures are about fewer than %1 States.</source>
        <translation>V tomto vydaní sa neuvádza: údaje sa týkajú menej ako %1 štátov.</translation>
    </message>
    <message>
        <source>meeting</source>
        <extracomment>Something that is left out of a document</extracomment>
        <translation>zasadnutie</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Obsah</translation>
    </message>
    <message>
        <source>%1 · %2 (continued)</source>
        <extracomment>Above a page on which a heading goes on; %1 = section, %2 = State or measure</extracomment>
        <translation>%1 · %2 (pokračovanie)</translation>
    </message>
    <message>
        <source>States by measures</source>
        <translation>Štáty podľa opatrení</translation>
    </message>
    <message>
        <source>Sharing</source>
        <extracomment>Head of a column in a table file: a TLP label
----------
With whom something may be shared: a TLP label</extracomment>
        <translation>Zdieľanie</translation>
    </message>
    <message>
        <source>As of</source>
        <extracomment>Head of a column in a table file: the day of the numbers</extracomment>
        <translation>Stav ku dňu</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>Head of a column in a table file: the title of the table a line comes from</extracomment>
        <translation>Tabuľka</translation>
    </message>
    <message>
        <source>Implemented of applicable</source>
        <translation>Vykonané z relevantných</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dátum</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Udalosť</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Zdroj</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>Head of a column: key figures</extracomment>
        <translation>Ukazovateľ</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Head of a column: the number</extracomment>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmena</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Vzorec</translation>
    </message>
    <message>
        <source>cell</source>
        <extracomment>Something that is left out of a document: one State and measure of the matrix</extracomment>
        <translation>pole</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <extracomment>A count of States that is not printed, since it would let a State be inferred</extracomment>
        <translation>menej ako %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <extracomment>A count of States that is not printed, since the rest would let a State be inferred</extracomment>
        <translation>viac ako %1</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>neuvádza sa</translation>
    </message>
    <message>
        <source>a step nearer to implementation</source>
        <translation>o krok bližšie k vykonaniu</translation>
    </message>
    <message>
        <source>information where there was none</source>
        <translation>údaje tam, kde predtým neboli</translation>
    </message>
    <message>
        <source>a step further from implementation</source>
        <translation>o krok ďalej od vykonania</translation>
    </message>
    <message>
        <source>no information where there was some</source>
        <translation>bez údajov tam, kde predtým boli</translation>
    </message>
    <message>
        <source>to or from “not applicable” or “prefers not to say”</source>
        <translation>zmena na stav „netýka sa“ či „neželá si uviesť“ alebo z neho</translation>
    </message>
    <message>
        <source>the same status in both years</source>
        <translation>rovnaký stav v oboch rokoch</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Polia</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Význam</translation>
    </message>
    <message>
        <source>Counts below %1, and those from which they would follow, are not printed.</source>
        <extracomment>%1 = number</extracomment>
        <translation>Počty nižšie ako %1 a počty, z ktorých by ich bolo možné odvodiť, sa neuvádzajú.</translation>
    </message>
    <message>
        <source>%1 cells exist both in %2 and in %3 and are compared. One cell is one measure in one participating State.</source>
        <extracomment>%1 = count of cells, %2 and %3 = years</extracomment>
        <translation>Počet polí, ktoré existujú v roku %2 aj v roku %3 a porovnávajú sa: %1. Jedno pole predstavuje jedno opatrenie v jednom účastníckom štáte.</translation>
    </message>
    <message>
        <source>Changes by fewer than %1 States, and to or from so small a count, are not drawn.</source>
        <extracomment>%1 = number of States; below a chart</extracomment>
        <translation>Zmeny, ktoré sa týkajú menej ako %1 štátov, a zmeny na taký nízky počet alebo z neho nie sú znázornené.</translation>
    </message>
    <message>
        <source>Changes by State</source>
        <translation>Zmeny podľa štátov</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Opatrenie</translation>
    </message>
    <message>
        <source>as in %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>ako v roku %1</translation>
    </message>
    <message>
        <source>%1 %2 since %3</source>
        <extracomment>%1 = &quot;▲&quot; or &quot;▼&quot;, %2 = a number, %3 = year</extracomment>
        <translation>%1 %2 od roku %3</translation>
    </message>
    <message>
        <source>States with a point of contact</source>
        <translation>štáty s kontaktným miestom</translation>
    </message>
    <message>
        <source>States with at least one serving contact in a role of CBM 8 / participating States of this review</source>
        <translation>štáty najmenej s jedným aktívnym kontaktom v úlohe podľa CBM 8 / účastnícke štáty zahrnuté do tohto hodnotenia</translation>
    </message>
    <message>
        <source>States confirmed in time</source>
        <translation>štáty s potvrdením v lehote</translation>
    </message>
    <message>
        <source>States whose serving contacts were all confirmed within the period / participating States of this review</source>
        <translation>štáty, ktorých všetky aktívne kontakty boli potvrdené v lehote / účastnícke štáty zahrnuté do tohto hodnotenia</translation>
    </message>
    <message>
        <source>changes notified late</source>
        <translation>zmeny oznámené s oneskorením</translation>
    </message>
    <message>
        <source>changes and ends of the year notified after more days than asked, or not yet / changes and ends of the year</source>
        <translation>zmeny a ukončenia v danom roku, ktoré boli oznámené po uplynutí stanoveného počtu dní alebo zatiaľ oznámené neboli / zmeny a ukončenia v danom roku</translation>
    </message>
    <message numerus="yes">
        <source>Contact data are confirmed within %n month(s).</source>
        <translation>
            <numerusform>Kontaktné údaje sa potvrdzujú vždy do %n mesiaca.</numerusform>
            <numerusform>Kontaktné údaje sa potvrdzujú vždy do %n mesiacov.</numerusform>
            <numerusform>Kontaktné údaje sa potvrdzujú vždy do %n mesiacov.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes are notified within %n day(s).</source>
        <translation>
            <numerusform>Zmeny sa oznamujú do %n dňa.</numerusform>
            <numerusform>Zmeny sa oznamujú do %n dní.</numerusform>
            <numerusform>Zmeny sa oznamujú do %n dní.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yearly confirmation of contact data on %1</source>
        <extracomment>%1 = day</extracomment>
        <translation>Každoročné potvrdenie kontaktných údajov, stav ku dňu %1</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Potvrdenie</translation>
    </message>
    <message>
        <source>Serving contacts</source>
        <translation>Aktívne kontakty</translation>
    </message>
    <message numerus="yes">
        <source>Due within %n day(s)</source>
        <translation>
            <numerusform>Termín do %n dňa</numerusform>
            <numerusform>Termín do %n dní</numerusform>
            <numerusform>Termín do %n dní</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue or never confirmed</source>
        <translation>Po termíne alebo nikdy nepotvrdené</translation>
    </message>
    <message>
        <source>All serving contacts</source>
        <translation>Všetky aktívne kontakty</translation>
    </message>
    <message>
        <source>Communication checks</source>
        <translation>Overenia spojenia</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Odoslané</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Median time</source>
        <extracomment>The middle one of the times that contacts took to answer</extracomment>
        <translation>Medián času</translation>
    </message>
    <message>
        <source>No points of contact are recorded.</source>
        <translation>Nie sú zaznamenané žiadne kontaktné miesta.</translation>
    </message>
    <message>
        <source>No communication check was recorded in %1.</source>
        <translation>V roku %1 nebolo zaznamenané žiadne overenie spojenia.</translation>
    </message>
    <message>
        <source>a participating State</source>
        <translation>účastnícky štát</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>By when something is to be done</extracomment>
        <translation>Termín</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Predmet</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>A decision or a follow-up</extracomment>
        <translation>Druh</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Zabezpečuje</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Zasadnutie</translation>
    </message>
    <message>
        <source>No decisions or follow-ups were open on %1.</source>
        <extracomment>%1 = day</extracomment>
        <translation>Ku dňu %1 neboli otvorené žiadne rozhodnutia ani nadväzujúce kroky.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that name a State are not printed.</source>
        <translation>
            <numerusform>Neuvádza sa %n položka, v ktorej je menovite uvedený niektorý štát.</numerusform>
            <numerusform>Neuvádzajú sa %n položky, v ktorých je menovite uvedený niektorý štát.</numerusform>
            <numerusform>Neuvádza sa %n položiek, v ktorých je menovite uvedený niektorý štát.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (day and night)</source>
        <extracomment>%1 = telephone number that is answered day and night</extracomment>
        <translation>%1 (nepretržite)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Úloha</translation>
    </message>
    <message>
        <source>Name and position</source>
        <translation>Meno a funkcia</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Pracovisko</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>kontakt</translation>
    </message>
    <message>
        <source>%1 · This annex holds personal data of those who served on %2. They may be used to reach the points of contact and for nothing else, and are to be deleted when they are out of date.</source>
        <extracomment>%1 = sharing label, %2 = day</extracomment>
        <translation>%1 · Táto príloha obsahuje osobné údaje osôb, ktoré ku dňu %2 pôsobili ako kontaktné miesta. Údaje možno použiť výlučne na spojenie s kontaktnými miestami a treba ich vymazať, len čo prestanú byť aktuálne.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are planned.</source>
        <translation>
            <numerusform>Plánované je ešte %n podujatie.</numerusform>
            <numerusform>Plánované sú ešte %n podujatia.</numerusform>
            <numerusform>Plánovaných je ešte %n podujatí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Events held, by kind</source>
        <translation>Uskutočnené podujatia podľa druhu</translation>
    </message>
    <message>
        <source>Events held</source>
        <translation>Uskutočnené podujatia</translation>
    </message>
    <message>
        <source>Events in %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>Podujatia v roku %1</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Fórum</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miesto</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Usporiadateľ</translation>
    </message>
    <message>
        <source>States attended</source>
        <extracomment>&quot;44 of 57&quot;: the States that attended a meeting</extracomment>
        <translation>Zúčastnené štáty</translation>
    </message>
    <message>
        <source>No events that count for CBM 12 are recorded in %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>V roku %1 nie sú zaznamenané žiadne podujatia, ktoré sa započítavajú do CBM 12.</translation>
    </message>
    <message>
        <source>An empty place: the State had not yet joined, or had left.</source>
        <translation>Prázdne miesto: štát ešte nebol alebo už nebol účastníckym štátom.</translation>
    </message>
    <message>
        <source>Implementation by measure and group</source>
        <translation>Vykonávanie podľa opatrení a skupín</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>Všetky opatrenia</translation>
    </message>
    <message>
        <source>voluntary</source>
        <translation>dobrovoľné</translation>
    </message>
    <message>
        <source>Implementation of %1: %2.</source>
        <extracomment>%1 = measure such as &quot;CBM 8&quot;, %2 = percentage or count of States</extracomment>
        <translation>Vykonávanie opatrenia %1: %2.</translation>
    </message>
    <message>
        <source>States by status</source>
        <translation>Štáty podľa stavu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Podľa skupín</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Skupina</translation>
    </message>
    <message>
        <source>Parts of the measure</source>
        <translation>Časti opatrenia</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Časť</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Príklady z praxe</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Čo sa vykonalo</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Doklady</translation>
    </message>
    <message>
        <source>The newest %1 entries, by their day, of States that implement the measure, say what was done and give evidence. Not a judgement.</source>
        <extracomment>%1 = number</extracomment>
        <translation>Najnovšie záznamy (najviac %1, zoradené podľa dátumu) od štátov, ktoré opatrenie vykonávajú; záznamy opisujú, čo sa vykonalo, a uvádzajú doklady. Výber nepredstavuje posúdenie.</translation>
    </message>
    <message>
        <source>Where information is open: States without information: %1; that prefer not to say: %2; that report no activity: %3. Absence of information does not mean absence of implementation.</source>
        <extracomment>A paragraph about a measure; %1 to %3 = counts of States or &quot;not printed&quot;</extracomment>
        <translation>Kde údaje nie sú úplné – štáty bez údajov: %1; štáty, ktoré si neželajú údaje uviesť: %2; štáty, ktoré uvádzajú, že nevyvíjajú žiadnu činnosť: %3. Chýbajúce údaje neznamenajú, že sa opatrenie nevykonáva.</translation>
    </message>
    <message>
        <source>Meetings in %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>Zasadnutia v roku %1</translation>
    </message>
    <message>
        <source>Counts for</source>
        <extracomment>For which measure a meeting is counted, such as &quot;CBM 11&quot;</extracomment>
        <translation>Započítané do</translation>
    </message>
    <message>
        <source>Attended: present, remote or represented, of those expected. What is not recorded is not absence.</source>
        <translation>Účasť: prítomné, na diaľku pripojené alebo zastúpené štáty z očakávaných. To, čo nie je zaznamenané, neznamená neprítomnosť.</translation>
    </message>
    <message>
        <source>Attendance of States</source>
        <translation>Účasť štátov</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Účasť</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Bez záznamu</translation>
    </message>
    <message>
        <source>Attended of the meetings with something recorded for the State. What is not recorded is not absence.</source>
        <translation>Účasť na zasadnutiach, ku ktorým pre daný štát existuje záznam. To, čo nie je zaznamenané, neznamená neprítomnosť.</translation>
    </message>
    <message>
        <source>Mean attendance of the meetings recorded: %1.</source>
        <extracomment>%1 = percentage</extracomment>
        <translation>Priemerná účasť na zaznamenaných zasadnutiach: %1.</translation>
    </message>
    <message>
        <source>No meetings are recorded in %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>V roku %1 nie sú zaznamenané žiadne zasadnutia.</translation>
    </message>
    <message>
        <source>what the measure asks for is done</source>
        <translation>všetko, čo opatrenie predpokladá, sa vykonalo</translation>
    </message>
    <message>
        <source>some of it is done</source>
        <translation>časť z toho sa vykonala</translation>
    </message>
    <message>
        <source>work has begun</source>
        <translation>práce sa začali</translation>
    </message>
    <message>
        <source>the State reports that nothing is under way</source>
        <translation>štát uvádza, že neprebieha žiadna činnosť</translation>
    </message>
    <message>
        <source>nothing has been reported</source>
        <translation>nič nebolo oznámené</translation>
    </message>
    <message>
        <source>the State chose not to answer</source>
        <translation>štát sa rozhodol neodpovedať</translation>
    </message>
    <message>
        <source>the measure does not concern the State; the reason is given</source>
        <translation>opatrenie sa štátu netýka; dôvod je uvedený</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Pojem</translation>
    </message>
    <message>
        <source>Voluntary measures</source>
        <translation>Dobrovoľné opatrenia</translation>
    </message>
    <message>
        <source>One cell is one measure in one participating State and one calendar year. A measure counts from the year of its adoption, a State from the year in which it joined.</source>
        <translation>Jedno pole predstavuje jedno opatrenie v jednom účastníckom štáte a v jednom kalendárnom roku. Opatrenie sa započítava od roku svojho prijatia, štát od roku, v ktorom sa stal účastníckym štátom.</translation>
    </message>
    <message>
        <source>Implementation rate</source>
        <translation>Miera vykonávania</translation>
    </message>
    <message>
        <source>The average implementation is the rate over all cells together. Percentages have one decimal; 100 % is printed only when nothing is missing.</source>
        <translation>Priemerná miera vykonávania sa počíta zo všetkých polí spolu. Percentuálne údaje sa uvádzajú na jedno desatinné miesto; hodnota 100&#xa0;% sa uvádza len vtedy, keď nič nechýba.</translation>
    </message>
    <message>
        <source>Comparison of years</source>
        <translation>Porovnanie rokov</translation>
    </message>
    <message>
        <source>Differences of rates are in percentage points and are taken before rounding. Movements count only the cells that exist in both years.</source>
        <translation>Rozdiely mier sa uvádzajú v percentuálnych bodoch a počítajú sa pred zaokrúhlením. Do pohybov sa započítavajú len polia, ktoré existujú v oboch rokoch.</translation>
    </message>
    <message>
        <source>The review shows what was recorded by %1. Contacts and meetings are judged as of %2.</source>
        <extracomment>%1 and %2 = days</extracomment>
        <translation>Hodnotenie zachytáva, čo bolo zaznamenané do %1. Kontakty a zasadnutia sa posudzujú podľa stavu ku dňu %2.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Zdroje</translation>
    </message>
    <message>
        <source>Each entry names where it comes from: the State’s own report, an OSCE document, an open source, or the judgement of the desk officer, which is marked as such. The decisions themselves are the authority on what each measure asks for.</source>
        <translation>Pri každom zázname je uvedené, odkiaľ pochádza: vlastná správa štátu, dokument OBSE, otvorený zdroj alebo posúdenie príslušného referenta, ktoré je takto označené. Pokiaľ ide o to, čo jednotlivé opatrenia predpokladajú, smerodajné je znenie samotných rozhodnutí.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Skupiny</translation>
    </message>
    <message>
        <source>Membership of groups is that of %1.</source>
        <extracomment>%1 = day</extracomment>
        <translation>Členstvo v skupinách zodpovedá stavu ku dňu %1.</translation>
    </message>
    <message>
        <source>Without another choice the label of the review is the narrowest of what it contains, including what its numbers are counted from. Traffic Light Protocol 2.0 is not a classification; a national marking stands apart from it.</source>
        <translation>Ak nie je zvolené inak, hodnotenie nesie najprísnejšie označenie spomedzi tých, ktoré majú jeho súčasti vrátane údajov, z ktorých sú vypočítané uvedené hodnoty. Protokol TLP 2.0 (Traffic Light Protocol) neurčuje stupeň utajenia; národné označenie sa uvádza osobitne.</translation>
    </message>
    <message>
        <source>Reason for the label: %1</source>
        <extracomment>%1 = what the user wrote</extracomment>
        <translation>Dôvod zvoleného označenia: %1</translation>
    </message>
    <message>
        <source>Counts that are not printed</source>
        <translation>Počty, ktoré sa neuvádzajú</translation>
    </message>
    <message>
        <source>No State is named. Counts of fewer than %1 States, counts from which so few would follow, groups of fewer than %1 States, and what States wrote are not printed. Where a percentage would tell of so few States a count stands in its place.</source>
        <extracomment>%1 = number of States</extracomment>
        <translation>Žiaden štát nie je uvedený menovite. Neuvádzajú sa počty týkajúce sa menej ako %1 štátov, počty, z ktorých by bolo možné taký malý počet odvodiť, skupiny s menej ako %1 štátmi ani texty, ktoré poskytli štáty. Tam, kde by percentuálny údaj vypovedal o takom malom počte štátov, je namiesto neho uvedený počet.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Označenie</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Počet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Názov</translation>
    </message>
    <message>
        <source>Left out, since above %1</source>
        <extracomment>%1 = a sharing label such as TLP:AMBER; above a table</extracomment>
        <translation>Vynechané, lebo označenie je prísnejšie ako %1</translation>
    </message>
    <message>
        <source>Counts and rates over States take in every cell, since they name no State; they count for the label.</source>
        <translation>Súhrnné počty a miery za štáty zahŕňajú všetky polia, keďže žiaden štát menovite neuvádzajú; pri určení označenia sa na ne prihliada.</translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) that name a State are not printed.</source>
        <translation>
            <numerusform>Neuvádza sa %n míľnik, v ktorom je menovite uvedený niektorý štát.</numerusform>
            <numerusform>Neuvádzajú sa %n míľniky, v ktorých je menovite uvedený niektorý štát.</numerusform>
            <numerusform>Neuvádza sa %n míľnikov, v ktorých je menovite uvedený niektorý štát.</numerusform>
        </translation>
    </message>
    <message>
        <source>States with information</source>
        <translation>štáty s údajmi</translation>
    </message>
    <message>
        <source>States with information on at least one measure / participating States</source>
        <translation>štáty s údajmi aspoň o jednom opatrení / účastnícke štáty</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 = a count out of a total, such as &quot;52 of 57&quot;; %2 = year</extracomment>
        <translation>%1 v roku %2</translation>
    </message>
    <message>
        <source>Fewer than %1 States are chosen; no numbers about them are printed in this edition.</source>
        <extracomment>%1 = number of States</extracomment>
        <translation>Výber zahŕňa menej štátov ako %1; číselné údaje o nich sa v tomto vydaní neuvádzajú.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) on %1.</source>
        <extracomment>%1 = day, %n = count of States</extracomment>
        <translation>
            <numerusform>%n člen ku dňu %1.</numerusform>
            <numerusform>%n členovia ku dňu %1.</numerusform>
            <numerusform>%n členov ku dňu %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members on %1: %2.</source>
        <extracomment>%1 = day, %2 = names of States</extracomment>
        <translation>Členovia ku dňu %1: %2.</translation>
    </message>
    <message>
        <source>vacant</source>
        <extracomment>Nobody holds the chair</extracomment>
        <translation>neobsadené</translation>
    </message>
    <message>
        <source>Chair on %1: %2.</source>
        <extracomment>%1 = day, %2 = a State or &quot;vacant&quot;</extracomment>
        <translation>Predsedníctvo ku dňu %1: %2.</translation>
    </message>
    <message>
        <source>average implementation, %1</source>
        <extracomment>%1 = short name of a group of States</extracomment>
        <translation>priemerná miera vykonávania, %1</translation>
    </message>
    <message>
        <source>average implementation, all States</source>
        <translation>priemerná miera vykonávania, všetky štáty</translation>
    </message>
    <message>
        <source>Implementation by measure: %1</source>
        <extracomment>%1 = short name of a group of States</extracomment>
        <translation>Vykonávanie podľa opatrení: %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Členovia</translation>
    </message>
    <message>
        <source>Meetings and exercises: %1</source>
        <extracomment>%1 = short name of a group of States</extracomment>
        <translation>Zasadnutia a cvičenia: %1</translation>
    </message>
    <message>
        <source>Its figures are not printed in this edition: beside those of other groups they could tell about single States.</source>
        <translation>Číselné údaje o tejto platforme sa v tomto vydaní neuvádzajú: popri údajoch o iných skupinách by mohli vypovedať o jednotlivých štátoch.</translation>
    </message>
    <message>
        <source>No meetings of its own are printed for %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>Za rok %1 sa neuvádzajú žiadne vlastné zasadnutia.</translation>
    </message>
    <message>
        <source>Submission: %1</source>
        <extracomment>%1 = stage, day and symbol of a State&apos;s yearly submission</extracomment>
        <translation>Podanie: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 = what a number or text is about, %2 = the number or text</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>%1 = why a measure does not apply</extracomment>
        <translation>Dôvod: %1</translation>
    </message>
    <message>
        <source>Status %1</source>
        <extracomment>Title of a column; %1 = year</extracomment>
        <translation>Stav %1</translation>
    </message>
    <message>
        <source>Source and evidence</source>
        <translation>Zdroj a doklady</translation>
    </message>
    <message>
        <source>No measure existed in %1.</source>
        <translation>V roku %1 neexistovalo žiadne opatrenie.</translation>
    </message>
    <message>
        <source>In %1, on average %2 of the applicable measures are implemented.</source>
        <extracomment>%1 = year, %2 = percentage</extracomment>
        <translation>V roku %1 je v priemere vykonaných %2 relevantných opatrení.</translation>
    </message>
    <message numerus="yes">
        <source>The group met %n time(s) in %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>
            <numerusform>Skupina v roku %1 zasadala %n-krát.</numerusform>
            <numerusform>Skupina v roku %1 zasadala %n-krát.</numerusform>
            <numerusform>Skupina v roku %1 zasadala %n-krát.</numerusform>
        </translation>
    </message>
    <message>
        <source>On average %1 of the States attended.</source>
        <extracomment>%1 = percentage of the States expected</extracomment>
        <translation>V priemere sa zúčastnilo %1 štátov.</translation>
    </message>
    <message>
        <source>A point of contact is nominated by %1 participating States; %2 have confirmed all of theirs within the period.</source>
        <extracomment>%1 and %2 = counts out of a total, such as &quot;56 of 57&quot; or &quot;more than 54 of 57&quot;</extracomment>
        <translation>Kontaktné miesto je určené v prípade %1 účastníckych štátov; v prípade %2 boli všetky kontaktné miesta potvrdené v lehote.</translation>
    </message>
    <message>
        <source>The yearly submission has been received from %1 participating States.</source>
        <extracomment>%1 = a count out of a total</extracomment>
        <translation>Ročné podanie bolo doručené od %1 účastníckych štátov.</translation>
    </message>
    <message>
        <source>Points since %1</source>
        <extracomment>Title of a narrow column; %1 = year</extracomment>
        <translation>P. b. od r. %1</translation>
    </message>
    <message>
        <source>States that implement each measure, %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>Štáty vykonávajúce jednotlivé opatrenia, %1</translation>
    </message>
    <message>
        <source>Implementation by measure</source>
        <translation>Vykonávanie podľa opatrení</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Vyplnil(a)</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>Tick one</source>
        <extracomment>On a form: make a mark beside one of several</extracomment>
        <translation>Označte jeden</translation>
    </message>
    <message>
        <source>%1 (please give the reason)</source>
        <extracomment>%1 = &quot;Not applicable&quot;</extracomment>
        <translation>%1 (uveďte, prosím, dôvod)</translation>
    </message>
    <message>
        <source>Please write</source>
        <translation>Vyplňte, prosím</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>On a form: the place to write</extracomment>
        <translation>Odpoveď</translation>
    </message>
    <message>
        <source>Documents that show it</source>
        <translation>Dokumenty, ktoré to dokladajú</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Kontakt pre otázky</translation>
    </message>
    <message>
        <source>What can show it: %1</source>
        <extracomment>%1 = kinds of document, separated by semicolons</extracomment>
        <translation>Čím to možno doložiť: %1</translation>
    </message>
    <message>
        <source>Please tick one status for each measure and write what was done. What is left blank is taken as no information. The yearly submission is due on %1.</source>
        <extracomment>%1 = day</extracomment>
        <translation>Pri každom opatrení označte, prosím, jeden stav a opíšte, čo sa vykonalo. Nevyplnené miesta sa považujú za „bez údajov“. Ročné podanie sa predkladá do %1.</translation>
    </message>
    <message>
        <source>Form for %1</source>
        <extracomment>%1 = name of a State</extracomment>
        <translation>Formulár: %1</translation>
    </message>
    <message>
        <source>Measures: %1</source>
        <extracomment>On a form; %1 is a count</extracomment>
        <translation>Opatrenia: %1</translation>
    </message>
    <message>
        <source>Filled in with what is recorded</source>
        <translation>Predvyplnené podľa záznamov</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Nevyplnený formulár</translation>
    </message>
    <message>
        <source>The measures are voluntary; absence of information does not mean absence of implementation.</source>
        <translation>Opatrenia sú dobrovoľné; chýbajúce údaje neznamenajú, že sa opatrenia nevykonávajú.</translation>
    </message>
    <message>
        <source>For the named recipients only.</source>
        <translation>Iba pre menovite určených príjemcov.</translation>
    </message>
    <message>
        <source>Recipients may share it within their own organisation, as needed.</source>
        <translation>Príjemcovia môžu dokument podľa potreby zdieľať v rámci vlastnej organizácie.</translation>
    </message>
    <message>
        <source>Recipients may share it within their own organisation and with its clients, as needed.</source>
        <translation>Príjemcovia môžu dokument podľa potreby zdieľať v rámci vlastnej organizácie a s jej klientmi.</translation>
    </message>
    <message>
        <source>Recipients may share it within their community, not publicly.</source>
        <translation>Príjemcovia môžu dokument zdieľať v rámci svojej komunity, nie však verejne.</translation>
    </message>
    <message>
        <source>Recipients may share it without restriction.</source>
        <translation>Príjemcovia môžu dokument zdieľať bez obmedzenia.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Vynechané</translation>
    </message>
    <message>
        <source>Cells above %1 are left out and not counted.</source>
        <extracomment>%1 = a sharing label such as TLP:AMBER</extracomment>
        <translation>Polia nad úrovňou %1 sú vynechané a nezapočítavajú sa.</translation>
    </message>
    <message>
        <source>Cells that are left out are not counted.</source>
        <translation>Vynechané polia sa nezapočítavajú.</translation>
    </message>
    <message>
        <source>%1 (since %2)</source>
        <extracomment>%1 = measure, %2 = day</extracomment>
        <translation>%1 (od %2)</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Of a State that leads the work on a measure: %1 = day</extracomment>
        <translation>od %1</translation>
    </message>
    <message>
        <source>since when is not known</source>
        <extracomment>Of a State that leads the work on a measure</extracomment>
        <translation>začiatok nie je známy</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Of a State that leads the work on a measure: %1 = day</extracomment>
        <translation>do %1</translation>
    </message>
    <message>
        <source>No adopters are recorded.</source>
        <translation>Nie sú zaznamenaní žiadni gestori.</translation>
    </message>
    <message>
        <source>States that led the work on the measure in %1, as adopters: %2.</source>
        <extracomment>%1 = year, %2 = names of States, or a count of States such as &quot;fewer than 3&quot;</extracomment>
        <translation>Gestori, ktorí v roku %1 viedli prácu na opatrení: %2.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Since when a State leads the work on a measure</extracomment>
        <translation>nie je známe</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>Until when a State leads the work on a measure: no last day is recorded</extracomment>
        <translation>trvá</translation>
    </message>
    <message>
        <source>Adopter in %1 of: %2</source>
        <extracomment>%1 = year, %2 = measures on which a State leads the work</extracomment>
        <translation>Gestor v roku %1: %2</translation>
    </message>
    <message>
        <source>Adopters</source>
        <extracomment>States that lead the work on a measure</extracomment>
        <translation>Gestori</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Title of a column: first day</extracomment>
        <translation>Od</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Title of a column: last day</extracomment>
        <translation>Do</translation>
    </message>
    <message>
        <source>Groups of fewer than %1 States are not printed. “–” stands where a number, alone or beside the others, would tell of fewer than %2 States or of each State of a group.</source>
        <extracomment>%1 and %2 = numbers of States</extracomment>
        <translation>Skupiny s menej ako %1 štátmi nie sú uvedené. „–“ stojí tam, kde by číslo samo alebo popri ostatných vypovedalo o menej ako %2 štátoch alebo o každom štáte skupiny.</translation>
    </message>
    <message>
        <source>“–” stands where a number would be about fewer than %1 States.</source>
        <extracomment>Below a table; %1 = number of States</extracomment>
        <translation>„–“ stojí tam, kde by sa číslo týkalo menej ako %1 štátov.</translation>
    </message>
    <message>
        <source>Telephone and e-mail</source>
        <translation>Telefón a e-mail</translation>
    </message>
    <message>
        <source>Chosen States</source>
        <extracomment>In a list of groups of States: those that the review is about</extracomment>
        <translation>Vybrané štáty</translation>
    </message>
    <message>
        <source>The average is the same as in %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>Priemer je rovnaký ako v roku %1.</translation>
    </message>
    <message>
        <source>Since %1 the average has risen by %2 percentage points.</source>
        <extracomment>%1 = year, %2 = a number without sign, such as 3.2</extracomment>
        <translation>Od roku %1 sa priemer zvýšil o %2 percentuálneho bodu.</translation>
    </message>
    <message>
        <source>Since %1 the average has fallen by %2 percentage points.</source>
        <extracomment>%1 = year, %2 = a number without sign, such as 3.2</extracomment>
        <translation>Od roku %1 sa priemer znížil o %2 percentuálneho bodu.</translation>
    </message>
    <message>
        <source>A point of contact is nominated by %1 participating States.</source>
        <extracomment>%1 = a count out of a total, such as &quot;56 of 57&quot;</extracomment>
        <translation>Kontaktné miesto určilo účastníckych štátov: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) held in %1 under CBM 12.</source>
        <extracomment>%1 = year</extracomment>
        <translation>
            <numerusform>Do CBM 12 sa započítava %n podujatie, ktoré sa konalo v roku %1.</numerusform>
            <numerusform>Do CBM 12 sa započítavajú %n podujatia, ktoré sa konali v roku %1.</numerusform>
            <numerusform>Do CBM 12 sa započítava %n podujatí, ktoré sa konali v roku %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Rules</name>
    <message>
        <source>Months from one confirmation of a contact to the next</source>
        <translation>Počet mesiacov medzi dvoma potvrdeniami kontaktu</translation>
    </message>
    <message>
        <source>Days before the day on which something counts as due</source>
        <translation>Počet dní pred termínom, od ktorého sa termín hlási ako blížiaci sa</translation>
    </message>
    <message>
        <source>Days within which a change of contact is to be notified</source>
        <translation>Počet dní, do ktorých sa oznamuje zmena kontaktu</translation>
    </message>
    <message>
        <source>Months after which former contacts are offered for erasure</source>
        <translation>Počet mesiacov, po ktorých sa bývalé kontakty ponúkajú na vymazanie</translation>
    </message>
    <message>
        <source>Meetings of the group asked for in a year</source>
        <translation>Predpokladaný počet zasadnutí skupiny za rok</translation>
    </message>
    <message>
        <source>Months after which undated evidence counts as old (0 = never)</source>
        <translation>Počet mesiacov, po ktorých sa doklad bez uvedenej platnosti považuje za starý (0 = nikdy)</translation>
    </message>
    <message>
        <source>Reference date of the yearly submission: month</source>
        <translation>Rozhodujúci dátum ročného podania: mesiac</translation>
    </message>
    <message>
        <source>Reference date of the yearly submission: day</source>
        <translation>Rozhodujúci dátum ročného podania: deň</translation>
    </message>
</context>
<context>
    <name>tessera::SubmissionCheck</name>
    <message>
        <source>%1 has no entry for %2.</source>
        <extracomment>%1 = &quot;CBM 4&quot;, %2 = year</extracomment>
        <translation>%1: za rok %2 nie je žiaden záznam.</translation>
    </message>
    <message>
        <source>%1 is not yet confirmed for this year.</source>
        <translation>%1: zatiaľ nepotvrdené na tento rok.</translation>
    </message>
    <message>
        <source>%1 is “not applicable” without a reason.</source>
        <translation>%1: stav „netýka sa“ bez odôvodnenia.</translation>
    </message>
    <message>
        <source>%1 is dated in the future: %2.</source>
        <extracomment>%1 = &quot;CBM 4&quot;, %2 = day</extracomment>
        <translation>%1: dátum je v budúcnosti: %2.</translation>
    </message>
    <message>
        <source>%1 does not say what was done.</source>
        <translation>%1: nie je uvedené, čo sa vykonalo.</translation>
    </message>
    <message>
        <source>%1 is implemented, but has no evidence.</source>
        <translation>%1: vykonané, ale bez dokladu.</translation>
    </message>
    <message>
        <source>All parts of %1 are implemented, the whole is not.</source>
        <translation>%1: všetky časti sú vykonané, celok nie.</translation>
    </message>
    <message>
        <source>%1 is implemented, but none of its recorded parts is.</source>
        <translation>%1: vykonané, ale ani jedna zo zaznamenaných častí vykonaná nie je.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 = &quot;CBM 7&quot;, %2 = a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: the records suggest “%2”. %3</source>
        <extracomment>%1 = &quot;CBM 8&quot;, %2 = a status, %3 = a sentence about contacts or meetings</extracomment>
        <translation>%1: záznamy nasvedčujú stavu „%2“. %3</translation>
    </message>
</context>
<context>
    <name>tessera::Words</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Format of dates on the screen, see QLocale::toString: &quot;20 Nov 2025&quot;</extracomment>
        <translation>d. M. yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Format of dates in documents, see QLocale::toString: &quot;20 November 2025&quot;</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
</TS>
