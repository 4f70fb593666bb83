import type { CohesionPart } from '../parts/cohesion.ts';
import { genera } from './genera.ts';

/** English: what ties a sentence to those around it. */
export const cohesion = {
  openers: `
    however, but, and, or, so, yet, thus, hence, therefore, then, also, moreover, furthermore, besides,
    instead, likewise, similarly, conversely, nevertheless, nonetheless, otherwise, meanwhile, consequently,
    accordingly, indeed, in fact, in addition, in contrast, by contrast, in other words, in total, in all,
    altogether, together, as a result, for example, for instance, for this, for that, on the other hand,
    on the one hand, after that, before that, finally, next, first, second, third, fourth, fifth, firstly, secondly, thirdly,
    later, earlier, afterwards, here, there, both, neither, either, each, another, others, other, some, most,
    many, few, all of, half of, none, one, the other, the others, the rest, the former, the latter, the first,
    the second, the third, the last, the same, because, although, though, while, whereas, since then, since,
    unlike, like, such, too, only, even, not, no, nor, still, again, once, that, those, this, these, which,
    who, what, by comparison, compared, of which, of these, of those, of them
  `,
  pointing: `
    this, these, those, such a, such an, aforementioned, the above, above all, as above, see above, mentioned above, described above, shown above,
    given above, table above, figure above, see below, described below, shown below, table below, figure below,
    the following, as follows, the former, the latter, said, respective, referred to,
    however, therefore, moreover, thus, by contrast, in contrast, on the other hand, of that, in that, at that,
    for that, by that, to that, from that, with that, on that, under that, about that, that is why, hence, consequently, is another,
    are other, is also, are also, an example of, examples of, one of the, that year, the opposite, the reverse,
    the converse, vice versa, that it, that they, follow with, follows with,
    that month, that day, that time, that case, that way, is that, was that, that point, and that is, and that was, but that is, but that was
  `,
  resuming: 'that was, that is, that has, that means, which is why, that makes',
  personal: `
    i, me, my, we, us, our, ours, you, your, he, him, she, it, they, them, hers, theirs, the respondents,
    the participants, those asked,
    the same, then, here, again, so far, as many, as much, our example, the example, likewise, another,
    the other, other, others, both
  `,
  possessives: 'its their his her',
  pluralVerbs: `are were refer mean`,
  singularVerbs: 'is was means refers',
  auxiliaries: 'has have had can could must should will would may might do does did',
  definite: 'the',
  changing: `
    rose rise rises risen raised raises fell fall falls fallen grew grow grows grown came come comes amounted amounts
    dropped drops increased increases decreased decreases cut cuts lowered climbed shrank went goes brought reduced
    doubled slowed jumped sank recovered declined
  `,
  past: `
    was were had did rose fell grew came went took made gave found said won lost led held stood cost left kept sent
    built paid sold bought spent became began ran saw sank shrank wrote drew fought broke chose spoke drove flew
    could would -ed
  `,
  rates: 'per',
  superlatives:
    'most least best worst largest greatest biggest smallest highest lowest longest shortest oldest youngest newest latest fastest slowest strongest weakest deepest richest poorest cheapest earliest commonest main chief leading classic only first second third last',
  unchecked: 'check verify unsure uncertain tbc tbd doublecheck ask',
  examples:
    'example examples exercise exercises case problem problems assignment question questions quiz',
  gapArticles: 'a=(a/an) an=(a/an) the=the',
  naming: 'term word concept notion phrase expression',
  pluralEndings: '-s -ia -uli -ae',
  singularEndings: '-ss -us -is -ics',
  nounKinds: [
    '-tion -ation -isation -ization -sion -sis -ing -ment -al',
    '-ness -ity -ance -ence',
    '-ism',
    '-effect',
    '-theory -law -principle -model',
  ],
  doers: '-er -or -ist -ee',
  hints: `
    multi=several multi=many multi=multiple multi=more bi=two dual=two duo=two mono=one mono=single uni=one
    uni=single tri=three quad=four poly=many pre=before post=after inter=between intra=within self=own self=oneself
    self=himself self=themselves anti=against auto=automatically auto=itself auto=self micro=small macro=large trans=across
    hyper=very iso=equal homo=same hetero=different photo=light bio=living geo=earth hydro=water thermo=heat
    -phobia=fear -cide=killing -cracy=rule -itis=inflammation -vore=eats -vores=eat -meter=measures -meter=measuring
    fixed=constant fixed=change variable=change variable=changes variable=vary variable=varies average=mean total=all total=sum
    maximum=highest maximum=largest minimum=lowest minimum=smallest initial=first final=last external=outside
    internal=inside global=world local=area annual=year annual=yearly visual=seen visual=see verbal=words verbal=spoken
    monetary=money financial=money mutual=both random=chance temporary=short delayed=later reverse=back
    negative=less positive=more marginal=extra marginal=additional social=people legal=law
    unlimited=no absolute=all primary=first secondary=second illegal=law voluntary=willingly
    cyclical=cycle seasonal=season fictitious=imaginary lost=loss hidden=unseen strong=powerful
  `,
  norms:
    'must shall should may allowed permitted required norm deadline within latest before imagine suppose',
  genera,
  clauses: 'that',
  asking: 'what how when where who which whichever whatever if whether',
  tying:
    'of for in on to by with from at over into between through against under per across within without',
  instances: 'e.g., eg, for example, for instance',
  partitives: 'kind kinds form forms type types sort sorts beginning end onset',
  trailing:
    'full responsible able capable available equal due -ed -ing -ly used made known built held found given drawn taken bound born set spent left',
  noVerbs: 'always often series plus sports physics economics goods',
  glossaries:
    'term terms glossary definition definitions vocabulary concept concepts keyword keywords list miscellaneous other lecture week chapter session slides part overview',
  errands:
    'action actions attendance present absent apologies minutes decisions homework schedule planning tasks rota committee committees contact staff readings literature todo references bibliography sources waste equipment questions',
  remarks: ` used
    best better good great ideal similar suitable useful works helps requires depends can cannot may often usually
    typically sometimes characterized characterised focused known based due not no more less very easy easier hard harder
    difficult fast faster slow slower cheap expensive for with without arises powerful fundamental popular important
    essential widely further critical crucial missing highly well
  `,
  sides: `
    advantage advantages disadvantage disadvantages pros cons benefit benefits limitation limitations drawback drawbacks
    strengths weaknesses application applications uses usage use-cases cases steps step workflow features challenges
    considerations issues comparison differences pitfalls tips importance procedure
  `,
  aspects:
    'type types explanation mechanism mechanisms danger dangers protection performance countermeasure countermeasures use uses symptoms signs treatment diagnosis cause causes prevention origin location appearance colour color composition weights covers imports formula unit units test tests kinds criteria background context criticism strengths weaknesses limits',
  coursework: `
    the exam, on exam, for exam, the midterm, the lecture, last lecture, next lecture, in lecture, in class, this chapter,
    see chapter, slide, slides, the lecturer, the tutorial, the handout, the syllabus, by heart, the textbook, week
  `,
  adjectiveEndings: '-ous -able -less -ive -ical -graphic -ural -ional -ental -etic -idal -static',
  gerundEnding: 'ing',
  gerundArticle: '',
  verbEnding: 's',
} satisfies CohesionPart;
