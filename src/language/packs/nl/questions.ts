import type { QuestionsPart } from '../parts/questions.ts';

/** Dutch. */
export const questions = {
  define: {
    asked: `
      wat is, wat zijn, wat doet, wat doen, wat was, wat waren, wat betekent, wat betekenen,
      wanneer spreekt men van, wanneer spreken we van, wanneer spreek je van, wanneer is er sprake van,
      wat verstaan we onder, wat wordt verstaan onder, wat versta je onder, wat bedoelen we met,
      wat wordt bedoeld met, wat bedoelt men met, wat bedoelen ze met, wat bedoel je met, wat bedoelt hij met, wat verstaat men onder, definitie van, definitie,
      betekenis van, betekenis, begrip, definieer, omschrijf, leg uit, uitleg, uitleg over, wat heet
    `,
    start: 'waar staat, waar staan, wat houdt, wat houden',
    end: 'in, nu, precies in, voor',
    about: '',
  },
  name: {
    asked: `
      hoe heet, hoe heten, hoe heette, hoe noem je, hoe noemen we, hoe noemt men, hoe noemde men, wat is de naam van,
      wat is de naam voor, wat is een andere naam voor, wat is de term voor, wat is het woord voor, andere naam voor,
      welke naam heeft, welke naam geven we aan, ander woord voor
    `,
    start: 'hoe, wat',
    end: 'genoemd, heet dat, noem je dat',
    telling:
      'heet, heten, heette, genoemd, noemen, noemt, noem, noemde, noemden, naam, namen, term, termen, bekend, aangeduid',
  },
  within: 'in, bij, binnen, tijdens, volgens',
  fillers: `
    precies, eigenlijk, ook alweer, ook al weer, alweer, nou, nu weer, allemaal, uberhaupt, weet iemand,
    kan iemand uitleggen, kun je uitleggen, kan je uitleggen, kunt u uitleggen, kan iemand vertellen, kun je vertellen,
    ik snap niet, ik begrijp niet, ik vroeg me af, ik wil weten, in zijn werk, in z n werk,
    hoe zit het met, hoe zit dat met, wat gebeurt er, wat gebeurde er, wat gebeurt, waar let je op,
    waar moet je op letten, waar moet ik op letten, wat moet je weten over, wat moet ik weten over,
    vertel iets over, vertel me over, vertel over, iets over, meer over, info over, informatie over
  `,
  differ: {
    asked: `
      wat is het verschil tussen, wat zijn de verschillen tussen, verschil tussen,
      verschillen tussen, het verschil van, onderscheid tussen, vergelijk, vergelijking tussen,
      vergelijking van, overeenkomst tussen, overeenkomsten tussen, hoe onderscheid je, hoe onderscheidt, hoe onderscheiden,
      waarin onderscheidt, onderscheiden zich, verschil, verschillen, verschilt
    `,
    between: 'en, versus, vs, met, van, ten opzichte van, tegenover, of',
    contrasting: `
      verschil, verschillen, verschilt, verschillend, anders, ander, andere, onderscheid, onderscheiden,
      onderscheidt, tegenstelling, daarentegen, terwijl, maar, tegenover, versus, vs, juist, wel, niet, geen, beide,
      beiden, allebei, overeenkomst, overeenkomsten, hetzelfde, gelijk, meer, minder, dan, zonder
    `,
  },
  when: `
    wanneer, sinds wanneer, tot wanneer, vanaf wanneer, per wanneer, in welk jaar, welk jaar, op welke datum,
    welke datum, hoe laat, op welke dag, welke dag, in welke eeuw, welke eeuw, in welke week
  `,
  who: 'wie, door wie, van wie, van wie is, van wie zijn, van wie was, wiens, welke persoon, met wie, aan wie, bij wie',
  whoIs: 'wie is, wie was, wie zijn, wie waren',
  howMany: `
    hoeveel, hoe veel, hoe groot, hoe hoog, hoe ver, hoe zwaar, hoe oud, hoe breed, hoe diep,
    hoe vaak, hoe snel, hoe duur, hoe heet moet, hoe heet mag, hoe heet is, hoe heet wordt, hoe warm, hoe koud, hoe dik, welke leeftijd, welk percentage, welk aantal, aantal, welk nummer, telefoonnummer, rekeningnummer, kamernummer,  wat kost, wat kosten
  `,
  howLong: 'hoe lang, hoelang, hoe lang duurt, hoeveel tijd, hoeveel jaar, hoeveel dagen',
  why: `
    waarom, waardoor, hoezo, om welke reden, wat is de reden, wat was de reden, reden van,
    wat is de oorzaak, wat was de oorzaak, waar komt het door, hoe komt het
  `,
  how: `
    hoe, op welke manier, op welke wijze, stappen, stappenplan, welke stappen, procedure,
    werkwijze, wat moet je doen, wat moet ik doen, wat moeten we doen, wat doe je, wat doe ik, wat te doen, hoe moet, hoe kun je, hoe werkt
  `,
  works: {
    asked: 'hoe werkt, hoe werken, hoe werkte, wat is de werking van',
    start: 'hoe',
    end: 'in elkaar, te werk',
  },
  list: `
    welke, welke soorten, soorten, noem, geef, voorbeelden van, wat voor, kenmerken, kenmerken van,
    onderdelen van, lijst van, opsomming, typen, vormen van, fasen van, fases van,
    principes van, regels van, wetten van, lagen van, niveaus van, eigenschappen van, voordelen van, nadelen van,
    argumenten voor, argumenten tegen, gevolgen van, taken van, doelen van, voorwaarden voor, eisen voor, eisen aan,
    criteria voor, elementen van
  `,
  open: 'welk soort, welke soort, wat voor soort, welk type, wat voor type',
  chapters: `
    hoofdstuk, hfst, h, paragraaf, par, college, hoorcollege, werkcollege, les, week, deel, module,
    thema, blok, unit, bijeenkomst, artikel, stelling
  `,
  course: `
    toets, tentamen, tentamens, toetsen, examen, samenvatting, samenvattingen, aantekeningen,
    stof, leerstof, overzicht, inhoud, dictaat, slides, dia
  `,
  refers: 'zie, zie ook, in, bij, naar, vgl, vergelijk, vanaf, tot',
  stubs: 'etc, etc etc, et cetera, enz, enzovoort, enzovoorts, idem, idem dito',
  aims: `
    leerdoel, leerdoelen, leeruitkomsten, eindtermen, na afloop kun je, na afloop kan de student, na kun je,
    aan het eind kun je, aan het einde kun je, aan het eind kan de student, je kunt na afloop, wat je leert
  `,
  leftOut: `
    niet in dit vak, niet in deze cursus, niet dit jaar, niet dit blok, geen tentamenstof,
    geen toetsstof, niet op het tentamen, niet voor het tentamen, niet behandeld, slaan we over,
    overgeslagen, hoef je niet te kennen, hoef je niet te leren, hoeft niet gekend, hoeft niet geleerd, niet kennen, komt later, volgt nog
  `,
  overviews: `inhoud, inhoudsopgave, onderwerpen, agenda, doelen, doelstellingen, kennen, kunnen, te kennen, te doen, todo, to do, nog doen, nog te doen, nog uitzoeken, uitzoeken, open vragen`,
  exercises: `leg uit, leg het, leg de, leg in, noem, beschrijf, bereken, verklaar, vergelijk, bespreek, geef een, geef twee, geef drie, omschrijf, bedenk, zoek op, beantwoord, bij welke, waarom, toon aan, bewijs dat`,
  reasons: `
    omdat, doordat, want, daardoor, waardoor, daarom, dankzij, vanwege, wegens, zodat, reden,
    redenen, oorzaak, oorzaken, gevolg, aangezien, namelijk, immers, vandaar
  `,
  numbers: `
    twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, twintig, dertig, veertig,
    vijftig, honderd, duizend, miljoen, miljard, half, helft, derde, kwart, procent
  `,
  times: `
    seconde, seconden, minuut, minuten, uur, uren, dag, dagen, week, weken, maand, maanden, jaar,
    jaren, eeuw, eeuwen, kwartier, semester, kwartaal, decennium, decennia
  `,
} satisfies QuestionsPart;
