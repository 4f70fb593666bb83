import type { Piece } from '../../answers/index.ts';
import type { Locale, Localized, Range } from '../../language/index.ts';
import { isHeadingBlock, type Source } from '../../library/index.ts';
import { depthOf, quoteEntries, toEntry } from '../lookup/list-lines.ts';
import { escapeMarkdown, type Emphasis } from '../message/markdown.ts';
import { CUT } from '../lookup/snippet.ts';
import { range } from '../texts.ts';

const texts = {
  nl: { found: 'de gevonden passage' },
  en: { found: 'the passage found' },
} satisfies Localized<object>;

/** What of a source is marked while it is read. */
export interface ReadingMarks {
  /** ¶ of the passage that was found. */
  readonly found: number;
  /** By ¶. */
  readonly blocks: ReadonlyMap<number, Emphasis>;
  readonly locale: Locale;
}

/** Pieces of a source as texts: a list with what announces it is one, a heading goes with what follows. */
export function showPieces(
  pieces: readonly Piece[],
  { outline }: Pick<Source, 'outline'>,
  marks: ReadingMarks,
): string[] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const before = groups.at(-1)?.at(-1);
    if (before && belongs(before, piece, outline)) groups.at(-1)?.push(piece);
    else groups.push([piece]);
  }
  return groups.map((group) => showGroup(group, marks));
}

function belongs(before: Piece, piece: Piece, outline: Source['outline']): boolean {
  if (isHeadingBlock(before.block)) return true;
  if (isHeadingBlock(piece.block) || before.number === piece.number) return false;
  const [above, own] = [outline[before.number - 1], outline[piece.number - 1]];
  const areItems = depthOf(before.block) > 0 && depthOf(piece.block) > 0;
  return areItems || above?.from === own?.from || own?.parent === before.number;
}

function showGroup(group: readonly Piece[], { found, blocks, locale }: ReadingMarks): string {
  const headings = group.filter(({ block }) => isHeadingBlock(block));
  const quoted = group.filter(({ block }) => !isHeadingBlock(block));
  const shown = quoted.length > 0 ? quoted : headings;
  const [first, last] = [shown[0]?.number ?? 0, shown.at(-1)?.number ?? 0];
  const entries = quoted.map((piece) => {
    const { text, emphasis } = dress(piece, blocks.get(piece.number));
    return toEntry(piece.block, text, emphasis);
  });
  const isHere = shown.some(({ number }) => number === found);
  const place = first === last ? '' : `: ¶${found}`;
  const mark = isHere ? ` · ${texts[locale].found}${place}` : '';
  return [
    ...headings.map(({ text }) => `**${escapeMarkdown(text)}**`),
    ...quoteEntries(entries),
    `-# ¶${range(first, last)}${mark}`,
  ].join('\n');
}

/** What a piece shows of its block, with the marks of where it is cut. */
function dress(
  { text, start, goesOn }: Piece,
  { bold, underline }: Emphasis = { bold: [], underline: null },
): { readonly text: string; readonly emphasis: Emphasis } {
  const before = goesOn.before ? `${CUT} ` : '';
  const after = goesOn.after ? ` ${CUT}` : '';
  const shift = before.length - start;
  const place = ([from, to]: Range): Range[] => {
    const [own, end] = [Math.max(from, start), Math.min(to, start + text.length)];
    return own < end ? [[own + shift, end + shift]] : [];
  };
  return {
    text: before + text + after,
    emphasis: { bold: bold.flatMap(place), underline: (underline && place(underline)[0]) ?? null },
  };
}
