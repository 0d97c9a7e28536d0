<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>tessera::Attendance</name>
    <message numerus="yes">
        <source>The group meets at least %n time(s) a year.</source>
        <translation>
            <numerusform>Grupa spotyka się co najmniej %n raz w roku.</numerusform>
            <numerusform>Grupa spotyka się co najmniej %n razy w roku.</numerusform>
            <numerusform>Grupa spotyka się co najmniej %n razy w roku.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It met %n time(s) in %1.</source>
        <extracomment>%1 = year, %n = number of meetings; follows &quot;The group meets at least 3 times a year.&quot;</extracomment>
        <translation>
            <numerusform>W roku %1 zebrała się %n raz.</numerusform>
            <numerusform>W roku %1 zebrała się %n razy.</numerusform>
            <numerusform>W roku %1 zebrała się %n razy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Chart</name>
    <message>
        <source>%1: %2 in %3</source>
        <extracomment>Part of a sentence: %1 = name of the line in the chart, %2 = value, %3 = year</extracomment>
        <translation>%1: %2 w roku %3</translation>
    </message>
    <message>
        <source>%1: from %2 in %3 to %4 in %5</source>
        <extracomment>Part of a sentence: %1 = name of the line in the chart, %2 and %4 = values, %3 and %5 = years</extracomment>
        <translation>%1: od %2 w roku %3 do %4 w roku %5</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A sentence made of parts such as &quot;All measures: from 8 % in 2013 to 45 % in 2025&quot;</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2, %3; partly implemented %4, in preparation %5</source>
        <extracomment>Of a measure; %1 = title, %2 = &quot;50.0 %&quot;, %3 = &quot;28 of 56&quot;, %4 and %5 = numbers of States</extracomment>
        <translation>%1: %2, %3; wdrożono częściowo: %4, w przygotowaniu: %5</translation>
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
        <translation>Dla tego wyboru niczego nie odnotowano.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n środek</numerusform>
            <numerusform>%n środki</numerusform>
            <numerusform>%n środków</numerusform>
        </translation>
    </message>
    <message>
        <source>one tile a State; a schematic, not a map</source>
        <translation>jeden kafelek na państwo; schemat, nie mapa</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n measure(s) implemented</source>
        <extracomment>%1 = name of a State</extracomment>
        <translation>
            <numerusform>%1: wdrożono %n środek</numerusform>
            <numerusform>%1: wdrożono %n środki</numerusform>
            <numerusform>%1: wdrożono %n środków</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Choice</name>
    <message>
        <source>Planned</source>
        <translation>Planowane</translation>
    </message>
    <message>
        <source>To be recorded</source>
        <translation>Do odnotowania</translation>
    </message>
    <message>
        <source>Partly recorded</source>
        <translation>Odnotowano częściowo</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Odnotowano</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Odwołane</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edycja</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnięcie</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponowienie</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>Przeniesienie z poprzedniego roku</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Przykład</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>W terminie</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Do potwierdzenia</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Never confirmed</source>
        <translation>Nigdy nie potwierdzono</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Były</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Z opóźnieniem</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Brak odpowiedzi</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Nie doręczono</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Potwierdzono</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>Wyznaczono</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Zakończono</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nie podano</translation>
    </message>
    <message>
        <source>Note verbale</source>
        <translation>Nota werbalna</translation>
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
        <translation>Portal</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Udzielono odpowiedzi</translation>
    </message>
    <message>
        <source>Confirmation of a contact</source>
        <translation>Potwierdzenie kontaktu</translation>
    </message>
    <message>
        <source>Notice of a change</source>
        <translation>Powiadomienie o zmianie</translation>
    </message>
    <message>
        <source>Answer to a communication check</source>
        <translation>Odpowiedź na sprawdzenie łączności</translation>
    </message>
    <message>
        <source>Attendance to be recorded</source>
        <translation>Udział do odnotowania</translation>
    </message>
    <message>
        <source>Validity of evidence</source>
        <translation>Ważność dokumentu potwierdzającego</translation>
    </message>
    <message>
        <source>Yearly submission</source>
        <translation>Zgłoszenie roczne</translation>
    </message>
    <message>
        <source>Decision or follow-up</source>
        <translation>Decyzja lub działanie następcze</translation>
    </message>
    <message>
        <source>Erasure of former contacts</source>
        <translation>Usunięcie danych byłych kontaktów</translation>
    </message>
    <message>
        <source>Continuing</source>
        <translation>W sposób ciągły</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Co roku</translation>
    </message>
    <message>
        <source>On change</source>
        <translation>W razie zmiany</translation>
    </message>
    <message>
        <source>When an event calls for it</source>
        <translation>Gdy wymaga tego sytuacja</translation>
    </message>
    <message>
        <source>Once, with updates</source>
        <translation>Jednorazowo, z aktualizacjami</translation>
    </message>
    <message>
        <source>Working-group meeting</source>
        <translation>Posiedzenie grupy roboczej</translation>
    </message>
    <message>
        <source>Meeting of points of contact</source>
        <translation>Spotkanie punktów kontaktowych</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferencja</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Warsztaty</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminarium</translation>
    </message>
    <message>
        <source>Round table</source>
        <translation>Okrągły stół</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Szkolenie</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ćwiczenia</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Konsultacje</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Stacjonarnie</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybrydowo</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nie odnotowano</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Obecne</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Zdalnie</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Reprezentowane</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Usprawiedliwione</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Nieobecne</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Stolica</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Przedstawicielstwo</translation>
    </message>
    <message>
        <source>Capital and delegation</source>
        <translation>Stolica i przedstawicielstwo</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Działanie następcze</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wykonano</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Zaniechano</translation>
    </message>
    <message>
        <source>participating State</source>
        <translation>państwo uczestniczące</translation>
    </message>
    <message>
        <source>Asian Partner for Co-operation</source>
        <translation>Azjatycki partner do spraw współpracy</translation>
    </message>
    <message>
        <source>Mediterranean Partner for Co-operation</source>
        <translation>Śródziemnomorski partner do spraw współpracy</translation>
    </message>
    <message>
        <source>Alphabetical in my language</source>
        <translation>Alfabetycznie w moim języku</translation>
    </message>
    <message>
        <source>English alphabetical</source>
        <translation>Alfabetycznie po angielsku</translation>
    </message>
    <message>
        <source>Protocol order (French)</source>
        <translation>Kolejność protokolarna (francuska)</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Łącze</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>No information</source>
        <translation>Brak informacji</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation>Woli nie podawać</translation>
    </message>
    <message>
        <source>No activity</source>
        <translation>Brak działań</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>W przygotowaniu</translation>
    </message>
    <message>
        <source>Partly implemented</source>
        <translation>Wdrożono częściowo</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Wdrożono</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nie dotyczy</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Do opracowania</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>W opracowaniu</translation>
    </message>
    <message>
        <source>Confirmed for this year</source>
        <translation>Potwierdzono na ten rok</translation>
    </message>
    <message>
        <source>Own report</source>
        <translation>Informacja własna</translation>
    </message>
    <message>
        <source>OSCE document</source>
        <translation>Dokument OBWE</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Źródło otwarte</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Złożone</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>Poproszono o zmiany</translation>
    </message>
    <message>
        <source>Accepted and locked</source>
        <translation>Przyjęte i zablokowane</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>First reported</source>
        <translation>Podano po raz pierwszy</translation>
    </message>
    <message>
        <source>Risen</source>
        <translation>Wzrost</translation>
    </message>
    <message>
        <source>Fallen</source>
        <translation>Spadek</translation>
    </message>
    <message>
        <source>No longer reported</source>
        <translation>Przestano podawać</translation>
    </message>
    <message>
        <source>Changed otherwise</source>
        <translation>Inna zmiana</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Rysunek (SVG)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Obraz (PNG)</translation>
    </message>
    <message>
        <source>Page (PDF)</source>
        <translation>Strona (PDF)</translation>
    </message>
    <message>
        <source>Internal, States are named</source>
        <translation>Wewnętrzna, z nazwami państw</translation>
    </message>
    <message>
        <source>For circulation, no State is named</source>
        <translation>Do rozpowszechniania, bez nazw państw</translation>
    </message>
    <message>
        <source>Summary and key figures</source>
        <translation>Podsumowanie i główne wskaźniki</translation>
    </message>
    <message>
        <source>Change since the compared year</source>
        <translation>Zmiany względem roku porównawczego</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Macierz</translation>
    </message>
    <message>
        <source>Measures, a page each</source>
        <translation>Środki, każdy na osobnej stronie</translation>
    </message>
    <message>
        <source>Points of contact</source>
        <translation>Punkty kontaktowe</translation>
    </message>
    <message>
        <source>Meetings and attendance</source>
        <translation>Spotkania i udział</translation>
    </message>
    <message>
        <source>Workshops and other events</source>
        <translation>Warsztaty i inne wydarzenia</translation>
    </message>
    <message>
        <source>Regional platforms</source>
        <translation>Platformy regionalne</translation>
    </message>
    <message>
        <source>States, a page each</source>
        <translation>Państwa, każde na osobnej stronie</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Kamienie milowe</translation>
    </message>
    <message>
        <source>Open decisions and follow-ups</source>
        <translation>Decyzje i działania następcze w toku</translation>
    </message>
    <message>
        <source>Method, formulas and sources</source>
        <translation>Metoda, wzory i źródła</translation>
    </message>
    <message>
        <source>Annex: directory of contacts</source>
        <translation>Załącznik: wykaz kontaktów</translation>
    </message>
