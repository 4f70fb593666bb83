import type { WordsPart } from '../parts/words.ts';

/** Portuguese: words that carry no topic, and how its words are written. */
export const words = {
  scaleLink: 'de',
  stopwords: `
    o a os as um uma uns umas ao aos do da dos das no na nos nas pelo pela pelos pelas num numa
    eu tu ele ela nos vos eles elas voce voces me te se lhe lhes meu minha meus minhas teu tua seu
    sua seus suas nosso nossa nossos nossas alguem algo ninguem nada
    este esta isto estes estas esse essa isso esses essas aquele aquela aquilo aqueles aquelas mesmo
    mesma mesmos mesmas tal tais cada todo toda todos todas ambos
    quem que qual quais onde aonde quando quanto quanta quantos quantas como porque cujo cuja
    a ante apos ate com contra de desde durante em entre para perante por sem sob sobre segundo
    e ou nem mas porem embora enquanto pois se ja
    sou es e somos sao era eram foi foram sido ser sendo seja sejam seria estou esta estamos estao
    estava estavam esteve estar ha houve haver tem temos tinha tinham teve tiveram ter tenha
    pode podem podia poder deve devem devia dever faz fazem fez fazer vai vao ir disse diz dizer
    chamado chamada
    nao nunca sempre tambem so somente muito muita muitos muitas mais menos pouco poucos outro outra
    outros outras proprio aqui ali la agora entao depois assim ainda quase cerca
  `,
} satisfies WordsPart;
