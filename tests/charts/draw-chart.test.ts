import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { altText } from '../../src/charts/draw/alt-text.ts';
import { chartSvg } from '../../src/charts/svg/chart-svg.ts';
import { toChartRequest } from '../../src/charts/chart-request.ts';
import { drawChart, toChart } from '../../src/charts/draw/draw-chart.ts';
import { loadFonts } from '../../src/charts/svg/fonts.ts';
import { hostileText } from '../replies/hostile-text.ts';
import type { Series } from '../../src/answers/stat/find-series.ts';
import { seriesOf, tableOf } from './made-up-series.ts';

const fonts = loadFonts();
const SCORES = 'In the survey Corvex had a share of more than 20%, Dunlora NV 30% and Noviro 45%.';

/** What stands in the picture for each: an ampersand is wider than most of them. */
const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const chartIn = (series: Series, title: string) =>
  toChart(toChartRequest(series, title, 'nl'), fonts);
const draw = (series: Series, title: string, locale: 'nl' | 'en') =>
  drawChart(toChartRequest(series, title, locale));

async function chartOf(topic: string, text: string) {
  const chart = chartIn(await seriesOf(topic, text), topic);
  if (!chart) throw new Error('no chart');
  return chart;
}

function barsOf(svg: string): number[] {
  return Array.from(
    svg.matchAll(/<rect [^>]*width="([\d.]+)"[^>]*fill="#(?:8ea3c4|ffc24b)"/gu),
  ).map(([, width]) => Number(width));
}

