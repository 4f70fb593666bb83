import type { MeasureRow } from '../../parts/figures.ts';

/** Dutch: animals and plants. */
export const biology: readonly MeasureRow[] = [
  {
    asks: 'spanwijdte, vleugelspanwijdte',
    dimensions: ['length'],
    told: `
      spanwijdte, vleugels, van vleugelpunt tot vleugelpunt, vleugelpunt, van punt tot punt,
      gespreide, uitgespreid, uitgespreide
    `,
  },
  {
    asks: 'lichaamslengte, schofthoogte, schouderhoogte, romplengte, staartlengte',
    dimensions: ['length'],
    told: `
      lang, lange, meet, van kop tot staart, neus tot staart, schoft, schouder, schouderhoogte,
      romp, wordt … lang, worden … lang, hoog
    `,
  },
  {
    asks: 'lichaamsgewicht, slachtgewicht, draagvermogen',
    dimensions: ['weight'],
    told: `
      weegt, wegen, woog, wogen, weegschaal, op de weegschaal, zwaar, brengt … op de weegschaal,
      gewicht
    `,
  },
  {
    asks: 'zoogtijd, zoogperiode',
    dimensions: ['duration'],
    told: 'zoogt, zoogde, gezoogd, drinkt bij, drinken bij, bij de moeder, gespeend, melk',
  },
  {
    asks: 'geslachtsrijp, geslachtsrijpheid, volwassenheid, volgroeid',
    dimensions: ['duration'],
    told: `
      geslachtsrijp, volwassen, volgroeid, uitgegroeid, vruchtbaar, paren voor het eerst,
      zich voortplanten
    `,
  },
  {
    asks: 'vliegvlug, nesttijd, nestperiode, uitvliegleeftijd',
    dimensions: ['duration'],
    told: `
      vliegt … uit, vliegen … uit, uitvliegen, uitgevlogen, uitvliegt, verlaat het nest,
      verlaten het nest, het nest uit, op het nest
    `,
  },
  {
    asks: 'winterslaap, winterrust',
    dimensions: ['duration'],
    told: 'winterslaap, slaapt, slapen, overwintert, overwinteren',
  },
  {
    asks: 'trekafstand, trekroute, migratie',
    dimensions: ['length', 'duration', 'count'],
    told: `
      trekt, trekken, trok, trokken, migreert, migreren, vliegt, vliegen, legt … af, leggen … af,
      afgelegd, overwinteringsgebied
    `,
  },
  {
    asks: 'voedselbehoefte, voedselinname',
    dimensions: ['weight', 'volume', 'count', 'share', 'energy'],
    told: `
      eet, eten, vreet, vreten, vrat, vraten, slokt, verorbert, verorberen, gegeten, gevreten,
      dagelijks, werkt … naar binnen, werken … naar binnen, graast, grazen, menu
    `,
  },
  {
    asks: 'territoriumgrootte, jachtgebied, verspreidingsgebied, foerageergebied',
    dimensions: ['area', 'length'],
    told: `
      territorium, leefgebied, zwerft, zwerven, jachtgebied, bestrijkt, bestrijken, bewoont,
      foerageert, jaagt
    `,
  },
  {
    asks: 'soortenrijkdom, biodiversiteit, soortenaantal',
    dimensions: ['count', 'share'],
    told: 'soorten, soort, vlinders, planten, vogels, insecten, verschillende',
  },
  {
    asks: 'wintersterfte, kuikensterfte, dierensterfte',
    dimensions: ['share', 'count'],
    told: `
      dood, doodgegaan, stierf, stierven, gestorven, overleefde, overleefden, kwam om, kwamen om,
      verloren, ging dood, gingen dood, ten onder
    `,
  },
  {
    asks: 'wolopbrengst, honingopbrengst',
    dimensions: ['weight', 'volume'],
    told: `
      levert, leveren, leverde, leverden, gemolken, geschoren, geslingerd, per koe, per schaap,
      per volk, per kip
    `,
  },
  {
    asks: 'kiemtijd, kiemduur, groeitijd, groeiduur, bloeitijd, bloeiperiode, rijptijd',
    dimensions: ['duration'],
    told: `
      kiemt, kiemen, ontkiemt, ontkiemen, opkomt, komt … op, komen … op, bloeit, bloeien,
      in bloei, groeit, groeien, geoogst worden, rijp, oogstrijp, na het zaaien, na zaaien
    `,
  },
  {
    asks: 'kiemkracht, kiempercentage, kieming',
    dimensions: ['share'],
    told: `
      kiemt, kiemde, kiemden, kiemen, ontkiemde, ontkiemden, opgekomen, kwam op, kwamen op,
      gekiemd
    `,
  },
  {
    asks: 'plantafstand, zaaidiepte, plantdiepte, rijafstand',
    dimensions: ['length'],
    told: 'uit elkaar, diep, tussenruimte, ertussen, tussen de rijen, afstand, onder de grond',
  },
  {
    asks: 'stamomtrek, stamdikte, kroonbreedte, boomhoogte',
    dimensions: ['length'],
    told: 'stam, kroon, omtrek, dik, hoog, armen om',
  },
  {
    asks: 'beetkracht, bijtkracht',
    dimensions: ['weight', 'count'],
    told: 'bijt, kaken, kracht',
  },
  {
    asks: 'draagkracht, tilkracht, trekkracht, hefvermogen, laadvermogen, tilvermogen',
    dimensions: ['weight', 'count'],
    told: `
      tilt, tillen, draagt, dragen, droeg, trekt, trekken, hijst, hijsen, belast, laden,
      kan … tillen, kan … dragen, kan … hijsen
    `,
  },
  {
    asks: 'duiktijd, duikduur, onderwatertijd',
    dimensions: ['duration'],
    told: `
      onder water, duikt, dook, duiken, zonder adem, adem inhouden, houdt … adem in, bovenkomen,
      boven komt
    `,
  },
  {
    asks: 'schrikafstand, vluchtafstand, gehoorafstand, gezichtsafstand',
    dimensions: ['length'],
    told: `
      op afstand, vlucht, vluchten, hoort, horen, ziet, ruikt, hoorbaar, te horen, zichtbaar,
      te zien
    `,
  },
  {
    asks: 'sprongkracht, spronghoogte, sprongafstand',
    dimensions: ['length'],
    told: 'springt, springen, sprong, sprongen, ver, hoog',
  },
];
