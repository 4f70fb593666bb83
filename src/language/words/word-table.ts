/** Full to no more than this, so that few words share a slot. */
const MOST_FULL = 1 / 2;

/**
 * Different words, each with a place of its own, in the order in which they were first seen. A part of a
 * text is looked up by its signs where it stands: nothing is cut out of the text but a word that is new.
 */
export class WordTable {
  /** By place. */
  readonly words: string[] = [];
  #hashes: number[] = [];
  /** The place of a word and one, by its hash or right behind that; 0 where none is. */
  #slots = new Int32Array(1 << 10);

  /** The place of a part of a text; it gets one where it has none. */
  placeOf(text: string, start: number, end: number): number {
    const hash = hashOf(text, start, end);
    const slot = this.#slotOf(hash, text, start, end);
    const known = this.#slots[slot] ?? 0;
    if (known > 0) return known - 1;
    const place = this.words.length;
    this.words.push(text.slice(start, end));
    this.#hashes.push(hash);
    this.#slots[slot] = place + 1;
    if (place > this.#slots.length * MOST_FULL) this.#widen();
    return place;
  }

  /** The same; -1 where it has none. */
  find(text: string, start: number, end: number): number {
    const slot = this.#slotOf(hashOf(text, start, end), text, start, end);
    return (this.#slots[slot] ?? 0) - 1;
  }

  #slotOf(hash: number, text: string, start: number, end: number): number {
    const slots = this.#slots;
    const last = slots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const place = (slots[slot] ?? 0) - 1;
      if (place < 0) return slot;
      if (this.#hashes[place] === hash && isSame(this.words[place] ?? '', text, start, end))
        return slot;
    }
  }

  #widen(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    const last = this.#slots.length - 1;
    for (const [place, hash] of this.#hashes.entries()) {
      let slot = hash & last;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & last;
      this.#slots[slot] = place + 1;
    }
  }
}

/** FNV-1a over the code units. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  // Its low bits alone choose a slot, and the high ones are mixed best.
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
}