describe('a chart', () => {
  it('of small shares has bars that can be compared, and says what is measured', async () => {
    const names = ['Peru', 'Chile', 'Kenia'];
    const table = tableOf(names, (place) => ['0,01%', '0,03%', '0,06%'][place] ?? '');
    const chart = await chartOf('Shares', table);
    const [first = 0, ...rest] = barsOf(chartSvg(chart, fonts));
    expect(rest.map((width) => Math.round(width / first))).toEqual([3, 6]);
    expect(chart.quote).toBe('Shares · Share');
  });

  it('has a bar for each figure, as long as its value, with label, figure, quote and citation', async () => {
    const svg = chartSvg(await chartOf('Dunlora', SCORES), fonts);
    const [first = 0, ...rest] = barsOf(svg);
    expect(rest.map((width) => Math.round((100 * width) / first))).toEqual([150, 225]);
    for (const text of [
      'Corvex',
      'more than 20%',
      'Dunlora NV',
      '30%',
      'Noviro',
      '45%',
      '¶1',
      'a.md',
    ]) {
      expect(svg).toContain(`>${text}<`.replace('>¶1<', '¶1').replace('>a.md<', 'a.md'));
    }
    expect(svg).toContain('“In the survey');
    // The one asked about stands out in colour and in weight.
    expect(svg.match(/#ffc24b/gu)).toHaveLength(1);
    expect(svg).toMatch(/font-weight="700"[^>]*>Dunlora NV</u);
  });

  it('has none for a figure whose unit stands elsewhere', async () => {
    const series = await seriesOf('Dunlora', SCORES);
    const points = series.points.map((point) =>
      point.figure.text === '45%' ? { ...point, figure: { ...point.figure, text: '45' } } : point,
    );
    const bars = chartIn({ ...series, points }, 'Dunlora')?.bars ?? [];
    expect(bars.map(({ value }) => value)).not.toContain(45);
  });

  it('draws growth against the longest bar, and shares against the whole', async () => {
    const grown = 'Sales of Corvex grew by 12%, Dunlora NV by 8% and Noviro by 3%.';
    const growth = barsOf(chartSvg(await chartOf('sales', grown), fonts));
    const share = barsOf(chartSvg(await chartOf('survey', SCORES), fonts));
    expect(Math.max(...growth)).toBeGreaterThan(1.5 * Math.max(...share));
  });

  it('is the same picture each time, in letters that a phone shows', async () => {
    const series = await seriesOf('survey', SCORES);
    const first = await draw(series, 'survey', 'en');
    const second = await draw(series, 'survey', 'en');
    expect(second).toEqual(first);
    const sizes = chartSvg(await chartOf('survey', SCORES), fonts).matchAll(/font-size="(\d+)"/gu);
    expect(Math.min(...Array.from(sizes, ([, size]) => Number(size)))).toBeGreaterThanOrEqual(20);
    const png = Buffer.from(second?.png ?? []);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // With rounded corners on whatever lies behind.
    expect([png.readUInt32BE(16), png.readUInt8(25)]).toEqual([680, 6]);
  });

  it('has bars of either side where some go below nothing', async () => {
    const growth = ['2,5%', '-1,5%', '−3%', '0%'];
    const table = tableOf(['Peru', 'Chile', 'Kenia', 'Mali'], (place) => growth[place] ?? '');
    const svg = chartSvg(await chartOf('Shares', table), fonts);
    const bars = Array.from(
      svg.matchAll(/<rect x="([\d.]+)" [^>]*width="([\d.]+)"[^>]*fill="#8ea3c4"/gu),
      ([, x, width]) => [Number(x), Number(x) + Number(width)] as const,
    );
    const [peru, chile, kenia, mali] = bars;
    expect(chile?.[1]).toBeCloseTo(peru?.[0] ?? 0, 0);
    expect(kenia?.[1]).toBeCloseTo(peru?.[0] ?? 0, 0);
    expect(mali?.[0]).toBe(mali?.[1]);
    const lengths = [peru, chile, kenia].map((bar) => (bar?.[1] ?? 0) - (bar?.[0] ?? 0));
    expect(lengths.map((length) => Math.round((10 * length) / (lengths[0] ?? 1)))).toEqual([
      10, 6, 12,
    ]);
    // All of the picture, and none of a hundred.
    expect(Math.min(...bars.map(([x]) => x))).toBe(32);
    expect(svg).not.toContain('#363b45');
  });

  it('shows both ends of a range', async () => {
    const table = tableOf(
      ['Peru', 'Chile', 'Kenia'],
      (place) => ['10–20 mm', '5 mm', '20 tot 30 mm'][place] ?? '',
    );
    const svg = chartSvg(await chartOf('Shares', table), fonts);
    const [wide = 0, ...rest] = barsOf(svg);
    expect(rest.map((width) => Math.round((10 * width) / wide))).toEqual([5, 3, 15, 10]);
    expect(svg.match(/fill-opacity/gu)).toHaveLength(2);
    expect(svg).toContain('>10–20 mm<');
  });

  it('has bars whose unit is told by the name of their column', async () => {
    const table = [
      '## Energy',
      '',
      '| Country | Use (kWh) |\n|-|-|\n| Peru | 1,200 |\n| Chile | 3,900 |\n| Kenya | 160 |',
    ];
    const chart = await chartOf('Energy', table.join('\n'));
    expect(chart.bars.map(({ shown }) => shown)).toEqual(['1,200', '3,900', '160']);
    expect(chart.quote).toBe('Energy · Use (kWh)');
  });

  it('says the unit that stands over the names of the rows', async () => {
    const rows = '| Noord | 500 | 400 |\n| Zuid | 900 | 800 |\n| West | 300 | 350 |';
    const table = `## Omzet\n\n| (x € 1.000, afgerond) | 2024 | 2023 |\n|-|-|-|\n${rows}`;
    const chart = await chartOf('Omzet', table);
    expect(chart.bars.map(({ shown }) => shown)).toEqual(['500', '900', '300']);
    expect(chart.quote).toBe('Omzet · 2024 · (x € 1.000)');
  });

  it('says in words what it shows', async () => {
    const chart = await chartOf('survey', SCORES);
    expect(altText(chart, 'en')).toBe(
      'Bar chart for "survey", 3 bars: Corvex more than 20%, Dunlora NV 30%, Noviro 45%. Source: ¶1 · a.md.',
    );
    expect(altText(chart, 'nl')).toMatch(
      /^Staafdiagram bij "survey", 3 staven: .* Bron: ¶1 · a\.md\.$/u,
    );
    const wide = {
      ...chart,
      bars: Array.from({ length: 12 }, () => ({
        ...chart.bars[0],
        label: 'w'.repeat(300),
        shown: 'x'.repeat(200),
        value: 1,
        to: null,
        isTopic: false,
      })),
    };
    expect(altText(wide, 'nl').length).toBeLessThanOrEqual(900);
  });
});

describe('the words of a picture', () => {
  it('say what is measured, once, where no sentence does', async () => {
    const rows = '| Tiel | 20% |\n| Oss | 22% |\n| Ede | 9% |';
    const table = `## Share of smokers\n\n| Town | Share of smokers |\n|-|-|\n${rows}`;
    const chart = await chartOf('Tiel', table);
    expect(chart.quote).toBe('Share of smokers');
    expect(altText(chart, 'en')).toMatch(/^Bar chart for "Tiel" \(Share of smokers\), 3 bars: /u);
    expect(altText({ ...chart, title: 'share of smokers' }, 'en')).toContain('smokers", 3 bars: ');
  });

  it('keep a label that ends in a number apart from its figure', async () => {
    const chart = await chartOf('shares', tableOf(['2021', '2022', 'Oss']));
    expect(altText(chart, 'en')).toContain('2021: 5%, 2022: 6%, Oss 7%.');
  });
});

describe('what has no bar is told', () => {
  const TABLE = [
    '## Turnover',
    '',
    '| Year | Turnover |',
    '|-|-|',
    '| 2018 | € 3.2 million |',
    '| 2019 | – |',
    '| 2020 | € 2.7 million |',
    '| 2021 | unknown |',
    '| 2022 | 40% more |',
    '| 2023 | € 4.1 million |',
    '| Mean | € 3 million |',
    '| Mean | € 2 million |',
  ].join('\n');

  it.each([
    [
      'nl',
      'Niet in de grafiek: 2 rijen zonder getal; 1 rij met een getal dat niet zeker te vergelijken is; ' +
        '2 rijen met een naam die vaker voorkomt, met een ander getal.',
    ],
    [
      'en',
      'Not in the chart: 2 rows without a number; 1 row with a number that does not surely compare; ' +
        '2 rows with a name that stands there again with another number.',
    ],
  ] as const)('in the picture and its words, in %s', async (locale, told) => {
    const request = toChartRequest(await seriesOf('Turnover', TABLE), 'Turnover', locale);
    const chart = toChart(request, fonts);
    expect(chart?.leftOut).toBe(told);
    expect(chart && altText(chart, locale)).toContain(` ${told} `);
    expect(chart && chartSvg(chart, fonts)).toContain(`>${told.slice(0, 30)}`);
  });

  it('of years the earliest, of a list its items, of a text nothing', async () => {
    const years = Array.from({ length: 14 }, (_, place) => String(2010 + place));
    const chart = await chartOf('shares', tableOf(years));
    expect(chart.leftOut).toBe('Niet in de grafiek: 2 rijen van eerder.');
    const list =
      '# Rain\n\nRain by town:\n\n- Brixel: 80 mm\n- Talmo: 65 mm\n- Vandel: 91 mm\n- Oldmo: dry';
    expect((await chartOf('rain', list)).leftOut).toBe('Niet in de grafiek: 1 punt zonder getal.');
    expect((await chartOf('survey', SCORES)).leftOut).toBe('');
  });

  it('of a table the row that adds up the others', async () => {
    const shown = ['20', '30', '45', '–', '100'];
    const table = tableOf(['Tiel', 'Oss', 'Ede', 'Ens', 'Totaal'], (place) => shown[place] ?? '');
    const chart = await chartOf('shares', table);
    expect(chart.bars.map(({ label }) => label)).toEqual(['Tiel', 'Oss', 'Ede']);
    expect(chart.leftOut).toBe('Niet in de grafiek: 1 rij zonder getal; 1 rij met het totaal.');
  });

  it('of a long table the rows that stand too far away to be compared', async () => {
    const chart = await chartOf(
      'shares',
      tableOf(names(90), (place) => `${place}.5%`),
    );
    expect(chart.leftOut).toBe(
      'Niet in de grafiek: 45 rijen verderop in de tabel; 33 rijen met een lager getal.',
    );
  });
});

const names = (count: number) => Array.from({ length: count }, (_, place) => `Naam ${place + 1}`);

describe('a label', () => {
  it.each([
    ['is escaped', '<script>&"\'</script>', '&lt;script&gt;&amp;&quot;&apos;&lt;/script&gt;'],
    ['keeps its letters, not its emoji', 'Zoë 😀 & co', 'Zoë &amp; co'],
    ['is drawn from right to left', 'שלום', 'שלום'],
    ['cannot turn the others round', 'Acme\u202eB', 'AcmeB'],
  ])('%s', async (_name, label, shown) => {
    const series = await seriesOf('shares', tableOf(['Corvex', 'Dunlora', 'Noviro']));
    const points = series.points.map((point, place) => (place === 1 ? { ...point, label } : point));
    const chart = chartIn({ ...series, points }, 'shares');
    expect(chart && chartSvg(chart, fonts)).toContain(`>${shown}<`);
  });

  it('that the font cannot show is left out, and with it a chart of three', async () => {
    const four = await seriesOf('shares', tableOf(['Corvex', 'Dunlora', 'Noviro', '水曜']));
    const chart = chartIn(four, 'shares');
    expect(chart?.bars.map(({ label }) => label)).toEqual(['Corvex', 'Dunlora', 'Noviro']);
    expect(chart?.leftOut).toBe('Niet in de grafiek: 1 rij in tekens die niet te tekenen zijn.');
    const three = { ...four, points: four.points.slice(1) };
    expect(chartIn(three, 'shares')).toBeNull();
    expect(await draw(three, 'shares', 'nl')).toBeNull();
  });

  it('of the smallest is left out where there are more than a phone shows', async () => {
    const twelve = chartIn(await seriesOf('shares', tableOf(names(12))), 'shares');
    expect([twelve?.bars.length, twelve?.leftOut]).toEqual([12, '']);
    const more = chartIn(await seriesOf('shares', tableOf(names(15))), 'shares');
    expect(more?.bars.map(({ label }) => label)).toEqual(names(15).slice(3));
    expect(more?.leftOut).toBe('Niet in de grafiek: 3 rijen met een lager getal.');
  });

  it('that was asked about is never left out', async () => {
    const chart = chartIn(await seriesOf('Baltrax', tableOf(['Baltrax', ...names(14)])), 'Baltrax');
    expect(chart?.bars).toHaveLength(12);
    expect(chart?.bars[0]).toMatchObject({ label: 'Baltrax', isTopic: true });
  });

  it('or title of any sort makes a well-formed picture with all text inside it', async () => {
    const base = await seriesOf('shares', tableOf(['Corvex', 'Dunlora', 'Noviro', 'Baltrax']));
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { minLength: 5, maxLength: 5 }), async (texts) => {
        const points = base.points.map((point, place) => ({ ...point, label: texts[place] ?? '' }));
        const chart = chartIn({ ...base, points }, texts[4] ?? '');
        if (!chart) return;
        const svg = chartSvg(chart, fonts);
        expect(svg).not.toMatch(/\p{C}(?<!\n)/u);
        for (const [, size, bold, text] of svg.matchAll(
          /font-size="(\d+)"( font-weight="700")? fill="[^"]*">([^<]*)</gu,
        )) {
          const shown = (text ?? '').replace(/&(\w+);/gu, (_, name: string) => SIGNS[name] ?? '');
          const font = bold ? fonts.bold : fonts.regular;
          expect(font.widthOf(shown) * Number(size)).toBeLessThanOrEqual(617);
        }
        const picture = await draw({ ...base, points }, texts[4] ?? '', 'nl');
        expect(picture?.description?.length).toBeLessThanOrEqual(900);
      }),
      { numRuns: 25 },
    );
  });
});
