import type { FormsList } from '../lists.ts';

/** English: verbs with their past and participle, nouns with their plural. */
export const irregular: FormsList = `
  arise arose arisen, bear bore borne born, beat beaten, become became, begin began begun, bind bound,
  bite bit bitten, bleed bled, blow blew blown, break broke broken, breed bred, bring brought, build built,
  burn burnt, buy bought, catch caught, choose chose chosen choice, cling clung, come came, creep crept,
  deal dealt, dig dug, draw drew drawn, dream dreamt, drink drank drunk, drive drove driven, eat ate eaten,
  fall fell fallen, feed fed, feel felt, fight fought, flee fled, fling flung, fly flew flown,
  forbid forbade forbidden, forget forgot forgotten, forgive forgave forgiven, freeze froze frozen,
  give gave given, grow grew grown, hang hung, hear heard, hide hid hidden, hold held, keep kept,
  know knew known, lay laid, lead led, lean leant, learn learnt, lend lent, lose lost, mean meant, mislead misled,
  mistake mistook mistaken, overcome overcame, overthrow overthrew overthrown, pay paid, ring rang rung,
  rise rose risen, run ran, see saw seen, seek sought, sell sold, send sent, shake shook shaken, shine shone,
  shoot shot, shrink shrank shrunk, sing sang sung, sink sank sunk, sit sat, sleep slept, slide slid,
  smell smelt, speak spoke spoken speech, spell spelt, spend spent, spill spilt, spin spun, spoil spoilt,
  spring sprang sprung, stand stood, steal stole stolen, stick stuck, sting stung, strike struck stricken,
  strive strove striven, swear swore sworn, sweep swept, swell swollen, swim swam swum, swing swung,
  take took taken, teach taught, tear tore torn, tell told, think thought, throw threw thrown,
  undergo underwent undergone, understand understood, undertake undertook undertaken, uphold upheld,
  wake woke woken, wear wore worn, weave wove woven, weep wept, win won, withdraw withdrew withdrawn,
  withhold withheld, withstand withstood, write wrote written,
  criterion criteria, phenomenon phenomena, bacterium bacteria, nucleus nuclei, fungus fungi, axis axes,
  hypothesis hypotheses, thesis theses, crisis crises, stimulus stimuli, matrix matrices, vertex vertices,
  appendix appendices, datum data, medium media, mitochondrion mitochondria, ovum ova, mouse mice, foot feet,
  tooth teeth, goose geese, child children, man men, woman women, leaf leaves, wolf wolves, life lives, half halves,
  knife knives, thief thieves, person people, bus buses, gas gases, plateau plateaus, ox oxen, louse lice, genus genera
`;
