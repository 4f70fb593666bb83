import { create, insertMultiple, search, type Language } from '@orama/orama';
import { getStopwords } from '../../src/language/words/stopwords.ts';
import { toTitle } from './passage-text.ts';
import { createTermStemmer } from './stem-term.ts';
import { DEPTH, type Contender } from './types.ts';

/** Orama's names for the languages of the test sets. */
const LANGUAGES: Readonly<Record<string, Language>> = {
  nl: 'dutch',
  en: 'english',
  sv: 'swedish',
  de: 'german',
  da: 'danish',
  es: 'spanish',
};

/** Orama with its tokenizer for the language, our stemmer and our stopwords. */
export const orama: Contender = {
  label: 'Orama, language, stem + stop',
  packages: ['@orama/orama'],
  async build(passages, language) {
    const stemmer = createTermStemmer(language);
    const index = create({
      schema: { title: 'string', text: 'string' },
      components: {
        tokenizer: {
          language: LANGUAGES[language] ?? 'english',
          stemming: true,
          // Orama takes stopwords out before it stems.
          stemmer: (word) => stemmer.stem(word) ?? word,
          stopWords: [...getStopwords(language)],
        },
      },
    });
    const documents = passages.map((passage, ordinal) => ({
      id: String(ordinal),
      title: toTitle(passage),
      text: passage.text,
    }));
    await insertMultiple(index, documents);
    stemmer.forget();
    return async (text) => {
      const { hits } = await search(index, { term: text, limit: DEPTH });
      return hits.map(({ id }) => Number(id));
    };
  },
};
