import type { AskedPeriod } from '../../answers/index.ts';
import { toDeclaredName } from '../../command/index.ts';
import { UsageError } from '../script/run.ts';

/** A slash command as somebody typed it. */
export interface TypedCommand {
  readonly command: string;
  /** What follows the command's name, without the options. */
  readonly rest: string;
  readonly source: string | null;
  /** Of `/when`: the only stretch of time to look in; null or left out for all of it. */
  readonly period?: AskedPeriod | null;
  /** Of `/compare`: the two that are compared, null where they are not named. */
  readonly sides?: { readonly a: string | null; readonly b: string | null };
  /** Of `/quiz`: how many cards, and what decides which; null where that is not said. */
  readonly cards?: { readonly number: number | null; readonly seed: number | null };
}

/** Without white space behind the colon: "open source: pros and cons" is a question. */
const SOURCE = /(?:^|\s)(?:source|bron):(?:"([^"]*)"|(\S+))/iu;
/** Of `/when` only: elsewhere these are words. */
const FROM = /(?:^|\s)(?:from|vanaf):(?:"([^"]*)"|(\S+))/iu;
const TO = /(?:^|\s)(?:to|tot):(?:"([^"]*)"|(\S+))/iu;

/** Of `/compare` only. */
const A = /(?:^|\s)a:(?:"([^"]*)"|(\S+))/iu;
const B = /(?:^|\s)b:(?:"([^"]*)"|(\S+))/iu;

/** Of `/quiz` only. */
const NUMBER = /(?:^|\s)(?:number|aantal):(\d{1,4})(?!\S)/iu;
const SEED = /(?:^|\s)seed:(\d{1,9})(?!\S)/iu;

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
  const [source, afterSource] = takeOption(all, SOURCE);
  if (command === 'compare') {
    const [a, afterA] = takeOption(afterSource, A);
    const [b, rest] = takeOption(afterA, B);
    return { command, rest: rest.trim(), source, sides: { a, b } };
  }
  if (command === 'quiz') {
    const [number, afterNumber] = takeOption(afterSource, NUMBER);
    const [seed, rest] = takeOption(afterNumber, SEED);
    const cards = { number: toNumber(number), seed: toNumber(seed) };
    return { command, rest: '', source: source ?? (rest.trim() || null), cards };
  }
  if (command !== 'when') return { command, rest: afterSource.trim(), source };
  const [from, afterFrom] = takeOption(afterSource, FROM);
  const [to, rest] = takeOption(afterFrom, TO);
  const period = from === null && to === null ? null : { from, to };
  return { command, rest: rest.trim(), source, period };
}

function toNumber(text: string | null): number | null {
  return text === null ? null : Number(text);
}

/** What an option says, and the text without it. */
function takeOption(text: string, option: RegExp): [value: string | null, rest: string] {
  const found = option.exec(text);
  return found ? [found[1] ?? found[2] ?? null, text.replace(found[0], ' ')] : [null, text];
}
