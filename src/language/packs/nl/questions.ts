import { phrases, type QuestionWords } from '../question-words.ts';

/** Dutch. */
export const questions = {
  define: phrases(`
    wat is, wat zijn, wat was, wat waren, wat betekent, wat betekenen, wat houdt, wat houden,
    wat verstaan we onder, wat wordt verstaan onder, wat versta je onder, wat bedoelen we met,
    wat wordt bedoeld met, wat bedoelt men met, wat verstaat men onder, definitie van, definitie,
    betekenis van, betekenis, begrip, definieer, omschrijf, leg uit, uitleg, uitleg over, wat heet
  `),
  defineEnd: phrases('in, nu, precies in'),
  differ: {
    asked: phrases(`
      wat is het verschil tussen, wat zijn de verschillen tussen, verschil tussen,
      verschillen tussen, het verschil van, onderscheid tussen, vergelijk, vergelijking tussen,
      vergelijking van, overeenkomst tussen, overeenkomsten tussen, verschil, verschillen, verschilt
    `),
    between: phrases('en, versus, vs, met, van, ten opzichte van, tegenover, of'),
  },
  when: phrases(`
    wanneer, sinds wanneer, tot wanneer, vanaf wanneer, in welk jaar, welk jaar, op welke datum,
    welke datum, hoe laat, op welke dag, welke dag, in welke eeuw, welke eeuw, in welke week
  `),
  who: phrases('wie, door wie, van wie, wiens, welke persoon, met wie, aan wie, bij wie'),
  whoIs: phrases('wie is, wie was, wie zijn, wie waren'),
  howMany: phrases(`
    hoeveel, hoe veel, hoe groot, hoe hoog, hoe ver, hoe zwaar, hoe oud, hoe breed, hoe diep,
    hoe vaak, hoe snel, hoe duur, welk percentage, welk aantal, aantal, wat kost, wat kosten
  `),
  howLong: phrases('hoe lang, hoelang, hoe lang duurt, hoeveel tijd, hoeveel jaar, hoeveel dagen'),
  why: phrases(`
    waarom, waardoor, hoezo, om welke reden, wat is de reden, wat was de reden, reden van,
    wat is de oorzaak, wat was de oorzaak, waar komt het door, hoe komt het
  `),
  how: phrases(`
    hoe, op welke manier, op welke wijze, stappen, stappenplan, welke stappen, procedure,
    werkwijze, wat moet je doen, hoe moet, hoe kun je, hoe werkt
  `),
  list: phrases(`
    welke, welke soorten, soorten, noem, geef, voorbeelden van, wat voor, kenmerken, kenmerken van,
    onderdelen van, lijst van, opsomming, typen, vormen van, fasen van, fases van, functies van
  `),
  chapters: phrases(`
    hoofdstuk, hfst, h, paragraaf, par, college, hoorcollege, werkcollege, les, week, deel, module,
    thema, blok, unit, bijeenkomst, artikel, stelling
  `),
  course: phrases(`
    toets, tentamen, tentamens, toetsen, examen, samenvatting, samenvattingen, aantekeningen,
    stof, leerstof, overzicht, inhoud, dictaat, slides, dia
  `),
  reasons: phrases(`
    omdat, doordat, want, daardoor, waardoor, daarom, dankzij, vanwege, wegens, zodat, reden,
    redenen, oorzaak, oorzaken, gevolg, aangezien, namelijk, immers, vandaar
  `),
  numbers: phrases(`
    twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, twintig, dertig, veertig,
    vijftig, honderd, duizend, miljoen, miljard, half, helft, derde, kwart, procent
  `),
  times: phrases(`
    seconde, seconden, minuut, minuten, uur, uren, dag, dagen, week, weken, maand, maanden, jaar,
    jaren, eeuw, eeuwen, kwartier, semester, kwartaal, decennium, decennia
  `),
} satisfies QuestionWords;
