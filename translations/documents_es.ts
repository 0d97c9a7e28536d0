<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>tessera::Attendance</name>
    <message numerus="yes">
        <source>The group meets at least %n time(s) a year.</source>
        <translation>
            <numerusform>El grupo se reúne al menos %n vez al año.</numerusform>
            <numerusform>El grupo se reúne al menos %n veces al año.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It met %n time(s) in %1.</source>
        <extracomment>%1 = year, %n = number of meetings; follows &quot;The group meets at least 3 times a year.&quot;</extracomment>
        <translation>
            <numerusform>En %1 se reunió %n vez.</numerusform>
            <numerusform>En %1 se reunió %n veces.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Chart</name>
    <message>
        <source>%1: %2 in %3</source>
        <extracomment>Part of a sentence: %1 = name of the line in the chart, %2 = value, %3 = year</extracomment>
        <translation>%1: %2 en %3</translation>
    </message>
    <message>
        <source>%1: from %2 in %3 to %4 in %5</source>
        <extracomment>Part of a sentence: %1 = name of the line in the chart, %2 and %4 = values, %3 and %5 = years</extracomment>
        <translation>%1: de %2 en %3 a %4 en %5</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A sentence made of parts such as &quot;All measures: from 8 % in 2013 to 45 % in 2025&quot;</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2, %3; partly implemented %4, in preparation %5</source>
        <extracomment>Of a measure; %1 = title, %2 = &quot;50.0 %&quot;, %3 = &quot;28 of 56&quot;, %4 and %5 = numbers of States</extracomment>
        <translation>%1: %2, %3; aplicada parcialmente %4, en preparación %5</translation>
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
        <translation>No hay datos registrados para esta selección.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n medida</numerusform>
            <numerusform>%n medidas</numerusform>
        </translation>
    </message>
    <message>
        <source>one tile a State; a schematic, not a map</source>
        <translation>una casilla por Estado; representación esquemática, no un mapa</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n measure(s) implemented</source>
        <extracomment>%1 = name of a State</extracomment>
        <translation>
            <numerusform>%1: %n medida aplicada</numerusform>
            <numerusform>%1: %n medidas aplicadas</numerusform>
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
        <translation>Por registrar</translation>
    </message>
    <message>
        <source>Partly recorded</source>
        <translation>Registrada en parte</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>Trasladado del año anterior</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>En plazo</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Por vencer</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Never confirmed</source>
        <translation>Nunca confirmado</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Contacto anterior</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>Designado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Cesado</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Note verbale</source>
        <translation>Nota verbal</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respuesta recibida</translation>
    </message>
    <message>
        <source>Confirmation of a contact</source>
        <translation>Confirmación de un contacto</translation>
    </message>
    <message>
        <source>Notice of a change</source>
        <translation>Notificación de un cambio</translation>
    </message>
    <message>
        <source>Answer to a communication check</source>
        <translation>Respuesta a una comprobación de comunicaciones</translation>
    </message>
    <message>
        <source>Attendance to be recorded</source>
        <translation>Asistencia por registrar</translation>
    </message>
    <message>
        <source>Validity of evidence</source>
        <translation>Validez de la documentación acreditativa</translation>
    </message>
    <message>
        <source>Yearly submission</source>
        <translation>Comunicación anual</translation>
    </message>
    <message>
        <source>Decision or follow-up</source>
        <translation>Decisión o actuación de seguimiento</translation>
    </message>
    <message>
        <source>Erasure of former contacts</source>
        <translation>Supresión de contactos anteriores</translation>
    </message>
    <message>
        <source>Continuing</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Anual</translation>
    </message>
    <message>
        <source>On change</source>
        <translation>En caso de cambio</translation>
    </message>
    <message>
        <source>When an event calls for it</source>
        <translation>Cuando un acontecimiento lo requiera</translation>
    </message>
    <message>
        <source>Once, with updates</source>
        <translation>Una vez, con actualizaciones</translation>
    </message>
    <message>
        <source>Working-group meeting</source>
        <translation>Reunión del grupo de trabajo</translation>
    </message>
    <message>
        <source>Meeting of points of contact</source>
        <translation>Reunión de puntos de contacto</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferencia</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminario</translation>
    </message>
    <message>
        <source>Round table</source>
        <translation>Mesa redonda</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Presencial</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Híbrida</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Sin registrar</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>A distancia</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Representado</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excusado</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Capital</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>Capital and delegation</source>
        <translation>Capital y delegación</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluido</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>participating State</source>
        <translation>Estado participante</translation>
    </message>
    <message>
        <source>Asian Partner for Co-operation</source>
        <translation>Socio asiático para la cooperación</translation>
    </message>
    <message>
        <source>Mediterranean Partner for Co-operation</source>
        <translation>Socio mediterráneo para la cooperación</translation>
    </message>
    <message>
        <source>Alphabetical in my language</source>
        <translation>Alfabético en mi idioma</translation>
    </message>
    <message>
        <source>English alphabetical</source>
        <translation>Alfabético en inglés</translation>
    </message>
    <message>
        <source>Protocol order (French)</source>
        <translation>Orden protocolario (francés)</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>No information</source>
        <translation>Sin información</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation>Prefiere no responder</translation>
    </message>
    <message>
        <source>No activity</source>
        <translation>Sin actividad</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>En preparación</translation>
    </message>
    <message>
        <source>Partly implemented</source>
        <translation>Aplicada parcialmente</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Aplicada</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No procede</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Confirmed for this year</source>
        <translation>Confirmada para este año</translation>
    </message>
    <message>
        <source>Own report</source>
        <translation>Informe del Estado</translation>
    </message>
    <message>
        <source>OSCE document</source>
        <translation>Documento de la OSCE</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Fuente abierta</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Presentada</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>Modificaciones solicitadas</translation>
    </message>
    <message>
        <source>Accepted and locked</source>
        <translation>Aceptada y bloqueada</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>First reported</source>
        <translation>Comunicada por primera vez</translation>
    </message>
    <message>
        <source>Risen</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Fallen</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>No longer reported</source>
        <translation>Ya no comunicada</translation>
    </message>
    <message>
        <source>Changed otherwise</source>
        <translation>Otro cambio</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Dibujo (SVG)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Imagen (PNG)</translation>
    </message>
    <message>
        <source>Page (PDF)</source>
        <translation>Página (PDF)</translation>
    </message>
    <message>
        <source>Internal, States are named</source>
        <translation>Interna, con mención de los Estados</translation>
    </message>
    <message>
        <source>For circulation, no State is named</source>
        <translation>Para distribución, sin mención de ningún Estado</translation>
    </message>
    <message>
        <source>Summary and key figures</source>
        <translation>Resumen e indicadores clave</translation>
    </message>
    <message>
        <source>Change since the compared year</source>
        <translation>Cambios respecto del año de comparación</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Measures, a page each</source>
        <translation>Medidas, una página cada una</translation>
    </message>
    <message>
        <source>Points of contact</source>
        <translation>Puntos de contacto</translation>
    </message>
    <message>
        <source>Meetings and attendance</source>
        <translation>Reuniones y asistencia</translation>
    </message>
    <message>
        <source>Workshops and other events</source>
        <translation>Talleres y otros eventos</translation>
    </message>
    <message>
        <source>Regional platforms</source>
        <translation>Plataformas regionales</translation>
    </message>
    <message>
        <source>States, a page each</source>
        <translation>Estados, una página cada uno</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Open decisions and follow-ups</source>
        <translation>Decisiones y actuaciones de seguimiento pendientes</translation>
    </message>
    <message>
        <source>Method, formulas and sources</source>
        <translation>Método, fórmulas y fuentes</translation>
    </message>
    <message>
        <source>Annex: directory of contacts</source>
        <translation>Anexo: directorio de contactos</translation>
    </message>
