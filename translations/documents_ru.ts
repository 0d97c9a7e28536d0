<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>tessera::Attendance</name>
    <message numerus="yes">
        <source>The group meets at least %n time(s) a year.</source>
        <translation>
            <numerusform>Группа собирается не реже %n раза в год.</numerusform>
            <numerusform>Группа собирается не реже %n раз в год.</numerusform>
            <numerusform>Группа собирается не реже %n раз в год.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It met %n time(s) in %1.</source>
        <extracomment>%1 = year, %n = number of meetings; follows &quot;The group meets at least 3 times a year.&quot;</extracomment>
        <translation>
            <numerusform>В %1 году она провела %n заседание.</numerusform>
            <numerusform>В %1 году она провела %n заседания.</numerusform>
            <numerusform>В %1 году она провела %n заседаний.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Chart</name>
    <message>
        <source>%1: %2 in %3</source>
        <extracomment>Part of a sentence: %1 = name of the line in the chart, %2 = value, %3 = year</extracomment>
        <translation>%1: %2 в %3 году</translation>
    </message>
    <message>
        <source>%1: from %2 in %3 to %4 in %5</source>
        <extracomment>Part of a sentence: %1 = name of the line in the chart, %2 and %4 = values, %3 and %5 = years</extracomment>
        <translation>%1: от %2 в %3 году до %4 в %5 году</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A sentence made of parts such as &quot;All measures: from 8 % in 2013 to 45 % in 2025&quot;</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2, %3; partly implemented %4, in preparation %5</source>
        <extracomment>Of a measure; %1 = title, %2 = &quot;50.0 %&quot;, %3 = &quot;28 of 56&quot;, %4 and %5 = numbers of States</extracomment>
        <translation>%1: %2, %3; частично осуществлена — %4, в подготовке — %5</translation>
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
        <translation>По данному выбору сведения не внесены.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n мера</numerusform>
            <numerusform>%n меры</numerusform>
            <numerusform>%n мер</numerusform>
        </translation>
    </message>
    <message>
        <source>one tile a State; a schematic, not a map</source>
        <translation>одна плитка — одно государство; схема, а не карта</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n measure(s) implemented</source>
        <extracomment>%1 = name of a State</extracomment>
        <translation>
            <numerusform>%1: осуществлена %n мера</numerusform>
            <numerusform>%1: осуществлены %n меры</numerusform>
            <numerusform>%1: осуществлено %n мер</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Choice</name>
    <message>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>To be recorded</source>
        <translation>Подлежит внесению</translation>
    </message>
    <message>
        <source>Partly recorded</source>
        <translation>Внесено частично</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отмена действия</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повтор действия</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>Перенос</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Образец</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>В срок</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок наступает</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Never confirmed</source>
        <translation>Ни разу не подтверждено</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Бывший</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидается ответ</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>С опозданием</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Не доставлено</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершение полномочий</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Note verbale</source>
        <translation>Вербальная нота</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Портал</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ответ получен</translation>
    </message>
    <message>
        <source>Confirmation of a contact</source>
        <translation>Подтверждение контактного пункта</translation>
    </message>
    <message>
        <source>Notice of a change</source>
        <translation>Уведомление об изменении</translation>
    </message>
    <message>
        <source>Answer to a communication check</source>
        <translation>Ответ на проверку связи</translation>
    </message>
    <message>
        <source>Attendance to be recorded</source>
        <translation>Внесение сведений об участии</translation>
    </message>
    <message>
        <source>Validity of evidence</source>
        <translation>Срок действия подтверждающего документа</translation>
    </message>
    <message>
        <source>Yearly submission</source>
        <translation>Ежегодное представление</translation>
    </message>
    <message>
        <source>Decision or follow-up</source>
        <translation>Решение или последующее действие</translation>
    </message>
    <message>
        <source>Erasure of former contacts</source>
        <translation>Удаление данных бывших контактных лиц</translation>
    </message>
    <message>
        <source>Continuing</source>
        <translation>На постоянной основе</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Ежегодно</translation>
    </message>
    <message>
        <source>On change</source>
        <translation>При изменениях</translation>
    </message>
    <message>
        <source>When an event calls for it</source>
        <translation>Когда того требуют события</translation>
    </message>
    <message>
        <source>Once, with updates</source>
        <translation>Однократно, с обновлениями</translation>
    </message>
    <message>
        <source>Working-group meeting</source>
        <translation>Заседание рабочей группы</translation>
    </message>
    <message>
        <source>Meeting of points of contact</source>
        <translation>Встреча контактных пунктов</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Конференция</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Рабочий семинар</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Семинар</translation>
    </message>
    <message>
        <source>Round table</source>
        <translation>Круглый стол</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Учебный курс</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Учения</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Консультация</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Очно</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Онлайн</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Смешанный формат</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Не внесено</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствовало</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Дистанционно</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Было представлено</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Уведомило об отсутствии</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Отсутствовало</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Столица</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Делегация</translation>
    </message>
    <message>
        <source>Capital and delegation</source>
        <translation>Столица и делегация</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Последующее действие</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>participating State</source>
        <translation>государство-участник</translation>
    </message>
    <message>
        <source>Asian Partner for Co-operation</source>
        <translation>азиатский партнёр по сотрудничеству</translation>
    </message>
    <message>
        <source>Mediterranean Partner for Co-operation</source>
        <translation>средиземноморский партнёр по сотрудничеству</translation>
    </message>
    <message>
        <source>Alphabetical in my language</source>
        <translation>По алфавиту моего языка</translation>
    </message>
    <message>
        <source>English alphabetical</source>
        <translation>По английскому алфавиту</translation>
    </message>
    <message>
        <source>Protocol order (French)</source>
        <translation>Протокольный порядок (французский алфавит)</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>No information</source>
        <translation>Сведения не представлены</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation>Предпочитает не отвечать</translation>
    </message>
    <message>
        <source>No activity</source>
        <translation>Работа не ведётся</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>В подготовке</translation>
    </message>
    <message>
        <source>Partly implemented</source>
        <translation>Частично осуществлена</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Осуществлена</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Неприменима</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Предстоит</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Confirmed for this year</source>
        <translation>Подтверждено на этот год</translation>
    </message>
    <message>
        <source>Own report</source>
        <translation>Сообщение государства</translation>
    </message>
    <message>
        <source>OSCE document</source>
        <translation>Документ ОБСЕ</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Открытый источник</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Представлено</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>Запрошены изменения</translation>
    </message>
    <message>
        <source>Accepted and locked</source>
        <translation>Принято и закрыто для изменений</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>First reported</source>
        <translation>Новые сведения</translation>
    </message>
    <message>
        <source>Risen</source>
        <translation>Повышение</translation>
    </message>
    <message>
        <source>Fallen</source>
        <translation>Снижение</translation>
    </message>
    <message>
        <source>No longer reported</source>
        <translation>Сведений больше нет</translation>
    </message>
    <message>
        <source>Changed otherwise</source>
        <translation>Иное изменение</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Рисунок (SVG)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Изображение (PNG)</translation>
    </message>
    <message>
        <source>Page (PDF)</source>
        <translation>Страница (PDF)</translation>
    </message>
    <message>
        <source>Internal, States are named</source>
        <translation>Для внутреннего пользования, с указанием государств</translation>
    </message>
    <message>
        <source>For circulation, no State is named</source>
        <translation>Для распространения, без указания государств</translation>
    </message>
    <message>
        <source>Summary and key figures</source>
        <translation>Резюме и основные показатели</translation>
    </message>
    <message>
        <source>Change since the compared year</source>
        <translation>Изменения относительно года сравнения</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Матрица</translation>
    </message>
    <message>
        <source>Measures, a page each</source>
        <translation>Меры, по странице на каждую</translation>
    </message>
    <message>
        <source>Points of contact</source>
        <translation>Контактные пункты</translation>
    </message>
    <message>
        <source>Meetings and attendance</source>
        <translation>Заседания и участие</translation>
    </message>
    <message>
        <source>Workshops and other events</source>
        <translation>Рабочие семинары и другие мероприятия</translation>
    </message>
    <message>
        <source>Regional platforms</source>
        <translation>Региональные платформы</translation>
    </message>
    <message>
        <source>States, a page each</source>
        <translation>Государства, по странице на каждое</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Основные вехи</translation>
    </message>
    <message>
        <source>Open decisions and follow-ups</source>
        <translation>Открытые решения и последующие действия</translation>
    </message>
    <message>
        <source>Method, formulas and sources</source>
        <translation>Методика, формулы и источники</translation>
    </message>
    <message>
        <source>Annex: directory of contacts</source>
        <translation>Приложение: реестр контактных пунктов</translation>
    </message>
