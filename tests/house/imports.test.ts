import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesIn, importsIn, roomOf, type Import } from './imports.ts';

const contributing = readFileSync(new URL('../../CONTRIBUTING.md', import.meta.url), 'utf8');

/** The rooms in the order of CONTRIBUTING: nothing imports what stands on its right. */
const [line = ''] = /^system ─►[^;]*/mu.exec(contributing) ?? [];
const order = line.split('─►').map((room) => room.trim());

const imports = [...importsIn('src'), ...importsIn('commands')];
const across = imports.filter(({ from, to }) => roomOf(to) !== null && roomOf(from) !== roomOf(to));

const show = (found: readonly Import[]) => found.map(({ from, to }) => `${from} imports ${to}`);

/** `commands/` stand beside `src/command`: they import what it imports, and it. */
function placeOf(room: string | null): number {
  return room === 'commands' ? order.indexOf('command') + 0.5 : order.indexOf(room ?? '');
}

describe('a room of src', () => {
  it('stands in the line and the table of CONTRIBUTING, and no file stands outside a room', () => {
    const rooms = new Set(filesIn('src').map((file) => roomOf(file) ?? file));
    const inTable = [...contributing.matchAll(/^\| `src\/([a-z]+)\/`/gmu)].map(([, room]) => room);
    expect(rooms).toEqual(new Set(order));
    expect(rooms).toEqual(new Set(inTable));
  });

  it('is imported through its door alone', () => {
    expect(show(across.filter(({ to }) => to !== `src/${roomOf(to)}/index.ts`))).toEqual([]);
  });

  it('imports nothing that stands on its right, types included', () => {
    const against = across.filter(({ from, to }) => placeOf(roomOf(to)) > placeOf(roomOf(from)));
    expect(show(against)).toEqual([]);
  });

  it('does not go out by its own door', () => {
    const own = imports.filter(({ from, to }) => to === `src/${roomOf(from)}/index.ts`);
    expect(show(own)).toEqual([]);
  });
});

describe('commands', () => {
  it('are imported by nobody: they are found', () => {
    expect(show(imports.filter(({ to }) => roomOf(to) === 'commands'))).toEqual([]);
  });
});
