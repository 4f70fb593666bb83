/** A block's lines before they are joined. */
export interface LineBlock {
  readonly text: string;
  readonly isListItem: boolean;
}

/** Marks that start a list item, with the white space behind them; a number is kept, as it is text. */
export const BULLET = /^\s*(?:[•◦▪▫●○■□‣⁃∙]\s*|[·*\-–—+]\s+)(?=\S)/u;
/** The number or letter of a list item. */
export const NUMBERED = /^\s*(?:\d{1,3}|[a-z])[.)]\s+(?=\S)/u;
/** A line drawn between two parts or under a title. */
const RULE = /^\s*([-=_*~#–—])(?:\s*\1){2,}\s*$/u;

/** Longer lines than this are not what somebody wrapped by hand or an editor did. */
const WIDEST_WRAP = 160;

/**
 * Lines of a plain text → blocks. An empty line (or a rule) ends a block, a bullet starts one. Lines that
 * follow each other belong together where the text is hard-wrapped, else each is a block.
 */
export function splitLines(text: string): LineBlock[] {
  const runs = splitRuns(text);
  const wrapped = isHardWrapped(runs);
  return runs.flatMap((run) => joinRun(run, wrapped));
}

/** Lines that follow each other without an empty line or a rule between them. */
function splitRuns(text: string): string[][] {
  const runs: string[][] = [[]];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || RULE.test(line)) runs.push([]);
    else runs.at(-1)?.push(line);
  }
  return runs.filter((run) => run.length > 0);
}

function joinRun(run: readonly string[], wrapped: boolean): LineBlock[] {
  const blocks: { lines: string[]; isListItem: boolean }[] = [];
  for (const line of run) {
    const last = blocks.at(-1);
    const starts = startsItem(line) || isIndented(line, last?.isListItem ?? false);
    if (last && wrapped && !starts) last.lines.push(line);
    else blocks.push({ lines: [line.replace(BULLET, '')], isListItem: startsItem(line) });
  }
  return blocks.map(({ lines, isListItem }) => ({ text: lines.join('\n'), isListItem }));
}

function startsItem(line: string): boolean {
  return BULLET.test(line) || NUMBERED.test(line);
}

/** The first line of a paragraph may be indented; the further lines of a list item are too. */
function isIndented(line: string, insideItem: boolean): boolean {
  return !insideItem && /^(?:\t| {3,})\S/u.test(line);
}

/** Whether most line ends inside runs were put there by wrapping; one vote for the whole text. */
function isHardWrapped(runs: readonly (readonly string[])[]): boolean {
  const pairs = runs.flatMap((run) =>
    run.slice(1).flatMap((next, place) => {
      const line = run[place] ?? '';
      return startsItem(next) || isIndented(next, startsItem(line)) ? [] : [[line, next] as const];
    }),
  );
  if (pairs.length === 0) return false;
  const width = Math.max(...sample(pairs).map(([line]) => line.length));
  const votes = sample(pairs).filter(([line, next]) => isWrap(line, next, width)).length;
  return votes * 2 >= sample(pairs).length;
}

/** Enough of a long text to know its habits. */
function sample<T>(items: readonly T[]): readonly T[] {
  return items.slice(0, 2_000);
}

/** Whether a line ends where it does because the next word did not fit, or in mid-sentence. */
function isWrap(line: string, next: string, width: number): boolean {
  if (line.length > WIDEST_WRAP) return false;
  const firstWord = /^\s*(\S*)/u.exec(next)?.[1]?.length ?? 0;
  const isFull = line.length >= 40 && line.trimEnd().length + 1 + firstWord > width;
  const isMidSentence = !/[.!?:;…"'”’)\]]\s*$/u.test(line) && /^\s*\p{Ll}/u.test(next);
  return isFull || isMidSentence;
}
