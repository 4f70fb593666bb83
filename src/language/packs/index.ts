import { danish } from './da/index.ts';
import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { spanish } from './es/index.ts';
import { french } from './fr/index.ts';
import { italian } from './it/index.ts';
import { dutch } from './nl/index.ts';
import { norwegian } from './no/index.ts';
import { portuguese } from './pt/index.ts';
import { swedish } from './sv/index.ts';
import type { LanguagePack } from './types.ts';

/** Every language that is known, by its code; a language is one folder and one line here. */
export const languagePacks: ReadonlyMap<string, LanguagePack> = new Map<string, LanguagePack>(
  [dutch, english, german, swedish, danish, norwegian, spanish, french, italian, portuguese].map(
    (pack) => [pack.code, pack],
  ),
);
