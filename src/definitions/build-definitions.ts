import { restoreDefinitions, type DefinitionIndex } from './lookup/definition-index.ts';
import { FORMS, NO_KEY, WEIGHT_STEPS } from './lookup/definition-rows.ts';
import { findDefinitions } from './find/find-definitions.ts';
import { otherNameBehind } from './find/abbreviations.ts';
import { withoutOwner } from './lookup/without-owner.ts';
import { keyOf, writeKey } from './lookup/term-key.ts';
import type { DefiningText, Definition } from './types.ts';

/** Collects the definitions of passages. */
export interface DefinitionsBuilder {
  /** Looks through the next passage, or takes what was found in it before: ordinals only rise. */
  add(ordinal: number, passage: DefiningText, known?: readonly Definition[]): void;
  finish(): DefinitionIndex;
}

/** Starts an index of definitions. */
export function createDefinitionsBuilder(): DefinitionsBuilder {
  const rows: number[] = [];
  const terms = createNumbering();
  const keys = createNumbering();
  const numberKey = (term: string, language: string | null): number => {
    const key = keyOf(term, language);
    return key ? keys.numberOf(writeKey(key)) : NO_KEY;
  };

  return {
    add(ordinal, passage, known = findDefinitions(passage)) {
      const { text, language } = passage;
      for (const { term, body, form, weight } of known) {
        const name = text.slice(...term);
        const key = numberKey(name, language);
        if (key === NO_KEY) continue;
        const short = otherNameBehind(text, term) ?? withoutOwner(name, language);
        rows.push(ordinal, ...term, ...body, FORMS.indexOf(form));
        rows.push(Math.round(weight * WEIGHT_STEPS), terms.numberOf(name), key);
        rows.push(short === null ? NO_KEY : numberKey(short, language));
      }
    },
    finish: () =>
      restoreDefinitions({ rows: Int32Array.from(rows), terms: terms.values, keys: keys.values }),
  };
}

/** Whether two passages with one text say the same of their terms. */
export function definesTheSame(a: DefiningText, b: DefiningText): boolean {
  if (a === b) return true;
  return (
    a.text === b.text &&
    a.kind === b.kind &&
    a.language === b.language &&
    a.term?.[0] === b.term?.[0] &&
    a.term?.[1] === b.term?.[1]
  );
}

/** Numbers texts from 0, each once. */
function createNumbering() {
  const numbers = new Map<string, number>();
  const values: string[] = [];
  return {
    values,
    numberOf(text: string): number {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, values.length);
      return values.push(text) - 1;
    },
  };
}
