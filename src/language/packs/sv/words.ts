import type { WordsPart } from '../parts/words.ts';

/** Swedish: words that carry no topic, and how its words are written. */
export const words = {
  ownLetters: 'åäö',
  compoundLinks: ['s', 'e', 'o', ''],
  measures: {
    how: 'hur',
    of: [
      { words: 'djup lång bred', dimension: 'length' },
      { words: 'tung', dimension: 'weight' },
      { words: 'gammal gamla', dimension: 'duration' },
      { words: 'dyr', dimension: 'money' },
      { words: 'hög högt långt stor stort ofta snabb', dimension: null },
    ],
    many: 'många mycket',
    in: 'i',
    units: [
      { words: 'procent', dimension: 'share' },
      { words: 'euro dollar kronor', dimension: 'money' },
      { words: 'grader celsius kelvin', dimension: 'temperature' },
      { words: 'meter kilometer centimeter km cm', dimension: 'length' },
      { words: 'kilo kilogram gram kg', dimension: 'weight' },
    ],
  },
  stopwords: `
    en ett den det de dem dom
    jag mig min mitt mina du dig din ditt dina han honom hans hon henne hennes vi oss vår vårt våra
    ni er ert era deras dess sin sitt sina sig man någon något några ingen inget inga alla allt
    varje var denna detta dessa denne sådan sådant sådana samma själv själva
    vem vems vad vilken vilket vilka var vart varifrån när varför hur hurdan huruvida vars
    i på av för med till från om över under mellan genom mot vid efter före utan hos bland kring
    sedan innan inom utanför längs enligt trots tills per åt ur bakom framför upp ner ut in
    och eller men att som så än därför eftersom medan fast samt både varken antingen ifall
    är var vara varit blir bli blev blivit blivit har ha hade haft gör göra gjorde gjort
    kan kunna kunde kunnat ska skall skulle vill vilja ville måste får få fick fått bör borde
    låter låta lät går gå gick kommer komma kom tar ta tog ger ge gav finns fanns finnas heter hette
    kallas kallades kallad sägs säger sade sa anses användes används
    inte ej aldrig alltid ofta ibland också även bara endast mycket många mer mera mest flera flest
    mindre lite få andra annan annat egen eget egna här där då nu dit hit redan nästan ungefär cirka
    ja nej kanske dock alltså sålunda ännu igen ju
    hade hos dig ens
  `,
} satisfies WordsPart;
