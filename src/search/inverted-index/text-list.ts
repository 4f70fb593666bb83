import { type TimeSlices, visitAll } from '../../system/index.ts';
import { createIntList } from './int-list.ts';

/** Texts, each under a number from 0, found by their letters. They are only ever added. */
export interface TextList {
  readonly length: number;
  /** A text; empty where there is none of that number. */
  at(id: number): string;
  /** The first number of a text, or undefined where it is not among them. */
  find(text: string): number | undefined;
  /** All numbers of a text. */
  findAll(text: string): readonly number[];
  /** Adds a text, even one that is there already, and gives its number. */
  push(text: string): number;
  dump(): TextListDump;
}

/** Texts as plain data, to be kept on disk: one behind the other, and where each ends. */
export interface TextListDump {
  readonly text: string;
  readonly ends: Int32Array;
}

/** Texts of which none is added any more. */
type KeptTexts = Omit<TextList, 'push' | 'dump' | 'findAll'>;

/** From the number of a text to the next of the same text. */
type Repeats = Map<number, number>;

const NOTHING: TextListDump = { text: '', ends: new Int32Array() };
/** In the place of a number, where a place of the table is free. */
const FREE = 0;
/** Places of the table for each text: so most are found where they are looked for first. */
const ROOM = 2;
const AT_ONCE = 1_000;

/** A list without texts. */
export function createTextList(): TextList {
  return openTextList(NOTHING, { length: 0, at: () => '', find: () => undefined }, new Map());
}

/** Texts as they were kept, part by part, so that others have their turn. */
export async function restoreTextList(kept: TextListDump, slices: TimeSlices): Promise<TextList> {
  const repeats: Repeats = new Map();
  return openTextList(kept, await readKept(kept, repeats, slices), repeats);
}

/**
 * What was kept stays one text, and is found through a table of numbers: a string and an entry of a map
 * for each of some 200,000 words took a tenth of a second, and many times their memory.
 */
async function readKept(
  { text: all, ends }: TextListDump,
  repeats: Repeats,
  slices: TimeSlices,
): Promise<KeptTexts> {
  const size = 2 ** Math.ceil(Math.log2(ends.length * ROOM + 1));
  const table = new Int32Array(size);
  const startOf = (id: number) => (id === 0 ? 0 : (ends[id - 1] ?? 0));
  const holds = (id: number, text: string, start: number, end: number) => {
    const from = startOf(id);
    if ((ends[id] ?? 0) - from !== end - start) return false;
    for (let at = start; at < end; at++) {
      if (text.charCodeAt(at) !== all.charCodeAt(from + at - start)) return false;
    }
    return true;
  };
  /** The place of the table with the part of a text, or the free one where it belongs. */
  const placeOf = (text: string, start: number, end: number) => {
    let place = hash(text, start, end) & (size - 1);
    for (;;) {
      const entry = table[place] ?? FREE;
      if (entry === FREE || holds(entry - 1, text, start, end)) return place;
      place = (place + 1) & (size - 1);
    }
  };
  await visitAll(
    ends.keys(),
    slices,
    (id) => {
      const place = placeOf(all, startOf(id), ends[id] ?? 0);
      const entry = table[place] ?? FREE;
      if (entry === FREE) table[place] = id + 1;
      else repeats.set(lastOf(entry - 1, repeats), id);
    },
    AT_ONCE,
  );
  return {
    length: ends.length,
    at: (id) => all.slice(startOf(id), ends[id] ?? 0),
    find(text) {
      const entry = table[placeOf(text, 0, text.length)] ?? FREE;
      return entry === FREE ? undefined : entry - 1;
    },
  };
}

function openTextList(dump: TextListDump, kept: KeptTexts, repeats: Repeats): TextList {
  const added: string[] = [];
  const addedIds = new Map<string, number>();
  const find = (text: string) => kept.find(text) ?? addedIds.get(text);
  return {
    get length() {
      return kept.length + added.length;
    },
    at: (id) => (id < kept.length ? kept.at(id) : (added[id - kept.length] ?? '')),
    find,
    findAll(text) {
      const ids: number[] = [];
      for (let id = find(text); id !== undefined; id = repeats.get(id)) ids.push(id);
      return ids;
    },
    push(text) {
      const id = kept.length + added.push(text) - 1;
      const first = find(text);
      if (first === undefined) addedIds.set(text, id);
      else repeats.set(lastOf(first, repeats), id);
      return id;
    },
    dump() {
      const ends = createIntList(dump.ends);
      let end = dump.text.length;
      for (const text of added) ends.push((end += text.length));
      return { text: [dump.text, ...added].join(''), ends: ends.toArray() };
    },
  };
}

function lastOf(first: number, repeats: Repeats): number {
  let last = first;
  for (let id = repeats.get(last); id !== undefined; id = repeats.get(id)) last = id;
  return last;
}

function hash(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x9e3779b1);
    value ^= value >>> 15;
  }
  return value;
}
