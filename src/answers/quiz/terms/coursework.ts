import type { Definition } from '../../../definitions/index.ts';
import {
  findWords,
  fold,
  languagePacks,
  splitName,
  toPhrases,
  toWords,
} from '../../../language/index.ts';
import type { Passage } from '../../../library/index.ts';

/**
 * Whether what stands behind a term tells of the course and not of what the term means ("not for the
 * exam") or of a made-up case, or the term is whoever has something to do ("Daan: find a room").
 */
export function isAboutCourse(
  { text, heading }: Pick<Passage, 'text' | 'heading'>,
  { body, form }: Definition,
  language: string,
): boolean {
  const {
    coursework = '',
    errands = '',
    examples = '',
  } = languagePacks.get(language)?.cohesion ?? {};
  const words = ` ${splitName(text.slice(...body)).join(' ')} `;
  if ([...toPhrases(coursework)].some((phrase) => words.includes(` ${fold(phrase)} `))) return true;
  const [asked, made] = [errands, examples].map((list) => toWords(list));
  const headings = splitName(heading ?? '');
  if (headings.some((word) => made?.has(word))) return true;
  return form === 'label' && headings.some((word) => asked?.has(word));
}

/** "Present: Ann, Bo": who is named in a line about the meeting, by source; no term is. */
export function findPeople(
  passages: readonly Passage[],
  languageOf: (passage: Passage) => string | null,
): ReadonlyMap<Passage['source'], ReadonlySet<string>> {
  const people = new Map<Passage['source'], Set<string>>();
  for (const passage of passages) {
    const [, label] = /^(\p{L}+):\s/u.exec(passage.text) ?? [];
    if (label === undefined) continue;
    const { errands = '' } = languagePacks.get(languageOf(passage) ?? '')?.cohesion ?? {};
    if (!toWords(errands).has(fold(label))) continue;
    const own = people.get(passage.source) ?? new Set<string>();
    people.set(passage.source, own);
    for (const { text } of findWords(passage.text.slice(label.length))) {
      if (/^\p{Lu}/u.test(text)) own.add(fold(text));
    }
  }
  return people;
}
