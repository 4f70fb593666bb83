import { describe, expect, it } from 'vitest';
import { observeReloads } from '../../src/health/observe-reloads.ts';
import { createLogger } from '../../src/host/log.ts';
import type { SnapshotStore } from '../../src/snapshot/types.ts';
import { UserError } from '../../src/system/user-error.ts';
import { captureLog } from '../discord/capture-log.ts';
import { madeUpStore } from '../discord/made-up-store.ts';

function watch(store: SnapshotStore) {
  const log = captureLog();
  const told: boolean[] = [];
  const logger = createLogger({ level: 'info', token: null, stream: log.stream });
  const observed = observeReloads(store, logger, (report) => void told.push(report !== null));
  return { observed, log, told };
}

describe('reloads', () => {
  it('that run together are told of once', async () => {
    const { observed, log, told } = watch(madeUpStore());
    await Promise.all([observed.reload(), observed.reload()]);
    await observed.reload();
    expect(told).toEqual([true, true]);
    expect(log.said('read the material again')).toHaveLength(2);
  });

  it('that fail as expected are said in a sentence, without a stack', async () => {
    const failing = { reload: () => Promise.reject(new UserError('no-folder', { folder: '/x' })) };
    const { observed, log, told } = watch({ ...madeUpStore(), ...failing });
    await expect(observed.reload()).rejects.toThrow(UserError);
    expect(told).toEqual([false]);
    expect(log.lines()).toMatchObject([{ level: 40, reason: expect.stringContaining('"/x"') }]);
    expect(log.text()).not.toContain('stack');
  });

  it('that fail otherwise are logged with their error', async () => {
    const failing = { reload: () => Promise.reject(new Error('out of ink')) };
    const { observed, log } = watch({ ...madeUpStore(), ...failing });
    await expect(observed.reload()).rejects.toThrow('out of ink');
    expect(log.lines()).toMatchObject([{ level: 50, err: { message: 'out of ink' } }]);
  });
});
