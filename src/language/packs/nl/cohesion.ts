import type { CohesionPart } from '../parts/cohesion.ts';
import { genera } from './genera.ts';

/** Dutch: what ties a sentence to those around it. */
export const cohesion = {
  openers: `
    echter, maar, en, of, want, dus, daarom, daardoor, daarbij, daarna, daarnaast, daarop, daarvan,
    daarvoor, daarmee, daarin, daaruit, daaraan, daartegen, daartoe, daarentegen, hierdoor, hierbij, hierna,
    hiervan, hiervoor, hiermee, hierin, hieruit, hieraan, hierop, hiertoe, hiertegen, hier, daar, er, toch,
    bovendien, verder, ook, eveneens, evenals, tevens, zo, zodoende, kortom, immers, namelijk, vervolgens,
    ten slotte, tenslotte, tot slot, ondanks, niettemin, desondanks, desalniettemin, anderzijds, enerzijds,
    integendeel, overigens, trouwens, sterker, toen, dan, waardoor, waarbij, waarna, waarmee, waarvan,
    terwijl, hoewel, omdat, zodat, beide, allebei, ander, andere, nog een, nog, wel, niet, geen, juist, vooral,
    slechts, samen, in totaal, totaal, opnieuw, sindsdien, inmiddels, al, alleen, zelfs, wie, wat,
    de eerste, de tweede, de derde, de laatste, de andere, de overige, de rest, de helft, het eerste, het tweede,
    het is, het was, het gaat, het betreft, het kan, het wordt, het werd, het heeft, het had, het bestaat,
    het gebeurt, het duurt, het duurde, het kost, het kostte, het telt, het telde, het bedraagt, het ontstaat,
    ter vergelijking, nodig, bijvoorbeeld, een ander, een andere, een tweede, een derde, tegelijk, tegelijkertijd,
    kort samengevat, samengevat, bepalend, doorslaggevend, beslissend, voorts, naderhand, alsdan, nadien, voorheen, thans, momenteel, tegenwoordig, recent, recentelijk, onlangs,
    oorspronkelijk, aanvankelijk, uiteindelijk, concreet, feitelijk, formeel, eerst, later, eerder, iets, iedere, sommige, enkele, die, dat, deze, dit, diens, dergelijke, zulke, zo'n
  `,
  pointing: `
    deze, dit, dergelijke, dergelijk, zulke, zulk, zo'n, zoiets, diens, hiervan, hiervoor, hiermee, hierbij,
    hierdoor, hierin, hierop, hieruit, hierboven, hieronder, bovenstaande, onderstaande, genoemde, eerdergenoemde,
    bovengenoemde, voornoemde, laatstgenoemde, eerstgenoemde, desbetreffende, betreffende, bedoeld, bedoelde, eerste lid, tweede lid, derde lid, vierde lid, vijfde lid, vorige lid, vorenbedoelde, bijbehorende, daarentegen,
    echter, immers, namelijk, het omgekeerde, het tegenovergestelde, het tegendeel, andersom, dat hij, dat zij, dat ze, volgt met, volgen met,
    is dat, was dat, zijn dat, waren dat, wordt dat, werd dat, bleef dat, bedroeg dat,
    lag dat, komt dat, kwam dat, gaat dat, kost dat, kan dat, en dat is, en dat was, maar dat is, maar dat was, dus, daarom, is een andere,
    zijn andere, is een ander, is ook, zijn ook, een voorbeeld van, voorbeelden van, een van de, een van de vele, dat er nog, die is, van die, in die, op die,
    bij die, met die, voor die, door die, aan die, uit die, naar die, over die, onder die, tegen die, tot die, na die, per die, binnen die, zonder die, tussen die, volgens die,
    van dat, in dat, op dat, bij dat, met dat, voor dat, aan dat, uit dat, naar dat, over dat, onder dat,
    tegen dat, tot dat
  `,
  resuming: 'dat is, dat was, dat waren, dat heet, dat betekent, dat komt, dat maakt',
  personal: `
    ik, mij, mijn, wij, we, ons, onze, jij, je, jou, jouw, u, uw, jullie, hij, hem, zij, ze, hen,
    daarvan, daarvoor, daarmee, daarbij, daardoor, daarin, daarop, daaruit, daar, ervan, ervoor, ermee, erbij,
    erdoor, erin, erop, eruit, eraan, erover, er, dezelfde, hetzelfde, datzelfde, diezelfde, toen, destijds,
    die dag, dat jaar, het voorbeeld, ons voorbeeld, bijvoorbeeld, opnieuw, evenveel, zoveel, zo veel, laatste twee,
    andere, ander, overige, de ondervraagden, de respondenten, de deelnemers, de geënquêteerden, de stemmers
  `,
  possessives: 'haar hun',
  pluralVerbs: `zijn waren worden werden betekenen verwijzen houden staan heten vormen`,
  singularVerbs: 'is was wordt betekent verwijst',
  auxiliaries:
    'heeft hebben had hadden kan kunnen kon moet moeten mag mogen zal zullen wil willen doet doen weet weten',
  definite: "de het 't",
  changing: `
    steeg stijgt stegen stijgen gestegen daalde daalt daalden dalen gedaald groeide groeit groeiden groeien gegroeid
    zakte zakt zakten gezakt kromp krimpt liep loopt opgelopen verhoogde verhoogd verlaagde verlaagd teruggebracht
    verlengd verlengde toegenomen afgenomen
  `,
  past: `
    was waren werd werden had hadden kon konden moest moesten mocht mochten wilde zou zouden ging gingen kwam kwamen
    stond stonden lag lagen bleef bleven steeg stegen daalde daalden liep liepen gaf gaven zag zagen kreeg kregen nam
    namen deed deden bedroeg bedroegen bleek bleken vond vonden won wonnen verloor verloren sprak spraken koos kozen
    zei zeiden at aten reed reden voer voeren schreef schreven trok trokken viel vielen hield hielden liet lieten
    sloot sloten begon begonnen bracht brachten kocht kochten verkocht verkochten kostte kostten telde telden
    -rde -lde -nde -fde -gde -pte -kte -ste
  `,
  rates: 'per',
  superlatives: '-ste -st meest leidende meeste minst minste enige voornaamste',
  unchecked: 'check checken nakijken navragen natrekken opzoeken controleren klopt onzeker',
  examples:
    'voorbeeld voorbeelden rekenvoorbeeld casus oefening opgave opgaven opdracht oefeningen vraag vragen oefenvragen',
  gapArticles: 'een=(een) de=de/het het=de/het',
  naming: 'term begrip woord concept uitdrukking',
  pluralEndings: "-en -ies -ers -ors -els -'s -ia -uli",
  singularEndings: '-inkomen -geheugen -leren -vermogen -lichen vermogen geheugen',
  nounKinds: [
    '-tie -atie -sie -ing -ering -isering -ose -lyse -isatie -age -ment',
    '-heid -teit -schap',
    '-isme',
    '-effect',
    '-theorie -wet -principe -model',
  ],
  doers: '-aar -eur -ist',
  hints: `
    multi=meer multi=meerdere multi=veel bi=twee dubbel=twee duo=twee mono=een uni=een tri=drie drie=derde poly=veel
    pre=voor post=na inter=tussen zelf=eigen anti=tegen auto=vanzelf auto=zelf micro=klein macro=groot hyper=zeer
    iso=gelijk iso=even homo=gelijk homo=dezelfde homo=hetzelfde hetero=verschillend hetero=verschillen foto=licht
    bio=leven geo=aarde hydro=water thermo=warmte -fobie=angst -cratie=macht -itis=ontsteking -eter=eet -eters=eten
    -meter=meet -meter=meten vaste=veranderen vaste=veranderd vast=constant variabele=veranderen variabele=verandert
    gemiddeld=doorsnee totaal=alle totale=alle totale=som maximum=hoogste maximale=hoogste minimum=laagste
    minimale=laagste beginnende=eerste extern=buiten externe=buiten intern=binnen interne=binnen mondiaal=wereld
    mondiale=wereld lokale=plaatselijk jaarlijks=jaar visueel=zien visuele=zien verbaal=woorden verbale=woorden
    monetair=geld monetaire=geld financiele=geld wederzijds=beide wederzijdse=beide willekeurig=toeval willekeurige=toeval
    tijdelijke=korte negatieve=minder positieve=meer marginaal=extra marginale=extra primair=eerste primaire=eerste
    secundair=tweede secundaire=tweede data=gegevens data=persoonsgegevens gegevens=data vrijwillig=vrije sociale=anderen
    sociaal=anderen juridische=recht -lek=verloren opbrengst=inkomsten dode=gestorven
    meervoudig=meer meervoudige=meer enkelvoudig=een enkelvoudige=een
  `,
  norms: 'moet moeten mag mogen dient dienen norm verplicht uiterlijk binnen deadline stel',
  genera,
  clauses: 'dat',
  asking: 'wat hoe wanneer waar wie als of waarbij waarmee',
  tying: 'van voor in op aan bij met uit naar over tussen door tegen onder per binnen zonder tot',
  instances: 'bv, bv., bijv, bijv., b.v., bijvoorbeeld, vb., o.a., denk aan',
  partitives: 'geheel soort soorten vorm vormen type typen een ander andere begin einde',
  trailing: 'nodig verantwoordelijk bevoegd gelijk',
  noVerbs: '-cht licht vast kort zwart niet groot heet best',
  glossaries:
    'begrip begrippen begrippenlijst kernbegrippen term termen woordenlijst definities definitie lijst glossarium overige overig diversen week hoofdstuk college hoorcollege hc les deel overzicht',
  errands:
    'actiepunt actiepunten actielijst acties aanwezig afwezig aanwezigen notulen mededelingen rondvraag besluiten besluitenlijst huiswerk planning rooster taken taakverdeling presentielijst bestuur commissies contact docenten literatuur bronnen bronvermelding referenties afval benodigdheden vragen',
  remarks: ` gebruikt
    beste beter goed goede geschikt handig handige vergelijkbaar vergelijkbare werkt helpt vereist hangt kan kunnen vaak
    meestal soms gekenmerkt gebaseerd bekend bekende niet geen veel meer minder zeer erg heel makkelijk moeilijk snel
    langzaam goedkoop duur voor met zonder belangrijk belangrijke krachtig krachtige populair populaire veelgebruikt
    veelgebruikte fundamenteel fundamentele essentieel essentiele cruciaal cruciale
  `,
  sides: `
    voordeel voordelen nadeel nadelen toepassing toepassingen gebruik stap stappen stappenplan beperking beperkingen
    aandachtspunten tips verschil verschillen valkuilen uitdagingen vergelijking werkwijze
  `,
  aspects:
    'type types soorten verklaring verklaringen uitleg mechanisme mechanismen gevaar gevaren bescherming werking gebruik toepassing symptomen verschijnselen klachten behandeling diagnose diagnostiek preventie ligging bouw herkomst kleur samenstelling formule eenheid eenheden criteria kritiek verhouding middel middelen maatregelen bijwerkingen',
  coursework: `
    voor de toets, op de toets, in de toets, het tentamen, op tentamen, in les, deze les, vorige les, volgende les,
    het college, hoorcollege, werkcollege, dit hoofdstuk, het hoofdstuk, zie hoofdstuk, slide, de dia, de docent, de reader, de syllabus,
    de toetsstof, leerstof, zeiden ze, komt aan bod, uit je hoofd, uit het hoofd, moet je kennen, niet kennen, wel kennen
  `,
  adjectiveEndings: '-isch -ief -matig -baar -loos -eel -air',
  gerundEnding: 'en',
  gerundArticle: 'het',
  verbEnding: 't',
} satisfies CohesionPart;
