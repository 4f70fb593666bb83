import { words } from '../../../language/packs/types.ts';

/** Terms in capitals that are things, measures or offices rather than organizations; lower case. */
export const terms = words(`
  dna rna mrna btw vat gdp bbp bnp gnp html css http https url pdf api ict it ai hr pr pc pcs tv tvs
  gps sms mms usb cpu gpu ram led lcd id ids vip ufo sos ok faq diy ceo cfo coo cto ipo eu vs usa us
  uk vk vn un uae vae ussr ddr gdr zzp mkb sme smes r&d m&a q&a bv nv bvs kg km cm mm m2 co2 h2o hiv
  aids adhd ptss ptsd mri ct ecg icu ic soa covid sars mers bmi rem iq eq esg csr mvo kpi roi crm erp
  saas b2b b2c gmo ggo pvc pfas avg gdpr wmo wia ww aow anw wao woz wob woo cao mbo hbo vwo havo vmbo
  mba bsc msc phd ba ma pm am ad bc nb ps nl be de fr rmb usd eur gbp jpy cny chf gmt cet utc est pst
  nfc rfid wifi lte gsm vr ar xr nft dao ev evs suv suvs atm pin pos qr cv dj mc tbc ww1 ww2 wk ek wc
  os nb2 dvd cd cds cd's vhs hd 3d 2d 4k vut bhv arbo mkb'er dga et ii iii iv vi vii viii ix xi xii
  xiv xv xvi xx xxi lng lpg co ph uv ir ipv4 ipv6 sql xml json php ios vpn dns isbn fte fsc tl dr eta
  gop gmbh ltd inc plc fomo yolo lol asap stem hpv rsv tbc copd mrsa bbq asmr pfos hq ott sro kyc aml
  kwh mwh gwh twh kw mw gw khz mhz ghz hz mb gb tb kb mpa kpa db
  euro gulden frank yen yuan renminbi roepie peso roebel bitcoin ether
  cbe obe mbe kbe phd msc aex amx ascx bel bel20 dax cac ftse nasdaq dow nikkei s&p etf etfs wacc ebitda ebit roe eps capex opex p2p dm dms sim emp cgi
`);

/** Capitalised words that are never an organization by themselves, lower case. */
export const commonCapitals: ReadonlySet<string> = new Set([
  'europese unie',
  'european union',
  'europese raad',
  'european council',
  'big data',
  'verenigde staten',
  'united states',
  'lage landen',
  'low countries',
  'new testament',
  'midden-oosten',
  'middle east',
  'black friday',
  'cyber monday',
  'new deal',
  'koude oorlog',
  'hoge raad',
  'raad van state',
  'raad van europa',
  'council of europe',
  'security council',
  'privy council',
  'openbaar ministerie',
  'house of commons',
  'house of lords',
  'house of representatives',
  'white house',
  'witte huis',
  'champions league',
  'premier league',
  'super bowl',
  'roland garros',
  ...words(`
  god allah jezus jesus christus christ bijbel bible koran internet web kerst kerstmis christmas pasen
  easter pinksteren ramadan sinterklaas halloween thanksgiving hanukkah koningsdag bevrijdingsdag
  prinsjesdag black friday renaissance verlichting enlightenment middeleeuwen brexit holocaust
  big-data staten-generaal tweede eerste kamer rijk kabinet regering parlement senaat congres congress
  senate parliament government state ministry commons lords navy army marine aarde earth mars venus
  jupiter saturnus saturn neptunus uranus mercurius mercury maan moon zon sun noord zuid oost west
  north south east europa europe azië asia afrika africa amerika america australië oceanië antarctica
  arctic atlantic pacific atlantische stille oceaan noordzee middellandse wall street main downing
  westen oosten zuiden noorden randstad veluwe achterhoek benelux scandinavië balkan benelux midden-oosten
  covid corona olympische olympic paralympische spelen wereldbeker nobelprijs nobel oscar grammy
  latijn latin homo sapiens boeing-747 i' ik i'm i'll i've i'd v1 alt ctrl
  veiligheidsraad politie landmacht luchtmacht marechaussee kamerleden
  eredivisie bundesliga wimbledon giro vuelta dakar paralympics superbowl eurovision songfestival
  twitteren googelen pythagoras newton darwin einstein kyoto-protocol
  hij zij het ze we wij zo dan nu ja nee yes no oh ah hé hey hello dear beste geachte
`),
]);
