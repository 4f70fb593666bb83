import type { BlockKind } from '../../../library/index.ts';
import { phraseAt, type Reading, type Token, tokenAt } from '../../read/index.ts';
import type { Figure } from '../../types.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { FigureReading } from '../figure-reading.ts';
import type { BareFigure, Found } from '../found.ts';
import { tellFigures } from '../tell-figures.ts';
import { getLexicon } from '../words/lexicon.ts';
import type { Lexicon } from '../words/lexicon-type.ts';
import { type AgeRow, ageRows, LISTS } from './rows.ts';

const OLDEST = 120;
const NONE: readonly Figure[] = [];
/** What the number may stand before, behind a comma: a mark, or nothing at all. */
const ENDS = ',.;!?';

/**
 * How old people of a passage are told to be. They are no data of a text in general, and what is asked
 * for by "leeftijd".
 */
export function findAges(passage: Reading, kind: BlockKind): readonly Figure[] {
  if (kind === 'code' || kind === 'table-row' || !/\d/u.test(passage.text)) return NONE;
  const { text, tokens, language } = passage;
  const { lexicon } = getLexicon(language);
  let told: boolean | undefined;
  const isOfAges = () =>
    (told ??= tokens.some((_, at) => phraseAt(passage, at, lexicon.askingAge) !== null));
  const found: Found[] = [];
  for (let place = 0; place < tokens.length; place++) {
    const token = tokens[place];
    // What is cheap to tell first: nearly no number is an age.
    if (token?.kind !== 'digits' || !mayBeAge(tokens, place, lexicon)) continue;
    const { always, ofAges } = patternsOf(lexicon);
    const isAt = (pattern: RegExp) => {
      pattern.lastIndex = token.start;
      return pattern.test(text);
    };
    if (isAt(always) || (isAt(ofAges) && isOfAges())) found.push(toFound(token, place));
  }
  return found.length === 0 ? NONE : tellFigures(new FigureReading(passage), found, kind);
}

/** Whether a number is none too high, and what stands right by it is of a row. */
function mayBeAge(tokens: readonly Token[], place: number, lexicon: Lexicon): boolean {
  const { text } = tokenAt(tokens, place);
  if (text.length > 3 || !(Number(text) > 0 && Number(text) <= OLDEST)) return false;
  const { text: mark, lower: before } = tokenAt(tokens, place - 1);
  const { text: next, lower: after } = tokenAt(tokens, place + 1);
  const { ages, ageVerbs, ageAdverbs, ageEnds } = lexicon;
  if (next === '-' || ageEnds.begins.has(after)) return true;
  if (mark === '(') return next === ')';
  if (mark === ',') return ENDS.includes(next);
  return ages.ends.has(before) || ageVerbs.ends.has(before) || ageAdverbs.ends.has(before);
}

/** The rows in the words of a language: those of any text, and those of one that has a word for ages. */
interface Patterns {
  readonly always: RegExp;
  readonly ofAges: RegExp;
}

const patterns = new WeakMap<Lexicon, Patterns>();

function patternsOf(lexicon: Lexicon): Patterns {
  const known = patterns.get(lexicon);
  if (known) return known;
  const fill = (pattern: string) =>
    LISTS.reduce((own, name) => own.replaceAll(`{${name}}`, () => anyOf(lexicon[name])), pattern);
  const join = (rows: readonly AgeRow[]) => {
    const all = rows.map(({ before, after }) => `(?<=${before})\\d{1,3}(?=${after})`);
    return new RegExp(fill(all.join('|')), 'uy');
  };
  const own = {
    always: join(ageRows.filter(({ isOfAges = false }) => !isOfAges)),
    ofAges: join(ageRows.filter(({ isOfAges = false }) => isOfAges)),
  };
  patterns.set(lexicon, own);
  return own;
}

/** Any of some phrases, the longest first; where there are none, nothing. */
function anyOf(phrases: Lexicon['ages']): string {
  const all = [...phrases.keys()].toSorted((a, b) => b.length - a.length);
  return all.length === 0 ? '(?!)' : `(?:${all.join('|')})`;
}

function toFound({ text, start, end }: Token, first: number): Found {
  const value = Number(text);
  const candidate: Candidate = {
    kind: 'duration',
    first,
    next: first + 1,
    start,
    end,
    value,
    to: null,
    margin: null,
    unit: 'year',
    quantities: [],
  };
  const figure: BareFigure = {
    kind: 'duration',
    text,
    start,
    end,
    value,
    to: null,
    margin: null,
    unit: 'year',
    elided: null,
    qualifier: null,
    counted: null,
  };
  return { candidate, figure };
}
