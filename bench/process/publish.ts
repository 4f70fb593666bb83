// Another copy of the bot: changes the common library in the database that its argument names, again and
// again, each time that it is told to, and says when that was done.
import { createInterface } from 'node:readline';
import { openReplica } from '../../tests/database/replica.ts';

const [url = ''] = process.argv.slice(2);
const replica = await openReplica(url);
process.stdout.write('ready\n');
let before: string | null = null;
for await (const line of createInterface(process.stdin)) {
  await replica.ground?.change(async ({ holdings, store }) => {
    const written = await holdings.writeAside(Buffer.from(`A note of round ${line}.\n`));
    await holdings.keep(written);
    await holdings.discard(written);
    await holdings.moveTo({ file: 'note.md', before, after: written.hash });
    before = written.hash;
    await store.reload();
  });
  process.stdout.write(`${Date.now()}\n`);
}
await replica.close();
process.exit(0);
