import { languagePacks, splitName, toWords } from '../../../language/index.ts';
import { hasName } from './anchors.ts';
import type { FigureDoubt } from './doubt.ts';
import { beginsWithName, isGeneral, isInstruction } from './general.ts';
import { wholeOf } from './sentences.ts';

/** Reasons that a figure is not worth knowing by heart: it is true of one thing, once, or by an estimate. */
export const lastingDoubts: readonly FigureDoubt[] = [
  {
    name: 'a sum of money, which changes',
    language: 'nl',
    example: 'Een sluis met deuren van hout kost [280 miljoen euro] per stuk.',
    holds: ({ figure: { kind, unit } }) => kind === 'amount' || /^[A-Z]{3}$/u.test(unit ?? ''),
  },
  {
    name: 'of one year, or one study',
    language: 'nl',
    example: 'Een volwassen otter eet volgens een telling uit 2011 op een dag [850 gram] vis.',
    holds: (candidate) => candidate.figure.context.year !== null || YEAR.test(wholeOf(candidate)),
  },
  {
    name: 'what is to be done, or a rule of a house',
    language: 'nl',
    example: 'Een bezoeker moet de sluis binnen [45 minuten] weer verlaten.',
    holds: (candidate) => isOfRule(wholeOf(candidate), candidate.language),
  },
  {
    name: 'of somebody or something with a name',
    language: 'nl',
    example: 'Een otter uit de Biesbosch eet op een dag [850 gram] vis.',
    holds: (candidate) =>
      hasName(wholeOf(candidate), candidate.language) ||
      beginsWithName(wholeOf(candidate), candidate.context, candidate.language),
  },
  {
    name: 'of one thing, and not of any one of a kind',
    language: 'nl',
    example: 'De tunnel onder de dijk van hout is [280 meter] lang.',
    holds: (candidate) =>
      !isGeneral(wholeOf(candidate), candidate.context.terms, candidate.language),
  },
];

const YEAR = /(?<!\p{N})(?:1\d|20)\d\d(?!\p{N})/u;

/** "Must", "within": what somebody wants, and not how things are. */
function isOfRule(text: string, language: string): boolean {
  const norms = toWords(languagePacks.get(language)?.cohesion?.norms ?? '');
  return isInstruction(text, language) || splitName(text).some((word) => norms.has(word));
}
