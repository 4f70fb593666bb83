import { analyse } from '../../../analysis/index.ts';
import { fold, languagePacks, type Range, toWords } from '../../../language/index.ts';
import type { TermCandidate } from '../terms/candidates.ts';
import { startsWithVerb } from '../glosses/gloss.ts';
import { tellsTerm, withoutCommon } from './tells.ts';

/** Stands for what was left out. */
export const BLANK = '_____';

/** "_____ (FG)": whatever stands in brackets behind a term is the term again. */
const BRACKETED = new RegExp(`${BLANK}["'”’»]?\\s?\\(|\\(["'“‘«]?${BLANK}`, 'u');

/** Letters by which two forms of a noun differ at most. */
const MOST_ENDING = 2;

/** What stands before a blank. */
interface Gap {
  readonly range: Range;
  /** The article, so that it fits every choice: "a(n) "; empty for none. */
  readonly article: string;
}

/** A text with `BLANK` for the ranges given, which are counted in it and do not overlap. */
export function blankOut(text: string, ranges: readonly Range[]): string {
  return fillGaps(
    text,
    ranges.map((range) => ({ range, article: '' })),
  );
}

function fillGaps(text: string, gaps: readonly Gap[]): string {
  let blanked = '';
  let from = 0;
  for (const { range, article } of gaps.toSorted((a, b) => a.range[0] - b.range[0])) {
    blanked += text.slice(from, range[0]) + article + BLANK;
    from = range[1];
  }
  return blanked + text.slice(from);
}

/**
 * Where a term stands in a text, in any of its forms, each with the article before it: "een" or "an"
 * would tell which term it is.
 */
function placesOfTerm(text: string, term: string, language: string): Gap[] {
  const wanted = analyse(term, language).map(({ term: stem }) => stem);
  const tokens = analyse(text, language);
  const places: Gap[] = [];
  for (let at = 0; at + wanted.length <= tokens.length; at++) {
    const own = tokens.slice(at, at + wanted.length);
    if (!own.every(({ term: stem }, place) => stem === wanted[place])) continue;
    const [start, end] = [own[0]?.start ?? 0, own.at(-1)?.end ?? 0];
    if (!isForm(fold(text.slice(start, end)), fold(term))) continue;
    places.push(withArticle(text, [start, end], language));
    at += wanted.length - 1;
  }
  return places;
}

/** Whether two words are one noun: "constructing" has the stem of "construction" and is none of it. */
function isForm(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.length - short.length <= MOST_ENDING && long.startsWith(short.slice(0, -1));
}

function withArticle(text: string, [start, end]: Range, language: string): Gap {
  const { definitions, cohesion } = languagePacks.get(language) ?? {};
  const articles = toWords(definitions?.articles ?? '');
  const [, before = ''] = /(\S+)\s$/u.exec(text.slice(Math.max(0, start - 12), start)) ?? [];
  if (!articles.has(fold(before))) return { range: [start, end], article: '' };
  const range: Range = [start - before.length - 1, end];
  const shown = [...toWords(cohesion?.gapArticles ?? '')].find((pair) =>
    pair.startsWith(`${fold(before)}=`),
  );
  if (shown === undefined) return { range, article: '' };
  const article = shown.slice(shown.indexOf('=') + 1);
  return { range, article: `${/^\p{Lu}/u.test(before) ? capitalise(article) : article} ` };
}

/**
 * A question with an article that may be left out before its first blank, where others need one: "(a/an)
 * _____ is a false statement" fits "an offer" and "misrepresentation".
 */
export function withOptionalArticle(question: string, language: string): string {
  const { gapArticles = '' } = languagePacks.get(language)?.cohesion ?? {};
  const optional = [...toWords(gapArticles)].find((pair) => pair.includes('=('));
  if (optional === undefined) return question;
  const article = optional.slice(optional.indexOf('=') + 1);
  const at = question.indexOf(BLANK);
  const isFirst = !/\p{L}/u.test(question.slice(0, at));
  return `${question.slice(0, at)}${isFirst ? capitalise(article) : article} ${question.slice(at)}`;
}

/** "(Een)", "(A/an)". */
function capitalise(article: string): string {
  return article.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/**
 * The text of a card that asks for a term; null where what is left of it tells the term. What the
 * choices have in common may stand in it: "variable" of "independent variable".
 */
export function askForTerm(
  { passage: { text }, definition: { term, form }, language, shown, stems }: TermCandidate,
  common: string | null = null,
): string | null {
  const whole = text.slice(...shown);
  const name = text.slice(...term);
  const places = placesOfTerm(whole, name, language);
  const isTold = (asked: string) =>
    BRACKETED.test(asked) ||
    tellsTerm(asked.replaceAll(BLANK, ' '), withoutCommon({ name, stems, language }, common));
  if (form === 'label') {
    // In a definition that is set apart, its own term makes a circle.
    if (places.length > 0 || isTold(whole)) return null;
    return startsWithVerb(whole, language) ? `${BLANK} ${whole}` : `${BLANK}: ${whole}`;
  }
  if (places.length === 0) return null;
  const asked = fillGaps(whole, places);
  return isTold(asked) ? null : asked;
}
