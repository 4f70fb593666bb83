import { LRUCache } from 'lru-cache';

/** A word that was asked for, and in how many questions that found nothing. */
export interface GapWord {
  readonly word: string;
  readonly count: number;
}

/** What was asked for in vain in one server. */
export interface GapList {
  readonly since: Date;
  /** Words of at least two questions, the most asked first. */
  readonly words: readonly GapWord[];
  /** Words of one question only: counted, never shown, as they may tell who asked. */
  readonly once: number;
}

/**
 * Words of questions that found nothing, counted per server, so that no server sees another's. No
 * question is kept, nor who asked it; all of it is in memory only, and bounded.
 */
export interface Gaps {
  /** Counts the words of one question; of a question outside servers nothing is kept. */
  note(guildId: string | null, words: readonly string[]): void;
  list(guildId: string): GapList;
}

const MOST_SERVERS = 200;
const MOST_WORDS = 500;
const SHOWN_FROM = 2;

/** Starts counting, from nothing. */
export function createGaps(): Gaps {
  const since = new Date();
  const servers = new LRUCache<string, LRUCache<string, number>>({ max: MOST_SERVERS });
  return {
    note(guildId, words) {
      if (guildId === null || words.length === 0) return;
      const counts = servers.get(guildId) ?? new LRUCache<string, number>({ max: MOST_WORDS });
      for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
      servers.set(guildId, counts);
    },
    list(guildId) {
      // The least recently asked go first when there are too many, so the last asked lead here.
      const all = [...(servers.get(guildId)?.entries() ?? [])];
      const shown = all.filter(([, count]) => count >= SHOWN_FROM);
      return {
        since,
        words: shown
          .map(([word, count]) => ({ word, count }))
          .toSorted((a, b) => b.count - a.count),
        once: all.length - shown.length,
      };
    },
  };
}
