<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>tessera::Attendance</name>
    <message numerus="yes">
        <source>The group meets at least %n time(s) a year.</source>
        <translation>
            <numerusform>Le groupe se réunit au moins %n fois par an.</numerusform>
            <numerusform>Le groupe se réunit au moins %n fois par an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It met %n time(s) in %1.</source>
        <extracomment>%1 = year, %n = number of meetings; follows &quot;The group meets at least 3 times a year.&quot;</extracomment>
        <translation>
            <numerusform>Il s’est réuni %n fois en %1.</numerusform>
            <numerusform>Il s’est réuni %n fois en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Chart</name>
    <message>
        <source>%1: %2 in %3</source>
        <extracomment>Part of a sentence: %1 = name of the line in the chart, %2 = value, %3 = year</extracomment>
        <translation>%1&#xa0;: %2 en %3</translation>
    </message>
    <message>
        <source>%1: from %2 in %3 to %4 in %5</source>
        <extracomment>Part of a sentence: %1 = name of the line in the chart, %2 and %4 = values, %3 and %5 = years</extracomment>
        <translation>%1&#xa0;: de %2 en %3 à %4 en %5</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A sentence made of parts such as &quot;All measures: from 8 % in 2013 to 45 % in 2025&quot;</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2, %3; partly implemented %4, in preparation %5</source>
        <extracomment>Of a measure; %1 = title, %2 = &quot;50.0 %&quot;, %3 = &quot;28 of 56&quot;, %4 and %5 = numbers of States</extracomment>
        <translation>%1&#xa0;: %2, %3&#xa0;; partiellement mise en œuvre&#xa0;: %4, en préparation&#xa0;: %5</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A mark of a chart: %1 = name of the line or part, %2 = year, measure or State, %3 = value</extracomment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <extracomment>A share in percent at the axis of a chart, with a no-break space before the sign</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Nothing is recorded for this choice.</source>
        <extracomment>Instead of a chart</extracomment>
        <translation>Aucune donnée n’est enregistrée pour ce choix.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n mesure</numerusform>
            <numerusform>%n mesures</numerusform>
        </translation>
    </message>
    <message>
        <source>one tile a State; a schematic, not a map</source>
        <translation>une tuile par État&#xa0;; représentation schématique et non cartographique</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n measure(s) implemented</source>
        <extracomment>%1 = name of a State</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %n mesure mise en œuvre</numerusform>
            <numerusform>%1&#xa0;: %n mesures mises en œuvre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Choice</name>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>To be recorded</source>
        <translation>À enregistrer</translation>
    </message>
    <message>
        <source>Partly recorded</source>
        <translation>Partiellement enregistrée</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>Reconduction</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Dans les délais</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À échéance</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Never confirmed</source>
        <translation>Jamais confirmé</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Ancien</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Hors délai</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Non remis</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Cessation de fonctions</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Note verbale</source>
        <translation>Note verbale</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portail</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>Confirmation of a contact</source>
        <translation>Confirmation d’un contact</translation>
    </message>
    <message>
        <source>Notice of a change</source>
        <translation>Notification d’un changement</translation>
    </message>
    <message>
        <source>Answer to a communication check</source>
        <translation>Réponse à une vérification des communications</translation>
    </message>
    <message>
        <source>Attendance to be recorded</source>
        <translation>Participation à enregistrer</translation>
    </message>
    <message>
        <source>Validity of evidence</source>
        <translation>Validité d’un justificatif</translation>
    </message>
    <message>
        <source>Yearly submission</source>
        <translation>Contribution annuelle</translation>
    </message>
    <message>
        <source>Decision or follow-up</source>
        <translation>Décision ou suite à donner</translation>
    </message>
    <message>
        <source>Erasure of former contacts</source>
        <translation>Effacement d’anciens contacts</translation>
    </message>
    <message>
        <source>Continuing</source>
        <translation>En continu</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Chaque année</translation>
    </message>
    <message>
        <source>On change</source>
        <translation>En cas de changement</translation>
    </message>
    <message>
        <source>When an event calls for it</source>
        <translation>Lorsqu’un événement le justifie</translation>
    </message>
    <message>
        <source>Once, with updates</source>
        <translation>Une fois, avec mises à jour</translation>
    </message>
    <message>
        <source>Working-group meeting</source>
        <translation>Réunion du groupe de travail</translation>
    </message>
    <message>
        <source>Meeting of points of contact</source>
        <translation>Réunion des points de contact</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Séminaire</translation>
    </message>
    <message>
        <source>Round table</source>
        <translation>Table ronde</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En présentiel</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybride</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>À distance</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Représenté</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excusé</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Capitale</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Capital and delegation</source>
        <translation>Capitale et délégation</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suite à donner</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Réalisée</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>participating State</source>
        <translation>État participant</translation>
    </message>
    <message>
        <source>Asian Partner for Co-operation</source>
        <translation>Partenaire asiatique pour la coopération</translation>
    </message>
    <message>
        <source>Mediterranean Partner for Co-operation</source>
        <translation>Partenaire méditerranéen pour la coopération</translation>
    </message>
    <message>
        <source>Alphabetical in my language</source>
        <translation>Ordre alphabétique dans ma langue</translation>
    </message>
    <message>
        <source>English alphabetical</source>
        <translation>Ordre alphabétique anglais</translation>
    </message>
    <message>
        <source>Protocol order (French)</source>
        <translation>Ordre protocolaire (français)</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>No information</source>
        <translation>Aucune information</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation>Préfère ne pas répondre</translation>
    </message>
    <message>
        <source>No activity</source>
        <translation>Aucune activité</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Partly implemented</source>
        <translation>Partiellement mise en œuvre</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Mise en œuvre</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Non applicable</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Confirmed for this year</source>
        <translation>Confirmée pour cette année</translation>
    </message>
    <message>
        <source>Own report</source>
        <translation>Rapport de l’État</translation>
    </message>
    <message>
        <source>OSCE document</source>
        <translation>Document de l’OSCE</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Source ouverte</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Transmise</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>Modifications demandées</translation>
    </message>
    <message>
        <source>Accepted and locked</source>
        <translation>Acceptée et verrouillée</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sans changement</translation>
    </message>
    <message>
        <source>First reported</source>
        <translation>Première information</translation>
    </message>
    <message>
        <source>Risen</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Fallen</source>
        <translation>Recul</translation>
    </message>
    <message>
        <source>No longer reported</source>
        <translation>Information non renouvelée</translation>
    </message>
    <message>
        <source>Changed otherwise</source>
        <translation>Autre évolution</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Dessin (SVG)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Image (PNG)</translation>
    </message>
    <message>
        <source>Page (PDF)</source>
        <translation>Page (PDF)</translation>
    </message>
    <message>
        <source>Internal, States are named</source>
        <translation>Interne, États nommés</translation>
    </message>
    <message>
        <source>For circulation, no State is named</source>
        <translation>Pour diffusion, aucun État nommé</translation>
    </message>
    <message>
        <source>Summary and key figures</source>
        <translation>Synthèse et chiffres clés</translation>
    </message>
    <message>
        <source>Change since the compared year</source>
        <translation>Évolution depuis l’année de comparaison</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Measures, a page each</source>
        <translation>Mesures, une page chacune</translation>
    </message>
    <message>
        <source>Points of contact</source>
        <translation>Points de contact</translation>
    </message>
    <message>
        <source>Meetings and attendance</source>
        <translation>Réunions et participation</translation>
    </message>
    <message>
        <source>Workshops and other events</source>
        <translation>Ateliers et autres manifestations</translation>
    </message>
    <message>
        <source>Regional platforms</source>
        <translation>Plateformes régionales</translation>
    </message>
    <message>
        <source>States, a page each</source>
        <translation>États, une page chacun</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Étapes clés</translation>
    </message>
    <message>
        <source>Open decisions and follow-ups</source>
        <translation>Décisions et suites à donner en suspens</translation>
    </message>
    <message>
        <source>Method, formulas and sources</source>
        <translation>Méthode, formules et sources</translation>
    </message>
    <message>
        <source>Annex: directory of contacts</source>
        <translation>Annexe&#xa0;: répertoire des contacts</translation>
    </message>
</context>
<context>
    <name>tessera::ContactClock</name>
    <message>
        <source>in time</source>
        <extracomment>Of the yearly confirmation of a contact</extracomment>
        <translation>dans les délais</translation>
    </message>
    <message>
        <source>due today</source>
        <extracomment>Of the yearly confirmation of a contact</extracomment>
        <translation>à échéance aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>échéance dans %n jour</numerusform>
            <numerusform>échéance dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue %n day(s)</source>
        <extracomment>Of the yearly confirmation of a contact</extracomment>
        <translation>
            <numerusform>en retard de %n jour</numerusform>
            <numerusform>en retard de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>never confirmed</source>
        <extracomment>Of the yearly confirmation of a contact</extracomment>
        <translation>jamais confirmé</translation>
    </message>
    <message>
        <source>former</source>
        <extracomment>Of a contact who no longer serves</extracomment>
        <translation>ancien</translation>
    </message>
    <message numerus="yes">
        <source>notified late by %n day(s)</source>
        <translation>
            <numerusform>notifié avec %n jour de retard</numerusform>
            <numerusform>notifié avec %n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>notified at once</source>
        <extracomment>Of a change of contact: the others were told on the day of the change or before it</extracomment>
        <translation>notifié immédiatement</translation>
    </message>
    <message numerus="yes">
        <source>notified after %n day(s)</source>
        <translation>
            <numerusform>notifié après %n jour</numerusform>
            <numerusform>notifié après %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>notice overdue %n day(s)</source>
        <translation>
            <numerusform>notification en retard de %n jour</numerusform>
            <numerusform>notification en retard de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>to be notified today</source>
        <extracomment>Of a change of contact: the others are to be told</extracomment>
        <translation>à notifier aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>to be notified within %n day(s)</source>
        <translation>
            <numerusform>à notifier dans un délai de %n jour</numerusform>
            <numerusform>à notifier dans un délai de %n jours</numerusform>
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
        <translation>%1 j %2 h</translation>
    </message>
