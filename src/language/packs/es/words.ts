import type { WordsPart } from '../parts/words.ts';

/** Spanish: words that carry no topic, and how its words are written. */
export const words = {
  scaleLink: 'de',
  ownLetters: 'ñ',
  stopwords: `
    el la los las lo un una unos unas al del
    yo tu el ella ello nosotros vosotros ellos ellas usted ustedes me te se nos os le les mi mis tus
    su sus nuestro nuestra nuestros nuestras suyo suya mio mia si consigo alguien algo nadie nada
    este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos aquellas mismo
    misma mismos mismas tal tales cada todo toda todos todas ambos ambas
    quien quienes que cual cuales donde adonde cuando cuanto cuanta cuantos cuantas como porque cuyo
    cuya cuyos cuyas
    a ante bajo con contra de desde durante en entre hacia hasta para por segun sin sobre tras
    mediante excepto salvo
    y e o u ni pero sino aunque mientras pues si ya
    soy eres es somos son era eras eran fue fueron sido ser siendo sea sean seria serian fuera
    estoy esta estamos estan estaba estaban estuvo estado estar
    he has ha hemos han habia habian hubo habido haber hay haya hecho hace hacer hacen hizo hicieron
    tiene tienen tenia tenian tuvo tener puede pueden podia podian pudo poder debe deben debia deber
    va van iba ir dijo dice decir llama llamado llamada llamaba
    no nunca siempre tambien tampoco solo solamente muy mucho mucha muchos muchas mas menos poco
    pocos otra otro otras otros propio propia aqui alli ahi ahora entonces luego asi aun casi
    aproximadamente ademas embargo
  `,
} satisfies WordsPart;