</context>
<context>
    <name>tessera::ContactClock</name>
    <message>
        <source>in time</source>
        <extracomment>Of the yearly confirmation of a contact</extracomment>
        <translation>w terminie</translation>
    </message>
    <message>
        <source>due today</source>
        <extracomment>Of the yearly confirmation of a contact</extracomment>
        <translation>termin upływa dzisiaj</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>termin za %n dzień</numerusform>
            <numerusform>termin za %n dni</numerusform>
            <numerusform>termin za %n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue %n day(s)</source>
        <extracomment>Of the yearly confirmation of a contact</extracomment>
        <translation>
            <numerusform>%n dzień po terminie</numerusform>
            <numerusform>%n dni po terminie</numerusform>
            <numerusform>%n dni po terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>never confirmed</source>
        <extracomment>Of the yearly confirmation of a contact</extracomment>
        <translation>nigdy nie potwierdzono</translation>
    </message>
    <message>
        <source>former</source>
        <extracomment>Of a contact who no longer serves</extracomment>
        <translation>były</translation>
    </message>
    <message numerus="yes">
        <source>notified late by %n day(s)</source>
        <translation>
            <numerusform>powiadomiono %n dzień po terminie</numerusform>
            <numerusform>powiadomiono %n dni po terminie</numerusform>
            <numerusform>powiadomiono %n dni po terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>notified at once</source>
        <extracomment>Of a change of contact: the others were told on the day of the change or before it</extracomment>
        <translation>powiadomiono niezwłocznie</translation>
    </message>
    <message numerus="yes">
        <source>notified after %n day(s)</source>
        <translation>
            <numerusform>powiadomiono po %n dniu</numerusform>
            <numerusform>powiadomiono po %n dniach</numerusform>
            <numerusform>powiadomiono po %n dniach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>notice overdue %n day(s)</source>
        <translation>
            <numerusform>powiadomienie %n dzień po terminie</numerusform>
            <numerusform>powiadomienie %n dni po terminie</numerusform>
            <numerusform>powiadomienie %n dni po terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>to be notified today</source>
        <extracomment>Of a change of contact: the others are to be told</extracomment>
        <translation>należy powiadomić dzisiaj</translation>
    </message>
    <message numerus="yes">
        <source>to be notified within %n day(s)</source>
        <translation>
            <numerusform>należy powiadomić w ciągu %n dnia</numerusform>
            <numerusform>należy powiadomić w ciągu %n dni</numerusform>
            <numerusform>należy powiadomić w ciągu %n dni</numerusform>
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
        <translation>%1 h %2 min</translation>
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
        <translation>Polityczny</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Techniczny</translation>
    </message>
    <message>
        <source>Incident-handling body</source>
        <translation>Podmiot obsługujący incydenty</translation>
    </message>
    <message>
        <source>UN diplomatic</source>
        <translation>ONZ – dyplomatyczny</translation>
    </message>
    <message>
        <source>UN technical</source>
        <translation>ONZ – techniczny</translation>
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
        <translation>%1: kontaktu nigdy nie potwierdzono.</translation>
    </message>
    <message>
        <source>%1: the contact is to be confirmed again; last confirmed %2.</source>
        <extracomment>%1 = &quot;Hungary (Policy)&quot;, %2 = day</extracomment>
        <translation>%1: kontakt wymaga ponownego potwierdzenia; ostatnie potwierdzenie: %2.</translation>
    </message>
    <message>
        <source>%1: the end of service on %2 is to be notified.</source>
        <translation>%1: należy powiadomić o zakończeniu pełnienia funkcji w dniu %2.</translation>
    </message>
    <message>
        <source>%1: the change of %2 is to be notified.</source>
        <translation>%1: należy powiadomić o zmianie z dnia %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n contact(s) yet to answer the check “%2”.</source>
        <extracomment>%1 = State, %2 = title of the communication check</extracomment>
        <translation>
            <numerusform>%1: na sprawdzenie łączności „%2” nie odpowiedział jeszcze %n kontakt.</numerusform>
            <numerusform>%1: na sprawdzenie łączności „%2” nie odpowiedziały jeszcze %n kontakty.</numerusform>
            <numerusform>%1: na sprawdzenie łączności „%2” nie odpowiedziało jeszcze %n kontaktów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The personal data of %n former contact(s) may be erased.</source>
        <translation>
            <numerusform>Można usunąć dane osobowe %n byłego kontaktu.</numerusform>
            <numerusform>Można usunąć dane osobowe %n byłych kontaktów.</numerusform>
            <numerusform>Można usunąć dane osobowe %n byłych kontaktów.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: attendance is recorded in part.</source>
        <translation>%1, %2: udział odnotowano częściowo.</translation>
    </message>
    <message>
        <source>%1, %2: attendance is to be recorded.</source>
        <translation>%1, %2: udział wymaga odnotowania.</translation>
    </message>
    <message>
        <source>%1: the submission for %2 is to be sent.</source>
        <extracomment>%1 = State, %2 = year</extracomment>
        <translation>%1: należy przekazać zgłoszenie za %2&#xa0;r.</translation>
    </message>
    <message>
        <source>%1: “%2” is open.</source>
        <extracomment>%1 = meeting, %2 = what is to be done, in the user&apos;s words</extracomment>
        <translation>%1: „%2” pozostaje w toku.</translation>
    </message>
</context>
<context>
    <name>tessera::Error</name>
    <message>
        <source>“%1” was not found.</source>
        <translation>Nie znaleziono „%1”.</translation>
    </message>
    <message>
        <source>Check the name, or whether the stick or network drive is connected.</source>
        <translation>Proszę sprawdzić nazwę oraz to, czy podłączono pamięć USB lub dysk sieciowy.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Nie można odczytać „%1”.</translation>
    </message>
    <message>
        <source>Ask the owner of the file for the right to read it, or copy it to your own folder.</source>
        <translation>Proszę zwrócić się do właściciela pliku o prawo odczytu albo skopiować plik do własnego folderu.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>Nie można zapisać „%1”.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right to write there.</source>
        <translation>Proszę wybrać inny folder albo zwrócić się o prawo zapisu w tym folderze.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is.</source>
        <translation>„%1” już istnieje i pozostał bez zmian.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the file first.</source>
        <translation>Proszę wybrać inną nazwę albo najpierw usunąć ten plik.</translation>
    </message>
    <message>
        <source>“%1” is empty: it holds no workspace.</source>
        <translation>Plik „%1” jest pusty: nie zawiera obszaru roboczego.</translation>
    </message>
    <message>
        <source>The copy may have been interrupted. Copy the file again, or restore a backup.</source>
        <translation>Kopiowanie mogło zostać przerwane. Proszę ponownie skopiować plik albo przywrócić kopię zapasową.</translation>
    </message>
    <message>
        <source>“%1” is not a Tessera workspace.</source>
        <translation>Plik „%1” nie jest obszarem roboczym programu Tessera.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .tessera. The file was not changed.</source>
        <translation>Proszę wybrać plik o nazwie zakończonej na .tessera. Pliku nie zmieniono.</translation>
    </message>
    <message>
        <source>The workspace is damaged: %1.</source>
        <translation>Obszar roboczy jest uszkodzony: %1.</translation>
    </message>
    <message>
        <source>Restore the newest backup with File &gt; Restore a backup. The file was not changed.</source>
        <translation>Proszę przywrócić najnowszą kopię zapasową poleceniem Plik &gt; Przywróć kopię zapasową. Pliku nie zmieniono.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Tessera.</source>
        <translation>Plik „%1” zapisano w nowszej wersji programu Tessera.</translation>
    </message>
    <message>
        <source>Install the newer version to open it. The file was not changed.</source>
        <translation>Aby go otworzyć, proszę zainstalować nowszą wersję. Pliku nie zmieniono.</translation>
    </message>
    <message>
        <source>The workspace is open elsewhere: %1.</source>
        <translation>Obszar roboczy jest otwarty w innym miejscu: %1.</translation>
    </message>
    <message>
        <source>Open it to read only, or ask that person to close it.</source>
        <translation>Proszę otworzyć go tylko do odczytu albo poprosić tę osobę o jego zamknięcie.</translation>
    </message>
    <message>
        <source>The workspace contains something Tessera did not put there: %1.</source>
        <translation>Obszar roboczy zawiera element, którego nie umieścił w nim program Tessera: %1.</translation>
    </message>
    <message>
        <source>Do not use this copy. Ask where the file comes from, or restore a backup.</source>
        <translation>Proszę nie używać tej kopii. Należy zapytać o pochodzenie pliku albo przywrócić kopię zapasową.</translation>
    </message>
    <message>
        <source>The workspace could not be brought to this version: %1.</source>
        <translation>Nie udało się dostosować obszaru roboczego do tej wersji: %1.</translation>
    </message>
    <message>
        <source>The file is as it was. Open the backup that was just made, or ask for help.</source>
        <translation>Plik pozostał bez zmian. Proszę otworzyć utworzoną przed chwilą kopię zapasową albo poprosić o pomoc.</translation>
    </message>
    <message>
        <source>This workspace is open to read only%1.</source>
        <translation>Ten obszar roboczy jest otwarty tylko do odczytu%1.</translation>
    </message>
    <message>
        <source>Use File &gt; Save a copy to work on a copy of your own.</source>
        <translation>Aby pracować na własnej kopii, proszę użyć polecenia Plik &gt; Zapisz kopię.</translation>
    </message>
    <message>
        <source>There is no space left where “%1” is kept.</source>
        <translation>Brak wolnego miejsca na dysku, na którym znajduje się „%1”.</translation>
    </message>
    <message>
        <source>Free some space and try again. Everything saved before is safe; what you typed is still here.</source>
        <translation>Proszę zwolnić miejsce i spróbować ponownie. Wszystko, co zapisano wcześniej, jest bezpieczne; wpisany tekst nie został utracony.</translation>
    </message>
    <message>
        <source>The disk reported an error with “%1”.</source>
        <translation>Dysk zgłosił błąd dotyczący „%1”.</translation>
    </message>
    <message>
        <source>Save a copy on another disk. Everything saved before is safe; what you typed is still here.</source>
        <translation>Proszę zapisać kopię na innym dysku. Wszystko, co zapisano wcześniej, jest bezpieczne; wpisany tekst nie został utracony.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written: %1.</source>
        <translation>Nie udało się odczytać lub zapisać obszaru roboczego: %1.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, save a copy and ask for help with the details.</source>
        <translation>Proszę spróbować ponownie. Jeżeli błąd się powtórzy, proszę zapisać kopię i poprosić o pomoc, podając szczegóły.</translation>
    </message>
    <message>
        <source>%1 was changed in the meantime.</source>
        <translation>W międzyczasie nastąpiła zmiana: %1.</translation>
    </message>
    <message>
        <source>Look at the new value, then make your change again. Nothing was overwritten.</source>
        <translation>Proszę sprawdzić nową wartość, a następnie ponownie wprowadzić zmianę. Niczego nie nadpisano.</translation>
    </message>
    <message>
        <source>%1 is locked: the submission of that year was accepted.</source>
        <translation>Zablokowano: %1; zgłoszenie za ten rok zostało przyjęte.</translation>
    </message>
    <message>
        <source>Ask the Chair to reopen the submission, or enter the change for the next year.</source>
        <translation>Proszę zwrócić się do przewodniczącego o ponowne otwarcie zgłoszenia albo wprowadzić zmianę w następnym roku.</translation>
    </message>
    <message>
        <source>There is no cell %1.</source>
        <translation>Nie ma pola: %1.</translation>
    </message>
    <message>
        <source>A measure begins in the year of its adoption and a State in the year it joined.</source>
        <translation>Środek uwzględnia się od roku jego przyjęcia, a państwo od roku jego przystąpienia.</translation>
    </message>
    <message>
        <source>“Not applicable” needs a reason: %1.</source>
        <translation>Status „nie dotyczy” wymaga uzasadnienia: %1.</translation>
    </message>
    <message>
        <source>Write in one sentence why the measure does not apply.</source>
        <translation>Proszę w jednym zdaniu napisać, dlaczego środek nie dotyczy tego państwa.</translation>
    </message>
    <message>
        <source>The contents are %1; a wider label needs a reason.</source>
        <translation>Zawartość ma oznaczenie %1; mniej restrykcyjne oznaczenie wymaga uzasadnienia.</translation>
    </message>
    <message>
        <source>Write in one sentence why the document may be shared more widely.</source>
        <translation>Proszę w jednym zdaniu napisać, dlaczego dokument można udostępnić szerszemu gronu.</translation>
    </message>
    <message>
        <source>The text is too long: %1.</source>
        <translation>Tekst jest za długi: %1.</translation>
    </message>
    <message>
        <source>Shorten it, or attach it as a file.</source>
        <translation>Proszę skrócić tekst albo dołączyć go jako plik.</translation>
    </message>
    <message>
        <source>Not recognised: %1.</source>
        <translation>Nie rozpoznano: %1.</translation>
    </message>
    <message>
        <source>Use one of the values that the program offers.</source>
        <translation>Proszę użyć jednej z wartości podanych w programie.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Brakuje danych: %1.</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>Proszę je uzupełnić i spróbować ponownie.</translation>
    </message>
    <message>
        <source>The name “%1” is taken.</source>
        <translation>Nazwa „%1” jest już zajęta.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Proszę wybrać inną nazwę.</translation>
    </message>
    <message>
        <source>The dates do not fit: %1.</source>
        <translation>Daty są niezgodne: %1.</translation>
    </message>
    <message>
        <source>Check which day comes first.</source>
        <translation>Proszę sprawdzić kolejność dat.</translation>
    </message>
    <message>
        <source>%1 is still serving and was not erased.</source>
        <translation>%1: kontakt nadal pełni funkcję i nie został usunięty.</translation>
    </message>
    <message>
        <source>End the contact first; only former contacts are erased.</source>
        <translation>Proszę najpierw zakończyć pełnienie funkcji; usuwa się tylko byłe kontakty.</translation>
    </message>
    <message>
        <source>“%1” has meetings and was not removed.</source>
        <translation>Forum „%1” zawiera spotkania i nie zostało usunięte.</translation>
    </message>
    <message>
        <source>Move its meetings to another forum, or remove them first.</source>
        <translation>Proszę najpierw przenieść te spotkania na inne forum albo je usunąć.</translation>
    </message>
    <message>
        <source>There is nothing to undo or redo%1.</source>
        <translation>Nie ma niczego do cofnięcia ani ponowienia%1.</translation>
    </message>
    <message>
        <source>“%1” is larger than 25 MB and was not added.</source>
        <translation>Plik „%1” ma ponad 25&#xa0;MB i nie został dodany.</translation>
    </message>
    <message>
        <source>Add a link to where it is kept, or a smaller copy.</source>
        <translation>Proszę dodać łącze do miejsca jego przechowywania albo mniejszą kopię.</translation>
    </message>
    <message>
        <source>The file “%1” is not in this workspace.</source>
        <translation>W tym obszarze roboczym nie ma pliku „%1”.</translation>
    </message>
    <message>
        <source>Add the file again, or restore a backup that still has it.</source>
        <translation>Proszę ponownie dodać plik albo przywrócić kopię zapasową, która go jeszcze zawiera.</translation>
    </message>
    <message>
        <source>The backup could not be made: %1.</source>
        <translation>Nie udało się utworzyć kopii zapasowej: %1.</translation>
    </message>
    <message>
        <source>Choose another folder for the backup. The workspace itself is unchanged.</source>
        <translation>Proszę wybrać inny folder na kopię zapasową. Sam obszar roboczy pozostał bez zmian.</translation>
    </message>
    <message>
        <source>The catalogue is not valid at %1.</source>
        <translation>Katalog zawiera błąd w miejscu: %1.</translation>
    </message>
    <message>
        <source>Correct the catalogue at that place and load it again.</source>
        <translation>Proszę poprawić katalog w tym miejscu i wczytać go ponownie.</translation>
    </message>
    <message>
        <source>The framework “%1” is not known here.</source>
        <translation>Zestaw środków „%1” nie jest tu znany.</translation>
    </message>
    <message>
        <source>Install its catalogue, or a newer version of Tessera.</source>
        <translation>Proszę zainstalować jego katalog albo nowszą wersję programu Tessera.</translation>
    </message>
    <message>
        <source>The file was not understood: %1.</source>
        <translation>Nie rozpoznano zawartości pliku: %1.</translation>
    </message>
    <message>
        <source>Check that it is a table (CSV), calendar (.ics) or card file (.vcf) as the help describes it.</source>
        <translation>Proszę sprawdzić, czy jest to tabela (CSV), kalendarz (.ics) lub wizytówka (.vcf) w postaci opisanej w pomocy.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1.</source>
        <translation>Niczego nie zaimportowano: %1.</translation>
    </message>
    <message>
        <source>Correct the lines that are named and import the file again.</source>
        <translation>Proszę poprawić wskazane wiersze i ponownie zaimportować plik.</translation>
    </message>
    <message>
        <source>The review could not be written to “%1”.</source>
        <translation>Nie udało się zapisać przeglądu w „%1”.</translation>
    </message>
    <message>
        <source>Choose another folder or close the program that shows the old file.</source>
        <translation>Proszę wybrać inny folder albo zamknąć program, w którym otwarto poprzedni plik.</translation>
    </message>
    <message>
        <source>No font with the letters of the review is installed%1.</source>
        <translation>Nie zainstalowano żadnej czcionki zawierającej znaki użyte w przeglądzie%1.</translation>
    </message>
    <message>
        <source>Install a font such as Noto Sans or DejaVu Sans.</source>
        <translation>Proszę zainstalować czcionkę, na przykład Noto Sans lub DejaVu Sans.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Run “tessera --help” to see the commands.</source>
        <translation>Aby zobaczyć polecenia, proszę uruchomić „tessera --help”.</translation>
    </message>
