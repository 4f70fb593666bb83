export { tokenAt, tokenize, type Token } from '../../language/index.ts';
export { endsInOneOf } from './endings.ts';
export { phraseSet, PhraseTable } from './phrase-table.ts';
export { isGlued, phraseAt, phraseBefore, type Found, type Tokenized } from './phrases.ts';
export { readPassage, type Reading } from './reading.ts';
