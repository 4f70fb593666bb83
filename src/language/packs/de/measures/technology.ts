import type { MeasureRow } from '../../parts/figures.ts';

/** German: technology and media. */
export const technology: readonly MeasureRow[] = [
  {
    asks: 'batterielaufzeit, akkulaufzeit, akkudauer, laufzeit, nutzungsdauer, betriebsdauer',
    dimensions: ['duration'],
    told: `
      akku, batterie, hält … durch, hielt … durch, mit einer ladung, ohne aufladen, läuft, lief,
      leer, reicht, mit einer akkuladung, steckdose
    `,
  },
  {
    asks: 'ladedauer, ladezeit, aufladezeit',
    dimensions: ['duration'],
    told: `
      aufgeladen, geladen, lädt, laden, voll, ladegerät, steckdose, wieder voll, nachgeladen
    `,
  },
  {
    asks: 'latenz, antwortzeit, reaktionszeit',
    dimensions: ['duration'],
    told: `
      reagiert, antwortet, reaktion, lädt, öffnet, verzögerung, millisekunden, vor ort,
      eingetroffen, traf … ein
    `,
  },
  {
    asks: 'startzeit, hochfahren, aufwärmzeit',
    dimensions: ['duration'],
    told: 'hochgefahren, fährt … hoch, startet, gestartet, aufgewärmt, betriebsbereit, warm',
  },
  {
    asks: 'bildschirmdiagonale, bildschirmgröße',
    dimensions: ['length'],
    told: 'bildschirm, diagonale, display, zoll',
  },
  {
    asks: 'verfügbarkeit, ausfallzeit, erreichbarkeit',
    dimensions: ['share', 'duration'],
    told: 'verfügbar, erreichbar, online, offline, lahm, nicht erreichbar, außer betrieb',
  },
  {
    asks: 'downloads, installationen, klicks, abrufe, seitenaufrufe, streams',
    dimensions: ['count'],
    told: `
      heruntergeladen, installiert, installierten, geklickt, klickten, abgerufen, gestreamt,
      aufgerufen, angeklickt, luden … herunter, lud … herunter, downloads, klicks, aufrufe
    `,
  },
  {
    asks: 'nutzerzahl, nutzer, nutzerzahlen, anwender, benutzer, konten',
    dimensions: ['count', 'share'],
    told: `
      nutzt, nutzen, nutzten, nutzte, verwenden, verwendet, angemeldet, registriert, eingeloggt,
      aktive, konto, konten, loggen … ein, melden sich … an
    `,
  },
  {
    asks: 'internetnutzung, internetzugang, smartphonebesitz',
    dimensions: ['share', 'duration'],
    told: 'online, smartphone, internet, am handy, im netz',
  },
  {
    asks: 'netzabdeckung, glasfaserquote, anschlüsse',
    dimensions: ['share', 'count'],
    told: 'angeschlossen, versorgt, glasfaser, abdeckung, empfang, haushalte',
  },
  {
    asks: 'genauigkeit, trefferquote, präzision, erkennungsrate, zuverlässigkeit',
    dimensions: ['share'],
    told: `
      richtig, korrekt, erkannte, erkannt, erkennt, genau, lag richtig, lagen richtig, traf,
      treffsicher, stimmte, stimmten
    `,
  },
  {
    asks: 'fehlerquote, fehlerrate, irrtumsquote',
    dimensions: ['share', 'count'],
    told: `
      falsch, fehler, irrte, irrten, lag daneben, lagen daneben, fälschlich, fehlerhaft,
      verkehrt, verpasste
    `,
  },
  {
    asks: 'rechenzeit, verarbeitungszeit, druckzeit, produktionszeit, herstellungsdauer',
    dimensions: ['duration'],
    told: 'rechnet, rechnete, verarbeitet, druckt, gedruckt, fertig, hergestellt, braucht',
  },
  {
    asks: 'patente, patentanmeldungen, erfindungen',
    dimensions: ['count'],
    told: 'patente, patentiert, angemeldet, erfindungen, meldete … patente an',
  },
  {
    asks: 'beschleunigung',
    dimensions: ['duration'],
    told: 'von 0 auf, von null auf, beschleunigt, aus dem stand',
  },
];