</context>
<context>
    <name>tessera::Fact</name>
    <message>
        <source>The evidence “%1” was valid until %2.</source>
        <translation>Dokument potwierdzający „%1” był ważny do dnia %2.</translation>
    </message>
    <message>
        <source>The evidence “%1” is valid until %2.</source>
        <translation>Dokument potwierdzający „%1” jest ważny do dnia %2.</translation>
    </message>
    <message>
        <source>The evidence “%1” of %2 is to be looked at again.</source>
        <translation>Dokument potwierdzający „%1” z dnia %2 wymaga ponownego sprawdzenia.</translation>
    </message>
    <message>
        <source>The law “%1” was valid until %2.</source>
        <translation>Akt prawny „%1” obowiązywał do dnia %2.</translation>
    </message>
    <message>
        <source>The law “%1” is valid until %2.</source>
        <translation>Akt prawny „%1” obowiązuje do dnia %2.</translation>
    </message>
    <message>
        <source>The law “%1” of %2 is to be looked at again.</source>
        <translation>Akt prawny „%1” z dnia %2 wymaga ponownego sprawdzenia.</translation>
    </message>
    <message>
        <source>The strategy “%1” was valid until %2.</source>
        <translation>Strategia „%1” obowiązywała do dnia %2.</translation>
    </message>
    <message>
        <source>The strategy “%1” is valid until %2.</source>
        <translation>Strategia „%1” obowiązuje do dnia %2.</translation>
    </message>
    <message>
        <source>The strategy “%1” of %2 is to be looked at again.</source>
        <translation>Strategia „%1” z dnia %2 wymaga ponownego sprawdzenia.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dzień temu</numerusform>
            <numerusform>%n dni temu</numerusform>
            <numerusform>%n dni temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the end of %1</source>
        <extracomment>How long a day lies before the last day of a year that is over: %1 = the year</extracomment>
        <translation>
            <numerusform>%n dzień przed końcem roku %1</numerusform>
            <numerusform>%n dni przed końcem roku %1</numerusform>
            <numerusform>%n dni przed końcem roku %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never confirmed</source>
        <extracomment>Of contacts, within a list such as &quot;2 contacts nominated; 1 never confirmed&quot;</extracomment>
        <translation>
            <numerusform>%n nigdy niepotwierdzony</numerusform>
            <numerusform>%n nigdy niepotwierdzone</numerusform>
            <numerusform>%n nigdy niepotwierdzonych</numerusform>
        </translation>
    </message>
    <message>
        <source>last confirmed %1</source>
        <extracomment>%1 = day</extracomment>
        <translation>ostatnie potwierdzenie: %1</translation>
    </message>
    <message>
        <source>last confirmed %1, %2</source>
        <extracomment>%1 = day, %2 = &quot;371 days ago&quot;</extracomment>
        <translation>ostatnie potwierdzenie: %1, %2</translation>
    </message>
    <message>
        <source>the oldest confirmation is of %1, %2</source>
        <extracomment>Of several contacts: %1 = day, %2 = &quot;371 days ago&quot;</extracomment>
        <translation>najstarsze potwierdzenie: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) nominated</source>
        <translation>
            <numerusform>%n wyznaczony kontakt</numerusform>
            <numerusform>%n wyznaczone kontakty</numerusform>
            <numerusform>%n wyznaczonych kontaktów</numerusform>
        </translation>
    </message>
    <message>
        <source>no policy contact</source>
        <translation>brak kontaktu politycznego</translation>
    </message>
    <message>
        <source>no technical contact</source>
        <translation>brak kontaktu technicznego</translation>
    </message>
    <message>
        <source>No contact serves; the last one did until %1.</source>
        <translation>Nikt nie pełni funkcji punktu kontaktowego; ostatni kontakt pełnił ją do dnia %1.</translation>
    </message>
    <message numerus="yes">
        <source>The group met %n time(s) (at least %1 asked).</source>
        <extracomment>%n = meetings held, %1 = meetings asked for</extracomment>
        <translation>
            <numerusform>Grupa spotkała się %n raz (oczekiwano co najmniej %1).</numerusform>
            <numerusform>Grupa spotkała się %n razy (oczekiwano co najmniej %1).</numerusform>
            <numerusform>Grupa spotkała się %n razy (oczekiwano co najmniej %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 attended %2.</source>
        <extracomment>%1 = State, %2 = &quot;2 of 3&quot;</extracomment>
        <translation>%1, udział: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Hosted %n event(s) in %1.</source>
        <translation>
            <numerusform>W&#xa0;%1&#xa0;r. państwo było gospodarzem %n wydarzenia.</numerusform>
            <numerusform>W&#xa0;%1&#xa0;r. państwo było gospodarzem %n wydarzeń.</numerusform>
            <numerusform>W&#xa0;%1&#xa0;r. państwo było gospodarzem %n wydarzeń.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attended %n event(s) in %1.</source>
        <translation>
            <numerusform>W&#xa0;%1&#xa0;r. państwo wzięło udział w&#xa0;%n wydarzeniu.</numerusform>
            <numerusform>W&#xa0;%1&#xa0;r. państwo wzięło udział w&#xa0;%n wydarzeniach.</numerusform>
            <numerusform>W&#xa0;%1&#xa0;r. państwo wzięło udział w&#xa0;%n wydarzeniach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hosted %n event(s),</source>
        <extracomment>First half of &quot;Hosted 1 event, attended 3 events in 2025.&quot;</extracomment>
        <translation>
            <numerusform>Państwo było gospodarzem %n wydarzenia,</numerusform>
            <numerusform>Państwo było gospodarzem %n wydarzeń,</numerusform>
            <numerusform>Państwo było gospodarzem %n wydarzeń,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>attended %n event(s) in %1.</source>
        <extracomment>Second half of &quot;Hosted 1 event, attended 3 events in 2025.&quot;</extracomment>
        <translation>
            <numerusform>a także wzięło udział w&#xa0;%n wydarzeniu w&#xa0;%1&#xa0;r.</numerusform>
            <numerusform>a także wzięło udział w&#xa0;%n wydarzeniach w&#xa0;%1&#xa0;r.</numerusform>
            <numerusform>a także wzięło udział w&#xa0;%n wydarzeniach w&#xa0;%1&#xa0;r.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Overview</name>
    <message>
        <source>as in %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>jak w roku %1</translation>
    </message>
    <message>
        <source>%1 %2 points since %3</source>
        <extracomment>%1 = &quot;▲&quot; or &quot;▼&quot;, %2 = percentage points, %3 = year</extracomment>
        <translation>%1 %2 pkt proc. od roku %3</translation>
    </message>
    <message>
        <source>%1 %2 since %3</source>
        <extracomment>%1 = &quot;▲&quot; or &quot;▼&quot;, %2 = a number, %3 = year</extracomment>
        <translation>%1 %2 od roku %3</translation>
    </message>
    <message>
        <source>average implementation</source>
        <translation>średni stopień wdrożenia</translation>
    </message>
    <message>
        <source>States with a point of contact</source>
        <translation>państwa z punktem kontaktowym</translation>
    </message>
    <message>
        <source>States with at least one serving contact in a role of CBM 8 / participating States</source>
        <translation>państwa z co najmniej jednym czynnym kontaktem w roli przewidzianej w CBM 8 / państwa uczestniczące</translation>
    </message>
    <message numerus="yes">
        <source>States confirmed within %n month(s)</source>
        <translation>
            <numerusform>państwa z potwierdzeniem w ciągu %n miesiąca</numerusform>
            <numerusform>państwa z potwierdzeniem w ciągu %n miesięcy</numerusform>
            <numerusform>państwa z potwierdzeniem w ciągu %n miesięcy</numerusform>
        </translation>
    </message>
    <message>
        <source>States whose serving contacts were all confirmed within the period / participating States</source>
        <translation>państwa, których wszystkie czynne kontakty potwierdzono w przewidzianym okresie / państwa uczestniczące</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) overdue</source>
        <translation>
            <numerusform>%n kontakt po terminie</numerusform>
            <numerusform>%n kontakty po terminie</numerusform>
            <numerusform>%n kontaktów po terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 = meetings held, %2 = meetings asked for</extracomment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>meetings held (CBM 11)</source>
        <translation>odbyte spotkania (CBM 11)</translation>
    </message>
    <message>
        <source>mean attendance %1</source>
        <extracomment>%1 = &quot;82.5 %&quot;</extracomment>
        <translation>średni udział: %1</translation>
    </message>
    <message>
        <source>yearly submissions received</source>
        <translation>otrzymane zgłoszenia roczne</translation>
    </message>
    <message>
        <source>States whose submission of the year was made / participating States</source>
        <translation>państwa, które złożyły zgłoszenie za dany rok / państwa uczestniczące</translation>
    </message>
    <message numerus="yes">
        <source>%n outstanding</source>
        <translation>
            <numerusform>jeszcze nieotrzymane: %n</numerusform>
            <numerusform>jeszcze nieotrzymane: %n</numerusform>
            <numerusform>jeszcze nieotrzymane: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>measures implemented</source>
        <translation>wdrożone środki</translation>
    </message>
    <message>
        <source>contacts confirmed</source>
        <translation>potwierdzone kontakty</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n dzień po terminie</numerusform>
            <numerusform>%n dni po terminie</numerusform>
            <numerusform>%n dni po terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>serving contacts confirmed within the period / serving contacts</source>
        <translation>czynne kontakty potwierdzone w przewidzianym okresie / czynne kontakty</translation>
    </message>
    <message>
        <source>meetings attended (CBM 11)</source>
        <translation>udział w spotkaniach (CBM 11)</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>nie odnotowano</translation>
    </message>
    <message>
        <source>meetings attended / meetings with attendance recorded</source>
        <translation>spotkania z udziałem państwa / spotkania, dla których istnieje zapis o udziale</translation>
    </message>
    <message numerus="yes">
        <source>%n not recorded yet</source>
        <translation>
            <numerusform>jeszcze nieodnotowane: %n</numerusform>
            <numerusform>jeszcze nieodnotowane: %n</numerusform>
            <numerusform>jeszcze nieodnotowane: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Progress</name>
    <message>
        <source>Trend</source>
        <extracomment>A chart that can be chosen</extracomment>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>State profile</source>
        <translation>Profil państwa</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Spotkania</translation>
    </message>
    <message>
        <source>Attendance by State</source>
        <translation>Udział według państw</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Środki</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>% of applicable cells</source>
        <translation>% pól mających zastosowanie</translation>
    </message>
    <message>
        <source>All participating States</source>
        <translation>Wszystkie państwa uczestniczące</translation>
    </message>
    <message>
        <source>Chosen States</source>
        <translation>Wybrane państwa</translation>
    </message>
    <message>
        <source>Implemented cells / participating States = %1 / %2 = %3</source>
        <extracomment>%1 = count of cells, %2 = count of States, %3 = their quotient</extracomment>
        <translation>Pola ze statusem „wdrożono” / państwa uczestniczące = %1 / %2 = %3</translation>
    </message>
    <message>
        <source>Implemented of applicable measures: %1</source>
        <extracomment>%1 = such as &quot;9 of 16&quot;</extracomment>
        <translation>Wdrożono spośród środków mających zastosowanie: %1</translation>
    </message>
    <message>
        <source>Cells by status</source>
        <translation>Pola według statusu</translation>
    </message>
    <message>
        <source>Average implementation by group</source>
        <translation>Średni stopień wdrożenia według grup</translation>
    </message>
    <message>
        <source>members at the end of each year</source>
        <extracomment>Under the title of a chart; groups such as the EU are counted with those who belonged to them then</extracomment>
        <translation>według składu na koniec każdego roku</translation>
    </message>
    <message>
        <source>%1 and the average of all States</source>
        <extracomment>%1 = name of a State</extracomment>
        <translation>%1 i średnia wszystkich państw</translation>
    </message>
    <message>
        <source>measures implemented</source>
        <translation>wdrożone środki</translation>
    </message>
    <message>
        <source>Average</source>
        <extracomment>Name of a line in a chart</extracomment>
        <translation>Średnia</translation>
    </message>
    <message>
        <source>Average implementation, %1</source>
        <extracomment>%1 = years, such as 2013–2025</extracomment>
        <translation>Średni stopień wdrożenia, %1</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>Wszystkie środki</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Środek</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The mean of steps from 0 to 3: &quot;1.5 of 3&quot;</extracomment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>(3 × implemented + 2 × partly implemented + 1 × in preparation) / applicable cells = (3 × %1 + 2 × %2 + %3) / %4 = %5</source>
        <extracomment>%1 to %4 = counts of cells, %5 = the mean</extracomment>
        <translation>(3 × wdrożono + 2 × wdrożono częściowo + 1 × w przygotowaniu) / pola mające zastosowanie = (3 × %1 + 2 × %2 + %3) / %4 = %5</translation>
    </message>
    <message>
        <source>Implemented in %1 − implemented in %2 = %3 − %4 = %5</source>
        <extracomment>%1 and %2 = years, %3 and %4 = counts of States, %5 = the difference</extracomment>
        <translation>Wdrożono w roku %1 − wdrożono w roku %2 = %3 − %4 = %5</translation>
    </message>
    <message>
        <source>From %1 to %2 the count of States that implement a measure rose for %3 measures and fell for %4.</source>
        <extracomment>%1 and %2 = years, %3 and %4 = counts of measures</extracomment>
        <translation>Od roku %1 do roku %2 liczba państw, które wdrożyły dany środek, wzrosła (liczba środków: %3) lub spadła (liczba środków: %4).</translation>
    </message>
    <message>
        <source>In %1 the implementation rate of a measure lies between %2 and %3.</source>
        <extracomment>%1 = year, %2 and %3 = percentages</extracomment>
        <translation>W&#xa0;%1&#xa0;r. stopień wdrożenia poszczególnych środków wynosi od %2 do %3.</translation>
    </message>
    <message>
        <source>1 in preparation, 2 partly implemented, 3 implemented</source>
        <extracomment>The rings of a chart</extracomment>
        <translation>1 – w przygotowaniu, 2 – wdrożono częściowo, 3 – wdrożono</translation>
    </message>
    <message>
        <source>State profile: %1 and %2</source>
        <extracomment>%1 and %2 = names of States, %2 also &quot;Average&quot;</extracomment>
        <translation>Profil państwa: %1, %2</translation>
    </message>
    <message>
        <source>%1 implements %2 of %3 measures in %4, shown beside: %5.</source>
        <extracomment>%1 = name of a State, %2 = count, %3 = count of all measures, %4 = year, %5 = what it stands beside</extracomment>
        <translation>%1: w roku %4 wdrożono %2 z %3 środków; dla porównania: %5.</translation>
    </message>
    <message>
        <source>Change from %1 to %2</source>
        <extracomment>%1 and %2 = years</extracomment>
        <translation>Zmiana od roku %1 do roku %2</translation>
    </message>
    <message>
        <source>States that implement the measure, more or fewer</source>
        <translation>zmiana liczby państw, które wdrożyły środek</translation>
    </message>
    <message>
        <source>Implementation rate by measure, %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>Stopień wdrożenia według środków, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n participating State(s)</source>
        <translation>
            <numerusform>%n państwo uczestniczące</numerusform>
            <numerusform>%n państwa uczestniczące</numerusform>
            <numerusform>%n państw uczestniczących</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen State(s)</source>
        <translation>
            <numerusform>%n wybrane państwo</numerusform>
            <numerusform>%n wybrane państwa</numerusform>
            <numerusform>%n wybranych państw</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / (existing cells − not applicable) = %2 / (%3 − %4) = %5</source>
        <extracomment>%1 = a status such as &quot;Partly implemented&quot;, %2 to %4 = counts of cells, %5 = percentage</extracomment>
        <translation>%1 / (pola istniejące − nie dotyczy) = %2 / (%3 − %4) = %5</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen measure(s)</source>
        <translation>
            <numerusform>%n wybrany środek</numerusform>
            <numerusform>%n wybrane środki</numerusform>
            <numerusform>%n wybranych środków</numerusform>
        </translation>
    </message>
    <message>
        <source>sorted by count</source>
        <extracomment>Under the title of a chart, after what the numbers are about: the order of the bars</extracomment>
        <translation>uporządkowano według liczby</translation>
    </message>
    <message>
        <source>Present, remote or represented, of those expected: %1</source>
        <extracomment>%1 = such as &quot;44 of 57&quot;</extracomment>
        <translation>Obecne, zdalnie lub reprezentowane, spośród oczekiwanych: %1</translation>
    </message>
    <message>
        <source>Attended of the meetings held for which something is recorded: %1</source>
        <extracomment>%1 = such as &quot;8 of 9&quot;</extracomment>
        <translation>Udział w odbytych spotkaniach, dla których istnieje zapis: %1</translation>
    </message>
    <message>
        <source>Confirmed within the period of those who serve on %1: %2 = %3</source>
        <extracomment>%1 = day, %2 = such as &quot;98 of 112&quot;, %3 = percentage</extracomment>
        <translation>Potwierdzone w przewidzianym okresie spośród czynnych w dniu %1: %2 = %3</translation>
    </message>
    <message>
        <source>Attendance by meeting, %1</source>
        <extracomment>%1 = years, such as 2013–2025</extracomment>
        <translation>Udział według spotkań, %1</translation>
    </message>
    <message>
        <source>meetings held that count for expert meetings</source>
        <translation>odbyte spotkania zaliczane do spotkań ekspertów</translation>
    </message>
    <message>
        <source>States that attended</source>
        <translation>państwa, które wzięły udział</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>At %1 meetings %2 of the expected States attended on average.</source>
        <extracomment>%1 = count of meetings, %2 = percentage</extracomment>
        <translation>Liczba spotkań: %1; średnio wzięło w nich udział %2 oczekiwanych państw.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Państwo</translation>
    </message>
    <message>
        <source>% of the meetings held</source>
        <translation>% odbytych spotkań</translation>
    </message>
    <message>
        <source>Attendance by State, %1</source>
        <extracomment>%1 = years, such as 2013–2025</extracomment>
        <translation>Udział według państw, %1</translation>
    </message>
    <message>
        <source>How many of the meetings held in %1 each of %2 States attended.</source>
        <extracomment>%1 = years such as 2013–2025, %2 = count of States</extracomment>
        <translation>Udział poszczególnych państw w spotkaniach odbytych w okresie %1 (liczba państw: %2).</translation>
    </message>
    <message>
        <source>Points of contact confirmed in time</source>
        <translation>Punkty kontaktowe potwierdzone w terminie</translation>
    </message>
    <message>
        <source>% of serving points of contact</source>
        <translation>% czynnych punktów kontaktowych</translation>
    </message>
    <message>
        <source>%1 · at the end of each year</source>
        <extracomment>Under the title of a chart: %1 = such as &quot;57 participating States&quot;</extracomment>
        <translation>%1 · na koniec każdego roku</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed within %n month(s)</source>
        <translation>
            <numerusform>Potwierdzono w ciągu %n miesiąca</numerusform>
            <numerusform>Potwierdzono w ciągu %n miesięcy</numerusform>
            <numerusform>Potwierdzono w ciągu %n miesięcy</numerusform>
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
        <translation>Wdrożono / (pola istniejące − nie dotyczy)</translation>
    </message>
    <message>
        <source>Implemented / (existing cells − not applicable) = %1 / (%2 − %3) = %4</source>
        <translation>Wdrożono / (pola istniejące − nie dotyczy) = %1 / (%2 − %3) = %4</translation>
    </message>
