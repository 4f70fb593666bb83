import type { WordsPart } from '../parts/words.ts';

/** French: words that carry no topic, and how its words are written. */
export const words = {
  scaleLink: "de, d'",
  stopwords: `
    le la les un une des du de au aux l d
    je tu il elle on nous vous ils elles me te se lui leur leurs y en moi toi soi eux mon ma mes ton
    ta tes son sa ses notre nos votre vos j m t s c n qu
    ce cet cette ces ceci cela ca celui celle ceux celles meme memes tel telle tels telles chaque
    tout toute tous toutes quelqu quelque quelques rien personne
    qui que quoi quel quelle quels quelles ou quand pourquoi comment combien dont lequel laquelle
    lesquels lesquelles
    a dans par pour sur sous avec sans entre vers chez contre depuis pendant avant apres devant
    derriere jusque jusqu selon malgre parmi hors lors des
    et ni mais donc or car si comme lorsque puisque quoique tandis afin
    suis es est sommes etes sont etais etait etions etaient fut furent ete etre etant sera seront
    serait soit soient ai as avons avez ont avais avait avaient eut eu avoir ayant aura auront
    fait faire font faisait peut peuvent pouvait pouvoir doit doivent devait devoir va vont aller
    dit dire appele appelee
    ne pas plus moins tres trop peu beaucoup aussi encore toujours jamais souvent deja ici la alors
    ainsi puis seulement environ presque autre autres propre bien non oui cependant
  `,
} satisfies WordsPart;
