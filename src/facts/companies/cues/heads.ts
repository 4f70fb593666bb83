import { isJoiningHead } from '../chains/connect.ts';
import { isLegalForm } from '../words/legal-form.ts';
import type { Word } from '../words/word.ts';
import { company, firstOf, other, row, settled, when, type CueFamily } from './cue.ts';
import type { View } from './view.ts';

/** Small words stand in it. */
function isJoined({ chain }: View): boolean {
  return chain.last - chain.first + 1 > chain.words.length;
}

/** The word before the first small one: "Court" of "European Court of Human Rights". */
function isHeadOf({ chain, around }: View, kind: 'chambers' | 'otherHeads'): boolean {
  const head = /(\S+) \p{Ll}/u.exec(chain.text)?.[1] ?? '';
  return around.lexicon.is(head.toLowerCase(), kind);
}

/** The last word; of "World War II" the one before. */
function closing({ chain: { words }, last }: View): Word {
  return /^(?:[ivx]+|\p{N}+)$/u.test(last.lower) ? (words.at(-2) ?? last) : last;
}

/** "Brouwerij Van der Meer": a kind of company with a capital inside a sentence. */
function isKindOpening({ chain, first }: View): boolean {
  if (chain.opens || !first.is('kinds') || !first.is('heads')) return false;
  return chain.words[1]?.shape.hasCapital ?? false;
}

/** "Ziekenhuis Utrecht", "Havenbedrijf Rotterdam". */
function isKindInPlace({ chain, last, around }: View): boolean {
  const kind = chain.words.at(-2);
  if (!kind || !around.lexicon.isPlace(last.lower)) return false;
  return kind.is('heads') || kind.ends('kinds');
}

/** What the head words of a longer name tell: "… Group", "University of …", "… Act". */
export const heads: CueFamily = when(
  ({ isLong }) => isLong,
  ...firstOf(
    row(
      'a legal form',
      settled(12),
      ({ last }) => isLegalForm(last),
      'Daar is [Brixum N.V.] weer.',
      'There is [Brixum plc] again.',
    ),
    row(
      'opens with a kind of organization',
      settled(6),
      isKindOpening,
      'Daar is [Brouwerij Brixum] weer.',
      'There is [Studio Brixum] again.',
    ),
    row(
      'opens with a form of organization',
      settled(8),
      ({ first }) => first.is('firmOpenings'),
      'Daar is [Waterschap Brixumse Delta] weer.',
      'There is [Autoriteit Brixum] again.',
    ),
    row(
      'a chamber of a subject',
      settled(8),
      (view) => isJoined(view) && isHeadOf(view, 'chambers') && view.last.is('subjects'),
      'Het staat bij de [Kamer van Koophandel].',
      'Ask the [Chamber of Commerce].',
    ),
    row(
      'a court, a battle, a treaty of something',
      other(12),
      (view) => isJoined(view) && isHeadOf(view, 'otherHeads'),
      'Dat is het [Verdrag van Brixum].',
      'It was the [Battle of Brixum].',
    ),
    row(
      'opens with a law or part of a text',
      other(12),
      ({ first }) => first.is('numberedParts') || first.is('laws'),
      'Volgens [Wet Brixum] mag het.',
      'See [Annex Brixum] for it.',
    ),
    row(
      'closes with a law, an event, a street, a work',
      other(8),
      (view) => closing(view).ends('otherHeads'),
      'Daar is de [Brixum Straat] weer.',
      'There is [Brixum Street] again.',
    ),
    row(
      'an organization for or of something',
      settled(8),
      (view) => isJoined(view) && view.chain.words.some(isJoiningHead),
      'Zij is van het [Genootschap van Tuinders].',
      'She is of the [Society for Toads].',
    ),
    row(
      'closes with a head that other names have too',
      company(5),
      (view) => closing(view).is('commonHeads'),
      'Daar is [Brixum Tv] weer.',
      'There is [Brixum School] again.',
    ),
    row(
      'closes with the head of an organization',
      settled(8),
      (view) => closing(view).is('heads'),
      'Daar is [Brixum Groep] weer.',
      'There is [Brixum Group] again.',
    ),
    row(
      'opens with a head that goes on',
      settled(6),
      ({ first }) => first.is('joiningHeads'),
      'Daar is [Commissie Brixum] weer.',
      'There is [Chamber Brixum] again.',
    ),
    row(
      'opens as some organizations do',
      company(4),
      ({ first }) => first.is('openingHeads'),
      'Daar is [Hotel Brixum] weer.',
      'There is [Air Brixum] again.',
    ),
    row(
      'opens as clubs do',
      settled(6),
      ({ first }) => first.is('clubForms'),
      'Daar is [FC Brixum] weer.',
      'There is [FC Brixum] again.',
    ),
    row(
      'a compound in it ends in the head of an organization',
      company(5),
      ({ chain }) => chain.words.some((word) => word.lower.length > 5 && word.ends('headEndings')),
      'Daar is [Brixumbank Talmo] weer.',
      'There is [Brixumsoft Talmo] again.',
    ),
    row(
      'a kind of organization, and where it is',
      settled(6),
      isKindInPlace,
      'Daar is [Havenbedrijf Rotterdam] weer.',
      'There is [Brixum Airline London] again.',
    ),
    row(
      'the head of an organization inside',
      company(3),
      ({ chain }) => chain.words.some((word) => word.is('heads') && !word.is('commonHeads')),
      'Toen is [Brixum Uitgeverij Talmo] er weer.',
      'There is [Publishing Brixum Talmo] again.',
    ),
  ),
);
