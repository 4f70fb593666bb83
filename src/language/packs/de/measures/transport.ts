import type { MeasureRow } from '../../parts/figures.ts';

/** German: transport, energy, sport and things. */
export const transport: readonly MeasureRow[] = [
  {
    asks: 'verkehr, verkehrsaufkommen, fahrzeuge, verkehrsdichte, verkehrsstärke, radverkehr',
    dimensions: ['count', 'share'],
    told: `
      autos, fahrzeuge, fahren, fuhren, passieren, fährt, lastwagen, passierten, verkehr,
      kraftfahrzeuge, rollen, rollten, über die brücke, durch den tunnel, am tag über, vorbei,
      kommen vorbei, durchfahren, befahren, befährt, autofahrer, radfahrer, fahren … über,
      fuhren … über, fahren … durch, überqueren, überquerten, laster
    `,
  },
  {
    asks: 'unfälle, zusammenstöße, verkehrsunfälle, unfallzahl, kollisionen',
    dimensions: ['count'],
    told: `
      unfall, unfälle, unfällen, zusammenstoß, zusammenstöße, verunglückte, verunglückten,
      stieß … zusammen, stießen … zusammen, zusammengestoßen, kollidierte, kollidierten,
      angefahren, prallte, prallten, überschlug, überschlugen, krachte, krachten, rammte,
      von der straße
    `,
  },
  {
    asks: 'fracht, umschlag, güter, güterumschlag, frachtaufkommen, containerumschlag',
    dimensions: ['weight', 'count'],
    told: `
      fracht, umgeschlagen, befördert, verladen, gelöscht, löschte, entladen, transportiert,
      transportierte, transportieren, güter, container, über die kaimauer, im laderaum, geladen,
      lädt, verschifft
    `,
  },
  {
    asks: 'pünktlichkeit, pünktlichkeitsquote',
    dimensions: ['share'],
    told: `
      pünktlich, pünktlichkeit, rechtzeitig, nach fahrplan, im fahrplan, auf die minute, zu spät,
      weniger als sechs minuten, kam pünktlich, kamen pünktlich, planmäßig
    `,
  },
  {
    asks: `
      fahrgäste, passagiere, reisende, fahrgastzahl, fahrgastzahlen, passagierzahl,
      passagierzahlen, pendler
    `,
    dimensions: ['count'],
    told: `
      fahrgäste, passagiere, beförderte, flogen, reisten, fuhren, befördert, transportierte,
      fliegen, reisen, stiegen … ein, fahrten, an bord, nutzten, nutzen, pendeln, pendelt,
      steigen … ein, mit dem zug, mit der bahn, mit dem bus, mit der fähre, nahmen … den zug,
      nehmen … den zug, setzten … über, setzte … über, übergesetzt, mitfahren, mitgefahren,
      transportiert, befördern, bringt … ans andere ufer, abgefertigt
    `,
  },
  {
    asks: 'verspätung, verspätungen, verzug, verzögerung, verzögerungen',
    dimensions: ['duration'],
    told: `
      später, verspätet, verspätung, zu spät, verspätungen, länger, hinter dem zeitplan,
      im verzug, verzögert, verzögerte, aufgehalten, kam … später, kamen … später, fuhr … später,
      festgehalten, saßen … fest, saß … fest, stand still, standen still
    `,
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
    asks: `
      reisezeit, fahrzeit, fahrtzeit, flugzeit, fahrtdauer, flugdauer, reisedauer, fahrdauer,
      überfahrt, gehzeit, wegzeit
    `,
    dimensions: ['duration'],
    told: `
      dauert, dauerte, dauern, braucht, brauchte, brauchen, unterwegs, fahrt, überfahrt, flug,
      ist man dort, ankommt, von tür zu tür, stunden später, kürzer, zu fuß, mit dem auto,
      mit dem rad, dauert die, benötigt, bringt … nach, steht man, ans ziel
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
    asks: 'stau, staulänge, staus, staukilometer, stauzeit',
    dimensions: ['length', 'duration'],
    told: `
      stau, staus, staute, stockte, stehen … still, standen, stockend, im stau, stillstand,
      stauten sich, schlange, stop-and-go
    `,
  },
  {
    asks: 'flotte, fuhrpark, schiffsflotte, fahrzeugbestand',
    dimensions: ['count'],
    told: `
      flotte, schiffe, flugzeuge, busse, züge, fahrzeuge, maschinen, fährt mit, fahren mit,
      fliegt mit, betreibt, boote, straßenbahnen, lastwagen, taxis, lokomotiven, wagen, waggons,
      flieger
    `,
  },
  {
    asks: 'höchstgeschwindigkeit, tempolimit, geschwindigkeitsbegrenzung',
    dimensions: ['speed'],
    told: `
      schnell, erlaubt, schafft, erreicht, fährt, fliegt, zulässig, darf … fahren,
      dürfen … fahren, höchstens, geblitzt, gefahren, raste, überschritt, gilt
    `,
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
    asks: 'tore, treffer, torzahl, gegentore, körbe',
    dimensions: ['count'],
    told: `
      schoss, schossen, erzielte, erzielten, tore, treffer, traf, trafen, netzte, einnetzte,
      ins netz, ins tor, köpfte, verwandelte, torschütze, treffern, eingeschossen, markierte,
      erzielt, mal getroffen
    `,
  },
  {
    asks: 'siege, sieg',
    dimensions: ['count'],
    told: `
      gewann, gewannen, siege, gewonnen, siegte, siegten, besiegte, setzte sich durch, siegreich,
      in folge, mal gewonnen, gewinnt
    `,
  },
  {
    asks: 'medaillen, meisterschaften, pokale',
    dimensions: ['count'],
    told: `
      medaillen, gold, silber, bronze, meister, titel, podest, podestplätze, pokale, goldene,
      silberne, bronzene, edelmetall, mal meister
    `,
  },
  {
    asks: 'sammlung, bestand, sammlungsbestand, archivbestand, bücherbestand',
    dimensions: ['count'],
    told: `
      objekte, werke, gemälde, bücher, stücke, sammlung, bewahrt, bewahrte, aufbewahrt,
      beherbergt, im depot, kunstwerke, bände, fotos, drucke, umfasst, verwahrt, exponate, lagern
    `,
  },
  {
    asks: `
      kapazität, sitzplätze, fassungsvermögen, speicherkapazität, akkukapazität,
      produktionskapazität, ladekapazität, saalkapazität, sitzplatzzahl, platzzahl
    `,
    dimensions: ['count', 'volume', 'power', 'weight', 'energy'],
    told: `
      bietet platz, passen, passt, plätze, sitze, fasst, speichern, speichert, verarbeiten,
      verarbeitet, aufnehmen, aufnimmt, nimmt … auf, beherbergt, platz bietet, unterbringen,
      hinein, hineinpassen, bewältigt, bewältigen, befördern, zuschauer fasst, sitzplatz,
      platz haben, finden … platz, findet … platz, fanden … platz, saal fasst, betten,
      schlafplätze, unterkommen
    `,
  },
  {
    asks: `
      fahrpreis, fahrpreise, fahrkarte, fahrschein, parkgebühr, parkgebühren, flugpreis,
      überfahrtspreis
    `,
    dimensions: ['money'],
    told: `
      fahrt kostet, fahrkarte, fahrschein, einzelfahrt, rückfahrkarte, hin und zurück,
      tageskarte, parken, parkt, pro stunde, pro kilometer, kostet, kosten, kostete, zahlt,
      zahlen, überfahrt, ticket, tickets
    `,
  },
  {
    asks: 'ausgefallene, zugausfälle, absagen, stornierungen, ausfallquote, flugausfälle',
    dimensions: ['share', 'count'],
    told: `
      fiel … aus, fielen … aus, fallen … aus, ausgefallen, ausfiel, ausfielen, gestrichen,
      storniert, annulliert, abgesagt, fuhr nicht, fuhren nicht, fand nicht statt, sagte … ab,
      sagten … ab, strich
    `,
  },
  {
    asks: 'taktung, abfahrten, fahrtenhäufigkeit',
    dimensions: ['count', 'duration'],
    told: `
      takt, verkehrt … mal, fährt … mal, fahren … mal, fliegt … mal, mal am tag, mal pro tag,
      mal täglich, mal pro woche
    `,
  },
  {
    asks: 'zeitersparnis, zeitgewinn',
    dimensions: ['duration'],
    told: `
      kürzer, schneller, spart, sparen, gespart, gewinnt, gewinnen, früher, verkürzt, weniger
    `,
  },
  {
    asks: 'fahrradanteil, radverkehrsanteil, fahrradnutzung',
    dimensions: ['share', 'count'],
    told: 'radelt, radeln, mit dem rad, mit dem fahrrad, fahrrad, rad',
  },
  {
    asks: 'autobesitz, pkwdichte, fahrzeugbesitz',
    dimensions: ['share', 'count'],
    told: 'ein auto, kein auto, besitzt, besitzen, pro haushalt, führerschein',
  },
  {
    asks: 'helmquote, helmtragequote',
    dimensions: ['share'],
    told: 'helm, trug, trugen, trägt, tragen, aufgesetzt',
  },
  {
    asks: 'parkplätze, stellplätze, stellplatzzahl',
    dimensions: ['count'],
    told: 'parkplätze, stellplätze, parkbuchten, abstellen, plätze',
  },
  {
    asks: 'ladesäulen, ladepunkte, ladestationen',
    dimensions: ['count'],
    told: 'ladesäulen, ladepunkte, ladestationen, schnelllader',
  },
  {
    asks: 'flüge, flugbewegungen',
    dimensions: ['count'],
    told: `
      flüge, flugbewegungen, starts, landungen, flog, flogen, starteten, landeten, gestartet,
      maschinen
    `,
  },
  {
    asks: 'störungen, störung, ausfälle, pannen',
    dimensions: ['count'],
    told: 'fiel … aus, fielen … aus, ausfiel, ausfielen, ausgefallen, streikte, blieb … stehen, blieben … stehen',
  },
  {
    asks: 'einsätze, einsatzzahlen',
    dimensions: ['count'],
    told: 'rückte … aus, rückten … aus, ausgerückt, ausrückte, ausrücken, alarmiert, gerufen, einsätze',
  },
];
