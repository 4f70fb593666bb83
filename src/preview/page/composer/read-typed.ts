import { mainOption, type Entry, type Option } from './entries.ts';

/** A name and a colon with something right behind it: "open source: pros and cons" is a text. */
const NAMED = /(?<=^|\s)([\p{L}_-]+):(?=\S)/gu;

/** The option of an entry that somebody names, in either language. */
export function optionNamed(options: readonly Option[], typed: string): Option | null {
  const name = typed.toLowerCase();
  return (
    options.find((option) => option.name === name || option.name_localizations?.['nl'] === name) ??
    null
  );
}

/** A text that goes on to an option. */
export interface Turn {
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

/** What ends in the name of an option and the first of its value: somebody goes on to that option. */
export function turnIn(typed: string): Turn | null {
  const [all, name, after] = /(?<=^|\s)([\p{L}_-]+):(\S)$/u.exec(typed) ?? [];
  if (all === undefined || name === undefined || after === undefined) return null;
  return { before: typed.slice(0, -all.length).trim(), name, after };
}

/**
 * "privacy paragraph:38" → what is typed for each option: a text by itself is for the main one. Words
 * before a colon that name no option are part of a text.
 */
export function readTyped(entry: Entry, text: string): Readonly<Record<string, string>> {
  const typed = new Map<string, string>();
  let current = mainOption(entry)?.name ?? null;
  let from = 0;
  const keep = (to: number): void => {
    const value = text.slice(from, to).trim();
    if (current !== null && value !== '') typed.set(current, value);
  };
  for (const found of text.matchAll(NAMED)) {
    const option = optionNamed(entry.options, found[1] ?? '');
    if (option === null) continue;
    keep(found.index);
    current = option.name;
    from = found.index + found[0].length;
  }
  keep(text.length);
  return Object.fromEntries(typed);
}
