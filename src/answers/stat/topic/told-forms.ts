import { getRememberingAnalyser } from '../../../analysis/index.ts';
import { toPhrases } from '../../../language/index.ts';

/** Stems of the words that tell what a noun asks for, by their language. */
export type ToldForms = ReadonlyMap<string, ReadonlySet<string>>;

/** The stem of a shorter word is that of too much else. */
const WORDS = /\p{L}{5,}/gu;
const WORD = /^\p{L}{5,}$/u;

/** The stems of what rows of packs list; of several words together there is none. */
export function collectForms(rows: readonly { code: string; told: string }[]): ToldForms {
  const forms = new Map<string, Set<string>>();
  for (const { code, told } of rows) {
    const stems = forms.get(code) ?? new Set<string>();
    forms.set(code, stems);
    const analyse = getRememberingAnalyser(code);
    for (const phrase of toPhrases(told.toLowerCase())) {
      if (WORD.test(phrase)) stems.add(analyse(phrase).term);
    }
  }
  return forms;
}

/** Whether a text has any form of those words: "bevatten", where a row lists "bevat". */
export function hasForm(forms: ToldForms, text: string): boolean {
  const words = Array.from(text.toLowerCase().matchAll(WORDS), ([word]) => word);
  return Array.from(forms).some(([code, stems]) => {
    const analyse = getRememberingAnalyser(code);
    return words.some((word) => stems.has(analyse(word).term));
  });
}
