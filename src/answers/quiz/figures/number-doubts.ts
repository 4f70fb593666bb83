import { isIn, isRest, isListedShare } from './anchors.ts';
import { isBase, isBound, isCountable } from './checks.ts';
import type { FigureDoubt } from './doubt.ts';
import { isTold } from './told.ts';

/** "2 doors" of a lock: what is guessed without a book. */
const MOST_PLAIN = 2;

/** Reasons that lie in the figure itself, and those beside it. */
export const numberDoubts: readonly FigureDoubt[] = [
  {
    name: 'bounded, or only about so much',
    language: 'nl',
    example: 'De tunnel bij Loom kostte de provincie meer dan [280 miljoen euro].',
    holds: ({ figure: { qualifier } }) => qualifier !== null,
  },
  {
    name: 'a bound before it',
    language: 'nl',
    example: 'De sluis bij Loom schut schepen die tot [80 meter] lang zijn.',
    holds: ({ figure, passage, language }) => isBound(figure, passage.text, language),
  },
  {
    name: 'a number of nothing',
    language: 'nl',
    example: 'Bij Loom kwam de provincie aan de Rille dat jaar uit op [2.800].',
    holds: ({ figure: { kind, counted } }) => kind === 'count' && counted === null,
  },
  {
    name: 'a number of what is named behind it',
    language: 'nl',
    example: 'De provincie telt [3 sluizen] aan de Rille: die van Loom, Rotel en Wessum.',
    holds: ({ figure, passage }) => isCountable(figure, passage.text),
  },
  {
    name: 'one of a list of shares',
    language: 'nl',
    example: 'Bij Loom ging [44%] open, te Rotel ging 21% open en te Wessum ging 9% open.',
    holds: isListedShare,
  },
  {
    name: 'what other shares leave of a hundred',
    language: 'nl',
    example:
      'Bij Loom liep [60%] van de sluizen vol en aan de Rille bleef 40% van de dammen droog.',
    holds: ({ figure, context }) => isRest(figure, context.beside),
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
