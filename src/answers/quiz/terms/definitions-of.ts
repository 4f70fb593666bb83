import { type Definition, findDefinitions } from '../../../definitions/index.ts';
import { findSentences, type Range } from '../../../language/index.ts';
import type { Passage } from '../../../library/index.ts';
import { inCell } from '../glosses/range.ts';

/** Passages in which a sentence, or a part of one, may set a term apart. */
const RUNNING: ReadonlySet<Passage['kind']> = new Set(['paragraph', 'list-item', 'quote']);
/** "Terms: need = felt lack": what stands before the first of several terms. */
const LEAD = /^[^:=]{2,40}: (?=[^:=]{2,40} = )/u;
/** Where another term begins in one sentence: "…; want = …", "…, transduction = …". */
const NEXT = /; |, (?=\p{L}[\p{L} '-]{1,40} = )/gu;
/** Terms of a passage that the index keeps, at most: a text that tells of more is hardly about one of them. */
const INDEXED = 8;
/** Between a term that is set apart and what it means. */
const SEPARATOR = /: | = | [–—-] /u;
/** A term with brackets behind it: "Deontology (deon = duty): …". */
const BRACKETS = /^[^():=]{2,60}?( \([^()]{1,60}\))(?:: | [–—-] | = )/u;

/** What a passage says of its terms, for cards: what the index has, and what single sentences set apart. */
export function definitionsOf(passage: Passage, known: readonly Definition[]): Definition[] {
  const found = known.map((one) => inCell(passage, one));
  if (passage.kind === 'table-row' && found.length === 0) return numberedRow(passage);
  if (!RUNNING.has(passage.kind) || passage.second !== null) return found;
  const taken = found.map(({ term, body, form }) => (form === 'label' ? term : hull(term, body)));
  for (const part of partsOf(passage.text)) {
    const label = labelIn(passage, part);
    if (label && !taken.some((range) => meet(range, label.term))) found.push(label);
  }
  if (known.length >= INDEXED) found.push(...laterOnes(passage, known));
  return found;
}

/** Of a passage that tells of many terms, those that the index leaves out: each in a sentence of its own. */
function laterOnes({ text: whole, language }: Passage, known: readonly Definition[]): Definition[] {
  const end = Math.max(...known.map(({ term, body }) => Math.max(term[1], body[1])));
  return findSentences(whole)
    .filter(([from]) => from >= end)
    .flatMap(([from, to]) => {
      const text = whole.slice(from, to);
      const one = { language, text, kind: 'paragraph', term: null, parents: [] } as const;
      const range = ([start, stop]: Range): Range => [start + from, stop + from];
      return findDefinitions(one)
        .filter(({ form }) => form === 'copula')
        .map((found) => ({ ...found, term: range(found.term), body: range(found.body) }));
    });
}

/** "Layer: 7 | Name: …": a number before the term tells its place only. */
function numberedRow(passage: Passage): Definition[] {
  const { text, language } = passage;
  const first = /^(?:[^|:]+: )?\p{N}{1,2} \| /u.exec(text)?.[0].length ?? 0;
  if (first === 0) return [];
  const row = { language, text: text.slice(first), kind: 'table-row', term: null } as const;
  const range = ([start, end]: Range): Range => [start + first, end + first];
  return findDefinitions({ ...row, parents: [] })
    .filter(({ form }) => form === 'label')
    .map((one) => inCell(passage, { ...one, term: range(one.term), body: range(one.body) }));
}

function hull([a, b]: Range, [c, d]: Range): Range {
  return [Math.min(a, c), Math.max(b, d)];
}

function meet([a, b]: Range, [c, d]: Range): boolean {
  return a < d && c < b;
}

/** The sentences of a text, and the parts of those that explain several terms. */
function partsOf(text: string): Range[] {
  return findSentences(text).flatMap(([from, to]) => {
    const lead = LEAD.exec(text.slice(from, to))?.[0].length ?? 0;
    const parts: Range[] = [];
    let start = from + lead;
    for (const { index, 0: sign } of text.slice(from, to).matchAll(NEXT)) {
      // "One, two and three = the rest" begins no row of terms.
      const isRow = sign === '; ' || text.slice(start, from + index).includes(' = ');
      if (from + index <= start || !isRow) continue;
      parts.push([start, from + index]);
      start = from + index + sign.length;
    }
    return [...parts, [start, to]];
  });
}

/** The term that a part of a text sets apart; brackets behind it are left out. */
function labelIn({ language, text: whole }: Passage, [from, to]: Range): Definition | null {
  const text = whole.slice(from, to);
  if (!SEPARATOR.test(text)) return null;
  const [, brackets = ''] = BRACKETS.exec(text) ?? [];
  const at = brackets === '' ? text.length : text.indexOf(brackets);
  const plain = text.slice(0, at) + text.slice(at + brackets.length);
  const defining = { language, text: plain, kind: 'paragraph', term: null, parents: [] } as const;
  const label = findDefinitions(defining).find(({ form }) => form === 'label');
  if (!label) return null;
  const place = (index: number) => from + index + (index > at ? brackets.length : 0);
  const range = ([start, end]: Range): Range => [place(start), place(end)];
  return { ...label, term: range(label.term), body: range(label.body) };
}
