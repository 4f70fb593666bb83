/** A run of text, in italics or not. */
export interface Run {
  readonly text: string;
  readonly isItalic: boolean;
}

/**
 * Signs to which the styles' processor gives a meaning of its own: markup, and quotes that it would
 * turn. Others stand for them on the way, which no text has: they are no characters.
 */
const SIGNS = ['<', '>', "'", '"', '’', '“', '”', '‘'];
const STAND_INS = SIGNS.map((_, at) => String.fromCodePoint(0xfdd0 + at));

/** It looks texts up in plain objects, where these are there already: one more sign sets them apart. */
const TAKEN = new Set(
  Object.getOwnPropertyNames(Object.prototype).map((name) => name.toLowerCase()),
);
const APART = String.fromCodePoint(0xfdd0 + SIGNS.length);

/** Text of a source that the processor leaves as it is. */
export function protect(text: string): string {
  let whole = TAKEN.has(text.trim().toLowerCase()) ? text + APART : text;
  for (const [at, sign] of SIGNS.entries()) whole = whole.replaceAll(sign, STAND_INS[at] ?? '');
  return whole;
}

/** All strings of an item protected. */
export function protectAll<T>(value: T): T;
export function protectAll(value: unknown): unknown {
  if (typeof value === 'string') return protect(value);
  if (Array.isArray(value)) return value.map((each) => protectAll<unknown>(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, protectAll(each)]));
}

/** What the processor made, as HTML → its text, with what is in italics. */
export function readRuns(html: string): Run[] {
  const runs: Run[] = [];
  let isItalic = false;
  for (const part of html.trim().split(/(<[^>]*>)/u)) {
    if (part === '<i>' || part === '</i>') isItalic = part === '<i>';
    else if (!part.startsWith('<') && part !== '') runs.push({ text: restore(part), isItalic });
  }
  return runs;
}

/** The runs as plain text. */
export function textOf(runs: readonly Run[]): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
};

function restore(part: string): string {
  let text = part.replace(/&(?:#(\d{1,6})|(\w{1,6}));/gu, (all, code?: string, name?: string) =>
    code === undefined ? (ENTITIES[name ?? ''] ?? all) : String.fromCodePoint(Number(code)),
  );
  text = text.replaceAll(APART, '');
  for (const [at, sign] of SIGNS.entries()) text = text.replaceAll(STAND_INS[at] ?? '', sign);
  return text;
}
