import type { Range } from '../../language/index.ts';
import type { BlockKind } from '../../library/index.ts';
import type { Reading } from '../read/index.ts';
import type { Figure } from '../types.ts';
import type { Candidate } from './candidates/candidate.ts';
import { tellCents } from './candidates/units/cents.ts';
import { findElided } from './candidates/units/elided.ts';
import { findCounted } from './candidates/counted.ts';
import { readTons } from './candidates/units/tons.ts';
import { findQualifier } from './candidates/qualifier.ts';
import { describeFigures, type Described } from './context/index.ts';
import { readSentences } from './context/sentences.ts';
import { readForFigures, type FigureReading } from './figure-reading.ts';
import { findCandidates } from './find.ts';
import { type BareFigure, type Found, type Owned, type Sentence, tellOf } from './found.ts';
import { goesOn } from './roles/carried.ts';
import { listenForYears, type YearsTold } from './years-told.ts';
import { findRoles } from './roles/index.ts';
import { findReach } from './roles/reach.ts';
import { findCells, partSentence, type Parted } from './labels/clauses.ts';

/**
 * The numbers that a passage states as data, in order of appearance, not overlapping, each with what
 * the passage itself says of it. Whose they are takes the companies of the library: see `settle.ts`.
 * @param years is filled with the numbers that are no figures since they are years
 * @param over the line right over the table that the passage is a row of
 */
export function findFigures(
  passage: Reading,
  kind: BlockKind = 'paragraph',
  years?: YearsTold,
  over: FigureReading | null = null,
): Figure[] {
  // Numbers of a program are no data of the text.
  const reading = kind === 'code' ? null : readForFigures(passage, kind === 'table-row', over);
  if (!reading) return [];
  const listener = years && listenForYears(reading, years);
  const candidates = tellCents(readTons(reading, findCandidates(reading, listener)));
  const elided = findElided(reading, candidates);
  const all = candidates.map((candidate, place): Found => ({
    candidate,
    figure: toFigure(reading, candidate, elided[place] ?? null),
  }));
  if (all.length === 0) return [];
  const { text, language } = reading;
  const parted = { text, language, figures: all.map(({ figure }) => figure) };
  const sentences = readSentences(reading, all);
  const contexts = describeFigures(reading, sentences);
  const placed = sentences.flatMap((sentence) => {
    if (sentence.found.length === 0) return [];
    const range: Range = kind === 'table-row' ? [0, text.length] : sentence.range;
    const clauses = findParts(parted, sentence, kind);
    let part = 0;
    const isCarried = goesOn(reading, sentence);
    return sentence.found.map((found, at) => {
      const { figure } = found;
      while (part < clauses.length && (clauses[part]?.[1] ?? 0) <= figure.start) part++;
      const clause = clauses[part];
      const { context: told, isAsked } = contexts.get(found) ?? NOTHING_TOLD;
      const year = kind === 'table-row' && clause ? yearOfColumn(text.slice(...clause)) : null;
      const context = year === null ? told : { ...told, year };
      const reach = findReach(reading, found, sentence, sentence.found[at - 1]);
      return {
        found,
        sentence: range,
        clause: clause ?? range,
        context,
        isAsked,
        isCarried,
        reach,
      };
    });
  });
  const roles = findRoles(reading, placed);
  return placed.map((one, place) => {
    const { found, sentence, clause, context, reach, isCarried } = one;
    const role = roles[place] ?? null;
    return tellOf(found.figure, { sentence, clause, context, role, reach, isCarried }, NOBODYS);
  });
}

/** Whose it is takes the library to tell. */
const NOBODYS: Owned = { holder: null, label: null };

const NOTHING_TOLD: Described = {
  context: { source: null, respondents: null, year: null },
  isAsked: false,
};

/** "2024" of "2024: 48.310", and of "Plan 2024: 50.000". */
function yearOfColumn(cell: string): number | null {
  const [name] = /^[^:]*(?=:)/u.exec(cell) ?? [];
  const [year, ...others] =
    name?.match(/(?<![\p{L}\p{N}.,])(?:19|20)\d{2}(?![\p{L}\p{N}])/gu) ?? [];
  return year === undefined || others.length > 0 ? null : Number(year);
}

/** Of a table's row its cells, each with the name of its column. */
function findParts(parted: Parted, { range }: Sentence, kind: BlockKind): readonly Range[] {
  return kind === 'table-row' ? findCells(parted.text) : partSentence(parted, range, false);
}

function toFigure(reading: FigureReading, candidate: Candidate, elided: string | null): BareFigure {
  const { kind, first, next, start, end, value, to, margin, unit } = candidate;
  const isCount = unit === null && kind !== 'amount';
  return {
    kind,
    text: reading.text.slice(start, end),
    start,
    end,
    value: known(value),
    to: to === null ? null : known(to),
    margin: margin === null ? null : known(margin),
    unit,
    elided,
    qualifier: findQualifier(reading, first),
    counted: isCount ? findCounted(reading, next, value) : null,
  };
}

/** A value whose scale is in another language's words is not known. */
function known(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