</context>
<context>
    <name>tessera::ContactClock</name>
    <message>
        <source>in time</source>
        <extracomment>Of the yearly confirmation of a contact</extracomment>
        <translation>в срок</translation>
    </message>
    <message>
        <source>due today</source>
        <extracomment>Of the yearly confirmation of a contact</extracomment>
        <translation>срок — сегодня</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>срок через %n день</numerusform>
            <numerusform>срок через %n дня</numerusform>
            <numerusform>срок через %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue %n day(s)</source>
        <extracomment>Of the yearly confirmation of a contact</extracomment>
        <translation>
            <numerusform>просрочено на %n день</numerusform>
            <numerusform>просрочено на %n дня</numerusform>
            <numerusform>просрочено на %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>never confirmed</source>
        <extracomment>Of the yearly confirmation of a contact</extracomment>
        <translation>ни разу не подтверждено</translation>
    </message>
    <message>
        <source>former</source>
        <extracomment>Of a contact who no longer serves</extracomment>
        <translation>бывший</translation>
    </message>
    <message numerus="yes">
        <source>notified late by %n day(s)</source>
        <translation>
            <numerusform>уведомление с опозданием на %n день</numerusform>
            <numerusform>уведомление с опозданием на %n дня</numerusform>
            <numerusform>уведомление с опозданием на %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>notified at once</source>
        <extracomment>Of a change of contact: the others were told on the day of the change or before it</extracomment>
        <translation>уведомление без задержки</translation>
    </message>
    <message numerus="yes">
        <source>notified after %n day(s)</source>
        <translation>
            <numerusform>уведомление через %n день</numerusform>
            <numerusform>уведомление через %n дня</numerusform>
            <numerusform>уведомление через %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>notice overdue %n day(s)</source>
        <translation>
            <numerusform>уведомление просрочено на %n день</numerusform>
            <numerusform>уведомление просрочено на %n дня</numerusform>
            <numerusform>уведомление просрочено на %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>to be notified today</source>
        <extracomment>Of a change of contact: the others are to be told</extracomment>
        <translation>срок уведомления — сегодня</translation>
    </message>
    <message numerus="yes">
        <source>to be notified within %n day(s)</source>
        <translation>
            <numerusform>уведомить в течение %n дня</numerusform>
            <numerusform>уведомить в течение %n дней</numerusform>
            <numerusform>уведомить в течение %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A short time: &quot;14 min&quot;</extracomment>
        <translation>%1&#xa0;мин</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <extracomment>Hours and two digits of minutes: &quot;1 h 02&quot;</extracomment>
        <translation>%1&#xa0;ч %2&#xa0;мин</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>Days and hours: &quot;2 d 3 h&quot;</extracomment>
        <translation>%1&#xa0;дн. %2&#xa0;ч</translation>
    </message>
</context>
<context>
    <name>tessera::ContactRole</name>
    <message>
        <source>Policy</source>
        <translation>Политический</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Технический</translation>
    </message>
    <message>
        <source>Incident-handling body</source>
        <translation>Орган реагирования на инциденты</translation>
    </message>
    <message>
        <source>UN diplomatic</source>
        <translation>Дипломатический по линии ООН</translation>
    </message>
    <message>
        <source>UN technical</source>
        <translation>Технический по линии ООН</translation>
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
        <translation>%1: контактный пункт ни разу не подтверждён.</translation>
    </message>
    <message>
        <source>%1: the contact is to be confirmed again; last confirmed %2.</source>
        <extracomment>%1 = &quot;Hungary (Policy)&quot;, %2 = day</extracomment>
        <translation>%1: контактный пункт подлежит повторному подтверждению; последнее подтверждение — %2.</translation>
    </message>
    <message>
        <source>%1: the end of service on %2 is to be notified.</source>
        <translation>%1: предстоит уведомить о завершении полномочий с %2.</translation>
    </message>
    <message>
        <source>%1: the change of %2 is to be notified.</source>
        <translation>%1: предстоит уведомить об изменении от %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n contact(s) yet to answer the check “%2”.</source>
        <extracomment>%1 = State, %2 = title of the communication check</extracomment>
        <translation>
            <numerusform>%1: %n контактному пункту предстоит ответить на проверку связи «%2».</numerusform>
            <numerusform>%1: %n контактным пунктам предстоит ответить на проверку связи «%2».</numerusform>
            <numerusform>%1: %n контактным пунктам предстоит ответить на проверку связи «%2».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The personal data of %n former contact(s) may be erased.</source>
        <translation>
            <numerusform>Персональные данные %n бывшего контактного лица могут быть удалены.</numerusform>
            <numerusform>Персональные данные %n бывших контактных лиц могут быть удалены.</numerusform>
            <numerusform>Персональные данные %n бывших контактных лиц могут быть удалены.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: attendance is recorded in part.</source>
        <translation>%1, %2: сведения об участии внесены частично.</translation>
    </message>
    <message>
        <source>%1, %2: attendance is to be recorded.</source>
        <translation>%1, %2: предстоит внести сведения об участии.</translation>
    </message>
    <message>
        <source>%1: the submission for %2 is to be sent.</source>
        <extracomment>%1 = State, %2 = year</extracomment>
        <translation>%1: предстоит направить представление за %2 год.</translation>
    </message>
    <message>
        <source>%1: “%2” is open.</source>
        <extracomment>%1 = meeting, %2 = what is to be done, in the user&apos;s words</extracomment>
        <translation>%1: «%2» — открыто.</translation>
    </message>
</context>
<context>
    <name>tessera::Error</name>
    <message>
        <source>“%1” was not found.</source>
        <translation>Файл «%1» не найден.</translation>
    </message>
    <message>
        <source>Check the name, or whether the stick or network drive is connected.</source>
        <translation>Проверьте имя, а также подключение USB-накопителя или сетевого диска.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Не удаётся прочитать «%1».</translation>
    </message>
    <message>
        <source>Ask the owner of the file for the right to read it, or copy it to your own folder.</source>
        <translation>Запросите у владельца файла право на чтение или скопируйте файл в собственную папку.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>Не удаётся записать «%1».</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right to write there.</source>
        <translation>Выберите другую папку или запросите право записи в неё.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is.</source>
        <translation>«%1» уже существует и оставлен без изменений.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the file first.</source>
        <translation>Выберите другое имя или сначала удалите этот файл.</translation>
    </message>
    <message>
        <source>“%1” is empty: it holds no workspace.</source>
        <translation>Файл «%1» пуст: рабочей области в нём нет.</translation>
    </message>
    <message>
        <source>The copy may have been interrupted. Copy the file again, or restore a backup.</source>
        <translation>Возможно, копирование было прервано. Скопируйте файл ещё раз или восстановите резервную копию.</translation>
    </message>
    <message>
        <source>“%1” is not a Tessera workspace.</source>
        <translation>Файл «%1» не является рабочей областью Tessera.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .tessera. The file was not changed.</source>
        <translation>Выберите файл, имя которого заканчивается на .tessera. Файл не был изменён.</translation>
    </message>
    <message>
        <source>The workspace is damaged: %1.</source>
        <translation>Рабочая область повреждена: %1.</translation>
    </message>
    <message>
        <source>Restore the newest backup with File &gt; Restore a backup. The file was not changed.</source>
        <translation>Восстановите последнюю резервную копию с помощью команды «Файл &gt; Восстановить резервную копию». Файл не был изменён.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Tessera.</source>
        <translation>Файл «%1» записан более новой версией Tessera.</translation>
    </message>
    <message>
        <source>Install the newer version to open it. The file was not changed.</source>
        <translation>Чтобы открыть его, установите более новую версию. Файл не был изменён.</translation>
    </message>
    <message>
        <source>The workspace is open elsewhere: %1.</source>
        <translation>Рабочая область открыта в другом месте: %1.</translation>
    </message>
    <message>
        <source>Open it to read only, or ask that person to close it.</source>
        <translation>Откройте её только для чтения или попросите этого пользователя её закрыть.</translation>
    </message>
    <message>
        <source>The workspace contains something Tessera did not put there: %1.</source>
        <translation>В рабочей области содержится то, что внесено не программой Tessera: %1.</translation>
    </message>
    <message>
        <source>Do not use this copy. Ask where the file comes from, or restore a backup.</source>
        <translation>Не используйте эту копию. Выясните, откуда взят файл, или восстановите резервную копию.</translation>
    </message>
    <message>
        <source>The workspace could not be brought to this version: %1.</source>
        <translation>Не удалось привести рабочую область к этой версии: %1.</translation>
    </message>
    <message>
        <source>The file is as it was. Open the backup that was just made, or ask for help.</source>
        <translation>Файл остался прежним. Откройте только что созданную резервную копию или обратитесь за помощью.</translation>
    </message>
    <message>
        <source>This workspace is open to read only%1.</source>
        <translation>Эта рабочая область открыта только для чтения%1.</translation>
    </message>
    <message>
        <source>Use File &gt; Save a copy to work on a copy of your own.</source>
        <translation>Чтобы работать с собственной копией, воспользуйтесь командой «Файл &gt; Сохранить копию».</translation>
    </message>
    <message>
        <source>There is no space left where “%1” is kept.</source>
        <translation>В месте хранения «%1» закончилось свободное пространство.</translation>
    </message>
    <message>
        <source>Free some space and try again. Everything saved before is safe; what you typed is still here.</source>
        <translation>Освободите место и повторите попытку. Всё сохранённое ранее не пострадало; введённый текст остался на месте.</translation>
    </message>
    <message>
        <source>The disk reported an error with “%1”.</source>
        <translation>Диск сообщил об ошибке при работе с «%1».</translation>
    </message>
    <message>
        <source>Save a copy on another disk. Everything saved before is safe; what you typed is still here.</source>
        <translation>Сохраните копию на другом диске. Всё сохранённое ранее не пострадало; введённый текст остался на месте.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written: %1.</source>
        <translation>Не удалось прочитать или записать рабочую область: %1.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, save a copy and ask for help with the details.</source>
        <translation>Повторите попытку. Если ошибка повторится, сохраните копию и обратитесь за помощью, приложив подробности.</translation>
    </message>
    <message>
        <source>%1 was changed in the meantime.</source>
        <translation>За это время изменено: %1.</translation>
    </message>
    <message>
        <source>Look at the new value, then make your change again. Nothing was overwritten.</source>
        <translation>Ознакомьтесь с новым значением и внесите своё изменение ещё раз. Ничего не было перезаписано.</translation>
    </message>
    <message>
        <source>%1 is locked: the submission of that year was accepted.</source>
        <translation>%1: запись закрыта для изменений, поскольку представление за этот год принято.</translation>
    </message>
    <message>
        <source>Ask the Chair to reopen the submission, or enter the change for the next year.</source>
        <translation>Попросите председателя вновь открыть представление или внесите изменение за следующий год.</translation>
    </message>
    <message>
        <source>There is no cell %1.</source>
        <translation>Ячейка не существует: %1.</translation>
    </message>
    <message>
        <source>A measure begins in the year of its adoption and a State in the year it joined.</source>
        <translation>Мера учитывается с года её принятия, а государство — с года его присоединения.</translation>
    </message>
    <message>
        <source>“Not applicable” needs a reason: %1.</source>
        <translation>Для статуса «Неприменима» требуется указать причину: %1.</translation>
    </message>
    <message>
        <source>Write in one sentence why the measure does not apply.</source>
        <translation>Укажите в одном предложении, почему мера неприменима.</translation>
    </message>
    <message>
        <source>The contents are %1; a wider label needs a reason.</source>
        <translation>Содержание имеет пометку %1; для более широкой пометки требуется указать причину.</translation>
    </message>
    <message>
        <source>Write in one sentence why the document may be shared more widely.</source>
        <translation>Укажите в одном предложении, почему документ может распространяться более широко.</translation>
    </message>
    <message>
        <source>The text is too long: %1.</source>
        <translation>Текст слишком длинный: %1.</translation>
    </message>
    <message>
        <source>Shorten it, or attach it as a file.</source>
        <translation>Сократите его или приложите в виде файла.</translation>
    </message>
    <message>
        <source>Not recognised: %1.</source>
        <translation>Не распознано: %1.</translation>
    </message>
    <message>
        <source>Use one of the values that the program offers.</source>
        <translation>Используйте одно из значений, предлагаемых программой.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Не хватает данных: %1.</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>Внесите их и повторите попытку.</translation>
    </message>
    <message>
        <source>The name “%1” is taken.</source>
        <translation>Имя «%1» уже занято.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>The dates do not fit: %1.</source>
        <translation>Даты не согласуются: %1.</translation>
    </message>
    <message>
        <source>Check which day comes first.</source>
        <translation>Проверьте, какая дата должна быть первой.</translation>
    </message>
    <message>
        <source>%1 is still serving and was not erased.</source>
        <translation>%1: полномочия продолжаются, поэтому данные не удалены.</translation>
    </message>
    <message>
        <source>End the contact first; only former contacts are erased.</source>
        <translation>Сначала завершите полномочия контактного лица; удаляются данные только бывших контактных лиц.</translation>
    </message>
    <message>
        <source>“%1” has meetings and was not removed.</source>
        <translation>Форум «%1» не удалён, так как к нему относятся заседания.</translation>
    </message>
    <message>
        <source>Move its meetings to another forum, or remove them first.</source>
        <translation>Перенесите его заседания в другой форум или сначала удалите их.</translation>
    </message>
    <message>
        <source>There is nothing to undo or redo%1.</source>
        <translation>Нет действий для отмены или повтора%1.</translation>
    </message>
    <message>
        <source>“%1” is larger than 25 MB and was not added.</source>
        <translation>Размер «%1» превышает 25 МБ, добавление не выполнено.</translation>
    </message>
    <message>
        <source>Add a link to where it is kept, or a smaller copy.</source>
        <translation>Добавьте ссылку на место хранения или копию меньшего размера.</translation>
    </message>
    <message>
        <source>The file “%1” is not in this workspace.</source>
        <translation>Файла «%1» нет в этой рабочей области.</translation>
    </message>
    <message>
        <source>Add the file again, or restore a backup that still has it.</source>
        <translation>Добавьте файл ещё раз или восстановите резервную копию, в которой он имеется.</translation>
    </message>
    <message>
        <source>The backup could not be made: %1.</source>
        <translation>Не удалось создать резервную копию: %1.</translation>
    </message>
    <message>
        <source>Choose another folder for the backup. The workspace itself is unchanged.</source>
        <translation>Выберите для резервной копии другую папку. Сама рабочая область не изменена.</translation>
    </message>
    <message>
        <source>The catalogue is not valid at %1.</source>
        <translation>Каталог содержит ошибку в месте %1.</translation>
    </message>
    <message>
        <source>Correct the catalogue at that place and load it again.</source>
        <translation>Исправьте каталог в этом месте и загрузите его ещё раз.</translation>
    </message>
    <message>
        <source>The framework “%1” is not known here.</source>
        <translation>Комплекс мер «%1» здесь неизвестен.</translation>
    </message>
    <message>
        <source>Install its catalogue, or a newer version of Tessera.</source>
        <translation>Установите его каталог или более новую версию Tessera.</translation>
    </message>
    <message>
        <source>The file was not understood: %1.</source>
        <translation>Не удалось разобрать файл: %1.</translation>
    </message>
    <message>
        <source>Check that it is a table (CSV), calendar (.ics) or card file (.vcf) as the help describes it.</source>
        <translation>Убедитесь, что это таблица (CSV), календарь (.ics) или файл контактов (.vcf) в том виде, который описан в справке.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1.</source>
        <translation>Импорт не выполнен: %1.</translation>
    </message>
    <message>
        <source>Correct the lines that are named and import the file again.</source>
        <translation>Исправьте указанные строки и импортируйте файл ещё раз.</translation>
    </message>
    <message>
        <source>The review could not be written to “%1”.</source>
        <translation>Не удалось записать обзор в «%1».</translation>
    </message>
    <message>
        <source>Choose another folder or close the program that shows the old file.</source>
        <translation>Выберите другую папку или закройте программу, в которой открыт прежний файл.</translation>
    </message>
    <message>
        <source>No font with the letters of the review is installed%1.</source>
        <translation>Не установлен шрифт с буквами, необходимыми для обзора%1.</translation>
    </message>
    <message>
        <source>Install a font such as Noto Sans or DejaVu Sans.</source>
        <translation>Установите шрифт, например Noto Sans или DejaVu Sans.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Run “tessera --help” to see the commands.</source>
        <translation>Чтобы увидеть перечень команд, выполните «tessera --help».</translation>
    </message>
