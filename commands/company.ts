import { exampleCompany, findCompany, gapWords, LONGEST_QUERY } from '../src/answers/index.ts';
import {
  completeLookup,
  declareForAll,
  defineCommand,
  lookupOptions,
  requiredText,
  textOption,
  toLookup,
  toView,
} from '../src/command/index.ts';
import { replyToCompany } from '../src/replies/index.ts';

/**
 * `/company name:` what is known of a company, every passage that names it, those about it first,
 * and who it is named together with.
 */
export default defineCommand({
  help: [
    {
      does: {
        nl: 'alle passages waarin een bedrijf voorkomt',
        en: 'every passage that mentions a company',
      },
      example: { shipped: 'didi', find: exampleCompany },
    },
  ],
  query: 'name',
  autocomplete: completeLookup('companies'),
  lookUp: { find: findCompany, limit: null },
  declaration: declareForAll({
    name: 'company',
    description: {
      nl: 'Alle passages waarin een bedrijf of organisatie voorkomt',
      en: 'Every passage that mentions a company or organization',
    },
    options: lookupOptions(
      requiredText(
        'name',
        { nl: 'Naam van het bedrijf of de organisatie', en: 'Name of the company or organization' },
        LONGEST_QUERY,
      ),
    ),
  }),
  answer: (request, snapshot) => findCompany(toLookup(request, 'name'), snapshot),
  isNothing: ({ confidence }) => confidence === 'none',
  reply: (answer, request) => replyToCompany(answer, toView(request)),
  gap: (answer, request, snapshot) => gapWords(answer, textOption(request, 'source'), snapshot),
});
