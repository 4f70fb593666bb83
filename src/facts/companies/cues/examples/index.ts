import { german } from './de.ts';
import { english } from './en.ts';
import { dutch } from './nl.ts';

/** The name of a row: one that some language has an example of. */
export type CueName = keyof typeof dutch | keyof typeof english | keyof typeof german;

/** The examples of all rows, by language; a row that a language does not know has none in it. */
export const examples: Readonly<Record<string, Partial<Record<CueName, string>>>> = {
  nl: dutch,
  en: english,
  de: german,
};
