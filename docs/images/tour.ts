import type { Page } from 'playwright-core';

/** What somebody does during the tour, and the name of the picture of what came of it. */
export interface TourStep {
  readonly name: string;
  /** Typed into the message box. */
  readonly say?: string;
  /** A button under the last answer. */
  readonly press?: string;
  /** A note of one's own that is dropped on the page before: Markdown. */
  readonly drop?: string;
}

/** Four terms: the shipped articles explain too few for a quiz. */
const TERMS = `# Begrippen bij privacy

## Schadelijke en nuttige software

- **Spyware**: software die ongemerkt bijhoudt wat iemand doet en dat doorstuurt.
- **Ransomware**: software die bestanden op slot zet en losgeld vraagt voor de sleutel.
- **Adware**: software die ongevraagd reclame op het scherm zet.
- **Firewall**: software die het verkeer tussen een computer en het internet tegenhoudt of doorlaat.
`;

/** The made-up discussion of docs/tour.md, in its order. */
export const TOUR: readonly TourStep[] = [
  { name: 'tour-1-ask', say: '/vraag Hoeveel Chinezen maken zich zorgen over AI?' },
  { name: 'tour-2-figures', say: '/cijfers Baidu' },
  { name: 'tour-3-company', say: '/bedrijf Didi' },
  { name: 'tour-4-when', say: '/wanneer beursgang' },
  { name: 'tour-5-compare', say: '/vergelijk onderwerp:privacy a:CCTV b:Kantar' },
  { name: 'tour-6-define', say: '/begrip Paipaidai' },
  { name: 'tour-7-cite', press: 'Citeren' },
  { name: 'tour-8-sources', say: '/bron lijst ' },
  // With an option, so that Enter sends it and does not choose from the list of commands.
  { name: 'tour-9-quiz', say: '/quiz aantal:2', drop: TERMS },
];

/** Does a step; the place of the message that came of it. */
export async function doStep(page: Page, { say, press, drop }: TourStep): Promise<number> {
  if (drop !== undefined) await dropNote(page, drop);
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

async function dropNote(page: Page, note: string): Promise<void> {
  const file = { name: 'begrippen.md', mimeType: 'text/markdown', buffer: Buffer.from(note) };
  await page.locator('input[type=file]').setInputFiles([file]);
  // The report of what was read: from there on the commands answer from it.
  await page.locator('.checked').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).click();
}
