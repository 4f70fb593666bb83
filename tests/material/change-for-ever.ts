// Changes a folder for ever, until it is killed: a child process of kill.test.ts.
import { openForChanges } from '../../src/material/open-for-changes.ts';
import { openStore } from '../../src/snapshot/store.ts';
import { changeOften } from './change-often.ts';

const folder = process.argv[2] ?? '';
const material = openForChanges(folder, await openStore(folder));
process.stdout.write('ready\n');
for (;;) await changeOften(material);
