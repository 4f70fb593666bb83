import type { MeasureRow } from '../../parts/figures.ts';

/** Dutch: technology and media. */
export const technology: readonly MeasureRow[] = [
  {
    asks: 'vertragingstijd, latentie, laadsnelheid',
    dimensions: ['duration'],
    told: `
      vertraging, reageert, antwoordt, geladen, laadt, opent, opstart, start … op, opgestart,
      binnen, milliseconden
    `,
  },
  {
    asks: 'opstarttijd, starttijd, opwarmtijd',
    dimensions: ['duration'],
    told: 'opstarten, opgestart, start … op, opgewarmd, warm, klaar voor gebruik, aan staat',
  },
  {
    asks: 'beeldschermdiagonaal, schermdiagonaal, schermgrootte, schermformaat',
    dimensions: ['length'],
    told: 'scherm, beeldscherm, diagonaal, inch',
  },
  {
    asks: 'uitvaltijd, uptime, beschikbaarheid, bereikbaarheid',
    dimensions: ['share', 'duration'],
    told: `
      beschikbaar, bereikbaar, online, in de lucht, plat, uit de lucht, onbereikbaar,
      buiten gebruik
    `,
  },
  {
    asks: 'foutmeldingen, bugs, kwetsbaarheden',
    dimensions: ['count'],
    told: 'bugs, fouten, kwetsbaarheden, lekken, lek, gaten, foutmeldingen, gemeld, gedicht',
  },
  {
    asks: 'websitebezoek, paginaweergaven, kliks, klikken, bezoekersaantallen, sessies, hits',
    dimensions: ['count'],
    told: `
      bezoeken, klikte, klikten, klikt, geklikt, kliks, paginaweergaven, bekeken pagina's,
      op de site, sessies, aangeklikt, website bezocht
    `,
  },
  {
    asks: 'doorklikratio, conversie, conversiepercentage, openingspercentage',
    dimensions: ['share', 'count'],
    told: `
      klikte, klikten, klikt, geklikt, doorgeklikt, opende, openden, opent, geopend, kocht,
      kochten, overging, overgingen
    `,
  },
  {
    asks: `
      internetgebruik, smartphonegebruik, smartphonebezit, internettoegang, computergebruik
    `,
    dimensions: ['share', 'duration'],
    told: `
      online, heeft een smartphone, hebben een smartphone, heeft internet, hebben internet,
      op hun telefoon, op internet, toegang tot internet
    `,
  },
  {
    asks: 'netwerkdekking, glasvezeldekking, aansluitingen',
    dimensions: ['share', 'count'],
    told: 'aangesloten, verbonden, glasvezel, dekking, bereik, adressen, ontvangst',
  },
  {
    asks: `
      rekentijd, verwerkingstijd, printtijd, verwerkingsduur, productietijd, bewerkingstijd,
      maaktijd
    `,
    dimensions: ['duration'],
    told: `
      rekent, rekende, gerekend, verwerkt, verwerkte, print, geprint, klaar, maakt, gemaakt,
      kost … tijd, duurt, vergt, bezig, in beslag
    `,
  },
  {
    asks: 'automatisering, robotisering',
    dimensions: ['share'],
    told: 'robots, robot, geautomatiseerd, automatisch, machines',
  },
  {
    asks: 'patenten, octrooien, octrooiaanvragen, patentaanvragen, uitvindingen',
    dimensions: ['count'],
    told: `
      patenten, octrooien, patent aangevraagd, patenten aangevraagd, octrooi, uitvindingen,
      vroeg … patenten aan
    `,
  },
  {
    asks: 'versnelling, acceleratie, optrekken, sprint',
    dimensions: ['duration'],
    told: `
      van 0 naar, van nul naar, optrekt, optrekken, trekt … op, sprint, naar de honderd, versnelt
    `,
  },
];
