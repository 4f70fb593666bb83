import { type FigureRole, unitOf } from '../../../facts/index.ts';
import type { Query } from '../../../search/index.ts';
import { isCounted } from '../rank/is-counted.ts';
import { endOf, isGeneric, measureOf, type Measure } from './asked-measures.ts';
import { isStacked } from './stacked.ts';
import { withPartsOfNames } from './name-parts.ts';
import { collectCases, isWrittenAsName, type Written } from './written-as-name.ts';

/** A topic as it was asked. */
export interface Asked {
  readonly query: Query;
  /** The role that it asks for, as "omzetverwachting" does; null for results. */
  readonly role: FigureRole | null;
  /** Whether it asks how many there are: "aantal". */
  readonly counts: boolean;
  /** Whether it asks how old somebody is. */
  readonly isAge: boolean;
}

/** A word of a topic. */
export interface TopicWord {
  /** Whether it names whose figure is meant; the others say what is measured. */
  readonly isName: boolean;
  /** Whether it is a part of a name beside it: "lake" of "Lake Ombera". */
  readonly isPartOfName: boolean;
  readonly measure: Measure | null;
  /** Whether it only says what the noun behind it measures: "tax" of "tax share". */
  readonly isStacked: boolean;
  /** Whether a text has it right before the next word, as the topic has: "boiling" of "boiling point". */
  readonly isOfNext: boolean;
  /** Whether it asks by what it ends in only: "honingprijs". */
  readonly isCompound: boolean;
  /** What it is a unit of: "dagen" asks for days. */
  readonly unit: string | null;
  /** Whether a text that was found has it as it is. */
  readonly isFound: boolean;
  /** How it begins, where nothing in the material has it; else null. */
  readonly unknown: string | null;
  /** How much its place counts. */
  readonly weight: number;
}

/** A topic, read by the passages that its words were found in. */
export interface Topic extends Asked {
  readonly words: readonly TopicWord[];
  /** Whether it has both names and what is measured: then the latter decides. */
  readonly isMixed: boolean;
  /** The kind that it asks for by an adjective: "how expensive is Noviro". */
  readonly measure: Measure | null;
  /** The years that it asks for: "omzet Noviro 2023". */
  readonly years: readonly number[];
}

/** What is measured says more than whose it is; a noun that figures are told by the most. */
const NOUN = 1.5;
const MEASURED = 2;
const COUNTED: Measure = { dimensions: ['count', 'share'], told: null };
const COUNT: Measure = { dimensions: ['count'], told: null };
/** So many letters tell that two words begin as one. */
const BEGINNING = 4;
const YEAR = /^(?:19|20)\d{2}$/u;

/** Which words of a topic are names, what the others ask for, and how much each counts. */
export function readTopic(
  asked: Asked,
  weights: readonly number[],
  written: readonly Written[],
  pairs: ReadonlySet<number> = new Set(),
): Topic {
  const cases = collectCases(asked.query, written);
  const found = collectFound(written);
  const hasName = cases.some(({ upper, lower }) => upper > 0 && lower === 0);
  const inTexts = new Set(
    written.flatMap(({ matches }) =>
      matches.flatMap(({ word, part }) => (part === null ? [word] : [])),
    ),
  );
  const measured = asked.query.words.map(({ word, shown }, place) => {
    const own = (shown ?? word).toLowerCase();
    const measure = measureOf(own);
    // What a text calls "draagtijd" it does not tell by "8 jaar oud", as it may any "tijd".
    // And any percentage would tell "slagingspercentage".
    const isEnd = endOf(own) !== null;
    const isCalled = isEnd && (inTexts.has(place) || (measure !== null && isGeneric(measure)));
    return measure && isCalled ? { ...measure, told: null } : measure;
  });
  const topic = asked.query.text.toLowerCase().split(/\s+/u);
  const told = asked.query.words.map((word, place) => {
    const shown = (word.shown ?? word.word).toLowerCase();
    const measure = measured[place] ?? null;
    const unit = unitOf(shown);
    const isFound = found.has(place);
    const isPlain = measure === null && unit === null;
    // Beside a noun that figures are told by, a word that nothing has is a name that nothing has.
    const mayBeName = isFound || measured.some((one, at) => one !== null && at !== place);
    const isName = isPlain && mayBeName && isWrittenAsName(word, cases[place], isFound && hasName);
    const isUnknown = isPlain && !isFound && word.word.length > BEGINNING;
    const unknown = isUnknown ? word.word.slice(0, BEGINNING) : null;
    return {
      isName,
      isPartOfName: false,
      measure,
      isStacked: isStacked(topic, topic.indexOf(shown)),
      isOfNext: pairs.has(place),
      isCompound: endOf(shown) !== null,
      unit,
      isFound: inTexts.has(place),
      unknown,
      weight: Math.max(weights[place] ?? 0, 0.01),
    };
  });
  // "Hoe zwaar das": of what is asked by an adjective nobody asks how many there are.
  const counted = asked.query.measure === null ? withCounted(told, written) : told;
  const plain = withPartsOfNames(counted, asked.query, written);
  const isMixed = plain.some(({ isName }) => isName) && plain.some(({ isName }) => !isName);
  const most = Math.max(...plain.map(({ weight }) => weight));
  const words = plain.map((word): TopicWord => {
    if (word.isName) return word;
    const measure = asked.counts ? toCounting(word.measure) : word.measure;
    if (!isMixed) return { ...word, measure };
    return {
      ...word,
      measure,
      weight: most * (word.measure ? MEASURED : NOUN),
    };
  });
  const years = asked.query.words.flatMap(({ word }) => (YEAR.test(word) ? [Number(word)] : []));
  const { measure: dimension } = asked.query;
  const measure = dimension ? { dimensions: [dimension], told: null } : null;
  return { ...asked, words, isMixed, measure, years };
}

/** "Aantal boetes" asks for no amount. */
function toCounting(measure: Measure | null): Measure {
  return measure?.dimensions.includes('count')
    ? { dimensions: COUNT.dimensions, told: measure.told }
    : COUNT;
}

/** A noun that texts count asks how many there are, where nothing else of the topic says what is asked. */
function withCounted(
  words: readonly TopicWord[],
  written: readonly Written[],
): readonly TopicWord[] {
  const at = words.findIndex(({ isName }) => !isName);
  const word = words[at];
  if (!word || word.measure || word.unit !== null) return words;
  if (words.some(({ isName }, place) => !isName && place !== at)) return words;
  const isOfMany = written.some(({ figures, matches }) => {
    const own = matches.filter((match) => match.word === at);
    return own.length > 0 && figures.some((figure) => isCounted(figure, own));
  });
  return isOfMany ? words.with(at, { ...word, measure: COUNTED }) : words;
}

/** Words that stand somewhere as they are, and not only a part of them. */
function collectFound(written: readonly Written[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { matches, above } of written) {
    for (const { word, part } of matches) if (part === null) found.add(word);
    for (const { word, part } of above.headings) if (part === null) found.add(word);
    for (const { word, part } of above.title) if (part === null) found.add(word);
  }
  return found;
}
