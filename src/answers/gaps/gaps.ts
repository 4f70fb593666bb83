import { LRUCache } from 'lru-cache';

/** A word of a question that found nothing. */
export interface MissedWord {
  /** Its stem: `bike` and `bikes` are counted as one. */
  readonly stem: string;
  readonly word: string;
}

/** A word that was asked for, and in how many questions that found nothing. */
export interface GapWord {
  readonly word: string;
  readonly count: number;
}

/** Words of questions of one kind, in one server. */
export interface WordCounts {
  /** Words of at least two questions, the most asked first. */
  readonly words: readonly GapWord[];
  /** Words of one question only: counted, never shown, as they may tell who asked. */
  readonly once: number;
}

/** What was asked for in vain in one server, and what was answered badly. */
export interface GapList extends WordCounts {
  readonly since: Date;
  /** Of questions whose answer somebody said is none. */
  readonly wrong: WordCounts;
}

/**
 * Words of questions that found nothing, or nothing that answers, counted per server, so that no
 * server sees another's. No question is kept, nor who asked it or found its answer wrong; all of it
 * is in memory only, and bounded.
 */
export interface Gaps {
  /** Counts the words of one question; of a question outside servers nothing is kept. */
  note(guildId: string | null, words: readonly MissedWord[]): void;
  /** The same for a question whose answer, in this message, is wrong: once for each message. */
  noteWrong(guildId: string | null, messageId: string, words: readonly MissedWord[]): void;
  list(guildId: string): GapList;
  /** Forgets all of a server. */
  forget(guildId: string): void;
}

const MOST_SERVERS = 200;
const MOST_WORDS = 500;
const MOST_MESSAGES = 10_000;
const SHOWN_FROM = 2;

/** Starts counting, from nothing. */
export function createGaps(): Gaps {
  const since = new Date();
  const [missing, wrong] = [createCounts(), createCounts()];
  const told = new LRUCache<string, true>({ max: MOST_MESSAGES });
  return {
    note: (guildId, words) => missing.note(guildId, words),
    noteWrong(guildId, messageId, words) {
      if (told.has(messageId)) return;
      told.set(messageId, true);
      wrong.note(guildId, words);
    },
    list: (guildId) => ({ since, ...missing.list(guildId), wrong: wrong.list(guildId) }),
    forget(guildId) {
      missing.forget(guildId);
      wrong.forget(guildId);
    },
  };
}

function createCounts() {
  const servers = new LRUCache<string, LRUCache<string, GapWord>>({ max: MOST_SERVERS });
  return {
    note(guildId: string | null, words: readonly MissedWord[]): void {
      if (guildId === null || words.length === 0) return;
      const counts = servers.get(guildId) ?? new LRUCache<string, GapWord>({ max: MOST_WORDS });
      const once = new Map(words.map((missed) => [missed.stem, missed.word]));
      for (const [stem, word] of once) {
        const before = counts.get(stem);
        // The shortest form reads best: most often it is the one that a dictionary has.
        const shown = before && before.word.length <= word.length ? before.word : word;
        counts.set(stem, { word: shown, count: (before?.count ?? 0) + 1 });
      }
      servers.set(guildId, counts);
    },
    forget: (guildId: string) => void servers.delete(guildId),
    list(guildId: string): WordCounts {
      // The last asked come first here, and stay so among those asked as often.
      const all = [...(servers.get(guildId)?.values() ?? [])];
      const words = all.filter(({ count }) => count >= SHOWN_FROM);
      return {
        words: words.toSorted((a, b) => b.count - a.count),
        once: all.length - words.length,
      };
    },
  };
}
