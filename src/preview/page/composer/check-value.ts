import type { App } from '../state.ts';
import { optionType, type Option } from './entries.ts';

/** What Discord would send of what was typed: a value, nothing, or why it does not send it. */
export type Checked =
  | { readonly value: string | number | boolean | null }
  | { readonly problem: string };

const YES: ReadonlySet<string> = new Set(['true', 'ja', 'yes']);
const NO: ReadonlySet<string> = new Set(['false', 'nee', 'no']);

/** What was typed for an option, as Discord would check it before it sends the command. */
export function checkValue(option: Option, typed: string, say: App['say']): Checked {
  const text = typed.trim();
  if (text === '') return option.required ? { problem: say('required') } : { value: null };
  // A file is chosen, not typed.
  if (option.type === optionType.file) return { value: null };
  if (option.type === optionType.yesNo) return checkYesNo(text, say);
  const isNumber = option.type === optionType.whole || option.type === optionType.number;
  return isNumber ? checkNumber(option, text, say) : checkText(option, text, say);
}

function checkText({ choices, ...option }: Option, text: string, say: App['say']): Checked {
  if (choices) {
    const chosen = choices.find(({ name }) => name.toLowerCase() === text.toLowerCase());
    return chosen ? { value: chosen.value } : { problem: say('oneOf') };
  }
  const { max_length: most = 6000, min_length: least = 0 } = option;
  if (text.length > most) return { problem: say('tooLong', { most }) };
  if (text.length < least) return { problem: say('tooShort', { least }) };
  return { value: text };
}

function checkNumber(option: Option, text: string, say: App['say']): Checked {
  const { min_value: least = -Infinity, max_value: most = Infinity, type } = option;
  const number = Number(text.replace(',', '.'));
  const isRight =
    Number.isFinite(number) && (type !== optionType.whole || Number.isInteger(number));
  if (!isRight) return { problem: say('wholeNumber') };
  if (number < least) return { problem: say('atLeast', { least }) };
  if (number > most) return { problem: say('atMost', { most }) };
  return { value: number };
}

function checkYesNo(text: string, say: App['say']): Checked {
  const word = text.toLowerCase();
  if (YES.has(word)) return { value: true };
  return NO.has(word) ? { value: false } : { problem: say('oneOf') };
}
