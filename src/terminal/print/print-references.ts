import { findSource } from '../../answers/index.ts';
import type { Passage } from '../../library/index.ts';
import { cite, type StyleName } from '../../references/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { UsageError } from '../script/run.ts';
import { terminalLocale } from '../script/terminal-locale.ts';
import { printable } from './wrap.ts';

const STYLES: readonly string[] = [
  'apa',
  'mla',
  'bibtex',
  'plain',
  'markdown',
] satisfies StyleName[];

/**
 * The style that was asked for, or null where none was.
 * @throws UsageError for one that there is not.
 */
export function readStyle(value: string | undefined): StyleName | null {
  if (value === undefined) return null;
  const name = value.toLowerCase();
  if (isStyle(name)) return name;
  throw new UsageError({
    nl: `Achter --cite hoort ${listStyles('nl')}, niet "${value}".`,
    en: `--cite takes ${listStyles('en')}, not "${value}".`,
  });
}

function isStyle(name: string): name is StyleName {
  return STYLES.includes(name);
}

function listStyles(locale: string): string {
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(STYLES);
}

/**
 * The passage of `/source show FILE paragraph:N`.
 * @throws UsageError for anything that shows no one passage.
 */
export function passageOf(
  { source: name, paragraph }: Readonly<Record<string, string | number | boolean>>,
  { library }: Snapshot,
): Passage {
  const source = name === undefined || !paragraph ? null : findSource(String(name), library);
  const found = source?.passages.find(({ number }) => number === Number(paragraph));
  if (found) return found;
  throw new UsageError({
    nl: '--cite kan bij een vraag, en bij "/bron toon BESTAND alinea:N" van een alinea die geen kop is.',
    en: '--cite goes with a question, and with "/source show FILE paragraph:N" of a paragraph that is not a heading.',
  });
}

/** Passages in one style, each reference once, ready to be put in a file. */
export async function printReferences(
  passages: readonly Passage[],
  style: StyleName,
): Promise<string> {
  const locale = terminalLocale();
  const printed = new Set<string>();
  for (const passage of passages) {
    const { references } = await cite(passage, locale);
    const entry = references.find((reference) => reference.style === style)?.entry ?? '';
    printed.add(entry.split('\n').map(printable).join('\n'));
  }
  return [...printed].join('\n\n');
}
