<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>tessera::Attendance</name>
    <message numerus="yes">
        <source>The group meets at least %n time(s) a year.</source>
        <translation>
            <numerusform>Il gruppo si riunisce almeno %n volta all’anno.</numerusform>
            <numerusform>Il gruppo si riunisce almeno %n volte all’anno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It met %n time(s) in %1.</source>
        <extracomment>%1 = year, %n = number of meetings; follows &quot;The group meets at least 3 times a year.&quot;</extracomment>
        <translation>
            <numerusform>Nel %1 si è riunito %n volta.</numerusform>
            <numerusform>Nel %1 si è riunito %n volte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Chart</name>
    <message>
        <source>%1: %2 in %3</source>
        <extracomment>Part of a sentence: %1 = name of the line in the chart, %2 = value, %3 = year</extracomment>
        <translation>%1: %2 nel %3</translation>
    </message>
    <message>
        <source>%1: from %2 in %3 to %4 in %5</source>
        <extracomment>Part of a sentence: %1 = name of the line in the chart, %2 and %4 = values, %3 and %5 = years</extracomment>
        <translation>%1: da %2 nel %3 a %4 nel %5</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A sentence made of parts such as &quot;All measures: from 8 % in 2013 to 45 % in 2025&quot;</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2, %3; partly implemented %4, in preparation %5</source>
        <extracomment>Of a measure; %1 = title, %2 = &quot;50.0 %&quot;, %3 = &quot;28 of 56&quot;, %4 and %5 = numbers of States</extracomment>
        <translation>%1: %2, %3; parzialmente attuata %4, in preparazione %5</translation>
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
        <translation>Nessun dato è registrato per questa scelta.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n misura</numerusform>
            <numerusform>%n misure</numerusform>
        </translation>
    </message>
    <message>
        <source>one tile a State; a schematic, not a map</source>
        <translation>una casella per Stato; rappresentazione schematica, non una carta geografica</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n measure(s) implemented</source>
        <extracomment>%1 = name of a State</extracomment>
        <translation>
            <numerusform>%1: %n misura attuata</numerusform>
            <numerusform>%1: %n misure attuate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Choice</name>
    <message>
        <source>Planned</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>To be recorded</source>
        <translation>Da registrare</translation>
    </message>
    <message>
        <source>Partly recorded</source>
        <translation>Registrata in parte</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrata</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullata</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annullamento</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripristino</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importazione</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>Riporto dall’anno precedente</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Esempio</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Nei termini</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>In scadenza</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Scaduto</translation>
    </message>
    <message>
        <source>Never confirmed</source>
        <translation>Mai confermato</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Non più in carica</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>In ritardo</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nessuna risposta</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Non recapitato</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confermato</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>Designato</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Cessato</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non specificato</translation>
    </message>
    <message>
        <source>Note verbale</source>
        <translation>Nota verbale</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portale</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Riunione</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Risposta ricevuta</translation>
    </message>
    <message>
        <source>Confirmation of a contact</source>
        <translation>Conferma di un contatto</translation>
    </message>
    <message>
        <source>Notice of a change</source>
        <translation>Notifica di una variazione</translation>
    </message>
    <message>
        <source>Answer to a communication check</source>
        <translation>Risposta a una verifica delle comunicazioni</translation>
    </message>
    <message>
        <source>Attendance to be recorded</source>
        <translation>Partecipazione da registrare</translation>
    </message>
    <message>
        <source>Validity of evidence</source>
        <translation>Validità della documentazione a sostegno</translation>
    </message>
    <message>
        <source>Yearly submission</source>
        <translation>Comunicazione annuale</translation>
    </message>
    <message>
        <source>Decision or follow-up</source>
        <translation>Decisione o seguito</translation>
    </message>
    <message>
        <source>Erasure of former contacts</source>
        <translation>Cancellazione di contatti non più in carica</translation>
    </message>
    <message>
        <source>Continuing</source>
        <translation>Continuativa</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Annuale</translation>
    </message>
    <message>
        <source>On change</source>
        <translation>In caso di variazione</translation>
    </message>
    <message>
        <source>When an event calls for it</source>
        <translation>Quando un evento lo richiede</translation>
    </message>
    <message>
        <source>Once, with updates</source>
        <translation>Una volta, con aggiornamenti</translation>
    </message>
    <message>
        <source>Working-group meeting</source>
        <translation>Riunione del gruppo di lavoro</translation>
    </message>
    <message>
        <source>Meeting of points of contact</source>
        <translation>Riunione dei punti di contatto</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferenza</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminario</translation>
    </message>
    <message>
        <source>Round table</source>
        <translation>Tavola rotonda</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formazione</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Esercitazione</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultazione</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>In presenza</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Ibrida</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non registrato</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>A distanza</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Rappresentato</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Giustificato</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Assente</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Capitale</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegazione</translation>
    </message>
    <message>
        <source>Capital and delegation</source>
        <translation>Capitale e delegazione</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguito</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>In sospeso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluso</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abbandonato</translation>
    </message>
    <message>
        <source>participating State</source>
        <translation>Stato partecipante</translation>
    </message>
    <message>
        <source>Asian Partner for Co-operation</source>
        <translation>Partner asiatico per la cooperazione</translation>
    </message>
    <message>
        <source>Mediterranean Partner for Co-operation</source>
        <translation>Partner mediterraneo per la cooperazione</translation>
    </message>
    <message>
        <source>Alphabetical in my language</source>
        <translation>Alfabetico nella mia lingua</translation>
    </message>
    <message>
        <source>English alphabetical</source>
        <translation>Alfabetico inglese</translation>
    </message>
    <message>
        <source>Protocol order (French)</source>
        <translation>Ordine protocollare (francese)</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Collegamento</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>No information</source>
        <translation>Nessuna informazione</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation>Preferisce non rispondere</translation>
    </message>
    <message>
        <source>No activity</source>
        <translation>Nessuna attività</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>In preparazione</translation>
    </message>
    <message>
        <source>Partly implemented</source>
        <translation>Parzialmente attuata</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Attuata</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Non applicabile</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Da fare</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>In lavorazione</translation>
    </message>
    <message>
        <source>Confirmed for this year</source>
        <translation>Confermata per quest’anno</translation>
    </message>
    <message>
        <source>Own report</source>
        <translation>Rapporto dello Stato</translation>
    </message>
    <message>
        <source>OSCE document</source>
        <translation>Documento OSCE</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Fonte aperta</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Presentata</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>Modifiche richieste</translation>
    </message>
    <message>
        <source>Accepted and locked</source>
        <translation>Accettata e bloccata</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Senza variazioni</translation>
    </message>
    <message>
        <source>First reported</source>
        <translation>Comunicata per la prima volta</translation>
    </message>
    <message>
        <source>Risen</source>
        <translation>In progresso</translation>
    </message>
    <message>
        <source>Fallen</source>
        <translation>In regresso</translation>
    </message>
    <message>
        <source>No longer reported</source>
        <translation>Non più comunicata</translation>
    </message>
    <message>
        <source>Changed otherwise</source>
        <translation>Altra variazione</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Disegno (SVG)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Immagine (PNG)</translation>
    </message>
    <message>
        <source>Page (PDF)</source>
        <translation>Pagina (PDF)</translation>
    </message>
    <message>
        <source>Internal, States are named</source>
        <translation>Interna, con indicazione degli Stati</translation>
    </message>
    <message>
        <source>For circulation, no State is named</source>
        <translation>Per la diffusione, senza indicazione degli Stati</translation>
    </message>
    <message>
        <source>Summary and key figures</source>
        <translation>Sintesi e indicatori principali</translation>
    </message>
    <message>
        <source>Change since the compared year</source>
        <translation>Variazione rispetto all’anno di confronto</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Measures, a page each</source>
        <translation>Misure, una pagina ciascuna</translation>
    </message>
    <message>
        <source>Points of contact</source>
        <translation>Punti di contatto</translation>
    </message>
    <message>
        <source>Meetings and attendance</source>
        <translation>Riunioni e partecipazione</translation>
    </message>
    <message>
        <source>Workshops and other events</source>
        <translation>Workshop e altri eventi</translation>
    </message>
    <message>
        <source>Regional platforms</source>
        <translation>Piattaforme regionali</translation>
    </message>
    <message>
        <source>States, a page each</source>
        <translation>Stati, una pagina ciascuno</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Tappe principali</translation>
    </message>
    <message>
        <source>Open decisions and follow-ups</source>
        <translation>Decisioni e seguiti in sospeso</translation>
    </message>
    <message>
        <source>Method, formulas and sources</source>
        <translation>Metodo, formule e fonti</translation>
    </message>
    <message>
        <source>Annex: directory of contacts</source>
        <translation>Annesso: elenco dei contatti</translation>
    </message>
