import type { CompanyText } from '../types.ts';
import { type TimeSlices, visitAll } from '../../../system/index.ts';

/** A run of letters and digits; cut at 64, so that no text makes it slow. */
const WORD = /[\p{L}\p{N}\p{M}]{1,64}/gu;
const LETTER = /[\p{L}\p{N}]/u;

/** A name, and where its first word stands in it (".NET": 1). */
interface Wanted {
  readonly name: string;
  readonly at: number;
}

/**
 * The ordinals of the passages that have each name as whole words, exactly as it is spelled. The
 * passages are gone through once, however many names there are.
 */
export async function findLiterals(
  names: readonly string[],
  passages: readonly CompanyText[],
  slices: TimeSlices,
): Promise<Map<string, number[]>> {
  const wanted = byFirstWord(names);
  const found = new Map<string, number[]>();
  if (wanted.size === 0) return found;
  await visitAll(passages, slices, ({ text }, ordinal) => {
    for (const { 0: word, index } of text.matchAll(WORD)) {
      for (const { name, at } of wanted.get(word) ?? []) {
        if (!standsAt(name, text, index - at)) continue;
        const ordinals = found.get(name) ?? [];
        if (ordinals.at(-1) !== ordinal) ordinals.push(ordinal);
        found.set(name, ordinals);
      }
    }
  });
  return found;
}

function byFirstWord(names: readonly string[]): Map<string, Wanted[]> {
  const wanted = new Map<string, Wanted[]>();
  for (const name of new Set(names)) {
    const first = name.matchAll(WORD).next().value;
    if (!first) continue;
    const same = wanted.get(first[0]) ?? [];
    same.push({ name, at: first.index });
    wanted.set(first[0], same);
  }
  return wanted;
}

function standsAt(name: string, text: string, from: number): boolean {
  if (from < 0 || !text.startsWith(name, from)) return false;
  return !LETTER.test(text[from - 1] ?? ' ') && !LETTER.test(text[from + name.length] ?? ' ');
}
