import { readFileSync } from 'node:fs';
const { snapshotOf } = await import(process.cwd() + '/tests/answers/look-up.ts');
const toKey = (n: string) => n.toLowerCase().replace(/^(?:the|de|het|die|der|das) /u, '');
for (const path of process.argv.slice(2)) {
  const documents = JSON.parse(readFileSync(path, 'utf8'));
  const { facts } = await snapshotOf(Object.fromEntries(documents.map((d: any) => [d.file, d.text])));
  const wanted = documents.flatMap((d: any) => d.companies);
  const right = new Set([...wanted, ...documents.flatMap((d: any) => d.either)].map(toKey));
  const listed = facts.companies.map((one: any) => [one.name, ...one.aliases].map(toKey));
  const wrong = listed.filter((n: any) => !n.some((one: any) => right.has(one)));
  const spelled = new Set(listed.flat());
  const missed = wanted.filter((one: any) => !spelled.has(toKey(one)));
  console.log(path, 'precision', (1 - wrong.length / listed.length).toFixed(3), 'recall', (1 - missed.length / wanted.length).toFixed(3), listed.length, wanted.length);
  if (process.env.SHOW) console.log('wrong', wrong.map((w: any) => w[0]).join(', '), '\nmissed', missed.join(', '));
}
