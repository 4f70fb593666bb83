import type { CommandOption } from './commands.ts';
import { optionType } from './constants.ts';
import type { OptionValue } from './interact-input.ts';

/** Text options hold this much unless the command says less (#application-command-option-structure). */
const MAX_TEXT = 6_000;

/** @throws Error for a value that Discord's client would not let through */
export function checkValue(option: CommandOption, value: OptionValue, where: string): void {
  const fail = (why: string): never => {
    throw new Error(`${where} ${option.name}: ${why}`);
  };
  if (typeof value !== expectedType(option.type)) fail(`not a ${expectedType(option.type)}`);
  const { choices } = option;
  if (choices?.length && !choices.some((choice) => choice.value === value)) {
    fail(`${String(value)} is not one of the choices`);
  }
  if (typeof value === 'string' && option.type === optionType.string) {
    const most = option.max_length ?? MAX_TEXT;
    if (value.length > most) fail(`${value.length} characters, over ${most}`);
    if (value.length < (option.min_length ?? 0)) fail(`under ${option.min_length} characters`);
  }
  if (typeof value === 'number') {
    if (option.type === optionType.integer && !Number.isInteger(value)) fail('not an integer');
    if (value > (option.max_value ?? Infinity)) fail(`over ${option.max_value}`);
    if (value < (option.min_value ?? -Infinity)) fail(`under ${option.min_value}`);
  }
}

function expectedType(type: number): 'string' | 'number' | 'boolean' {
  if (type === optionType.boolean) return 'boolean';
  return type === optionType.integer || type === optionType.number ? 'number' : 'string';
}
