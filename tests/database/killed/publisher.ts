// A copy of the bot that says yes to a proposal in each of several libraries, and stops right before another
// statement of each, for good. It names each library where it does, or is done, and waits to be killed.
import { Client } from 'pg';
import { openReplica } from '../replica.ts';
import { countStatements } from './count-statements.ts';
import type { Death } from './kill-publisher.ts';

const [url = '', given = '[]'] = process.argv.slice(2);
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by killPublisher
const deaths = JSON.parse(given) as Death[];
const replica = await openReplica(url);
const say = (server: string) => process.stdout.write(`${server}\n`);
const real: unknown = Reflect.get(Client.prototype, 'query');
if (typeof real !== 'function') throw new Error('no query');
const count = countStatements();
Reflect.set(Client.prototype, 'query', function query(this: Client, ...args: unknown[]): unknown {
  const { library, statement } = count(this, args);
  if (!deaths.some(({ server, at }) => server === library && at === statement)) {
    return Reflect.apply(real, this, args);
  }
  say(library);
  return new Promise(() => {});
});
for (const { server, proposal } of deaths) {
  void replica.servers
    .materialOf(server)
    .confirm(proposal)
    .then(() => say(server));
}
