import type { GeneraPart } from '../parts/genera.ts';

/** German: the kinds of things that definitions name first. */
export const genera = {
  person: `person personen jemand mensch menschen mitglied mitglieder wer mann frau kind arzt bürger eigentümer arbeitnehmer arbeitgeber verbraucher käufer verkäufer unternehmer herrscher könig kaiser richter schüler student patient gläubiger schuldner teilnehmer anführer beamter anhänger opfer zeuge held bauer ritter mönch priester händler handwerker sklave adliger einwohner`,
  action: `prozess prozesse vorgang vorgänge handlung ereignis bewegung wachstum anstieg rückgang zunahme abnahme wechsel austausch aufnahme abbau aufbau teilung zellteilung kernteilung reaktion verlust kampf angriff aufstand krieg widerstand auswahl handel tausch tätigkeit verhalten kreislauf übergang übertragung umwandlung verlagerung veränderung bildung entwicklung ausbreitung trennung vereinigung verschmelzung aufspaltung verdunstung zerfall kauf verkauf -wandlung -tragung -lagerung -änderung -breitung -spaltung -bildung rückkehr gebrauch verbrauch produktion konsum kontrolle zusammenziehen wiederholung speicherung buchung einfuhr ausfuhr abschreibung versuch zusammenarbeit wahl streik revolution reform abschaffung entdeckung erfindung eroberung flucht wanderung reise zusammenschluss eingriff ablösung einführung atmung befruchtung bestäubung schmelzen erstarren stoß drehung geburt zerstörung weitergabe -tion -ung -lyse zusammenleben wettbewerb arbeit streit fehde`,
  substance: `stoff stoffe eiweiß protein proteine enzym enzyme hormon hormone gas flüssigkeit gemisch molekül moleküle säure base salz metall ion ionen zucker fett verbindung brennstoff gestein mineral material rohstoff element teilchen atom atome botenstoff nährstoff lösung`,
  part: `zelle zellen gewebe organ organe schicht haut membran drüse muskel knochen nerv gefäß gefäße röhre bläschen struktur faden fäden fortsatz knorpel sehne gelenk hohlraum öffnung kern kanal kammer einschnürung band wand zellorganell organell ring falte kapsel klappe scheibe sack bündel faser fasern schale blatt wurzel stängel`,
  amount: `zahl maß verhältnis anzahl wert summe prozentsatz wahrscheinlichkeit grad menge differenz unterschied abstand durchschnitt mittelwert geschwindigkeit temperatur anteil bruch quotient produkt größe kraft druck spannung dichte masse energie frequenz umfang schwelle streuung wurzel hälfte höhe länge dauer spannweite koeffizient gehalt konzentration dosis volumen fläche niveau nachfrage angebot abweichung varianz`,
  money: `betrag preis darlehen kredit schuld schulden steuer abgabe kosten ausgabe ausgaben vergütung einkommen einnahmen gewinn ertrag zins geld subvention prämie zahlung forderung vermögen kapital lohn münze gut güter aktie anleihe beitrag versicherung rechnung leistung`,
  group: `organisation gruppe unternehmen einrichtung regierung verein staat ausschuss rat gesellschaft stiftung heer behörde volk bevölkerung vorstand gemeinschaft bündnis klasse bank stand stamm familie reihe system netzwerk markt parlament körperschaft gericht bund abteilung branche haushalt gewerkschaft gattung verbindung`,
  rule: `gesetz regel regeln vertrag dokument absprache urkunde recht pflicht beschluss befehl verbot bestimmung grundsatz norm genehmigung vorschrift zustimmung liste übersicht erklärung zusage befugnis urteil plan register anspruch vereinbarung willenserklärung verfügung rechtsgeschäft verfassung verordnung strafe buße sanktion maßnahme`,
  idea: `theorie idee strömung auffassung lehre glaube gedanke überzeugung denkweise sichtweise ideologie modell annahme these hypothese prinzip haltung neigung vorurteil wissenschaft weltbild behauptung wissen vorstellung erwartung tendenz -ismus`,
  method: `methode technik art weise verfahren untersuchung test analyse ansatz therapie behandlung messung experiment gespräch interview stichprobe fragebogen berechnung schema darstellung karte versuch`,
  place: `gebiet ort gegend stadt land fluss landschaft tal berg hügel meer see küste streifen insel boden zone stelle region ebene delta raum viertel dorf hang becken düne umgebung siedlung wohnung standort lebensraum wald wüste`,
  time: `zeitraum zeit epoche stadium jahr moment zeitalter jahrhundert jahreszeit frist tag phase zeitspanne abschnitt schritt`,
  state: `zustand situation umstand eigenschaft fähigkeit gefühl mangel überschuss gleichgewicht macht qualität merkmal stimmung fertigkeit position bedürfnis angst ruhe -keit -heit beziehung zusammenhang armut reichtum unsicherheit wohlstand bewusstsein`,
  device: `gerät instrument maschine gebäude werkzeug hilfsmittel computer speicher motor pumpe turm waffe fahrzeug schiff brücke damm vorrichtung tunnel schnittstelle adresse schlüssel karte uhr linse bildschirm modul dienst router kabel server wohnung`,
  living: `
    organismus organismen lebewesen tier tiere pflanze pflanzen vogel bakterium bakterien baum bäume
    pilz insekt fisch säugetier virus
  `,
  illness: `krankheit erkrankung störung entzündung infektion verletzung lähmung krebs -krankheit -störung schmerz`,
  language: `wort wörter satz sätze zeichen buchstabe text ausdruck sprachbild vergleich stilmittel stilfigur erzählung legende mythos information nachricht bericht name abkürzung symbol gattung beschreibung zeitung`,
  shape: `punkt linie kurve graph figur fläche winkel kreis dreieck achse gerade strecke`,
  piece: `teil bestandteil stück abschnitt baustein gen chromosom dna`,
  policy: `politik strategie streben bestreben`,
  effect: `effekt erscheinung folge phänomen wirkung einfluss ergebnis`,
  art: `lied gedicht akkord melodie gemälde roman drama komposition oper skulptur film zeichnung musikstück`,
  software: `programm datei software anwendung ordner protokoll datenbank kopie tabelle`,
  sound: `laut laute ton vokal konsonant`,
} satisfies GeneraPart;
