import type { MeasureRow } from '../../parts/figures.ts';

/** Dutch: health and care. */
export const health: readonly MeasureRow[] = [
  {
    asks: 'ademhaling, ademfrequentie, ademhalingen',
    dimensions: ['count'],
    told: 'ademt, ademen, ademhaling, haalt … adem, halen … adem, ademteugen',
  },
  {
    asks: 'bijwerkingen, bijwerking, nevenwerkingen',
    dimensions: ['share', 'count'],
    told: `
      last van, misselijk, misselijkheid, hoofdpijn, duizelig, huiduitslag, bijwerking,
      bijwerkingen, kreeg … klachten, kregen … klachten, hield … klachten, hielden … klachten,
      moest … stoppen, moesten … stoppen
    `,
  },
  {
    asks: 'prevalentie, incidentie, ziektecijfer, ziektelast',
    dimensions: ['share', 'count'],
    told: `
      lijdt aan, lijden aan, leed aan, leden aan, heeft last van, hebben last van, had last van,
      hadden last van, kampt met, kampen met, kampte met, kampten met, getroffen door, treft,
      komt voor bij, kwam voor bij, aan de ziekte, heeft de ziekte, hebben de ziekte,
      gediagnosticeerd, diagnose, ziek
    `,
  },
  {
    asks: 'terugvalpercentage, recidive, terugkeer, recidivepercentage',
    dimensions: ['share', 'count'],
    told: `
      viel terug, vielen terug, weer ziek, opnieuw ziek, kwam … terug, keerde … terug,
      opnieuw in de fout, weer in de fout, opnieuw veroordeeld, recidive, recidiveerde,
      recidiveerden
    `,
  },
  {
    asks: 'consulten, doktersbezoek, huisartsbezoeken, ziekenhuisbezoeken, spreekuren',
    dimensions: ['count'],
    told: `
      consulten, spreekuur, bij de huisarts, naar de huisarts, naar de dokter, bij de dokter,
      afspraken, polikliniek
    `,
  },
  {
    asks: 'behandelduur, behandeltijd, behandelperiode, therapieduur, kuur',
    dimensions: ['duration', 'count'],
    told: `
      behandeld, behandeling, behandelingen, kuur, therapie, sessies, sessie, duurt, duurde
    `,
  },
  {
    asks: 'hersteltijd, herstelduur, herstelperiode, revalidatieduur',
    dimensions: ['duration', 'share'],
    told: `
      herstelt, herstellen, hersteld, herstelde, herstelden, op de been, revalideert,
      revalideerde, revalideren, weer aan het werk, knapt … op, knapte … op, weer gezond, beter,
      genas, genazen, vrij van klachten
    `,
  },
  {
    asks: 'incubatietijd, incubatieperiode',
    dimensions: ['duration'],
    told: `
      na besmetting, na de besmetting, tussen besmetting, na de beet, na contact, symptomen,
      eerste klachten, openbaart, breekt … uit, uitbreekt
    `,
  },
  {
    asks: 'werkingsduur, effectduur, beschermingsduur',
    dimensions: ['duration'],
    told: 'werkt, werken, houdt … aan, beschermt, beschermen, bescherming, uitgewerkt, werkzaam',
  },
  {
    asks: 'effectiviteit, werkzaamheid, doeltreffendheid, vaccinwerking, werkingsgraad',
    dimensions: ['share'],
    told: `
      beschermt, beschermde, beschermen, effectief, werkzaam, werkt bij, werkte bij, hielp bij,
      helpt bij, sloeg aan, slaat aan, aansloeg, aanslaat, baat bij, knapte op, knapten op,
      voorkomt, voorkwam, minder kans
    `,
  },
  {
    asks: `
      kindersterfte, zuigelingensterfte, babysterfte, sterftecijfer, sterftekans, doodsoorzaak,
      oversterfte
    `,
    dimensions: ['count', 'share'],
    told: `
      sterven voor, sterft voor, stierf voor, stierven voor, sterft, sterven, stierf, stierven,
      overleed, overleden, overlijden, overlijdt, haalt de … niet, halen de … niet,
      eerste levensjaar, eerste verjaardag
    `,
  },
  {
    asks: 'gewichtsverlies, afslanken, vermagering',
    dimensions: ['weight', 'share'],
    told: `
      viel … af, vielen … af, afgevallen, valt … af, vallen … af, kwijt, kilo lichter, lichter,
      vermagerde, vermagerden
    `,
  },
  {
    asks: 'gewichtstoename',
    dimensions: ['weight', 'share'],
    told: 'kwam … aan, kwamen … aan, komt … aan, komen … aan, aangekomen, zwaarder, erbij',
  },
  {
    asks: 'geboortegewicht',
    dimensions: ['weight'],
    told: `
      bij de geboorte, bij geboorte, weegt, wegen, woog, wogen, ter wereld, geboren, pasgeboren
    `,
  },
  {
    asks: 'geboortelengte',
    dimensions: ['length'],
    told: 'bij de geboorte, bij geboorte, lang, ter wereld, geboren, pasgeboren',
  },
  {
    asks: 'donoren, donorregistraties, bloeddonoren, orgaandonoren',
    dimensions: ['count', 'share'],
    told: `
      donor, donoren, geregistreerd, bloed gaven, geeft bloed, geven bloed, gaven bloed,
      stond … af, stonden … af
    `,
  },
  {
    asks: 'transplantaties, orgaantransplantaties',
    dimensions: ['count'],
    told: `
      getransplanteerd, getransplanteerde, transplantatie, transplantaties, nieuwe nier,
      nieuwe lever, nieuw hart
    `,
  },
  {
    asks: 'medicijngebruik, medicatie, geneesmiddelengebruik',
    dimensions: ['share', 'count', 'weight'],
    told: `
      slikt, slikken, slikte, slikten, medicijn, medicijnen, pillen, voorgeschreven,
      geneesmiddelen, op recept
    `,
  },
  {
    asks: 'beweging, lichaamsbeweging, sportdeelname, sportbeoefening',
    dimensions: ['share', 'duration', 'count'],
    told: `
      beweegt, bewegen, bewoog, bewogen, sport, sporten, sportte, sportten, wandelt, wandelen,
      beweging
    `,
  },
  {
    asks: `
      vroeggeboorte, vroeggeboorten, vroeggeboortes, keizersnedes, keizersneden,
      thuisbevallingen, thuisbevalling
    `,
    dimensions: ['share', 'count'],
    told: `
      te vroeg, vroeggeboren, keizersnede, keizersnedes, keizersneden, thuis bevallen,
      bevielen thuis, beviel thuis, thuis geboren, vroeggeboorte
    `,
  },
  {
    asks: 'borstvoeding',
    dimensions: ['share', 'duration'],
    told: 'borstvoeding, de borst, gezoogd, zoogt, zoogde',
  },
  {
    asks: 'allergie, allergieën',
    dimensions: ['share', 'count'],
    told: 'allergisch, allergische, allergie, overgevoelig',
  },
  {
    asks: 'zelfdodingen, suïcides, zelfmoorden, zelfdoding, suïcide',
    dimensions: ['count'],
    told: `
      zelfdoding, suïcide, zelfmoord, benamen zich, benam zich, eigen leven, maakten een eind,
      pleegden zelfmoord
    `,
  },
  {
    asks: 'bloedverlies, bloedafname, bloedgift',
    dimensions: ['volume'],
    told: 'bloed, verloor, verliest, afgenomen, gegeven, geeft, gaf',
  },
  {
    asks: 'zwangerschapsduur, zwangerschapsweken',
    dimensions: ['duration'],
    told: `
      zwanger, zwangerschap, draagt, droeg, weken zwanger, bevalt na, beviel na, ter wereld na,
      na de bevruchting
    `,
  },
  {
    asks: 'groeisnelheid, groeitempo',
    dimensions: ['length', 'weight', 'speed', 'share'],
    told: 'groeit, groeien, groeide, groeiden, aangroei, erbij',
  },
];
