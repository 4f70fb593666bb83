import { isCollectionName, type Answer, type Doubt, type WhenAnswer } from '../../answers/index.ts';
import type { Locale, Localized } from '../../language/index.ts';
import { shorten } from '../message/citation.ts';
import { doubtCompany } from '../company/company-doubt.ts';
import { escapeMarkdown } from '../message/markdown.ts';
import { sharedTexts } from '../texts.ts';

/** Words of a question that are named, and the longest that one of them is shown. */
const MOST_NAMED = 4;
const LONGEST_WORD = 40;

const texts = {
  nl: {
    and: 'en',
    others: 'andere woorden',
    nowhere: (words: string, isOne: boolean) =>
      `${words} ${isOne ? 'komt' : 'komen'} nergens voor in het materiaal`,
    butAbout: (words: string) => `; over ${words} staat er wel iets:`,
    butKnown: (words: string) => `; ${words} wel.`,
    nearest: '; dit komt er het dichtst bij.',
    apart: (words: string) => `${words} staan nergens bij elkaar; dit komt er het dichtst bij.`,
    untold: (words: string) =>
      `Bij het eerste getal staat niets over ${words}; misschien is het niet wat je zoekt.`,
    course:
      'Dat hoofdstuk of tentamen staat niet in het materiaal; met `/bron lijst` of `/bron toon` zie je wat er wel in staat.',
  },
  en: {
    and: 'and',
    others: 'other words',
    nowhere: (words: string, isOne: boolean) =>
      `${words} ${isOne ? 'appears' : 'appear'} nowhere in the material`,
    butAbout: (words: string) => `; on ${words} it has this:`,
    butKnown: (words: string, isOne: boolean) => `; ${words} ${isOne ? 'does' : 'do'}.`,
    nearest: '; this comes closest.',
    apart: (words: string) => `${words} never appear together; this comes closest.`,
    untold: (words: string) =>
      `Nothing is said of ${words} with the first figure; it may not be what you asked.`,
    course:
      'That chapter or exam is not in the material; `/source list` or `/source show` tells you what is.',
  },
} satisfies Localized<object>;

/** Why an answer is not sure, as a line of Markdown; null where the usual words say as much. */
function wordDoubt(answer: Answer, locale: Locale): string | null {
  const { confidence } = answer;
  const doubt = answer.command === 'ask' ? answer.doubt : null;
  if (!doubt || confidence === 'sure') return null;
  const [known, unknown] = [doubt.known, doubt.unknown].map((of) => joinNames(of, answer.query));
  const named = { ...doubt, known: known ?? [], unknown: unknown ?? [] };
  return confidence === 'none' ? wordNothing(named, locale) : wordUnsure(named, locale);
}

function wordUnsure({ reason, known, unknown }: Doubt, locale: Locale): string | null {
  const own = texts[locale];
  const list = (words: readonly string[]) => listWords(words, locale);
  if (reason === 'course') return own.course;
  if (reason === 'apart') return known.length < 2 ? null : own.apart(list(known));
  if (reason !== 'unknown' || unknown.length === 0) return null;
  const nowhere = own.nowhere(list(unknown), unknown.length === 1);
  return nowhere + (known.length === 0 ? own.nearest : own.butAbout(list(known)));
}

function wordNothing({ reason, known, unknown }: Doubt, locale: Locale): string | null {
  const own = texts[locale];
  const list = (words: readonly string[]) => listWords(words, locale);
  if (reason === 'course') return own.course;
  // Of a long question of which nothing is known its words say nothing that the usual line does not.
  if (unknown.length === 0 || (known.length === 0 && unknown.length > MOST_NAMED)) return null;
  const nowhere = own.nowhere(list(unknown), unknown.length === 1);
  return nowhere + (known.length === 0 ? '.' : own.butKnown(list(known), known.length === 1));
}

/** "Jack" and "Ma" that stand together in the question as "Jack Ma" are one name. */
function joinNames(words: readonly string[], query: string): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const name = `${joined.at(-1) ?? ''} ${word}`;
    const isName = /^\p{Lu}/u.test(name) && /^\p{Lu}/u.test(word) && query.includes(name);
    if (isName) joined.pop();
    joined.push(isName ? name : word);
  }
  return joined;
}

/** "‘china’, ‘data’ en ‘recht’". */
function listWords(words: readonly string[], locale: Locale): string {
  const { and, others } = texts[locale];
  const named = words.slice(0, MOST_NAMED).map(quoteWord);
  const all = words.length > MOST_NAMED ? [...named, others] : named;
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} ${and} ${last}`;
}

function quoteWord(word: string): string {
  return `‘${escapeMarkdown(shorten(word, LONGEST_WORD))}’`;
}

/** The line over passages that may not be the answer. */
export function unsureLine(answer: Answer, locale: Locale): string {
  const { nearDefined, unsure, nearFigures } = sharedTexts[locale];
  if (answer.command === 'stat' && !answer.isAbout) {
    return nearFigures(`‘${escapeMarkdown(shorten(answer.query))}’`);
  }
  if (answer.command === 'stat' && answer.untold.length > 0) {
    return texts[locale].untold(listWords(joinNames(answer.untold, answer.query), locale));
  }
  const why =
    answer.command === 'company' ? doubtCompany(answer, locale) : wordDoubt(answer, locale);
  return why ?? (answer.command === 'define' ? nearDefined : unsure);
}

/** What is said where nothing was found, in what was searched. */
export function nothingLine(
  answer: Answer,
  { locale, source }: { readonly locale: Locale; readonly source: string | null },
): string {
  const inSource = source !== null;
  if (inSource && isCollectionName(source)) return nothingInCollection(answer, locale);
  const own = sharedTexts[locale];
  if (answer.command === 'define') return inSource ? own.undefinedInSource : own.undefinedTerm;
  if (answer.command === 'when') return nothingDated(answer, locale, inSource);
  // Its words may well be there.
  const [everywhere, here] =
    answer.command === 'stat'
      ? [own.noFigures, own.noFiguresInSource]
      : [own.nothing, own.nothingInSource];
  return wordDoubt(answer, locale) ?? (inSource ? here : everywhere);
}

/** There may be something outside it. */
function nothingInCollection(answer: Answer, locale: Locale): string {
  const { outsidePeriod, statements, inCollection } = sharedTexts[locale];
  if (answer.command === 'when' && answer.outside > 0) {
    return outsidePeriod(statements(answer.outside));
  }
  return wordDoubt(answer, locale) ?? inCollection[answer.command];
}

function nothingDated({ outside }: WhenAnswer, locale: Locale, inSource: boolean): string {
  const { undated, undatedInSource, outsidePeriod, statements } = sharedTexts[locale];
  if (outside > 0) return outsidePeriod(statements(outside));
  return inSource ? undatedInSource : undated;
}

/** What stands before the names of what there is instead. */
export function nearestLabel({ command }: Answer, locale: Locale): string {
  const { nearest, nearestDefined, nearestDated } = sharedTexts[locale];
  if (command === 'when') return nearestDated;
  return command === 'define' ? nearestDefined : nearest;
}
