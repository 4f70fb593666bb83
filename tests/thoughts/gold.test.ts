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
 * Twelve made-up documents of the kinds that students have and two hundred questions, seven times,
 * written by people who had not seen the rules. What was reached may only get better. All but the
 * first ask in other words than the material's in a third and more of their questions; of each half
 * was looked at, later all misses; of the seventh, before it was measured, nothing. Ten of the fourth ask in another language, which
 * needs a dictionary.
 */
describe.each([
  { set: 'gold', first: 0.96, withinThree: 0.99, notSure: 0.975, sureAndWrong: 0.01 },
  { set: 'second', first: 0.85, withinThree: 0.91, notSure: 0.975, sureAndWrong: 0.015 },
  { set: 'third', first: 0.818, withinThree: 0.88, notSure: 0.975, sureAndWrong: 0.02 },
  { set: 'fourth', first: 0.77, withinThree: 0.81, notSure: 0.975, sureAndWrong: 0.01 },
  { set: 'fifth', first: 0.67, withinThree: 0.73, notSure: 0.975, sureAndWrong: 0.01 },
  { set: 'sixth', first: 0.92, withinThree: 0.97, notSure: 0.975, sureAndWrong: 0.01 },
  { set: 'seventh', first: 0.83, withinThree: 0.95, notSure: 0.975, sureAndWrong: 0.015 },
] as const)('/ask on outlines, notes, slides, a glossary, a guide and minutes: $set', (least) => {
  it('puts the right answer first or within the first three, and is seldom sure of a wrong one', async () => {
    const measured = await measure(least.set);
    expect(measured.questions).toBe(200);
    expect(measured.first).toBeGreaterThanOrEqual(least.first);
    expect(measured.withinThree).toBeGreaterThanOrEqual(least.withinThree);
    expect(measured.unanswerableNotSure).toBeGreaterThanOrEqual(least.notSure);
    expect(measured.sureAndWrong).toBeLessThanOrEqual(least.sureAndWrong);
  }, 120_000);
});
