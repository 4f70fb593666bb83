import { describe, expect, it } from 'vitest';
import { citationParts, citeMarkdown } from '../../src/replies/citation.ts';
import { bytesOf, read } from '../formats/read.ts';

describe('a citation', () => {
  it('names the page where the format has pages', async () => {
    const { passages } = await read(bytesOf('print.pdf'), 'print.pdf');
    const last = passages.at(-1);
    expect(last && citeMarkdown(last, 'nl')).toBe(
      '-# De pont in cijfers · Hoe er geteld is · p. 2 · ¶12 · print.pdf',
    );
  });

  it('names none where it has none', async () => {
    const { passages } = await read('# De pont\n\nEen zin.', 'pont.md');
    expect(passages[0] && citationParts(passages[0], 'nl')).toEqual(['De pont', '¶2', 'pont.md']);
  });
});
