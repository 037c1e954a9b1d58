<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
<context>
    <name>Aim</name>
    <message>
        <source>e-mail and forms</source>
        <translation>e-mail en formulieren</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>sociale media</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>chat, web shops</source>
        <translation>chat, webwinkels</translation>
    </message>
    <message>
        <source>with a first reply within 24 hours</source>
        <translation>bij een eerste reactie binnen 24 uur</translation>
    </message>
    <message>
        <source>more than three and satisfaction drops</source>
        <translation>bij meer dan drie daalt de tevredenheid</translation>
    </message>
    <message>
        <source>by complexity</source>
        <translation>naar complexiteit</translation>
    </message>
    <message>
        <source>web shops</source>
        <translation>webwinkels</translation>
    </message>
    <message>
        <source>business software</source>
        <translation>zakelijke software</translation>
    </message>
    <message>
        <source>phase 2</source>
        <translation>fase 2</translation>
    </message>
    <message>
        <source>phase 3</source>
        <translation>fase 3</translation>
    </message>
    <message>
        <source>phase 4</source>
        <translation>fase 4</translation>
    </message>
    <message>
        <source>ambition</source>
        <translation>ambitie</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>grens</translation>
    </message>
    <message>
        <source>phone, ambition</source>
        <translation>telefoon, ambitie</translation>
    </message>
    <message>
        <source>chat, ambition</source>
        <translation>chat, ambitie</translation>
    </message>
    <message>
        <source>within 20 seconds</source>
        <translation>binnen 20 seconden</translation>
    </message>
    <message>
        <source>within 30 seconds</source>
        <translation>binnen 30 seconden</translation>
    </message>
    <message>
        <source>within 20 seconds, many</source>
        <translation>binnen 20 seconden, velen</translation>
    </message>
    <message>
        <source>banks, insurers, telecom</source>
        <translation>banken, verzekeraars, telecom</translation>
    </message>
    <message>
        <source>by experience and level</source>
        <translation>naar ervaring en niveau</translation>
    </message>
    <message>
        <source>on a scale of 1 to 10</source>
        <translation>op een schaal van 1 tot 10</translation>
    </message>
    <message>
        <source>phase 4, on a scale of 1 to 10</source>
        <translation>fase 4, op een schaal van 1 tot 10</translation>
    </message>
    <message>
        <source>on a scale of 1 to 7</source>
        <translation>op een schaal van 1 tot 7</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>uitstekend</translation>
    </message>
    <message>
        <source>business customers</source>
        <translation>zakelijke klanten</translation>
    </message>
    <message>
        <source>phase 5</source>
        <translation>fase 5</translation>
    </message>
    <message>
        <source>what is usual</source>
        <translation>wat gebruikelijk is</translation>
    </message>
    <message>
        <source>what is usual in the Netherlands</source>
        <translation>wat gebruikelijk is in Nederland</translation>
    </message>
    <message>
        <source>an example</source>
        <translation>een voorbeeld</translation>
    </message>
    <message>
        <source>all</source>
        <translation>iedereen</translation>
    </message>
</context>
<context>
    <name>Backlog</name>
    <message>
        <source>New tickets</source>
        <translation>Nieuwe tickets</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Opgelost</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Heropend</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>Wat is er veranderd?</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>t/m %1</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>sinds gisteren</translation>
    </message>
    <message>
        <source>in 7 days</source>
        <translation>in 7 dagen</translation>
    </message>
    <message>
        <source>Backlog before</source>
        <translation>Backlog daarvoor</translation>
    </message>
    <message>
        <source>Not explained: solved and reopened in between, or without a date</source>
        <translation>Niet verklaard: tussendoor opgelost en heropend, of zonder datum</translation>
    </message>
    <message>
        <source>Backlog now</source>
        <translation>Backlog nu</translation>
    </message>
    <message>
        <source>In which status?</source>
        <translation>In welke status?</translation>
    </message>
    <message>
        <source>Nothing is open: the backlog is empty.</source>
        <translation>Er staat niets open: de backlog is leeg.</translation>
    </message>
    <message>
        <source>up to 1 day</source>
        <translation>tot 1 dag</translation>
    </message>
    <message>
        <source>1–3 days</source>
        <translation>1–3 dagen</translation>
    </message>
    <message>
        <source>3–7 days</source>
        <translation>3–7 dagen</translation>
    </message>
    <message>
        <source>1–2 weeks</source>
        <translation>1–2 weken</translation>
    </message>
    <message>
        <source>2–4 weeks</source>
        <translation>2–4 weken</translation>
    </message>
    <message>
        <source>1–3 months</source>
        <translation>1–3 maanden</translation>
    </message>
    <message>
        <source>over 3 months</source>
        <translation>ouder dan 3 maanden</translation>
    </message>
    <message>
        <source>How old is it?</source>
        <translation>Hoe oud zijn de tickets?</translation>
    </message>
    <message>
        <source>Does solving keep up with what comes in?</source>
        <translation>Houdt het oplossen de instroom bij?</translation>
    </message>
    <message>
        <source>Oldest tickets</source>
        <translation>Oudste tickets</translation>
    </message>
    <message>
        <source>High priority, oldest first</source>
        <translation>Hoge prioriteit, oudste eerst</translation>
    </message>
    <message>
        <source>No open ticket has a high priority.</source>
        <translation>Geen open ticket heeft een hoge prioriteit.</translation>
    </message>
    <message>
        <source>Waiting for the customer, oldest first</source>
        <translation>Wacht op klant, oudste eerst</translation>
    </message>
    <message>
        <source>No open ticket waits for the customer.</source>
        <translation>Geen open ticket wacht op de klant.</translation>
    </message>
    <message>
        <source>Nobody&apos;s, oldest first</source>
        <translation>Zonder agent, oudste eerst</translation>
    </message>
    <message>
        <source>Every open ticket has an agent.</source>
        <translation>Elk open ticket heeft een agent.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Drop the ticket export of your help desk on this window, with the status of every ticket and when it was created and solved. Export open tickets too.</source>
        <translation>Sleep de ticketexport van uw helpdesk op dit venster, met de status van elk ticket en wanneer het is aangemaakt en opgelost. Exporteer ook de open tickets.</translation>
    </message>
    <message>
        <source>one year, end of each week</source>
        <translation>een jaar, eind van elke week</translation>
    </message>
    <message>
        <source>On average %1 tickets.</source>
        <translation>Gemiddeld %1 tickets.</translation>
    </message>
</context>
<context>
    <name>Baseline</name>
    <message>
        <source>No baseline is frozen: the limits are made of all %1. Freeze a period before you change something, and what comes after is held against it.</source>
        <translation>Er is geen baseline vastgezet: de grenzen zijn die van alle %1. Zet een periode vast voordat u iets verandert; wat daarna komt, wordt ermee vergeleken.</translation>
    </message>
    <message>
        <source>The baseline of %1 has too few weeks with records; the limits are made of all %2.</source>
        <translation>De baseline van %1 heeft te weinig weken met gegevens; de grenzen zijn die van alle %2.</translation>
    </message>
    <message>
        <source>The baseline is frozen: %1, %2. What came after is held against it.</source>
        <translation>De baseline staat vast: %1, %2. Wat daarna kwam, wordt ermee vergeleken.</translation>
    </message>
    <message>
        <source>above the upper limit</source>
        <translation>boven de bovengrens</translation>
    </message>
    <message>
        <source>beneath the lower limit</source>
        <translation>onder de ondergrens</translation>
    </message>
    <message>
        <source>eighth or later in a row above the mean</source>
        <translation>achtste of later op rij boven het gemiddelde</translation>
    </message>
    <message>
        <source>eighth or later in a row beneath the mean</source>
        <translation>achtste of later op rij onder het gemiddelde</translation>
    </message>
    <message>
        <source>begins another level</source>
        <translation>begin van een ander niveau</translation>
    </message>
    <message>
        <source>More than chance</source>
        <translation>Meer dan toeval</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Wat opvalt</translation>
    </message>
    <message>
        <source>Targets that would follow</source>
        <translation>Doelen die hieruit volgen</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>Would have met it</source>
        <translation>Zou gehaald zijn</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Drop an export on this window; every metric then has a past that a baseline is made of.</source>
        <translation>Sleep een export op dit venster; elke metric heeft dan een verleden waaruit een baseline wordt gemaakt.</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>Baseline: %1</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Doel: %1</translation>
    </message>
    <message>
        <source>What this target line means</source>
        <translation>Wat deze doellijn betekent</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Nieuwste</translation>
    </message>
    <message>
        <source>Whole past</source>
        <translation>Hele verleden</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>no value</source>
        <translation>geen waarde</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>nog niet compleet</translation>
    </message>
    <message>
        <source>These records carry no date, so they cannot be put in weeks.</source>
        <translation>Deze records hebben geen datum en zijn dus niet over weken te verdelen.</translation>
    </message>
    <message>
        <source>Nothing to count in these weeks. Choose another period or fewer filters.</source>
        <translation>In deze weken valt niets te tellen. Kies een andere periode of minder filters.</translation>
    </message>
    <message>
        <source>The export does not say what the status of every ticket was.</source>
        <translation>De export vermeldt niet welke status elk ticket had.</translation>
    </message>
    <message>
        <source>The status is known from %1 on; before, only the total is.</source>
        <translation>De status is bekend vanaf %1; van de tijd daarvoor alleen het totaal.</translation>
    </message>
    <message>
        <source>CSAT per week</source>
        <translation>CSAT per week</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 weken</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>CSAT per week, by channel</source>
        <translation>CSAT per week, per kanaal</translation>
    </message>
    <message>
        <source>Backlog by status</source>
        <translation>Backlog per status</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dagen</translation>
    </message>
    <message>
        <source>NPS breakdown</source>
        <translation>NPS-opbouw</translation>
    </message>
    <message>
        <source>Share of the answers</source>
        <translation>Aandeel van de antwoorden</translation>
    </message>
    <message>
        <source>all answers</source>
        <translation>alle antwoorden</translation>
    </message>
    <message>
        <source>%1 % · %2 answers</source>
        <translation>%1 % · %2 antwoorden</translation>
    </message>
    <message>
        <source>%1 · n = %2</source>
        <translation>%1 · n = %2</translation>
    </message>
    <message>
        <source>The score lies between %1 and %2 (95 %).</source>
        <translation>De score ligt tussen %1 en %2 (95 %).</translation>
    </message>
    <message>
        <source>Reopened tickets per week</source>
        <translation>Heropende tickets per week</translation>
    </message>
    <message>
        <source>% of solved</source>
        <translation>% van opgelost</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Heropend</translation>
    </message>
    <message>
        <source>Tickets by product area</source>
        <translation>Tickets per productgebied</translation>
    </message>
    <message>
        <source>top 5</source>
        <translation>top 5</translation>
    </message>
    <message>
        <source>No tickets in this period.</source>
        <translation>Geen tickets in deze periode.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Deel</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>%1 (unfinished)</source>
        <translation>%1 (nog niet compleet)</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s)</source>
        <translation>
            <numerusform>%n kwartaal</numerusform>
            <numerusform>%n kwartalen</numerusform>
        </translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>te weinig om iets te zeggen</translation>
    </message>
    <message>
        <source>a year before</source>
        <translation>een jaar eerder</translation>
    </message>
    <message>
        <source>the %1 before</source>
        <translation>de %1 ervoor</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verdeling</translation>
    </message>
    <message>
        <source>Nothing to count in this period.</source>
        <translation>In deze periode valt niets te tellen.</translation>
    </message>
    <message>
        <source>beyond the fence</source>
        <translation>uitschieters</translation>
    </message>
    <message>
        <source>in %1 · n = %2</source>
        <translation>in %1 · n = %2</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>mediaan %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>gemiddelde %1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>other answers</source>
        <translation>overige antwoorden</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller group(s) not shown.</source>
        <translation>
            <numerusform>%n kleinere groep staat er niet bij.</numerusform>
            <numerusform>%n kleinere groepen staan er niet bij.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 per %2</translation>
    </message>
    <message>
        <source>median, P10 to P90</source>
        <translation>mediaan, P10 tot P90</translation>
    </message>
    <message>
        <source>No unsatisfied ratings in this period.</source>
        <translation>Geen ontevreden waarderingen in deze periode.</translation>
    </message>
    <message>
        <source>First reply time per week</source>
        <translation>Eerste reactietijd per week</translation>
    </message>
    <message>
        <source>Time to full resolution per week</source>
        <translation>Tijd tot volledige oplossing per week</translation>
    </message>
    <message>
        <source>Solved at first contact per week</source>
        <translation>Opgelost bij eerste contact per week</translation>
    </message>
    <message>
        <source>New and solved tickets per week</source>
        <translation>Nieuwe en opgeloste tickets per week</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Opgelost</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>from</source>
        <translation>van</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Why are customers not satisfied?</source>
        <translation>Waarom zijn klanten niet tevreden?</translation>
    </message>
    <message>
        <source>No value in these weeks.</source>
        <translation>In deze weken is er geen waarde.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · the stronger the colour, the more</source>
        <translation>%1 · hoe sterker de kleur, hoe meer</translation>
    </message>
    <message>
        <source>Column 9 is the hour from 9:00 to 10:00.</source>
        <translation>Kolom 9 is het uur van 9:00 tot 10:00.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>No group has enough records in this period to show a number.</source>
        <translation>Geen enkele groep heeft in deze periode genoeg gegevens om een cijfer te tonen.</translation>
    </message>
    <message>
        <source>Your export has totals of whole days only. One with a row per contact, or per quarter of an hour, shows the hours.</source>
        <translation>Uw export heeft alleen totalen per dag. Eentje met een rij per contact, of per kwartier, laat de uren zien.</translation>
    </message>
    <message>
        <source>%1 points do not fit beside each other: of each stretch the lowest and the highest are drawn. The table has all of them.</source>
        <translation>%1 punten passen niet naast elkaar: van elk stukje zijn het laagste en het hoogste getekend. De tabel heeft ze allemaal.</translation>
    </message>
    <message>
        <source>%1 points are too many to draw one by one: the darker a spot, the more of them lie there. The table has all of them.</source>
        <translation>%1 punten zijn te veel om één voor één te tekenen: hoe donkerder een vlekje, hoe meer er liggen. De tabel heeft ze allemaal.</translation>
    </message>
    <message>
        <source>%1 columns do not fit beside each other: each that is drawn stands for some of them, up to the lowest in full colour and up to the highest in a pale one. The table has all of them.</source>
        <translation>%1 kolommen passen niet naast elkaar: elke getekende kolom staat voor enkele, tot de laagste in volle kleur en tot de hoogste in een lichte. De tabel heeft ze allemaal.</translation>
    </message>
</context>
<context>
    <name>ChartFile</name>
    <message>
        <source>%1 has no ending that says what to write. Choose one of: %2.</source>
        <translation>%1 heeft geen uitgang die zegt wat er geschreven moet worden. Kies een van: %2.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Afbeelding (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Tekening (*.svg)</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV for Excel (*.csv)</source>
        <translation>CSV voor Excel (*.csv)</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>grafiek</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>%n week(s) in a row better than before</source>
        <translation>
            <numerusform>%n week beter dan daarvoor</numerusform>
            <numerusform>%n weken achtereen beter dan daarvoor</numerusform>
        </translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>onder %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>boven %1</translation>
    </message>
    <message>
        <source>%1, %2 in a row</source>
        <translation>%1, %2 achtereen</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>zoals daarvoor</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in orde</translation>
    </message>
    <message>
        <source>look closer</source>
        <translation>kijk hier</translation>
    </message>
    <message>
        <source>look closer; it may still be chance</source>
        <translation>kijk hier; het kan nog toeval zijn</translation>
    </message>
    <message>
        <source>well done</source>
        <translation>goed gedaan</translation>
    </message>
    <message>
        <source>too few records to tell</source>
        <translation>te weinig om iets te zeggen</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>geen gegevens</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Per %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Daarvoor</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Share before</source>
        <translation>Aandeel daarvoor</translation>
    </message>
    <message>
        <source>Share now</source>
        <translation>Aandeel nu</translation>
    </message>
    <message>
        <source>By doing otherwise</source>
        <translation>Door anders te werken</translation>
    </message>
    <message>
        <source>By the mix</source>
        <translation>Door de mix</translation>
    </message>
    <message>
        <source>Since the period before it moved from %1 to %2 (%3): %4 because groups do otherwise, %5 because their shares changed.</source>
        <translation>Sinds de periode ervoor ging het van %1 naar %2 (%3): %4 doordat groepen het anders doen, %5 doordat hun aandelen verschoven.</translation>
    </message>
    <message>
        <source>%1 explains most: %2.</source>
        <translation>%1 verklaart het meest: %2.</translation>
    </message>
    <message>
        <source>These are means: only a mean can be divided exactly.</source>
        <translation>Dit zijn gemiddelden: alleen een gemiddelde is precies te verdelen.</translation>
    </message>
    <message>
        <source>Mind: every group moved the other way than the whole. It is the mix that makes the total move, not the work.</source>
        <translation>Let op: elke groep ging de andere kant op dan het geheel. Het totaal beweegt door de mix, niet door het werk.</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Alle controles</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>own rule</source>
        <translation>eigen regel</translation>
    </message>
    <message>
        <source>The imported files hold nothing that a check is about.</source>
        <translation>De geïmporteerde bestanden bevatten niets waar een controle over gaat.</translation>
    </message>
    <message>
        <source>Where most of it comes from</source>
        <translation>Waar het meeste vandaan komt</translation>
    </message>
    <message>
        <source>Records to look at</source>
        <translation>Te bekijken</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>Van alle</translation>
    </message>
    <message>
        <source>Next step: </source>
        <translation>Volgende stap: </translation>
    </message>
    <message>
        <source>%1 against %2 as the middle of the weeks before. %3</source>
        <translation>%1 tegen %2 als midden van de weken ervoor. %3</translation>
    </message>
    <message>
        <source>Drop the ticket export of your help desk on this window; the checks then say where to look closer.</source>
        <translation>Sleep de ticketexport van uw helpdesk op dit venster; de controles zeggen dan waar u beter moet kijken.</translation>
    </message>
    <message>
        <source>No check fires in this selection.</source>
        <translation>Geen enkele controle slaat aan in deze selectie.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) say: look closer.</source>
        <translation>
            <numerusform>%n controle zegt: kijk hier.</numerusform>
            <numerusform>%n controles zeggen: kijk hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>A check speaks only when there are enough records, and says where to look, not what is wrong.</source>
        <translation>Een controle zegt alleen iets als er genoeg gegevens zijn, en wijst aan waar u moet kijken, niet wat er mis is.</translation>
    </message>
    <message>
        <source>Well done. </source>
        <translation>Goed gedaan. </translation>
    </message>
    <message>
        <source>The rule %1 cannot be used: %2.</source>
        <translation>De regel %1 is niet te gebruiken: %2.</translation>
    </message>
    <message>
        <source>it is about a metric that has no single value</source>
        <translation>ze gaat over een metric zonder één waarde</translation>
    </message>
    <message>
        <source>only a number of records can be taken as a share of another</source>
        <translation>alleen een aantal kan als aandeel van een ander aantal worden genomen</translation>
    </message>
    <message>
        <source>it needs one bound: below, above, or a number of better weeks</source>
        <translation>ze heeft één grens nodig: onder, boven, of een aantal betere weken</translation>
    </message>
    <message>
        <source>the number of weeks is not between 1 and 26</source>
        <translation>het aantal weken ligt niet tussen 1 en 26</translation>
    </message>
    <message>
        <source>neither higher nor lower is better for this metric</source>
        <translation>bij deze metric is hoger noch lager beter</translation>
    </message>
    <message>
        <source>it is for a dimension that is not known</source>
        <translation>ze is voor een dimensie die niet bekend is</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>het is geen JSON-object</translation>
    </message>
    <message>
        <source>it has a key that is not known</source>
        <translation>ze heeft een sleutel die niet bekend is</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Nieuw bestand…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>Open the &amp;example</source>
        <translation>&amp;Voorbeeld openen</translation>
    </message>
    <message>
        <source>&amp;Import exports…</source>
        <translation>Exports &amp;importeren…</translation>
    </message>
    <message>
        <source>&amp;Undo an import…</source>
        <translation>Import on&amp;gedaan maken…</translation>
    </message>
    <message>
        <source>Save this page as P&amp;DF…</source>
        <translation>Pagina opslaan als P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Print this page…</source>
        <translation>Pagina &amp;afdrukken…</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>Bestand &amp;sluiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;fsluiten</translation>
    </message>
    <message>
        <source>&amp;Copy this page as text</source>
        <translation>Pagina als tekst &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vooruit</translation>
    </message>
    <message>
        <source>&amp;Take all filters away</source>
        <translation>Alle &amp;filters wissen</translation>
    </message>
    <message>
        <source>&amp;Weekly report</source>
        <translation>&amp;Weekrapport</translation>
    </message>
    <message>
        <source>Mean or &amp;median</source>
        <translation>Gemiddelde of &amp;mediaan</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Grotere tekst</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere tekst</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale grootte</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Volledig scherm</translation>
    </message>
    <message>
        <source>&amp;About Servicekompas</source>
        <translation>&amp;Over Servicekompas</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Opnieuw doen</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Afdruk&amp;voorbeeld…</translation>
    </message>
    <message>
        <source>New &amp;note…</source>
        <translation>Nieuwe &amp;notitie…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>Close the &amp;records or leave full screen</source>
        <translation>&amp;Records sluiten of volledig scherm verlaten</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Begrippen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Sneltoetsen…</translation>
    </message>
    <message>
        <source>&amp;Definitions…</source>
        <translation>&amp;Definities…</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>Bij de optie %1 hoort een waarde.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>De optie %1 bestaat hier niet.</translation>
    </message>
    <message>
        <source>The option %1 is given twice; it takes one value.</source>
        <translation>De optie %1 staat er twee keer; er hoort één waarde bij.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>Bij de optie %1 hoort geen waarde.</translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <translation>%1 Bedoelde u %2?</translation>
    </message>
    <message>
        <source>%1 Known are: %2.</source>
        <translation>%1 Bekend zijn: %2.</translation>
    </message>
    <message>
        <source>Servicekompas %1: key figures of customer service from the exports of your own help desk, on your own computer.</source>
        <translation>Servicekompas %1: kerncijfers van de klantenservice uit de exports van uw eigen helpdesk, op uw eigen computer.</translation>
    </message>
    <message>
        <source>open the window; FILE is a database or an export to import</source>
        <translation>opent het venster; FILE is een database of een te importeren export</translation>
    </message>
    <message>
        <source>There is no verb %1.</source>
        <translation>De opdracht %1 bestaat niet.</translation>
    </message>
    <message>
        <source>Something is missing; the usage is: %1</source>
        <translation>Er ontbreekt iets; het gebruik is: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one too many; the usage is: %2</source>
        <translation>&quot;%1&quot; is er een te veel; het gebruik is: %2</translation>
    </message>
    <message>
        <source>Which database? Add --db FILE.</source>
        <translation>Welke database? Voeg --db FILE toe.</translation>
    </message>
    <message>
        <source>%1 (see: servicekompas %2 --help)</source>
        <translation>%1 (zie: servicekompas %2 --help)</translation>
    </message>
    <message>
        <source>The language is nl or en, not &quot;%1&quot;.</source>
        <translation>De taal is nl of en, niet &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no verb %1 and no file of that name.</source>
        <translation>Er bestaat geen opdracht %1 en ook geen bestand met die naam.</translation>
    </message>
    <message>
        <source>language of the texts</source>
        <translation>taal van de teksten</translation>
    </message>
    <message>
        <source>on target</source>
        <translation>op doel</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>onbeslist</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>niet gehaald</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>te weinig om iets te zeggen</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place with --output.</source>
        <translation>%1 kan niet worden geschreven: %2. Kies met --output een andere plaats.</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>De standaarduitvoer</translation>
    </message>
    <message>
        <source>%1 could not be written completely: %2. Make room or choose another place.</source>
        <translation>%1 kon niet volledig worden geschreven: %2. Maak ruimte vrij of kies een andere plaats.</translation>
    </message>
    <message>
        <source>There is no dimension &quot;%1&quot;.</source>
        <translation>De dimensie &quot;%1&quot; bestaat niet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of --%2.</source>
        <translation>&quot;%1&quot; is geen waarde voor --%2.</translation>
    </message>
    <message>
        <source>The period ends (%1) before it begins (%2).</source>
        <translation>De periode eindigt (%1) voordat zij begint (%2).</translation>
    </message>
    <message>
        <source>Numbers can be cut by two dimensions at most, not by %1.</source>
        <translation>Cijfers kunnen naar hoogstens twee dimensies worden uitgesplitst, niet naar %1.</translation>
    </message>
    <message>
        <source>Numbers cannot be cut by %1 twice.</source>
        <translation>Cijfers kunnen niet twee keer naar %1 worden uitgesplitst.</translation>
    </message>
    <message>
        <source>first day, in the time zone of the database</source>
        <translation>eerste dag, in de tijdzone van de database</translation>
    </message>
    <message>
        <source>last day, inclusive</source>
        <translation>tot en met deze dag</translation>
    </message>
    <message>
        <source>which centre, for metrics that have one</source>
        <translation>gemiddelde, mediaan of P90, voor metrics die dat kennen</translation>
    </message>
    <message>
        <source>whether outliers count (Tukey, 1.5)</source>
        <translation>of uitschieters meetellen (Tukey, 1,5)</translation>
    </message>
    <message>
        <source>which clock, for durations</source>
        <translation>welke klok, voor duren</translation>
    </message>
    <message>
        <source>which date of a ticket decides on its period</source>
        <translation>welke datum van een ticket de periode bepaalt</translation>
    </message>
    <message>
        <source>another definition for this question; `definitions list` shows them</source>
        <translation>een andere definitie voor deze vraag; `definitions list` toont ze</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date for --%2; write it as 2026-11-15.</source>
        <translation>&quot;%1&quot; is geen datum voor --%2; schrijf 2026-11-15.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no condition; write --where DIMENSION=VALUE.</source>
        <translation>&quot;%1&quot; is geen voorwaarde; schrijf --where DIMENSION=VALUE.</translation>
    </message>
    <message>
        <source>There is no metric &quot;%1&quot;.</source>
        <translation>De metric &quot;%1&quot; bestaat niet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no definition; write --define KEY=VALUE.</source>
        <translation>&quot;%1&quot; is geen definitie; schrijf --define KEY=VALUE.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;.</source>
        <translation>Het profiel &quot;%1&quot; bestaat niet.</translation>
    </message>
    <message>
        <source>A source needs a name: --source NAME.</source>
        <translation>Een bron moet een naam hebben: --source NAME.</translation>
    </message>
    <message>
        <source>There is no kind of records &quot;%1&quot;.</source>
        <translation>De recordsoort &quot;%1&quot; bestaat niet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mapping; write --map FIELD=COLUMN.</source>
        <translation>&quot;%1&quot; is geen koppeling; schrijf --map FIELD=COLUMN.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;.</source>
        <translation>Het veld &quot;%1&quot; bestaat niet.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;; write one like Europe/Amsterdam, UTC or +02:00.</source>
        <translation>De tijdzone &quot;%1&quot; bestaat niet; schrijf bijvoorbeeld Europe/Amsterdam, UTC of +02:00.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date; write it as 2026-11-15.</source>
        <translation>&quot;%1&quot; is geen datum; schrijf 2026-11-15.</translation>
    </message>
    <message>
        <source>There is no order of dates &quot;%1&quot;.</source>
        <translation>De datumvolgorde &quot;%1&quot; bestaat niet.</translation>
    </message>
    <message>
        <source>A delimiter is one of , ; | or tab, not &quot;%1&quot;.</source>
        <translation>Een scheidingsteken is , ; | of tab, niet &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no encoding &quot;%1&quot;.</source>
        <translation>De tekencodering &quot;%1&quot; bestaat niet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no line number; count from 1, or write 0 for a file without headings.</source>
        <translation>&quot;%1&quot; is geen regelnummer; tel vanaf 1, of schrijf 0 voor een bestand zonder kopregel.</translation>
    </message>
    <message>
        <source>A decimal sign is , or . and not &quot;%1&quot;.</source>
        <translation>Een decimaalteken is , of . en niet &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>read it as an export of this product</source>
        <translation>lees het bestand als een export van dit product</translation>
    </message>
    <message>
        <source>the name under which its records are kept apart from others</source>
        <translation>de naam waaronder de records apart van andere worden bewaard</translation>
    </message>
    <message>
        <source>the zone of times without one; Europe/Amsterdam when not given</source>
        <translation>de zone van tijden zonder zone; standaard Europe/Amsterdam</translation>
    </message>
    <message>
        <source>the day of all records of a file without dates</source>
        <translation>de dag van alle records in een bestand zonder datums</translation>
    </message>
    <message>
        <source>how dates are written</source>
        <translation>hoe datums zijn geschreven</translation>
    </message>
    <message>
        <source>what stands between cells: , ; | or tab</source>
        <translation>wat tussen de cellen staat: , ; | of tab</translation>
    </message>
    <message>
        <source>the line of the headings, from 1; 0: there are none</source>
        <translation>de kopregel, geteld vanaf 1; 0: er is geen kopregel</translation>
    </message>
    <message>
        <source>the decimal sign</source>
        <translation>het decimaalteken</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;.</source>
        <translation>De vorm &quot;%1&quot; bestaat niet.</translation>
    </message>
    <message>
        <source>the database (.kompas)</source>
        <translation>de database (.kompas)</translation>
    </message>
    <message>
        <source>write to this file instead of standard output</source>
        <translation>schrijf naar dit bestand in plaats van naar de standaarduitvoer</translation>
    </message>
    <message>
        <source>only records with this value; again for more values or dimensions</source>
        <translation>alleen records met deze waarde; herhaal voor meer waarden of dimensies</translation>
    </message>
    <message>
        <source>form of the output; table is for reading</source>
        <translation>vorm van de uitvoer; table is om te lezen</translation>
    </message>
    <message>
        <source>counted, passes</source>
        <translation>geteld, in de teller</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>geteld</translation>
    </message>
    <message>
        <source>numerator</source>
        <translation>teller</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>%1: %2 counted, %3 left out</source>
        <translation>%1: %2 geteld, %3 weggelaten</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>The records behind which number? Add --metric ID.</source>
        <translation>De records achter welk cijfer? Voeg --metric ID toe.</translation>
    </message>
    <message>
        <source>the metric whose records are wanted</source>
        <translation>de metric waarvan de records gevraagd zijn</translation>
    </message>
    <message>
        <source>only this part of a metric that is a split</source>
        <translation>alleen dit deel van een metric die uit delen bestaat</translation>
    </message>
    <message>
        <source>list the records behind one number, and those left out with the reason</source>
        <translation>toon de records achter één cijfer, en de weggelaten records met de reden</translation>
    </message>
    <message>
        <source>Which records? Add --kind with one of: %1.</source>
        <translation>Welke records? Voeg --kind toe met een van: %1.</translation>
    </message>
    <message>
        <source>write all records of a kind, for a program or a spreadsheet</source>
        <translation>schrijf alle records van een soort, voor een programma of een spreadsheet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of rows; write --rows 20 or --rows all.</source>
        <translation>&quot;%1&quot; is geen aantal rijen; schrijf --rows 20 of --rows all.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>no known product</source>
        <translation>geen bekend product</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Herkend als</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Tekencodering</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Scheidingsteken</translation>
    </message>
    <message>
        <source>Headings on line</source>
        <translation>Kopregel</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Decimaalteken</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Datumvolgorde</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelezen als</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Voorbeelden</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>%1: %2 rows: %3 imported, %4 updated, %5 unchanged, %6 skipped, %7 rejected</source>
        <translation>%1: %2 rijen: %3 geïmporteerd, %4 bijgewerkt, %5 ongewijzigd, %6 overgeslagen, %7 afgekeurd</translation>
    </message>
    <message>
        <source>The rejected rows, with their reasons: servicekompas imports --db FILE rejects %1</source>
        <translation>De afgekeurde rijen, met de redenen: servicekompas imports --db FILE rejects %1</translation>
    </message>
    <message>
        <source>Agents are shown as names, pseudonyms or team, not &quot;%1&quot;.</source>
        <translation>Agenten zijn te tonen als names, pseudonyms of team, niet als &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>how many rows to show</source>
        <translation>hoeveel rijen er worden getoond</translation>
    </message>
    <message>
        <source>how agents are shown; pseudonyms unless chosen otherwise</source>
        <translation>hoe agenten worden getoond; als pseudoniem, tenzij anders gekozen</translation>
    </message>
    <message>
        <source>replace customers by keyed pseudonyms</source>
        <translation>vervang klanten door pseudoniemen met een sleutel</translation>
    </message>
    <message>
        <source>print the result as JSON</source>
        <translation>geef het resultaat als JSON</translation>
    </message>
    <message>
        <source>show what the importer sees in a file, without importing it</source>
        <translation>toon wat de import in een bestand ziet, zonder te importeren</translation>
    </message>
    <message>
        <source>import files into a database, each whole or not at all</source>
        <translation>importeer bestanden in een database, elk in zijn geheel of helemaal niet</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Geïmporteerd op</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afgekeurd</translation>
    </message>
    <message>
        <source>There is no import %1 in %2; `imports list` shows them.</source>
        <translation>Import %1 bestaat niet in %2; `imports list` toont welke er zijn.</translation>
    </message>
    <message>
        <source>Import %1 (%2) has been undone already.</source>
        <translation>Import %1 (%2) is al ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Import %1 (%2) is undone.</source>
        <translation>Import %1 (%2) is ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>`imports` cannot %1.</source>
        <translation>`imports` kent %1 niet.</translation>
    </message>
    <message>
        <source>`imports list` takes no number; it lists all imports.</source>
        <translation>Bij `imports list` hoort geen nummer; het toont alle imports.</translation>
    </message>
    <message>
        <source>Which import? Add its number, as `imports list` shows it.</source>
        <translation>Welke import? Voeg het nummer toe dat `imports list` toont.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 Restore a copy, or import the exports into a new database.</source>
        <translation>%1 is beschadigd: %2 Zet een kopie terug, of importeer de exports in een nieuwe database.</translation>
    </message>
    <message>
        <source>list what was imported, undo an import, or write its rejected rows as CSV</source>
        <translation>toon wat er is geïmporteerd, maak een import ongedaan, of schrijf de afgekeurde rijen ervan als CSV</translation>
    </message>
    <message>
        <source>rejects: only the rows as they stood in the file</source>
        <translation>rejects: alleen de rijen zoals ze in het bestand stonden</translation>
    </message>
    <message>
        <source>check a database: integrity, schema, counts</source>
        <translation>controleer een database: samenhang, schema, aantallen</translation>
    </message>
    <message>
        <source>There is nothing to count yet: import an export first.</source>
        <translation>Er valt nog niets te tellen: importeer eerst een export.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metric</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 %-interval</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>which metric; again for more; all that can be computed when not given</source>
        <translation>welke metric; herhaal voor meer; standaard alle die te berekenen zijn</translation>
    </message>
    <message>
        <source>the metric that mean_median_gap is about</source>
        <translation>de metric waar mean_median_gap over gaat</translation>
    </message>
    <message>
        <source>cut by this dimension; twice for two</source>
        <translation>splits uit naar deze dimensie; herhaal voor een tweede</translation>
    </message>
    <message>
        <source>cut into stretches of time</source>
        <translation>splits uit naar tijdvakken</translation>
    </message>
    <message>
        <source>compute key figures</source>
        <translation>bereken kerncijfers</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no week; write it as 2026-W46.</source>
        <translation>&quot;%1&quot; is geen week; schrijf 2026-W46.</translation>
    </message>
    <message>
        <source>%1 holds no dated records yet, so there is no week to report on; import an export first.</source>
        <translation>%1 bevat nog geen records met een datum en dus geen week om over te rapporteren; importeer eerst een export.</translation>
    </message>
    <message>
        <source>Where should the report go? Add --output FILE.pdf.</source>
        <translation>Waar moet het rapport komen? Voeg --output FILE.pdf toe.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Metrics of Servicekompas</source>
        <translation>Metrics van Servicekompas</translation>
    </message>
    <message>
        <source>Formula:</source>
        <translation>Formule:</translation>
    </message>
    <message>
        <source>Beware:</source>
        <translation>Let op:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Bron:</translation>
    </message>
    <message>
        <source>%1 holds the example.</source>
        <translation>%1 bevat het voorbeeld.</translation>
    </message>
    <message>
        <source>write the weekly report as PDF</source>
        <translation>schrijf het weekrapport als PDF</translation>
    </message>
    <message>
        <source>which ISO week; the last complete one when not given</source>
        <translation>welke ISO-week; standaard de laatste volledige</translation>
    </message>
    <message>
        <source>the PDF to write</source>
        <translation>de PDF die wordt geschreven</translation>
    </message>
    <message>
        <source>list all metrics with their meaning</source>
        <translation>toon alle metrics met hun betekenis</translation>
    </message>
    <message>
        <source>write a database with an invented customer service, to look around in</source>
        <translation>schrijf een database met een verzonnen klantenservice, om in rond te kijken</translation>
    </message>
    <message>
        <source>There are no targets yet; `targets set METRIC VALUE` sets one.</source>
        <translation>Er zijn nog geen doelen; `targets set METRIC VALUE` stelt er een in.</translation>
    </message>
    <message>
        <source>always</source>
        <translation>altijd</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no target; write a number such as 90, or a band such as 80..120.</source>
        <translation>&quot;%1&quot; is geen doel; schrijf een getal zoals 90, of een band zoals 80..120.</translation>
    </message>
    <message>
        <source>The band %1 ends before it begins.</source>
        <translation>De band %1 eindigt voordat hij begint.</translation>
    </message>
    <message>
        <source>Neither higher nor lower is better for %1: give a band such as 80..120.</source>
        <translation>Bij %1 is hoger noch lager beter: geef een band zoals 80..120.</translation>
    </message>
    <message>
        <source>Write: targets set METRIC VALUE, for example targets set csat_pct 90.</source>
        <translation>Schrijf: targets set METRIC VALUE, bijvoorbeeld targets set csat_pct 90.</translation>
    </message>
    <message>
        <source>A target has one value per dimension; set one target for each %1.</source>
        <translation>Een doel heeft één waarde per dimensie; stel een doel in voor elke %1.</translation>
    </message>
    <message>
        <source>Which target? Add its number, as `targets list` shows it.</source>
        <translation>Welk doel? Voeg het nummer toe dat `targets list` toont.</translation>
    </message>
    <message>
        <source>There is no target %1; `targets list` shows them.</source>
        <translation>Doel %1 bestaat niet; `targets list` toont welke er zijn.</translation>
    </message>
    <message>
        <source>`targets` cannot &quot;%1&quot;.</source>
        <translation>`targets` kent &quot;%1&quot; niet.</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definitie</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Mogelijk</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betekenis</translation>
    </message>
    <message>
        <source>* differs from the default</source>
        <translation>* wijkt af van de standaard</translation>
    </message>
    <message>
        <source>Write: definitions set KEY VALUE; `definitions list` shows what there is.</source>
        <translation>Schrijf: definitions set KEY VALUE; `definitions list` toont wat er is.</translation>
    </message>
    <message>
        <source>`definitions` cannot &quot;%1&quot;.</source>
        <translation>`definitions` kent &quot;%1&quot; niet.</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>Opening hours are those of one team or one channel: --where team=NAME.</source>
        <translation>Openingstijden gelden voor één team of één kanaal: --where team=NAAM.</translation>
    </message>
    <message>
        <source>`calendar set` does not know &quot;%1&quot;.</source>
        <translation>`calendar set` kent &quot;%1&quot; niet.</translation>
    </message>
    <message>
        <source>There are no holidays &quot;%1&quot;.</source>
        <translation>Er zijn geen feestdagen &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day; write it as 2026-12-24.</source>
        <translation>&quot;%1&quot; is geen dag; schrijf hem als 2026-12-24.</translation>
    </message>
    <message>
        <source>Write: calendar set mon-fri 09:00-17:30, or calendar set holidays nl.</source>
        <translation>Schrijf: calendar set mon-fri 09:00-17:30, of calendar set holidays nl.</translation>
    </message>
    <message>
        <source>There are no opening hours of %1.</source>
        <translation>Er zijn geen openingstijden voor %1.</translation>
    </message>
    <message>
        <source>There are no opening hours yet; `calendar set mon-fri 09:00-17:30` sets them. Until then business time is known only where the export states it.</source>
        <translation>Er zijn nog geen openingstijden; `calendar set mon-fri 09:00-17:30` stelt ze in. Tot dan zijn werkuren alleen bekend waar de export ze noemt.</translation>
    </message>
    <message>
        <source>`calendar` cannot &quot;%1&quot;.</source>
        <translation>`calendar` kan geen &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>list or set opening hours, from which business time is computed</source>
        <translation>openingstijden tonen of instellen, waaruit werkuren worden berekend</translation>
    </message>
    <message>
        <source>rejects: as a file to mend and to import again</source>
        <translation>rejects: als bestand om te herstellen en opnieuw te importeren</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;: %2 holds none. Templates are kept on the page of the weekly report.</source>
        <translation>Er is geen sjabloon &quot;%1&quot;: %2 heeft er geen. Sjablonen bewaart u op de pagina van het weekrapport.</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;.</source>
        <translation>Er is geen sjabloon &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The paper is a4 or letter, not &quot;%1&quot;.</source>
        <translation>Het papier is a4 of letter, niet &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The definitions are then or now, not &quot;%1&quot;.</source>
        <translation>De definities zijn then of now, niet &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 is %2: %3.</source>
        <translation>%1 is %2: %3.</translation>
    </message>
    <message>
        <source>put together as this template of the file; its own options when not given</source>
        <translation>samengesteld volgens dit sjabloon van het bestand; anders volgens de keuzes in het bestand</translation>
    </message>
    <message>
        <source>size of the paper</source>
        <translation>formaat van het papier</translation>
    </message>
    <message>
        <source>paper that lies instead of stands</source>
        <translation>liggend in plaats van staand papier</translation>
    </message>
    <message>
        <source>large type</source>
        <translation>grote letters</translation>
    </message>
    <message>
        <source>shades of grey instead of colours</source>
        <translation>grijstinten in plaats van kleuren</translation>
    </message>
    <message>
        <source>past weeks with the definitions of their time (then, when not given) or with those in force now</source>
        <translation>eerdere weken met de definities van toen (then, standaard) of met die van nu (now)</translation>
    </message>
    <message>
        <source>end with status 3 when a printed key figure misses its target; the PDF is written all the same</source>
        <translation>eindig met status 3 als een afgedrukt kerncijfer zijn doel niet haalt; de PDF wordt wel geschreven</translation>
    </message>
    <message>
        <source>ticket, ticket_event, survey_response, contact, agent_time, ...</source>
        <translation>ticket, ticket_event, survey_response, contact, agent_time, ...</translation>
    </message>
    <message>
        <source>An Excel file is not for the terminal. Add --output FILE.xlsx.</source>
        <translation>Een Excelbestand past niet in de terminal. Voeg --output BESTAND.xlsx toe.</translation>
    </message>
    <message>
        <source>csv for programs, text verbatim; excel-csv as a spreadsheet of your language wants it, formulas made harmless; xlsx an Excel file</source>
        <translation>csv voor programma&apos;s, tekst letterlijk; excel-csv zoals een rekenblad in uw taal het wil, formules onschadelijk gemaakt; xlsx een Excelbestand</translation>
    </message>
    <message>
        <source>ticket, ticket_event, survey_response, contact, ...; or nps, csat, ces for such a survey</source>
        <translation>ticket, ticket_event, survey_response, contact, ...; of nps, csat, ces voor zo&apos;n enquête</translation>
    </message>
    <message>
        <source>the sheet of a workbook, or the file in an archive, to read</source>
        <translation>het blad van een werkmap, of het bestand in een archief, dat wordt gelezen</translation>
    </message>
    <message>
        <source>set, preset: the first day the target holds; always when not given</source>
        <translation>set, preset: de eerste dag waarop het doel geldt; zonder dit altijd</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voorinstelling</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>Write: targets suggest, or targets suggest METRIC.</source>
        <translation>Schrijf: targets suggest, of targets suggest METRIC.</translation>
    </message>
    <message>
        <source>%1 has several parts or compares two figures, so it can have no target.</source>
        <translation>%1 bestaat uit delen of vergelijkt twee cijfers en kan dus geen doel hebben.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;; `targets preset` lists them.</source>
        <translation>Er is geen voorinstelling &quot;%1&quot;; `targets preset` toont ze.</translation>
    </message>
    <message>
        <source>%1, for %2: %3</source>
        <translation>%1, voor %2: %3</translation>
    </message>
    <message>
        <source>All targets of this preset stand already.</source>
        <translation>Alle doelen van deze voorinstelling staan er al.</translation>
    </message>
    <message>
        <source>Not set, for there is no such metric here: %1.</source>
        <translation>Niet ingesteld, want deze metric is hier niet: %1.</translation>
    </message>
    <message>
        <source>Agents cannot be shown by &quot;%1&quot;.</source>
        <translation>Agenten kunnen niet als &quot;%1&quot; worden getoond.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not set.</source>
        <translation>&quot;%1&quot; is niet ingesteld.</translation>
    </message>
    <message>
        <source>Write: settings set KEY VALUE, for example settings set &quot;team.name.East desk&quot; East.</source>
        <translation>Schrijf: settings set SLEUTEL WAARDE, bijvoorbeeld settings set &quot;team.name.Balie Oost&quot; Oost.</translation>
    </message>
    <message>
        <source>`settings remove %1` takes a setting away.</source>
        <translation>`settings remove %1` haalt een instelling weg.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be taken away; `settings list` shows what can.</source>
        <translation>&quot;%1&quot; kan niet worden weggehaald; `settings list` toont wat wel kan.</translation>
    </message>
    <message>
        <source>Nothing is set. `settings words` lists the words that can be.</source>
        <translation>Er is niets ingesteld. `settings words` toont de woorden waarvoor dat kan.</translation>
    </message>
    <message>
        <source>There are no records of teams, channels or agents.</source>
        <translation>Er zijn geen gegevens over teams, kanalen of agenten.</translation>
    </message>
    <message>
        <source>`settings` cannot &quot;%1&quot;.</source>
        <translation>`settings` kan niet &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>names of teams and agents, what channels mean, the product area</source>
        <translation>namen van teams en agenten, wat kanalen betekenen, het productgebied</translation>
    </message>
    <message>
        <source>where no organisation is named: the domain of the customer&apos;s mail address</source>
        <translation>waar geen organisatie genoemd wordt: het domein van het mailadres van de klant</translation>
    </message>
    <message>
        <source>store no subjects, comments and messages, now and later</source>
        <translation>bewaar geen onderwerpen, opmerkingen en berichten, nu en later</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Choice or number of records</source>
        <translation>Keuze of aantal records</translation>
    </message>
    <message>
        <source>Nothing was found; the file stays as it is.</source>
        <translation>Er is niets gevonden; het bestand blijft zoals het is.</translation>
    </message>
    <message>
        <source>Emptied for good: customer and free texts of %1 records, and %2 rejected rows. An export that still holds them brings them back when it is imported.</source>
        <translation>Voorgoed leeggemaakt: klant en vrije teksten van %1 records, en %2 afgekeurde rijen. Een export waar ze nog in staan, brengt ze terug als die geïmporteerd wordt.</translation>
    </message>
    <message>
        <source>This would empty customer and free texts of %1 records, and %2 rejected rows. It cannot be undone. Add --yes to do it.</source>
        <translation>Dit zou klant en vrije teksten van %1 records leegmaken, en %2 afgekeurde rijen. Het kan niet ongedaan gemaakt worden. Voeg --yes toe om het te doen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of months; write: privacy drop 24</source>
        <translation>&quot;%1&quot; is geen aantal maanden; schrijf: privacy drop 24</translation>
    </message>
    <message>
        <source>`privacy` cannot &quot;%1&quot;.</source>
        <translation>`privacy` kent &quot;%1&quot; niet.</translation>
    </message>
    <message>
        <source>erase a customer, drop customers and texts older than so many months, or list what was done</source>
        <translation>een klant wissen, klanten en teksten ouder dan zoveel maanden laten vallen, of tonen wat er gedaan is</translation>
    </message>
    <message>
        <source>erase, drop: do it; without it only say what it would be</source>
        <translation>erase, drop: doe het; zonder --yes wordt alleen gezegd wat het zou zijn</translation>
    </message>
    <message>
        <source>There are no profiles of your own. `profiles save NAME FILE` makes one.</source>
        <translation>U hebt nog geen eigen profielen. `profiles save NAME FILE` maakt er een.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Berust op</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>There is a profile &quot;%1&quot; already; --replace puts this one in its place.</source>
        <translation>Er is al een profiel &quot;%1&quot;; met --replace komt dit ervoor in de plaats.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is kept. Files with these columns are read by it from now on.</source>
        <translation>&quot;%1&quot; is bewaard. Bestanden met deze kolommen worden er voortaan mee gelezen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is now called &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; heet nu &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is removed.</source>
        <translation>&quot;%1&quot; is verwijderd.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot; of your own; `profiles list` shows them.</source>
        <translation>U hebt geen eigen profiel &quot;%1&quot;; `profiles list` toont ze.</translation>
    </message>
    <message>
        <source>`profiles` cannot &quot;%1&quot;.</source>
        <translation>`profiles` kent &quot;%1&quot; niet.</translation>
    </message>
    <message>
        <source>save, add: in the place of the one of that name</source>
        <translation>save, add: in de plaats van het profiel met die naam</translation>
    </message>
    <message>
        <source>profiles of your own: how files of a layout are read</source>
        <translation>eigen profielen: hoe bestanden met een bepaalde indeling gelezen worden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a dimension; write own:NAME, of at most 60 characters.</source>
        <translation>&quot;%1&quot; is geen naam voor een dimensie; schrijf own:NAAM, hoogstens 60 tekens.</translation>
    </message>
    <message>
        <source>A wave needs a name: --wave &quot;2026 Q3&quot;.</source>
        <translation>Een meting heeft een naam nodig: --wave &quot;2026 Q3&quot;.</translation>
    </message>
    <message>
        <source>this column is that field; nothing behind the = leaves the field out; own:NAME=COLUMN keeps a column as a dimension of your own</source>
        <translation>deze kolom is dat veld; niets achter de = laat het veld weg; own:NAAM=KOLOM bewaart een kolom als eigen dimensie</translation>
    </message>
    <message>
        <source>the wave of all records of the file, such as &quot;2026 Q3&quot;</source>
        <translation>de meting van alle records in het bestand, bijvoorbeeld &quot;2026 Q3&quot;</translation>
    </message>
    <message>
        <source>utf-8, windows-1252, utf-16le, macintosh, windows-1250, ...; detected when not given</source>
        <translation>utf-8, windows-1252, utf-16le, macintosh, windows-1250, ...; zonder opgave wordt hij herkend</translation>
    </message>
    <message>
        <source>%1 (limit %2)</source>
        <translation>%1 (grens %2)</translation>
    </message>
    <message>
        <source>the metric that mean_median_gap, kpi_spread or baseline_proposal is about</source>
        <translation>de metric waar mean_median_gap, kpi_spread of baseline_proposal over gaat</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no limit for this target: write a number on its worse side, beside a single value.</source>
        <translation>&quot;%1&quot; is geen grens voor dit doel: schrijf een getal aan de slechtere kant, naast een enkele waarde.</translation>
    </message>
    <message>
        <source>set: the worst value that can be borne; between it and the target a value is to be watched</source>
        <translation>set: de slechtste waarde die nog te dragen is; tussen die en het doel blijft u opletten</translation>
    </message>
    <message>
        <source>There is no interval &quot;%1&quot;.</source>
        <translation>Er is geen interval &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--%1 takes a number, not &quot;%2&quot;.</source>
        <translation>--%1 vraagt een getal, niet &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>vrije dag</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>80 % from</source>
        <translation>80 % van</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>Handle time</source>
        <translation>Verwerkingstijd</translation>
    </message>
    <message>
        <source>A forecast reaches at most 366 days ahead.</source>
        <translation>Een voorspelling reikt hoogstens 366 dagen vooruit.</translation>
    </message>
    <message>
        <source>Nothing can be forecast: there are less than two weeks of contacts or new tickets in this selection.</source>
        <translation>Er valt niets te voorspellen: deze selectie bevat minder dan twee weken aan contacten of nieuwe tickets.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 hours at work, %2 paid hours, %3 FTE</source>
        <translation>%1 uur aan het werk, %2 betaalde uren, %3 fte</translation>
    </message>
    <message>
        <source>€ %1 in the week</source>
        <translation>€ %1 in die week</translation>
    </message>
    <message>
        <source>forecast contacts and handle time, per day or per interval, from the file&apos;s own past; without contacts the new tickets</source>
        <translation>voorspel contacten en verwerkingstijd, per dag of per interval, uit het eigen verleden van het bestand; zonder contacten de nieuwe tickets</translation>
    </message>
    <message>
        <source>minutes of an interval; day when not given</source>
        <translation>minuten van een interval; per dag als dit ontbreekt</translation>
    </message>
    <message>
        <source>how many days ahead; until the end of next week when not given</source>
        <translation>hoeveel dagen vooruit; tot het einde van volgende week als dit ontbreekt</translation>
    </message>
    <message>
        <source>instead, how wrong each way of forecasting was on weeks that have come</source>
        <translation>in plaats daarvan: hoe ver elke manier van voorspellen ernaast zat in weken die al geweest zijn</translation>
    </message>
    <message>
        <source>the agents that each interval of next week needs, with FTE and cost</source>
        <translation>de agents die elk interval van volgende week nodig heeft, met fte en kosten</translation>
    </message>
    <message>
        <source>percent of the contacts that are answered in time</source>
        <translation>percentage van de contacten dat op tijd beantwoord wordt</translation>
    </message>
    <message>
        <source>what counts as answered in time</source>
        <translation>wat telt als op tijd beantwoord</translation>
    </message>
    <message>
        <source>a mean wait at most, instead of the service level</source>
        <translation>hoogstens deze gemiddelde wachttijd, in plaats van het serviceniveau</translation>
    </message>
    <message>
        <source>agents are never planned busier than this</source>
        <translation>agents worden nooit drukker ingepland dan dit</translation>
    </message>
    <message>
        <source>part of the paid time for breaks, training, leave and illness</source>
        <translation>deel van de betaalde tijd voor pauzes, training, verlof en ziekte</translation>
    </message>
    <message>
        <source>chats that an agent handles at once</source>
        <translation>chats die een agent tegelijk behandelt</translation>
    </message>
    <message>
        <source>what a paid hour costs</source>
        <translation>wat een betaald uur kost</translation>
    </message>
    <message>
        <source>hours of a full-time week</source>
        <translation>uren van een voltijdse week</translation>
    </message>
    <message>
        <source>minutes of an interval; 30 when not given</source>
        <translation>minuten van een interval; 30 als dit ontbreekt</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) change. Nothing has been kept.</source>
        <translation>
            <numerusform>%n getal verandert. Er is niets bewaard.</numerusform>
            <numerusform>%n getallen veranderen. Er is niets bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write: definitions diff KEY VALUE; `definitions list` shows what there is.</source>
        <translation>Schrijf: definitions diff SLEUTEL WAARDE; `definitions list` toont wat er is.</translation>
    </message>
    <message>
        <source>There is no set of definitions &quot;%1&quot;.</source>
        <translation>Er is geen set definities &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>list or set what the metrics leave to choose; diff shows every number now and after, and keeps nothing</source>
        <translation>toon of zet wat de kerncijfers te kiezen laten; diff toont elk getal nu en straks, en bewaart niets</translation>
    </message>
    <message>
        <source>The report has no part &quot;%1&quot;.</source>
        <translation>Het rapport heeft geen onderdeel &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>also this part of the report: lineage lists counted and left-out records; again for more</source>
        <translation>ook dit onderdeel van het rapport: lineage noemt getelde en weggelaten records; herhaal voor meer</translation>
    </message>
    <message>
        <source>`servicekompas VERB --help` lists the options of a verb. Exit status: 0 done, 1 could not be done, 2 wrong usage, 3 a target was missed (report --fail-below-target) or a check fires (check-rules).</source>
        <translation>`servicekompas OPDRACHT --help` toont de opties van een opdracht. Afsluitcode: 0 gelukt, 1 kon niet, 2 verkeerd gebruik, 3 een doel is gemist (report --fail-below-target) of een controle slaat aan (check-rules).</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaan</translation>
    </message>
    <message>
        <source>By itself from</source>
        <translation>Uit zichzelf van</translation>
    </message>
    <message>
        <source>Stand out</source>
        <translation>Vallen op</translation>
    </message>
    <message>
        <source>Moved in the week of</source>
        <translation>Verschoof in de week van</translation>
    </message>
    <message>
        <source>Say which period is the baseline: --from DATE --to DATE.</source>
        <translation>Zeg welke periode de baseline is: --from DATUM --to DATUM.</translation>
    </message>
    <message>
        <source>No baseline of %1 is frozen.</source>
        <translation>Er is geen baseline van %1 vastgezet.</translation>
    </message>
    <message>
        <source>%1 has several parts or compares two figures, so it has no baseline.</source>
        <translation>%1 bestaat uit delen of vergelijkt twee cijfers en heeft dus geen baseline.</translation>
    </message>
    <message>
        <source>what is normal for a metric: its median, the limits of what it does by itself, the weeks that stand out, and proposals for a target</source>
        <translation>wat normaal is voor een metric: de mediaan, de grenzen van wat ze uit zichzelf doet, de weken die opvallen en voorstellen voor een doel</translation>
    </message>
    <message>
        <source>freeze: the first day of the baseline</source>
        <translation>freeze: de eerste dag van de baseline</translation>
    </message>
    <message>
        <source>freeze: the last day of the baseline</source>
        <translation>freeze: de laatste dag van de baseline</translation>
    </message>
    <message>
        <source>The imported files hold nothing that a check is about.</source>
        <translation>De geïmporteerde bestanden bevatten niets waar een controle over gaat.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) fire.</source>
        <translation>
            <numerusform>%n controle slaat aan.</numerusform>
            <numerusform>%n controles slaan aan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write: check-rules add NAME METRIC below|above VALUE.</source>
        <translation>Schrijf: check-rules add NAAM METRIC below|above WAARDE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number.</source>
        <translation>&quot;%1&quot; is geen getal.</translation>
    </message>
    <message>
        <source>There is no rule of your own named &quot;%1&quot;.</source>
        <translation>Er is geen eigen regel met de naam &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;; `check-rules` lists them.</source>
        <translation>Er is geen regel &quot;%1&quot;; `check-rules` toont ze.</translation>
    </message>
    <message>
        <source>`check-rules` cannot &quot;%1&quot;.</source>
        <translation>`check-rules` kent &quot;%1&quot; niet.</translation>
    </message>
    <message>
        <source>add: so many complete weeks in a row must lie beyond the bound</source>
        <translation>add: zoveel hele weken achtereen moeten voorbij de grens liggen</translation>
    </message>
    <message>
        <source>where to look closer: the checks that fire, with exit status 3 when one does; add or remove rules of your own, or draw ten records to read</source>
        <translation>waar u beter moet kijken: de controles die aanslaan, met afsluitcode 3 als er een aanslaat; eigen regels toevoegen of verwijderen, of tien tickets trekken om te lezen</translation>
    </message>
    <message>
        <source>There are no experiments yet; `experiments declare NAME` declares one before it starts.</source>
        <translation>Er zijn nog geen experimenten; `experiments declare NAAM` legt er een vast voor het begint.</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>There is no experiment &quot;%1&quot;; `experiments list` shows them.</source>
        <translation>Er is geen experiment &quot;%1&quot;; `experiments list` toont ze.</translation>
    </message>
    <message>
        <source>Write --untouched DIMENSION=VALUE, for example --untouched channel=chat.</source>
        <translation>Schrijf --untouched DIMENSIE=WAARDE, bijvoorbeeld --untouched channel=chat.</translation>
    </message>
    <message>
        <source>There is an experiment &quot;%1&quot; already. What was declared stays as it is: give this one another name.</source>
        <translation>Er is al een experiment &quot;%1&quot;. Wat is vastgelegd blijft zoals het is: geef dit een andere naam.</translation>
    </message>
    <message>
        <source>`experiments` cannot &quot;%1&quot;.</source>
        <translation>`experiments` kent &quot;%1&quot; niet.</translation>
    </message>
    <message>
        <source>declare an experiment before it starts, hear how many records it needs, and after its end whether it worked</source>
        <translation>een experiment vastleggen voor het begint, horen hoeveel tickets het nodig heeft, en na afloop of het werkte</translation>
    </message>
    <message>
        <source>declare: the one metric that it is about</source>
        <translation>declare: de ene metric waar het over gaat</translation>
    </message>
    <message>
        <source>declare: what is done otherwise</source>
        <translation>declare: wat er anders gaat</translation>
    </message>
    <message>
        <source>declare: the least gain that makes it worth while</source>
        <translation>declare: de kleinste winst die de moeite waard is</translation>
    </message>
    <message>
        <source>declare: the first day</source>
        <translation>declare: de eerste dag</translation>
    </message>
    <message>
        <source>declare: how many weeks; 2 when not given</source>
        <translation>declare: hoeveel weken; 2 als het niet is opgegeven</translation>
    </message>
    <message>
        <source>declare: compare two groups at the same time</source>
        <translation>declare: twee groepen tegelijk vergelijken</translation>
    </message>
    <message>
        <source>declare: the group where nothing changes</source>
        <translation>declare: de groep waar niets verandert</translation>
    </message>
    <message>
        <source>declare: the group with the measure</source>
        <translation>declare: de groep met de maatregel</translation>
    </message>
    <message>
        <source>declare: where nothing changes, to take off what happens anyway</source>
        <translation>declare: waar niets verandert, om eraf te trekken wat toch al gebeurt</translation>
    </message>
    <message>
        <source>list, set or remove targets, in the unit in which a metric is kept (minutes, percent); suggest some from the history, set those of a preset, or write and read them as a file</source>
        <translation>doelen tonen, zetten of verwijderen, in de eenheid waarin een metric wordt bewaard (minuten, procent); voorstellen uit de geschiedenis, die van een voorinstelling zetten, of ze als bestand schrijven en lezen</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 is niet te lezen: %2.</translation>
    </message>
    <message>
        <source>Write: priority set METRIC IMPACT FREQUENCY, each from 1 to 5.</source>
        <translation>Schrijf: priority set METRIC IMPACT FREQUENTIE, elk van 1 tot 5.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequentie</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>Write: priority suggest agent|team_lead|planner|management PHASE, a phase from 1 to 5.</source>
        <translation>Schrijf: priority suggest agent|team_lead|planner|management FASE, een fase van 1 tot 5.</translation>
    </message>
    <message>
        <source>`priority` cannot &quot;%1&quot;.</source>
        <translation>`priority` kent &quot;%1&quot; niet.</translation>
    </message>
    <message>
        <source>There is no sample &quot;%1&quot;; `validation draw NAME` draws one.</source>
        <translation>Er is geen steekproef &quot;%1&quot;; `validation draw NAAM` trekt er een.</translation>
    </message>
    <message>
        <source>%1 is not in the sample.</source>
        <translation>%1 zit niet in de steekproef.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle samen</translation>
    </message>
    <message>
        <source>`validation` cannot &quot;%1&quot;.</source>
        <translation>`validation` kent &quot;%1&quot; niet.</translation>
    </message>
    <message>
        <source>what to steer by first: judge metrics on impact and frequency, or ask which three to five suit an audience</source>
        <translation>waarop u het eerst stuurt: beoordeel metrics op impact en frequentie, of vraag welke drie tot vijf bij een doelgroep passen</translation>
    </message>
    <message>
        <source>check the data by hand: draw 50 tickets of each channel, tick them off, and see the share of errors</source>
        <translation>de gegevens met de hand controleren: 50 tickets per kanaal trekken, afvinken en het aandeel fouten zien</translation>
    </message>
    <message>
        <source>Definitions not as shipped: %1</source>
        <translation>Definities anders dan geleverd: %1</translation>
    </message>
    <message>
        <source>--%1 must lie between %2 and %3.</source>
        <translation>--%1 moet tussen %2 en %3 liggen.</translation>
    </message>
    <message>
        <source>There is no queue of the channel &quot;%1&quot; that can be modelled.</source>
        <translation>Er is geen wachtrij van het kanaal &quot;%1&quot; die kan worden nagebootst.</translation>
    </message>
    <message>
        <source>There is nothing to start from: import calls with their handle time, or solved tickets with their agents.</source>
        <translation>Er is niets om van uit te gaan: importeer gesprekken met hun verwerkingstijd, of opgeloste tickets met hun agents.</translation>
    </message>
    <message>
        <source>There is no scenario &quot;%1&quot;; `scenarios list` shows them.</source>
        <translation>Er is geen scenario &quot;%1&quot;; `scenarios list` toont ze.</translation>
    </message>
    <message>
        <source>`scenarios` cannot &quot;%1&quot;.</source>
        <translation>`scenarios` kan niet &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>what if: what more contacts, other handle times, agents or opening hours would do to waits, backlog and cost, beside what was seen</source>
        <translation>wat als: wat meer contacten, andere verwerkingstijden, agents of openingstijden zouden doen met wachttijden, backlog en kosten, naast wat gezien is</translation>
    </message>
    <message>
        <source>try, keep: the queue; the one with most contacts when not given</source>
        <translation>try, keep: de wachtrij; zonder opgave die met de meeste contacten</translation>
    </message>
    <message>
        <source>try, keep: only this team</source>
        <translation>try, keep: alleen dit team</translation>
    </message>
    <message>
        <source>try, keep: so many percent more contacts</source>
        <translation>try, keep: zoveel procent meer contacten</translation>
    </message>
    <message>
        <source>try, keep: handle times so many percent longer</source>
        <translation>try, keep: verwerkingstijden zoveel procent langer</translation>
    </message>
    <message>
        <source>try, keep: so many points more solved at the first contact</source>
        <translation>try, keep: zoveel punten meer opgelost bij het eerste contact</translation>
    </message>
    <message>
        <source>try, keep: so many full-time agents more</source>
        <translation>try, keep: zoveel voltijdagents meer</translation>
    </message>
    <message>
        <source>try, keep: so many percent longer open</source>
        <translation>try, keep: zoveel procent langer open</translation>
    </message>
    <message>
        <source>There are no samples yet; `validation draw NAME` draws one.</source>
        <translation>Er zijn nog geen steekproeven; `validation draw NAAM` trekt er een.</translation>
    </message>
</context>
<context>
    <name>Cost</name>
    <message>
        <source>Drop a list of costs or the budget on this window, a list of sales, or a list of customers with what they bring in a month.</source>
        <translation>Sleep een lijst van kosten of het budget op dit venster, een lijst van verkopen, of een lijst van klanten met wat ze per maand opbrengen.</translation>
    </message>
    <message>
        <source>What does a contact cost?</source>
        <translation>Wat kost een contact?</translation>
    </message>
    <message>
        <source>What is a customer worth?</source>
        <translation>Wat is een klant waard?</translation>
    </message>
    <message>
        <source>How often does help end in a sale?</source>
        <translation>Hoe vaak eindigt hulp in een verkoop?</translation>
    </message>
    <message>
        <source>Cost beside quality, by team</source>
        <translation>Kosten naast kwaliteit, per team</translation>
    </message>
    <message>
        <source>%1 per answered contact, or %2 per ticket. What counts is set in the menu Edit, Definitions.</source>
        <translation>%1 per beantwoord contact, of %2 per ticket. Wat telt stelt u in via het menu Bewerken, Definities.</translation>
    </message>
</context>
<context>
    <name>DataReport</name>
    <message>
        <source>No stretch without any stands out.</source>
        <translation>Geen opvallend lange tijd zonder.</translation>
    </message>
    <message>
        <source>The longest stretches without any: %1. Was an export forgotten?</source>
        <translation>Langste perioden zonder gegevens: %1. Is er een export vergeten?</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 brought up to date, %4 unchanged.</source>
        <translation>%1: %2 nieuw, %3 bijgewerkt, %4 ongewijzigd.</translation>
    </message>
    <message>
        <source>This import has been undone: nothing of it counts.</source>
        <translation>Deze import is ongedaan gemaakt: niets ervan telt mee.</translation>
    </message>
    <message>
        <source>%1 rows were read: %2 new, %3 brought up to date, %4 known already, %5 skipped, %6 rejected.</source>
        <translation>%1 rijen gelezen: %2 nieuw, %3 bijgewerkt, %4 al bekend, %5 overgeslagen, %6 afgekeurd.</translation>
    </message>
    <message>
        <source>Overlap: %1 of its rows stood in the file already. Where this export is newer its version took the place of the older one; the others changed nothing. No row counts twice.</source>
        <translation>Overlap: %1 van de rijen stonden al in het bestand. Waar deze export nieuwer is, vervangt die de oudere versie; de andere veranderden niets. Geen enkele rij telt dubbel.</translation>
    </message>
    <message>
        <source>Skipped: %1 rows gave no record, because they hold nothing to count or stand in the file more than once.</source>
        <translation>Overgeslagen: %1 rijen leverden niets op, omdat er niets te tellen valt of omdat ze vaker in het bestand staan.</translation>
    </message>
    <message>
        <source>Rejected: %1 rows could not be read. Save them, mend them in a spreadsheet and import that file: the reasons in it are passed over.</source>
        <translation>Afgekeurd: %1 rijen konden niet worden gelezen. Bewaar ze, herstel ze in een rekenblad en importeer dat bestand: de redenen erin worden overgeslagen.</translation>
    </message>
    <message>
        <source>%1: %2 to %3, on %4 days.</source>
        <translation>%1: %2 tot en met %3, op %4 dagen.</translation>
    </message>
    <message>
        <source>Without a date: %1 %2; they count only when no period is chosen.</source>
        <translation>Zonder datum: %1 %2; die tellen alleen mee als er geen periode is gekozen.</translation>
    </message>
    <message>
        <source>Records per day</source>
        <translation>Gegevens per dag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>No record has a date.</source>
        <translation>Niets heeft een datum.</translation>
    </message>
    <message>
        <source>What the data can answer</source>
        <translation>Wat de gegevens kunnen beantwoorden</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kengetal</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betekenis</translation>
    </message>
    <message>
        <source>Nothing yet: there is no data.</source>
        <translation>Nog niets: er zijn geen gegevens.</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Wat nog ontbreekt</translation>
    </message>
    <message>
        <source>What would add it</source>
        <translation>Wat het zou toevoegen</translation>
    </message>
    <message>
        <source>Nothing: every metric can be computed.</source>
        <translation>Niets: elk kengetal kan worden berekend.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 records: %2 MB of memory.</source>
        <translation>%1 records: %2 MB geheugen.</translation>
    </message>
    <message>
        <source>That is more than half of the %1 MB that this computer has, and the window may become slow. A file for each year helps: make a new file and import the exports of that year only.</source>
        <translation>Dat is meer dan de helft van de %1 MB die deze computer heeft; het venster kan traag worden. Een bestand per jaar helpt: maak een nieuw bestand en importeer alleen de exports van dat jaar.</translation>
    </message>
    <message>
        <source>The whole program: %1 MB.</source>
        <translation>Het hele programma: %1 MB.</translation>
    </message>
</context>
<context>
    <name>Dating</name>
    <message>
        <source>by date of creation</source>
        <translation>op datum van aanmaak</translation>
    </message>
    <message>
        <source>by date of last solution</source>
        <translation>op datum van laatste oplossing</translation>
    </message>
    <message>
        <source>by date of the answer</source>
        <translation>op datum van antwoord</translation>
    </message>
    <message>
        <source>at the end of the period</source>
        <translation>aan het eind van de periode</translation>
    </message>
    <message>
        <source>by dates of creation and last solution</source>
        <translation>op datum van aanmaak en van laatste oplossing</translation>
    </message>
</context>
<context>
    <name>Definition</name>
    <message>
        <source>Durations: as the export states them, or computed from its timestamps</source>
        <translation>Duren: zoals de export ze vermeldt, of berekend uit de tijdstippen</translation>
    </message>
    <message>
        <source>Tickets created by an agent</source>
        <translation>Tickets aangemaakt door een agent</translation>
    </message>
    <message>
        <source>Tickets merged into another one</source>
        <translation>Tickets samengevoegd met een ander ticket</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Deleted tickets</source>
        <translation>Verwijderde tickets</translation>
    </message>
    <message>
        <source>Outliers: how many interquartile ranges beyond the quartiles</source>
        <translation>Uitschieters: zoveel keer de kwartielafstand buiten de kwartielen</translation>
    </message>
    <message>
        <source>One-touch: exactly one reply, or fewer than two</source>
        <translation>One-touch: precies één reactie, of minder dan twee</translation>
    </message>
    <message>
        <source>One-touch: how many reopens are allowed</source>
        <translation>One-touch: hoeveel heropeningen zijn toegestaan</translation>
    </message>
    <message>
        <source>One-touch: share of the solved tickets, of those with a reply, or of all tickets</source>
        <translation>One-touch: aandeel van de opgeloste tickets, van die met een reactie, of van alle tickets</translation>
    </message>
    <message>
        <source>Reopens: count tickets, or every reopening</source>
        <translation>Heropend: tel tickets, of elke heropening</translation>
    </message>
    <message>
        <source>Solved against: tickets created in the period, or open at its end</source>
        <translation>Opgelost ten opzichte van: tickets die in de periode zijn aangemaakt, of aan het eind openstaan</translation>
    </message>
    <message>
        <source>Working days: a fixed number a month, or Monday to Friday less holidays</source>
        <translation>Werkdagen: een vast aantal per maand, of maandag tot en met vrijdag zonder feestdagen</translation>
    </message>
    <message>
        <source>Working days in 30 days, for the fixed rule</source>
        <translation>Werkdagen per 30 dagen, bij een vast aantal</translation>
    </message>
    <message>
        <source>Satisfied from, on the scale good / bad (0 to 1)</source>
        <translation>Tevreden vanaf, op de schaal goed / slecht (0 tot 1)</translation>
    </message>
    <message>
        <source>Satisfied from, on the scale 1 to 3</source>
        <translation>Tevreden vanaf, op de schaal 1 tot 3</translation>
    </message>
    <message>
        <source>Satisfied from, on the scale 1 to 5</source>
        <translation>Tevreden vanaf, op de schaal 1 tot 5</translation>
    </message>
    <message>
        <source>Satisfied from, on the scale 1 to 7</source>
        <translation>Tevreden vanaf, op de schaal 1 tot 7</translation>
    </message>
    <message>
        <source>Satisfied from, on the scale to 10</source>
        <translation>Tevreden vanaf, op de schaal tot 10</translation>
    </message>
    <message>
        <source>Effort: which end of the scale means easy</source>
        <translation>Inspanning: welk uiteinde van de schaal gemakkelijk betekent</translation>
    </message>
    <message>
        <source>Effort: points of the scale where the file does not say</source>
        <translation>Inspanning: punten op de schaal als het bestand dat niet vermeldt</translation>
    </message>
    <message>
        <source>NPS: lowest answer on the scale</source>
        <translation>NPS: laagste antwoord op de schaal</translation>
    </message>
    <message>
        <source>NPS: detractors up to</source>
        <translation>NPS: tegenstanders tot en met</translation>
    </message>
    <message>
        <source>NPS: promoters from</source>
        <translation>NPS: voorstanders vanaf</translation>
    </message>
    <message>
        <source>The mean misleads from this ratio of mean to median</source>
        <translation>Het gemiddelde misleidt vanaf deze verhouding tot de mediaan</translation>
    </message>
    <message>
        <source>Fewest records to judge a percentage</source>
        <translation>Minste records om een percentage te beoordelen</translation>
    </message>
    <message>
        <source>Fewest records to judge a mean, median or P90</source>
        <translation>Minste records om een gemiddelde, mediaan of P90 te beoordelen</translation>
    </message>
    <message>
        <source>Fewest answers to judge an NPS</source>
        <translation>Minste antwoorden om een NPS te beoordelen</translation>
    </message>
    <message>
        <source>Waiting for the customer is stale after this many days</source>
        <translation>Wachten op de klant duurt te lang na dit aantal dagen</translation>
    </message>
    <message>
        <source>Unreplied after this many hours, where no target for the first reply applies</source>
        <translation>Onbeantwoord na dit aantal uren, waar geen doel voor de eerste reactie geldt</translation>
    </message>
    <message>
        <source>Replies above the baseline: the median of all solved tickets, or a fixed number</source>
        <translation>Reacties boven de basislijn: de mediaan van alle opgeloste tickets, of een vast aantal</translation>
    </message>
    <message>
        <source>Repeat contact: within this many days</source>
        <translation>Herhaalcontact: binnen dit aantal dagen</translation>
    </message>
    <message>
        <source>Repeat contact: only on the same subject</source>
        <translation>Herhaalcontact: alleen over hetzelfde onderwerp</translation>
    </message>
    <message>
        <source>Resolution rate: only tickets at least this many days old</source>
        <translation>Oplossingspercentage: alleen tickets die minstens dit aantal dagen oud zijn</translation>
    </message>
    <message>
        <source>Customers with several requests: from this many on the same product area</source>
        <translation>Klanten met meerdere vragen: vanaf dit aantal over hetzelfde productgebied</translation>
    </message>
    <message>
        <source>Service level: answered within this many seconds</source>
        <translation>Servicelevel: beantwoord binnen dit aantal seconden</translation>
    </message>
    <message>
        <source>Service level: share of which contacts</source>
        <translation>Servicelevel: aandeel van welke contacten</translation>
    </message>
    <message>
        <source>Abandoned at once: within this many seconds</source>
        <translation>Korte afhakers: binnen dit aantal seconden</translation>
    </message>
    <message>
        <source>Abandonment: leave out those who abandoned at once</source>
        <translation>Afhaakpercentage: korte afhakers weglaten</translation>
    </message>
    <message>
        <source>Handle time: with the time on hold</source>
        <translation>Verwerkingstijd: inclusief ruggespraak</translation>
    </message>
    <message>
        <source>Hold time: over all answered contacts, or over those put on hold</source>
        <translation>Parkeertijd: over alle beantwoorde contacten, of alleen die in de wacht stonden</translation>
    </message>
    <message>
        <source>Net effort: how many of the easiest and of the hardest answers count</source>
        <translation>Netto-inspanning: hoeveel van de makkelijkste en moeilijkste antwoorden tellen</translation>
    </message>
    <message>
        <source>Net sentiment: neutral mentions in the denominator</source>
        <translation>Netto-sentiment: neutrale vermeldingen in de noemer</translation>
    </message>
    <message>
        <source>Mentions that need a reply: share of them replied to, or their share of all mentions</source>
        <translation>Vermeldingen die een reactie vragen: aandeel dat is beantwoord, of hun aandeel van alle vermeldingen</translation>
    </message>
    <message>
        <source>Retention: customers who stayed, or renewals that were made</source>
        <translation>Klantbehoud: klanten die bleven, of gedane verlengingen</translation>
    </message>
    <message>
        <source>Customer lifetime value: discount in percent a month</source>
        <translation>Customer lifetime value: rente in procent per maand</translation>
    </message>
    <message>
        <source>Availability: share of the logged-in, or of the scheduled time</source>
        <translation>Beschikbaarheid: aandeel van de ingelogde of van de ingeroosterde tijd</translation>
    </message>
    <message>
        <source>Hours a week of a full-time contract</source>
        <translation>Uren per week van een voltijdscontract</translation>
    </message>
    <message>
        <source>Costs: the actual ones, or the budget (also used where there are no others)</source>
        <translation>Kosten: de werkelijke, of de begroting (ook gebruikt waar geen andere zijn)</translation>
    </message>
    <message>
        <source>Fewest employees in a group whose answers are shown</source>
        <translation>Kleinste groep medewerkers waarvan antwoorden worden getoond</translation>
    </message>
    <message>
        <source>Service level: percent of the contacts that are to be answered in time, for staffing</source>
        <translation>Serviceniveau: percentage van de contacten dat op tijd beantwoord moet zijn, voor de bezetting</translation>
    </message>
    <message>
        <source>First reply time runs from the creation, or from the reopening when a bot had solved the ticket before anyone replied</source>
        <translation>Eerste reactietijd loopt vanaf het aanmaken, of vanaf de heropening als een bot het ticket had opgelost voordat iemand reageerde</translation>
    </message>
    <message>
        <source>Below this many records a number carries a note that they are few</source>
        <translation>Onder dit aantal records staat bij een getal dat het er weinig zijn</translation>
    </message>
    <message>
        <source>Fewest records of a group or a week of which a percentage, mean or median is shown</source>
        <translation>Minste records van een groep of week waarvan een percentage, gemiddelde of mediaan wordt getoond</translation>
    </message>
    <message>
        <source>Opening hours of a ticket that changed team: of each team for its own part, or of the last one for all</source>
        <translation>Openingstijden van een ticket dat van team wisselde: van elk team voor zijn eigen deel, of van het laatste voor alles</translation>
    </message>
    <message>
        <source>One-touch: a ticket that was passed on to a higher tier can be one</source>
        <translation>One-touch: een ticket dat naar een hogere lijn is doorgezet kan er een zijn</translation>
    </message>
    <message>
        <source>Tickets solved: by their last solution, by every solution, or those created in the period and solved by now</source>
        <translation>Opgeloste tickets: op hun laatste oplossing, op elke oplossing, of de tickets uit de periode die nu opgelost zijn</translation>
    </message>
    <message>
        <source>Effort: on the scale that was used, as ease index from 0 to 100, or as percent of the answers on the easy side</source>
        <translation>Inspanning: op de gebruikte schaal, als gemaksindex van 0 tot 100, of als percentage van de antwoorden aan de makkelijke kant</translation>
    </message>
    <message>
        <source>NPS: which answers count where there are both, those after a ticket or those of surveys among all customers</source>
        <translation>NPS: welke antwoorden tellen als er beide zijn, die na een ticket of die van onderzoek onder alle klanten</translation>
    </message>
    <message>
        <source>Cost per contact: divided by answered contacts, or by tickets; where the file has only one of them, by those</source>
        <translation>Kosten per contact: gedeeld door beantwoorde contacten, of door tickets; heeft het bestand maar een van beide, dan door die</translation>
    </message>
    <message>
        <source>First reply time ends with the first reply of an agent, or also with an automatic one</source>
        <translation>De eerste reactietijd eindigt bij de eerste reactie van een medewerker, of ook bij een automatische</translation>
    </message>
    <message>
        <source>Five percent better, for percentages: points (80 % becomes 85 %), or part of the value (80 % becomes 84 %)</source>
        <translation>Vijf procent beter, bij percentages: punten (80 % wordt 85 %), of een deel van de waarde (80 % wordt 84 %)</translation>
    </message>
</context>
<context>
    <name>DefinitionGroup</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Replies and solutions</source>
        <translation>Reacties en oplossingen</translation>
    </message>
    <message>
        <source>Phone and chat</source>
        <translation>Telefoon en chat</translation>
    </message>
    <message>
        <source>Surveys and voice of the customer</source>
        <translation>Enquêtes en stem van de klant</translation>
    </message>
    <message>
        <source>People and costs</source>
        <translation>Mensen en kosten</translation>
    </message>
    <message>
        <source>Judging and showing</source>
        <translation>Beoordelen en tonen</translation>
    </message>
</context>
<context>
    <name>DefinitionHelp</name>
    <message>
        <source>Help desks measure durations by rules of their own. Computed from the timestamps they are the same for every source.</source>
        <translation>Helpdesks meten tijden volgens eigen regels. Berekend uit de tijdstippen zijn ze voor elke bron hetzelfde.</translation>
    </message>
    <message>
        <source>A ticket that was merged, deleted or spam was no question of a customer; one made by an agent may be one. Only a column of the export that says so counts.</source>
        <translation>Een samengevoegd, verwijderd of spamticket was geen vraag van een klant; een ticket dat een medewerker maakte misschien wel. Alleen een kolom van de export die dat zegt, telt.</translation>
    </message>
    <message>
        <source>A ticket that came back three times is one reopened ticket, or three reopenings.</source>
        <translation>Een ticket dat drie keer terugkwam is één heropend ticket, of drie heropeningen.</translation>
    </message>
    <message>
        <source>Against the new tickets it says whether the backlog shrinks; against the open ones how much of the work is done.</source>
        <translation>Tegenover de nieuwe tickets zegt het of de backlog kleiner wordt; tegenover de openstaande hoeveel van het werk klaar is.</translation>
    </message>
    <message>
        <source>Solved per working day needs to know how many days somebody worked. 18 a month allows for leave and illness.</source>
        <translation>Voor opgelost per werkdag moet bekend zijn hoeveel dagen iemand werkte. Bij 18 per maand is rekening gehouden met verlof en ziekte.</translation>
    </message>
    <message>
        <source>A ticket that waits for the customer for long is forgotten by both.</source>
        <translation>Een ticket dat lang op de klant wacht, wordt door beiden vergeten.</translation>
    </message>
    <message>
        <source>Tickets of yesterday are not solved yet and would pull the share down.</source>
        <translation>Tickets van gisteren zijn nog niet opgelost en zouden het aandeel omlaag trekken.</translation>
    </message>
    <message>
        <source>Who asks about the same area so often has not been helped.</source>
        <translation>Wie zo vaak iets vraagt over hetzelfde onderwerp, is niet geholpen.</translation>
    </message>
    <message>
        <source>A bot that solves a ticket which the customer reopens days later would make the first reply look days late.</source>
        <translation>Als een bot een ticket oplost dat de klant dagen later heropent, lijkt de eerste reactie anders dagen te laat.</translation>
    </message>
    <message>
        <source>Before this many hours a ticket without a reply is not late.</source>
        <translation>Binnen dit aantal uren is een ticket zonder reactie niet te laat.</translation>
    </message>
    <message>
        <source>The median moves with the data; a fixed number lets the share be followed over time.</source>
        <translation>De mediaan beweegt mee met de gegevens; met een vast aantal is het aandeel door de tijd te volgen.</translation>
    </message>
    <message>
        <source>Sources count a solution at first contact differently: exactly one reply or at most one, of the solved tickets or of all.</source>
        <translation>Bronnen tellen een oplossing bij het eerste contact verschillend: precies één reactie of hooguit één, van de opgeloste tickets of van alle.</translation>
    </message>
    <message>
        <source>A customer who comes back within these days on the same subject was not helped the first time.</source>
        <translation>Een klant die binnen deze dagen terugkomt over hetzelfde onderwerp, was de eerste keer niet geholpen.</translation>
    </message>
    <message>
        <source>80/20 is usual: 80 % answered within 20 seconds. What the share is taken of changes the number by some points.</source>
        <translation>80/20 is gebruikelijk: 80 % beantwoord binnen 20 seconden. Waarvan het aandeel wordt genomen, scheelt enkele punten.</translation>
    </message>
    <message>
        <source>Who hangs up within seconds dialled wrongly. Leaving them out flatters the rate, so they count unless you choose otherwise.</source>
        <translation>Wie binnen enkele seconden ophangt, koos een verkeerd nummer. Weglaten maakt het cijfer mooier, dus ze tellen mee tenzij u anders kiest.</translation>
    </message>
    <message>
        <source>Some sources count talking and after-call work only; time on hold is work as well.</source>
        <translation>Sommige bronnen tellen alleen gesprek en nawerk; ook parkeertijd is werk.</translation>
    </message>
    <message>
        <source>Over all contacts it says how much hold there is; over those held how long it takes.</source>
        <translation>Over alle contacten zegt het hoeveel er wordt geparkeerd; over de geparkeerde hoe lang dat duurt.</translation>
    </message>
    <message>
        <source>From which answer on a customer is satisfied. On a scale of ten some count 6 as sufficient, others 8.</source>
        <translation>Vanaf welk antwoord een klant tevreden is. Op een schaal tot tien vindt de een een 6 voldoende, de ander een 8.</translation>
    </message>
    <message>
        <source>Effort was first asked with 1 for easy, later with 7 for easy. Choosing the wrong end turns good into bad.</source>
        <translation>Moeite werd eerst gevraagd met 1 als makkelijk, later met 7 als makkelijk. De verkeerde kant kiezen maakt van goed slecht.</translation>
    </message>
    <message>
        <source>Promoters 9 and 10, detractors 0 to 6. Scores on a scale from 1 cannot be compared with those from 0.</source>
        <translation>Voorstanders 9 en 10, tegenstanders 0 tot en met 6. Scores op een schaal vanaf 1 zijn niet te vergelijken met die vanaf 0.</translation>
    </message>
    <message>
        <source>Without the neutral ones the score moves further from zero.</source>
        <translation>Zonder de neutrale komt de score verder van nul te liggen.</translation>
    </message>
    <message>
        <source>How many got an answer, or how many ask for one.</source>
        <translation>Hoeveel er antwoord kregen, of hoeveel er om antwoord vragen.</translation>
    </message>
    <message>
        <source>Customers who stayed, or contracts that were renewed when they could have ended.</source>
        <translation>Klanten die bleven, of contracten die werden verlengd toen ze konden aflopen.</translation>
    </message>
    <message>
        <source>Money of later years is worth less today.</source>
        <translation>Geld van latere jaren is nu minder waard.</translation>
    </message>
    <message>
        <source>Of the time logged in, or of the time on the roster, which also shows who came late.</source>
        <translation>Van de ingelogde tijd, of van de roostertijd, die ook laat zien wie te laat kwam.</translation>
    </message>
    <message>
        <source>Hours of contracts divided by this are full-time employees.</source>
        <translation>Contracturen gedeeld door dit aantal zijn voltijdsmedewerkers.</translation>
    </message>
    <message>
        <source>What was spent, or what was planned.</source>
        <translation>Wat is uitgegeven, of wat was gepland.</translation>
    </message>
    <message>
        <source>Of fewer employees anybody could tell who answered what.</source>
        <translation>Bij minder medewerkers kan iedereen zien wie wat antwoordde.</translation>
    </message>
    <message>
        <source>Applies only when outliers are left out, by the choice above the pages.</source>
        <translation>Geldt alleen als uitschieters worden weggelaten, met de keuze boven de pagina&apos;s.</translation>
    </message>
    <message>
        <source>When mean and median lie this far apart a few extreme records decide the mean, and the program says so.</source>
        <translation>Als gemiddelde en mediaan zo ver uiteenliggen, bepalen enkele extreme records het gemiddelde; het programma zegt dat dan.</translation>
    </message>
    <message>
        <source>Of few records a number says little: it is not held against its target, carries a note, or is not shown for a group.</source>
        <translation>Een getal over weinig records zegt weinig: het wordt niet aan het doel getoetst, krijgt een opmerking, of wordt voor een groep niet getoond.</translation>
    </message>
    <message>
        <source>Teams with other opening hours work on one ticket one after the other. Zendesk measures all of it by the hours of the last team.</source>
        <translation>Teams met andere openingstijden werken na elkaar aan één ticket. Zendesk meet alles met de tijden van het laatste team.</translation>
    </message>
    <message>
        <source>A ticket solved twice was solved in both weeks, but is done only since the last one. By creation it follows the tickets of the period to their end.</source>
        <translation>Een ticket dat twee keer is opgelost, werd in beide weken opgelost, maar is pas sinds de laatste klaar. Op aanmaakdatum volgt u de tickets van de periode tot het eind.</translation>
    </message>
    <message>
        <source>A message that all is well received helps nobody yet. Counted as a reply it makes the first reply time seconds.</source>
        <translation>Een bericht dat alles goed is ontvangen helpt nog niemand. Telt het als reactie, dan wordt de eerste reactietijd een kwestie van seconden.</translation>
    </message>
    <message>
        <source>Who is sent to somebody else has not been helped at the first contact, unless you see it otherwise.</source>
        <translation>Wie wordt doorverwezen is niet bij het eerste contact geholpen, tenzij u dat anders ziet.</translation>
    </message>
    <message>
        <source>Asked after a ticket customers judge that ticket, asked at large they judge the company. The two are never put together in one score.</source>
        <translation>Na een ticket beoordelen klanten dat ticket, in algemeen onderzoek het bedrijf. Die twee worden nooit samengevoegd tot één score.</translation>
    </message>
    <message>
        <source>One ticket can be many contacts: the costs per contact are lower than those per ticket.</source>
        <translation>Eén ticket kan uit veel contacten bestaan: de kosten per contact zijn lager dan die per ticket.</translation>
    </message>
    <message>
        <source>“Five percent better” is said of both. It decides what an improvement is proposed as a target.</source>
        <translation>“Vijf procent beter” wordt voor beide gezegd. Het bepaalt welke verbetering als doel wordt voorgesteld.</translation>
    </message>
</context>
<context>
    <name>Definitions</name>
    <message>
        <source>There is no definition “%1”. The list of definitions names those there are.</source>
        <translation>De definitie ‘%1’ bestaat niet. De lijst met definities toont welke er zijn.</translation>
    </message>
    <message>
        <source>“%1” is not possible for %2. Possible: %3.</source>
        <translation>‘%1’ is niet mogelijk voor %2. Mogelijk: %3.</translation>
    </message>
    <message>
        <source>The set of definitions %1 cannot be used: %2</source>
        <translation>De set definities %1 is niet bruikbaar: %2</translation>
    </message>
    <message>
        <source>it is no JSON object.</source>
        <translation>het is geen JSON-object.</translation>
    </message>
    <message>
        <source>it names no definition.</source>
        <translation>er staat geen definitie in.</translation>
    </message>
</context>
<context>
    <name>Dimension</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Product area</source>
        <translation>Productgebied</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Klanttype</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Uur van de dag</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Dag van de week</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Meetronde</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Wachttijd</translation>
    </message>
</context>
<context>
    <name>Evaluate</name>
    <message>
        <source>There is no metric “%1”. “catalog” lists all of them.</source>
        <translation>De metric ‘%1’ bestaat niet. ‘catalog’ toont ze allemaal.</translation>
    </message>
    <message>
        <source>There is no dimension “%1”, so nothing can be filtered or grouped by it.</source>
        <translation>De dimensie ‘%1’ bestaat niet; daarop valt niet te filteren of te groeperen.</translation>
    </message>
    <message>
        <source>Records can be grouped by two dimensions at most.</source>
        <translation>Records zijn naar hoogstens twee dimensies te groeperen.</translation>
    </message>
    <message>
        <source>“%1” is not shown per agent: the time until the first reply is outside the agent&apos;s control.</source>
        <translation>‘%1’ wordt niet per agent getoond: een agent heeft de tijd tot de eerste reactie niet in de hand.</translation>
    </message>
    <message>
        <source>“%1” cannot be grouped by “%2”.</source>
        <translation>‘%1’ is niet te groeperen naar ‘%2’.</translation>
    </message>
    <message>
        <source>“%1” has no mean and median that could be compared.</source>
        <translation>‘%1’ heeft geen gemiddelde en mediaan om te vergelijken.</translation>
    </message>
    <message>
        <source>This would be more than two million numbers. Choose larger time steps, a shorter period or a coarser grouping.</source>
        <translation>Dit zouden meer dan twee miljoen cijfers worden. Kies grotere tijdstappen, een kortere periode of een grovere indeling.</translation>
    </message>
    <message>
        <source>Say which metric the mean and the median are to be compared of.</source>
        <translation>Geef aan van welke metric het gemiddelde en de mediaan worden vergeleken.</translation>
    </message>
    <message>
        <source>“%1” is not shown by “%2”: its words are names of agents, and nothing is shown of single agents that is outside their control.</source>
        <translation>“%1” wordt niet per “%2” getoond: de woorden daarin zijn namen van medewerkers, en van losse medewerkers wordt niets getoond waar zij geen invloed op hebben.</translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message>
        <source>at least %1 higher</source>
        <translation>minstens %1 hoger</translation>
    </message>
    <message>
        <source>at least %1 lower</source>
        <translation>minstens %1 lager</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>minstens %1</translation>
    </message>
    <message>
        <source>before against after</source>
        <translation>ervoor tegen erna</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 tegen %2</translation>
    </message>
    <message>
        <source>chance alone makes such a difference less than once in a thousand times</source>
        <translation>toeval alleen geeft zo&apos;n verschil minder dan één op de duizend keer</translation>
    </message>
    <message>
        <source>chance alone makes such a difference in %1 of the cases</source>
        <translation>toeval alleen geeft zo&apos;n verschil in %1 van de gevallen</translation>
    </message>
    <message>
        <source>%1 (95 % certain: between %2 and %3)</source>
        <translation>%1 (95 % zeker: tussen %2 en %3)</translation>
    </message>
    <message>
        <source>It worked: more than chance, and the gain asked for is reached.</source>
        <translation>Het werkte: meer dan toeval, en de gevraagde winst is gehaald.</translation>
    </message>
    <message>
        <source>It helped, but less than the gain asked for.</source>
        <translation>Het hielp, maar minder dan de gevraagde winst.</translation>
    </message>
    <message>
        <source>The difference is too small to say anything: it can be chance.</source>
        <translation>Verschil te klein om iets over te zeggen: het kan toeval zijn.</translation>
    </message>
    <message>
        <source>It became worse, more than chance explains.</source>
        <translation>Het werd slechter, meer dan toeval verklaart.</translation>
    </message>
    <message>
        <source>It is over, but there are too few records to tell.</source>
        <translation>Het is voorbij, maar er is te weinig om iets te zeggen.</translation>
    </message>
    <message>
        <source>held against %1, where nothing changes</source>
        <translation>afgezet tegen %1, waar niets verandert</translation>
    </message>
    <message>
        <source>How long it takes cannot be told: there are no records of the weeks before.</source>
        <translation>Hoelang het duurt is niet te zeggen: van de weken ervoor zijn er geen gegevens.</translation>
    </message>
    <message>
        <source>Now %1, wanted %2.</source>
        <translation>Nu %1, gewenst %2.</translation>
    </message>
    <message>
        <source>How many records that takes cannot be told.</source>
        <translation>Hoeveel gegevens dat vraagt is niet te zeggen.</translation>
    </message>
    <message>
        <source>To find such a gain four times out of five, each group needs %1 records; there are about %2 a week.</source>
        <translation>Om zo&apos;n winst vier van de vijf keer te vinden, heeft elke groep er %1 nodig; er zijn er ongeveer %2 per week.</translation>
    </message>
    <message>
        <source>One of the groups has no records yet.</source>
        <translation>Een van de groepen heeft nog geen gegevens.</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) suffice.</source>
        <translation>
            <numerusform>%n week is genoeg.</numerusform>
            <numerusform>%n weken zijn genoeg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That takes %n week(s): longer than declared. Take longer, ask for a larger gain, or choose a busier channel.</source>
        <translation>
            <numerusform>Dat duurt %n week: langer dan vastgelegd. Neem langer de tijd, vraag meer winst, of kies een drukker kanaal.</numerusform>
            <numerusform>Dat duurt %n weken: langer dan vastgelegd. Neem langer de tijd, vraag meer winst, of kies een drukker kanaal.</numerusform>
        </translation>
    </message>
    <message>
        <source>not started</source>
        <translation>niet begonnen</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>loopt</translation>
    </message>
    <message>
        <source>too few records to tell</source>
        <translation>te weinig om iets te zeggen</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>werkte</translation>
    </message>
    <message>
        <source>helped a little</source>
        <translation>hielp een beetje</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>niet aangetoond</translation>
    </message>
    <message>
        <source>became worse</source>
        <translation>werd slechter</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>geen gegevens</translation>
    </message>
    <message>
        <source>It starts on %1; nothing of it is in the data yet.</source>
        <translation>Het begint op %1; er is nog niets van in de gegevens.</translation>
    </message>
    <message>
        <source>%1 of %2 weeks are in the data. There is no verdict before the end: who stops as soon as it looks good finds an effect where there is none.</source>
        <translation>%1 van %2 weken zitten in de gegevens. Voor het einde is er geen oordeel: wie stopt zodra het goed lijkt, vindt een effect dat er niet is.</translation>
    </message>
    <message>
        <source>Difference %1; %2.</source>
        <translation>Verschil %1; %2.</translation>
    </message>
    <message>
        <source>The difference is the shift of a middle record, by the rank test.</source>
        <translation>Het verschil is de verschuiving van een middelste ticket, volgens de rangtoets.</translation>
    </message>
    <message>
        <source>%1, where nothing was changed, moved by %2 in the same weeks. What is left is %3; %4. The verdict is by that.</source>
        <translation>%1, waar niets is veranderd, verschoof in dezelfde weken %2. Wat overblijft is %3; %4. Daarop rust het oordeel.</translation>
    </message>
    <message>
        <source>Before against after is mixed up with the season; a channel where nothing changes would tell them apart.</source>
        <translation>Bij ervoor tegen erna speelt het seizoen mee; een kanaal waar niets verandert zou ze uit elkaar houden.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>without: %1</source>
        <translation>zonder: %1</translation>
    </message>
    <message>
        <source>with: %1</source>
        <translation>met: %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>ervoor: %1</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>erna: %1</translation>
    </message>
    <message>
        <source>Declared on %1</source>
        <translation>Vastgelegd op %1</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Wat verandert</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Wat het vraagt</translation>
    </message>
    <message>
        <source>Four to start from</source>
        <translation>Vier om mee te beginnen</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>No experiment yet</source>
        <translation>Nog geen experiment</translation>
    </message>
    <message>
        <source>Declare one before you change something: one metric, one channel, one measure, and the gain that would make it worth while. The page then says how many records it needs, and after the last week whether it worked.</source>
        <translation>Leg er een vast voordat u iets verandert: één metric, één kanaal, één maatregel, en de winst die de moeite waard zou zijn. De pagina zegt dan hoeveel gegevens het vraagt, en na de laatste week of het werkte.</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimenten</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Wat het opleverde</translation>
    </message>
    <message>
        <source>Say by what the two groups are told apart, and name both.</source>
        <translation>Zeg waaraan de twee groepen te herkennen zijn, en noem beide.</translation>
    </message>
    <message>
        <source>This metric cannot be compared by that dimension.</source>
        <translation>Deze metric is niet te vergelijken naar die dimensie.</translation>
    </message>
    <message>
        <source>What stays untouched must be another one than what is changed, for example another channel.</source>
        <translation>Wat gelijk blijft moet iets anders zijn dan wat verandert, bijvoorbeeld een ander kanaal.</translation>
    </message>
    <message>
        <source>The experiment %1 cannot be read.</source>
        <translation>Het experiment %1 is niet te lezen.</translation>
    </message>
    <message>
        <source>Give the experiment a name.</source>
        <translation>Geef het experiment een naam.</translation>
    </message>
    <message>
        <source>Choose a metric that is formed from single records and of which higher or lower is better, such as CSAT or the first reply.</source>
        <translation>Kies een metric die uit losse tickets of antwoorden bestaat en waarbij hoger of lager beter is, zoals CSAT of de eerste reactie.</translation>
    </message>
    <message>
        <source>Say which gain is the least that makes it worth while: more than 0.</source>
        <translation>Zeg welke winst minstens de moeite waard is: meer dan 0.</translation>
    </message>
    <message>
        <source>Say on which day it starts and how many weeks it takes, 1 to 52.</source>
        <translation>Zeg op welke dag het begint en hoeveel weken het duurt, 1 tot 52.</translation>
    </message>
    <message>
        <source>These weeks are over and their numbers known. An experiment is declared before its end; choose a later first day.</source>
        <translation>Deze weken zijn voorbij en hun cijfers bekend. Een experiment wordt voor het einde vastgelegd; kies een latere eerste dag.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Ticket number</source>
        <translation>Ticketnummer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Product area</source>
        <translation>Productgebied</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Klanttype</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Toegewezen</translation>
    </message>
    <message>
        <source>First assigned</source>
        <translation>Eerst toegewezen</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>Eerste reactie</translation>
    </message>
    <message>
        <source>First solved</source>
        <translation>Eerst opgelost</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Opgelost</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Streefdatum</translation>
    </message>
    <message>
        <source>Agent replies</source>
        <translation>Reacties van agenten</translation>
    </message>
    <message>
        <source>Reopens</source>
        <translation>Heropeningen</translation>
    </message>
    <message>
        <source>Agent updates</source>
        <translation>Updates van agenten</translation>
    </message>
    <message>
        <source>Group stations</source>
        <translation>Aantal groepen</translation>
    </message>
    <message>
        <source>Assignee stations</source>
        <translation>Aantal behandelaars</translation>
    </message>
    <message>
        <source>First reply time</source>
        <translation>Eerste reactietijd</translation>
    </message>
    <message>
        <source>First reply time (business hours)</source>
        <translation>Eerste reactietijd (kantooruren)</translation>
    </message>
    <message>
        <source>First resolution time</source>
        <translation>Tijd tot eerste oplossing</translation>
    </message>
    <message>
        <source>First resolution time (business hours)</source>
        <translation>Tijd tot eerste oplossing (kantooruren)</translation>
    </message>
    <message>
        <source>Full resolution time</source>
        <translation>Tijd tot volledige oplossing</translation>
    </message>
    <message>
        <source>Full resolution time (business hours)</source>
        <translation>Tijd tot volledige oplossing (kantooruren)</translation>
    </message>
    <message>
        <source>Agent wait time</source>
        <translation>Wachttijd van agent</translation>
    </message>
    <message>
        <source>Agent wait time (business hours)</source>
        <translation>Wachttijd van agent (kantooruren)</translation>
    </message>
    <message>
        <source>Requester wait time</source>
        <translation>Wachttijd van aanvrager</translation>
    </message>
    <message>
        <source>Requester wait time (business hours)</source>
        <translation>Wachttijd van aanvrager (kantooruren)</translation>
    </message>
    <message>
        <source>On-hold time</source>
        <translation>Tijd geparkeerd</translation>
    </message>
    <message>
        <source>On-hold time (business hours)</source>
        <translation>Tijd geparkeerd (kantooruren)</translation>
    </message>
    <message>
        <source>Created by an agent</source>
        <translation>Aangemaakt door een agent</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Samengevoegd</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Event number</source>
        <translation>Gebeurtenisnummer</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Tijdstip</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Oude waarde</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nieuwe waarde</translation>
    </message>
    <message>
        <source>Response number</source>
        <translation>Antwoordnummer</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>Laagste score</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Hoogste score</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Aangeboden</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Meetronde</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>First reply within SLA</source>
        <translation>Eerste reactie binnen SLA</translation>
    </message>
    <message>
        <source>Solved within SLA</source>
        <translation>Opgelost binnen SLA</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>Verwerkingstijd</translation>
    </message>
    <message>
        <source>Customer replies</source>
        <translation>Reacties van de klant</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Escalaties</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Bot involved</source>
        <translation>Bot betrokken</translation>
    </message>
    <message>
        <source>Solved by a bot</source>
        <translation>Opgelost door een bot</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Openbaar</translation>
    </message>
    <message>
        <source>Contact number</source>
        <translation>Contactnummer</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Length of the interval</source>
        <translation>Lengte van het interval</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Geëindigd</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Wrap-up code</source>
        <translation>Afrondcode</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Afgehaakt</translation>
    </message>
    <message>
        <source>Abandoned at once</source>
        <translation>Meteen afgehaakt</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Geblokkeerd</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Op tijd beantwoord</translation>
    </message>
    <message>
        <source>Service level threshold</source>
        <translation>Drempel van het serviceniveau</translation>
    </message>
    <message>
        <source>Time in the menu</source>
        <translation>Tijd in het keuzemenu</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Wachttijd</translation>
    </message>
    <message>
        <source>Speed of answer</source>
        <translation>Opneemtijd</translation>
    </message>
    <message>
        <source>Time to abandon</source>
        <translation>Tijd tot afhaken</translation>
    </message>
    <message>
        <source>Ring time</source>
        <translation>Beltijd</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>Gesprekstijd</translation>
    </message>
    <message>
        <source>Hold time</source>
        <translation>Parkeertijd</translation>
    </message>
    <message>
        <source>After-call work</source>
        <translation>Nabewerking</translation>
    </message>
    <message>
        <source>Handle time</source>
        <translation>Verwerkingstijd</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Doorverbonden</translation>
    </message>
    <message>
        <source>Callback asked for</source>
        <translation>Terugbellen gevraagd</translation>
    </message>
    <message>
        <source>Reached by callback</source>
        <translation>Bereikt bij terugbellen</translation>
    </message>
    <message>
        <source>Time until callback</source>
        <translation>Tijd tot terugbellen</translation>
    </message>
    <message>
        <source>Helped without an agent</source>
        <translation>Geholpen zonder agent</translation>
    </message>
    <message>
        <source>Proactive</source>
        <translation>Proactief</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Opgelost</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Geregistreerd</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Registraties</translation>
    </message>
    <message>
        <source>Summary written by itself</source>
        <translation>Automatische samenvatting</translation>
    </message>
    <message>
        <source>Within opening hours</source>
        <translation>Binnen openingstijden</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Time in the state</source>
        <translation>Tijd in de toestand</translation>
    </message>
    <message>
        <source>Contract time</source>
        <translation>Contracttijd</translation>
    </message>
    <message>
        <source>Scheduled time</source>
        <translation>Roostertijd</translation>
    </message>
    <message>
        <source>Logged-in time</source>
        <translation>Ingelogde tijd</translation>
    </message>
    <message>
        <source>Available time</source>
        <translation>Beschikbare tijd</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pauzes</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Opleiding</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Overleg</translation>
    </message>
    <message>
        <source>Absence by illness</source>
        <translation>Ziekteverzuim</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlof</translation>
    </message>
    <message>
        <source>Other time</source>
        <translation>Overige tijd</translation>
    </message>
    <message>
        <source>Time as scheduled</source>
        <translation>Tijd volgens rooster</translation>
    </message>
    <message>
        <source>Worked days</source>
        <translation>Gewerkte dagen</translation>
    </message>
    <message>
        <source>Contacts handled</source>
        <translation>Afgehandelde contacten</translation>
    </message>
    <message>
        <source>Tickets solved</source>
        <translation>Opgeloste tickets</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Weergaven</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <source>New sessions</source>
        <translation>Nieuwe sessies</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>Weigeringen</translation>
    </message>
    <message>
        <source>Session duration</source>
        <translation>Sessieduur</translation>
    </message>
    <message>
        <source>Votes in favour</source>
        <translation>Stemmen voor</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>Stemmen tegen</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnementen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Community posts</source>
        <translation>Communityberichten</translation>
    </message>
    <message>
        <source>Tickets created</source>
        <translation>Aangemaakte tickets</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Zoekwoorden</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Zoekopdrachten</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klikken</translation>
    </message>
    <message>
        <source>Searches without results</source>
        <translation>Zoekopdrachten zonder resultaten</translation>
    </message>
    <message>
        <source>Searches without clicks</source>
        <translation>Zoekopdrachten zonder klikken</translation>
    </message>
    <message>
        <source>Tickets after the search</source>
        <translation>Tickets na de zoekopdracht</translation>
    </message>
    <message>
        <source>Mention number</source>
        <translation>Nummer van de vermelding</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Sentiment</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Needs a reply</source>
        <translation>Vraagt een reactie</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Replied at</source>
        <translation>Beantwoord op</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Vermeldingen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Opgezegd</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Klant sinds</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Customers at the start</source>
        <translation>Klanten aan het begin</translation>
    </message>
    <message>
        <source>Customers lost</source>
        <translation>Vertrokken klanten</translation>
    </message>
    <message>
        <source>Customers won</source>
        <translation>Nieuwe klanten</translation>
    </message>
    <message>
        <source>Renewals due</source>
        <translation>Te verlengen</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Verlengd</translation>
    </message>
    <message>
        <source>Months as a customer</source>
        <translation>Maanden klant</translation>
    </message>
    <message>
        <source>Revenue a month</source>
        <translation>Omzet per maand</translation>
    </message>
    <message>
        <source>Revenue in total</source>
        <translation>Totale omzet</translation>
    </message>
    <message>
        <source>Survey offered</source>
        <translation>Enquête aangeboden</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkocht</translation>
    </message>
    <message>
        <source>Kind of sale</source>
        <translation>Soort verkoop</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkopen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Kind of cost</source>
        <translation>Kostensoort</translation>
    </message>
    <message>
        <source>Actual or budget</source>
        <translation>Werkelijk of begroot</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Beoordeeld</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Beoordelaar</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulier</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterium</translation>
    </message>
    <message>
        <source>By machine</source>
        <translation>Door een machine</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>Personeelsnummer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>In dienst</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Uit dienst</translation>
    </message>
    <message>
        <source>Contract hours a week</source>
        <translation>Contracturen per week</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>Fte</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>Reden van vertrek</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Aantal medewerkers</translation>
    </message>
    <message>
        <source>Columns of your own</source>
        <translation>Eigen kolommen</translation>
    </message>
</context>
<context>
    <name>Fill</name>
    <message>
        <source>Drop the export of your survey tool on the window: %1.</source>
        <translation>Sleep de export van uw enquêteprogramma naar dit venster: %1.</translation>
    </message>
    <message>
        <source>Drop the ticket export of your help desk on the window.</source>
        <translation>Sleep de ticketexport van uw helpdesk naar dit venster.</translation>
    </message>
    <message>
        <source>Drop an export of your survey tool that has the column “%1” on the window.</source>
        <translation>Sleep een export van uw enquêtetool met de kolom “%1” op dit venster.</translation>
    </message>
    <message>
        <source>Drop the call or chat export of your phone system on the window.</source>
        <translation>Sleep de gespreks- of chatexport van uw telefoniesysteem op het venster.</translation>
    </message>
    <message>
        <source>Drop an export with the times of your agents (status or roster) on the window.</source>
        <translation>Sleep een export met de tijden van uw medewerkers (status of rooster) op het venster.</translation>
    </message>
    <message>
        <source>Drop the export of the views of your help centre on the window.</source>
        <translation>Sleep de export met de weergaven van uw helpcentrum op het venster.</translation>
    </message>
    <message>
        <source>Drop the export of the searches in your help centre on the window.</source>
        <translation>Sleep de export met de zoekopdrachten in uw helpcentrum op het venster.</translation>
    </message>
    <message>
        <source>Drop the export of your social media monitor on the window.</source>
        <translation>Sleep de export van uw socialemediamonitor op het venster.</translation>
    </message>
    <message>
        <source>Drop a list of customers and cancellations on the window.</source>
        <translation>Sleep een lijst van klanten en opzeggingen op het venster.</translation>
    </message>
    <message>
        <source>Drop a list of sales on the window.</source>
        <translation>Sleep een lijst van verkopen op het venster.</translation>
    </message>
    <message>
        <source>Drop a list of costs or the budget on the window.</source>
        <translation>Sleep een lijst van kosten of de begroting op het venster.</translation>
    </message>
    <message>
        <source>Drop the export of your quality evaluations on the window.</source>
        <translation>Sleep de export van uw kwaliteitsbeoordelingen op het venster.</translation>
    </message>
    <message>
        <source>Drop a list of the employees on the window.</source>
        <translation>Sleep een lijst van de medewerkers op het venster.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>‘%1’</translation>
    </message>
    <message>
        <source>Drop a ticket export that has the column %1 on the window.</source>
        <translation>Sleep een ticketexport met de kolom %1 naar dit venster.</translation>
    </message>
    <message>
        <source>It needs the column “%1”.</source>
        <translation>De kolom “%1” is daarvoor nodig.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>all teams</source>
        <translation>alle teams</translation>
    </message>
    <message>
        <source>outliers left out</source>
        <translation>zonder uitschieters</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>%1 of %2 values</source>
        <translation>%1 van %2 waarden</translation>
    </message>
    <message>
        <source>counted: %1</source>
        <translation>geteld: %1</translation>
    </message>
    <message>
        <source>Volume and backlog</source>
        <translation>Volume en backlog</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Reacties</translation>
    </message>
    <message>
        <source>Resolution and handling</source>
        <translation>Oplossing en afhandeling</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>Bereikbaarheid</translation>
    </message>
    <message>
        <source>Satisfaction, effort and loyalty</source>
        <translation>Tevredenheid, gemak en loyaliteit</translation>
    </message>
    <message>
        <source>People and cost</source>
        <translation>Mensen en kosten</translation>
    </message>
    <message>
        <source>Self-service and prevention</source>
        <translation>Selfservice en voorkomen</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>Sturen</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>geen gegevens</translation>
    </message>
    <message>
        <source>in parts</source>
        <translation>in delen</translation>
    </message>
    <message>
        <source>There are no numbers yet</source>
        <translation>Er zijn nog geen cijfers</translation>
    </message>
    <message>
        <source>Drop the ticket export of your help desk and your survey exports on this window; every metric below then shows its value.</source>
        <translation>Sleep de ticketexport van uw helpdesk en uw enquête-exports op dit venster; elke maat hieronder krijgt dan zijn waarde.</translation>
    </message>
    <message>
        <source>Which records count?</source>
        <translation>Welke records tellen mee?</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Meegeteld</translation>
    </message>
    <message>
        <source>of which in the numerator</source>
        <translation>waarvan in de teller</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Weggelaten: %1</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betekenis</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Filled in for this selection</source>
        <translation>Ingevuld voor deze selectie</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Parameters in force</source>
        <translation>Geldende parameters</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>elke dag</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>elke week</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>elke maand</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>elk kwartaal</translation>
    </message>
    <message>
        <source>when there is a reason</source>
        <translation>als er aanleiding is</translation>
    </message>
    <message>
        <source>from phase %1 of maturity on (our reading)</source>
        <translation>vanaf volwassenheidsfase %1 (onze lezing)</translation>
    </message>
    <message>
        <source>from phase %1 of maturity on</source>
        <translation>vanaf volwassenheidsfase %1</translation>
    </message>
    <message>
        <source>What the sources aim for</source>
        <translation>Waar de bronnen op mikken</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Streefwaarde</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Geldt voor</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bekijk het</translation>
    </message>
    <message>
        <source>Numbers about it</source>
        <translation>Cijfers hierover</translation>
    </message>
    <message>
        <source>No number of this program is about it.</source>
        <translation>Geen cijfer van dit programma gaat hierover.</translation>
    </message>
    <message>
        <source>Words of the contact centre</source>
        <translation>Woorden van het contactcenter</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 is a workbook or an archive, not a CSV file. Unpack it, or open it in the spreadsheet program and save the sheet as CSV.</source>
        <translation>%1 is een werkmap of een archief, geen CSV-bestand. Pak het uit, of open het in het spreadsheetprogramma en sla het werkblad op als CSV.</translation>
    </message>
    <message>
        <source>%1 is a database, not a CSV file. Open it with File &gt; Open.</source>
        <translation>%1 is een database, geen CSV-bestand. Open het met Bestand &gt; Openen.</translation>
    </message>
    <message>
        <source>%1 is a binary file, not a CSV file. Export the data from the help desk or survey tool as CSV and choose that file.</source>
        <translation>%1 is een binair bestand, geen CSV-bestand. Exporteer de gegevens uit de helpdesk of het enquêteprogramma als CSV en kies dat bestand.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>Het bestand %1 bestaat niet. Controleer de naam en de map.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the CSV files inside it.</source>
        <translation>%1 is een map. Kies de CSV-bestanden die erin staan.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Save the export on disk first.</source>
        <translation>%1 is geen gewoon bestand. Sla de export eerst op schijf op.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that you may open it and that no other program keeps it locked.</source>
        <translation>%1 kan niet worden gelezen. Controleer of u het mag openen en of geen ander programma het bezet houdt.</translation>
    </message>
    <message>
        <source>%1 is not written in %2, as was set. Leave the encoding out and it is detected.</source>
        <translation>%1 is niet in %2 geschreven, zoals was ingesteld. Laat de tekencodering weg; dan wordt ze herkend.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end. Copy it to this computer and try again.</source>
        <translation>%1 kon niet tot het einde worden gelezen. Kopieer het naar deze computer en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 is empty. Export the data again.</source>
        <translation>%1 is leeg. Exporteer de gegevens opnieuw.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; for %2. See the list of fields in the preview of the file.</source>
        <translation>Het veld &quot;%1&quot; bestaat niet voor %2. De voorvertoning van het bestand toont welke velden er zijn.</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;, which &quot;%2&quot; should be read from. Choose one of: %3.</source>
        <translation>Het bestand heeft geen kolom &quot;%1&quot; om &quot;%2&quot; uit te lezen. Kies uit: %3.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;. Choose one of: %2.</source>
        <translation>Het profiel &quot;%1&quot; bestaat niet. Kies uit: %2.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;. Use a name such as Europe/Amsterdam or an offset such as +02:00.</source>
        <translation>De tijdzone &quot;%1&quot; bestaat niet. Gebruik een naam zoals Europe/Amsterdam of een afwijking zoals +02:00.</translation>
    </message>
    <message>
        <source>There is no date order &quot;%1&quot;. Choose one of: dmy, mdy, ymd.</source>
        <translation>De datumvolgorde &quot;%1&quot; bestaat niet. Kies uit: dmy, mdy, ymd.</translation>
    </message>
    <message>
        <source>The decimal sign is , or . and not &quot;%1&quot;.</source>
        <translation>Het decimaalteken is , of . en niet &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The date %1 lies in the future. Give the day on which the answers were given.</source>
        <translation>De datum %1 ligt in de toekomst. Geef de dag waarop de antwoorden zijn gegeven.</translation>
    </message>
    <message>
        <source>%1 holds no table: there is no row at line %2. Check the line of the header.</source>
        <translation>%1 bevat geen tabel: op regel %2 staat geen rij. Controleer het nummer van de kopregel.</translation>
    </message>
    <message>
        <source>%1 has changed since it was looked at. Choose it again.</source>
        <translation>%1 is gewijzigd sinds het is bekeken. Kies het opnieuw.</translation>
    </message>
    <message>
        <source>It is not clear what %1 holds. Say what each column is, or choose a profile.</source>
        <translation>Het is niet duidelijk wat %1 bevat. Geef aan wat elke kolom is, of kies een profiel.</translation>
    </message>
    <message>
        <source>Score: customer satisfaction</source>
        <translation>Score: klanttevredenheid</translation>
    </message>
    <message>
        <source>Score: customer effort</source>
        <translation>Score: klantinspanning</translation>
    </message>
    <message>
        <source>Score: Net Promoter Score</source>
        <translation>Score: Net Promoter Score</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>puntkomma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>verticale streep</translation>
    </message>
    <message>
        <source>day-month-year</source>
        <translation>dag-maand-jaar</translation>
    </message>
    <message>
        <source>month-day-year</source>
        <translation>maand-dag-jaar</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>jaar-maand-dag</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>geen datums</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>word</source>
        <translation>woord</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>geheel getal</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja of nee</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>seconden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>uren</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation>seconden sinds 1970</translation>
    </message>
    <message>
        <source>damaged by a spreadsheet</source>
        <translation>beschadigd door een spreadsheet</translation>
    </message>
    <message>
        <source>%1, with time</source>
        <translation>%1, met tijd</translation>
    </message>
    <message>
        <source>Score: employee satisfaction</source>
        <translation>Score: medewerkerstevredenheid</translation>
    </message>
    <message>
        <source>Score: employee Net Promoter Score</source>
        <translation>Score: employee Net Promoter Score</translation>
    </message>
    <message>
        <source>Score: exit survey</source>
        <translation>Score: opzegenquête</translation>
    </message>
    <message>
        <source>Answer: question solved?</source>
        <translation>Antwoord: vraag opgelost?</translation>
    </message>
    <message>
        <source>Score: friendliness</source>
        <translation>Score: vriendelijkheid</translation>
    </message>
    <message>
        <source>Score: expertise</source>
        <translation>Score: deskundigheid</translation>
    </message>
    <message>
        <source>%1 is damaged or no archive that can be unpacked. Download or export it again.</source>
        <translation>%1 is beschadigd of geen archief dat kan worden uitgepakt. Download of exporteer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than can be read. Unpack it yourself and import the file inside.</source>
        <translation>%1 wordt uitgepakt groter dan gelezen kan worden. Pak het zelf uit en importeer het bestand dat erin zit.</translation>
    </message>
    <message>
        <source>There is no room to unpack %1. Make room on the disk of temporary files and try again.</source>
        <translation>Er is geen ruimte om %1 uit te pakken. Maak ruimte op de schijf voor tijdelijke bestanden en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 holds no table: no file that ends in .csv, .tsv, .txt or .xlsx, or only empty sheets.</source>
        <translation>%1 bevat geen tabel: geen bestand dat eindigt op .csv, .tsv, .txt of .xlsx, of alleen lege bladen.</translation>
    </message>
    <message>
        <source>%1 holds no &quot;%2&quot;. Choose one of: %3.</source>
        <translation>%1 bevat geen “%2”. Kies een van: %3.</translation>
    </message>
    <message>
        <source>The workbook cannot be read. Save it again as .xlsx or as CSV.</source>
        <translation>De werkmap kan niet worden gelezen. Sla die opnieuw op als .xlsx of als CSV.</translation>
    </message>
    <message>
        <source>There is no encoding &quot;%1&quot;. Choose one of: %2.</source>
        <translation>De codering &quot;%1&quot; bestaat niet. Kies uit: %2.</translation>
    </message>
    <message>
        <source>Dimension of your own: %1</source>
        <translation>Eigen dimensie: %1</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>tickets</source>
        <translation>tickets</translation>
    </message>
    <message>
        <source>ticket events</source>
        <translation>ticketgebeurtenissen</translation>
    </message>
    <message>
        <source>survey responses</source>
        <translation>enquêteantwoorden</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacten</translation>
    </message>
    <message>
        <source>agent times</source>
        <translation>agenttijden</translation>
    </message>
    <message>
        <source>help centre days</source>
        <translation>dagen van het helpcentrum</translation>
    </message>
    <message>
        <source>help centre searches</source>
        <translation>zoekopdrachten in het helpcentrum</translation>
    </message>
    <message>
        <source>social mentions</source>
        <translation>vermeldingen op sociale media</translation>
    </message>
    <message>
        <source>cancellations</source>
        <translation>opzeggingen</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>verkopen</translation>
    </message>
    <message>
        <source>costs</source>
        <translation>kosten</translation>
    </message>
    <message>
        <source>evaluations</source>
        <translation>beoordelingen</translation>
    </message>
    <message>
        <source>staff members</source>
        <translation>medewerkers</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>“%1” has no {id}. Write {id} where the number of the ticket stands, as in https://desk.example/tickets/{id}.</source>
        <translation>In “%1” ontbreekt {id}. Schrijf {id} waar het nummer van het ticket staat, zoals in https://desk.example/tickets/{id}.</translation>
    </message>
    <message>
        <source>“%1” is no web address. It begins with https:// or http://, as in https://desk.example/tickets/{id}.</source>
        <translation>“%1” is geen webadres. Het begint met https:// of http://, zoals https://desk.example/tickets/{id}.</translation>
    </message>
</context>
<context>
    <name>Loyalty</name>
    <message>
        <source>Who answers, week by week?</source>
        <translation>Wie antwoordt, week na week?</translation>
    </message>
    <message>
        <source>answers, %1</source>
        <translation>antwoorden, %1</translation>
    </message>
    <message>
        <source>Drop the export of your NPS survey on this window: a row per answer with a score of 0 to 10, and its date if there is one.</source>
        <translation>Sleep de export van uw NPS-enquête op dit venster: een rij per antwoord met een score van 0 tot 10, en de datum als die er is.</translation>
    </message>
    <message>
        <source>Which scores do they give?</source>
        <translation>Welke scores geven ze?</translation>
    </message>
    <message>
        <source>How does the score move per quarter?</source>
        <translation>Hoe beweegt de score per kwartaal?</translation>
    </message>
    <message>
        <source>And week by week?</source>
        <translation>En week na week?</translation>
    </message>
    <message>
        <source>How many of the invited answer?</source>
        <translation>Hoeveel genodigden antwoorden?</translation>
    </message>
</context>
<context>
    <name>Mend</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>New tickets</source>
        <translation>Nieuwe tickets</translation>
    </message>
    <message>
        <source>Tickets created in the period.</source>
        <translation>Tickets die in de periode zijn aangemaakt.</translation>
    </message>
    <message>
        <source>number of tickets whose creation lies in the period</source>
        <translation>aantal tickets waarvan de aanmaak in de periode valt</translation>
    </message>
    <message>
        <source>Merged, spam and deleted tickets are left out; a follow-up to a closed ticket is a new ticket.</source>
        <translation>Samengevoegde tickets, spam en verwijderde tickets tellen niet mee; een vervolg op een gesloten ticket is een nieuw ticket.</translation>
    </message>
    <message>
        <source>Tickets per channel</source>
        <translation>Ticketvolume per kanaal</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>How the new tickets divide over the channels.</source>
        <translation>Hoe de nieuwe tickets over de kanalen zijn verdeeld.</translation>
    </message>
    <message>
        <source>100 × tickets of the channel / all tickets created in the period</source>
        <translation>100 × tickets van het kanaal / alle tickets die in de periode zijn aangemaakt</translation>
    </message>
    <message>
        <source>Channels are named differently in every export; check that each word was mapped to the right channel.</source>
        <translation>Elke export noemt kanalen anders; controleer of elk woord bij het juiste kanaal terechtkwam.</translation>
    </message>
    <message>
        <source>Tickets solved</source>
        <translation>Opgeloste tickets</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Opgelost</translation>
    </message>
    <message>
        <source>Tickets that are solved now and whose last solution lies in the period.</source>
        <translation>Tickets die nu zijn opgelost en waarvan de laatste oplossing in de periode valt.</translation>
    </message>
    <message>
        <source>number of tickets solved or closed now, by the date of the last solution</source>
        <translation>aantal tickets dat nu is opgelost of gesloten, op datum van de laatste oplossing</translation>
    </message>
    <message>
        <source>A high number says nothing about satisfaction; read it with CSAT and reopened tickets.</source>
        <translation>Een hoog aantal zegt niets over tevredenheid; lees het samen met CSAT en heropende tickets.</translation>
    </message>
    <message>
        <source>Solved per agent per working day</source>
        <translation>Opgeloste tickets per dag per agent</translation>
    </message>
    <message>
        <source>Solved per agent-day</source>
        <translation>Opgelost per dag</translation>
    </message>
    <message>
        <source>How many tickets an agent solves on a working day, on average over the agents who solved any.</source>
        <translation>Hoeveel tickets een agent op een werkdag oplost, gemiddeld over de agenten die er minstens één oplosten.</translation>
    </message>
    <message>
        <source>tickets solved / sum over the agents of their working days in the period</source>
        <translation>opgeloste tickets / som van de werkdagen van de agenten in de periode</translation>
    </message>
    <message>
        <source>One of several factors of performance, never the only one; part-timers and leave need real rosters.</source>
        <translation>Eén van de prestatiefactoren, nooit de enige; bij deeltijd en verlof zijn echte roosters nodig.</translation>
    </message>
    <message>
        <source>Attainment of the solve target</source>
        <translation>Doelrealisatie opgeloste tickets</translation>
    </message>
    <message>
        <source>Solve target</source>
        <translation>% van doel</translation>
    </message>
    <message>
        <source>Tickets solved per agent per working day, as a percentage of the target in force.</source>
        <translation>Opgeloste tickets per dag per agent, als percentage van het geldende doel.</translation>
    </message>
    <message>
        <source>100 × solved per agent per working day / target</source>
        <translation>100 × opgelost per dag per agent / doel</translation>
    </message>
    <message>
        <source>Agents are above or below it on single days; judge it over 30 days.</source>
        <translation>Op losse dagen zit een agent erboven of eronder; beoordeel dit over 30 dagen.</translation>
    </message>
    <message>
        <source>Solved against new</source>
        <translation>Opgelost t.o.v. nieuw</translation>
    </message>
    <message>
        <source>Solved / new</source>
        <translation>Opgelost / nieuw</translation>
    </message>
    <message>
        <source>Tickets solved in the period against tickets created in it: above 100 % the backlog shrinks.</source>
        <translation>Tickets die in de periode zijn opgelost ten opzichte van de nieuwe: boven 100 % krimpt de backlog.</translation>
    </message>
    <message>
        <source>100 × tickets solved in the period / tickets created in the period</source>
        <translation>100 × in de periode opgeloste tickets / in de periode aangemaakte tickets</translation>
    </message>
    <message>
        <source>These are two different sets of tickets, so it is no share of solved tickets.</source>
        <translation>Dit zijn twee verschillende groepen tickets; het is dus geen aandeel opgeloste tickets.</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Totale backlog</translation>
    </message>
    <message>
        <source>Tickets not yet solved at the end of the period.</source>
        <translation>Tickets die aan het eind van de periode nog niet zijn opgelost.</translation>
    </message>
    <message>
        <source>number of tickets created and not solved at that moment</source>
        <translation>aantal tickets dat op dat moment is aangemaakt en niet opgelost</translation>
    </message>
    <message>
        <source>A large backlog is not necessarily bad when many tickets are solved; tickets waiting for the customer count.</source>
        <translation>Een grote backlog is niet per se slecht als er veel tickets worden opgelost; tickets die op de klant wachten tellen mee.</translation>
    </message>
    <message>
        <source>Unassigned backlog</source>
        <translation>Niet-toegewezen tickets per team</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Niet toegewezen</translation>
    </message>
    <message>
        <source>Unsolved tickets that no agent has yet, at the end of the period.</source>
        <translation>Onopgeloste tickets die aan het eind van de periode nog geen agent hebben.</translation>
    </message>
    <message>
        <source>number of unsolved tickets without an agent</source>
        <translation>aantal onopgeloste tickets zonder agent</translation>
    </message>
    <message>
        <source>A ticket assigned to a team but to no agent counts as unassigned.</source>
        <translation>Een ticket met een team maar zonder agent telt als niet toegewezen.</translation>
    </message>
    <message>
        <source>Backlog by status</source>
        <translation>Backlog per ticketstatus</translation>
    </message>
    <message>
        <source>The backlog divided into new, open, waiting for the customer and on hold.</source>
        <translation>De backlog verdeeld in nieuw, open, wacht op klant en geparkeerd.</translation>
    </message>
    <message>
        <source>number of unsolved tickets per status at the end of the period</source>
        <translation>aantal onopgeloste tickets per status aan het eind van de periode</translation>
    </message>
    <message>
        <source>Earlier statuses are known from status events or earlier imports only; the rest is shown as unknown.</source>
        <translation>Eerdere statussen zijn alleen bekend uit statusgebeurtenissen of eerdere imports; de rest staat er als onbekend.</translation>
    </message>
    <message>
        <source>High-priority backlog</source>
        <translation>Backlog met hoge prioriteit</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Hoge prioriteit</translation>
    </message>
    <message>
        <source>Unsolved tickets with priority high or urgent, at the end of the period.</source>
        <translation>Onopgeloste tickets met prioriteit hoog of urgent, aan het eind van de periode.</translation>
    </message>
    <message>
        <source>number of unsolved tickets with priority high or urgent</source>
        <translation>aantal onopgeloste tickets met prioriteit hoog of urgent</translation>
    </message>
    <message>
        <source>Many urgent tickets are far worse than a large backlog; tickets without a priority are not in it.</source>
        <translation>Veel urgente tickets zijn veel erger dan een grote backlog; tickets zonder prioriteit tellen hier niet mee.</translation>
    </message>
    <message>
        <source>Age of the backlog</source>
        <translation>Leeftijd van de backlog</translation>
    </message>
    <message>
        <source>Backlog age</source>
        <translation>Leeftijd backlog</translation>
    </message>
    <message>
        <source>How long the unsolved tickets have been waiting, at the end of the period.</source>
        <translation>Hoelang de onopgeloste tickets aan het eind van de periode al wachten.</translation>
    </message>
    <message>
        <source>moment − creation, over the unsolved tickets</source>
        <translation>tijdstip − aanmaak, over de onopgeloste tickets</translation>
    </message>
    <message>
        <source>These tickets are not finished: never compare their age with the resolution time of solved ones.</source>
        <translation>Deze tickets zijn nog niet klaar: vergelijk hun leeftijd nooit met de oplostijd van opgeloste tickets.</translation>
    </message>
    <message>
        <source>Change of the backlog</source>
        <translation>Trend in backlog (Δ gisteren, Δ 7 dagen)</translation>
    </message>
    <message>
        <source>Backlog change</source>
        <translation>Trend in backlog</translation>
    </message>
    <message>
        <source>How much the backlog grew or shrank in the last seven days and since yesterday.</source>
        <translation>Hoeveel de backlog groeide of kromp in de laatste zeven dagen en sinds gisteren.</translation>
    </message>
    <message>
        <source>backlog at that moment − backlog seven days (one day) earlier</source>
        <translation>backlog op dat moment − backlog zeven dagen (één dag) eerder</translation>
    </message>
    <message>
        <source>Tickets that changed team count for the team they are with now.</source>
        <translation>Tickets die van team wisselden tellen bij het team waar ze nu zijn.</translation>
    </message>
    <message>
        <source>Tickets per product area</source>
        <translation>Problemen per oplossingsgebied</translation>
    </message>
    <message>
        <source>Product areas</source>
        <translation>Oplossingsgebieden</translation>
    </message>
    <message>
        <source>What the tickets are about: the new tickets per product area.</source>
        <translation>Waar de tickets over gaan: de nieuwe tickets per productgebied.</translation>
    </message>
    <message>
        <source>number of tickets created in the period per product area</source>
        <translation>aantal in de periode aangemaakte tickets per productgebied</translation>
    </message>
    <message>
        <source>Tickets without a product area are shown too; when they are many, the order of the others says little.</source>
        <translation>Tickets zonder productgebied staan er ook bij; zijn het er veel, dan zegt de volgorde van de rest weinig.</translation>
    </message>
    <message>
        <source>First reply time</source>
        <translation>Eerste reactietijd</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>Eerste reactie</translation>
    </message>
    <message>
        <source>Time from the creation of a ticket to the first public reply of an agent.</source>
        <translation>Tijd van de aanmaak van een ticket tot de eerste openbare reactie van een agent.</translation>
    </message>
    <message>
        <source>first reply − creation, over the tickets created in the period that have a reply</source>
        <translation>eerste reactie − aanmaak, over de in de periode aangemaakte tickets met een reactie</translation>
    </message>
    <message>
        <source>Tickets without a reply are left out, not counted as zero. Not meant for judging single agents.</source>
        <translation>Tickets zonder reactie worden weggelaten en tellen niet als nul. Niet bedoeld om afzonderlijke agenten te beoordelen.</translation>
    </message>
    <message>
        <source>First reply within target</source>
        <translation>Eerste reactie binnen doel</translation>
    </message>
    <message>
        <source>Reply in target</source>
        <translation>Reactie binnen doel</translation>
    </message>
    <message>
        <source>Share of the tickets whose first reply came within the target for their channel, team or priority.</source>
        <translation>Aandeel tickets waarvan de eerste reactie kwam binnen het doel voor hun kanaal, team of prioriteit.</translation>
    </message>
    <message>
        <source>100 × tickets replied to within the target / tickets whose reply was due</source>
        <translation>100 × tickets met een reactie binnen het doel / tickets waarvoor een reactie moest zijn gegeven</translation>
    </message>
    <message>
        <source>It needs a target for the first reply time. Open tickets past their target count as missed.</source>
        <translation>Hiervoor is een doel voor de eerste reactietijd nodig. Open tickets die hun doel voorbij zijn tellen als niet gehaald.</translation>
    </message>
    <message>
        <source>Agent replies per ticket</source>
        <translation>Aantal reacties</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Reacties</translation>
    </message>
    <message>
        <source>Public replies of agents per ticket.</source>
        <translation>Openbare reacties van agenten per ticket.</translation>
    </message>
    <message>
        <source>replies of agents, over the tickets last solved in the period</source>
        <translation>reacties van agenten, over de tickets die het laatst in de periode zijn opgelost</translation>
    </message>
    <message>
        <source>Satisfaction drops after three interactions. Many replies can mean hard tickets or a need for training.</source>
        <translation>Na drie contacten daalt de tevredenheid. Veel reacties kunnen wijzen op lastige tickets of op behoefte aan training.</translation>
    </message>
    <message>
        <source>Solved at first contact</source>
        <translation>Oplossing bij eerste contact (one-touch)</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>FCR</translation>
    </message>
    <message>
        <source>Share of the solved tickets that needed one reply and were not reopened.</source>
        <translation>Aandeel opgeloste tickets waarvoor één reactie genoeg was en die niet zijn heropend.</translation>
    </message>
    <message>
        <source>100 × solved tickets with exactly one reply (none in a call or chat) and no reopening / solved tickets</source>
        <translation>100 × opgeloste tickets met precies één reactie (geen bij telefoon of chat) en zonder heropening / opgeloste tickets</translation>
    </message>
    <message>
        <source>Only trustworthy when few tickets are reopened and few customers come back.</source>
        <translation>Alleen betrouwbaar als er weinig tickets worden heropend en weinig klanten terugkomen.</translation>
    </message>
    <message>
        <source>First resolution time</source>
        <translation>Tijd tot eerste oplossing</translation>
    </message>
    <message>
        <source>First resolution</source>
        <translation>Eerste oplossing</translation>
    </message>
    <message>
        <source>Time from the creation of a ticket to its first solution.</source>
        <translation>Tijd van de aanmaak van een ticket tot de eerste oplossing.</translation>
    </message>
    <message>
        <source>first solution − creation, over the tickets first solved in the period</source>
        <translation>eerste oplossing − aanmaak, over de tickets die in de periode voor het eerst zijn opgelost</translation>
    </message>
    <message>
        <source>A ticket can be reopened afterwards; the full resolution time counts to the last solution.</source>
        <translation>Een ticket kan daarna worden heropend; de tijd tot volledige oplossing telt tot de laatste oplossing.</translation>
    </message>
    <message>
        <source>Full resolution time</source>
        <translation>Tijd tot volledige oplossing</translation>
    </message>
    <message>
        <source>Full resolution</source>
        <translation>Volledige oplossing</translation>
    </message>
    <message>
        <source>Time from the creation of a ticket to its last solution.</source>
        <translation>Tijd van de aanmaak van een ticket tot de laatste oplossing.</translation>
    </message>
    <message>
        <source>last solution − creation, over the tickets solved now</source>
        <translation>laatste oplossing − aanmaak, over de tickets die nu zijn opgelost</translation>
    </message>
    <message>
        <source>It contains the time in which the customer had to answer; the requester wait time does not.</source>
        <translation>De tijd waarin de klant moest antwoorden zit erin; in de wachttijd van de aanvrager niet.</translation>
    </message>
    <message>
        <source>Requester wait time</source>
        <translation>Wachttijd van aanvrager</translation>
    </message>
    <message>
        <source>Requester wait</source>
        <translation>Wachttijd aanvrager</translation>
    </message>
    <message>
        <source>How long the customer waited for us: the time in status new, open and on hold.</source>
        <translation>Hoelang de klant op ons wachtte: de tijd in de status nieuw, open en geparkeerd.</translation>
    </message>
    <message>
        <source>time in new + open + on hold, over the tickets last solved in the period</source>
        <translation>tijd in nieuw + open + geparkeerd, over de tickets die het laatst in de periode zijn opgelost</translation>
    </message>
    <message>
        <source>Time waiting for the customer is not in it; time after a reopening is.</source>
        <translation>Wachten op de klant zit er niet in; de tijd na een heropening wel.</translation>
    </message>
    <message>
        <source>Reopened tickets</source>
        <translation>Opnieuw geopende tickets (totaal)</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Heropend</translation>
    </message>
    <message>
        <source>Tickets that came back after they were solved.</source>
        <translation>Tickets die na hun oplossing terugkwamen.</translation>
    </message>
    <message>
        <source>number of different tickets reopened in the period</source>
        <translation>aantal verschillende tickets dat in de periode is heropend</translation>
    </message>
    <message>
        <source>Without status events a reopening is dated by the last solution. A word of thanks reopens a ticket too.</source>
        <translation>Zonder statusgebeurtenissen krijgt een heropening de datum van de laatste oplossing. Ook een bedankje heropent een ticket.</translation>
    </message>
    <message>
        <source>Reopens per ticket</source>
        <translation>Gemiddeld aantal heropeningen</translation>
    </message>
    <message>
        <source>How often a solved ticket was reopened, on average.</source>
        <translation>Hoe vaak een opgelost ticket gemiddeld is heropend.</translation>
    </message>
    <message>
        <source>reopenings / tickets solved</source>
        <translation>heropeningen / opgeloste tickets</translation>
    </message>
    <message>
        <source>A few tickets reopened many times weigh heavily; the share of reopened tickets does not have this.</source>
        <translation>Een paar vaak heropende tickets wegen zwaar; het percentage heropende tickets heeft daar geen last van.</translation>
    </message>
    <message>
        <source>Reopened, share of solved tickets</source>
        <translation>Heropende tickets (%)</translation>
    </message>
    <message>
        <source>Reopened share</source>
        <translation>% heropend</translation>
    </message>
    <message>
        <source>Share of the tickets solved in the period that had been reopened at least once.</source>
        <translation>Aandeel van de in de periode opgeloste tickets dat minstens één keer is heropend.</translation>
    </message>
    <message>
        <source>100 × solved tickets reopened at least once / tickets solved now</source>
        <translation>100 × minstens één keer heropende opgeloste tickets / nu opgeloste tickets</translation>
    </message>
    <message>
        <source>Tickets solved a short while ago can still come back; difficult tickets are reopened more often.</source>
        <translation>Pas opgeloste tickets kunnen nog terugkomen; lastige tickets worden vaker heropend.</translation>
    </message>
    <message>
        <source>Customer satisfaction</source>
        <translation>Klanttevredenheid</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>Share of the ratings that are satisfied.</source>
        <translation>Aandeel tevreden beoordelingen.</translation>
    </message>
    <message>
        <source>100 × satisfied ratings / ratings (on a scale of 1 to 5: 4 and 5)</source>
        <translation>100 × tevreden beoordelingen / beoordelingen (op een schaal van 1 tot 5: 4 en 5)</translation>
    </message>
    <message>
        <source>Customers who were asked but did not answer are not in it; read it with the response rate.</source>
        <translation>Klanten die niet antwoordden zitten er niet in; lees dit samen met het reactiepercentage.</translation>
    </message>
    <message>
        <source>Mean satisfaction score</source>
        <translation>Gemiddelde CSAT-score</translation>
    </message>
    <message>
        <source>CSAT score</source>
        <translation>CSAT-score</translation>
    </message>
    <message>
        <source>Mean of the satisfaction scores, on the scale that was used.</source>
        <translation>Gemiddelde van de tevredenheidsscores, op de gebruikte schaal.</translation>
    </message>
    <message>
        <source>sum of the scores / ratings</source>
        <translation>som van de scores / beoordelingen</translation>
    </message>
    <message>
        <source>Never compare it with the percentage; scores on different scales have no common mean.</source>
        <translation>Vergelijk dit nooit met het percentage; scores op verschillende schalen hebben geen gezamenlijk gemiddelde.</translation>
    </message>
    <message>
        <source>CSAT response rate</source>
        <translation>Reactiepercentage CSAT</translation>
    </message>
    <message>
        <source>CSAT response</source>
        <translation>Respons CSAT</translation>
    </message>
    <message>
        <source>Share of the satisfaction surveys offered that were answered.</source>
        <translation>Aandeel van de aangeboden tevredenheidsenquêtes dat is beantwoord.</translation>
    </message>
    <message>
        <source>100 × answers / surveys offered in the period</source>
        <translation>100 × antwoorden / in de periode aangeboden enquêtes</translation>
    </message>
    <message>
        <source>Surveys offered lately may still be answered.</source>
        <translation>Pas aangeboden enquêtes kunnen nog worden beantwoord.</translation>
    </message>
    <message>
        <source>Customer effort score</source>
        <translation>Customer Effort Score (gemiddelde)</translation>
    </message>
    <message>
        <source>CES</source>
        <translation>CES</translation>
    </message>
    <message>
        <source>Mean of the answers to how easy it was to get help, on the scale that was used.</source>
        <translation>Gemiddelde van de antwoorden op de vraag hoe gemakkelijk het was om hulp te krijgen, op de gebruikte schaal.</translation>
    </message>
    <message>
        <source>sum of the scores / answers</source>
        <translation>som van de scores / antwoorden</translation>
    </message>
    <message>
        <source>High effort</source>
        <translation>Aandeel hoge inspanning</translation>
    </message>
    <message>
        <source>Share of the customers who found it hard to get help.</source>
        <translation>Aandeel klanten dat het moeilijk vond om hulp te krijgen.</translation>
    </message>
    <message>
        <source>100 × answers on the hard side of the middle / answers</source>
        <translation>100 × antwoorden aan de moeilijke kant van het midden / antwoorden</translation>
    </message>
    <message>
        <source>Almost all customers with high effort become less loyal.</source>
        <translation>Bijna alle klanten die veel moeite moesten doen worden minder trouw.</translation>
    </message>
    <message>
        <source>Net Promoter Score</source>
        <translation>Net Promoter Score</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Share of promoters (9 and 10) less share of detractors (0 to 6) among all answers.</source>
        <translation>Aandeel voorstanders (9 en 10) min aandeel tegenstanders (0 tot en met 6) van alle antwoorden.</translation>
    </message>
    <message>
        <source>100 × (promoters − detractors) / answers</source>
        <translation>100 × (voorstanders − tegenstanders) / antwoorden</translation>
    </message>
    <message>
        <source>A strategic figure, not one for single contacts; small numbers of answers say little.</source>
        <translation>Een strategisch cijfer, niet voor losse contacten; weinig antwoorden zeggen weinig.</translation>
    </message>
    <message>
        <source>Detractors, passives, promoters</source>
        <translation>Tegenstanders / passieven / voorstanders</translation>
    </message>
    <message>
        <source>NPS groups</source>
        <translation>NPS-groepen</translation>
    </message>
    <message>
        <source>How the answers divide into detractors, passives and promoters.</source>
        <translation>Hoe de antwoorden zijn verdeeld over tegenstanders, passieven en voorstanders.</translation>
    </message>
    <message>
        <source>100 × answers of the group / answers</source>
        <translation>100 × antwoorden van de groep / antwoorden</translation>
    </message>
    <message>
        <source>Always read it with the number of answers.</source>
        <translation>Lees dit altijd samen met het aantal antwoorden.</translation>
    </message>
    <message>
        <source>NPS response rate</source>
        <translation>Responspercentage NPS</translation>
    </message>
    <message>
        <source>NPS response</source>
        <translation>Respons NPS</translation>
    </message>
    <message>
        <source>Share of the invited customers who answered.</source>
        <translation>Aandeel uitgenodigde klanten dat antwoordde.</translation>
    </message>
    <message>
        <source>100 × answers / invitations</source>
        <translation>100 × antwoorden / uitnodigingen</translation>
    </message>
    <message>
        <source>It needs the invitations in the file, not only the answers.</source>
        <translation>Hiervoor moeten ook de uitnodigingen in het bestand staan, niet alleen de antwoorden.</translation>
    </message>
    <message>
        <source>Mean against median</source>
        <translation>Gemiddelde vs mediaan</translation>
    </message>
    <message>
        <source>Mean / median</source>
        <translation>Gemiddelde / mediaan</translation>
    </message>
    <message>
        <source>How far the mean of a metric lies from its median: far apart, a few extreme records pull the mean.</source>
        <translation>Hoe ver het gemiddelde van een metric van de mediaan ligt: bij een groot verschil trekken enkele extreme records het gemiddelde scheef.</translation>
    </message>
    <message>
        <source>mean / median of the same records</source>
        <translation>gemiddelde / mediaan van dezelfde records</translation>
    </message>
    <message>
        <source>Above 1.5 the mean misleads: use the median, or look at the outliers.</source>
        <translation>Boven 1,5 misleidt het gemiddelde: gebruik de mediaan, of bekijk de uitschieters.</translation>
    </message>
    <message>
        <source>Agent updates per ticket</source>
        <translation>Updates van agenten per ticket</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>How many times agents changed a ticket or wrote on it: replies, private notes and changes of status, team or priority.</source>
        <translation>Hoe vaak agenten een ticket wijzigden of erop schreven: reacties, interne notities en wijzigingen van status, team of prioriteit.</translation>
    </message>
    <message>
        <source>updates by agents, over the tickets last solved in the period; all that one agent changed at one moment is one update</source>
        <translation>updates van agenten, over de tickets die in de periode voor het laatst zijn opgelost; alles wat één agent op één moment wijzigde, is één update</translation>
    </message>
    <message>
        <source>Updates are more than replies. What the system or the customer changed does not count.</source>
        <translation>Updates zijn meer dan reacties. Wat het systeem of de klant wijzigde, telt niet mee.</translation>
    </message>
    <message>
        <source>Escalated, share of tickets</source>
        <translation>Geëscaleerde tickets (%)</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Geëscaleerd</translation>
    </message>
    <message>
        <source>Share of the tickets that went to a higher tier at least once.</source>
        <translation>Aandeel van de tickets dat minstens één keer naar een hogere tier ging.</translation>
    </message>
    <message>
        <source>100 × tickets escalated at least once / tickets last solved in the period</source>
        <translation>100 × minstens één keer geëscaleerde tickets / tickets die in de periode voor het laatst zijn opgelost</translation>
    </message>
    <message>
        <source>Tiers are ordered by the number in their name. Going to another team of the same tier is a transfer, not an escalation.</source>
        <translation>De volgorde van de tiers volgt uit het nummer in hun naam. Naar een ander team van dezelfde tier is een overdracht, geen escalatie.</translation>
    </message>
    <message>
        <source>Reasons for dissatisfaction</source>
        <translation>Redenen van ontevredenheid</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Redenen</translation>
    </message>
    <message>
        <source>Why customers were dissatisfied: the bad ratings divided over the reasons given.</source>
        <translation>Waarom klanten ontevreden waren: de slechte beoordelingen verdeeld over de opgegeven redenen.</translation>
    </message>
    <message>
        <source>100 × bad ratings with that reason / bad ratings with a reason</source>
        <translation>100 × slechte beoordelingen met die reden / slechte beoordelingen met een reden</translation>
    </message>
    <message>
        <source>Use it to read the satisfaction per agent more fairly: many reasons are outside an agent&apos;s control.</source>
        <translation>Gebruik het om de tevredenheid per medewerker eerlijker te lezen: veel redenen liggen buiten de medewerker.</translation>
    </message>
    <message>
        <source>Mind the direction of the scale: set which end means easy. As ease index, from 0 to 100, all scales can be compared.</source>
        <translation>Let op de richting van de schaal: stel in welk uiteinde makkelijk betekent. Als gemaksindex, van 0 tot 100, zijn alle schalen vergelijkbaar.</translation>
    </message>
    <message>
        <source>Net customer effort</source>
        <translation>Netto customer effort</translation>
    </message>
    <message>
        <source>Net CES</source>
        <translation>Netto CES</translation>
    </message>
    <message>
        <source>Share of the customers who found it easiest less the share of those who found it hardest.</source>
        <translation>Aandeel van de klanten dat het het makkelijkst vond, min het aandeel dat het het moeilijkst vond.</translation>
    </message>
    <message>
        <source>100 × (answers in the two easiest − in the two hardest categories) / answers</source>
        <translation>100 × (antwoorden in de twee makkelijkste − in de twee moeilijkste categorieën) / antwoorden</translation>
    </message>
    <message>
        <source>Mind the direction of the scale; some count the three outermost answers instead of two.</source>
        <translation>Let op de richting van de schaal; sommigen tellen de drie uiterste antwoorden in plaats van twee.</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Bezetting</translation>
    </message>
    <message>
        <source>Share of the time on duty in which agents are busy with customers.</source>
        <translation>Aandeel van de tijd in dienst waarin medewerkers met klanten bezig zijn.</translation>
    </message>
    <message>
        <source>100 × (talk + hold + after-call work) / (talk + hold + after-call work + available)</source>
        <translation>100 × (gesprek + ruggespraak + nabewerking) / (gesprek + ruggespraak + nabewerking + beschikbaar)</translation>
    </message>
    <message>
        <source>Above 85 % for hours people burn out; small teams cannot reach 82 % and a good service level at once.</source>
        <translation>Langdurig boven 85 % raken mensen overbelast; kleine teams halen geen 82 % én een goed servicelevel.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Beschikbaarheid</translation>
    </message>
    <message>
        <source>Share of the logged-in time in which agents are available or with a customer.</source>
        <translation>Aandeel van de ingelogde tijd waarin medewerkers beschikbaar of met een klant bezig zijn.</translation>
    </message>
    <message>
        <source>100 × (talk + hold + after-call work + available) / logged-in time</source>
        <translation>100 × (gesprek + ruggespraak + nabewerking + beschikbaar) / ingelogde tijd</translation>
    </message>
    <message>
        <source>Breaks and training lower it; mind whether logged-in or scheduled time is the denominator.</source>
        <translation>Pauzes en opleiding verlagen het; let op of ingelogde of ingeroosterde tijd de noemer is.</translation>
    </message>
    <message>
        <source>Schedule adherence</source>
        <translation>Roostertrouw</translation>
    </message>
    <message>
        <source>Adherence</source>
        <translation>Roostertrouw</translation>
    </message>
    <message>
        <source>Share of the scheduled time that was worked as scheduled.</source>
        <translation>Aandeel van de ingeroosterde tijd dat volgens rooster is gewerkt.</translation>
    </message>
    <message>
        <source>100 × time as scheduled / scheduled time</source>
        <translation>100 × tijd volgens rooster / ingeroosterde tijd</translation>
    </message>
    <message>
        <source>Working the right number of hours at the wrong times is not adherence.</source>
        <translation>Het juiste aantal uren op de verkeerde tijden is geen roostertrouw.</translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation>Shrinkage</translation>
    </message>
    <message>
        <source>Share of the scheduled time that is not productive: illness, leave, training, meetings, breaks.</source>
        <translation>Aandeel van de ingeroosterde tijd dat niet productief is: ziekte, verlof, opleiding, overleg, pauzes.</translation>
    </message>
    <message>
        <source>100 × unproductive scheduled time / scheduled time</source>
        <translation>100 × niet-productieve ingeroosterde tijd / ingeroosterde tijd</translation>
    </message>
    <message>
        <source>To plan, divide by one less the shrinkage: 14 agents at 30 % are 20, not 18.</source>
        <translation>Deel bij het plannen door één min de shrinkage: 14 medewerkers bij 30 % zijn er 20, geen 18.</translation>
    </message>
    <message>
        <source>Staff attrition</source>
        <translation>Personeelsverloop</translation>
    </message>
    <message>
        <source>Attrition</source>
        <translation>Personeelsverloop</translation>
    </message>
    <message>
        <source>Employees who left in the last twelve months against the mean number employed.</source>
        <translation>Medewerkers die in de laatste twaalf maanden vertrokken, afgezet tegen het gemiddelde aantal in dienst.</translation>
    </message>
    <message>
        <source>100 × leavers in twelve months / mean headcount of these months</source>
        <translation>100 × vertrekkers in twaalf maanden / gemiddelde bezetting in die maanden</translation>
    </message>
    <message>
        <source>Not the churn of customers. In small teams one leaver moves it a lot.</source>
        <translation>Niet het klantverloop. In kleine teams telt één vertrekker zwaar.</translation>
    </message>
    <message>
        <source>Absence by illness</source>
        <translation>Verzuim</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Verzuim</translation>
    </message>
    <message>
        <source>Share of the contract hours lost to illness.</source>
        <translation>Aandeel van de contracturen dat door ziekte uitvalt.</translation>
    </message>
    <message>
        <source>100 × hours absent / contract hours</source>
        <translation>100 × verzuimde uren / contracturen</translation>
    </message>
    <message>
        <source>Health data: only for teams, never for a person.</source>
        <translation>Gezondheidsgegevens: alleen per team, nooit per persoon.</translation>
    </message>
    <message>
        <source>Contacts per productive hour</source>
        <translation>Productiviteit</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Per uur</translation>
    </message>
    <message>
        <source>Contacts handled per hour on duty.</source>
        <translation>Afgehandelde contacten per uur in dienst.</translation>
    </message>
    <message>
        <source>contacts handled / hours (talk + hold + after-call work + available)</source>
        <translation>afgehandelde contacten / uren (gesprek + ruggespraak + nabewerking + beschikbaar)</translation>
    </message>
    <message>
        <source>Always read it with quality: fast and wrong brings customers back.</source>
        <translation>Lees het altijd samen met kwaliteit: snel en fout brengt klanten terug.</translation>
    </message>
    <message>
        <source>Full-time equivalents</source>
        <translation>FTE</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>FTE</translation>
    </message>
    <message>
        <source>Contract hours of the employees in full-time contracts, at the end of the period.</source>
        <translation>Contracturen van de medewerkers in voltijdscontracten, aan het eind van de periode.</translation>
    </message>
    <message>
        <source>sum of contract hours / hours of a full-time contract</source>
        <translation>som van de contracturen / uren van een voltijdscontract</translation>
    </message>
    <message>
        <source>Set the hours of a full-time contract: 36, 38 or 40.</source>
        <translation>Stel de uren van een voltijdscontract in: 36, 38 of 40.</translation>
    </message>
    <message>
        <source>Chats at once</source>
        <translation>Gelijktijdige chats</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Gelijktijdig</translation>
    </message>
    <message>
        <source>How many chats an agent handles at the same time, while there is at least one.</source>
        <translation>Hoeveel chats een medewerker tegelijk voert, zolang er ten minste één loopt.</translation>
    </message>
    <message>
        <source>sum of the durations of chats / time in which the agent had at least one</source>
        <translation>som van de duur van chats / tijd waarin de medewerker er ten minste één had</translation>
    </message>
    <message>
        <source>Only for chats with an agent, a beginning and an end.</source>
        <translation>Alleen voor chats met een medewerker, een begin en een einde.</translation>
    </message>
    <message>
        <source>Cost per contact</source>
        <translation>Kosten per contact</translation>
    </message>
    <message>
        <source>What a customer contact costs, all service costs included.</source>
        <translation>Wat een klantcontact kost, alle servicekosten meegerekend.</translation>
    </message>
    <message>
        <source>costs in the period / contacts answered in it</source>
        <translation>kosten in de periode / in de periode beantwoorde contacten</translation>
    </message>
    <message>
        <source>Costs of a month or year are spread evenly over its days. Without contacts, new tickets are counted.</source>
        <translation>Kosten van een maand of jaar worden gelijk over de dagen verdeeld. Zonder contacten tellen nieuwe tickets.</translation>
    </message>
    <message>
        <source>Cross-selling and upselling</source>
        <translation>Cross- en upselling</translation>
    </message>
    <message>
        <source>Cross-sell</source>
        <translation>Cross-sell</translation>
    </message>
    <message>
        <source>Sales against the tickets solved.</source>
        <translation>Verkopen afgezet tegen opgeloste tickets.</translation>
    </message>
    <message>
        <source>100 × sales in the period / tickets solved in it</source>
        <translation>100 × verkopen in de periode / in de periode opgeloste tickets</translation>
    </message>
    <message>
        <source>Do not reward selling on complaints.</source>
        <translation>Beloon geen verkoop bij klachten.</translation>
    </message>
    <message>
        <source>Quality score</source>
        <translation>Kwaliteitsscore</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kwaliteit</translation>
    </message>
    <message>
        <source>Mean score of the evaluated contacts, in percent of the highest possible.</source>
        <translation>Gemiddelde score van de beoordeelde contacten, in procent van het hoogst haalbare.</translation>
    </message>
    <message>
        <source>sum of (score − lowest) / (highest − lowest) × 100 / evaluations</source>
        <translation>som van (score − laagste) / (hoogste − laagste) × 100 / beoordelingen</translation>
    </message>
    <message>
        <source>Evaluators drift apart and choose what they listen to; compare them now and then.</source>
        <translation>Beoordelaars gaan verschillen en kiezen wat zij beluisteren; vergelijk ze af en toe.</translation>
    </message>
    <message>
        <source>Average speed of answer</source>
        <translation>Gemiddelde wachttijd tot antwoord</translation>
    </message>
    <message>
        <source>Speed of answer</source>
        <translation>Wachttijd</translation>
    </message>
    <message>
        <source>How long those who were answered waited in the queue.</source>
        <translation>Hoe lang wie beantwoord werd, in de wachtrij stond.</translation>
    </message>
    <message>
        <source>waiting time until the answer / answered contacts</source>
        <translation>wachttijd tot het antwoord / beantwoorde contacten</translation>
    </message>
    <message>
        <source>A mean hides that some waited two minutes: read it with service level and abandonment.</source>
        <translation>Een gemiddelde verbergt dat sommigen twee minuten wachtten: lees het samen met servicelevel en afhakers.</translation>
    </message>
    <message>
        <source>Total wait of the customer</source>
        <translation>Ervaren wachttijd</translation>
    </message>
    <message>
        <source>Total wait</source>
        <translation>Totale wachttijd</translation>
    </message>
    <message>
        <source>How long customers waited in all, phone menu and announcements included.</source>
        <translation>Hoe lang klanten in totaal wachtten, inclusief keuzemenu en meldteksten.</translation>
    </message>
    <message>
        <source>time in the menu + waiting time, over the answered contacts</source>
        <translation>tijd in het keuzemenu + wachttijd, over de beantwoorde contacten</translation>
    </message>
    <message>
        <source>Companies underrate it; agents cannot influence it.</source>
        <translation>Bedrijven onderschatten het; medewerkers hebben er geen invloed op.</translation>
    </message>
    <message>
        <source>Average wait in the queue</source>
        <translation>Gemiddelde wachttijd van iedereen</translation>
    </message>
    <message>
        <source>Wait of all</source>
        <translation>Wachttijd van allen</translation>
    </message>
    <message>
        <source>How long callers and chatters waited in the queue, those who gave up included.</source>
        <translation>Hoe lang bellers en chatters in de wachtrij stonden, ook wie afhaakte.</translation>
    </message>
    <message>
        <source>waiting time / contacts offered</source>
        <translation>wachttijd / aangeboden contacten</translation>
    </message>
    <message>
        <source>Not the speed of answer, which leaves out those who gave up.</source>
        <translation>Niet de wachttijd tot antwoord: die laat afhakers weg.</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>Share of the contacts that were answered within 20 seconds.</source>
        <translation>Aandeel van de contacten dat binnen 20 seconden is beantwoord.</translation>
    </message>
    <message>
        <source>100 × contacts answered in time / contacts offered</source>
        <translation>100 × op tijd beantwoorde contacten / aangeboden contacten</translation>
    </message>
    <message>
        <source>Five denominators are in use: set which one counts. It limits spread, which a mean does not.</source>
        <translation>Er zijn vijf noemers in gebruik: stel in welke telt. Het begrenst uitschieters, een gemiddelde niet.</translation>
    </message>
    <message>
        <source>Abandonment</source>
        <translation>Afhaakpercentage</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Afgehaakt</translation>
    </message>
    <message>
        <source>Share of the callers and chatters who gave up before they were answered.</source>
        <translation>Aandeel van de bellers en chatters dat ophing voordat er werd opgenomen.</translation>
    </message>
    <message>
        <source>100 × abandoned contacts / contacts offered</source>
        <translation>100 × afgehaakte contacten / aangeboden contacten</translation>
    </message>
    <message>
        <source>Better not leave out those who gave up at once; an unclear phone menu causes it too.</source>
        <translation>Laat wie meteen ophangt liever niet weg; ook een onduidelijk keuzemenu veroorzaakt het.</translation>
    </message>
    <message>
        <source>Abandoned at once</source>
        <translation>Korte afhakers</translation>
    </message>
    <message>
        <source>Short abandons</source>
        <translation>Korte afhakers</translation>
    </message>
    <message>
        <source>Share of the callers and chatters who gave up within five seconds.</source>
        <translation>Aandeel van de bellers en chatters dat binnen vijf seconden ophing.</translation>
    </message>
    <message>
        <source>100 × contacts abandoned within the limit / contacts offered</source>
        <translation>100 × contacten die binnen de grens afhaakten / aangeboden contacten</translation>
    </message>
    <message>
        <source>Shown beside the abandonment so that leaving them out is never silent.</source>
        <translation>Staat naast het afhaakpercentage, zodat weglaten nooit ongemerkt gebeurt.</translation>
    </message>
    <message>
        <source>Blocked calls</source>
        <translation>Geblokkeerde oproepen</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Geblokkeerd</translation>
    </message>
    <message>
        <source>Share of the callers who got a busy tone.</source>
        <translation>Aandeel van de bellers dat een bezettoon kreeg.</translation>
    </message>
    <message>
        <source>100 × blocked calls / attempts to call</source>
        <translation>100 × geblokkeerde oproepen / pogingen om te bellen</translation>
    </message>
    <message>
        <source>Few phone systems log it.</source>
        <translation>Weinig telefoniesystemen leggen dit vast.</translation>
    </message>
    <message>
        <source>Callbacks reached</source>
        <translation>Terugbelservice</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Terugbellen</translation>
    </message>
    <message>
        <source>Share of the customers who asked to be called back and were reached.</source>
        <translation>Aandeel van de klanten met een terugbelverzoek dat is bereikt.</translation>
    </message>
    <message>
        <source>100 × callbacks reached / callbacks asked for</source>
        <translation>100 × bereikte terugbelverzoeken / terugbelverzoeken</translation>
    </message>
    <message>
        <source>Keep the place in the queue; the callback is the same contact, not a new one.</source>
        <translation>Houd de plaats in de wachtrij vast; terugbellen is hetzelfde contact, geen nieuw.</translation>
    </message>
    <message>
        <source>Agreements kept (SLA)</source>
        <translation>SLA-realisatie</translation>
    </message>
    <message>
        <source>SLA kept</source>
        <translation>SLA gehaald</translation>
    </message>
    <message>
        <source>Share of the agreed times that were kept, for the first reply and for the solution.</source>
        <translation>Aandeel van de afgesproken tijden dat is gehaald, voor de eerste reactie en voor de oplossing.</translation>
    </message>
    <message>
        <source>100 × agreements kept / agreements due in the period</source>
        <translation>100 × gehaalde afspraken / afspraken die in de periode afliepen</translation>
    </message>
    <message>
        <source>As the help desk judged them with the agreement then in force. Without a due date the solution dates it.</source>
        <translation>Zoals de helpdesk ze beoordeelde met de afspraak die toen gold. Zonder einddatum telt de datum van de oplossing.</translation>
    </message>
    <message>
        <source>No repeat contact</source>
        <translation>Zonder herhaalcontact</translation>
    </message>
    <message>
        <source>No repeat</source>
        <translation>Geen herhaling</translation>
    </message>
    <message>
        <source>Share of the contacts after which the customer did not come back about the same subject within seven days.</source>
        <translation>Aandeel van de contacten waarna de klant niet binnen zeven dagen over hetzelfde onderwerp terugkwam.</translation>
    </message>
    <message>
        <source>100 × contacts without another contact of the same customer on the same subject in time / contacts</source>
        <translation>100 × contacten zonder nieuw contact van dezelfde klant over hetzelfde onderwerp binnen de termijn / contacten</translation>
    </message>
    <message>
        <source>Contacts of the last days are left out, for the customer may still come back. Without contacts it is computed from tickets.</source>
        <translation>Contacten van de laatste dagen vallen weg, want de klant kan nog terugkomen. Zonder contacten wordt het uit tickets berekend.</translation>
    </message>
    <message>
        <source>Solved according to the customer</source>
        <translation>Opgelost volgens de klant</translation>
    </message>
    <message>
        <source>Customer says solved</source>
        <translation>Klant: opgelost</translation>
    </message>
    <message>
        <source>Share of the customers who say that their question was solved.</source>
        <translation>Aandeel van de klanten dat zegt dat de vraag is opgelost.</translation>
    </message>
    <message>
        <source>100 × answers “yes” / answers to the question whether it was solved</source>
        <translation>100 × antwoorden ‘ja’ / antwoorden op de vraag of het is opgelost</translation>
    </message>
    <message>
        <source>Customers may answer too early; compare it with the repeat contacts.</source>
        <translation>Klanten kunnen te vroeg antwoorden; vergelijk het met het herhaalverkeer.</translation>
    </message>
    <message>
        <source>Case resolution time</source>
        <translation>Oplostijd over meerdere contacten</translation>
    </message>
    <message>
        <source>Case resolution</source>
        <translation>Oplostijd zaak</translation>
    </message>
    <message>
        <source>Time from the first ticket about a matter to the solution of the last one, over all tickets of the customer about it.</source>
        <translation>Tijd van het eerste ticket over een zaak tot de oplossing van het laatste, over alle tickets van de klant daarover.</translation>
    </message>
    <message>
        <source>last solution − first creation, over the cases that end in the period</source>
        <translation>laatste oplossing − eerste aanmaak, over de zaken die in de periode eindigen</translation>
    </message>
    <message>
        <source>Tickets of one customer on one subject that follow within seven days are one case; without a customer every ticket is its own.</source>
        <translation>Tickets van één klant over één onderwerp die binnen zeven dagen volgen, zijn één zaak; zonder klant is elk ticket een eigen zaak.</translation>
    </message>
    <message>
        <source>Time waiting for the customer</source>
        <translation>Wachttijd op de klant</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Wacht op klant</translation>
    </message>
    <message>
        <source>How long a ticket was waiting for an answer of the customer.</source>
        <translation>Hoe lang een ticket op antwoord van de klant wachtte.</translation>
    </message>
    <message>
        <source>time in status pending, over the tickets last solved in the period</source>
        <translation>tijd in status ‘wacht op klant’, over de tickets die in de periode het laatst zijn opgelost</translation>
    </message>
    <message>
        <source>Some use this status to stop the clock: compare it with the full resolution time.</source>
        <translation>Soms wordt deze status gebruikt om de klok stil te zetten: vergelijk met de volledige oplostijd.</translation>
    </message>
    <message>
        <source>On-hold time of tickets</source>
        <translation>Tijd geparkeerd</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Geparkeerd</translation>
    </message>
    <message>
        <source>How long a ticket was waiting for a third party.</source>
        <translation>Hoe lang een ticket op een derde partij wachtte.</translation>
    </message>
    <message>
        <source>time in status on hold, over the tickets last solved in the period</source>
        <translation>tijd in status ‘geparkeerd’, over de tickets die in de periode het laatst zijn opgelost</translation>
    </message>
    <message>
        <source>It is part of the requester wait time, although the agent can do nothing.</source>
        <translation>Telt mee in de wachttijd van de aanvrager, hoewel de medewerker niets kan doen.</translation>
    </message>
    <message>
        <source>Logged handling time</source>
        <translation>Geregistreerde verwerkingstijd</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>Verwerkingstijd</translation>
    </message>
    <message>
        <source>Working time that agents logged per ticket.</source>
        <translation>Werktijd die medewerkers per ticket registreerden.</translation>
    </message>
    <message>
        <source>logged time, over the tickets last solved in the period</source>
        <translation>geregistreerde tijd, over de tickets die in de periode het laatst zijn opgelost</translation>
    </message>
    <message>
        <source>Tickets without logged time are left out, not counted as zero; an open tab that nobody looks at inflates it.</source>
        <translation>Tickets zonder geregistreerde tijd vallen weg en tellen niet als nul; een open tabblad waar niemand naar kijkt, maakt het te hoog.</translation>
    </message>
    <message>
        <source>Average handle time</source>
        <translation>Gemiddelde verwerkingstijd</translation>
    </message>
    <message>
        <source>AHT</source>
        <translation>AHT</translation>
    </message>
    <message>
        <source>How long an agent is busy with a contact: talking, on hold and after-call work.</source>
        <translation>Hoe lang een medewerker met een contact bezig is: praten, ruggespraak en nabewerking.</translation>
    </message>
    <message>
        <source>(talk + hold + after-call work) / answered contacts</source>
        <translation>(gesprek + ruggespraak + nabewerking) / beantwoorde contacten</translation>
    </message>
    <message>
        <source>The most misused figure of all: balance it with first contact resolution and satisfaction per topic.</source>
        <translation>Het meest misbruikte cijfer van allemaal: leg het naast opgelost bij eerste contact en tevredenheid per onderwerp.</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>Gesprekstijd</translation>
    </message>
    <message>
        <source>Pure conversation, without hold and after-call work.</source>
        <translation>Het gesprek zelf, zonder ruggespraak en nabewerking.</translation>
    </message>
    <message>
        <source>talk time / answered contacts</source>
        <translation>gesprekstijd / beantwoorde contacten</translation>
    </message>
    <message>
        <source>Hold time</source>
        <translation>Parkeertijd</translation>
    </message>
    <message>
        <source>How long the customer is on hold during the contact.</source>
        <translation>Hoe lang de klant tijdens het contact in de wacht staat.</translation>
    </message>
    <message>
        <source>time on hold / answered contacts</source>
        <translation>tijd in de wacht / beantwoorde contacten</translation>
    </message>
    <message>
        <source>Compare it with your own past. It is not the ticket status “on hold”.</source>
        <translation>Vergelijk het met uw eigen verleden. Het is niet de ticketstatus ‘geparkeerd’.</translation>
    </message>
    <message>
        <source>After-call work</source>
        <translation>Nabewerking</translation>
    </message>
    <message>
        <source>From the end of the conversation to the end of the work it leaves.</source>
        <translation>Van het einde van het gesprek tot het werk dat het meebrengt klaar is.</translation>
    </message>
    <message>
        <source>time of after-call work / answered contacts</source>
        <translation>nabewerkingstijd / beantwoorde contacten</translation>
    </message>
    <message>
        <source>Do not rush it: it is fine as long as satisfaction is high. Registering too much inflates it.</source>
        <translation>Jaag het niet op: het is goed zolang de tevredenheid hoog is. Te veel registreren maakt het te hoog.</translation>
    </message>
    <message>
        <source>Automated after-call work</source>
        <translation>Geautomatiseerde nabewerking</translation>
    </message>
    <message>
        <source>Automated</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Share of the answered contacts whose summary wrote itself.</source>
        <translation>Aandeel van de beantwoorde contacten waarvan de samenvatting vanzelf is gemaakt.</translation>
    </message>
    <message>
        <source>100 × answered contacts with an automatic summary / answered contacts</source>
        <translation>100 × beantwoorde contacten met automatische samenvatting / beantwoorde contacten</translation>
    </message>
    <message>
        <source>The source names it as a trend, not as a measured norm.</source>
        <translation>De bron noemt het als trend, niet als gemeten norm.</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Doorverbindingen</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Doorverbonden</translation>
    </message>
    <message>
        <source>Share of the answered contacts that were transferred at least once.</source>
        <translation>Aandeel van de beantwoorde contacten dat ten minste één keer is doorverbonden.</translation>
    </message>
    <message>
        <source>100 × answered contacts transferred / answered contacts</source>
        <translation>100 × doorverbonden contacten / beantwoorde contacten</translation>
    </message>
    <message>
        <source>A transfer is not an escalation: only moving to a higher tier is one.</source>
        <translation>Doorverbinden is geen escalatie: alleen een stap naar een hogere lijn is dat.</translation>
    </message>
    <message>
        <source>Resolution rate</source>
        <translation>Oplossingspercentage</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Opgelost</translation>
    </message>
    <message>
        <source>Share of the tickets created in the period that are solved by now.</source>
        <translation>Aandeel van de tickets uit de periode dat inmiddels is opgelost.</translation>
    </message>
    <message>
        <source>100 × of these, solved or closed now / tickets created in the period that are old enough</source>
        <translation>100 × daarvan nu opgelost of gesloten / tickets die in de periode zijn aangemaakt en oud genoeg zijn</translation>
    </message>
    <message>
        <source>Not solved against new: it follows the same tickets. Those of the last days are left out.</source>
        <translation>Niet hetzelfde als opgelost t.o.v. nieuw: het volgt dezelfde tickets. Die van de laatste dagen vallen weg.</translation>
    </message>
    <message>
        <source>Customers with several requests</source>
        <translation>Klanten met meerdere vragen</translation>
    </message>
    <message>
        <source>Several requests</source>
        <translation>Meerdere vragen</translation>
    </message>
    <message>
        <source>Share of the customers with three or more requests about the same product area.</source>
        <translation>Aandeel van de klanten met drie of meer vragen over hetzelfde productgebied.</translation>
    </message>
    <message>
        <source>100 × customers with at least three requests on one product area / customers with a request</source>
        <translation>100 × klanten met ten minste drie vragen over één productgebied / klanten met een vraag</translation>
    </message>
    <message>
        <source>Customers are counted, not tickets, so parts cannot be added up. When first contact resolution is high as well, improve the first contact.</source>
        <translation>Er worden klanten geteld, geen tickets, dus delen zijn niet op te tellen. Is opgelost bij eerste contact ook hoog, verbeter dan het eerste contact.</translation>
    </message>
    <message>
        <source>Repeat contacts</source>
        <translation>Herhaalcontact</translation>
    </message>
    <message>
        <source>Share of the contacts that the same customer repeated about the same subject within seven days.</source>
        <translation>Aandeel van de contacten dat dezelfde klant binnen zeven dagen over hetzelfde onderwerp herhaalde.</translation>
    </message>
    <message>
        <source>100 × contacts followed by another of the same customer on the same subject in time / contacts</source>
        <translation>100 × contacten waarop dezelfde klant over hetzelfde onderwerp binnen de termijn terugkwam / contacten</translation>
    </message>
    <message>
        <source>It depends on how well subjects are registered. Without contacts it is computed from tickets.</source>
        <translation>Hangt af van hoe goed onderwerpen worden geregistreerd. Zonder contacten wordt het uit tickets berekend.</translation>
    </message>
    <message>
        <source>Solved in tier 1</source>
        <translation>Opgelost in de eerste lijn</translation>
    </message>
    <message>
        <source>Tier 1</source>
        <translation>Eerste lijn</translation>
    </message>
    <message>
        <source>Share of the solved tickets that never left the first tier.</source>
        <translation>Aandeel van de opgeloste tickets dat de eerste lijn nooit verliet.</translation>
    </message>
    <message>
        <source>100 × solved tickets of the first tier without an escalation / solved tickets with a tier</source>
        <translation>100 × opgeloste tickets van de eerste lijn zonder escalatie / opgeloste tickets met een lijn</translation>
    </message>
    <message>
        <source>Only for organisations with tiers; 70 to 80 % is usual. The first tier is the first of their names.</source>
        <translation>Alleen voor organisaties met lijnen; 70 tot 80 % is gebruikelijk. De eerste lijn is de eerste van de namen.</translation>
    </message>
    <message>
        <source>Contact registration</source>
        <translation>Contactregistratie</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Geregistreerd</translation>
    </message>
    <message>
        <source>Share of the answered contacts that were registered.</source>
        <translation>Aandeel van de beantwoorde contacten dat is geregistreerd.</translation>
    </message>
    <message>
        <source>100 × registered contacts / answered contacts</source>
        <translation>100 × geregistreerde contacten / beantwoorde contacten</translation>
    </message>
    <message>
        <source>Registering one conversation several times is as wrong as not at all. Where the export does not say, a contact with a ticket counts as registered.</source>
        <translation>Eén gesprek meermaals registreren is even fout als niet registreren. Zegt de export niets, dan telt een contact met een ticket als geregistreerd.</translation>
    </message>
    <message>
        <source>Contacts with a wrap-up code</source>
        <translation>Contacten met afrondcode</translation>
    </message>
    <message>
        <source>Wrap-up codes</source>
        <translation>Afrondcodes</translation>
    </message>
    <message>
        <source>Share of the answered contacts with a wrap-up code that says something.</source>
        <translation>Aandeel van de beantwoorde contacten met een afrondcode die iets zegt.</translation>
    </message>
    <message>
        <source>100 × answered contacts with a code other than “other” / answered contacts</source>
        <translation>100 × beantwoorde contacten met een andere code dan ‘overig’ / beantwoorde contacten</translation>
    </message>
    <message>
        <source>Product areas and repeat contacts are only as good as these codes.</source>
        <translation>Productgebieden en herhaalverkeer zijn niet beter dan deze codes.</translation>
    </message>
    <message>
        <source>Average reply time</source>
        <translation>Gemiddelde reactietijd</translation>
    </message>
    <message>
        <source>Reply time</source>
        <translation>Reactietijd</translation>
    </message>
    <message>
        <source>How long a customer waits for each reply: the time the customer waited for us, divided by our replies.</source>
        <translation>Hoe lang een klant op elke reactie wacht: de tijd die de klant op ons wachtte, gedeeld door onze reacties.</translation>
    </message>
    <message>
        <source>requester wait time / replies of agents, over the tickets last solved in the period</source>
        <translation>wachttijd van de aanvrager / reacties van medewerkers, over de tickets die in de periode het laatst zijn opgelost</translation>
    </message>
    <message>
        <source>Tickets without a reply are left out, not counted as zero.</source>
        <translation>Tickets zonder reactie worden weggelaten, niet als nul geteld.</translation>
    </message>
    <message>
        <source>Tickets without a reply</source>
        <translation>Onbeantwoorde tickets</translation>
    </message>
    <message>
        <source>Unreplied</source>
        <translation>Onbeantwoord</translation>
    </message>
    <message>
        <source>Share of the new tickets that are still without a reply after the target for the first reply, or after a day.</source>
        <translation>Aandeel van de nieuwe tickets dat na het doel voor de eerste reactie, of na een dag, nog geen reactie heeft.</translation>
    </message>
    <message>
        <source>100 × open tickets without a reply in time / tickets created in the period</source>
        <translation>100 × open tickets zonder reactie binnen de termijn / tickets die in de periode zijn aangemaakt</translation>
    </message>
    <message>
        <source>Tickets that are not due yet, and those solved without a reply, are left out and listed apart.</source>
        <translation>Tickets waarvan de termijn nog loopt en tickets die zonder reactie zijn opgelost, staan apart bij de weggelaten records.</translation>
    </message>
    <message>
        <source>Tickets with more replies than usual</source>
        <translation>Tickets met meer reacties dan normaal</translation>
    </message>
    <message>
        <source>Many replies</source>
        <translation>Veel reacties</translation>
    </message>
    <message>
        <source>Share of the solved tickets that took more replies than the median ticket of the organisation.</source>
        <translation>Aandeel van de opgeloste tickets dat meer reacties kostte dan het mediane ticket van de organisatie.</translation>
    </message>
    <message>
        <source>100 × solved tickets with more replies than the baseline / solved tickets</source>
        <translation>100 × opgeloste tickets met meer reacties dan de basislijn / opgeloste tickets</translation>
    </message>
    <message>
        <source>Over all data it cannot exceed half; set a fixed baseline to follow it over time.</source>
        <translation>Over alle data kan het niet meer dan de helft zijn; stel een vaste basislijn in om het door de tijd te volgen.</translation>
    </message>
    <message>
        <source>Help centre views</source>
        <translation>Weergaven helpcentrum</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Weergaven</translation>
    </message>
    <message>
        <source>How often pages of the help centre were viewed.</source>
        <translation>Hoe vaak pagina&apos;s van het helpcentrum zijn bekeken.</translation>
    </message>
    <message>
        <source>sum of the views</source>
        <translation>som van de weergaven</translation>
    </message>
    <message>
        <source>Views by bots and by your own agents are in it.</source>
        <translation>Ook weergaven door bots en eigen medewerkers tellen mee.</translation>
    </message>
    <message>
        <source>Help centre visitors</source>
        <translation>Bezoekers helpcentrum</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Bezoekers</translation>
    </message>
    <message>
        <source>Visitors of the help centre, day by day or month by month as exported.</source>
        <translation>Bezoekers van het helpcentrum, per dag of maand zoals geëxporteerd.</translation>
    </message>
    <message>
        <source>sum of the visitors of each day or month</source>
        <translation>som van de bezoekers van elke dag of maand</translation>
    </message>
    <message>
        <source>A visitor of two days is counted twice: over several rows it is too high.</source>
        <translation>Een bezoeker op twee dagen telt dubbel: over meerdere regels is het te hoog.</translation>
    </message>
    <message>
        <source>New sessions</source>
        <translation>Nieuwe sessies</translation>
    </message>
    <message>
        <source>Share of the sessions by visitors who came for the first time.</source>
        <translation>Aandeel van de sessies van bezoekers die voor het eerst kwamen.</translation>
    </message>
    <message>
        <source>100 × sessions of first-time visitors / sessions</source>
        <translation>100 × sessies van nieuwe bezoekers / sessies</translation>
    </message>
    <message>
        <source>It peaks after a launch.</source>
        <translation>Piekt na een lancering.</translation>
    </message>
    <message>
        <source>Session duration</source>
        <translation>Sessieduur</translation>
    </message>
    <message>
        <source>How long a session in the help centre lasts.</source>
        <translation>Hoe lang een sessie in het helpcentrum duurt.</translation>
    </message>
    <message>
        <source>duration of the sessions, each day by its number of sessions</source>
        <translation>duur van de sessies, elke dag naar het aantal sessies</translation>
    </message>
    <message>
        <source>Sessions of one page count as 0 seconds in some tools; a long session can mean a lost visitor.</source>
        <translation>Sessies van één pagina tellen in sommige programma&apos;s als 0 seconden; lang kan ook verdwaald betekenen.</translation>
    </message>
    <message>
        <source>Pages per session</source>
        <translation>Pagina&apos;s per sessie</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>How many pages are viewed in a session.</source>
        <translation>Hoeveel pagina&apos;s in een sessie worden bekeken.</translation>
    </message>
    <message>
        <source>views / sessions</source>
        <translation>weergaven / sessies</translation>
    </message>
    <message>
        <source>Some print views per visitor under this name.</source>
        <translation>Soms staan onder deze naam de weergaven per bezoeker.</translation>
    </message>
    <message>
        <source>Bounce rate</source>
        <translation>Bouncepercentage</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>Bounces</translation>
    </message>
    <message>
        <source>Share of the sessions of a single page.</source>
        <translation>Aandeel van de sessies van één pagina.</translation>
    </message>
    <message>
        <source>100 × sessions of one page / sessions</source>
        <translation>100 × sessies van één pagina / sessies</translation>
    </message>
    <message>
        <source>One good article can be a success and a bounce.</source>
        <translation>Eén goed artikel kan een succes én een bounce zijn.</translation>
    </message>
    <message>
        <source>Votes in favour of articles</source>
        <translation>Stemmen vóór artikelen</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stemmen</translation>
    </message>
    <message>
        <source>Share of the votes on articles that are in favour.</source>
        <translation>Aandeel van de stemmen op artikelen dat positief is.</translation>
    </message>
    <message>
        <source>100 × votes in favour / votes</source>
        <translation>100 × stemmen vóór / stemmen</translation>
    </message>
    <message>
        <source>Review the articles with many votes against.</source>
        <translation>Bekijk de artikelen met veel stemmen tegen.</translation>
    </message>
    <message>
        <source>Subscriptions to articles</source>
        <translation>Abonnementen op artikelen</translation>
    </message>
    <message>
        <source>Customers who follow articles.</source>
        <translation>Klanten die artikelen volgen.</translation>
    </message>
    <message>
        <source>sum over the period</source>
        <translation>som over de periode</translation>
    </message>
    <message>
        <source>Comments on articles</source>
        <translation>Opmerkingen bij artikelen</translation>
    </message>
    <message>
        <source>Comments of visitors on articles.</source>
        <translation>Opmerkingen van bezoekers bij artikelen.</translation>
    </message>
    <message>
        <source>Many can mean that an article falls short, or that readers enrich it.</source>
        <translation>Veel opmerkingen kan betekenen dat een artikel tekortschiet, of dat lezers het verrijken.</translation>
    </message>
    <message>
        <source>Community posts</source>
        <translation>Communityberichten</translation>
    </message>
    <message>
        <source>Posts in the community.</source>
        <translation>Berichten in de community.</translation>
    </message>
    <message>
        <source>Read the ten most viewed regularly.</source>
        <translation>Lees de tien meest bekeken berichten regelmatig.</translation>
    </message>
    <message>
        <source>Searches without results</source>
        <translation>Zoekopdrachten zonder resultaten</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Geen resultaten</translation>
    </message>
    <message>
        <source>Share of the searches in the help centre that found nothing.</source>
        <translation>Aandeel van de zoekopdrachten in het helpcentrum dat niets vond.</translation>
    </message>
    <message>
        <source>100 × searches without results / searches</source>
        <translation>100 × zoekopdrachten zonder resultaten / zoekopdrachten</translation>
    </message>
    <message>
        <source>Either the words of customers differ from yours, or the article is missing.</source>
        <translation>Of klanten gebruiken andere woorden dan u, of het artikel ontbreekt.</translation>
    </message>
    <message>
        <source>Searches without clicks</source>
        <translation>Zoekopdrachten zonder klikken</translation>
    </message>
    <message>
        <source>No clicks</source>
        <translation>Geen klikken</translation>
    </message>
    <message>
        <source>Share of the searches that found something on which nobody clicked.</source>
        <translation>Aandeel van de zoekopdrachten die iets vonden waarop niemand klikte.</translation>
    </message>
    <message>
        <source>100 × searches with results but no click / searches</source>
        <translation>100 × zoekopdrachten met resultaten maar zonder klik / zoekopdrachten</translation>
    </message>
    <message>
        <source>Titles may be unclear, or the answer already stands in the result.</source>
        <translation>Titels zijn onduidelijk, of het antwoord staat al in het resultaat.</translation>
    </message>
    <message>
        <source>Tickets after a search</source>
        <translation>Tickets na een zoekopdracht</translation>
    </message>
    <message>
        <source>Tickets after search</source>
        <translation>Tickets na zoeken</translation>
    </message>
    <message>
        <source>Tickets created after a search in the same session, against the searches.</source>
        <translation>Tickets die na een zoekopdracht in dezelfde sessie zijn aangemaakt, afgezet tegen de zoekopdrachten.</translation>
    </message>
    <message>
        <source>100 × tickets created after a search / searches</source>
        <translation>100 × tickets na een zoekopdracht / zoekopdrachten</translation>
    </message>
    <message>
        <source>The most important of the three; it can point to a problem of the product.</source>
        <translation>De belangrijkste van de drie; het kan op een probleem met het product wijzen.</translation>
    </message>
    <message>
        <source>Self-service ratio</source>
        <translation>Selfservicescore</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>Selfservice</translation>
    </message>
    <message>
        <source>Visitors of the help centre for every customer with a ticket.</source>
        <translation>Bezoekers van het helpcentrum per klant met een ticket.</translation>
    </message>
    <message>
        <source>visitors of the help centre / customers with a ticket</source>
        <translation>bezoekers van het helpcentrum / klanten met een ticket</translation>
    </message>
    <message>
        <source>Visiting is not solving; visitors of several days count several times.</source>
        <translation>Bezoeken is niet oplossen; bezoekers op meerdere dagen tellen meermaals.</translation>
    </message>
    <message>
        <source>Helped by the phone menu</source>
        <translation>IVR-selfservice</translation>
    </message>
    <message>
        <source>Phone menu</source>
        <translation>Keuzemenu</translation>
    </message>
    <message>
        <source>Share of the callers in the phone menu who were helped without an agent.</source>
        <translation>Aandeel van de bellers in het keuzemenu dat zonder medewerker is geholpen.</translation>
    </message>
    <message>
        <source>100 × callers helped in the menu / callers in the menu</source>
        <translation>100 × in het keuzemenu geholpen bellers / bellers in het keuzemenu</translation>
    </message>
    <message>
        <source>Hanging up in the menu is not being helped.</source>
        <translation>Ophangen in het keuzemenu is niet geholpen zijn.</translation>
    </message>
    <message>
        <source>Helped by a bot</source>
        <translation>Botafhandeling</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Share of the conversations with a bot that needed no agent.</source>
        <translation>Aandeel van de gesprekken met een bot waar geen medewerker aan te pas kwam.</translation>
    </message>
    <message>
        <source>100 × conversations helped by the bot alone / conversations with a bot</source>
        <translation>100 × alleen door de bot geholpen gesprekken / gesprekken met een bot</translation>
    </message>
    <message>
        <source>A chat that was given up is not solved; look whether the customer came back within a week.</source>
        <translation>Een opgegeven chat is niet opgelost; kijk of de klant binnen een week terugkwam.</translation>
    </message>
    <message>
        <source>Proactive contacts</source>
        <translation>Proactief contact</translation>
    </message>
    <message>
        <source>Proactive</source>
        <translation>Proactief</translation>
    </message>
    <message>
        <source>Share of the contacts that told customers something before they had to ask.</source>
        <translation>Aandeel van de contacten waarmee klanten iets hoorden voordat zij erom moesten vragen.</translation>
    </message>
    <message>
        <source>100 × proactive contacts / contacts</source>
        <translation>100 × proactieve contacten / contacten</translation>
    </message>
    <message>
        <source>Chances for self-service</source>
        <translation>Kansen voor selfservice</translation>
    </message>
    <message>
        <source>Chances</source>
        <translation>Kansen</translation>
    </message>
    <message>
        <source>Hours spent on tickets that one reply solved, per product area: what articles could take over.</source>
        <translation>Uren besteed aan tickets die met één reactie waren opgelost, per productgebied: wat artikelen kunnen overnemen.</translation>
    </message>
    <message>
        <source>sum of the handling time of tickets solved at first contact</source>
        <translation>som van de verwerkingstijd van tickets die bij het eerste contact zijn opgelost</translation>
    </message>
    <message>
        <source>It needs logged handling time; what it saves depends on whether customers find the article.</source>
        <translation>Heeft geregistreerde verwerkingstijd nodig; wat het bespaart, hangt ervan af of klanten het artikel vinden.</translation>
    </message>
    <message>
        <source>Employee satisfaction</source>
        <translation>Medewerkerstevredenheid</translation>
    </message>
    <message>
        <source>ESAT</source>
        <translation>ESAT</translation>
    </message>
    <message>
        <source>Mean of the answers of employees to how much they like their job.</source>
        <translation>Gemiddelde van de antwoorden van medewerkers op hoe leuk zij hun werk vinden.</translation>
    </message>
    <message>
        <source>Ask everybody every quarter, by someone outside the team. Groups under five people are not shown.</source>
        <translation>Vraag het iedereen elk kwartaal, door iemand buiten het team. Groepen van minder dan vijf mensen worden niet getoond.</translation>
    </message>
    <message>
        <source>Employee Net Promoter Score</source>
        <translation>Employee Net Promoter Score</translation>
    </message>
    <message>
        <source>eNPS</source>
        <translation>eNPS</translation>
    </message>
    <message>
        <source>Share of the employees who recommend working here less the share of those who do not.</source>
        <translation>Aandeel van de medewerkers dat werken hier aanraadt, min het aandeel dat dat niet doet.</translation>
    </message>
    <message>
        <source>Few answers make a wide interval. Groups under five people are not shown.</source>
        <translation>Weinig antwoorden geven een breed interval. Groepen van minder dan vijf mensen worden niet getoond.</translation>
    </message>
    <message>
        <source>Answers with a comment</source>
        <translation>Antwoorden met toelichting</translation>
    </message>
    <message>
        <source>With comment</source>
        <translation>Met toelichting</translation>
    </message>
    <message>
        <source>Share of the answers of customers that carry a comment.</source>
        <translation>Aandeel van de antwoorden van klanten met een toelichting.</translation>
    </message>
    <message>
        <source>100 × answers with a comment / answers</source>
        <translation>100 × antwoorden met een toelichting / antwoorden</translation>
    </message>
    <message>
        <source>Read the comments; they can hold personal data.</source>
        <translation>Lees de toelichtingen; er kunnen persoonsgegevens in staan.</translation>
    </message>
    <message>
        <source>Customer churn</source>
        <translation>Klantverloop</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>Share of the customers at the start of the period who left in it.</source>
        <translation>Aandeel van de klanten aan het begin van de periode dat in de periode vertrok.</translation>
    </message>
    <message>
        <source>100 × customers lost in the period / customers at its start</source>
        <translation>100 × in de periode verloren klanten / klanten aan het begin</translation>
    </message>
    <message>
        <source>Over several months of monthly figures it is the mean churn of a month, not of the whole period.</source>
        <translation>Over meerdere maandcijfers is het het gemiddelde verloop per maand, niet van de hele periode.</translation>
    </message>
    <message>
        <source>Why customers leave</source>
        <translation>Waarom klanten vertrekken</translation>
    </message>
    <message>
        <source>Reasons to leave</source>
        <translation>Vertrekredenen</translation>
    </message>
    <message>
        <source>The customers who left, divided over the reasons they gave.</source>
        <translation>De vertrokken klanten, verdeeld over de redenen die zij gaven.</translation>
    </message>
    <message>
        <source>100 × cancellations with that reason / cancellations with a reason</source>
        <translation>100 × opzeggingen met die reden / opzeggingen met een reden</translation>
    </message>
    <message>
        <source>Response to the exit survey</source>
        <translation>Respons op de opzegenquête</translation>
    </message>
    <message>
        <source>Exit response</source>
        <translation>Opzegrespons</translation>
    </message>
    <message>
        <source>Answers to the exit survey against the customers who left.</source>
        <translation>Antwoorden op de opzegenquête afgezet tegen de vertrokken klanten.</translation>
    </message>
    <message>
        <source>100 × answers to the exit survey / cancellations</source>
        <translation>100 × antwoorden op de opzegenquête / opzeggingen</translation>
    </message>
    <message>
        <source>A survey inside the product gets far more answers than one by mail.</source>
        <translation>Een enquête in het product krijgt veel meer antwoorden dan één per mail.</translation>
    </message>
    <message>
        <source>Customer retention</source>
        <translation>Klantbehoud</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Klantbehoud</translation>
    </message>
    <message>
        <source>Share of the customers at the start of the period who stayed.</source>
        <translation>Aandeel van de klanten aan het begin van de periode dat bleef.</translation>
    </message>
    <message>
        <source>100 × customers who stayed / customers at the start</source>
        <translation>100 × gebleven klanten / klanten aan het begin</translation>
    </message>
    <message>
        <source>The opposite of churn; or renewals against renewals due, where contracts are renewed.</source>
        <translation>Het tegendeel van verloop; of verlengingen afgezet tegen te verlengen contracten.</translation>
    </message>
    <message>
        <source>Customer lifetime value</source>
        <translation>Customer lifetime value</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>The revenue expected of a customer over the whole relationship.</source>
        <translation>De omzet die van een klant over de hele relatie wordt verwacht.</translation>
    </message>
    <message>
        <source>mean revenue a month × retention / (1 + discount − retention)</source>
        <translation>gemiddelde omzet per maand × klantbehoud / (1 + rente − klantbehoud)</translation>
    </message>
    <message>
        <source>The sources give no formula. Retention is that of a month; over all data it is that of the whole list.</source>
        <translation>De bronnen geven geen formule. Het klantbehoud is dat van een maand; over alle data dat van de hele lijst.</translation>
    </message>
    <message>
        <source>Social media mentions</source>
        <translation>Vermeldingen op sociale media</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Vermeldingen</translation>
    </message>
    <message>
        <source>How often the organisation was mentioned on social media and review sites.</source>
        <translation>Hoe vaak de organisatie op sociale media en reviewsites werd genoemd.</translation>
    </message>
    <message>
        <source>number of mentions posted in the period</source>
        <translation>aantal vermeldingen dat in de periode is geplaatst</translation>
    </message>
    <message>
        <source>Net sentiment</source>
        <translation>Netto-sentiment</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Sentiment</translation>
    </message>
    <message>
        <source>Share of positive mentions less share of negative ones.</source>
        <translation>Aandeel positieve vermeldingen min aandeel negatieve.</translation>
    </message>
    <message>
        <source>100 × (positive − negative) / mentions with a sentiment</source>
        <translation>100 × (positief − negatief) / vermeldingen met een sentiment</translation>
    </message>
    <message>
        <source>Machines misread irony. Neutral mentions count in the denominator unless set otherwise.</source>
        <translation>Machines lezen ironie verkeerd. Neutrale vermeldingen tellen mee in de noemer, tenzij anders ingesteld.</translation>
    </message>
    <message>
        <source>What mentions are about</source>
        <translation>Soorten vermeldingen</translation>
    </message>
    <message>
        <source>Mention classes</source>
        <translation>Soorten</translation>
    </message>
    <message>
        <source>How the mentions divide over frustration, questions, feedback and so on.</source>
        <translation>Hoe de vermeldingen zich verdelen over frustratie, vragen, feedback enzovoort.</translation>
    </message>
    <message>
        <source>100 × mentions of the class / mentions with a class</source>
        <translation>100 × vermeldingen van de soort / vermeldingen met een soort</translation>
    </message>
    <message>
        <source>A mention counts in one class only, the one that the export names.</source>
        <translation>Een vermelding telt in één soort mee, die de export noemt.</translation>
    </message>
    <message>
        <source>Mentions replied to</source>
        <translation>Beantwoorde vermeldingen</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Share of the mentions that need a reply and got one.</source>
        <translation>Aandeel van de vermeldingen die een reactie vragen en er een kregen.</translation>
    </message>
    <message>
        <source>100 × mentions replied to / mentions that need a reply</source>
        <translation>100 × beantwoorde vermeldingen / vermeldingen die een reactie vragen</translation>
    </message>
    <message>
        <source>It can be set to show which share of all mentions needs a reply instead.</source>
        <translation>In te stellen op welk aandeel van alle vermeldingen een reactie vraagt.</translation>
    </message>
    <message>
        <source>Busiest moment on social media</source>
        <translation>Drukste moment op sociale media</translation>
    </message>
    <message>
        <source>Social peak</source>
        <translation>Piek sociaal</translation>
    </message>
    <message>
        <source>The hour of the week with the most mentions in a usual week.</source>
        <translation>Het uur van de week met in een gewone week de meeste vermeldingen.</translation>
    </message>
    <message>
        <source>the highest median over the weeks of the mentions per hour and day of the week</source>
        <translation>de hoogste mediaan over de weken van het aantal vermeldingen per uur en weekdag</translation>
    </message>
    <message>
        <source>In local time.</source>
        <translation>In lokale tijd.</translation>
    </message>
    <message>
        <source>Friendliness and expertise</source>
        <translation>Vriendelijkheid en deskundigheid</translation>
    </message>
    <message>
        <source>Soft scores</source>
        <translation>Zachte scores</translation>
    </message>
    <message>
        <source>Mean of the scores customers give for friendliness and expertise.</source>
        <translation>Gemiddelde van de cijfers die klanten geven voor vriendelijkheid en deskundigheid.</translation>
    </message>
    <message>
        <source>For coaching, not for ranking; few answers say little. Scores on different scales have no common mean.</source>
        <translation>Voor coaching, niet voor een rangorde; weinig antwoorden zeggen weinig. Scores op verschillende schalen hebben geen gemeenschappelijk gemiddelde.</translation>
    </message>
    <message>
        <source>Contacts offered</source>
        <translation>Aangeboden contacten</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Aangeboden</translation>
    </message>
    <message>
        <source>All calls and chats that came in: answered, given up, or still waiting.</source>
        <translation>Alle gesprekken en chats die binnenkwamen: beantwoord, afgehaakt of nog in de wachtrij.</translation>
    </message>
    <message>
        <source>number of incoming contacts that began in the period</source>
        <translation>aantal inkomende contacten dat in de periode begon</translation>
    </message>
    <message>
        <source>Callers who got a busy tone are not in it; a callback counts once, as the original contact.</source>
        <translation>Bellers die een bezettoon kregen, tellen niet mee; een terugbelverzoek telt één keer, als het oorspronkelijke contact.</translation>
    </message>
    <message>
        <source>Contacts answered</source>
        <translation>Beantwoorde contacten</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Incoming calls and chats that reached an agent.</source>
        <translation>Inkomende gesprekken en chats die een medewerker bereikten.</translation>
    </message>
    <message>
        <source>number of incoming contacts answered by an agent</source>
        <translation>aantal inkomende contacten dat een medewerker beantwoordde</translation>
    </message>
    <message>
        <source>What a bot or a phone menu solved by itself is not answered by an agent.</source>
        <translation>Wat een bot of keuzemenu zelf oploste, is niet door een medewerker beantwoord.</translation>
    </message>
    <message>
        <source>Peak moment</source>
        <translation>Piekmoment</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Piek</translation>
    </message>
    <message>
        <source>The hour of the week with the most contacts in a usual week.</source>
        <translation>Het uur van de week waarin in een gewone week de meeste contacten binnenkomen.</translation>
    </message>
    <message>
        <source>the highest median over the weeks of the contacts per hour and day of the week</source>
        <translation>de hoogste mediaan over de weken van het aantal contacten per uur en weekdag</translation>
    </message>
    <message>
        <source>Public holidays and weeks in which the clock changes distort it. Without contacts it is computed from new tickets.</source>
        <translation>Feestdagen en weken waarin de klok verspringt, vertekenen. Zonder contacten wordt het uit nieuwe tickets berekend.</translation>
    </message>
    <message>
        <source>Backlog in working days</source>
        <translation>Backlog in werkdagen</translation>
    </message>
    <message>
        <source>Backlog days</source>
        <translation>Backlog in dagen</translation>
    </message>
    <message>
        <source>How many working days the backlog is worth at the pace at which tickets were solved.</source>
        <translation>Hoeveel werkdagen werk er ligt in het tempo waarin tickets zijn opgelost.</translation>
    </message>
    <message>
        <source>backlog at the end / tickets solved per working day in the period</source>
        <translation>backlog aan het eind / opgeloste tickets per werkdag in de periode</translation>
    </message>
    <message>
        <source>It needs a steady period; with hardly any solutions it says nothing.</source>
        <translation>Heeft een rustige periode nodig; met nauwelijks oplossingen zegt het niets.</translation>
    </message>
    <message>
        <source>Stale tickets waiting for the customer</source>
        <translation>Tickets tussen wal en schip</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Te lang wachtend</translation>
    </message>
    <message>
        <source>Tickets that have been waiting for the customer for more than five days, at the end of the period.</source>
        <translation>Tickets die aan het eind van de periode al meer dan vijf dagen op de klant wachten.</translation>
    </message>
    <message>
        <source>number of tickets in status pending for longer than the set number of days</source>
        <translation>aantal tickets dat langer dan het ingestelde aantal dagen op de klant wacht</translation>
    </message>
    <message>
        <source>Without status events the last update counts as the moment at which the waiting began.</source>
        <translation>Zonder statusgebeurtenissen telt de laatste wijziging als het begin van het wachten.</translation>
    </message>
    <message>
        <source>Queue length</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>Callers and chatters waiting for an agent at the end of the period.</source>
        <translation>Bellers en chatters die aan het eind van de periode op een medewerker wachten.</translation>
    </message>
    <message>
        <source>number of contacts waiting at that moment</source>
        <translation>aantal contacten dat op dat moment wacht</translation>
    </message>
    <message>
        <source>Not the ticket status “waiting for customer”. It needs single contacts, not sums per interval.</source>
        <translation>Niet de ticketstatus ‘wacht op klant’. Heeft losse contacten nodig, geen sommen per interval.</translation>
    </message>
    <message>
        <source>Agents needed (Erlang C)</source>
        <translation>Benodigd aantal agents (Erlang C)</translation>
    </message>
    <message>
        <source>Agents needed</source>
        <translation>Benodigde agents</translation>
    </message>
    <message>
        <source>How many agents must be available at once in the mean half hour to reach the service level.</source>
        <translation>Hoeveel agents er in het gemiddelde halfuur tegelijk beschikbaar moeten zijn om het serviceniveau te halen.</translation>
    </message>
    <message>
        <source>the fewest agents with 1 − C × e^(−(agents − load) × seconds / handle time) at the service level or above; load = contacts per half hour × handle time / 1,800 s</source>
        <translation>het kleinste aantal agents waarvoor 1 − C × e^(−(agents − belasting) × seconden / verwerkingstijd) het serviceniveau haalt; belasting = contacten per halfuur × verwerkingstijd / 1.800 s</translation>
    </message>
    <message>
        <source>Only half hours with a contact count, and nobody gives up. Breaks and leave come on top: divide by one less the shrinkage. Not for mail.</source>
        <translation>Alleen halfuren met een contact tellen mee, en niemand haakt af. Pauzes en verlof komen erbij: deel door één min de shrinkage. Niet voor e-mail.</translation>
    </message>
    <message>
        <source>Error of the forecast</source>
        <translation>Fout van de voorspelling</translation>
    </message>
    <message>
        <source>Forecast error</source>
        <translation>Voorspelfout</translation>
    </message>
    <message>
        <source>How far a forecast of the contacts per day is from what comes: every week is forecast from the weeks before it.</source>
        <translation>Hoe ver een voorspelling van de contacten per dag afligt van wat er komt: elke week wordt voorspeld uit de weken ervoor.</translation>
    </message>
    <message>
        <source>100 × sum of |contacts − forecast| / contacts, over the days that were forecast</source>
        <translation>100 × som van |contacten − voorspelling| / contacten, over de dagen die voorspeld zijn</translation>
    </message>
    <message>
        <source>The best of four simple ways is taken. With less than six weeks of data only the last week is forecast. Without contacts, new tickets are forecast.</source>
        <translation>De beste van vier eenvoudige manieren wordt gebruikt. Met minder dan zes weken aan gegevens wordt alleen de laatste week voorspeld. Zonder contacten worden nieuwe tickets voorspeld.</translation>
    </message>
    <message>
        <source>Spread within a metric</source>
        <translation>Spreiding binnen een metric</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spreiding</translation>
    </message>
    <message>
        <source>How far the weeks of a metric, or its teams or agents, lie apart: with much spread a customer cannot rely on the mean.</source>
        <translation>Hoe ver de weken van een metric, of de teams of medewerkers, uiteenliggen: bij veel spreiding kan een klant niet op het gemiddelde rekenen.</translation>
    </message>
    <message>
        <source>P90 − P10 of the values of the complete weeks, or of the groups, that have enough records</source>
        <translation>P90 − P10 van de waarden van de hele weken, of van de groepen, met genoeg gegevens</translation>
    </message>
    <message>
        <source>Groups with few records lie far apart by chance alone: look at the funnel before calling it a difference.</source>
        <translation>Groepen met weinig gegevens liggen door toeval al ver uiteen: kijk naar de trechter voordat u het een verschil noemt.</translation>
    </message>
    <message>
        <source>Priority of a metric</source>
        <translation>Prioriteit van een metric</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>What to steer by first: how much a metric matters to the business, times how often it comes up, each from 1 to 5 as you judge it.</source>
        <translation>Waarop u het eerst stuurt: hoe zwaar een metric telt voor het bedrijf, maal hoe vaak ze speelt, elk van 1 tot 5 naar uw eigen oordeel.</translation>
    </message>
    <message>
        <source>impact (1–5) × frequency (1–5)</source>
        <translation>impact (1–5) × frequentie (1–5)</translation>
    </message>
    <message>
        <source>Three to five metrics for one audience are enough; with twenty nobody knows what to do.</source>
        <translation>Drie tot vijf metrics per doelgroep is genoeg; bij twintig weet niemand wat te doen.</translation>
    </message>
    <message>
        <source>Quick checks</source>
        <translation>Snelle controles</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Rules that say when to look closer, such as a CSAT below 70 %, and what to do next.</source>
        <translation>Regels die zeggen wanneer u beter moet kijken, zoals een CSAT onder 70 %, en wat de volgende stap is.</translation>
    </message>
    <message>
        <source>a rule fires when the value is beyond its bound and there are enough records</source>
        <translation>een regel slaat aan als de waarde voorbij de grens ligt en er genoeg gegevens zijn</translation>
    </message>
    <message>
        <source>A rule says where to look, not what is wrong: read the sample first.</source>
        <translation>Een regel wijst aan waar u moet kijken, niet wat er mis is: lees eerst de steekproef.</translation>
    </message>
    <message>
        <source>Effect of an experiment</source>
        <translation>Effect van een experiment</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Whether a measure worked: the difference between two groups or two periods, with an interval.</source>
        <translation>Of een maatregel werkte: het verschil tussen twee groepen of twee perioden, met een interval.</translation>
    </message>
    <message>
        <source>value with the measure − value without it, with a 95 % interval and the chance of such a difference without any effect</source>
        <translation>waarde met de maatregel − waarde zonder, met een 95 %-interval en de kans op zo&apos;n verschil zonder enig effect</translation>
    </message>
    <message>
        <source>Before against after is mixed up with the season: hold it against a channel where nothing changed.</source>
        <translation>Bij ervoor tegen erna speelt het seizoen mee: zet het af tegen een kanaal waar niets veranderde.</translation>
    </message>
    <message>
        <source>Proposed baseline</source>
        <translation>Voorgestelde baseline</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>What is normal for a metric: a start for a target that is challenging but can be reached.</source>
        <translation>Wat normaal is voor een metric: een begin voor een doel dat uitdaagt maar haalbaar is.</translation>
    </message>
    <message>
        <source>median of the values of the complete weeks that have enough records</source>
        <translation>mediaan van de waarden van de hele weken met genoeg gegevens</translation>
    </message>
    <message>
        <source>What was normal is not yet what is good enough for the customer.</source>
        <translation>Wat normaal was, is nog niet goed genoeg voor de klant.</translation>
    </message>
    <message>
        <source>Checked sample of the data</source>
        <translation>Steekproef van de gegevens</translation>
    </message>
    <message>
        <source>Data check</source>
        <translation>Datacontrole</translation>
    </message>
    <message>
        <source>Whether the data can be trusted: the share of errors among 50 records of each channel that somebody looked at.</source>
        <translation>Of de gegevens te vertrouwen zijn: het aandeel fouten onder 50 tickets per kanaal die iemand heeft bekeken.</translation>
    </message>
    <message>
        <source>100 × records with an error / records checked</source>
        <translation>100 × tickets met een fout / bekeken tickets</translation>
    </message>
    <message>
        <source>Fifty records tell a share of errors only roughly: read the interval.</source>
        <translation>Vijftig tickets zeggen een foutaandeel maar ruw: lees het interval.</translation>
    </message>
    <message>
        <source>Agent experience</source>
        <translation>Medewerkersbeleving</translation>
    </message>
    <message>
        <source>How it is to work here: the satisfaction of employees, eNPS, attrition and occupancy side by side.</source>
        <translation>Hoe het is om hier te werken: medewerkerstevredenheid, eNPS, personeelsverloop en bezettingsgraad naast elkaar.</translation>
    </message>
    <message>
        <source>no single number: the sources name its parts but no formula</source>
        <translation>geen enkel getal: de bronnen noemen de delen, maar geen formule</translation>
    </message>
    <message>
        <source>A mixture of unlike numbers would hide which of them is bad.</source>
        <translation>Een mengsel van ongelijke cijfers zou verbergen welk ervan slecht is.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Too few records to tell.</source>
        <translation>Te weinig records om iets te zeggen.</translation>
    </message>
    <message>
        <source>The data does not reach the end of this period yet.</source>
        <translation>De gegevens lopen nog niet tot het eind van deze periode.</translation>
    </message>
    <message>
        <source>Mean and median lie far apart: a few extreme records pull the mean.</source>
        <translation>Gemiddelde en mediaan liggen ver uiteen: enkele extreme records trekken het gemiddelde scheef.</translation>
    </message>
    <message>
        <source>No answer is 0. If the scale begins at 1, detractors are 1 to 6 and the score cannot be compared with one on a scale from 0.</source>
        <translation>Geen enkel antwoord is 0. Begint de schaal bij 1, dan zijn tegenstanders 1 tot en met 6 en is de score niet te vergelijken met een schaal vanaf 0.</translation>
    </message>
    <message>
        <source>The scores were given on different scales and have no common mean.</source>
        <translation>De scores zijn op verschillende schalen gegeven en hebben geen gezamenlijk gemiddelde.</translation>
    </message>
    <message>
        <source>The file holds answers only, so it is not known how many were asked.</source>
        <translation>Het bestand bevat alleen antwoorden; hoeveel klanten zijn gevraagd is dus niet bekend.</translation>
    </message>
    <message>
        <source>There is no target to measure against.</source>
        <translation>Er is geen doel om tegen af te meten.</translation>
    </message>
    <message>
        <source>Some of these records have no date; they count only when no period is chosen.</source>
        <translation>Sommige van deze records hebben geen datum; ze tellen alleen mee als er geen periode is gekozen.</translation>
    </message>
    <message>
        <source>The imported files lack a column that this metric needs.</source>
        <translation>In de geïmporteerde bestanden ontbreekt een kolom die deze metric nodig heeft.</translation>
    </message>
    <message>
        <source>No file with the records that this metric needs has been imported.</source>
        <translation>Er is nog geen bestand geïmporteerd met de records die deze KPI nodig heeft.</translation>
    </message>
    <message>
        <source>Costs, sales or answers are not divided by what is filtered on.</source>
        <translation>Kosten, verkopen of antwoorden zijn niet uitgesplitst naar waarop wordt gefilterd.</translation>
    </message>
    <message>
        <source>Too few employees answered to show it without showing who said what.</source>
        <translation>Te weinig medewerkers antwoordden om het te tonen zonder te verraden wie wat zei.</translation>
    </message>
    <message>
        <source>Not shown per agent: it is outside the agent&apos;s control, or would tell what one person said or did.</source>
        <translation>Niet per medewerker getoond: het ligt buiten diens invloed, of zou verraden wat één persoon zei of deed.</translation>
    </message>
    <message>
        <source>Between the ambition and the limit of its target: to be watched.</source>
        <translation>Tussen de ambitie en de grens van het doel: blijf opletten.</translation>
    </message>
    <message>
        <source>It is not a single number: it has a page or a verb of its own.</source>
        <translation>Het is niet één getal: het heeft een eigen pagina of opdracht.</translation>
    </message>
    <message>
        <source>Say of which metric.</source>
        <translation>Zeg van welke metric.</translation>
    </message>
    <message>
        <source>The team is too small to reach this and its service level at once; the page of the target shows the figures.</source>
        <translation>Het team is te klein om dit en het serviceniveau tegelijk te halen; de pagina van het doel laat de cijfers zien.</translation>
    </message>
    <message>
        <source>Few records: other ones could as well have given quite another number.</source>
        <translation>Weinig records: met andere had er net zo goed een heel ander getal kunnen staan.</translation>
    </message>
    <message>
        <source>Too few records to show a number for them alone.</source>
        <translation>Te weinig records om er apart een getal van te tonen.</translation>
    </message>
    <message>
        <source>There are answers after a ticket and answers of surveys among all customers. They are never put together; the definition “nps.surveys” says which of them count.</source>
        <translation>Er zijn antwoorden na een ticket en antwoorden van onderzoek onder alle klanten. Die worden nooit samengevoegd; de definitie “nps.surveys” zegt welke tellen.</translation>
    </message>
    <message>
        <source>Automatic replies do not count as the first reply, unless the definition “frt.stop” says so.</source>
        <translation>Automatische reacties tellen niet als eerste reactie, tenzij de definitie “frt.stop” dat zegt.</translation>
    </message>
    <message>
        <source>No costs are booked for it, so it is not known what it cost.</source>
        <translation>Hiervoor zijn geen kosten geboekt, dus is niet bekend wat het kostte.</translation>
    </message>
</context>
<context>
    <name>OpeningHours</name>
    <message>
        <source>“%1” are no opening hours. Write from and to, such as 09:00-17:30 or 09:00-12:00 13:00-17:00.</source>
        <translation>“%1” zijn geen openingstijden. Schrijf van en tot, zoals 09:00-17:30 of 09:00-12:00 13:00-17:00.</translation>
    </message>
    <message>
        <source>The opening hours “%1” overlap. Write them in the order of the day.</source>
        <translation>De openingstijden “%1” overlappen elkaar. Schrijf ze in de volgorde van de dag.</translation>
    </message>
    <message>
        <source>“%1” are no opening hours.</source>
        <translation>“%1” zijn geen openingstijden.</translation>
    </message>
    <message>
        <source>The holidays of “%1” are not known. Choose nl, be or none.</source>
        <translation>De feestdagen van “%1” zijn niet bekend. Kies nl, be of none.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-12-24.</source>
        <translation>“%1” is geen dag. Schrijf hem als 2026-12-24.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>There is no data yet</source>
        <translation>Er zijn nog geen gegevens</translation>
    </message>
    <message>
        <source>Drop the ticket export of your help desk (for Zendesk: the CSV of the ticket view) on this window, and the exports of your satisfaction and NPS surveys beside it. Everything stays on this computer.</source>
        <translation>Sleep de ticketexport van uw helpdesk (bij Zendesk: de CSV van de ticketweergave) naar dit venster, met de exports van uw tevredenheids- en NPS-enquêtes erbij. Alles blijft op deze computer.</translation>
    </message>
    <message numerus="yes">
        <source>You chose %n figures. Three to five are easier to steer by.</source>
        <translation>
            <numerusform>U koos %n cijfer. Op drie tot vijf is makkelijker te sturen.</numerusform>
            <numerusform>U koos %n cijfers. Op drie tot vijf is makkelijker te sturen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnProfile</name>
    <message>
        <source>Give the profile a name.</source>
        <translation>Geef het profiel een naam.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a profile: use at most %2 letters, digits and blanks.</source>
        <translation>&quot;%1&quot; kan geen naam van een profiel zijn: gebruik hooguit %2 letters, cijfers en spaties.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a profile that comes with the program. Choose another one.</source>
        <translation>&quot;%1&quot; is de naam van een profiel dat bij het programma hoort. Kies een andere naam.</translation>
    </message>
    <message>
        <source>%1 does not say what its rows are (&quot;profile&quot;).</source>
        <translation>%1 zegt niet wat de rijen zijn (&quot;profile&quot;).</translation>
    </message>
    <message>
        <source>%1 rests on a profile &quot;%2&quot;, which this program does not know. It may come from a newer one.</source>
        <translation>%1 berust op een profiel &quot;%2&quot; dat dit programma niet kent. Misschien komt het uit een nieuwere versie.</translation>
    </message>
    <message>
        <source>%1 names a field &quot;%2&quot; that its kind of rows does not have.</source>
        <translation>%1 noemt een veld &quot;%2&quot; dat dit soort rijen niet heeft.</translation>
    </message>
    <message>
        <source>%1 says of no column what it is (&quot;mapping&quot;).</source>
        <translation>%1 zegt van geen enkele kolom wat die is (&quot;mapping&quot;).</translation>
    </message>
    <message>
        <source>%1 is larger than a profile can be.</source>
        <translation>%1 is groter dan een profiel kan zijn.</translation>
    </message>
    <message>
        <source>%1 is no profile: at character %2 it cannot be read (%3).</source>
        <translation>%1 is geen profiel: bij teken %2 is het niet te lezen (%3).</translation>
    </message>
    <message>
        <source>%1 is no profile of Servicekompas: it lacks a name, headers or what they are read as.</source>
        <translation>%1 is geen profiel van Servicekompas: een naam, kolomkoppen of hoe die gelezen worden ontbreekt.</translation>
    </message>
    <message>
        <source>%1 has headers that no file can have.</source>
        <translation>%1 heeft kolomkoppen die geen bestand kan hebben.</translation>
    </message>
    <message>
        <source>%1 uses a column &quot;%2&quot; that its headers do not have.</source>
        <translation>%1 gebruikt een kolom &quot;%2&quot; die niet bij zijn kolomkoppen staat.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kan niet gelezen worden: %2</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>de map kan niet gemaakt worden</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot; of your own.</source>
        <translation>U hebt geen eigen profiel &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>%1 kan niet verwijderd worden: %2</translation>
    </message>
    <message>
        <source>There is a profile &quot;%1&quot; already. Choose another name.</source>
        <translation>Er is al een profiel &quot;%1&quot;. Kies een andere naam.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>Weekrapport</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>No data for this page yet</source>
        <translation>Nog geen gegevens voor deze pagina</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Tevredenheid</translation>
    </message>
    <message>
        <source>Loyalty (NPS)</source>
        <translation>Loyaliteit (NPS)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Snelheid</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kwaliteit</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Backlog</translation>
    </message>
    <message>
        <source>Team &amp; agents</source>
        <translation>Team &amp; agenten</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <source>Targets and baselines</source>
        <translation>Doelen en baselines</translation>
    </message>
    <message>
        <source>Phone &amp; chat</source>
        <translation>Telefoon &amp; chat</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>Selfservice</translation>
    </message>
    <message>
        <source>Voice of the customer</source>
        <translation>Stem van de klant</translation>
    </message>
    <message>
        <source>Team satisfaction</source>
        <translation>Teamtevredenheid</translation>
    </message>
    <message>
        <source>Cost &amp; sales</source>
        <translation>Kosten &amp; verkoop</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>Bezetting</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Wat als</translation>
    </message>
    <message>
        <source>Cockpit</source>
        <translation>Cockpit</translation>
    </message>
    <message>
        <source>These figures move slowly, so they are those of %1.</source>
        <translation>Deze cijfers bewegen langzaam en gelden daarom voor %1.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimenten</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioriteiten</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>kept</source>
        <translation>meegeteld</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>as exported</source>
        <translation>zoals geëxporteerd</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>berekend</translation>
    </message>
    <message>
        <source>exactly one</source>
        <translation>precies één</translation>
    </message>
    <message>
        <source>fewer than two</source>
        <translation>minder dan twee</translation>
    </message>
    <message>
        <source>solved tickets</source>
        <translation>opgeloste tickets</translation>
    </message>
    <message>
        <source>solved tickets with a reply</source>
        <translation>opgeloste tickets met een reactie</translation>
    </message>
    <message>
        <source>all tickets</source>
        <translation>alle tickets</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>tickets</translation>
    </message>
    <message>
        <source>every reopening</source>
        <translation>elke heropening</translation>
    </message>
    <message>
        <source>created in the period</source>
        <translation>in de periode aangemaakt</translation>
    </message>
    <message>
        <source>open at its end</source>
        <translation>open aan het eind ervan</translation>
    </message>
    <message>
        <source>fixed number a month</source>
        <translation>vast aantal per maand</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>werkdagen</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoog</translation>
    </message>
    <message>
        <source>low</source>
        <translation>laag</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediaan</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>aangeboden</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>offered, less those abandoned at once</source>
        <translation>aangeboden, zonder korte afhakers</translation>
    </message>
    <message>
        <source>offered, less those abandoned in time</source>
        <translation>aangeboden, zonder wie binnen de tijd afhaakte</translation>
    </message>
    <message>
        <source>offered; abandoned in time counts as answered in time</source>
        <translation>aangeboden; afhaken binnen de tijd telt als op tijd beantwoord</translation>
    </message>
    <message>
        <source>above and below the line</source>
        <translation>boven en onder de streep</translation>
    </message>
    <message>
        <source>above the line only</source>
        <translation>alleen boven de streep</translation>
    </message>
    <message>
        <source>those put on hold</source>
        <translation>die in de wacht stonden</translation>
    </message>
    <message>
        <source>the scale that was used</source>
        <translation>de gebruikte schaal</translation>
    </message>
    <message>
        <source>ease index</source>
        <translation>gemaksindex</translation>
    </message>
    <message>
        <source>included</source>
        <translation>meegeteld</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>niet meegeteld</translation>
    </message>
    <message>
        <source>those that need a reply</source>
        <translation>die een reactie vragen</translation>
    </message>
    <message>
        <source>customers who stayed</source>
        <translation>gebleven klanten</translation>
    </message>
    <message>
        <source>renewals</source>
        <translation>verlengingen</translation>
    </message>
    <message>
        <source>logged-in time</source>
        <translation>ingelogde tijd</translation>
    </message>
    <message>
        <source>scheduled time</source>
        <translation>ingeroosterde tijd</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>werkelijk</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>begroting</translation>
    </message>
    <message>
        <source>creation</source>
        <translation>aanmaken</translation>
    </message>
    <message>
        <source>reopening, when solved before a reply</source>
        <translation>heropening, als het al vóór een reactie was opgelost</translation>
    </message>
    <message>
        <source>of each team for its own part</source>
        <translation>van elk team voor zijn eigen deel</translation>
    </message>
    <message>
        <source>the last one</source>
        <translation>de laatste</translation>
    </message>
    <message>
        <source>every one</source>
        <translation>elke</translation>
    </message>
    <message>
        <source>of an agent</source>
        <translation>van een medewerker</translation>
    </message>
    <message>
        <source>answered contacts</source>
        <translation>beantwoorde contacten</translation>
    </message>
    <message>
        <source>surveys among all customers</source>
        <translation>onderzoek onder alle klanten</translation>
    </message>
    <message>
        <source>surveys after a ticket</source>
        <translation>onderzoek na een ticket</translation>
    </message>
    <message>
        <source>points</source>
        <translation>punten</translation>
    </message>
    <message>
        <source>part of the value</source>
        <translation>een deel van de waarde</translation>
    </message>
    <message>
        <source>percent on the easy side</source>
        <translation>percentage aan de makkelijke kant</translation>
    </message>
</context>
<context>
    <name>PartMenu</name>
    <message>
        <source>Show the records</source>
        <translation>Records tonen</translation>
    </message>
    <message>
        <source>Filter on this</source>
        <translation>Hierop filteren</translation>
    </message>
    <message>
        <source>Explain this number</source>
        <translation>Dit getal uitleggen</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Solved</source>
        <translation>Opgelost</translation>
    </message>
    <message>
        <source>Per working day</source>
        <translation>Per werkdag</translation>
    </message>
    <message>
        <source>% of target</source>
        <translation>% van doel</translation>
    </message>
    <message>
        <source>CSAT (n)</source>
        <translation>CSAT (n)</translation>
    </message>
    <message>
        <source>Replies per ticket</source>
        <translation>Reacties per ticket</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Heropend</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>te weinig</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>The data names no agents who solved tickets.</source>
        <translation>De gegevens noemen geen agenten die tickets hebben opgelost.</translation>
    </message>
    <message>
        <source>Fewer than five agents solved tickets: a list would show who is meant, so it is left out.</source>
        <translation>Minder dan vijf agenten hebben tickets opgelost. In een lijst zou te zien zijn om wie het gaat; daarom staat die hier niet.</translation>
    </message>
    <message>
        <source>Updates per ticket</source>
        <translation>Updates per ticket</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Geëscaleerd</translation>
    </message>
    <message>
        <source>The data names no teams that solved tickets.</source>
        <translation>De gegevens noemen geen teams die tickets hebben opgelost.</translation>
    </message>
    <message>
        <source>The data names no agents, so these are the teams.</source>
        <translation>De gegevens noemen geen agenten; dit zijn daarom de teams.</translation>
    </message>
    <message>
        <source>One week of one person is few tickets: a reason to talk, never a judgement. The first reply time is not shown per person.</source>
        <translation>Eén week van één persoon telt weinig tickets: een aanleiding voor een gesprek, geen oordeel. De eerste reactietijd wordt niet per persoon getoond.</translation>
    </message>
    <message>
        <source>Not in the imported files: %1.</source>
        <translation>Niet in de geïmporteerde bestanden: %1.</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>Last complete week</source>
        <translation>Laatste volledige week</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Laatste 30 dagen</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dit kwartaal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Laatste 12 maanden</translation>
    </message>
    <message>
        <source>All data</source>
        <translation>Alle gegevens</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>Eigen datums</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>What does handling a contact consist of?</source>
        <translation>Waaruit bestaat de afhandeling van een contact?</translation>
    </message>
    <message>
        <source>mean per contact, %1</source>
        <translation>gemiddelde per contact, %1</translation>
    </message>
    <message>
        <source>Do customers get through?</source>
        <translation>Komen klanten erdoor?</translation>
    </message>
    <message>
        <source>How many are answered in time?</source>
        <translation>Hoeveel worden op tijd beantwoord?</translation>
    </message>
    <message>
        <source>How long do they wait?</source>
        <translation>Hoe lang wachten ze?</translation>
    </message>
    <message>
        <source>How many give up?</source>
        <translation>Hoeveel haken af?</translation>
    </message>
    <message>
        <source>When do customers call and chat?</source>
        <translation>Wanneer bellen en chatten klanten?</translation>
    </message>
    <message>
        <source>And when do they get through in time?</source>
        <translation>En wanneer komen ze op tijd aan de beurt?</translation>
    </message>
    <message>
        <source>Drop the call or chat export of your phone system on this window: a row per call or chat, or per quarter of an hour. An export with the times of your agents adds occupancy and adherence.</source>
        <translation>Sleep de export van gesprekken of chats uit uw telefoonsysteem op dit venster: een rij per gesprek of chat, of per kwartier. Een export met de tijden van uw medewerkers voegt bezetting en roostertrouw toe.</translation>
    </message>
    <message>
        <source>How much work is it?</source>
        <translation>Hoeveel werk is het?</translation>
    </message>
    <message>
        <source>How does it differ by %1?</source>
        <translation>Hoe verschilt het per %1?</translation>
    </message>
    <message>
        <source>Can the team keep it up?</source>
        <translation>Houdt het team dit vol?</translation>
    </message>
    <message>
        <source>How busy are agents?</source>
        <translation>Hoe druk hebben medewerkers het?</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>The preset %1 cannot be used: %2.</source>
        <translation>De voorinstelling %1 is niet bruikbaar: %2.</translation>
    </message>
    <message>
        <source>it has neither a low nor a high bound</source>
        <translation>er staat geen onder- of bovengrens bij</translation>
    </message>
    <message>
        <source>the band ends before it begins</source>
        <translation>de bandbreedte eindigt voordat zij begint</translation>
    </message>
    <message>
        <source>no value of this metric can reach the bound</source>
        <translation>deze metric kan de grens nooit bereiken</translation>
    </message>
    <message>
        <source>the bound is on the wrong side for the direction of the metric</source>
        <translation>de grens staat aan de verkeerde kant voor de richting van de metric</translation>
    </message>
    <message>
        <source>it has a key that is not known</source>
        <translation>er staat een onbekende sleutel in</translation>
    </message>
    <message>
        <source>it is for a dimension that is not known</source>
        <translation>het doel geldt voor een onbekende dimensie</translation>
    </message>
    <message>
        <source>it does not say where the value comes from</source>
        <translation>er staat niet bij waar de waarde vandaan komt</translation>
    </message>
    <message>
        <source>this metric can have no target</source>
        <translation>deze metric kan geen doel hebben</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>het is geen JSON-object</translation>
    </message>
    <message>
        <source>it has no English title</source>
        <translation>er is geen Engelse titel</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>het staat er twee keer in</translation>
    </message>
    <message>
        <source>the limit is not on the worse side of a single bound</source>
        <translation>de grens ligt niet aan de slechtere kant van één waarde</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The printer does not answer. Check that it is on, or save the report as PDF and print that.</source>
        <translation>De printer reageert niet. Controleer of hij aanstaat, of bewaar het rapport als PDF en print die.</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>agents</source>
        <translation>medewerkers</translation>
    </message>
    <message>
        <source>team lead</source>
        <translation>teamleider</translation>
    </message>
    <message>
        <source>planner</source>
        <translation>planner</translation>
    </message>
    <message>
        <source>management</source>
        <translation>management</translation>
    </message>
    <message>
        <source>What to steer by first</source>
        <translation>Waarop u het eerst stuurt</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequentie</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>Three to five to choose, by how mature the service is</source>
        <translation>Drie tot vijf om te kiezen, naar hoe volwassen de service is</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Nothing is judged yet. Choose a metric, say how much it matters to the business (impact) and how often it comes up (frequency), each from 1 to 5, and begin with the highest product.</source>
        <translation>Er is nog niets beoordeeld. Kies een metric, geef aan hoe zwaar het weegt (impact) en hoe vaak het speelt (frequentie), elk van 1 tot 5, en begin met het hoogste product.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Ticket list</source>
        <translation>Ticketlijst</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Enquêteantwoorden</translation>
    </message>
    <message>
        <source>Ticket history</source>
        <translation>Ticketgeschiedenis</translation>
    </message>
    <message>
        <source>Calls and chats</source>
        <translation>Gesprekken en chats</translation>
    </message>
    <message>
        <source>Calls per day or interval</source>
        <translation>Gesprekken per dag of interval</translation>
    </message>
    <message>
        <source>Agent times</source>
        <translation>Agenttijden</translation>
    </message>
    <message>
        <source>Help centre visits</source>
        <translation>Bezoek aan het helpcentrum</translation>
    </message>
    <message>
        <source>Help centre searches</source>
        <translation>Zoekopdrachten in het helpcentrum</translation>
    </message>
    <message>
        <source>Social media mentions</source>
        <translation>Vermeldingen op sociale media</translation>
    </message>
    <message>
        <source>Customers who left or stayed</source>
        <translation>Klanten die vertrokken of bleven</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkopen</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Quality evaluations</source>
        <translation>Kwaliteitsbeoordelingen</translation>
    </message>
    <message>
        <source>Staff list</source>
        <translation>Medewerkerslijst</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Gebeurtenissenlog</translation>
    </message>
    <message>
        <source>Zendesk satisfaction ratings</source>
        <translation>Zendesk-tevredenheidsscores</translation>
    </message>
    <message>
        <source>Zendesk ticket field history</source>
        <translation>Zendesk-geschiedenis van ticketvelden</translation>
    </message>
    <message>
        <source>ServiceNow incident history</source>
        <translation>ServiceNow-geschiedenis van incidenten</translation>
    </message>
    <message>
        <source>Salesforce cases</source>
        <translation>Salesforce-cases</translation>
    </message>
    <message>
        <source>Genesys Cloud interactions</source>
        <translation>Genesys Cloud-interacties</translation>
    </message>
    <message>
        <source>Five9 call log</source>
        <translation>Five9-gesprekkenlog</translation>
    </message>
    <message>
        <source>Talkdesk contacts</source>
        <translation>Talkdesk-contacten</translation>
    </message>
    <message>
        <source>3CX call log</source>
        <translation>3CX-gesprekkenlog</translation>
    </message>
    <message>
        <source>Amazon Connect contacts</source>
        <translation>Amazon Connect-contacten</translation>
    </message>
    <message>
        <source>Asterisk call records</source>
        <translation>Asterisk-gespreksregistraties</translation>
    </message>
    <message>
        <source>Qualtrics survey</source>
        <translation>Qualtrics-enquête</translation>
    </message>
    <message>
        <source>SurveyMonkey survey</source>
        <translation>SurveyMonkey-enquête</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>there is no display for the window; `servicekompas help` lists what goes without one</source>
        <translation>er is geen beeldscherm voor het venster; `servicekompas help` laat zien wat zonder kan</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Opnieuw doen: %1</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Drop the ticket export of your help desk on this window, with the number of replies and of reopenings of every ticket.</source>
        <translation>Sleep de ticketexport van uw helpdesk op dit venster, met het aantal reacties en heropeningen van elk ticket.</translation>
    </message>
    <message>
        <source>How many are solved at the first contact?</source>
        <translation>Hoeveel tickets zijn bij het eerste contact opgelost?</translation>
    </message>
    <message>
        <source>And how many come back?</source>
        <translation>En hoeveel komen er terug?</translation>
    </message>
    <message>
        <source>How many replies does a ticket need?</source>
        <translation>Hoeveel reacties vraagt een ticket?</translation>
    </message>
    <message>
        <source>Replies against satisfaction, by product area</source>
        <translation>Reacties tegenover tevredenheid, per productgebied</translation>
    </message>
    <message>
        <source>Replies against satisfaction, by team</source>
        <translation>Reacties tegenover tevredenheid, per team</translation>
    </message>
    <message>
        <source>From which reply on are customers less satisfied?</source>
        <translation>Vanaf welke reactie zijn klanten minder tevreden?</translation>
    </message>
    <message>
        <source>%1 replies and more</source>
        <translation>%1 reacties en meer</translation>
    </message>
    <message>
        <source>CSAT and its 95 % interval</source>
        <translation>CSAT en het 95%-interval</translation>
    </message>
    <message>
        <source>Which customers come back with the same topic?</source>
        <translation>Welke klanten komen terug met hetzelfde onderwerp?</translation>
    </message>
    <message>
        <source>No customer had more than one request on a product area.</source>
        <translation>Geen klant had meer dan één vraag over een productgebied.</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Klant %1</translation>
    </message>
    <message>
        <source>tickets per customer and product area</source>
        <translation>tickets per klant en productgebied</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <translation>
            <numerusform>%n reactie</numerusform>
            <numerusform>%n reacties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) left out: the replies of their ticket are not known.</source>
        <translation>
            <numerusform>%n beoordeling weggelaten: de reacties van het ticket zijn niet bekend.</numerusform>
            <numerusform>%n beoordelingen weggelaten: de reacties van hun ticket zijn niet bekend.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rating of these weeks belongs to a ticket whose replies are known. Drop the ticket export with the number of replies on the window.</source>
        <translation>Geen beoordeling uit deze weken hoort bij een ticket waarvan de reacties bekend zijn. Sleep de ticketexport met het aantal reacties op het venster.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The date that counts is missing.</source>
        <translation>De datum die telt ontbreekt.</translation>
    </message>
    <message>
        <source>The creation time is missing.</source>
        <translation>Het tijdstip van aanmaak ontbreekt.</translation>
    </message>
    <message>
        <source>The export does not state the value.</source>
        <translation>De export vermeldt de waarde niet.</translation>
    </message>
    <message>
        <source>No agent has replied.</source>
        <translation>Er heeft nog geen agent gereageerd.</translation>
    </message>
    <message>
        <source>Nobody was assigned to it.</source>
        <translation>Het is aan niemand toegewezen.</translation>
    </message>
    <message>
        <source>There is no target for it.</source>
        <translation>Er is geen doel voor.</translation>
    </message>
    <message>
        <source>The reply is not due yet.</source>
        <translation>De reactietermijn loopt nog.</translation>
    </message>
    <message>
        <source>It is not solved.</source>
        <translation>Het is niet opgelost.</translation>
    </message>
    <message>
        <source>It was reopened and is not solved again.</source>
        <translation>Het is heropend en niet opnieuw opgelost.</translation>
    </message>
    <message>
        <source>The survey was offered but not answered.</source>
        <translation>De enquête is aangeboden maar niet beantwoord.</translation>
    </message>
    <message>
        <source>The score is missing or not on the scale.</source>
        <translation>De score ontbreekt of valt buiten de schaal.</translation>
    </message>
    <message>
        <source>The duration is negative: the dates contradict each other.</source>
        <translation>De duur is negatief: de datums spreken elkaar tegen.</translation>
    </message>
    <message>
        <source>It is an outlier, and outliers are left out.</source>
        <translation>Het is een uitschieter, en uitschieters zijn weggelaten.</translation>
    </message>
    <message>
        <source>It was merged into another ticket.</source>
        <translation>Het is samengevoegd met een ander ticket.</translation>
    </message>
    <message>
        <source>It is spam.</source>
        <translation>Het is spam.</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>Het is verwijderd.</translation>
    </message>
    <message>
        <source>It was created by an agent.</source>
        <translation>Het is door een agent aangemaakt.</translation>
    </message>
    <message>
        <source>There is nothing in it to count.</source>
        <translation>Er valt niets in te tellen.</translation>
    </message>
    <message>
        <source>No agent answered it.</source>
        <translation>Geen medewerker heeft het beantwoord.</translation>
    </message>
    <message>
        <source>The export does not say whether the agreement was kept.</source>
        <translation>De export zegt niet of de afspraak is gehaald.</translation>
    </message>
    <message>
        <source>It is too recent to tell.</source>
        <translation>Het is te recent om iets over te zeggen.</translation>
    </message>
    <message>
        <source>The customer is not known.</source>
        <translation>De klant is niet bekend.</translation>
    </message>
    <message>
        <source>Another record of the same customer counts already.</source>
        <translation>Een ander record van dezelfde klant telt al mee.</translation>
    </message>
    <message>
        <source>The customer came back about it: a later ticket ends the case.</source>
        <translation>De klant kwam erop terug: een later ticket sluit de zaak af.</translation>
    </message>
    <message>
        <source>It holds the sums of an interval, not a single contact.</source>
        <translation>Het bevat de sommen van een interval, geen los contact.</translation>
    </message>
    <message>
        <source>It did not come from the customer.</source>
        <translation>Het kwam niet van de klant.</translation>
    </message>
    <message>
        <source>Its tier is not known.</source>
        <translation>De lijn is niet bekend.</translation>
    </message>
    <message>
        <source>It needs no reply.</source>
        <translation>Er is geen reactie nodig.</translation>
    </message>
    <message>
        <source>It was solved without a reply.</source>
        <translation>Het is zonder reactie opgelost.</translation>
    </message>
    <message>
        <source>Only customers who left are listed: those who stayed are counted by month, without what they pay.</source>
        <translation>Alleen klanten die vertrokken staan er een voor een in; wie bleef, is per maand geteld, zonder wat die betaalt.</translation>
    </message>
    <message>
        <source>It is an answer of the other sort of survey: after a ticket, or among all customers.</source>
        <translation>Het is een antwoord van het andere soort onderzoek: na een ticket, of onder alle klanten.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>Weggelaten omdat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Counts as yes</source>
        <translation>Telt als ja</translation>
    </message>
    <message>
        <source>offered, not answered</source>
        <translation>aangeboden, niet beantwoord</translation>
    </message>
    <message>
        <source>The record is no longer in the file: an import that brought it has been undone. Close the records and open them again.</source>
        <translation>Dit gegeven staat niet meer in het bestand: de import ervan is ongedaan gemaakt. Sluit de lijst en open die opnieuw.</translation>
    </message>
    <message>
        <source>From %1, line %2, source %3.</source>
        <translation>Uit %1, regel %2, bron %3.</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Het gegeven</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Enquêteantwoorden</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Telt voor</translation>
    </message>
</context>
<context>
    <name>Reject</name>
    <message>
        <source>The row is longer than 16 MiB. Usually a quote is missing: close it, or shorten the text, and import the row again.</source>
        <translation>De rij is langer dan 16 MiB. Meestal ontbreekt er een aanhalingsteken: voeg het toe of kort de tekst in, en importeer de rij opnieuw.</translation>
    </message>
    <message>
        <source>A quote is opened in this line and never closed. Add the closing quote, or remove the opening one, and import the row again.</source>
        <translation>Op deze regel begint een aanhaling die nergens eindigt. Voeg het sluitende aanhalingsteken toe of verwijder het eerste, en importeer de rij opnieuw.</translation>
    </message>
    <message>
        <source>The row has more or far fewer cells than the header, so its values stand in the wrong columns. Put text that holds the delimiter in quotes and import the row again.</source>
        <translation>De rij heeft meer of veel minder cellen dan de kopregel; de waarden staan dus in de verkeerde kolommen. Zet tekst met het scheidingsteken erin tussen aanhalingstekens en importeer de rij opnieuw.</translation>
    </message>
    <message>
        <source>The row has no time that can be read. Fill it in and import the row again.</source>
        <translation>De rij heeft geen leesbaar tijdstip. Vul het in en importeer de rij opnieuw.</translation>
    </message>
    <message>
        <source>The row has no score that can be read, or one outside its scale. Mend it and import the row again.</source>
        <translation>De rij heeft geen leesbare score, of een score buiten de schaal. Verbeter dit en importeer de rij opnieuw.</translation>
    </message>
    <message>
        <source>The row has no number to know it by. Fill it in and import the row again.</source>
        <translation>De rij heeft geen nummer om haar aan te herkennen. Vul het in en importeer de rij opnieuw.</translation>
    </message>
    <message>
        <source>The row holds a time later than the moment of the import. Check the order of day and month and the time zone, and import the row again.</source>
        <translation>De rij bevat een tijdstip na het moment van de import. Controleer de volgorde van dag en maand en de tijdzone, en importeer de rij opnieuw.</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>By its letters the file is written in %1. Look at the names in the preview, and set the encoding when they are wrong.</source>
        <translation>Aan de letters te zien is het bestand geschreven in %1. Bekijk de namen in het voorbeeld, en stel de tekencodering in als ze niet kloppen.</translation>
    </message>
    <message>
        <source>The file mixes encodings, as happens when texts of several systems are glued together; every cell was read in the one that fits it.</source>
        <translation>Het bestand mengt tekencoderingen, zoals gebeurt als teksten uit meer systemen aan elkaar zijn geplakt; elke cel is gelezen in de codering die erbij past.</translation>
    </message>
    <message>
        <source>The file is not wholly UTF-8, as was set; letters that could not be read are shown as �. Leave the encoding out and it is detected.</source>
        <translation>Het bestand is niet helemaal UTF-8, zoals was ingesteld; onleesbare letters staan er als �. Laat de tekencodering weg; dan wordt ze herkend.</translation>
    </message>
    <message>
        <source>These columns stand in the file more than once; the first of each is used: %1.</source>
        <translation>Deze kolommen staan meer dan eens in het bestand; van elk telt de eerste: %1.</translation>
    </message>
    <message>
        <source>month-day-year</source>
        <translation>maand-dag-jaar</translation>
    </message>
    <message>
        <source>day-month-year</source>
        <translation>dag-maand-jaar</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>jaar-maand-dag</translation>
    </message>
    <message>
        <source>The dates of &quot;%1&quot; can be read in two ways and nothing in the file decides; they were read as %2, as is usual here. Set the date order when this is wrong.</source>
        <translation>De datums van &quot;%1&quot; zijn op twee manieren te lezen en niets in het bestand geeft de doorslag; ze zijn gelezen als %2, zoals hier gebruikelijk is. Stel de datumvolgorde in als dit niet klopt.</translation>
    </message>
    <message>
        <source>The dates of &quot;%1&quot; can be read in two ways; they were read as %2, because the other way some of them lie in the future. Set the date order when this is wrong.</source>
        <translation>De datums van &quot;%1&quot; zijn op twee manieren te lezen; ze zijn gelezen als %2, omdat sommige anders in de toekomst liggen. Stel de datumvolgorde in als dit niet klopt.</translation>
    </message>
    <message>
        <source>The dates of &quot;%1&quot; can be read in two ways; they were read as %2, because then the rows stand in order of time. Set the date order when this is wrong.</source>
        <translation>De datums van &quot;%1&quot; zijn op twee manieren te lezen; ze zijn gelezen als %2, omdat de rijen dan op volgorde van tijd staan. Stel de datumvolgorde in als dit niet klopt.</translation>
    </message>
    <message>
        <source>The dates of &quot;%1&quot; contradict each other: %3 can only be day-month-year and %4 only month-day-year. They were read as %2; check in the source how they are written, or set the date order.</source>
        <translation>De datums van &quot;%1&quot; spreken elkaar tegen: %3 kan alleen dag-maand-jaar zijn en %4 alleen maand-dag-jaar. Ze zijn gelezen als %2; controleer in de bron hoe ze zijn geschreven, of stel de datumvolgorde in.</translation>
    </message>
    <message>
        <source>The dates of &quot;%1&quot; are written in more than one way; all were read as %2, because some of them can only be read so. Set the date order when this is wrong.</source>
        <translation>De datums van &quot;%1&quot; zijn op meer dan één manier geschreven; alle zijn gelezen als %2, omdat sommige alleen zo te lezen zijn. Stel de datumvolgorde in als dit niet klopt.</translation>
    </message>
    <message>
        <source>The file has no column with a number for every row, so rows are known by their whole content: a row that changes counts as new in the next export.</source>
        <translation>Het bestand heeft geen kolom met een nummer voor elke rij; rijen worden daarom herkend aan hun hele inhoud: een rij die verandert telt in de volgende export als nieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were shortened by a spreadsheet (such as 1,03E+13) and cannot be told apart; rows are known by their whole content instead. Import the export as it was, without opening it in a spreadsheet.</source>
        <translation>
            <numerusform>%Ln nummer is door een spreadsheet ingekort (zoals 1,03E+13) en niet meer te onderscheiden; rijen worden nu herkend aan hun hele inhoud. Importeer de export zoals hij was, zonder hem in een spreadsheet te openen.</numerusform>
            <numerusform>%Ln nummers zijn door een spreadsheet ingekort (zoals 1,03E+13) en niet meer te onderscheiden; rijen worden nu herkend aan hun hele inhoud. Importeer de export zoals hij was, zonder hem in een spreadsheet te openen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have the number of an earlier row; of each number the newest row counts.</source>
        <translation>
            <numerusform>%Ln rij heeft het nummer van een eerdere rij; van elk nummer telt de nieuwste rij.</numerusform>
            <numerusform>%Ln rijen hebben het nummer van een eerdere rij; van elk nummer telt de nieuwste rij.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n NPS answer(s) is 0. Check that the question was asked on a scale of 0 to 10 and not of 1 to 10.</source>
        <translation>
            <numerusform>Het %Ln NPS-antwoord is geen 0. Controleer of de vraag op een schaal van 0 tot 10 is gesteld en niet van 1 tot 10.</numerusform>
            <numerusform>Geen van de %Ln NPS-antwoorden is 0. Controleer of de vraag op een schaal van 0 tot 10 is gesteld en niet van 1 tot 10.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no dates that say when its rows came to be, so they count only when no period is chosen. One date can be given for the whole file.</source>
        <translation>Het bestand heeft geen datums die zeggen wanneer de rijen zijn ontstaan; ze tellen alleen mee als er geen periode is gekozen. U kunt het hele bestand één datum geven.</translation>
    </message>
    <message>
        <source>The layout of the file is not known; it was taken for &quot;%1&quot;. Check what each column is, or choose a profile.</source>
        <translation>De indeling van het bestand is niet bekend; het is gelezen als &quot;%1&quot;. Controleer wat elke kolom is, of kies een profiel.</translation>
    </message>
    <message>
        <source>The file does not say what its scores are; they were taken for %1, because the highest is %2. Say which survey it is when this is wrong.</source>
        <translation>Het bestand vermeldt niet wat de scores zijn; ze zijn gelezen als %1, omdat de hoogste %2 is. Geef aan welke enquête het is als dit niet klopt.</translation>
    </message>
    <message>
        <source>The file has a header and no rows below it. Check the period of the export.</source>
        <translation>Het bestand heeft een kopregel en daaronder geen rijen. Controleer de periode van de export.</translation>
    </message>
    <message numerus="yes">
        <source>Many tickets (%n) were solved before they were created. Probably day and month changed places in part of the dates; import the export as it was, without opening it in a spreadsheet.</source>
        <translation>
            <numerusform>%Ln ticket is opgelost voordat het was aangemaakt. Waarschijnlijk zijn dag en maand in een deel van de datums verwisseld; importeer de export zoals hij was, zonder hem in een spreadsheet te openen.</numerusform>
            <numerusform>Veel tickets (%Ln) zijn opgelost voordat ze waren aangemaakt. Waarschijnlijk zijn dag en maand in een deel van de datums verwisseld; importeer de export zoals hij was, zonder hem in een spreadsheet te openen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) the value of &quot;%1&quot; cannot be read; it was left empty.</source>
        <translation>
            <numerusform>In %Ln rij is de waarde van &quot;%1&quot; niet te lezen; die is leeg gelaten.</numerusform>
            <numerusform>In %Ln rijen is de waarde van &quot;%1&quot; niet te lezen; die is leeg gelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) the date of &quot;%1&quot; does not exist in the order of day and month that was chosen; it was left empty. Check in the source how the dates are written.</source>
        <translation>
            <numerusform>In %Ln rij bestaat de datum van &quot;%1&quot; niet in de gekozen volgorde van dag en maand; die is leeg gelaten. Controleer in de bron hoe de datums zijn geschreven.</numerusform>
            <numerusform>In %Ln rijen bestaat de datum van &quot;%1&quot; niet in de gekozen volgorde van dag en maand; die is leeg gelaten. Controleer in de bron hoe de datums zijn geschreven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) the duration &quot;%1&quot; is negative; it was left empty.</source>
        <translation>
            <numerusform>In %Ln rij is de duur &quot;%1&quot; negatief; die is leeg gelaten.</numerusform>
            <numerusform>In %Ln rijen is de duur &quot;%1&quot; negatief; die is leeg gelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) the score &quot;%1&quot; lies outside its scale; it was left empty.</source>
        <translation>
            <numerusform>In %Ln rij ligt de score &quot;%1&quot; buiten de schaal; die is leeg gelaten.</numerusform>
            <numerusform>In %Ln rijen ligt de score &quot;%1&quot; buiten de schaal; die is leeg gelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) the word of &quot;%1&quot; is not one the program knows; it is kept as it stands, and such tickets count as unsolved.</source>
        <translation>
            <numerusform>In %Ln rij staat bij &quot;%1&quot; een woord dat het programma niet kent; het is bewaard zoals het er staat, en zulke tickets tellen als onopgelost.</numerusform>
            <numerusform>In %Ln rijen staat bij &quot;%1&quot; een woord dat het programma niet kent; het is bewaard zoals het er staat, en zulke tickets tellen als onopgelost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) end before the last column; what is missing was taken as empty.</source>
        <translation>
            <numerusform>%Ln rij houdt op voor de laatste kolom; wat ontbreekt is als leeg gelezen.</numerusform>
            <numerusform>%Ln rijen houden op voor de laatste kolom; wat ontbreekt is als leeg gelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) the ticket was solved before it was created; both times are kept and no duration is computed from them.</source>
        <translation>
            <numerusform>In %Ln rij is het ticket opgelost voordat het was aangemaakt; beide tijden zijn bewaard en er wordt geen duur uit berekend.</numerusform>
            <numerusform>In %Ln rijen is het ticket opgelost voordat het was aangemaakt; beide tijden zijn bewaard en er wordt geen duur uit berekend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) the ticket was solved before its first reply; both times are kept.</source>
        <translation>
            <numerusform>In %Ln rij is het ticket opgelost voor de eerste reactie; beide tijden zijn bewaard.</numerusform>
            <numerusform>In %Ln rijen is het ticket opgelost voor de eerste reactie; beide tijden zijn bewaard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) the exported &quot;%1&quot; differs by more than a minute from the time between its timestamps; the exported value is used.</source>
        <translation>
            <numerusform>In %Ln rij wijkt &quot;%1&quot; in de export meer dan een minuut af van de tijd tussen de tijdstippen; de waarde uit de export telt.</numerusform>
            <numerusform>In %Ln rijen wijkt &quot;%1&quot; in de export meer dan een minuut af van de tijd tussen de tijdstippen; de waarde uit de export telt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) at the end of the file are totals or notes and no data; they were left out.</source>
        <translation>
            <numerusform>%n regel aan het einde van het bestand is een totaal of notitie en geen gegeven; die is overgeslagen.</numerusform>
            <numerusform>%n regels aan het einde van het bestand zijn totalen of notities en geen gegevens; die zijn overgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was read. The file also holds %2; choose it to read it.</source>
        <translation>%1 is gelezen. Het bestand bevat ook %2; kies dat om het te lezen.</translation>
    </message>
    <message>
        <source>The events of one ticket lie months apart, and close together once day and month change places. Probably that happened to part of the dates; import the export as it was, without opening it in a spreadsheet.</source>
        <translation>De gebeurtenissen van één ticket liggen maanden uit elkaar, en dicht bij elkaar zodra dag en maand van plaats wisselen. Waarschijnlijk is dat met een deel van de datums gebeurd; importeer de export zoals die was, zonder die in een spreadsheet te openen.</translation>
    </message>
    <message numerus="yes">
        <source>The header stands in the file %n more time(s), as where exports were pasted together; those lines were passed over.</source>
        <translation>
            <numerusform>De kopregel staat nog %n keer in het bestand, zoals wanneer exports achter elkaar zijn geplakt; die regel is overgeslagen.</numerusform>
            <numerusform>De kopregel staat nog %n keer in het bestand, zoals wanneer exports achter elkaar zijn geplakt; die regels zijn overgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>On line %1 another table begins, with other columns; it was not read. Save it as a file of its own and import that.</source>
        <translation>Op regel %1 begint een andere tabel, met andere kolommen; die is niet gelezen. Sla die op als een eigen bestand en importeer dat.</translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) a quote or a delimiter is missing or too many; every cell was put in the column that it fits. Look at these rows in the preview.</source>
        <translation>
            <numerusform>In %n rij ontbreekt een aanhalingsteken of scheidingsteken, of staat er een te veel; elke cel is in de kolom gezet waar hij past. Bekijk deze rij in het voorbeeld.</numerusform>
            <numerusform>In %n rijen ontbreekt een aanhalingsteken of scheidingsteken, of staat er een te veel; elke cel is in de kolom gezet waar hij past. Bekijk deze rijen in het voorbeeld.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Not in the imported files: %1.</source>
        <translation>Niet in de geïmporteerde bestanden: %1.</translation>
    </message>
    <message>
        <source>Period: %1.</source>
        <translation>Periode: %1.</translation>
    </message>
    <message>
        <source>Selection: %1.</source>
        <translation>Selectie: %1.</translation>
    </message>
    <message>
        <source>Data until: %1, time zone %2.</source>
        <translation>Gegevens tot en met %1, tijdzone %2.</translation>
    </message>
    <message>
        <source>Centre of durations: %1.</source>
        <translation>Duren: %1.</translation>
    </message>
    <message>
        <source>as each metric has it</source>
        <translation>zoals bij elke metric hoort</translation>
    </message>
    <message>
        <source>Clock: %1.</source>
        <translation>Klok: %1.</translation>
    </message>
    <message>
        <source>calendar time where the files have it</source>
        <translation>kalendertijd als de bestanden die hebben</translation>
    </message>
    <message>
        <source>Outliers: left out.</source>
        <translation>Uitschieters: weggelaten.</translation>
    </message>
    <message>
        <source>Outliers: kept.</source>
        <translation>Uitschieters: meegeteld.</translation>
    </message>
    <message>
        <source>Agents: by name.</source>
        <translation>Agenten: met naam.</translation>
    </message>
    <message>
        <source>Agents: by pseudonym.</source>
        <translation>Agenten: met pseudoniem.</translation>
    </message>
    <message>
        <source>Agents: not shown, team figures only.</source>
        <translation>Agenten: niet getoond, alleen teamcijfers.</translation>
    </message>
    <message>
        <source>Made with Servicekompas %1.</source>
        <translation>Gemaakt met Servicekompas %1.</translation>
    </message>
    <message>
        <source>No imported files</source>
        <translation>Geen geïmporteerde bestanden</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n bestand</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) rejected</source>
        <translation>
            <numerusform>%n rij afgekeurd</numerusform>
            <numerusform>%n rijen afgekeurd</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1 · %2</source>
        <translation>Bron: %1 · %2</translation>
    </message>
    <message>
        <source>Weekly report customer service</source>
        <translation>Weekrapport klantenservice</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>tegenover %1</translation>
    </message>
    <message>
        <source>This week has no data</source>
        <translation>Deze week heeft geen gegevens</translation>
    </message>
    <message>
        <source>No imported file has a ticket or an answer in this period. Choose another week, or import the export that covers it.</source>
        <translation>Geen enkel geïmporteerd bestand heeft een ticket of antwoord in deze periode. Kies een andere week, of importeer de export die deze week bevat.</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>Waar de cijfers vandaan komen</translation>
    </message>
    <message>
        <source>What the metrics mean</source>
        <translation>Wat de metrics betekenen</translation>
    </message>
    <message>
        <source>Parameters in force</source>
        <translation>Geldende instellingen</translation>
    </message>
    <message>
        <source>Definitions: as they were on %1; targets: those of the week.</source>
        <translation>Definities: zoals ze op %1 golden; doelen: die van de week.</translation>
    </message>
    <message>
        <source>Definitions: those in force; targets: those of the week.</source>
        <translation>Definities: zoals ze nu gelden; doelen: die van de week.</translation>
    </message>
    <message>
        <source>Remarks of the team lead</source>
        <translation>Opmerkingen van de teamleider</translation>
    </message>
    <message>
        <source>Notes of this week</source>
        <translation>Notities van deze week</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kerncijfers</translation>
    </message>
    <message>
        <source>pt: percentage points.</source>
        <translation>pt: procentpunten.</translation>
    </message>
    <message>
        <source>n: tickets or answers.</source>
        <translation>n: aantal tickets of antwoorden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n row(s))</source>
        <translation>
            <numerusform>%1 (%n rij)</numerusform>
            <numerusform>%1 (%n rijen)</numerusform>
        </translation>
    </message>
    <message>
        <source>* More than chance. Without it the difference is too small to say anything about, or it is a number of tickets.</source>
        <translation>* Meer dan toeval. Zonder sterretje is het verschil te klein om iets over te zeggen, of gaat het om een aantal tickets.</translation>
    </message>
    <message>
        <source>Which records were counted</source>
        <translation>Welke records zijn geteld</translation>
    </message>
    <message>
        <source>Records of this week per key figure: how many were counted, and how many were left out for which reason.</source>
        <translation>Records van deze week per kerncijfer: hoeveel er zijn geteld, en hoeveel er om welke reden zijn weggelaten.</translation>
    </message>
</context>
<context>
    <name>ReportSection</name>
    <message>
        <source>The week in sentences</source>
        <translation>De week in zinnen</translation>
    </message>
    <message>
        <source>Remarks and notes</source>
        <translation>Opmerkingen en notities</translation>
    </message>
    <message>
        <source>Table of key figures</source>
        <translation>Tabel met kerncijfers</translation>
    </message>
    <message>
        <source>Chart: CSAT per week</source>
        <translation>Grafiek: CSAT per week</translation>
    </message>
    <message>
        <source>Chart: backlog by status</source>
        <translation>Grafiek: backlog per status</translation>
    </message>
    <message>
        <source>Chart: reopened tickets</source>
        <translation>Grafiek: heropende tickets</translation>
    </message>
    <message>
        <source>Chart: NPS breakdown</source>
        <translation>Grafiek: NPS-opbouw</translation>
    </message>
    <message>
        <source>Top five product areas</source>
        <translation>Top 5 productgebieden</translation>
    </message>
    <message>
        <source>Chart: new and solved tickets</source>
        <translation>Grafiek: nieuw en opgelost</translation>
    </message>
    <message>
        <source>Chart: first reply time</source>
        <translation>Grafiek: eerste reactietijd</translation>
    </message>
    <message>
        <source>Chart: time to full resolution</source>
        <translation>Grafiek: tijd tot oplossing</translation>
    </message>
    <message>
        <source>Chart: solved at first contact</source>
        <translation>Grafiek: eerste contact</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Vraagt aandacht</translation>
    </message>
    <message>
        <source>Agents or teams</source>
        <translation>Agenten of teams</translation>
    </message>
    <message>
        <source>Definitions in force</source>
        <translation>Geldende definities</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>Waar de cijfers vandaan komen</translation>
    </message>
    <message>
        <source>Counted and left-out records</source>
        <translation>Getelde en weggelaten records</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimenten</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>none of %1 checked yet</source>
        <translation>nog geen van %1 gecontroleerd</translation>
    </message>
    <message>
        <source>%1 of %2 checked are wrong: %3 (between %4 and %5)</source>
        <translation>%1 van %2 gecontroleerde zijn fout: %3 (tussen %4 en %5)</translation>
    </message>
    <message>
        <source>Checked by hand: %1</source>
        <translation>Met de hand gecontroleerd: %1</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Getrokken</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Gecontroleerd</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Share of errors</source>
        <translation>Aandeel fouten</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>alle samen</translation>
    </message>
    <message>
        <source>The sample %1 cannot be read.</source>
        <translation>De steekproef %1 is niet te lezen.</translation>
    </message>
    <message>
        <source>Give the sample a name, for example the month.</source>
        <translation>Geef de steekproef een naam, bijvoorbeeld de maand.</translation>
    </message>
    <message>
        <source>There is a sample %1 already; choose another name.</source>
        <translation>Er is al een steekproef %1; kies een andere naam.</translation>
    </message>
    <message>
        <source>No tickets were created in this period; choose another one.</source>
        <translation>In deze periode zijn geen tickets gemaakt; kies een andere.</translation>
    </message>
</context>
<context>
    <name>Satisfaction</name>
    <message>
        <source>Drop the export of your satisfaction survey on this window: a row per answer with a score, or the ratings that stand in your ticket export.</source>
        <translation>Sleep de export van uw tevredenheidsenquête op dit venster: een rij per antwoord met een score, of de waarderingen die in uw ticketexport staan.</translation>
    </message>
    <message>
        <source>How satisfied are customers, week by week?</source>
        <translation>Hoe tevreden zijn klanten, week na week?</translation>
    </message>
    <message>
        <source>And over the year?</source>
        <translation>En over het hele jaar?</translation>
    </message>
    <message>
        <source>Which scores do they give?</source>
        <translation>Welke scores geven ze?</translation>
    </message>
    <message>
        <source>How easy was it to get help?</source>
        <translation>Hoe makkelijk was het om hulp te krijgen?</translation>
    </message>
    <message>
        <source>How many found it hard?</source>
        <translation>Hoeveel klanten vonden het lastig?</translation>
    </message>
    <message>
        <source>Effort scores</source>
        <translation>Scores voor gemak</translation>
    </message>
    <message>
        <source>None of the unsatisfied customers gave a reason.</source>
        <translation>Geen van de ontevreden klanten gaf een reden.</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Service level</source>
        <translation>Serviceniveau</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Gemiddelde wachttijd</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Haken af</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Bezettingsgraad</translation>
    </message>
    <message>
        <source>Backlog in eight weeks</source>
        <translation>Backlog over acht weken</translation>
    </message>
    <message>
        <source>Cost a week</source>
        <translation>Kosten per week</translation>
    </message>
    <message>
        <source>keeps growing</source>
        <translation>blijft groeien</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Backlog in the weeks to come</source>
        <translation>Backlog in de komende weken</translation>
    </message>
    <message>
        <source>Import tickets with their agents to see what becomes of the backlog.</source>
        <translation>Importeer tickets met hun agents om te zien wat er van de backlog wordt.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>+%1 wk</source>
        <translation>+%1 wk</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <source>Waiting: per half hour of the mean week of the last %1 weeks Erlang C, with %2 contacts a week and a handle time of %3; nobody is known to give up.</source>
        <translation>Wachten: per halfuur van de gemiddelde week van de laatste %1 weken Erlang C, met %2 contacten per week en een verwerkingstijd van %3; van afhakers is niets bekend.</translation>
    </message>
    <message>
        <source>Repeats = contacts × (1 − FCR) × share that returns: FCR %1 %, of the others %2 % return; with this scenario contacts × %3.</source>
        <translation>Herhaalcontacten = contacten × (1 − FCR) × deel dat terugkomt: FCR %1 %, van de anderen komt %2 % terug; met dit scenario contacten × %3.</translation>
    </message>
    <message>
        <source>Repeats: the share of customers who return is not known, so the FCR moves nothing. An export with customers tells it.</source>
        <translation>Herhaalcontacten: welk deel van de klanten terugkomt is niet bekend, dus de FCR verandert niets. Een export met klanten vertelt het.</translation>
    </message>
    <message>
        <source>Backlog next week = backlog + new − capacity = %1 + %2 − %3; capacity = solves per agent day × agent days × opening hours: %4 a day × %5 days a week to begin with.</source>
        <translation>Backlog volgende week = backlog + nieuw − capaciteit = %1 + %2 − %3; capaciteit = oplossingen per agentdag × agentdagen × openingstijden: om te beginnen %4 per dag × %5 dagen per week.</translation>
    </message>
    <message>
        <source>Cost = paid hours × rate: %1 FTE of %2 hours, € %3 an hour.</source>
        <translation>Kosten = betaalde uren × tarief: %1 fte van %2 uur, € %3 per uur.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Handle time</source>
        <translation>Verwerkingstijd</translation>
    </message>
    <message>
        <source>Solved at first contact</source>
        <translation>Opgelost bij eerste contact</translation>
    </message>
    <message>
        <source>Agents (FTE)</source>
        <translation>Agents (fte)</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Openingstijden</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>Drop the export of your phone system (calls with their handle time) or of your help desk (solved tickets with their agents) on this window.</source>
        <translation>Sleep de export van uw telefooncentrale (gesprekken met hun verwerkingstijd) of van uw helpdesk (opgeloste tickets met hun agents) naar dit venster.</translation>
    </message>
    <message>
        <source>As now</source>
        <translation>Zoals nu</translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation>Dit scenario</translation>
    </message>
    <message>
        <source>Nothing is changed yet: this is the mean week.</source>
        <translation>Er is nog niets veranderd: dit is de gemiddelde week.</translation>
    </message>
    <message>
        <source>Agents: as many hours a week as explain the service level of these weeks (%1), spread over the week as the contacts need them.</source>
        <translation>Agents: zoveel uren per week als het serviceniveau van deze weken verklaart (%1), over de week verdeeld zoals de contacten ze nodig hebben.</translation>
    </message>
    <message>
        <source>Agents: the service level of these weeks is not known, so as many hours a week are taken as the targets of the Staffing page need: %1.</source>
        <translation>Agents: het serviceniveau van deze weken is niet bekend, dus worden zoveel uren per week genomen als de doelen van de pagina Bezetting vragen: %1.</translation>
    </message>
    <message>
        <source>seen: %1</source>
        <translation>gezien: %1</translation>
    </message>
    <message>
        <source>without change: %1</source>
        <translation>zonder verandering: %1</translation>
    </message>
    <message>
        <source>as the filters say</source>
        <translation>volgens de filters</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Waiting: per half hour of the mean week of the last %1 weeks Erlang A, with %2 contacts a week, a handle time of %3 and a patience of %4, which is all the waiting divided by those who gave up.</source>
        <translation>Wachten: per half uur van de gemiddelde week van de laatste %1 weken Erlang A, met %2 contacten per week, een verwerkingstijd van %3 en een geduld van %4: al het wachten gedeeld door wie ophing.</translation>
    </message>
    <message>
        <source>Waiting: per half hour of the mean week of the last %1 weeks Erlang A, with %2 contacts a week, a handle time of %3 and a patience of %4, with which the model comes closest to what was seen.</source>
        <translation>Wachten: per half uur van de gemiddelde week van de laatste %1 weken Erlang A, met %2 contacten per week, een verwerkingstijd van %3 en een geduld van %4, waarmee het model het dichtst komt bij wat gezien is.</translation>
    </message>
    <message>
        <source>All agents of the selection have %1 contract hours a week (%2 FTE), so one FTE more is %3 % more agents in every half hour.</source>
        <translation>Alle agents in de selectie hebben samen %1 contracturen per week (%2 fte); één fte erbij is dus %3 % meer agents in elk half uur.</translation>
    </message>
    <message>
        <source>Nothing of this queue was seen in these weeks: all figures are those of the model.</source>
        <translation>Van deze wachtrij is in deze weken niets gezien: alle cijfers komen uit het model.</translation>
    </message>
    <message>
        <source>The model does not fit this queue well: some of its figures are less than half or more than twice what was seen, mostly because agents do other work as well. What follows starts from what was seen; trust the direction of a change more than its size.</source>
        <translation>Het model past niet goed bij deze wachtrij: sommige cijfers zijn minder dan de helft of meer dan het dubbele van wat gezien is, meestal omdat agents ook ander werk doen. Wat volgt, begint bij wat gezien is; vertrouw meer op de richting van een verandering dan op de grootte.</translation>
    </message>
    <message>
        <source>Cost: fill in on the Staffing page what a paid hour costs, or import the costs per month (category, amount) and the hours of the agents; the one divided by the other is then the rate.</source>
        <translation>Kosten: vul op de pagina Bezetting in wat een betaald uur kost, of importeer de kosten per maand (categorie, bedrag) en de uren van de agents; het een gedeeld door het ander is dan het tarief.</translation>
    </message>
    <message>
        <source>What was seen, and what the model makes of these weeks</source>
        <translation>Wat gezien is, en wat het model van deze weken maakt</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gezien</translation>
    </message>
    <message>
        <source>Modelled</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>on</source>
        <translation>op</translation>
    </message>
    <message>
        <source>the odds: share ÷ (100 % − share)</source>
        <translation>de kansverhouding: aandeel ÷ (100 % − aandeel)</translation>
    </message>
    <message>
        <source>the wait</source>
        <translation>de wachttijd</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>niet gezien</translation>
    </message>
    <message>
        <source>the share: of the agents&apos; hours %1 are for other work</source>
        <translation>het aandeel: van de uren van de agents is %1 voor ander werk</translation>
    </message>
    <message>
        <source>the share</source>
        <translation>het aandeel</translation>
    </message>
    <message>
        <source>How many hours are paid is not known: import the times of the agents with their contract hours and absence, or with the hours of the roster.</source>
        <translation>Hoeveel uren er betaald worden, is niet bekend: importeer de tijden van de agents met hun contracturen en verzuim, of met de roosteruren.</translation>
    </message>
</context>
<context>
    <name>SelfService</name>
    <message>
        <source>What do they look for in vain?</source>
        <translation>Waar zoeken ze vergeefs naar?</translation>
    </message>
    <message>
        <source>Without result</source>
        <translation>Zonder resultaat</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>The export of searches does not hold the words that were searched.</source>
        <translation>De export van zoekopdrachten bevat niet de woorden waarop is gezocht.</translation>
    </message>
    <message>
        <source>Nothing was searched in vain more than once in this period.</source>
        <translation>In deze periode is niets vaker dan één keer vergeefs gezocht.</translation>
    </message>
    <message>
        <source>Visitors of the help centre</source>
        <translation>Bezoekers van het helpcentrum</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Zoekopdrachten</translation>
    </message>
    <message>
        <source>Searches with a click on a result</source>
        <translation>Zoekopdrachten met een klik op een resultaat</translation>
    </message>
    <message>
        <source>Tickets after a search</source>
        <translation>Tickets na een zoekopdracht</translation>
    </message>
    <message>
        <source>Where does self-service end in a ticket?</source>
        <translation>Waar eindigt selfservice in een ticket?</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>%1 % of the searches</source>
        <translation>%1 % van de zoekopdrachten</translation>
    </message>
    <message>
        <source>A visitor can search more than once, and need not search at all.</source>
        <translation>Een bezoeker kan vaker zoeken, en hoeft niet te zoeken.</translation>
    </message>
    <message>
        <source>Drop the exports of your help centre on this window: the views per day and the searches. A call or chat export with the phone menu or a bot adds how many were helped by it.</source>
        <translation>Sleep de exports van uw helpcentrum op dit venster: de weergaven per dag en de zoekopdrachten. Een export van gesprekken of chats met keuzemenu of bot laat zien hoeveel klanten daarmee geholpen zijn.</translation>
    </message>
    <message>
        <source>Visitors for every customer with a ticket</source>
        <translation>Bezoekers per klant met een ticket</translation>
    </message>
    <message>
        <source>How many searches find nothing?</source>
        <translation>Hoeveel zoekopdrachten vinden niets?</translation>
    </message>
    <message>
        <source>How many searches end in a ticket?</source>
        <translation>Hoeveel zoekopdrachten eindigen in een ticket?</translation>
    </message>
    <message>
        <source>How many does the bot help?</source>
        <translation>Hoeveel klanten helpt de bot?</translation>
    </message>
    <message>
        <source>How many does the phone menu help?</source>
        <translation>Hoeveel klanten helpt het keuzemenu?</translation>
    </message>
    <message>
        <source>What could an article take over? Hours per product area</source>
        <translation>Wat kan een artikel overnemen? Uren per productgebied</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>the mean (%1) is %2 times the median (%3)</source>
        <translation>het gemiddelde (%1) is %2 keer de mediaan (%3)</translation>
    </message>
    <message numerus="yes">
        <source>, because %n ticket(s) over %1 pull it up</source>
        <translation>
            <numerusform>, doordat %n ticket van meer dan %1 het omhoogtrekt</numerusform>
            <numerusform>, doordat %n tickets van meer dan %1 het omhoogtrekken</numerusform>
        </translation>
    </message>
    <message>
        <source>The median says more here.</source>
        <translation>De mediaan zegt hier meer.</translation>
    </message>
    <message>
        <source>%1 was %2</source>
        <translation>%1 kwam uit op %2</translation>
    </message>
    <message>
        <source>%1 stayed at %2</source>
        <translation>%1 bleef op %2</translation>
    </message>
    <message>
        <source>%1 grew by %2 to %3</source>
        <translation>%1 groeide met %2 naar %3</translation>
    </message>
    <message>
        <source>%1 shrank by %2 to %3</source>
        <translation>%1 kromp met %2 naar %3</translation>
    </message>
    <message>
        <source>%1 rose to %2 (%3)</source>
        <translation>%1 steeg naar %2 (%3)</translation>
    </message>
    <message>
        <source>%1 fell to %2 (%3)</source>
        <translation>%1 daalde naar %2 (%3)</translation>
    </message>
    <message>
        <source> and is on target (%1).</source>
        <translation> en is op doel (%1).</translation>
    </message>
    <message>
        <source> and misses the target (%1).</source>
        <translation> en haalt het doel (%1) niet.</translation>
    </message>
    <message numerus="yes">
        <source> and has missed the target (%1) for %n week(s) in a row.</source>
        <translation>
            <numerusform> en haalt het doel (%1) nu %n week niet.</numerusform>
            <numerusform> en haalt het doel (%1) nu %n weken op rij niet.</numerusform>
        </translation>
    </message>
    <message>
        <source>; the target (%1) was missed, but that can be chance.</source>
        <translation>; het doel (%1) is niet gehaald, maar dat kan toeval zijn.</translation>
    </message>
    <message>
        <source>; the numbers are too small to hold against the target (%1).</source>
        <translation>; de aantallen zijn te klein om aan het doel (%1) te toetsen.</translation>
    </message>
    <message>
        <source>The one target was met.</source>
        <translation>Het enige doel is gehaald.</translation>
    </message>
    <message>
        <source>All %1 targets were met.</source>
        <translation>Alle %1 doelen zijn gehaald.</translation>
    </message>
    <message>
        <source>The one target was not met.</source>
        <translation>Het enige doel is niet gehaald.</translation>
    </message>
    <message>
        <source>None of the %1 targets was met.</source>
        <translation>Geen van de %1 doelen is gehaald.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %2 targets were met.</source>
        <translation>
            <numerusform>%1 van de %2 doelen is gehaald.</numerusform>
            <numerusform>%1 van de %2 doelen zijn gehaald.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) came in%1</source>
        <translation>
            <numerusform>Er kwam %n ticket binnen%1</numerusform>
            <numerusform>Er kwamen %n tickets binnen%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were solved%1</source>
        <translation>
            <numerusform>er is er %n opgelost%1</numerusform>
            <numerusform>er zijn er %n opgelost%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2.</source>
        <translation>%1 en %2.</translation>
    </message>
    <message>
        <source>No tickets came in%1</source>
        <translation>Er kwamen geen tickets binnen%1</translation>
    </message>
    <message>
        <source>No targets have been set yet.</source>
        <translation>Er zijn nog geen doelen gesteld.</translation>
    </message>
    <message>
        <source>none were solved%1</source>
        <translation>er is er geen opgelost%1</translation>
    </message>
    <message>
        <source>%1 was %2 (%3, a difference too small to say anything about)</source>
        <translation>%1 was %2 (%3, verschil te klein om iets over te zeggen)</translation>
    </message>
    <message>
        <source>Mind the mix: %1 rose in total, but fell in every group by %2. Other groups weigh more now than before.</source>
        <translation>Let op de mix: %1 steeg in totaal, maar daalde in elke groep per %2. Andere groepen wegen nu zwaarder dan eerst.</translation>
    </message>
    <message>
        <source>Mind the mix: %1 fell in total, but rose in every group by %2. Other groups weigh more now than before.</source>
        <translation>Let op de mix: %1 daalde in totaal, maar steeg in elke groep per %2. Andere groepen wegen nu zwaarder dan eerst.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder, or close the file where it is open.</source>
        <translation>%1 kon niet worden geschreven: %2. Kies een andere map, of sluit het bestand waar het open staat.</translation>
    </message>
    <message>
        <source>An Excel sheet holds at most 1,048,576 rows. Save as CSV instead, or choose fewer records.</source>
        <translation>Een Excelblad bevat hoogstens 1.048.576 rijen. Sla op als CSV, of kies minder records.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>de schijf is vol</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>er is een map met die naam</translation>
    </message>
</context>
<context>
    <name>Speed</name>
    <message>
        <source>mean %1 beside median %2</source>
        <translation>gemiddelde %1 naast mediaan %2</translation>
    </message>
    <message>
        <source>mean %1: %2 times the median %3</source>
        <translation>gemiddelde %1: %2 keer de mediaan %3</translation>
    </message>
    <message>
        <source>%1 per week</source>
        <translation>%1 per week</translation>
    </message>
    <message>
        <source>The slowest of %1 tickets</source>
        <translation>De traagste van %1 tickets</translation>
    </message>
    <message>
        <source>Drop the ticket export of your help desk on this window, with the times of creation, first reply and solution.</source>
        <translation>Sleep de ticketexport van uw helpdesk op dit venster, met de tijdstippen van aanmaak, eerste reactie en oplossing.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) over %1 pull the mean up.</source>
        <translation>
            <numerusform>%n ticket boven %1 trekt het gemiddelde op.</numerusform>
            <numerusform>%n tickets boven %1 trekken het gemiddelde op.</numerusform>
        </translation>
    </message>
    <message>
        <source>First reply of an agent after %1; with automatic replies it would be %2. What counts is set in the menu Edit, Definitions.</source>
        <translation>Eerste reactie van een medewerker na %1; met automatische reacties erbij zou het %2 zijn. Wat telt stelt u in via het menu Bewerken, Definities.</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>minute</source>
        <translation>minuut</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>uur</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>uur</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
</context>
<context>
    <name>Spread</name>
    <message>
        <source>beyond what it does by itself</source>
        <translation>buiten wat het uit zichzelf doet</translation>
    </message>
    <message>
        <source>the eighth week or later on the same side of the mean</source>
        <translation>de achtste week of later aan dezelfde kant van het gemiddelde</translation>
    </message>
    <message>
        <source>the eighth month or later on the same side of the mean</source>
        <translation>de achtste maand of later aan dezelfde kant van het gemiddelde</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>By itself it lies between %1 and %2.</source>
        <translation>Uit zichzelf ligt het tussen %1 en %2.</translation>
    </message>
    <message>
        <source>No week stands out: the ups and downs are chance.</source>
        <translation>Geen week valt op: de schommelingen zijn toeval.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are more than chance; point at them.</source>
        <translation>
            <numerusform>%n punt is meer dan toeval; wijs het aan.</numerusform>
            <numerusform>%n punten zijn meer dan toeval; wijs ze aan.</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1 it moved from %2 to %3 and stayed there.</source>
        <translation>In %1 verschoof het van %2 naar %3 en bleef daar.</translation>
    </message>
    <message>
        <source>The limits are those of the baseline you froze (%1).</source>
        <translation>De grenzen zijn die van de baseline die u vastzette (%1).</translation>
    </message>
    <message>
        <source>Spread (P90 − P10): %1.</source>
        <translation>Spreiding (P90 − P10): %1.</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>alle samen</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>99.8 %</source>
        <translation>99,8 %</translation>
    </message>
    <message>
        <source>can be chance</source>
        <translation>kan toeval zijn</translation>
    </message>
    <message>
        <source>unusual: one in twenty by chance</source>
        <translation>ongewoon: één op de twintig door toeval</translation>
    </message>
    <message>
        <source>more than chance</source>
        <translation>meer dan toeval</translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation>medewerker %1</translation>
    </message>
    <message>
        <source>A number of records says nothing about how well a group does, so groups are not held against each other.</source>
        <translation>Een aantal zegt niets over hoe goed een groep het doet; groepen worden dus niet tegen elkaar afgezet.</translation>
    </message>
    <message>
        <source>This metric is not shown by this dimension.</source>
        <translation>Deze metric wordt niet naar deze dimensie getoond.</translation>
    </message>
    <message>
        <source>Fewer than five agents have enough records; they are not shown beside each other.</source>
        <translation>Minder dan vijf medewerkers hebben genoeg gegevens; ze worden niet naast elkaar getoond.</translation>
    </message>
    <message>
        <source>No two groups have enough records in this selection.</source>
        <translation>In deze selectie hebben geen twee groepen genoeg gegevens.</translation>
    </message>
    <message>
        <source>No records in this selection.</source>
        <translation>Geen gegevens in deze selectie.</translation>
    </message>
    <message>
        <source>Is it more than chance?</source>
        <translation>Is het meer dan toeval?</translation>
    </message>
    <message>
        <source>upper limit</source>
        <translation>bovengrens</translation>
    </message>
    <message>
        <source>lower limit</source>
        <translation>ondergrens</translation>
    </message>
    <message>
        <source>Do they differ? By %1</source>
        <translation>Verschillen ze? Per %1</translation>
    </message>
    <message>
        <source>records</source>
        <translation>aantal</translation>
    </message>
    <message>
        <source>Between the inner lines groups differ by chance in 95 % of the cases, between the outer ones in 99.8 %. Small groups lie far apart by chance.</source>
        <translation>Tussen de binnenste lijnen liggen groepen door toeval in 95 % van de gevallen, tussen de buitenste in 99,8 %. Kleine groepen liggen door toeval al ver uiteen.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) with too few records not shown.</source>
        <translation>
            <numerusform>%n groep met te weinig gegevens niet getoond.</numerusform>
            <numerusform>%n groepen met te weinig gegevens niet getoond.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Staffing</name>
    <message>
        <source>no contacts are expected</source>
        <translation>er worden geen contacten verwacht</translation>
    </message>
    <message>
        <source>%1 at %2; %3 on the roster</source>
        <translation>%1 om %2; %3 op het rooster</translation>
    </message>
    <message>
        <source>Most agents at once</source>
        <translation>Meeste agents tegelijk</translation>
    </message>
    <message>
        <source>Paid hours next week</source>
        <translation>Betaalde uren volgende week</translation>
    </message>
    <message>
        <source>%1 h at work + %2 % shrinkage</source>
        <translation>%1 u aan het werk + %2 % shrinkage</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>Fte</translation>
    </message>
    <message>
        <source>of %1 hours a week</source>
        <translation>van %1 uur per week</translation>
    </message>
    <message>
        <source>Expected service level</source>
        <translation>Verwacht serviceniveau</translation>
    </message>
    <message>
        <source>agents busy %1 % of the time</source>
        <translation>agents %1 % van de tijd bezet</translation>
    </message>
    <message>
        <source>Cost next week</source>
        <translation>Kosten volgende week</translation>
    </message>
    <message>
        <source>%1 paid hours at € %2</source>
        <translation>%1 betaalde uren à € %2</translation>
    </message>
    <message>
        <source>%1: a contact takes %2 on average and customers give up after %3 on average (all waiting divided by those who gave up), so Erlang A counts those who do not wait.</source>
        <translation>%1: een contact duurt gemiddeld %2 en klanten haken gemiddeld na %3 af (alle wachttijd gedeeld door wie afhaakte), dus Erlang A rekent met wie niet blijft wachten.</translation>
    </message>
    <message>
        <source>%1: a contact takes %2 on average. How long customers are prepared to wait is not known, so Erlang C assumes that nobody gives up.</source>
        <translation>%1: een contact duurt gemiddeld %2. Hoe lang klanten willen wachten is niet bekend, dus Erlang C gaat ervan uit dat niemand afhaakt.</translation>
    </message>
    <message>
        <source>%1: an agent handles %2 at once.</source>
        <translation>%1: een agent behandelt er %2 tegelijk.</translation>
    </message>
    <message>
        <source>For each interval the fewest agents with %1. On the roster: agents at work / (1 − shrinkage). Each channel has agents of its own; people who do both need somewhat fewer.</source>
        <translation>Voor elk interval het kleinste aantal agents met %1. Op het rooster: agents aan het werk / (1 − shrinkage). Elk kanaal heeft eigen agents; wie beide doet, heeft er iets minder nodig.</translation>
    </message>
    <message>
        <source>Agents needed: on the roster (at work)</source>
        <translation>Benodigde agents: op het rooster (aan het werk)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>No contacts are expected.</source>
        <translation>Er worden geen contacten verwacht.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Agents at work through the day</source>
        <translation>Agents aan het werk door de dag heen</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %n agent(s)</source>
        <translation>
            <numerusform>%1 %2: %n agent</numerusform>
            <numerusform>%1 %2: %n agents</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came</source>
        <translation>%1 gekomen</translation>
    </message>
    <message>
        <source>%1 expected; four of five days between %2 and %3, 95 % between %4 and %5</source>
        <translation>%1 verwacht; vier van de vijf dagen tussen %2 en %3, 95 % tussen %4 en %5</translation>
    </message>
    <message>
        <source>A holiday or closing day.</source>
        <translation>Een feestdag of sluitingsdag.</translation>
    </message>
    <message>
        <source>Same as the week before</source>
        <translation>Gelijk aan de week ervoor</translation>
    </message>
    <message>
        <source>Mean of the last eight of that weekday</source>
        <translation>Gemiddelde van de laatste acht van die weekdag</translation>
    </message>
    <message>
        <source>That mean with a straight trend</source>
        <translation>Dat gemiddelde met een rechte trend</translation>
    </message>
    <message>
        <source>Smoothed level, trend and week (Holt-Winters)</source>
        <translation>Vereffend niveau, trend en week (Holt-Winters)</translation>
    </message>
    <message>
        <source>How good the forecast is cannot be told: no contacts came in the weeks it was tried on.</source>
        <translation>Hoe goed de voorspelling is, valt niet te zeggen: in de weken waarop zij geprobeerd is, kwamen geen contacten.</translation>
    </message>
    <message numerus="yes">
        <source>Tried on the last %n week(s), each from the weeks before it, this was off by %1 %.</source>
        <translation>
            <numerusform>Geprobeerd op de laatste %n week, voorspeld uit de weken ervoor, zat dit er %1 % naast.</numerusform>
            <numerusform>Geprobeerd op de laatste %n weken, elk voorspeld uit de weken ervoor, zat dit er %1 % naast.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was neither too high nor too low on the whole.</source>
        <translation>Over het geheel was zij niet te hoog en niet te laag.</translation>
    </message>
    <message>
        <source>On the whole %1 % more came than forecast.</source>
        <translation>Over het geheel kwam er %1 % meer dan voorspeld.</translation>
    </message>
    <message>
        <source>On the whole %1 % less came than forecast.</source>
        <translation>Over het geheel kwam er %1 % minder dan voorspeld.</translation>
    </message>
    <message>
        <source>Drop the export of your phone system or chat on this window: calls or chats with the time they began and how long they took, or the sums of each half hour. Tickets alone do not do: nobody waits on the line for them.</source>
        <translation>Sleep de export van uw telefooncentrale of chat naar dit venster: gesprekken of chats met hun begintijd en duur, of de aantallen per halfuur. Alleen tickets is niet genoeg: daarvoor hangt niemand aan de lijn.</translation>
    </message>
    <message>
        <source>The contacts are known by the day only. An export per call, or per half hour, tells when agents are needed.</source>
        <translation>De contacten zijn alleen per dag bekend. Een export per gesprek, of per halfuur, vertelt wanneer er agents nodig zijn.</translation>
    </message>
    <message>
        <source>The contacts have no talk or handle time, so nobody can say how many an agent can take. Export them with the handle time.</source>
        <translation>De contacten hebben geen gespreks- of verwerkingstijd, dus is niet te zeggen hoeveel een agent er aankan. Exporteer ze met de verwerkingstijd.</translation>
    </message>
    <message>
        <source>There is less than two weeks of contacts. With two weeks or more the next week can be forecast; with eight it becomes good.</source>
        <translation>Er zijn minder dan twee weken aan contacten. Vanaf twee weken is de volgende week te voorspellen; met acht weken wordt het goed.</translation>
    </message>
    <message>
        <source>No number of agents reaches this. Ask for a lower service level or allow agents to be busier.</source>
        <translation>Geen enkel aantal agents haalt dit. Vraag een lager serviceniveau of laat agents drukker zijn.</translation>
    </message>
    <message>
        <source>a mean wait of at most %1 s</source>
        <translation>een gemiddelde wachttijd van hoogstens %1 s</translation>
    </message>
    <message>
        <source>%1 % answered within %2 s</source>
        <translation>%1 % beantwoord binnen %2 s</translation>
    </message>
    <message>
        <source>%1, nobody busier than %2 %</source>
        <translation>%1, niemand drukker dan %2 %</translation>
    </message>
    <message>
        <source>New tickets</source>
        <translation>Nieuwe tickets</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Alle contacten</translation>
    </message>
    <message>
        <source>This team is too small for %1 and %2 % occupancy at once. On average %3 contacts are being handled at the same time; for the service level that takes %4 agents (Erlang C), who are then busy %5 % of the time.</source>
        <translation>Dit team is te klein voor %1 en een bezettingsgraad van %2 % tegelijk. Gemiddeld zijn er %3 contacten tegelijk in behandeling; voor het serviceniveau zijn daarvoor %4 agents nodig (Erlang C), die dan %5 % van de tijd bezet zijn.</translation>
    </message>
    <message>
        <source>Both can be reached from %1 agents at once on (%2 contacts at the same time). Lower the occupancy target, or let teams answer together.</source>
        <translation>Beide zijn haalbaar vanaf %1 agents tegelijk (%2 contacten tegelijk). Verlaag het doel voor de bezettingsgraad, of laat teams samen beantwoorden.</translation>
    </message>
    <message>
        <source>No team reaches both. Lower one of the two targets.</source>
        <translation>Geen team haalt beide. Verlaag een van de twee doelen.</translation>
    </message>
    <message>
        <source>New tickets per day, and forecast</source>
        <translation>Nieuwe tickets per dag, en voorspelling</translation>
    </message>
    <message>
        <source>Contacts per day, and forecast: %1</source>
        <translation>Contacten per dag, en voorspelling: %1</translation>
    </message>
    <message>
        <source>Four of five days fall into the shaded band.</source>
        <translation>Vier van de vijf dagen vallen in het gekleurde gebied.</translation>
    </message>
    <message>
        <source>came</source>
        <translation>gekomen</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>voorspeld</translation>
    </message>
    <message>
        <source>Which forecast is best</source>
        <translation>Welke voorspelling de beste is</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Manier</translation>
    </message>
    <message>
        <source>Off by (WAPE)</source>
        <translation>Zit ernaast (WAPE)</translation>
    </message>
    <message>
        <source>Too low (bias)</source>
        <translation>Te laag (bias)</translation>
    </message>
    <message>
        <source>Against last week (MASE)</source>
        <translation>Tegen vorige week (MASE)</translation>
    </message>
    <message>
        <source>%1 (used)</source>
        <translation>%1 (gebruikt)</translation>
    </message>
    <message>
        <source>Service level (%)</source>
        <translation>Serviceniveau (%)</translation>
    </message>
    <message>
        <source>Answered within (s)</source>
        <translation>Beantwoord binnen (s)</translation>
    </message>
    <message>
        <source>Mean wait at most (s)</source>
        <translation>Gemiddelde wachttijd hoogstens (s)</translation>
    </message>
    <message>
        <source>Busy at most (%)</source>
        <translation>Hoogstens bezet (%)</translation>
    </message>
    <message>
        <source>Shrinkage (%)</source>
        <translation>Shrinkage (%)</translation>
    </message>
    <message>
        <source>Chats at once</source>
        <translation>Chats tegelijk</translation>
    </message>
    <message>
        <source>Cost per paid hour (€)</source>
        <translation>Kosten per betaald uur (€)</translation>
    </message>
    <message>
        <source>Hours of a full-time week</source>
        <translation>Uren van een voltijdse week</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3.</source>
        <translation>%1 moet tussen %2 en %3 liggen.</translation>
    </message>
    <message>
        <source>Intervals have 15, 30 or 60 minutes.</source>
        <translation>Intervallen hebben 15, 30 of 60 minuten.</translation>
    </message>
    <message>
        <source>By the imported costs a paid hour costs € %1. Fill that in to see the costs.</source>
        <translation>Volgens de geïmporteerde kosten kost een betaald uur € %1. Vul dat in om de kosten te zien.</translation>
    </message>
    <message>
        <source>Fill in above what a paid hour costs, or import costs per month and the hours of the agents.</source>
        <translation>Vul hierboven in wat een betaald uur kost, of importeer de kosten per maand en de uren van de agents.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>met</source>
        <translation>gehaald</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>onbeslist</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>niet gehaald</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>te weinig</translation>
    </message>
</context>
<context>
    <name>Steering</name>
    <message>
        <source>too few records</source>
        <translation>te weinig records</translation>
    </message>
    <message>
        <source>best team</source>
        <translation>beste team</translation>
    </message>
    <message>
        <source>worst team</source>
        <translation>slechtste team</translation>
    </message>
    <message>
        <source>best agent</source>
        <translation>beste agent</translation>
    </message>
    <message>
        <source>worst agent</source>
        <translation>slechtste agent</translation>
    </message>
    <message>
        <source>best channel</source>
        <translation>beste kanaal</translation>
    </message>
    <message>
        <source>worst channel</source>
        <translation>slechtste kanaal</translation>
    </message>
    <message>
        <source>In %1 the band reaches beyond %2; there it is not drawn.</source>
        <translation>In %1 reikt de band voorbij %2; daar is die niet getekend.</translation>
    </message>
    <message>
        <source>in force: %1</source>
        <translation>geldt nu: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>agents</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>teams</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>kanalen</translation>
    </message>
    <message>
        <source>Half way between the best agent (%1) and the worst (%2)</source>
        <translation>Halverwege de beste agent (%1) en de slechtste (%2)</translation>
    </message>
    <message>
        <source>Half way between %1 (%2) and %3 (%4)</source>
        <translation>Halverwege %1 (%2) en %3 (%4)</translation>
    </message>
    <message>
        <source>There is no other to test it by.</source>
        <translation>Er is geen ander om het aan te toetsen.</translation>
    </message>
    <message>
        <source>Of the other %1, %2 of %3 meet it.</source>
        <translation>Van de andere %1 halen %2 van de %3 dit.</translation>
    </message>
    <message>
        <source>No proposal: %1 have enough records, and half of them must.</source>
        <translation>Geen voorstel: %1 hebben genoeg records, en dat moet minstens de helft zijn.</translation>
    </message>
    <message>
        <source>No proposal: no records of last year.</source>
        <translation>Geen voorstel: geen records van vorig jaar.</translation>
    </message>
    <message>
        <source>No proposal: no two teams, channels or agents with enough records.</source>
        <translation>Geen voorstel: geen twee teams, kanalen of agents met genoeg records.</translation>
    </message>
    <message>
        <source>No proposal: fewer than %1 agents, who would be recognised.</source>
        <translation>Geen voorstel: minder dan %1 agents, die zouden herkenbaar zijn.</translation>
    </message>
    <message>
        <source>No proposal: neither higher nor lower is better here; choose a band.</source>
        <translation>Geen voorstel: hoger noch lager is hier beter; kies een bandbreedte.</translation>
    </message>
    <message>
        <source>No proposal: no usual step of improvement is known for this metric.</source>
        <translation>Geen voorstel: voor deze metric is geen gebruikelijke verbeterstap bekend.</translation>
    </message>
    <message>
        <source>No proposal: what customers expect is not known for this metric.</source>
        <translation>Geen voorstel: wat klanten verwachten is voor deze metric niet bekend.</translation>
    </message>
    <message>
        <source>%1 were at least this good.</source>
        <translation>%1 waren minstens zo goed.</translation>
    </message>
    <message>
        <source>%1 % (%2 of %3)</source>
        <translation>%1 % (%2 van %3)</translation>
    </message>
    <message>
        <source>Tickets that should have been faster</source>
        <translation>Tickets die sneller hadden gemoeten</translation>
    </message>
    <message>
        <source>Answers that should have been better</source>
        <translation>Antwoorden die beter hadden gemoeten</translation>
    </message>
    <message>
        <source>Tickets that should have been better</source>
        <translation>Tickets die beter hadden gemoeten</translation>
    </message>
    <message>
        <source>Answers inside target</source>
        <translation>Antwoorden binnen doel</translation>
    </message>
    <message>
        <source>Tickets inside target</source>
        <translation>Tickets binnen doel</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weken</numerusform>
        </translation>
    </message>
    <message>
        <source>Median of %1</source>
        <translation>Mediaan van %1</translation>
    </message>
    <message>
        <source>Same period last year</source>
        <translation>Zelfde periode vorig jaar</translation>
    </message>
    <message>
        <source>One step better</source>
        <translation>Een stap beter</translation>
    </message>
    <message>
        <source>Half way between best and worst</source>
        <translation>Midden tussen beste en slechtste</translation>
    </message>
    <message>
        <source>What customers expect</source>
        <translation>Verwachting van klanten</translation>
    </message>
    <message>
        <source>What customers expect (%1)</source>
        <translation>Verwachting van klanten (%1)</translation>
    </message>
    <message>
        <source>The middle value of the months with enough records (%1). %2</source>
        <translation>De middelste waarde van de maanden met genoeg records (%1). %2</translation>
    </message>
    <message>
        <source>The middle value of the weeks with enough records (%1). %2</source>
        <translation>De middelste waarde van de weken met genoeg records (%1). %2</translation>
    </message>
    <message>
        <source>The middle value of %1, %2 with enough records. This year %3</source>
        <translation>De middelste waarde van %1, %2 met genoeg records. Dit jaar: %3</translation>
    </message>
    <message>
        <source>%1 points better than your median of %2. %3</source>
        <translation>%1 punten beter dan uw mediaan van %2. %3</translation>
    </message>
    <message>
        <source>%1 % less than your median of %2. %3</source>
        <translation>%1 % minder dan uw mediaan van %2. %3</translation>
    </message>
    <message>
        <source>What customers find acceptable, according to %1.</source>
        <translation>Wat klanten acceptabel vinden, volgens %1.</translation>
    </message>
    <message>
        <source>on target</source>
        <translation>op doel</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>gemist</translation>
    </message>
    <message>
        <source>Weeks on target</source>
        <translation>Weken op doel</translation>
    </message>
    <message>
        <source>Months on target</source>
        <translation>Maanden op doel</translation>
    </message>
    <message>
        <source>Teams on target</source>
        <translation>Teams op doel</translation>
    </message>
    <message>
        <source>Agents on target</source>
        <translation>Agents op doel</translation>
    </message>
    <message>
        <source>Channels on target</source>
        <translation>Kanalen op doel</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Needed to meet it every week</source>
        <translation>Nodig om elke week te halen</translation>
    </message>
    <message>
        <source>Needed to meet it every month</source>
        <translation>Nodig om elke maand te halen</translation>
    </message>
    <message>
        <source>%1 have too few records to judge and do not count.</source>
        <translation>%1 met te weinig records om te beoordelen tellen niet mee.</translation>
    </message>
    <message>
        <source>A percentage is of all records together: single records are not inside or outside its target.</source>
        <translation>Een percentage gaat over alle records samen: een enkel record ligt niet binnen of buiten het doel.</translation>
    </message>
    <message>
        <source>The numbers of teams add up to this one, so teams are not held against its target.</source>
        <translation>De aantallen van teams tellen op tot dit aantal; teams worden daarom niet aan dit doel getoetst.</translation>
    </message>
    <message>
        <source>Groups with too few records do not count.</source>
        <translation>Groepen met te weinig records tellen niet mee.</translation>
    </message>
    <message>
        <source>Fewer than %1 agents are not shown beside each other.</source>
        <translation>Minder dan %1 agents worden niet naast elkaar getoond.</translation>
    </message>
    <message>
        <source>These records carry no date, so there are no weeks to hold a target against. A target can be typed all the same.</source>
        <translation>Deze records hebben geen datum, dus er zijn geen weken om een doel aan te toetsen. U kunt wel een doel intypen.</translation>
    </message>
    <message>
        <source>The first reply time is not shown per agent. Choose another filter for agents, or none.</source>
        <translation>De eerste reactietijd wordt niet per agent getoond. Kies een ander filter voor agents, of geen.</translation>
    </message>
    <message>
        <source>Only %1 have enough records, too few to tune a target by. Choose fewer filters, or import older exports as well.</source>
        <translation>Slechts %1 met genoeg records: te weinig om een doel op af te stemmen. Kies minder filters, of importeer ook oudere exports.</translation>
    </message>
    <message>
        <source>limit: %1</source>
        <translation>grens: %1</translation>
    </message>
    <message>
        <source>No proposal: the ups and downs of the weeks can be chance.</source>
        <translation>Geen voorstel: de schommelingen van de weken kunnen toeval zijn.</translation>
    </message>
    <message>
        <source>No proposal: it has been getting worse, and that is nothing to aim for.</source>
        <translation>Geen voorstel: het wordt al een tijd slechter, en daar mikt u niet op.</translation>
    </message>
    <message>
        <source>If it goes on like this</source>
        <translation>Als het zo doorgaat</translation>
    </message>
    <message>
        <source>The season ahead</source>
        <translation>Het komende seizoen</translation>
    </message>
    <message>
        <source>Every month changes it by %1; in the middle of the coming quarter that leads here. %2</source>
        <translation>Elke maand scheelt %1; midden in het komende kwartaal komt u dan hier uit. %2</translation>
    </message>
    <message>
        <source>Every week changes it by %1; in the middle of the coming quarter that leads here. %2</source>
        <translation>Elke week scheelt %1; midden in het komende kwartaal komt u dan hier uit. %2</translation>
    </message>
    <message>
        <source>The middle value of %1 was %2; this year the level is another, and with it that becomes this. %3</source>
        <translation>De middelste waarde van %1 was %2; dit jaar is het niveau anders, en daarmee wordt het dit. %3</translation>
    </message>
    <message>
        <source>%1 % more than your median of %2. %3</source>
        <translation>%1 % meer dan uw mediaan van %2. %3</translation>
    </message>
    <message>
        <source>The export names no agents, and this is counted per agent. Export the tickets with their assignee and import them again.</source>
        <translation>De export noemt geen agents, en dit wordt per agent geteld. Exporteer de tickets met hun behandelaar en importeer ze opnieuw.</translation>
    </message>
    <message>
        <source>No proposal: the export names no agents, and this is counted per agent. What a team solves is the metric “Tickets solved”.</source>
        <translation>Geen voorstel: de export noemt geen agents, en dit wordt per agent geteld. Wat een team oplost, is de metric ‘Opgeloste tickets’.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Het bestand is beschadigd: %1</translation>
    </message>
    <message>
        <source>Table %1: %2 rows belong to no import.</source>
        <translation>Tabel %1: %2 rijen horen bij geen enkele import.</translation>
    </message>
    <message>
        <source>Table %1 was changed by another program: the columns kept beside it differ from its rows.</source>
        <translation>Tabel %1 is door een ander programma gewijzigd: de kolommen die ernaast worden bewaard wijken af van de rijen.</translation>
    </message>
    <message>
        <source>Schema version: %1</source>
        <translation>Schemaversie: %1</translation>
    </message>
    <message>
        <source>Imports: %1</source>
        <translation>Imports: %1</translation>
    </message>
    <message>
        <source>%1 is not a Servicekompas file. Choose a .kompas file, or import the export into a new one.</source>
        <translation>%1 is geen Servicekompas-bestand. Kies een .kompas-bestand, of importeer de export in een nieuw bestand.</translation>
    </message>
    <message>
        <source>%1 is damaged or has been cut off. Put back a copy of the file, or import the exports into a new one.</source>
        <translation>%1 is beschadigd of afgebroken. Zet een kopie van het bestand terug, of importeer de exports in een nieuw bestand.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Wait until that is done, or close it, and try again.</source>
        <translation>%1 is in gebruik door een ander programma. Wacht tot dat klaar is of sluit het, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 cannot be changed: the file or its folder is read-only. Allow writing, or work on a copy.</source>
        <translation>%1 kan niet worden gewijzigd: het bestand of de map is alleen-lezen. Sta schrijven toe, of werk met een kopie.</translation>
    </message>
    <message>
        <source>There is no space left on the disk of %1. Nothing has been changed. Make room and try again.</source>
        <translation>De schijf van %1 is vol. Er is niets gewijzigd. Maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that you may read the file and write in its folder.</source>
        <translation>%1 kan niet worden geopend. Controleer of u het bestand mag lezen en in de map mag schrijven.</translation>
    </message>
    <message>
        <source>The disk refused to read or write %1. Nothing has been changed. Check whether it is full or broken, or work on a copy on another disk.</source>
        <translation>De schijf weigerde %1 te lezen of te schrijven. Er is niets gewijzigd. Controleer of de schijf vol of defect is, of werk met een kopie op een andere schijf.</translation>
    </message>
    <message>
        <source>There is not enough memory to work on %1. Close other programs and try again.</source>
        <translation>Er is te weinig geheugen om met %1 te werken. Sluit andere programma&apos;s en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Check the file with the verb check, or put back a copy.</source>
        <translation>%1 kon niet worden gelezen of geschreven. Controleer het bestand met de opdracht check, of zet een kopie terug.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stand in the file more than once; the newest of each counts.</source>
        <translation>
            <numerusform>%Ln record staat meer dan eens in het bestand; het nieuwste telt.</numerusform>
            <numerusform>%Ln records staan meer dan eens in het bestand; van elk telt het nieuwste.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a Servicekompas file. Choose a .kompas file.</source>
        <translation>%1 is een database van een ander programma, geen Servicekompas-bestand. Kies een .kompas-bestand.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Servicekompas. Install that version to open it.</source>
        <translation>%1 is gemaakt met een nieuwere Servicekompas. Installeer die versie om het te openen.</translation>
    </message>
    <message>
        <source>%1 cannot be made. Check that the folder is there and that you may write in it.</source>
        <translation>%1 kan niet worden gemaakt. Controleer of de map bestaat en of u erin mag schrijven.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a Servicekompas file. Choose a .kompas file in it.</source>
        <translation>%1 is een map, geen Servicekompas-bestand. Kies een .kompas-bestand dat erin staat.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name, or import an export to make it.</source>
        <translation>Het bestand %1 bestaat niet. Controleer de naam, of importeer een export om het te maken.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a .kompas file.</source>
        <translation>%1 is geen bestand. Kies een .kompas-bestand.</translation>
    </message>
    <message>
        <source>%1 is empty, not a Servicekompas file. Choose another file, or import an export into it.</source>
        <translation>%1 is leeg, geen Servicekompas-bestand. Kies een ander bestand, of importeer er een export in.</translation>
    </message>
    <message>
        <source>You may not read %1. Ask its owner, or work on a copy.</source>
        <translation>U mag %1 niet lezen. Vraag het de eigenaar, of werk met een kopie.</translation>
    </message>
    <message>
        <source>%1 was made by an older Servicekompas. Open it once in the window to bring it up to date.</source>
        <translation>%1 is gemaakt met een oudere Servicekompas. Open het één keer in het venster om het bij te werken.</translation>
    </message>
    <message>
        <source>%1 has no import %2 that could be undone. The list of imports shows their numbers.</source>
        <translation>%1 heeft geen import %2 die ongedaan te maken is. De lijst met imports toont de nummers.</translation>
    </message>
    <message>
        <source>%1 has no import %2. The list of imports shows their numbers.</source>
        <translation>%1 heeft geen import %2. De lijst met imports toont de nummers.</translation>
    </message>
    <message>
        <source>Table %1: %2 records stand in it more than once.</source>
        <translation>Tabel %1: %2 records staan er meer dan eens in.</translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message>
        <source>Customer satisfaction</source>
        <translation>De klanttevredenheid</translation>
    </message>
    <message>
        <source>The first reply time</source>
        <translation>De eerste reactietijd</translation>
    </message>
    <message>
        <source>The time to full resolution</source>
        <translation>De tijd tot volledige oplossing</translation>
    </message>
    <message>
        <source>The share solved at first contact</source>
        <translation>Het aandeel opgelost bij het eerste contact</translation>
    </message>
    <message>
        <source>The share of reopened tickets</source>
        <translation>Het aandeel heropende tickets</translation>
    </message>
    <message>
        <source>The backlog</source>
        <translation>De backlog</translation>
    </message>
    <message>
        <source>The NPS</source>
        <translation>De NPS</translation>
    </message>
    <message>
        <source>The customer effort score</source>
        <translation>De Customer Effort Score</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Metric</source>
        <translation>Metric</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Jaar eerder</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Vorige week</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>The data holds none of the metrics of this report.</source>
        <translation>De gegevens bevatten geen van de metrics van dit rapport.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Aandacht nodig</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Nothing: every metric that has a target meets it.</source>
        <translation>Niets: elke metric met een doel haalt het.</translation>
    </message>
    <message>
        <source>No metric has a target yet, so nothing can miss it.</source>
        <translation>Nog geen enkele metric heeft een doel; er valt dus niets te missen.</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betekenis</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Geldt nu</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (gewijzigd)</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Geïmporteerd op</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afgekeurd</translation>
    </message>
    <message>
        <source>No file has been imported yet.</source>
        <translation>Er is nog geen bestand geïmporteerd.</translation>
    </message>
    <message>
        <source>Read together</source>
        <translation>Lees deze samen</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Samen met</translation>
    </message>
    <message>
        <source>This metric depends on no parameter.</source>
        <translation>Deze maat hangt van geen parameter af.</translation>
    </message>
    <message numerus="yes">
        <source>Open tickets of high priority; %n older than %1 days</source>
        <translation>
            <numerusform>Open tickets met hoge prioriteit; %n ouder dan %1 dagen</numerusform>
            <numerusform>Open tickets met hoge prioriteit; %n ouder dan %1 dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tickets nobody has taken up; %n older than %1 days</source>
        <translation>
            <numerusform>Tickets die nog niemand oppakte; %n ouder dan %1 dagen</numerusform>
            <numerusform>Tickets die nog niemand oppakte; %n ouder dan %1 dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tickets waiting for the customer; %n older than %1 days</source>
        <translation>
            <numerusform>Tickets die op de klant wachten; %n ouder dan %1 dagen</numerusform>
            <numerusform>Tickets die op de klant wachten; %n ouder dan %1 dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>How counted</source>
        <translation>Hoe geteld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Straks</translation>
    </message>
    <message>
        <source>n now</source>
        <translation>n nu</translation>
    </message>
    <message>
        <source>n after</source>
        <translation>n straks</translation>
    </message>
    <message>
        <source>No number changes in this period.</source>
        <translation>In deze periode verandert geen enkel getal.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>ongewijzigd</translation>
    </message>
    <message>
        <source>(higher)</source>
        <translation>(hoger)</translation>
    </message>
    <message>
        <source>(lower)</source>
        <translation>(lager)</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Geteld</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>(%1 in the numerator)</source>
        <translation>(%1 in de teller)</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>How do the teams do?</source>
        <translation>Hoe doen de teams het?</translation>
    </message>
    <message>
        <source>Every team has fewer than five people in this period; their numbers are not compared.</source>
        <translation>Elk team telt in deze periode minder dan vijf mensen; hun cijfers worden niet vergeleken.</translation>
    </message>
    <message>
        <source>Fewer than five people solved a ticket in this selection; their numbers are not compared.</source>
        <translation>In deze selectie losten minder dan vijf mensen een ticket op; hun cijfers worden niet vergeleken.</translation>
    </message>
    <message>
        <source>How do the agents do?</source>
        <translation>Hoe doen de agenten het?</translation>
    </message>
    <message>
        <source>Drop the ticket export of your help desk on this window, with the team and the agent of every ticket.</source>
        <translation>Sleep de ticketexport van uw helpdesk op dit venster, met het team en de agent van elk ticket.</translation>
    </message>
    <message>
        <source>How many tickets does an agent solve on a working day?</source>
        <translation>Hoeveel tickets lost een agent op een werkdag op?</translation>
    </message>
    <message>
        <source>And all together?</source>
        <translation>En allemaal samen?</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) of fewer than five people not shown.</source>
        <translation>
            <numerusform>%n team van minder dan vijf mensen staat er niet bij.</numerusform>
            <numerusform>%n teams van minder dan vijf mensen staan er niet bij.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file shows teams only. The settings tell since when.</source>
        <translation>Dit bestand toont alleen teams. In de instellingen staat sinds wanneer.</translation>
    </message>
    <message>
        <source>“(higher)” and “(lower)”: differs from all others together by more than chance, also when so many are compared at once. Where neither stands, the difference is too small to say anything about.</source>
        <translation>“(hoger)” en “(lager)”: wijkt meer dan toevallig af van alle andere samen, ook al worden er zo veel tegelijk vergeleken. Waar niets staat, is het verschil te klein om iets over te zeggen.</translation>
    </message>
</context>
<context>
    <name>TeamSatisfaction</name>
    <message>
        <source>A team of fewer than five people answered too. What the others answered would tell what they did, so no team is shown.</source>
        <translation>Ook een team van minder dan vijf mensen heeft geantwoord. Uit de andere antwoorden zou blijken wat zij antwoordden, dus wordt geen enkel team getoond.</translation>
    </message>
    <message>
        <source>What does the unproductive time go to?</source>
        <translation>Waar gaat de niet-productieve tijd naartoe?</translation>
    </message>
    <message>
        <source>share of the scheduled time</source>
        <translation>aandeel van de roostertijd</translation>
    </message>
    <message>
        <source>Answers of employees are shown for five people or more, never for one. Let somebody outside the team ask, every quarter.</source>
        <translation>Antwoorden van medewerkers worden getoond voor vijf mensen of meer, nooit voor één. Laat iemand van buiten het team elk kwartaal vragen.</translation>
    </message>
    <message>
        <source>How much do they like their job?</source>
        <translation>Hoe leuk vinden ze hun werk?</translation>
    </message>
    <message>
        <source>Would they recommend working here?</source>
        <translation>Raden ze werken hier aan?</translation>
    </message>
    <message>
        <source>Drop the answers of your employee survey on this window (a row per answer, without names), a list of employees with when they joined and left, or an export of roster and absence.</source>
        <translation>Sleep de antwoorden van uw medewerkersonderzoek op dit venster (een rij per antwoord, zonder namen), een lijst van medewerkers met wanneer ze kwamen en vertrokken, of een export van rooster en verzuim.</translation>
    </message>
    <message>
        <source>How many leave within a year?</source>
        <translation>Hoeveel vertrekken er binnen een jaar?</translation>
    </message>
    <message>
        <source>How much is lost to illness?</source>
        <translation>Hoeveel gaat er verloren door ziekte?</translation>
    </message>
    <message>
        <source>Is the work too busy?</source>
        <translation>Is het werk te druk?</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>Contacts offered</source>
        <translation>Aangeboden contacten</translation>
    </message>
    <message>
        <source>ACD (automatic call distribution)</source>
        <translation>ACD (automatische gespreksverdeling)</translation>
    </message>
    <message>
        <source>The part of a phone system that puts callers in a queue and hands each of them to an agent who is free.</source>
        <translation>Het deel van een telefoonsysteem dat bellers in een wachtrij zet en elk van hen doorgeeft aan een medewerker die vrij is.</translation>
    </message>
    <message>
        <source>After-call work (ACW)</source>
        <translation>Nabewerking (ACW)</translation>
    </message>
    <message>
        <source>What an agent still does for a contact after the conversation: notes, codes, promises.</source>
        <translation>Wat een medewerker na het gesprek nog voor een contact doet: notities, codes, afspraken.</translation>
    </message>
    <message>
        <source>Agent assist</source>
        <translation>Agent assist</translation>
    </message>
    <message>
        <source>Software that listens in or reads along and gives the agent answers and next steps during the conversation.</source>
        <translation>Software die meeluistert of meeleest en de medewerker tijdens het gesprek antwoorden en vervolgstappen geeft.</translation>
    </message>
    <message>
        <source>Agent experience (AX)</source>
        <translation>Agent experience (AX)</translation>
    </message>
    <message>
        <source>The whole of what working here is like for an agent: work pressure, tools, growth and appreciation. Several numbers together show it, not one.</source>
        <translation>Hoe het is om hier als medewerker te werken: werkdruk, hulpmiddelen, groei en waardering. Meerdere cijfers samen tonen het, niet één.</translation>
    </message>
    <message>
        <source>Average handle time (AHT)</source>
        <translation>Gemiddelde verwerkingstijd (AHT)</translation>
    </message>
    <message>
        <source>Interaction analytics</source>
        <translation>Interactieanalyse</translation>
    </message>
    <message>
        <source>Finding patterns in large numbers of conversations: what they are about, how they go and where they get stuck.</source>
        <translation>Patronen zoeken in grote aantallen gesprekken: waarover ze gaan, hoe ze verlopen en waar ze vastlopen.</translation>
    </message>
    <message>
        <source>Average speed of answer (ASA)</source>
        <translation>Gemiddelde wachttijd (ASA)</translation>
    </message>
    <message>
        <source>Attrition</source>
        <translation>Personeelsverloop</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Beschikbaarheid</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Backlog</translation>
    </message>
    <message>
        <source>Blended agent</source>
        <translation>Blended agent</translation>
    </message>
    <message>
        <source>An agent who handles several channels, or calls in and out, on one day.</source>
        <translation>Een medewerker die op één dag meerdere kanalen bedient, of zowel belt als gebeld wordt.</translation>
    </message>
    <message>
        <source>Blocked calls</source>
        <translation>Geblokkeerde oproepen</translation>
    </message>
    <message>
        <source>Bot containment</source>
        <translation>Botafhandeling</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Terugbelservice</translation>
    </message>
    <message>
        <source>A customer leaves the queue, keeps the place in it and is called back.</source>
        <translation>Een klant verlaat de wachtrij, houdt zijn plek daarin en wordt teruggebeld.</translation>
    </message>
    <message>
        <source>CCaaS (contact centre as a service)</source>
        <translation>CCaaS (contactcenter als dienst)</translation>
    </message>
    <message>
        <source>A contact centre system that is hired over the internet instead of bought and kept in house.</source>
        <translation>Een contactcentersysteem dat via internet wordt gehuurd in plaats van gekocht en zelf beheerd.</translation>
    </message>
    <message>
        <source>Customer effort score (CES)</source>
        <translation>Customer effort score (CES)</translation>
    </message>
    <message>
        <source>Chatbot</source>
        <translation>Chatbot</translation>
    </message>
    <message>
        <source>A program that answers customers in a chat and hands over to an agent when it cannot help.</source>
        <translation>Een programma dat klanten in een chat antwoordt en doorschakelt naar een medewerker als het niet verder kan.</translation>
    </message>
    <message>
        <source>Customer lifetime value (CLV)</source>
        <translation>Klantwaarde (CLV)</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Gelijktijdigheid</translation>
    </message>
    <message>
        <source>Cost per contact</source>
        <translation>Kosten per contact</translation>
    </message>
    <message>
        <source>Customer satisfaction (CSAT)</source>
        <translation>Klanttevredenheid (CSAT)</translation>
    </message>
    <message>
        <source>Customer experience (CX)</source>
        <translation>Klantbeleving (CX)</translation>
    </message>
    <message>
        <source>All that a customer meets with, from the first search to the bill; service is one part of it.</source>
        <translation>Alles wat een klant meemaakt, van de eerste zoekopdracht tot de rekening; service is daar een deel van.</translation>
    </message>
    <message>
        <source>Employee Net Promoter Score (eNPS)</source>
        <translation>Employee Net Promoter Score (eNPS)</translation>
    </message>
    <message>
        <source>Erlang C</source>
        <translation>Erlang C</translation>
    </message>
    <message>
        <source>The formula that says how many agents are needed for a service level, from the number of contacts and how long they take. It supposes that nobody gives up.</source>
        <translation>De formule die zegt hoeveel medewerkers nodig zijn voor een servicelevel, uit het aantal contacten en hoe lang ze duren. Ze gaat ervan uit dat niemand afhaakt.</translation>
    </message>
    <message>
        <source>Employee satisfaction (ESAT)</source>
        <translation>Medewerkerstevredenheid (ESAT)</translation>
    </message>
    <message>
        <source>First contact resolution (FCR)</source>
        <translation>Oplossing bij eerste contact (FCR)</translation>
    </message>
    <message>
        <source>Forecasting</source>
        <translation>Voorspellen</translation>
    </message>
    <message>
        <source>Estimating how many contacts come in and how long they take, per day or per quarter of an hour, from what came in before.</source>
        <translation>Schatten hoeveel contacten er komen en hoe lang ze duren, per dag of per kwartier, uit wat er eerder kwam.</translation>
    </message>
    <message>
        <source>FTE (full-time equivalent)</source>
        <translation>Fte (voltijdsbaan)</translation>
    </message>
    <message>
        <source>Generative AI</source>
        <translation>Generatieve AI</translation>
    </message>
    <message>
        <source>Software that writes text of its own, such as a summary after a call or a draft of a reply.</source>
        <translation>Software die zelf tekst schrijft, zoals een samenvatting na een gesprek of een conceptantwoord.</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Inkomend</translation>
    </message>
    <message>
        <source>Contacts that the customer begins.</source>
        <translation>Contacten die de klant begint.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>The stretch of time in which a contact centre counts and plans: mostly 15 or 30 minutes.</source>
        <translation>De tijdsduur waarin een contactcenter telt en plant: meestal 15 of 30 minuten.</translation>
    </message>
    <message>
        <source>Helped by the phone menu (IVR containment)</source>
        <translation>Keuzemenu-afhandeling (IVR)</translation>
    </message>
    <message>
        <source>Knowledge base</source>
        <translation>Kennisbank</translation>
    </message>
    <message>
        <source>The articles in which customers and agents find answers.</source>
        <translation>De artikelen waarin klanten en medewerkers antwoorden vinden.</translation>
    </message>
    <message>
        <source>Net Promoter Score (NPS)</source>
        <translation>Net Promoter Score (NPS)</translation>
    </message>
    <message>
        <source>Omnichannel</source>
        <translation>Omnichannel</translation>
    </message>
    <message>
        <source>All channels in one conversation: what a customer wrote in chat is known when they call.</source>
        <translation>Alle kanalen in één gesprek: wat een klant in de chat schreef, is bekend als hij belt.</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Bezetting</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Uitgaand</translation>
    </message>
    <message>
        <source>Contacts that the organisation begins.</source>
        <translation>Contacten die de organisatie begint.</translation>
    </message>
    <message>
        <source>Predictive dialer</source>
        <translation>Predictive dialer</translation>
    </message>
    <message>
        <source>A machine that dials ahead of the agents, so that one of them is free when somebody answers.</source>
        <translation>Een machine die alvast nummers belt, zodat er een medewerker vrij is zodra iemand opneemt.</translation>
    </message>
    <message>
        <source>Proactive contact</source>
        <translation>Proactief contact</translation>
    </message>
    <message>
        <source>Quality monitoring</source>
        <translation>Kwaliteitsmonitoring</translation>
    </message>
    <message>
        <source>Listening to or reading contacts and scoring them on a form, to coach with.</source>
        <translation>Contacten beluisteren of lezen en op een formulier scoren, om mee te coachen.</translation>
    </message>
    <message>
        <source>Real-time adherence</source>
        <translation>Realtime roostertrouw</translation>
    </message>
    <message>
        <source>Seeing at this moment who is doing what the roster says.</source>
        <translation>Op dit moment zien wie doet wat het rooster zegt.</translation>
    </message>
    <message>
        <source>Repeat contact</source>
        <translation>Herhaalcontact</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation>Shrinkage</translation>
    </message>
    <message>
        <source>Skill-based routing</source>
        <translation>Routering op vaardigheid</translation>
    </message>
    <message>
        <source>Handing a contact to an agent who knows the language or the subject.</source>
        <translation>Een contact doorgeven aan een medewerker die de taal of het onderwerp beheerst.</translation>
    </message>
    <message>
        <source>Service level agreement (SLA)</source>
        <translation>Serviceafspraak (SLA)</translation>
    </message>
    <message>
        <source>What was agreed with a customer about the time until a reply or a solution.</source>
        <translation>Wat met een klant is afgesproken over de tijd tot een reactie of een oplossing.</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>Selfservice</translation>
    </message>
    <message>
        <source>Customers find their answer by themselves: in the help centre, the phone menu or with a bot.</source>
        <translation>Klanten vinden hun antwoord zelf: in het helpcentrum, het keuzemenu of met een bot.</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>Gesprekstijd</translation>
    </message>
    <message>
        <source>Time to resolution</source>
        <translation>Tijd tot oplossing</translation>
    </message>
    <message>
        <source>Voice of the customer</source>
        <translation>Stem van de klant</translation>
    </message>
    <message>
        <source>What customers say in their own words, in surveys, reviews and conversations.</source>
        <translation>Wat klanten in hun eigen woorden zeggen, in enquêtes, recensies en gesprekken.</translation>
    </message>
    <message>
        <source>Speech analytics</source>
        <translation>Spraakanalyse</translation>
    </message>
    <message>
        <source>Turning recorded calls into text and searching them for words, feelings and silences.</source>
        <translation>Opgenomen gesprekken omzetten in tekst en daarin zoeken naar woorden, gevoelens en stiltes.</translation>
    </message>
    <message>
        <source>Workforce management (WFM)</source>
        <translation>Workforcemanagement (WFM)</translation>
    </message>
    <message>
        <source>Forecasting, rostering and steering on the day, so that enough people are there.</source>
        <translation>Voorspellen, roosteren en op de dag bijsturen, zodat er genoeg mensen zijn.</translation>
    </message>
    <message>
        <source>Workforce optimisation (WFO)</source>
        <translation>Workforce-optimalisatie (WFO)</translation>
    </message>
    <message>
        <source>Workforce management together with quality, coaching and analysis.</source>
        <translation>Workforcemanagement samen met kwaliteit, coaching en analyse.</translation>
    </message>
    <message>
        <source>Abandonment</source>
        <translation>Afhaken</translation>
    </message>
    <message>
        <source>Schedule adherence</source>
        <translation>Roostertrouw</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Klantverloop</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalatie</translation>
    </message>
    <message>
        <source>Hyperpersonalisation</source>
        <translation>Hyperpersonalisatie</translation>
    </message>
    <message>
        <source>Fitting what a customer sees and hears to that one customer, from all that is known. The more is known, the more it asks of privacy.</source>
        <translation>Wat een klant ziet en hoort afstemmen op die ene klant, uit alles wat bekend is. Hoe meer bekend is, hoe meer het van de privacy vraagt.</translation>
    </message>
    <message>
        <source>Intelligent routing</source>
        <translation>Intelligente routering</translation>
    </message>
    <message>
        <source>Choosing the agent for a contact by more than skill: history, mood and chance of success.</source>
        <translation>De medewerker voor een contact kiezen op meer dan vaardigheid: geschiedenis, stemming en kans van slagen.</translation>
    </message>
    <message>
        <source>Peak moment</source>
        <translation>Piekmoment</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>Where callers and chatters wait until an agent is free. Not the status of a ticket.</source>
        <translation>Waar bellers en chatters wachten tot een medewerker vrij is. Niet de status van een ticket.</translation>
    </message>
    <message>
        <source>Resolution rate</source>
        <translation>Oplossingspercentage</translation>
    </message>
    <message>
        <source>Wrap-up codes</source>
        <translation>Dispositiecodes</translation>
    </message>
    <message>
        <source>What an agent chooses after a contact to say what it was about and how it ended.</source>
        <translation>Wat een medewerker na een contact kiest om te zeggen waarover het ging en hoe het eindigde.</translation>
    </message>
</context>
<context>
    <name>TicketLink</name>
    <message>
        <source>No browser could be started for %1.</source>
        <translation>Er kon geen browser worden gestart voor %1.</translation>
    </message>
    <message>
        <source>%1 was handed to your browser.</source>
        <translation>%1 is aan uw browser gegeven.</translation>
    </message>
    <message>
        <source>Link to a ticket</source>
        <translation>Link naar een ticket</translation>
    </message>
    <message>
        <source>The address of a ticket of “%1” in your browser, with {id} in the place of its number:</source>
        <translation>Het adres van een ticket van ‘%1’ in uw browser, met {id} op de plaats van het nummer:</translation>
    </message>
    <message>
        <source>link to the tickets of %1</source>
        <translation>link naar de tickets van %1</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>tussen %1 en %2</translation>
    </message>
    <message>
        <source>%1 (can be chance)</source>
        <translation>%1 (kan toeval zijn)</translation>
    </message>
    <message numerus="yes">
        <source>%n unassigned</source>
        <translation>
            <numerusform>%n niet toegewezen</numerusform>
            <numerusform>%n niet toegewezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n high priority</source>
        <translation>
            <numerusform>%n met hoge prioriteit</numerusform>
            <numerusform>%n met hoge prioriteit</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to count in this period</source>
        <translation>niets te tellen in deze periode</translation>
    </message>
    <message>
        <source>Counted by the day of creation.</source>
        <translation>Telt op de dag van aanmaak.</translation>
    </message>
    <message>
        <source>Counted by the day of the last solution.</source>
        <translation>Telt op de dag van de laatste oplossing.</translation>
    </message>
    <message>
        <source>Counted by the day of the answer.</source>
        <translation>Telt op de dag van het antwoord.</translation>
    </message>
    <message>
        <source>As it stood at the end of the period.</source>
        <translation>Zoals het aan het eind van de periode was.</translation>
    </message>
    <message>
        <source>%1 mentions in a usual week</source>
        <translation>%1 vermeldingen in een gewone week</translation>
    </message>
    <message>
        <source>%1 contacts in a usual week</source>
        <translation>%1 contacten in een gewone week</translation>
    </message>
    <message>
        <source>%1 in a usual week</source>
        <translation>%1 in een gewone week</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>u</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>tickets</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwoorden</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>per dag</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>ticket</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>antwoord</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>werkdag</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacten</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>per uur</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>werkdagen</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>target %1</source>
        <translation>doel %1</translation>
    </message>
    <message>
        <source>target %1 met</source>
        <translation>doel %1 gehaald</translation>
    </message>
    <message>
        <source>target %1 undecided</source>
        <translation>doel %1 onbeslist</translation>
    </message>
    <message>
        <source>target %1 missed</source>
        <translation>doel %1 niet gehaald</translation>
    </message>
    <message>
        <source>target %1: too few to tell</source>
        <translation>doel %1: te weinig om iets te zeggen</translation>
    </message>
    <message>
        <source>(limit %1)</source>
        <translation>(grens %1)</translation>
    </message>
    <message>
        <source>target %1: within the limit</source>
        <translation>doel %1: binnen de grens</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>What do they write? Comments by %1</source>
        <translation>Wat schrijven ze? Toelichtingen per %1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Toelichtingen</translation>
    </message>
    <message>
        <source>of the answers</source>
        <translation>van de antwoorden</translation>
    </message>
    <message>
        <source>All comments</source>
        <translation>Alle toelichtingen</translation>
    </message>
    <message>
        <source>What do customers write?</source>
        <translation>Wat schrijven klanten?</translation>
    </message>
    <message>
        <source>There are no comments to read</source>
        <translation>Er zijn geen toelichtingen om te lezen</translation>
    </message>
    <message>
        <source>Drop a survey export with a column of comments on the window. When texts were left out at the import, that was for privacy: they cannot be shown, and the settings tell since when.</source>
        <translation>Sleep een enquête-export met een kolom toelichtingen op het venster. Zijn teksten bij het importeren weggelaten, dan was dat voor de privacy: ze kunnen niet worden getoond, en de instellingen vertellen sinds wanneer.</translation>
    </message>
    <message>
        <source>Open a row to read its comments; the search above the list finds a word in all of them. Comments can hold personal data: read them here, do not pass them on.</source>
        <translation>Open een rij om de toelichtingen te lezen; zoeken boven de lijst vindt een woord in allemaal. Toelichtingen kunnen persoonsgegevens bevatten: lees ze hier en geef ze niet door.</translation>
    </message>
    <message>
        <source>What is said on social media?</source>
        <translation>Wat wordt er gezegd op sociale media?</translation>
    </message>
    <message>
        <source>No mentions yet</source>
        <translation>Nog geen vermeldingen</translation>
    </message>
    <message>
        <source>How often are we mentioned?</source>
        <translation>Hoe vaak worden we genoemd?</translation>
    </message>
    <message>
        <source>And how friendly is it?</source>
        <translation>En hoe vriendelijk is dat?</translation>
    </message>
    <message>
        <source>What are mentions about?</source>
        <translation>Waarover gaan de vermeldingen?</translation>
    </message>
    <message>
        <source>When are we mentioned?</source>
        <translation>Wanneer worden we genoemd?</translation>
    </message>
    <message>
        <source>Why do customers leave?</source>
        <translation>Waarom vertrekken klanten?</translation>
    </message>
    <message>
        <source>No cancellations yet</source>
        <translation>Nog geen opzeggingen</translation>
    </message>
    <message>
        <source>The reasons they give</source>
        <translation>De redenen die ze geven</translation>
    </message>
    <message>
        <source>How many leave each month?</source>
        <translation>Hoeveel vertrekken er per maand?</translation>
    </message>
    <message>
        <source>And how many stay?</source>
        <translation>En hoeveel blijven er?</translation>
    </message>
    <message>
        <source>Drop a survey export with comments on this window, the export of your social media monitor, or a list of customers and cancellations.</source>
        <translation>Sleep een enquête-export met toelichtingen op dit venster, de export van uw socialmediamonitor, of een lijst van klanten en opzeggingen.</translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Wacht op klant</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Geparkeerd</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Opgelost</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Status then unknown</source>
        <translation>Status toen onbekend</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normaal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Webformulier</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Sociale media</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portaal</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Balie</translation>
    </message>
    <message>
        <source>Customer satisfaction</source>
        <translation>Klanttevredenheid</translation>
    </message>
    <message>
        <source>Customer effort</source>
        <translation>Klantinspanning</translation>
    </message>
    <message>
        <source>Net Promoter Score</source>
        <translation>Net Promoter Score</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reactie</translation>
    </message>
    <message>
        <source>Detractors</source>
        <translation>Tegenstanders</translation>
    </message>
    <message>
        <source>Passives</source>
        <translation>Passieven</translation>
    </message>
    <message>
        <source>Promoters</source>
        <translation>Voorstanders</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>maandag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>dinsdag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>woensdag</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>donderdag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vrijdag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>zaterdag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>zondag</translation>
    </message>
    <message>
        <source>in 7 days</source>
        <translation>in 7 dagen</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>sinds gisteren</translation>
    </message>
    <message>
        <source>Employee satisfaction</source>
        <translation>Medewerkerstevredenheid</translation>
    </message>
    <message>
        <source>Employee Net Promoter Score</source>
        <translation>Employee Net Promoter Score</translation>
    </message>
    <message>
        <source>Exit survey</source>
        <translation>Opzegenquête</translation>
    </message>
    <message>
        <source>Question solved?</source>
        <translation>Vraag opgelost?</translation>
    </message>
    <message>
        <source>Friendliness</source>
        <translation>Vriendelijkheid</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Deskundigheid</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Inkomend</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Uitgaand</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Afgehaakt</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Geblokkeerd</translation>
    </message>
    <message>
        <source>Helped without an agent</source>
        <translation>Geholpen zonder agent</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Wacht nog</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Beschikbaar</translation>
    </message>
    <message>
        <source>In conversation</source>
        <translation>In gesprek</translation>
    </message>
    <message>
        <source>Caller on hold</source>
        <translation>Beller in de wacht</translation>
    </message>
    <message>
        <source>After-call work</source>
        <translation>Nabewerking</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Opleiding</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Overleg</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Ziek</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlof</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positief</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutraal</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negatief</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Vertrokken</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>Gebleven</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nieuwe klant</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Werkelijk</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Begroot</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Bestede tijd</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Up to 20 seconds</source>
        <translation>Tot 20 seconden</translation>
    </message>
    <message>
        <source>20 seconds to 1 minute</source>
        <translation>20 seconden tot 1 minuut</translation>
    </message>
    <message>
        <source>1 to 5 minutes</source>
        <translation>1 tot 5 minuten</translation>
    </message>
    <message>
        <source>5 minutes to 1 hour</source>
        <translation>5 minuten tot 1 uur</translation>
    </message>
    <message>
        <source>1 to 4 hours</source>
        <translation>1 tot 4 uur</translation>
    </message>
    <message>
        <source>4 hours to 1 day</source>
        <translation>4 uur tot 1 dag</translation>
    </message>
    <message>
        <source>1 to 3 days</source>
        <translation>1 tot 3 dagen</translation>
    </message>
    <message>
        <source>Longer than 3 days</source>
        <translation>Langer dan 3 dagen</translation>
    </message>
</context>
<context>
    <name>WordChoices</name>
    <message>
        <source>There is no setting “%1”. Possible: %2.</source>
        <translation>De instelling “%1” bestaat niet. Mogelijk: %2.</translation>
    </message>
    <message>
        <source>Agents are named by their number in this file, as in agent.team.7; see `settings words`.</source>
        <translation>Agenten worden met hun nummer in dit bestand genoemd, zoals in agent.team.7; zie `settings words`.</translation>
    </message>
    <message>
        <source>“%1” is not possible for %2. Possible: %3.</source>
        <translation>“%1” kan niet voor %2. Mogelijk: %3.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>(none)</source>
        <translation>(geen)</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>gemiddelde</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediaan</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>calendar time</source>
        <translation>kalendertijd</translation>
    </message>
    <message>
        <source>business hours</source>
        <translation>kantooruren</translation>
    </message>
    <message>
        <source>all data</source>
        <translation>alle gegevens</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>week %1</translation>
    </message>
    <message>
        <source>quarter %1 of %2</source>
        <translation>kwartaal %1 van %2</translation>
    </message>
    <message>
        <source>wk %1</source>
        <translation>wk %1</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>Q%1</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>The key file %1 cannot be made. Check that you may write in its folder.</source>
        <translation>Het sleutelbestand %1 kan niet worden gemaakt. Controleer of u in de map mag schrijven.</translation>
    </message>
    <message>
        <source>The key file %1 is missing. Customers in this file are pseudonyms made with it; without it new imports would not match them. Put the key file back beside the database.</source>
        <translation>Het sleutelbestand %1 ontbreekt. Daarmee zijn de pseudoniemen van de klanten in dit bestand gemaakt; zonder sluiten nieuwe imports er niet op aan. Zet het sleutelbestand terug naast de database.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read or is damaged. Put back a copy of it beside the database.</source>
        <translation>Het sleutelbestand %1 is onleesbaar of beschadigd. Zet er een kopie van terug naast de database.</translation>
    </message>
    <message>
        <source>Enter whom to erase: an e-mail address, a name, a phone number or a customer number.</source>
        <translation>Vul in wie gewist moet worden: een e-mailadres, een naam, een telefoonnummer of een klantnummer.</translation>
    </message>
</context>
<context>
    <name>kompas::BaselinePanel</name>
    <message>
        <source>released baseline of %1</source>
        <translation>losgelaten baseline van %1</translation>
    </message>
    <message>
        <source>baseline of %1</source>
        <translation>baseline van %1</translation>
    </message>
    <message>
        <source>The baseline of “%1” is frozen: %2.</source>
        <translation>De baseline van ‘%1’ staat vast: %2.</translation>
    </message>
    <message>
        <source>Baseline from</source>
        <translation>Baseline van</translation>
    </message>
    <message>
        <source>up to and including</source>
        <translation>tot en met</translation>
    </message>
    <message>
        <source>Freeze this baseline</source>
        <translation>Baseline vastzetten</translation>
    </message>
    <message>
        <source>The limits stay those of this period, so that you see whether something changed after it</source>
        <translation>De grenzen blijven die van deze periode, zodat u ziet of er daarna iets is veranderd</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>Loslaten</translation>
    </message>
    <message>
        <source>The limits are made of all weeks again. It can be undone.</source>
        <translation>De grenzen zijn weer die van alle weken. U kunt het ongedaan maken.</translation>
    </message>
</context>
<context>
    <name>kompas::ChartWidget</name>
    <message>
        <source>Show as chart</source>
        <translation>Toon als grafiek</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>Kopieer als afbeelding</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>Kopieer de cijfers</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Toon als tabel</translation>
    </message>
    <message>
        <source>Change note %1…</source>
        <translation>Notitie %1 wijzigen…</translation>
    </message>
    <message>
        <source>Write a note at %1…</source>
        <translation>Notitie schrijven bij %1…</translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation>Grafiek opslaan…</translation>
    </message>
</context>
<context>
    <name>kompas::ChecksPage</name>
    <message>
        <source>Read a sample</source>
        <translation>Steekproef lezen</translation>
    </message>
    <message>
        <source>Ten records of a check, drawn by chance; for the same week always the same ten</source>
        <translation>Tien tickets van een controle, door toeval getrokken; voor dezelfde week altijd dezelfde tien</translation>
    </message>
    <message>
        <source>Own rule…</source>
        <translation>Eigen regel…</translation>
    </message>
    <message>
        <source>A check of your own: a metric and a bound</source>
        <translation>Een eigen controle: een metric en een grens</translation>
    </message>
    <message>
        <source>Remove own rule</source>
        <translation>Eigen regel verwijderen</translation>
    </message>
    <message>
        <source>Takes a rule of your own away. It can be undone.</source>
        <translation>Haalt een eigen regel weg. Het kan ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>Gegevens controleren</translation>
    </message>
    <message>
        <source>Fifty tickets of each channel to look up in the help desk: is the export right?</source>
        <translation>Vijftig tickets per kanaal om in de helpdesk op te zoeken: klopt de export?</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>regel %1</translation>
    </message>
    <message>
        <source>removed rule %1</source>
        <translation>regel %1 verwijderd</translation>
    </message>
    <message>
        <source>Draw a new sample…</source>
        <translation>Nieuwe steekproef trekken…</translation>
    </message>
</context>
<context>
    <name>kompas::CockpitPage</name>
    <message>
        <source>removed scenario</source>
        <translation>verwijderd scenario</translation>
    </message>
    <message>
        <source>Import tickets, surveys or calls to set targets for them.</source>
        <translation>Importeer tickets, enquêtes of gesprekken om er doelen voor te stellen.</translation>
    </message>
    <message>
        <source>Drag the lines, use the arrow keys on their handles or type a value: what they would have meant follows at once.</source>
        <translation>Sleep de lijnen, gebruik de pijltjestoetsen op hun handgrepen of typ een waarde: wat ze betekend zouden hebben, volgt meteen.</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n doel</numerusform>
            <numerusform>%n doelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) kept. Undo takes them back.</source>
        <translation>
            <numerusform>%n doel bewaard. Ongedaan maken neemt het terug.</numerusform>
            <numerusform>%n doelen bewaard. Ongedaan maken neemt ze terug.</numerusform>
        </translation>
    </message>
    <message>
        <source>scenario %1</source>
        <translation>scenario %1</translation>
    </message>
    <message>
        <source>The scenario “%1” is kept in the file.</source>
        <translation>Het scenario “%1” is in het bestand bewaard.</translation>
    </message>
    <message>
        <source>Target lines</source>
        <translation>Doellijnen</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Wat als</translation>
    </message>
    <message>
        <source>Cockpit</source>
        <translation>Cockpit</translation>
    </message>
    <message>
        <source>Keep the moved lines</source>
        <translation>Verschoven lijnen bewaren</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioriteiten</translation>
    </message>
</context>
<context>
    <name>kompas::ConsequencePanel</name>
    <message>
        <source>What this target line means</source>
        <translation>Wat deze doellijn betekent</translation>
    </message>
</context>
<context>
    <name>kompas::DataPage</name>
    <message>
        <source>%1: encoding %2, delimiter %3, header on line %4, time zone %5.</source>
        <translation>%1: tekencodering %2, scheidingsteken %3, kopregel %4, tijdzone %5.</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>The import had nothing to remark.</source>
        <translation>De import had niets op te merken.</translation>
    </message>
    <message>
        <source>What the import noticed:</source>
        <translation>Wat bij de import opviel:</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>About the chosen import</source>
        <translation>Over de gekozen import</translation>
    </message>
    <message>
        <source>&amp;Import exports…</source>
        <translation>Exports &amp;importeren…</translation>
    </message>
    <message>
        <source>Choose CSV files to import. Rows that are known already are brought up to date.</source>
        <translation>Kies CSV-bestanden om te importeren. Rijen die al bekend zijn worden bijgewerkt.</translation>
    </message>
    <message>
        <source>&amp;Undo this import…</source>
        <translation>Import on&amp;gedaan maken…</translation>
    </message>
    <message>
        <source>Leaves what importing the other files gives. The original files are not touched.</source>
        <translation>Er blijft over wat de andere bestanden samen geven. De oorspronkelijke bestanden blijven onaangeroerd.</translation>
    </message>
    <message>
        <source>Save &amp;rejected rows…</source>
        <translation>&amp;Afgekeurde rijen opslaan…</translation>
    </message>
    <message>
        <source>Nothing has been imported yet. Drop the CSV exports of your help desk or survey tool on this window, or choose them with the button above.</source>
        <translation>Er is nog niets geïmporteerd. Sleep de CSV-exports van uw helpdesk of enquêtetool op dit venster, of kies ze met de knop hierboven.</translation>
    </message>
    <message>
        <source>Days covered</source>
        <translation>Dagen met gegevens</translation>
    </message>
    <message>
        <source>What it can answer</source>
        <translation>Wat u ermee kunt</translation>
    </message>
    <message>
        <source>Rejected rows of the chosen import</source>
        <translation>Afgekeurde rijen van de gekozen import</translation>
    </message>
    <message>
        <source>Calendar of the days that have records</source>
        <translation>Kalender van dagen met gegevens</translation>
    </message>
    <message>
        <source>Arrow keys go from day to day, Page up and Page down to other records.</source>
        <translation>Met de pijltjestoetsen gaat u van dag naar dag, met Page Up en Page Down naar andere gegevens.</translation>
    </message>
    <message>
        <source>Records per day</source>
        <translation>Gegevens per dag</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>Als &amp;tabel</translation>
    </message>
    <message>
        <source>Shows the calendar as a table of days and counts.</source>
        <translation>Toont de kalender als een tabel met dagen en aantallen.</translation>
    </message>
    <message>
        <source>Writes the rows that could not be read, with the reason before them. Mend them in a spreadsheet and import that file.</source>
        <translation>Bewaart de rijen die niet konden worden gelezen, met de reden ervoor. Herstel ze in een rekenblad en importeer dat bestand.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Importprofielen</translation>
    </message>
</context>
<context>
    <name>kompas::DefinitionsDialog</name>
    <message>
        <source>Definitions</source>
        <translation>Definities</translation>
    </message>
    <message>
        <source>Definitions by subject</source>
        <translation>Definities per onderwerp</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definitie</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Geldig</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Zoals geleverd</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Search by definition or metric</source>
        <translation>Zoek op definitie of kerncijfer</translation>
    </message>
    <message>
        <source>Choose a set of definitions</source>
        <translation>Kies een set definities</translation>
    </message>
    <message>
        <source>Choose a set…</source>
        <translation>Kies een set…</translation>
    </message>
    <message>
        <source>&amp;Only what changes</source>
        <translation>&amp;Alleen wat verandert</translation>
    </message>
    <message>
        <source>Every number now and after</source>
        <translation>Elk getal nu en straks</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Typ een getal.</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (gewijzigd)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Used by: %1.</source>
        <translation>Gebruikt door: %1.</translation>
    </message>
    <message>
        <source>On the command line: %1</source>
        <translation>Op de opdrachtregel: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n definition(s) cannot be as typed.</source>
        <translation>
            <numerusform>%n definitie kan niet zoals getypt.</numerusform>
            <numerusform>%n definities kunnen niet zoals getypt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen differently yet. Numbers of %1.</source>
        <translation>Er is nog niets anders gekozen. Getallen van %1.</translation>
    </message>
    <message>
        <source>Computing what changes in %1…</source>
        <translation>Berekenen wat er verandert in %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) change in %1.</source>
        <translation>
            <numerusform>%n getal verandert in %1.</numerusform>
            <numerusform>%n getallen veranderen in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kompas::DraftsDialog</name>
    <message>
        <source>%1 · met in %2 of %3</source>
        <translation>%1 · gehaald in %2 van %3</translation>
    </message>
    <message>
        <source>Drafts of targets</source>
        <translation>Concepten van doelen</translation>
    </message>
    <message>
        <source>Targets in force and drafts side by side</source>
        <translation>Geldende doelen en concepten naast elkaar</translation>
    </message>
    <message>
        <source>There are no drafts yet. Put the line where you want it and choose “Keep in a new draft”.</source>
        <translation>Er zijn nog geen concepten. Zet de lijn waar u die wilt hebben en kies “Bewaren in een nieuw concept”.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metric</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Geldt nu</translation>
    </message>
    <message>
        <source>Take over “%1”</source>
        <translation>“%1” overnemen</translation>
    </message>
    <message>
        <source>Its targets hold from %1 on.</source>
        <translation>De doelen gelden vanaf %1.</translation>
    </message>
    <message>
        <source>Its targets hold always.</source>
        <translation>De doelen gelden altijd.</translation>
    </message>
    <message>
        <source>Throw away “%1”</source>
        <translation>“%1” weggooien</translation>
    </message>
    <message>
        <source>targets of the draft %1</source>
        <translation>doelen van het concept %1</translation>
    </message>
    <message>
        <source>draft %1 thrown away</source>
        <translation>concept %1 weggegooid</translation>
    </message>
</context>
<context>
    <name>kompas::ExperimentForm</name>
    <message>
        <source>Declare an experiment</source>
        <translation>Experiment vastleggen</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Een eigen</translation>
    </message>
    <message>
        <source>The weeks before against the weeks after</source>
        <translation>De weken ervoor tegen de weken erna</translation>
    </message>
    <message>
        <source>Two groups at the same time</source>
        <translation>Twee groepen tegelijk</translation>
    </message>
    <message>
        <source>points, in the unit of the metric</source>
        <translation>punten, in de eenheid van de metric</translation>
    </message>
    <message>
        <source>% of the value before</source>
        <translation>% van de waarde ervoor</translation>
    </message>
    <message>
        <source>&amp;Start from</source>
        <translation>&amp;Beginnen met</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>What &amp;changes</source>
        <translation>Wat &amp;verandert</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>&amp;Metric</translation>
    </message>
    <message>
        <source>&amp;Only for channel</source>
        <translation>&amp;Alleen kanaal</translation>
    </message>
    <message>
        <source>&amp;Hold against each other</source>
        <translation>&amp;Wat vergelijken</translation>
    </message>
    <message>
        <source>Groups &amp;by</source>
        <translation>&amp;Groepen naar</translation>
    </message>
    <message>
        <source>Group &amp;without it</source>
        <translation>Groep &amp;zonder</translation>
    </message>
    <message>
        <source>Group w&amp;ith it</source>
        <translation>Groep me&amp;t</translation>
    </message>
    <message>
        <source>Channel that stays &amp;untouched</source>
        <translation>Kanaal &amp;dat gelijk blijft</translation>
    </message>
    <message>
        <source>Least &amp;gain</source>
        <translation>K&amp;leinste winst</translation>
    </message>
    <message>
        <source>Least gain</source>
        <translation>Kleinste winst</translation>
    </message>
    <message>
        <source>Unit of the gain</source>
        <translation>Eenheid van de winst</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Eerste dag</translation>
    </message>
    <message>
        <source>W&amp;eeks</source>
        <translation>We&amp;ken</translation>
    </message>
    <message>
        <source>all channels</source>
        <translation>alle kanalen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>There is an experiment of this name already. What was declared stays as it is.</source>
        <translation>Er is al een experiment met deze naam. Wat is vastgelegd blijft zoals het is.</translation>
    </message>
</context>
<context>
    <name>kompas::ExperimentsPage</name>
    <message>
        <source>Declare an experiment…</source>
        <translation>Experiment vastleggen…</translation>
    </message>
    <message>
        <source>Before it starts: one metric, one channel, one measure, and the gain that is worth it</source>
        <translation>Voor het begint: één metric, één kanaal, één maatregel, en de winst die de moeite waard is</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Takes an experiment away. It can be undone.</source>
        <translation>Haalt een experiment weg. Het kan ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>experiment %1</source>
        <translation>experiment %1</translation>
    </message>
    <message>
        <source>removed experiment %1</source>
        <translation>experiment %1 verwijderd</translation>
    </message>
</context>
<context>
    <name>kompas::FileCard</name>
    <message>
        <source>How it is read</source>
        <translation>Hoe het wordt gelezen</translation>
    </message>
    <message>
        <source>How %1 is read</source>
        <translation>Hoe %1 wordt gelezen</translation>
    </message>
    <message>
        <source>Shows the columns, the first rows and all that was detected, to check or change.</source>
        <translation>Toont de kolommen, de eerste rijen en alles wat is herkend, om te controleren of te wijzigen.</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Afgekeurde rijen opslaan…</translation>
    </message>
    <message>
        <source>Save the rejected rows of %1</source>
        <translation>De afgekeurde rijen van %1 opslaan</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Het bestand wordt bekeken…</translation>
    </message>
    <message>
        <source>Unknown layout: check below what the columns are.</source>
        <translation>Onbekende indeling: controleer hieronder wat de kolommen zijn.</translation>
    </message>
    <message>
        <source>Probably %1 (%2 % of its headings). Check below what the columns are.</source>
        <translation>Waarschijnlijk %1 (%2 % van de kolomkoppen). Controleer hieronder wat de kolommen zijn.</translation>
    </message>
    <message>
        <source>%1, recognised by %2 % of its headings.</source>
        <translation>%1, herkend aan %2 % van de kolomkoppen.</translation>
    </message>
    <message>
        <source>Not imported: stopped.</source>
        <translation>Niet geïmporteerd: gestopt.</translation>
    </message>
    <message>
        <source>%1 rows read: %2 new, %3 updated, %4 unchanged, %5 skipped, %6 rejected.</source>
        <translation>%1 rijen gelezen: %2 nieuw, %3 bijgewerkt, %4 ongewijzigd, %5 overgeslagen, %6 afgekeurd.</translation>
    </message>
    <message>
        <source>Forget that</source>
        <translation>Vergeten</translation>
    </message>
    <message>
        <source>Read %1 as detected</source>
        <translation>Lees %1 zoals herkend</translation>
    </message>
    <message>
        <source>Reads the file as it is detected, without the choices of last time.</source>
        <translation>Leest het bestand zoals het wordt herkend, zonder uw keuzes van de vorige keer.</translation>
    </message>
    <message>
        <source>Writes them with the reason, so that they can be mended and imported again.</source>
        <translation>Bewaart ze met de reden, zodat u ze kunt herstellen en opnieuw importeren.</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Voortgang van %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Toch meenemen</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>%1 overslaan</translation>
    </message>
    <message>
        <source>Take %1 in again</source>
        <translation>%1 toch meenemen</translation>
    </message>
    <message>
        <source>A file that is left out is not imported; it stays where it is.</source>
        <translation>Een bestand dat u overslaat wordt niet geïmporteerd; het blijft staan waar het staat.</translation>
    </message>
    <message>
        <source>Stop this file</source>
        <translation>Dit bestand stoppen</translation>
    </message>
    <message>
        <source>Stop the import of %1</source>
        <translation>De import van %1 stoppen</translation>
    </message>
    <message>
        <source>Stops this file only; it leaves nothing behind.</source>
        <translation>Stopt alleen dit bestand; er blijft niets van achter.</translation>
    </message>
    <message>
        <source>Counting its rows…</source>
        <translation>Rijen tellen…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be rejected, with the reason</source>
        <translation>
            <numerusform>%n rij wordt afgekeurd, met de reden</numerusform>
            <numerusform>%n rijen worden afgekeurd, met de reden</numerusform>
        </translation>
    </message>
    <message>
        <source>By itself it answers no metric yet. Check below what its columns are.</source>
        <translation>Op zichzelf levert dit nog geen kengetal op. Controleer hieronder wat de kolommen zijn.</translation>
    </message>
    <message numerus="yes">
        <source>Answers %n metric(s): %1</source>
        <translation>
            <numerusform>Levert %n kengetal: %1</numerusform>
            <numerusform>Levert %n kengetallen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as you chose last time for files like this.</source>
        <translation>Gelezen zoals u de vorige keer koos voor zulke bestanden.</translation>
    </message>
    <message>
        <source>Read by your own profile “%1”.</source>
        <translation>Gelezen met uw eigen profiel “%1”.</translation>
    </message>
    <message>
        <source>Imported on %1, and the file is still the same. Importing it again changes nothing.</source>
        <translation>Geïmporteerd op %1; het bestand is sindsdien hetzelfde gebleven. Nog eens importeren verandert niets.</translation>
    </message>
</context>
<context>
    <name>kompas::FileDetails</name>
    <message>
        <source>Not used, but with few different words. Keep one to filter and compare by it: %1.</source>
        <translation>Niet gebruikt, maar met weinig verschillende woorden. Bewaar er een om erop te filteren en te vergelijken: %1.</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Eerste rijen van het bestand</translation>
    </message>
    <message>
        <source>Search a column</source>
        <translation>Zoek een kolom</translation>
    </message>
    <message>
        <source>Search in the columns of %1</source>
        <translation>Zoeken in de kolommen van %1</translation>
    </message>
    <message>
        <source>Keep as a profile…</source>
        <translation>Bewaren als profiel…</translation>
    </message>
    <message>
        <source>Keep how %1 is read as a profile</source>
        <translation>Bewaren hoe %1 gelezen wordt als profiel</translation>
    </message>
    <message>
        <source>Gives this way of reading a name; files with these columns are recognised by it from now on, and it can be handed to a colleague.</source>
        <translation>Geeft deze manier van lezen een naam; bestanden met deze kolommen worden er voortaan aan herkend, en een collega kan het profiel overnemen.</translation>
    </message>
</context>
<context>
    <name>kompas::FilterBar</name>
    <message>
        <source>Mean</source>
        <translation>Gemiddelde</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaan</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>Mean, median or P90</source>
        <translation>Gemiddelde, mediaan of P90</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Export this page</source>
        <translation>Deze pagina exporteren</translation>
    </message>
    <message>
        <source>Take this page elsewhere: as text, on paper or as PDF.</source>
        <translation>Neem deze pagina mee: als tekst, op papier of als PDF.</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>Weekrapport</translation>
    </message>
    <message>
        <source>See, print or save the report of a week.</source>
        <translation>Bekijk, print of bewaar het rapport van een week.</translation>
    </message>
    <message>
        <source>This page shows the same whatever is chosen here.</source>
        <translation>Deze keuze maakt op deze pagina geen verschil.</translation>
    </message>
    <message>
        <source>How times and other measures are summarised. Percentages, counts, Net Promoter Score and scores that are a mean by name stay the same.</source>
        <translation>Hoe tijden en andere metingen worden samengevat. Percentages, aantallen, Net Promoter Score en scores die een gemiddelde heten blijven gelijk.</translation>
    </message>
</context>
<context>
    <name>kompas::FilterChips</name>
    <message>
        <source>Against a year earlier</source>
        <translation>Tegen een jaar eerder</translation>
    </message>
    <message>
        <source>Without outliers</source>
        <translation>Zonder uitschieters</translation>
    </message>
    <message>
        <source>Durations in opening hours</source>
        <translation>Duren in openingstijden</translation>
    </message>
    <message>
        <source>Durations in all hours</source>
        <translation>Duren in alle uren</translation>
    </message>
    <message>
        <source>By the day of creation</source>
        <translation>Op de dag van aanmaken</translation>
    </message>
    <message>
        <source>By the day of solution</source>
        <translation>Op de dag van oplossen</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Weghalen: %1</translation>
    </message>
    <message>
        <source>Take this away</source>
        <translation>Dit weghalen</translation>
    </message>
</context>
<context>
    <name>kompas::GlossaryPage</name>
    <message>
        <source>Search a metric (Ctrl+F)</source>
        <translation>Zoek een kengetal (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search a metric</source>
        <translation>Zoek een kengetal</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Kengetallen</translation>
    </message>
    <message>
        <source>No metric fits. Try another word, in Dutch or English, or its id.</source>
        <translation>Geen kengetal gevonden. Probeer een ander woord, in het Nederlands of Engels, of de id.</translation>
    </message>
</context>
<context>
    <name>kompas::HoursForm</name>
    <message>
        <source>“%1” is no date. Write dates as 24-12-2026, with commas between them.</source>
        <translation>“%1” is geen datum. Schrijf datums als 24-12-2026, met komma&apos;s ertussen.</translation>
    </message>
    <message>
        <source>&amp;Compute opening hours from the moments in the file</source>
        <translation>&amp;Openingstijden berekenen uit de tijdstippen in het bestand</translation>
    </message>
    <message>
        <source>Opening hours on %1</source>
        <translation>Openingstijden op %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>For example 09:00-17:30, or 09:00-12:00 13:00-17:00. Empty means closed.</source>
        <translation>Bijvoorbeeld 09:00-17:30, of 09:00-12:00 13:00-17:00. Leeg betekent gesloten.</translation>
    </message>
    <message>
        <source>Public &amp;holidays</source>
        <translation>&amp;Feestdagen</translation>
    </message>
    <message>
        <source>count as other days</source>
        <translation>tellen als andere dagen</translation>
    </message>
    <message>
        <source>of the Netherlands: closed</source>
        <translation>van Nederland: gesloten</translation>
    </message>
    <message>
        <source>of Belgium: closed</source>
        <translation>van België: gesloten</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feestdagen</translation>
    </message>
    <message>
        <source>Also closed &amp;on</source>
        <translation>Ook &amp;gesloten op</translation>
    </message>
    <message>
        <source>Days on which you are closed as well</source>
        <translation>Dagen waarop u ook gesloten bent</translation>
    </message>
    <message>
        <source>for example 24-12-2026, 31-12-2026</source>
        <translation>bijvoorbeeld 24-12-2026, 31-12-2026</translation>
    </message>
    <message>
        <source>Durations in opening hours follow these lines; choose them with the button with three dots beside mean and median. Without them the business hours of the export are used.</source>
        <translation>Duren in openingstijden volgen deze regels; u kiest ze met de knop met drie puntjes naast gemiddelde en mediaan. Zonder deze regels gelden de kantooruren uit de export.</translation>
    </message>
</context>
<context>
    <name>kompas::ImportDialog</name>
    <message>
        <source>Import exports</source>
        <translation>Exports importeren</translation>
    </message>
    <message>
        <source>How are agents shown? The choice is kept in the file and can be changed later.</source>
        <translation>Hoe worden agenten getoond? De keuze wordt in het bestand bewaard en is later te wijzigen.</translation>
    </message>
    <message>
        <source>By a &amp;pseudonym (Agent 07)</source>
        <translation>Met een &amp;pseudoniem (Agent 07)</translation>
    </message>
    <message>
        <source>By their &amp;name</source>
        <translation>Met hun &amp;naam</translation>
    </message>
    <message>
        <source>Not at all, &amp;team only</source>
        <translation>Niet, alleen per &amp;team</translation>
    </message>
    <message>
        <source>Replace &amp;customers by keyed pseudonyms</source>
        <translation>Vervang &amp;klanten door pseudoniemen met een sleutel</translation>
    </message>
    <message>
        <source>The names and addresses of customers are not stored. The key lies beside the file; keep it, later imports need it.</source>
        <translation>Namen en adressen van klanten worden niet opgeslagen. De sleutel ligt naast het bestand; bewaar hem, latere imports hebben hem nodig.</translation>
    </message>
    <message>
        <source>&amp;Into the new file</source>
        <translation>In het nieu&amp;we bestand</translation>
    </message>
    <message>
        <source>File to import into</source>
        <translation>Bestand om in te importeren</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Wi&amp;jzigen…</translation>
    </message>
    <message>
        <source>Change the file to import into</source>
        <translation>Kies een ander bestand om in te importeren</translation>
    </message>
    <message>
        <source>Make a new file</source>
        <translation>Nieuw bestand maken</translation>
    </message>
    <message>
        <source>Files of Servicekompas (*.kompas)</source>
        <translation>Servicekompas-bestanden (*.kompas)</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Voortgang van de import</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importeren</translation>
    </message>
    <message>
        <source>Imports all files that can be read. Each can be undone later.</source>
        <translation>Importeert alle leesbare bestanden. Elke import is later ongedaan te maken.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Stops. The file that is being imported leaves nothing behind.</source>
        <translation>Stopt. Het bestand dat nu wordt geïmporteerd laat niets achter.</translation>
    </message>
    <message>
        <source>Closes this window; nothing is imported.</source>
        <translation>Sluit dit venster; er wordt niets geïmporteerd.</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n file(s)…</source>
        <translation>
            <numerusform>%Ln bestand wordt bekeken…</numerusform>
            <numerusform>%Ln bestanden worden bekeken…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can be imported.</source>
        <translation>
            <numerusform>%Ln bestand kan worden geïmporteerd.</numerusform>
            <numerusform>%Ln bestanden kunnen worden geïmporteerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported.</source>
        <translation>
            <numerusform>%Ln bestand geïmporteerd.</numerusform>
            <numerusform>%Ln bestanden geïmporteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Afgekeurde rijen opslaan</translation>
    </message>
    <message>
        <source>rejected-%1</source>
        <translation>afgekeurd-%1</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-bestanden (*.csv)</translation>
    </message>
    <message>
        <source>The rejected rows are in %1.</source>
        <translation>De afgekeurde rijen staan in %1.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Bestanden toevoegen</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Exports (*.csv *.tsv *.txt);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>&amp;Show the figures</source>
        <translation>&amp;Toon de cijfers</translation>
    </message>
    <message>
        <source>Closes this window and opens the overview.</source>
        <translation>Sluit dit venster en opent het overzicht.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Closes this window; the page stays as it is.</source>
        <translation>Sluit dit venster; de pagina blijft zoals die is.</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>Bestanden &amp;toevoegen…</translation>
    </message>
    <message>
        <source>Chooses further files. They can be dropped on this window as well.</source>
        <translation>Kiest nog meer bestanden. U kunt ze ook op dit venster slepen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stopped.</source>
        <translation>
            <numerusform>%n bestand gestopt.</numerusform>
            <numerusform>%n bestanden gestopt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the &amp;organisation from the mail address</source>
        <translation>Neem de &amp;organisatie uit het mailadres</translation>
    </message>
    <message>
        <source>Where the export names no organisation: the domain behind the @, except of mail providers. It is taken before the address becomes a pseudonym.</source>
        <translation>Waar de export geen organisatie noemt: het domein achter de @, behalve van mailproviders. Dat gebeurt voordat het adres een pseudoniem wordt.</translation>
    </message>
    <message>
        <source>Leave out &amp;free texts</source>
        <translation>&amp;Vrije teksten weglaten</translation>
    </message>
    <message>
        <source>Subjects, comments and messages are not stored, now and at later imports into this file.</source>
        <translation>Onderwerpen, opmerkingen en berichten worden niet bewaard, nu niet en bij latere imports in dit bestand niet.</translation>
    </message>
    <message>
        <source>Keep as a profile</source>
        <translation>Bewaren als profiel</translation>
    </message>
    <message>
        <source>Name of this way of reading:</source>
        <translation>Naam van deze manier van lezen:</translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Put the new one in its place?</source>
        <translation>Er is al een profiel “%1”. Het nieuwe ervoor in de plaats zetten?</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>“%1” is kept. Files with these columns are read by it from now on; the Data page lists your profiles.</source>
        <translation>“%1” is bewaard. Bestanden met deze kolommen worden er voortaan mee gelezen; de pagina Gegevens toont uw profielen.</translation>
    </message>
</context>
<context>
    <name>kompas::ImportsModel</name>
    <message>
        <source>undone</source>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in gebruik</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Geïmporteerd op</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afgekeurd</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
</context>
<context>
    <name>kompas::KpiDialog</name>
    <message>
        <source>Figures of the overview</source>
        <translation>Cijfers van het overzicht</translation>
    </message>
    <message>
        <source>Search a figure</source>
        <translation>Zoek een cijfer</translation>
    </message>
    <message>
        <source>Figures that can stand on the overview</source>
        <translation>Cijfers die op het overzicht kunnen staan</translation>
    </message>
    <message>
        <source>The &amp;usual figures</source>
        <translation>De &amp;gebruikelijke cijfers</translation>
    </message>
    <message>
        <source>%1 (no data yet)</source>
        <translation>%1 (nog geen gegevens)</translation>
    </message>
    <message numerus="yes">
        <source>You chose %n figures. Three to five are easier to steer by.</source>
        <translation>
            <numerusform>U koos %n cijfer. Op drie tot vijf is makkelijker te sturen.</numerusform>
            <numerusform>U koos %n cijfers. Op drie tot vijf is makkelijker te sturen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen: the overview shows the usual figures.</source>
        <translation>Niets gekozen: het overzicht toont de gebruikelijke cijfers.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) chosen. Three to five are easiest to steer by.</source>
        <translation>
            <numerusform>%n cijfer gekozen. Op drie tot vijf is het makkelijkst te sturen.</numerusform>
            <numerusform>%n cijfers gekozen. Op drie tot vijf is het makkelijkst te sturen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kompas::LineCard</name>
    <message>
        <source>“%1” is no value of this metric; write it as %2.</source>
        <translation>“%1” is geen waarde van deze metric; schrijf bijvoorbeeld %2.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metric</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Target, upper end</source>
        <translation>Doel, bovenkant</translation>
    </message>
</context>
<context>
    <name>kompas::LinksForm</name>
    <message>
        <source>Web address of a ticket of %1</source>
        <translation>Webadres van een ticket van %1</translation>
    </message>
    <message>
        <source>Import an export first: each source can have an address of its own.</source>
        <translation>Importeer eerst een export: elke bron kan een eigen adres hebben.</translation>
    </message>
    <message>
        <source>The web address of one ticket, with {id} where its number stands. A double click on a record then opens it in your browser; this program itself has no network code.</source>
        <translation>Het webadres van één ticket, met {id} waar het nummer staat. Dubbelklikken op een record opent het dan in uw browser; dit programma zelf heeft geen netwerkcode.</translation>
    </message>
</context>
<context>
    <name>kompas::MainWindow</name>
    <message>
        <source>Files of Servicekompas (*.kompas)</source>
        <translation>Servicekompas-bestanden (*.kompas)</translation>
    </message>
    <message>
        <source>Make a new file</source>
        <translation>Nieuw bestand maken</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Bestand openen</translation>
    </message>
    <message>
        <source>The example is being made…</source>
        <translation>Het voorbeeld wordt gemaakt…</translation>
    </message>
    <message>
        <source>Choose exports</source>
        <translation>Exports kiezen</translation>
    </message>
    <message>
        <source>Exports (*.csv *.txt *.tsv)</source>
        <translation>Exports (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Undo an import</source>
        <translation>Import ongedaan maken</translation>
    </message>
    <message>
        <source>Take back everything that %1 brought? What importing the other files gives remains; the original file is not touched.</source>
        <translation>Alles terugdraaien wat %1 heeft gebracht? Wat de andere bestanden samen geven blijft; het oorspronkelijke bestand blijft onaangeroerd.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import ongedaan maken</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Afgekeurde rijen opslaan</translation>
    </message>
    <message>
        <source>rejected-%1</source>
        <translation>afgekeurd-%1</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-bestanden (*.csv)</translation>
    </message>
    <message>
        <source>The rejected rows are in %1.</source>
        <translation>De afgekeurde rijen staan in %1.</translation>
    </message>
    <message>
        <source>Save this page</source>
        <translation>Pagina opslaan</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>The page is in %1.</source>
        <translation>De pagina staat in %1.</translation>
    </message>
    <message>
        <source>The page has been copied as text.</source>
        <translation>De pagina is als tekst gekopieerd.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>B&amp;eeld</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>&amp;Recente bestanden</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Kl&amp;euren</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Zoals het &amp;systeem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>Show agents by their &amp;name</source>
        <translation>Toon agenten met hun &amp;naam</translation>
    </message>
    <message>
        <source>Show agents by a &amp;pseudonym</source>
        <translation>Toon agenten met een &amp;pseudoniem</translation>
    </message>
    <message>
        <source>Show &amp;teams only</source>
        <translation>Toon alleen &amp;teams</translation>
    </message>
    <message>
        <source>How agents are shown, on screen and in reports. The choice is kept in the file.</source>
        <translation>Hoe agenten worden getoond, op het scherm en in rapporten. De keuze wordt in het bestand bewaard.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>About Servicekompas</source>
        <translation>Over Servicekompas</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Servicekompas %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Figures, targets and a weekly report from the exports of your help desk. Everything stays on this computer.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Servicekompas %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Cijfers, doelen en een weekrapport uit de exports van uw helpdesk. Alles blijft op deze computer.&lt;/p&gt;&lt;p&gt;Vrije software onder de GNU General Public License, versie 3 of later.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Er is geen bestand open.</translation>
    </message>
    <message>
        <source>data until %1</source>
        <translation>gegevens t/m %1</translation>
    </message>
    <message>
        <source>recomputed in %1 ms</source>
        <translation>herberekend in %1 ms</translation>
    </message>
    <message>
        <source>Agents: names</source>
        <translation>Agenten: namen</translation>
    </message>
    <message>
        <source>Agents: pseudonyms</source>
        <translation>Agenten: pseudoniemen</translation>
    </message>
    <message>
        <source>Agents: team only</source>
        <translation>Agenten: alleen team</translation>
    </message>
    <message>
        <source>%1 – Servicekompas</source>
        <translation>%1 – Servicekompas</translation>
    </message>
    <message>
        <source>%1 is no longer there. It has been taken off the list of recent files.</source>
        <translation>%1 is er niet meer. Het is van de lijst met recente bestanden gehaald.</translation>
    </message>
    <message>
        <source>Text size %1 %.</source>
        <translation>Tekstgrootte %1 %.</translation>
    </message>
    <message>
        <source>&lt;p&gt;It is built with Qt %1 and Qt Charts (GPL 3), SQLite (public domain), OpenSSL (Apache License 2.0) and Boost (Boost Software License 1.0). Its letters are Noto Sans (SIL Open Font License 1.1).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Gemaakt met Qt %1 en Qt Charts (GPL 3), SQLite (publiek domein), OpenSSL (Apache License 2.0) en Boost (Boost Software License 1.0). De letters zijn Noto Sans (SIL Open Font License 1.1).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Empty this list</source>
        <translation>Deze lijst &amp;leegmaken</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hoog contrast</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Grafiek opslaan</translation>
    </message>
    <message>
        <source>The chart is in %1.</source>
        <translation>De grafiek staat in %1.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabel opslaan</translation>
    </message>
    <message>
        <source>The table is in %1.</source>
        <translation>De tabel staat in %1.</translation>
    </message>
    <message>
        <source>Making the PDF…</source>
        <translation>De PDF wordt gemaakt…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>The page has been sent to the printer.</source>
        <translation>De pagina is naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>Stopped; nothing has been written.</source>
        <translation>Gestopt; er is niets geschreven.</translation>
    </message>
    <message>
        <source>The figures of this page are being computed…</source>
        <translation>De cijfers van deze pagina worden berekend…</translation>
    </message>
    <message>
        <source>The figures below are those of before; the new ones are being computed…</source>
        <translation>De cijfers hieronder zijn nog de vorige; de nieuwe worden berekend…</translation>
    </message>
</context>
<context>
    <name>kompas::MappingTable</name>
    <message>
        <source>Columns of the file</source>
        <translation>Kolommen van het bestand</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Voorbeelden</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Wordt gelezen als</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>%1 is read as</source>
        <translation>%1 wordt gelezen als</translation>
    </message>
    <message>
        <source>(not used)</source>
        <translation>(niet gebruikt)</translation>
    </message>
    <message>
        <source>Dimension of your own</source>
        <translation>Eigen dimensie</translation>
    </message>
</context>
<context>
    <name>kompas::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fout: %1</translation>
    </message>
</context>
<context>
    <name>kompas::MetricPanel</name>
    <message>
        <source>Metric</source>
        <translation>Metric</translation>
    </message>
</context>
<context>
    <name>kompas::MoreMenu</name>
    <message>
        <source>More ways of looking</source>
        <translation>Meer manieren van kijken</translation>
    </message>
    <message>
        <source>Outliers, opening hours, and the day that records count on.</source>
        <translation>Uitschieters, openingstijden en de dag waarop records tellen.</translation>
    </message>
    <message>
        <source>Leave &amp;outliers out</source>
        <translation>&amp;Uitschieters weglaten</translation>
    </message>
    <message>
        <source>Leaves extreme values out of means and medians: more than 1.5 times the interquartile range outside the quartiles. Percentages and counts stay the same.</source>
        <translation>Laat uiterste waarden weg uit gemiddelden en medianen: meer dan 1,5 keer de kwartielafstand buiten de kwartielen. Percentages en aantallen blijven gelijk.</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Duren</translation>
    </message>
    <message>
        <source>As each figure is &amp;defined</source>
        <translation>Zoals elk cijfer is ge&amp;definieerd</translation>
    </message>
    <message>
        <source>All hours of the &amp;week</source>
        <translation>Alle uren van de &amp;week</translation>
    </message>
    <message>
        <source>Opening &amp;hours only</source>
        <translation>Alleen &amp;openingstijden</translation>
    </message>
    <message>
        <source>Tickets count on the day they were</source>
        <translation>Tickets tellen op de dag dat ze zijn</translation>
    </message>
    <message>
        <source>&amp;As each figure is defined</source>
        <translation>&amp;Zoals elk cijfer is gedefinieerd</translation>
    </message>
    <message>
        <source>&amp;Created</source>
        <translation>&amp;Aangemaakt</translation>
    </message>
    <message>
        <source>&amp;Solved</source>
        <translation>Op&amp;gelost</translation>
    </message>
    <message>
        <source>Only records of</source>
        <translation>Alleen records van</translation>
    </message>
</context>
<context>
    <name>kompas::NoteDialog</name>
    <message>
        <source>New note</source>
        <translation>Nieuwe notitie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>For example: outage of the web shop</source>
        <translation>Bijvoorbeeld: storing van de webwinkel</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Wat er gebeurde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>The note stands in every chart over time that shows this day, and in the report.</source>
        <translation>De notitie staat in elke grafiek over tijd die deze dag laat zien, en in het verslag.</translation>
    </message>
    <message>
        <source>Take the note &amp;away</source>
        <translation>Notitie &amp;weghalen</translation>
    </message>
</context>
<context>
    <name>kompas::OptionsForm</name>
    <message>
        <source>Detect</source>
        <translation>Herkennen</translation>
    </message>
    <message>
        <source>%1 (detected)</source>
        <translation>%1 (herkend)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>customer satisfaction</source>
        <translation>klanttevredenheid</translation>
    </message>
    <message>
        <source>customer effort</source>
        <translation>klantinspanning</translation>
    </message>
    <message>
        <source>Net Promoter Score</source>
        <translation>Net Promoter Score</translation>
    </message>
    <message>
        <source>by the headings</source>
        <translation>volgens de kolomkoppen</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punt</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Scheidingsteken</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Tekencodering</translation>
    </message>
    <message>
        <source>Date order</source>
        <translation>Datumvolgorde</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Decimaalteken</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Header on line</source>
        <translation>Kopregel</translation>
    </message>
    <message>
        <source>0 when the file has no header.</source>
        <translation>0 als het bestand geen kopregel heeft.</translation>
    </message>
    <message>
        <source>The file has no dates: give all its rows this date</source>
        <translation>Het bestand heeft geen datums: geef alle rijen deze datum</translation>
    </message>
    <message>
        <source>Date of all rows</source>
        <translation>Datum van alle rijen</translation>
    </message>
    <message>
        <source>Wave of all rows</source>
        <translation>Meting van alle rijen</translation>
    </message>
    <message>
        <source>For example 2026 Q3</source>
        <translation>Bijvoorbeeld 2026 Q3</translation>
    </message>
    <message>
        <source>The round of a survey that has no dates: all rows of the file belong to it, and it can be filtered and compared by.</source>
        <translation>De ronde van een onderzoek zonder datums: alle rijen van het bestand horen erbij, en u kunt erop filteren en vergelijken.</translation>
    </message>
</context>
<context>
    <name>kompas::OverviewBar</name>
    <message>
        <source>My figures</source>
        <translation>Mijn cijfers</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Dagelijks</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wekelijks</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Maandelijks</translation>
    </message>
    <message>
        <source>Choose &amp;figures…</source>
        <translation>&amp;Cijfers kiezen…</translation>
    </message>
    <message>
        <source>Chooses which figures stand at the top of the overview.</source>
        <translation>Kies welke cijfers bovenaan het overzicht staan.</translation>
    </message>
    <message>
        <source>figures of the overview</source>
        <translation>cijfers van het overzicht</translation>
    </message>
    <message>
        <source>Leave off the &amp;overview</source>
        <translation>Van het &amp;overzicht halen</translation>
    </message>
    <message>
        <source>Show on the &amp;overview</source>
        <translation>Op het &amp;overzicht tonen</translation>
    </message>
</context>
<context>
    <name>kompas::OwnProfilesPanel</name>
    <message>
        <source>Add import profiles</source>
        <translation>Importprofielen toevoegen</translation>
    </message>
    <message>
        <source>Import profiles (*.json);;All files (*)</source>
        <translation>Importprofielen (*.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Put the new one in its place?</source>
        <translation>Er is al een profiel “%1”. Het nieuwe ervoor in de plaats zetten?</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>“%1” is added.</source>
        <translation>“%1” is toegevoegd.</translation>
    </message>
    <message>
        <source>Save the profile as a file</source>
        <translation>Het profiel als bestand opslaan</translation>
    </message>
    <message>
        <source>Import profiles (*.json)</source>
        <translation>Importprofielen (*.json)</translation>
    </message>
    <message>
        <source>“%1” is in %2.</source>
        <translation>“%1” staat in %2.</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>Het profiel hernoemen</translation>
    </message>
    <message>
        <source>New name of “%1”:</source>
        <translation>Nieuwe naam van “%1”:</translation>
    </message>
    <message>
        <source>“%1” is now called “%2”.</source>
        <translation>“%1” heet nu “%2”.</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>Het profiel verwijderen</translation>
    </message>
    <message>
        <source>Remove “%1”? Files like those it was made for will be asked about again; what has been imported stays.</source>
        <translation>“%1” verwijderen? Bij zulke bestanden wordt er weer om gevraagd; wat geïmporteerd is, blijft.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1” is verwijderd.</translation>
    </message>
    <message>
        <source>How files of a layout of your own are read. They are recognised by their columns.</source>
        <translation>Hoe bestanden met een eigen indeling gelezen worden. Ze worden aan hun kolommen herkend.</translation>
    </message>
    <message>
        <source>You have no import profiles of your own yet. While importing a file, “Keep as a profile…” keeps how its columns are read; or add one that a colleague has saved.</source>
        <translation>U hebt nog geen eigen importprofielen. “Bewaren als profiel…” bij het importeren bewaart hoe de kolommen gelezen worden; of voeg een profiel toe dat een collega heeft opgeslagen.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Toevoegen…</translation>
    </message>
    <message>
        <source>Adds profiles from files that were saved here or on another computer.</source>
        <translation>Voegt profielen toe uit bestanden die hier of op een andere computer zijn opgeslagen.</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>Als bestand &amp;opslaan…</translation>
    </message>
    <message>
        <source>Writes the chosen profile to a file that a colleague can add.</source>
        <translation>Schrijft het gekozen profiel naar een bestand dat een collega kan toevoegen.</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Hernoemen…</translation>
    </message>
    <message>
        <source>Gives the chosen profile another name.</source>
        <translation>Geeft het gekozen profiel een andere naam.</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ver&amp;wijderen…</translation>
    </message>
    <message>
        <source>Removes the chosen profile; what has been imported stays.</source>
        <translation>Verwijdert het gekozen profiel; wat geïmporteerd is, blijft.</translation>
    </message>
    <message>
        <source>Import profiles of your own</source>
        <translation>Eigen importprofielen</translation>
    </message>
</context>
<context>
    <name>kompas::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>Sturen</translation>
    </message>
</context>
<context>
    <name>kompas::PageStrip</name>
    <message>
        <source>Pages of the report</source>
        <translation>Pagina&apos;s van het rapport</translation>
    </message>
    <message>
        <source>Jumps to a page.</source>
        <translation>Gaat naar een pagina.</translation>
    </message>
</context>
<context>
    <name>kompas::PastChartView</name>
    <message>
        <source>Target, at least</source>
        <translation>Doel, minstens</translation>
    </message>
    <message>
        <source>Target, at most</source>
        <translation>Doel, hoogstens</translation>
    </message>
    <message>
        <source>Drag the line. Arrow keys: small steps, with Shift larger ones, Page Up and Page Down: large ones. Escape: back to the target that was kept.</source>
        <translation>Versleep de lijn. Pijltoetsen: kleine stappen, met Shift grotere, Page Up en Page Down: grote. Escape: terug naar het bewaarde doel.</translation>
    </message>
</context>
<context>
    <name>kompas::PeriodMenu</name>
    <message>
        <source>Period: %1</source>
        <translation>Periode: %1</translation>
    </message>
    <message>
        <source>The data has no dates: all records count.</source>
        <translation>De gegevens hebben geen datums: alle records tellen mee.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Use these dates</source>
        <translation>Gebruik deze datums</translation>
    </message>
    <message>
        <source>Differences are against</source>
        <translation>Verschillen zijn tegen</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>de periode ervoor</translation>
    </message>
    <message>
        <source>the same period a year earlier</source>
        <translation>dezelfde periode een jaar eerder</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergelijking</translation>
    </message>
    <message>
        <source>What the differences on tiles and in tables are against.</source>
        <translation>Waartegen de verschillen op tegels en in tabellen zijn.</translation>
    </message>
    <message>
        <source>%1: %2. Periods are counted back from the last day of the data, %3.</source>
        <translation>%1: %2. Perioden worden teruggerekend vanaf de laatste dag van de gegevens, %3.</translation>
    </message>
</context>
<context>
    <name>kompas::PreviewDialog</name>
    <message>
        <source>Print preview: %1</source>
        <translation>Afdrukvoorbeeld: %1</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Opslaan als PDF…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>&amp;Fit width</source>
        <translation>&amp;Passend</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Passend in de breedte</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
</context>
<context>
    <name>kompas::PriorityPanel</name>
    <message>
        <source>removed priority of %1</source>
        <translation>verwijderde prioriteit van %1</translation>
    </message>
    <message>
        <source>priority of %1</source>
        <translation>prioriteit van %1</translation>
    </message>
    <message>
        <source>“%1” has priority %2: impact %3 × frequency %4.</source>
        <translation>‘%1’ heeft prioriteit %2: impact %3 × frequentie %4.</translation>
    </message>
    <message>
        <source>Impact (1–5)</source>
        <translation>Impact (1–5)</translation>
    </message>
    <message>
        <source>Frequency (1–5)</source>
        <translation>Frequentie (1–5)</translation>
    </message>
    <message>
        <source>How much it matters to customers and the business: 1 hardly, 5 most</source>
        <translation>Hoe zwaar het weegt voor klanten en bedrijf: 1 nauwelijks, 5 het meest</translation>
    </message>
    <message>
        <source>How often it comes up: 1 seldom, 5 all the time</source>
        <translation>Hoe vaak het speelt: 1 zelden, 5 voortdurend</translation>
    </message>
    <message>
        <source>Keep this priority</source>
        <translation>Prioriteit bewaren</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>kompas::PrivacyPanel</name>
    <message>
        <source>by their name</source>
        <translation>met hun naam</translation>
    </message>
    <message>
        <source>by a pseudonym</source>
        <translation>met een pseudoniem</translation>
    </message>
    <message>
        <source>not at all, team only</source>
        <translation>niet, alleen het team</translation>
    </message>
    <message>
        <source>Customers are replaced by pseudonyms</source>
        <translation>Klanten zijn vervangen door pseudoniemen</translation>
    </message>
    <message>
        <source>Free texts are left out</source>
        <translation>Vrije teksten worden weggelaten</translation>
    </message>
    <message>
        <source>Agents are shown</source>
        <translation>Medewerkers worden getoond</translation>
    </message>
    <message>
        <source>A customer was erased</source>
        <translation>Een klant is gewist</translation>
    </message>
    <message>
        <source>Old customers and texts were dropped</source>
        <translation>Oude klanten en teksten zijn gewist</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase a customer</source>
        <translation>Een klant wissen</translation>
    </message>
    <message>
        <source>E-mail address, name, phone number or customer number:</source>
        <translation>E-mailadres, naam, telefoonnummer of klantnummer:</translation>
    </message>
    <message>
        <source>Drop old customers and texts</source>
        <translation>Oude klanten en teksten wissen</translation>
    </message>
    <message>
        <source>Of records older than how many months?</source>
        <translation>Van records ouder dan hoeveel maanden?</translation>
    </message>
    <message>
        <source>“%1” is no number of months. Enter a whole number from 1 on.</source>
        <translation>“%1” is geen aantal maanden. Vul een heel getal vanaf 1 in.</translation>
    </message>
    <message>
        <source>Nothing was found; the file stays as it is.</source>
        <translation>Er is niets gevonden; het bestand blijft zoals het is.</translation>
    </message>
    <message>
        <source>Customer and free texts of %1 records will be emptied, and %2 rejected rows. The records still count in the figures. This cannot be undone, and no copy is kept.</source>
        <translation>Klant en vrije teksten van %1 records worden leeggemaakt, en %2 afgekeurde rijen. De records tellen nog mee in de cijfers. Dit kan niet ongedaan gemaakt worden, en er blijft geen kopie.</translation>
    </message>
    <message>
        <source>Empty them for good</source>
        <translation>Voorgoed leegmaken</translation>
    </message>
    <message>
        <source>%1 records and %2 rejected rows were emptied for good. An export that still holds them brings them back when it is imported.</source>
        <translation>%1 records en %2 afgekeurde rijen zijn voorgoed leeggemaakt. Een export waar ze nog in staan, brengt ze terug als die geïmporteerd wordt.</translation>
    </message>
    <message>
        <source>Customers are kept as pseudonyms. The key lies beside the file; without it nobody can be found again.</source>
        <translation>Klanten staan als pseudoniem in het bestand. De sleutel ligt ernaast; zonder die sleutel is niemand terug te vinden.</translation>
    </message>
    <message>
        <source>Customers are kept as the exports name them.</source>
        <translation>Klanten staan in het bestand zoals de exports ze noemen.</translation>
    </message>
    <message>
        <source>&amp;Erase a customer…</source>
        <translation>Een klant &amp;wissen…</translation>
    </message>
    <message>
        <source>Finds somebody by address, name, phone or number and empties what tells who they are.</source>
        <translation>Vindt iemand op adres, naam, telefoon of nummer en maakt leeg wat vertelt wie het is.</translation>
    </message>
    <message>
        <source>Drop &amp;old customers and texts…</source>
        <translation>&amp;Oude klanten en teksten wissen…</translation>
    </message>
    <message>
        <source>Empties customers, subjects and comments of records older than so many months.</source>
        <translation>Maakt klanten, onderwerpen en opmerkingen leeg van records die ouder zijn dan zoveel maanden.</translation>
    </message>
    <message>
        <source>Log of privacy</source>
        <translation>Logboek van privacy</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
</context>
<context>
    <name>kompas::ProposalPanel</name>
    <message>
        <source>Take over</source>
        <translation>Neem over</translation>
    </message>
    <message>
        <source>Take over: %1, %2</source>
        <translation>Neem over: %1, %2</translation>
    </message>
    <message>
        <source>Proposals from your history</source>
        <translation>Voorstellen uit uw historie</translation>
    </message>
</context>
<context>
    <name>kompas::RecordLook</name>
    <message>
        <source>The record as the file holds it</source>
        <translation>De regel zoals het bestand die kent</translation>
    </message>
    <message>
        <source>&amp;Open in the help desk</source>
        <translation>&amp;Open in de helpdesk</translation>
    </message>
    <message>
        <source>This record is not in the file any more.</source>
        <translation>Dit gegeven staat niet meer in het bestand.</translation>
    </message>
    <message>
        <source>This record names no ticket.</source>
        <translation>Dit gegeven noemt geen ticket.</translation>
    </message>
</context>
<context>
    <name>kompas::RecordsPanel</name>
    <message>
        <source>Counted</source>
        <translation>Geteld</translation>
    </message>
    <message>
        <source>Sorting and searching the records</source>
        <translation>Records sorteren en doorzoeken</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Counted (%1)</source>
        <translation>Geteld (%1)</translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <translation>Weggelaten (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 records give %3</source>
        <translation>%1 van %2 records geven %3</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) give %1</source>
        <translation>
            <numerusform>%Ln record geeft %1</numerusform>
            <numerusform>%Ln records geven %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No records.</source>
        <translation>Geen records.</translation>
    </message>
    <message>
        <source>No record fits the search.</source>
        <translation>Geen record past bij de zoekopdracht.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) copied.</source>
        <translation>
            <numerusform>%Ln nummer gekopieerd.</numerusform>
            <numerusform>%Ln nummers gekopieerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%Ln rij gekopieerd.</numerusform>
            <numerusform>%Ln rijen gekopieerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save these records</source>
        <translation>Deze records opslaan</translation>
    </message>
    <message>
        <source>The records are in %1.</source>
        <translation>De records staan in %1.</translation>
    </message>
    <message>
        <source>Search in the records</source>
        <translation>Zoeken in de records</translation>
    </message>
    <message>
        <source>Records behind the number</source>
        <translation>Records achter het cijfer</translation>
    </message>
    <message>
        <source>Copy &amp;numbers</source>
        <translation>&amp;Nummers kopiëren</translation>
    </message>
    <message>
        <source>Copies the numbers of the chosen records, or of all.</source>
        <translation>Kopieert de nummers van de gekozen records, of van alle.</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>&amp;Rijen kopiëren</translation>
    </message>
    <message>
        <source>Copies the chosen records, or all, to paste into a spreadsheet.</source>
        <translation>Kopieert de gekozen records, of alle, om in een spreadsheet te plakken.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Closes the records and goes back to the page (Esc).</source>
        <translation>Sluit de records en gaat terug naar de pagina (Esc).</translation>
    </message>
    <message>
        <source>This record names no ticket, so there is nothing to open.</source>
        <translation>Hier hoort geen ticket bij, dus er valt niets te openen.</translation>
    </message>
    <message>
        <source>How the address of a ticket of “%1” is written is not known yet. Give it once and a double click opens the ticket in your browser.</source>
        <translation>Het webadres van een ticket uit “%1” is nog niet bekend. Geef het één keer op, dan opent een dubbelklik het ticket in uw browser.</translation>
    </message>
    <message>
        <source>Change the &amp;link…</source>
        <translation>&amp;Koppeling wijzigen…</translation>
    </message>
    <message>
        <source>Looking up the records…</source>
        <translation>Gegevens opzoeken…</translation>
    </message>
    <message>
        <source>In the numerator (%1)</source>
        <translation>In de teller (%1)</translation>
    </message>
    <message>
        <source>Counted, in the numerator or left out</source>
        <translation>Meegeteld, in de teller of weggelaten</translation>
    </message>
    <message>
        <source>Search number, word or text</source>
        <translation>Zoek nummer, woord of tekst</translation>
    </message>
    <message>
        <source>The chosen record</source>
        <translation>Het gekozen gegeven</translation>
    </message>
    <message>
        <source>Give the &amp;link…</source>
        <translation>&amp;Koppeling opgeven…</translation>
    </message>
    <message>
        <source>Asks how the address of a ticket is written, and remembers it in the file.</source>
        <translation>Vraagt hoe het adres van een ticket eruitziet en onthoudt dat in het bestand.</translation>
    </message>
    <message>
        <source>&amp;Open in the help desk</source>
        <translation>&amp;Openen in de helpdesk</translation>
    </message>
    <message>
        <source>Opens the chosen ticket in the browser (Enter, or a double click).</source>
        <translation>Opent het gekozen ticket in de browser (Enter of dubbelklik).</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Bewaren…</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;Excel files (*.xlsx)</source>
        <translation>CSV-bestanden (*.csv);;Excelbestanden (*.xlsx)</translation>
    </message>
    <message>
        <source>Writes these records to a file, as CSV or for Excel.</source>
        <translation>Bewaart deze gegevens in een bestand, als CSV of voor Excel.</translation>
    </message>
</context>
<context>
    <name>kompas::RejectsModel</name>
    <message>
        <source>(not kept, because customers are pseudonyms)</source>
        <translation>(niet bewaard, omdat klanten pseudoniemen zijn)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Row as in the file</source>
        <translation>Rij zoals in het bestand</translation>
    </message>
</context>
<context>
    <name>kompas::ReportPanel</name>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Week</translation>
    </message>
    <message>
        <source>Week of the report</source>
        <translation>Week van het rapport</translation>
    </message>
    <message>
        <source>The weeks of the data, the newest first. A past week is printed as it was: with its own targets and the definitions of its time.</source>
        <translation>De weken van de gegevens, de nieuwste eerst. Een eerdere week wordt afgedrukt zoals die was: met de doelen en de definities van toen.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Taal van het rapport</translation>
    </message>
    <message>
        <source>The report may be in another language than the window.</source>
        <translation>Het rapport mag in een andere taal zijn dan het venster.</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Zoals het venster</translation>
    </message>
    <message>
        <source>Your re&amp;marks</source>
        <translation>Uw op&amp;merkingen</translation>
    </message>
    <message>
        <source>Remarks of this week</source>
        <translation>Opmerkingen bij deze week</translation>
    </message>
    <message>
        <source>What your manager should know of this week; printed in the report.</source>
        <translation>Wat uw manager van deze week moet weten; het komt in het rapport.</translation>
    </message>
    <message>
        <source>Par&amp;ts</source>
        <translation>&amp;Onderdelen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move the part up</source>
        <translation>Onderdeel omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Move the part down</source>
        <translation>Onderdeel omlaag</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Restore the report as it was delivered</source>
        <translation>Het oorspronkelijke rapport herstellen</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apier</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation>Formaat van het papier</translation>
    </message>
    <message>
        <source>Orientation of the paper</source>
        <translation>Stand van het papier</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Staand</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggend</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>Grote letters</translation>
    </message>
    <message>
        <source>Shades of grey</source>
        <translation>Grijstinten</translation>
    </message>
    <message>
        <source>For printers without colours: dashes and hatching tell apart what colours do.</source>
        <translation>Voor printers zonder kleur: streepjes en arcering onderscheiden wat anders kleuren doen.</translation>
    </message>
    <message>
        <source>Definitions of now</source>
        <translation>Definities van nu</translation>
    </message>
    <message>
        <source>Past weeks with the definitions in force now instead of those of their time.</source>
        <translation>Eerdere weken met de definities die nu gelden in plaats van die van toen.</translation>
    </message>
    <message>
        <source>Open after saving</source>
        <translation>Openen na het opslaan</translation>
    </message>
    <message>
        <source>T&amp;emplate</source>
        <translation>&amp;Sjabloon</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Naam van het sjabloon</translation>
    </message>
    <message>
        <source>Choose a template, or write a name to keep these choices under.</source>
        <translation>Kies een sjabloon, of typ een naam om deze keuzes onder te bewaren.</translation>
    </message>
    <message>
        <source>Name, for instance Board</source>
        <translation>Naam, bijvoorbeeld Directie</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>Bewaren als sjabloon</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove the template</source>
        <translation>Sjabloon verwijderen</translation>
    </message>
    <message>
        <source>Choices for the report</source>
        <translation>Keuzes voor het rapport</translation>
    </message>
</context>
<context>
    <name>kompas::RuleForm</name>
    <message>
        <source>Rule of your own</source>
        <translation>Eigen regel</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>ligt onder</translation>
    </message>
    <message>
        <source>is above</source>
        <translation>ligt boven</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Look closer when &amp;metric</source>
        <translation>Kijk beter als &amp;metric</translation>
    </message>
    <message>
        <source>&amp;Side</source>
        <translation>&amp;Kant</translation>
    </message>
    <message>
        <source>&amp;Bound</source>
        <translation>&amp;Grens</translation>
    </message>
    <message>
        <source>&amp;Weeks in a row</source>
        <translation>&amp;Weken achtereen</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>Geef de regel een naam.</translation>
    </message>
    <message>
        <source>Write the bound as %1.</source>
        <translation>Schrijf de grens als %1.</translation>
    </message>
</context>
<context>
    <name>kompas::SampleDialog</name>
    <message>
        <source>Sample to read: %1</source>
        <translation>Steekproef om te lezen: %1</translation>
    </message>
    <message>
        <source>There is no such record in this period.</source>
        <translation>Zo&apos;n ticket is er niet in deze periode.</translation>
    </message>
    <message>
        <source>Records to read</source>
        <translation>Tickets om te lezen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), drawn by chance among those that count against it; the same for everybody who opens this file. Enter opens the ticket in your help desk.</source>
        <translation>
            <numerusform>%n gegeven, door het toeval gekozen uit wat ertegen telt; voor iedereen die dit bestand opent hetzelfde. Enter opent het ticket in uw helpdesk.</numerusform>
            <numerusform>%n gegevens, door het toeval gekozen uit wat ertegen telt; voor iedereen die dit bestand opent dezelfde. Enter opent het ticket in uw helpdesk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kompas::SampleModel</name>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
</context>
<context>
    <name>kompas::ScenarioPanel</name>
    <message>
        <source>Back to how it is now</source>
        <translation>Terug naar hoe het nu is</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Naam van het scenario</translation>
    </message>
    <message>
        <source>Type a name to keep the scenario, or choose one that is kept</source>
        <translation>Typ een naam om het scenario te bewaren, of kies een bewaard scenario</translation>
    </message>
    <message>
        <source>Keep the scenario</source>
        <translation>Scenario bewaren</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>As the filters say</source>
        <translation>Volgens de filters</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>kompas::ScopeButton</name>
    <message>
        <source>For: %1</source>
        <translation>Voor: %1</translation>
    </message>
    <message>
        <source>For whom the target is. A target for a team or channel goes before the one for everything.</source>
        <translation>Voor wie het doel geldt. Een doel voor een team of kanaal gaat voor het doel voor alles.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>kompas::SectionList</name>
    <message>
        <source>Parts of the report</source>
        <translation>Onderdelen van het rapport</translation>
    </message>
    <message>
        <source>Tick what is printed. Drag a part to move it, or press Ctrl+Up and Ctrl+Down.</source>
        <translation>Vink aan wat wordt afgedrukt. Versleep een onderdeel om het te verplaatsen, of druk op Ctrl+Omhoog en Ctrl+Omlaag.</translation>
    </message>
</context>
<context>
    <name>kompas::Session</name>
    <message>
        <source>new note</source>
        <translation>nieuwe notitie</translation>
    </message>
    <message>
        <source>changed note</source>
        <translation>gewijzigde notitie</translation>
    </message>
    <message>
        <source>removed note</source>
        <translation>verwijderde notitie</translation>
    </message>
    <message>
        <source>setting of the file</source>
        <translation>instelling van het bestand</translation>
    </message>
    <message>
        <source>definitions</source>
        <translation>definities</translation>
    </message>
    <message>
        <source>how agents are shown</source>
        <translation>hoe agenten worden getoond</translation>
    </message>
    <message>
        <source>No file is open. Open a file or drop an export first.</source>
        <translation>Er is geen bestand open. Open eerst een bestand of sleep een export op het venster.</translation>
    </message>
</context>
<context>
    <name>kompas::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Openingstijden</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Groepen instellingen</translation>
    </message>
    <message>
        <source>Kept in the open file</source>
        <translation>Bewaard in het open bestand</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Kleuren</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Te&amp;kstgrootte</translation>
    </message>
    <message>
        <source>&amp;Show agents by</source>
        <translation>Toon agenten &amp;met</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>their name</source>
        <translation>hun naam</translation>
    </message>
    <message>
        <source>a pseudonym (Agent 07)</source>
        <translation>een pseudoniem (Agent 07)</translation>
    </message>
    <message>
        <source>team only</source>
        <translation>alleen het team</translation>
    </message>
    <message>
        <source>The choice is dated in the file and holds on screen, in exports and in reports. First reply time is never shown per agent.</source>
        <translation>De keuze staat met datum in het bestand en geldt op het scherm, in exports en in verslagen. Eerste reactietijd wordt nooit per agent getoond.</translation>
    </message>
    <message>
        <source>Links to tickets</source>
        <translation>Links naar tickets</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Channels and product area</source>
        <translation>Kanalen en productgebied</translation>
    </message>
    <message>
        <source>&amp;Product area</source>
        <translation>&amp;Productgebied</translation>
    </message>
    <message>
        <source>as imported</source>
        <translation>zoals geïmporteerd</translation>
    </message>
    <message>
        <source>Which field of the export is the product area. A column that is not in this list is chosen when the export is imported.</source>
        <translation>Welk veld van de export het productgebied is. Een kolom die niet in deze lijst staat, kiest u bij het importeren.</translation>
    </message>
</context>
<context>
    <name>kompas::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Search for a command or for keys</source>
        <translation>Zoek een opdracht of toetsen</translation>
    </message>
    <message>
        <source>New keys for the chosen command</source>
        <translation>Nieuwe toetsen voor de gekozen opdracht</translation>
    </message>
    <message>
        <source>Press the keys that should start the chosen command.</source>
        <translation>Druk op de toetsen die de gekozen opdracht moeten starten.</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Toetsen</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>&amp;Gewone toetsen</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>&amp;Alles zoals gewoonlijk</translation>
    </message>
    <message>
        <source>%1 starts “%2” already. Give that command other keys first.</source>
        <translation>%1 start al “%2”. Geef die opdracht eerst andere toetsen.</translation>
    </message>
</context>
<context>
    <name>kompas::ShortcutsModel</name>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
</context>
<context>
    <name>kompas::StaffingPage</name>
    <message>
        <source>staffing</source>
        <translation>bezetting</translation>
    </message>
    <message>
        <source>Answered in time (%)</source>
        <translation>Op tijd beantwoord (%)</translation>
    </message>
    <message>
        <source>In time: within (s)</source>
        <translation>Op tijd: binnen (s)</translation>
    </message>
    <message>
        <source>Busy at most (%)</source>
        <translation>Hoogstens bezet (%)</translation>
    </message>
    <message>
        <source>Shrinkage (%)</source>
        <translation>Shrinkage (%)</translation>
    </message>
    <message>
        <source>Chats at once</source>
        <translation>Chats tegelijk</translation>
    </message>
    <message>
        <source>Full-time week (h)</source>
        <translation>Voltijdse week (u)</translation>
    </message>
    <message>
        <source>A paid hour costs (€)</source>
        <translation>Een betaald uur kost (€)</translation>
    </message>
    <message>
        <source>Service level: so many of the contacts are to be answered in time</source>
        <translation>Serviceniveau: zoveel van de contacten moeten op tijd beantwoord worden</translation>
    </message>
    <message>
        <source>What counts as answered in time, in seconds</source>
        <translation>Wat telt als op tijd beantwoord, in seconden</translation>
    </message>
    <message>
        <source>Agents are never planned busier than this: above 85 % people burn out</source>
        <translation>Agents worden nooit drukker ingepland dan dit: boven 85 % raken mensen opgebrand</translation>
    </message>
    <message>
        <source>Part of the paid time that goes into breaks, training, leave and illness</source>
        <translation>Deel van de betaalde tijd dat naar pauzes, training, verlof en ziekte gaat</translation>
    </message>
    <message>
        <source>How many chats an agent handles at the same time; calls are handled one by one</source>
        <translation>Hoeveel chats een agent tegelijk behandelt; gesprekken gaan een voor een</translation>
    </message>
    <message>
        <source>Hours of a full-time contract, for the FTE</source>
        <translation>Uren van een voltijds contract, voor de fte</translation>
    </message>
    <message>
        <source>What an hour of an agent costs, for the costs; 0 when you do not want to see them</source>
        <translation>Wat een uur van een agent kost, voor de kosten; 0 als u ze niet wilt zien</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Or mean wait (s)</source>
        <translation>Of gem. wachttijd (s)</translation>
    </message>
    <message>
        <source>The mean wait (ASA) to reach instead of the service level; 0 to plan by the service level</source>
        <translation>De gemiddelde wachttijd (ASA) die u wilt halen in plaats van het serviceniveau; 0 om op het serviceniveau te plannen</translation>
    </message>
</context>
<context>
    <name>kompas::TableModel</name>
    <message>
        <source>on target</source>
        <translation>op doel</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>onbeslist</translation>
    </message>
    <message>
        <source>target missed</source>
        <translation>doel gemist</translation>
    </message>
</context>
<context>
    <name>kompas::TableWidget</name>
    <message>
        <source>Copy the selected rows</source>
        <translation>De gekozen rijen kopiëren</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>De tabel kopiëren</translation>
    </message>
    <message>
        <source>Save the table…</source>
        <translation>Tabel opslaan…</translation>
    </message>
    <message>
        <source>Sort by this column, downwards</source>
        <translation>Op deze kolom sorteren, aflopend</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Op deze kolom sorteren</translation>
    </message>
</context>
<context>
    <name>kompas::TargetEditor</name>
    <message>
        <source>“%1” is no value of this metric; write it as %2.</source>
        <translation>“%1” is geen waarde van deze metric; schrijf het als %2.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Target, at least</source>
        <translation>Doel, minstens</translation>
    </message>
    <message>
        <source>Target, at most</source>
        <translation>Doel, hoogstens</translation>
    </message>
    <message>
        <source>band</source>
        <translation>bandbreedte</translation>
    </message>
    <message>
        <source>A target with a lowest and a highest value</source>
        <translation>Een doel met een laagste en een hoogste waarde</translation>
    </message>
    <message>
        <source>from</source>
        <translation>vanaf</translation>
    </message>
    <message>
        <source>always</source>
        <translation>altijd</translation>
    </message>
    <message>
        <source>First day of this target</source>
        <translation>Eerste dag van dit doel</translation>
    </message>
    <message>
        <source>Weeks before this day keep the target that held then, and their verdicts.</source>
        <translation>Weken vóór deze dag houden het doel dat toen gold, en hun oordeel.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Keeps the line as the target. It can be undone.</source>
        <translation>Bewaart de lijn als doel. U kunt dit ongedaan maken.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Puts the line back at the target that was kept</source>
        <translation>Zet de lijn terug op het bewaarde doel</translation>
    </message>
    <message>
        <source>Remove target</source>
        <translation>Doel weghalen</translation>
    </message>
    <message>
        <source>“%1” is no limit for this target: it lies on the worse side of it, or leave it empty.</source>
        <translation>“%1” is geen grens voor dit doel: de grens ligt aan de slechtere kant, of laat het veld leeg.</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>grens</translation>
    </message>
    <message>
        <source>Limit: the worst that can be borne</source>
        <translation>Grens: het slechtste dat nog te dragen is</translation>
    </message>
    <message>
        <source>A target in two steps: what you aim for, and the limit. Between the two a week is to be watched; beyond the limit it is missed. Leave it empty for a single target.</source>
        <translation>Een doel in twee stappen: waar u op mikt, en de grens. Daartussen blijft u opletten; voorbij de grens is het gemist. Laat het leeg voor één enkel doel.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
</context>
<context>
    <name>kompas::TargetList</name>
    <message>
        <source>on target</source>
        <translation>op doel</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>onbeslist</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>gemist</translation>
    </message>
    <message>
        <source>too few records</source>
        <translation>te weinig records</translation>
    </message>
    <message>
        <source>last week %1</source>
        <translation>vorige week %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>altijd</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metric</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Metrics and their targets</source>
        <translation>Metrics en hun doelen</translation>
    </message>
</context>
<context>
    <name>kompas::TargetsPage</name>
    <message>
        <source>Targets</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voorinstellingen</translation>
    </message>
    <message>
        <source>Sets of targets to start from, with their sources</source>
        <translation>Sets doelen om mee te beginnen, met hun bron</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Concepten</translation>
    </message>
    <message>
        <source>Targets to think over: keep them, compare them, take them over</source>
        <translation>Doelen om over na te denken: bewaren, vergelijken, overnemen</translation>
    </message>
    <message>
        <source>target of %1</source>
        <translation>doel van %1</translation>
    </message>
    <message>
        <source>removed target of %1</source>
        <translation>weggehaald doel van %1</translation>
    </message>
    <message>
        <source>All targets of “%1” stand already.</source>
        <translation>Alle doelen van “%1” staan er al.</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>voorinstelling %1</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) of “%1” hold from %2 on. Undo takes them back.</source>
        <translation>
            <numerusform>%n doel van “%1” geldt vanaf %2. Met Ongedaan maken neemt u het terug.</numerusform>
            <numerusform>%n doelen van “%1” gelden vanaf %2. Met Ongedaan maken neemt u ze terug.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) of “%1” hold now. Undo takes them back.</source>
        <translation>
            <numerusform>%n doel van “%1” geldt nu. Met Ongedaan maken neemt u het terug.</numerusform>
            <numerusform>%n doelen van “%1” gelden nu. Met Ongedaan maken neemt u ze terug.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in a new draft…</source>
        <translation>Bewaren in een nieuw concept…</translation>
    </message>
    <message>
        <source>Keep in “%1”</source>
        <translation>Bewaren in “%1”</translation>
    </message>
    <message>
        <source>Compare drafts…</source>
        <translation>Concepten vergelijken…</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Nieuw concept</translation>
    </message>
    <message>
        <source>Name of the draft:</source>
        <translation>Naam van het concept:</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>Concept %1</translation>
    </message>
    <message>
        <source>draft %1</source>
        <translation>concept %1</translation>
    </message>
    <message>
        <source>Kept in the draft “%1”; the targets in force are as they were.</source>
        <translation>Bewaard in het concept “%1”; de geldende doelen zijn ongewijzigd.</translation>
    </message>
    <message>
        <source>Open a file of targets…</source>
        <translation>Bestand met doelen openen…</translation>
    </message>
    <message>
        <source>Save the targets as a file…</source>
        <translation>Doelen als bestand bewaren…</translation>
    </message>
    <message>
        <source>Open a file of targets</source>
        <translation>Bestand met doelen openen</translation>
    </message>
    <message>
        <source>Targets (*.json);;All files (*)</source>
        <translation>Doelen (*.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 is niet te lezen: %2.</translation>
    </message>
    <message>
        <source>targets of %1</source>
        <translation>doelen van %1</translation>
    </message>
    <message>
        <source>The targets of “%1” hold. Undo takes them back.</source>
        <translation>De doelen van “%1” gelden. Ongedaan maken haalt ze weer weg.</translation>
    </message>
    <message>
        <source>Save the targets as a file</source>
        <translation>Doelen als bestand bewaren</translation>
    </message>
    <message>
        <source>targets.json</source>
        <translation>doelen.json</translation>
    </message>
    <message>
        <source>Targets (*.json)</source>
        <translation>Doelen (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) saved.</source>
        <translation>
            <numerusform>%n doel bewaard.</numerusform>
            <numerusform>%n doelen bewaard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kompas::TileWidget</name>
    <message>
        <source>Copy as image</source>
        <translation>Kopiëren als afbeelding</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Het getal kopiëren</translation>
    </message>
</context>
<context>
    <name>kompas::ValidationDialog</name>
    <message>
        <source>right</source>
        <translation>goed</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>fout</translation>
    </message>
    <message>
        <source>Check the data: %1</source>
        <translation>Gegevens controleren: %1</translation>
    </message>
    <message>
        <source>Tickets to check</source>
        <translation>Te controleren tickets</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>&amp;Goed</translation>
    </message>
    <message>
        <source>&amp;Wrong</source>
        <translation>&amp;Fout</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>checked sample %1</source>
        <translation>gecontroleerde steekproef %1</translation>
    </message>
    <message>
        <source>Look every ticket up in your help desk (Enter opens it): are status, channel, times and team what stands here? R marks it right, W wrong.</source>
        <translation>Zoek elk ticket op in uw helpdesk (Enter opent het): kloppen status, kanaal, tijden en team met wat hier staat? G is goed, F is fout.</translation>
    </message>
</context>
<context>
    <name>kompas::WeeklyPage</name>
    <message>
        <source>Save the weekly report</source>
        <translation>Weekrapport opslaan</translation>
    </message>
    <message>
        <source>weekly-report-%1.pdf</source>
        <translation>weekrapport-%1.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>The weekly report is in %1.</source>
        <translation>Het weekrapport staat in %1.</translation>
    </message>
    <message>
        <source>The weekly report has been sent to the printer.</source>
        <translation>Het weekrapport is naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Shows the pages smaller.</source>
        <translation>Toont de pagina&apos;s kleiner.</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Paginabreedte</translation>
    </message>
    <message>
        <source>Shows the pages as wide as the window.</source>
        <translation>Toont de pagina&apos;s zo breed als het venster.</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Shows the pages larger.</source>
        <translation>Toont de pagina&apos;s groter.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Prints these pages.</source>
        <translation>Drukt deze pagina&apos;s af.</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Opslaan als P&amp;DF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message>
        <source>Writes these pages to a PDF file.</source>
        <translation>Schrijft deze pagina&apos;s naar een PDF-bestand.</translation>
    </message>
    <message>
        <source>Preview of the weekly report</source>
        <translation>Voorbeeld van het weekrapport</translation>
    </message>
    <message>
        <source>There is no week to report on yet. Import an export with dates first: drop it on this window.</source>
        <translation>Er is nog geen week om over te rapporteren. Importeer eerst een export met datums: sleep die naar dit venster.</translation>
    </message>
    <message>
        <source>%1 (no data)</source>
        <translation>%1 (geen gegevens)</translation>
    </message>
    <message>
        <source>Stopped; nothing has been written.</source>
        <translation>Gestopt; er is niets geschreven.</translation>
    </message>
    <message>
        <source>remarks of the week</source>
        <translation>opmerkingen bij de week</translation>
    </message>
    <message>
        <source>template of the report</source>
        <translation>sjabloon van het rapport</translation>
    </message>
    <message>
        <source>The template %1 has been kept in the file.</source>
        <translation>Het sjabloon %1 is in het bestand bewaard.</translation>
    </message>
    <message>
        <source>removed template of the report</source>
        <translation>verwijderd sjabloon van het rapport</translation>
    </message>
    <message>
        <source>The template %1 has been removed.</source>
        <translation>Het sjabloon %1 is verwijderd.</translation>
    </message>
    <message>
        <source>parts and paper of the report</source>
        <translation>onderdelen en papier van het rapport</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>van %1</translation>
    </message>
    <message>
        <source>Making the PDF…</source>
        <translation>De PDF wordt gemaakt…</translation>
    </message>
    <message>
        <source>The report is in %1, but this computer has no program that opens a PDF.</source>
        <translation>Het rapport staat in %1, maar deze computer heeft geen programma dat een PDF opent.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Bezig met afdrukken…</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Pa&amp;gina</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Type the number of a page to jump to it.</source>
        <translation>Typ het nummer van een pagina om erheen te gaan.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>Small pages</source>
        <translation>Kleine pagina&apos;s</translation>
    </message>
    <message>
        <source>Shows or hides the small pages at the right.</source>
        <translation>Toont of verbergt de kleine pagina&apos;s rechts.</translation>
    </message>
</context>
<context>
    <name>kompas::WelcomePage</name>
    <message>
        <source>Drop your exports here</source>
        <translation>Sleep uw exports hierheen</translation>
    </message>
    <message>
        <source>The CSV exports of your help desk and your surveys become charts, figures and a weekly report. Drop one or more files anywhere on this window, or choose what to do.</source>
        <translation>De CSV-exports van uw helpdesk en uw enquêtes worden grafieken, cijfers en een weekrapport. Sleep een of meer bestanden naar dit venster, of kies wat u wilt doen.</translation>
    </message>
    <message>
        <source>Everything stays on this computer: the program has no network code.</source>
        <translation>Alles blijft op deze computer: het programma heeft geen netwerkcode.</translation>
    </message>
    <message>
        <source>&amp;Choose exports…</source>
        <translation>Exports &amp;kiezen…</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Bestand &amp;openen…</translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Nieuw bestand…</translation>
    </message>
    <message>
        <source>Look at the &amp;example</source>
        <translation>&amp;Voorbeeld bekijken</translation>
    </message>
    <message>
        <source>Choose CSV files to import.</source>
        <translation>Kies CSV-bestanden om te importeren.</translation>
    </message>
    <message>
        <source>Open a file of this program (.kompas).</source>
        <translation>Open een bestand van dit programma (.kompas).</translation>
    </message>
    <message>
        <source>Make an empty file to import exports into.</source>
        <translation>Maak een leeg bestand om exports in te importeren.</translation>
    </message>
    <message>
        <source>Open a file with invented tickets and surveys to look around.</source>
        <translation>Open een bestand met verzonnen tickets en enquêtes om rond te kijken.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wordt geopend…</translation>
    </message>
</context>
<context>
    <name>kompas::WordMenu</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Zoeken in %1</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alles kiezen</translation>
    </message>
    <message>
        <source>Choose all: %1</source>
        <translation>Alles kiezen: %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%Ln gekozen</numerusform>
            <numerusform>%Ln gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by %1: %2</source>
        <translation>Filter op %1: %2</translation>
    </message>
    <message>
        <source>Which records count, by %1. Now: %2.</source>
        <translation>Welke records meetellen, per %1. Nu: %2.</translation>
    </message>
</context>
<context>
    <name>kompas::WordsForm</name>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Give two spellings the same name and they become one team; its targets and opening hours go with it. Double click or F2 changes a cell, an empty one is as in the export.</source>
        <translation>Geef twee schrijfwijzen dezelfde naam en ze worden één team; de doelen en openingstijden gaan mee. Dubbelklik of F2 wijzigt een cel, een lege is zoals in de export.</translation>
    </message>
    <message>
        <source>No record in this file names a team. Agents can be given one on the tab Agents.</source>
        <translation>In dit bestand staat nergens een team. Op het tabblad Agenten kunt u agenten een team geven.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>The team here counts for records that name none. Whoever is not in lists still counts in every total.</source>
        <translation>Het team hier geldt waar de export er geen noemt. Wie niet in lijsten staat, telt wel mee in elk totaal.</translation>
    </message>
    <message>
        <source>There are no agents to show: the file names none, or they are shown as a team only.</source>
        <translation>Er zijn geen agenten te tonen: het bestand noemt er geen, of alleen het team wordt getoond.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>Choose for each word of the export which channel it means. Double click or F2 changes a cell.</source>
        <translation>Kies bij elk woord van de export welk kanaal het betekent. Dubbelklik of F2 wijzigt een cel.</translation>
    </message>
    <message>
        <source>No record in this file names a channel.</source>
        <translation>In dit bestand staat nergens een kanaal.</translation>
    </message>
</context>
<context>
    <name>kompas::WordsModel</name>
    <message>
        <source>as in the export</source>
        <translation>zoals in de export</translation>
    </message>
    <message>
        <source>nobody else</source>
        <translation>niemand anders</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>In the export</source>
        <translation>In de export</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>The same person as</source>
        <translation>Dezelfde persoon als</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Lijn</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Betekent</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>In lijsten</translation>
    </message>
</context>
<context>
    <name>kompas::WorkingBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Stops; nothing is written.</source>
        <translation>Stopt; er wordt niets geschreven.</translation>
    </message>
</context>
</TS>
