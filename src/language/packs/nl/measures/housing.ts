import type { MeasureRow } from '../../parts/figures.ts';

/** Dutch: houses, rent and building. */
export const housing: readonly MeasureRow[] = [
  {
    asks: 'overbieding, overboden',
    dimensions: ['share', 'money'],
    told: 'boven de vraagprijs, boven vraagprijs, overboden, overbieden, meer dan de vraagprijs',
  },
  {
    asks: 'gesloopte, sloopwoningen',
    dimensions: ['count'],
    told: `
      gesloopt, sloopt, sloopte, slopen, tegen de vlakte, afgebroken, tegen de grond,
      neergehaald, onder de sloophamer, maakten plaats
    `,
  },
  {
    asks: 'eigenwoningbezit, woningbezit, koopsector',
    dimensions: ['share', 'count'],
    told: `
      eigen huis, koopwoning, koophuis, eigenaar van, bezit een huis, bezitten een huis, koopt,
      gekocht
    `,
  },
  {
    asks: 'huursector, huuraandeel',
    dimensions: ['share', 'count'],
    told: 'huurwoning, huurwoningen, huren, huurt, sociale huur, huurhuis, corporatie',
  },
  {
    asks: 'verkooptijd, verkoopduur, looptijd',
    dimensions: ['duration'],
    told: `
      te koop, te koop gestaan, verkocht, stond … te koop, staat … te koop, stonden … te koop,
      van de hand
    `,
  },
  {
    asks: `
      woonoppervlak, woonoppervlakte, vloeroppervlak, vloeroppervlakte, kamergrootte,
      perceeloppervlakte, kavelgrootte, woonruimte
    `,
    dimensions: ['area'],
    told: `
      groot, woont op, wonen op, vierkante meter, oppervlak, vloer, kamer van, woning van,
      kavel van, perceel van, meet, telt
    `,
  },
  {
    asks: 'woonduur, bewoningsduur',
    dimensions: ['duration'],
    told: `
      woont er, woont hier, woont al, wonen al, wonen er, woonde er, woonde, verhuist, verhuizen
    `,
  },
  {
    asks: 'verhuizingen, verhuizers, vertrekkers',
    dimensions: ['count', 'share'],
    told: `
      verhuisde, verhuisden, verhuist, verhuizen, vertrok, vertrokken, trok weg, trokken weg,
      naar een andere gemeente
    `,
  },
  {
    asks: 'isolatiegraad, verduurzaamde',
    dimensions: ['share', 'count'],
    told: `
      geïsoleerd, geïsoleerde, isoleerde, isoleerden, verduurzaamd, verduurzaamde, energielabel,
      dubbel glas, van het gas af, zonnepanelen
    `,
  },
  {
    asks: 'huisuitzettingen, uitzettingen, ontruimingen',
    dimensions: ['count'],
    told: `
      uitgezet, uit huis gezet, op straat gezet, ontruimd, ontruimde, ontruimden, huis uitgezet
    `,
  },
  {
    asks: `
      bouwtijd, bouwduur, renovatietijd, restauratieduur, bouwperiode, aanlegtijd, aanlegduur,
      graaftijd, graafwerk, bouwjaren
    `,
    dimensions: ['duration'],
    told: `
      gebouwd, bouwde, bouwden, gebouwd aan, bouw, werd gewerkt, gewerkt aan, duurde, voltooid,
      na de eerste steen, in de steigers, restauratie, renovatie, klaar, aan gebouwd, aangelegd,
      gegraven, groef, groeven, aanleg, verrees, voltooiing, was … klaar, kwam … gereed, gereed,
      werk, bouwden er, in aanbouw, arbeiders werkten, gewerkt
    `,
  },
  {
    asks: `
      bouwkosten, bouwsom, verbouwingskosten, renovatiekosten, restauratiekosten, aanlegkosten,
      graafkosten, bouwbedrag
    `,
    dimensions: ['money'],
    told: `
      gekost, kostte, kost, kosten, verbouwd voor, gebouwd voor, opgeknapt, vergt, vergde,
      gerestaureerd, hersteld voor, aangelegd voor, begroot, geraamd, daalders, gulden,
      kostte de, kwam op, uitviel, bedroegen de, verslond, verslonden
    `,
  },
  {
    asks: 'dakloosheid, thuislozen',
    dimensions: ['count', 'share'],
    told: 'dakloos, dak boven, geen vaste, op straat, thuisloos, nachtopvang, in de opvang',
  },
  {
    asks: 'kameraantal, verdiepingen, woonlagen, etages',
    dimensions: ['count'],
    told: 'kamers, slaapkamers, verdiepingen, woonlagen, etages, lagen, hotelkamers',
  },
];
