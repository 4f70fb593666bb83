import { names as sharedNames } from '../packs/any/names.ts';
import { languagePacks } from '../packs/index.ts';
import { toWords } from '../packs/lists.ts';

let known: ReadonlySet<string> | undefined;

/** Whether a word, in lower case, is a small word of surnames in some language: "van", "di". */
export function isParticle(word: string): boolean {
  known ??= new Set(
    [...languagePacks.values(), { names: sharedNames }].flatMap(({ names }) => [
      ...toWords(names.particles),
    ]),
  );
  return known.has(word);
}
