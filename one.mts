import { findFigures } from './src/answers/stat/find-figures.ts';
import { lookupOf, snapshotOf } from './tests/answers/look-up.ts';
const [topic, ...texts] = process.argv.slice(2);
const snapshot = await snapshotOf(
  Object.fromEntries(texts.map((t, i) => [`${i}.md`, t.replaceAll('\\n', '\n')])),
);
const a: any = await findFigures(lookupOf(topic!), snapshot);
console.log(a.confidence, a.isAbout);
for (const p of a.passages)
  for (const f of p.figures)
    console.log(
      f.text,
      'clo',
      f.closeness,
      'about',
      f.isAbout,
      'role',
      f.role,
      'cnt',
      f.counted,
      'label',
      f.label?.text,
      '«' + p.passage.text.slice(...f.clause) + '»',
    );
