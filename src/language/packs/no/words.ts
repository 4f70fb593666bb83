import type { WordsPart } from '../parts/words.ts';

/** Norwegian (Bokmål): words that carry no topic, and how its words are written. */
export const words = {
  ownLetters: 'åæø',
  compoundLinks: ['s', 'e', ''],
  stopwords: `
    en ei et den det de dem
    jeg meg min mitt mine du deg din ditt dine han ham hans hun henne hennes vi oss vår vårt våre
    dere deres sin sitt sine seg man noen noe ingen ingenting alle alt hver hvert denne dette disse
    slik slikt slike samme selv
    hvem hva hvilken hvilket hvilke hvor hvorfra når hvorfor hvordan hvis hvorvidt
    i på av for med til fra om over under mellom gjennom mot ved etter før uten hos blant rundt
    siden innen ifølge tross inntil per ut inn opp ned bak foran
    og eller men at som så enn fordi mens samt både verken enten da
    er var være vært blir bli ble blitt har ha hadde hatt gjør gjøre gjorde gjort
    kan kunne skal skulle vil ville må måtte bør burde får få fikk fått lar la lot går gå gikk
    kommer komme kom tar ta tok gir gi ga finnes fantes heter het kalles kalt sier sa
    ikke aldri alltid ofte også bare kun mye mange mer mest flere fleste mindre litt få andre annen
    annet egen eget egne her der nå ja nei kanskje allerede nesten omtrent cirka igjen jo enda
  `,
} satisfies WordsPart;
