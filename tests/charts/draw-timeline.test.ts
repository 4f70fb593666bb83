import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { findWhen } from '../../src/answers/when/when.ts';
import { drawTimeline, toTimeline } from '../../src/charts/draw/draw-timeline.ts';
import { loadFonts } from '../../src/charts/svg/fonts.ts';
import { type TimelineRequest, toTimelineRequest } from '../../src/charts/timeline-request.ts';
import { timelineSvg } from '../../src/charts/svg/timeline-svg.ts';
import { lookupOf, snapshotOf } from '../answers/look-up.ts';
import { hostileText } from '../replies/hostile-text.ts';

const fonts = loadFonts();

async function requestOf(sentences: readonly string[]): Promise<TimelineRequest | null> {
  const snapshot = await snapshotOf({ 'a.md': `${sentences.join('\n\n')}\n` });
  return toTimelineRequest(await findWhen(lookupOf('markt'), snapshot), 'en');
}

const yearly = (count: number) =>
  Array.from({ length: count }, (_, place) => `In ${1800 + 10 * place} groeide de markt weer.`);

it('shows five dates or more, each at its place in all of the time', async () => {
  expect(await requestOf(yearly(4))).toBeNull();
  const request = await requestOf([
    'De markt was er in de 18e eeuw.',
    'In 1801 sloot de markt.',
    'In 1850 brandde de markt af.',
    'In 1875 ging de markt open.',
    'In 1900 werd de markt groot.',
  ]);
  const timeline = request && toTimeline(request, fonts);
  const svg = timeline ? timelineSvg(timeline, fonts) : '';
  for (const text of ['markt', '18e eeuw', 'In 1850 brandde de markt af.', '1701', '1900'])
    expect(svg).toContain(`>${text}<`);
  const marks = Array.from(svg.matchAll(/x="([\d.]+)"[^>]*width="([\d.]+)"[^>]*fill="#ffc24b"/gu));
  const [century, next, half] = marks.map(([, x, width]) => [Number(x), Number(width)]);
  // Half of two centuries, and what comes behind it.
  expect(century).toEqual([32, 308]);
  expect(next?.[0]).toBeCloseTo(340, 0);
  expect(half?.[0]).toBeCloseTo(32 + (149 / 200) * 616, 0);
});

it('says how many more there are than it has room for, in words too', async () => {
  const request = await requestOf(yearly(14));
  const drawn = request && (await drawTimeline(request));
  expect(drawn?.description).toMatch(
    /^Timeline for "markt", 12 moments: 1800: .*… and 2 later\.$/u,
  );
});

it('is drawn, or is not, whatever the text is', () => {
  const point = fc.record({
    told: hostileText,
    clause: hostileText,
    from: fc.integer({ min: -3000, max: 3000 }),
    to: fc.integer({ min: -3000, max: 3000 }),
  });
  const points = fc.array(point, { maxLength: 12 });
  fc.assert(
    fc.property(hostileText, points, (title, all) => {
      const timeline = toTimeline({ title, points: all, more: 0, locale: 'nl' }, fonts);
      const svg = timeline ? timelineSvg(timeline, fonts) : '<svg></svg>';
      expect(svg).not.toMatch(/NaN|Infinity/u);
      expect(svg.replace(/<\/?(?:svg|rect|g|text)\b[^<>]*>/gu, '')).not.toMatch(/[<>]/u);
    }),
  );
});
