import { isAnchored, isIn, isOfStudy, isRest, isListedShare, isOfUnknownTime } from './anchors.ts';
import type { FigureCandidate } from './candidates.ts';
import { isApproximation, isBase, isBound, isCountable, isMadeUp, isUnchecked } from './checks.ts';
import { isSentence, standsAlone } from '../text/stands-alone.ts';
import { hasFewWords, wholeOf, withoutWordBefore } from './sentences.ts';
import { isTold } from './told.ts';
import type { Passage } from '../../../library/index.ts';

/** A reason to ask for no figure of a sentence, with a text in which it holds for the figure in brackets. */
export interface FigureDoubt {
  readonly name: string;
  readonly language: string;
  readonly example: string;
  readonly holds: (candidate: FigureCandidate) => boolean;
}

const RUNNING: ReadonlySet<Passage['kind']> = new Set(['paragraph', 'quote', 'list-item']);
/** "2 doors" of a lock: what is guessed without a book. */
const MOST_PLAIN = 2;

/** The reasons to ask for no figure; the first that holds is told. */
export const figureDoubts: readonly FigureDoubt[] = [
  {
    name: 'a bound, that other figures keep as well',
    language: 'nl',
    example: 'De tunnel bij Loom kostte de provincie meer dan [280 miljoen euro].',
    holds: ({ figure: { qualifier }, language }) =>
      qualifier !== null && !isApproximation(qualifier, language),
  },
  {
    name: 'a bound before it',
    language: 'nl',
    example: 'De sluis bij Loom schut schepen die tot [80 meter] lang zijn.',
    holds: ({ figure, passage, language }) => isBound(figure, passage.text, language),
  },
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
    name: 'a number of nothing',
    language: 'nl',
    example: 'Bij Loom kwam de provincie aan de Rille dat jaar uit op [2.800].',
    holds: ({ figure: { kind, counted } }) => kind === 'count' && counted === null,
  },
  {
    name: 'of a study that is named only',
    language: 'nl',
    example: 'Jansen (1985): bij Loom ging [85%] van de sluizen van Rotel open.',
    holds: isOfStudy,
  },
  {
    name: 'a number of what is named behind it',
    language: 'nl',
    example: 'De provincie telt [3 sluizen] aan de Rille: die van Loom, Rotel en Wessum.',
    holds: ({ figure, passage }) => isCountable(figure, passage.text),
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
    name: 'one of a list of shares',
    language: 'nl',
    example: 'Bij Loom ging [44%] open, te Rotel ging 21% open en te Wessum ging 9% open.',
    holds: isListedShare,
  },
  {
    name: 'of a time that another sentence tells',
    language: 'nl',
    example: 'Dit was in 1950. Bij Loom ging [44%] van de sluizen bij storm open.',
    holds: isOfUnknownTime,
  },
  {
    name: 'of something that is not named',
    language: 'nl',
    example: 'De verkoop van oude kaarten steeg in de winter met [44%] van alles.',
    holds: (candidate) => !isAnchored(candidate),
  },
  {
    name: 'what other shares leave of a hundred',
    language: 'nl',
    example:
      'Bij Loom liep [60%] van de sluizen vol en aan de Rille bleef 40% van de dammen droog.',
    holds: ({ figure, context }) => isRest(figure, context.beside),
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
  {
    name: 'one, which its noun tells',
    language: 'nl',
    example: 'De sluis bij Loom aan de Rille gaat bij storm dicht na [1 minuut] wachten.',
    holds: ({ value }) => value === 1,
  },
  {
    name: 'so few that it goes without saying',
    language: 'nl',
    example: 'De sluis bij Loom aan de Rille heeft [2 deuren] van hout.',
    holds: ({ figure: { kind }, value }) => kind === 'count' && value <= MOST_PLAIN,
  },
  {
    name: 'told again in brackets',
    language: 'nl',
    example: 'De sluis bij Loom aan de Rille is [3.000 meter] (3 kilometer) lang.',
    holds: ({ figure: { start, end }, passage: { text } }) =>
      /^\s?\([^()]{0,12}\p{N}/u.test(text.slice(end)) ||
      /\p{N}[^()]{0,12}\([^()]{0,12}$/u.test(text.slice(Math.max(0, start - 30), start)),
  },
  {
    name: 'told by the figures beside it',
    language: 'nl',
    example:
      'De tunnel bij Rille kostte [280 miljoen euro], de weg door Loom kostte 100 miljoen euro, en met elkaar kostten de werken 380 miljoen euro.',
    holds: ({ figure, passage: { text }, context, language }) =>
      isTold(
        figure,
        context.beside.filter(
          (other) =>
            isIn(other, figure.sentence) && other !== figure && !isBase(text, other, language),
        ),
        text,
      ),
  },
];

/** The name of the first reason not to ask for a figure; null where there is none. */
export function figureDoubt(candidate: FigureCandidate): string | null {
  return figureDoubts.find(({ holds }) => holds(candidate))?.name ?? null;
}
