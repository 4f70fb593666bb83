import type { FoundFigure, FoundPassage } from '../../answers/index.ts';
import {
  findWords,
  fold,
  getStopwords,
  isCoordinator,
  isMeasureWord,
} from '../../language/index.ts';
import { hasItsUnitElsewhere, unitOfTable } from './unit-told.ts';

/** Words beside a figure that are shown with it. */
const MOST_WORDS = 7;
/** "per dag", "pro Tag", "je Tag"; "a day" where a day is measured. */
const RATE_BEHIND = /^\s(?:per\s\p{Ll}+|(?:pro|je)\s\p{Lu}\p{L}+|(?:an?|each|every)\s(\p{L}+))/u;
const RATE_BEFORE = /(?<!\p{L})(per\s\p{Ll}+|(?:pro|je)\s\p{Lu}\p{L}+)\s$/u;
const LONGEST_RATE = 40;
const YEAR = /(?<!\p{N})(?:19|20)\d{2}(?!\p{N})/u;
const MARKS = /[.,;:!?()|]/u;

/** What a figure is of, in the words of its text. */
export interface OwnWords {
  /** Right behind it: "bezorgd over camera's", "per jaar". */
  readonly behind: string | null;
  /** Before it, where those behind say little: "De winst kwam uit". */
  readonly before: string | null;
}

/** The words of a figure's clause, or of its cell, that say what it is of. */
export function wordsOf(found: FoundPassage, figure: FoundFigure): OwnWords {
  const { passage, figures } = found;
  const { text, language, kind } = passage;
  const { start, end, clause, sentence } = figure;
  if (kind === 'table-row') {
    const name = cellName(text.slice(clause[0], start));
    const unit = hasItsUnitElsewhere(figure) ? unitOfTable(text, name ?? '') : null;
    return { behind: unit, before: name };
  }
  const isTelling = tellsIn(language);
  const tells = (words: string) =>
    Array.from(findWords(words)).some((word) => isTelling(word.text));
  const others = figures.filter((other) => other.start >= clause[0] && other.end <= clause[1]);
  const next = Math.min(
    clause[1],
    ...others.map((other) => other.start).filter((place) => place > start),
  );
  const behind = firstWords(text.slice(end, next));
  if (tells(behind)) return { behind: withoutEnd(behind, isTelling), before: null };
  // Up to the first figure: "Membership fell" of "Membership fell from 88 to 79"; else what stands
  // between it and the one before, or opens the sentence.
  const first = Math.min(...others.map((other) => other.start), start);
  const last = Math.max(clause[0], ...others.map((other) => other.end).filter((at) => at <= start));
  // "In 2018 legden 1.200 schepen aan, in 2021 weer 1.100": what has a year leads to the first alone.
  const isOfAll = (words: string) => first === start || !YEAR.test(words);
  const before =
    [lastWords(text.slice(clause[0], first)), lastWords(text.slice(last, start))]
      .concat(firstWords(text.slice(sentence[0], start)))
      .filter((words, place) => place === 1 || isOfAll(words))
      .map((words) => withoutEnd(withoutLink(words, language), isTelling))
      .find((words) => words !== '') ?? '';
  const rate = /^(?:per|a|an|pro|je)\s/u.test(behind) ? behind : null;
  if (before !== '') return { behind: rate, before };
  // "9 procent minder dan in 2010"
  return { behind: /\p{L}{3}/u.test(behind) ? behind : null, before: null };
}

/** Of something that is counted, in what time or for each of what: "500 gasten per dag", "per week 20 berichten". */
export function rateOf({ passage: { text } }: FoundPassage, figure: FoundFigure): OwnWords | null {
  const { end, counted } = figure;
  const own =
    counted !== null && text.startsWith(counted, end + 1) ? end + 1 + counted.length : end;
  const [behind, word] = RATE_BEHIND.exec(text.slice(own, own + LONGEST_RATE)) ?? [];
  if (behind !== undefined && (word === undefined || isMeasureWord(fold(word))))
    return { behind: behind.trim(), before: null };
  const lead = text.slice(Math.max(0, figure.start - LONGEST_RATE), figure.start);
  const bare = lead.slice(0, lead.length - leadOf(lead, figure.qualifier));
  const before = RATE_BEFORE.exec(bare)?.[1];
  return before === undefined ? null : { behind: null, before };
}

/** How many characters of what leads to a figure are its qualifier. */
function leadOf(lead: string, qualifier: string | null): number {
  return qualifier !== null && lead.endsWith(`${qualifier} `) ? qualifier.length + 1 : 0;
}

/** As many whole words as there is room for, in characters, without small ones at the end; null of none. */
export function fitWords(
  words: string | null,
  room: number,
  language: string | null,
): string | null {
  if (words === null || words.length <= room) return words;
  const fitting = words.slice(0, Math.max(0, room) + 1).replace(/\s*\S*$/u, '');
  const whole = withoutEnd(fitting, tellsIn(language));
  return whole === '' ? null : whole;
}

/** Whether a word says something by itself. */
function tellsIn(language: string | null): (word: string) => boolean {
  const stopwords = getStopwords(language);
  return (word) =>
    /\p{L}{3}/u.test(word) && !stopwords.has(fold(word)) && !isMeasureWord(fold(word));
}

/** Without the word that ties a clause to the one before: "and made a profit". */
function withoutLink(words: string, language: string | null): string {
  const [first = '', ...rest] = words.split(' ');
  return isCoordinator(first.toLowerCase(), language) ? rest.join(' ') : words;
}

/** "Omzet" of the cell "Omzet: € 12". */
function cellName(lead: string): string | null {
  const name = lead.replace(/[|:]/gu, ' ').trim();
  return name === '' ? null : name;
}

/** The first words up to a mark. */
function firstWords(text: string): string {
  const [own = ''] = text.split(MARKS);
  return own.trim().split(/\s+/u).slice(0, MOST_WORDS).join(' ');
}

/** The last words after any mark. */
function lastWords(text: string): string {
  const own = text.trimEnd().split(MARKS).at(-1) ?? '';
  return own.trim().split(/\s+/u).slice(-MOST_WORDS).join(' ');
}

/** Without the small words that lead to the figure: "boekte een omzet" of "boekte een omzet van". */
function withoutEnd(words: string, isTelling: (word: string) => boolean): string {
  const all = words.split(' ');
  while (all.length > 0 && !isTelling(all.at(-1) ?? '')) all.pop();
  return all.join(' ');
}
