import type { WordsPart } from '../parts/words.ts';

/** Danish: words that carry no topic, and how its words are written. */
export const words = {
  ownLetters: 'åæø',
  compoundLinks: ['s', 'e', 'er', ''],
  stopwords: `
    en et den det de dem
    jeg mig min mit mine du dig din dit dine han ham hans hun hende hendes vi os vores vor vort vore
    i jer jeres deres dens dets sin sit sine sig man nogen noget nogle ingen intet alle alt hver
    hvert denne dette disse sådan sådant sådanne samme selv
    hvem hvad hvilken hvilket hvilke hvor hvorhen hvorfra hvornår hvorfor hvordan hvis hvorvidt
    på af for med til fra om over under mellem gennem mod ved efter før uden hos blandt omkring
    siden inden ifølge trods indtil per ad ud ind op ned bag foran
    og eller men at som der så end fordi mens samt både hverken enten når da
    er var være været bliver blive blev blevet har have havde haft gør gøre gjorde gjort
    kan kunne skal skulle vil ville må måtte bør burde får få fik fået lader lade lod går gå gik
    kommer komme kom tager tage tog giver give gav findes fandtes hedder hed kaldes kaldet siges
    siger sagde
    ikke aldrig altid ofte også kun bare meget mange mere mest flere fleste mindre lidt få andre
    anden andet egen eget egne her der nu dog ja nej måske allerede næsten omtrent cirka igen jo
    netop endnu
  `,
} satisfies WordsPart;