</context>
<context>
    <name>tessera::ContactRole</name>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Incident-handling body</source>
        <translation>Organisme de traitement des incidents</translation>
    </message>
    <message>
        <source>UN diplomatic</source>
        <translation>Diplomatique ONU</translation>
    </message>
    <message>
        <source>UN technical</source>
        <translation>Technique ONU</translation>
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
        <translation>%1&#xa0;: le contact n’a jamais été confirmé.</translation>
    </message>
    <message>
        <source>%1: the contact is to be confirmed again; last confirmed %2.</source>
        <extracomment>%1 = &quot;Hungary (Policy)&quot;, %2 = day</extracomment>
        <translation>%1&#xa0;: le contact est à confirmer de nouveau&#xa0;; dernière confirmation le %2.</translation>
    </message>
    <message>
        <source>%1: the end of service on %2 is to be notified.</source>
        <translation>%1&#xa0;: la cessation de fonctions au %2 est à notifier.</translation>
    </message>
    <message>
        <source>%1: the change of %2 is to be notified.</source>
        <translation>%1&#xa0;: le changement du %2 est à notifier.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n contact(s) yet to answer the check “%2”.</source>
        <extracomment>%1 = State, %2 = title of the communication check</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %n contact doit encore répondre à la vérification «&#xa0;%2&#xa0;».</numerusform>
            <numerusform>%1&#xa0;: %n contacts doivent encore répondre à la vérification «&#xa0;%2&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The personal data of %n former contact(s) may be erased.</source>
        <translation>
            <numerusform>Les données à caractère personnel de %n ancien contact peuvent être effacées.</numerusform>
            <numerusform>Les données à caractère personnel de %n anciens contacts peuvent être effacées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: attendance is recorded in part.</source>
        <translation>%1, %2&#xa0;: la participation est partiellement enregistrée.</translation>
    </message>
    <message>
        <source>%1, %2: attendance is to be recorded.</source>
        <translation>%1, %2&#xa0;: la participation est à enregistrer.</translation>
    </message>
    <message>
        <source>%1: the submission for %2 is to be sent.</source>
        <extracomment>%1 = State, %2 = year</extracomment>
        <translation>%1&#xa0;: la contribution pour %2 est à transmettre.</translation>
    </message>
    <message>
        <source>%1: “%2” is open.</source>
        <extracomment>%1 = meeting, %2 = what is to be done, in the user&apos;s words</extracomment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» est en suspens.</translation>
    </message>
</context>
<context>
    <name>tessera::Error</name>
    <message>
        <source>“%1” was not found.</source>
        <translation>«&#xa0;%1&#xa0;» est introuvable.</translation>
    </message>
    <message>
        <source>Check the name, or whether the stick or network drive is connected.</source>
        <translation>Vérifiez le nom, ou si la clé USB ou le lecteur réseau est bien connecté.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Ask the owner of the file for the right to read it, or copy it to your own folder.</source>
        <translation>Demandez au propriétaire du fichier le droit de le lire, ou copiez-le dans votre propre dossier.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>Impossible d’écrire dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right to write there.</source>
        <translation>Choisissez un autre dossier, ou demandez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà et n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the file first.</source>
        <translation>Choisissez un autre nom, ou supprimez d’abord le fichier.</translation>
    </message>
    <message>
        <source>“%1” is empty: it holds no workspace.</source>
        <translation>«&#xa0;%1&#xa0;» est vide&#xa0;: il ne contient aucun espace de travail.</translation>
    </message>
    <message>
        <source>The copy may have been interrupted. Copy the file again, or restore a backup.</source>
        <translation>La copie a peut-être été interrompue. Copiez de nouveau le fichier, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” is not a Tessera workspace.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un espace de travail Tessera.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .tessera. The file was not changed.</source>
        <translation>Choisissez un fichier dont le nom se termine par .tessera. Le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The workspace is damaged: %1.</source>
        <translation>L’espace de travail est endommagé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Restore the newest backup with File &gt; Restore a backup. The file was not changed.</source>
        <translation>Restaurez la sauvegarde la plus récente avec Fichier &gt; Restaurer une sauvegarde. Le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Tessera.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par une version plus récente de Tessera.</translation>
    </message>
    <message>
        <source>Install the newer version to open it. The file was not changed.</source>
        <translation>Installez la version plus récente pour l’ouvrir. Le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The workspace is open elsewhere: %1.</source>
        <translation>L’espace de travail est ouvert ailleurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Open it to read only, or ask that person to close it.</source>
        <translation>Ouvrez-le en lecture seule, ou demandez à cette personne de le fermer.</translation>
    </message>
    <message>
        <source>The workspace contains something Tessera did not put there: %1.</source>
        <translation>L’espace de travail contient un élément que Tessera n’y a pas placé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Do not use this copy. Ask where the file comes from, or restore a backup.</source>
        <translation>N’utilisez pas cette copie. Demandez d’où vient le fichier, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The workspace could not be brought to this version: %1.</source>
        <translation>L’espace de travail n’a pas pu être adapté à cette version&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file is as it was. Open the backup that was just made, or ask for help.</source>
        <translation>Le fichier est inchangé. Ouvrez la sauvegarde qui vient d’être faite, ou demandez de l’aide.</translation>
    </message>
    <message>
        <source>This workspace is open to read only%1.</source>
        <translation>Cet espace de travail est ouvert en lecture seule%1.</translation>
    </message>
    <message>
        <source>Use File &gt; Save a copy to work on a copy of your own.</source>
        <translation>Utilisez Fichier &gt; Enregistrer une copie pour travailler sur votre propre copie.</translation>
    </message>
    <message>
        <source>There is no space left where “%1” is kept.</source>
        <translation>Il n’y a plus d’espace à l’emplacement où «&#xa0;%1&#xa0;» est conservé.</translation>
    </message>
    <message>
        <source>Free some space and try again. Everything saved before is safe; what you typed is still here.</source>
        <translation>Libérez de l’espace et réessayez. Tout ce qui a été enregistré auparavant est intact&#xa0;; votre saisie est toujours là.</translation>
    </message>
    <message>
        <source>The disk reported an error with “%1”.</source>
        <translation>Le disque a signalé une erreur concernant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Save a copy on another disk. Everything saved before is safe; what you typed is still here.</source>
        <translation>Enregistrez une copie sur un autre disque. Tout ce qui a été enregistré auparavant est intact&#xa0;; votre saisie est toujours là.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written: %1.</source>
        <translation>L’espace de travail n’a pas pu être lu ou écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, save a copy and ask for help with the details.</source>
        <translation>Réessayez. Si le problème se reproduit, enregistrez une copie et demandez de l’aide en communiquant les détails.</translation>
    </message>
    <message>
        <source>%1 was changed in the meantime.</source>
        <translation>%1&#xa0;: modification intervenue entre-temps.</translation>
    </message>
    <message>
        <source>Look at the new value, then make your change again. Nothing was overwritten.</source>
        <translation>Consultez la nouvelle valeur, puis refaites votre modification. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>%1 is locked: the submission of that year was accepted.</source>
        <translation>%1&#xa0;: case verrouillée, la contribution de cette année ayant été acceptée.</translation>
    </message>
    <message>
        <source>Ask the Chair to reopen the submission, or enter the change for the next year.</source>
        <translation>Demandez à la présidence de rouvrir la contribution, ou saisissez la modification pour l’année suivante.</translation>
    </message>
    <message>
        <source>There is no cell %1.</source>
        <translation>La case %1 n’existe pas.</translation>
    </message>
    <message>
        <source>A measure begins in the year of its adoption and a State in the year it joined.</source>
        <translation>Une mesure commence l’année de son adoption, et un État l’année de son admission.</translation>
    </message>
    <message>
        <source>“Not applicable” needs a reason: %1.</source>
        <translation>«&#xa0;Non applicable&#xa0;» doit être motivé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Write in one sentence why the measure does not apply.</source>
        <translation>Indiquez en une phrase pourquoi la mesure n’est pas applicable.</translation>
    </message>
    <message>
        <source>The contents are %1; a wider label needs a reason.</source>
        <translation>Le contenu est %1&#xa0;; une étiquette moins restrictive doit être motivée.</translation>
    </message>
    <message>
        <source>Write in one sentence why the document may be shared more widely.</source>
        <translation>Indiquez en une phrase pourquoi le document peut être partagé plus largement.</translation>
    </message>
    <message>
        <source>The text is too long: %1.</source>
        <translation>Le texte est trop long&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Shorten it, or attach it as a file.</source>
        <translation>Raccourcissez-le, ou joignez-le sous forme de fichier.</translation>
    </message>
    <message>
        <source>Not recognised: %1.</source>
        <translation>Valeur non reconnue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Use one of the values that the program offers.</source>
        <translation>Utilisez l’une des valeurs proposées par le programme.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Il manque un élément&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>Complétez-le et réessayez.</translation>
    </message>
    <message>
        <source>The name “%1” is taken.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» est déjà utilisé.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The dates do not fit: %1.</source>
        <translation>Les dates ne concordent pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check which day comes first.</source>
        <translation>Vérifiez quel jour vient en premier.</translation>
    </message>
    <message>
        <source>%1 is still serving and was not erased.</source>
        <translation>%1&#xa0;: contact toujours en fonctions, non effacé.</translation>
    </message>
    <message>
        <source>End the contact first; only former contacts are erased.</source>
        <translation>Mettez d’abord fin au contact&#xa0;; seuls les anciens contacts sont effacés.</translation>
    </message>
    <message>
        <source>“%1” has meetings and was not removed.</source>
        <translation>«&#xa0;%1&#xa0;» comporte des réunions et n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>Move its meetings to another forum, or remove them first.</source>
        <translation>Transférez d’abord ses réunions à un autre forum, ou supprimez-les.</translation>
    </message>
    <message>
        <source>There is nothing to undo or redo%1.</source>
        <translation>Il n’y a rien à annuler ni à rétablir%1.</translation>
    </message>
    <message>
        <source>“%1” is larger than 25 MB and was not added.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse 25&#xa0;Mo et n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>Add a link to where it is kept, or a smaller copy.</source>
        <translation>Ajoutez un lien vers son emplacement, ou une copie de taille réduite.</translation>
    </message>
    <message>
        <source>The file “%1” is not in this workspace.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne se trouve pas dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Add the file again, or restore a backup that still has it.</source>
        <translation>Ajoutez de nouveau le fichier, ou restaurez une sauvegarde qui le contient encore.</translation>
    </message>
    <message>
        <source>The backup could not be made: %1.</source>
        <translation>La sauvegarde n’a pas pu être faite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose another folder for the backup. The workspace itself is unchanged.</source>
        <translation>Choisissez un autre dossier pour la sauvegarde. L’espace de travail lui-même est inchangé.</translation>
    </message>
    <message>
        <source>The catalogue is not valid at %1.</source>
        <translation>Le catalogue n’est pas valide à l’endroit suivant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Correct the catalogue at that place and load it again.</source>
        <translation>Corrigez le catalogue à cet endroit et chargez-le de nouveau.</translation>
    </message>
    <message>
        <source>The framework “%1” is not known here.</source>
        <translation>Le cadre «&#xa0;%1&#xa0;» n’est pas connu ici.</translation>
    </message>
    <message>
        <source>Install its catalogue, or a newer version of Tessera.</source>
        <translation>Installez son catalogue, ou une version plus récente de Tessera.</translation>
    </message>
    <message>
        <source>The file was not understood: %1.</source>
        <translation>Le fichier n’a pas été compris&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check that it is a table (CSV), calendar (.ics) or card file (.vcf) as the help describes it.</source>
        <translation>Vérifiez qu’il s’agit d’un tableau (CSV), d’un calendrier (.ics) ou d’un fichier de cartes de visite (.vcf), tel que décrit dans l’aide.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1.</source>
        <translation>Rien n’a été importé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Correct the lines that are named and import the file again.</source>
        <translation>Corrigez les lignes indiquées et importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The review could not be written to “%1”.</source>
        <translation>L’examen n’a pas pu être enregistré dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another folder or close the program that shows the old file.</source>
        <translation>Choisissez un autre dossier, ou fermez le programme qui affiche l’ancien fichier.</translation>
    </message>
    <message>
        <source>No font with the letters of the review is installed%1.</source>
        <translation>Aucune police comportant les caractères de l’examen n’est installée%1.</translation>
    </message>
    <message>
        <source>Install a font such as Noto Sans or DejaVu Sans.</source>
        <translation>Installez une police telle que Noto Sans ou DejaVu Sans.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Run “tessera --help” to see the commands.</source>
        <translation>Exécutez «&#xa0;tessera --help&#xa0;» pour voir les commandes.</translation>
    </message>
