import type { MeasureRow } from '../../parts/figures.ts';

/** German: weather, land, food and space. */
export const nature: readonly MeasureRow[] = [
  {
    asks: `
      ertrag, erträge, ernte, produktion, bierproduktion, käseproduktion, milchproduktion,
      weinproduktion, ausbeute, ernteertrag, hektarertrag, getreideernte, kartoffelernte,
      obsternte, obsternten
    `,
    dimensions: ['weight', 'money', 'volume', 'count', 'energy'],
    told: `
      bringt, brachte, brachten, geerntet, ernteten, erzeugt, erzeugte, erzeugten, produziert,
      produzierte, produzierten, einnahmen, erlös, gebraut, braut, braute, abgefüllt, füllt … ab,
      füllte … ab, gebrannt, hergestellt, stellt … her, stellte … her, stellen … her, gepresst,
      presst, gebacken, backt, gekeltert, keltert, keltern, vom band, eingeholt,
      holten … vom feld, holte … vom feld, vom feld, vom acker, gedroschen, drosch, pflückten,
      pflückte, pflücken, lasen, fuhr … ein, fährt … ein, fahren … ein, in die scheune,
      eingelagert, ernten, erntet, erntete
    `,
  },
  {
    asks: 'schmelzpunkt, gefrierpunkt',
    dimensions: ['temperature'],
    told: 'schmilzt, schmelzen, gefriert',
  },
  {
    asks: 'siedepunkt',
    dimensions: ['temperature'],
    told: 'siedet, sieden, kocht',
  },
  {
    asks: `
      lebensdauer, lebenserwartung, haltbarkeit, höchstalter, lebenszeit, mindesthaltbarkeit,
      haltbarkeitsdauer
    `,
    dimensions: ['duration'],
    told: `
      alt, lebt, leben, lebte, lebten, hält, halten, hielt, haltbar, lebensdauer, älter,
      wird … alt, werden … alt, wurde … alt, wurden … alt, erreicht … jahre, erreichen … jahre,
      in gefangenschaft, in freier wildbahn, alt werden, alt wird, stirbt nach, sterben nach,
      überlebt, übersteht, geht … kaputt, hält sich, halten sich, aufbewahren, aufbewahrt,
      bleibt … frisch, bleiben … frisch, verdirbt, im kühlschrank, nach dem öffnen, genießbar
    `,
  },
  {
    asks: 'ausstoß, emissionen, emission, treibhausgase, treibhausgasemissionen, fußabdruck',
    dimensions: ['weight', 'share'],
    told: `
      ausstoß, emissionen, stößt … aus, stieß … aus, stießen … aus, ausgestoßen, stoßen … aus,
      bläst, blasen, blies, setzt … frei, setzte … frei, setzen … frei, freigesetzt,
      kohlendioxid, co2, in die luft, treibhausgas, methan, verursacht, verursachte, verursachen,
      aus dem schornstein
    `,
  },
  {
    asks: 'niederschlag, regenmenge',
    dimensions: ['length', 'volume'],
    told: 'fiel, fielen, gefallen, regnete, regen',
  },
  {
    asks: `
      temperatur, höchsttemperatur, tiefsttemperatur, wassertemperatur, hitzerekord, kälterekord,
      temperaturrekord, körpertemperatur, temperaturen
    `,
    dimensions: ['temperature'],
    told: `
      grad, warm, kalt, temperatur, wärmer, kälter, heiß, fror, thermometer, gemessen, kletterte,
      kletterten, stieg auf, sank auf, fiel auf, gefühlt, zeigte, minus, unter null, über null,
      kühler, kühlte, fieber, kühl, wärme
    `,
  },
  {
    asks: 'windgeschwindigkeit, windböe, windböen, böe, böen, wind, sturmböen, orkanböen',
    dimensions: ['speed'],
    told: `
      böe, böen, wind, sturm, wehte, orkan, stärke, windstärke, spitzen, fegte, tobte,
      orkanstärke, brauste, hurrikan, peitschte
    `,
  },
  {
    asks: `
      niederschlag, niederschläge, regen, schneefall, schneehöhe, regenfall, niederschlagsmenge,
      jahresniederschlag, neuschnee, hagel, hagelkörner, schneedecke, verdunstung
    `,
    dimensions: ['length', 'volume'],
    told: `
      regnete, schneite, schnee, niederschlag, niederschläge, regen, kam … herunter,
      kamen … herunter, prasselte, schüttete, goss, schneedecke, liegt, lag, hagelkörner, hagel,
      liter pro quadratmeter, regnet, verdunstet, regnete es, schneite es, vom himmel
    `,
  },
  {
    asks: 'sonnenstunden, sonnenschein',
    dimensions: ['duration'],
    told: 'sonne, schien, scheint, sonnenschein, sonnenstunden',
  },
  {
    asks: `
      pegel, wasserstand, pegelstand, wasserpegel, meeresspiegel, grundwasserspiegel,
      grundwasserstand, wasserhöhe, meeresspiegelanstieg
    `,
    dimensions: ['length'],
    told: `
      pegel, wasserstand, stieg, stand, sank, gestiegen, gesunken, über normal, über null,
      wasser stand, wasser stieg, kletterte, höchststand, tiefststand, stieg … auf, sank … auf,
      gemessen, lag, scheitel, steigt, gefallen, fiel … auf
    `,
  },
  {
    asks: `
      fläche, areal, gebiet, waldfläche, flächeninhalt, gesamtfläche, ausdehnung, grundfläche
    `,
    dimensions: ['area'],
    told: `
      groß, fläche, verbrannt, abgebrannt, umfasst, erstreckt sich, verbrannten, bedeckt,
      bedeckte, bedecken, bedeckten, misst, einnimmt, nimmt … ein, erstreckt, große, großen,
      großes, flächen, quadratkilometer
    `,
  },
  {
    asks: 'bestand, population, bestände, tierbestand, brutbestand, bestandszahl',
    dimensions: ['count'],
    told: `
      leben, lebt, tiere, exemplare, gezählt, zählten, brutpaare, bestand, leben noch, brüten,
      brüteten, gezählten, übrig, individuen, brutpaaren, paare, überwintern, überwinterten,
      in freier wildbahn, streifen, nisten, nisteten, gibt es noch, verblieben
    `,
  },
  {
    asks: 'ertrag, erträge, ernte, ernten, erntemenge, weinernte, produktion',
    dimensions: ['weight', 'volume', 'count', 'energy', 'money'],
    told: `
      erzeugt, erzeugten, eingebracht, gelesen, gepflückt, gemolken, je hektar, pro hektar,
      geerntet, eingefahren, fuhren … ein
    `,
  },
  {
    asks: 'fang, fänge, fangmenge',
    dimensions: ['weight', 'count'],
    told: 'gefangen, fing, fingen, angelandet, gefischt',
  },
  {
    asks: `
      gehalt, zuckergehalt, fettgehalt, alkoholgehalt, konzentration, wassergehalt, kalkgehalt,
      eisengehalt, säuregehalt
    `,
    dimensions: ['share', 'weight'],
    told: `
      enthält, enthalten, enthielt, gehalt, konzentration, besteht … aus, bestehen … aus,
      bestand … aus, steckt, stecken, pro liter, je liter, pro kubikmeter, gemessen, reich an
    `,
  },
  {
    asks: `
      abfall, müll, abfallmenge, müllmenge, müllaufkommen, lebensmittelverschwendung,
      verschwendung, restmüll, müllberg
    `,
    dimensions: ['weight'],
    told: `
      müll, abfall, weggeworfen, werfen … weg, wirft … weg, warfen … weg, entsorgt,
      landet … im müll, landen … im müll, landeten … im müll, im müll, in der tonne,
      in die tonne, verschwendet, weggeschmissen, schmeißt … weg, unverkauft, gesammelt, geräumt
    `,
  },
  {
    asks: `
      verzehr, konsum, verbrauch, prokopfverbrauch, fleischkonsum, fleischverzehr, bierkonsum,
      kaffeekonsum, weinkonsum, spritverbrauch, kraftstoffverbrauch, energiebedarf, strombedarf,
      wasserbedarf
    `,
    dimensions: ['weight', 'volume', 'count', 'energy'],
    told: `
      isst, essen, aßen, gegessen, trinkt, trinken, tranken, getrunken, verzehrt, konsumiert,
      pro kopf, je einwohner, pro einwohner, verbraucht, verspeist, verspeiste, verspeisten,
      verputzt, verputzten, vertilgt, genossen, kippt, im jahr isst, im jahr trinkt, trank,
      braucht, brauchte, brauchen, benötigen, benötigte, frisst, fressen, säuft, schluckt,
      schlucken, begnügt sich, kommt mit, verschlingt, zieht, genehmigt sich, auf 100 kilometer,
      auf 100 kilometern
    `,
  },
  {
    asks: 'tragzeit, schwangerschaft, brutzeit, brutdauer',
    dimensions: ['duration'],
    told: 'trächtig, schwanger, brütet, brüten, bebrütet, tragzeit, trägt',
  },
  {
    asks: 'umlaufzeit, umlaufdauer, rotationsdauer, rotationszeit, tageslänge, umlaufperiode',
    dimensions: ['duration'],
    told: `
      umkreist, kreist, umrundet, um die erde, um die sonne, umlauf, um die eigene achse,
      eigene achse, dreht sich, kreisen, umkreisen, eine runde, umrundung, um ihren stern,
      um seinen stern, um den stern
    `,
  },
  {
    asks: 'reifezeit, reifung, lagerzeit',
    dimensions: ['duration'],
    told: 'reift, reifen, reifte, gereift, lagert, lagern, gelagert',
  },
  {
    asks: 'brutdauer, brutzeit',
    dimensions: ['duration'],
    told: 'brütet, brüten, bebrütet, ausgebrütet, schlüpfen',
  },
];
