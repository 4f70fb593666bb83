import { dumpIndex, type IndexDump, type SearchIndex } from '../../../search/index.ts';
import { createTimeSlices } from '../../../system/index.ts';
import { sectionOf, toInts, type Sections, type SectionWriter } from '../sections.ts';

/** Writes an index: a section for each of its lists. */
export async function writeIndex(index: SearchIndex, writer: SectionWriter): Promise<void> {
  const { words, terms, lexicon, definitions, ...lists } = await dumpIndex(index);
  const addAll = async (parts: Readonly<Record<string, Kept>>, prefix = '') => {
    for (const [name, value] of Object.entries(parts)) {
      writer.begin(`${prefix}${name}`);
      await writer.add(toBytes(value));
    }
  };
  await addAll({ ...words }, 'words.');
  await addAll({ ...terms }, 'terms.');
  await addAll(lists);
  for (const [name, { keys, ends, words: own }] of Object.entries(lexicon)) {
    await addAll({ keys, ends, words: own }, `${name}.`);
  }
  await addAll({ ...definitions }, 'definitions.');
}

type Kept = string | readonly string[] | Int32Array | Uint32Array | Float32Array;

/** Keys hold no line ends, so a list of them is text with one on each line. */
function toBytes(value: Kept): Uint8Array {
  if (ArrayBuffer.isView(value)) {
    return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  }
  return Buffer.from(typeof value === 'string' ? value : value.join('\n'));
}

/** What `writeIndex` wrote, part by part, so that others have their turn: numbers in place, texts as strings. */
export async function readIndex(sections: Sections): Promise<IndexDump> {
  const slices = createTimeSlices();
  const text = async (name: string) => {
    await slices.giveWay();
    return sectionOf(sections, name).toString();
  };
  const lines = async (name: string) => {
    const all = await text(name);
    return all === '' ? [] : all.split('\n');
  };
  const ints = (name: string) => toInts(sectionOf(sections, name));
  const memory = (name: string) => sectionOf(sections, name).buffer;
  const texts = async (name: 'words' | 'terms') => ({
    text: await text(`${name}.text`),
    ends: ints(`${name}.ends`),
  });
  const groups = async (name: keyof IndexDump['lexicon']) => ({
    keys: await lines(`${name}.keys`),
    ends: ints(`${name}.ends`),
    words: ints(`${name}.words`),
  });
  return {
    words: await texts('words'),
    terms: await texts('terms'),
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
      byStart: await groups('byStart'),
      byEnd: await groups('byEnd'),
      byShape: await groups('byShape'),
    },
    definitions: {
      rows: ints('definitions.rows'),
      terms: await lines('definitions.terms'),
      keys: await lines('definitions.keys'),
    },
  };
}
