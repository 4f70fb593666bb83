import type { FormsList } from '../lists.ts';

/** Dutch: strong verbs with their past and participle, and nouns with another vowel in the plural. */
export const irregular: FormsList = `
  bedriegen bedroog bedrogen, beginnen begon begonnen begin, begrijpen begreep begrepen begrip,
  besluiten besloot besloten besluit, bewegen bewoog bewogen, bezitten bezat bezeten, bezoeken bezocht,
  bieden bood boden geboden, binden bond gebonden, blazen blies geblazen, blijken bleek gebleken,
  breken brak braken gebroken, brengen bracht gebracht, buigen boog gebogen, denken dacht gedacht,
  dragen droeg gedragen, drijven dreef gedreven, dringen drong gedrongen, drinken dronk gedronken,
  dwingen dwong gedwongen, eten at gegeten, genieten genoot genoten, gieten goot gegoten,
  glijden gleed gegleden, grijpen greep gegrepen, hangen hing gehangen, helpen hielp geholpen,
  houden hield hielden gehouden, kiezen koos kozen gekozen keuze, klinken klonk geklonken, kopen kocht gekocht,
  krimpen kromp gekrompen, kruipen kroop gekropen, lezen las lazen gelezen, lijden leed geleden, liegen loog gelogen,
  lopen liep gelopen, meten mat gemeten, nemen nam namen genomen, onderzoeken onderzocht onderzoek,
  ontbinden ontbond ontbonden, ontstaan ontstond ontstonden, ontvangen ontving ontvingen,
  ontwerpen ontwierp ontworpen, overlijden overleed overleden, rijden reed reden gereden, roepen riep geroepen,
  scheiden gescheiden, schenken schonk geschonken, scheppen schiep geschapen, schieten schoot geschoten,
  schrijven schreef schreven geschreven, schuiven schoof geschoven, slaan sloeg geslagen, slapen sliep,
  sluiten sloot sloten gesloten, smelten smolt gesmolten, snijden sneed gesneden, spreken sprak spraken gesproken,
  springen sprong gesprongen, steken stak gestoken, stelen stal gestolen, sterven stierf stierven gestorven,
  stijgen steeg stegen gestegen, treden trad traden getreden, treffen trof getroffen,
  trekken trok trokken getrokken, vallen viel vielen gevallen, vangen ving gevangen, varen voer gevaren,
  vechten vochten gevochten, verbieden verbood verboden verbod, verbinden verbond verbonden, verdrinken verdronk verdronken,
  verdwijnen verdween verdwenen, vergelijken vergeleek vergeleken, verkopen verkocht verkoop,
  verliezen verloor verloren verlies, vermijden vermeed vermeden, verschijnen verscheen verschenen,
  verspreiden verspreid, vertrekken vertrok vertrokken vertrek, verwerpen verwierp verworpen, verwerven verwierf verworven,
  verwijzen verwees verwezen, verwijten verweet verweten, verzinnen verzon verzonnen, verzoeken verzocht, vinden vond vonden gevonden,
  vliegen vloog gevlogen, voorkomen voorkwam, vriezen vroor gevroren, wegen woog gewogen, werpen wierp geworpen,
  werven wierf geworven, wijzen wees wezen gewezen, winnen won gewonnen, zenden zond gezonden, zien zag zagen gezien,
  zingen zong gezongen, zinken zonk gezonken, zoeken zocht gezocht, zuigen zoog gezogen, zwemmen zwom gezwommen,
  zwellen zwol gezwollen, zwijgen zweeg gezwegen,
  stad steden, schip schepen, lid leden, kind kinderen, ei eieren, rund runderen, blad bladeren,
  criterium criteria, museum musea, bacterie bacterien
`;