</context>
<context>
    <name>tessera::ContactClock</name>
    <message>
        <source>in time</source>
        <extracomment>Of the yearly confirmation of a contact</extracomment>
        <translation>nei termini</translation>
    </message>
    <message>
        <source>due today</source>
        <extracomment>Of the yearly confirmation of a contact</extracomment>
        <translation>in scadenza oggi</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>in scadenza tra %n giorno</numerusform>
            <numerusform>in scadenza tra %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue %n day(s)</source>
        <extracomment>Of the yearly confirmation of a contact</extracomment>
        <translation>
            <numerusform>scaduto da %n giorno</numerusform>
            <numerusform>scaduto da %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>never confirmed</source>
        <extracomment>Of the yearly confirmation of a contact</extracomment>
        <translation>mai confermato</translation>
    </message>
    <message>
        <source>former</source>
        <extracomment>Of a contact who no longer serves</extracomment>
        <translation>non più in carica</translation>
    </message>
    <message numerus="yes">
        <source>notified late by %n day(s)</source>
        <translation>
            <numerusform>notifica con %n giorno di ritardo</numerusform>
            <numerusform>notifica con %n giorni di ritardo</numerusform>
        </translation>
    </message>
    <message>
        <source>notified at once</source>
        <extracomment>Of a change of contact: the others were told on the day of the change or before it</extracomment>
        <translation>notifica immediata</translation>
    </message>
    <message numerus="yes">
        <source>notified after %n day(s)</source>
        <translation>
            <numerusform>notifica dopo %n giorno</numerusform>
            <numerusform>notifica dopo %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>notice overdue %n day(s)</source>
        <translation>
            <numerusform>notifica scaduta da %n giorno</numerusform>
            <numerusform>notifica scaduta da %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>to be notified today</source>
        <extracomment>Of a change of contact: the others are to be told</extracomment>
        <translation>da notificare oggi</translation>
    </message>
    <message numerus="yes">
        <source>to be notified within %n day(s)</source>
        <translation>
            <numerusform>da notificare entro %n giorno</numerusform>
            <numerusform>da notificare entro %n giorni</numerusform>
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
        <translation>%1 g %2 h</translation>
    </message>
</context>
<context>
    <name>tessera::ContactRole</name>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Tecnico</translation>
    </message>
    <message>
        <source>Incident-handling body</source>
        <translation>Organismo di gestione degli incidenti</translation>
    </message>
    <message>
        <source>UN diplomatic</source>
        <translation>Diplomatico ONU</translation>
    </message>
    <message>
        <source>UN technical</source>
        <translation>Tecnico ONU</translation>
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
        <translation>%1: il contatto non è mai stato confermato.</translation>
    </message>
    <message>
        <source>%1: the contact is to be confirmed again; last confirmed %2.</source>
        <extracomment>%1 = &quot;Hungary (Policy)&quot;, %2 = day</extracomment>
        <translation>%1: il contatto è da confermare nuovamente; ultima conferma in data %2.</translation>
    </message>
    <message>
        <source>%1: the end of service on %2 is to be notified.</source>
        <translation>%1: la cessazione dall’incarico in data %2 è da notificare.</translation>
    </message>
    <message>
        <source>%1: the change of %2 is to be notified.</source>
        <translation>%1: la variazione in data %2 è da notificare.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n contact(s) yet to answer the check “%2”.</source>
        <extracomment>%1 = State, %2 = title of the communication check</extracomment>
        <translation>
            <numerusform>%1: %n contatto non ha ancora risposto alla verifica «%2».</numerusform>
            <numerusform>%1: %n contatti non hanno ancora risposto alla verifica «%2».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The personal data of %n former contact(s) may be erased.</source>
        <translation>
            <numerusform>I dati personali di %n contatto non più in carica possono essere cancellati.</numerusform>
            <numerusform>I dati personali di %n contatti non più in carica possono essere cancellati.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: attendance is recorded in part.</source>
        <translation>%1, %2: la partecipazione è registrata in parte.</translation>
    </message>
    <message>
        <source>%1, %2: attendance is to be recorded.</source>
        <translation>%1, %2: la partecipazione è da registrare.</translation>
    </message>
    <message>
        <source>%1: the submission for %2 is to be sent.</source>
        <extracomment>%1 = State, %2 = year</extracomment>
        <translation>%1: la comunicazione per il %2 è da trasmettere.</translation>
    </message>
    <message>
        <source>%1: “%2” is open.</source>
        <extracomment>%1 = meeting, %2 = what is to be done, in the user&apos;s words</extracomment>
        <translation>%1: «%2» è in sospeso.</translation>
    </message>
</context>
<context>
    <name>tessera::Error</name>
    <message>
        <source>“%1” was not found.</source>
        <translation>«%1» non è stato trovato.</translation>
    </message>
    <message>
        <source>Check the name, or whether the stick or network drive is connected.</source>
        <translation>Verificare il nome e che la chiavetta USB o l’unità di rete sia collegata.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Impossibile leggere «%1».</translation>
    </message>
    <message>
        <source>Ask the owner of the file for the right to read it, or copy it to your own folder.</source>
        <translation>Chiedere al proprietario del file l’autorizzazione a leggerlo oppure copiarlo nella propria cartella.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>Impossibile scrivere «%1».</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right to write there.</source>
        <translation>Scegliere un’altra cartella oppure chiedere l’autorizzazione a scrivere in quella indicata.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is.</source>
        <translation>«%1» esiste già ed è stato lasciato invariato.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the file first.</source>
        <translation>Scegliere un altro nome oppure rimuovere prima il file.</translation>
    </message>
    <message>
        <source>“%1” is empty: it holds no workspace.</source>
        <translation>«%1» è vuoto: non contiene alcuna area di lavoro.</translation>
    </message>
    <message>
        <source>The copy may have been interrupted. Copy the file again, or restore a backup.</source>
        <translation>La copia potrebbe essere stata interrotta. Copiare nuovamente il file oppure ripristinare un backup.</translation>
    </message>
    <message>
        <source>“%1” is not a Tessera workspace.</source>
        <translation>«%1» non è un’area di lavoro di Tessera.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .tessera. The file was not changed.</source>
        <translation>Scegliere un file il cui nome termini con .tessera. Il file non è stato modificato.</translation>
    </message>
    <message>
        <source>The workspace is damaged: %1.</source>
        <translation>L’area di lavoro è danneggiata: %1.</translation>
    </message>
    <message>
        <source>Restore the newest backup with File &gt; Restore a backup. The file was not changed.</source>
        <translation>Ripristinare il backup più recente con File &gt; Ripristina un backup. Il file non è stato modificato.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Tessera.</source>
        <translation>«%1» è stato scritto da una versione più recente di Tessera.</translation>
    </message>
    <message>
        <source>Install the newer version to open it. The file was not changed.</source>
        <translation>Installare la versione più recente per aprirlo. Il file non è stato modificato.</translation>
    </message>
    <message>
        <source>The workspace is open elsewhere: %1.</source>
        <translation>L’area di lavoro è aperta altrove: %1.</translation>
    </message>
    <message>
        <source>Open it to read only, or ask that person to close it.</source>
        <translation>Aprirla in sola lettura oppure chiedere a tale persona di chiuderla.</translation>
    </message>
    <message>
        <source>The workspace contains something Tessera did not put there: %1.</source>
        <translation>L’area di lavoro contiene elementi non inseriti da Tessera: %1.</translation>
    </message>
    <message>
        <source>Do not use this copy. Ask where the file comes from, or restore a backup.</source>
        <translation>Non utilizzare questa copia. Chiedere da dove proviene il file oppure ripristinare un backup.</translation>
    </message>
    <message>
        <source>The workspace could not be brought to this version: %1.</source>
        <translation>Impossibile adeguare l’area di lavoro a questa versione: %1.</translation>
    </message>
    <message>
        <source>The file is as it was. Open the backup that was just made, or ask for help.</source>
        <translation>Il file è rimasto invariato. Aprire il backup appena creato oppure chiedere assistenza.</translation>
    </message>
    <message>
        <source>This workspace is open to read only%1.</source>
        <translation>Questa area di lavoro è aperta in sola lettura%1.</translation>
    </message>
    <message>
        <source>Use File &gt; Save a copy to work on a copy of your own.</source>
        <translation>Utilizzare File &gt; Salva una copia per lavorare su una propria copia.</translation>
    </message>
    <message>
        <source>There is no space left where “%1” is kept.</source>
        <translation>Lo spazio disponibile dove si trova «%1» è esaurito.</translation>
    </message>
    <message>
        <source>Free some space and try again. Everything saved before is safe; what you typed is still here.</source>
        <translation>Liberare spazio e riprovare. Quanto salvato in precedenza è al sicuro; il testo digitato è ancora presente.</translation>
    </message>
    <message>
        <source>The disk reported an error with “%1”.</source>
        <translation>Il disco ha segnalato un errore con «%1».</translation>
    </message>
    <message>
        <source>Save a copy on another disk. Everything saved before is safe; what you typed is still here.</source>
        <translation>Salvare una copia su un altro disco. Quanto salvato in precedenza è al sicuro; il testo digitato è ancora presente.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written: %1.</source>
        <translation>Impossibile leggere o scrivere l’area di lavoro: %1.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, save a copy and ask for help with the details.</source>
        <translation>Riprovare. Se il problema si ripete, salvare una copia e chiedere assistenza fornendo i dettagli.</translation>
    </message>
    <message>
        <source>%1 was changed in the meantime.</source>
        <translation>%1: nel frattempo vi è stata una modifica.</translation>
    </message>
    <message>
        <source>Look at the new value, then make your change again. Nothing was overwritten.</source>
        <translation>Verificare il nuovo valore, quindi effettuare nuovamente la modifica. Nulla è stato sovrascritto.</translation>
    </message>
    <message>
        <source>%1 is locked: the submission of that year was accepted.</source>
        <translation>%1: la cella è bloccata, poiché la comunicazione per quell’anno è stata accettata.</translation>
    </message>
    <message>
        <source>Ask the Chair to reopen the submission, or enter the change for the next year.</source>
        <translation>Chiedere alla Presidenza di riaprire la comunicazione oppure inserire la modifica per l’anno successivo.</translation>
    </message>
    <message>
        <source>There is no cell %1.</source>
        <translation>La cella %1 non esiste.</translation>
    </message>
    <message>
        <source>A measure begins in the year of its adoption and a State in the year it joined.</source>
        <translation>Una misura ha inizio nell’anno della sua adozione e uno Stato nell’anno della sua adesione.</translation>
    </message>
    <message>
        <source>“Not applicable” needs a reason: %1.</source>
        <translation>«Non applicabile» richiede una motivazione: %1.</translation>
    </message>
    <message>
        <source>Write in one sentence why the measure does not apply.</source>
        <translation>Indicare in una frase perché la misura non si applica.</translation>
    </message>
    <message>
        <source>The contents are %1; a wider label needs a reason.</source>
        <translation>L’etichetta del contenuto è %1; un’etichetta meno restrittiva richiede una motivazione.</translation>
    </message>
    <message>
        <source>Write in one sentence why the document may be shared more widely.</source>
        <translation>Indicare in una frase perché il documento può essere condiviso più ampiamente.</translation>
    </message>
    <message>
        <source>The text is too long: %1.</source>
        <translation>Il testo è troppo lungo: %1.</translation>
    </message>
    <message>
        <source>Shorten it, or attach it as a file.</source>
        <translation>Abbreviarlo oppure allegarlo come file.</translation>
    </message>
    <message>
        <source>Not recognised: %1.</source>
        <translation>Non riconosciuto: %1.</translation>
    </message>
    <message>
        <source>Use one of the values that the program offers.</source>
        <translation>Utilizzare uno dei valori proposti dal programma.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Dato mancante: %1.</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>Completare il campo e riprovare.</translation>
    </message>
    <message>
        <source>The name “%1” is taken.</source>
        <translation>Il nome «%1» è già in uso.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>The dates do not fit: %1.</source>
        <translation>Le date non sono compatibili: %1.</translation>
    </message>
    <message>
        <source>Check which day comes first.</source>
        <translation>Verificare quale giorno viene prima.</translation>
    </message>
    <message>
        <source>%1 is still serving and was not erased.</source>
        <translation>%1: il contatto è ancora in carica e non è stato cancellato.</translation>
    </message>
    <message>
        <source>End the contact first; only former contacts are erased.</source>
        <translation>Registrare prima la cessazione dall’incarico; si cancellano solo i contatti non più in carica.</translation>
    </message>
    <message>
        <source>“%1” has meetings and was not removed.</source>
        <translation>«%1» ha riunioni associate e non è stato rimosso.</translation>
    </message>
    <message>
        <source>Move its meetings to another forum, or remove them first.</source>
        <translation>Spostare le sue riunioni in un altro foro oppure rimuoverle prima.</translation>
    </message>
    <message>
        <source>There is nothing to undo or redo%1.</source>
        <translation>Non vi è nulla da annullare o ripristinare%1.</translation>
    </message>
    <message>
        <source>“%1” is larger than 25 MB and was not added.</source>
        <translation>«%1» supera i 25 MB e non è stato aggiunto.</translation>
    </message>
    <message>
        <source>Add a link to where it is kept, or a smaller copy.</source>
        <translation>Aggiungere un collegamento al luogo in cui è conservato oppure una copia più piccola.</translation>
    </message>
    <message>
        <source>The file “%1” is not in this workspace.</source>
        <translation>Il file «%1» non è in questa area di lavoro.</translation>
    </message>
    <message>
        <source>Add the file again, or restore a backup that still has it.</source>
        <translation>Aggiungere nuovamente il file oppure ripristinare un backup che ancora lo contenga.</translation>
    </message>
    <message>
        <source>The backup could not be made: %1.</source>
        <translation>Impossibile creare il backup: %1.</translation>
    </message>
    <message>
        <source>Choose another folder for the backup. The workspace itself is unchanged.</source>
        <translation>Scegliere un’altra cartella per il backup. L’area di lavoro è rimasta invariata.</translation>
    </message>
    <message>
        <source>The catalogue is not valid at %1.</source>
        <translation>Il catalogo non è valido nel punto seguente: %1.</translation>
    </message>
    <message>
        <source>Correct the catalogue at that place and load it again.</source>
        <translation>Correggere il catalogo in quel punto e caricarlo nuovamente.</translation>
    </message>
    <message>
        <source>The framework “%1” is not known here.</source>
        <translation>Il quadro «%1» non è noto a questa installazione.</translation>
    </message>
    <message>
        <source>Install its catalogue, or a newer version of Tessera.</source>
        <translation>Installarne il catalogo oppure una versione più recente di Tessera.</translation>
    </message>
    <message>
        <source>The file was not understood: %1.</source>
        <translation>Impossibile interpretare il file: %1.</translation>
    </message>
    <message>
        <source>Check that it is a table (CSV), calendar (.ics) or card file (.vcf) as the help describes it.</source>
        <translation>Verificare che si tratti di una tabella (CSV), di un calendario (.ics) o di un file di biglietti da visita (.vcf), come descritto nella guida.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1.</source>
        <translation>Nessun dato è stato importato: %1.</translation>
    </message>
    <message>
        <source>Correct the lines that are named and import the file again.</source>
        <translation>Correggere le righe indicate e importare nuovamente il file.</translation>
    </message>
    <message>
        <source>The review could not be written to “%1”.</source>
        <translation>Impossibile scrivere il riesame in «%1».</translation>
    </message>
    <message>
        <source>Choose another folder or close the program that shows the old file.</source>
        <translation>Scegliere un’altra cartella oppure chiudere il programma in cui è aperto il vecchio file.</translation>
    </message>
    <message>
        <source>No font with the letters of the review is installed%1.</source>
        <translation>Non è installato alcun tipo di carattere con le lettere del riesame%1.</translation>
    </message>
    <message>
        <source>Install a font such as Noto Sans or DejaVu Sans.</source>
        <translation>Installare un tipo di carattere come Noto Sans o DejaVu Sans.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Run “tessera --help” to see the commands.</source>
        <translation>Eseguire «tessera --help» per visualizzare i comandi.</translation>
    </message>
