import type { MeasureRow } from '../../parts/figures.ts';

/** German: firms, trade and what is owed. */
export const firms: readonly MeasureRow[] = [
  {
    asks: 'vorrat, vorräte, lagerbestand, lagerbestände',
    dimensions: ['count', 'weight', 'volume', 'money'],
    told: `
      auf lager, vorrätig, gelagert, lagern, lagert, lagerten, im lager, vorrat, vorräte,
      eingelagert
    `,
  },
  {
    asks: 'angebotspreis, kostenvoranschlag',
    dimensions: ['money'],
    told: 'bot an, angeboten für, kostenvoranschlag, angebot, veranschlagt',
  },
  {
    asks: 'kapital, startkapital, eigenkapital, einlage, einlagen',
    dimensions: ['money'],
    told: `
      startete mit, begann mit, eingebracht, einlage, kapital, legte … ein, brachte … ein,
      startkapital
    `,
  },
  {
    asks: 'abschreibung, abschreibungen, wertberichtigung',
    dimensions: ['money'],
    told: `
      schrieb … ab, schreibt … ab, abgeschrieben, wertberichtigt, abschreibung, abschreibungen
    `,
  },
  {
    asks: 'tilgung, rückzahlung, monatsrate',
    dimensions: ['money'],
    told: `
      tilgt, tilgte, getilgt, zahlt … zurück, zahlte … zurück, zahlen … zurück, zurückgezahlt,
      rate, raten, monatlich
    `,
  },
  {
    asks: 'gründungen, neugründungen, unternehmensgründungen',
    dimensions: ['count'],
    told: `
      gegründet, gründeten, neue unternehmen, neue firmen, neue betriebe,
      machten sich selbstständig, gründer
    `,
  },
  {
    asks: 'beteiligung, anteile',
    dimensions: ['share', 'money'],
    told: 'hält, halten, beteiligt, gehört zu, gehören, beteiligung, anteile, besitzt, besitzen',
  },
  {
    asks: 'armut, armutsquote, arme',
    dimensions: ['share', 'count'],
    told: 'arm, arme, armut, armutsgefährdet, armutsgrenze, bedürftig',
  },
  {
    asks: 'kaufkraft, reallohn, reallöhne',
    dimensions: ['share', 'money'],
    told: 'kaufkraft, zur verfügung, ausgeben, inflationsbereinigt',
  },
  {
    asks: 'sendungen, lieferungen, zustellungen',
    dimensions: ['count'],
    told: `
      zugestellt, ausgeliefert, verschickt, versandt, pakete, sendungen, briefe, lieferungen
    `,
  },
  {
    asks: 'zahlungsfrist, zahlungsziel',
    dimensions: ['duration'],
    told: `
      bezahlt, bezahlen, zahlt, zahlen, begleicht, begleichen, beglichen, rechnung, rechnungen
    `,
  },
  {
    asks: 'provision, kommission, courtage',
    dimensions: ['share', 'money'],
    told: 'provision, kommission, behält, kassiert, courtage',
  },
  {
    asks: 'kredit, kredite, darlehen, hypothek, anleihe',
    dimensions: ['money'],
    told: `
      lieh, leiht, liehen, geliehen, kredit, kredite, darlehen, hypothek, aufgenommen,
      nahm … auf, nahmen … auf, gewährt, gewährte
    `,
  },
  {
    asks: 'schulden, schuld, verbindlichkeiten, schuldenstand, staatsverschuldung',
    dimensions: ['money', 'share'],
    told: `
      schuldet, schuldete, schulden, verschuldet, in der kreide, verbindlichkeiten,
      offene rechnungen, rückstand
    `,
  },
  {
    asks: 'preiserhöhung, preissteigerung, teuerung, teuerungsrate, mieterhöhung',
    dimensions: ['share', 'money'],
    told: `
      teurer, gestiegen, stieg, stiegen, angehoben, erhöht, verteuert, verteuerte, höher,
      aufgeschlagen
    `,
  },
  {
    asks: 'preissenkung, preisrückgang, wertverlust, kursverlust',
    dimensions: ['share', 'money'],
    told: `
      billiger, gesunken, sank, sanken, gesenkt, günstiger, gefallen, fiel, fielen, verlor,
      verloren, weniger wert
    `,
  },
  {
    asks: 'rückgang, schrumpfung, einbruch',
    dimensions: ['share', 'money', 'count', 'weight', 'length'],
    told: `
      schrumpfte, schrumpft, geschrumpft, eingebrochen, brach … ein, ging … zurück,
      gingen … zurück, geht … zurück, zurückgegangen, sank, abgenommen, nahm … ab, nahmen … ab
    `,
  },
  {
    asks: 'aufpreis, zuschlag, mehrkosten, preisunterschied',
    dimensions: ['money', 'share'],
    told: 'aufpreis, zuschlag, teurer, mehr kosten, mehrkosten, extra, zusätzlich',
  },
  {
    asks: 'versicherungssumme',
    dimensions: ['money', 'share'],
    told: 'versichert, deckt, gedeckt, versicherung, übernimmt, übernommen',
  },
  {
    asks: 'import, importe, einfuhr, einfuhren',
    dimensions: ['money', 'weight', 'share', 'count'],
    told: `
      importiert, importierte, importierten, eingeführt, einfuhr, importe, aus dem ausland,
      führte … ein
    `,
  },
  {
    asks: 'export, exporte, ausfuhr, ausfuhren, exportquote',
    dimensions: ['money', 'weight', 'share', 'count'],
    told: `
      exportiert, exportierte, exportierten, ausgeführt, ausfuhr, exporte, ins ausland,
      im ausland, auslandskunden, führte … aus
    `,
  },
  {
    asks: 'dividende, ausschüttung',
    dimensions: ['money'],
    told: 'dividende, ausgeschüttet, schüttet … aus, schüttete … aus, je aktie, pro aktie',
  },
];
