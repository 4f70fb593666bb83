import type { MeasureRow } from '../../parts/figures.ts';

/** Dutch: physics, chemistry and space. */
export const physics: readonly MeasureRow[] = [
  {
    asks: 'ontbrandingstemperatuur, vlampunt, zelfontbranding, ontstekingstemperatuur',
    dimensions: ['temperature'],
    told: `
      ontbrandt, ontbranden, ontvlamt, ontvlammen, vlam vat, vlam vatten, vat … vlam, in brand,
      brandt
    `,
  },
  {
    asks: 'werktemperatuur, bedrijfstemperatuur, oppervlaktetemperatuur, kleurtemperatuur',
    dimensions: ['temperature'],
    told: 'werkt bij, draait bij, heet, graden, verhit, verhitte, gloeit, opgewarmd, warm',
  },
  {
    asks: 'massadichtheid, dichtheid',
    dimensions: ['weight'],
    told: `
      per kubieke, per liter, per cm³, per kubieke centimeter, per kubieke meter, weegt,
      dichtheid
    `,
  },
  {
    asks: 'golflengte, golflengten, golflengtes',
    dimensions: ['length'],
    told: 'golflengte, golflengtes, licht van, straalt, straling, zendt … uit',
  },
  {
    asks: 'energieinhoud, warmteafgifte, verbrandingswarmte, explosiekracht, energieverlies',
    dimensions: ['energy'],
    told: `
      komt … vrij, komen … vrij, kwam … vrij, vrijkomt, bevat, levert, afgeeft, geeft … af,
      opgeslagen
    `,
  },
  {
    asks: 'rendement, efficiëntie, omzettingsrendement',
    dimensions: ['share'],
    told: `
      omgezet, zet … om, zetten … om, omzetten, nuttig, benut, rendement, efficiënt,
      gaat … verloren
    `,
  },
  {
    asks: 'zuiverheid, zuiverheidsgraad, vochtigheid, luchtvochtigheid, verzadiging, porositeit',
    dimensions: ['share'],
    told: 'zuiver, zuivere, vochtig, vocht, verzadigd, waterdamp, poriën, bestaat',
  },
  {
    asks: `
      deeltjesgrootte, korrelgrootte, poriegrootte, kristalgrootte, filmdikte, laagdikte,
      wanddikte
    `,
    dimensions: ['length'],
    told: 'groot, klein, dik, dun, doorsnee, korrels, deeltjes, poriën, laagje, laag van, wand',
  },
  {
    asks: `
      lichtsnelheid, geluidssnelheid, valsnelheid, rotatiesnelheid, stroomsnelheid,
      ontsnappingssnelheid
    `,
    dimensions: ['speed'],
    told: `
      reist, beweegt, plant … voort, valt, stroomt, draait, raast, suist, razen, snelheid, snel,
      vliegt
    `,
  },
  {
    asks: 'toerental, omwentelingen, frequentie, trillingen, draaisnelheid',
    dimensions: ['count'],
    told: `
      toeren, toeren per minuut, keer per seconde, maal per seconde, keer per minuut,
      omwentelingen, trilt, trillen, draait … keer, draaien … keer
    `,
  },
  {
    asks: 'atoomnummer, atoommassa, protonen, neutronen, elektronen',
    dimensions: ['count'],
    told: 'protonen, neutronen, elektronen, deeltjes, kern',
  },
  {
    asks: 'slingertijd, trillingstijd, valtijd, reactieduur',
    dimensions: ['duration'],
    told: 'slingert, heen en weer, valt, viel, reactie',
  },
  {
    asks: 'dampspanning, oplosbaarheid',
    dimensions: ['weight', 'share'],
    told: 'oplost, lost … op, lossen … op, opgelost, oplossen, per liter',
  },
  {
    asks: 'druk, luchtdruk, waterdruk, bloeddruk, bandenspanning, gasdruk, drukverschil',
    dimensions: ['pressure'],
    told: 'druk, bovendruk, onderdruk, bar, oppompen, opgepompt',
  },
  {
    asks: 'kracht, trekkracht, zwaartekracht, koppel, treksterkte, draaimoment',
    dimensions: ['force', 'weight', 'pressure'],
    told: 'kracht, trekt, duwt, sterk, breekt, houdt',
  },
  {
    asks: 'dichtheid, soortelijke massa, concentratie, gehalte, zoutgehalte, fijnstof',
    dimensions: ['density', 'share', 'weight'],
    told: 'dichtheid, concentratie, per liter, per kubieke meter, opgelost, bevat, bevatten',
  },
  {
    asks: 'geluid, lawaai, herrie, geluidsniveau, geluidssterkte, geluidsoverlast, volume, geluidsdruk',
    dimensions: ['sound'],
    told: 'geluid, lawaai, klinkt, hard, luid, stil, gemeten',
  },
  {
    asks: 'lichtsterkte, lichtopbrengst, verlichting, verlichtingssterkte, helderheid',
    dimensions: ['light'],
    told: 'licht, lampen, lamp, helder, verlicht',
  },
  {
    asks: 'straling, stralingsdosis, stralingsbelasting, radioactiviteit',
    dimensions: ['radiation'],
    told: 'straling, dosis, radioactief, radioactieve',
  },
  {
    asks: 'spanning, voltage, netspanning, accuspanning',
    dimensions: ['voltage'],
    told: 'spanning, volt, geladen',
  },
  {
    asks: 'stroom, stroomsterkte, ampère, accucapaciteit',
    dimensions: ['current', 'energy', 'power'],
    told: 'stroom, accu, batterij, zekering',
  },
  {
    asks: 'frequentie, hartslag, polsslag, hartfrequentie, toerental, kloksnelheid, verversingssnelheid',
    dimensions: ['frequency'],
    told: 'frequentie, klopt, slaat, slagen, trilt, toeren, polsslag, hartslag, per minuut, per seconde',
  },
  {
    asks: `
      opslag, opslagruimte, opslagcapaciteit, geheugen, werkgeheugen, schijfruimte,
      bestandsgrootte, dataverbruik, datavolume, datagebruik, data
    `,
    dimensions: ['data'],
    told: 'opslag, geheugen, schijf, bestand, bestanden, data, gegevens, groot, past',
  },
  {
    asks: 'zuurgraad, zuurtegraad',
    dimensions: ['count'],
    told: 'ph, ph-waarde, zuur, basisch',
  },
];