</context>
<context>
    <name>tessera::ContactClock</name>
    <message>
        <source>in time</source>
        <extracomment>Of the yearly confirmation of a contact</extracomment>
        <translation>en plazo</translation>
    </message>
    <message>
        <source>due today</source>
        <extracomment>Of the yearly confirmation of a contact</extracomment>
        <translation>vence hoy</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>vence en %n día</numerusform>
            <numerusform>vence en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue %n day(s)</source>
        <extracomment>Of the yearly confirmation of a contact</extracomment>
        <translation>
            <numerusform>vencido hace %n día</numerusform>
            <numerusform>vencido hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>never confirmed</source>
        <extracomment>Of the yearly confirmation of a contact</extracomment>
        <translation>nunca confirmado</translation>
    </message>
    <message>
        <source>former</source>
        <extracomment>Of a contact who no longer serves</extracomment>
        <translation>contacto anterior</translation>
    </message>
    <message numerus="yes">
        <source>notified late by %n day(s)</source>
        <translation>
            <numerusform>notificación con %n día de retraso</numerusform>
            <numerusform>notificación con %n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>notified at once</source>
        <extracomment>Of a change of contact: the others were told on the day of the change or before it</extracomment>
        <translation>notificación inmediata</translation>
    </message>
    <message numerus="yes">
        <source>notified after %n day(s)</source>
        <translation>
            <numerusform>notificación al cabo de %n día</numerusform>
            <numerusform>notificación al cabo de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>notice overdue %n day(s)</source>
        <translation>
            <numerusform>notificación vencida hace %n día</numerusform>
            <numerusform>notificación vencida hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>to be notified today</source>
        <extracomment>Of a change of contact: the others are to be told</extracomment>
        <translation>por notificar hoy</translation>
    </message>
    <message numerus="yes">
        <source>to be notified within %n day(s)</source>
        <translation>
            <numerusform>por notificar en el plazo de %n día</numerusform>
            <numerusform>por notificar en el plazo de %n días</numerusform>
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
        <translation>Político</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Incident-handling body</source>
        <translation>Organismo de gestión de incidentes</translation>
    </message>
    <message>
        <source>UN diplomatic</source>
        <translation>Diplomático (ONU)</translation>
    </message>
    <message>
        <source>UN technical</source>
        <translation>Técnico (ONU)</translation>
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
        <translation>%1: el contacto no se ha confirmado nunca.</translation>
    </message>
    <message>
        <source>%1: the contact is to be confirmed again; last confirmed %2.</source>
        <extracomment>%1 = &quot;Hungary (Policy)&quot;, %2 = day</extracomment>
        <translation>%1: el contacto está pendiente de nueva confirmación; última confirmación el %2.</translation>
    </message>
    <message>
        <source>%1: the end of service on %2 is to be notified.</source>
        <translation>%1: el cese en el cargo, de fecha %2, está pendiente de notificación.</translation>
    </message>
    <message>
        <source>%1: the change of %2 is to be notified.</source>
        <translation>%1: el cambio del %2 está pendiente de notificación.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n contact(s) yet to answer the check “%2”.</source>
        <extracomment>%1 = State, %2 = title of the communication check</extracomment>
        <translation>
            <numerusform>%1: %n contacto aún no ha respondido a la comprobación «%2».</numerusform>
            <numerusform>%1: %n contactos aún no han respondido a la comprobación «%2».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The personal data of %n former contact(s) may be erased.</source>
        <translation>
            <numerusform>Pueden suprimirse los datos personales de %n contacto anterior.</numerusform>
            <numerusform>Pueden suprimirse los datos personales de %n contactos anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: attendance is recorded in part.</source>
        <translation>%1, %2: la asistencia está registrada en parte.</translation>
    </message>
    <message>
        <source>%1, %2: attendance is to be recorded.</source>
        <translation>%1, %2: la asistencia está por registrar.</translation>
    </message>
    <message>
        <source>%1: the submission for %2 is to be sent.</source>
        <extracomment>%1 = State, %2 = year</extracomment>
        <translation>%1: la comunicación correspondiente a %2 está pendiente de envío.</translation>
    </message>
    <message>
        <source>%1: “%2” is open.</source>
        <extracomment>%1 = meeting, %2 = what is to be done, in the user&apos;s words</extracomment>
        <translation>%1: «%2» está pendiente.</translation>
    </message>
</context>
<context>
    <name>tessera::Error</name>
    <message>
        <source>“%1” was not found.</source>
        <translation>No se ha encontrado «%1».</translation>
    </message>
    <message>
        <source>Check the name, or whether the stick or network drive is connected.</source>
        <translation>Compruebe el nombre o si la memoria USB o la unidad de red están conectadas.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>No se puede leer «%1».</translation>
    </message>
    <message>
        <source>Ask the owner of the file for the right to read it, or copy it to your own folder.</source>
        <translation>Solicite al propietario del archivo permiso de lectura o cópielo en su propia carpeta.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>No se puede escribir «%1».</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right to write there.</source>
        <translation>Elija otra carpeta o solicite permiso para escribir en ella.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is.</source>
        <translation>«%1» ya existe y se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the file first.</source>
        <translation>Elija otro nombre o elimine antes el archivo.</translation>
    </message>
    <message>
        <source>“%1” is empty: it holds no workspace.</source>
        <translation>«%1» está vacío: no contiene ningún espacio de trabajo.</translation>
    </message>
    <message>
        <source>The copy may have been interrupted. Copy the file again, or restore a backup.</source>
        <translation>Es posible que la copia se interrumpiera. Copie de nuevo el archivo o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>“%1” is not a Tessera workspace.</source>
        <translation>«%1» no es un espacio de trabajo de Tessera.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .tessera. The file was not changed.</source>
        <translation>Elija un archivo cuyo nombre termine en .tessera. El archivo no se ha modificado.</translation>
    </message>
    <message>
        <source>The workspace is damaged: %1.</source>
        <translation>El espacio de trabajo está dañado: %1.</translation>
    </message>
    <message>
        <source>Restore the newest backup with File &gt; Restore a backup. The file was not changed.</source>
        <translation>Restaure la copia de seguridad más reciente con Archivo &gt; Restaurar una copia de seguridad. El archivo no se ha modificado.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Tessera.</source>
        <translation>«%1» se escribió con una versión más reciente de Tessera.</translation>
    </message>
    <message>
        <source>Install the newer version to open it. The file was not changed.</source>
        <translation>Instale la versión más reciente para abrirlo. El archivo no se ha modificado.</translation>
    </message>
    <message>
        <source>The workspace is open elsewhere: %1.</source>
        <translation>El espacio de trabajo está abierto en otro lugar: %1.</translation>
    </message>
    <message>
        <source>Open it to read only, or ask that person to close it.</source>
        <translation>Ábralo en modo de solo lectura o pida a esa persona que lo cierre.</translation>
    </message>
    <message>
        <source>The workspace contains something Tessera did not put there: %1.</source>
        <translation>El espacio de trabajo contiene algo que Tessera no ha introducido: %1.</translation>
    </message>
    <message>
        <source>Do not use this copy. Ask where the file comes from, or restore a backup.</source>
        <translation>No utilice esta copia. Pregunte de dónde procede el archivo o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The workspace could not be brought to this version: %1.</source>
        <translation>No se ha podido adaptar el espacio de trabajo a esta versión: %1.</translation>
    </message>
    <message>
        <source>The file is as it was. Open the backup that was just made, or ask for help.</source>
        <translation>El archivo sigue como estaba. Abra la copia de seguridad que se acaba de hacer o solicite ayuda.</translation>
    </message>
    <message>
        <source>This workspace is open to read only%1.</source>
        <translation>Este espacio de trabajo está abierto en modo de solo lectura%1.</translation>
    </message>
    <message>
        <source>Use File &gt; Save a copy to work on a copy of your own.</source>
        <translation>Utilice Archivo &gt; Guardar una copia para trabajar en una copia propia.</translation>
    </message>
    <message>
        <source>There is no space left where “%1” is kept.</source>
        <translation>No queda espacio en el lugar donde se guarda «%1».</translation>
    </message>
    <message>
        <source>Free some space and try again. Everything saved before is safe; what you typed is still here.</source>
        <translation>Libere espacio e inténtelo de nuevo. Todo lo guardado anteriormente está a salvo; lo que ha escrito sigue aquí.</translation>
    </message>
    <message>
        <source>The disk reported an error with “%1”.</source>
        <translation>El disco ha comunicado un error con «%1».</translation>
    </message>
    <message>
        <source>Save a copy on another disk. Everything saved before is safe; what you typed is still here.</source>
        <translation>Guarde una copia en otro disco. Todo lo guardado anteriormente está a salvo; lo que ha escrito sigue aquí.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written: %1.</source>
        <translation>No se ha podido leer o escribir el espacio de trabajo: %1.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, save a copy and ask for help with the details.</source>
        <translation>Inténtelo de nuevo. Si vuelve a ocurrir, guarde una copia y solicite ayuda facilitando los detalles.</translation>
    </message>
    <message>
        <source>%1 was changed in the meantime.</source>
        <translation>%1: se ha producido un cambio entretanto.</translation>
    </message>
    <message>
        <source>Look at the new value, then make your change again. Nothing was overwritten.</source>
        <translation>Consulte el nuevo valor y vuelva a introducir su cambio. No se ha sobrescrito nada.</translation>
    </message>
    <message>
        <source>%1 is locked: the submission of that year was accepted.</source>
        <translation>%1: la celda está bloqueada, pues se ha aceptado la comunicación de ese año.</translation>
    </message>
    <message>
        <source>Ask the Chair to reopen the submission, or enter the change for the next year.</source>
        <translation>Solicite a la Presidencia que reabra la comunicación o introduzca el cambio para el año siguiente.</translation>
    </message>
    <message>
        <source>There is no cell %1.</source>
        <translation>La celda %1 no existe.</translation>
    </message>
    <message>
        <source>A measure begins in the year of its adoption and a State in the year it joined.</source>
        <translation>Una medida comienza en el año de su adopción y un Estado en el año de su adhesión.</translation>
    </message>
    <message>
        <source>“Not applicable” needs a reason: %1.</source>
        <translation>«No procede» requiere un motivo: %1.</translation>
    </message>
    <message>
        <source>Write in one sentence why the measure does not apply.</source>
        <translation>Indique en una frase por qué no procede la medida.</translation>
    </message>
    <message>
        <source>The contents are %1; a wider label needs a reason.</source>
        <translation>La etiqueta del contenido es %1; una etiqueta menos restrictiva requiere un motivo.</translation>
    </message>
    <message>
        <source>Write in one sentence why the document may be shared more widely.</source>
        <translation>Indique en una frase por qué el documento puede difundirse más ampliamente.</translation>
    </message>
    <message>
        <source>The text is too long: %1.</source>
        <translation>El texto es demasiado largo: %1.</translation>
    </message>
    <message>
        <source>Shorten it, or attach it as a file.</source>
        <translation>Abrévielo o adjúntelo como archivo.</translation>
    </message>
    <message>
        <source>Not recognised: %1.</source>
        <translation>No reconocido: %1.</translation>
    </message>
    <message>
        <source>Use one of the values that the program offers.</source>
        <translation>Utilice uno de los valores que ofrece el programa.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Falta un dato: %1.</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>Complételo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The name “%1” is taken.</source>
        <translation>El nombre «%1» ya está en uso.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>The dates do not fit: %1.</source>
        <translation>Las fechas no concuerdan: %1.</translation>
    </message>
    <message>
        <source>Check which day comes first.</source>
        <translation>Compruebe qué día es anterior.</translation>
    </message>
    <message>
        <source>%1 is still serving and was not erased.</source>
        <translation>%1: el contacto sigue en activo y no se ha suprimido.</translation>
    </message>
    <message>
        <source>End the contact first; only former contacts are erased.</source>
        <translation>Registre primero el cese en el cargo; solo se suprimen los contactos anteriores.</translation>
    </message>
    <message>
        <source>“%1” has meetings and was not removed.</source>
        <translation>«%1» tiene reuniones asociadas y no se ha eliminado.</translation>
    </message>
    <message>
        <source>Move its meetings to another forum, or remove them first.</source>
        <translation>Traslade sus reuniones a otro foro o elimínelas antes.</translation>
    </message>
    <message>
        <source>There is nothing to undo or redo%1.</source>
        <translation>No hay nada que deshacer o rehacer%1.</translation>
    </message>
    <message>
        <source>“%1” is larger than 25 MB and was not added.</source>
        <translation>«%1» supera los 25 MB y no se ha añadido.</translation>
    </message>
    <message>
        <source>Add a link to where it is kept, or a smaller copy.</source>
        <translation>Añada un enlace al lugar donde se conserva o una copia más pequeña.</translation>
    </message>
    <message>
        <source>The file “%1” is not in this workspace.</source>
        <translation>El archivo «%1» no se encuentra en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Add the file again, or restore a backup that still has it.</source>
        <translation>Añada de nuevo el archivo o restaure una copia de seguridad que aún lo contenga.</translation>
    </message>
    <message>
        <source>The backup could not be made: %1.</source>
        <translation>No se ha podido hacer la copia de seguridad: %1.</translation>
    </message>
    <message>
        <source>Choose another folder for the backup. The workspace itself is unchanged.</source>
        <translation>Elija otra carpeta para la copia de seguridad. El espacio de trabajo no ha cambiado.</translation>
    </message>
    <message>
        <source>The catalogue is not valid at %1.</source>
        <translation>El catálogo no es válido en este punto: %1.</translation>
    </message>
    <message>
        <source>Correct the catalogue at that place and load it again.</source>
        <translation>Corrija el catálogo en ese punto y vuelva a cargarlo.</translation>
    </message>
    <message>
        <source>The framework “%1” is not known here.</source>
        <translation>El marco «%1» no se conoce en esta instalación.</translation>
    </message>
    <message>
        <source>Install its catalogue, or a newer version of Tessera.</source>
        <translation>Instale su catálogo o una versión más reciente de Tessera.</translation>
    </message>
    <message>
        <source>The file was not understood: %1.</source>
        <translation>No se ha podido interpretar el archivo: %1.</translation>
    </message>
    <message>
        <source>Check that it is a table (CSV), calendar (.ics) or card file (.vcf) as the help describes it.</source>
        <translation>Compruebe que se trata de una tabla (CSV), un calendario (.ics) o un archivo de tarjetas de contacto (.vcf), según se describe en la ayuda.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1.</source>
        <translation>No se ha importado nada: %1.</translation>
    </message>
    <message>
        <source>Correct the lines that are named and import the file again.</source>
        <translation>Corrija las líneas indicadas y vuelva a importar el archivo.</translation>
    </message>
    <message>
        <source>The review could not be written to “%1”.</source>
        <translation>No se ha podido escribir el examen en «%1».</translation>
    </message>
    <message>
        <source>Choose another folder or close the program that shows the old file.</source>
        <translation>Elija otra carpeta o cierre el programa que muestra el archivo antiguo.</translation>
    </message>
    <message>
        <source>No font with the letters of the review is installed%1.</source>
        <translation>No hay instalada ninguna fuente tipográfica con las letras del examen%1.</translation>
    </message>
    <message>
        <source>Install a font such as Noto Sans or DejaVu Sans.</source>
        <translation>Instale una fuente tipográfica como Noto Sans o DejaVu Sans.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Run “tessera --help” to see the commands.</source>
        <translation>Ejecute «tessera --help» para ver las órdenes disponibles.</translation>
    </message>
