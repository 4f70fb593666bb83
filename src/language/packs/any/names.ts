import type { NamesPart } from '../parts/names.ts';

/** Words of names that no one language owns. */
export const names = {
  abbreviations: '',
  particles: 'al bin ibn',
  articles: '',
  ofWords: '',
  forWords: '',
  onWords: '',
  andWords: '',
  firstNames: `
    fatima mohammed mohamed ahmed ali hassan ibrahim mustafa youssef omar karim samira aisha khadija
    barack sergey sergei vladimir dmitri ivan satya sundar kamala oprah priya mei wei ming jin
    hiroshi kenji yuki raj rahul anil sanjay deepak kwame amina chidi ngozi
  `,
  places: '',
  placeOpenings: '',
  legalForms: 'oy kk pte bhd tbk ooo pao sca',
  smallForms: 'oyj',
  openForms: 'se',
  heads: 'fc afc sv vv',
  commonHeads: '',
  headEndings: '',
  joiningHeads: '',
  joiningEndings: '',
  openingHeads: '',
  firmOpenings: '',
  generalOpenings: '',
  royal: '',
  leftOut: '',
  clubForms: 'fc afc sc sv ac as rc cf',
  chambers: '',
  subjects: '',
  mediaNames: '',
  otherHeads: '',
  otherEndings: '',
  workEndings: '',
  laws: '',
  lawEnds: '',
  numberedParts: '',
  terms: `
    dna rna mrna vat gdp gnp html css http https url pdf api it ai hr pr pc pcs tv tvs gps sms mms
    usb cpu gpu ram led lcd id ids vip ufo sos ok faq diy ceo cfo coo cto ipo eu vs usa us uk un uae
    ussr ddr gdr sme smes r&d m&a q&a kg km cm mm m2 co2 h2o hiv aids adhd ptsd mri ct ecg icu ic
    covid sars mers bmi rem iq eq esg csr kpi roi crm erp saas b2b b2c gmo pvc pfas gdpr mba bsc msc
    phd ba ma pm am ad bc nb ps nl be de fr rmb usd eur gbp jpy cny chf gmt cet utc est pst nfc rfid
    wifi lte gsm vr ar xr nft dao ev evs suv suvs atm pin pos qr cv dj mc tbc ww1 ww2 wc os nb2 dvd
    cd cds vhs hd 3d 2d 4k vut et ii iii iv vi vii viii ix xi xii xiv xv xvi xx xxi lng lpg co ph uv
    ir ipv4 ipv6 sql xml json php ios vpn dns isbn fte fsc tl dr eta gop gmbh ltd inc plc fomo yolo
    lol asap stem hpv rsv copd mrsa bbq asmr pfos hq ott sro kyc aml kwh mwh gwh twh kw mw gw khz
    mhz ghz hz mb gb tb kb mpa kpa db euro frank yen yuan renminbi peso bitcoin ether cbe obe mbe
    kbe dax cac ftse nasdaq dow nikkei s&p etf etfs wacc ebitda ebit roe eps capex opex p2p dm dms
    sim emp cgi
  `,
  capitalised: '',
} satisfies NamesPart;
