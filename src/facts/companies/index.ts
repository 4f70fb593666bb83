export { parseCorrections, type Correction, type Corrections } from './corrections.ts';
export { findCompanies, type FindCompaniesOptions } from './find-companies.ts';
export { findCompanyMentions } from './mentions.ts';
export type { CompanyMention } from './types.ts';
export { isVerb } from './verbs.ts';
