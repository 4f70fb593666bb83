import type { GeneraPart } from '../parts/genera.ts';

/** German: the kinds of things that definitions name first. */
export const genera = {
  person: `person personen jemand mensch menschen mitglied mitglieder wer mann frau kind arzt bürger eigentümer arbeitnehmer arbeitgeber verbraucher käufer verkäufer unternehmer herrscher könig kaiser richter schüler student patient gläubiger schuldner teilnehmer anführer beamter anhänger opfer zeuge held bauer ritter mönch priester händler handwerker sklave adliger einwohner`,
  action: `prozess prozesse vorgang vorgänge handlung ereignis bewegung wachstum anstieg rückgang zunahme abnahme wechsel austausch aufnahme abbau aufbau teilung zellteilung kernteilung reaktion verlust kampf angriff aufstand krieg widerstand auswahl handel tausch tätigkeit verhalten kreislauf übergang übertragung umwandlung verlagerung veränderung bildung entwicklung ausbreitung trennung vereinigung verschmelzung aufspaltung verdunstung zerfall kauf verkauf -wandlung -tragung -lagerung -änderung -breitung -spaltung -bildung rückkehr gebrauch verbrauch produktion konsum kontrolle zusammenziehen wiederholung speicherung buchung einfuhr ausfuhr abschreibung versuch zusammenarbeit wahl streik revolution reform abschaffung entdeckung erfindung eroberung flucht wanderung reise zusammenschluss eingriff ablösung einführung atmung befruchtung bestäubung schmelzen erstarren stoß drehung geburt zerstörung weitergabe -tion -ung -lyse zusammenleben wettbewerb arbeit streit fehde ritual zeremonie feier`,
  substance: `stoff stoffe eiweiß protein proteine enzym enzyme hormon hormone gas flüssigkeit molekül moleküle säure base salz metall ion ionen zucker fett verbindung brennstoff gestein mineral material rohstoff element teilchen atom atome botenstoff nährstoff `,
  mixture: `gemisch lösung legierung emulsion suspension mischung`,
  part: `zelle zellen gewebe organ organe schicht haut membran drüse muskel knochen nerv gefäß gefäße röhre bläschen struktur faden fäden fortsatz knorpel sehne gelenk hohlraum öffnung kern kanal kammer einschnürung band wand zellorganell organell ring falte kapsel klappe scheibe sack bündel faser fasern schale blatt wurzel stängel`,
  amount: `maß wert summe menge differenz unterschied durchschnitt mittelwert geschwindigkeit temperatur produkt kraft druck spannung dichte masse energie frequenz umfang schwelle streuung wurzel hälfte dauer spannweite koeffizient gehalt konzentration dosis volumen fläche niveau nachfrage angebot abweichung varianz`,
  money: `betrag preis kosten ausgabe ausgaben einkommen einnahmen gewinn ertrag zins geld lohn münze rechnung leistung umsatz`,
  goods: `gut güter ware waren`,
  group: `organisation gruppe unternehmen einrichtung regierung verein ausschuss rat gesellschaft stiftung heer behörde volk bevölkerung vorstand gemeinschaft bündnis klasse bank stand stamm familie reihe system netzwerk markt parlament körperschaft gericht bund abteilung branche haushalt gewerkschaft gattung verbindung`,
  rule: `gesetz regel regeln verbot bestimmung grundsatz norm vorschrift verfassung verordnung strafe buße sanktion maßnahme`,
  idea: `theorie idee strömung auffassung lehre glaube gedanke überzeugung denkweise sichtweise ideologie modell annahme these hypothese prinzip haltung wissenschaft weltbild behauptung wissen vorstellung erwartung -ismus`,
  tendency: `neigung vorurteil tendenz hang`,
  method: `methode technik art weise verfahren untersuchung test analyse ansatz therapie behandlung messung experiment gespräch interview stichprobe fragebogen berechnung schema darstellung karte versuch`,
  place: `gebiet ort gegend stadt land fluss landschaft tal berg hügel meer see küste streifen insel boden zone stelle region ebene delta raum viertel dorf hang becken düne umgebung siedlung wohnung standort lebensraum wald wüste staat krater graben schlucht gebirge`,
  time: `zeitraum zeit epoche stadium jahr moment zeitalter jahrhundert jahreszeit frist tag phase zeitspanne abschnitt schritt`,
  state: `zustand situation umstand eigenschaft fähigkeit gefühl mangel überschuss gleichgewicht macht qualität merkmal stimmung fertigkeit position bedürfnis angst ruhe -keit -heit beziehung zusammenhang armut reichtum unsicherheit wohlstand bewusstsein`,
  device: `gerät instrument maschine gebäude werkzeug hilfsmittel computer speicher motor pumpe turm waffe fahrzeug schiff brücke damm vorrichtung tunnel schnittstelle adresse schlüssel karte uhr linse bildschirm modul dienst router kabel server wohnung`,
  living: `
    organismus organismen lebewesen tier tiere pflanze pflanzen vogel bakterium bakterien baum bäume
    pilz insekt fisch säugetier virus
  `,
  illness: `krankheit erkrankung störung entzündung infektion verletzung lähmung krebs -krankheit -störung schmerz`,
  language: `wort wörter satz sätze zeichen buchstabe text ausdruck sprachbild vergleich stilmittel stilfigur erzählung legende mythos information nachricht bericht name abkürzung symbol gattung beschreibung zeitung`,
  shape: `punkt figur fläche winkel kreis dreieck`,
  piece: `teil bestandteil stück abschnitt baustein gen chromosom dna`,
  policy: `politik strategie streben bestreben`,
  effect: `effekt erscheinung folge phänomen wirkung einfluss ergebnis`,
  art: `lied gedicht melodie gemälde roman drama komposition oper skulptur film zeichnung musikstück`,
  software: `programm datei software anwendung ordner protokoll datenbank kopie tabelle`,
  sound: `laut laute ton vokal konsonant`,
  harmony: `akkord tonleiter dreiklang`,
  right: `recht pflicht genehmigung zustimmung befugnis anspruch vollmacht zusage`,
  document: `vertrag dokument absprache urkunde beschluss befehl liste übersicht erklärung urteil plan register vereinbarung willenserklärung verfügung rechtsgeschäft beweis plädoyer entscheidung`,
  credit: `darlehen kredit schuld schulden forderung vermögen kapital aktie anleihe`,
  levy: `steuer abgabe beitrag subvention prämie zahlung vergütung`,
  length: `abstand höhe länge breite tiefe größe`,
  number: `zahl verhältnis anzahl prozentsatz wahrscheinlichkeit grad anteil bruch quotient maß wert summe menge differenz unterschied durchschnitt mittelwert produkt hälfte`,
  line: `linie achse gerade strecke`,
  curve: `kurve graph`,
} satisfies GeneraPart;
