import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Answer, CompanyPage } from '../../src/answers/types.ts';
import type { Asked } from '../../src/replies/message/asked.ts';
import { createLibrary } from '../../src/library/read-folder.ts';
import type { Passage } from '../../src/library/types.ts';
import { replyToCompanyList } from '../../src/replies/company/company-list-reply.ts';
import { replyToCompany } from '../../src/replies/company/company-reply.ts';
import type { Reply } from '../../src/replies/types.ts';
import { checkComponents } from '../../src/preview/refusals/check-components.ts';
import { componentSchema } from '../fake-discord/message-body.ts';
import { Problems } from '../fake-discord/problems.ts';
import { readText } from '../library/read-text.ts';
import { hostileText } from '../replies/hostile-text.ts';

const asked: fc.Arbitrary<Asked> = fc.record({
  command: fc.constant('company'),
  userId: fc.constant('123456789012345678'),
  locale: fc.constantFrom('nl' as const, 'en' as const),
  private: fc.boolean(),
});
const figure = hostileText.map((text) => ({
  kind: 'count' as const,
  text,
  start: 0,
  end: text.length,
  value: 1,
  to: null,
  margin: null,
  unit: null,
  qualifier: text,
  counted: text,
  sentence: [0, text.length] as const,
  clause: [0, text.length] as const,
  context: { source: null, respondents: null, year: null },
  role: null,
  isCarried: false,
  elided: null,
  reach: null,
  holder: null,
  label: null,
}));
/** A passage whose source, heading and place are as long as they like. */
const passage: fc.Arbitrary<Passage> = fc
  .record({ title: hostileText, heading: hostileText })
  .map(({ title, heading }) => {
    const source = readText('Talmo.', 'a.txt');
    const [first] = createLibrary([{ ...source, title }]).passages;
    if (!first) throw new Error('no passage');
    return { ...first, heading, source: { ...first.source, title } };
  });
const page: fc.Arbitrary<CompanyPage> = fc.record({
  name: hostileText,
  aliases: fc.array(hostileText, { maxLength: 40 }),
  match: fc.constantFrom('known' as const, 'words' as const, 'misspelled' as const),
  kind: fc.constantFrom(null, 'medium' as const),
  description: fc.option(fc.record({ text: hostileText, start: fc.nat(), end: fc.nat(), passage })),
  with: fc.array(fc.record({ name: hostileText, passages: fc.nat() }), { maxLength: 60 }),
  dates: fc.constantFrom(null, { first: '2019', last: '2021-07-05' }),
  figures: fc.array(fc.record({ figure, place: fc.nat(1000) }), { maxLength: 8 }),
});

function problemsOf({ components }: Reply): unknown[] {
  const problems = new Problems();
  checkComponents(z.array(componentSchema).parse(components), true, [], problems);
  return problems.found;
}

it('the page of any company is within the limits of Discord', () => {
  fc.assert(
    fc.property(page, asked, fc.array(hostileText, { maxLength: 5 }), (company, who, nearest) => {
      const answer: Answer = {
        command: 'company',
        query: company.name,
        total: 1,
        sources: 1,
        confidence: company.match === 'known' ? 'sure' : 'unsure',
        passages: [],
        nearest,
        company,
      };
      const reply = replyToCompany(answer, { asked: who, source: company.name, page: 1 });
      expect(problemsOf(reply)).toEqual([]);
    }),
  );
});

it('the list of any companies is within the limits of Discord, and all of a page are on it', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 1, maxLength: 25 }), asked, (names, who) => {
      const companies = names.map((name) => ({
        company: { name, aliases: [], passages: [0] },
        passages: 1_234_567,
        sources: 12_345,
      }));
      const reply = replyToCompanyList(
        { total: 99, companies },
        { asked: who, source: null, page: 2 },
      );
      expect(problemsOf(reply)).toEqual([]);
      const text = JSON.stringify(reply.components);
      expect(text.match(/ · [\d.,]+ passages in /gu)).toHaveLength(names.length);
    }),
  );
});
