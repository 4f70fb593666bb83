import type { MeasureRow } from '../../parts/figures.ts';

/** German: physics, chemistry and space. */
export const physics: readonly MeasureRow[] = [
  {
    asks: 'schmelzpunkt, schmelztemperatur, gefrierpunkt, erstarrungspunkt',
    dimensions: ['temperature'],
    told: `
      schmilzt, schmelzen, schmolz, geschmolzen, flüssig, gefriert, gefroren, erstarrt, fest wird
    `,
  },
  {
    asks: 'siedepunkt, siedetemperatur, kochpunkt, verdampfungspunkt',
    dimensions: ['temperature'],
    told: 'siedet, sieden, kocht, kochen, verdampft, verdampfen, gasförmig, dampf',
  },
  {
    asks: 'zündtemperatur, flammpunkt, entzündungstemperatur',
    dimensions: ['temperature'],
    told: 'entzündet, entflammt, brennt, fängt feuer, in brand',
  },
  {
    asks: 'betriebstemperatur, arbeitstemperatur, oberflächentemperatur',
    dimensions: ['temperature'],
    told: 'arbeitet bei, läuft bei, heiß, erhitzt, erhitzte, glüht, grad, warm',
  },
  {
    asks: 'halbwertszeit, halbwertzeit',
    dimensions: ['duration'],
    told: 'halbwertszeit, hälfte, halbiert, zerfällt, zerfallen, halb so',
  },
  {
    asks: 'dichte',
    dimensions: ['weight'],
    told: 'pro kubik, pro liter, je liter, pro kubikzentimeter, pro kubikmeter, dichte, wiegt',
  },
  {
    asks: 'wellenlänge, wellenlängen',
    dimensions: ['length'],
    told: 'wellenlänge, licht von, strahlung, strahlt, leuchtet',
  },
  {
    asks: 'wirkungsgrad, effizienz',
    dimensions: ['share'],
    told: 'umgewandelt, wandelt … um, wandeln … um, nutzbar, wirkungsgrad, effizient, verloren',
  },
  {
    asks: 'reinheit, reinheitsgrad, feuchtigkeit, luftfeuchtigkeit, sättigung',
    dimensions: ['share'],
    told: 'rein, reine, feucht, feuchtigkeit, gesättigt, wasserdampf',
  },
  {
    asks: 'korngröße, partikelgröße, schichtdicke, wandstärke, wanddicke',
    dimensions: ['length'],
    told: 'groß, klein, dick, dünn, körner, teilchen, schicht, wand',
  },
  {
    asks: `
      lichtgeschwindigkeit, schallgeschwindigkeit, fallgeschwindigkeit, fließgeschwindigkeit,
      rotationsgeschwindigkeit
    `,
    dimensions: ['speed'],
    told: 'bewegt sich, breitet sich … aus, fällt, fließt, dreht, rast, saust, schnell, schießt',
  },
  {
    asks: 'drehzahl, umdrehungen, frequenz, schwingungen',
    dimensions: ['count'],
    told: `
      umdrehungen, mal pro sekunde, mal in der sekunde, mal pro minute, mal in der minute,
      schwingt, dreht sich … mal
    `,
  },
  {
    asks: 'schwingungsdauer, pendeldauer, fallzeit',
    dimensions: ['duration'],
    told: 'schwingt, hin und her, fällt, fiel, dauert',
  },
  {
    asks: 'kraterdurchmesser, kratertiefe',
    dimensions: ['length'],
    told: 'krater, einschlag, durchmesser, tief, breit',
  },
  {
    asks: 'löslichkeit',
    dimensions: ['weight', 'share'],
    told: 'löst sich, lösen sich, gelöst, pro liter',
  },
  {
    asks: 'volumen, inhalt, rauminhalt, fassungsvermögen, speichervolumen, tankinhalt',
    dimensions: ['volume'],
    told: `
      fasst, fassen, enthält, passt, passen, volumen, inhalt, speichert, aufnehmen, aufnimmt,
      nimmt … auf
    `,
  },
];
