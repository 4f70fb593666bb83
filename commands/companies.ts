import { listCompanies } from '../src/answers/index.ts';
import {
  completeLookup,
  declareForAll,
  defineCommand,
  privateOption,
  sourceOption,
  textOption,
  toView,
} from '../src/command/index.ts';
import { LIST_PAGE_SIZE, listOfCompanies, replyToCompanyList } from '../src/replies/index.ts';

/** `/companies`: all companies that the material names, with counts, and a menu of them. */
export default defineCommand({
  help: [
    {
      does: {
        nl: 'alle bedrijven en organisaties in het materiaal',
        en: 'all companies and organizations in the material',
      },
    },
  ],
  autocomplete: completeLookup(),
  lister: {
    subcommand: null,
    list: ({ source, limit, locale }, snapshot) =>
      listOfCompanies(listCompanies({ source, from: 0, limit }, snapshot), locale),
  },
  declaration: declareForAll({
    name: 'companies',
    description: {
      nl: 'Alle bedrijven en organisaties die het materiaal noemt',
      en: 'All companies and organizations that the material mentions',
    },
    options: [sourceOption, privateOption],
  }),
  answer: (request, snapshot) =>
    listCompanies(
      {
        source: textOption(request, 'source'),
        from: (request.page - 1) * LIST_PAGE_SIZE,
        limit: LIST_PAGE_SIZE,
      },
      snapshot,
    ),
  isNothing: ({ total }) => total === 0,
  reply: (list, request) => replyToCompanyList(list, toView(request)),
});
