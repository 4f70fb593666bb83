import type { MeasureRow } from '../../parts/figures.ts';

/** German: transport, energy, sport and things. */
export const transport: readonly MeasureRow[] = [
  {
    asks: 'verkehr, verkehrsaufkommen, fahrzeuge',
    dimensions: ['count', 'share'],
    told: `
      autos, fahrzeuge, fahren, fuhren, passieren, fährt, lastwagen, passierten, verkehr,
      kraftfahrzeuge, rollen, rollten
    `,
  },
  {
    asks: 'unfälle, zusammenstöße',
    dimensions: ['count'],
    told: 'unfall, unfälle, unfällen, zusammenstoß, zusammenstöße, verunglückte, verunglückten',
  },
  {
    asks: 'fracht, umschlag',
    dimensions: ['weight', 'count'],
    told: 'fracht, umgeschlagen, befördert',
  },
  {
    asks: 'pünktlichkeit',
    dimensions: ['share'],
    told: 'pünktlich, pünktlichkeit',
  },
  {
    asks: 'fahrgäste, passagiere, reisende',
    dimensions: ['count'],
    told: `
      fahrgäste, passagiere, beförderte, flogen, reisten, fuhren, befördert, transportierte,
      fliegen, reisen, stiegen … ein, fahrten, an bord, nutzten, nutzen
    `,
  },
  {
    asks: 'verspätung, verspätungen',
    dimensions: ['duration'],
    told: 'später, verspätet, verspätung, zu spät, verspätungen',
  },
  {
    asks: `
      geschwindigkeit, tempo, höchsttempo, reisegeschwindigkeit, spitzengeschwindigkeit,
      schnelligkeit
    `,
    dimensions: ['speed'],
    told: `
      schnell, tempo, fährt, rast, raste, rennt, läuft, schwimmt, fliegt, flog, erreicht,
      erreichte, schafft, bringt es auf, galoppiert, sprintet, bis zu, zurücklegt, bewegt sich,
      kommt auf, stundenkilometer, fließt, braust
    `,
  },
  {
    asks: 'verbrauch',
    dimensions: ['energy', 'volume', 'weight'],
    told: 'verbraucht, verbrauchte, verbrauch, verbrauchten, verbrauchen, schluckt, benötigt',
  },
  {
    asks: 'bremsweg, anhalteweg',
    dimensions: ['length'],
    told: 'bremsweg, bremst, bremste, stand, steht, stillstand, hielt',
  },
  {
    asks: 'reisezeit, fahrzeit, fahrtzeit, flugzeit, fahrtdauer, flugdauer, reisedauer',
    dimensions: ['duration'],
    told: `
      dauert, dauerte, dauern, braucht, brauchte, brauchen, unterwegs, fahrt, überfahrt, flug
    `,
  },
  {
    asks: 'störungen, pannen, ausfälle, defekte, stromausfälle',
    dimensions: ['count', 'share'],
    told: `
      störung, störungen, panne, pannen, defekt, ausgefallen, fielen … aus, fiel … aus,
      fällt aus, kaputt, ohne strom, streikte, streikten, versagte, versagten, blieb … stehen,
      blieben … stehen, defekte, lahmgelegt, fehlerhaft, gingen kaputt, ging kaputt, strom weg
    `,
  },
  {
    asks: 'stau, staulänge',
    dimensions: ['length', 'duration'],
    told: 'stau, staus, staute',
  },
  {
    asks: 'flotte, fuhrpark',
    dimensions: ['count'],
    told: 'flotte, schiffe, flugzeuge, busse, züge, fahrzeuge, maschinen',
  },
  {
    asks: 'höchstgeschwindigkeit, tempolimit',
    dimensions: ['speed'],
    told: 'schnell, erlaubt, schafft, erreicht, fährt, fliegt',
  },
  {
    asks: 'reichweite, flugstrecke',
    dimensions: ['length'],
    told: `
      fliegt, flog, zurückgelegt, legt … zurück, legte … zurück, mit einer ladung, akkuladung,
      schafft, fährt
    `,
  },
  {
    asks: 'ladezeit, akkulaufzeit',
    dimensions: ['duration'],
    told: 'geladen, laden, akku, lädt, ladung, läuft',
  },
  {
    asks: 'wasserverbrauch, trinkwasserverbrauch',
    dimensions: ['volume'],
    told: 'wasser, trinkwasser, verbraucht, verbrauchte, verbrauchten, verbrauchen, nutzt',
  },
  {
    asks: 'stromverbrauch, energieverbrauch',
    dimensions: ['energy'],
    told: 'strom, verbraucht, verbrauchte, verbrauchten, verbrauchen',
  },
  {
    asks: 'gasverbrauch',
    dimensions: ['volume', 'energy'],
    told: 'gas, erdgas, verbraucht, verbrauchte, verbrauchten, verbrauchen, verheizt',
  },
  {
    asks: `
      stromerzeugung, stromertrag, stromproduktion, energieerzeugung, jahreserzeugung,
      jahresertrag, solarstrom, windstrom
    `,
    dimensions: ['energy'],
    told: `
      erzeugt, erzeugte, erzeugten, liefert, lieferte, lieferten, produziert, produzierte,
      eingespeist, speiste … ein, ins netz, erzeugen, speist … ein, speisen … ein,
      speisten … ein, strom für, versorgt, produzieren, produzierten, kilowattstunden
    `,
  },
  {
    asks: 'höhe',
    dimensions: ['length'],
    told: 'ragt, ragte, über dem meer, über dem meeresspiegel, misst',
  },
  {
    asks: 'tiefe, tauchtiefe, wassertiefe, bohrtiefe, meerestiefe',
    dimensions: ['length'],
    told: `
      taucht, tauchte, tauchen, unter wasser, unter der erde, tiefste, gebohrt, bohrte, bohrten,
      unter dem meer, unter dem meeresspiegel, unter der oberfläche, meeresgrund, hinab,
      reicht bis, in die tiefe, am grund
    `,
  },
  {
    asks: 'tore, treffer',
    dimensions: ['count'],
    told: 'schoss, schossen, erzielte, erzielten, tore, treffer, traf, trafen',
  },
  {
    asks: 'siege',
    dimensions: ['count'],
    told: 'gewann, gewannen, siege, gewonnen',
  },
  {
    asks: 'medaillen',
    dimensions: ['count'],
    told: 'medaillen, gold, silber, bronze',
  },
  {
    asks: 'sammlung, bestand',
    dimensions: ['count'],
    told: 'objekte, werke, gemälde, bücher, stücke, sammlung',
  },
  {
    asks: `
      kapazität, sitzplätze, fassungsvermögen, speicherkapazität, akkukapazität,
      produktionskapazität, ladekapazität
    `,
    dimensions: ['count', 'volume', 'power', 'weight', 'energy'],
    told: `
      bietet platz, passen, passt, plätze, sitze, fasst, speichern, speichert, verarbeiten,
      verarbeitet, aufnehmen, aufnimmt, nimmt … auf, beherbergt, platz bietet, unterbringen,
      hinein, hineinpassen, bewältigt, bewältigen, befördern
    `,
  },
];
