import { words } from '../../../language/packs/types.ts';

/**
 * Cities and regions that texts in Dutch and English name most, lower case. Countries come from
 * `Intl.DisplayNames`, further cities from the names of the time zones.
 */
export const placeNames = words(`
  amsterdam rotterdam haag den-haag utrecht eindhoven groningen tilburg almere breda nijmegen arnhem
  haarlem enschede amersfoort apeldoorn zaandam zaanstad hoofddorp haarlemmermeer 's-hertogenbosch
  bosch zwolle leiden dordrecht zoetermeer emmen ede delft deventer venlo leeuwarden alkmaar sittard
  helmond heerlen hilversum amstelveen oss roosendaal schiedam vlaardingen gouda maastricht lelystad
  assen middelburg vlissingen terneuzen hengelo veenendaal wageningen schiphol ijmuiden velsen
  purmerend hoorn zeist nieuwegein aalsmeer texel terschelling ameland vlieland veghel waalwijk
  tiel barneveld drachten sneek harlingen katwijk noordwijk scheveningen wassenaar rijswijk
  friesland drenthe overijssel gelderland flevoland noord-holland zuid-holland zeeland noord-brabant
  brabant limburg holland betuwe twente salland
  antwerpen antwerp gent ghent brussel brussels brugge bruges leuven luik liège mechelen charleroi
  namen oostende hasselt kortrijk vlaanderen flanders wallonië wallonia genk
  londen london parijs paris berlijn berlin münchen munich keulen cologne hamburg frankfurt stuttgart
  düsseldorf dresden leipzig bremen hannover madrid barcelona sevilla valencia lissabon lisbon porto
  rome milaan milan napels naples turijn turin venetië venice florence athene athens wenen vienna
  zürich zurich genève geneva bern bazel basel praag prague boedapest budapest warschau warsaw krakau
  boekarest sofia belgrado kiev kyiv moskou moscow sint-petersburg stockholm gotenburg oslo bergen
  kopenhagen copenhagen helsinki dublin belfast edinburgh glasgow cardiff manchester liverpool
  birmingham leeds sheffield bristol oxford cambridge newcastle nottingham southampton york bath
  brighton leicester coventry aberdeen cornwall devon kent sussex yorkshire lancashire wales scotland
  england schotland engeland
  york washington boston chicago houston dallas seattle atlanta philadelphia detroit miami phoenix
  denver portland pittsburgh baltimore cleveland minneapolis austin orlando sacramento oakland
  manhattan brooklyn hollywood california californië texas florida ohio michigan georgia virginia
  pennsylvania illinois oregon nevada arizona massachusetts alaska hawaii colorado minnesota
  wisconsin kentucky tennessee alabama louisiana montana utah idaho iowa kansas missouri nebraska
  oklahoma maryland delaware connecticut maine vermont wyoming toronto vancouver montreal ottawa
  calgary quebec ontario
  peking beijing shanghai shenzhen guangzhou wuhan chengdu hangzhou tianjin nanjing chongqing xi'an
  hongkong hong-kong sichuan tibet tokio tokyo osaka kyoto seoel seoul taipei
  mumbai delhi bangalore chennai kolkata jakarta bali java sumatra bangkok hanoi manila singapore
  kuala-lumpur sydney melbourne brisbane perth adelaide auckland wellington dubai doha riyad riyadh
  teheran tehran bagdad baghdad damascus beiroet beirut jeruzalem jerusalem tel-aviv gaza cairo
  caïro casablanca lagos nairobi johannesburg kaapstad accra dakar addis-abeba kinshasa
  mexico são-paulo rio buenos-aires santiago bogota lima caracas havana silicon
  groot-brittannië great-britain britain noord-korea zuid-korea north-korea south-korea emiraten
 s-gravenhage s-hertogenbosch
  siberië siberia beieren bavaria saksen saxony catalonië catalonia andalusië toscane tuscany
  provence normandië normandy bretagne brittany alpen alps ardennen pyreneeën himalaya sahara amazone
  donau danube rijn rhine maas schelde thames theems seine nile nijl waal ijssel ijsselmeer
  waddenzee markermeer lauwersmeer oosterschelde biesbosch eemshaven maasvlakte groenland greenland
`);
