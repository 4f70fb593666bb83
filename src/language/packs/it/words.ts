import type { WordsPart } from '../parts/words.ts';

/** Italian: words that carry no topic, and how its words are written. */
export const words = {
  scaleLink: 'di',
  stopwords: `
    il lo la i gli le l un uno una di del dello della dei degli delle dell a al allo alla ai agli
    alle all da dal dallo dalla dai dagli dalle dall in nel nello nella nei negli nelle nell su sul
    sullo sulla sui sugli sulle sull con col per tra fra
    io tu lui lei noi voi loro esso essa essi mi ti ci vi si ne mio mia miei mie tuo tua suo sua suoi
    sue nostro nostra nostri vostro vostra qualcuno qualcosa nessuno niente
    questo questa questi queste quello quella quelli quelle quel quei stesso stessa stessi stesse
    tale tali ogni tutto tutta tutti tutte
    chi che cosa quale quali dove quando quanto quanta quanti quante come perche cui
    e ed o od ma se anche ne pero mentre quindi dunque poiche
    sono sei e siamo siete era eri erano fu furono stato stata stati state essere essendo sia siano
    sara saranno sarebbe ho hai ha abbiamo avete hanno aveva avevano ebbe avere avuto
    fa fare fanno fece fatto puo possono poteva potere deve devono doveva va vanno viene vengono
    detto dice chiamato chiamata
    non mai sempre spesso molto molta molti molte piu meno poco pochi solo soltanto gia ancora qui
    qua li ora allora poi cosi altro altra altri altre proprio circa quasi contro senza dopo prima
    durante secondo sotto sopra
  `,
} satisfies WordsPart;
