import { words } from '../language/index.ts';

// Words that tell what a figure measures, in Dutch and English, folded.

/** Of what is scored, ranked or set against one another: figures beside them are of one measure. */
export const COMPARING = words(`
  score scores scoort scoorde scoorden gescoord scored scoring
  haalt haalde haalden halen gehaald behaalt behaalde behaalden behaald achieved achieves earned got
  cijfer cijfers punt punten rapportcijfer point points grade grades mark marks rating rated rates
  lijst ranglijst klassement rangschikking rangorde rij list ranking rankings table
  onderaan bovenaan koploper hekkensluiter laatste eerste bottom top last first leader leads
  vergelijking vergeleken comparison compared respectievelijk respectively
`);

/** Of change: how much more or less is not how much. */
export const CHANGING = words(`
  groei groeit groeide groeiden gegroeid stijging stijgt steeg stegen gestegen toename toegenomen
  daling daalt daalde daalden gedaald afname afgenomen krimp krimpt kromp gekrompen zakt zakte
  verlies verliest verloor verloren verloor winst wint won hoger lager meer minder meest minst
  growth grow grows grew grown growing rise rises rose risen rising increase increases increased
  increasing fall falls fell fallen falling drop drops dropped decline declines declined decrease
  decreased lost loses gained gains higher lower more less fewer up down
`);

/** Before what something is scored on or for, or a share is of. */
export const BEFORE_COMPLEMENT = words(`
  op voor in aan bij over on for at about
`);

/** Between a share and the group that it is of. */
export const BEFORE_GROUP = words('van of onder among bij');

/** Articles, which belong to no label. */
export const ARTICLES = words('de het een the a an');

/** What a name's owner may be called by: "X's company", "the company of X". */
export const HOLDERS = words(`
  bedrijf onderneming firma concern groep partij ploeg team club land
  company firm business group party country
`);
