import type { CohesionPart } from '../parts/cohesion.ts';
import { genera } from './genera.ts';

/** German: what ties a sentence to those around it. */
export const cohesion = {
  openers: `
    aber, und, oder, denn, doch, jedoch, also, daher, deshalb, deswegen, darum, somit, folglich, dennoch,
    trotzdem, allerdings, außerdem, zudem, ferner, darüber hinaus, auch, ebenso, ebenfalls, so, nämlich,
    schließlich, zuletzt, zum schluss, dann, danach, davor, daraufhin, dabei, dadurch, dafür, dagegen, damit,
    daran, daraus, darin, darunter, davon, dazu, hierbei, hierdurch, hierfür, hiermit, hiervon, hierzu, hier,
    da, dort, einerseits, andererseits, im gegensatz dazu, zum beispiel, beispielsweise, insgesamt, zusammen,
    beide, andere, ein anderer, eine andere, ein weiterer, eine weitere, weitere, der erste, der zweite,
    die erste, die zweite, das erste, das zweite, der letzte, die letzte, der rest, die hälfte, nur, sogar,
    nicht, kein, keine, einige, manche, während, obwohl, weil, wobei, wodurch, wonach, seitdem, inzwischen,
    später, früher, zuerst, zunächst, es, das ist, das war, das sind, das waren, dies, diese, dieser, dieses,
    diesen, diesem, jene, jener, jenes, solche, solcher, solches, dessen, deren
  `,
  pointing: `
    das gegenteil, umgekehrt, dass er, dass sie, dass es,
    dies, diese, dieser, dieses, diesen, diesem, jene, jener, jenes, jenen, jenem, solche, solcher, solches,
    solchen, hierbei, hierdurch, hierfür, hiermit, hiervon, hierzu, obige, obigen, im sinne, genannte, genannten,
    erwähnte, erwähnten, folgende, folgenden, dagegen, jedoch, nämlich,
    sind es, waren es, also, daher, deshalb, somit, folglich, ist ein anderer, ist eine andere, ist ein anderes,
    ist auch, sind auch, ein beispiel für, einer der, eine der, eines der
  `,
  resuming: 'das ist, das war, das sind, das waren, das heißt, das bedeutet',
  personal: `
    ich, mich, mir, mein, meine, wir, uns, unser, unsere, du, dich, dir, er, ihn, ihm, sie,
    es, ihnen, davon, dafür, damit, dabei, dadurch, darin, darauf, daraus, dort, derselbe, dieselbe, dasselbe,
    denselben, derselben, damals, ist das, war das, sind das, waren das, zum beispiel, beispielsweise, erneut, ebenso viele,
    andere, anderen, anderer, anderes, übrige, übrigen, die befragten, der befragten, die teilnehmer
  `,
  possessives: 'sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres',
  pluralVerbs: `sind waren werden wurden bedeuten heißen bezeichnen`,
  singularVerbs: 'ist war wird bedeutet bezeichnet',
  auxiliaries:
    'hat haben hatte kann können konnte muss müssen darf dürfen soll sollen will wollen weiß wissen',
  definite: 'der die das dem den des',
  changing:
    'stieg steigt stiegen fiel fällt fielen sank sinkt sanken wuchs wächst erhöhte gestiegen gesunken gewachsen',
  past: `
    war waren wurde wurden hatte hatten konnte konnten ging gingen kam kamen stand standen lag lagen blieb blieben
    stieg stiegen fiel fielen sank sanken wuchs gab gaben nahm nahmen betrug betrugen verlor gewann fand fanden -te -ten
  `,
  rates: 'pro je',
  superlatives: '-ste -sten -ster -stes meist meisten einzige wichtigste',
  unchecked: 'prüfen nachprüfen nachsehen nachfragen unsicher klären',
  examples: 'beispiel beispiele fallbeispiel übung übungen aufgabe aufgaben',
  gapArticles: 'ein=ein(e) eine=ein(e)',
  naming: 'begriff wort ausdruck',
  pluralEndings: '-en',
  singularEndings: '-chen -lernen -wesen -wissen',
  nounKinds: [
    '-tion -ation -isation -sion -ung -ierung -isierung -ose -lyse',
    '-heit -keit -tät -schaft',
    '-ismus',
    '-effekt',
    '-theorie -gesetz -prinzip -modell',
  ],
  doers: '-eur -ist',
  hints:
    'multi=mehrere bi=zwei mono=ein tri=drei selbst=eigen anti=gegen foto=licht -phobie=angst -kratie=herrschaft -messer=misst',
  norms: 'muss müssen soll sollen darf dürfen spätestens innerhalb',
  genera,
  clauses: 'dass',
  asking: 'was wie wenn wo wer ob wann',
  tying:
    'von für in im an am auf mit aus nach über zwischen durch gegen unter pro bis ohne zur zum',
  instances: 'z.b., z. b., bsp., bspw., beispielsweise, zum beispiel',
  partitives: 'gesamtheit art arten form formen typ sorte beginn ende',
  trailing: 'nötig',
  noVerbs: 'nicht fest -cht hart kalt',
  glossaries:
    'begriff begriffe grundbegriffe fachbegriffe glossar definition definitionen liste sonstiges',
  errands:
    'anwesend abwesend anwesenheit protokoll mitteilungen beschlüsse hausaufgaben planung termine aufgaben aufgabenverteilung vorstand kontakt dozenten literatur',
  remarks:
    'beste besser gut geeignet nützlich ähnlich oft meist manchmal bekannt nicht kein sehr leicht schwer schnell langsam wichtig wichtige wichtiger',
  sides: `
    vorteil vorteile nachteil nachteile anwendung anwendungen schritte grenzen unterschiede vergleich vorgehen tipps
  `,
  aspects:
    'typ typen erklärung mechanismus gefahr gefahren schutz wirkung leistung gegenmaßnahme gegenmaßnahmen maßnahmen anwendung einsatz symptome behandlung diagnose vorbeugung lage aufbau herkunft farbe formel einheit einheiten kriterien nebenwirkungen',
  coursework: `
    die klausur, der klausur, klausurrelevant, die vorlesung, der vorlesung, letzte vorlesung, dieses kapitel, diesem kapitel,
    siehe kapitel, folie, folien, der dozent, die dozentin, das skript, dem skript, auswendig
  `,
  adjectiveEndings: '-isch -iv -bar -los',
  gerundEnding: 'en',
  gerundArticle: 'das',
  verbEnding: 't',
} satisfies CohesionPart;