</context>
<context>
    <name>tessera::Fact</name>
    <message>
        <source>The evidence “%1” was valid until %2.</source>
        <translation>Подтверждающий документ «%1» действовал до %2.</translation>
    </message>
    <message>
        <source>The evidence “%1” is valid until %2.</source>
        <translation>Подтверждающий документ «%1» действует до %2.</translation>
    </message>
    <message>
        <source>The evidence “%1” of %2 is to be looked at again.</source>
        <translation>Подтверждающий документ «%1» от %2 следует пересмотреть.</translation>
    </message>
    <message>
        <source>The law “%1” was valid until %2.</source>
        <translation>Закон «%1» действовал до %2.</translation>
    </message>
    <message>
        <source>The law “%1” is valid until %2.</source>
        <translation>Закон «%1» действует до %2.</translation>
    </message>
    <message>
        <source>The law “%1” of %2 is to be looked at again.</source>
        <translation>Закон «%1» от %2 следует пересмотреть.</translation>
    </message>
    <message>
        <source>The strategy “%1” was valid until %2.</source>
        <translation>Стратегия «%1» действовала до %2.</translation>
    </message>
    <message>
        <source>The strategy “%1” is valid until %2.</source>
        <translation>Стратегия «%1» действует до %2.</translation>
    </message>
    <message>
        <source>The strategy “%1” of %2 is to be looked at again.</source>
        <translation>Стратегию «%1» от %2 следует пересмотреть.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the end of %1</source>
        <extracomment>How long a day lies before the last day of a year that is over: %1 = the year</extracomment>
        <translation>
            <numerusform>за %n день до конца %1 года</numerusform>
            <numerusform>за %n дня до конца %1 года</numerusform>
            <numerusform>за %n дней до конца %1 года</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never confirmed</source>
        <extracomment>Of contacts, within a list such as &quot;2 contacts nominated; 1 never confirmed&quot;</extracomment>
        <translation>
            <numerusform>%n ни разу не подтверждён</numerusform>
            <numerusform>%n ни разу не подтверждены</numerusform>
            <numerusform>%n ни разу не подтверждены</numerusform>
        </translation>
    </message>
    <message>
        <source>last confirmed %1</source>
        <extracomment>%1 = day</extracomment>
        <translation>последнее подтверждение — %1</translation>
    </message>
    <message>
        <source>last confirmed %1, %2</source>
        <extracomment>%1 = day, %2 = &quot;371 days ago&quot;</extracomment>
        <translation>последнее подтверждение — %1, %2</translation>
    </message>
    <message>
        <source>the oldest confirmation is of %1, %2</source>
        <extracomment>Of several contacts: %1 = day, %2 = &quot;371 days ago&quot;</extracomment>
        <translation>самое давнее подтверждение — %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) nominated</source>
        <translation>
            <numerusform>назначен %n контактный пункт</numerusform>
            <numerusform>назначены %n контактных пункта</numerusform>
            <numerusform>назначено %n контактных пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>no policy contact</source>
        <translation>нет политического контактного пункта</translation>
    </message>
    <message>
        <source>no technical contact</source>
        <translation>нет технического контактного пункта</translation>
    </message>
    <message>
        <source>No contact serves; the last one did until %1.</source>
        <translation>Действующего контактного пункта нет; последний действовал до %1.</translation>
    </message>
    <message numerus="yes">
        <source>The group met %n time(s) (at least %1 asked).</source>
        <extracomment>%n = meetings held, %1 = meetings asked for</extracomment>
        <translation>
            <numerusform>Группа собиралась %n раз (предусмотрено не менее %1).</numerusform>
            <numerusform>Группа собиралась %n раза (предусмотрено не менее %1).</numerusform>
            <numerusform>Группа собиралась %n раз (предусмотрено не менее %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 attended %2.</source>
        <extracomment>%1 = State, %2 = &quot;2 of 3&quot;</extracomment>
        <translation>%1: участие в заседаниях — %2.</translation>
    </message>
    <message numerus="yes">
        <source>Hosted %n event(s) in %1.</source>
        <translation>
            <numerusform>В роли принимающей стороны — %n мероприятие в %1 году.</numerusform>
            <numerusform>В роли принимающей стороны — %n мероприятия в %1 году.</numerusform>
            <numerusform>В роли принимающей стороны — %n мероприятий в %1 году.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attended %n event(s) in %1.</source>
        <translation>
            <numerusform>В роли участника — %n мероприятие в %1 году.</numerusform>
            <numerusform>В роли участника — %n мероприятия в %1 году.</numerusform>
            <numerusform>В роли участника — %n мероприятий в %1 году.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hosted %n event(s),</source>
        <extracomment>First half of &quot;Hosted 1 event, attended 3 events in 2025.&quot;</extracomment>
        <translation>
            <numerusform>В роли принимающей стороны — %n мероприятие,</numerusform>
            <numerusform>В роли принимающей стороны — %n мероприятия,</numerusform>
            <numerusform>В роли принимающей стороны — %n мероприятий,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>attended %n event(s) in %1.</source>
        <extracomment>Second half of &quot;Hosted 1 event, attended 3 events in 2025.&quot;</extracomment>
        <translation>
            <numerusform>в роли участника — %n мероприятие в %1 году.</numerusform>
            <numerusform>в роли участника — %n мероприятия в %1 году.</numerusform>
            <numerusform>в роли участника — %n мероприятий в %1 году.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Overview</name>
    <message>
        <source>as in %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>как в %1 году</translation>
    </message>
    <message>
        <source>%1 %2 points since %3</source>
        <extracomment>%1 = &quot;▲&quot; or &quot;▼&quot;, %2 = percentage points, %3 = year</extracomment>
        <translation>%1 %2 п.&#xa0;п. с %3 года</translation>
    </message>
    <message>
        <source>%1 %2 since %3</source>
        <extracomment>%1 = &quot;▲&quot; or &quot;▼&quot;, %2 = a number, %3 = year</extracomment>
        <translation>%1 %2 с %3 года</translation>
    </message>
    <message>
        <source>average implementation</source>
        <translation>средняя степень осуществления</translation>
    </message>
    <message>
        <source>States with a point of contact</source>
        <translation>государства с контактным пунктом</translation>
    </message>
    <message>
        <source>States with at least one serving contact in a role of CBM 8 / participating States</source>
        <translation>Государства, имеющие хотя бы один действующий контактный пункт в одной из функций по МД&#xa0;8 / государства-участники</translation>
    </message>
    <message numerus="yes">
        <source>States confirmed within %n month(s)</source>
        <translation>
            <numerusform>государства, подтвердившие данные в течение %n месяца</numerusform>
            <numerusform>государства, подтвердившие данные в течение %n месяцев</numerusform>
            <numerusform>государства, подтвердившие данные в течение %n месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>States whose serving contacts were all confirmed within the period / participating States</source>
        <translation>Государства, все действующие контактные пункты которых подтверждены в предусмотренный срок / государства-участники</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) overdue</source>
        <translation>
            <numerusform>просрочено: %n контактный пункт</numerusform>
            <numerusform>просрочено: %n контактных пункта</numerusform>
            <numerusform>просрочено: %n контактных пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 = meetings held, %2 = meetings asked for</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>meetings held (CBM 11)</source>
        <translation>проведённые заседания (МД&#xa0;11)</translation>
    </message>
    <message>
        <source>mean attendance %1</source>
        <extracomment>%1 = &quot;82.5 %&quot;</extracomment>
        <translation>среднее участие %1</translation>
    </message>
    <message>
        <source>yearly submissions received</source>
        <translation>полученные ежегодные представления</translation>
    </message>
    <message>
        <source>States whose submission of the year was made / participating States</source>
        <translation>Государства, направившие представление за год / государства-участники</translation>
    </message>
    <message numerus="yes">
        <source>%n outstanding</source>
        <translation>
            <numerusform>ещё не поступило: %n</numerusform>
            <numerusform>ещё не поступило: %n</numerusform>
            <numerusform>ещё не поступило: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>measures implemented</source>
        <translation>осуществлённые меры</translation>
    </message>
    <message>
        <source>contacts confirmed</source>
        <translation>подтверждённые контактные пункты</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>просрочено на %n день</numerusform>
            <numerusform>просрочено на %n дня</numerusform>
            <numerusform>просрочено на %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>serving contacts confirmed within the period / serving contacts</source>
        <translation>действующие контактные пункты, подтверждённые в предусмотренный срок / действующие контактные пункты</translation>
    </message>
    <message>
        <source>meetings attended (CBM 11)</source>
        <translation>участие в заседаниях (МД&#xa0;11)</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не внесено</translation>
    </message>
    <message>
        <source>meetings attended / meetings with attendance recorded</source>
        <translation>заседания, в которых государство участвовало / заседания, по которым внесены сведения об участии</translation>
    </message>
    <message numerus="yes">
        <source>%n not recorded yet</source>
        <translation>
            <numerusform>ещё не внесено: %n</numerusform>
            <numerusform>ещё не внесено: %n</numerusform>
            <numerusform>ещё не внесено: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Progress</name>
    <message>
        <source>Trend</source>
        <extracomment>A chart that can be chosen</extracomment>
        <translation>Динамика</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>State profile</source>
        <translation>Профиль государства</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>Attendance by State</source>
        <translation>Участие по государствам</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контактные пункты</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Меры</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>% of applicable cells</source>
        <translation>% применимых ячеек</translation>
    </message>
    <message>
        <source>All participating States</source>
        <translation>Все государства-участники</translation>
    </message>
    <message>
        <source>Chosen States</source>
        <translation>Выбранные государства</translation>
    </message>
    <message>
        <source>Implemented cells / participating States = %1 / %2 = %3</source>
        <extracomment>%1 = count of cells, %2 = count of States, %3 = their quotient</extracomment>
        <translation>Ячейки «осуществлена» / государства-участники = %1 / %2 = %3</translation>
    </message>
    <message>
        <source>Implemented of applicable measures: %1</source>
        <extracomment>%1 = such as &quot;9 of 16&quot;</extracomment>
        <translation>Осуществлено из применимых мер: %1</translation>
    </message>
    <message>
        <source>Cells by status</source>
        <translation>Ячейки по статусам</translation>
    </message>
    <message>
        <source>Average implementation by group</source>
        <translation>Средняя степень осуществления по группам</translation>
    </message>
    <message>
        <source>members at the end of each year</source>
        <extracomment>Under the title of a chart; groups such as the EU are counted with those who belonged to them then</extracomment>
        <translation>состав на конец каждого года</translation>
    </message>
    <message>
        <source>%1 and the average of all States</source>
        <extracomment>%1 = name of a State</extracomment>
        <translation>%1 и среднее по всем государствам</translation>
    </message>
    <message>
        <source>measures implemented</source>
        <translation>осуществлённые меры</translation>
    </message>
    <message>
        <source>Average</source>
        <extracomment>Name of a line in a chart</extracomment>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>Average implementation, %1</source>
        <extracomment>%1 = years, such as 2013–2025</extracomment>
        <translation>Средняя степень осуществления, %1</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>Все меры</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The mean of steps from 0 to 3: &quot;1.5 of 3&quot;</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>(3 × implemented + 2 × partly implemented + 1 × in preparation) / applicable cells = (3 × %1 + 2 × %2 + %3) / %4 = %5</source>
        <extracomment>%1 to %4 = counts of cells, %5 = the mean</extracomment>
        <translation>(3 × осуществлена + 2 × частично осуществлена + 1 × в подготовке) / применимые ячейки = (3 × %1 + 2 × %2 + %3) / %4 = %5</translation>
    </message>
    <message>
        <source>Implemented in %1 − implemented in %2 = %3 − %4 = %5</source>
        <extracomment>%1 and %2 = years, %3 and %4 = counts of States, %5 = the difference</extracomment>
        <translation>Осуществлена (%1) − осуществлена (%2) = %3 − %4 = %5</translation>
    </message>
    <message>
        <source>From %1 to %2 the count of States that implement a measure rose for %3 measures and fell for %4.</source>
        <extracomment>%1 and %2 = years, %3 and %4 = counts of measures</extracomment>
        <translation>Число мер, которые в %2 году осуществляло больше государств, чем в %1 году, — %3; меньше государств — %4.</translation>
    </message>
    <message>
        <source>In %1 the implementation rate of a measure lies between %2 and %3.</source>
        <extracomment>%1 = year, %2 and %3 = percentages</extracomment>
        <translation>В %1 году степень осуществления мер составляет от %2 до %3.</translation>
    </message>
    <message>
        <source>1 in preparation, 2 partly implemented, 3 implemented</source>
        <extracomment>The rings of a chart</extracomment>
        <translation>1 — в подготовке, 2 — частично осуществлена, 3 — осуществлена</translation>
    </message>
    <message>
        <source>State profile: %1 and %2</source>
        <extracomment>%1 and %2 = names of States, %2 also &quot;Average&quot;</extracomment>
        <translation>Профиль государства: %1 (для сравнения: %2)</translation>
    </message>
    <message>
        <source>%1 implements %2 of %3 measures in %4, shown beside: %5.</source>
        <extracomment>%1 = name of a State, %2 = count, %3 = count of all measures, %4 = year, %5 = what it stands beside</extracomment>
        <translation>%1: в %4 году осуществлено мер — %2 из %3; для сравнения показано: %5.</translation>
    </message>
    <message>
        <source>Change from %1 to %2</source>
        <extracomment>%1 and %2 = years</extracomment>
        <translation>Изменение с %1 по %2 год</translation>
    </message>
    <message>
        <source>States that implement the measure, more or fewer</source>
        <translation>изменение числа государств, осуществляющих меру</translation>
    </message>
    <message>
        <source>Implementation rate by measure, %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>Степень осуществления по мерам, %1 год</translation>
    </message>
    <message numerus="yes">
        <source>%n participating State(s)</source>
        <translation>
            <numerusform>%n государство-участник</numerusform>
            <numerusform>%n государства-участника</numerusform>
            <numerusform>%n государств-участников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen State(s)</source>
        <translation>
            <numerusform>%n выбранное государство</numerusform>
            <numerusform>%n выбранных государства</numerusform>
            <numerusform>%n выбранных государств</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / (existing cells − not applicable) = %2 / (%3 − %4) = %5</source>
        <extracomment>%1 = a status such as &quot;Partly implemented&quot;, %2 to %4 = counts of cells, %5 = percentage</extracomment>
        <translation>Ячейки «%1» / (существующие ячейки − ячейки «неприменима») = %2 / (%3 − %4) = %5</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen measure(s)</source>
        <translation>
            <numerusform>%n выбранная мера</numerusform>
            <numerusform>%n выбранные меры</numerusform>
            <numerusform>%n выбранных мер</numerusform>
        </translation>
    </message>
    <message>
        <source>sorted by count</source>
        <extracomment>Under the title of a chart, after what the numbers are about: the order of the bars</extracomment>
        <translation>упорядочено по числу</translation>
    </message>
    <message>
        <source>Present, remote or represented, of those expected: %1</source>
        <extracomment>%1 = such as &quot;44 of 57&quot;</extracomment>
        <translation>Присутствовали, участвовали дистанционно или были представлены, из числа ожидавшихся: %1</translation>
    </message>
    <message>
        <source>Attended of the meetings held for which something is recorded: %1</source>
        <extracomment>%1 = such as &quot;8 of 9&quot;</extracomment>
        <translation>Участие в проведённых заседаниях, по которым внесены сведения: %1</translation>
    </message>
    <message>
        <source>Confirmed within the period of those who serve on %1: %2 = %3</source>
        <extracomment>%1 = day, %2 = such as &quot;98 of 112&quot;, %3 = percentage</extracomment>
        <translation>Подтверждено в предусмотренный срок из действующих на %1: %2 = %3</translation>
    </message>
    <message>
        <source>Attendance by meeting, %1</source>
        <extracomment>%1 = years, such as 2013–2025</extracomment>
        <translation>Участие по заседаниям, %1</translation>
    </message>
    <message>
        <source>meetings held that count for expert meetings</source>
        <translation>проведённые заседания, засчитываемые как встречи экспертов</translation>
    </message>
    <message>
        <source>States that attended</source>
        <translation>участвовавшие государства</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Участие</translation>
    </message>
    <message>
        <source>At %1 meetings %2 of the expected States attended on average.</source>
        <extracomment>%1 = count of meetings, %2 = percentage</extracomment>
        <translation>Число заседаний — %1; в среднем участвовало %2 ожидавшихся государств.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>% of the meetings held</source>
        <translation>% проведённых заседаний</translation>
    </message>
    <message>
        <source>Attendance by State, %1</source>
        <extracomment>%1 = years, such as 2013–2025</extracomment>
        <translation>Участие по государствам, %1</translation>
    </message>
    <message>
        <source>How many of the meetings held in %1 each of %2 States attended.</source>
        <extracomment>%1 = years such as 2013–2025, %2 = count of States</extracomment>
        <translation>Участие каждого из %2 государств в проведённых заседаниях (%1).</translation>
    </message>
    <message>
        <source>Points of contact confirmed in time</source>
        <translation>Контактные пункты, подтверждённые в срок</translation>
    </message>
    <message>
        <source>% of serving points of contact</source>
        <translation>% действующих контактных пунктов</translation>
    </message>
    <message>
        <source>%1 · at the end of each year</source>
        <extracomment>Under the title of a chart: %1 = such as &quot;57 participating States&quot;</extracomment>
        <translation>%1 · на конец каждого года</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed within %n month(s)</source>
        <translation>
            <numerusform>Подтверждено в течение %n месяца</numerusform>
            <numerusform>Подтверждено в течение %n месяцев</numerusform>
            <numerusform>Подтверждено в течение %n месяцев</numerusform>
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
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Implemented / (existing cells − not applicable)</source>
        <translation>Ячейки «осуществлена» / (существующие ячейки − ячейки «неприменима»)</translation>
    </message>
    <message>
        <source>Implemented / (existing cells − not applicable) = %1 / (%2 − %3) = %4</source>
        <translation>Ячейки «осуществлена» / (существующие ячейки − ячейки «неприменима») = %1 / (%2 − %3) = %4</translation>
    </message>
</context>
<context>
    <name>tessera::Review</name>
    <message>
        <source>%1, page %2</source>
        <extracomment>A line of the table of contents, read aloud; %1 = title, %2 = number of the page</extracomment>
        <translation>%1, страница %2</translation>
    </message>
    <message>
        <source>There are no values to show.</source>
        <translation>Значения для показа отсутствуют.</translation>
    </message>
    <message>
        <source>left out: its sharing label is above the level of this document</source>
        <translation>опущено: пометка о распространении выше уровня данного документа</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>опущено</translation>
    </message>
    <message>
        <source>did not exist</source>
        <extracomment>Of a measure in a State and year</extracomment>
        <translation>не существовала</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Осуществлена</translation>
    </message>
    <message>
        <source>left out: above %1</source>
        <extracomment>Instead of something that may not be printed; %1 = a sharing label such as TLP:AMBER</extracomment>
        <translation>опущено: уровень выше %1</translation>
    </message>
    <message>
        <source>evidence</source>
        <extracomment>Something that is left out of a document</extracomment>
        <translation>подтверждающий документ</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>%1 = day on which the statement was true
----------
%1 = day</extracomment>
        <translation>по состоянию на %1</translation>
    </message>
    <message>
        <source>Logo of the issuing body</source>
        <extracomment>What a screen reader says of a picture; %1 = the body that issues the review</extracomment>
        <translation>Логотип издающего органа</translation>
    </message>
    <message>
        <source>Logo of %1</source>
        <translation>Логотип: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>On the cover; %1 = day
----------
%1 = day</extracomment>
        <translation>По состоянию на %1</translation>
    </message>
    <message>
        <source>Demonstration data: every entry is invented and says nothing about any State.</source>
        <translation>Демонстрационные данные: все записи вымышлены и ничего не говорят ни об одном государстве.</translation>
    </message>
    <message>
        <source>All States</source>
        <extracomment>In a list of groups of States</extracomment>
        <translation>Все государства</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Резюме</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Матрица</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Меры</translation>
    </message>
    <message>
        <source>Points of contact</source>
        <translation>Контактные пункты</translation>
    </message>
    <message>
        <source>Meetings and attendance</source>
        <translation>Заседания и участие</translation>
    </message>
    <message>
        <source>Workshops and other events</source>
        <translation>Рабочие семинары и другие мероприятия</translation>
    </message>
    <message>
        <source>Regional platforms</source>
        <translation>Региональные платформы</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Государства</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Основные вехи</translation>
    </message>
    <message>
        <source>Open decisions and follow-ups</source>
        <translation>Открытые решения и последующие действия</translation>
    </message>
    <message>
        <source>Directory of contacts</source>
        <translation>Реестр контактных пунктов</translation>
    </message>
    <message>
        <source>Method and sources</source>
        <translation>Методика и источники</translation>
    </message>
    <message>
        <source>Annual review of the %1</source>
        <extracomment>%1 = title of the framework, such as &quot;OSCE cyber/ICT confidence-building measures&quot;</extracomment>
        <translation>%1: ежегодный обзор</translation>
    </message>
    <message>
        <source>Participating States: %1 · Measures: %2</source>
        <extracomment>On the cover; %1 and %2 are counts</extracomment>
        <translation>Государства-участники: %1 · Меры: %2</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>Демонстрационные данные</translation>
    </message>
    <message>
        <source>%1 · Annual review %2</source>
        <extracomment>%1 = short title of the framework, %2 = year</extracomment>
        <translation>%1 · Ежегодный обзор, %2 год</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <extracomment>%1 = page, %2 = number of pages</extracomment>
        <translation>страница %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 = &quot;fewer than 3&quot; or &quot;more than 54&quot;, %2 = such as 57
----------
%1 = a count or &quot;fewer than 3&quot;, %2 = what it is a part of</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Not printed in this edition: the figures are about fewer than %1 States.</source>
        <translation>В этом издании не приводится: показатели относятся менее чем к %1 государствам.</translation>
    </message>
    <message>
        <source>meeting</source>
        <extracomment>Something that is left out of a document</extracomment>
        <translation>заседание</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>%1 · %2 (continued)</source>
        <extracomment>Above a page on which a heading goes on; %1 = section, %2 = State or measure</extracomment>
        <translation>%1 · %2 (продолжение)</translation>
    </message>
    <message>
        <source>States by measures</source>
        <translation>Государства по мерам</translation>
    </message>
    <message>
        <source>Sharing</source>
        <extracomment>Head of a column in a table file: a TLP label
----------
With whom something may be shared: a TLP label</extracomment>
        <translation>Пометка TLP</translation>
    </message>
    <message>
        <source>As of</source>
        <extracomment>Head of a column in a table file: the day of the numbers</extracomment>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>Head of a column in a table file: the title of the table a line comes from</extracomment>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Implemented of applicable</source>
        <translation>Осуществлено из применимых</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>Head of a column: key figures</extracomment>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Head of a column: the number</extracomment>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>cell</source>
        <extracomment>Something that is left out of a document: one State and measure of the matrix</extracomment>
        <translation>ячейка</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <extracomment>A count of States that is not printed, since it would let a State be inferred</extracomment>
        <translation>менее %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <extracomment>A count of States that is not printed, since the rest would let a State be inferred</extracomment>
        <translation>более %1</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>не приводится</translation>
    </message>
    <message>
        <source>a step nearer to implementation</source>
        <translation>на шаг ближе к осуществлению</translation>
    </message>
    <message>
        <source>information where there was none</source>
        <translation>сведения появились там, где их не было</translation>
    </message>
    <message>
        <source>a step further from implementation</source>
        <translation>на шаг дальше от осуществления</translation>
    </message>
    <message>
        <source>no information where there was some</source>
        <translation>сведений нет там, где они были</translation>
    </message>
    <message>
        <source>to or from “not applicable” or “prefers not to say”</source>
        <translation>переход к статусу «неприменима» или «предпочитает не отвечать» либо от него</translation>
    </message>
    <message>
        <source>the same status in both years</source>
        <translation>один и тот же статус в оба года</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Ячейки</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>Counts below %1, and those from which they would follow, are not printed.</source>
        <extracomment>%1 = number</extracomment>
        <translation>Числа менее %1, а также те, из которых они следовали бы, не приводятся.</translation>
    </message>
    <message>
        <source>%1 cells exist both in %2 and in %3 and are compared. One cell is one measure in one participating State.</source>
        <extracomment>%1 = count of cells, %2 and %3 = years</extracomment>
        <translation>Число сопоставляемых ячеек, существующих как в %2, так и в %3 году, — %1. Одна ячейка — это одна мера в одном государстве-участнике.</translation>
    </message>
    <message>
        <source>Changes by fewer than %1 States, and to or from so small a count, are not drawn.</source>
        <extracomment>%1 = number of States; below a chart</extracomment>
        <translation>Изменения, касающиеся менее чем %1 государств, а также изменения от столь малого числа или до него на диаграмме не показаны.</translation>
    </message>
    <message>
        <source>Changes by State</source>
        <translation>Изменения по государствам</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>as in %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>как в %1 году</translation>
    </message>
    <message>
        <source>%1 %2 since %3</source>
        <extracomment>%1 = &quot;▲&quot; or &quot;▼&quot;, %2 = a number, %3 = year</extracomment>
        <translation>%1 %2 с %3 года</translation>
    </message>
    <message>
        <source>States with a point of contact</source>
        <translation>государства с контактным пунктом</translation>
    </message>
    <message>
        <source>States with at least one serving contact in a role of CBM 8 / participating States of this review</source>
        <translation>Государства, имеющие хотя бы один действующий контактный пункт в одной из функций по МД&#xa0;8 / государства-участники данного обзора</translation>
    </message>
    <message>
        <source>States confirmed in time</source>
        <translation>государства, подтвердившие данные в срок</translation>
    </message>
    <message>
        <source>States whose serving contacts were all confirmed within the period / participating States of this review</source>
        <translation>Государства, все действующие контактные пункты которых подтверждены в предусмотренный срок / государства-участники данного обзора</translation>
    </message>
    <message>
        <source>changes notified late</source>
        <translation>изменения, о которых сообщено с опозданием</translation>
    </message>
    <message>
        <source>changes and ends of the year notified after more days than asked, or not yet / changes and ends of the year</source>
        <translation>изменения и завершения полномочий за год, о которых сообщено позже предусмотренного срока или ещё не сообщено / изменения и завершения полномочий за год</translation>
    </message>
    <message numerus="yes">
        <source>Contact data are confirmed within %n month(s).</source>
        <translation>
            <numerusform>Контактные данные подтверждаются не реже чем раз в %n месяц.</numerusform>
            <numerusform>Контактные данные подтверждаются не реже чем раз в %n месяца.</numerusform>
            <numerusform>Контактные данные подтверждаются не реже чем раз в %n месяцев.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes are notified within %n day(s).</source>
        <translation>
            <numerusform>Об изменениях сообщается в течение %n дня.</numerusform>
            <numerusform>Об изменениях сообщается в течение %n дней.</numerusform>
            <numerusform>Об изменениях сообщается в течение %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yearly confirmation of contact data on %1</source>
        <extracomment>%1 = day</extracomment>
        <translation>Ежегодное подтверждение контактных данных на %1</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Serving contacts</source>
        <translation>Действующие контактные пункты</translation>
    </message>
    <message numerus="yes">
        <source>Due within %n day(s)</source>
        <translation>
            <numerusform>Срок наступает в течение %n дня</numerusform>
            <numerusform>Срок наступает в течение %n дней</numerusform>
            <numerusform>Срок наступает в течение %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue or never confirmed</source>
        <translation>Просрочено или ни разу не подтверждено</translation>
    </message>
    <message>
        <source>All serving contacts</source>
        <translation>Все действующие контактные пункты</translation>
    </message>
    <message>
        <source>Communication checks</source>
        <translation>Проверки связи</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контактные пункты</translation>
    </message>
    <message>
        <source>Median time</source>
        <extracomment>The middle one of the times that contacts took to answer</extracomment>
        <translation>Медианное время</translation>
    </message>
    <message>
        <source>No points of contact are recorded.</source>
        <translation>Сведения о контактных пунктах не внесены.</translation>
    </message>
    <message>
        <source>No communication check was recorded in %1.</source>
        <translation>Сведения о проверках связи за %1 год не внесены.</translation>
    </message>
    <message>
        <source>a participating State</source>
        <translation>одно из государств-участников</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>By when something is to be done</extracomment>
        <translation>Срок</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>A decision or a follow-up</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>No decisions or follow-ups were open on %1.</source>
        <extracomment>%1 = day</extracomment>
        <translation>Открытых решений и последующих действий на %1 не было.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that name a State are not printed.</source>
        <translation>
            <numerusform>Не приводится %n пункт, в котором названо государство.</numerusform>
            <numerusform>Не приводятся %n пункта, в которых названо государство.</numerusform>
            <numerusform>Не приводится %n пунктов, в которых названо государство.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (day and night)</source>
        <extracomment>%1 = telephone number that is answered day and night</extracomment>
        <translation>%1 (круглосуточно)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Функция</translation>
    </message>
    <message>
        <source>Name and position</source>
        <translation>Имя и должность</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ведомство</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>контактный пункт</translation>
    </message>
    <message>
        <source>%1 · This annex holds personal data of those who served on %2. They may be used to reach the points of contact and for nothing else, and are to be deleted when they are out of date.</source>
        <extracomment>%1 = sharing label, %2 = day</extracomment>
        <translation>%1 · Настоящее приложение содержит персональные данные лиц, выполнявших свои функции на %2. Они могут использоваться исключительно для связи с контактными пунктами и подлежат удалению по мере утраты актуальности.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are planned.</source>
        <translation>
            <numerusform>Запланировано ещё %n мероприятие.</numerusform>
            <numerusform>Запланированы ещё %n мероприятия.</numerusform>
            <numerusform>Запланировано ещё %n мероприятий.</numerusform>
        </translation>
    </message>
    <message>
        <source>Events held, by kind</source>
        <translation>Проведённые мероприятия по видам</translation>
    </message>
    <message>
        <source>Events held</source>
        <translation>Проведено мероприятий</translation>
    </message>
    <message>
        <source>Events in %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>Мероприятия в %1 году</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Форум</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Принимающая сторона</translation>
    </message>
    <message>
        <source>States attended</source>
        <extracomment>&quot;44 of 57&quot;: the States that attended a meeting</extracomment>
        <translation>Участвовало государств</translation>
    </message>
    <message>
        <source>No events that count for CBM 12 are recorded in %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>За %1 год мероприятия, засчитываемые по МД&#xa0;12, не внесены.</translation>
    </message>
    <message>
        <source>An empty place: the State had not yet joined, or had left.</source>
        <translation>Пустое место: государство ещё не присоединилось либо уже вышло.</translation>
    </message>
    <message>
        <source>Implementation by measure and group</source>
        <translation>Осуществление по мерам и группам</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>Все меры</translation>
    </message>
    <message>
        <source>voluntary</source>
        <translation>на добровольной основе</translation>
    </message>
    <message>
        <source>Implementation of %1: %2.</source>
        <extracomment>%1 = measure such as &quot;CBM 8&quot;, %2 = percentage or count of States</extracomment>
        <translation>Осуществление %1: %2.</translation>
    </message>
    <message>
        <source>States by status</source>
        <translation>Государства по статусам</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>По группам</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Parts of the measure</source>
        <translation>Составные части меры</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Практика</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждения</translation>
    </message>
    <message>
        <source>The newest %1 entries, by their day, of States that implement the measure, say what was done and give evidence. Not a judgement.</source>
        <extracomment>%1 = number</extracomment>
        <translation>Последние по дате записи (не более %1) государств, которые осуществляют меру, указали, что сделано, и привели подтверждения. Не является оценкой.</translation>
    </message>
    <message>
        <source>Where information is open: States without information: %1; that prefer not to say: %2; that report no activity: %3. Absence of information does not mean absence of implementation.</source>
        <extracomment>A paragraph about a measure; %1 to %3 = counts of States or &quot;not printed&quot;</extracomment>
        <translation>Где картина остаётся неполной (число государств): «сведения не представлены» — %1; «предпочитает не отвечать» — %2; «работа не ведётся» — %3. Отсутствие сведений не означает отсутствия осуществления.</translation>
    </message>
    <message>
        <source>Meetings in %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>Заседания в %1 году</translation>
    </message>
    <message>
        <source>Counts for</source>
        <extracomment>For which measure a meeting is counted, such as &quot;CBM 11&quot;</extracomment>
        <translation>Засчитано по</translation>
    </message>
    <message>
        <source>Attended: present, remote or represented, of those expected. What is not recorded is not absence.</source>
        <translation>Участие: присутствовали, участвовали дистанционно или были представлены, из числа ожидавшихся. Отсутствие записи не означает неучастия.</translation>
    </message>
    <message>
        <source>Attendance of States</source>
        <translation>Участие государств</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Участие</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Не внесено</translation>
    </message>
    <message>
        <source>Attended of the meetings with something recorded for the State. What is not recorded is not absence.</source>
        <translation>Участие в заседаниях, по которым внесены сведения о данном государстве. Отсутствие записи не означает неучастия.</translation>
    </message>
    <message>
        <source>Mean attendance of the meetings recorded: %1.</source>
        <extracomment>%1 = percentage</extracomment>
        <translation>Среднее участие в заседаниях, по которым внесены сведения: %1.</translation>
    </message>
    <message>
        <source>No meetings are recorded in %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>Сведения о заседаниях за %1 год не внесены.</translation>
    </message>
    <message>
        <source>what the measure asks for is done</source>
        <translation>предусмотренное мерой сделано</translation>
    </message>
    <message>
        <source>some of it is done</source>
        <translation>сделана часть предусмотренного</translation>
    </message>
    <message>
        <source>work has begun</source>
        <translation>работа начата</translation>
    </message>
    <message>
        <source>the State reports that nothing is under way</source>
        <translation>государство сообщает, что работа не ведётся</translation>
    </message>
    <message>
        <source>nothing has been reported</source>
        <translation>никаких сведений не поступило</translation>
    </message>
    <message>
        <source>the State chose not to answer</source>
        <translation>государство предпочло не отвечать</translation>
    </message>
    <message>
        <source>the measure does not concern the State; the reason is given</source>
        <translation>мера не касается данного государства; причина указана</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Термин</translation>
    </message>
    <message>
        <source>Voluntary measures</source>
        <translation>Добровольные меры</translation>
    </message>
    <message>
        <source>One cell is one measure in one participating State and one calendar year. A measure counts from the year of its adoption, a State from the year in which it joined.</source>
        <translation>Одна ячейка — это одна мера в одном государстве-участнике за один календарный год. Мера учитывается с года её принятия, государство — с года его присоединения.</translation>
    </message>
    <message>
        <source>Implementation rate</source>
        <translation>Степень осуществления</translation>
    </message>
    <message>
        <source>The average implementation is the rate over all cells together. Percentages have one decimal; 100 % is printed only when nothing is missing.</source>
        <translation>Средняя степень осуществления рассчитывается по всем ячейкам вместе. Проценты приводятся с одним десятичным знаком; 100&#xa0;% указывается только тогда, когда охвачено всё без исключения.</translation>
    </message>
    <message>
        <source>Comparison of years</source>
        <translation>Сопоставление лет</translation>
    </message>
    <message>
        <source>Differences of rates are in percentage points and are taken before rounding. Movements count only the cells that exist in both years.</source>
        <translation>Разница между степенями осуществления приводится в процентных пунктах и вычисляется до округления. При подсчёте изменений учитываются только ячейки, существующие в оба года.</translation>
    </message>
    <message>
        <source>The review shows what was recorded by %1. Contacts and meetings are judged as of %2.</source>
        <extracomment>%1 and %2 = days</extracomment>
        <translation>Обзор отражает сведения, внесённые по состоянию на %1. Контактные пункты и заседания учтены по состоянию на %2.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Each entry names where it comes from: the State’s own report, an OSCE document, an open source, or the judgement of the desk officer, which is marked as such. The decisions themselves are the authority on what each measure asks for.</source>
        <translation>В каждой записи указан её источник: сообщение самого государства, документ ОБСЕ, открытый источник или оценка ответственного сотрудника, которая обозначается как таковая. Что предусматривает каждая мера, определяют сами решения.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Membership of groups is that of %1.</source>
        <extracomment>%1 = day</extracomment>
        <translation>Состав групп приводится на %1.</translation>
    </message>
    <message>
        <source>Without another choice the label of the review is the narrowest of what it contains, including what its numbers are counted from. Traffic Light Protocol 2.0 is not a classification; a national marking stands apart from it.</source>
        <translation>Если не выбрано иное, обзор получает самую строгую из пометок своего содержания, включая данные, на которых основаны его числа. Протокол Traffic Light Protocol 2.0 не является системой грифов секретности; национальный гриф указывается отдельно.</translation>
    </message>
    <message>
        <source>Reason for the label: %1</source>
        <extracomment>%1 = what the user wrote</extracomment>
        <translation>Обоснование пометки: %1</translation>
    </message>
    <message>
        <source>Counts that are not printed</source>
        <translation>Числа, которые не приводятся</translation>
    </message>
    <message>
        <source>No State is named. Counts of fewer than %1 States, counts from which so few would follow, groups of fewer than %1 States, and what States wrote are not printed. Where a percentage would tell of so few States a count stands in its place.</source>
        <extracomment>%1 = number of States</extracomment>
        <translation>Государства не называются. Не приводятся числа, относящиеся менее чем к %1 государствам; числа, из которых они следовали бы; группы, насчитывающие менее %1 государств; тексты, написанные государствами. Там, где процентная доля раскрывала бы сведения о столь малом числе государств, вместо неё указано число.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Пометка</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя / название</translation>
    </message>
    <message>
        <source>Left out, since above %1</source>
        <extracomment>%1 = a sharing label such as TLP:AMBER; above a table</extracomment>
        <translation>Опущено ввиду пометки выше %1</translation>
    </message>
    <message>
        <source>Counts and rates over States take in every cell, since they name no State; they count for the label.</source>
        <translation>Числа и степени осуществления по государствам учитывают все ячейки, поскольку государств не называют; эти ячейки учитываются и при определении пометки.</translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) that name a State are not printed.</source>
        <translation>
            <numerusform>Не приводится %n веха, в которой названо государство.</numerusform>
            <numerusform>Не приводятся %n вехи, в которых названо государство.</numerusform>
            <numerusform>Не приводится %n вех, в которых названо государство.</numerusform>
        </translation>
    </message>
    <message>
        <source>States with information</source>
        <translation>государства, по которым имеются сведения</translation>
    </message>
    <message>
        <source>States with information on at least one measure / participating States</source>
        <translation>Государства, по которым имеются сведения хотя бы об одной мере / государства-участники</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 = a count out of a total, such as &quot;52 of 57&quot;; %2 = year</extracomment>
        <translation>%1 в %2 году</translation>
    </message>
    <message>
        <source>Fewer than %1 States are chosen; no numbers about them are printed in this edition.</source>
        <extracomment>%1 = number of States</extracomment>
        <translation>Выбрано менее %1 государств; числовые данные о них в этом издании не приводятся.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) on %1.</source>
        <extracomment>%1 = day, %n = count of States</extracomment>
        <translation>
            <numerusform>%n участник на %1.</numerusform>
            <numerusform>%n участника на %1.</numerusform>
            <numerusform>%n участников на %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members on %1: %2.</source>
        <extracomment>%1 = day, %2 = names of States</extracomment>
        <translation>Участники на %1: %2.</translation>
    </message>
    <message>
        <source>vacant</source>
        <extracomment>Nobody holds the chair</extracomment>
        <translation>вакантно</translation>
    </message>
    <message>
        <source>Chair on %1: %2.</source>
        <extracomment>%1 = day, %2 = a State or &quot;vacant&quot;</extracomment>
        <translation>Председатель на %1: %2.</translation>
    </message>
    <message>
        <source>average implementation, %1</source>
        <extracomment>%1 = short name of a group of States</extracomment>
        <translation>средняя степень осуществления, %1</translation>
    </message>
    <message>
        <source>average implementation, all States</source>
        <translation>средняя степень осуществления, все государства</translation>
    </message>
    <message>
        <source>Implementation by measure: %1</source>
        <extracomment>%1 = short name of a group of States</extracomment>
        <translation>Осуществление по мерам: %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Meetings and exercises: %1</source>
        <extracomment>%1 = short name of a group of States</extracomment>
        <translation>Заседания и учения: %1</translation>
    </message>
    <message>
        <source>Its figures are not printed in this edition: beside those of other groups they could tell about single States.</source>
        <translation>Показатели этой платформы в данном издании не приводятся: рядом с показателями других групп они могли бы раскрыть сведения об отдельных государствах.</translation>
    </message>
    <message>
        <source>No meetings of its own are printed for %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>Собственные заседания за %1 год не приводятся.</translation>
    </message>
    <message>
        <source>Submission: %1</source>
        <extracomment>%1 = stage, day and symbol of a State&apos;s yearly submission</extracomment>
        <translation>Ежегодное представление: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 = what a number or text is about, %2 = the number or text</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>%1 = why a measure does not apply</extracomment>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>Status %1</source>
        <extracomment>Title of a column; %1 = year</extracomment>
        <translation>Статус, %1</translation>
    </message>
    <message>
        <source>Source and evidence</source>
        <translation>Источник и подтверждения</translation>
    </message>
    <message>
        <source>No measure existed in %1.</source>
        <translation>В %1 году мер не существовало.</translation>
    </message>
    <message>
        <source>In %1, on average %2 of the applicable measures are implemented.</source>
        <extracomment>%1 = year, %2 = percentage</extracomment>
        <translation>В %1 году в среднем осуществлено %2 применимых мер.</translation>
    </message>
    <message numerus="yes">
        <source>The group met %n time(s) in %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>
            <numerusform>В %1 году группа собиралась %n раз.</numerusform>
            <numerusform>В %1 году группа собиралась %n раза.</numerusform>
            <numerusform>В %1 году группа собиралась %n раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>On average %1 of the States attended.</source>
        <extracomment>%1 = percentage of the States expected</extracomment>
        <translation>В среднем участвовало %1 государств.</translation>
    </message>
    <message>
        <source>A point of contact is nominated by %1 participating States; %2 have confirmed all of theirs within the period.</source>
        <extracomment>%1 and %2 = counts out of a total, such as &quot;56 of 57&quot; or &quot;more than 54 of 57&quot;</extracomment>
        <translation>Число государств-участников, назначивших контактный пункт, — %1; подтвердивших все свои контактные пункты в предусмотренный срок — %2.</translation>
    </message>
    <message>
        <source>The yearly submission has been received from %1 participating States.</source>
        <extracomment>%1 = a count out of a total</extracomment>
        <translation>Число государств-участников, от которых поступило ежегодное представление, — %1.</translation>
    </message>
    <message>
        <source>Points since %1</source>
        <extracomment>Title of a narrow column; %1 = year</extracomment>
        <translation>П.&#xa0;п. с %1 года</translation>
    </message>
    <message>
        <source>States that implement each measure, %1</source>
        <extracomment>%1 = year</extracomment>
        <translation>Число государств, осуществляющих каждую из мер, %1 год</translation>
    </message>
    <message>
        <source>Implementation by measure</source>
        <translation>Осуществление по мерам</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Кем заполнено</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Tick one</source>
        <extracomment>On a form: make a mark beside one of several</extracomment>
        <translation>Отметьте одно</translation>
    </message>
    <message>
        <source>%1 (please give the reason)</source>
        <extracomment>%1 = &quot;Not applicable&quot;</extracomment>
        <translation>%1 (просьба указать причину)</translation>
    </message>
    <message>
        <source>Please write</source>
        <translation>Просьба указать</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>On a form: the place to write</extracomment>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Documents that show it</source>
        <translation>Подтверждающие документы</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>К кому обратиться</translation>
    </message>
    <message>
        <source>What can show it: %1</source>
        <extracomment>%1 = kinds of document, separated by semicolons</extracomment>
        <translation>Чем может подтверждаться: %1</translation>
    </message>
    <message>
        <source>Please tick one status for each measure and write what was done. What is left blank is taken as no information. The yearly submission is due on %1.</source>
        <extracomment>%1 = day</extracomment>
        <translation>Просьба отметить один статус по каждой мере и указать, что сделано. Незаполненные графы означают, что сведения не представлены. Срок ежегодного представления — %1.</translation>
    </message>
    <message>
        <source>Form for %1</source>
        <extracomment>%1 = name of a State</extracomment>
        <translation>Форма: %1</translation>
    </message>
    <message>
        <source>Measures: %1</source>
        <extracomment>On a form; %1 is a count</extracomment>
        <translation>Меры: %1</translation>
    </message>
    <message>
        <source>Filled in with what is recorded</source>
        <translation>Заполнена по имеющимся записям</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Незаполненная форма</translation>
    </message>
    <message>
        <source>The measures are voluntary; absence of information does not mean absence of implementation.</source>
        <translation>Меры осуществляются на добровольной основе; отсутствие сведений не означает отсутствия осуществления.</translation>
    </message>
    <message>
        <source>For the named recipients only.</source>
        <translation>Только для указанных получателей.</translation>
    </message>
    <message>
        <source>Recipients may share it within their own organisation, as needed.</source>
        <translation>Получатели могут распространять документ внутри своей организации по мере необходимости.</translation>
    </message>
    <message>
        <source>Recipients may share it within their own organisation and with its clients, as needed.</source>
        <translation>Получатели могут распространять документ внутри своей организации и среди её клиентов по мере необходимости.</translation>
    </message>
    <message>
        <source>Recipients may share it within their community, not publicly.</source>
        <translation>Получатели могут распространять документ внутри своего сообщества, но не публично.</translation>
    </message>
    <message>
        <source>Recipients may share it without restriction.</source>
        <translation>Получатели могут распространять документ без ограничений.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не включено</translation>
    </message>
    <message>
        <source>Cells above %1 are left out and not counted.</source>
        <extracomment>%1 = a sharing label such as TLP:AMBER</extracomment>
        <translation>Ячейки с меткой строже %1 не включены и не учитываются.</translation>
    </message>
    <message>
        <source>Cells that are left out are not counted.</source>
        <translation>Невключённые ячейки не учитываются.</translation>
    </message>
    <message>
        <source>%1 (since %2)</source>
        <extracomment>%1 = measure, %2 = day</extracomment>
        <translation>%1 (с %2)</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Of a State that leads the work on a measure: %1 = day</extracomment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>since when is not known</source>
        <extracomment>Of a State that leads the work on a measure</extracomment>
        <translation>дата начала неизвестна</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Of a State that leads the work on a measure: %1 = day</extracomment>
        <translation>до %1</translation>
    </message>
    <message>
        <source>No adopters are recorded.</source>
        <translation>Государства-кураторы не указаны.</translation>
    </message>
    <message>
        <source>States that led the work on the measure in %1, as adopters: %2.</source>
        <extracomment>%1 = year, %2 = names of States, or a count of States such as &quot;fewer than 3&quot;</extracomment>
        <translation>Государства-кураторы, возглавлявшие работу по этой мере в %1 году: %2.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Since when a State leads the work on a measure</extracomment>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>Until when a State leads the work on a measure: no last day is recorded</extracomment>
        <translation>по настоящее время</translation>
    </message>
    <message>
        <source>Adopter in %1 of: %2</source>
        <extracomment>%1 = year, %2 = measures on which a State leads the work</extracomment>
        <translation>Государство-куратор в %1 году: %2</translation>
    </message>
    <message>
        <source>Adopters</source>
        <extracomment>States that lead the work on a measure</extracomment>
        <translation>Государства-кураторы</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Title of a column: first day</extracomment>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Title of a column: last day</extracomment>
        <translation>До</translation>
    </message>
    <message>
        <source>Groups of fewer than %1 States are not printed. “–” stands where a number, alone or beside the others, would tell of fewer than %2 States or of each State of a group.</source>
        <extracomment>%1 and %2 = numbers of States</extracomment>
        <translation>Группы, в которых меньше государств, чем %1, не приводятся. Знак «–» стоит там, где число само по себе или рядом с другими раскрывало бы сведения менее чем о %2 государствах или о каждом государстве группы.</translation>
    </message>
    <message>
        <source>“–” stands where a number would be about fewer than %1 States.</source>
        <extracomment>Below a table; %1 = number of States</extracomment>
        <translation>Знак «–» стоит там, где число относилось бы менее чем к %1 государствам.</translation>
    </message>
    <message>
        <source>Telephone and e-mail</source>
        <translation>Телефон и эл. почта</translation>
    </message>
    <message>
        <source>Chosen States</source>
        <extracomment>In a list of groups of States: those that the review is about</extracomment>
        <translation>Выбранные государства</translation>
    </message>
    <message>
        <source>The average is the same as in %1.</source>
        <extracomment>%1 = year</extracomment>
        <translation>Средний показатель тот же, что и в %1 году.</translation>
    </message>
    <message>
        <source>Since %1 the average has risen by %2 percentage points.</source>
        <extracomment>%1 = year, %2 = a number without sign, such as 3.2</extracomment>
        <translation>С %1 года средний показатель вырос на %2 п. п.</translation>
    </message>
    <message>
        <source>Since %1 the average has fallen by %2 percentage points.</source>
        <extracomment>%1 = year, %2 = a number without sign, such as 3.2</extracomment>
        <translation>С %1 года средний показатель снизился на %2 п. п.</translation>
    </message>
    <message>
        <source>A point of contact is nominated by %1 participating States.</source>
        <extracomment>%1 = a count out of a total, such as &quot;56 of 57&quot;</extracomment>
        <translation>Число государств-участников, назначивших контактный пункт: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) held in %1 under CBM 12.</source>
        <extracomment>%1 = year</extracomment>
        <translation>
            <numerusform>В %1 году проведено %n мероприятие, засчитываемое по МД&#xa0;12.</numerusform>
            <numerusform>В %1 году проведены %n мероприятия, засчитываемые по МД&#xa0;12.</numerusform>
            <numerusform>В %1 году проведено %n мероприятий, засчитываемых по МД&#xa0;12.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::Rules</name>
    <message>
        <source>Months from one confirmation of a contact to the next</source>
        <translation>Месяцев от одного подтверждения контактного пункта до следующего</translation>
    </message>
    <message>
        <source>Days before the day on which something counts as due</source>
        <translation>За сколько дней до даты срок считается наступающим</translation>
    </message>
    <message>
        <source>Days within which a change of contact is to be notified</source>
        <translation>Дней на уведомление об изменении контактного пункта</translation>
    </message>
    <message>
        <source>Months after which former contacts are offered for erasure</source>
        <translation>Через сколько месяцев предлагается удалить данные бывших контактных лиц</translation>
    </message>
    <message>
        <source>Meetings of the group asked for in a year</source>
        <translation>Предусмотренное число заседаний группы в год</translation>
    </message>
    <message>
        <source>Months after which undated evidence counts as old (0 = never)</source>
        <translation>Через сколько месяцев подтверждающий документ без срока действия считается устаревшим (0 = никогда)</translation>
    </message>
    <message>
        <source>Reference date of the yearly submission: month</source>
        <translation>Контрольная дата ежегодного представления: месяц</translation>
    </message>
    <message>
        <source>Reference date of the yearly submission: day</source>
        <translation>Контрольная дата ежегодного представления: день</translation>
    </message>
