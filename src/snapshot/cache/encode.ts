import type { Company } from '../../facts/types.ts';
import { createLibrary } from '../../library/read-folder.ts';
import { decodeRead, encodeRead } from '../../library/reader/encode-source.ts';
import type { Source, UnreadableFile } from '../../library/types.ts';
import { dumpIndex, restoreIndex, type IndexDump } from '../../search/dump-index.ts';
import { createTimeSlices } from '../../time-slices.ts';
import { listWarnings } from '../build-snapshot.ts';
import type { OperatorFiles, Snapshot } from '../types.ts';
import { toRow } from './figure-row.ts';
import { FIGURES_AT_ONCE, readFigures } from './kept-figures.ts';
import { readLines } from './lines.ts';
import type { Sections, SectionWriter } from './sections.ts';

/** Behind the lines of a source. */
const SOURCE_END = '';

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
  writer.begin('sources');
  for (const source of library.sources) {
    for (const line of encodeRead(source)) await addLine(line);
    await addLine(SOURCE_END);
  }
  writer.begin('figures');
  for (let at = 0; at < library.passages.length; at += FIGURES_AT_ONCE) {
    const count = Math.min(FIGURES_AT_ONCE, library.passages.length - at);
    const figures = Array.from({ length: count }, (_, place) => facts.figuresOf(at + place));
    await addLine(JSON.stringify(figures.map((of) => of.map(toRow))));
  }
  writer.begin('figure counts');
  await writer.add(toBytes(Int32Array.from(library.passages, (_, at) => facts.countFigures(at))));
  const dump: Readonly<Record<string, Dumped>> = { ...(await dumpIndex(index)) };
  for (const [name, value] of Object.entries(dump)) {
    writer.begin(name);
    await writer.add(toBytes(value));
  }
}

/** What `encodeSnapshot` wrote → the snapshot; only ever of sections that were checked. */
export async function decodeSnapshot(sections: Sections): Promise<Snapshot> {
  const started = performance.now();
  const [headLine = ''] = readLines(sectionOf(sections, 'head'));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by encodeSnapshot
  const { operator, unreadable, companies } = JSON.parse(headLine) as Head;
  const sources = decodeSources(sectionOf(sections, 'sources'));
  const library = createLibrary(sources, unreadable);
  const counts = new Int32Array(new Uint8Array(sectionOf(sections, 'figure counts')).buffer);
  const figuresOf = readFigures(sectionOf(sections, 'figures'));
  return {
    library,
    index: await restoreIndex(readDump(sections), library.passages, operator.glossary.entries),
    facts: { companies, figuresOf, countFigures: (ordinal) => counts[ordinal] ?? 0 },
    operator,
    warnings: listWarnings(operator),
    loadedAt: new Date(),
    milliseconds: performance.now() - started,
  };
}

function decodeSources(section: Buffer): Source[] {
  const sources: Source[] = [];
  let decoder: ReturnType<typeof decodeRead> | null = null;
  for (const line of readLines(section)) {
    if (line !== SOURCE_END) {
      if (decoder) decoder.add(line);
      else decoder = decodeRead(line);
      continue;
    }
    const read = decoder?.finish();
    if (read && !('reason' in read)) sources.push(read);
    decoder = null;
  }
  return sources;
}

type Dumped = IndexDump[keyof IndexDump];

/** Words hold no line ends, so a list of them is text with one on each line. */
function toBytes(value: Dumped): Uint8Array {
  if (ArrayBuffer.isView(value)) {
    return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  }
  return Buffer.from(value.join('\n'));
}

function readDump(sections: Sections): IndexDump {
  const texts = (name: keyof IndexDump) => {
    const text = sectionOf(sections, name).toString();
    return text === '' ? [] : text.split('\n');
  };
  // Copied, as numbers must stand at places that the processor likes, and to let go of the file.
  const memory = (name: keyof IndexDump) => new Uint8Array(sectionOf(sections, name)).buffer;
  return {
    words: texts('words'),
    terms: texts('terms'),
    termOf: new Int32Array(memory('termOf')),
    stops: new Int32Array(memory('stops')),
    grams: new Int32Array(memory('grams')),
    gramEnds: new Int32Array(memory('gramEnds')),
    occurrences: new Int32Array(memory('occurrences')),
    starts: new Uint32Array(memory('starts')),
    ordinals: new Int32Array(memory('ordinals')),
    lists: new Int32Array(memory('lists')),
    lengths: new Float32Array(memory('lengths')),
    gramLengths: new Float32Array(memory('gramLengths')),
    wordFrequencies: new Uint32Array(memory('wordFrequencies')),
    termFrequencies: new Uint32Array(memory('termFrequencies')),
    gramTable: new Uint32Array(memory('gramTable')),
  };
}

function sectionOf(sections: Sections, name: string): Buffer {
  const section = sections.get(name);
  if (!section) throw new Error(`The cache has no section "${name}".`);
  return section;
}
