import { mainOption, type Entry, type Values } from './composer/entries.ts';

/** A command that a link stands for, with the texts of its options. */
export interface Linked {
  readonly entry: Entry;
  readonly typed: Readonly<Record<string, string>>;
}

/** `#/company/didi?source=a.txt`: a command, its main option, and the others; null for anything else. */
export function readLink(hash: string, entries: readonly Entry[]): Linked | null {
  const [path = '', query = ''] = hash.replace(/^#\//u, '').split('?');
  const parts = path.split('/').map(decode);
  const [command, second] = parts;
  const entry =
    entries.find((one) => one.command === command && one.subcommand === second) ??
    entries.find((one) => one.command === command && one.subcommand === null);
  if (!entry) return null;
  const main = mainOption(entry);
  const rest = parts
    .slice(entry.subcommand === null ? 1 : 2)
    .join('/')
    .trim();
  const names = new Set(entry.options.map(({ name }) => name));
  const others = [...new URLSearchParams(query)].filter(([name]) => names.has(name));
  return {
    entry,
    typed: { ...Object.fromEntries(others), ...(main && rest !== '' ? { [main.name]: rest } : {}) },
  };
}

/** The link of a command. */
export function writeLink(entry: Entry, values: Values): string {
  const main = mainOption(entry);
  const own = main === null ? undefined : values[main.name];
  const path = [entry.command, entry.subcommand, own === undefined ? null : String(own)]
    .filter((part) => part !== null)
    .map(encodeURIComponent)
    .join('/');
  const others = Object.entries(values).filter(([name]) => name !== main?.name);
  const query = new URLSearchParams(
    others.map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
  return `#/${path}${query === '' ? '' : `?${query}`}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
