import { describe, expect, it } from 'vitest';
import { read, show } from '../read.ts';

async function formulasOf(text: string, file: string): Promise<string[]> {
  const { passages } = await read(text, file);
  return passages.flatMap((passage) =>
    passage.formulas.map((range) => passage.text.slice(...range)),
  );
}

const FILES = ['a.md', 'a.txt', 'a.html'];

describe('TeX stays as it is written', () => {
  it.each([
    ['De kracht is $F = m*a*b$ newton.', '$F = m*a*b$'],
    ['De snelheid $v_1*t_2*u_3$ telt.', '$v_1*t_2*u_3$'],
    ['The sum is $$\\sum_{i=1}^{n} x_i * y_i$$ here.', '$$\\sum_{i=1}^{n} x_i * y_i$$'],
    ['It holds that \\(p_1 * q * r_2 = 4\\) too.', '\\(p_1 * q * r_2 = 4\\)'],
    ['Let $n$ be even.', '$n$'],
    ['Er zijn $\\alpha$-deeltjes.', '$\\alpha$'],
  ])('%s', async (text, formula) => {
    for (const file of FILES) {
      expect(await formulasOf(text, file)).toEqual([formula]);
      expect((await read(text, file)).passages[0]?.text).toBe(text);
    }
  });

  it('on lines of its own in Markdown', async () => {
    const text =
      'Uit\n\n$$\n\\begin{aligned}\na_1 &= b*c*d \\\\\n &= 5\n\\end{aligned}\n$$\n\nvolgt dit.';
    expect(show(await read(text, 'a.md'))).toEqual([
      'paragraph: Uit',
      'paragraph: $$ \\begin{aligned} a_1 &= b*c*d \\\\ &= 5 \\end{aligned} $$',
      'paragraph: volgt dit.',
    ]);
  });

  it('behind two slashes, as MathJax wants it in Markdown', async () => {
    expect(await formulasOf('Dus \\\\(a_1*b*c\\\\) geldt.', 'a.md')).toEqual(['\\(a_1*b*c\\)']);
  });
});

describe('an amount or a word between signs is no TeX', () => {
  it.each([
    'Het kostte $5 en later $10 per stuk.',
    'It fell from US$ 5 to AU$ 6 a share.',
    'Prices of $20k-$30k were paid.',
    'Zet $HOME en $PATH in de omgeving.',
    'Wij betaalden $3 (zo veel) of $4.',
    'Restaurants: $ goedkoop, $$ gemiddeld, $$$ duur.',
  ])('%s', async (text) => {
    for (const file of FILES) expect(await formulasOf(text, file)).toEqual([]);
  });

  it('markup around amounts is still markup', async () => {
    expect(show(await read('Van $5 naar *wel* $10, en \\(zie noot\\).', 'a.md'))).toEqual([
      'paragraph: Van $5 naar wel $10, en (zie noot).',
    ]);
  });
});

describe('letters raised and lowered', () => {
  it.each([
    ['<p>Dat zijn 2<sup>n</sup> bytes.</p>', 'Dat zijn 2^n bytes.', ['2^n']],
    ['<p>Then a<sub>n</sub> = a<sub>n-1</sub>.</p>', 'Then a_n = a_(n-1).', ['a_n', 'a_(n-1)']],
    ['<p>In binary 10<sub>2</sub> is two.</p>', 'In binary 10_2 is two.', ['10_2']],
    ['<p>De 1<sup>e</sup> en 2<sup>de</sup>, V<sub>max</sub>.</p>', 'De 1e en 2de, Vmax.', []],
    ['<p>The 5<sup>th</sup> of CO<sub>2</sub>, pK<sub>a</sub>.</p>', 'The 5th of CO2, pKa.', []],
    ['<p>Neem 2<sup>3</sup>/<sub>4</sub> liter.</p>', 'Neem 2 3/4 liter.', []],
    ['<p>Take <sup>1</sup>⁄<sub>8</sub> inch.</p>', 'Take 1⁄8 inch.', []],
  ])('%s', async (html, text, formulas) => {
    const source = await read(html, 'a.html');
    expect(source.passages[0]?.text).toBe(text);
    expect(await formulasOf(html, 'a.html')).toEqual(formulas);
    const markdown = html.replace(/<\/?p>/gu, '');
    expect((await read(markdown, 'a.md')).passages[0]?.text).toBe(text);
  });
});
