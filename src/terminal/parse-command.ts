import { toDeclaredName } from '../command/index.ts';
import { UsageError } from './run.ts';

/** A slash command as somebody typed it. */
export interface TypedCommand {
  readonly command: string;
  /** What follows the command's name, without the options. */
  readonly rest: string;
  readonly source: string | null;
}

/** Without white space behind the colon: "open source: pros and cons" is a question. */
const SOURCE = /(?:^|\s)(?:source|bron):(?:"([^"]*)"|(\S+))/iu;

/**
 * "/company didi source:notes.md" → its parts. Text without a slash is a question.
 * @throws UsageError where there is nothing.
 */
export function parseCommand(typed: string): TypedCommand {
  const text = typed.trim();
  if (text === '') {
    throw new UsageError({
      nl: 'Er is geen vraag gesteld. Probeer: npm run ask -- "/company didi"',
      en: 'Nothing was asked. Try: npm run ask -- "/company didi"',
    });
  }
  const found = /^\/(\S+)\s*([\s\S]*)$/u.exec(text);
  const command = found ? toDeclaredName((found[1] ?? '').toLowerCase()) : 'ask';
  const all = found ? (found[2] ?? '') : text;
  const source = SOURCE.exec(all);
  return {
    command,
    rest: (source ? all.replace(source[0], ' ') : all).trim(),
    source: source ? (source[1] ?? source[2] ?? null) : null,
  };
}
