import type { NamesPart } from '../parts/names.ts';

/** German: words that names are made of. */
export const names = {
  abbreviations: '',
  particles: 'von zu der den',
  articles: 'der die das ein eine',
  ofWords: '',
  forWords: 'für',
  onWords: '',
  andWords: 'und',
  firstNames: `
    jurgen olaf sigrid ursula angela hans-peter klaus jürgen wolfgang heinrich friedrich greta
  `,
  places: `
    münchen hamburg frankfurt stuttgart düsseldorf dresden leipzig bremen hannover zürich
  `,
  placeOpenings: 'bad',
  legalForms: 'ag kgaa ohg ug mbh',
  smallForms: 'gmbh',
  openForms: 'kg',
  heads: 'gruppe allianz institut universität allgemeine telekom',
  commonHeads: '',
  headEndings: 'zeitung werke',
  joiningHeads: 'universität institut bundesverband verbraucherzentrale',
  joiningEndings: 'verband agentur gesellschaft stiftung',
  openingHeads: 'aktion deutsche',
  firmOpenings: 'stiftung',
  generalOpenings: '',
  royal: '',
  leftOut: 'gruppe',
  clubForms: 'vfb vfl bsc',
  chambers: '',
  subjects: '',
  mediaNames: 'spiegel stern',
  otherHeads: '',
  otherEndings: '',
  workEndings: '',
  laws: '',
  lawEnds: '',
  numberedParts: '',
  terms: '',
  capitalised: '',
} satisfies NamesPart;
