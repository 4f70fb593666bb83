import { danish } from './danish.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { norwegian } from './norwegian.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';
import { swedish } from './swedish.ts';
import type { LanguagePack } from './types.ts';

/** Every language that the analysis knows, by its code; a language is one file and one line here. */
export const languagePacks: ReadonlyMap<string, LanguagePack> = new Map<string, LanguagePack>(
  [dutch, english, german, swedish, danish, norwegian, spanish, french, italian, portuguese].map(
    (pack) => [pack.code, pack],
  ),
);
