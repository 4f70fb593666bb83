import MiniSearch from 'minisearch';
import { createTermStemmer } from './contenders/stem-term.ts';
import { judgeQuality } from './measure/quality.ts';
import { toText, toTitle } from './contenders/passage-text.ts';
const variants: Record<string, [string[], object]> = {
  two: [['title', 'text'], {}],
  boost2: [['title', 'text'], { boost: { title: 2 } }],
  one: [['all'], {}],
  prefix: [['title', 'text'], { prefix: true }],
  prefix4: [['title', 'text'], { prefix: (t: string) => t.length > 3 }],
  oneprefix4: [['all'], { prefix: (t: string) => t.length > 3 }],
};
for (const [name, [fields, searchOptions]] of Object.entries(variants)) {
  const row = [];
  for (const set of ['vac-nl-dev', 'xquad-en-dev', 'xquad-nl-dev', 'xquad-sv-dev']) {
    const q = await judgeQuality({ label: '', packages: [], async build(passages, language) {
      const s = createTermStemmer(language);
      const ix = new MiniSearch({ fields, processTerm: (t) => s.stem(t), searchOptions });
      passages.forEach((p, id) => ix.add({ id, title: toTitle(p), text: p.text, all: toText(p) }));
      return (text) => ix.search(text).slice(0, 10).map(({ id }) => id);
    } }, '/work/shared/eval/' + set);
    row.push(q.ndcg);
  }
  console.log(name, row.join(' '));
}
