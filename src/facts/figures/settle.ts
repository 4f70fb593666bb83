import { analyse } from '../../analysis/index.ts';
import { type Range } from '../../language/index.ts';
import type { Passage } from '../../library/index.ts';
import type { TimeSlices } from '../../system/index.ts';
import { readPassage, type Reading } from '../read/index.ts';
import type { Figure, FigureSeries } from '../types.ts';
import { createCurrencies } from './currencies.ts';
import { tellOf } from './found.ts';
import type { Labelled } from './labels/labelled.ts';
import { findPoints } from './labels/points.ts';
import { createHolding } from './labels/holding.ts';
import { markEarlier, type Row } from './series/row-years.ts';
import { findScopes } from './series/scopes.ts';
import { findSeries, type Placed } from './series/index.ts';
import type { Lexicon } from './words/lexicon-type.ts';
import { getLexicon } from './words/lexicon.ts';

/** Figures by ordinal, each with whose it is, and the series that they make. */
export interface Settled {
  readonly figures: readonly (readonly Figure[])[];
  /** By the ordinals of the passages that they may be found by. */
  readonly series: ReadonlyMap<number, readonly FigureSeries[]>;
}

/**
 * What of figures takes all of the library to tell: whose each is, among the companies that are known
 * now, and which of them measure the same.
 * @param companiesIn where a passage names companies, in order, not overlapping
 */
export async function settleFigures(
  passages: readonly Passage[],
  figuresOf: (ordinal: number) => readonly Figure[],
  companiesIn: (ordinal: number) => readonly Range[],
  slices: TimeSlices,
): Promise<Settled> {
  const figures: (readonly Figure[])[] = [];
  const series = new Map<number, readonly FigureSeries[]>();
  const withCurrency = createCurrencies(passages, figuresOf);
  const held = createHolding(passages, companiesIn);
  for (const scope of findScopes(passages)) {
    const placed = scope.map((ordinal) => {
      const passage = passages[ordinal];
      figures[ordinal] = [];
      if (!passage || figuresOf(ordinal).length === 0) return null;
      const own = withCurrency(passage, figuresOf(ordinal));
      const reading = readPassage(passage.text, passage.language);
      const told = place(passage, ordinal, own, reading, companiesIn(ordinal));
      figures[ordinal] = held(ordinal, told.figures, reading);
      return told;
    });
    const rows = scope.map((ordinal): Row | null => {
      const passage = passages[ordinal];
      return passage ? { passage, figures: figures[ordinal] ?? [] } : null;
    });
    for (const [at, own] of markEarlier(rows).entries()) figures[scope[at] ?? -1] = own;
    for (const [ordinal, found] of findSeries(placed.filter((one) => one !== null)))
      series.set(ordinal, found);
    await slices.giveWay();
  }
  return { figures, series };
}

/** "Gewicht per ras", "Rain by town"; "Report by the committee" and "Written by Jane" say who did it. */
const ENDS = /\s(?<link>\p{Ll}{2,4})\s\p{L}+$/u;

function place(
  passage: Passage,
  ordinal: number,
  figures: readonly Figure[],
  reading: Reading,
  companies: readonly Range[],
): Placed {
  const { language, kind } = passage;
  const { lexicon } = getLexicon(language);
  const labelled: Labelled = { reading, lexicon, kind, figures, companies };
  const points = findPoints(labelled);
  const labels = new Map(points.map((point) => [point.place, point.labels[0] ?? null]));
  const told = figures.map((figure, at) =>
    tellOf(figure, figure, { holder: null, label: labels.get(at) ?? null }),
  );
  const announced = kind === 'list-item' ? announcedBy(passage, lexicon) : null;
  return { ordinal, kind, announced, figures: told, points };
}

/** What says of the items of a list that each is one of a sort: "Omzet per merk:", or the heading "Gewicht per ras". */
function announcedBy({ language, heading, parents }: Passage, lexicon: Lexicon): string | null {
  const above = parents.at(-1) ?? '';
  const isOfMany =
    above.endsWith(':') &&
    analyse(above, language).some(({ word }) => lexicon.distributing.has(word));
  if (isOfMany) return above;
  if (above !== '' && !above.endsWith(':')) return null;
  const link = ENDS.exec(heading ?? '')?.groups?.['link'] ?? '';
  return lexicon.distributing.has(link) ? `${heading} ${above}` : null;
}
