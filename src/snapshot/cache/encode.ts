import type { Company, Figure } from '../../facts/index.ts';
import type { DictionaryShelf } from '../../dictionaries/index.ts';
import { createLibrary, type UnreadableFile } from '../../library/index.ts';
import { restoreIndex } from '../../search/index.ts';
import { createTimeSlices } from '../../system/index.ts';
import { listWarnings } from '../build-snapshot.ts';
import type { OperatorFiles, Snapshot } from '../types.ts';
import { toFigure, toRow } from './kept/figure-row.ts';
import { encodeDates, readDates } from './kept/kept-dates.ts';
import { FIGURES_AT_ONCE, readFigures } from './kept/kept-figures.ts';
import { readIndex, writeIndex } from './kept/kept-index.ts';
import { encodeRows, readRows } from './kept/kept-rows.ts';
import { encodeSeries, readSeries } from './kept/kept-series.ts';
import { readLines } from './lines.ts';
import { readSources, writeSources } from './kept/kept-sources.ts';
import { sectionOf, toInts, type Sections, type SectionWriter } from './sections.ts';

/** What is small enough for one line. */
interface Head {
  readonly operator: OperatorFiles;
  readonly unreadable: readonly UnreadableFile[];
  readonly companies: readonly Company[];
  readonly priceHeads: readonly number[];
}

/** Writes a snapshot bit by bit, so that who asks meanwhile is answered. */
export async function encodeSnapshot(snapshot: Snapshot, writer: SectionWriter): Promise<void> {
  const { library, facts, operator, index } = snapshot;
  const slices = createTimeSlices();
  const addLine = async (line: string) => {
    await writer.add(Buffer.from(`${line}\n`));
    await slices.giveWay();
  };
  const head: Head = {
    operator,
    unreadable: library.unreadable,
    companies: facts.companies,
    priceHeads: [...facts.priceHeads],
  };
  writer.begin('head');
  await addLine(JSON.stringify(head));
  await writeSources(library.sources, writer);
  writer.begin('figures');
  for (let at = 0; at < library.passages.length; at += FIGURES_AT_ONCE) {
    const count = Math.min(FIGURES_AT_ONCE, library.passages.length - at);
    const rows = Array.from({ length: count }, (_, place) => {
      const own = facts.figuresOf(at + place);
      const text = own.length === 0 ? '' : (library.passages[at + place]?.text ?? '');
      return own.map((figure) => toRow(figure, text));
    });
    await addLine(JSON.stringify(rows));
  }
  writer.begin('series');
  await addLine(encodeSeries((ordinal) => facts.seriesOf(ordinal), library.passages.length));
  writer.begin('dates');
  await addLine(encodeDates((ordinal) => facts.datesOf(ordinal), library.passages.length));
  writer.begin('ages');
  const { passages } = library;
  const toAgeRow = (age: Figure, at: number) => toRow(age, passages[at]?.text ?? '');
  await addLine(encodeRows((ordinal) => facts.agesOf(ordinal), passages.length, toAgeRow));
  writer.begin('figure counts');
  const counts = Int32Array.from(library.passages, (_, at) => facts.countFigures(at));
  await writer.add(new Uint8Array(counts.buffer));
  await writeIndex(index, writer);
}

/**
 * What `encodeSnapshot` wrote → the snapshot, part by part, so that others have their turn; only ever of
 * sections that were checked.
 */
export async function decodeSnapshot(
  sections: Sections,
  dictionaries: DictionaryShelf,
): Promise<Snapshot> {
  const started = performance.now();
  const [headLine = ''] = readLines(sectionOf(sections, 'head'));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by encodeSnapshot
  const { operator, unreadable, companies, priceHeads } = JSON.parse(headLine) as Head;
  const slices = createTimeSlices();
  const sources = await readSources(sections);
  await slices.pause();
  const library = createLibrary(sources, unreadable);
  await slices.pause();
  const counts = toInts(sectionOf(sections, 'figure counts'));
  const textOf = (ordinal: number) => library.passages[ordinal]?.text ?? '';
  const figuresOf = readFigures(sectionOf(sections, 'figures'), textOf);
  const series = sectionOf(sections, 'series');
  const seriesOf = readSeries(() => readLines(series).next().value ?? '[]', textOf);
  const dates = sectionOf(sections, 'dates');
  const datesOf = readDates(() => readLines(dates).next().value ?? '[]', textOf);
  const ages = sectionOf(sections, 'ages');
  const agesOf = readRows(() => readLines(ages).next().value ?? '[]', textOf, toFigure);
  const index = await restoreIndex(await readIndex(sections), library.passages, {
    glossary: operator.glossary.entries,
    dictionaries,
  });
  return {
    library,
    index,
    facts: {
      companies,
      figuresOf,
      seriesOf,
      datesOf,
      agesOf,
      countDates: (ordinal) => datesOf(ordinal).length,
      countFigures: (ordinal) => counts[ordinal] ?? 0,
      priceHeads: new Set(priceHeads),
    },
    operator,
    warnings: listWarnings(operator),
    loadedAt: new Date(),
    milliseconds: performance.now() - started,
  };
}
