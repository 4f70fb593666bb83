import type { Locale, Localized } from '../../language/index.ts';
import type { Block, Passage } from '../../library/index.ts';
import { range } from '../texts.ts';

/** Where something is found again in what people open: on a page or a slide, or at a second. */
export interface Spot {
  readonly page: number | null;
  readonly slide: number | null;
  readonly second: number | null;
}

/** Where a block or a passage is found again. */
export function spotOf({ page, slide, second }: Block | Passage): Spot {
  return { page: page ?? null, slide: slide ?? null, second: second ?? null };
}

/** "p. 12–13", "slide 12", "12:34"; null where the source has no such places. */
export function tellSpot(first: Spot, last: Spot, locale: Locale): string | null {
  if (first.page !== null) return `p. ${range(first.page, last.page ?? first.page)}`;
  if (first.slide !== null)
    return texts[locale].slide(range(first.slide, last.slide ?? first.slide));
  if (first.second === null) return null;
  return range(tellTime(first.second), tellTime(last.second ?? first.second));
}

const texts = {
  nl: { slide: (number: string) => `dia ${number}` },
  en: { slide: (number: string) => `slide ${number}` },
} satisfies Localized<object>;

/** Seconds as players show them: "12:34", "1:02:34". */
function tellTime(seconds: number): string {
  const [hours, minutes, rest] = [seconds / 3_600, (seconds % 3_600) / 60, seconds % 60].map(
    (part) => String(Math.floor(part)),
  );
  const below = `${minutes}:${rest?.padStart(2, '0')}`;
  return seconds < 3_600 ? below : `${hours}:${below.padStart(5, '0')}`;
}