</context>
<context>
    <name>tessera::Fact</name>
    <message>
        <source>The evidence “%1” was valid until %2.</source>
        <translation>La documentación acreditativa «%1» fue válida hasta el %2.</translation>
    </message>
    <message>
        <source>The evidence “%1” is valid until %2.</source>
        <translation>La documentación acreditativa «%1» es válida hasta el %2.</translation>
    </message>
    <message>
        <source>The evidence “%1” of %2 is to be looked at again.</source>
        <translation>La documentación acreditativa «%1» (%2) está pendiente de revisión.</translation>
    </message>
    <message>
        <source>The law “%1” was valid until %2.</source>
        <translation>La ley «%1» fue válida hasta el %2.</translation>
    </message>
    <message>
        <source>The law “%1” is valid until %2.</source>
        <translation>La ley «%1» es válida hasta el %2.</translation>
    </message>
    <message>
        <source>The law “%1” of %2 is to be looked at again.</source>
        <translation>La ley «%1» (%2) está pendiente de revisión.</translation>
    </message>
    <message>
        <source>The strategy “%1” was valid until %2.</source>
        <translation>La estrategia «%1» fue válida hasta el %2.</translation>
    </message>
    <message>
        <source>The strategy “%1” is valid until %2.</source>
        <translation>La estrategia «%1» es válida hasta el %2.</translation>
    </message>
    <message>
        <source>The strategy “%1” of %2 is to be looked at again.</source>
        <translation>La estrategia «%1» (%2) está pendiente de revisión.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the end of %1</source>
        <extracomment>How long a day lies before the last day of a year that is over: %1 = the year</extracomment>
        <translation>
            <numerusform>%n día antes del final de %1</numerusform>
            <numerusform>%n días antes del final de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never confirmed</source>
        <extracomment>Of contacts, within a list such as &quot;2 contacts nominated; 1 never confirmed&quot;</extracomment>
        <translation>
            <numerusform>%n nunca confirmado</numerusform>
            <numerusform>%n nunca confirmados</numerusform>
        </translation>
    </message>
    <message>
        <source>last confirmed %1</source>
        <extracomment>%1 = day</extracomment>
        <translation>última confirmación el %1</translation>
    </message>
    <message>
        <source>last confirmed %1, %2</source>
        <extracomment>%1 = day, %2 = &quot;371 days ago&quot;</extracomment>
        <translation>última confirmación el %1, %2</translation>
    </message>
    <message>
        <source>the oldest confirmation is of %1, %2</source>
        <extracomment>Of several contacts: %1 = day, %2 = &quot;371 days ago&quot;</extracomment>
        <translation>la confirmación más antigua es del %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) nominated</source>
        <translation>
            <numerusform>%n contacto designado</numerusform>
            <numerusform>%n contactos designados</numerusform>
        </translation>
    </message>
    <message>
        <source>no policy contact</source>
        <translation>ningún contacto político</translation>
    </message>
    <message>
        <source>no technical contact</source>
        <translation>ningún contacto técnico</translation>
    </message>
    <message>
        <source>No contact serves; the last one did until %1.</source>
        <translation>Ningún contacto está en activo; el último lo estuvo hasta el %1.</translation>
    </message>
    <message numerus="yes">
        <source>The group met %n time(s) (at least %1 asked).</source>
        <extracomment>%n = meetings held, %1 = meetings asked for</extracomment>
        <translation>
            <numerusform>El grupo se reunió %n vez (al menos %1 previstas).</numerusform>
            <numerusform>El grupo se reunió %n veces (al menos %1 previstas).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 attended %2.</source>
        <extracomment>%1 = State, %2 = &quot;2 of 3&quot;</extracomment>
        <translation>%1, asistencia a las reuniones: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Hosted %n event(s) in %1.</source>
        <translation>
            <numerusform>Acogió %n evento en %1.</numerusform>
            <numerusform>Acogió %n eventos en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attended %n event(s) in %1.</source>
        <translation>
            <numerusform>Asistió a %n evento en %1.</numerusform>
            <numerusform>Asistió a %n eventos en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hosted %n event(s),</source>
        <extracomment>First half of &quot;Hosted 1 event, attended 3 events in 2025.&quot;</extracomment>
        <translation>
            <numerusform>Acogió %n evento,</numerusform>
            <numerusform>Acogió %n eventos,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>attended %n event(s) in %1.</source>
        <extracomment>Second half of &quot;Hosted 1 event, attended 3 events in 2025.&quot;</extracomment>
        <translation>
            <numerusform>asistió a %n evento en %1.</numerusform>
            <numerusform>asistió a %n eventos en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Overview</name>
    <message>
        <source>as in %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>como en %1</translation>
    </message>
    <message>
        <source>%1 %2 points since %3</source>
        <extracomment>%1 = &quot;▲&quot; or &quot;▼&quot;, %2 = percentage points, %3 = year</extracomment>
        <translation>%1 %2 puntos desde %3</translation>
    </message>
    <message>
        <source>%1 %2 since %3</source>
        <extracomment>%1 = &quot;▲&quot; or &quot;▼&quot;, %2 = a number, %3 = year</extracomment>
        <translation>%1 %2 desde %3</translation>
    </message>
    <message>
        <source>average implementation</source>
        <translation>aplicación media</translation>
    </message>
    <message>
        <source>States with a point of contact</source>
        <translation>Estados con un punto de contacto</translation>
    </message>
    <message>
        <source>States with at least one serving contact in a role of CBM 8 / participating States</source>
        <translation>Estados con al menos un contacto en activo en una función de la MFC 8 / Estados participantes</translation>
    </message>
    <message numerus="yes">
        <source>States confirmed within %n month(s)</source>
        <translation>
            <numerusform>Estados con confirmación en %n mes</numerusform>
            <numerusform>Estados con confirmación en %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>States whose serving contacts were all confirmed within the period / participating States</source>
        <translation>Estados cuyos contactos en activo se confirmaron todos dentro del período / Estados participantes</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) overdue</source>
        <translation>
            <numerusform>%n contacto con confirmación vencida</numerusform>
            <numerusform>%n contactos con confirmación vencida</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 = meetings held, %2 = meetings asked for</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>meetings held (CBM 11)</source>
        <translation>reuniones celebradas (MFC 11)</translation>
    </message>
    <message>
        <source>mean attendance %1</source>
        <extracomment>%1 = &quot;82.5 %&quot;</extracomment>
        <translation>asistencia media %1</translation>
    </message>
    <message>
        <source>yearly submissions received</source>
        <translation>comunicaciones anuales recibidas</translation>
    </message>
    <message>
        <source>States whose submission of the year was made / participating States</source>
        <translation>Estados que presentaron la comunicación del año / Estados participantes</translation>
    </message>
    <message numerus="yes">
        <source>%n outstanding</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>measures implemented</source>
        <translation>medidas aplicadas</translation>
    </message>
    <message>
        <source>contacts confirmed</source>
        <translation>contactos confirmados</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>confirmación vencida hace %n día</numerusform>
            <numerusform>confirmación vencida hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>serving contacts confirmed within the period / serving contacts</source>
        <translation>contactos en activo confirmados dentro del período / contactos en activo</translation>
    </message>
    <message>
        <source>meetings attended (CBM 11)</source>
        <translation>asistencia a las reuniones (MFC 11)</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>ninguna registrada</translation>
    </message>
    <message>
        <source>meetings attended / meetings with attendance recorded</source>
        <translation>reuniones con asistencia / reuniones con datos de asistencia registrados</translation>
    </message>
    <message numerus="yes">
        <source>%n not recorded yet</source>
        <translation>
            <numerusform>%n aún sin registrar</numerusform>
            <numerusform>%n aún sin registrar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Progress</name>
    <message>
        <source>Trend</source>
        <extracomment>A chart that can be chosen</extracomment>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>State profile</source>
        <translation>Perfil del Estado</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Attendance by State</source>
        <translation>Asistencia por Estado</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>% of applicable cells</source>
        <translation>% de las celdas pertinentes</translation>
    </message>
    <message>
        <source>All participating States</source>
        <translation>Todos los Estados participantes</translation>
    </message>
    <message>
        <source>Chosen States</source>
        <translation>Estados seleccionados</translation>
    </message>
    <message>
        <source>Implemented cells / participating States = %1 / %2 = %3</source>
        <extracomment>%1 = count of cells, %2 = count of States, %3 = their quotient</extracomment>
        <translation>Celdas aplicadas / Estados participantes = %1 / %2 = %3</translation>
    </message>
    <message>
        <source>Implemented of applicable measures: %1</source>
        <extracomment>%1 = such as &quot;9 of 16&quot;</extracomment>
        <translation>Medidas aplicadas respecto de las pertinentes: %1</translation>
    </message>
    <message>
        <source>Cells by status</source>
        <translation>Celdas por situación</translation>
    </message>
    <message>
        <source>Average implementation by group</source>
        <translation>Aplicación media por grupo</translation>
    </message>
    <message>
        <source>members at the end of each year</source>
        <extracomment>Under the title of a chart; groups such as the EU are counted with those who belonged to them then</extracomment>
        <translation>miembros al final de cada año</translation>
    </message>
    <message>
        <source>%1 and the average of all States</source>
        <extracomment>%1 = name of a State</extracomment>
        <translation>%1 y media de todos los Estados</translation>
    </message>
    <message>
        <source>measures implemented</source>
        <translation>medidas aplicadas</translation>
    </message>
    <message>
        <source>Average</source>
        <extracomment>Name of a line in a chart</extracomment>
        <translation>Media</translation>
    </message>
    <message>
        <source>Average implementation, %1</source>
        <extracomment>%1 = years, such as 2013–2025</extracomment>
        <translation>Aplicación media, %1</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>Todas las medidas</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The mean of steps from 0 to 3: &quot;1.5 of 3&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>(3 × implemented + 2 × partly implemented + 1 × in preparation) / applicable cells = (3 × %1 + 2 × %2 + %3) / %4 = %5</source>
        <extracomment>%1 to %4 = counts of cells, %5 = the mean</extracomment>
        <translation>(3 × aplicada + 2 × aplicada parcialmente + 1 × en preparación) / celdas pertinentes = (3 × %1 + 2 × %2 + %3) / %4 = %5</translation>
    </message>
    <message>
        <source>Implemented in %1 − implemented in %2 = %3 − %4 = %5</source>
        <extracomment>%1 and %2 = years, %3 and %4 = counts of States, %5 = the difference</extracomment>
        <translation>Aplicada en %1 − aplicada en %2 = %3 − %4 = %5</translation>
    </message>
    <message>
        <source>From %1 to %2 the count of States that implement a measure rose for %3 measures and fell for %4.</source>
        <extracomment>%1 and %2 = years, %3 and %4 = counts of measures</extracomment>
        <translation>Medidas aplicadas por más Estados entre %1 y %2: %3; por menos Estados: %4.</translation>
    </message>
    <message>
        <source>In %1 the implementation rate of a measure lies between %2 and %3.</source>
        <extracomment>%1 = year, %2 and %3 = percentages</extracomment>
        <translation>En %1 la tasa de aplicación de cada medida se sitúa entre el %2 y el %3.</translation>
    </message>
    <message>
        <source>1 in preparation, 2 partly implemented, 3 implemented</source>
        <extracomment>The rings of a chart</extracomment>
        <translation>1 en preparación, 2 aplicada parcialmente, 3 aplicada</translation>
    </message>
    <message>
        <source>State profile: %1 and %2</source>
        <extracomment>%1 and %2 = names of States, %2 also &quot;Average&quot;</extracomment>
        <translation>Perfil del Estado: %1 · %2</translation>
    </message>
    <message>
        <source>%1 implements %2 of %3 measures in %4, shown beside: %5.</source>
        <extracomment>%1 = name of a State, %2 = count, %3 = count of all measures, %4 = year, %5 = what it stands beside</extracomment>
        <translation>%1, medidas aplicadas en %4: %2 de %3; se muestra al lado: %5.</translation>
    </message>
    <message>
        <source>Change from %1 to %2</source>
        <extracomment>%1 and %2 = years</extracomment>
        <translation>Cambio de %1 a %2</translation>
    </message>
    <message>
        <source>States that implement the measure, more or fewer</source>
        <translation>Estados que aplican la medida, más o menos</translation>
    </message>
    <message>
        <source>Implementation rate by measure, %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>Tasa de aplicación por medida, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n participating State(s)</source>
        <translation>
            <numerusform>%n Estado participante</numerusform>
            <numerusform>%n Estados participantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen State(s)</source>
        <translation>
            <numerusform>%n Estado seleccionado</numerusform>
            <numerusform>%n Estados seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / (existing cells − not applicable) = %2 / (%3 − %4) = %5</source>
        <extracomment>%1 = a status such as &quot;Partly implemented&quot;, %2 to %4 = counts of cells, %5 = percentage</extracomment>
        <translation>%1 / (celdas existentes − no procede) = %2 / (%3 − %4) = %5</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen measure(s)</source>
        <translation>
            <numerusform>%n medida seleccionada</numerusform>
            <numerusform>%n medidas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>sorted by count</source>
        <extracomment>Under the title of a chart, after what the numbers are about: the order of the bars</extracomment>
        <translation>por orden de valor</translation>
    </message>
    <message>
        <source>Present, remote or represented, of those expected: %1</source>
        <extracomment>%1 = such as &quot;44 of 57&quot;</extracomment>
        <translation>Presentes, a distancia o representados, de los esperados: %1</translation>
    </message>
    <message>
        <source>Attended of the meetings held for which something is recorded: %1</source>
        <extracomment>%1 = such as &quot;8 of 9&quot;</extracomment>
        <translation>Reuniones con asistencia, de las celebradas con datos registrados: %1</translation>
    </message>
    <message>
        <source>Confirmed within the period of those who serve on %1: %2 = %3</source>
        <extracomment>%1 = day, %2 = such as &quot;98 of 112&quot;, %3 = percentage</extracomment>
        <translation>Confirmados dentro del período, de los que están en activo el %1: %2 = %3</translation>
    </message>
    <message>
        <source>Attendance by meeting, %1</source>
        <extracomment>%1 = years, such as 2013–2025</extracomment>
        <translation>Asistencia por reunión, %1</translation>
    </message>
    <message>
        <source>meetings held that count for expert meetings</source>
        <translation>reuniones celebradas que cuentan como reuniones de expertos</translation>
    </message>
    <message>
        <source>States that attended</source>
        <translation>Estados asistentes</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>At %1 meetings %2 of the expected States attended on average.</source>
        <extracomment>%1 = count of meetings, %2 = percentage</extracomment>
        <translation>Reuniones consideradas: %1; asistencia media de los Estados esperados: %2.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>% of the meetings held</source>
        <translation>% de las reuniones celebradas</translation>
    </message>
    <message>
        <source>Attendance by State, %1</source>
        <extracomment>%1 = years, such as 2013–2025</extracomment>
        <translation>Asistencia por Estado, %1</translation>
    </message>
    <message>
        <source>How many of the meetings held in %1 each of %2 States attended.</source>
        <extracomment>%1 = years such as 2013–2025, %2 = count of States</extracomment>
        <translation>Número de reuniones celebradas en el período %1 a las que asistió cada uno de %2 Estados.</translation>
    </message>
    <message>
        <source>Points of contact confirmed in time</source>
        <translation>Puntos de contacto confirmados en plazo</translation>
    </message>
    <message>
        <source>% of serving points of contact</source>
        <translation>% de los puntos de contacto en activo</translation>
    </message>
    <message>
        <source>%1 · at the end of each year</source>
        <extracomment>Under the title of a chart: %1 = such as &quot;57 participating States&quot;</extracomment>
        <translation>%1 · al final de cada año</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed within %n month(s)</source>
        <translation>
            <numerusform>Confirmados en %n mes</numerusform>
            <numerusform>Confirmados en %n meses</numerusform>
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
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Implemented / (existing cells − not applicable)</source>
        <translation>Aplicadas / (celdas existentes − no procede)</translation>
    </message>
    <message>
        <source>Implemented / (existing cells − not applicable) = %1 / (%2 − %3) = %4</source>
        <translation>Aplicadas / (celdas existentes − no procede) = %1 / (%2 − %3) = %4</translation>
    </message>
