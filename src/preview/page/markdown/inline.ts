import type { Inline, Style } from './types.ts';

/** Anything but the sign that ends the style; what a backslash precedes never ends it. */
const styles: readonly (readonly [Style, RegExp])[] = [
  ['bold', /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y],
  ['underline', /__((?:\\[\s\S]|[^\\])+?)__(?!_)/y],
  ['strike', /~~((?:\\[\s\S]|[^\\])+?)~~/y],
  ['spoiler', /\|\|((?:\\[\s\S]|[^\\])+?)\|\|/y],
  ['italic', /\*(?![\s*])((?:\*\*|\\[\s\S]|[^\\*])+?)\*(?!\*)/y],
  ['italic', /(?<![\p{L}\p{N}_])_((?:__|\\[\s\S]|[^\\_])+?)_(?![\p{L}\p{N}_])/uy],
];

const ESCAPED = /\\([^\p{L}\p{N}\s])/uy;
const CODE = /(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/y;
const LINK = /\[((?:\\[\s\S]|[^\\\]])+)\]\(<?(https?:\/\/[^\s<>)]+)>?\)/y;
const ADDRESS = /<(https?:\/\/[^\s<>]+)>|(https?:\/\/[^\s<>]+[^\s<>.,:;"')\]])/y;
const USER = /<@!?(\d+)>/y;
const ROLE = /<@&(\d+)>/y;
const CHANNEL = /<#(\d+)>/y;
const COMMAND = /<\/([-\p{L}\p{N}_ ]{1,100}):\d+>/uy;
const EMOJI = /<a?:(\w{2,32}):\d+>/y;
const TIME = /<t:(-?\d{1,13})(?::([tTdDfFR]))?>/y;

/** What begins at a place of a text, and where it ends. */
interface Found {
  readonly node: Inline;
  readonly end: number;
}

type Reader = (text: string, at: number) => Found | null;

const readers: readonly Reader[] = [
  reader(ESCAPED, ([, sign = '']) => ({ kind: 'text', text: sign })),
  reader(CODE, ([, , code = '']) => ({
    kind: 'code',
    text: code.trim() === '' ? code : code.trim(),
  })),
  reader(LINK, ([, name = '', url = '']) => ({ kind: 'link', url, children: parseInline(name) })),
  reader(ADDRESS, ([, framed, bare]) => toLink(framed ?? bare ?? '')),
  reader(USER, ([, id = '']) => ({ kind: 'mention', of: 'user', id })),
  reader(ROLE, ([, id = '']) => ({ kind: 'mention', of: 'role', id })),
  reader(CHANNEL, ([, id = '']) => ({ kind: 'mention', of: 'channel', id })),
  reader(COMMAND, ([, name = '']) => ({ kind: 'command', name })),
  reader(EMOJI, ([, name = '']) => ({ kind: 'emoji', name })),
  reader(TIME, ([, seconds = '', style = 'f']) => ({
    kind: 'time',
    seconds: Number(seconds),
    style,
  })),
  ...styles.map(([kind, pattern]) =>
    reader(pattern, ([, inner = '']) => ({ kind, children: parseInline(inner) })),
  ),
];

/** Discord's Markdown within a line → what it shows. */
export function parseInline(text: string): Inline[] {
  const nodes: Inline[] = [];
  let plain = '';
  const flush = (): void => {
    if (plain !== '') nodes.push({ kind: 'text', text: plain });
    plain = '';
  };
  for (let at = 0; at < text.length;) {
    const found = isSign(text, at) ? readAt(text, at) : null;
    if (found === null) {
      plain += text[at] ?? '';
      at += 1;
      continue;
    }
    if (found.node.kind === 'text') plain += found.node.text;
    else {
      flush();
      nodes.push(found.node);
    }
    at = found.end;
  }
  flush();
  return nodes;
}

/** Whether anything but plain text can begin here. */
function isSign(text: string, at: number): boolean {
  return /[\\`*_~|[<h]/u.test(text[at] ?? '');
}

function readAt(text: string, at: number): Found | null {
  for (const read of readers) {
    const found = read(text, at);
    if (found) return found;
  }
  return null;
}

function reader(pattern: RegExp, toNode: (match: RegExpExecArray) => Inline): Reader {
  return (text, at) => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    // Inside, the same pattern may be used again: its end is read before.
    return match && { end: at + match[0].length, node: toNode(match) };
  };
}

function toLink(url: string): Inline {
  return { kind: 'link', url, children: [{ kind: 'text', text: url }] };
}
