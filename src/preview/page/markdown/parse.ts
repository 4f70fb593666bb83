import { parseInline } from './inline.ts';
import type { Block, Inline, Item } from './types.ts';

const HEADING = /^(#{1,3}) +(\S.*)$/u;
const SMALL = /^-# +(\S.*)$/u;
const QUOTE = /^> ?(.*)$/u;
const REST_QUOTED = /^>>> ([\s\S]*)$/u;
const ITEM = /^( *)(?:[-*]|(\d{1,9})\.) +(\S.*)$/u;
const FENCE = /^```(?:[\w+-]*\n)?([\s\S]*?)```/u;
const DEEPEST = 8;

/** Discord's Markdown → blocks; what it does not know stays text. */
export function parseMarkdown(text: string, depth = 0): Block[] {
  const blocks: Block[] = [];
  let open: Inline[][] = [];
  const flush = (): void => {
    if (open.length > 0) blocks.push({ kind: 'lines', lines: open });
    open = [];
  };
  const add = (block: Block): void => {
    flush();
    blocks.push(block);
  };
  let rest = text.replaceAll('\r\n', '\n').split('\n');
  while (rest.length > 0) {
    const taken = takeBlock(rest, depth);
    if (taken) {
      add(taken.block);
      rest = taken.rest;
    } else {
      open.push(parseInline(rest[0] ?? ''));
      rest = rest.slice(1);
    }
  }
  flush();
  return blocks;
}

/** A block that the lines begin with, and the lines after it. */
interface Taken {
  readonly block: Block;
  readonly rest: string[];
}

function takeBlock(lines: string[], depth: number): Taken | null {
  const [line = '', ...after] = lines;
  const [, signs, title] = HEADING.exec(line) ?? [];
  if (signs !== undefined && title !== undefined) {
    const level = signs.length === 1 ? 1 : signs.length === 2 ? 2 : 3;
    return { block: { kind: 'heading', level, children: parseInline(title) }, rest: after };
  }
  const small = SMALL.exec(line)?.[1];
  if (small !== undefined) {
    return { block: { kind: 'small', children: parseInline(small) }, rest: after };
  }
  return takeCode(lines) ?? (depth < DEEPEST ? takeQuote(lines, depth) : null) ?? takeList(lines);
}

function takeCode(lines: string[]): Taken | null {
  if (!lines[0]?.startsWith('```')) return null;
  const whole = lines.join('\n');
  const match = FENCE.exec(whole);
  if (!match) return null;
  const rest = whole.slice(match[0].length).replace(/^\n/u, '');
  const text = (match[1] ?? '').replace(/^\n|\n$/gu, '');
  return { block: { kind: 'code', text }, rest: rest === '' ? [] : rest.split('\n') };
}

function takeQuote(lines: string[], depth: number): Taken | null {
  const rest = REST_QUOTED.exec(lines.join('\n'))?.[1];
  if (rest !== undefined) {
    return { block: { kind: 'quote', blocks: parseMarkdown(rest, depth + 1) }, rest: [] };
  }
  const quoted = leading(lines, (line) => line.startsWith('> ') || line === '>');
  if (quoted.length === 0) return null;
  const inner = quoted.map((line) => QUOTE.exec(line)?.[1] ?? '').join('\n');
  return {
    block: { kind: 'quote', blocks: parseMarkdown(inner, depth + 1) },
    rest: lines.slice(quoted.length),
  };
}

function takeList(lines: string[]): Taken | null {
  const listed = leading(lines, (line) => ITEM.test(line));
  if (listed.length === 0) return null;
  return { block: toList(listed), rest: lines.slice(listed.length) };
}

/** Lines that are all items → a list; those further in than the one before are below it. */
function toList(lines: readonly string[]): Block {
  const indent = indentOf(lines[0] ?? '');
  const items: Item[] = [];
  for (let place = 0; place < lines.length;) {
    const below = leading(lines.slice(place + 1), (line) => indentOf(line) > indent);
    const content = ITEM.exec(lines[place] ?? '')?.[3] ?? '';
    items.push({
      children: parseInline(content),
      below: below.length > 0 ? [toList(below)] : [],
    });
    place += 1 + below.length;
  }
  const number = ITEM.exec(lines[0] ?? '')?.[2];
  return { kind: 'list', start: number === undefined ? null : Number(number), items };
}

function indentOf(line: string): number {
  return /^ */u.exec(line)?.[0].length ?? 0;
}

function leading(lines: readonly string[], belongs: (line: string) => boolean): string[] {
  const end = lines.findIndex((line) => !belongs(line));
  return lines.slice(0, end < 0 ? lines.length : end);
}
