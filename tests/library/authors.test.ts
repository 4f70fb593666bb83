/** Authors one by one, where a source tells them apart. */
import { describe, expect, it } from 'vitest';
import { read } from '../formats/read.ts';

const PROSE =
  'De rivier treedt elk voorjaar buiten haar oevers, want in de bergen smelt de sneeuw.';
const named = (...names: readonly string[]) => names.map((name) => ({ name, kind: null }));

describe('several authors', () => {
  it.each([
    ['author: [Jan de Vries, "Vries, Piet de"]', named('Jan de Vries', 'Vries, Piet de')],
    ['authors:\n  - name: Jan de Vries\n    orcid: 1\n  - Piet', named('Jan de Vries', 'Piet')],
    // Commas of one text may stand inside a name.
    ['author: Vries, Jan de', undefined],
  ])('of a front matter: %j', async (line, authors) => {
    const source = await read(`---\n${line}\n---\n${PROSE}`, 'a.md');
    expect(source.authors).toEqual(authors);
    expect(source.author).toContain('Jan de');
  });

  it('of Pandoc’s title block', async () => {
    const source = await read(`% De rivier\n% Jan de Vries; Piet Jansen\n\n${PROSE}`, 'a.md');
    expect(source.authors).toEqual(named('Jan de Vries', 'Piet Jansen'));
  });

  it.each([
    [
      '<script type="application/ld+json">{"@type":"Article","author":[{"@type":"Person","name":"Jan de Vries"},{"@type":"NewsMediaOrganization","name":"Havenkrant"}]}</script>',
      [
        { name: 'Jan de Vries', kind: 'person' },
        { name: 'Havenkrant', kind: 'organization' },
      ],
      'Jan de Vries, Havenkrant',
    ],
    [
      '<meta name="author" content="Jan de Vries"><meta name="author" content="Piet Jansen">',
      named('Jan de Vries', 'Piet Jansen'),
      'Jan de Vries, Piet Jansen',
    ],
    ['<meta name="author" content="Jan de Vries">', undefined, 'Jan de Vries'],
    ['<meta name="author" content="https://example.org/jan">', undefined, null],
  ])('of a page: %s', async (head, authors, author) => {
    const source = await read(
      `<!DOCTYPE html><html><head>${head}</head><body><p>${PROSE}</p></body></html>`,
      'a.html',
    );
    expect(source.authors).toEqual(authors);
    expect(source.author).toBe(author);
  });

  it('of a notebook', async () => {
    const metadata = { authors: [{ name: 'Els' }, { name: 'Jan' }] };
    const cells = [{ cell_type: 'markdown', source: PROSE, metadata: {} }];
    const source = await read(JSON.stringify({ metadata, cells }), 'a.ipynb');
    expect(source.authors).toEqual(named('Els', 'Jan'));
  });

  it('show in a line as what they are, and are not more than a file may have', async () => {
    const names = Array.from({ length: 120 }, (_, at) => `"Jan\\u202e ${at}"`).join(', ');
    const source = await read(`---\nauthor: [${names}]\n---\n${PROSE}`, 'a.md');
    expect(source.authors).toHaveLength(100);
    expect(source.authors?.[0]).toEqual({ name: 'Jan 0', kind: null });
  });
});
