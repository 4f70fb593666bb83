import type { WordsPart } from '../parts/words.ts';
import { irregular } from './irregular.ts';

/** German: words that carry no topic, and how its words are written. */
export const words = {
  irregular,
  inflection: { changes: 'o os en, um en a, us en, a en, ee een, uchs uchse üchse' },
  nounsHaveCapital: true,
  ownLetters: 'äöü',
  compoundLinks: ['ens', 'en', 'er', 'es', 's', 'e', 'n', ''],
  measures: {
    how: 'wie',
    of: [
      { words: 'tief lang breit dick', dimension: 'length' },
      { words: 'schwer', dimension: 'weight' },
      { words: 'heiss heiß warm kalt', dimension: 'temperature' },
      { words: 'alt', dimension: 'duration' },
      { words: 'teuer', dimension: 'money' },
      { words: 'hoch weit groß gross oft schnell', dimension: null },
    ],
    many: 'viel viele wieviel wieviele',
    in: 'in',
    units: [
      { words: 'prozent', dimension: 'share' },
      { words: 'euro euros dollar', dimension: 'money' },
      { words: 'grad celsius kelvin', dimension: 'temperature' },
      { words: 'meter metern kilometer kilometern zentimeter km cm', dimension: 'length' },
      { words: 'kilo kilogramm gramm kg', dimension: 'weight' },
    ],
  },
  verbs: {
    infinitive: 'en',
    participle: 'ge',
    endings: ['t', 'st', 'et'],
    present: 't',
    prefixes: 'be emp ent er ge ver zer',
    particles:
      'ab an auf aus bei durch ein fest fort her hin los mit nach um vor weg weiter zu zurück',
  },
  abbreviated:
    'art artikel, abs absatz, kap kapitel, nr nummer, abb abbildung, tab tabelle, bzw beziehungsweise, vgl vergleiche',
  telling: `
    zwei drei vier fünf sechs sieben acht neun zehn zwölf zwanzig dreißig vierzig fünfzig hundert tausend
    millionen milliarden grad jahre jahren tage tagen wochen monate stunden menschen leute prozent
    anderthalb eineinhalb dauerte dauert wiegt kostet misst beträgt betrug
  `,
  stopwords: `
    zb dh ua usw ca bzw beziehungsweise
    der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines
    ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen sich man jemand niemand etwas
    nichts mein meine meinen meinem meiner dein deine sein seine seinen seinem seiner seines ihre
    ihren ihrem ihrer ihres unser unsere unseren euer eure
    dieser diese dieses diesen diesem jener jene jenes jenen jenem solche solcher solches derselbe
    dieselbe dasselbe jeder jede jedes jeden jedem alle allen aller alles beide beiden
    wer wen wem wessen was welche welcher welches welchen welchem wo wohin woher wann warum weshalb
    wieso wie wieviel wieviele womit wodurch wofür wovon worin woran worauf worüber wozu
    damit dadurch dafür davon darin daran darauf darüber dazu dabei danach daher deshalb deswegen
    in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter zwischen durch für gegen
    ohne um bis seit während wegen trotz statt innerhalb außerhalb neben hinter ab per pro laut ins
    und oder aber denn sondern sowie weil dass daß ob wenn als obwohl damit indem nachdem bevor
    falls entweder weder noch sowohl
    bin bist ist sind seid war waren warst gewesen sei wäre wären werde wirst wird werden wurde
    wurden worden geworden würde würden habe hast hat haben hatte hatten gehabt hätte hätten
    kann kannst können konnte konnten könnte könnten soll sollen sollte sollten will wollen wollte
    wollten muss muß müssen musste mussten darf dürfen durfte mag mögen möchte lassen ließ läßt lässt
    tun tut tat getan macht machen machte gemacht geht gehen ging gibt geben gab kommt kommen kam
    bleibt heißt heißen genannt sagt sagte
    nicht nie immer oft manchmal wieder schon auch noch nur sehr so zu mehr meist meisten weniger
    viel viele vielen wenig wenige einige einigen andere anderen anderer anderes anderem eigene
    eigenen selbst sogar etwa circa hier da dort dann nun jetzt doch ja nein bereits fast ganz
    zwar jedoch allerdings außerdem also bzw
  `,
} satisfies WordsPart;
