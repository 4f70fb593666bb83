import { exampleDated, findWhen, gapWords, LONGEST_QUERY } from '../src/answers/index.ts';
import { addTimeline } from '../src/charts/index.ts';
import {
  completeLookup,
  declareForAll,
  defineCommand,
  optionalText,
  privateOption,
  requiredText,
  sourceOption,
  textOption,
  toLookup,
  toView,
} from '../src/command/index.ts';
import { replyToWhen } from '../src/replies/index.ts';

/** Longest date that the options take: "12 september 2019". */
const LONGEST_DATE = 30;

/** `/when topic:` dated statements about a topic or company in the order of time, with a timeline. */
export default defineCommand({
  help: [
    {
      does: {
        nl: 'wat er wanneer gebeurde, op volgorde van tijd',
        en: 'what happened when, in chronological order',
      },
      example: { shipped: 'privacy', find: exampleDated },
    },
  ],
  query: 'topic',
  autocomplete: completeLookup('topics', 'companies'),
  lookUp: { find: findWhen, limit: null },
  declaration: declareForAll({
    name: 'when',
    description: {
      nl: 'Wat er wanneer gebeurde rond een onderwerp of bedrijf, op volgorde van tijd',
      en: 'When things happened around a topic or company, in chronological order',
    },
    options: [
      requiredText(
        'topic',
        {
          nl: 'Onderwerp of bedrijf, in een of twee woorden',
          en: 'Topic or company, in a word or two',
        },
        LONGEST_QUERY,
      ),
      optionalText(
        'from',
        {
          nl: 'Niets van voor dit jaar of deze datum',
          en: 'Nothing from before this year or date',
        },
        LONGEST_DATE,
      ),
      optionalText(
        'to',
        { nl: 'Niets van na dit jaar of deze datum', en: 'Nothing from after this year or date' },
        LONGEST_DATE,
      ),
      sourceOption,
      privateOption,
    ],
  }),
  answer: async (request, snapshot) => {
    const period = { from: textOption(request, 'from'), to: textOption(request, 'to') };
    const isAll = period.from === null && period.to === null;
    const lookup = { ...toLookup(request, 'topic'), period: isAll ? null : period };
    return addTimeline(await findWhen(lookup, snapshot), request);
  },
  isNothing: ({ answer }) => answer.confidence === 'none',
  reply: (found, request) =>
    replyToWhen(found, {
      ...toView(request),
      from: textOption(request, 'from'),
      to: textOption(request, 'to'),
    }),
  gap: ({ answer }, request, snapshot) =>
    answer.outside > 0 ? null : gapWords(answer, textOption(request, 'source'), snapshot),
});
