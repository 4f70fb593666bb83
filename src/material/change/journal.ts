import type { Holdings } from '../holdings.ts';
import type { MadeChange } from '../types.ts';

/** Changes that can be taken back, one after the other. */
export const MOST_CHANGES = 20;

type Journal = Pick<Holdings, 'readJournal' | 'writeJournal'>;

/** Writes down a change that is about to be made; the oldest are forgotten. */
export async function record(journal: Journal, change: MadeChange): Promise<void> {
  const others = (await journal.readJournal()).filter(({ id }) => id !== change.id);
  await journal.writeJournal([...others, change].slice(-MOST_CHANGES));
}

/** Strikes out a change that was taken back, and those after it, which came to nothing. */
export async function strikeOut(journal: Journal, id: string): Promise<void> {
  const changes = await journal.readJournal();
  const place = changes.findIndex((change) => change.id === id);
  if (place >= 0) await journal.writeJournal(changes.slice(0, place));
}

/** Forgets all changes but so many of the newest. */
export async function keepNewest(journal: Journal, count: number): Promise<void> {
  const changes = await journal.readJournal();
  await journal.writeJournal(count === 0 ? [] : changes.slice(-count));
}
