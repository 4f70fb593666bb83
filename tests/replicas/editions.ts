/** What an answer shows of which edition of which library it is from. */
export interface Edition {
  readonly library: number;
  readonly number: number;
}

/** A word that all passages have. */
export const QUESTION = 'schip kisten haven';
const PASSAGES = 7;
const MARK = /uitgave (\d+)x(\d+)/g;

/** The text of an edition: every passage says which it is. */
export function textOf({ library, number }: Edition): string {
  return Array.from(
    { length: PASSAGES },
    (_, place) =>
      `Het schip ${place + 1} brengt kisten naar de haven, zegt uitgave ${library}x${number}.`,
  ).join('\n\n');
}

/** The editions that an answer is from, each once: one, where it is right. */
export function editionsIn(text: string): readonly Edition[] {
  const found = new Map<string, Edition>();
  for (const [mark, library, number] of text.matchAll(MARK)) {
    found.set(mark, { library: Number(library), number: Number(number) });
  }
  return [...found.values()];
}

/** When an edition of a library was published: it must be answered some time later, and before not. */
export interface Published extends Edition {
  /** Milliseconds, as `performance.now()` gives them. */
  readonly begun: number;
  readonly done: number;
}

/** An answer, or that there was none. */
export interface Asked {
  readonly id: string;
  readonly library: number;
  readonly sentAt: number;
  /** Null where there was no answer. */
  readonly answeredAt: number | null;
  readonly text: string;
  /** How it stood at the end, for a failure to tell. */
  readonly state: string;
}

/** What is said of a library that is not in memory, while the database is away. */
const AWAY = /database with the material cannot be reached/;

/** What is wrong with an answer; null where nothing is. */
export function judge(
  { library, sentAt, answeredAt, text }: Asked,
  published: readonly Published[],
  patienceMs: number,
): 'wrong' | 'mixed' | 'old' | 'away' | null {
  if (AWAY.test(text)) return 'away';
  const editions = editionsIn(text);
  const [edition] = editions;
  if (edition === undefined || answeredAt === null) return 'wrong';
  if (editions.length > 1) return 'mixed';
  if (edition.library !== library) return 'wrong';
  const own = published.filter((one) => one.library === library);
  // Not before somebody began to publish it.
  const isOut = own.some(({ number, begun }) => number === edition.number && begun <= answeredAt);
  if (!isOut) return 'wrong';
  const least = own
    .filter(({ done }) => done + patienceMs <= sentAt)
    .reduce((most, { number }) => Math.max(most, number), 0);
  return edition.number < least ? 'old' : null;
}
