import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './run.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The arguments of a script; `--help` is in every one.
 * @throws UsageError for an option that is not known or lacks its value.
 */
export function readArgs<const O extends Options>(options: O) {
  try {
    return parseArgs({
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${message.split(/\.?\s*\n|\. /u)[0] ?? message}. See --help.`);
  }
}

/**
 * An option that is a whole number.
 * @throws UsageError where it is not.
 */
export function wholeNumber(name: string, value: string | undefined): number | null {
  if (value === undefined) return null;
  if (!/^\d{1,9}$/u.test(value)) {
    throw new UsageError(`--${name} takes a whole number, not "${value}". See --help.`);
  }
  return Number(value);
}
