<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs" sourcelanguage="en">
<context>
    <name>tessera::Attendance</name>
    <message numerus="yes">
        <source>The group meets at least %n time(s) a year.</source>
        <translation>
            <numerusform>Skupina zasedá nejméně %nkrát ročně.</numerusform>
            <numerusform>Skupina zasedá nejméně %nkrát ročně.</numerusform>
            <numerusform>Skupina zasedá nejméně %nkrát ročně.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It met %n time(s) in %1.</source>
        <extracomment>%1 = year, %n = number of meetings; follows &quot;The group meets at least 3 times a year.&quot;</extracomment>
        <translation>
            <numerusform>V roce %1 se sešla %nkrát.</numerusform>
            <numerusform>V roce %1 se sešla %nkrát.</numerusform>
            <numerusform>V roce %1 se sešla %nkrát.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Chart</name>
    <message>
        <source>%1: %2 in %3</source>
        <extracomment>Part of a sentence: %1 = name of the line in the chart, %2 = value, %3 = year</extracomment>
        <translation>%1: %2 v roce %3</translation>
    </message>
    <message>
        <source>%1: from %2 in %3 to %4 in %5</source>
        <extracomment>Part of a sentence: %1 = name of the line in the chart, %2 and %4 = values, %3 and %5 = years</extracomment>
        <translation>%1: %2 v roce %3 a %4 v roce %5</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A sentence made of parts such as &quot;All measures: from 8 % in 2013 to 45 % in 2025&quot;</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2, %3; partly implemented %4, in preparation %5</source>
        <extracomment>Of a measure; %1 = title, %2 = &quot;50.0 %&quot;, %3 = &quot;28 of 56&quot;, %4 and %5 = numbers of States</extracomment>
        <translation>%1: %2, %3; částečně provedeno %4, v přípravě %5</translation>
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
        <translation>Pro tento výběr není nic zaznamenáno.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n opatření</numerusform>
            <numerusform>%n opatření</numerusform>
            <numerusform>%n opatření</numerusform>
        </translation>
    </message>
    <message>
        <source>one tile a State; a schematic, not a map</source>
        <translation>jedna dlaždice za každý stát; schéma, nikoli mapa</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n measure(s) implemented</source>
        <extracomment>%1 = name of a State</extracomment>
        <translation>
            <numerusform>%1: %n provedené opatření</numerusform>
            <numerusform>%1: %n provedená opatření</numerusform>
            <numerusform>%1: %n provedených opatření</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Choice</name>
    <message>
        <source>Planned</source>
        <translation>Plánováno</translation>
    </message>
    <message>
        <source>To be recorded</source>
        <translation>K zaznamenání</translation>
    </message>
    <message>
        <source>Partly recorded</source>
        <translation>Zčásti zaznamenáno</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Zaznamenáno</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Zrušeno</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Úprava</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrácení změny</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opětovné provedení změny</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>Převzato z předchozího roku</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ukázková data</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Včas</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Blíží se termín</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Po termínu</translation>
    </message>
    <message>
        <source>Never confirmed</source>
        <translation>Nikdy nepotvrzeno</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Bývalý</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Čeká se</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Opožděně</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Bez odpovědi</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Nedoručeno</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Potvrzeno</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>Určeno</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Změněno</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ukončeno</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Neuvedeno</translation>
    </message>
    <message>
        <source>Note verbale</source>
        <translation>Verbální nóta</translation>
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
        <translation>Zasedání</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Zodpovězeno</translation>
    </message>
    <message>
        <source>Confirmation of a contact</source>
        <translation>Potvrzení kontaktu</translation>
    </message>
    <message>
        <source>Notice of a change</source>
        <translation>Oznámení změny</translation>
    </message>
    <message>
        <source>Answer to a communication check</source>
        <translation>Odpověď na prověrku spojení</translation>
    </message>
    <message>
        <source>Attendance to be recorded</source>
        <translation>Zaznamenání účasti</translation>
    </message>
    <message>
        <source>Validity of evidence</source>
        <translation>Platnost dokladu</translation>
    </message>
    <message>
        <source>Yearly submission</source>
        <translation>Roční podání</translation>
    </message>
    <message>
        <source>Decision or follow-up</source>
        <translation>Rozhodnutí nebo navazující krok</translation>
    </message>
    <message>
        <source>Erasure of former contacts</source>
        <translation>Výmaz bývalých kontaktů</translation>
    </message>
    <message>
        <source>Continuing</source>
        <translation>Průběžně</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Každoročně</translation>
    </message>
    <message>
        <source>On change</source>
        <translation>Při změně</translation>
    </message>
    <message>
        <source>When an event calls for it</source>
        <translation>Vyžádá-li si to událost</translation>
    </message>
    <message>
        <source>Once, with updates</source>
        <translation>Jednorázově, s aktualizacemi</translation>
    </message>
    <message>
        <source>Working-group meeting</source>
        <translation>Zasedání pracovní skupiny</translation>
    </message>
    <message>
        <source>Meeting of points of contact</source>
        <translation>Setkání kontaktních míst</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konference</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminář</translation>
    </message>
    <message>
        <source>Round table</source>
        <translation>Kulatý stůl</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Školení</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Cvičení</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Konzultace</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Prezenčně</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybridně</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nezaznamenáno</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Přítomen</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Na dálku</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Zastoupen</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Omluven</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Nepřítomen</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Ústředí</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegace</translation>
    </message>
    <message>
        <source>Capital and delegation</source>
        <translation>Ústředí i delegace</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Rozhodnutí</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Navazující krok</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otevřeno</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Vyřízeno</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Upuštěno</translation>
    </message>
    <message>
        <source>participating State</source>
        <translation>účastnický stát</translation>
    </message>
    <message>
        <source>Asian Partner for Co-operation</source>
        <translation>asijský partner pro spolupráci</translation>
    </message>
    <message>
        <source>Mediterranean Partner for Co-operation</source>
        <translation>středomořský partner pro spolupráci</translation>
    </message>
    <message>
        <source>Alphabetical in my language</source>
        <translation>Abecedně v mém jazyce</translation>
    </message>
    <message>
        <source>English alphabetical</source>
        <translation>Abecedně v angličtině</translation>
    </message>
    <message>
        <source>Protocol order (French)</source>
        <translation>Protokolární pořadí (francouzské)</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Odkaz</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Soubor</translation>
    </message>
    <message>
        <source>No information</source>
        <translation>Bez údajů</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation>Nepřeje si uvést</translation>
    </message>
    <message>
        <source>No activity</source>
        <translation>Bez činnosti</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>V přípravě</translation>
    </message>
    <message>
        <source>Partly implemented</source>
        <translation>Částečně provedeno</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Provedeno</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Netýká se</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Ke zpracování</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>Rozpracováno</translation>
    </message>
    <message>
        <source>Confirmed for this year</source>
        <translation>Potvrzeno pro tento rok</translation>
    </message>
    <message>
        <source>Own report</source>
        <translation>Vlastní zpráva</translation>
    </message>
    <message>
        <source>OSCE document</source>
        <translation>Dokument OBSE</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Otevřený zdroj</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Posouzení</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Návrh</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Předloženo</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>Vyžádány úpravy</translation>
    </message>
    <message>
        <source>Accepted and locked</source>
        <translation>Přijato a uzamčeno</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Beze změny</translation>
    </message>
    <message>
        <source>First reported</source>
        <translation>Nově uvedeno</translation>
    </message>
    <message>
        <source>Risen</source>
        <translation>Vzestup</translation>
    </message>
    <message>
        <source>Fallen</source>
        <translation>Pokles</translation>
    </message>
    <message>
        <source>No longer reported</source>
        <translation>Již neuváděno</translation>
    </message>
    <message>
        <source>Changed otherwise</source>
        <translation>Jiná změna</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Vektorová kresba (SVG)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Obrázek (PNG)</translation>
    </message>
    <message>
        <source>Page (PDF)</source>
        <translation>Stránka (PDF)</translation>
    </message>
    <message>
        <source>Internal, States are named</source>
        <translation>Interní, státy jsou uvedeny jmenovitě</translation>
    </message>
    <message>
        <source>For circulation, no State is named</source>
        <translation>K rozeslání, žádný stát není uveden jmenovitě</translation>
    </message>
    <message>
        <source>Summary and key figures</source>
        <translation>Souhrn a klíčové ukazatele</translation>
    </message>
    <message>
        <source>Change since the compared year</source>
        <translation>Změny oproti srovnávanému roku</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matice</translation>
    </message>
    <message>
        <source>Measures, a page each</source>
        <translation>Opatření, každé na vlastní straně</translation>
    </message>
    <message>
        <source>Points of contact</source>
        <translation>Kontaktní místa</translation>
    </message>
    <message>
        <source>Meetings and attendance</source>
        <translation>Zasedání a účast</translation>
    </message>
    <message>
        <source>Workshops and other events</source>
        <translation>Workshopy a další akce</translation>
    </message>
    <message>
        <source>Regional platforms</source>
        <translation>Regionální platformy</translation>
    </message>
    <message>
        <source>States, a page each</source>
        <translation>Státy, každý na vlastní straně</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milníky</translation>
    </message>
    <message>
        <source>Open decisions and follow-ups</source>
        <translation>Otevřená rozhodnutí a navazující kroky</translation>
    </message>
    <message>
        <source>Method, formulas and sources</source>
        <translation>Metodika, vzorce a zdroje</translation>
    </message>
    <message>
        <source>Annex: directory of contacts</source>
        <translation>Příloha: adresář kontaktů</translation>
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
            <numerusform>termín za %n den</numerusform>
            <numerusform>termín za %n dny</numerusform>
            <numerusform>termín za %n dnů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue %n day(s)</source>
        <extracomment>Of the yearly confirmation of a contact</extracomment>
        <translation>
            <numerusform>%n den po termínu</numerusform>
            <numerusform>%n dny po termínu</numerusform>
            <numerusform>%n dnů po termínu</numerusform>
        </translation>
    </message>
    <message>
        <source>never confirmed</source>
        <extracomment>Of the yearly confirmation of a contact</extracomment>
        <translation>nikdy nepotvrzeno</translation>
    </message>
    <message>
        <source>former</source>
        <extracomment>Of a contact who no longer serves</extracomment>
        <translation>bývalý</translation>
    </message>
    <message numerus="yes">
        <source>notified late by %n day(s)</source>
        <translation>
            <numerusform>oznámeno se zpožděním %n dne</numerusform>
            <numerusform>oznámeno se zpožděním %n dnů</numerusform>
            <numerusform>oznámeno se zpožděním %n dnů</numerusform>
        </translation>
    </message>
    <message>
        <source>notified at once</source>
        <extracomment>Of a change of contact: the others were told on the day of the change or before it</extracomment>
        <translation>oznámeno neprodleně</translation>
    </message>
    <message numerus="yes">
        <source>notified after %n day(s)</source>
        <translation>
            <numerusform>oznámeno po %n dni</numerusform>
            <numerusform>oznámeno po %n dnech</numerusform>
            <numerusform>oznámeno po %n dnech</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>notice overdue %n day(s)</source>
        <translation>
            <numerusform>oznámení %n den po termínu</numerusform>
            <numerusform>oznámení %n dny po termínu</numerusform>
            <numerusform>oznámení %n dnů po termínu</numerusform>
        </translation>
    </message>
    <message>
        <source>to be notified today</source>
        <extracomment>Of a change of contact: the others are to be told</extracomment>
        <translation>oznámit dnes</translation>
    </message>
    <message numerus="yes">
        <source>to be notified within %n day(s)</source>
        <translation>
            <numerusform>oznámit do %n dne</numerusform>
            <numerusform>oznámit do %n dnů</numerusform>
            <numerusform>oznámit do %n dnů</numerusform>
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
        <translation>Orgán pro řešení incidentů</translation>
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
        <translation>%1: kontakt dosud nebyl nikdy potvrzen.</translation>
    </message>
    <message>
        <source>%1: the contact is to be confirmed again; last confirmed %2.</source>
        <extracomment>%1 = &quot;Hungary (Policy)&quot;, %2 = day</extracomment>
        <translation>%1: kontakt je třeba znovu potvrdit; naposledy potvrzen %2.</translation>
    </message>
    <message>
        <source>%1: the end of service on %2 is to be notified.</source>
        <translation>%1: je třeba oznámit ukončení působení ke dni %2.</translation>
    </message>
    <message>
        <source>%1: the change of %2 is to be notified.</source>
        <translation>%1: je třeba oznámit změnu ze dne %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n contact(s) yet to answer the check “%2”.</source>
        <extracomment>%1 = State, %2 = title of the communication check</extracomment>
        <translation>
            <numerusform>%1: na prověrku „%2“ má ještě odpovědět %n kontakt.</numerusform>
            <numerusform>%1: na prověrku „%2“ mají ještě odpovědět %n kontakty.</numerusform>
            <numerusform>%1: na prověrku „%2“ má ještě odpovědět %n kontaktů.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The personal data of %n former contact(s) may be erased.</source>
        <translation>
            <numerusform>Osobní údaje %n bývalého kontaktu lze vymazat.</numerusform>
            <numerusform>Osobní údaje %n bývalých kontaktů lze vymazat.</numerusform>
            <numerusform>Osobní údaje %n bývalých kontaktů lze vymazat.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: attendance is recorded in part.</source>
        <translation>%1, %2: účast je zaznamenána jen zčásti.</translation>
    </message>
    <message>
        <source>%1, %2: attendance is to be recorded.</source>
        <translation>%1, %2: účast je třeba zaznamenat.</translation>
    </message>
    <message>
        <source>%1: the submission for %2 is to be sent.</source>
        <extracomment>%1 = State, %2 = year</extracomment>
        <translation>%1: je třeba odeslat podání za rok %2.</translation>
    </message>
    <message>
        <source>%1: “%2” is open.</source>
        <extracomment>%1 = meeting, %2 = what is to be done, in the user&apos;s words</extracomment>
        <translation>%1: „%2“ zůstává otevřeno.</translation>
    </message>
