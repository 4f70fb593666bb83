import { loadContender } from './contenders/index.ts';
import { prepareCorpus } from './corpus/prepare.ts';
import { timeBuild } from './measure/time-build.ts';
import { timeQueries } from './measure/time-queries.ts';
import { percentile } from '../src/terminal/evaluation/measures.ts';
const corpus = await prepareCorpus({ folder: '/work/shared/eval/laws-nl', passages: 20000, queries: 200, sets: [] });
const c = await loadContender(process.argv[2] ?? 'ours');
for (let i = 0; i < 2; i++) {
  const b = await timeBuild(c, corpus.passages, 'nl');
  for (let r = 0; r < 3; r++) {
    const t = await timeQueries(b.search, corpus.questions.texts);
    console.log(b.wallMs | 0, b.cpuMs | 0, percentile(t, 0.5), percentile(t, 0.99));
  }
}