</context>
<context>
    <name>tessera::Fact</name>
    <message>
        <source>The evidence “%1” was valid until %2.</source>
        <translation>La validità della documentazione a sostegno «%1» è scaduta in data %2.</translation>
    </message>
    <message>
        <source>The evidence “%1” is valid until %2.</source>
        <translation>La validità della documentazione a sostegno «%1» scade in data %2.</translation>
    </message>
    <message>
        <source>The evidence “%1” of %2 is to be looked at again.</source>
        <translation>La documentazione a sostegno «%1» (%2) è da verificare nuovamente.</translation>
    </message>
    <message>
        <source>The law “%1” was valid until %2.</source>
        <translation>La validità della legge «%1» è scaduta in data %2.</translation>
    </message>
    <message>
        <source>The law “%1” is valid until %2.</source>
        <translation>La validità della legge «%1» scade in data %2.</translation>
    </message>
    <message>
        <source>The law “%1” of %2 is to be looked at again.</source>
        <translation>La legge «%1» (%2) è da verificare nuovamente.</translation>
    </message>
    <message>
        <source>The strategy “%1” was valid until %2.</source>
        <translation>La validità della strategia «%1» è scaduta in data %2.</translation>
    </message>
    <message>
        <source>The strategy “%1” is valid until %2.</source>
        <translation>La validità della strategia «%1» scade in data %2.</translation>
    </message>
    <message>
        <source>The strategy “%1” of %2 is to be looked at again.</source>
        <translation>La strategia «%1» (%2) è da verificare nuovamente.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n giorno fa</numerusform>
            <numerusform>%n giorni fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the end of %1</source>
        <extracomment>How long a day lies before the last day of a year that is over: %1 = the year</extracomment>
        <translation>
            <numerusform>%n giorno prima della fine del %1</numerusform>
            <numerusform>%n giorni prima della fine del %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never confirmed</source>
        <extracomment>Of contacts, within a list such as &quot;2 contacts nominated; 1 never confirmed&quot;</extracomment>
        <translation>
            <numerusform>%n mai confermato</numerusform>
            <numerusform>%n mai confermati</numerusform>
        </translation>
    </message>
    <message>
        <source>last confirmed %1</source>
        <extracomment>%1 = day</extracomment>
        <translation>ultima conferma in data %1</translation>
    </message>
    <message>
        <source>last confirmed %1, %2</source>
        <extracomment>%1 = day, %2 = &quot;371 days ago&quot;</extracomment>
        <translation>ultima conferma in data %1, %2</translation>
    </message>
    <message>
        <source>the oldest confirmation is of %1, %2</source>
        <extracomment>Of several contacts: %1 = day, %2 = &quot;371 days ago&quot;</extracomment>
        <translation>conferma meno recente in data %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) nominated</source>
        <translation>
            <numerusform>%n contatto designato</numerusform>
            <numerusform>%n contatti designati</numerusform>
        </translation>
    </message>
    <message>
        <source>no policy contact</source>
        <translation>nessun contatto di policy</translation>
    </message>
    <message>
        <source>no technical contact</source>
        <translation>nessun contatto tecnico</translation>
    </message>
    <message>
        <source>No contact serves; the last one did until %1.</source>
        <translation>Nessun contatto è in carica; l’ultimo ha cessato dall’incarico in data %1.</translation>
    </message>
    <message numerus="yes">
        <source>The group met %n time(s) (at least %1 asked).</source>
        <extracomment>%n = meetings held, %1 = meetings asked for</extracomment>
        <translation>
            <numerusform>Il gruppo si è riunito %n volta (almeno %1 previste).</numerusform>
            <numerusform>Il gruppo si è riunito %n volte (almeno %1 previste).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 attended %2.</source>
        <extracomment>%1 = State, %2 = &quot;2 of 3&quot;</extracomment>
        <translation>%1, partecipazione alle riunioni: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Hosted %n event(s) in %1.</source>
        <translation>
            <numerusform>Nel %1 ha ospitato %n evento.</numerusform>
            <numerusform>Nel %1 ha ospitato %n eventi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attended %n event(s) in %1.</source>
        <translation>
            <numerusform>Nel %1 ha partecipato a %n evento.</numerusform>
            <numerusform>Nel %1 ha partecipato a %n eventi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hosted %n event(s),</source>
        <extracomment>First half of &quot;Hosted 1 event, attended 3 events in 2025.&quot;</extracomment>
        <translation>
            <numerusform>Ha ospitato %n evento,</numerusform>
            <numerusform>Ha ospitato %n eventi,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>attended %n event(s) in %1.</source>
        <extracomment>Second half of &quot;Hosted 1 event, attended 3 events in 2025.&quot;</extracomment>
        <translation>
            <numerusform>ha partecipato a %n evento nel %1.</numerusform>
            <numerusform>ha partecipato a %n eventi nel %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Overview</name>
    <message>
        <source>as in %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>come nel %1</translation>
    </message>
    <message>
        <source>%1 %2 points since %3</source>
        <extracomment>%1 = &quot;▲&quot; or &quot;▼&quot;, %2 = percentage points, %3 = year</extracomment>
        <translation>%1 %2 punti dal %3</translation>
    </message>
    <message>
        <source>%1 %2 since %3</source>
        <extracomment>%1 = &quot;▲&quot; or &quot;▼&quot;, %2 = a number, %3 = year</extracomment>
        <translation>%1 %2 dal %3</translation>
    </message>
    <message>
        <source>average implementation</source>
        <translation>attuazione media</translation>
    </message>
    <message>
        <source>States with a point of contact</source>
        <translation>Stati con un punto di contatto</translation>
    </message>
    <message>
        <source>States with at least one serving contact in a role of CBM 8 / participating States</source>
        <translation>Stati con almeno un contatto in carica in un ruolo della CBM 8 / Stati partecipanti</translation>
    </message>
    <message numerus="yes">
        <source>States confirmed within %n month(s)</source>
        <translation>
            <numerusform>Stati con conferma entro %n mese</numerusform>
            <numerusform>Stati con conferma entro %n mesi</numerusform>
        </translation>
    </message>
    <message>
        <source>States whose serving contacts were all confirmed within the period / participating States</source>
        <translation>Stati i cui contatti in carica sono stati tutti confermati entro il periodo / Stati partecipanti</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) overdue</source>
        <translation>
            <numerusform>%n contatto con conferma scaduta</numerusform>
            <numerusform>%n contatti con conferma scaduta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 = meetings held, %2 = meetings asked for</extracomment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>meetings held (CBM 11)</source>
        <translation>riunioni tenute (CBM 11)</translation>
    </message>
    <message>
        <source>mean attendance %1</source>
        <extracomment>%1 = &quot;82.5 %&quot;</extracomment>
        <translation>partecipazione media %1</translation>
    </message>
    <message>
        <source>yearly submissions received</source>
        <translation>comunicazioni annuali pervenute</translation>
    </message>
    <message>
        <source>States whose submission of the year was made / participating States</source>
        <translation>Stati che hanno trasmesso la comunicazione dell’anno / Stati partecipanti</translation>
    </message>
    <message numerus="yes">
        <source>%n outstanding</source>
        <translation>
            <numerusform>%n in attesa</numerusform>
            <numerusform>%n in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>measures implemented</source>
        <translation>misure attuate</translation>
    </message>
    <message>
        <source>contacts confirmed</source>
        <translation>contatti confermati</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>conferma scaduta da %n giorno</numerusform>
            <numerusform>conferma scaduta da %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>serving contacts confirmed within the period / serving contacts</source>
        <translation>contatti in carica confermati entro il periodo / contatti in carica</translation>
    </message>
    <message>
        <source>meetings attended (CBM 11)</source>
        <translation>partecipazione alle riunioni (CBM 11)</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>nessuna registrata</translation>
    </message>
    <message>
        <source>meetings attended / meetings with attendance recorded</source>
        <translation>riunioni con partecipazione / riunioni con partecipazione registrata</translation>
    </message>
    <message numerus="yes">
        <source>%n not recorded yet</source>
        <translation>
            <numerusform>%n non ancora registrata</numerusform>
            <numerusform>%n non ancora registrate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Progress</name>
    <message>
        <source>Trend</source>
        <extracomment>A chart that can be chosen</extracomment>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>State profile</source>
        <translation>Profilo dello Stato</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variazione</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Riunioni</translation>
    </message>
    <message>
        <source>Attendance by State</source>
        <translation>Partecipazione per Stato</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatti</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Misure</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>% of applicable cells</source>
        <translation>% delle celle applicabili</translation>
    </message>
    <message>
        <source>All participating States</source>
        <translation>Tutti gli Stati partecipanti</translation>
    </message>
    <message>
        <source>Chosen States</source>
        <translation>Stati scelti</translation>
    </message>
    <message>
        <source>Implemented cells / participating States = %1 / %2 = %3</source>
        <extracomment>%1 = count of cells, %2 = count of States, %3 = their quotient</extracomment>
        <translation>Celle attuate / Stati partecipanti = %1 / %2 = %3</translation>
    </message>
    <message>
        <source>Implemented of applicable measures: %1</source>
        <extracomment>%1 = such as &quot;9 of 16&quot;</extracomment>
        <translation>Misure attuate su quelle applicabili: %1</translation>
    </message>
    <message>
        <source>Cells by status</source>
        <translation>Celle secondo lo stato di attuazione</translation>
    </message>
    <message>
        <source>Average implementation by group</source>
        <translation>Attuazione media per gruppo</translation>
    </message>
    <message>
        <source>members at the end of each year</source>
        <extracomment>Under the title of a chart; groups such as the EU are counted with those who belonged to them then</extracomment>
        <translation>membri alla fine di ogni anno</translation>
    </message>
    <message>
        <source>%1 and the average of all States</source>
        <extracomment>%1 = name of a State</extracomment>
        <translation>%1 e media di tutti gli Stati</translation>
    </message>
    <message>
        <source>measures implemented</source>
        <translation>misure attuate</translation>
    </message>
    <message>
        <source>Average</source>
        <extracomment>Name of a line in a chart</extracomment>
        <translation>Media</translation>
    </message>
    <message>
        <source>Average implementation, %1</source>
        <extracomment>%1 = years, such as 2013–2025</extracomment>
        <translation>Attuazione media, %1</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>Tutte le misure</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Misura</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The mean of steps from 0 to 3: &quot;1.5 of 3&quot;</extracomment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>(3 × implemented + 2 × partly implemented + 1 × in preparation) / applicable cells = (3 × %1 + 2 × %2 + %3) / %4 = %5</source>
        <extracomment>%1 to %4 = counts of cells, %5 = the mean</extracomment>
        <translation>(3 × attuata + 2 × parzialmente attuata + 1 × in preparazione) / celle applicabili = (3 × %1 + 2 × %2 + %3) / %4 = %5</translation>
    </message>
    <message>
        <source>Implemented in %1 − implemented in %2 = %3 − %4 = %5</source>
        <extracomment>%1 and %2 = years, %3 and %4 = counts of States, %5 = the difference</extracomment>
        <translation>Attuata nel %1 − attuata nel %2 = %3 − %4 = %5</translation>
    </message>
    <message>
        <source>From %1 to %2 the count of States that implement a measure rose for %3 measures and fell for %4.</source>
        <extracomment>%1 and %2 = years, %3 and %4 = counts of measures</extracomment>
        <translation>Misure attuate da un numero maggiore di Stati tra il %1 e il %2: %3; da un numero minore: %4.</translation>
    </message>
    <message>
        <source>In %1 the implementation rate of a measure lies between %2 and %3.</source>
        <extracomment>%1 = year, %2 and %3 = percentages</extracomment>
        <translation>Nel %1 il tasso di attuazione delle singole misure varia da %2 a %3.</translation>
    </message>
    <message>
        <source>1 in preparation, 2 partly implemented, 3 implemented</source>
        <extracomment>The rings of a chart</extracomment>
        <translation>1 in preparazione, 2 parzialmente attuata, 3 attuata</translation>
    </message>
    <message>
        <source>State profile: %1 and %2</source>
        <extracomment>%1 and %2 = names of States, %2 also &quot;Average&quot;</extracomment>
        <translation>Profilo dello Stato: %1 · %2</translation>
    </message>
    <message>
        <source>%1 implements %2 of %3 measures in %4, shown beside: %5.</source>
        <extracomment>%1 = name of a State, %2 = count, %3 = count of all measures, %4 = year, %5 = what it stands beside</extracomment>
        <translation>%1, misure attuate nel %4: %2 su %3; riportato a lato: %5.</translation>
    </message>
    <message>
        <source>Change from %1 to %2</source>
        <extracomment>%1 and %2 = years</extracomment>
        <translation>Variazione dal %1 al %2</translation>
    </message>
    <message>
        <source>States that implement the measure, more or fewer</source>
        <translation>Stati che attuano la misura, in più o in meno</translation>
    </message>
    <message>
        <source>Implementation rate by measure, %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>Tasso di attuazione per misura, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n participating State(s)</source>
        <translation>
            <numerusform>%n Stato partecipante</numerusform>
            <numerusform>%n Stati partecipanti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen State(s)</source>
        <translation>
            <numerusform>%n Stato scelto</numerusform>
            <numerusform>%n Stati scelti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / (existing cells − not applicable) = %2 / (%3 − %4) = %5</source>
        <extracomment>%1 = a status such as &quot;Partly implemented&quot;, %2 to %4 = counts of cells, %5 = percentage</extracomment>
        <translation>%1 / (celle esistenti − non applicabili) = %2 / (%3 − %4) = %5</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen measure(s)</source>
        <translation>
            <numerusform>%n misura scelta</numerusform>
            <numerusform>%n misure scelte</numerusform>
        </translation>
    </message>
    <message>
        <source>sorted by count</source>
        <extracomment>Under the title of a chart, after what the numbers are about: the order of the bars</extracomment>
        <translation>in ordine di valore</translation>
    </message>
    <message>
        <source>Present, remote or represented, of those expected: %1</source>
        <extracomment>%1 = such as &quot;44 of 57&quot;</extracomment>
        <translation>Presenti, a distanza o rappresentati, su quelli attesi: %1</translation>
    </message>
    <message>
        <source>Attended of the meetings held for which something is recorded: %1</source>
        <extracomment>%1 = such as &quot;8 of 9&quot;</extracomment>
        <translation>Riunioni con partecipazione, su quelle tenute con dati registrati: %1</translation>
    </message>
    <message>
        <source>Confirmed within the period of those who serve on %1: %2 = %3</source>
        <extracomment>%1 = day, %2 = such as &quot;98 of 112&quot;, %3 = percentage</extracomment>
        <translation>Confermati entro il periodo, su quelli in carica in data %1: %2 = %3</translation>
    </message>
    <message>
        <source>Attendance by meeting, %1</source>
        <extracomment>%1 = years, such as 2013–2025</extracomment>
        <translation>Partecipazione per riunione, %1</translation>
    </message>
    <message>
        <source>meetings held that count for expert meetings</source>
        <translation>riunioni tenute, computate come riunioni di esperti</translation>
    </message>
    <message>
        <source>States that attended</source>
        <translation>Stati presenti</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Riunione</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Partecipazione</translation>
    </message>
    <message>
        <source>At %1 meetings %2 of the expected States attended on average.</source>
        <extracomment>%1 = count of meetings, %2 = percentage</extracomment>
        <translation>Riunioni considerate: %1; partecipazione media degli Stati attesi: %2.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>% of the meetings held</source>
        <translation>% delle riunioni tenute</translation>
    </message>
    <message>
        <source>Attendance by State, %1</source>
        <extracomment>%1 = years, such as 2013–2025</extracomment>
        <translation>Partecipazione per Stato, %1</translation>
    </message>
    <message>
        <source>How many of the meetings held in %1 each of %2 States attended.</source>
        <extracomment>%1 = years such as 2013–2025, %2 = count of States</extracomment>
        <translation>Numero di riunioni tenute nel periodo %1 alle quali ha partecipato ciascuno di %2 Stati.</translation>
    </message>
    <message>
        <source>Points of contact confirmed in time</source>
        <translation>Punti di contatto confermati nei termini</translation>
    </message>
    <message>
        <source>% of serving points of contact</source>
        <translation>% dei punti di contatto in carica</translation>
    </message>
    <message>
        <source>%1 · at the end of each year</source>
        <extracomment>Under the title of a chart: %1 = such as &quot;57 participating States&quot;</extracomment>
        <translation>%1 · alla fine di ogni anno</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed within %n month(s)</source>
        <translation>
            <numerusform>Confermati entro %n mese</numerusform>
            <numerusform>Confermati entro %n mesi</numerusform>
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
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>Implemented / (existing cells − not applicable)</source>
        <translation>Attuate / (celle esistenti − non applicabili)</translation>
    </message>
    <message>
        <source>Implemented / (existing cells − not applicable) = %1 / (%2 − %3) = %4</source>
        <translation>Attuate / (celle esistenti − non applicabili) = %1 / (%2 − %3) = %4</translation>
    </message>