</context>
<context>
    <name>tessera::Error</name>
    <message>
        <source>“%1” was not found.</source>
        <translation>Soubor „%1“ nebyl nalezen.</translation>
    </message>
    <message>
        <source>Check the name, or whether the stick or network drive is connected.</source>
        <translation>Zkontrolujte název a ověřte, zda je připojen USB disk nebo síťová jednotka.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Soubor „%1“ nelze přečíst.</translation>
    </message>
    <message>
        <source>Ask the owner of the file for the right to read it, or copy it to your own folder.</source>
        <translation>Požádejte vlastníka souboru o oprávnění ke čtení nebo si soubor zkopírujte do vlastní složky.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>Do souboru „%1“ nelze zapisovat.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right to write there.</source>
        <translation>Zvolte jinou složku nebo požádejte o oprávnění k zápisu do této složky.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is.</source>
        <translation>Soubor „%1“ již existuje a byl ponechán beze změny.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the file first.</source>
        <translation>Zvolte jiný název nebo soubor nejprve odstraňte.</translation>
    </message>
    <message>
        <source>“%1” is empty: it holds no workspace.</source>
        <translation>Soubor „%1“ je prázdný: neobsahuje žádný pracovní prostor.</translation>
    </message>
    <message>
        <source>The copy may have been interrupted. Copy the file again, or restore a backup.</source>
        <translation>Kopírování mohlo být přerušeno. Zkopírujte soubor znovu nebo obnovte zálohu.</translation>
    </message>
    <message>
        <source>“%1” is not a Tessera workspace.</source>
        <translation>Soubor „%1“ není pracovním prostorem programu Tessera.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .tessera. The file was not changed.</source>
        <translation>Zvolte soubor, jehož název končí příponou .tessera. Soubor nebyl změněn.</translation>
    </message>
    <message>
        <source>The workspace is damaged: %1.</source>
        <translation>Pracovní prostor je poškozen: %1.</translation>
    </message>
    <message>
        <source>Restore the newest backup with File &gt; Restore a backup. The file was not changed.</source>
        <translation>Obnovte nejnovější zálohu příkazem Soubor &gt; Obnovit zálohu. Soubor nebyl změněn.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Tessera.</source>
        <translation>Soubor „%1“ byl vytvořen v novější verzi programu Tessera.</translation>
    </message>
    <message>
        <source>Install the newer version to open it. The file was not changed.</source>
        <translation>K otevření souboru nainstalujte novější verzi. Soubor nebyl změněn.</translation>
    </message>
    <message>
        <source>The workspace is open elsewhere: %1.</source>
        <translation>Pracovní prostor je otevřen jinde: %1.</translation>
    </message>
    <message>
        <source>Open it to read only, or ask that person to close it.</source>
        <translation>Otevřete jej pouze pro čtení nebo požádejte danou osobu, aby jej zavřela.</translation>
    </message>
    <message>
        <source>The workspace contains something Tessera did not put there: %1.</source>
        <translation>Pracovní prostor obsahuje položku, která nepochází z programu Tessera: %1.</translation>
    </message>
    <message>
        <source>Do not use this copy. Ask where the file comes from, or restore a backup.</source>
        <translation>Tuto kopii nepoužívejte. Zjistěte, odkud soubor pochází, nebo obnovte zálohu.</translation>
    </message>
    <message>
        <source>The workspace could not be brought to this version: %1.</source>
        <translation>Pracovní prostor se nepodařilo převést na tuto verzi: %1.</translation>
    </message>
    <message>
        <source>The file is as it was. Open the backup that was just made, or ask for help.</source>
        <translation>Soubor zůstal beze změny. Otevřete právě vytvořenou zálohu nebo požádejte o pomoc.</translation>
    </message>
    <message>
        <source>This workspace is open to read only%1.</source>
        <translation>Tento pracovní prostor je otevřen pouze pro čtení%1.</translation>
    </message>
    <message>
        <source>Use File &gt; Save a copy to work on a copy of your own.</source>
        <translation>Chcete-li pracovat na vlastní kopii, použijte příkaz Soubor &gt; Uložit kopii.</translation>
    </message>
    <message>
        <source>There is no space left where “%1” is kept.</source>
        <translation>Na místě, kde je uložen soubor „%1“, už není volné místo.</translation>
    </message>
    <message>
        <source>Free some space and try again. Everything saved before is safe; what you typed is still here.</source>
        <translation>Uvolněte místo a zkuste to znovu. Vše, co bylo uloženo dříve, je v bezpečí; zadaný text zůstal zachován.</translation>
    </message>
    <message>
        <source>The disk reported an error with “%1”.</source>
        <translation>Disk ohlásil chybu u souboru „%1“.</translation>
    </message>
    <message>
        <source>Save a copy on another disk. Everything saved before is safe; what you typed is still here.</source>
        <translation>Uložte kopii na jiný disk. Vše, co bylo uloženo dříve, je v bezpečí; zadaný text zůstal zachován.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written: %1.</source>
        <translation>Pracovní prostor nebylo možné přečíst nebo zapsat: %1.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, save a copy and ask for help with the details.</source>
        <translation>Zkuste to znovu. Pokud se chyba zopakuje, uložte kopii a požádejte o pomoc; uveďte podrobnosti.</translation>
    </message>
    <message>
        <source>%1 was changed in the meantime.</source>
        <translation>Mezitím došlo ke změně: %1.</translation>
    </message>
    <message>
        <source>Look at the new value, then make your change again. Nothing was overwritten.</source>
        <translation>Prohlédněte si novou hodnotu a poté změnu proveďte znovu. Nic nebylo přepsáno.</translation>
    </message>
    <message>
        <source>%1 is locked: the submission of that year was accepted.</source>
        <translation>Pole %1 je uzamčeno: podání za daný rok bylo přijato.</translation>
    </message>
    <message>
        <source>Ask the Chair to reopen the submission, or enter the change for the next year.</source>
        <translation>Požádejte předsednictví o opětovné otevření podání nebo změnu zadejte pro následující rok.</translation>
    </message>
    <message>
        <source>There is no cell %1.</source>
        <translation>Pole %1 neexistuje.</translation>
    </message>
    <message>
        <source>A measure begins in the year of its adoption and a State in the year it joined.</source>
        <translation>Opatření se vykazuje od roku svého přijetí, stát od roku, kdy se stal účastnickým státem.</translation>
    </message>
    <message>
        <source>“Not applicable” needs a reason: %1.</source>
        <translation>Stav „netýká se“ vyžaduje odůvodnění: %1.</translation>
    </message>
    <message>
        <source>Write in one sentence why the measure does not apply.</source>
        <translation>Uveďte jednou větou, proč se opatření státu netýká.</translation>
    </message>
    <message>
        <source>The contents are %1; a wider label needs a reason.</source>
        <translation>Obsah má označení %1; pro širší sdílení je třeba uvést důvod.</translation>
    </message>
    <message>
        <source>Write in one sentence why the document may be shared more widely.</source>
        <translation>Uveďte jednou větou, proč lze dokument sdílet v širším okruhu.</translation>
    </message>
    <message>
        <source>The text is too long: %1.</source>
        <translation>Text je příliš dlouhý: %1.</translation>
    </message>
    <message>
        <source>Shorten it, or attach it as a file.</source>
        <translation>Zkraťte jej nebo jej připojte jako soubor.</translation>
    </message>
    <message>
        <source>Not recognised: %1.</source>
        <translation>Nerozpoznaná hodnota: %1.</translation>
    </message>
    <message>
        <source>Use one of the values that the program offers.</source>
        <translation>Použijte některou z hodnot, které program nabízí.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Chybí údaj: %1.</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>Doplňte jej a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The name “%1” is taken.</source>
        <translation>Název „%1“ je již použit.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Zvolte jiný název.</translation>
    </message>
    <message>
        <source>The dates do not fit: %1.</source>
        <translation>Data na sebe nenavazují: %1.</translation>
    </message>
    <message>
        <source>Check which day comes first.</source>
        <translation>Zkontrolujte, který den předchází.</translation>
    </message>
    <message>
        <source>%1 is still serving and was not erased.</source>
        <translation>Kontakt %1 je stále aktivní a nebyl vymazán.</translation>
    </message>
    <message>
        <source>End the contact first; only former contacts are erased.</source>
        <translation>Působení kontaktu nejprve ukončete; vymazat lze jen bývalé kontakty.</translation>
    </message>
    <message>
        <source>“%1” has meetings and was not removed.</source>
        <translation>Fórum „%1“ obsahuje zasedání, a nebylo proto odstraněno.</translation>
    </message>
    <message>
        <source>Move its meetings to another forum, or remove them first.</source>
        <translation>Nejprve jeho zasedání přesuňte do jiného fóra nebo je odstraňte.</translation>
    </message>
    <message>
        <source>There is nothing to undo or redo%1.</source>
        <translation>Není co vrátit zpět ani provést znovu%1.</translation>
    </message>
    <message>
        <source>“%1” is larger than 25 MB and was not added.</source>
        <translation>Soubor „%1“ je větší než 25 MB a nebyl přidán.</translation>
    </message>
    <message>
        <source>Add a link to where it is kept, or a smaller copy.</source>
        <translation>Přidejte odkaz na místo uložení nebo menší kopii.</translation>
    </message>
    <message>
        <source>The file “%1” is not in this workspace.</source>
        <translation>Soubor „%1“ není součástí tohoto pracovního prostoru.</translation>
    </message>
    <message>
        <source>Add the file again, or restore a backup that still has it.</source>
        <translation>Přidejte soubor znovu nebo obnovte zálohu, která jej ještě obsahuje.</translation>
    </message>
    <message>
        <source>The backup could not be made: %1.</source>
        <translation>Zálohu se nepodařilo vytvořit: %1.</translation>
    </message>
    <message>
        <source>Choose another folder for the backup. The workspace itself is unchanged.</source>
        <translation>Zvolte pro zálohu jinou složku. Samotný pracovní prostor se nezměnil.</translation>
    </message>
    <message>
        <source>The catalogue is not valid at %1.</source>
        <translation>Katalog není platný v místě %1.</translation>
    </message>
    <message>
        <source>Correct the catalogue at that place and load it again.</source>
        <translation>Opravte katalog v tomto místě a načtěte jej znovu.</translation>
    </message>
    <message>
        <source>The framework “%1” is not known here.</source>
        <translation>Rámec „%1“ zde není znám.</translation>
    </message>
    <message>
        <source>Install its catalogue, or a newer version of Tessera.</source>
        <translation>Nainstalujte příslušný katalog nebo novější verzi programu Tessera.</translation>
    </message>
    <message>
        <source>The file was not understood: %1.</source>
        <translation>Souboru nebylo možné porozumět: %1.</translation>
    </message>
    <message>
        <source>Check that it is a table (CSV), calendar (.ics) or card file (.vcf) as the help describes it.</source>
        <translation>Zkontrolujte, zda jde o tabulku (CSV), kalendář (.ics) nebo vizitku (.vcf) v podobě popsané v nápovědě.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1.</source>
        <translation>Nic nebylo importováno: %1.</translation>
    </message>
    <message>
        <source>Correct the lines that are named and import the file again.</source>
        <translation>Opravte uvedené řádky a soubor importujte znovu.</translation>
    </message>
    <message>
        <source>The review could not be written to “%1”.</source>
        <translation>Přehled se nepodařilo zapsat do souboru „%1“.</translation>
    </message>
    <message>
        <source>Choose another folder or close the program that shows the old file.</source>
        <translation>Zvolte jinou složku nebo zavřete program, v němž je původní soubor otevřen.</translation>
    </message>
    <message>
        <source>No font with the letters of the review is installed%1.</source>
        <translation>Není nainstalováno žádné písmo se znaky potřebnými pro přehled%1.</translation>
    </message>
    <message>
        <source>Install a font such as Noto Sans or DejaVu Sans.</source>
        <translation>Nainstalujte například písmo Noto Sans nebo DejaVu Sans.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Run “tessera --help” to see the commands.</source>
        <translation>Seznam příkazů zobrazíte spuštěním „tessera --help“.</translation>
    </message>
