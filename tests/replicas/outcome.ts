import { type Asked, judge, type Published } from './editions.ts';
import type { Fleet } from './fleet.ts';
import type { RoundRobin } from './round-robin.ts';

/** What became of the interactions of a run. */
export interface Outcome {
  readonly sent: number;
  readonly answered: number;
  /** Not answered, on a replica that was killed while they were. */
  readonly inFlight: number;
  /** Not answered, and nobody was killed. */
  readonly lost: readonly string[];
  /** Answered when Discord took it no more, after three seconds: the machine was busy. */
  readonly late: readonly string[];
  readonly wrong: readonly string[];
  readonly mixed: readonly string[];
  /** From an edition that another one had replaced longer ago than is allowed. */
  readonly old: readonly string[];
  /** Told that the database is away: of a library that the replica had not in memory. */
  readonly away: readonly string[];
  /** Milliseconds to an answer. */
  readonly p50: number;
  readonly p99: number;
}

/** How long what a replica had taken may wait to be done. */
const TAKEN_MS = 25_000;

/** Judges all that was asked. */
export function judgeAll(
  asked: readonly Asked[],
  published: readonly Published[],
  { fleet, proxy, patienceMs }: { fleet: Fleet; proxy: RoundRobin; patienceMs: number },
): Outcome {
  const answered = asked.filter(({ answeredAt }) => answeredAt !== null);
  const unanswered = asked.filter(({ answeredAt }) => answeredAt === null);
  const wasInFlight = ({ id, sentAt }: Asked): boolean => {
    const gone = fleet.goneAt(proxy.sentTo.get(id) ?? -1);
    return gone.some((at) => sentAt <= at && at <= sentAt + TAKEN_MS);
  };
  const of = (what: 'wrong' | 'mixed' | 'old' | 'away') =>
    answered.filter((one) => judge(one, published, patienceMs) === what).map(describe);
  const others = unanswered.filter((one) => !wasInFlight(one));
  const placed = (one: Asked) => `replica ${proxy.sentTo.get(one.id)}: ${describe(one)}`;
  const times = answered
    .map(({ sentAt, answeredAt }) => (answeredAt ?? sentAt) - sentAt)
    .toSorted((a, b) => a - b);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? 0;
  return {
    sent: asked.length,
    answered: answered.length,
    inFlight: unanswered.filter(wasInFlight).length,
    lost: others.filter((one) => !isLate(one)).map(placed),
    late: others.filter(isLate).map(placed),
    wrong: of('wrong'),
    mixed: of('mixed'),
    old: of('old'),
    away: of('away'),
    p50: at(0.5),
    p99: at(0.99),
  };
}

/** Discord took it no more. */
function isLate({ state }: Asked): boolean {
  return /\(late; .*404\/10062/.test(state);
}

function describe({ id, library, text, state }: Asked): string {
  return `${id} of library ${library}: ${state} ${text.slice(0, 200)}`;
}