</context>
<context>
    <name>tessera::Review</name>
    <message>
        <source>%1, page %2</source>
        <extracomment>A line of the table of contents, read aloud; %1 = title, %2 = number of the page</extracomment>
        <translation>%1, página %2</translation>
    </message>
    <message>
        <source>There are no values to show.</source>
        <translation>No hay valores que mostrar.</translation>
    </message>
    <message>
        <source>left out: its sharing label is above the level of this document</source>
        <translation>omitido: su etiqueta de difusión es de nivel superior al de este documento</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>did not exist</source>
        <extracomment>Of a measure in a State and year</extracomment>
        <translation>no existía</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Aplicada</translation>
    </message>
    <message>
        <source>left out: above %1</source>
        <extracomment>Instead of something that may not be printed; %1 = a sharing label such as TLP:AMBER</extracomment>
        <translation>omitido: nivel superior a %1</translation>
    </message>
    <message>
        <source>evidence</source>
        <extracomment>Something that is left out of a document</extracomment>
        <translation>documentación acreditativa</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>%1 = day on which the statement was true
----------
%1 = day</extracomment>
        <translation>a fecha de %1</translation>
    </message>
    <message>
        <source>Logo of the issuing body</source>
        <extracomment>What a screen reader says of a picture; %1 = the body that issues the review</extracomment>
        <translation>Logotipo del organismo emisor</translation>
    </message>
    <message>
        <source>Logo of %1</source>
        <translation>Logotipo: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>On the cover; %1 = day
