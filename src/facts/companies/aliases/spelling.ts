import { fold } from '../../../language/fold.ts';
import { isLegalForm } from '../legal-form.ts';

/** One key for spellings of one name: "ADIDAS", "Adidas"; "Philips N.V.", "Philips". */
export function spellingKey(name: string): string {
  const words = name.split(/[\s,]+/u);
  while (words.length > 1 && isLegalForm((words.at(-1) ?? '').replace(/\.$/u, ''))) words.pop();
  return fold(words.join(' '))
    .replace(/[-‑]/gu, ' ')
    .replace(/['’]s?$/u, '');
}
