import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { define } from '../../src/answers/define/define.ts';
import { checkComponents } from '../../src/preview/refusals/check-components.ts';
import { replyToDefinitions } from '../../src/replies/define/define-reply.ts';
import { lookupOf } from '../answers/look-up.ts';
import { snapshotOf } from '../discord/material.ts';
import { componentSchema } from '../fake-discord/message-body.ts';
import { Problems } from '../fake-discord/problems.ts';
import { readMarkdown, textsOf } from './discord-markdown.ts';
import { hostileText } from './hostile-text.ts';

const asked = { command: 'define', locale: 'nl', private: false, userId: '1' } as const;

describe('the reply to /define', () => {
  it('is within the limits and formats nothing of what stands in the definitions', async () => {
    const texts = fc.array(hostileText, { minLength: 1, maxLength: 7 });
    await fc.assert(
      fc.asyncProperty(texts, hostileText, async (made, title) => {
        const lines = made.map((text, place) => `Water is de stof die nu ${place} ${text} heeft.`);
        const snapshot = await snapshotOf([{ file: 'a.txt', title, lines }]);
        const answer = define(lookupOf('water', { limit: 5 }), snapshot);
        // A line that is mostly English defines nothing in Dutch.
        expect(answer.total).toBeLessThanOrEqual(lines.length);
        const reply = replyToDefinitions(answer, { asked, page: 1, source: null });
        const problems = new Problems();
        checkComponents(z.array(componentSchema).parse(reply.components), true, [], problems);
        expect([...problems.found]).toEqual([]);
        expect(textsOf(reply).flatMap((text) => readMarkdown(text).loose)).toEqual([]);
        const named = textsOf(reply)
          .join('\n')
          .matchAll(/\*\*Water\*\*/gu);
        expect([...named]).toHaveLength(answer.passages.length);
      }),
      { numRuns: 40 },
    );
  });
});