----------
%1 = day</extracomment>
        <translation>A fecha de %1</translation>
    </message>
    <message>
        <source>Demonstration data: every entry is invented and says nothing about any State.</source>
        <translation>Datos de demostración: todas las entradas son inventadas y no dicen nada sobre ningún Estado.</translation>
    </message>
    <message>
        <source>All States</source>
        <extracomment>In a list of groups of States</extracomment>
        <translation>Todos los Estados</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Points of contact</source>
        <translation>Puntos de contacto</translation>
    </message>
    <message>
        <source>Meetings and attendance</source>
        <translation>Reuniones y asistencia</translation>
    </message>
    <message>
        <source>Workshops and other events</source>
        <translation>Talleres y otros eventos</translation>
    </message>
    <message>
        <source>Regional platforms</source>
        <translation>Plataformas regionales</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Open decisions and follow-ups</source>
        <translation>Decisiones y actuaciones de seguimiento pendientes</translation>
    </message>
    <message>
        <source>Directory of contacts</source>
        <translation>Directorio de contactos</translation>
    </message>
    <message>
        <source>Method and sources</source>
        <translation>Método y fuentes</translation>
    </message>
    <message>
        <source>Annual review of the %1</source>
        <extracomment>%1 = title of the framework, such as &quot;OSCE cyber/ICT confidence-building measures&quot;</extracomment>
        <translation>%1: examen anual</translation>
    </message>
    <message>
        <source>Participating States: %1 · Measures: %2</source>
        <extracomment>On the cover; %1 and %2 are counts</extracomment>
        <translation>Estados participantes: %1 · Medidas: %2</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>Datos de demostración</translation>
    </message>
    <message>
        <source>%1 · Annual review %2</source>
        <extracomment>%1 = short title of the framework, %2 = year</extracomment>
        <translation>%1 · Examen anual %2</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <extracomment>%1 = page, %2 = number of pages</extracomment>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 = &quot;fewer than 3&quot; or &quot;more than 54&quot;, %2 = such as 57
----------
%1 = a count or &quot;fewer than 3&quot;, %2 = what it is a part of</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Not printed in this edition: the figures are about fewer than %1 States.</source>
        <translation>No se muestra en esta edición: los datos se refieren a menos de %1 Estados.</translation>
    </message>
    <message>
        <source>meeting</source>
        <extracomment>Something that is left out of a document</extracomment>
        <translation>reunión</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>%1 · %2 (continued)</source>
        <extracomment>Above a page on which a heading goes on; %1 = section, %2 = State or measure</extracomment>
        <translation>%1 · %2 (continuación)</translation>
    </message>
    <message>
        <source>States by measures</source>
        <translation>Estados por medidas</translation>
    </message>
    <message>
        <source>Sharing</source>
        <extracomment>Head of a column in a table file: a TLP label
