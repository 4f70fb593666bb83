import type { Page } from 'playwright-core';

/** What somebody does during the tour, and the name of the picture of what came of it. */
export interface TourStep {
  readonly name: string;
  /** Typed into the message box. */
  readonly say?: string;
  /** A button under the last answer. */
  readonly press?: string;
}

/** The made-up discussion of docs/tour.md, in its order. */
export const TOUR: readonly TourStep[] = [
  { name: 'tour-1-ask', say: '/vraag Hoeveel Chinezen maken zich zorgen over AI?' },
  { name: 'tour-2-figures', say: '/cijfers Baidu' },
  { name: 'tour-3-company', say: '/bedrijf Didi' },
  { name: 'tour-4-when', say: '/wanneer beursgang' },
  { name: 'tour-5-compare', say: '/vergelijk onderwerp:privacy a:CCTV b:Kantar' },
  { name: 'tour-6-define', say: '/begrip Paipaidai' },
  { name: 'tour-7-cite', press: 'Citeren' },
  // With an option, so that Enter sends it and does not choose from the list of commands.
  { name: 'tour-8-quiz', say: '/quiz aantal:2' },
  { name: 'tour-9-sources', say: '/bron lijst ' },
];

/** Does a step; the place of the message that came of it. */
export async function doStep(page: Page, { say, press }: TourStep): Promise<number> {
  const before = await page.locator('article').count();
  if (say !== undefined) {
    await page.locator('.compose-input').fill(say);
    await page.keyboard.press('Enter');
  }
  if (press !== undefined) {
    await page.locator('article').last().getByRole('button', { name: press }).first().click();
  }
  await page.locator('article').nth(before).locator('.components').first().waitFor();
  return before;
}
