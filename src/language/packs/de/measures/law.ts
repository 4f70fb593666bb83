import type { MeasureRow } from '../../parts/figures.ts';

/** German: law, rules and terms. */
export const law: readonly MeasureRow[] = [
  {
    asks: `
      gültigkeit, gültigkeitsdauer, laufzeit, patentlaufzeit, schutzdauer, patent, patentschutz,
      urheberrecht, geltungsdauer, schutzfrist
    `,
    dimensions: ['duration'],
    told: `
      gültig, gilt, gelten, galt, läuft, läuft ab, erlischt, erlöschen, verfällt, verfallen,
      geschützt, schützt, schutz, nach dem tod, erteilt für, in kraft, ausgestellt für, ablauf,
      abgelaufen
    `,
  },
  {
    asks: 'sozialstunden, arbeitsstunden',
    dimensions: ['duration'],
    told: 'sozialstunden, gemeinnützige arbeit, arbeitsstunden',
  },
  {
    asks: `
      frist, bedenkzeit, widerspruchsfrist, einspruchsfrist, verjährungsfrist, rückgabefrist,
      widerrufsfrist, umtauschfrist, antwortfrist, meldefrist, einreichungsfrist
    `,
    dimensions: ['duration'],
    told: `
      innerhalb, binnen, spätestens, widerspruch, einspruch, klagen, widerrufen, verjährt,
      verjähren, entscheiden, zurückschicken, umtauschen, zurückgeben, beanstanden, antworten,
      einlegen, einreichen, nach erhalt
    `,
  },
  {
    asks: 'aufbewahrungsfrist, speicherdauer, speicherfrist, aufbewahrung',
    dimensions: ['duration'],
    told: `
      aufbewahrt, aufbewahren, gespeichert, speichert, speichern, gelöscht, löscht, vernichtet,
      archiviert, archiv
    `,
  },
  {
    asks: 'garantie, gewährleistung, garantiezeit',
    dimensions: ['duration'],
    told: 'garantie, gewährleistung, kostenlos repariert, garantiert',
  },
  {
    asks: `
      höchstwert, grenzwert, obergrenze, höchstgrenze, untergrenze, mindestwert, schwellenwert
    `,
    dimensions: [
      'count',
      'share',
      'money',
      'length',
      'weight',
      'volume',
      'speed',
      'duration',
      'temperature',
      'area',
    ],
    told: `
      höchstens, maximal, nicht mehr als, erlaubt, zulässig, mindestens, nicht weniger als,
      überschreiten, übersteigen, grenze, grenzwert, verboten
    `,
  },
  {
    asks: 'prozesse, gerichtsverfahren, klageverfahren, rechtsstreitigkeiten',
    dimensions: ['count'],
    told: `
      vor gericht, klagte, klagten, verklagt, verklagte, verhandelt, verfahren, prozesse,
      anhängig
    `,
  },
  {
    asks: 'einwendungen, einsprüche, widersprüche, einwände',
    dimensions: ['count'],
    told: 'legten … ein, legte … ein, einwendungen, einspruch, widerspruch, einwände, erhoben',
  },
  {
    asks: 'verurteilungen, freisprüche, schuldsprüche',
    dimensions: ['count', 'share'],
    told: 'verurteilt, verurteilte, verurteilten, schuldig, freigesprochen, sprach … frei',
  },
  {
    asks: 'kontrollen, inspektionen',
    dimensions: ['count', 'share'],
    told: `
      kontrolliert, kontrollierte, kontrollierten, geprüft, prüfte, prüften, inspiziert,
      überprüft, beanstandet
    `,
  },
  {
    asks: 'beanstandungen, verstöße, einhaltung',
    dimensions: ['share', 'count'],
    told: `
      beanstandet, verstieß, verstießen, hielt sich, hielten sich, nicht in ordnung, eingehalten,
      missachtet, missachteten, bemängelt
    `,
  },
  {
    asks: 'geschwindigkeitsverstöße, tempoverstöße',
    dimensions: ['count', 'share'],
    told: 'zu schnell, geblitzt, geblitzten, raser, bei rot',
  },
  {
    asks: 'quorum, sperrklausel',
    dimensions: ['share', 'count'],
    told: 'quorum, nötig, erforderlich, zweidrittelmehrheit',
  },
];
