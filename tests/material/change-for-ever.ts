// Changes a folder for ever, until it is killed: a child process of kill.test.ts.
import { openMaterial } from '../../src/material/open-material.ts';
import { openStore } from '../../src/snapshot/store.ts';
import { changeOften } from './change-often.ts';

const folder = process.argv[2] ?? '';
const material = openMaterial(folder, await openStore(folder));
process.stdout.write('ready\n');
for (;;) await changeOften(material);
