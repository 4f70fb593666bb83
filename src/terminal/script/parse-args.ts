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
    throw explain(error);
  }
}

/**
 * An option that is a whole number.
 * @throws UsageError where it is not.
 */
export function wholeNumber(name: string, value: string | undefined): number | null {
  if (value === undefined) return null;
  if (!/^\d{1,9}$/u.test(value)) {
    throw new UsageError({
      nl: `Achter --${name} hoort een geheel getal, niet "${value}". Zie --help.`,
      en: `--${name} takes a whole number, not "${value}". See --help.`,
    });
  }
  return Number(value);
}

/** Node names the option in quotes, in a longer sentence in English. */
function explain(error: unknown): UsageError {
  const message = error instanceof Error ? error.message : String(error);
  const name = /'(?:-\w, )?(-[^'\s]*)/u.exec(message)?.[1];
  if (name === undefined) return new UsageError(message);
  if (message.startsWith('Unknown option')) {
    return new UsageError({
      nl: `De optie ${name} bestaat niet. Zie --help.`,
      en: `There is no option ${name}. See --help.`,
    });
  }
  return message.includes('does not take')
    ? new UsageError({
        nl: `Achter ${name} hoort geen waarde. Zie --help.`,
        en: `${name} takes no value. See --help.`,
      })
    : new UsageError({
        nl: `Achter ${name} ontbreekt de waarde. Zie --help.`,
        en: `${name} needs a value. See --help.`,
      });
}
