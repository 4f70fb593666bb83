import type { WordsPart } from '../parts/words.ts';
import { irregular } from './irregular.ts';

/** Dutch: words that carry no topic, and how its words are written. */
export const words = {
  irregular,
  inflection: {
    changes: 'cus ci, gus gi, um a ums, or oren, on onen, ma mata, ie ieen ien',
    adds: 'en e',
    softens: 'f v, s z',
  },
  stemPrefix: 'ge',
  compoundLinks: ['en', 'er', 's', 'e', 'n', ''],
  measures: {
    how: 'hoe',
    of: [
      { words: 'diep lang breed dik', dimension: 'length' },
      { words: 'zwaar', dimension: 'weight' },
      { words: 'warm heet koud', dimension: 'temperature' },
      { words: 'oud', dimension: 'duration' },
      { words: 'duur', dimension: 'money' },
      { words: 'hoog ver groot klein vaak snel laat ernstig', dimension: null },
    ],
    many: 'hoeveel',
    in: 'in',
    units: [
      { words: 'procent procenten percent', dimension: 'share' },
      { words: 'euro euros dollar dollars', dimension: 'money' },
      { words: 'graden celsius kelvin', dimension: 'temperature' },
      { words: 'meter meters kilometer kilometers centimeter km cm', dimension: 'length' },
      { words: 'kilo kilos kilogram gram kg', dimension: 'weight' },
    ],
  },
  verbs: {
    infinitive: 'en',
    participle: 'ge',
    endings: ['t', 'd'],
    present: 't',
    prefixes: 'be er ge her ont ver',
    particles:
      'aan achter af bij binnen door in mee na neer om op over terug toe tegen uit vast voor weg',
  },
  abbreviated:
    'art artikel, artt artikelen, hfst hoofdstuk, par paragraaf, bv bijvoorbeeld, bijv bijvoorbeeld, nr nummer, no nummer, blz bladzijde, afb afbeelding, tab tabel, vgl vergelijk',
  telling: `
    twee drie vier vijf zes zeven acht negen tien twaalf twintig dertig veertig vijftig honderd duizend
    miljoen miljard euro graden graad jaar jaren dagen weken maanden uur uren mensen procent
    ton anderhalf anderhalve driekwart weegt kost duurt meet telt
  `,
  stopwords: `
    oa dwz bijvoorbeeld enz etc ca
    de het een der den des 't 'n zo'n
    ik je jij jou jouw u uw hij hem zijn zij ze haar wij we ons onze jullie hun hen men me mij mijn
    zich zichzelf elkaar elkaars iemand iets niemand iedereen ieder iedere elk elke alles allen
    dit dat deze die dezelfde hetzelfde diens wiens zulke zulk dergelijke daar hier er ergens
    wie wat waar welk welke wanneer waarom hoe hoeveel hoelang hoezo waarin waarmee waarop waarover
    waarvan waarvoor waardoor waaruit waarbij waarnaar waaraan waartoe
    daarin daarmee daarop daarover daarvan daarvoor daardoor daaruit daarbij daarnaar daaraan
    daarom daarna daarnaast hierin hiermee hierop hierover hiervan hiervoor hierdoor hieruit hierbij
    ervan ervoor erop eruit ermee erdoor eraan erbij erover erin
    in op aan van voor met door bij naar over uit tot tegen tussen om onder na sinds tijdens via
    binnen buiten zonder volgens per te ten ter af toe vanaf vanuit rond rondom langs achter boven
    naast jegens omtrent wegens namens ondanks gedurende behalve inzake betreffende
    en of maar want dus als dan toen terwijl omdat doordat zodat hoewel indien tenzij mits nadat
    voordat totdat zodra noch ofwel oftewel evenals alsof
    ben bent is was waren geweest wees wezen zijnde word wordt worden werd werden geworden
    heb hebt heeft hebben had hadden gehad doe doet doen deed deden gedaan
    kan kun kunt kunnen kon konden zal zult zullen zou zouden wil wilt willen wilde wilden wou
    mag mogen mocht mochten moet moeten moest moesten hoeft hoeven hoefde laat laten liet lieten
    ga gaat gaan ging gingen gegaan kom komt komen kwam kwamen blijft blijven bleef bleven blijkt
    bleek bleken maakt maken maakte maakten gemaakt krijgt krijgen kreeg kregen geeft geven gaf gaven
    staat staan stond stonden ligt liggen lag lagen zit zitten zat zaten vindt vinden vond vonden
    heet heten noemt noemen noemde genoemd zegt zeggen zei zeiden gezegd weet weten
    al ook nog wel niet geen nooit altijd vaak soms steeds weer al meestal bijna reeds pas toch
    zo zeer heel erg te veel meer meest meeste minder minst weinig beide sommige enkele enige
    verschillende ander andere anderen eigen zelf zelfs alleen slechts ongeveer circa zoals even
    juist eens nu thans straks later eerst eerder echter namelijk immers bovendien verder
    ja nee hoor maar misschien wellicht
    ter zoal wegens aangaande waarvandaan waarheen alsmede zowel mede
  `,
} satisfies WordsPart;
