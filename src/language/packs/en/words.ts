import type { WordsPart } from '../parts/words.ts';
import { irregular } from './irregular.ts';

/** English: words that carry no topic, and how its words are written. */
export const words = {
  irregular,
  inflection: {
    changes: `
      sis ses, us uses i, um a, ex ices, ix ices, f ves, fe ves, as ases, ns nses, iz izzes,
      eau eaux
    `,
  },
  measures: {
    how: 'how',
    of: [
      { words: 'deep long wide thick tall', dimension: 'length' },
      { words: 'heavy', dimension: 'weight' },
      { words: 'hot warm cold', dimension: 'temperature' },
      { words: 'old', dimension: 'duration' },
      { words: 'expensive', dimension: 'money' },
      { words: 'high far big large small often fast late serious', dimension: null },
    ],
    many: 'many',
    in: 'in',
    units: [
      { words: 'percent percents percentage', dimension: 'share' },
      { words: 'euro euros dollars dollar pounds', dimension: 'money' },
      { words: 'degrees celsius kelvin fahrenheit', dimension: 'temperature' },
      { words: 'metres meters kilometres kilometers km miles cm', dimension: 'length' },
      { words: 'kilos kilograms grams kg', dimension: 'weight' },
    ],
  },
  abbreviated:
    'art article, arts articles, ch chapter, sec section, no number, nos numbers, fig figure, eq equation, dept department, approx approximately',
  telling: `
    two three four five seven eight nine ten twelve twenty thirty forty fifty hundred thousand million
    billion euros degrees degree years days weeks months hours people percent pounds
    weighs costs lasts
  `,
  stopwords: `
    eg ie etc ca
    a an the
    i me my mine myself you your yours yourself yourselves he him his himself she her hers herself
    it its itself we us our ours ourselves they them their theirs themselves one ones
    someone somebody something anyone anybody anything everyone everybody everything nobody nothing
    this that these those such same
    who whom whose which what where when why how whether whatever whichever whoever wherever
    in on at by for from to of off with within without about above across after against along among
    around as before behind below beneath beside besides between beyond despite down during except
    inside into like near onto out outside over per since than through throughout till toward
    towards under until up upon via
    and or but nor so yet if then else because although though while unless whereas
    am is are was were be been being isn aren wasn weren
    has have had having hasn haven hadn do does did done doing doesn don didn
    can could cannot may might must shall should will would won wouldn shouldn couldn ought
    get gets got getting make makes made making go goes went gone going come comes came
    take takes took taken give gives gave given say says said tell tells told
    let become becomes became use called
    there here now also too very just only even still again ever never always often sometimes
    already almost rather quite much many more most less least few little lot lots
    some any no not none all both each every either neither other others another own
    first yes however therefore thus hence according
    ve ll re t s d m
    im ive youre youve theyre weve thats whats hows whos wheres theres dont doesnt didnt cant couldnt wont
    wouldnt shouldnt isnt arent wasnt werent havent hasnt hadnt pls
  `,
} satisfies WordsPart;
