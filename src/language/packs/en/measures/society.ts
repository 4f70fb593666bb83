import type { MeasureRow } from '../../parts/figures.ts';

/** English: care, schools, law and elections. */
export const society: readonly MeasureRow[] = [
  {
    asks: 'turnout',
    dimensions: ['share', 'count'],
    told: 'voted, turned out, cast',
  },
  {
    asks: 'burglaries, thefts, crimes, offences',
    dimensions: ['count'],
    told: 'burgled, stolen, burglaries, thefts, crimes, offences',
  },
  {
    asks: 'applications, applicants, registrations',
    dimensions: ['count'],
    told: 'applied, applications, applicants, registered, signed up',
  },
  {
    asks: 'acceptance, admission, admissions, selection, ticketing',
    dimensions: ['share'],
    told: `
      accepted, admitted, admits, accepts, offered a place, got in, gets in, get in, were let in,
      took in, selected, given a place, got a place, won a place, found a place, chosen,
      was accepted, were accepted, let in, season ticket, season tickets, season pass,
      at the door, on the door, at the gate, to get in, entry costs, ticket costs, pay at,
      entrance fee, a ticket
    `,
  },
  {
    asks: 'satisfaction, rating, grade, marks, happiness, dissatisfaction',
    dimensions: ['share', 'count'],
    told: `
      satisfied, rated, gave, gives, give, rating, awarded, rate, rates, scored, scores,
      out of ten, out of five, marked, marks, stars, graded, rated it, gave it, happy, pleased,
      content, glad, would recommend, recommend, recommends, recommended, dissatisfied, unhappy,
      very good, delighted
    `,
  },
  {
    asks: 'complaints, complaint, reports, claims, grievances',
    dimensions: ['count', 'share'],
    told: `
      complained, complain, complains, complaints, reported, complaining, grievances,
      dissatisfied, unhappy, lodged, filed, protested, grumbled, moaned, took issue,
      made a complaint, lodged a complaint, rang to complain, wrote in, voiced, raised concerns,
      kicked up
    `,
  },
  {
    asks: 'dropouts',
    dimensions: ['count', 'share'],
    told: 'dropped out, left early, dropouts',
  },
  {
    asks: 'enrolment, enrollment, intake, enrolments, enrollments, enrollees',
    dimensions: ['count'],
    told: `
      enrolled, enrolment, enrollment, pupils, students, enrols, enroll, enrolling, admitted,
      on the roll, on its books, signed on, started at, began at, new students, new pupils,
      took up, registered, taught
    `,
  },
  {
    asks: 'wait, waits, waiting, queue, queues',
    dimensions: ['duration', 'count'],
    told: `
      wait, waits, waited, waiting, queue, queued, queues, waiting list, on the list, in line,
      takes, took
    `,
  },
  {
    asks: 'patients, patient',
    dimensions: ['count', 'share'],
    told: `
      treated, treats, admitted, admissions, patients, cared for, saw, seen, nursed,
      looked after, treating
    `,
  },
  {
    asks: 'admissions, hospitalisations, hospitalizations, hospitalisation, hospitalization',
    dimensions: ['count', 'share'],
    told: `
      admitted, admissions, hospitalised, hospitalized, taken to hospital, to hospital,
      in hospital, hospital beds, intensive care, rushed to, needed hospital,
      ended up in hospital, taken to the hospital, emergency
    `,
  },
  {
    asks: 'infections, cases, infected, prevalence, incidence, infection, outbreak, morbidity',
    dimensions: ['count', 'share'],
    told: `
      infected, infections, cases, caught, tested positive, positive, fell ill, diagnosed,
      contracted, sick, ill, suffer, suffers, affected, affects, live with, lives with,
      living with, suffer from, suffers from, suffered from, have the disease, has the disease,
      came down with, went down with, struck, developed, carry the, carries the, carriers, catch,
      catches, affect
    `,
  },
  {
    asks: `
      vaccination, vaccinations, vaccinated, coverage, uptake, immunisation, immunization,
      vaccines, inoculation
    `,
    dimensions: ['share', 'count'],
    told: `
      vaccinated, vaccinations, jab, jabs, immunised, immunized, inoculated, reached, covered,
      covers, connected, access to, shots, had the jab, had their jab, got the jab,
      got their shots, fully vaccinated, had a jab, given the jab, inoculations, vaccine,
      got a shot, had a shot, doses
    `,
  },
  {
    asks: 'operations, surgeries, procedures, surgery',
    dimensions: ['count', 'share'],
    told: `
      operated, operations, surgeries, procedures, surgery, performed, carried out,
      under the knife, surgeons, operate on, new hips, implanted
    `,
  },
  {
    asks: `
      recovery, survival, cure, survivors, rehabilitation, convalescence, recuperation, healing,
      hatchlings
    `,
    dimensions: ['share', 'count', 'duration'],
    told: `
      recovered, recover, recovers, survive, survives, survived, survivors, cured, alive,
      pulled through, back at work, back on her feet, back on his feet, back on their feet,
      got better, gets better, get better, healed, heals, heal, recuperate, rehabilitation,
      free of symptoms, made a full recovery, survived for, still alive, lived on, make it,
      makes it, made it, live to see, reach adulthood, reaches adulthood, reached adulthood,
      first birthday, first winter, first year, still living
    `,
  },
  {
    asks: 'pregnancy, gestation, carrying',
    dimensions: ['duration'],
    told: `
      pregnant, pregnancy, gestation, carries, carry, give birth after, gives birth after,
      gave birth after, bears, carried, expecting, due after, before giving birth, calves after,
      carries its young, carries her young, carry their young, carries for, calve after,
      gives birth, give birth, with calf, in calf, in the womb, bears its young
    `,
  },
  {
    asks: 'incubation, brooding, hatching',
    dimensions: ['duration'],
    told: `
      incubate, incubates, incubated, incubation, hatch, hatches, hatched, after infection,
      after exposure, after the bite, between infection, symptoms, show symptoms, first signs,
      hatch after, hatches after, hatched after, sits on, sit on, on the eggs, brood, broods,
      brooded, break out, emerge, emerges
    `,
  },
  {
    asks: 'pupils, schoolchildren',
    dimensions: ['count', 'share'],
    told: 'pupils, schoolchildren, children, on its roll, on roll, attend, attended',
  },
  {
    asks: 'enrolment, enrollment',
    dimensions: ['count'],
    told: 'enrolled, enrol, on its roll, on roll',
  },
  {
    asks: 'students, freshers, freshmen',
    dimensions: ['count', 'share'],
    told: 'students, undergraduates, study, studied, studying, enrolled, enrol, registered',
  },
  {
    asks: 'pass, passes, success',
    dimensions: ['share', 'count'],
    told: `
      pass, passed, passes, passing, graduated, graduates, succeeded, qualified, made the grade,
      got through, came through, first time, first attempt, with success, earned a diploma,
      gained a diploma, gained their, got their diploma, were successful, was successful,
      satisfied the examiners
    `,
  },
  {
    asks: 'failure, failures, fail',
    dimensions: ['share', 'count'],
    told: `
      failed, fail, fails, failures, broke down, flunked, did not pass, did not make, flunk,
      flunks, fell short, resit, resits, came up short, unsuccessful
    `,
  },
  {
    asks: 'graduation, graduates, diplomas, degrees',
    dimensions: ['share', 'count'],
    told: `
      graduated, graduate, graduates, degree, diploma, completed, graduating, took a degree,
      took their degree, finished, diplomas, degrees, qualified, got a degree
    `,
  },
  {
    asks: 'dropout, dropouts, withdrawals, drop, attrition',
    dimensions: ['count', 'share'],
    told: `
      dropped out, drop out, drops out, quit, gave up, left without, leave without, withdrew,
      left early, abandoned, left school, left before, walked away, did not return,
      did not finish, did not complete, never finished, without a diploma, without a degree,
      without qualifications, gave it up, give up, gives up, abandon, abandons,
      fell by the wayside, pulled out, quits, stopped coming, lost to follow-up, leaves before,
      leave before
    `,
  },
  {
    asks: 'truancy, truants, absence',
    dimensions: ['count', 'share'],
    told: `
      truant, truants, truancy, skipped, missed, stayed away, without leave, played truant,
      bunked off, bunk off, skip, skips, absent, stay away, did not turn up
    `,
  },
  {
    asks: 'arrests, arrested, suspects, detained',
    dimensions: ['count'],
    told: 'arrested, arrests, detained, being held, in custody, rounded up, picked up',
  },
  {
    asks: `
      burglaries, thefts, crimes, offences, theft, crime, robberies, stolen, offenses, vandalism,
      assaults, shoplifting, felonies
    `,
    dimensions: ['count', 'share'],
    told: `
      stole, burglary, burglaries, theft, thefts, robbed, robbery, robberies, stolen, break-ins,
      broke in, broken into, offences, crimes, reported, committed, vandalised, assaulted,
      mugged, shoplifted, made off, swiped, pinched, raided, police recorded, police registered
    `,
  },
  {
    asks: 'clearance, detection',
    dimensions: ['share', 'count'],
    told: 'solved, cleared up, solve, solves, detected, caught, culprit, led to a charge',
  },
  {
    asks: 'sentence, prison, jail, imprisonment, custody, detention, sentences, jailing, remand',
    dimensions: ['duration'],
    told: `
      jailed, prison, jail, sentenced, sentence, behind bars, imprisoned, custody, years in,
      in jail, in prison, locked up, put away, put away for, serve, served, serving, sent down,
      convicted, handed, suspended, in custody, spent, behind bars for, inside, months in
    `,
  },
  {
    asks: 'lawsuits, trials, proceedings, disputes, suits',
    dimensions: ['count'],
    told: `
      sued, lawsuits, brought, trials, tried, took to court, went to court, taken to court,
      in court, sue, sues, litigants, prosecuted, judgments, rulings, before the court, pending
    `,
  },
  {
    asks: 'objections, appeals',
    dimensions: ['count'],
    told: `
      objected, objections, objection, objectors, raised an objection, lodged an objection,
      lodged objections, responses, appealed, appeal, appeals
    `,
  },
  {
    asks: 'prisoners, inmates',
    dimensions: ['count'],
    told: 'prisoners, inmates, imprisoned, locked up, behind bars',
  },
  {
    asks: 'murders, homicides, killings',
    dimensions: ['count'],
    told: 'murdered, murders, killed, homicides, stabbed, shot',
  },
  {
    asks: 'turnout, ballots',
    dimensions: ['share'],
    told: `
      went to the polls, polls, ballots, ballot, turnout, voters, went to vote, voted,
      cast a ballot, cast their ballots, cast ballots, cast a vote, cast their vote, cast votes,
      bothered to vote, took part in the vote, went to the ballot box, eligible voters,
      registered voters, used their vote, of the electorate, showed up, shows up
    `,
  },
  {
    asks: 'votes, vote, ballots',
    dimensions: ['count', 'share'],
    told: `
      votes, voted, polled, won, received, took, ballots, vote, secured, of the vote,
      of the ballots, elected with, backing of, votes cast, garnered, won over, voted for
    `,
  },
  {
    asks: 'seats, mandates',
    dimensions: ['count'],
    told: `
      seats, seat, holds, seated, representatives, members of parliament, councillors, deputies,
      mandates, ended up with, came away with, went to, sit for, sits for, captured, elected
    `,
  },
  {
    asks: 'signatures, petition, signatories',
    dimensions: ['count'],
    told: `
      signed, signatures, petition, signatories, put their name, put their names, put her name,
      signing, sign, added their names, names on
    `,
  },
  {
    asks: 'applications, applicants, registrations',
    dimensions: ['count', 'share'],
    told: 'apply, applicant, applied, sign up, signed, submitted',
  },
  {
    asks: 'homelessness, homeless',
    dimensions: ['count', 'share'],
    told: `
      homeless, sleeping rough, slept rough, on the streets, without a home, roofless,
      on the street, night shelter, shelters, no fixed
    `,
  },
  {
    asks: 'housebuilding, completions, housing',
    dimensions: ['count', 'share'],
    told: `
      built, completed, build, builds, put up, finished, under construction, homes built,
      new homes, handed over, planning permission
    `,
  },
  {
    asks: 'churchgoers, worshippers',
    dimensions: ['count', 'share'],
    told: 'church, churchgoers, worship, worshippers, services, pews',
  },
  {
    asks: 'attacks, breaches, hacks, hacking',
    dimensions: ['count'],
    told: 'attacked, attacks, hacked, breached, breaches, leaked',
  },
  {
    asks: 'accuracy, precision, recognition',
    dimensions: ['share'],
    told: `
      correct, correctly, right, accurate, accuracy, recognised, recognized, got it right,
      gets it right, got right, identified, identifies, spotted, spots, correct answers,
      classified, guessed, predicted, on target
    `,
  },
  {
    asks: 'error, errors, mistakes, misses, inaccuracy',
    dimensions: ['share', 'count'],
    told: `
      wrong, wrongly, mistakes, errors, in error, incorrectly, got it wrong, gets it wrong,
      mistaken, mistook, missed, misses, misjudged, incorrect, off by, off target, misidentified
    `,
  },
  {
    asks: 'usage, adoption',
    dimensions: ['share', 'count', 'volume', 'energy'],
    told: 'use, uses, used, adopted, adopts',
  },
  {
    asks: 'ownership',
    dimensions: ['share', 'count'],
    told: 'own, owns, owned, owners',
  },
];
