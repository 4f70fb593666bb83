import { describe, expect, it } from 'vitest';
import { readSnapshot } from '../../src/snapshot/build-snapshot.ts';
import { askGold, type GoldSet, materialOf, readGold, summarize } from './measure.ts';

async function measure(set: GoldSet) {
  const snapshot = await readSnapshot(materialOf(set));
  const measured = summarize(readGold(set).map((gold) => askGold(gold, snapshot)));
  process.stdout.write(`questions on made-up notes (${set}): ${JSON.stringify(measured)}\n`);
  return measured;
}

/**
 * Twelve made-up documents of the kinds that students have and two hundred questions, twice, written
 * by people who had not seen the rules. What was reached may only get better. The second asks in other
 * words than the material's in a third of its questions; of it half was looked at.
 */
describe.each([
  { set: 'gold', first: 0.95, withinThree: 0.99, sureAndWrong: 0.01 },
  { set: 'second', first: 0.79, withinThree: 0.865, sureAndWrong: 0.025 },
] as const)('/ask on outlines, notes, slides, a glossary, a guide and minutes: $set', (least) => {
  it('puts the right answer first or within the first three, and is seldom sure of a wrong one', async () => {
    const measured = await measure(least.set);
    expect(measured.questions).toBe(200);
    expect(measured.first).toBeGreaterThanOrEqual(least.first);
    expect(measured.withinThree).toBeGreaterThanOrEqual(least.withinThree);
    expect(measured.unanswerableNotSure).toBeGreaterThanOrEqual(0.975);
    expect(measured.sureAndWrong).toBeLessThanOrEqual(least.sureAndWrong);
  });
});
