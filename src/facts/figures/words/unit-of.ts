import { languagePacks, toPhrases } from '../../../language/index.ts';
import { unitNames } from './unit-names.ts';

let known: ReadonlyMap<string, string> | undefined;

/** The unit that a word, in lower case, is a name of in any language, or null: "dagen" → "day". */
export function unitOf(word: string): string | null {
  known ??= new Map(
    Array.from(languagePacks).flatMap(([code, { figures }]): [string, string][] => [
      ...unitNames(code),
      ...Object.entries(figures?.units ?? {}).flatMap(([unit, list]) =>
        Array.from(toPhrases(list), (name): [string, string] => [name, unit]),
      ),
    ]),
  );
  return known.get(word) ?? null;
}
