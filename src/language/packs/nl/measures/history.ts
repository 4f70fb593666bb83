import type { MeasureRow } from '../../parts/figures.ts';

/** Dutch: history. */
export const history: readonly MeasureRow[] = [
  {
    asks: 'bemanning, bemanningssterkte, bemanningsleden, opvarenden',
    dimensions: ['count'],
    told: `
      aan boord, bemand, bemannen, opvarenden, matrozen, zeelieden, koppen, scheepte … in,
      scheepten … in, ingescheept, gemonsterd, monsterde … aan, man aan boord, schepelingen
    `,
  },
  {
    asks: 'leger, legersterkte, troepen, troepenmacht, legermacht, manschappen, garnizoen',
    dimensions: ['count'],
    told: `
      man sterk, man, soldaten, ruiters, voetvolk, infanteristen, trok … op, trokken … op,
      onder de wapenen, sterk leger, leger van, strijders, musketiers, bracht … op de been,
      brachten … op de been, gelegerd, ingekwartierd, manschappen, troepen, op de been, te wapen
    `,
  },
  {
    asks: 'krijgsgevangenen, gevangengenomen, gegijzelden, gijzelaars, gedeporteerden',
    dimensions: ['count'],
    told: `
      gevangengenomen, krijgsgevangen, gevangen genomen, gegijzeld, weggevoerd, gedeporteerd,
      naar kampen, afgevoerd
    `,
  },
  {
    asks: 'executies, terechtstellingen, heksenprocessen',
    dimensions: ['count'],
    told: `
      terechtgesteld, opgehangen, onthoofd, geëxecuteerd, brandstapel, schavot, gefusilleerd,
      ter dood
    `,
  },
  {
    asks: `
      regeerperiode, regeringsduur, heerschappij, regeertijd, ambtsperiode, ambtstermijn,
      bestuursperiode
    `,
    dimensions: ['duration'],
    told: `
      regeerde, regeerden, op de troon, troon, heerste, heersten, aan de macht, aan het bewind,
      bestuurde, bestuurden, zat … op de troon, het bewind, het roer, in functie, in het zadel,
      was … koning, was … burgemeester, hield … de macht
    `,
  },
  {
    asks: 'belegering, oorlogsduur, bezettingsduur, belegduur',
    dimensions: ['duration'],
    told: `
      belegerd, beleg, belegerde, belegerden, omsingeld, hield … stand, hielden … stand,
      gaf … zich over, capituleerde, woedde, woedden, duurde, gevochten, bezet, vocht, streed,
      strijd, gevangen, opgesloten
    `,
  },
  {
    asks: 'bevolkingsgroei, bevolkingsafname, bevolkingsdaling, bevolkingskrimp',
    dimensions: ['share', 'count'],
    told: `
      groeide, gegroeid, kwamen … bij, nam … toe, kromp, liep … terug, liep … leeg, daalde,
      gekrompen, inwoners erbij, minder inwoners
    `,
  },
  {
    asks: 'bestaansduur, ouderdom',
    dimensions: ['duration'],
    told: `
      bestaat, bestond, hield stand, stand gehouden, eeuwenoud, oud, opgericht, gesticht,
      stichting
    `,
  },
  {
    asks: 'scheepsaantal, vlootsterkte, oorlogsbodems',
    dimensions: ['count'],
    told: 'schepen, zeilen, voeren … uit, voer … uit, kanonnen, bodems, galeien, oorlogsschepen',
  },
  {
    asks: 'bewapening, geschut, vuurkracht',
    dimensions: ['count'],
    told: 'kanonnen, stukken geschut, geschut, bewapend, stukken, kanons, vuurmonden',
  },
  {
    asks: 'losgeld, oorlogsschatting, brandschatting, schadeloosstelling',
    dimensions: ['money', 'weight', 'count'],
    told: `
      losgeld, buit, buitgemaakt, vrijgekocht, afgekocht, brandschatting, betalen, afgeperst,
      geroofd, eiste, eisten
    `,
  },
  {
    asks: 'vondsten, opgravingen, muntvondst',
    dimensions: ['count', 'weight'],
    told: `
      opgegraven, gevonden, blootgelegd, bovengekomen, aangetroffen, troffen … aan, trof … aan,
      opgedoken, kwam … boven, kwamen … boven, geborgen, teruggevonden
    `,
  },
  {
    asks: 'immigratie, emigratie, landverhuizers, emigranten, immigranten',
    dimensions: ['count', 'share'],
    told: `
      vertrokken naar, scheepten … in, emigreerden, emigreerde, geëmigreerd, staken … over,
      vestigden zich, vestigde zich, zochten … heil, uitgeweken, weken … uit, landverhuizers,
      immigreerden
    `,
  },
];