</context>
<context>
    <name>tessera::Review</name>
    <message>
        <source>%1, page %2</source>
        <extracomment>A line of the table of contents, read aloud; %1 = title, %2 = number of the page</extracomment>
        <translation>%1, pagina %2</translation>
    </message>
    <message>
        <source>There are no values to show.</source>
        <translation>Non vi sono valori da mostrare.</translation>
    </message>
    <message>
        <source>left out: its sharing label is above the level of this document</source>
        <translation>omesso: la sua etichetta di condivisione è di livello superiore a quello del presente documento</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omesso</translation>
    </message>
    <message>
        <source>did not exist</source>
        <extracomment>Of a measure in a State and year</extracomment>
        <translation>non esisteva</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Attuata</translation>
    </message>
    <message>
        <source>left out: above %1</source>
        <extracomment>Instead of something that may not be printed; %1 = a sharing label such as TLP:AMBER</extracomment>
        <translation>omesso: livello superiore a %1</translation>
    </message>
    <message>
        <source>evidence</source>
        <extracomment>Something that is left out of a document</extracomment>
        <translation>documentazione a sostegno</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>%1 = day on which the statement was true
----------
%1 = day</extracomment>
        <translation>situazione in data %1</translation>
    </message>
    <message>
        <source>Logo of the issuing body</source>
        <extracomment>What a screen reader says of a picture; %1 = the body that issues the review</extracomment>
        <translation>Logo dell’organismo emittente</translation>
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
        <translation>Situazione in data %1</translation>
    </message>
    <message>
        <source>Demonstration data: every entry is invented and says nothing about any State.</source>
        <translation>Dati dimostrativi: ogni voce è inventata e non dice nulla di alcuno Stato.</translation>
    </message>
    <message>
        <source>All States</source>
        <extracomment>In a list of groups of States</extracomment>
        <translation>Tutti gli Stati</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sintesi</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Variazioni intervenute</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Misure</translation>
    </message>
    <message>
        <source>Points of contact</source>
        <translation>Punti di contatto</translation>
    </message>
    <message>
        <source>Meetings and attendance</source>
        <translation>Riunioni e partecipazione</translation>
    </message>
    <message>
        <source>Workshops and other events</source>
        <translation>Workshop e altri eventi</translation>
    </message>
    <message>
        <source>Regional platforms</source>
        <translation>Piattaforme regionali</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Stati</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Tappe principali</translation>
    </message>
    <message>
        <source>Open decisions and follow-ups</source>
        <translation>Decisioni e seguiti in sospeso</translation>
    </message>
    <message>
        <source>Directory of contacts</source>
        <translation>Elenco dei contatti</translation>
    </message>
    <message>
        <source>Method and sources</source>
        <translation>Metodo e fonti</translation>
    </message>
    <message>
        <source>Annual review of the %1</source>
        <extracomment>%1 = title of the framework, such as &quot;OSCE cyber/ICT confidence-building measures&quot;</extracomment>
        <translation>%1: riesame annuale</translation>
    </message>
    <message>
        <source>Participating States: %1 · Measures: %2</source>
        <extracomment>On the cover; %1 and %2 are counts</extracomment>
        <translation>Stati partecipanti: %1 · Misure: %2</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>Dati dimostrativi</translation>
    </message>
    <message>
        <source>%1 · Annual review %2</source>
        <extracomment>%1 = short title of the framework, %2 = year</extracomment>
        <translation>%1 · Riesame annuale %2</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <extracomment>%1 = page, %2 = number of pages</extracomment>
        <translation>pagina %1 di %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 = &quot;fewer than 3&quot; or &quot;more than 54&quot;, %2 = such as 57
