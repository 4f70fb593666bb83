export { EMPTY_SHELF, NO_DICTIONARIES, openDictionaries } from './open-dictionaries.ts';
export { toPhrase } from './phrase.ts';
export type { Dictionaries, Dictionary, DictionaryFault, DictionaryShelf } from './types.ts';
export { joinWordnets, readWordnet, uniteWordnets, type WordnetFile } from './join-wordnets.ts';
