import type { Locale, Localized } from '../../language/index.ts';
import { shorten } from '../../replies/index.ts';
import type { DrawnChart } from './draw-chart.ts';
import { toDrawable } from '../svg/drawn-text.ts';
import { loadFonts, type Fonts } from '../svg/fonts.ts';
import { renderPng } from './render.ts';
import type { TimelineRequest } from '../timeline-request.ts';
import { timelineSvg, type Timeline, type TimelineRow } from '../svg/timeline-svg.ts';

/** Of what can be drawn so many must be left. */
const FEWEST_DRAWN = 3;
/** Discord takes 1,024; what readers of screens hear should be far shorter. */
const LONGEST = 900;
const LONGEST_CLAUSE = 70;

const texts = {
  nl: {
    alt: (title: string, count: number) => `Tijdlijn bij "${title}", ${count} momenten: `,
    more: (count: number) => `… en later nog ${count}`,
  },
  en: {
    alt: (title: string, count: number) => `Timeline for "${title}", ${count} moments: `,
    more: (count: number) => `… and ${count} later`,
  },
} satisfies Localized<object>;

/** Draws a timeline; null where it cannot be drawn. */
export async function drawTimeline(request: TimelineRequest): Promise<DrawnChart | null> {
  const fonts = loadFonts();
  const timeline = toTimeline(request, fonts);
  if (timeline === null) return null;
  const png = await renderPng(timelineSvg(timeline, fonts));
  return png && { png, description: altOf(timeline, request.locale), leftOut: timeline.more };
}

/** What is to be drawn; null where too little of it can be. */
export function toTimeline(request: TimelineRequest, { regular, bold }: Fonts): Timeline | null {
  const points = request.points.flatMap(({ told, clause, from, to }): TimelineRow[] => {
    const date = toDrawable(told, bold);
    return date === null
      ? []
      : [{ told: date, clause: toDrawable(clause, regular) ?? '', from, to }];
  });
  if (points.length < FEWEST_DRAWN) return null;
  const { more, locale } = request;
  return {
    title: toDrawable(request.title, bold) ?? '',
    points,
    more: more === 0 ? '' : texts[locale].more(more),
  };
}

/** What it shows in words: every date and what it dates. */
function altOf({ title, points, more }: Timeline, locale: Locale): string {
  const shown = points.map(
    ({ told, clause }) => `${told}: ${shorten(clause.replace(/[\s.,;:]+$/u, ''), LONGEST_CLAUSE)}`,
  );
  const all = [...shown, ...(more === '' ? [] : [more])].join('; ');
  return shorten(`${texts[locale].alt(shorten(title, 80), points.length)}${all}.`, LONGEST);
}
