import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSource } from '../../src/library/source/build-source.ts';
import { NO_METADATA } from '../../src/library/metadata/metadata.ts';
import { cite } from '../../src/references/index.ts';
import { replyToCite } from '../../src/replies/cite/cite-reply.ts';
import { costOf, MOST_CHARACTERS } from '../../src/replies/message/room.ts';
import { NOW } from '../references/made-up.ts';
import { readMarkdown, textsOf } from './discord-markdown.ts';
import { hostileText } from './hostile-text.ts';

/** What people may copy of a reply: its blocks, and the file with it. */
function copiesOf(reply: ReturnType<typeof replyToCite>): string[] {
  const blocks = textsOf(reply).flatMap((text) =>
    Array.from(text.matchAll(/^```\n([\s\S]*?)\n```$/gmu), ([, block = '']) => block),
  );
  return [...blocks, ...(reply.files ?? []).map(({ data }) => Buffer.from(data).toString())];
}

const anyText = fc.oneof(
  hostileText,
  fc.constantFrom('水'.repeat(480), '```', 'a`'.repeat(200), '*'.repeat(490), 'פרטיות '.repeat(70)),
  fc.string({ unit: 'binary', maxLength: 490 }),
);

describe('what "Cite" gives', () => {
  it('is within the limits for any text, each reference whole, in a block or in the file', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({ title: anyText, author: anyText, publisher: anyText, text: anyText }),
        fc.constantFrom(1, 40),
        fc.constantFrom('nl' as const, 'en' as const),
        async ({ title, author, publisher, text }, times, locale) => {
          const line = `water ${text.replace(/\s+/gu, ' ')} `.repeat(times).trim();
          const blocks = [{ kind: 'paragraph', text: line }] as const;
          const metadata = { ...NO_METADATA, title };
          const [passage] = buildSource(
            { encoding: null, metadata, blocks, warnings: [] },
            { file: 'a.txt', format: 'txt', hash: '', dateInName: null },
          ).passages;
          if (!passage) throw new Error('no passage');
          const source = { ...passage.source, author, publisher };
          const cited = { ...passage, text: passage.text, source };
          const references = await cite(cited, locale, NOW);
          const reply = replyToCite(references, { ...passage, source }, { locale, private: true });
          const texts = textsOf(reply);
          const cost = texts.reduce((all, each) => all + costOf(each), 0);
          expect(cost).toBeLessThanOrEqual(MOST_CHARACTERS);
          expect(texts.flatMap((each) => readMarkdown(each).loose)).toEqual([]);
          const copies = copiesOf(reply);
          for (const { entry } of references.references) {
            expect(
              copies.some((copy) => copy.includes(entry.replace(/\p{Surrogate}/gu, '\ufffd'))),
            ).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});
