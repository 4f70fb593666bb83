import { findWords, fold } from '../../language/index.ts';
import { phrasesOf } from './question-words.ts';

/** A longer heading is a sentence. */
const LONGEST = 80;

/** "Definition", "what is": what asks for a definition announces one in a heading. */
const announcing = [...phrasesOf(({ define }) => define.asked)];

/** Whether a heading announces what something is: "1.1 Definitie en kenmerken", "What is a tide?". */
export function announcesDefinition(heading: string | null): boolean {
  if (heading === null || heading.length > LONGEST) return false;
  const words = Array.from(findWords(heading), ({ text }) => fold(text));
  const text = ` ${words.join(' ')} `;
  return announcing.some((phrase) => text.includes(` ${phrase} `));
}
