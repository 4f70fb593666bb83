import { company, each, firstOf, other, place, row, type CueFamily, when } from './cue.ts';
import type { View } from './view.ts';

/** ‘Digital Voyagers’: a coined term or the title of a work. */
function isQuoted({ chain: { start, end }, around: { text } }: View): boolean {
  return /[“‘"'«„]/u.test(text[start - 1] ?? '') && /[”’"'»“]/u.test(text[end] ?? '');
}

/** What the letters and the words of the name itself tell. */
export const form: CueFamily = when(
  () => true,
  ...each(
    row(
      '"&" in the name',
      company(6),
      ({ chain }) => chain.text.includes('&'),
      'Daar staat [Vandeloo & Talmo].',
      'There is [Vandeloo & Talmo].',
    ),
    row(
      'ends in an apostrophe and s',
      company(2),
      ({ chain }) => /['’]s$/u.test(chain.text),
      'Hij at bij [Mulder’s].',
      'He ate at [Mulder’s].',
    ),
    row(
      'the name of a place',
      place(12),
      ({ chain, around }) => around.lexicon.isPlace(chain.text.toLowerCase()),
      'Hij reed naar [Parijs].',
      'He drove to [Paris].',
    ),
    row(
      'the first word of many places',
      place(4),
      ({ isLong, first }) => isLong && first.is('placeOpenings'),
      'Hij woont in [Sint Brixum].',
      'He lives in [Mount Brixum].',
    ),
    row(
      'in quotes',
      other(3),
      isQuoted,
      'Hij noemt het ‘[Digital Brixum]’.',
      'He calls it “[Digital Brixum]”.',
    ),
    row(
      'only common words',
      other(6),
      ({ chain }) => chain.words.every((word) => word.is('plainWords')),
      'Hij drinkt [Water].',
      'He drinks [Water].',
    ),
    row(
      'only a nationality',
      other(16),
      ({ chain }) => chain.words.every((word) => word.is('nationalities')),
      'Een wijn van [Franse] bodem.',
      'He saw the [Texan] farmers there.',
    ),
    row(
      'several words that are no organization',
      other(12),
      ({ isLong, chain, around }) =>
        isLong && around.lexicon.is(chain.text.toLowerCase(), 'capitalised'),
      'Dat was na de [Koude Oorlog].',
      'That was before the [New Deal].',
    ),
    row(
      'a month, a weekday or a language in a longer name',
      other(4),
      ({ isLong, chain }) => isLong && chain.words.some((word) => word.is('calendar')),
      'Dat was [Brixum Maandag].',
      'That was [Brixum Monday].',
    ),
    row(
      'a longer name opens with a place',
      company(2),
      ({ isLong, first, around }) => isLong && around.lexicon.isPlace(first.lower),
      'Daar rijdt [Amsterdam Talmo].',
      'There goes [London Talmo].',
    ),
    row(
      'a longer name opens with a nationality',
      company(1),
      ({ isLong, first }) => isLong && first.is('nationalities'),
      'Het is de [Nederlandse Bank].',
      'There is [British Talmo].',
    ),
  ),
  ...firstOf(
    row(
      'a domain',
      company(6),
      ({ chain }) => chain.words.some(({ shape }) => shape.isDomain),
      'Hij kocht het op [zoevie.nl].',
      'He bought it on [zoevie.com].',
    ),
    row(
      'a form that brands have',
      company(4),
      ({ chain }) => chain.words.some(({ shape }) => shape.isBrand),
      'Daar is [iTalmo] weer.',
      'There is [iTalmo] again.',
    ),
  ),
);
