import type { Figure, FigureKind, FigureReach, FigureRole, Label } from '../../../facts/index.ts';
import type { Range } from '../../../language/index.ts';

// New ones at the end: what was kept has their places.
const KINDS: readonly FigureKind[] = [
  'percentage',
  'amount',
  'count',
  'fraction',
  'duration',
  'measure',
  'rank',
  'score',
];
const ROLES: readonly FigureRole[] = [
  'forecast',
  'earlier',
  'part',
  'cost',
  'asked',
  'limit',
  'supposed',
  'when',
  'change',
  'denied',
];
const REACHES: readonly FigureReach[] = ['one', 'whole'];
const SORTS: readonly Label['sort'][] = ['name', 'year', 'group', 'item'];

/**
 * A figure as a row of places in the text of its passage, which is kept anyway: words would be most
 * of it. Those that most figures do not have come last, and are left out at the end.
 */
export type FigureRow = readonly (number | string | null)[];

/** A figure of a text → a row. */
export function toRow(figure: Figure, text: string): FigureRow {
  const { kind, start, end, value, to, margin, unit, qualifier, counted } = figure;
  const { label, context, role, isCarried, elided, holder, reach } = figure;
  const around = ([from, until]: Range) => [start - from, until - end];
  const isWhole = figure.clause.every((place, at) => place === figure.sentence[at]);
  // From the figure on or back, so that the numbers stay small.
  const after = placeOf(counted, text.indexOf(counted ?? '', end), end);
  const before = placeOf(qualifier, text.lastIndexOf(qualifier ?? '', start - 1), 0);
  const source = placeOf(context.source, text.indexOf(context.source ?? ''), 0);
  const row = [
    KINDS.indexOf(kind),
    start,
    end - start,
    value,
    ...around(figure.sentence),
    unit,
    ...(isWhole ? [null, null] : around(figure.clause)),
    ...after,
    ...before,
    ...(label ? [SORTS.indexOf(label.sort), label.start, label.end - label.start] : NO_LABEL),
    to,
    context.year,
    context.respondents,
    ...source,
    role && ROLES.indexOf(role),
    isCarried ? 1 : null,
    margin,
    elided,
    holder?.name ?? null,
    holder && Number(holder.isRival),
    reach && REACHES.indexOf(reach),
  ];
  let length = row.length;
  while (length > 0 && row[length - 1] === null) length--;
  return row.slice(0, length);
}

const NO_LABEL = [null, null, null];

/** Where words stand, from a place on, and how long they are. */
function placeOf(words: string | null, at: number, from: number): (number | null)[] {
  return words === null ? [null, null] : [at - from, words.length];
}

/** A row → the figure of the text. */
export function toFigure(row: FigureRow, text: string): Figure {
  let at = 0;
  const next = () => row[at++] ?? null;
  const number = () => Number(next() ?? 0);
  const maybe = () => {
    const value = next();
    return typeof value === 'number' ? value : null;
  };
  const words = (from: number) => {
    const [place, length] = [maybe(), number()];
    return place === null ? null : text.slice(from + place, from + place + length);
  };
  const kind = KINDS[number()] ?? 'count';
  const start = number();
  const end = start + number();
  const value = maybe();
  const sentence: Range = [start - number(), end + number()];
  const unit = next();
  const [before, behind] = [maybe(), number()];
  const clause: Range = before === null ? sentence : [start - before, end + behind];
  const counted = words(end);
  const qualifier = words(0);
  const label = toLabel(maybe(), number(), number(), text);
  const to = maybe();
  const [year, respondents] = [maybe(), maybe()];
  const source = words(0);
  const role = ROLES[maybe() ?? -1] ?? null;
  const isCarried = maybe() === 1;
  const margin = maybe();
  const elided = next();
  const [name, isRival] = [next(), maybe()];
  const reach = REACHES[maybe() ?? -1] ?? null;
  return {
    kind,
    text: text.slice(start, end),
    start,
    end,
    value,
    to,
    margin,
    unit: wordOf(unit),
    elided: wordOf(elided),
    qualifier,
    counted,
    sentence,
    clause,
    label,
    context: { source, respondents, year },
    role,
    reach,
    isCarried,
    holder: isRival === null ? null : { name: wordOf(name), isRival: isRival === 1 },
  };
}

function wordOf(value: string | number | null): string | null {
  return typeof value === 'string' ? value : null;
}

function toLabel(sort: number | null, start: number, length: number, text: string): Label | null {
  const name = SORTS[sort ?? -1];
  const end = start + length;
  return name ? { sort: name, text: text.slice(start, end), start, end } : null;
}