----------
With whom something may be shared: a TLP label</extracomment>
        <translation>Difusión</translation>
    </message>
    <message>
        <source>As of</source>
        <extracomment>Head of a column in a table file: the day of the numbers</extracomment>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>Head of a column in a table file: the title of the table a line comes from</extracomment>
        <translation>Cuadro</translation>
    </message>
    <message>
        <source>Implemented of applicable</source>
        <translation>Aplicadas / pertinentes</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>Head of a column: key figures</extracomment>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Head of a column: the number</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>cell</source>
        <extracomment>Something that is left out of a document: one State and measure of the matrix</extracomment>
        <translation>celda</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <extracomment>A count of States that is not printed, since it would let a State be inferred</extracomment>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <extracomment>A count of States that is not printed, since the rest would let a State be inferred</extracomment>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>no se muestra</translation>
    </message>
    <message>
        <source>a step nearer to implementation</source>
        <translation>un paso más cerca de la aplicación</translation>
    </message>
    <message>
        <source>information where there was none</source>
        <translation>información donde no la había</translation>
    </message>
    <message>
        <source>a step further from implementation</source>
        <translation>un paso más lejos de la aplicación</translation>
    </message>
    <message>
        <source>no information where there was some</source>
        <translation>sin información donde la había</translation>
    </message>
    <message>
        <source>to or from “not applicable” or “prefers not to say”</source>
        <translation>hacia o desde «no procede» o «prefiere no responder»</translation>
    </message>
    <message>
        <source>the same status in both years</source>
        <translation>la misma situación en ambos años</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Counts below %1, and those from which they would follow, are not printed.</source>
        <extracomment>%1 = number</extracomment>
        <translation>Los recuentos inferiores a %1, y aquellos de los que podrían deducirse, no se muestran.</translation>
    </message>
    <message>
        <source>%1 cells exist both in %2 and in %3 and are compared. One cell is one measure in one participating State.</source>
        <extracomment>%1 = count of cells, %2 and %3 = years</extracomment>
        <translation>%1 celdas existen tanto en %2 como en %3 y son objeto de comparación. Una celda corresponde a una medida en un Estado participante.</translation>
    </message>
    <message>
        <source>Changes by fewer than %1 States, and to or from so small a count, are not drawn.</source>
        <extracomment>%1 = number of States; below a chart</extracomment>
        <translation>No se representan los cambios relativos a menos de %1 Estados, ni los producidos hacia o desde un número tan reducido.</translation>
    </message>
    <message>
        <source>Changes by State</source>
        <translation>Cambios por Estado</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>as in %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>como en %1</translation>
    </message>
    <message>
        <source>%1 %2 since %3</source>
        <extracomment>%1 = &quot;▲&quot; or &quot;▼&quot;, %2 = a number, %3 = year</extracomment>
        <translation>%1 %2 desde %3</translation>
    </message>
    <message>
        <source>States with a point of contact</source>
        <translation>Estados con un punto de contacto</translation>
    </message>
    <message>
        <source>States with at least one serving contact in a role of CBM 8 / participating States of this review</source>
        <translation>Estados con al menos un contacto en activo en una función de la MFC 8 / Estados participantes de este examen</translation>
    </message>
    <message>
        <source>States confirmed in time</source>
        <translation>Estados con confirmación en plazo</translation>
    </message>
    <message>
        <source>States whose serving contacts were all confirmed within the period / participating States of this review</source>
        <translation>Estados cuyos contactos en activo se confirmaron todos dentro del período / Estados participantes de este examen</translation>
    </message>
    <message>
        <source>changes notified late</source>
        <translation>cambios notificados con retraso</translation>
    </message>
    <message>
        <source>changes and ends of the year notified after more days than asked, or not yet / changes and ends of the year</source>
        <translation>cambios y ceses del año notificados después del número de días previsto, o aún no notificados / cambios y ceses del año</translation>
    </message>
    <message numerus="yes">
        <source>Contact data are confirmed within %n month(s).</source>
        <translation>
            <numerusform>Los datos de contacto se confirman en el plazo de %n mes.</numerusform>
            <numerusform>Los datos de contacto se confirman en el plazo de %n meses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes are notified within %n day(s).</source>
        <translation>
            <numerusform>Los cambios se notifican en el plazo de %n día.</numerusform>
            <numerusform>Los cambios se notifican en el plazo de %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yearly confirmation of contact data on %1</source>
        <extracomment>%1 = day</extracomment>
        <translation>Confirmación anual de los datos de contacto a fecha de %1</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>Serving contacts</source>
        <translation>Contactos en activo</translation>
    </message>
    <message numerus="yes">
        <source>Due within %n day(s)</source>
        <translation>
            <numerusform>Por vencer en %n día</numerusform>
            <numerusform>Por vencer en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue or never confirmed</source>
        <translation>Con confirmación vencida o nunca confirmados</translation>
    </message>
    <message>
        <source>All serving contacts</source>
        <translation>Todos los contactos en activo</translation>
    </message>
    <message>
        <source>Communication checks</source>
        <translation>Comprobaciones de comunicaciones</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Median time</source>
        <extracomment>The middle one of the times that contacts took to answer</extracomment>
        <translation>Mediana de tiempo</translation>
    </message>
    <message>
        <source>No points of contact are recorded.</source>
        <translation>No hay puntos de contacto registrados.</translation>
    </message>
    <message>
        <source>No communication check was recorded in %1.</source>
        <translation>En %1 no se registró ninguna comprobación de comunicaciones.</translation>
    </message>
    <message>
        <source>a participating State</source>
        <translation>un Estado participante</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>By when something is to be done</extracomment>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>A decision or a follow-up</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>A cargo de</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>No decisions or follow-ups were open on %1.</source>
        <extracomment>%1 = day</extracomment>
        <translation>No había decisiones ni actuaciones de seguimiento pendientes el %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that name a State are not printed.</source>
        <translation>
            <numerusform>%n entrada que menciona a un Estado no se muestra.</numerusform>
            <numerusform>%n entradas que mencionan a un Estado no se muestran.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (day and night)</source>
        <extracomment>%1 = telephone number that is answered day and night</extracomment>
        <translation>%1 (día y noche)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Name and position</source>
        <translation>Nombre y cargo</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>%1 · This annex holds personal data of those who served on %2. They may be used to reach the points of contact and for nothing else, and are to be deleted when they are out of date.</source>
        <extracomment>%1 = sharing label, %2 = day</extracomment>
        <translation>%1 · Este anexo contiene datos personales de quienes estaban en activo el %2. Solo podrán utilizarse para comunicarse con los puntos de contacto y habrán de suprimirse cuando hayan dejado de ser actuales.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are planned.</source>
        <translation>
            <numerusform>Está previsto %n evento más.</numerusform>
            <numerusform>Están previstos %n eventos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Events held, by kind</source>
        <translation>Eventos celebrados, por tipo</translation>
    </message>
    <message>
        <source>Events held</source>
        <translation>Eventos celebrados</translation>
    </message>
    <message>
        <source>Events in %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>Eventos en %1</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Foro</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrión</translation>
    </message>
    <message>
        <source>States attended</source>
        <extracomment>&quot;44 of 57&quot;: the States that attended a meeting</extracomment>
        <translation>Estados asistentes</translation>
    </message>
    <message>
        <source>No events that count for CBM 12 are recorded in %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>En %1 no hay registrado ningún evento que cuente para la MFC 12.</translation>
    </message>
    <message>
        <source>An empty place: the State had not yet joined, or had left.</source>
        <translation>Espacio vacío: el Estado aún no se había adherido o ya no participaba.</translation>
    </message>
    <message>
        <source>Implementation by measure and group</source>
        <translation>Aplicación por medida y grupo</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>Todas las medidas</translation>
    </message>
    <message>
        <source>voluntary</source>
        <translation>voluntaria</translation>
    </message>
    <message>
        <source>Implementation of %1: %2.</source>
        <extracomment>%1 = measure such as &quot;CBM 8&quot;, %2 = percentage or count of States</extracomment>
        <translation>Aplicación de la %1: %2.</translation>
    </message>
    <message>
        <source>States by status</source>
        <translation>Estados por situación</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Por grupo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Parts of the measure</source>
        <translation>Partes de la medida</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prácticas</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Actuaciones realizadas</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Documentación acreditativa</translation>
    </message>
    <message>
        <source>The newest %1 entries, by their day, of States that implement the measure, say what was done and give evidence. Not a judgement.</source>
        <extracomment>%1 = number</extracomment>
        <translation>Las %1 entradas más recientes, por fecha, de Estados que aplican la medida, indican las actuaciones realizadas y aportan documentación acreditativa. No se trata de una valoración.</translation>
    </message>
    <message>
        <source>Where information is open: States without information: %1; that prefer not to say: %2; that report no activity: %3. Absence of information does not mean absence of implementation.</source>
        <extracomment>A paragraph about a measure; %1 to %3 = counts of States or &quot;not printed&quot;</extracomment>
        <translation>Información aún no disponible. Estados sin información: %1; Estados que prefieren no responder: %2; Estados que comunican que no hay actividad: %3. La ausencia de información no significa ausencia de aplicación.</translation>
    </message>
    <message>
        <source>Meetings in %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>Reuniones en %1</translation>
    </message>
    <message>
        <source>Counts for</source>
        <extracomment>For which measure a meeting is counted, such as &quot;CBM 11&quot;</extracomment>
        <translation>Cuenta para</translation>
    </message>
    <message>
        <source>Attended: present, remote or represented, of those expected. What is not recorded is not absence.</source>
        <translation>Asistencia: Estados presentes, a distancia o representados, de los esperados. Lo que no consta en el registro no equivale a ausencia.</translation>
    </message>
    <message>
        <source>Attendance of States</source>
        <translation>Asistencia de los Estados</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Sin registrar</translation>
    </message>
    <message>
        <source>Attended of the meetings with something recorded for the State. What is not recorded is not absence.</source>
        <translation>Asistencia a las reuniones con datos registrados sobre el Estado. Lo que no consta en el registro no equivale a ausencia.</translation>
    </message>
    <message>
        <source>Mean attendance of the meetings recorded: %1.</source>
        <extracomment>%1 = percentage</extracomment>
        <translation>Asistencia media a las reuniones registradas: %1.</translation>
    </message>
    <message>
        <source>No meetings are recorded in %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>No hay reuniones registradas en %1.</translation>
    </message>
    <message>
        <source>what the measure asks for is done</source>
        <translation>se ha hecho lo previsto en la medida</translation>
    </message>
    <message>
        <source>some of it is done</source>
        <translation>se ha hecho una parte</translation>
    </message>
    <message>
        <source>work has begun</source>
        <translation>se han iniciado los trabajos</translation>
    </message>
    <message>
        <source>the State reports that nothing is under way</source>
        <translation>el Estado comunica que no hay nada en marcha</translation>
    </message>
    <message>
        <source>nothing has been reported</source>
        <translation>no se ha comunicado información alguna</translation>
    </message>
    <message>
        <source>the State chose not to answer</source>
        <translation>el Estado ha optado por no responder</translation>
    </message>
    <message>
        <source>the measure does not concern the State; the reason is given</source>
        <translation>la medida no concierne al Estado; se indica el motivo</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Voluntary measures</source>
        <translation>Medidas voluntarias</translation>
    </message>
    <message>
        <source>One cell is one measure in one participating State and one calendar year. A measure counts from the year of its adoption, a State from the year in which it joined.</source>
        <translation>Una celda corresponde a una medida en un Estado participante y en un año civil. Una medida cuenta desde el año de su adopción; un Estado, desde el año de su adhesión.</translation>
    </message>
    <message>
        <source>Implementation rate</source>
        <translation>Tasa de aplicación</translation>
    </message>
    <message>
        <source>The average implementation is the rate over all cells together. Percentages have one decimal; 100 % is printed only when nothing is missing.</source>
        <translation>La aplicación media es la tasa calculada sobre el conjunto de todas las celdas. Los porcentajes llevan un decimal; solo se indica 100&#xa0;% cuando no falta nada.</translation>
    </message>
    <message>
        <source>Comparison of years</source>
        <translation>Comparación entre años</translation>
    </message>
    <message>
        <source>Differences of rates are in percentage points and are taken before rounding. Movements count only the cells that exist in both years.</source>
        <translation>Las diferencias entre tasas se expresan en puntos porcentuales y se calculan antes del redondeo. Los cambios se refieren únicamente a las celdas que existen en ambos años.</translation>
    </message>
    <message>
        <source>The review shows what was recorded by %1. Contacts and meetings are judged as of %2.</source>
        <extracomment>%1 and %2 = days</extracomment>
        <translation>El examen muestra lo registrado hasta el %1. Los contactos y las reuniones se consideran a fecha de %2.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Each entry names where it comes from: the State’s own report, an OSCE document, an open source, or the judgement of the desk officer, which is marked as such. The decisions themselves are the authority on what each measure asks for.</source>
        <translation>Cada entrada indica su procedencia: el informe del propio Estado, un documento de la OSCE, una fuente abierta o la valoración del responsable del expediente, señalada como tal. En cuanto a lo previsto en cada medida, hacen fe las propias decisiones.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Membership of groups is that of %1.</source>
        <extracomment>%1 = day</extracomment>
        <translation>La composición de los grupos es la vigente el %1.</translation>
    </message>
    <message>
        <source>Without another choice the label of the review is the narrowest of what it contains, including what its numbers are counted from. Traffic Light Protocol 2.0 is not a classification; a national marking stands apart from it.</source>
        <translation>A falta de otra elección, la etiqueta del examen es la más restrictiva de las de su contenido, incluidos los datos en que se basan las cifras. El Traffic Light Protocol 2.0 no es un sistema de clasificación de seguridad; la marca nacional, en su caso, se indica por separado.</translation>
    </message>
    <message>
        <source>Reason for the label: %1</source>
        <extracomment>%1 = what the user wrote</extracomment>
        <translation>Motivo de la etiqueta: %1</translation>
    </message>
    <message>
        <source>Counts that are not printed</source>
        <translation>Recuentos que no se muestran</translation>
    </message>
    <message>
        <source>No State is named. Counts of fewer than %1 States, counts from which so few would follow, groups of fewer than %1 States, and what States wrote are not printed. Where a percentage would tell of so few States a count stands in its place.</source>
        <extracomment>%1 = number of States</extracomment>
        <translation>No se menciona a ningún Estado. No se muestran los recuentos de menos de %1 Estados, los recuentos de los que pudiera deducirse un número tan reducido, los grupos de menos de %1 Estados ni lo escrito por los Estados. Allí donde un porcentaje daría información sobre tan pocos Estados, figura en su lugar un recuento.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Left out, since above %1</source>
        <extracomment>%1 = a sharing label such as TLP:AMBER; above a table</extracomment>
        <translation>Omitido, por ser de nivel superior a %1</translation>
    </message>
    <message>
        <source>Counts and rates over States take in every cell, since they name no State; they count for the label.</source>
        <translation>Los recuentos y las tasas relativos a los Estados tienen en cuenta todas las celdas, ya que no mencionan a ningún Estado; se computan a efectos de la etiqueta.</translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) that name a State are not printed.</source>
        <translation>
            <numerusform>%n hito que menciona a un Estado no se muestra.</numerusform>
            <numerusform>%n hitos que mencionan a un Estado no se muestran.</numerusform>
        </translation>
    </message>
    <message>
        <source>States with information</source>
        <translation>Estados con información</translation>
    </message>
    <message>
        <source>States with information on at least one measure / participating States</source>
        <translation>Estados con información sobre al menos una medida / Estados participantes</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 = a count out of a total, such as &quot;52 of 57&quot;; %2 = year</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Fewer than %1 States are chosen; no numbers about them are printed in this edition.</source>
        <extracomment>%1 = number of States</extracomment>
        <translation>Se han seleccionado menos de %1 Estados; en esta edición no se muestra ninguna cifra sobre ellos.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) on %1.</source>
        <extracomment>%1 = day, %n = count of States</extracomment>
        <translation>
            <numerusform>%n miembro a fecha de %1.</numerusform>
            <numerusform>%n miembros a fecha de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members on %1: %2.</source>
        <extracomment>%1 = day, %2 = names of States</extracomment>
        <translation>Miembros a fecha de %1: %2.</translation>
    </message>
    <message>
        <source>vacant</source>
        <extracomment>Nobody holds the chair</extracomment>
        <translation>vacante</translation>
    </message>
    <message>
        <source>Chair on %1: %2.</source>
        <extracomment>%1 = day, %2 = a State or &quot;vacant&quot;</extracomment>
        <translation>Presidencia a fecha de %1: %2.</translation>
    </message>
    <message>
        <source>average implementation, %1</source>
        <extracomment>%1 = short name of a group of States</extracomment>
        <translation>aplicación media, %1</translation>
    </message>
    <message>
        <source>average implementation, all States</source>
        <translation>aplicación media, todos los Estados</translation>
    </message>
    <message>
        <source>Implementation by measure: %1</source>
        <extracomment>%1 = short name of a group of States</extracomment>
        <translation>Aplicación por medida: %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Meetings and exercises: %1</source>
        <extracomment>%1 = short name of a group of States</extracomment>
        <translation>Reuniones y ejercicios: %1</translation>
    </message>
    <message>
        <source>Its figures are not printed in this edition: beside those of other groups they could tell about single States.</source>
        <translation>Sus cifras no se muestran en esta edición: junto a las de otros grupos podrían dar información sobre Estados concretos.</translation>
    </message>
    <message>
        <source>No meetings of its own are printed for %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>No se muestra ninguna reunión propia del grupo en %1.</translation>
    </message>
    <message>
        <source>Submission: %1</source>
        <extracomment>%1 = stage, day and symbol of a State&apos;s yearly submission</extracomment>
        <translation>Comunicación: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 = what a number or text is about, %2 = the number or text</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>%1 = why a measure does not apply</extracomment>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Status %1</source>
        <extracomment>Title of a column; %1 = year</extracomment>
        <translation>Situación %1</translation>
    </message>
    <message>
        <source>Source and evidence</source>
        <translation>Fuente y documentación acreditativa</translation>
    </message>
    <message>
        <source>No measure existed in %1.</source>
        <translation>En %1 no existía ninguna medida.</translation>
    </message>
    <message>
        <source>In %1, on average %2 of the applicable measures are implemented.</source>
        <extracomment>%1 = year, %2 = percentage</extracomment>
        <translation>Tasa media de aplicación de las medidas pertinentes en %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The group met %n time(s) in %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>
            <numerusform>El grupo se reunió %n vez en %1.</numerusform>
            <numerusform>El grupo se reunió %n veces en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>On average %1 of the States attended.</source>
        <extracomment>%1 = percentage of the States expected</extracomment>
        <translation>Por término medio asistió el %1 de los Estados.</translation>
    </message>
    <message>
        <source>A point of contact is nominated by %1 participating States; %2 have confirmed all of theirs within the period.</source>
        <extracomment>%1 and %2 = counts out of a total, such as &quot;56 of 57&quot; or &quot;more than 54 of 57&quot;</extracomment>
        <translation>Han designado un punto de contacto %1 Estados participantes; %2 han confirmado todos los suyos dentro del período.</translation>
    </message>
    <message>
        <source>The yearly submission has been received from %1 participating States.</source>
        <extracomment>%1 = a count out of a total</extracomment>
        <translation>Se ha recibido la comunicación anual de %1 Estados participantes.</translation>
    </message>
    <message>
        <source>Points since %1</source>
        <extracomment>Title of a narrow column; %1 = year</extracomment>
        <translation>Puntos desde %1</translation>
    </message>
    <message>
        <source>States that implement each measure, %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>Estados que aplican cada medida, %1</translation>
    </message>
    <message>
        <source>Implementation by measure</source>
        <translation>Aplicación por medida</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Cumplimentado por</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Tick one</source>
        <extracomment>On a form: make a mark beside one of several</extracomment>
        <translation>Marque una casilla</translation>
    </message>
    <message>
        <source>%1 (please give the reason)</source>
        <extracomment>%1 = &quot;Not applicable&quot;</extracomment>
        <translation>%1 (indique el motivo)</translation>
    </message>
    <message>
        <source>Please write</source>
        <translation>Por cumplimentar</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>On a form: the place to write</extracomment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Documents that show it</source>
        <translation>Documentos que las acreditan</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A quién consultar</translation>
    </message>
    <message>
        <source>What can show it: %1</source>
        <extracomment>%1 = kinds of document, separated by semicolons</extracomment>
        <translation>Documentos que pueden acreditar la aplicación: %1</translation>
    </message>
    <message>
        <source>Please tick one status for each measure and write what was done. What is left blank is taken as no information. The yearly submission is due on %1.</source>
        <extracomment>%1 = day</extracomment>
        <translation>Se ruega marcar una sola casilla por medida e indicar las actuaciones realizadas. Lo que se deje en blanco se considerará «sin información». Plazo para la comunicación anual: %1.</translation>
    </message>
    <message>
        <source>Form for %1</source>
        <extracomment>%1 = name of a State</extracomment>
        <translation>Formulario: %1</translation>
    </message>
    <message>
        <source>Measures: %1</source>
        <extracomment>On a form; %1 is a count</extracomment>
        <translation>Medidas: %1</translation>
    </message>
    <message>
        <source>Filled in with what is recorded</source>
        <translation>Cumplimentado con los datos registrados</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Formulario en blanco</translation>
    </message>
    <message>
        <source>The measures are voluntary; absence of information does not mean absence of implementation.</source>
        <translation>Las medidas son voluntarias; la ausencia de información no significa ausencia de aplicación.</translation>
    </message>
    <message>
        <source>For the named recipients only.</source>
        <translation>Exclusivamente para los destinatarios nombrados.</translation>
    </message>
    <message>
        <source>Recipients may share it within their own organisation, as needed.</source>
        <translation>Los destinatarios pueden compartirlo dentro de su propia organización, según sea necesario.</translation>
    </message>
    <message>
        <source>Recipients may share it within their own organisation and with its clients, as needed.</source>
        <translation>Los destinatarios pueden compartirlo dentro de su propia organización y con los clientes de esta, según sea necesario.</translation>
    </message>
    <message>
        <source>Recipients may share it within their community, not publicly.</source>
        <translation>Los destinatarios pueden compartirlo dentro de su comunidad, pero no públicamente.</translation>
    </message>
    <message>
        <source>Recipients may share it without restriction.</source>
        <translation>Los destinatarios pueden compartirlo sin restricciones.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Cells above %1 are left out and not counted.</source>
        <extracomment>%1 = a sharing label such as TLP:AMBER</extracomment>
        <translation>Las celdas por encima de %1 se omiten y no se cuentan.</translation>
    </message>
    <message>
        <source>Cells that are left out are not counted.</source>
        <translation>Las celdas omitidas no se cuentan.</translation>
    </message>
    <message>
        <source>%1 (since %2)</source>
        <extracomment>%1 = measure, %2 = day</extracomment>
        <translation>%1 (desde el %2)</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Of a State that leads the work on a measure: %1 = day</extracomment>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>since when is not known</source>
        <extracomment>Of a State that leads the work on a measure</extracomment>
        <translation>fecha de inicio no conocida</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Of a State that leads the work on a measure: %1 = day</extracomment>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>No adopters are recorded.</source>
        <translation>No consta ningún Estado promotor.</translation>
    </message>
    <message>
        <source>States that led the work on the measure in %1, as adopters: %2.</source>
        <extracomment>%1 = year, %2 = names of States, or a count of States such as &quot;fewer than 3&quot;</extracomment>
        <translation>Estados promotores que dirigieron los trabajos sobre la medida en %1: %2.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Since when a State leads the work on a measure</extracomment>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>Until when a State leads the work on a measure: no last day is recorded</extracomment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>Adopter in %1 of: %2</source>
        <extracomment>%1 = year, %2 = measures on which a State leads the work</extracomment>
        <translation>Estado promotor en %1: %2</translation>
    </message>
    <message>
        <source>Adopters</source>
        <extracomment>States that lead the work on a measure</extracomment>
        <translation>Estados promotores</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Title of a column: first day</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Title of a column: last day</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Groups of fewer than %1 States are not printed. “–” stands where a number, alone or beside the others, would tell of fewer than %2 States or of each State of a group.</source>
        <extracomment>%1 and %2 = numbers of States</extracomment>
        <translation>No se indican los grupos de menos de %1 Estados. «–» figura donde una cifra, sola o junto a las demás, revelaría datos de menos de %2 Estados o de cada Estado de un grupo.</translation>
    </message>
    <message>
        <source>“–” stands where a number would be about fewer than %1 States.</source>
        <extracomment>Below a table; %1 = number of States</extracomment>
        <translation>«–» figura donde una cifra se referiría a menos de %1 Estados.</translation>
    </message>
    <message>
        <source>Telephone and e-mail</source>
        <translation>Teléfono y correo</translation>
    </message>
    <message>
        <source>Chosen States</source>
        <extracomment>In a list of groups of States: those that the review is about</extracomment>
        <translation>Estados elegidos</translation>
    </message>
    <message>
        <source>The average is the same as in %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>La media es la misma que en %1.</translation>
    </message>
    <message>
        <source>Since %1 the average has risen by %2 percentage points.</source>
        <extracomment>%1 = year, %2 = a number without sign, such as 3.2</extracomment>
        <translation>Desde %1 la media ha aumentado %2 puntos porcentuales.</translation>
    </message>
    <message>
        <source>Since %1 the average has fallen by %2 percentage points.</source>
        <extracomment>%1 = year, %2 = a number without sign, such as 3.2</extracomment>
        <translation>Desde %1 la media ha disminuido %2 puntos porcentuales.</translation>
    </message>
    <message>
        <source>A point of contact is nominated by %1 participating States.</source>
        <extracomment>%1 = a count out of a total, such as &quot;56 of 57&quot;</extracomment>
        <translation>Estados participantes que han designado un punto de contacto: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) held in %1 under CBM 12.</source>
        <extracomment>%1 = year</extracomment>
        <translation>
            <numerusform>%n evento celebrado en %1 cuenta para la MFC 12.</numerusform>
            <numerusform>%n eventos celebrados en %1 cuentan para la MFC 12.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Rules</name>
    <message>
        <source>Months from one confirmation of a contact to the next</source>
        <translation>Meses entre una confirmación de un contacto y la siguiente</translation>
    </message>
    <message>
        <source>Days before the day on which something counts as due</source>
        <translation>Días antes del vencimiento a partir de los cuales algo se considera por vencer</translation>
    </message>
    <message>
        <source>Days within which a change of contact is to be notified</source>
        <translation>Días para notificar un cambio de contacto</translation>
    </message>
    <message>
        <source>Months after which former contacts are offered for erasure</source>
        <translation>Meses tras los cuales se propone la supresión de los contactos anteriores</translation>
    </message>
    <message>
        <source>Meetings of the group asked for in a year</source>
        <translation>Reuniones del grupo previstas en un año</translation>
    </message>
    <message>
        <source>Months after which undated evidence counts as old (0 = never)</source>
        <translation>Meses tras los cuales la documentación acreditativa sin fecha se considera antigua (0 = nunca)</translation>
    </message>
    <message>
        <source>Reference date of the yearly submission: month</source>
        <translation>Fecha de referencia de la comunicación anual: mes</translation>
    </message>
    <message>
        <source>Reference date of the yearly submission: day</source>
        <translation>Fecha de referencia de la comunicación anual: día</translation>
    </message>
