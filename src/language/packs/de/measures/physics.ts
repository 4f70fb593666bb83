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
    dimensions: ['density', 'weight'],
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
  {
    asks: 'druck, luftdruck, blutdruck, wasserdruck, reifendruck',
    dimensions: ['pressure'],
    told: 'druck, systolisch, diastolisch, aufgepumpt',
  },
  {
    asks: 'kraft, zugkraft, drehmoment, schubkraft, schub, zugfestigkeit',
    dimensions: ['force', 'weight', 'pressure'],
    told: 'kraft, zieht, drückt, stark, reißt, hält',
  },
  {
    asks: 'konzentration, gehalt, salzgehalt, feinstaub',
    dimensions: ['density', 'share', 'weight'],
    told: 'konzentration, pro liter, je liter, pro kubikmeter, gelöst, enthält, enthalten',
  },
  {
    asks: 'lärm, geräusch, schall, lautstärke, lärmpegel, geräuschpegel, schallpegel, schalldruck',
    dimensions: ['sound'],
    told: 'lärm, laut, leise, geräusch, schall, gemessen',
  },
  {
    asks: 'lichtstärke, helligkeit, beleuchtung, beleuchtungsstärke, lichtstrom',
    dimensions: ['light'],
    told: 'licht, lampen, lampe, hell, beleuchtet',
  },
  {
    asks: 'strahlung, strahlendosis, strahlenbelastung, radioaktivität',
    dimensions: ['radiation'],
    told: 'strahlung, dosis, radioaktiv, radioaktive',
  },
  {
    asks: 'spannung, netzspannung, voltzahl',
    dimensions: ['voltage'],
    told: 'spannung, volt, geladen',
  },
  {
    asks: 'stromstärke, akkukapazität',
    dimensions: ['current', 'energy'],
    told: 'strom, akku, batterie, sicherung',
  },
  {
    asks: 'frequenz, puls, herzfrequenz, herzschlag, drehzahl, taktfrequenz',
    dimensions: ['frequency'],
    told: 'frequenz, schlägt, schläge, puls, schwingt, umdrehungen, pro minute, pro sekunde',
  },
  {
    asks: 'speicher, speicherplatz, arbeitsspeicher, dateigröße, datenvolumen, datenmenge, daten',
    dimensions: ['data'],
    told: 'speicher, festplatte, datei, dateien, daten, groß, passt',
  },
  {
    asks: 'säuregrad, ph-wert',
    dimensions: ['count'],
    told: 'ph, ph-wert, sauer, basisch',
  },
];
