import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { compare } from '../../src/answers/compare/compare.ts';
import { checkComponents } from '../../src/preview/refusals/check-components.ts';
import { replyToCompare } from '../../src/replies/compare/compare-reply.ts';
import { snapshotOf } from '../discord/material.ts';
import { componentSchema } from '../fake-discord/message-body.ts';
import { Problems } from '../fake-discord/problems.ts';
import { readMarkdown, textsOf } from './discord-markdown.ts';
import { hostileText } from './hostile-text.ts';

const asked = { command: 'compare', locale: 'nl', private: false, userId: '1' } as const;

describe('the reply to /compare', () => {
  it('is within the limits and formats nothing of what stands in the material', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (text, title) => {
        const lines = [`Water kookt hier bij 90% ${text}`];
        const snapshot = await snapshotOf([
          { file: 'a.txt', title, lines },
          { file: 'b.txt', title: `${title} b`, lines },
        ]);
        const answer = await compare({ query: 'water', a: 'a.txt', b: 'b.txt' }, snapshot);
        const reply = replyToCompare(
          { answer, picture: null },
          { asked, a: title, b: text, source: title },
        );
        const problems = new Problems();
        checkComponents(z.array(componentSchema).parse(reply.components), true, [], problems);
        expect([...problems.found]).toEqual([]);
        expect(textsOf(reply).flatMap((shown) => readMarkdown(shown).loose)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
