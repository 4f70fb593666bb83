export {
  analyse,
  type AnalysedToken,
  type AnalysedWord,
  getRememberingAnalyser,
  getWordAnalyser,
} from './analyse.ts';
export { findIrregularForms } from './irregular-forms.ts';
export { findRegularForms } from './regular-forms.ts';
export { findVerbForms } from './verb-forms.ts';
