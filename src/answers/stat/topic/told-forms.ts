import { getRememberingAnalyser } from '../../../analysis/index.ts';
import { toPhrases } from '../../../language/index.ts';

/** Stems of the words that tell what a noun asks for, by their language and their first letters. */
export type ToldForms = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/** The stem of a shorter word is that of too much else. */
const WORDS = /\p{L}{5,}/gu;
const WORD = /^\p{L}{5,}$/u;
/** Few words of a text begin as one of them: only those are stemmed. */
const FIRST_LETTERS = 4;

/** The stems of what rows of packs list; of several words together there is none. */
export function collectForms(rows: readonly { code: string; told: string }[]): ToldForms {
  const forms = new Map<string, Map<string, Set<string>>>();
  for (const { code, told } of rows) {
    const byBeginning = forms.get(code) ?? new Map<string, Set<string>>();
    forms.set(code, byBeginning);
    const analyse = getRememberingAnalyser(code);
    for (const phrase of toPhrases(told.toLowerCase())) {
      if (!WORD.test(phrase)) continue;
      const beginning = phrase.slice(0, FIRST_LETTERS);
      const stems = byBeginning.get(beginning) ?? new Set<string>();
      byBeginning.set(beginning, stems.add(analyse(phrase).term));
    }
  }
  return forms;
}

/** Whether a text has any form of those words: "bevatten", where a row lists "bevat". */
export function hasForm(forms: ToldForms, text: string): boolean {
  for (const [word] of text.toLowerCase().matchAll(WORDS)) {
    const beginning = word.slice(0, FIRST_LETTERS);
    for (const [code, byBeginning] of forms) {
      const stems = byBeginning.get(beginning);
      if (stems?.has(getRememberingAnalyser(code)(word).term) === true) return true;
    }
  }
  return false;
}
