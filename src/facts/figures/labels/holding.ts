import type { Range } from '../../../language/index.ts';
import type { Passage } from '../../../library/index.ts';
import type { Reading } from '../../read/index.ts';
import type { Figure, Holder } from '../../types.ts';
import { tellOf } from '../found.ts';
import { getLexicon } from '../words/lexicon.ts';
import { mayTellOfRival } from './rival.ts';
import { findHolder, type Held } from './whose.ts';

/** So many passages before, a name was called what it is called by now. */
const FARTHEST = 30;

/** Gives the figures of a passage, by its ordinal, whose they are where their own sentences do not say. */
export function createHolding(
  passages: readonly Passage[],
  companiesIn: (ordinal: number) => readonly Range[],
): (ordinal: number, figures: readonly Figure[], reading: Reading) => readonly Figure[] {
  const hold = (ordinal: number, figures: readonly Figure[], reading: Reading): Held | null => {
    const passage = passages[ordinal];
    if (!passage || (passage.kind !== 'paragraph' && passage.kind !== 'quote')) return null;
    let companies: readonly Range[] | undefined;
    return {
      reading,
      lexicon: getLexicon(reading.language).lexicon,
      figures,
      companies: () => (companies ??= companiesIn(ordinal)),
      calledBy: (noun, before) => findCalled(ordinal, noun, before),
    };
  };
  /** The last name before that a noun stands right before: "uitgever X". */
  const findCalled = (ordinal: number, noun: string, end: number): string | null => {
    const { source } = passages[ordinal] ?? {};
    for (let at = ordinal; at >= Math.max(0, ordinal - FARTHEST); at--) {
      const passage = passages[at];
      if (passage?.source !== source) break;
      const text = passage?.text ?? '';
      if (!text.toLowerCase().includes(noun)) continue;
      const called = companiesIn(at).findLast(([start]) => {
        if (at === ordinal && start >= end) return false;
        const before = text.slice(Math.max(0, start - noun.length - 2), start).toLowerCase();
        return new RegExp(`(?<!\\p{L})${noun}\\s$`, 'u').test(before);
      });
      if (called) return text.slice(...called);
    }
    return null;
  };
  return (ordinal, figures, reading) => {
    const held = hold(ordinal, figures, reading);
    if (!held || !mayBeHeld(held)) return figures;
    const known = new Map<number, Holder | null>();
    return figures.map((figure) => {
      const { sentences } = held.reading;
      const place = sentences.findIndex(([from, to]) => figure.start >= from && figure.start < to);
      const holder = known.has(place) ? (known.get(place) ?? null) : findHolder(held, place);
      known.set(place, holder);
      return holder === null ? figure : tellOf(figure, figure, { holder, label: figure.label });
    });
  };
}

/** Whether anything says that a figure is somebody else's; nothing does in most passages. */
function mayBeHeld({ figures, reading, lexicon }: Held): boolean {
  return figures.some(({ isCarried }) => isCarried) || mayTellOfRival(reading.text, lexicon);
}