----------
%1 = a count or &quot;fewer than 3&quot;, %2 = what it is a part of</extracomment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>Not printed in this edition: the figures are about fewer than %1 States.</source>
        <translation>Non riportato in questa edizione: i dati riguardano meno di %1 Stati.</translation>
    </message>
    <message>
        <source>meeting</source>
        <extracomment>Something that is left out of a document</extracomment>
        <translation>riunione</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>%1 · %2 (continued)</source>
        <extracomment>Above a page on which a heading goes on; %1 = section, %2 = State or measure</extracomment>
        <translation>%1 · %2 (segue)</translation>
    </message>
    <message>
        <source>States by measures</source>
        <translation>Stati per misure</translation>
    </message>
    <message>
        <source>Sharing</source>
        <extracomment>Head of a column in a table file: a TLP label
----------
With whom something may be shared: a TLP label</extracomment>
        <translation>Condivisione</translation>
    </message>
    <message>
        <source>As of</source>
        <extracomment>Head of a column in a table file: the day of the numbers</extracomment>
        <translation>Situazione in data</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>Head of a column in a table file: the title of the table a line comes from</extracomment>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>Implemented of applicable</source>
        <translation>Attuate su applicabili</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>Head of a column: key figures</extracomment>
        <translation>Indicatore</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Head of a column: the number</extracomment>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variazione</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>cell</source>
        <extracomment>Something that is left out of a document: one State and measure of the matrix</extracomment>
        <translation>cella</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <extracomment>A count of States that is not printed, since it would let a State be inferred</extracomment>
        <translation>meno di %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <extracomment>A count of States that is not printed, since the rest would let a State be inferred</extracomment>
        <translation>più di %1</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>non riportato</translation>
    </message>
    <message>
        <source>a step nearer to implementation</source>
        <translation>un passo più vicino all’attuazione</translation>
    </message>
    <message>
        <source>information where there was none</source>
        <translation>informazioni dove prima non ve n’erano</translation>
    </message>
    <message>
        <source>a step further from implementation</source>
        <translation>un passo più lontano dall’attuazione</translation>
    </message>
    <message>
        <source>no information where there was some</source>
        <translation>nessuna informazione dove prima ve n’erano</translation>
    </message>
    <message>
        <source>to or from “not applicable” or “prefers not to say”</source>
        <translation>da o verso «non applicabile» o «preferisce non rispondere»</translation>
    </message>
    <message>
        <source>the same status in both years</source>
        <translation>lo stesso stato di attuazione in entrambi gli anni</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celle</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significato</translation>
    </message>
    <message>
        <source>Counts below %1, and those from which they would follow, are not printed.</source>
        <extracomment>%1 = number</extracomment>
        <translation>I conteggi inferiori a %1, e quelli da cui sarebbe possibile desumerli, non sono riportati.</translation>
    </message>
    <message>
        <source>%1 cells exist both in %2 and in %3 and are compared. One cell is one measure in one participating State.</source>
        <extracomment>%1 = count of cells, %2 and %3 = years</extracomment>
        <translation>%1 celle esistono sia nel %2 sia nel %3 e sono messe a confronto. Una cella corrisponde a una misura in uno Stato partecipante.</translation>
    </message>
    <message>
        <source>Changes by fewer than %1 States, and to or from so small a count, are not drawn.</source>
        <extracomment>%1 = number of States; below a chart</extracomment>
        <translation>Non sono rappresentate le variazioni relative a meno di %1 Stati, né quelle da o verso un numero così ridotto.</translation>
    </message>
    <message>
        <source>Changes by State</source>
        <translation>Variazioni per Stato</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Misura</translation>
    </message>
    <message>
        <source>as in %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>come nel %1</translation>
    </message>
    <message>
        <source>%1 %2 since %3</source>
        <extracomment>%1 = &quot;▲&quot; or &quot;▼&quot;, %2 = a number, %3 = year</extracomment>
        <translation>%1 %2 dal %3</translation>
    </message>
    <message>
        <source>States with a point of contact</source>
        <translation>Stati con un punto di contatto</translation>
    </message>
    <message>
        <source>States with at least one serving contact in a role of CBM 8 / participating States of this review</source>
        <translation>Stati con almeno un contatto in carica in un ruolo della CBM 8 / Stati partecipanti del presente riesame</translation>
    </message>
    <message>
        <source>States confirmed in time</source>
        <translation>Stati con conferma nei termini</translation>
    </message>
    <message>
        <source>States whose serving contacts were all confirmed within the period / participating States of this review</source>
        <translation>Stati i cui contatti in carica sono stati tutti confermati entro il periodo / Stati partecipanti del presente riesame</translation>
    </message>
    <message>
        <source>changes notified late</source>
        <translation>variazioni notificate in ritardo</translation>
    </message>
    <message>
        <source>changes and ends of the year notified after more days than asked, or not yet / changes and ends of the year</source>
        <translation>variazioni e cessazioni dell’anno notificate oltre il numero di giorni previsto, o non ancora notificate / variazioni e cessazioni dell’anno</translation>
    </message>
    <message numerus="yes">
        <source>Contact data are confirmed within %n month(s).</source>
        <translation>
            <numerusform>I dati di contatto sono confermati entro %n mese.</numerusform>
            <numerusform>I dati di contatto sono confermati entro %n mesi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes are notified within %n day(s).</source>
        <translation>
            <numerusform>Le variazioni sono notificate entro %n giorno.</numerusform>
            <numerusform>Le variazioni sono notificate entro %n giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yearly confirmation of contact data on %1</source>
        <extracomment>%1 = day</extracomment>
        <translation>Conferma annuale dei dati di contatto in data %1</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <source>Serving contacts</source>
        <translation>Contatti in carica</translation>
    </message>
    <message numerus="yes">
        <source>Due within %n day(s)</source>
        <translation>
            <numerusform>In scadenza entro %n giorno</numerusform>
            <numerusform>In scadenza entro %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue or never confirmed</source>
        <translation>Con conferma scaduta o mai confermati</translation>
    </message>
    <message>
        <source>All serving contacts</source>
        <translation>Tutti i contatti in carica</translation>
    </message>
    <message>
        <source>Communication checks</source>
        <translation>Verifiche delle comunicazioni</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatti</translation>
    </message>
    <message>
        <source>Median time</source>
        <extracomment>The middle one of the times that contacts took to answer</extracomment>
        <translation>Tempo mediano</translation>
    </message>
    <message>
        <source>No points of contact are recorded.</source>
        <translation>Nessun punto di contatto è registrato.</translation>
    </message>
    <message>
        <source>No communication check was recorded in %1.</source>
        <translation>Nel %1 non è stata registrata alcuna verifica delle comunicazioni.</translation>
    </message>
    <message>
        <source>a participating State</source>
        <translation>uno Stato partecipante</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>By when something is to be done</extracomment>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>A decision or a follow-up</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>A cura di</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Riunione</translation>
    </message>
    <message>
        <source>No decisions or follow-ups were open on %1.</source>
        <extracomment>%1 = day</extracomment>
        <translation>Nessuna decisione né seguito in sospeso in data %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that name a State are not printed.</source>
        <translation>
            <numerusform>%n voce che nomina uno Stato non è riportata.</numerusform>
            <numerusform>%n voci che nominano uno Stato non sono riportate.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (day and night)</source>
        <extracomment>%1 = telephone number that is answered day and night</extracomment>
        <translation>%1 (giorno e notte)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Name and position</source>
        <translation>Nome e funzione</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ufficio</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contatto</translation>
    </message>
    <message>
        <source>%1 · This annex holds personal data of those who served on %2. They may be used to reach the points of contact and for nothing else, and are to be deleted when they are out of date.</source>
        <extracomment>%1 = sharing label, %2 = day</extracomment>
        <translation>%1 · Il presente annesso contiene dati personali di coloro che erano in carica in data %2. Tali dati possono essere utilizzati esclusivamente per comunicare con i punti di contatto e sono da cancellare quando non più attuali.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are planned.</source>
        <translation>
            <numerusform>%n altro evento è previsto.</numerusform>
            <numerusform>Altri %n eventi sono previsti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Events held, by kind</source>
        <translation>Eventi tenuti, per tipo</translation>
    </message>
    <message>
        <source>Events held</source>
        <translation>Eventi tenuti</translation>
    </message>
    <message>
        <source>Events in %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>Eventi nel %1</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Foro</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Ospitante</translation>
    </message>
    <message>
        <source>States attended</source>
        <extracomment>&quot;44 of 57&quot;: the States that attended a meeting</extracomment>
        <translation>Stati presenti</translation>
    </message>
    <message>
        <source>No events that count for CBM 12 are recorded in %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>Per il %1 non è registrato alcun evento computato ai fini della CBM 12.</translation>
    </message>
    <message>
        <source>An empty place: the State had not yet joined, or had left.</source>
        <translation>Spazio vuoto: lo Stato non aveva ancora aderito o non era più partecipante.</translation>
    </message>
    <message>
        <source>Implementation by measure and group</source>
        <translation>Attuazione per misura e gruppo</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>Tutte le misure</translation>
    </message>
    <message>
        <source>voluntary</source>
        <translation>volontaria</translation>
    </message>
    <message>
        <source>Implementation of %1: %2.</source>
        <extracomment>%1 = measure such as &quot;CBM 8&quot;, %2 = percentage or count of States</extracomment>
        <translation>Attuazione della %1: %2.</translation>
    </message>
    <message>
        <source>States by status</source>
        <translation>Stati secondo lo stato di attuazione</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato di attuazione</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Per gruppo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Parts of the measure</source>
        <translation>Parti della misura</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prassi</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Attività svolte</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Documentazione a sostegno</translation>
    </message>
    <message>
        <source>The newest %1 entries, by their day, of States that implement the measure, say what was done and give evidence. Not a judgement.</source>
        <extracomment>%1 = number</extracomment>
        <translation>Le %1 voci più recenti, in ordine di data, degli Stati che attuano la misura, indicano le attività svolte e forniscono documentazione a sostegno. Non si tratta di una valutazione.</translation>
    </message>
    <message>
        <source>Where information is open: States without information: %1; that prefer not to say: %2; that report no activity: %3. Absence of information does not mean absence of implementation.</source>
        <extracomment>A paragraph about a measure; %1 to %3 = counts of States or &quot;not printed&quot;</extracomment>
        <translation>Informazioni non ancora disponibili. Stati senza informazioni: %1; Stati che preferiscono non rispondere: %2; Stati che non comunicano alcuna attività: %3. L’assenza di informazioni non significa assenza di attuazione.</translation>
    </message>
    <message>
        <source>Meetings in %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>Riunioni nel %1</translation>
    </message>
    <message>
        <source>Counts for</source>
        <extracomment>For which measure a meeting is counted, such as &quot;CBM 11&quot;</extracomment>
        <translation>Computata per</translation>
    </message>
    <message>
        <source>Attended: present, remote or represented, of those expected. What is not recorded is not absence.</source>
        <translation>Partecipazione: Stati presenti, a distanza o rappresentati, su quelli attesi. Quanto non registrato non equivale ad assenza.</translation>
    </message>
    <message>
        <source>Attendance of States</source>
        <translation>Partecipazione degli Stati</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Partecipazione</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non registrato</translation>
    </message>
    <message>
        <source>Attended of the meetings with something recorded for the State. What is not recorded is not absence.</source>
        <translation>Partecipazione su riunioni per le quali sono registrati dati relativi allo Stato. Quanto non registrato non equivale ad assenza.</translation>
    </message>
    <message>
        <source>Mean attendance of the meetings recorded: %1.</source>
        <extracomment>%1 = percentage</extracomment>
        <translation>Partecipazione media alle riunioni registrate: %1.</translation>
    </message>
    <message>
        <source>No meetings are recorded in %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>Per il %1 non è registrata alcuna riunione.</translation>
    </message>
    <message>
        <source>what the measure asks for is done</source>
        <translation>quanto previsto dalla misura è realizzato</translation>
    </message>
    <message>
        <source>some of it is done</source>
        <translation>quanto previsto è realizzato in parte</translation>
    </message>
    <message>
        <source>work has begun</source>
        <translation>i lavori sono stati avviati</translation>
    </message>
    <message>
        <source>the State reports that nothing is under way</source>
        <translation>lo Stato comunica che non è in corso alcuna attività</translation>
    </message>
    <message>
        <source>nothing has been reported</source>
        <translation>non è stata comunicata alcuna informazione</translation>
    </message>
    <message>
        <source>the State chose not to answer</source>
        <translation>lo Stato ha scelto di non rispondere</translation>
    </message>
    <message>
        <source>the measure does not concern the State; the reason is given</source>
        <translation>la misura non riguarda lo Stato; la motivazione è indicata</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Voluntary measures</source>
        <translation>Misure volontarie</translation>
    </message>
    <message>
        <source>One cell is one measure in one participating State and one calendar year. A measure counts from the year of its adoption, a State from the year in which it joined.</source>
        <translation>Una cella corrisponde a una misura in uno Stato partecipante e in un anno civile. Una misura è computata dall’anno della sua adozione, uno Stato dall’anno della sua adesione.</translation>
    </message>
    <message>
        <source>Implementation rate</source>
        <translation>Tasso di attuazione</translation>
    </message>
    <message>
        <source>The average implementation is the rate over all cells together. Percentages have one decimal; 100 % is printed only when nothing is missing.</source>
        <translation>L’attuazione media è il tasso calcolato sull’insieme di tutte le celle. Le percentuali hanno una cifra decimale; 100&#xa0;% è indicato solo quando non manca nulla.</translation>
    </message>
    <message>
        <source>Comparison of years</source>
        <translation>Confronto tra anni</translation>
    </message>
    <message>
        <source>Differences of rates are in percentage points and are taken before rounding. Movements count only the cells that exist in both years.</source>
        <translation>Le differenze tra tassi sono espresse in punti percentuali e calcolate prima dell’arrotondamento. Le variazioni riguardano solo le celle esistenti in entrambi gli anni.</translation>
    </message>
    <message>
        <source>The review shows what was recorded by %1. Contacts and meetings are judged as of %2.</source>
        <extracomment>%1 and %2 = days</extracomment>
        <translation>Il riesame riporta quanto risultava registrato in data %1. Contatti e riunioni sono considerati in data %2.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>Each entry names where it comes from: the State’s own report, an OSCE document, an open source, or the judgement of the desk officer, which is marked as such. The decisions themselves are the authority on what each measure asks for.</source>
        <translation>Ogni voce indica la propria fonte: il rapporto dello Stato stesso, un documento OSCE, una fonte aperta oppure la valutazione del funzionario incaricato, contrassegnata come tale. Per quanto previsto da ciascuna misura fanno fede le decisioni stesse.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Membership of groups is that of %1.</source>
        <extracomment>%1 = day</extracomment>
        <translation>La composizione dei gruppi è quella in data %1.</translation>
    </message>
    <message>
        <source>Without another choice the label of the review is the narrowest of what it contains, including what its numbers are counted from. Traffic Light Protocol 2.0 is not a classification; a national marking stands apart from it.</source>
        <translation>In assenza di una scelta diversa, l’etichetta del riesame è la più restrittiva tra quelle del suo contenuto, compresi i dati su cui si basano i numeri. Il Traffic Light Protocol 2.0 non è un sistema di classificazione di segretezza; l’eventuale marcatura nazionale ne è distinta.</translation>
    </message>
    <message>
        <source>Reason for the label: %1</source>
        <extracomment>%1 = what the user wrote</extracomment>
        <translation>Motivazione dell’etichetta: %1</translation>
    </message>
    <message>
        <source>Counts that are not printed</source>
        <translation>Conteggi non riportati</translation>
    </message>
    <message>
        <source>No State is named. Counts of fewer than %1 States, counts from which so few would follow, groups of fewer than %1 States, and what States wrote are not printed. Where a percentage would tell of so few States a count stands in its place.</source>
        <extracomment>%1 = number of States</extracomment>
        <translation>Nessuno Stato è nominato. Non sono riportati i conteggi inferiori a %1 Stati, i conteggi da cui sarebbe possibile desumere un numero così ridotto, i gruppi di meno di %1 Stati né quanto scritto dagli Stati. Laddove una percentuale fornirebbe indicazioni su così pochi Stati, al suo posto figura un conteggio.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Conteggio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Left out, since above %1</source>
        <extracomment>%1 = a sharing label such as TLP:AMBER; above a table</extracomment>
        <translation>Omesso, poiché di livello superiore a %1</translation>
    </message>
    <message>
        <source>Counts and rates over States take in every cell, since they name no State; they count for the label.</source>
        <translation>I conteggi e i tassi relativi agli Stati comprendono tutte le celle, poiché non nominano alcuno Stato; se ne tiene conto per l’etichetta.</translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) that name a State are not printed.</source>
        <translation>
            <numerusform>%n tappa che nomina uno Stato non è riportata.</numerusform>
            <numerusform>%n tappe che nominano uno Stato non sono riportate.</numerusform>
        </translation>
    </message>
    <message>
        <source>States with information</source>
        <translation>Stati con informazioni</translation>
    </message>
    <message>
        <source>States with information on at least one measure / participating States</source>
        <translation>Stati con informazioni su almeno una misura / Stati partecipanti</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 = a count out of a total, such as &quot;52 of 57&quot;; %2 = year</extracomment>
        <translation>%1 nel %2</translation>
    </message>
    <message>
        <source>Fewer than %1 States are chosen; no numbers about them are printed in this edition.</source>
        <extracomment>%1 = number of States</extracomment>
        <translation>Sono stati scelti meno di %1 Stati; in questa edizione non è riportato alcun numero che li riguardi.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) on %1.</source>
        <extracomment>%1 = day, %n = count of States</extracomment>
        <translation>
            <numerusform>%n membro in data %1.</numerusform>
            <numerusform>%n membri in data %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members on %1: %2.</source>
        <extracomment>%1 = day, %2 = names of States</extracomment>
        <translation>Membri in data %1: %2.</translation>
    </message>
    <message>
        <source>vacant</source>
        <extracomment>Nobody holds the chair</extracomment>
        <translation>vacante</translation>
    </message>
    <message>
        <source>Chair on %1: %2.</source>
        <extracomment>%1 = day, %2 = a State or &quot;vacant&quot;</extracomment>
        <translation>Presidenza in data %1: %2.</translation>
    </message>
    <message>
        <source>average implementation, %1</source>
        <extracomment>%1 = short name of a group of States</extracomment>
        <translation>attuazione media, %1</translation>
    </message>
    <message>
        <source>average implementation, all States</source>
        <translation>attuazione media, tutti gli Stati</translation>
    </message>
    <message>
        <source>Implementation by measure: %1</source>
        <extracomment>%1 = short name of a group of States</extracomment>
        <translation>Attuazione per misura: %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membri</translation>
    </message>
    <message>
        <source>Meetings and exercises: %1</source>
        <extracomment>%1 = short name of a group of States</extracomment>
        <translation>Riunioni ed esercitazioni: %1</translation>
    </message>
    <message>
        <source>Its figures are not printed in this edition: beside those of other groups they could tell about single States.</source>
        <translation>I relativi dati non sono riportati in questa edizione: accanto a quelli di altri gruppi potrebbero fornire indicazioni su singoli Stati.</translation>
    </message>
    <message>
        <source>No meetings of its own are printed for %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>Per il %1 non è riportata alcuna riunione propria del gruppo.</translation>
    </message>
    <message>
        <source>Submission: %1</source>
        <extracomment>%1 = stage, day and symbol of a State&apos;s yearly submission</extracomment>
        <translation>Comunicazione: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 = what a number or text is about, %2 = the number or text</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>%1 = why a measure does not apply</extracomment>
        <translation>Motivazione: %1</translation>
    </message>
    <message>
        <source>Status %1</source>
        <extracomment>Title of a column; %1 = year</extracomment>
        <translation>Stato di attuazione %1</translation>
    </message>
    <message>
        <source>Source and evidence</source>
        <translation>Fonte e documentazione a sostegno</translation>
    </message>
    <message>
        <source>No measure existed in %1.</source>
        <translation>Nel %1 non esisteva alcuna misura.</translation>
    </message>
    <message>
        <source>In %1, on average %2 of the applicable measures are implemented.</source>
        <extracomment>%1 = year, %2 = percentage</extracomment>
        <translation>Nel %1 il tasso medio di attuazione delle misure applicabili è pari a %2.</translation>
    </message>
    <message numerus="yes">
        <source>The group met %n time(s) in %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>
            <numerusform>Nel %1 il gruppo si è riunito %n volta.</numerusform>
            <numerusform>Nel %1 il gruppo si è riunito %n volte.</numerusform>
        </translation>
    </message>
    <message>
        <source>On average %1 of the States attended.</source>
        <extracomment>%1 = percentage of the States expected</extracomment>
        <translation>La partecipazione media degli Stati è stata pari a %1.</translation>
    </message>
    <message>
        <source>A point of contact is nominated by %1 participating States; %2 have confirmed all of theirs within the period.</source>
        <extracomment>%1 and %2 = counts out of a total, such as &quot;56 of 57&quot; or &quot;more than 54 of 57&quot;</extracomment>
        <translation>Stati partecipanti che hanno designato un punto di contatto: %1; Stati che hanno confermato tutti i propri entro il periodo: %2.</translation>
    </message>
    <message>
        <source>The yearly submission has been received from %1 participating States.</source>
        <extracomment>%1 = a count out of a total</extracomment>
        <translation>Stati partecipanti dai quali è pervenuta la comunicazione annuale: %1.</translation>
    </message>
    <message>
        <source>Points since %1</source>
        <extracomment>Title of a narrow column; %1 = year</extracomment>
        <translation>Punti dal %1</translation>
    </message>
    <message>
        <source>States that implement each measure, %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>Stati che attuano ciascuna misura, %1</translation>
    </message>
    <message>
        <source>Implementation by measure</source>
        <translation>Attuazione per misura</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Compilato da</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Tick one</source>
        <extracomment>On a form: make a mark beside one of several</extracomment>
        <translation>Barrare una casella</translation>
    </message>
    <message>
        <source>%1 (please give the reason)</source>
        <extracomment>%1 = &quot;Not applicable&quot;</extracomment>
        <translation>%1 (si prega di indicare la motivazione)</translation>
    </message>
    <message>
        <source>Please write</source>
        <translation>Da compilare</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>On a form: the place to write</extracomment>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Documents that show it</source>
        <translation>Documenti che le attestano</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A chi rivolgersi</translation>
    </message>
    <message>
        <source>What can show it: %1</source>
        <extracomment>%1 = kinds of document, separated by semicolons</extracomment>
        <translation>Documenti che possono attestare l’attuazione: %1</translation>
    </message>
    <message>
        <source>Please tick one status for each measure and write what was done. What is left blank is taken as no information. The yearly submission is due on %1.</source>
        <extracomment>%1 = day</extracomment>
        <translation>Si prega di barrare una sola casella per ciascuna misura e di descrivere le attività svolte. Quanto lasciato in bianco è inteso come «nessuna informazione». Termine per la comunicazione annuale: %1.</translation>
    </message>
    <message>
        <source>Form for %1</source>
        <extracomment>%1 = name of a State</extracomment>
        <translation>Modulo: %1</translation>
    </message>
    <message>
        <source>Measures: %1</source>
        <extracomment>On a form; %1 is a count</extracomment>
        <translation>Misure: %1</translation>
    </message>
    <message>
        <source>Filled in with what is recorded</source>
        <translation>Precompilato con i dati registrati</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Modulo in bianco</translation>
    </message>
    <message>
        <source>The measures are voluntary; absence of information does not mean absence of implementation.</source>
        <translation>Le misure sono volontarie; l’assenza di informazioni non significa assenza di attuazione.</translation>
    </message>
    <message>
        <source>For the named recipients only.</source>
        <translation>Esclusivamente per i destinatari nominativamente indicati.</translation>
    </message>
    <message>
        <source>Recipients may share it within their own organisation, as needed.</source>
        <translation>I destinatari possono condividerlo all’interno della propria organizzazione, secondo necessità.</translation>
    </message>
    <message>
        <source>Recipients may share it within their own organisation and with its clients, as needed.</source>
        <translation>I destinatari possono condividerlo all’interno della propria organizzazione e con i clienti di questa, secondo necessità.</translation>
    </message>
    <message>
        <source>Recipients may share it within their community, not publicly.</source>
        <translation>I destinatari possono condividerlo all’interno della propria comunità, ma non pubblicamente.</translation>
    </message>
    <message>
        <source>Recipients may share it without restriction.</source>
        <translation>I destinatari possono condividerlo senza restrizioni.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omesso</translation>
    </message>
    <message>
        <source>Cells above %1 are left out and not counted.</source>
        <extracomment>%1 = a sharing label such as TLP:AMBER</extracomment>
        <translation>Le celle oltre %1 sono omesse e non vengono conteggiate.</translation>
    </message>
    <message>
        <source>Cells that are left out are not counted.</source>
        <translation>Le celle omesse non vengono conteggiate.</translation>
    </message>
    <message>
        <source>%1 (since %2)</source>
        <extracomment>%1 = measure, %2 = day</extracomment>
        <translation>%1 (dal giorno %2)</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Of a State that leads the work on a measure: %1 = day</extracomment>
        <translation>dal giorno %1</translation>
    </message>
    <message>
        <source>since when is not known</source>
        <extracomment>Of a State that leads the work on a measure</extracomment>
        <translation>data di inizio non nota</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Of a State that leads the work on a measure: %1 = day</extracomment>
        <translation>fino al giorno %1</translation>
    </message>
    <message>
        <source>No adopters are recorded.</source>
        <translation>Nessuno Stato promotore registrato.</translation>
    </message>
    <message>
        <source>States that led the work on the measure in %1, as adopters: %2.</source>
        <extracomment>%1 = year, %2 = names of States, or a count of States such as &quot;fewer than 3&quot;</extracomment>
        <translation>Stati promotori che hanno guidato i lavori sulla misura nel %1: %2.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Since when a State leads the work on a measure</extracomment>
        <translation>non noto</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>Until when a State leads the work on a measure: no last day is recorded</extracomment>
        <translation>in corso</translation>
    </message>
    <message>
        <source>Adopter in %1 of: %2</source>
        <extracomment>%1 = year, %2 = measures on which a State leads the work</extracomment>
        <translation>Stato promotore nel %1: %2</translation>
    </message>
    <message>
        <source>Adopters</source>
        <extracomment>States that lead the work on a measure</extracomment>
        <translation>Stati promotori</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Title of a column: first day</extracomment>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Title of a column: last day</extracomment>
        <translation>Fino al</translation>
    </message>
    <message>
        <source>Groups of fewer than %1 States are not printed. “–” stands where a number, alone or beside the others, would tell of fewer than %2 States or of each State of a group.</source>
        <extracomment>%1 and %2 = numbers of States</extracomment>
        <translation>I gruppi con meno di %1 Stati non sono riportati. «–» figura dove un numero, da solo o accanto agli altri, rivelerebbe dati su meno di %2 Stati o su ciascuno Stato di un gruppo.</translation>
    </message>
    <message>
        <source>“–” stands where a number would be about fewer than %1 States.</source>
        <extracomment>Below a table; %1 = number of States</extracomment>
        <translation>«–» figura dove un numero riguarderebbe meno di %1 Stati.</translation>
    </message>
    <message>
        <source>Telephone and e-mail</source>
        <translation>Telefono ed e-mail</translation>
    </message>
    <message>
        <source>Chosen States</source>
        <extracomment>In a list of groups of States: those that the review is about</extracomment>
        <translation>Stati selezionati</translation>
    </message>
    <message>
        <source>The average is the same as in %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>La media è la stessa del %1.</translation>
    </message>
    <message>
        <source>Since %1 the average has risen by %2 percentage points.</source>
        <extracomment>%1 = year, %2 = a number without sign, such as 3.2</extracomment>
        <translation>Dal %1 la media è aumentata di %2 punti percentuali.</translation>
    </message>
    <message>
        <source>Since %1 the average has fallen by %2 percentage points.</source>
        <extracomment>%1 = year, %2 = a number without sign, such as 3.2</extracomment>
        <translation>Dal %1 la media è diminuita di %2 punti percentuali.</translation>
    </message>
    <message>
        <source>A point of contact is nominated by %1 participating States.</source>
        <extracomment>%1 = a count out of a total, such as &quot;56 of 57&quot;</extracomment>
        <translation>Stati partecipanti che hanno designato un punto di contatto: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) held in %1 under CBM 12.</source>
        <extracomment>%1 = year</extracomment>
        <translation>
            <numerusform>%n evento tenuto nel %1 è computato ai fini della CBM 12.</numerusform>
            <numerusform>%n eventi tenuti nel %1 sono computati ai fini della CBM 12.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Rules</name>
    <message>
        <source>Months from one confirmation of a contact to the next</source>
        <translation>Mesi tra una conferma di un contatto e la successiva</translation>
    </message>
    <message>
        <source>Days before the day on which something counts as due</source>
        <translation>Giorni prima della scadenza a partire dai quali una voce è considerata in scadenza</translation>
    </message>
    <message>
        <source>Days within which a change of contact is to be notified</source>
        <translation>Giorni entro i quali notificare una variazione di contatto</translation>
    </message>
    <message>
        <source>Months after which former contacts are offered for erasure</source>
        <translation>Mesi dopo i quali i contatti non più in carica sono proposti per la cancellazione</translation>
    </message>
    <message>
        <source>Meetings of the group asked for in a year</source>
        <translation>Riunioni del gruppo previste in un anno</translation>
    </message>
    <message>
        <source>Months after which undated evidence counts as old (0 = never)</source>
        <translation>Mesi dopo i quali la documentazione a sostegno senza data è considerata vecchia (0 = mai)</translation>
    </message>
    <message>
        <source>Reference date of the yearly submission: month</source>
        <translation>Data di riferimento della comunicazione annuale: mese</translation>
    </message>
    <message>
        <source>Reference date of the yearly submission: day</source>
        <translation>Data di riferimento della comunicazione annuale: giorno</translation>
    </message>
