import { findSentences } from '../../language/sentences.ts';
import type { Figure } from '../types.ts';
import { followsNoun } from './counted.ts';
import { findFigures } from './index.ts';
import { getLexicon } from './lexicon.ts';
import { phraseAt, phraseBefore, type Reading } from './reading.ts';
import { tokenAt, tokenize } from './tokens.ts';
import { isYear } from './traps/years.ts';
import { readQuantity } from './quantities.ts';

/** What the sentence of a figure says of where it comes from; null where it does not say. */
export interface FigureContext {
  /** Who measured it, as the sentence names them. */
  readonly source: string | null;
  /** How many were asked, other than the figure itself. */
  readonly asked: number | null;
  /** The year that the sentence speaks of, where it names one. */
  readonly year: number | null;
}

/** "1,001 adults in four cities were interviewed": words from the number to what tells it. */
const WORDS_TO_ASKED = 6;

/** What is told in shares of those who were asked. */
const SHARES: ReadonlySet<string> = new Set(['percentage', 'fraction', 'score']);

/**
 * What the sentence around a figure says of its source, its survey and its year; a share that names
 * no survey is of the one that the sentence before tells of.
 */
export function describeFigure(
  text: string,
  figure: Figure,
  language: string | null,
): FigureContext {
  const sentences = findSentences(text);
  const own = sentences.findIndex(([, to]) => figure.start < to);
  const [start, end] = sentences[own] ?? [0, text.length];
  const reading = readSentence(text.slice(start, end), language);
  const source = findSource(reading);
  const asked = findAsked(reading, figure.start - start);
  const year = findYear(reading);
  const before = sentences[own - 1];
  const isTold = source !== null || asked !== null || namesSurvey(reading) || year !== null;
  if (!before || isTold || !SHARES.has(figure.kind)) return { source, asked, year };
  if (text.slice(before[0], start).includes('\n')) return { source, asked, year };
  const survey = readSentence(text.slice(...before), language);
  const respondents = findAsked(survey, -1);
  if (respondents === null) return { source, asked, year };
  return { source: findSource(survey), asked: respondents, year: findYear(survey) };
}

function readSentence(text: string, language: string | null): Reading {
  return { text, language, tokens: tokenize(text), lexicon: getLexicon(language) };
}

function namesSurvey({ tokens, lexicon }: Reading): boolean {
  return tokens.some(({ lower }) => lexicon.surveys.has(lower));
}

/** "volgens X", "een onderzoek van X", "according to X", "a survey by X". */
function findSource(reading: Reading): string | null {
  const { lexicon, tokens } = reading;
  for (let place = 0; place < tokens.length; place++) {
    const according = phraseAt(reading, place, lexicon.accordingTo);
    const survey = lexicon.surveys.has(tokenAt(tokens, place).lower)
      ? phraseAt(reading, place + 1, lexicon.surveyBy)
      : null;
    const from = according?.next ?? survey?.next;
    const name = from === undefined ? null : nameAt(reading, from);
    if (name) return name;
  }
  return null;
}

/** The capitalised words from a token on, with the small words between them. */
function nameAt({ tokens, lexicon, text }: Reading, first: number): string | null {
  let from = first;
  while (from < first + 3 && lexicon.articlesOfNames.has(tokenAt(tokens, from).lower)) from++;
  let end = from;
  for (let place = from; place < from + 12; place++) {
    const token = tokenAt(tokens, place);
    const isName = token.kind === 'word' && /\p{Lu}/u.test(token.text);
    const isLink = lexicon.nameLinks.has(token.lower) || /^[&-]$/u.test(token.text);
    if (isName) end = place + 1;
    else if (!isLink || place === from) break;
  }
  if (end === from) return null;
  return text.slice(tokenAt(tokens, from).start, tokenAt(tokens, end - 1).end);
}

/** The number of people that a survey "among 1,001 adults" asked, or "1,001 adults were asked". */
function findAsked(reading: Reading, own: number): number | null {
  const { text, language, lexicon, tokens } = reading;
  const isSurvey = namesSurvey(reading);
  if (!isSurvey && !tokens.some(({ lower }) => lexicon.respondents.has(lower))) return null;
  const asked = findFigures(text, language).find((figure) => {
    if (figure.kind !== 'count' || figure.to !== null || figure.start === own) return false;
    const place = tokens.findIndex(({ start }) => start === figure.start);
    const after = tokens.filter(({ start }) => start >= figure.end).slice(0, WORDS_TO_ASKED);
    if (after.some(({ lower }) => lexicon.respondents.has(lower))) return true;
    const isAmong = phraseBefore(reading, qualifiedStart(reading, place), lexicon.among) !== null;
    return isSurvey && isAmong;
  });
  return asked?.value ?? null;
}

function qualifiedStart(reading: Reading, place: number): number {
  return phraseBefore(reading, place, reading.lexicon.qualifiers) ?? place;
}

/** The one year of a sentence; of several none is certain. */
function findYear(reading: Reading): number | null {
  const { tokens, lexicon } = reading;
  const years = new Set<number>();
  for (const [place, token] of tokens.entries()) {
    if (!/^(?:1[5-9]|20)\d{2}$/u.test(token.text)) continue;
    const quantity = readQuantity(reading, place);
    if (!quantity || quantity.sort !== null || !isYear(reading, quantity)) continue;
    const isSure = phraseBefore(reading, place, lexicon.beforeYear) !== null;
    if (isSure || !followsNoun(reading, place + 1)) years.add(quantity.value);
  }
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}
