import { findWords } from '../../src/language/words/words.ts';
import type { Passage } from '../../src/library/types.ts';
import { pick, type Random } from './random.ts';

/** Questions around two phrases of one passage, as people write them in full. */
const FRAMES: Readonly<Record<string, readonly string[]>> = {
  nl: [
    'Wat is er bepaald over {a}, en geldt dat ook voor {b}?',
    'Onder welke voorwaarden mag {a} volgens deze regeling als het gaat om {b}?',
    'Hoe zit het met {a} wanneer er sprake is van {b}?',
    'Welke gevolgen heeft {a} voor iemand die te maken krijgt met {b}?',
  ],
  en: [
    'What has been decided about {a}, and does that hold for {b} as well?',
    'Under which conditions is {a} allowed when it comes to {b}?',
    'What happens with {a} once there is {b}?',
    'Which consequences does {a} have for somebody who has to deal with {b}?',
  ],
};

const SHORTEST = 3;
const LONGEST = 6;

/** Long natural questions about passages drawn at random. */
export function inventQuestions(
  passages: readonly Passage[],
  language: string,
  wanted: number,
  random: Random,
): string[] {
  const frames = FRAMES[language] ?? FRAMES['en'] ?? [];
  return Array.from({ length: wanted }, () => {
    const words = Array.from(findWords(pick(passages, random)?.text ?? ''), ({ text }) => text);
    return (pick(frames, random) ?? '')
      .replace('{a}', pickPhrase(words, random))
      .replace('{b}', pickPhrase(words, random));
  });
}

function pickPhrase(words: readonly string[], random: Random): string {
  const length = SHORTEST + Math.floor(random() * (LONGEST - SHORTEST + 1));
  const start = Math.floor(random() * Math.max(1, words.length - length));
  return words.slice(start, start + length).join(' ');
}