</context>
<context>
    <name>tessera::SubmissionCheck</name>
    <message>
        <source>%1 has no entry for %2.</source>
        <extracomment>%1 = &quot;CBM 4&quot;, %2 = year</extracomment>
        <translation>%1: nessuna voce per il %2.</translation>
    </message>
    <message>
        <source>%1 is not yet confirmed for this year.</source>
        <translation>%1 non è ancora confermata per quest’anno.</translation>
    </message>
    <message>
        <source>%1 is “not applicable” without a reason.</source>
        <translation>%1 è «non applicabile» senza motivazione.</translation>
    </message>
    <message>
        <source>%1 is dated in the future: %2.</source>
        <extracomment>%1 = &quot;CBM 4&quot;, %2 = day</extracomment>
        <translation>%1 reca una data futura: %2.</translation>
    </message>
    <message>
        <source>%1 does not say what was done.</source>
        <translation>%1 non indica le attività svolte.</translation>
    </message>
    <message>
        <source>%1 is implemented, but has no evidence.</source>
        <translation>%1 è attuata, ma senza documentazione a sostegno.</translation>
    </message>
    <message>
        <source>All parts of %1 are implemented, the whole is not.</source>
        <translation>Tutte le parti della %1 sono attuate, ma non la misura nel suo insieme.</translation>
    </message>
    <message>
        <source>%1 is implemented, but none of its recorded parts is.</source>
        <translation>%1 è attuata, ma nessuna delle sue parti registrate lo è.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 = &quot;CBM 7&quot;, %2 = a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: the records suggest “%2”. %3</source>
        <extracomment>%1 = &quot;CBM 8&quot;, %2 = a status, %3 = a sentence about contacts or meetings</extracomment>
        <translation>%1: i dati registrati suggeriscono «%2». %3</translation>
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
