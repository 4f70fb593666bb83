import { describe, expect, it } from 'vitest';
import { read, reasonOf } from './read.ts';

/** Paragraphs as "second text". */
async function paragraphsOf(text: string, file = 'a.vtt'): Promise<string[]> {
  const { blocks } = await read(text, file);
  return blocks.map((block) => `${block.second} ${block.text}`);
}

const time = (second: number) => `00:00:${String(second).padStart(2, '0')}.000`;

/** Cues that follow each other, each of two seconds. */
function cues(...texts: readonly string[]): string {
  return `WEBVTT\n\n${texts.map((text, place) => `${time(2 * place)} --> ${time(2 * place + 2)}\n${text}`).join('\n\n')}`;
}

describe('captions', () => {
  it('that roll are told once, also of lines that come word by word', async () => {
    const youtube = `WEBVTT
Kind: captions
Language: nl

00:00:12.559 --> 00:00:14.350 align:start position:0%
 
de<00:00:12.759><c> klok</c><00:00:13.000><c> luidt</c>

00:00:14.350 --> 00:00:14.360 align:start position:0%
de klok luidt
 

00:00:14.360 --> 00:00:17.029 align:start position:0%
de klok luidt
en<00:00:15.360><c> de</c> pont vaart weer

00:00:17.029 --> 00:00:17.039 align:start position:0%
en de pont vaart weer
 
`;
    expect(await paragraphsOf(youtube)).toEqual(['12 de klok luidt en de pont vaart weer']);
    expect((await read(youtube, 'a.vtt')).language).toBe('nl');
    const grown = cues('De pont', 'De pont vaart', 'De pont vaart weer.');
    expect(await paragraphsOf(grown)).toEqual(['0 De pont vaart weer.']);
  });

  it('that are said twice stay so where they are short', async () => {
    expect(await paragraphsOf(cues('Nee.', 'Nee.', 'De pont vaart.', 'De pont vaart.'))).toEqual([
      '0 Nee. Nee. De pont vaart.',
    ]);
  });

  it.each([
    ['names before texts', ['Els de Wit: De pont', 'Els de Wit: vaart.', 'Jan: Ga mee.']],
    ['names in brackets', ['[Els de Wit]: De pont', '[Els de Wit]: vaart.', '[Jan]: Ga mee.']],
    ['tags', ['<v Els de Wit>De pont', '<v.loud Els de Wit>vaart.</v>', '<v Jan>Ga mee.']],
  ])('know who speaks by %s', async (_, texts) => {
    expect(await paragraphsOf(cues(...texts))).toEqual([
      '0 Els de Wit: De pont vaart.',
      '4 Jan: Ga mee.',
    ]);
  });

  it('have a colon in a text as text', async () => {
    const texts = ['Er is een regel: bel.', 'Dan komt de pont.', 'Let op: wacht.', 'Dat is al.'];
    expect(await paragraphsOf(cues(...texts))).toEqual([`0 ${texts.join(' ')}`]);
  });

  it('are cut into paragraphs of whole sentences that know when they begin', async () => {
    const texts = Array.from(
      { length: 25 },
      (_, place) => `Dit is zin ${place} van het college,\ndie eindigt.`,
    );
    const paragraphs = await paragraphsOf(cues(...texts));
    expect(paragraphs.length).toBeGreaterThan(1);
    for (const paragraph of paragraphs) {
      const [second, zin] = /^(\d+) Dit is zin (\d+) .*eindigt\.$/u.exec(paragraph)?.slice(1) ?? [];
      expect(Number(second)).toBe(2 * Number(zin));
    }
  });

  it('are cut where nobody speaks for a while', async () => {
    const text =
      '1\n00:00:01,000 --> 00:00:02,000\nEen.\n2\n00:01:00,000 --> 00:01:02,000\nTwee.\n';
    expect(await paragraphsOf(text, 'a.srt')).toEqual(['1 Een.', '60 Twee.']);
  });

  it('grow no markup and lose no signs', async () => {
    const texts = [
      'a < b &amp; c &#233; &#xd800; &#55296; &onbekend;',
      '<b>vet</b> <script>x</script>',
    ];
    expect(await paragraphsOf(cues(...texts))).toEqual([
      '0 a < b & c é &#xd800; &#55296; &onbekend; vet <script>x</script>',
    ]);
  });

  it.each([
    ['nothing but a head', 'WEBVTT\n\nNOTE niets\n'],
    ['times of which nothing is said', cues('', '[muziek]', '♪ la ♪')],
    ['another text', 'Een zin --> nog een.'],
  ])('are refused where there is %s', async (_, text) => {
    expect(await reasonOf(text, 'a.vtt')).toBe('no-text');
  });
});
