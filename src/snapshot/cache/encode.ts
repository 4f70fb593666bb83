import type { Company } from '../../facts/index.ts';
import type { DictionaryShelf } from '../../dictionaries/index.ts';
import { createLibrary, type UnreadableFile } from '../../library/index.ts';
import { dumpIndex, type IndexDump, restoreIndex } from '../../search/index.ts';
import { createTimeSlices } from '../../system/index.ts';
import { listWarnings } from '../build-snapshot.ts';
import type { OperatorFiles, Snapshot } from '../types.ts';
import { toRow } from './figure-row.ts';
import { encodeDates, readDates } from './kept-dates.ts';
import { FIGURES_AT_ONCE, readFigures } from './kept-figures.ts';
import { encodeSeries, readSeries } from './kept-series.ts';
import { readLines } from './lines.ts';
import { readSources, writeSources } from './kept-sources.ts';
import { sectionOf, toInts, type Sections, type SectionWriter } from './sections.ts';

/** What is small enough for one line. */
interface Head {
  readonly operator: OperatorFiles;
  readonly unreadable: readonly UnreadableFile[];
  readonly companies: readonly Company[];
}

/** Writes a snapshot bit by bit, so that who asks meanwhile is answered. */
export async function encodeSnapshot(snapshot: Snapshot, writer: SectionWriter): Promise<void> {
  const { library, facts, operator, index } = snapshot;
  const slices = createTimeSlices();
  const addLine = async (line: string) => {
    await writer.add(Buffer.from(`${line}\n`));
    await slices.giveWay();
  };
  const head: Head = { operator, unreadable: library.unreadable, companies: facts.companies };
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
  writer.begin('figure counts');
  await writer.add(toBytes(Int32Array.from(library.passages, (_, at) => facts.countFigures(at))));
  const { lexicon, definitions, ...dump } = await dumpIndex(index);
  const addAll = async (list: Readonly<Record<string, Dumped>>, prefix = '') => {
    for (const [name, value] of Object.entries(list)) {
      writer.begin(`${prefix}${name}`);
      await writer.add(toBytes(value));
    }
  };
  await addAll(dump);
  for (const [name, { keys, ends, words }] of Object.entries(lexicon)) {
    await addAll({ keys, ends, words }, `${name}.`);
  }
  const { rows, terms, keys } = definitions;
  await addAll({ rows, terms, keys }, 'definitions.');
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
  const { operator, unreadable, companies } = JSON.parse(headLine) as Head;
  const slices = createTimeSlices();
  const library = createLibrary(await readSources(sections), unreadable);
  await slices.pause();
  const counts = toInts(sectionOf(sections, 'figure counts'));
  const textOf = (ordinal: number) => library.passages[ordinal]?.text ?? '';
  const figuresOf = readFigures(sectionOf(sections, 'figures'), textOf);
  const series = sectionOf(sections, 'series');
  const seriesOf = readSeries(() => readLines(series).next().value ?? '[]', textOf);
  const dates = sectionOf(sections, 'dates');
  const datesOf = readDates(() => readLines(dates).next().value ?? '[]', textOf);
  const index = await restoreIndex(readDump(sections), library.passages, {
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
      countDates: (ordinal) => datesOf(ordinal).length,
      countFigures: (ordinal) => counts[ordinal] ?? 0,
    },
    operator,
    warnings: listWarnings(operator),
    loadedAt: new Date(),
    milliseconds: performance.now() - started,
  };
}

type Dumped = Exclude<IndexDump[keyof IndexDump], IndexDump['lexicon' | 'definitions']>;

/** Words hold no line ends, so a list of them is text with one on each line. */
function toBytes(value: Dumped): Uint8Array {
  if (ArrayBuffer.isView(value)) {
    return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  }
  return Buffer.from(value.join('\n'));
}

function readDump(sections: Sections): IndexDump {
  const texts = (name: string) => {
    const text = sectionOf(sections, name).toString();
    return text === '' ? [] : text.split('\n');
  };
  const ints = (name: string) => toInts(sectionOf(sections, name));
  const memory = (name: string) => sectionOf(sections, name).buffer;
  const groups = (name: keyof IndexDump['lexicon']) => ({
    keys: texts(`${name}.keys`),
    ends: ints(`${name}.ends`),
    words: ints(`${name}.words`),
  });
  return {
    words: texts('words'),
    terms: texts('terms'),
    termOf: ints('termOf'),
    stops: ints('stops'),
    grams: ints('grams'),
    gramEnds: ints('gramEnds'),
    occurrences: ints('occurrences'),
    starts: new Uint32Array(memory('starts')),
    ordinals: ints('ordinals'),
    lists: ints('lists'),
    lengths: new Float32Array(memory('lengths')),
    gramLengths: new Float32Array(memory('gramLengths')),
    wordFrequencies: new Uint32Array(memory('wordFrequencies')),
    termFrequencies: new Uint32Array(memory('termFrequencies')),
    gramSlots: new Uint32Array(memory('gramSlots')),
    gramCounts: new Uint32Array(memory('gramCounts')),
    lexicon: {
      byStart: groups('byStart'),
      byEnd: groups('byEnd'),
      byShape: groups('byShape'),
    },
    definitions: {
      rows: ints('definitions.rows'),
      terms: texts('definitions.terms'),
      keys: texts('definitions.keys'),
    },
  };
}