</context>
<context>
    <name>tessera::Fact</name>
    <message>
        <source>The evidence “%1” was valid until %2.</source>
        <translation>Le justificatif «&#xa0;%1&#xa0;» était valable jusqu’au %2.</translation>
    </message>
    <message>
        <source>The evidence “%1” is valid until %2.</source>
        <translation>Le justificatif «&#xa0;%1&#xa0;» est valable jusqu’au %2.</translation>
    </message>
    <message>
        <source>The evidence “%1” of %2 is to be looked at again.</source>
        <translation>Le justificatif «&#xa0;%1&#xa0;» du %2 est à réexaminer.</translation>
    </message>
    <message>
        <source>The law “%1” was valid until %2.</source>
        <translation>La loi «&#xa0;%1&#xa0;» était en vigueur jusqu’au %2.</translation>
    </message>
    <message>
        <source>The law “%1” is valid until %2.</source>
        <translation>La loi «&#xa0;%1&#xa0;» est en vigueur jusqu’au %2.</translation>
    </message>
    <message>
        <source>The law “%1” of %2 is to be looked at again.</source>
        <translation>La loi «&#xa0;%1&#xa0;» du %2 est à réexaminer.</translation>
    </message>
    <message>
        <source>The strategy “%1” was valid until %2.</source>
        <translation>La stratégie «&#xa0;%1&#xa0;» était valable jusqu’au %2.</translation>
    </message>
    <message>
        <source>The strategy “%1” is valid until %2.</source>
        <translation>La stratégie «&#xa0;%1&#xa0;» est valable jusqu’au %2.</translation>
    </message>
    <message>
        <source>The strategy “%1” of %2 is to be looked at again.</source>
        <translation>La stratégie «&#xa0;%1&#xa0;» du %2 est à réexaminer.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the end of %1</source>
        <extracomment>How long a day lies before the last day of a year that is over: %1 = the year</extracomment>
        <translation>
            <numerusform>%n jour avant la fin de %1</numerusform>
            <numerusform>%n jours avant la fin de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never confirmed</source>
        <extracomment>Of contacts, within a list such as &quot;2 contacts nominated; 1 never confirmed&quot;</extracomment>
        <translation>
            <numerusform>%n jamais confirmé</numerusform>
            <numerusform>%n jamais confirmés</numerusform>
        </translation>
    </message>
    <message>
        <source>last confirmed %1</source>
        <extracomment>%1 = day</extracomment>
        <translation>dernière confirmation le %1</translation>
    </message>
    <message>
        <source>last confirmed %1, %2</source>
        <extracomment>%1 = day, %2 = &quot;371 days ago&quot;</extracomment>
        <translation>dernière confirmation le %1, %2</translation>
    </message>
    <message>
        <source>the oldest confirmation is of %1, %2</source>
        <extracomment>Of several contacts: %1 = day, %2 = &quot;371 days ago&quot;</extracomment>
        <translation>la confirmation la plus ancienne date du %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) nominated</source>
        <translation>
            <numerusform>%n contact désigné</numerusform>
            <numerusform>%n contacts désignés</numerusform>
        </translation>
    </message>
    <message>
        <source>no policy contact</source>
        <translation>aucun contact politique</translation>
    </message>
    <message>
        <source>no technical contact</source>
        <translation>aucun contact technique</translation>
    </message>
    <message>
        <source>No contact serves; the last one did until %1.</source>
        <translation>Aucun contact n’est en fonctions&#xa0;; le dernier l’a été jusqu’au %1.</translation>
    </message>
    <message numerus="yes">
        <source>The group met %n time(s) (at least %1 asked).</source>
        <extracomment>%n = meetings held, %1 = meetings asked for</extracomment>
        <translation>
            <numerusform>Le groupe s’est réuni %n fois (minimum demandé&#xa0;: %1).</numerusform>
            <numerusform>Le groupe s’est réuni %n fois (minimum demandé&#xa0;: %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 attended %2.</source>
        <extracomment>%1 = State, %2 = &quot;2 of 3&quot;</extracomment>
        <translation>%1, participation&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Hosted %n event(s) in %1.</source>
        <translation>
            <numerusform>A accueilli %n manifestation en %1.</numerusform>
            <numerusform>A accueilli %n manifestations en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attended %n event(s) in %1.</source>
        <translation>
            <numerusform>A participé à %n manifestation en %1.</numerusform>
            <numerusform>A participé à %n manifestations en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hosted %n event(s),</source>
        <extracomment>First half of &quot;Hosted 1 event, attended 3 events in 2025.&quot;</extracomment>
        <translation>
            <numerusform>A accueilli %n manifestation et</numerusform>
            <numerusform>A accueilli %n manifestations et</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>attended %n event(s) in %1.</source>
        <extracomment>Second half of &quot;Hosted 1 event, attended 3 events in 2025.&quot;</extracomment>
        <translation>
            <numerusform>a participé à %n manifestation en %1.</numerusform>
            <numerusform>a participé à %n manifestations en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Overview</name>
    <message>
        <source>as in %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>comme en %1</translation>
    </message>
    <message>
        <source>%1 %2 points since %3</source>
        <extracomment>%1 = &quot;▲&quot; or &quot;▼&quot;, %2 = percentage points, %3 = year</extracomment>
        <translation>%1 %2&#xa0;pt depuis %3</translation>
    </message>
    <message>
        <source>%1 %2 since %3</source>
        <extracomment>%1 = &quot;▲&quot; or &quot;▼&quot;, %2 = a number, %3 = year</extracomment>
        <translation>%1 %2 depuis %3</translation>
    </message>
    <message>
        <source>average implementation</source>
        <translation>mise en œuvre moyenne</translation>
    </message>
    <message>
        <source>States with a point of contact</source>
        <translation>États ayant un point de contact</translation>
    </message>
    <message>
        <source>States with at least one serving contact in a role of CBM 8 / participating States</source>
        <translation>États ayant au moins un contact en fonctions dans un rôle de la MDC 8 / États participants</translation>
    </message>
    <message numerus="yes">
        <source>States confirmed within %n month(s)</source>
        <translation>
            <numerusform>États confirmés dans un délai de %n mois</numerusform>
            <numerusform>États confirmés dans un délai de %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>States whose serving contacts were all confirmed within the period / participating States</source>
        <translation>États dont tous les contacts en fonctions ont été confirmés dans le délai / États participants</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) overdue</source>
        <translation>
            <numerusform>%n contact en retard</numerusform>
            <numerusform>%n contacts en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 = meetings held, %2 = meetings asked for</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>meetings held (CBM 11)</source>
        <translation>réunions tenues (MDC 11)</translation>
    </message>
    <message>
        <source>mean attendance %1</source>
        <extracomment>%1 = &quot;82.5 %&quot;</extracomment>
        <translation>participation moyenne&#xa0;: %1</translation>
    </message>
    <message>
        <source>yearly submissions received</source>
        <translation>contributions annuelles reçues</translation>
    </message>
    <message>
        <source>States whose submission of the year was made / participating States</source>
        <translation>États ayant transmis leur contribution de l’année / États participants</translation>
    </message>
    <message numerus="yes">
        <source>%n outstanding</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>measures implemented</source>
        <translation>mesures mises en œuvre</translation>
    </message>
    <message>
        <source>contacts confirmed</source>
        <translation>contacts confirmés</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>en retard de %n jour</numerusform>
            <numerusform>en retard de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>serving contacts confirmed within the period / serving contacts</source>
        <translation>contacts en fonctions confirmés dans le délai / contacts en fonctions</translation>
    </message>
    <message>
        <source>meetings attended (CBM 11)</source>
        <translation>participation aux réunions (MDC 11)</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>aucune enregistrée</translation>
    </message>
    <message>
        <source>meetings attended / meetings with attendance recorded</source>
        <translation>réunions avec participation / réunions dont la participation est enregistrée</translation>
    </message>
    <message numerus="yes">
        <source>%n not recorded yet</source>
        <translation>
            <numerusform>%n non encore enregistrée</numerusform>
            <numerusform>%n non encore enregistrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Progress</name>
    <message>
        <source>Trend</source>
        <extracomment>A chart that can be chosen</extracomment>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>State profile</source>
        <translation>Profil d’État</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Attendance by State</source>
        <translation>Participation par État</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>% of applicable cells</source>
        <translation>% des cases applicables</translation>
    </message>
    <message>
        <source>All participating States</source>
        <translation>Tous les États participants</translation>
    </message>
    <message>
        <source>Chosen States</source>
        <translation>États sélectionnés</translation>
    </message>
    <message>
        <source>Implemented cells / participating States = %1 / %2 = %3</source>
        <extracomment>%1 = count of cells, %2 = count of States, %3 = their quotient</extracomment>
        <translation>Cases «&#xa0;mise en œuvre&#xa0;» / États participants = %1 / %2 = %3</translation>
    </message>
    <message>
        <source>Implemented of applicable measures: %1</source>
        <extracomment>%1 = such as &quot;9 of 16&quot;</extracomment>
        <translation>Mesures mises en œuvre parmi les mesures applicables&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cells by status</source>
        <translation>Cases par statut</translation>
    </message>
    <message>
        <source>Average implementation by group</source>
        <translation>Mise en œuvre moyenne par groupe</translation>
    </message>
    <message>
        <source>members at the end of each year</source>
        <extracomment>Under the title of a chart; groups such as the EU are counted with those who belonged to them then</extracomment>
        <translation>membres à la fin de chaque année</translation>
    </message>
    <message>
        <source>%1 and the average of all States</source>
        <extracomment>%1 = name of a State</extracomment>
        <translation>%1 et moyenne de tous les États</translation>
    </message>
    <message>
        <source>measures implemented</source>
        <translation>mesures mises en œuvre</translation>
    </message>
    <message>
        <source>Average</source>
        <extracomment>Name of a line in a chart</extracomment>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Average implementation, %1</source>
        <extracomment>%1 = years, such as 2013–2025</extracomment>
        <translation>Mise en œuvre moyenne, %1</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>Toutes les mesures</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The mean of steps from 0 to 3: &quot;1.5 of 3&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>(3 × implemented + 2 × partly implemented + 1 × in preparation) / applicable cells = (3 × %1 + 2 × %2 + %3) / %4 = %5</source>
        <extracomment>%1 to %4 = counts of cells, %5 = the mean</extracomment>
        <translation>(3 × mise en œuvre + 2 × partiellement mise en œuvre + 1 × en préparation) / cases applicables = (3 × %1 + 2 × %2 + %3) / %4 = %5</translation>
    </message>
    <message>
        <source>Implemented in %1 − implemented in %2 = %3 − %4 = %5</source>
        <extracomment>%1 and %2 = years, %3 and %4 = counts of States, %5 = the difference</extracomment>
        <translation>Mise en œuvre en %1 − mise en œuvre en %2 = %3 − %4 = %5</translation>
    </message>
    <message>
        <source>From %1 to %2 the count of States that implement a measure rose for %3 measures and fell for %4.</source>
        <extracomment>%1 and %2 = years, %3 and %4 = counts of measures</extracomment>
        <translation>Évolution, de %1 à %2, du nombre d’États mettant en œuvre les mesures&#xa0;: hausse pour %3 d’entre elles, baisse pour %4.</translation>
    </message>
    <message>
        <source>In %1 the implementation rate of a measure lies between %2 and %3.</source>
        <extracomment>%1 = year, %2 and %3 = percentages</extracomment>
        <translation>En %1, le taux de mise en œuvre des mesures se situe entre %2 et %3.</translation>
    </message>
    <message>
        <source>1 in preparation, 2 partly implemented, 3 implemented</source>
        <extracomment>The rings of a chart</extracomment>
        <translation>1&#xa0;: en préparation&#xa0;; 2&#xa0;: partiellement mise en œuvre&#xa0;; 3&#xa0;: mise en œuvre</translation>
    </message>
    <message>
        <source>State profile: %1 and %2</source>
        <extracomment>%1 and %2 = names of States, %2 also &quot;Average&quot;</extracomment>
        <translation>Profil d’État&#xa0;: %1 et %2</translation>
    </message>
    <message>
        <source>%1 implements %2 of %3 measures in %4, shown beside: %5.</source>
        <extracomment>%1 = name of a State, %2 = count, %3 = count of all measures, %4 = year, %5 = what it stands beside</extracomment>
        <translation>%1, mesures mises en œuvre en %4&#xa0;: %2 sur %3. Présenté en regard&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Change from %1 to %2</source>
        <extracomment>%1 and %2 = years</extracomment>
        <translation>Évolution de %1 à %2</translation>
    </message>
    <message>
        <source>States that implement the measure, more or fewer</source>
        <translation>Nombre d’États mettant en œuvre la mesure, en plus ou en moins</translation>
    </message>
    <message>
        <source>Implementation rate by measure, %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>Taux de mise en œuvre par mesure, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n participating State(s)</source>
        <translation>
            <numerusform>%n État participant</numerusform>
            <numerusform>%n États participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen State(s)</source>
        <translation>
            <numerusform>%n État sélectionné</numerusform>
            <numerusform>%n États sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / (existing cells − not applicable) = %2 / (%3 − %4) = %5</source>
        <extracomment>%1 = a status such as &quot;Partly implemented&quot;, %2 to %4 = counts of cells, %5 = percentage</extracomment>
        <translation>%1 / (cases existantes − non applicables) = %2 / (%3 − %4) = %5</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen measure(s)</source>
        <translation>
            <numerusform>%n mesure sélectionnée</numerusform>
            <numerusform>%n mesures sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>sorted by count</source>
        <extracomment>Under the title of a chart, after what the numbers are about: the order of the bars</extracomment>
        <translation>tri par nombre</translation>
    </message>
    <message>
        <source>Present, remote or represented, of those expected: %1</source>
        <extracomment>%1 = such as &quot;44 of 57&quot;</extracomment>
        <translation>Présents, à distance ou représentés, parmi les États attendus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Attended of the meetings held for which something is recorded: %1</source>
        <extracomment>%1 = such as &quot;8 of 9&quot;</extracomment>
        <translation>Participation, parmi les réunions tenues pour lesquelles une information est enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Confirmed within the period of those who serve on %1: %2 = %3</source>
        <extracomment>%1 = day, %2 = such as &quot;98 of 112&quot;, %3 = percentage</extracomment>
        <translation>Confirmés dans le délai, parmi les contacts en fonctions au %1&#xa0;: %2 = %3</translation>
    </message>
    <message>
        <source>Attendance by meeting, %1</source>
        <extracomment>%1 = years, such as 2013–2025</extracomment>
        <translation>Participation par réunion, %1</translation>
    </message>
    <message>
        <source>meetings held that count for expert meetings</source>
        <translation>réunions tenues comptant comme réunions d’experts</translation>
    </message>
    <message>
        <source>States that attended</source>
        <translation>États ayant participé</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>At %1 meetings %2 of the expected States attended on average.</source>
        <extracomment>%1 = count of meetings, %2 = percentage</extracomment>
        <translation>Participation moyenne des États attendus&#xa0;: %2 (nombre de réunions&#xa0;: %1).</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>% of the meetings held</source>
        <translation>% des réunions tenues</translation>
    </message>
    <message>
        <source>Attendance by State, %1</source>
        <extracomment>%1 = years, such as 2013–2025</extracomment>
        <translation>Participation par État, %1</translation>
    </message>
    <message>
        <source>How many of the meetings held in %1 each of %2 States attended.</source>
        <extracomment>%1 = years such as 2013–2025, %2 = count of States</extracomment>
        <translation>Participation de chacun des %2 États aux réunions tenues (%1).</translation>
    </message>
    <message>
        <source>Points of contact confirmed in time</source>
        <translation>Points de contact confirmés dans les délais</translation>
    </message>
    <message>
        <source>% of serving points of contact</source>
        <translation>% des points de contact en fonctions</translation>
    </message>
    <message>
        <source>%1 · at the end of each year</source>
        <extracomment>Under the title of a chart: %1 = such as &quot;57 participating States&quot;</extracomment>
        <translation>%1 · à la fin de chaque année</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed within %n month(s)</source>
        <translation>
            <numerusform>Confirmés dans un délai de %n mois</numerusform>
            <numerusform>Confirmés dans un délai de %n mois</numerusform>
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
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Implemented / (existing cells − not applicable)</source>
        <translation>Mise en œuvre / (cases existantes − non applicables)</translation>
    </message>
    <message>
        <source>Implemented / (existing cells − not applicable) = %1 / (%2 − %3) = %4</source>
        <translation>Mise en œuvre / (cases existantes − non applicables) = %1 / (%2 − %3) = %4</translation>
    </message>
</context>
<context>
    <name>tessera::Review</name>
    <message>
        <source>%1, page %2</source>
        <extracomment>A line of the table of contents, read aloud; %1 = title, %2 = number of the page</extracomment>
        <translation>%1, page %2</translation>
    </message>
    <message>
        <source>There are no values to show.</source>
        <translation>Il n’y a aucune valeur à présenter.</translation>
    </message>
    <message>
        <source>left out: its sharing label is above the level of this document</source>
        <translation>omis&#xa0;: étiquette de partage supérieure au niveau du présent document</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>did not exist</source>
        <extracomment>Of a measure in a State and year</extracomment>
        <translation>inexistante</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Mise en œuvre</translation>
    </message>
    <message>
        <source>left out: above %1</source>
        <extracomment>Instead of something that may not be printed; %1 = a sharing label such as TLP:AMBER</extracomment>
        <translation>omis&#xa0;: niveau supérieur à %1</translation>
    </message>
    <message>
        <source>evidence</source>
        <extracomment>Something that is left out of a document</extracomment>
        <translation>justificatif</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>%1 = day on which the statement was true
----------
%1 = day</extracomment>
        <translation>situation au %1</translation>
    </message>
    <message>
        <source>Logo of the issuing body</source>
        <extracomment>What a screen reader says of a picture; %1 = the body that issues the review</extracomment>
        <translation>Logo de l’organisme émetteur</translation>
    </message>
    <message>
        <source>Logo of %1</source>
        <translation>Logo&#xa0;: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>On the cover; %1 = day
----------
%1 = day</extracomment>
        <translation>Situation au %1</translation>
    </message>
    <message>
        <source>Demonstration data: every entry is invented and says nothing about any State.</source>
        <translation>Données de démonstration&#xa0;: toutes les entrées sont fictives et ne renseignent sur aucun État.</translation>
    </message>
    <message>
        <source>All States</source>
        <extracomment>In a list of groups of States</extracomment>
        <translation>Tous les États</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Évolutions</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Points of contact</source>
        <translation>Points de contact</translation>
    </message>
    <message>
        <source>Meetings and attendance</source>
        <translation>Réunions et participation</translation>
    </message>
    <message>
        <source>Workshops and other events</source>
        <translation>Ateliers et autres manifestations</translation>
    </message>
    <message>
        <source>Regional platforms</source>
        <translation>Plateformes régionales</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Étapes clés</translation>
    </message>
    <message>
        <source>Open decisions and follow-ups</source>
        <translation>Décisions et suites à donner en suspens</translation>
    </message>
    <message>
        <source>Directory of contacts</source>
        <translation>Répertoire des contacts</translation>
    </message>
    <message>
        <source>Method and sources</source>
        <translation>Méthode et sources</translation>
    </message>
    <message>
        <source>Annual review of the %1</source>
        <extracomment>%1 = title of the framework, such as &quot;OSCE cyber/ICT confidence-building measures&quot;</extracomment>
        <translation>Examen annuel – %1</translation>
    </message>
    <message>
        <source>Participating States: %1 · Measures: %2</source>
        <extracomment>On the cover; %1 and %2 are counts</extracomment>
        <translation>États participants&#xa0;: %1 · Mesures&#xa0;: %2</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>Données de démonstration</translation>
    </message>
    <message>
        <source>%1 · Annual review %2</source>
        <extracomment>%1 = short title of the framework, %2 = year</extracomment>
        <translation>%1 · Examen annuel %2</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <extracomment>%1 = page, %2 = number of pages</extracomment>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 = &quot;fewer than 3&quot; or &quot;more than 54&quot;, %2 = such as 57
----------
%1 = a count or &quot;fewer than 3&quot;, %2 = what it is a part of</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Not printed in this edition: the figures are about fewer than %1 States.</source>
        <translation>Non reproduit dans la présente édition&#xa0;: les chiffres portent sur moins de %1 États.</translation>
    </message>
    <message>
        <source>meeting</source>
        <extracomment>Something that is left out of a document</extracomment>
        <translation>réunion</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>%1 · %2 (continued)</source>
        <extracomment>Above a page on which a heading goes on; %1 = section, %2 = State or measure</extracomment>
        <translation>%1 · %2 (suite)</translation>
    </message>
    <message>
        <source>States by measures</source>
        <translation>États et mesures</translation>
    </message>
    <message>
        <source>Sharing</source>
        <extracomment>Head of a column in a table file: a TLP label
----------
With whom something may be shared: a TLP label</extracomment>
        <translation>Partage</translation>
    </message>
    <message>
        <source>As of</source>
        <extracomment>Head of a column in a table file: the day of the numbers</extracomment>
        <translation>Date de situation</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>Head of a column in a table file: the title of the table a line comes from</extracomment>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Implemented of applicable</source>
        <translation>Mises en œuvre sur applicables</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>Head of a column: key figures</extracomment>
        <translation>Chiffre clé</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Head of a column: the number</extracomment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>cell</source>
        <extracomment>Something that is left out of a document: one State and measure of the matrix</extracomment>
        <translation>case</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <extracomment>A count of States that is not printed, since it would let a State be inferred</extracomment>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <extracomment>A count of States that is not printed, since the rest would let a State be inferred</extracomment>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>non reproduit</translation>
    </message>
    <message>
        <source>a step nearer to implementation</source>
        <translation>un degré plus près de la mise en œuvre</translation>
    </message>
    <message>
        <source>information where there was none</source>
        <translation>information là où il n’y en avait pas</translation>
    </message>
    <message>
        <source>a step further from implementation</source>
        <translation>un degré plus loin de la mise en œuvre</translation>
    </message>
    <message>
        <source>no information where there was some</source>
        <translation>aucune information là où il y en avait</translation>
    </message>
    <message>
        <source>to or from “not applicable” or “prefers not to say”</source>
        <translation>passage à «&#xa0;non applicable&#xa0;» ou à «&#xa0;préfère ne pas répondre&#xa0;», ou inversement</translation>
    </message>
    <message>
        <source>the same status in both years</source>
        <translation>même statut les deux années</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Counts below %1, and those from which they would follow, are not printed.</source>
        <extracomment>%1 = number</extracomment>
        <translation>Les nombres inférieurs à %1, et ceux dont ils pourraient être déduits, ne sont pas reproduits.</translation>
    </message>
    <message>
        <source>%1 cells exist both in %2 and in %3 and are compared. One cell is one measure in one participating State.</source>
        <extracomment>%1 = count of cells, %2 and %3 = years</extracomment>
        <translation>Sont comparées les cases qui existent à la fois en %2 et en %3, au nombre de %1. Une case correspond à une mesure dans un État participant.</translation>
    </message>
    <message>
        <source>Changes by fewer than %1 States, and to or from so small a count, are not drawn.</source>
        <extracomment>%1 = number of States; below a chart</extracomment>
        <translation>Les évolutions portant sur moins de %1 États, ainsi que celles dont le point de départ ou d’arrivée est un nombre aussi faible, ne sont pas représentées.</translation>
    </message>
    <message>
        <source>Changes by State</source>
        <translation>Évolutions par État</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>as in %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>comme en %1</translation>
    </message>
    <message>
        <source>%1 %2 since %3</source>
        <extracomment>%1 = &quot;▲&quot; or &quot;▼&quot;, %2 = a number, %3 = year</extracomment>
        <translation>%1 %2 depuis %3</translation>
    </message>
    <message>
        <source>States with a point of contact</source>
        <translation>États ayant un point de contact</translation>
    </message>
    <message>
        <source>States with at least one serving contact in a role of CBM 8 / participating States of this review</source>
        <translation>États ayant au moins un contact en fonctions dans un rôle de la MDC 8 / États participants visés par le présent examen</translation>
    </message>
    <message>
        <source>States confirmed in time</source>
        <translation>États confirmés dans les délais</translation>
    </message>
    <message>
        <source>States whose serving contacts were all confirmed within the period / participating States of this review</source>
        <translation>États dont tous les contacts en fonctions ont été confirmés dans le délai / États participants visés par le présent examen</translation>
    </message>
    <message>
        <source>changes notified late</source>
        <translation>changements notifiés hors délai</translation>
    </message>
    <message>
        <source>changes and ends of the year notified after more days than asked, or not yet / changes and ends of the year</source>
        <translation>changements et cessations de fonctions de l’année notifiés au-delà du nombre de jours demandé, ou non encore notifiés / changements et cessations de fonctions de l’année</translation>
    </message>
    <message numerus="yes">
        <source>Contact data are confirmed within %n month(s).</source>
        <translation>
            <numerusform>Les coordonnées sont confirmées dans un délai de %n mois.</numerusform>
            <numerusform>Les coordonnées sont confirmées dans un délai de %n mois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes are notified within %n day(s).</source>
        <translation>
            <numerusform>Les changements sont notifiés dans un délai de %n jour.</numerusform>
            <numerusform>Les changements sont notifiés dans un délai de %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yearly confirmation of contact data on %1</source>
        <extracomment>%1 = day</extracomment>
        <translation>Confirmation annuelle des coordonnées au %1</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Serving contacts</source>
        <translation>Contacts en fonctions</translation>
    </message>
    <message numerus="yes">
        <source>Due within %n day(s)</source>
        <translation>
            <numerusform>À échéance dans un délai de %n jour</numerusform>
            <numerusform>À échéance dans un délai de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue or never confirmed</source>
        <translation>En retard ou jamais confirmés</translation>
    </message>
    <message>
        <source>All serving contacts</source>
        <translation>Ensemble des contacts en fonctions</translation>
    </message>
    <message>
        <source>Communication checks</source>
        <translation>Vérifications des communications</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Median time</source>
        <extracomment>The middle one of the times that contacts took to answer</extracomment>
        <translation>Délai médian</translation>
    </message>
    <message>
        <source>No points of contact are recorded.</source>
        <translation>Aucun point de contact n’est enregistré.</translation>
    </message>
    <message>
        <source>No communication check was recorded in %1.</source>
        <translation>Aucune vérification des communications n’a été enregistrée en %1.</translation>
    </message>
    <message>
        <source>a participating State</source>
        <translation>un État participant</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>By when something is to be done</extracomment>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>A decision or a follow-up</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>No decisions or follow-ups were open on %1.</source>
        <extracomment>%1 = day</extracomment>
        <translation>Aucune décision ni suite à donner n’était en suspens au %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that name a State are not printed.</source>
        <translation>
            <numerusform>%n élément nommant un État n’est pas reproduit.</numerusform>
            <numerusform>%n éléments nommant un État ne sont pas reproduits.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (day and night)</source>
        <extracomment>%1 = telephone number that is answered day and night</extracomment>
        <translation>%1 (jour et nuit)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Name and position</source>
        <translation>Nom et fonction</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>%1 · This annex holds personal data of those who served on %2. They may be used to reach the points of contact and for nothing else, and are to be deleted when they are out of date.</source>
        <extracomment>%1 = sharing label, %2 = day</extracomment>
        <translation>%1 · La présente annexe contient des données à caractère personnel concernant les personnes en fonctions au %2. Ces données ne peuvent servir qu’à joindre les points de contact, à l’exclusion de toute autre fin, et doivent être supprimées lorsqu’elles ne sont plus à jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are planned.</source>
        <translation>
            <numerusform>%n autre est prévue.</numerusform>
            <numerusform>%n autres sont prévues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Events held, by kind</source>
        <translation>Manifestations tenues, par type</translation>
    </message>
    <message>
        <source>Events held</source>
        <translation>Manifestations tenues</translation>
    </message>
    <message>
        <source>Events in %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>Manifestations en %1</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>States attended</source>
        <extracomment>&quot;44 of 57&quot;: the States that attended a meeting</extracomment>
        <translation>Participation (États)</translation>
    </message>
    <message>
        <source>No events that count for CBM 12 are recorded in %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>Aucune manifestation prise en compte au titre de la MDC 12 n’est enregistrée en %1.</translation>
    </message>
    <message>
        <source>An empty place: the State had not yet joined, or had left.</source>
        <translation>Emplacement vide&#xa0;: l’État n’était pas encore participant ou ne l’était plus.</translation>
    </message>
    <message>
        <source>Implementation by measure and group</source>
        <translation>Mise en œuvre par mesure et par groupe</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>Toutes les mesures</translation>
    </message>
    <message>
        <source>voluntary</source>
        <translation>à titre volontaire</translation>
    </message>
    <message>
        <source>Implementation of %1: %2.</source>
        <extracomment>%1 = measure such as &quot;CBM 8&quot;, %2 = percentage or count of States</extracomment>
        <translation>Mise en œuvre, %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>States by status</source>
        <translation>États par statut</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Par groupe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Parts of the measure</source>
        <translation>Composantes de la mesure</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Composante</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Pratiques</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Actions menées</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Justificatifs</translation>
    </message>
    <message>
        <source>The newest %1 entries, by their day, of States that implement the measure, say what was done and give evidence. Not a judgement.</source>
        <extracomment>%1 = number</extracomment>
        <translation>Sont reproduites les %1 entrées les plus récentes, d’après leur date, émanant d’États qui mettent en œuvre la mesure, indiquent les actions menées et fournissent des justificatifs. Il ne s’agit pas d’une appréciation.</translation>
    </message>
    <message>
        <source>Where information is open: States without information: %1; that prefer not to say: %2; that report no activity: %3. Absence of information does not mean absence of implementation.</source>
        <extracomment>A paragraph about a measure; %1 to %3 = counts of States or &quot;not printed&quot;</extracomment>
        <translation>Disponibilité de l’information – États sans information&#xa0;: %1&#xa0;; États préférant ne pas répondre&#xa0;: %2&#xa0;; États ne signalant aucune activité&#xa0;: %3. L’absence d’information ne signifie pas l’absence de mise en œuvre.</translation>
    </message>
    <message>
        <source>Meetings in %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>Réunions en %1</translation>
    </message>
    <message>
        <source>Counts for</source>
        <extracomment>For which measure a meeting is counted, such as &quot;CBM 11&quot;</extracomment>
        <translation>Au titre de</translation>
    </message>
    <message>
        <source>Attended: present, remote or represented, of those expected. What is not recorded is not absence.</source>
        <translation>Participation&#xa0;: États présents, à distance ou représentés, parmi les États attendus. Ce qui n’est pas enregistré ne vaut pas absence.</translation>
    </message>
    <message>
        <source>Attendance of States</source>
        <translation>Participation des États</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Attended of the meetings with something recorded for the State. What is not recorded is not absence.</source>
        <translation>Participation aux réunions pour lesquelles une information est enregistrée concernant l’État. Ce qui n’est pas enregistré ne vaut pas absence.</translation>
    </message>
    <message>
        <source>Mean attendance of the meetings recorded: %1.</source>
        <extracomment>%1 = percentage</extracomment>
        <translation>Participation moyenne aux réunions enregistrées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No meetings are recorded in %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>Aucune réunion n’est enregistrée en %1.</translation>
    </message>
    <message>
        <source>what the measure asks for is done</source>
        <translation>ce que demande la mesure est réalisé</translation>
    </message>
    <message>
        <source>some of it is done</source>
        <translation>ce que demande la mesure est réalisé en partie</translation>
    </message>
    <message>
        <source>work has begun</source>
        <translation>les travaux ont commencé</translation>
    </message>
    <message>
        <source>the State reports that nothing is under way</source>
        <translation>l’État indique que rien n’est en cours</translation>
    </message>
    <message>
        <source>nothing has been reported</source>
        <translation>aucune information n’a été communiquée</translation>
    </message>
    <message>
        <source>the State chose not to answer</source>
        <translation>l’État a choisi de ne pas répondre</translation>
    </message>
    <message>
        <source>the measure does not concern the State; the reason is given</source>
        <translation>la mesure ne concerne pas l’État&#xa0;; le motif est indiqué</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Voluntary measures</source>
        <translation>Caractère volontaire</translation>
    </message>
    <message>
        <source>One cell is one measure in one participating State and one calendar year. A measure counts from the year of its adoption, a State from the year in which it joined.</source>
        <translation>Une case correspond à une mesure dans un État participant pour une année civile. Une mesure est prise en compte à partir de l’année de son adoption, un État à partir de l’année de son admission.</translation>
    </message>
    <message>
        <source>Implementation rate</source>
        <translation>Taux de mise en œuvre</translation>
    </message>
    <message>
        <source>The average implementation is the rate over all cells together. Percentages have one decimal; 100 % is printed only when nothing is missing.</source>
        <translation>La mise en œuvre moyenne est le taux calculé sur l’ensemble des cases. Les pourcentages comportent une décimale&#xa0;; la mention 100&#xa0;% n’apparaît que lorsque rien ne manque.</translation>
    </message>
    <message>
        <source>Comparison of years</source>
        <translation>Comparaison entre années</translation>
    </message>
    <message>
        <source>Differences of rates are in percentage points and are taken before rounding. Movements count only the cells that exist in both years.</source>
        <translation>Les écarts entre taux sont exprimés en points de pourcentage et calculés avant arrondi. Les évolutions ne tiennent compte que des cases qui existent les deux années.</translation>
    </message>
    <message>
        <source>The review shows what was recorded by %1. Contacts and meetings are judged as of %2.</source>
        <extracomment>%1 and %2 = days</extracomment>
        <translation>L’examen présente les informations enregistrées jusqu’au %1. Les contacts et les réunions sont appréciés à la date du %2.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Each entry names where it comes from: the State’s own report, an OSCE document, an open source, or the judgement of the desk officer, which is marked as such. The decisions themselves are the authority on what each measure asks for.</source>
        <translation>Chaque entrée indique sa provenance&#xa0;: le rapport de l’État lui-même, un document de l’OSCE, une source ouverte ou l’appréciation de l’agent chargé du dossier, signalée comme telle. Seules les décisions elles-mêmes font foi quant à ce que demande chaque mesure.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Membership of groups is that of %1.</source>
        <extracomment>%1 = day</extracomment>
        <translation>La composition des groupes est celle du %1.</translation>
    </message>
    <message>
        <source>Without another choice the label of the review is the narrowest of what it contains, including what its numbers are counted from. Traffic Light Protocol 2.0 is not a classification; a national marking stands apart from it.</source>
        <translation>Sauf choix contraire, l’étiquette de l’examen est la plus restrictive de celles de son contenu, y compris des données à partir desquelles ses chiffres sont établis. Le Traffic Light Protocol 2.0 n’est pas un système de classification&#xa0;; un marquage national en est distinct.</translation>
    </message>
    <message>
        <source>Reason for the label: %1</source>
        <extracomment>%1 = what the user wrote</extracomment>
        <translation>Motif de l’étiquette&#xa0;: %1</translation>
    </message>
    <message>
        <source>Counts that are not printed</source>
        <translation>Nombres non reproduits</translation>
    </message>
    <message>
        <source>No State is named. Counts of fewer than %1 States, counts from which so few would follow, groups of fewer than %1 States, and what States wrote are not printed. Where a percentage would tell of so few States a count stands in its place.</source>
        <extracomment>%1 = number of States</extracomment>
        <translation>Aucun État n’est nommé. Ne sont pas reproduits les nombres portant sur moins de %1 États, ceux dont d’aussi petits nombres pourraient être déduits, les groupes de moins de %1 États et les textes rédigés par les États. Lorsqu’un pourcentage renseignerait sur un nombre d’États aussi faible, il est remplacé par un nombre.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Left out, since above %1</source>
        <extracomment>%1 = a sharing label such as TLP:AMBER; above a table</extracomment>
        <translation>Éléments omis, d’un niveau supérieur à %1</translation>
    </message>
    <message>
        <source>Counts and rates over States take in every cell, since they name no State; they count for the label.</source>
        <translation>Les nombres et les taux portant sur les États tiennent compte de toutes les cases, puisqu’ils ne nomment aucun État&#xa0;; ils sont pris en compte pour l’étiquette.</translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) that name a State are not printed.</source>
        <translation>
            <numerusform>%n étape clé nommant un État n’est pas reproduite.</numerusform>
            <numerusform>%n étapes clés nommant un État ne sont pas reproduites.</numerusform>
        </translation>
    </message>
    <message>
        <source>States with information</source>
        <translation>États avec information</translation>
    </message>
    <message>
        <source>States with information on at least one measure / participating States</source>
        <translation>États pour lesquels il existe une information sur au moins une mesure / États participants</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 = a count out of a total, such as &quot;52 of 57&quot;; %2 = year</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Fewer than %1 States are chosen; no numbers about them are printed in this edition.</source>
        <extracomment>%1 = number of States</extracomment>
        <translation>Moins de %1 États sont sélectionnés&#xa0;; aucun chiffre les concernant n’est reproduit dans la présente édition.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) on %1.</source>
        <extracomment>%1 = day, %n = count of States</extracomment>
        <translation>
            <numerusform>%n membre au %1.</numerusform>
            <numerusform>%n membres au %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members on %1: %2.</source>
        <extracomment>%1 = day, %2 = names of States</extracomment>
        <translation>Membres au %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>vacant</source>
        <extracomment>Nobody holds the chair</extracomment>
        <translation>vacante</translation>
    </message>
    <message>
        <source>Chair on %1: %2.</source>
        <extracomment>%1 = day, %2 = a State or &quot;vacant&quot;</extracomment>
        <translation>Présidence au %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>average implementation, %1</source>
        <extracomment>%1 = short name of a group of States</extracomment>
        <translation>mise en œuvre moyenne, %1</translation>
    </message>
    <message>
        <source>average implementation, all States</source>
        <translation>mise en œuvre moyenne, tous les États</translation>
    </message>
    <message>
        <source>Implementation by measure: %1</source>
        <extracomment>%1 = short name of a group of States</extracomment>
        <translation>Mise en œuvre par mesure&#xa0;: %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Meetings and exercises: %1</source>
        <extracomment>%1 = short name of a group of States</extracomment>
        <translation>Réunions et exercices&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its figures are not printed in this edition: beside those of other groups they could tell about single States.</source>
        <translation>Ses chiffres ne sont pas reproduits dans la présente édition&#xa0;: rapprochés de ceux d’autres groupes, ils pourraient renseigner sur des États particuliers.</translation>
    </message>
    <message>
        <source>No meetings of its own are printed for %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>Aucune réunion propre à la plateforme n’est reproduite pour %1.</translation>
    </message>
    <message>
        <source>Submission: %1</source>
        <extracomment>%1 = stage, day and symbol of a State&apos;s yearly submission</extracomment>
        <translation>Contribution&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 = what a number or text is about, %2 = the number or text</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>%1 = why a measure does not apply</extracomment>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Status %1</source>
        <extracomment>Title of a column; %1 = year</extracomment>
        <translation>Statut %1</translation>
    </message>
    <message>
        <source>Source and evidence</source>
        <translation>Source et justificatifs</translation>
    </message>
    <message>
        <source>No measure existed in %1.</source>
        <translation>Aucune mesure n’existait en %1.</translation>
    </message>
    <message>
        <source>In %1, on average %2 of the applicable measures are implemented.</source>
        <extracomment>%1 = year, %2 = percentage</extracomment>
        <translation>En %1, la mise en œuvre moyenne des mesures applicables est de %2.</translation>
    </message>
    <message numerus="yes">
        <source>The group met %n time(s) in %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>
            <numerusform>Le groupe s’est réuni %n fois en %1.</numerusform>
            <numerusform>Le groupe s’est réuni %n fois en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>On average %1 of the States attended.</source>
        <extracomment>%1 = percentage of the States expected</extracomment>
        <translation>La participation moyenne des États a été de %1.</translation>
    </message>
    <message>
        <source>A point of contact is nominated by %1 participating States; %2 have confirmed all of theirs within the period.</source>
        <extracomment>%1 and %2 = counts out of a total, such as &quot;56 of 57&quot; or &quot;more than 54 of 57&quot;</extracomment>
        <translation>Nombre d’États participants ayant désigné un point de contact&#xa0;: %1&#xa0;; ayant confirmé tous leurs points de contact dans le délai&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The yearly submission has been received from %1 participating States.</source>
        <extracomment>%1 = a count out of a total</extracomment>
        <translation>Nombre d’États participants dont la contribution annuelle a été reçue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Points since %1</source>
        <extracomment>Title of a narrow column; %1 = year</extracomment>
        <translation>Points depuis %1</translation>
    </message>
    <message>
        <source>States that implement each measure, %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>États mettant en œuvre chaque mesure, %1</translation>
    </message>
    <message>
        <source>Implementation by measure</source>
        <translation>Mise en œuvre par mesure</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Rempli par</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Tick one</source>
        <extracomment>On a form: make a mark beside one of several</extracomment>
        <translation>Cocher une case</translation>
    </message>
    <message>
        <source>%1 (please give the reason)</source>
        <extracomment>%1 = &quot;Not applicable&quot;</extracomment>
        <translation>%1 (veuillez indiquer le motif)</translation>
    </message>
    <message>
        <source>Please write</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>On a form: the place to write</extracomment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Documents that show it</source>
        <translation>Documents justificatifs</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Personne à contacter</translation>
    </message>
    <message>
        <source>What can show it: %1</source>
        <extracomment>%1 = kinds of document, separated by semicolons</extracomment>
        <translation>Justificatifs possibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Please tick one status for each measure and write what was done. What is left blank is taken as no information. The yearly submission is due on %1.</source>
        <extracomment>%1 = day</extracomment>
        <translation>Veuillez cocher un seul statut pour chaque mesure et indiquer les actions menées. Toute rubrique laissée en blanc est considérée comme «&#xa0;aucune information&#xa0;». La contribution annuelle est attendue pour le %1.</translation>
    </message>
    <message>
        <source>Form for %1</source>
        <extracomment>%1 = name of a State</extracomment>
        <translation>Formulaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Measures: %1</source>
        <extracomment>On a form; %1 is a count</extracomment>
        <translation>Mesures&#xa0;: %1</translation>
    </message>
    <message>
        <source>Filled in with what is recorded</source>
        <translation>Prérempli avec les informations enregistrées</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Formulaire vierge</translation>
    </message>
    <message>
        <source>The measures are voluntary; absence of information does not mean absence of implementation.</source>
        <translation>Les mesures ont un caractère volontaire&#xa0;; l’absence d’information ne signifie pas l’absence de mise en œuvre.</translation>
    </message>
    <message>
        <source>For the named recipients only.</source>
        <translation>Réservé aux destinataires désignés.</translation>
    </message>
    <message>
        <source>Recipients may share it within their own organisation, as needed.</source>
        <translation>Les destinataires peuvent partager le document au sein de leur propre organisation, selon le besoin d’en connaître.</translation>
    </message>
    <message>
        <source>Recipients may share it within their own organisation and with its clients, as needed.</source>
        <translation>Les destinataires peuvent partager le document au sein de leur propre organisation et avec les clients de celle-ci, selon le besoin d’en connaître.</translation>
    </message>
    <message>
        <source>Recipients may share it within their community, not publicly.</source>
        <translation>Les destinataires peuvent partager le document au sein de leur communauté, mais pas publiquement.</translation>
    </message>
    <message>
        <source>Recipients may share it without restriction.</source>
        <translation>Les destinataires peuvent partager le document sans restriction.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Éléments omis</translation>
    </message>
    <message>
        <source>Cells above %1 are left out and not counted.</source>
        <extracomment>%1 = a sharing label such as TLP:AMBER</extracomment>
        <translation>Les cellules au-delà de %1 sont omises et ne sont pas comptées.</translation>
    </message>
    <message>
        <source>Cells that are left out are not counted.</source>
        <translation>Les cellules omises ne sont pas comptées.</translation>
    </message>
    <message>
        <source>%1 (since %2)</source>
        <extracomment>%1 = measure, %2 = day</extracomment>
        <translation>%1 (depuis le %2)</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Of a State that leads the work on a measure: %1 = day</extracomment>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>since when is not known</source>
        <extracomment>Of a State that leads the work on a measure</extracomment>
        <translation>date de début non connue</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Of a State that leads the work on a measure: %1 = day</extracomment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>No adopters are recorded.</source>
        <translation>Aucun État promoteur n’est enregistré.</translation>
    </message>
    <message>
        <source>States that led the work on the measure in %1, as adopters: %2.</source>
        <extracomment>%1 = year, %2 = names of States, or a count of States such as &quot;fewer than 3&quot;</extracomment>
        <translation>États promoteurs ayant conduit les travaux sur la mesure en %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Since when a State leads the work on a measure</extracomment>
        <translation>non connu</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>Until when a State leads the work on a measure: no last day is recorded</extracomment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Adopter in %1 of: %2</source>
        <extracomment>%1 = year, %2 = measures on which a State leads the work</extracomment>
        <translation>État promoteur en %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Adopters</source>
        <extracomment>States that lead the work on a measure</extracomment>
        <translation>États promoteurs</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Title of a column: first day</extracomment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Title of a column: last day</extracomment>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Groups of fewer than %1 States are not printed. “–” stands where a number, alone or beside the others, would tell of fewer than %2 States or of each State of a group.</source>
        <extracomment>%1 and %2 = numbers of States</extracomment>
        <translation>Les groupes de moins de %1 États ne sont pas indiqués. «&#xa0;–&#xa0;» figure là où un chiffre, seul ou rapproché des autres, renseignerait sur moins de %2 États ou sur chacun des États d’un groupe.</translation>
    </message>
    <message>
        <source>“–” stands where a number would be about fewer than %1 States.</source>
        <extracomment>Below a table; %1 = number of States</extracomment>
        <translation>«&#xa0;–&#xa0;» figure là où un chiffre porterait sur moins de %1 États.</translation>
    </message>
    <message>
        <source>Telephone and e-mail</source>
        <translation>Téléphone et courriel</translation>
    </message>
    <message>
        <source>Chosen States</source>
        <extracomment>In a list of groups of States: those that the review is about</extracomment>
        <translation>États choisis</translation>
    </message>
    <message>
        <source>The average is the same as in %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>La moyenne est la même qu’en %1.</translation>
    </message>
    <message>
        <source>Since %1 the average has risen by %2 percentage points.</source>
        <extracomment>%1 = year, %2 = a number without sign, such as 3.2</extracomment>
        <translation>Depuis %1, la moyenne a augmenté de %2 pt de pourcentage.</translation>
    </message>
    <message>
        <source>Since %1 the average has fallen by %2 percentage points.</source>
        <extracomment>%1 = year, %2 = a number without sign, such as 3.2</extracomment>
        <translation>Depuis %1, la moyenne a baissé de %2 pt de pourcentage.</translation>
    </message>
    <message>
        <source>A point of contact is nominated by %1 participating States.</source>
        <extracomment>%1 = a count out of a total, such as &quot;56 of 57&quot;</extracomment>
        <translation>Nombre d’États participants ayant désigné un point de contact&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) held in %1 under CBM 12.</source>
        <extracomment>%1 = year</extracomment>
        <translation>
            <numerusform>%n manifestation tenue en %1 est prise en compte au titre de la MDC 12.</numerusform>
            <numerusform>%n manifestations tenues en %1 sont prises en compte au titre de la MDC 12.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Rules</name>
    <message>
        <source>Months from one confirmation of a contact to the next</source>
        <translation>Intervalle entre deux confirmations d’un contact, en mois</translation>
    </message>
    <message>
        <source>Days before the day on which something counts as due</source>
        <translation>Délai avant l’échéance à partir duquel un élément est signalé «&#xa0;à échéance&#xa0;», en jours</translation>
    </message>
    <message>
        <source>Days within which a change of contact is to be notified</source>
        <translation>Délai de notification d’un changement de contact, en jours</translation>
    </message>
    <message>
        <source>Months after which former contacts are offered for erasure</source>
        <translation>Délai au terme duquel l’effacement des anciens contacts est proposé, en mois</translation>
    </message>
    <message>
        <source>Meetings of the group asked for in a year</source>
        <translation>Nombre de réunions du groupe demandées par an</translation>
    </message>
    <message>
        <source>Months after which undated evidence counts as old (0 = never)</source>
        <translation>Délai au terme duquel un justificatif sans date de validité est considéré comme ancien, en mois (0 = jamais)</translation>
    </message>
    <message>
        <source>Reference date of the yearly submission: month</source>
        <translation>Date de référence de la contribution annuelle&#xa0;: mois</translation>
    </message>
    <message>
        <source>Reference date of the yearly submission: day</source>
        <translation>Date de référence de la contribution annuelle&#xa0;: jour</translation>
    </message>
