import { LONGEST_QUERY } from '../src/answers/check-query.ts';
import { findCompany } from '../src/answers/company.ts';
import { completeLookup } from '../src/command/complete.ts';
import { declareForAll, lookupOptions, requiredText } from '../src/command/declare.ts';
import { toLookup, toView } from '../src/command/read-options.ts';
import type { Answer } from '../src/answers/types.ts';
import { defineCommand } from '../src/command/types.ts';
import { replyToLookup } from '../src/replies/lookup-reply.ts';

/** `/company name:` every passage that names a company, those about it first. */
export default defineCommand({
  query: 'name',
  autocomplete: completeLookup('companies'),
  declaration: declareForAll({
    name: 'company',
    description: {
      nl: 'Alle passages die een bedrijf of organisatie noemen',
      en: 'Every passage that names a company or organization',
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
  reply: (answer, request) =>
    replyToLookup(answer, {
      ...toView(request),
      // By its own name it is found again, whatever it was called; a misspelling is not its name.
      query: answer.confidence === 'sure' ? nameOf(answer) : answer.query,
      title: nameOf(answer),
      bold: ({ highlights }) => highlights,
    }),
});

function nameOf({ company, query }: Answer): string {
  return company?.name ?? query;
}
