import type { DefinitionsPart } from '../parts/definitions.ts';

const EVENTS = `
  een van, één van, een jaar, een dag, een week, een maand, een uur, een paar, een aantal, een keer,
  een beetje, een tijd, een tijdje, een stuk, een feit, een probleem, een vraag, een goed idee,
  een must, een reden, een voordeel, een nadeel, de vraag, de reden, de afgelopen, de laatste,
  de komende, de vorige, het afgelopen, het geval, het gevolg, de bedoeling, de moeite, het eens,
  het oneens, het waard, het niet, het wel, de oorzaak, het resultaat, de baas, de enige, het enige,
  het belangrijkste, de belangrijkste, de volgende, het volgende, de nieuwste, de tweede, de derde, de vierde, het zoveelste, de zoveelste, het daarom, de dag, het jaar
`;

/** "als" that does not tell when. */
const AS_MEANT = 'bedoeld, omschreven, genoemd, gevolg, hiervoor, hierboven';

/** Dutch: what definitions are told by. */
export const definitions = {
  articles: `de het een 't`,
  linking: `van der de het een en of in op aan voor met tot door bij te ten ter per uit den des om`,
  conjunctions: `en of`,
  joining: `van der`,
  ofAny: 'van een',
  pointing: `dit dat deze die zoiets zulke zulk dergelijke`,
  notTerms: `
    gisteren vandaag morgen inmiddels tegenwoordig onlangs momenteel vorig vorige volgend volgende
    afgelopen komend komende belangrijk belangrijker nodig opvallend kenmerkend essentieel typerend
    bekend duidelijk bijzonder interessant cruciaal noodzakelijk mogelijk vereist typisch
    waarschijnlijk vermoedelijk uiteindelijk natuurlijk kortom daarentegen immers eigenlijk
    feitelijk vooral ten bijvoorbeeld hierbij daarbij nieuw tenslotte tegelijk tevens
    ingevolge onverminderd krachtens overeenkomstig hieraan hiervan hierop hieruit daaraan
    nergens ergens overal sindsdien oorspronkelijk aanvankelijk helaas gelukkig vroeger ooit
  `,
  announcing: `
    doel doelen vraag vragen probleem problemen reden redenen gevolg gevolgen oorzaak oorzaken
    voordeel voordelen nadeel nadelen kenmerk kenmerken eigenschap resultaat resultaten oplossing
    verschil verschillen functie functies taak taken rol voorbeeld voorbeelden conclusie punt
    punten kern bedoeling uitkomst antwoord stap stappen volgorde aanleiding uitzondering
    voorwaarde kritiek idee gedachte opdracht les bron bronnen inzet situatie
    begin einde tijd moment plaats deel rest meeste eerste tweede derde vierde laatste andere
    zaak feit kans gevaar uitdaging vuistregel hoofdvraag deelvraag stelling hypothese
    definitie betekenis term begrip naam titel onderwerp
  `,
  ranking: `
    eerste tweede derde vierde laatste volgende vorige enige andere ander zelfde echte ware algemene
    centrale gewone gebruikelijke mogelijke oorspronkelijke hele grote goede betere slechte
    duidelijke eenvoudige directe korte lange sterke zwakke huidige recente bijzondere interessante
    belangrijk belangrijke verdere extra nieuwe oude klassieke typische bekende bekend fundamentele
    onderliggende praktische uiteindelijke meest tweede enig klassiek groot goed nieuw
  `,
  superlatives: `ste`,
  notLabels: `
    let op, nb, n.b., ps, tip, tips, opmerking, opmerkingen, noot, bron, bronnen, voorbeeld,
    voorbeelden, bijvoorbeeld, bv, vb, vraag, vragen, antwoord, antwoorden, opdracht, doel,
    doelen, leerdoel, leerdoelen, samenvatting, conclusie, datum, tijd, locatie, plaats, auteur,
    docent, aanwezig, afwezig, afwezigen, besluit, actie, actiepunt, actiepunten, agenda, inleiding,
    lees ook, zie ook, meer weten, huiswerk, inleveren, deadline, contact, telefoon, e-mail, adres,
    foto, figuur, tabel, bij de foto, kernvraag, kort, kortom, stap, nodig, materiaal, onthoud,
    belangrijk, dus, want, rondvraag, mededelingen, notulen, literatuur,
    docenten, werkgroep, werkgroepen, college, colleges, hoorcollege, hoorcolleges, practicum, practica,
    tentamen, examen, toets, herkansing, cijfer, rooster, prijs, kosten, duur, secretaris, penningmeester, voordelen, nadelen, kenmerken, gevolgen, bezwaar, bezwaren, tegenbezwaar, ezelsbrug, ezelsbruggetje, mening, discussie, vuistregel, pas op
  `,
  relatives: `die dat wie wat waar waarbij waarin waarmee waarop waarvan waardoor waarvoor waaraan waaruit`,
  participles: {
    begin: 'ge',
    ends: 'd t en',
    infinitive: 'te',
    unless: `gebied geluid gebit geweld gemoed gehelen gewesten gebouwen gebieden geesten gedachten gewoonten
      geslachten gezinnen geschriften gesteenten gewassen getallen gegevens geest gewicht gezicht gedicht
      gerecht gebergte gevecht geschut gelid geld`,
  },
  referring: `zie vgl vergelijk`,
  roles: `
    oprichter oprichtster topman topvrouw directeur bestuursvoorzitter voorzitter voorzitster
    president premier minister staatssecretaris koning koningin keizer burgemeester
    econoom filosoof socioloog psycholoog bioloog historicus natuurkundige wiskundige scheikundige
    hoogleraar professor wetenschapper onderzoeker schrijver schrijfster auteur dichter kunstenaar
    kunstenares schilder componist zanger zangeres arts psychiater uitvinder ondernemer ontwerper
    architect journalist activist advocaat rechter woordvoerder leider partijleider
    partijsecretaris bankier miljardair
  `,
  particles: `van de der den ter ten von di da del el al bin ibn`,
  rules: [
    {
      name: 'is gedefinieerd als',
      form: 'copula',
      pattern: 'TERM wordt|worden|is|zijn gedefinieerd|omschreven als BODY',
      weight: 1,
      example:
        '[Schaarste] wordt gedefinieerd als {een tekort aan middelen voor wat mensen willen}.',
      not: ['Dit wordt gedefinieerd als een tekort aan middelen.'],
    },
    {
      name: 'onder … verstaan we',
      form: 'named',
      pattern: 'onder TERM verstaan|verstaat|versta we|men|je|wij BODY',
      weight: 1,
      example: 'Onder [alternatieve kosten] verstaan we {de opbrengst van de beste andere keuze}.',
      not: ['Onder deze dikke lagen verstaan wij elkaar niet.'],
    },
    {
      name: 'onder … wordt verstaan',
      form: 'named',
      pattern: 'onder TERM wordt|worden verstaan BODY',
      weight: 1,
      example: 'Onder een [huishouden] wordt verstaan: {een of meer personen die samen wonen}.',
      not: ['Onder haar wordt verstaan wat zij zegt.'],
    },
    {
      name: 'met … bedoelen we',
      form: 'named',
      pattern: 'met TERM bedoelen|bedoelt|bedoel we|men|je|wij|ik BODY',
      weight: 0.9,
      example: 'Met [draagvlak] bedoelen we {de steun van wie ermee moet werken}.',
      not: ['Met hem bedoelen we het goed.'],
    },
    {
      name: 'met … wordt bedoeld',
      form: 'named',
      pattern: 'met TERM wordt|worden bedoeld BODY',
      weight: 0.9,
      example: 'Met [inflatie] wordt bedoeld {dat de prijzen over de hele linie stijgen}.',
      not: ['Met hem wordt bedoeld wie hier woont.'],
    },
    {
      name: 'de definitie van … is',
      form: 'named',
      pattern: 'definitie|betekenis|omschrijving van TERM is|luidt|luiden BODY',
      weight: 0.9,
      example: 'De definitie van [werkloosheid] luidt: {zonder werk zijn en er wel naar zoeken}.',
      not: ['De definitie van dit is niet bekend.'],
    },
    {
      name: 'we spreken van … als',
      form: 'named',
      pattern: 'we|men|wij spreken|spreekt van TERM als|wanneer|indien|zodra BODY',
      unless: AS_MEANT,
      weight: 0.9,
      example: 'We spreken van [deflatie] als {het prijspeil langere tijd daalt}.',
      not: ['We spreken van geluk.'],
    },
    {
      name: 'er is sprake van … als',
      form: 'named',
      pattern: 'er is sprake van TERM als|wanneer|indien|zodra BODY',
      unless: AS_MEANT,
      weight: 0.8,
      example: 'Er is sprake van [overmacht] als {niemand de schade had kunnen voorkomen}.',
      not: ['Er is sprake van een misverstand.'],
    },
    {
      name: 'betekent',
      form: 'copula',
      pattern: 'TERM betekent|betekenen|betekende BODY',
      weight: 0.9,
      unless: 'niet, veel, weinig, niets, alles',
      example: '[Anabool] betekent {dat het lichaam weefsel opbouwt}.',
      not: [
        'Dit betekent dat het lichaam weefsel opbouwt.',
        'Osmose betekent niet dat zout verdwijnt.',
      ],
    },
    {
      name: 'houdt in',
      form: 'copula',
      pattern: 'TERM houdt|houden|hield in BODY',
      weight: 0.8,
      example: '[Woord en weerwoord] houdt in {dat beide kanten hun verhaal kunnen doen}.',
      not: ['Hij houdt in zijn vrije tijd vogels.', 'Dit houdt in dat beide kanten praten.'],
    },
    {
      name: 'staat voor',
      form: 'copula',
      pattern: 'TERM staat|staan voor BODY',
      weight: 0.75,
      unless: 'een keuze, de keuze, een dilemma, de deur, de taak, een raadsel',
      example: '[BTW] staat voor {belasting over de toegevoegde waarde}.',
      not: ['De auto staat voor de deur.', 'Hij staat voor de klas.'],
    },
    {
      name: 'verwijst naar',
      form: 'copula',
      pattern: 'TERM verwijst|verwijzen naar BODY',
      weight: 0.7,
      example:
        '[Diaspora] verwijst naar {mensen die verspreid buiten hun land van herkomst wonen}.',
      not: ['Hij verwijst naar de notulen.'],
    },
    {
      name: 'noemen we',
      form: 'named',
      pattern: 'BODY noemen|noemt|noem we|men|je|wij ook? wel? TERM',
      weight: 0.9,
      example: '{De beweging van water door een vlies} noemen we [osmose].',
      not: ['Hem noemen we Piet.', 'Dat noemen we zo.'],
    },
    {
      name: 'noemen we, de term voorop',
      form: 'copula',
      pattern: 'TERM noemen|noemt we|men BODY',
      weight: 0.6,
      needs: 'die dat waarbij waarvan waarin waarmee wat',
      example: '[Snoepgoed] noemen we {spullen die vooral uit suiker en kleurstof bestaan}.',
      not: ['Dat noemen we alles wat fout ging.'],
    },
    {
      name: 'wordt … genoemd',
      form: 'named',
      pattern: 'BODY wordt|worden ook? wel? TERM genoemd',
      weight: 0.85,
      example: '{De groei van een stad naar buiten toe} wordt [suburbanisatie] genoemd.',
      not: ['Het bedrijf wordt vaak genoemd.', 'Hij wordt Piet genoemd.'],
    },
    {
      name: 'ook wel … genoemd',
      form: 'named',
      pattern: 'BODY , ook|oftewel wel? TERM genoemd',
      weight: 0.5,
      example:
        '{De kleine bloedvaten tussen slagader en ader}, ook wel [haarvaten] genoemd, zijn dun.',
      not: ['Zij, ook wel genoemd, was er niet.'],
    },
    {
      name: 'heet',
      form: 'named',
      pattern: 'BODY heet|heten ook? wel? TERM',
      weight: 0.8,
      example: '{Het verdampen van water door de bladeren} heet [transpiratie].',
      not: ['Hij heet Piet.', 'Zo heet het niet.'],
    },
    {
      name: 'staat bekend als',
      form: 'named',
      pattern: 'BODY staat|staan bekend als TERM',
      weight: 0.7,
      example: '{De terugkeer van klanten na een korting} staat bekend als het [spaareffect].',
      not: ['Zij staat bekend als streng.'],
    },
    {
      name: 'is een',
      form: 'copula',
      pattern: 'TERM is|zijn +een|de|het BODY',
      weight: 0.85,
      unless: EVENTS,
      example: '[Osmose] is {de verplaatsing van water door een vlies}.',
      not: [
        'Dit is een probleem van alle tijden.',
        'Het is een mooie dag.',
        'Er is een afspraak gemaakt.',
        'De vraag is of dat klopt.',
        'Het doel is om te winnen.',
        'Osmose is niet de enige weg.',
        'De omzet is gestegen.',
        'Is osmose een vorm van diffusie?',
        'Het bedrijf is in 1998 opgericht.',
        'Gisteren is een man aangehouden.',
        'In 2019 is een wet ingevoerd.',
        'De prijs is de afgelopen jaren gedaald.',
        'Belangrijk is een goede voorbereiding.',
        'Osmose is de reden dat het water stijgt.',
      ],
    },
    {
      name: 'was een',
      form: 'copula',
      pattern: 'TERM was|waren +een|de|het BODY',
      weight: 0.6,
      unless: EVENTS,
      example: 'De [Hanze] was {een verbond van handelssteden rond de Oostzee}.',
      not: ['Dat was een fout.', 'Vorig jaar was een goed jaar.'],
    },
    {
      name: 'zijn … die',
      form: 'copula',
      pattern: 'TERM is|zijn BODY',
      weight: 0.75,
      unless: EVENTS,
      needs: 'die waarbij waarin waarmee waarop waarvan waardoor waarvoor',
      example: '[Gildes] zijn {verenigingen die een ambacht beschermen}.',
      not: [
        'Zij zijn mensen die graag lezen.',
        'Zout is slecht voor planten die landinwaarts groeien.',
        'De leden zijn niet die van vroeger.',
      ],
    },
    {
      name: 'ofwel',
      form: 'apposition',
      pattern: 'TERM , ofwel|oftewel BODY',
      weight: 0.45,
      example: 'Het gaat over de [fotosynthese], ofwel {het opbouwen van suiker met licht}.',
      not: ['Zij komen, ofwel morgen ofwel later.'],
    },
    {
      name: ', een …,',
      form: 'apposition',
      pattern: 'TERM , +een BODY',
      weight: 0.5,
      example: 'De [meniscus], {een gebogen schijfje in de knie}, slijt met de jaren.',
      not: [
        'Zij kochten een huis, een auto en een boot.',
        'Toen kwam hij, een beetje laat, binnen.',
      ],
    },
    {
      name: ', de …, van een naam',
      form: 'apposition',
      pattern: 'NAME , +de|het BODY',
      weight: 0.4,
      example: 'Volgens het [Kustblad], {de krant van het eiland}, vaart de boot weer.',
      not: ['Met de boot, de trein en de fiets.', 'Zij reden een Volvo, de Saab en Opel niet.'],
    },
    {
      name: '(een …)',
      form: 'bracket',
      pattern: 'TERM ( +een|de|het BODY )',
      weight: 0.5,
      example: 'Planten halen energie uit [chloroplasten] ({de groene korrels in de cellen}).',
      not: ['De wet (2019) geldt nog.', 'Dit staat bij Jansen (de Vries, 2019).'],
    },
    {
      name: 'de oprichter Anna de Wit',
      form: 'apposition',
      pattern: 'ROLE NAME',
      weight: 0.55,
      example: 'Toen sprak {de Haagse winkel-oprichter} [Anna de Wit] over haar plannen.',
      not: ['De oprichter vertrok.', 'De winkel van voorzitter Jansen sluit.'],
    },
    {
      name: 'Anna de Wit, oprichter van …',
      form: 'apposition',
      pattern: 'NAME , ROLE',
      weight: 0.6,
      example: '[Anna de Wit], {oprichter van een winkelketen}, sprak over haar plannen.',
      not: [
        'Zij sprak met vrienden, oprichter van niets.',
        'In Den Haag, waar de minister zetelt.',
      ],
    },
    {
      name: '(afkorting)',
      form: 'bracket',
      pattern: 'BODY ( SHORT )',
      weight: 0.4,
      example: 'Dat meldt het {Bureau voor Lokale Cijfers} ([BLC]) vandaag.',
      not: ['De raad (WIE) kwam bijeen.', 'Dit staat in de wet (art).'],
    },
  ],
} satisfies DefinitionsPart;