</context>
<context>
    <name>tessera::Fact</name>
    <message>
        <source>The evidence “%1” was valid until %2.</source>
        <translation>Platnost dokladu „%1“ skončila %2.</translation>
    </message>
    <message>
        <source>The evidence “%1” is valid until %2.</source>
        <translation>Doklad „%1“ platí do %2.</translation>
    </message>
    <message>
        <source>The evidence “%1” of %2 is to be looked at again.</source>
        <translation>Doklad „%1“ ze dne %2 je třeba znovu posoudit.</translation>
    </message>
    <message>
        <source>The law “%1” was valid until %2.</source>
        <translation>Platnost právního předpisu „%1“ skončila %2.</translation>
    </message>
    <message>
        <source>The law “%1” is valid until %2.</source>
        <translation>Právní předpis „%1“ platí do %2.</translation>
    </message>
    <message>
        <source>The law “%1” of %2 is to be looked at again.</source>
        <translation>Právní předpis „%1“ ze dne %2 je třeba znovu posoudit.</translation>
    </message>
    <message>
        <source>The strategy “%1” was valid until %2.</source>
        <translation>Platnost strategie „%1“ skončila %2.</translation>
    </message>
    <message>
        <source>The strategy “%1” is valid until %2.</source>
        <translation>Strategie „%1“ platí do %2.</translation>
    </message>
    <message>
        <source>The strategy “%1” of %2 is to be looked at again.</source>
        <translation>Strategii „%1“ ze dne %2 je třeba znovu posoudit.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>před %n dnem</numerusform>
            <numerusform>před %n dny</numerusform>
            <numerusform>před %n dny</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the end of %1</source>
        <extracomment>How long a day lies before the last day of a year that is over: %1 = the year</extracomment>
        <translation>
            <numerusform>%n den před koncem roku %1</numerusform>
            <numerusform>%n dny před koncem roku %1</numerusform>
            <numerusform>%n dnů před koncem roku %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never confirmed</source>
        <extracomment>Of contacts, within a list such as &quot;2 contacts nominated; 1 never confirmed&quot;</extracomment>
        <translation>
            <numerusform>%n nikdy nepotvrzen</numerusform>
            <numerusform>%n nikdy nepotvrzeny</numerusform>
            <numerusform>%n nikdy nepotvrzeno</numerusform>
        </translation>
    </message>
    <message>
        <source>last confirmed %1</source>
        <extracomment>%1 = day</extracomment>
        <translation>naposledy potvrzeno %1</translation>
    </message>
    <message>
        <source>last confirmed %1, %2</source>
        <extracomment>%1 = day, %2 = &quot;371 days ago&quot;</extracomment>
        <translation>naposledy potvrzeno %1, %2</translation>
    </message>
    <message>
        <source>the oldest confirmation is of %1, %2</source>
        <extracomment>Of several contacts: %1 = day, %2 = &quot;371 days ago&quot;</extracomment>
        <translation>nejstarší potvrzení je ze dne %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) nominated</source>
        <translation>
            <numerusform>určen %n kontakt</numerusform>
            <numerusform>určeny %n kontakty</numerusform>
            <numerusform>určeno %n kontaktů</numerusform>
        </translation>
    </message>
    <message>
        <source>no policy contact</source>
        <translation>bez politického kontaktního místa</translation>
    </message>
    <message>
        <source>no technical contact</source>
        <translation>bez technického kontaktního místa</translation>
    </message>
    <message>
        <source>No contact serves; the last one did until %1.</source>
        <translation>Není aktivní žádný kontakt; poslední působil do %1.</translation>
    </message>
    <message numerus="yes">
        <source>The group met %n time(s) (at least %1 asked).</source>
        <extracomment>%n = meetings held, %1 = meetings asked for</extracomment>
        <translation>
            <numerusform>Skupina zasedala %nkrát (předpokládaný počet: nejméně %1).</numerusform>
            <numerusform>Skupina zasedala %nkrát (předpokládaný počet: nejméně %1).</numerusform>
            <numerusform>Skupina zasedala %nkrát (předpokládaný počet: nejméně %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 attended %2.</source>
        <extracomment>%1 = State, %2 = &quot;2 of 3&quot;</extracomment>
        <translation>%1: účast %2.</translation>
    </message>
    <message numerus="yes">
        <source>Hosted %n event(s) in %1.</source>
        <translation>
            <numerusform>V roce %1 uspořádána %n akce.</numerusform>
            <numerusform>V roce %1 uspořádány %n akce.</numerusform>
            <numerusform>V roce %1 uspořádáno %n akcí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attended %n event(s) in %1.</source>
        <translation>
            <numerusform>V roce %1 účast na %n akci.</numerusform>
            <numerusform>V roce %1 účast na %n akcích.</numerusform>
            <numerusform>V roce %1 účast na %n akcích.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hosted %n event(s),</source>
        <extracomment>First half of &quot;Hosted 1 event, attended 3 events in 2025.&quot;</extracomment>
        <translation>
            <numerusform>Uspořádána %n akce,</numerusform>
            <numerusform>Uspořádány %n akce,</numerusform>
            <numerusform>Uspořádáno %n akcí,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>attended %n event(s) in %1.</source>
        <extracomment>Second half of &quot;Hosted 1 event, attended 3 events in 2025.&quot;</extracomment>
        <translation>
            <numerusform>účast na %n akci v roce %1.</numerusform>
            <numerusform>účast na %n akcích v roce %1.</numerusform>
            <numerusform>účast na %n akcích v roce %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Overview</name>
    <message>
        <source>as in %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>jako v roce %1</translation>
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
        <translation>průměrná míra provádění</translation>
    </message>
    <message>
        <source>States with a point of contact</source>
        <translation>státy s kontaktním místem</translation>
    </message>
    <message>
        <source>States with at least one serving contact in a role of CBM 8 / participating States</source>
        <translation>státy nejméně s jedním aktivním kontaktem v roli podle CBM 8 / účastnické státy</translation>
    </message>
    <message numerus="yes">
        <source>States confirmed within %n month(s)</source>
        <translation>
            <numerusform>státy s potvrzením v posledním %n měsíci</numerusform>
            <numerusform>státy s potvrzením v posledních %n měsících</numerusform>
            <numerusform>státy s potvrzením v posledních %n měsících</numerusform>
        </translation>
    </message>
    <message>
        <source>States whose serving contacts were all confirmed within the period / participating States</source>
        <translation>státy, jejichž aktivní kontakty byly všechny potvrzeny ve lhůtě / účastnické státy</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) overdue</source>
        <translation>
            <numerusform>%n kontakt po termínu</numerusform>
            <numerusform>%n kontakty po termínu</numerusform>
            <numerusform>%n kontaktů po termínu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 = meetings held, %2 = meetings asked for</extracomment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>meetings held (CBM 11)</source>
        <translation>uskutečněná zasedání (CBM 11)</translation>
    </message>
    <message>
        <source>mean attendance %1</source>
        <extracomment>%1 = &quot;82.5 %&quot;</extracomment>
        <translation>průměrná účast %1</translation>
    </message>
    <message>
        <source>yearly submissions received</source>
        <translation>obdržená roční podání</translation>
    </message>
    <message>
        <source>States whose submission of the year was made / participating States</source>
        <translation>státy, které předložily podání za daný rok / účastnické státy</translation>
    </message>
    <message numerus="yes">
        <source>%n outstanding</source>
        <translation>
            <numerusform>%n dosud neobdrženo</numerusform>
            <numerusform>%n dosud neobdržena</numerusform>
            <numerusform>%n dosud neobdrženo</numerusform>
        </translation>
    </message>
    <message>
        <source>measures implemented</source>
        <translation>provedená opatření</translation>
    </message>
    <message>
        <source>contacts confirmed</source>
        <translation>potvrzené kontakty</translation>
    </message>
    <message>
        <source>none</source>
        <translation>žádné</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n den po termínu</numerusform>
            <numerusform>%n dny po termínu</numerusform>
            <numerusform>%n dnů po termínu</numerusform>
        </translation>
    </message>
    <message>
        <source>serving contacts confirmed within the period / serving contacts</source>
        <translation>aktivní kontakty potvrzené ve lhůtě / aktivní kontakty</translation>
    </message>
    <message>
        <source>meetings attended (CBM 11)</source>
        <translation>účast na zasedáních (CBM 11)</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>bez záznamu</translation>
    </message>
    <message>
        <source>meetings attended / meetings with attendance recorded</source>
        <translation>zasedání s účastí státu / zasedání se zaznamenanou účastí</translation>
    </message>
    <message numerus="yes">
        <source>%n not recorded yet</source>
        <translation>
            <numerusform>%n dosud nezaznamenáno</numerusform>
            <numerusform>%n dosud nezaznamenána</numerusform>
            <numerusform>%n dosud nezaznamenáno</numerusform>
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
        <translation>Profil státu</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Změna</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Zasedání</translation>
    </message>
    <message>
        <source>Attendance by State</source>
        <translation>Účast podle států</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Opatření</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>% of applicable cells</source>
        <translation>% relevantních polí</translation>
    </message>
    <message>
        <source>All participating States</source>
        <translation>Všechny účastnické státy</translation>
    </message>
    <message>
        <source>Chosen States</source>
        <translation>Vybrané státy</translation>
    </message>
    <message>
        <source>Implemented cells / participating States = %1 / %2 = %3</source>
        <extracomment>%1 = count of cells, %2 = count of States, %3 = their quotient</extracomment>
        <translation>Pole se stavem „provedeno“ / účastnické státy = %1 / %2 = %3</translation>
    </message>
    <message>
        <source>Implemented of applicable measures: %1</source>
        <extracomment>%1 = such as &quot;9 of 16&quot;</extracomment>
        <translation>Provedeno z relevantních opatření: %1</translation>
    </message>
    <message>
        <source>Cells by status</source>
        <translation>Pole podle stavu</translation>
    </message>
    <message>
        <source>Average implementation by group</source>
        <translation>Průměrná míra provádění podle skupin</translation>
    </message>
    <message>
        <source>members at the end of each year</source>
        <extracomment>Under the title of a chart; groups such as the EU are counted with those who belonged to them then</extracomment>
        <translation>členové vždy ke konci roku</translation>
    </message>
    <message>
        <source>%1 and the average of all States</source>
        <extracomment>%1 = name of a State</extracomment>
        <translation>%1 a průměr všech států</translation>
    </message>
    <message>
        <source>measures implemented</source>
        <translation>provedená opatření</translation>
    </message>
    <message>
        <source>Average</source>
        <extracomment>Name of a line in a chart</extracomment>
        <translation>Průměr</translation>
    </message>
    <message>
        <source>Average implementation, %1</source>
        <extracomment>%1 = years, such as 2013–2025</extracomment>
        <translation>Průměrná míra provádění, %1</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>Všechna opatření</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Opatření</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The mean of steps from 0 to 3: &quot;1.5 of 3&quot;</extracomment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>(3 × implemented + 2 × partly implemented + 1 × in preparation) / applicable cells = (3 × %1 + 2 × %2 + %3) / %4 = %5</source>
        <extracomment>%1 to %4 = counts of cells, %5 = the mean</extracomment>
        <translation>(3 × provedeno + 2 × částečně provedeno + 1 × v přípravě) / relevantní pole = (3 × %1 + 2 × %2 + %3) / %4 = %5</translation>
    </message>
    <message>
        <source>Implemented in %1 − implemented in %2 = %3 − %4 = %5</source>
        <extracomment>%1 and %2 = years, %3 and %4 = counts of States, %5 = the difference</extracomment>
        <translation>Provedeno v roce %1 − provedeno v roce %2 = %3 − %4 = %5</translation>
    </message>
    <message>
        <source>From %1 to %2 the count of States that implement a measure rose for %3 measures and fell for %4.</source>
        <extracomment>%1 and %2 = years, %3 and %4 = counts of measures</extracomment>
        <translation>Mezi lety %1 a %2 se počet států, které opatření provádějí, zvýšil u %3 opatření a snížil u %4.</translation>
    </message>
    <message>
        <source>In %1 the implementation rate of a measure lies between %2 and %3.</source>
        <extracomment>%1 = year, %2 and %3 = percentages</extracomment>
        <translation>V roce %1 se míra provádění jednotlivých opatření pohybuje mezi %2 a %3.</translation>
    </message>
    <message>
        <source>1 in preparation, 2 partly implemented, 3 implemented</source>
        <extracomment>The rings of a chart</extracomment>
        <translation>1 v přípravě, 2 částečně provedeno, 3 provedeno</translation>
    </message>
    <message>
        <source>State profile: %1 and %2</source>
        <extracomment>%1 and %2 = names of States, %2 also &quot;Average&quot;</extracomment>
        <translation>Profil státu: %1 a %2</translation>
    </message>
    <message>
        <source>%1 implements %2 of %3 measures in %4, shown beside: %5.</source>
        <extracomment>%1 = name of a State, %2 = count, %3 = count of all measures, %4 = year, %5 = what it stands beside</extracomment>
        <translation>%1: v roce %4 provedeno %2 z %3 opatření; pro srovnání: %5.</translation>
    </message>
    <message>
        <source>Change from %1 to %2</source>
        <extracomment>%1 and %2 = years</extracomment>
        <translation>Změna mezi lety %1 a %2</translation>
    </message>
    <message>
        <source>States that implement the measure, more or fewer</source>
        <translation>Změna počtu států, které opatření provádějí</translation>
    </message>
    <message>
        <source>Implementation rate by measure, %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>Míra provádění podle opatření, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n participating State(s)</source>
        <translation>
            <numerusform>%n účastnický stát</numerusform>
            <numerusform>%n účastnické státy</numerusform>
            <numerusform>%n účastnických států</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen State(s)</source>
        <translation>
            <numerusform>%n vybraný stát</numerusform>
            <numerusform>%n vybrané státy</numerusform>
            <numerusform>%n vybraných států</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / (existing cells − not applicable) = %2 / (%3 − %4) = %5</source>
        <extracomment>%1 = a status such as &quot;Partly implemented&quot;, %2 to %4 = counts of cells, %5 = percentage</extracomment>
        <translation>%1 / (existující pole − netýká se) = %2 / (%3 − %4) = %5</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen measure(s)</source>
        <translation>
            <numerusform>%n vybrané opatření</numerusform>
            <numerusform>%n vybraná opatření</numerusform>
            <numerusform>%n vybraných opatření</numerusform>
        </translation>
    </message>
    <message>
        <source>sorted by count</source>
        <extracomment>Under the title of a chart, after what the numbers are about: the order of the bars</extracomment>
        <translation>seřazeno podle počtu</translation>
    </message>
    <message>
        <source>Present, remote or represented, of those expected: %1</source>
        <extracomment>%1 = such as &quot;44 of 57&quot;</extracomment>
        <translation>Přítomné, na dálku připojené nebo zastoupené státy z očekávaných: %1</translation>
    </message>
    <message>
        <source>Attended of the meetings held for which something is recorded: %1</source>
        <extracomment>%1 = such as &quot;8 of 9&quot;</extracomment>
        <translation>Účast na uskutečněných zasedáních, k nimž existuje záznam: %1</translation>
    </message>
    <message>
        <source>Confirmed within the period of those who serve on %1: %2 = %3</source>
        <extracomment>%1 = day, %2 = such as &quot;98 of 112&quot;, %3 = percentage</extracomment>
        <translation>Potvrzeno ve lhůtě z kontaktů aktivních ke dni %1: %2 = %3</translation>
    </message>
    <message>
        <source>Attendance by meeting, %1</source>
        <extracomment>%1 = years, such as 2013–2025</extracomment>
        <translation>Účast podle zasedání, %1</translation>
    </message>
    <message>
        <source>meetings held that count for expert meetings</source>
        <translation>uskutečněná zasedání započítávaná jako zasedání odborníků</translation>
    </message>
    <message>
        <source>States that attended</source>
        <translation>Zúčastněné státy</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Zasedání</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Účast</translation>
    </message>
    <message>
        <source>At %1 meetings %2 of the expected States attended on average.</source>
        <extracomment>%1 = count of meetings, %2 = percentage</extracomment>
        <translation>Počet zasedání: %1; v průměru se zúčastnilo %2 očekávaných států.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stát</translation>
    </message>
    <message>
        <source>% of the meetings held</source>
        <translation>% uskutečněných zasedání</translation>
    </message>
    <message>
        <source>Attendance by State, %1</source>
        <extracomment>%1 = years, such as 2013–2025</extracomment>
        <translation>Účast podle států, %1</translation>
    </message>
    <message>
        <source>How many of the meetings held in %1 each of %2 States attended.</source>
        <extracomment>%1 = years such as 2013–2025, %2 = count of States</extracomment>
        <translation>Účast jednotlivých států na zasedáních konaných v období %1; počet států: %2.</translation>
    </message>
    <message>
        <source>Points of contact confirmed in time</source>
        <translation>Kontaktní místa potvrzená včas</translation>
    </message>
    <message>
        <source>% of serving points of contact</source>
        <translation>% aktivních kontaktních míst</translation>
    </message>
    <message>
        <source>%1 · at the end of each year</source>
        <extracomment>Under the title of a chart: %1 = such as &quot;57 participating States&quot;</extracomment>
        <translation>%1 · vždy ke konci roku</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed within %n month(s)</source>
        <translation>
            <numerusform>Potvrzeno v posledním %n měsíci</numerusform>
            <numerusform>Potvrzeno v posledních %n měsících</numerusform>
            <numerusform>Potvrzeno v posledních %n měsících</numerusform>
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
        <translation>Provedeno / (existující pole − netýká se)</translation>
    </message>
    <message>
        <source>Implemented / (existing cells − not applicable) = %1 / (%2 − %3) = %4</source>
        <translation>Provedeno / (existující pole − netýká se) = %1 / (%2 − %3) = %4</translation>
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
        <translation>Nejsou k dispozici žádné hodnoty k zobrazení.</translation>
    </message>
    <message>
        <source>left out: its sharing label is above the level of this document</source>
        <translation>vynecháno: označení pro sdílení je přísnější než úroveň tohoto dokumentu</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>vynecháno</translation>
    </message>
    <message>
        <source>did not exist</source>
        <extracomment>Of a measure in a State and year</extracomment>
        <translation>neexistovalo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stát</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Provedeno</translation>
    </message>
    <message>
        <source>left out: above %1</source>
        <extracomment>Instead of something that may not be printed; %1 = a sharing label such as TLP:AMBER</extracomment>
        <translation>vynecháno (přísnější než %1)</translation>
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
        <translation>stav ke dni %1</translation>
    </message>
    <message>
        <source>Logo of the issuing body</source>
        <extracomment>What a screen reader says of a picture; %1 = the body that issues the review</extracomment>
        <translation>Logo vydávajícího orgánu</translation>
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
        <translation>Stav ke dni %1</translation>
    </message>
    <message>
        <source>Demonstration data: every entry is invented and says nothing about any State.</source>
        <translation>Ukázková data: všechny záznamy jsou smyšlené a nevypovídají nic o žádném státu.</translation>
    </message>
    <message>
        <source>All States</source>
        <extracomment>In a list of groups of States</extracomment>
        <translation>Všechny státy</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Souhrn</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Co se změnilo</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matice</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Opatření</translation>
    </message>
    <message>
        <source>Points of contact</source>
        <translation>Kontaktní místa</translation>
    </message>
    <message>
        <source>Meetings and attendance</source>
        <translation>Zasedání a účast</translation>
    </message>
    <message>
        <source>Workshops and other events</source>
        <translation>Workshopy a další akce</translation>
    </message>
    <message>
        <source>Regional platforms</source>
        <translation>Regionální platformy</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Státy</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milníky</translation>
    </message>
    <message>
        <source>Open decisions and follow-ups</source>
        <translation>Otevřená rozhodnutí a navazující kroky</translation>
    </message>
    <message>
        <source>Directory of contacts</source>
        <translation>Adresář kontaktů</translation>
    </message>
    <message>
        <source>Method and sources</source>
        <translation>Metodika a zdroje</translation>
    </message>
    <message>
        <source>Annual review of the %1</source>
        <extracomment>%1 = title of the framework, such as &quot;OSCE cyber/ICT confidence-building measures&quot;</extracomment>
        <translation>%1: výroční přehled</translation>
    </message>
    <message>
        <source>Participating States: %1 · Measures: %2</source>
        <extracomment>On the cover; %1 and %2 are counts</extracomment>
        <translation>Účastnické státy: %1 · Opatření: %2</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>Ukázková data</translation>
    </message>
    <message>
        <source>%1 · Annual review %2</source>
        <extracomment>%1 = short title of the framework, %2 = year</extracomment>
        <translation>%1 · Výroční přehled %2</translation>
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
        <translation>V tomto vydání se neuvádí: údaje se týkají méně než %1 států.</translation>
    </message>
    <message>
        <source>meeting</source>
        <extracomment>Something that is left out of a document</extracomment>
        <translation>zasedání</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Obsah</translation>
    </message>
    <message>
        <source>%1 · %2 (continued)</source>
        <extracomment>Above a page on which a heading goes on; %1 = section, %2 = State or measure</extracomment>
        <translation>%1 · %2 (pokračování)</translation>
    </message>
    <message>
        <source>States by measures</source>
        <translation>Státy podle opatření</translation>
    </message>
    <message>
        <source>Sharing</source>
        <extracomment>Head of a column in a table file: a TLP label
