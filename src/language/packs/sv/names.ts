import type { NamesPart } from '../parts/names.ts';

/** Swedish: words that names are made of. */
export const names = {
  abbreviations: '',
  particles: '',
  articles: '',
  ofWords: '',
  forWords: '',
  onWords: '',
  andWords: '',
  firstNames: `
    erik lars astrid björn ingvar agneta anders arvid bengt birgitta börje carl-henrik elin
    eva-lena fredrik gunilla gunnar gustaf göran hampus håkan inger jan-erik johan-erik kjell
    linnea ludvig malin mats nils olof pelle pär rickard sigvard staffan stig sture svante
    sven-göran torbjörn tove ulla viveka åke åsa örjan
  `,
  places: '',
  placeOpenings: '',
  legalForms: '',
  smallForms: '',
  openForms: 'ab',
  heads: '',
  commonHeads: '',
  headEndings: '',
  joiningHeads: '',
  joiningEndings: '',
  smallHeads: '',
  openingHeads: '',
  firmOpenings: '',
  generalOpenings: '',
  royal: '',
  leftOut: '',
  clubForms: '',
  chambers: '',
  subjects: '',
  mediaNames: '',
  otherHeads: '',
  otherEndings: '',
  workEndings: '',
  otherOpenings: '',
  laws: '',
  lawEnds: '',
  numberedParts: '',
  terms: '',
  capitalised: '',
  surnames: '',
  organizations: '',
  products: '',
  codeWords: '',
} satisfies NamesPart;
