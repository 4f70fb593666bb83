import type { GeneraPart } from '../parts/genera.ts';

/** Dutch: the kinds of things that definitions name first. */
export const genera = {
  person: `schuldeiser plaatsvervanger persoon personen iemand mens mensen lid leden degene diegene wie man vrouw kind arts burger eigenaar werknemer werkgever consument producent koper verkoper ondernemer vorst koning keizer ambtenaar rechter student patiënt schuldeiser schuldenaar partij deelnemer bestuurder leider aanhanger slachtoffer getuige held boer ridder monnik priester koopman ambachtsman edelman slaaf medewerker bewoner klant leverancier deskundige specialist manager directeur aandeelhouder belegger accountant advocaat huurder verhuurder docent leraar leerling wetenschapper filosoof historicus dichter schrijver componist muzikant soldaat officier generaal zeeman politicus minister president gouverneur geestelijke bisschop paus heilige profeet zendeling pelgrim arbeider knecht verpleegkundige chirurg therapeut verzorger mantelzorger donor spreker gebruiker beheerder aanvaller indringer ontwerper ontwikkelaar erfgenaam vertegenwoordiger gevolmachtigde tussenpersoon makelaar vervoerder boekhouder bewindvoerder voogd functionaris professional jurist klerk gezant afgevaardigde musicus zanger zangeres kunstenaar schilder leerkracht verdachte dader patiënt`,
  action: `proces processen handeling handelingen gebeurtenis gebeurtenissen verandering beweging omzetting verplaatsing overdracht uitwisseling opname afgifte afbraak opbouw vorming ontwikkeling deling kerndeling celdeling reactie respons verspreiding verdeling versmelting overgang verlies daad aanpassing selectie activiteit gedrag doorgeven afwisselen overnemen kringloop cyclus stroom doorbraak vermenging menging verdamping vertering splitsing samenvoeging onderdrukking -ering -isatie -vorming -wisseling -name -deling terugkeer gebruik verbruik productie consumptie controle bestrijding uitzetting samentrekking ontstaan afwisseling herhaling opslaan bewaren vastleggen uitsplitsing registratie keuze duwtje poging samenwerking bewerking verkiezing stemming hervorming invoering afschaffing ontdekking uitvinding verovering vlucht trek migratie reis tocht gewoonte ontkenning ophalen bestuiving bevruchting celademhaling ademhaling splijting smelten stollen botsing trilling draaiing rotatie geboorte sterfte vernietiging verplichting-aangaan vergelding bescherming verbetering -atie -lyse -sie arbeid begaan gedraging overschrijding verdediging zorg verzorging hulp wijziging evolutie inbreuk verhuizing fusie scheiding deflectie straling inschrijving`,
  substance: `
    stof stoffen eiwit eiwitten enzym enzymen hormoon hormonen gas gassen vloeistof molecuul
    moleculen zuur zuren base zout metaal ion ionen suiker vet vetten verbinding brandstof gesteente
    mineraal materiaal grondstof element deeltje deeltjes atoom atomen signaalstof
    voedingsstof slijm vocht geneesmiddel medicijn steen verf inkt
   water antistof signaalmolecuul oplosmiddel`,
  mixture: `mengsel oplossing legering emulsie suspensie`,
  part: `cel cellen weefsel orgaan organen laag laagje lagen vlies membraan klier spier bot botten zenuw bloedvat bloedvaten vat buis buisje buisjes blaasje structuur draad draden uitloper kraakbeen pees gewricht holte opening kern kanaal kamer uitstulping insnoering band knobbel wand vel organel ring plooi plooien kapsel klep schijf kap zak zakje film koker spleet knoop bundel vezel vezels slijmlaag huid schaal kiem knop wortel stengel blad uitsteeksel vrucht zaad knol bloem korrel receptor zintuig`,
  amount: `sterkte index maat waarde som hoeveelheid verschil gemiddelde snelheid temperatuur product grootheid eenheid kracht druk spanning dichtheid massa energie vermogen frequentie omvang drempel spreiding wortel helft duur bereik coefficient gehalte concentratie dosis volume oppervlakte niveau vraag aanbod afwijking variantie vertraging variatie variabele schommeling schommelingen maximum minimum uitwijking parameter`,
  money: `bedrag prijs kosten uitgave uitgaven inkomen inkomsten winst opbrengst rente geld loon munt munten omzet bedragen valuta`,
  goods: `goed goederen`,
  group: `organisatie groep bedrijf onderneming instelling overheid orgaan vereniging college commissie raad rechtspersoon stichting vennootschap leger instantie volk bevolking bestuur gemeenschap verbond bond klasse samenleving bank stand stam familie verzameling reeks netwerk markt marktvorm parlement regering populatie combinatie afdeling sector branche huishouden vakbond populaties categorie team bondgenootschap`,
  rule: `wet regel regels verbod bepaling beginsel norm voorschrift eis grondwet straf boete sanctie maatregel standaard beperking gebod`,
  idea: `theorie idee stroming opvatting leer geloof gedachte overtuiging denkwijze visie ideologie model veronderstelling stelling hypothese principe houding wens wetenschap wereldbeeld bewering kennis beeld verwachting schema voorstelling herinnering -isme oordeel mening vakgebied studie begrip inzicht stereotype`,
  tendency: `neiging vooroordeel aanleg geneigdheid voorkeur`,
  method: `methode techniek manier wijze procedure onderzoek test toets analyse werkwijze therapie behandeling meting experiment gesprek interview steekproef vragenlijst berekening schema voorstelling weergave kaart proef regeling wijzen bewerking recept protocol formaat algoritme praktijk`,
  place: `gebied plaats streek stad land rivier landschap dal vallei berg heuvel zee meer kust eiland bodem zone plek regio vlakte wal delta ruimte wijk dorp helling bekken duin gebouw markt locatie station leefgebied habitat milieu omgeving bos woestijn monding riviermond mond rug laagte zandplaat oever bocht grens staat geul bergketen krater kloof heuvelrug opslag opslagplaats  buurt kolonie`,
  time: `periode tijd tijdvak stadium jaar moment tijdperk eeuw seizoen termijn dag dagen -tijd -periode -tijdperk stap fase`,
  state: `toestand situatie omstandigheid eigenschap gevoel gebrek tekort overschot evenwicht bekwaamheid macht kwaliteit kenmerk stemming vaardigheid positie behoefte angst rust status -heid -toestand relatie samenhang verband armoede rijkdom onzekerheid loyaliteit tevredenheid welvaart welzijn bewustzijn gemoedstoestand spanning onvermogen geheugen gemak rol eigenschappen emotie schade dwang gezag`,
  device: `apparaat instrument machine gebouw werktuig hulpmiddel toestel computer motor pomp toren wapen brug dam waterwerk chip middel meetinstrument tunnel interface adres sleutel kaart klok lens scherm module dienst cache router kabel server stuw sluis wal kade dijk schot muur systeem station geleider halfgeleider verbinding sensor leiding schakelaar`,
  living: `
    organisme organismen dier dieren plant planten soort soorten vogel bacterie bacteriën boom bomen
    schimmel insect vis zoogdier virus gewas struik kruid
  `,
  illness: `ziekte aandoening stoornis ontsteking infectie beschadiging verlamming afwijking kanker kwaal zwelling -ziekte -stoornis pijn bloeduitstorting bloeding verkleuring wond letsel syndroom gezwel tumor koorts infectieziekte soa`,
  language: `woord woorden zin zinnen teken letter zinsdeel uitdrukking naam afkorting symbool`,
  shape: `punt figuur vlak hoek cirkel driehoek vorm`,
  piece: `deel onderdeel stuk stukje gedeelte gen genen chromosoom bouwsteen dna strook plaat balk plank allel gegeven kolom rij veld fragment blok schakel tak keten kristal fossiel`,
  policy: `politiek beleid strategie streven koers aanpak houding toegeven`,
  effect: `effect verschijnsel gevolg fenomeen invloed werking uitkomst resultaat getij getijde oorzaak`,
  art: `lied gedicht melodie muziekstuk schilderij roman toneelstuk compositie opera beeldhouwwerk film tekening stijl werk`,
  software: `programma bestand software applicatie app map protocol database kopie tabel bibliotheek`,
  sound: `klank klanken toon klinker medeklinker noot`,
  harmony: `akkoord toonladder drieklank samenklank`,
  right: `recht plicht verplichting bevoegdheid vergunning toestemming last aanspraak machtiging toezegging`,
  document: `verdrag overeenkomst document afspraak akte besluit contract bevel lijst overzicht verklaring uitspraak vonnis plan voorstel register statuut bewijs proces-verbaal rechtshandeling betoog pleidooi processtuk beslissing beschikking antwoord mededeling aankondiging waarschuwing aantekening rekening aanwijzing brief arrest rapport formulier schikking belofte dreigement ultimatum aanklacht verzoek klacht melding factuur`,
  credit: `lening schuld vordering bezit bezittingen kapitaal tegoed vermogensbestanddeel aandelen obligatie aandeel krediet hypotheek`,
  levy: `belasting heffing accijns bijdrage subsidie uitkering betaling vergoeding premie belastingen toeslag`,
  length: `afstand lengte hoogte grootte hoogteverschil breedte diepte reikwijdte`,
  number: `getal verhouding aantal percentage kans graad aandeel breuk quotiënt score mate maat waarde som hoeveelheid verschil gemiddelde snelheid eenheid product helft nummer cijfer optelsom maatstaf quotiënt`,
  line: `lijn as raaklijn`,
  curve: `curve grafiek`,
  trend: `groei stijging daling toename afname vermindering verhoging verlaging herstel krimp waardedaling waardestijging`,
  conflict: `strijd aanval opstand oorlog verzet staking revolutie omwenteling veldslag conflict geschil gevecht slag`,
  dealing: `inkoop verkoop handel ruil aankoop boeking invoer uitvoer afschrijving verrekening`,
  rite: `ritueel ceremonie plechtigheid feest sacrament`,
  crime: `feit delict misdrijf overtreding`,
  text: `tekst verhaalvorm verhaal legende mythe informatie bericht verslag genre beschrijving omschrijving toespraak inleiding opmerking rechtzetting boek artikel samenvatting citaat`,
  tongue: `taal taalvorm dialect`,
  order: `stelsel systeem staatsvorm regeringsvorm bewind regime dictatuur democratie`,
  building: `zaal gang muur plafond dak toren raam poort zuil boog gewelf pilaar galerij trap koepel`,
  trope: `beeldspraak vergelijking stijlfiguur stijlmiddel`,
  vehicle: `voertuig schip vaartuig wagen vliegtuig trein`,
} satisfies GeneraPart;