</context>
<context>
    <name>tessera::SubmissionCheck</name>
    <message>
        <source>%1 has no entry for %2.</source>
        <extracomment>%1 = &quot;CBM 4&quot;, %2 = year</extracomment>
        <translation>%1&#xa0;: aucune entrée pour %2.</translation>
    </message>
    <message>
        <source>%1 is not yet confirmed for this year.</source>
        <translation>%1&#xa0;: pas encore confirmée pour cette année.</translation>
    </message>
    <message>
        <source>%1 is “not applicable” without a reason.</source>
        <translation>%1&#xa0;: «&#xa0;non applicable&#xa0;» sans motif.</translation>
    </message>
    <message>
        <source>%1 is dated in the future: %2.</source>
        <extracomment>%1 = &quot;CBM 4&quot;, %2 = day</extracomment>
        <translation>%1&#xa0;: date située dans l’avenir (%2).</translation>
    </message>
    <message>
        <source>%1 does not say what was done.</source>
        <translation>%1&#xa0;: les actions menées ne sont pas indiquées.</translation>
    </message>
    <message>
        <source>%1 is implemented, but has no evidence.</source>
        <translation>%1&#xa0;: mise en œuvre, mais sans justificatif.</translation>
    </message>
    <message>
        <source>All parts of %1 are implemented, the whole is not.</source>
        <translation>%1&#xa0;: toutes les composantes sont mises en œuvre, mais pas la mesure dans son ensemble.</translation>
    </message>
    <message>
        <source>%1 is implemented, but none of its recorded parts is.</source>
        <translation>%1&#xa0;: mise en œuvre, alors qu’aucune des composantes enregistrées ne l’est.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 = &quot;CBM 7&quot;, %2 = a sentence about it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: the records suggest “%2”. %3</source>
        <extracomment>%1 = &quot;CBM 8&quot;, %2 = a status, %3 = a sentence about contacts or meetings</extracomment>
        <translation>%1&#xa0;: les données enregistrées suggèrent «&#xa0;%2&#xa0;». %3</translation>
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