</context>
<context>
    <name>tessera::Review</name>
    <message>
        <source>%1, page %2</source>
        <extracomment>A line of the table of contents, read aloud; %1 = title, %2 = number of the page</extracomment>
        <translation>%1, strona %2</translation>
    </message>
    <message>
        <source>There are no values to show.</source>
        <translation>Brak wartości do przedstawienia.</translation>
    </message>
    <message>
        <source>left out: its sharing label is above the level of this document</source>
        <translation>pominięto: oznaczenie udostępniania powyżej poziomu tego dokumentu</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>pominięto</translation>
    </message>
    <message>
        <source>did not exist</source>
        <extracomment>Of a measure in a State and year</extracomment>
        <translation>nie istniał</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Państwo</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Wdrożono</translation>
    </message>
    <message>
        <source>left out: above %1</source>
        <extracomment>Instead of something that may not be printed; %1 = a sharing label such as TLP:AMBER</extracomment>
        <translation>pominięto: powyżej %1</translation>
    </message>
    <message>
        <source>evidence</source>
        <extracomment>Something that is left out of a document</extracomment>
        <translation>dokument potwierdzający</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>%1 = day on which the statement was true
----------
%1 = day</extracomment>
        <translation>stan na %1</translation>
    </message>
    <message>
        <source>Logo of the issuing body</source>
        <extracomment>What a screen reader says of a picture; %1 = the body that issues the review</extracomment>
        <translation>Logo podmiotu wydającego</translation>
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
        <translation>Stan na %1</translation>
    </message>
    <message>
        <source>Demonstration data: every entry is invented and says nothing about any State.</source>
        <translation>Dane demonstracyjne: wszystkie wpisy są fikcyjne i nie mówią niczego o żadnym państwie.</translation>
    </message>
    <message>
        <source>All States</source>
        <extracomment>In a list of groups of States</extracomment>
        <translation>Wszystkie państwa</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Co się zmieniło</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Macierz</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Środki</translation>
    </message>
    <message>
        <source>Points of contact</source>
        <translation>Punkty kontaktowe</translation>
    </message>
    <message>
        <source>Meetings and attendance</source>
        <translation>Spotkania i udział</translation>
    </message>
    <message>
        <source>Workshops and other events</source>
        <translation>Warsztaty i inne wydarzenia</translation>
    </message>
    <message>
        <source>Regional platforms</source>
        <translation>Platformy regionalne</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Państwa</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Kamienie milowe</translation>
    </message>
    <message>
        <source>Open decisions and follow-ups</source>
        <translation>Decyzje i działania następcze w toku</translation>
    </message>
    <message>
        <source>Directory of contacts</source>
        <translation>Wykaz kontaktów</translation>
    </message>
    <message>
        <source>Method and sources</source>
        <translation>Metoda i źródła</translation>
    </message>
    <message>
        <source>Annual review of the %1</source>
        <extracomment>%1 = title of the framework, such as &quot;OSCE cyber/ICT confidence-building measures&quot;</extracomment>
        <translation>Przegląd roczny: %1</translation>
    </message>
    <message>
        <source>Participating States: %1 · Measures: %2</source>
        <extracomment>On the cover; %1 and %2 are counts</extracomment>
        <translation>Państwa uczestniczące: %1 · Środki: %2</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>Dane demonstracyjne</translation>
    </message>
    <message>
        <source>%1 · Annual review %2</source>
        <extracomment>%1 = short title of the framework, %2 = year</extracomment>
        <translation>%1 · Przegląd roczny %2</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <extracomment>%1 = page, %2 = number of pages</extracomment>
        <translation>strona %1 z %2</translation>
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
        <translation>W tej wersji nie podaje się tych danych: dotyczą mniejszej liczby państw niż %1.</translation>
    </message>
    <message>
        <source>meeting</source>
        <extracomment>Something that is left out of a document</extracomment>
        <translation>spotkanie</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Spis treści</translation>
    </message>
    <message>
        <source>%1 · %2 (continued)</source>
        <extracomment>Above a page on which a heading goes on; %1 = section, %2 = State or measure</extracomment>
        <translation>%1 · %2 (cd.)</translation>
    </message>
    <message>
        <source>States by measures</source>
        <translation>Państwa i środki</translation>
    </message>
    <message>
        <source>Sharing</source>
        <extracomment>Head of a column in a table file: a TLP label
