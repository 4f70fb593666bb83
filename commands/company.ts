import { LONGEST_QUERY } from '../src/answers/check-query.ts';
import { findCompany } from '../src/answers/company.ts';
import { declareForAll, lookupOptions, requiredText } from '../src/command/declare.ts';
import { toLookup } from '../src/command/read-options.ts';
import { defineCommand } from '../src/command/types.ts';
import { replyToLookup } from '../src/replies/lookup-reply.ts';

/** `/company name:` every passage that names a company, those about it first. */
export default defineCommand({
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
  reply: (answer, { locale, page, private: isPrivate }) =>
    replyToLookup(answer, {
      title: answer.company?.name ?? answer.query,
      locale,
      page,
      private: isPrivate,
      bold: ({ highlights }) => highlights,
    }),
});
