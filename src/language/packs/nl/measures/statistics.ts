import type { MeasureRow } from '../../parts/figures.ts';

/** Dutch: research and what it finds. */
export const statistics: readonly MeasureRow[] = [
  {
    asks: 'correlatie, samenhang, correlatiecoëfficiënt, effectgrootte',
    dimensions: ['count', 'share'],
    told: `
      correlatie, samenhang, verband, correleert, correleren, correleerde, coëfficiënt,
      hangt … samen, hing … samen, effect van, effectgrootte
    `,
  },
  {
    asks: `
      betrouwbaarheid, alfa, overeenstemming, interbeoordelaarsbetrouwbaarheid, cronbach, kappa
    `,
    dimensions: ['count', 'share'],
    told: `
      alfa, kappa, betrouwbaarheid, betrouwbaar, overeen, overeenstemming, cronbachs, herhaling
    `,
  },
  {
    asks: 'mediaan, doorsneewaarde',
    dimensions: ['count', 'share', 'money', 'duration', 'length', 'weight', 'temperature'],
    told: 'mediaan, doorsnee, modaal',
  },
  {
    asks: 'standaarddeviatie, spreiding, variantie, standaardafwijking',
    dimensions: ['count', 'share', 'money', 'duration', 'length', 'weight', 'temperature'],
    told: `
      spreiding, standaarddeviatie, standaardafwijking, afwijking, schommelt, schommelde,
      varieert, varieerde, uiteen
    `,
  },
  {
    asks: 'significantie, overschrijdingskans, pwaarde, betrouwbaarheidsinterval',
    dimensions: ['count', 'share'],
    told: 'significant, overschrijdingskans, interval, betrouwbaarheidsinterval',
  },
  {
    asks: 'verklaringskracht',
    dimensions: ['share', 'count'],
    told: 'verklaart, verklaarde, verklaren, verklaard, van de variantie, van de spreiding',
  },
  {
    asks: 'foutmarge, onzekerheid, meetfout, onnauwkeurigheid, onzekerheidsmarge',
    dimensions: ['share', 'count', 'length', 'weight', 'temperature', 'duration'],
    told: `
      marge, foutmarge, plus of min, ernaast, onnauwkeurig, onzekerheid, afwijking,
      hooguit verschil
    `,
  },
  {
    asks: 'verbetering, verslechtering',
    dimensions: ['share', 'count', 'duration', 'length', 'weight', 'temperature', 'money'],
    told: `
      verbeterde, verbeterden, verbeterd, beter, vooruit, achteruit, verslechterde,
      verslechterden, scheelde, veranderde, hoger, lager, meer dan de controlegroep
    `,
  },
  {
    asks: 'stijging, toename, groeicijfer, vermeerdering',
    dimensions: ['share', 'money', 'length', 'count', 'weight', 'temperature'],
    told: `
      groeide, groeit, gegroeid, toenam, nam … toe, neemt … toe, namen … toe, nemen … toe, klom,
      klommen, klimt, klimmen, liep … op, liepen … op, opgelopen, kwam … bij, kwamen … bij,
      vermeerderd, verdubbelde, opgeschroefd, steeg, stijgt, groeiden, hoger uit, hoger dan,
      meer dan in, meer dan het jaar
    `,
  },
  {
    asks: 'daling, afname, teruggang',
    dimensions: ['share', 'money', 'length', 'count', 'weight', 'temperature'],
    told: `
      nam … af, neemt … af, namen … af, nemen … af, afgenomen, liep … terug, liepen … terug,
      loopt … terug, teruggelopen, slonk, slonken, slinkt, kelderde, kelderden, viel terug,
      vielen terug, kromp, krompen, gekrompen, geslonken, minder dan in, minder dan het jaar,
      daalt, daalde, lager uit, lager dan, gehalveerd
    `,
  },
  {
    asks: 'reactietijd, responsduur',
    dimensions: ['duration'],
    told: 'reageerde, reageerden, reageert, milliseconden, drukte, drukten',
  },
  {
    asks: 'aandachtsduur, concentratieduur',
    dimensions: ['duration'],
    told: 'geconcentreerd, concentreren, aandacht vast, aandacht erbij, hoofd erbij',
  },
  {
    asks: 'geheugenspanne, leerrendement',
    dimensions: ['count', 'share'],
    told: `
      onthield, onthielden, onthoudt, onthouden, herinnerde, herinnerden, wist nog, wisten nog,
      kon … opnoemen, konden … opnoemen, terughalen, bijgebleven, kende nog, kenden nog
    `,
  },
  {
    asks: 'onderzoeksduur, onderzoeksperiode, meetperiode, vervolgduur',
    dimensions: ['duration'],
    told: `
      gevolgd, volgde, volgden, onderzoek liep, onderzoek duurde, bestreek, meting, metingen,
      later opnieuw, gedurende, over een periode, tussen de eerste en de tweede, studie liep,
      looptijd
    `,
  },
];
