import type { Passage } from '../../../library/index.ts';
import { isSentence, standsAlone } from '../text/stands-alone.ts';
import { isOfStudy, isOfUnknownTime } from './anchors.ts';
import { isMadeUp, isUnchecked } from './checks.ts';
import type { FigureDoubt } from './doubt.ts';
import { hasFewWords, wholeOf, withoutWordBefore } from './sentences.ts';

const RUNNING: ReadonlySet<Passage['kind']> = new Set(['paragraph', 'quote', 'list-item']);

/** Reasons that lie in the sentence around a figure. */
export const sentenceDoubts: readonly FigureDoubt[] = [
  {
    name: 'no running text',
    language: 'nl',
    example: 'Jaar: 2011 | Sluizen bij Loom: [280 meter] lang en breed | Peil: hoog',
    holds: ({ passage }) => !RUNNING.has(passage.kind) || passage.second !== null,
  },
  {
    name: 'about what the sentence before it names',
    language: 'nl',
    example: 'De sluis bij Loom is oud. Hij kostte de provincie aan de Rille [280 miljoen euro].',
    holds: ({ figure }) => figure.isCarried,
  },
  {
    name: 'of a study that is named only',
    language: 'nl',
    example: 'Jansen (1985): bij Loom ging [85%] van de sluizen van Rotel open.',
    holds: isOfStudy,
  },
  {
    name: 'a label, that says of nothing what it is',
    language: 'nl',
    example: 'Begroting: [280 miljoen euro] van de provincie voor de tunnel bij Loom.',
    holds: (candidate) => /^[^.:]{1,40}:\s/u.test(wholeOf(candidate)),
  },
  {
    name: 'a number that a list left before it',
    language: 'nl',
    example: '3 De tunnel bij Loom kostte de provincie aan de Rille [280 miljoen euro].',
    holds: (candidate) =>
      /^\p{N}/u.test(wholeOf(candidate)) && candidate.figure.start !== candidate.figure.sentence[0],
  },
  {
    name: 'no whole sentence',
    language: 'nl',
    example: 'de tunnel bij Loom kostte de provincie aan de Rille [280 miljoen euro]',
    holds: (candidate) => !isSentence(wholeOf(candidate), candidate.language),
  },
  {
    name: 'tied to what stands around it',
    language: 'nl',
    example: 'Echter kostte de tunnel bij Loom de provincie aan de Rille [280 miljoen euro].',
    holds: (candidate) =>
      !standsAlone(withoutWordBefore(candidate), candidate.language, { isDefining: false }),
  },
  {
    name: 'of a time that another sentence tells',
    language: 'nl',
    example: 'Dit was in 1950. Bij Loom ging [44%] van de sluizen bij storm open.',
    holds: isOfUnknownTime,
  },
  {
    name: 'too few words',
    language: 'nl',
    example: 'Bij de ANWB is het nu dan altijd weer [280 euro].',
    holds: (candidate) => hasFewWords(candidate),
  },
  {
    name: 'of an example or a sum',
    language: 'nl',
    example: 'Rekenvoorbeeld. Bij Loom ging [44%] van de sluizen bij storm open.',
    holds: (candidate) => isMadeUp(candidate.passage, wholeOf(candidate), candidate.language),
  },
  {
    name: 'marked as not sure',
    language: 'nl',
    example:
      'De sluis bij Loom aan de Rille laat bij storm [44%] van het water door (jaar nakijken).',
    holds: (candidate) => isUnchecked(wholeOf(candidate), candidate.language),
  },
];
