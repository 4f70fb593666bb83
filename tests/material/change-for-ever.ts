// Changes a folder for ever, until it is killed: a child process of kill.test.ts.
import { openMaterial } from '../../src/material/open-material.ts';
import type { SnapshotStore } from '../../src/snapshot/types.ts';
import { openStore } from '../../src/snapshot/store.ts';
import { uploadOf } from './made-up-place.ts';
import { textOf } from './kill-texts.ts';

const folder = process.argv[2] ?? '';
const store: SnapshotStore = await openStore(folder);
const material = openMaterial(folder, store);
const yes = async (proposed: Promise<{ readonly proposal: { readonly id: string } }>) => {
  await material.confirm((await proposed).proposal.id);
};

process.stdout.write('ready\n');
for (;;) {
  await yes(material.add(uploadOf('new.md', textOf(1)), null));
  await yes(material.replace('new.md', uploadOf('new.md', textOf(2))));
  await yes(material.replace('old.md', uploadOf('old.md', textOf(3))));
  await yes(material.remove('new.md'));
  for (let change = 0; change < 4; change++) await yes(material.undo());
}
