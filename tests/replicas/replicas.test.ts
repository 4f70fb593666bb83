import { describe, expect, it } from 'vitest';
import { builtFile } from '../built/index.ts';
import { hasOwnPostgres } from '../database/postgres.ts';
import { runScenario } from './scenario.ts';
import { STEPS } from './steps.ts';

const MAIN = builtFile('app/main.ts');
/** The first ones; all of them take minutes: npm run bench:replicas. */
const FEW = STEPS.findIndex(({ at }) => at > 0.55);

describe.runIf(hasOwnPostgres)('three replicas behind a round-robin', () => {
  it(
    'answer from one edition, rightly, over kills, an outage and what is published',
    { timeout: 10 * 60_000 },
    async () => {
      const { wrong, mixed, old, lost, violations, seen, codes } = await runScenario({
        run: [MAIN],
        interactions: 150,
        rate: 5,
        servers: 3,
        // How fast it goes is for the bench to say.
        patienceMs: 60_000,
        steps: STEPS.slice(0, FEW),
        say: () => {},
      });
      expect({ wrong, mixed, old, lost, violations }).toEqual({
        wrong: [],
        mixed: [],
        old: [],
        lost: [],
        violations: [],
      });
      expect(seen).toHaveLength(3);
      expect(seen.flat()).not.toContain(Infinity);
      expect(codes).toEqual([0, 0, 0]);
    },
  );
});