</context>
<context>
    <name>tessera::SubmissionCheck</name>
    <message>
        <source>%1 has no entry for %2.</source>
        <extracomment>%1 = &quot;CBM 4&quot;, %2 = year</extracomment>
        <translation>%1: за %2 год запись отсутствует.</translation>
    </message>
    <message>
        <source>%1 is not yet confirmed for this year.</source>
        <translation>%1: запись за этот год ещё не подтверждена.</translation>
    </message>
    <message>
        <source>%1 is “not applicable” without a reason.</source>
        <translation>%1: статус «неприменима» указан без причины.</translation>
    </message>
    <message>
        <source>%1 is dated in the future: %2.</source>
        <extracomment>%1 = &quot;CBM 4&quot;, %2 = day</extracomment>
        <translation>%1: указана дата в будущем — %2.</translation>
    </message>
    <message>
        <source>%1 does not say what was done.</source>
        <translation>%1: не указано, что сделано.</translation>
    </message>
    <message>
        <source>%1 is implemented, but has no evidence.</source>
        <translation>%1 осуществлена, но подтверждений нет.</translation>
    </message>
    <message>
        <source>All parts of %1 are implemented, the whole is not.</source>
        <translation>Все части %1 осуществлены, а мера в целом — нет.</translation>
    </message>
    <message>
        <source>%1 is implemented, but none of its recorded parts is.</source>
        <translation>%1 осуществлена, но ни одна из внесённых её частей не осуществлена.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 = &quot;CBM 7&quot;, %2 = a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: the records suggest “%2”. %3</source>
        <extracomment>%1 = &quot;CBM 8&quot;, %2 = a status, %3 = a sentence about contacts or meetings</extracomment>
        <translation>%1: внесённые сведения указывают на статус «%2». %3</translation>
    </message>
</context>
<context>
    <name>tessera::Words</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Format of dates on the screen, see QLocale::toString: &quot;20 Nov 2025&quot;</extracomment>
        <translation>dd.MM.yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Format of dates in documents, see QLocale::toString: &quot;20 November 2025&quot;</extracomment>
        <translation>d MMMM yyyy &apos;года&apos;</translation>
    </message>
</context>
</TS>
