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
    achim albrecht alfons alois andreas angelika annegret antje armin arne axel bastian beate
    benedikt bernd bertold birgit bodo burkhard carsten christa christoph claus clemens cornelia
    dagmar detlef dieter dietmar dietrich dorothea eberhard eckhard egon elfriede erhard erwin
    felicitas florian franz franziska frauke gabriele georg gerd gerhard gerhild gisela
    gottfried gregor gudrun guido gunter günter günther hannelore hanno hans-joachim hans-jürgen
    harald hartmut heide heike heiner heinz helga helge helmut hermann hildegard holger horst
    ilona ingeborg ingo irmgard jens joachim jochen jochim josef jutta jörg jörn karl karl-heinz
    karla karsten katharina katrin kerstin konrad konstantin käthe lothar ludwig lutz magdalena
    margarete margit markus markwart marlene mathias matthias monika moritz norbert oskar rainer
    ralf reiner reinhard reinhold rosemarie rudolf rüdiger sascha siegfried sigmar silke steffen
    susanne swen theodor thorsten tilo tobias torsten udo ulf ulli ulrich uta ute uwe veronika
    volker volkmar waltraud werner wilfried wilhelm
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
  surnames: `
    bauer fischer fuchs hartmann herrmann hoffmann kaiser krüger köhler könig lehmann meier
    merkel meyer müller neumann richter schmidt schmitt schneider scholz schröder schulz schwarz
    schäfer walter werner zimmermann
  `,
  organizations: `
    spd, cdu, csu, fdp, afd, bundesbank, deutsche bahn, deutsche post, deutsche telekom, sap,
    allianz, siemens energy, thyssenkrupp, continental, henkel, rwe, lidl, aldi, dfb, adac, ard,
    zdf, ig metall, verdi
  `,
  codeWords: '',
} satisfies NamesPart;