</context>
<context>
    <name>tessera::SubmissionCheck</name>
    <message>
        <source>%1 has no entry for %2.</source>
        <extracomment>%1 = &quot;CBM 4&quot;, %2 = year</extracomment>
        <translation>%1: ninguna entrada correspondiente a %2.</translation>
    </message>
    <message>
        <source>%1 is not yet confirmed for this year.</source>
        <translation>%1 aún no está confirmada para este año.</translation>
    </message>
    <message>
        <source>%1 is “not applicable” without a reason.</source>
        <translation>%1 figura como «no procede» sin indicación del motivo.</translation>
    </message>
    <message>
        <source>%1 is dated in the future: %2.</source>
        <extracomment>%1 = &quot;CBM 4&quot;, %2 = day</extracomment>
        <translation>%1 lleva una fecha futura: %2.</translation>
    </message>
    <message>
        <source>%1 does not say what was done.</source>
        <translation>%1 no indica las actuaciones realizadas.</translation>
    </message>
    <message>
        <source>%1 is implemented, but has no evidence.</source>
        <translation>%1 está aplicada, pero sin documentación acreditativa.</translation>
    </message>
    <message>
        <source>All parts of %1 are implemented, the whole is not.</source>
        <translation>Todas las partes de la %1 están aplicadas, pero no la medida en su conjunto.</translation>
    </message>
    <message>
        <source>%1 is implemented, but none of its recorded parts is.</source>
        <translation>%1 está aplicada, pero no lo está ninguna de sus partes registradas.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 = &quot;CBM 7&quot;, %2 = a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: the records suggest “%2”. %3</source>
        <extracomment>%1 = &quot;CBM 8&quot;, %2 = a status, %3 = a sentence about contacts or meetings</extracomment>
        <translation>%1: los datos registrados apuntan a «%2». %3</translation>
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
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
</TS>
