import type { Answer, FoundPassage } from '../../answers/index.ts';
import type { Locale } from '../../language/index.ts';
import { linkTo } from '../../library/index.ts';
import {
  type Entry,
  groupBySource,
  type Grouped,
  placeUnderTitle,
  showThought,
  whenNote,
} from '../../replies/index.ts';
import type { Style } from './style.ts';
import { paint, type Painted } from './paint.ts';
import { printable, wrap } from './wrap.ts';

const WIDEST = 100;
const INDENT = '  ';
const DEEPEST = 8;
/** A terminal has room for most of a thought. */
const ROOM = { most: 2_000, longest: 600, lines: 30 };

/** The passages of an answer, each source named once above those of it that follow each other. */
export function printPassages(answer: Answer, locale: Locale, style: Style): string[] {
  return groupBySource(answer.passages).map((grouped, place) =>
    printPassage(grouped, { mark: place + 1, command: answer.command, locale, style }),
  );
}

/** How it is printed. */
interface Printing {
  readonly mark: number;
  readonly command: Answer['command'];
  readonly style: Style;
  readonly locale: Locale;
}

function printPassage({ found, naming, path }: Grouped, print: Printing): string {
  const { mark, locale, style } = print;
  const { passage, thought, about } = found;
  const shown = thought ? showThought(found, thought, ROOM) : null;
  const link = linkTo(passage, found.sentence);
  const citation = placeUnderTitle(passage, locale, shown?.span).join(' · ');
  return [
    ...(naming === null ? [] : [style.bold(printable(naming.join(' · ')))]),
    ...(about === undefined ? [] : [`${INDENT}${style.bold(printable(about))}`]),
    ...(path.length === 0 ? [] : [`${INDENT}${style.dim(printable(path.join(' › ')))}`]),
    ...(shown ? printEntries(shown.entries, style) : printText(found, print)),
    `${INDENT}${style.link(style.dim(`— [${mark}] ${printable(citation)}`), link)}`,
    ...(link === null || style.links || link.length > room() ? [] : [`${INDENT}${link}`]),
  ].join('\n');
}

function printText(found: FoundPassage, print: Printing): string[] {
  const { command, style } = print;
  const { passage, highlights, figures, dated } = found;
  if (dated) return printDated(found, dated, print);
  const styles =
    command === 'stat'
      ? figures.map(({ start, end }): Painted => ({ range: [start, end], apply: style.figure }))
      : highlights.map((range): Painted => ({ range, apply: style.mark }));
  return hang(INDENT, paint(passage.text, styles));
}

/** A date as it is told, and the sentence that it stands in. */
function printDated(
  found: FoundPassage,
  { text, start, end, sentence: [from, to] }: NonNullable<FoundPassage['dated']>,
  { style, locale }: Printing,
): string[] {
  const note = whenNote(found, locale);
  const date: Painted = { range: [start - from, end - from], apply: style.figure };
  return [
    `${INDENT}${style.bold(printable(text))}`,
    ...(note === null ? [] : hang(INDENT, style.dim(printable(note)))),
    ...hang(INDENT, paint(found.passage.text.slice(from, to), [date])),
  ];
}

/** Items of a list hang on their bullets. */
function printEntries(entries: readonly Entry[], style: Style): string[] {
  const outermost = Math.min(...entries.flatMap(({ depth }) => (depth > 0 ? [depth] : [])));
  return entries.flatMap(({ text, depth, number, numberLength, bold, underline }) => {
    const painted = paint(text, [
      ...bold.map((range): Painted => ({ range, apply: style.mark })),
      ...(underline ? [{ range: underline, apply: style.underline }] : []),
    ]);
    if (depth === 0 || entries.length === 1) return hang(INDENT, painted);
    const bullet = numberLength > 0 ? '' : number === null ? '• ' : `${number}. `;
    return hang(INDENT.repeat(1 + Math.min(depth - outermost, DEEPEST)) + bullet, painted);
  });
}

/** Wrapped lines; those after the first stand under the text of the first. */
function hang(before: string, text: string): string[] {
  const width = room() + INDENT.length - before.length;
  return wrap(text, width).map(
    (line, place) => (place === 0 ? before : ' '.repeat(before.length)) + line,
  );
}

/** Characters of a line behind its indent. */
function room(): number {
  return Math.min(WIDEST, process.stdout.columns || 80) - INDENT.length;
}