----------
With whom something may be shared: a TLP label</extracomment>
        <translation>Sdílení</translation>
    </message>
    <message>
        <source>As of</source>
        <extracomment>Head of a column in a table file: the day of the numbers</extracomment>
        <translation>Stav ke dni</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>Head of a column in a table file: the title of the table a line comes from</extracomment>
        <translation>Tabulka</translation>
    </message>
    <message>
        <source>Implemented of applicable</source>
        <translation>Provedeno z relevantních</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Událost</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Zdroj</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>Head of a column: key figures</extracomment>
        <translation>Ukazatel</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Head of a column: the number</extracomment>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Změna</translation>
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
        <translation>méně než %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <extracomment>A count of States that is not printed, since the rest would let a State be inferred</extracomment>
        <translation>více než %1</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>neuvádí se</translation>
    </message>
    <message>
        <source>a step nearer to implementation</source>
        <translation>krok blíže k provedení</translation>
    </message>
    <message>
        <source>information where there was none</source>
        <translation>údaje tam, kde dříve nebyly</translation>
    </message>
    <message>
        <source>a step further from implementation</source>
        <translation>krok dále od provedení</translation>
    </message>
    <message>
        <source>no information where there was some</source>
        <translation>bez údajů tam, kde dříve byly</translation>
    </message>
    <message>
        <source>to or from “not applicable” or “prefers not to say”</source>
        <translation>změna na stav „netýká se“ či „nepřeje si uvést“ nebo z něj</translation>
    </message>
    <message>
        <source>the same status in both years</source>
        <translation>stejný stav v obou letech</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Význam</translation>
    </message>
    <message>
        <source>Counts below %1, and those from which they would follow, are not printed.</source>
        <extracomment>%1 = number</extracomment>
        <translation>Počty nižší než %1 a počty, z nichž by je bylo možné odvodit, se neuvádějí.</translation>
    </message>
    <message>
        <source>%1 cells exist both in %2 and in %3 and are compared. One cell is one measure in one participating State.</source>
        <extracomment>%1 = count of cells, %2 and %3 = years</extracomment>
        <translation>Počet polí, která existují v roce %2 i v roce %3 a porovnávají se: %1. Jedno pole představuje jedno opatření v jednom účastnickém státě.</translation>
    </message>
    <message>
        <source>Changes by fewer than %1 States, and to or from so small a count, are not drawn.</source>
        <extracomment>%1 = number of States; below a chart</extracomment>
        <translation>Změny týkající se méně než %1 států a změny na takto nízký počet nebo z něj nejsou znázorněny.</translation>
    </message>
    <message>
        <source>Changes by State</source>
        <translation>Změny podle států</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Opatření</translation>
    </message>
    <message>
        <source>as in %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>jako v roce %1</translation>
    </message>
    <message>
        <source>%1 %2 since %3</source>
        <extracomment>%1 = &quot;▲&quot; or &quot;▼&quot;, %2 = a number, %3 = year</extracomment>
        <translation>%1 %2 od roku %3</translation>
    </message>
    <message>
        <source>States with a point of contact</source>
        <translation>státy s kontaktním místem</translation>
    </message>
    <message>
        <source>States with at least one serving contact in a role of CBM 8 / participating States of this review</source>
        <translation>státy nejméně s jedním aktivním kontaktem v roli podle CBM 8 / účastnické státy zahrnuté do tohoto přehledu</translation>
    </message>
    <message>
        <source>States confirmed in time</source>
        <translation>státy s potvrzením ve lhůtě</translation>
    </message>
    <message>
        <source>States whose serving contacts were all confirmed within the period / participating States of this review</source>
        <translation>státy, jejichž aktivní kontakty byly všechny potvrzeny ve lhůtě / účastnické státy zahrnuté do tohoto přehledu</translation>
    </message>
    <message>
        <source>changes notified late</source>
        <translation>změny oznámené se zpožděním</translation>
    </message>
    <message>
        <source>changes and ends of the year notified after more days than asked, or not yet / changes and ends of the year</source>
        <translation>změny a ukončení v daném roce, které byly oznámeny po stanoveném počtu dnů nebo dosud oznámeny nebyly / změny a ukončení v daném roce</translation>
    </message>
    <message numerus="yes">
        <source>Contact data are confirmed within %n month(s).</source>
        <translation>
            <numerusform>Kontaktní údaje se potvrzují vždy do %n měsíce.</numerusform>
            <numerusform>Kontaktní údaje se potvrzují vždy do %n měsíců.</numerusform>
            <numerusform>Kontaktní údaje se potvrzují vždy do %n měsíců.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes are notified within %n day(s).</source>
        <translation>
            <numerusform>Změny se oznamují do %n dne.</numerusform>
            <numerusform>Změny se oznamují do %n dnů.</numerusform>
            <numerusform>Změny se oznamují do %n dnů.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yearly confirmation of contact data on %1</source>
        <extracomment>%1 = day</extracomment>
        <translation>Každoroční potvrzení kontaktních údajů, stav ke dni %1</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Potvrzení</translation>
    </message>
    <message>
        <source>Serving contacts</source>
        <translation>Aktivní kontakty</translation>
    </message>
    <message numerus="yes">
        <source>Due within %n day(s)</source>
        <translation>
            <numerusform>Termín do %n dne</numerusform>
            <numerusform>Termín do %n dnů</numerusform>
            <numerusform>Termín do %n dnů</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue or never confirmed</source>
        <translation>Po termínu nebo nikdy nepotvrzeno</translation>
    </message>
    <message>
        <source>All serving contacts</source>
        <translation>Všechny aktivní kontakty</translation>
    </message>
    <message>
        <source>Communication checks</source>
        <translation>Prověrky spojení</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Odesláno</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Median time</source>
        <extracomment>The middle one of the times that contacts took to answer</extracomment>
        <translation>Medián doby</translation>
    </message>
    <message>
        <source>No points of contact are recorded.</source>
        <translation>Nejsou zaznamenána žádná kontaktní místa.</translation>
    </message>
    <message>
        <source>No communication check was recorded in %1.</source>
        <translation>V roce %1 nebyla zaznamenána žádná prověrka spojení.</translation>
    </message>
    <message>
        <source>a participating State</source>
        <translation>účastnický stát</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>By when something is to be done</extracomment>
        <translation>Termín</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Předmět</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>A decision or a follow-up</extracomment>
        <translation>Druh</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Zajišťuje</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Zasedání</translation>
    </message>
    <message>
        <source>No decisions or follow-ups were open on %1.</source>
        <extracomment>%1 = day</extracomment>
        <translation>Ke dni %1 nebyla otevřena žádná rozhodnutí ani navazující kroky.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that name a State are not printed.</source>
        <translation>
            <numerusform>Neuvádí se %n položka, v níž je jmenovitě uveden některý stát.</numerusform>
            <numerusform>Neuvádějí se %n položky, v nichž je jmenovitě uveden některý stát.</numerusform>
            <numerusform>Neuvádí se %n položek, v nichž je jmenovitě uveden některý stát.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (day and night)</source>
        <extracomment>%1 = telephone number that is answered day and night</extracomment>
        <translation>%1 (nepřetržitě)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Name and position</source>
        <translation>Jméno a funkce</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Pracoviště</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>kontakt</translation>
    </message>
    <message>
        <source>%1 · This annex holds personal data of those who served on %2. They may be used to reach the points of contact and for nothing else, and are to be deleted when they are out of date.</source>
        <extracomment>%1 = sharing label, %2 = day</extracomment>
        <translation>%1 · Tato příloha obsahuje osobní údaje osob, které ke dni %2 působily jako kontaktní místa. Údaje lze použít výhradně ke spojení s kontaktními místy a je třeba je vymazat, jakmile přestanou být aktuální.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are planned.</source>
        <translation>
            <numerusform>Plánována je ještě %n akce.</numerusform>
            <numerusform>Plánovány jsou ještě %n akce.</numerusform>
            <numerusform>Plánováno je ještě %n akcí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Events held, by kind</source>
        <translation>Uskutečněné akce podle druhu</translation>
    </message>
    <message>
        <source>Events held</source>
        <translation>Uskutečněné akce</translation>
    </message>
    <message>
        <source>Events in %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>Akce v roce %1</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Fórum</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Místo</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Pořadatel</translation>
    </message>
    <message>
        <source>States attended</source>
        <extracomment>&quot;44 of 57&quot;: the States that attended a meeting</extracomment>
        <translation>Zúčastněné státy</translation>
    </message>
    <message>
        <source>No events that count for CBM 12 are recorded in %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>V roce %1 nejsou zaznamenány žádné akce započítávané do CBM 12.</translation>
    </message>
    <message>
        <source>An empty place: the State had not yet joined, or had left.</source>
        <translation>Prázdné místo: stát ještě nebyl, nebo již nebyl účastnickým státem.</translation>
    </message>
    <message>
        <source>Implementation by measure and group</source>
        <translation>Provádění podle opatření a skupin</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>Všechna opatření</translation>
    </message>
    <message>
        <source>voluntary</source>
        <translation>dobrovolné</translation>
    </message>
    <message>
        <source>Implementation of %1: %2.</source>
        <extracomment>%1 = measure such as &quot;CBM 8&quot;, %2 = percentage or count of States</extracomment>
        <translation>Provádění opatření %1: %2.</translation>
    </message>
    <message>
        <source>States by status</source>
        <translation>Státy podle stavu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Podle skupin</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Skupina</translation>
    </message>
    <message>
        <source>Parts of the measure</source>
        <translation>Části opatření</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Část</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Příklady z praxe</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Co bylo vykonáno</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Doklady</translation>
    </message>
    <message>
        <source>The newest %1 entries, by their day, of States that implement the measure, say what was done and give evidence. Not a judgement.</source>
        <extracomment>%1 = number</extracomment>
        <translation>Nejnovější záznamy (nejvýše %1, řazeno podle data) od států, které opatření provádějí; záznamy popisují, co bylo vykonáno, a uvádějí doklady. Výběr nepředstavuje hodnocení.</translation>
    </message>
    <message>
        <source>Where information is open: States without information: %1; that prefer not to say: %2; that report no activity: %3. Absence of information does not mean absence of implementation.</source>
        <extracomment>A paragraph about a measure; %1 to %3 = counts of States or &quot;not printed&quot;</extracomment>
        <translation>Kde údaje nejsou úplné – státy bez údajů: %1; státy, které si nepřejí údaje uvést: %2; státy, které sdělují, že nevyvíjejí žádnou činnost: %3. Chybějící údaje neznamenají, že se opatření neprovádí.</translation>
    </message>
    <message>
        <source>Meetings in %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>Zasedání v roce %1</translation>
    </message>
    <message>
        <source>Counts for</source>
        <extracomment>For which measure a meeting is counted, such as &quot;CBM 11&quot;</extracomment>
        <translation>Započítáno do</translation>
    </message>
    <message>
        <source>Attended: present, remote or represented, of those expected. What is not recorded is not absence.</source>
        <translation>Účast: přítomné, na dálku připojené nebo zastoupené státy z očekávaných. Co není zaznamenáno, neznamená nepřítomnost.</translation>
    </message>
    <message>
        <source>Attendance of States</source>
        <translation>Účast států</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Účast</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Bez záznamu</translation>
    </message>
    <message>
        <source>Attended of the meetings with something recorded for the State. What is not recorded is not absence.</source>
        <translation>Účast na zasedáních, k nimž pro daný stát existuje záznam. Co není zaznamenáno, neznamená nepřítomnost.</translation>
    </message>
    <message>
        <source>Mean attendance of the meetings recorded: %1.</source>
        <extracomment>%1 = percentage</extracomment>
        <translation>Průměrná účast na zaznamenaných zasedáních: %1.</translation>
    </message>
    <message>
        <source>No meetings are recorded in %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>V roce %1 nejsou zaznamenána žádná zasedání.</translation>
    </message>
    <message>
        <source>what the measure asks for is done</source>
        <translation>vše, co opatření předpokládá, je vykonáno</translation>
    </message>
    <message>
        <source>some of it is done</source>
        <translation>část z toho je vykonána</translation>
    </message>
    <message>
        <source>work has begun</source>
        <translation>práce byly zahájeny</translation>
    </message>
    <message>
        <source>the State reports that nothing is under way</source>
        <translation>stát sděluje, že žádná činnost neprobíhá</translation>
    </message>
    <message>
        <source>nothing has been reported</source>
        <translation>nebylo nic sděleno</translation>
    </message>
    <message>
        <source>the State chose not to answer</source>
        <translation>stát se rozhodl neodpovědět</translation>
    </message>
    <message>
        <source>the measure does not concern the State; the reason is given</source>
        <translation>opatření se státu netýká; důvod je uveden</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Pojem</translation>
    </message>
    <message>
        <source>Voluntary measures</source>
        <translation>Dobrovolná opatření</translation>
    </message>
    <message>
        <source>One cell is one measure in one participating State and one calendar year. A measure counts from the year of its adoption, a State from the year in which it joined.</source>
        <translation>Jedno pole představuje jedno opatření v jednom účastnickém státě a v jednom kalendářním roce. Opatření se započítává od roku svého přijetí, stát od roku, kdy se stal účastnickým státem.</translation>
    </message>
    <message>
        <source>Implementation rate</source>
        <translation>Míra provádění</translation>
    </message>
    <message>
        <source>The average implementation is the rate over all cells together. Percentages have one decimal; 100 % is printed only when nothing is missing.</source>
        <translation>Průměrná míra provádění se počítá ze všech polí dohromady. Procentní údaje se uvádějí na jedno desetinné místo; hodnota 100&#xa0;% se uvádí jen tehdy, když nic nechybí.</translation>
    </message>
    <message>
        <source>Comparison of years</source>
        <translation>Srovnání let</translation>
    </message>
    <message>
        <source>Differences of rates are in percentage points and are taken before rounding. Movements count only the cells that exist in both years.</source>
        <translation>Rozdíly měr se uvádějí v procentních bodech a počítají se před zaokrouhlením. Do pohybů se započítávají jen pole, která existují v obou letech.</translation>
    </message>
    <message>
        <source>The review shows what was recorded by %1. Contacts and meetings are judged as of %2.</source>
        <extracomment>%1 and %2 = days</extracomment>
        <translation>Přehled zachycuje, co bylo zaznamenáno do %1. Kontakty a zasedání se posuzují podle stavu ke dni %2.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Zdroje</translation>
    </message>
    <message>
        <source>Each entry names where it comes from: the State’s own report, an OSCE document, an open source, or the judgement of the desk officer, which is marked as such. The decisions themselves are the authority on what each measure asks for.</source>
        <translation>U každého záznamu je uvedeno, odkud pochází: vlastní zpráva státu, dokument OBSE, otevřený zdroj nebo posouzení příslušného referenta, které je takto označeno. Pro to, co jednotlivá opatření předpokládají, je směrodatné znění samotných rozhodnutí.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Skupiny</translation>
    </message>
    <message>
        <source>Membership of groups is that of %1.</source>
        <extracomment>%1 = day</extracomment>
        <translation>Členství ve skupinách odpovídá stavu ke dni %1.</translation>
    </message>
    <message>
        <source>Without another choice the label of the review is the narrowest of what it contains, including what its numbers are counted from. Traffic Light Protocol 2.0 is not a classification; a national marking stands apart from it.</source>
        <translation>Není-li zvoleno jinak, nese přehled nejpřísnější označení z těch, která mají jeho součásti včetně údajů, z nichž jsou spočteny uvedené hodnoty. Protokol TLP 2.0 (Traffic Light Protocol) nestanoví stupně utajení; národní označení se uvádí odděleně.</translation>
    </message>
    <message>
        <source>Reason for the label: %1</source>
        <extracomment>%1 = what the user wrote</extracomment>
        <translation>Důvod zvoleného označení: %1</translation>
    </message>
    <message>
        <source>Counts that are not printed</source>
        <translation>Počty, které se neuvádějí</translation>
    </message>
    <message>
        <source>No State is named. Counts of fewer than %1 States, counts from which so few would follow, groups of fewer than %1 States, and what States wrote are not printed. Where a percentage would tell of so few States a count stands in its place.</source>
        <extracomment>%1 = number of States</extracomment>
        <translation>Žádný stát není uveden jmenovitě. Neuvádějí se počty týkající se méně než %1 států, počty, z nichž by bylo možné takto malý počet odvodit, skupiny s méně než %1 státy ani texty sdělené státy. Tam, kde by procentní údaj vypovídal o takto malém počtu států, je místo něj uveden počet.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Označení</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Počet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Left out, since above %1</source>
        <extracomment>%1 = a sharing label such as TLP:AMBER; above a table</extracomment>
        <translation>Vynecháno, neboť označení je přísnější než %1</translation>
    </message>
    <message>
        <source>Counts and rates over States take in every cell, since they name no State; they count for the label.</source>
        <translation>Souhrnné počty a míry za státy zahrnují všechna pole, protože žádný stát jmenovitě neuvádějí; při určení označení se k nim přihlíží.</translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) that name a State are not printed.</source>
        <translation>
            <numerusform>Neuvádí se %n milník, v němž je jmenovitě uveden některý stát.</numerusform>
            <numerusform>Neuvádějí se %n milníky, v nichž je jmenovitě uveden některý stát.</numerusform>
            <numerusform>Neuvádí se %n milníků, v nichž je jmenovitě uveden některý stát.</numerusform>
        </translation>
    </message>
    <message>
        <source>States with information</source>
        <translation>státy s údaji</translation>
    </message>
    <message>
        <source>States with information on at least one measure / participating States</source>
        <translation>státy s údaji alespoň o jednom opatření / účastnické státy</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 = a count out of a total, such as &quot;52 of 57&quot;; %2 = year</extracomment>
        <translation>%1 v roce %2</translation>
    </message>
    <message>
        <source>Fewer than %1 States are chosen; no numbers about them are printed in this edition.</source>
        <extracomment>%1 = number of States</extracomment>
        <translation>Výběr zahrnuje méně států než %1; číselné údaje o nich se v tomto vydání neuvádějí.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) on %1.</source>
        <extracomment>%1 = day, %n = count of States</extracomment>
        <translation>
            <numerusform>%n člen ke dni %1.</numerusform>
            <numerusform>%n členové ke dni %1.</numerusform>
            <numerusform>%n členů ke dni %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members on %1: %2.</source>
        <extracomment>%1 = day, %2 = names of States</extracomment>
        <translation>Členové ke dni %1: %2.</translation>
    </message>
    <message>
        <source>vacant</source>
        <extracomment>Nobody holds the chair</extracomment>
        <translation>neobsazeno</translation>
    </message>
    <message>
        <source>Chair on %1: %2.</source>
        <extracomment>%1 = day, %2 = a State or &quot;vacant&quot;</extracomment>
        <translation>Předsednictví ke dni %1: %2.</translation>
    </message>
    <message>
        <source>average implementation, %1</source>
        <extracomment>%1 = short name of a group of States</extracomment>
        <translation>průměrná míra provádění, %1</translation>
    </message>
    <message>
        <source>average implementation, all States</source>
        <translation>průměrná míra provádění, všechny státy</translation>
    </message>
    <message>
        <source>Implementation by measure: %1</source>
        <extracomment>%1 = short name of a group of States</extracomment>
        <translation>Provádění podle opatření: %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Členové</translation>
    </message>
    <message>
        <source>Meetings and exercises: %1</source>
        <extracomment>%1 = short name of a group of States</extracomment>
        <translation>Zasedání a cvičení: %1</translation>
    </message>
    <message>
        <source>Its figures are not printed in this edition: beside those of other groups they could tell about single States.</source>
        <translation>Číselné údaje o této platformě se v tomto vydání neuvádějí: vedle údajů o jiných skupinách by mohly vypovídat o jednotlivých státech.</translation>
    </message>
    <message>
        <source>No meetings of its own are printed for %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>Pro rok %1 se neuvádějí žádná vlastní zasedání.</translation>
    </message>
    <message>
        <source>Submission: %1</source>
        <extracomment>%1 = stage, day and symbol of a State&apos;s yearly submission</extracomment>
        <translation>Podání: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 = what a number or text is about, %2 = the number or text</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>%1 = why a measure does not apply</extracomment>
        <translation>Důvod: %1</translation>
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
        <translation>V roce %1 žádné opatření neexistovalo.</translation>
    </message>
    <message>
        <source>In %1, on average %2 of the applicable measures are implemented.</source>
        <extracomment>%1 = year, %2 = percentage</extracomment>
        <translation>V roce %1 je v průměru provedeno %2 relevantních opatření.</translation>
    </message>
    <message numerus="yes">
        <source>The group met %n time(s) in %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>
            <numerusform>Skupina v roce %1 zasedala %nkrát.</numerusform>
            <numerusform>Skupina v roce %1 zasedala %nkrát.</numerusform>
            <numerusform>Skupina v roce %1 zasedala %nkrát.</numerusform>
        </translation>
    </message>
    <message>
        <source>On average %1 of the States attended.</source>
        <extracomment>%1 = percentage of the States expected</extracomment>
        <translation>V průměru se zúčastnilo %1 států.</translation>
    </message>
    <message>
        <source>A point of contact is nominated by %1 participating States; %2 have confirmed all of theirs within the period.</source>
        <extracomment>%1 and %2 = counts out of a total, such as &quot;56 of 57&quot; or &quot;more than 54 of 57&quot;</extracomment>
        <translation>Kontaktní místo je určeno u %1 účastnických států; u %2 byla všechna kontaktní místa potvrzena ve lhůtě.</translation>
    </message>
    <message>
        <source>The yearly submission has been received from %1 participating States.</source>
        <extracomment>%1 = a count out of a total</extracomment>
        <translation>Roční podání bylo obdrženo od %1 účastnických států.</translation>
    </message>
    <message>
        <source>Points since %1</source>
        <extracomment>Title of a narrow column; %1 = year</extracomment>
        <translation>P. b. od r. %1</translation>
    </message>
    <message>
        <source>States that implement each measure, %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>Státy provádějící jednotlivá opatření, %1</translation>
    </message>
    <message>
        <source>Implementation by measure</source>
        <translation>Provádění podle opatření</translation>
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
        <translation>%1 (uveďte prosím důvod)</translation>
    </message>
    <message>
        <source>Please write</source>
        <translation>Vyplňte prosím</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>On a form: the place to write</extracomment>
        <translation>Odpověď</translation>
    </message>
    <message>
        <source>Documents that show it</source>
        <translation>Dokumenty, které to dokládají</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Kontakt pro dotazy</translation>
    </message>
    <message>
        <source>What can show it: %1</source>
        <extracomment>%1 = kinds of document, separated by semicolons</extracomment>
        <translation>Čím lze doložit: %1</translation>
    </message>
    <message>
        <source>Please tick one status for each measure and write what was done. What is left blank is taken as no information. The yearly submission is due on %1.</source>
        <extracomment>%1 = day</extracomment>
        <translation>U každého opatření prosím označte jeden stav a popište, co bylo vykonáno. Nevyplněná místa se považují za „bez údajů“. Roční podání se předkládá do %1.</translation>
    </message>
    <message>
        <source>Form for %1</source>
        <extracomment>%1 = name of a State</extracomment>
        <translation>Formulář: %1</translation>
    </message>
    <message>
        <source>Measures: %1</source>
        <extracomment>On a form; %1 is a count</extracomment>
        <translation>Opatření: %1</translation>
    </message>
    <message>
        <source>Filled in with what is recorded</source>
        <translation>Předvyplněno podle záznamů</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Nevyplněný formulář</translation>
    </message>
    <message>
        <source>The measures are voluntary; absence of information does not mean absence of implementation.</source>
        <translation>Opatření jsou dobrovolná; chybějící údaje neznamenají, že se opatření neprovádějí.</translation>
    </message>
    <message>
        <source>For the named recipients only.</source>
        <translation>Pouze pro jmenovitě určené příjemce.</translation>
    </message>
    <message>
        <source>Recipients may share it within their own organisation, as needed.</source>
        <translation>Příjemci mohou dokument podle potřeby sdílet v rámci vlastní organizace.</translation>
    </message>
    <message>
        <source>Recipients may share it within their own organisation and with its clients, as needed.</source>
        <translation>Příjemci mohou dokument podle potřeby sdílet v rámci vlastní organizace a s jejími klienty.</translation>
    </message>
    <message>
        <source>Recipients may share it within their community, not publicly.</source>
        <translation>Příjemci mohou dokument sdílet v rámci své komunity, nikoli veřejně.</translation>
    </message>
    <message>
        <source>Recipients may share it without restriction.</source>
        <translation>Příjemci mohou dokument sdílet bez omezení.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Vynecháno</translation>
    </message>
    <message>
        <source>Cells above %1 are left out and not counted.</source>
        <extracomment>%1 = a sharing label such as TLP:AMBER</extracomment>
        <translation>Pole nad úrovní %1 jsou vynechána a nezapočítávají se.</translation>
    </message>
    <message>
        <source>Cells that are left out are not counted.</source>
        <translation>Vynechaná pole se nezapočítávají.</translation>
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
        <translation>začátek není znám</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Of a State that leads the work on a measure: %1 = day</extracomment>
        <translation>do %1</translation>
    </message>
    <message>
        <source>No adopters are recorded.</source>
        <translation>Nejsou zaznamenáni žádní garanti.</translation>
    </message>
    <message>
        <source>States that led the work on the measure in %1, as adopters: %2.</source>
        <extracomment>%1 = year, %2 = names of States, or a count of States such as &quot;fewer than 3&quot;</extracomment>
        <translation>Garanti, kteří v roce %1 vedli práci na opatření: %2.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Since when a State leads the work on a measure</extracomment>
        <translation>není známo</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>Until when a State leads the work on a measure: no last day is recorded</extracomment>
        <translation>trvá</translation>
    </message>
    <message>
        <source>Adopter in %1 of: %2</source>
        <extracomment>%1 = year, %2 = measures on which a State leads the work</extracomment>
        <translation>Garant v roce %1: %2</translation>
    </message>
    <message>
        <source>Adopters</source>
        <extracomment>States that lead the work on a measure</extracomment>
        <translation>Garanti</translation>
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
        <translation>Skupiny o méně než %1 státech nejsou uvedeny. „–“ stojí tam, kde by číslo samo nebo vedle ostatních vypovídalo o méně než %2 státech nebo o každém státu skupiny.</translation>
    </message>
    <message>
        <source>“–” stands where a number would be about fewer than %1 States.</source>
        <extracomment>Below a table; %1 = number of States</extracomment>
        <translation>„–“ stojí tam, kde by se číslo týkalo méně než %1 států.</translation>
    </message>
    <message>
        <source>Telephone and e-mail</source>
        <translation>Telefon a e-mail</translation>
    </message>
    <message>
        <source>Chosen States</source>
        <extracomment>In a list of groups of States: those that the review is about</extracomment>
        <translation>Vybrané státy</translation>
    </message>
    <message>
        <source>The average is the same as in %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>Průměr je stejný jako v roce %1.</translation>
    </message>
    <message>
        <source>Since %1 the average has risen by %2 percentage points.</source>
        <extracomment>%1 = year, %2 = a number without sign, such as 3.2</extracomment>
        <translation>Od roku %1 se průměr zvýšil o %2 procentního bodu.</translation>
    </message>
    <message>
        <source>Since %1 the average has fallen by %2 percentage points.</source>
        <extracomment>%1 = year, %2 = a number without sign, such as 3.2</extracomment>
        <translation>Od roku %1 se průměr snížil o %2 procentního bodu.</translation>
    </message>
    <message>
        <source>A point of contact is nominated by %1 participating States.</source>
        <extracomment>%1 = a count out of a total, such as &quot;56 of 57&quot;</extracomment>
        <translation>Kontaktní místo určilo účastnických států: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) held in %1 under CBM 12.</source>
        <extracomment>%1 = year</extracomment>
        <translation>
            <numerusform>Do CBM 12 se započítává %n akce konaná v roce %1.</numerusform>
            <numerusform>Do CBM 12 se započítávají %n akce konané v roce %1.</numerusform>
            <numerusform>Do CBM 12 se započítává %n akcí konaných v roce %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Rules</name>
    <message>
        <source>Months from one confirmation of a contact to the next</source>
        <translation>Počet měsíců mezi dvěma potvrzeními kontaktu</translation>
    </message>
    <message>
        <source>Days before the day on which something counts as due</source>
        <translation>Počet dnů před termínem, od něhož se termín hlásí jako blížící se</translation>
    </message>
    <message>
        <source>Days within which a change of contact is to be notified</source>
        <translation>Počet dnů, do nichž se oznamuje změna kontaktu</translation>
    </message>
    <message>
        <source>Months after which former contacts are offered for erasure</source>
        <translation>Počet měsíců, po nichž se bývalé kontakty nabízejí k výmazu</translation>
    </message>
    <message>
        <source>Meetings of the group asked for in a year</source>
        <translation>Předpokládaný počet zasedání skupiny za rok</translation>
    </message>
    <message>
        <source>Months after which undated evidence counts as old (0 = never)</source>
        <translation>Počet měsíců, po nichž se doklad bez uvedené platnosti považuje za starý (0 = nikdy)</translation>
    </message>
    <message>
        <source>Reference date of the yearly submission: month</source>
        <translation>Rozhodné datum ročního podání: měsíc</translation>
    </message>
    <message>
        <source>Reference date of the yearly submission: day</source>
        <translation>Rozhodné datum ročního podání: den</translation>
    </message>
