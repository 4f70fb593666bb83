import { eitherCase } from '../../language/index.ts';
import { SHORT_BEGINNING } from './scan.ts';

/** Words of a pattern that stand one behind the other, between its slots. */
export interface Literal {
  /** Met where it begins. */
  readonly at: RegExp;
  /** Met anywhere; every match. */
  readonly anywhere: RegExp;
  /** Where the body begins inside of it: met from there to its end; absent where it does not. */
  readonly ofBody?: RegExp;
}

export type Slot = 'TERM' | 'NAME' | 'BODY';

/** A pattern, ready to be looked for. */
export type Pattern = WordPattern | RolePattern | ShortPattern;

/** Who somebody is. */
export interface RolePattern {
  readonly kind: 'role';
  readonly isNameFirst: boolean;
  readonly beginnings: readonly string[];
  /** What it begins with besides at the beginning of a text. */
  readonly openings: readonly string[];
}

/** An abbreviation in brackets. */
export interface ShortPattern {
  readonly kind: 'short';
  readonly beginnings: readonly string[];
}

/** A pattern of words, cut at what it is looked for by: the longest of them. */
export interface WordPattern {
  readonly kind: 'words';
  readonly anchor: Literal;
  /** What the anchor may begin with, up to its first word that may be missing. */
  readonly beginnings: readonly string[];
  /** Slots and words to the left of the anchor, from it outwards. */
  readonly left: readonly (Slot | Literal)[];
  /** Slots and words to the right of the anchor, from it outwards. */
  readonly right: readonly (Slot | Literal)[];
}

/** Makes a pattern of definitions ready to be looked for; `roles` are what persons are. */
export function compilePattern(pattern: string, roles: readonly string[]): Pattern {
  if (pattern === 'BODY ( SHORT )') return { kind: 'short', beginnings: [SHORT_BEGINNING] };
  if (pattern === 'ROLE NAME' || pattern === 'NAME , ROLE') {
    const isNameFirst = pattern.startsWith('NAME');
    return { kind: 'role', isNameFirst, beginnings: roles, openings: roles.map(capitalise) };
  }
  return compileWordPattern(pattern);
}

function compileWordPattern(pattern: string): WordPattern {
  const parts: (Slot | string[])[] = [];
  for (const token of pattern.split(' ')) {
    const last = parts.at(-1);
    if (token === 'TERM' || token === 'NAME' || token === 'BODY') parts.push(token);
    else if (Array.isArray(last)) last.push(token);
    else parts.push([token]);
  }
  const longest = Math.max(...parts.map(lengthOf));
  const at = parts.findIndex((part) => lengthOf(part) === longest);
  // Only what stands first may begin a sentence.
  const compiled = parts.map((part, place) =>
    Array.isArray(part) ? compileWords(part, place === 0) : part,
  );
  const [anchor, words] = [compiled[at], parts[at]];
  if (typeof anchor !== 'object' || !Array.isArray(words)) throw new Error(`No words: ${pattern}`);
  const [left, right] = [compiled.slice(0, at).toReversed(), compiled.slice(at + 1)];
  return { kind: 'words', anchor, beginnings: beginningsOf(words, at === 0), left, right };
}

/** Letters that words take at least: the more, the rarer they are. */
function lengthOf(part: Slot | string[]): number {
  if (!Array.isArray(part)) return -1;
  return part
    .filter((token) => !token.endsWith('?'))
    .reduce((sum, token) => sum + Math.min(...token.split('|').map((word) => word.length)), 0);
}

/** All that some words may begin with: "is een", "is de", "zijn een", … */
function beginningsOf(tokens: readonly string[], isFirst: boolean): string[] {
  const optional = tokens.findIndex((token) => token.endsWith('?'));
  const required = optional < 0 ? tokens : tokens.slice(0, optional);
  let texts = [''];
  for (const token of required) {
    const words = token.replace('+', '').split('|');
    texts = texts.flatMap((text) =>
      words.map((word) => (text === '' || text === '(' ? text + word : `${text} ${word}`)),
    );
  }
  return isFirst ? texts.flatMap((text) => [text, capitalise(text)]) : texts;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function compileWords(tokens: readonly string[], isFirst: boolean): Literal {
  const bodyAt = tokens.findIndex((token) => token.startsWith('+'));
  const source = join(tokens, isFirst);
  return {
    at: new RegExp(bounded(source), 'uy'),
    anywhere: new RegExp(bounded(source), 'gu'),
    ...(bodyAt < 0 ? {} : { ofBody: new RegExp(`${join(tokens.slice(bodyAt), false)}$`, 'u') }),
  };
}

/** Not as part of a longer word. */
function bounded(source: string): string {
  const isMark = /^(?:,|\\)/u.test(source);
  return `${isMark ? '' : '(?<![\\p{L}\\p{N}])'}(?:${source})(?![\\p{L}\\p{N}])`;
}

function join(tokens: readonly string[], isFirst: boolean): string {
  return tokens
    .map((token, place) => {
      if (token === ',') return ',';
      if (token === '(' || token === ')') return `\\${token}`;
      const word = token.replace(/^\+|\?$/gu, '');
      const before = tokens[place - 1];
      const gap = before === undefined || before === '(' ? '' : ' ';
      const words = isFirst && place === 0 ? eitherCase(word.replaceAll('|', ' ')) : word;
      return token.endsWith('?') ? `(?:${gap}(?:${words}))?` : `${gap}(?:${words})`;
    })
    .join('');
}
