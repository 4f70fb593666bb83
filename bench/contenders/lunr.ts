import { createRequire } from 'node:module';
import lunr from 'lunr';
import { toTitle } from './passage-text.ts';
import { createTermStemmer, type TermStemmer } from './stem-term.ts';
import { DEPTH, type Contender } from './types.ts';

/** What both the texts and the queries of one language go through. */
interface Analysis {
  readonly steps: readonly lunr.PipelineFunction[];
  readonly stemmer: TermStemmer;
}

/** A language of lunr-languages. */
interface LunrLanguage {
  readonly trimmer: lunr.PipelineFunction;
}

const load = createRequire(import.meta.url);
/** Steps are registered by name and for good, so once for each language. */
const analyses = new Map<string, Analysis>();

/** lunr with the trimmer of lunr-languages, our stopwords and our stemmer. */
export const lunrContender: Contender = {
  label: 'lunr + lunr-languages, stem + stop',
  packages: ['lunr', 'lunr-languages'],
  async build(passages, language) {
    const analysis = analyses.get(language) ?? createAnalysis(language);
    analyses.set(language, analysis);
    const index = lunr((builder) => {
      builder.pipeline.reset();
      builder.pipeline.add(...analysis.steps);
      builder.searchPipeline.reset();
      builder.searchPipeline.add(...analysis.steps);
      builder.ref('id');
      builder.field('title');
      builder.field('text');
      for (const [id, passage] of passages.entries()) {
        builder.add({ id: String(id), title: toTitle(passage), text: passage.text });
      }
    });
    analysis.stemmer.forget();
    return (text) =>
      index
        // Not `search(text)`: that reads "?", ":" and "-" as operators.
        .query((query) => query.term(lunr.tokenizer(text), {}))
        .slice(0, DEPTH)
        .map(({ ref }) => Number(ref));
  },
};

function createAnalysis(language: string): Analysis {
  const stemmer = createTermStemmer(language);
  const stem: lunr.PipelineFunction = (token) => {
    const term = stemmer.stem(token.toString());
    return term === null ? null : token.update(() => term);
  };
  lunr.Pipeline.registerFunction(stem, `our-stemmer-${language}`);
  return { steps: [findTrimmer(language), stem], stemmer };
}

/** English needs nothing of lunr-languages. */
function findTrimmer(language: string): lunr.PipelineFunction {
  if (language === 'en') return lunr.trimmer;
  applyPlugin('lunr-languages/lunr.stemmer.support.js');
  applyPlugin(`lunr-languages/lunr.${language}.js`);
  const found: LunrLanguage | undefined = Reflect.get(lunr, language);
  return found?.trimmer ?? lunr.trimmer;
}

function applyPlugin(name: string): void {
  const plugin: (extended: typeof lunr) => void = load(name);
  plugin(lunr);
}
