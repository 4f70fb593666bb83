import { createRequire } from 'node:module';
import lunr from 'lunr';
import { toTitle } from './passage-text.ts';
import { createTermStemmer, type TermStemmer } from './stem-term.ts';
import { DEPTH, type Contender } from './types.ts';

/** A language of lunr-languages: applied to a builder it sets both pipelines. */
type LunrLanguage = lunr.Builder.Plugin & { readonly trimmer: lunr.PipelineFunction };

const load = createRequire(import.meta.url);

/** lunr with the trimmer of lunr-languages, our stopwords and our stemmer. */
export const lunrContender: Contender = {
  label: 'lunr + lunr-languages, stem + stop',
  packages: ['lunr', 'lunr-languages'],
  async build(passages, language) {
    const stemmer = createTermStemmer(language);
    const trimmer = findTrimmer(language);
    const stem = createStep('our-stemmer', stemmer);
    const index = lunr((builder) => {
      builder.pipeline.reset();
      builder.pipeline.add(trimmer, stem);
      builder.searchPipeline.reset();
      builder.searchPipeline.add(trimmer, stem);
      builder.ref('id');
      builder.field('title');
      builder.field('text');
      for (const [id, passage] of passages.entries()) {
        builder.add({ id: String(id), title: toTitle(passage), text: passage.text });
      }
    });
    stemmer.forget();
    return (text) =>
      index
        // Not `search(text)`: that reads "?", ":" and "-" as operators.
        .query((query) => query.term(lunr.tokenizer(text), {}))
        .slice(0, DEPTH)
        .map(({ ref }) => Number(ref));
  },
};

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

/** A step of a pipeline that drops stopwords and stems the rest. */
function createStep(name: string, stemmer: TermStemmer): lunr.PipelineFunction {
  const step: lunr.PipelineFunction = (token) => {
    const term = stemmer.stem(token.toString());
    return term === null ? null : token.update(() => term);
  };
  lunr.Pipeline.registerFunction(step, name);
  return step;
}
