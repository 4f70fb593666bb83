import type { MeasureRow } from '../../parts/figures.ts';

/** German: animals and plants. */
export const biology: readonly MeasureRow[] = [
  {
    asks: 'tragzeit, trächtigkeit, tragdauer, schwangerschaftsdauer',
    dimensions: ['duration'],
    told: `
      trächtig, schwanger, trägt, tragen, wirft nach, bringt … zur welt, kalbt nach, gebärt,
      tragzeit, austrägt, schwangerschaft, zur welt
    `,
  },
  {
    asks: 'brutzeit, brutdauer, bebrütung, schlupf',
    dimensions: ['duration'],
    told: `
      brütet, brüten, brütete, bebrütet, schlüpft, schlüpfen, schlüpften, ausgebrütet,
      auf den eiern, sitzt auf, gelege
    `,
  },
  {
    asks: 'wurfgröße, gelegegröße, nachwuchs',
    dimensions: ['count'],
    told: `
      junge, jungen, jungtiere, eier, wirft, werfen, legt, legen, welpen, küken, ferkel, lämmer,
      pro wurf, pro gelege, je nest, pro nest, zieht … auf, ziehen … auf, bringt … zur welt
    `,
  },
  {
    asks: 'flügelspannweite, spannweite, flügelspanne',
    dimensions: ['length'],
    told: `
      flügel, spannweite, von flügelspitze zu flügelspitze, flügelspitze, ausgebreitet,
      ausgebreiteten
    `,
  },
  {
    asks: 'körperlänge, schulterhöhe, widerristhöhe, stockmaß, körpergröße, schwanzlänge',
    dimensions: ['length'],
    told: `
      lang, misst, schulter, schulterhöhe, vom kopf bis, kopf bis schwanz, widerrist, groß,
      rumpf, hoch
    `,
  },
  {
    asks: 'körpergewicht, schlachtgewicht, lebendgewicht',
    dimensions: ['weight'],
    told: `
      wiegt, wiegen, wog, wogen, auf die waage, waage, schwer, gewicht, bringt … auf die waage,
      bringen … auf die waage, brachte … auf die waage
    `,
  },
  {
    asks: 'säugezeit, säugedauer',
    dimensions: ['duration'],
    told: 'säugt, säugen, gesäugt, muttermilch, bei der mutter, entwöhnt, milch',
  },
  {
    asks: 'geschlechtsreife',
    dimensions: ['duration'],
    told: 'geschlechtsreif, ausgewachsen, erwachsen, fortpflanzen, fortpflanzungsfähig',
  },
  {
    asks: 'nestlingszeit, flugfähigkeit',
    dimensions: ['duration'],
    told: `
      flügge, fliegen … aus, fliegt … aus, ausgeflogen, ausfliegen, verlässt das nest,
      verlassen das nest, im nest
    `,
  },
  {
    asks: 'überwinterung, winterruhe',
    dimensions: ['duration'],
    told: 'winterschlaf, schläft, schlafen, überwintert, überwintern',
  },
  {
    asks: 'vogelzug, zugstrecke, wanderung, wanderstrecke',
    dimensions: ['length', 'duration', 'count'],
    told: `
      zieht, ziehen, zog, zogen, wandert, wandern, fliegt, fliegen, legt … zurück,
      legen … zurück, zurückgelegt, winterquartier
    `,
  },
  {
    asks: 'nahrungsbedarf, futtermenge, futterbedarf',
    dimensions: ['weight', 'volume', 'count', 'share', 'energy'],
    told: `
      frisst, fressen, fraß, fraßen, gefressen, verschlingt, verschlingen, vertilgt, vertilgen,
      verputzt, täglich, am tag, futter, grast, grasen
    `,
  },
  {
    asks: 'revier, reviergröße, lebensraum, jagdgebiet, verbreitungsgebiet',
    dimensions: ['area', 'length'],
    told: `
      revier, streift, streifen, jagdgebiet, bewohnt, lebensraum, beansprucht, durchstreift, jagt
    `,
  },
  {
    asks: 'artenvielfalt, artenzahl',
    dimensions: ['count', 'share'],
    told: 'arten, art, sorten, verschiedene',
  },
  {
    asks: 'wintersterblichkeit, verlustrate',
    dimensions: ['share', 'count'],
    told: `
      tot, starb, starben, gestorben, verendet, verendeten, verendete, überlebte nicht,
      überlebten nicht, eingegangen
    `,
  },
  {
    asks: 'überlebensquote, überlebensrate',
    dimensions: ['share', 'count'],
    told: `
      überlebt, überlebte, überlebten, überleben, lebend, am leben, blieb am leben,
      blieben am leben, ersten winter, ersten geburtstag
    `,
  },
  {
    asks: 'milchleistung, honigertrag, wollertrag, milchertrag',
    dimensions: ['weight', 'volume'],
    told: `
      gibt, liefert, liefern, lieferte, gemolken, geschoren, geschleudert, pro kuh, pro volk,
      je kuh, pro henne
    `,
  },
  {
    asks: 'keimdauer, keimzeit, blütezeit, blühdauer, reifezeit, wachstumszeit',
    dimensions: ['duration'],
    told: `
      keimt, keimen, aufgeht, gehen … auf, blüht, blühen, in blüte, wächst, wachsen, reif, reift,
      reifen, nach der aussaat, bis zur ernte, geerntet
    `,
  },
  {
    asks: 'keimfähigkeit, keimrate',
    dimensions: ['share'],
    told: 'keimt, keimte, keimten, keimen, gekeimt, aufgegangen, ging auf, gingen auf',
  },
  {
    asks: 'pflanzabstand, saattiefe, reihenabstand',
    dimensions: ['length'],
    told: 'auseinander, abstand, tief, zwischen den reihen, unter der erde',
  },
  {
    asks: 'stammumfang, stammdurchmesser, kronendurchmesser, baumhöhe',
    dimensions: ['length'],
    told: 'stamm, krone, umfang, dick, hoch',
  },
  {
    asks: 'tragkraft, traglast, zuglast, hubkraft, nutzlast, tragfähigkeit',
    dimensions: ['weight', 'count'],
    told: 'hebt, heben, trägt, tragen, trug, zieht, ziehen, belastet, belastbar, laden, beladen',
  },
  {
    asks: 'tauchzeit, tauchdauer',
    dimensions: ['duration'],
    told: 'unter wasser, taucht, tauchte, tauchen, die luft an, luft anhalten, auftauchen',
  },
  {
    asks: 'sprungkraft, sprunghöhe, sprungweite',
    dimensions: ['length'],
    told: 'springt, springen, sprang, sprangen, weit, hoch',
  },
];