----------
With whom something may be shared: a TLP label</extracomment>
        <translation>Udostępnianie</translation>
    </message>
    <message>
        <source>As of</source>
        <extracomment>Head of a column in a table file: the day of the numbers</extracomment>
        <translation>Stan na dzień</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>Head of a column in a table file: the title of the table a line comes from</extracomment>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Implemented of applicable</source>
        <translation>Wdrożono (z mających zastosowanie)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Wydarzenie</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>Head of a column: key figures</extracomment>
        <translation>Wskaźnik</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Head of a column: the number</extracomment>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Wzór</translation>
    </message>
    <message>
        <source>cell</source>
        <extracomment>Something that is left out of a document: one State and measure of the matrix</extracomment>
        <translation>pole</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <extracomment>A count of States that is not printed, since it would let a State be inferred</extracomment>
        <translation>mniej niż %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <extracomment>A count of States that is not printed, since the rest would let a State be inferred</extracomment>
        <translation>więcej niż %1</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>nie podaje się</translation>
    </message>
    <message>
        <source>a step nearer to implementation</source>
        <translation>krok bliżej wdrożenia</translation>
    </message>
    <message>
        <source>information where there was none</source>
        <translation>informacja tam, gdzie jej nie było</translation>
    </message>
    <message>
        <source>a step further from implementation</source>
        <translation>krok dalej od wdrożenia</translation>
    </message>
    <message>
        <source>no information where there was some</source>
        <translation>brak informacji tam, gdzie wcześniej była</translation>
    </message>
    <message>
        <source>to or from “not applicable” or “prefers not to say”</source>
        <translation>zmiana na status „nie dotyczy” lub „woli nie podawać” albo z takiego statusu</translation>
    </message>
    <message>
        <source>the same status in both years</source>
        <translation>ten sam status w obu latach</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Pola</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Znaczenie</translation>
    </message>
    <message>
        <source>Counts below %1, and those from which they would follow, are not printed.</source>
        <extracomment>%1 = number</extracomment>
        <translation>Nie podaje się liczb mniejszych niż %1 ani liczb, z których można by je wywnioskować.</translation>
    </message>
    <message>
        <source>%1 cells exist both in %2 and in %3 and are compared. One cell is one measure in one participating State.</source>
        <extracomment>%1 = count of cells, %2 and %3 = years</extracomment>
        <translation>Porównano pola istniejące zarówno w&#xa0;%2&#xa0;r., jak i w&#xa0;%3&#xa0;r. (liczba pól: %1). Jedno pole oznacza jeden środek w jednym państwie uczestniczącym.</translation>
    </message>
    <message>
        <source>Changes by fewer than %1 States, and to or from so small a count, are not drawn.</source>
        <extracomment>%1 = number of States; below a chart</extracomment>
        <translation>Na wykresie nie pokazano zmian o mniej państw niż %1 ani zmian, w których liczba początkowa lub końcowa jest tak mała.</translation>
    </message>
    <message>
        <source>Changes by State</source>
        <translation>Zmiany według państw</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Środek</translation>
    </message>
    <message>
        <source>as in %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>jak w roku %1</translation>
    </message>
    <message>
        <source>%1 %2 since %3</source>
        <extracomment>%1 = &quot;▲&quot; or &quot;▼&quot;, %2 = a number, %3 = year</extracomment>
        <translation>%1 %2 od roku %3</translation>
    </message>
    <message>
        <source>States with a point of contact</source>
        <translation>państwa z punktem kontaktowym</translation>
    </message>
    <message>
        <source>States with at least one serving contact in a role of CBM 8 / participating States of this review</source>
        <translation>państwa z co najmniej jednym czynnym kontaktem w roli przewidzianej w CBM 8 / państwa uczestniczące objęte tym przeglądem</translation>
    </message>
    <message>
        <source>States confirmed in time</source>
        <translation>państwa z potwierdzeniem w terminie</translation>
    </message>
    <message>
        <source>States whose serving contacts were all confirmed within the period / participating States of this review</source>
        <translation>państwa, których wszystkie czynne kontakty potwierdzono w przewidzianym okresie / państwa uczestniczące objęte tym przeglądem</translation>
    </message>
    <message>
        <source>changes notified late</source>
        <translation>opóźnione powiadomienia o zmianach</translation>
    </message>
    <message>
        <source>changes and ends of the year notified after more days than asked, or not yet / changes and ends of the year</source>
        <translation>zmiany i zakończenia pełnienia funkcji w danym roku, o których powiadomiono po przewidzianej liczbie dni lub jeszcze nie powiadomiono / zmiany i zakończenia pełnienia funkcji</translation>
    </message>
    <message numerus="yes">
        <source>Contact data are confirmed within %n month(s).</source>
        <translation>
            <numerusform>Dane kontaktowe potwierdza się nie rzadziej niż co %n miesiąc.</numerusform>
            <numerusform>Dane kontaktowe potwierdza się nie rzadziej niż co %n miesiące.</numerusform>
            <numerusform>Dane kontaktowe potwierdza się nie rzadziej niż co %n miesięcy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes are notified within %n day(s).</source>
        <translation>
            <numerusform>O zmianach powiadamia się w ciągu %n dnia.</numerusform>
            <numerusform>O zmianach powiadamia się w ciągu %n dni.</numerusform>
            <numerusform>O zmianach powiadamia się w ciągu %n dni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yearly confirmation of contact data on %1</source>
        <extracomment>%1 = day</extracomment>
        <translation>Coroczne potwierdzenie danych kontaktowych, stan na %1</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Potwierdzenie</translation>
    </message>
    <message>
        <source>Serving contacts</source>
        <translation>Czynne kontakty</translation>
    </message>
    <message numerus="yes">
        <source>Due within %n day(s)</source>
        <translation>
            <numerusform>Do potwierdzenia w ciągu %n dnia</numerusform>
            <numerusform>Do potwierdzenia w ciągu %n dni</numerusform>
            <numerusform>Do potwierdzenia w ciągu %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue or never confirmed</source>
        <translation>Po terminie lub nigdy nie potwierdzono</translation>
    </message>
    <message>
        <source>All serving contacts</source>
        <translation>Wszystkie czynne kontakty</translation>
    </message>
    <message>
        <source>Communication checks</source>
        <translation>Sprawdzenia łączności</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Median time</source>
        <extracomment>The middle one of the times that contacts took to answer</extracomment>
        <translation>Mediana czasu</translation>
    </message>
    <message>
        <source>No points of contact are recorded.</source>
        <translation>Nie odnotowano żadnych punktów kontaktowych.</translation>
    </message>
    <message>
        <source>No communication check was recorded in %1.</source>
        <translation>W&#xa0;%1&#xa0;r. nie odnotowano żadnego sprawdzenia łączności.</translation>
    </message>
    <message>
        <source>a participating State</source>
        <translation>państwo uczestniczące</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>By when something is to be done</extracomment>
        <translation>Termin</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Przedmiot</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>A decision or a follow-up</extracomment>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Kto prowadzi</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <source>No decisions or follow-ups were open on %1.</source>
        <extracomment>%1 = day</extracomment>
        <translation>Według stanu na %1 nie było decyzji ani działań następczych w toku.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that name a State are not printed.</source>
        <translation>
            <numerusform>Nie podaje się %n pozycji, w której wymieniono państwo.</numerusform>
            <numerusform>Nie podaje się %n pozycji, w których wymieniono państwo.</numerusform>
            <numerusform>Nie podaje się %n pozycji, w których wymieniono państwo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (day and night)</source>
        <extracomment>%1 = telephone number that is answered day and night</extracomment>
        <translation>%1 (całodobowo)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Name and position</source>
        <translation>Imię, nazwisko i stanowisko</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Urząd</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>kontakt</translation>
    </message>
    <message>
        <source>%1 · This annex holds personal data of those who served on %2. They may be used to reach the points of contact and for nothing else, and are to be deleted when they are out of date.</source>
        <extracomment>%1 = sharing label, %2 = day</extracomment>
        <translation>%1 · Niniejszy załącznik zawiera dane osobowe osób pełniących funkcję w dniu %2. Danych tych wolno używać wyłącznie w celu nawiązania łączności z punktami kontaktowymi; po utracie aktualności należy je usunąć.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are planned.</source>
        <translation>
            <numerusform>Zaplanowano jeszcze %n.</numerusform>
            <numerusform>Zaplanowano jeszcze %n.</numerusform>
            <numerusform>Zaplanowano jeszcze %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Events held, by kind</source>
        <translation>Odbyte wydarzenia według rodzaju</translation>
    </message>
    <message>
        <source>Events held</source>
        <translation>Odbyte wydarzenia</translation>
    </message>
    <message>
        <source>Events in %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>Wydarzenia w roku %1</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gospodarz</translation>
    </message>
    <message>
        <source>States attended</source>
        <extracomment>&quot;44 of 57&quot;: the States that attended a meeting</extracomment>
        <translation>Udział państw</translation>
    </message>
    <message>
        <source>No events that count for CBM 12 are recorded in %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>W&#xa0;%1&#xa0;r. nie odnotowano wydarzeń zaliczanych do CBM 12.</translation>
    </message>
    <message>
        <source>An empty place: the State had not yet joined, or had left.</source>
        <translation>Puste miejsce: państwo jeszcze nie przystąpiło albo już wystąpiło.</translation>
    </message>
    <message>
        <source>Implementation by measure and group</source>
        <translation>Wdrożenie według środków i grup</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>Wszystkie środki</translation>
    </message>
    <message>
        <source>voluntary</source>
        <translation>dobrowolny</translation>
    </message>
    <message>
        <source>Implementation of %1: %2.</source>
        <extracomment>%1 = measure such as &quot;CBM 8&quot;, %2 = percentage or count of States</extracomment>
        <translation>Wdrożenie %1: %2.</translation>
    </message>
    <message>
        <source>States by status</source>
        <translation>Państwa według statusu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Według grup</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Parts of the measure</source>
        <translation>Elementy środka</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praktyka</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Podjęte działania</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dokumenty potwierdzające</translation>
    </message>
    <message>
        <source>The newest %1 entries, by their day, of States that implement the measure, say what was done and give evidence. Not a judgement.</source>
        <extracomment>%1 = number</extracomment>
        <translation>Najnowsze wpisy według daty (do %1) państw, które wdrożyły środek, opisały podjęte działania i wskazały dokumenty potwierdzające. Nie stanowi to oceny.</translation>
    </message>
    <message>
        <source>Where information is open: States without information: %1; that prefer not to say: %2; that report no activity: %3. Absence of information does not mean absence of implementation.</source>
        <extracomment>A paragraph about a measure; %1 to %3 = counts of States or &quot;not printed&quot;</extracomment>
        <translation>Gdzie obraz jest niepełny – liczba państw bez informacji: %1; liczba państw, które wolą jej nie podawać: %2; liczba państw informujących o braku działań: %3. Brak informacji nie oznacza braku wdrożenia.</translation>
    </message>
    <message>
        <source>Meetings in %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>Spotkania w roku %1</translation>
    </message>
    <message>
        <source>Counts for</source>
        <extracomment>For which measure a meeting is counted, such as &quot;CBM 11&quot;</extracomment>
        <translation>Zaliczane do</translation>
    </message>
    <message>
        <source>Attended: present, remote or represented, of those expected. What is not recorded is not absence.</source>
        <translation>Udział: obecne, zdalnie lub reprezentowane, spośród oczekiwanych. Brak zapisu nie oznacza nieobecności.</translation>
    </message>
    <message>
        <source>Attendance of States</source>
        <translation>Udział państw</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nie odnotowano</translation>
    </message>
    <message>
        <source>Attended of the meetings with something recorded for the State. What is not recorded is not absence.</source>
        <translation>Udział w spotkaniach, dla których istnieje zapis dotyczący danego państwa. Brak zapisu nie oznacza nieobecności.</translation>
    </message>
    <message>
        <source>Mean attendance of the meetings recorded: %1.</source>
        <extracomment>%1 = percentage</extracomment>
        <translation>Średni udział w odnotowanych spotkaniach: %1.</translation>
    </message>
    <message>
        <source>No meetings are recorded in %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>W&#xa0;%1&#xa0;r. nie odnotowano żadnych spotkań.</translation>
    </message>
    <message>
        <source>what the measure asks for is done</source>
        <translation>zrealizowano to, co przewiduje środek</translation>
    </message>
    <message>
        <source>some of it is done</source>
        <translation>zrealizowano część tego, co przewiduje środek</translation>
    </message>
    <message>
        <source>work has begun</source>
        <translation>rozpoczęto prace</translation>
    </message>
    <message>
        <source>the State reports that nothing is under way</source>
        <translation>państwo informuje, że nie prowadzi działań</translation>
    </message>
    <message>
        <source>nothing has been reported</source>
        <translation>nie przekazano żadnych informacji</translation>
    </message>
    <message>
        <source>the State chose not to answer</source>
        <translation>państwo postanowiło nie udzielać odpowiedzi</translation>
    </message>
    <message>
        <source>the measure does not concern the State; the reason is given</source>
        <translation>środek nie dotyczy danego państwa; podano uzasadnienie</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Pojęcie</translation>
    </message>
    <message>
        <source>Voluntary measures</source>
        <translation>Środki dobrowolne</translation>
    </message>
    <message>
        <source>One cell is one measure in one participating State and one calendar year. A measure counts from the year of its adoption, a State from the year in which it joined.</source>
        <translation>Jedno pole oznacza jeden środek w jednym państwie uczestniczącym i w jednym roku kalendarzowym. Środek uwzględnia się od roku jego przyjęcia, a państwo od roku jego przystąpienia.</translation>
    </message>
    <message>
        <source>Implementation rate</source>
        <translation>Stopień wdrożenia</translation>
    </message>
    <message>
        <source>The average implementation is the rate over all cells together. Percentages have one decimal; 100 % is printed only when nothing is missing.</source>
        <translation>Średni stopień wdrożenia oblicza się łącznie dla wszystkich pól. Wartości procentowe podaje się z jednym miejscem po przecinku; 100&#xa0;% podaje się tylko wtedy, gdy niczego nie brakuje.</translation>
    </message>
    <message>
        <source>Comparison of years</source>
        <translation>Porównanie lat</translation>
    </message>
    <message>
        <source>Differences of rates are in percentage points and are taken before rounding. Movements count only the cells that exist in both years.</source>
        <translation>Różnice stopni wdrożenia podaje się w punktach procentowych i oblicza przed zaokrągleniem. Zmiany statusu liczy się tylko dla pól istniejących w obu latach.</translation>
    </message>
    <message>
        <source>The review shows what was recorded by %1. Contacts and meetings are judged as of %2.</source>
        <extracomment>%1 and %2 = days</extracomment>
        <translation>Przegląd przedstawia dane odnotowane do dnia %1. Kontakty i spotkania ujęto według stanu na %2.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>Each entry names where it comes from: the State’s own report, an OSCE document, an open source, or the judgement of the desk officer, which is marked as such. The decisions themselves are the authority on what each measure asks for.</source>
        <translation>Przy każdym wpisie podano jego źródło: informację własną państwa, dokument OBWE, źródło otwarte albo ocenę pracownika merytorycznego, oznaczoną jako taka. O tym, co przewiduje każdy ze środków, rozstrzyga tekst samych decyzji.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>Membership of groups is that of %1.</source>
        <extracomment>%1 = day</extracomment>
        <translation>Skład grup podano według stanu na %1.</translation>
    </message>
    <message>
        <source>Without another choice the label of the review is the narrowest of what it contains, including what its numbers are counted from. Traffic Light Protocol 2.0 is not a classification; a national marking stands apart from it.</source>
        <translation>Jeżeli nie wybrano inaczej, przegląd otrzymuje najbardziej restrykcyjne z oznaczeń swojej zawartości, w tym danych, z których obliczono liczby. Traffic Light Protocol 2.0 nie jest systemem klauzul tajności; klauzula krajowa jest od niego niezależna.</translation>
    </message>
    <message>
        <source>Reason for the label: %1</source>
        <extracomment>%1 = what the user wrote</extracomment>
        <translation>Uzasadnienie oznaczenia: %1</translation>
    </message>
    <message>
        <source>Counts that are not printed</source>
        <translation>Liczby, których się nie podaje</translation>
    </message>
    <message>
        <source>No State is named. Counts of fewer than %1 States, counts from which so few would follow, groups of fewer than %1 States, and what States wrote are not printed. Where a percentage would tell of so few States a count stands in its place.</source>
        <extracomment>%1 = number of States</extracomment>
        <translation>Nie wymienia się nazwy żadnego państwa. Nie podaje się liczb państw mniejszych niż %1, liczb, z których można by je wywnioskować, danych o grupach liczących mniej państw niż %1 ani tekstów napisanych przez państwa. Wartość procentową, która ujawniałaby informacje o tak małej liczbie państw, zastąpiono liczbą.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Oznaczenie</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa / nazwisko</translation>
    </message>
    <message>
        <source>Left out, since above %1</source>
        <extracomment>%1 = a sharing label such as TLP:AMBER; above a table</extracomment>
        <translation>Pominięto ze względu na oznaczenie powyżej %1</translation>
    </message>
    <message>
        <source>Counts and rates over States take in every cell, since they name no State; they count for the label.</source>
        <translation>Liczby i wskaźniki dotyczące ogółu państw obejmują wszystkie pola, ponieważ nie wskazują żadnego państwa; uwzględnia się je przy ustalaniu oznaczenia.</translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) that name a State are not printed.</source>
        <translation>
            <numerusform>Nie podaje się %n kamienia milowego, w którym wymieniono państwo.</numerusform>
            <numerusform>Nie podaje się %n kamieni milowych, w których wymieniono państwo.</numerusform>
            <numerusform>Nie podaje się %n kamieni milowych, w których wymieniono państwo.</numerusform>
        </translation>
    </message>
    <message>
        <source>States with information</source>
        <translation>państwa, które przekazały informacje</translation>
    </message>
    <message>
        <source>States with information on at least one measure / participating States</source>
        <translation>państwa, które przekazały informacje o co najmniej jednym środku / państwa uczestniczące</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 = a count out of a total, such as &quot;52 of 57&quot;; %2 = year</extracomment>
        <translation>%1 w roku %2</translation>
    </message>
    <message>
        <source>Fewer than %1 States are chosen; no numbers about them are printed in this edition.</source>
        <extracomment>%1 = number of States</extracomment>
        <translation>Wybrano mniej państw niż %1; w tej wersji nie podaje się dotyczących ich liczb.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) on %1.</source>
        <extracomment>%1 = day, %n = count of States</extracomment>
        <translation>
            <numerusform>Stan na %1: %n członek.</numerusform>
            <numerusform>Stan na %1: %n członkowie.</numerusform>
            <numerusform>Stan na %1: %n członków.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members on %1: %2.</source>
        <extracomment>%1 = day, %2 = names of States</extracomment>
        <translation>Członkowie, stan na %1: %2.</translation>
    </message>
    <message>
        <source>vacant</source>
        <extracomment>Nobody holds the chair</extracomment>
        <translation>wakat</translation>
    </message>
    <message>
        <source>Chair on %1: %2.</source>
        <extracomment>%1 = day, %2 = a State or &quot;vacant&quot;</extracomment>
        <translation>Przewodnictwo, stan na %1: %2.</translation>
    </message>
    <message>
        <source>average implementation, %1</source>
        <extracomment>%1 = short name of a group of States</extracomment>
        <translation>średni stopień wdrożenia, %1</translation>
    </message>
    <message>
        <source>average implementation, all States</source>
        <translation>średni stopień wdrożenia, wszystkie państwa</translation>
    </message>
    <message>
        <source>Implementation by measure: %1</source>
        <extracomment>%1 = short name of a group of States</extracomment>
        <translation>Wdrożenie według środków: %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Członkowie</translation>
    </message>
    <message>
        <source>Meetings and exercises: %1</source>
        <extracomment>%1 = short name of a group of States</extracomment>
        <translation>Spotkania i ćwiczenia: %1</translation>
    </message>
    <message>
        <source>Its figures are not printed in this edition: beside those of other groups they could tell about single States.</source>
        <translation>W tej wersji nie podaje się danych liczbowych o tej grupie: w zestawieniu z danymi o innych grupach mogłyby ujawnić informacje o pojedynczych państwach.</translation>
    </message>
    <message>
        <source>No meetings of its own are printed for %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>Za %1&#xa0;r. nie podaje się własnych spotkań tej grupy.</translation>
    </message>
    <message>
        <source>Submission: %1</source>
        <extracomment>%1 = stage, day and symbol of a State&apos;s yearly submission</extracomment>
        <translation>Zgłoszenie: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 = what a number or text is about, %2 = the number or text</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>%1 = why a measure does not apply</extracomment>
        <translation>Uzasadnienie: %1</translation>
    </message>
    <message>
        <source>Status %1</source>
        <extracomment>Title of a column; %1 = year</extracomment>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>Source and evidence</source>
        <translation>Źródło i dokumenty</translation>
    </message>
    <message>
        <source>No measure existed in %1.</source>
        <translation>W&#xa0;%1&#xa0;r. nie istniał żaden środek.</translation>
    </message>
    <message>
        <source>In %1, on average %2 of the applicable measures are implemented.</source>
        <extracomment>%1 = year, %2 = percentage</extracomment>
        <translation>W&#xa0;%1&#xa0;r. wdrożono średnio %2 środków mających zastosowanie.</translation>
    </message>
    <message numerus="yes">
        <source>The group met %n time(s) in %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>
            <numerusform>W&#xa0;%1&#xa0;r. grupa spotkała się %n raz.</numerusform>
            <numerusform>W&#xa0;%1&#xa0;r. grupa spotkała się %n razy.</numerusform>
            <numerusform>W&#xa0;%1&#xa0;r. grupa spotkała się %n razy.</numerusform>
        </translation>
    </message>
    <message>
        <source>On average %1 of the States attended.</source>
        <extracomment>%1 = percentage of the States expected</extracomment>
        <translation>Średnio wzięło udział %1 państw.</translation>
    </message>
    <message>
        <source>A point of contact is nominated by %1 participating States; %2 have confirmed all of theirs within the period.</source>
        <extracomment>%1 and %2 = counts out of a total, such as &quot;56 of 57&quot; or &quot;more than 54 of 57&quot;</extracomment>
        <translation>Punkt kontaktowy wyznaczyło %1 państw uczestniczących; %2 potwierdziło w przewidzianym okresie dane wszystkich swoich punktów.</translation>
    </message>
    <message>
        <source>The yearly submission has been received from %1 participating States.</source>
        <extracomment>%1 = a count out of a total</extracomment>
        <translation>Zgłoszenie roczne otrzymano od %1 państw uczestniczących.</translation>
    </message>
    <message>
        <source>Points since %1</source>
        <extracomment>Title of a narrow column; %1 = year</extracomment>
        <translation>Pkt proc. od %1</translation>
    </message>
    <message>
        <source>States that implement each measure, %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>Państwa, które wdrożyły poszczególne środki, %1</translation>
    </message>
    <message>
        <source>Implementation by measure</source>
        <translation>Wdrożenie według środków</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Formularz wypełnili</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>Tick one</source>
        <extracomment>On a form: make a mark beside one of several</extracomment>
        <translation>Zaznaczyć jedno</translation>
    </message>
    <message>
        <source>%1 (please give the reason)</source>
        <extracomment>%1 = &quot;Not applicable&quot;</extracomment>
        <translation>%1 (proszę podać uzasadnienie)</translation>
    </message>
    <message>
        <source>Please write</source>
        <translation>Proszę wpisać</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>On a form: the place to write</extracomment>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Documents that show it</source>
        <translation>Dokumenty, które to potwierdzają</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Osoba do kontaktu</translation>
    </message>
    <message>
        <source>What can show it: %1</source>
        <extracomment>%1 = kinds of document, separated by semicolons</extracomment>
        <translation>Co może to potwierdzić: %1</translation>
    </message>
    <message>
        <source>Please tick one status for each measure and write what was done. What is left blank is taken as no information. The yearly submission is due on %1.</source>
        <extracomment>%1 = day</extracomment>
        <translation>Proszę zaznaczyć po jednym statusie dla każdego środka i opisać podjęte działania. Miejsca niewypełnione traktuje się jako brak informacji. Termin zgłoszenia rocznego: %1.</translation>
    </message>
    <message>
        <source>Form for %1</source>
        <extracomment>%1 = name of a State</extracomment>
        <translation>Formularz: %1</translation>
    </message>
    <message>
        <source>Measures: %1</source>
        <extracomment>On a form; %1 is a count</extracomment>
        <translation>Środki: %1</translation>
    </message>
    <message>
        <source>Filled in with what is recorded</source>
        <translation>Formularz wypełniony odnotowanymi danymi</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Formularz niewypełniony</translation>
    </message>
    <message>
        <source>The measures are voluntary; absence of information does not mean absence of implementation.</source>
        <translation>Środki są dobrowolne; brak informacji nie oznacza braku wdrożenia.</translation>
    </message>
    <message>
        <source>For the named recipients only.</source>
        <translation>Wyłącznie dla wskazanych odbiorców.</translation>
    </message>
    <message>
        <source>Recipients may share it within their own organisation, as needed.</source>
        <translation>Odbiorcy mogą udostępniać dokument we własnej organizacji, w niezbędnym zakresie.</translation>
    </message>
    <message>
        <source>Recipients may share it within their own organisation and with its clients, as needed.</source>
        <translation>Odbiorcy mogą udostępniać dokument we własnej organizacji oraz jej klientom, w niezbędnym zakresie.</translation>
    </message>
    <message>
        <source>Recipients may share it within their community, not publicly.</source>
        <translation>Odbiorcy mogą udostępniać dokument w swojej społeczności, lecz nie publicznie.</translation>
    </message>
    <message>
        <source>Recipients may share it without restriction.</source>
        <translation>Odbiorcy mogą udostępniać dokument bez ograniczeń.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pominięte</translation>
    </message>
    <message>
        <source>Cells above %1 are left out and not counted.</source>
        <extracomment>%1 = a sharing label such as TLP:AMBER</extracomment>
        <translation>Pola powyżej poziomu %1 pominięto i nie są liczone.</translation>
    </message>
    <message>
        <source>Cells that are left out are not counted.</source>
        <translation>Pominięte pola nie są liczone.</translation>
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
        <translation>data początkowa nieznana</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Of a State that leads the work on a measure: %1 = day</extracomment>
        <translation>do %1</translation>
    </message>
    <message>
        <source>No adopters are recorded.</source>
        <translation>Nie odnotowano państw wiodących.</translation>
    </message>
    <message>
        <source>States that led the work on the measure in %1, as adopters: %2.</source>
        <extracomment>%1 = year, %2 = names of States, or a count of States such as &quot;fewer than 3&quot;</extracomment>
        <translation>Państwa wiodące, które w roku %1 kierowały pracami nad środkiem: %2.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Since when a State leads the work on a measure</extracomment>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>Until when a State leads the work on a measure: no last day is recorded</extracomment>
        <translation>nadal</translation>
    </message>
    <message>
        <source>Adopter in %1 of: %2</source>
        <extracomment>%1 = year, %2 = measures on which a State leads the work</extracomment>
        <translation>Państwo wiodące w roku %1: %2</translation>
    </message>
    <message>
        <source>Adopters</source>
        <extracomment>States that lead the work on a measure</extracomment>
        <translation>Państwa wiodące</translation>
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
        <translation>Grup liczących mniej niż %1 państw nie podano. „–” oznacza, że liczba – sama lub obok innych – mówiłaby o mniej niż %2 państwach albo o każdym państwie grupy.</translation>
    </message>
    <message>
        <source>“–” stands where a number would be about fewer than %1 States.</source>
        <extracomment>Below a table; %1 = number of States</extracomment>
        <translation>„–” oznacza, że liczba dotyczyłaby mniej niż %1 państw.</translation>
    </message>
    <message>
        <source>Telephone and e-mail</source>
        <translation>Telefon i e-mail</translation>
    </message>
    <message>
        <source>Chosen States</source>
        <extracomment>In a list of groups of States: those that the review is about</extracomment>
        <translation>Wybrane państwa</translation>
    </message>
    <message>
        <source>The average is the same as in %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>Średnia jest taka sama jak w roku %1.</translation>
    </message>
    <message>
        <source>Since %1 the average has risen by %2 percentage points.</source>
        <extracomment>%1 = year, %2 = a number without sign, such as 3.2</extracomment>
        <translation>Od roku %1 średnia wzrosła o %2 pkt proc.</translation>
    </message>
    <message>
        <source>Since %1 the average has fallen by %2 percentage points.</source>
        <extracomment>%1 = year, %2 = a number without sign, such as 3.2</extracomment>
        <translation>Od roku %1 średnia spadła o %2 pkt proc.</translation>
    </message>
    <message>
        <source>A point of contact is nominated by %1 participating States.</source>
        <extracomment>%1 = a count out of a total, such as &quot;56 of 57&quot;</extracomment>
        <translation>Punkt kontaktowy wyznaczyło państw uczestniczących: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) held in %1 under CBM 12.</source>
        <extracomment>%1 = year</extracomment>
        <translation>
            <numerusform>Do CBM 12 zalicza się %n wydarzenie, które odbyło się w&#xa0;%1&#xa0;r.</numerusform>
            <numerusform>Do CBM 12 zalicza się %n wydarzenia, które odbyły się w&#xa0;%1&#xa0;r.</numerusform>
            <numerusform>Do CBM 12 zalicza się %n wydarzeń, które odbyły się w&#xa0;%1&#xa0;r.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Rules</name>
    <message>
        <source>Months from one confirmation of a contact to the next</source>
        <translation>Liczba miesięcy między kolejnymi potwierdzeniami kontaktu</translation>
    </message>
    <message>
        <source>Days before the day on which something counts as due</source>
        <translation>Na ile dni wcześniej wykazuje się zbliżający się termin</translation>
    </message>
    <message>
        <source>Days within which a change of contact is to be notified</source>
        <translation>Liczba dni na powiadomienie o zmianie kontaktu</translation>
    </message>
    <message>
        <source>Months after which former contacts are offered for erasure</source>
        <translation>Liczba miesięcy, po których proponuje się usunięcie danych byłych kontaktów</translation>
    </message>
    <message>
        <source>Meetings of the group asked for in a year</source>
        <translation>Oczekiwana liczba spotkań grupy w roku</translation>
    </message>
    <message>
        <source>Months after which undated evidence counts as old (0 = never)</source>
        <translation>Liczba miesięcy, po których dokument bez terminu ważności wymaga ponownego sprawdzenia (0 = nigdy)</translation>
    </message>
    <message>
        <source>Reference date of the yearly submission: month</source>
        <translation>Data odniesienia zgłoszenia rocznego: miesiąc</translation>
    </message>
    <message>
        <source>Reference date of the yearly submission: day</source>
        <translation>Data odniesienia zgłoszenia rocznego: dzień</translation>
    </message>
