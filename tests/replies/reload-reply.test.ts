import { describe, expect, it } from 'vitest';
import { replyToReload } from '../../src/replies/sources/reload-reply.ts';
import type { ReloadReport } from '../../src/snapshot/types.ts';

const SAME: ReloadReport = {
  added: [],
  changed: [],
  removed: [],
  unreadable: [],
  kept: 3,
  warnings: [],
  sources: 3,
  passages: 1_200,
  milliseconds: 5,
};

function textOf(report: ReloadReport, locale: 'nl' | 'en' = 'en'): string {
  const texts: string[] =
    JSON.stringify(replyToReload(report, locale)).match(/"content":"[^"]*"/gu) ?? [];
  return texts.map((text) => String(JSON.parse(`{${text}}`).content)).join('\n');
}

describe('/reload', () => {
  it('without changes is one sentence', () => {
    expect(textOf(SAME)).toBe('Nothing has changed: 1,200 passages in 3 sources.');
    expect(textOf(SAME, 'nl')).toBe('Er is niets veranderd: 1.200 passages in 3 bronnen.');
  });

  it('names what is not read, also where nothing changed', () => {
    const report = {
      ...SAME,
      unreadable: [{ file: 'a.pdf', reason: 'no-permission' as const }],
      passedOver: ['photo.jpg'],
    };
    expect(textOf(report)).toMatch(
      /^Nothing has changed[^]*Unreadable\*\*\n- a\\?\.pdf.*no permission[^]*Skipped[^]*photo\\?\.jpg/u,
    );
  });

  it('with changes has a title, and says what was not read again', () => {
    expect(textOf({ ...SAME, added: ['new.md'] })).toMatch(
      /^### The material has been read again\n-# 1,200 .*3 unchanged/u,
    );
  });
});