</context>
<context>
    <name>tessera::SubmissionCheck</name>
    <message>
        <source>%1 has no entry for %2.</source>
        <extracomment>%1 = &quot;CBM 4&quot;, %2 = year</extracomment>
        <translation>%1: pro rok %2 není žádný záznam.</translation>
    </message>
    <message>
        <source>%1 is not yet confirmed for this year.</source>
        <translation>%1: dosud nepotvrzeno pro tento rok.</translation>
    </message>
    <message>
        <source>%1 is “not applicable” without a reason.</source>
        <translation>%1: stav „netýká se“ bez odůvodnění.</translation>
    </message>
    <message>
        <source>%1 is dated in the future: %2.</source>
        <extracomment>%1 = &quot;CBM 4&quot;, %2 = day</extracomment>
        <translation>%1: datum leží v budoucnosti: %2.</translation>
    </message>
    <message>
        <source>%1 does not say what was done.</source>
        <translation>%1: není uvedeno, co bylo vykonáno.</translation>
    </message>
    <message>
        <source>%1 is implemented, but has no evidence.</source>
        <translation>%1: provedeno, ale bez dokladu.</translation>
    </message>
    <message>
        <source>All parts of %1 are implemented, the whole is not.</source>
        <translation>%1: všechny části jsou provedeny, celek nikoli.</translation>
    </message>
    <message>
        <source>%1 is implemented, but none of its recorded parts is.</source>
        <translation>%1: provedeno, ale žádná ze zaznamenaných částí provedena není.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 = &quot;CBM 7&quot;, %2 = a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: the records suggest “%2”. %3</source>
        <extracomment>%1 = &quot;CBM 8&quot;, %2 = a status, %3 = a sentence about contacts or meetings</extracomment>
        <translation>%1: záznamy nasvědčují stavu „%2“. %3</translation>
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