</context>
<context>
    <name>tessera::SubmissionCheck</name>
    <message>
        <source>%1 has no entry for %2.</source>
        <extracomment>%1 = &quot;CBM 4&quot;, %2 = year</extracomment>
        <translation>%1: brak wpisu za %2&#xa0;r.</translation>
    </message>
    <message>
        <source>%1 is not yet confirmed for this year.</source>
        <translation>%1: jeszcze nie potwierdzono na ten rok.</translation>
    </message>
    <message>
        <source>%1 is “not applicable” without a reason.</source>
        <translation>%1: status „nie dotyczy” bez uzasadnienia.</translation>
    </message>
    <message>
        <source>%1 is dated in the future: %2.</source>
        <extracomment>%1 = &quot;CBM 4&quot;, %2 = day</extracomment>
        <translation>%1: podano datę przyszłą: %2.</translation>
    </message>
    <message>
        <source>%1 does not say what was done.</source>
        <translation>%1: nie opisano podjętych działań.</translation>
    </message>
    <message>
        <source>%1 is implemented, but has no evidence.</source>
        <translation>%1: wdrożono, lecz brak dokumentu potwierdzającego.</translation>
    </message>
    <message>
        <source>All parts of %1 are implemented, the whole is not.</source>
        <translation>%1: wdrożono wszystkie elementy, lecz nie całość.</translation>
    </message>
    <message>
        <source>%1 is implemented, but none of its recorded parts is.</source>
        <translation>%1: wdrożono, lecz nie wdrożono żadnego z odnotowanych elementów.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 = &quot;CBM 7&quot;, %2 = a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: the records suggest “%2”. %3</source>
        <extracomment>%1 = &quot;CBM 8&quot;, %2 = a status, %3 = a sentence about contacts or meetings</extracomment>
        <translation>%1: zapisy wskazują na status „%2”. %3</translation>
    </message>
</context>
<context>
    <name>tessera::Words</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Format of dates on the screen, see QLocale::toString: &quot;20 Nov 2025&quot;</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Format of dates in documents, see QLocale::toString: &quot;20 November 2025&quot;</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
</TS>
