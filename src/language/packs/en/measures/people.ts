import type { MeasureRow } from '../../parts/figures.ts';

/** English: people, and how many there are of them. */
export const people: readonly MeasureRow[] = [
  {
    asks: 'attendance, admissions',
    dimensions: ['count', 'share'],
    told: 'attendance',
  },
  {
    asks: 'visitors, visits, attendance, audience, viewers, spectators',
    dimensions: ['count'],
    told: `
      visited, visitors, visits, attended, watched, viewers, spectators, tickets, came to, drew,
      drawn, crowd
    `,
  },
  {
    asks: 'readers, readership, circulation, listeners, users',
    dimensions: ['count'],
    told: 'read, reads, readers, readership, listened, listen, listeners, tuned in, used, users',
  },
  {
    asks: 'members, membership, subscribers, participants',
    dimensions: ['count'],
    told: `
      members, membership, joined, subscribe, subscribed, subscribers, took part, participants,
      enrolled, recruited, randomised, randomized
    `,
  },
  {
    asks: `
      deaths, death, dead, fatalities, victims, casualties, toll, killed, mortality, lethality,
      fatality, suicides, losses, executions, massacre
    `,
    dimensions: ['count', 'share'],
    told: `
      killed, killing, kills, kill, died, die, dead, deaths, drowned, lives, perished, fatal,
      fatalities, fatally, dies, dying, lost their lives, lost his life, lives lost, succumbed,
      shot dead, murdered, victims, fell in, loss of life, drown, lost her life,
      lose their lives, passed away, claimed the lives, claimed … lives, took the lives,
      did not survive, died from, died of, die from, die of, killed in, per thousand births,
      before their first birthday, before the age, first year of life, body count,
      fell in battle, on the battlefield, executed, hanged, beheaded, burned at the stake,
      put to death, slain, starved, died of plague, carried off, went down with, did not return,
      never returned, never came back, slaughtered
    `,
  },
  {
    asks: 'injured, injuries, wounded, casualties, injury, hurt',
    dimensions: ['count'],
    told: `
      injured, wounded, hurt, injuries, hospital, injury, wounds, injuring, wounding,
      treated for burns, burns, were hurt, was hurt, needed treatment, treated in hospital
    `,
  },
  {
    asks: 'population, inhabitants, residents, colony, flock, populace, headcount, townsfolk',
    dimensions: ['count'],
    told: `
      live, lives, lived, inhabitants, residents, population, home to, souls, city of, town of,
      village of, town with, city with, island of, inhabited, populated, people live,
      call it home, nests, nested, nesting, breed, breeds, bred, are left, were left, survive,
      roam, roams, wintered, wintering, census, within its walls, within the walls, numbered,
      numbers, settlers, villagers, islanders, burghers, townspeople, dwelt, dwell,
      people strong, counted, swelled to, grew to, shrank to, housed, populous
    `,
  },
  {
    asks: `
      respondents, response, sample, participants, subjects, responses, interviewees,
      participant, cohort, patients
    `,
    dimensions: ['count', 'share'],
    told: `
      respondents, surveyed, polled, interviewed, responded, replied, filled in, completed,
      took part, tested, studied, participants, asked, questioned, quizzed, replies, sample,
      answered, survey of, poll of, recruited, subjects, volunteers, enrolled, returned,
      returned the questionnaire, sent back, questionnaire, questionnaires, took the survey,
      polling, were asked, canvassed, filled out, replied to, followed, enlisted, took the test,
      data from, based on, analysed, analyzed, examined, screened, signed up for the study
    `,
  },
  {
    asks: 'births, birth, babies',
    dimensions: ['count'],
    told: 'born, births, delivered, babies, came into the world',
  },
  {
    asks: 'members, membership, subscribers, followers',
    dimensions: ['count'],
    told: `
      belong, belongs, signed up, singers, member, subscribe, subscription, subscriptions,
      follow, follows, followed, followers, fans, enrolled, join
    `,
  },
  {
    asks: `
      participants, entrants, entries, runners, competitors, starters, contestants, entrant
    `,
    dimensions: ['count'],
    told: `
      runners, riders, walkers, swimmers, rowers, crews, teams, entrants, entered, entries,
      started, starters, at the start, lined up, took part, taking part, competed, compete,
      joined, signed up, registered, ran, finished, enrolled, recruited, competitors,
      toed the line, took to the start, on the start line, competing, signed up for,
      at the starting line, turned up, registered for, finishers, joggers, took to the water,
      racers, took on, tackled, go in for
    `,
  },
  {
    asks: `
      visitors, visits, attendance, audience, viewers, viewership, viewing, spectators, crowd,
      crowds, tourists, guests, footfall, gate, attendances, onlookers, ratings
    `,
    dimensions: ['count', 'share'],
    told: `
      visit, visitor, guests, fans, supporters, tourists, attended, attend, turned out, came to,
      audience, audiences, crowd, crowds, watched, watch, tuned in, through the doors,
      through the gates, attracted, attracts, welcomed, drew, tickets, streamed, packed,
      packed into, in the stands, lined the, lined the route, in the stadium, cheered, flocked,
      flock, streamed in, poured in, turned up, came along, came through, walked through,
      passed through, came to see, welcomes, pulled in, passed the turnstiles, admitted,
      poured through, sat in, switched on, tuned in to, in front of the television, glued to,
      watching, watches, streaming, streamed it, saw it
    `,
  },
  {
    asks: 'stays',
    dimensions: ['count'],
    told: 'stays, overnight, nights, stayed',
  },
  {
    asks: 'readers, readership, circulation, listeners, users, downloads, streams, views',
    dimensions: ['count', 'share'],
    told: `
      downloaded, downloads, streamed, streams, played, plays, viewed, views, active, accounts,
      registered, sold, copies, print run, use it, tune in, subscribers
    `,
  },
  {
    asks: 'loans, lending, borrowed, borrowings',
    dimensions: ['count', 'money'],
    told: 'lent, lent out, borrowed, borrow, loans, checked out, issued',
  },
  {
    asks: 'disappearances',
    dimensions: ['count'],
    told: 'missing, unaccounted, disappeared, vanished',
  },
  {
    asks: 'refugees, migrants, asylum',
    dimensions: ['count', 'share'],
    told: `
      fled, refugees, asylum, displaced, migrants, arrived, driven out, took refuge, settled
    `,
  },
  {
    asks: 'evacuees, evacuated, evacuation',
    dimensions: ['count'],
    told: 'evacuated, evacuees, leave their homes, left their homes, forced out',
  },
  {
    asks: 'density',
    dimensions: ['count'],
    told: `
      per square kilometre, per square kilometer, per square mile, to the square mile, density
    `,
  },
  {
    asks: 'fertility',
    dimensions: ['count'],
    told: 'per woman, children per, fertility',
  },
  {
    asks: 'marriages, weddings, marriage',
    dimensions: ['count', 'share'],
    told: 'married, marry, marries, wed, weddings, marriages, tied the knot',
  },
  {
    asks: 'divorces, divorce',
    dimensions: ['count', 'share'],
    told: 'divorced, divorce, divorces, split up, ended in',
  },
  {
    asks: 'households, families',
    dimensions: ['count', 'share'],
    told: 'households, families, homes',
  },
  {
    asks: 'age',
    dimensions: ['duration', 'count'],
    told: 'aged, old, oldest, years old, age, younger than, older than, at the age',
  },
  {
    asks: 'smokers, smoking, vaping',
    dimensions: ['share', 'count'],
    told: `
      smoke, smokes, smoked, smokers, cigarette, cigarettes, light up, lights up, lit up,
      smoking, vape, vapes, vaping
    `,
  },
  {
    asks: 'drinkers, drinking',
    dimensions: ['share', 'count', 'volume'],
    told: 'drink, drinks, drank, drinkers, alcohol',
  },
  {
    asks: 'obesity, overweight, underweight',
    dimensions: ['share', 'count'],
    told: `
      obese, overweight, obesity, too heavy, weigh too much, weighs too much, underweight,
      healthy weight
    `,
  },
  {
    asks: 'loneliness, depression, anxiety, stress, worry',
    dimensions: ['share', 'count'],
    told: `
      lonely, depressed, depression, anxious, anxiety, alone, feel alone, feels alone,
      felt alone, isolated
    `,
  },
  {
    asks: 'sleep',
    dimensions: ['duration', 'share'],
    told: `
      sleep, sleeps, slept, asleep, sleeping, sleeps for, dozes, naps, nap, a night, hibernates,
      hibernate, in bed, shut-eye
    `,
  },
  {
    asks: 'screen',
    dimensions: ['duration'],
    told: 'screen, screens, phone, phones, online',
  },
  {
    asks: 'supporters, support, approval, favour, backing, endorsement',
    dimensions: ['share', 'count'],
    told: `
      support, supports, supported, in favour, in favor, back, backed, backs, approve, approves,
      approved, voted for, agree, agreed, backing, voted yes, yes votes, said yes, say yes,
      says yes, for the plan, for the proposal, agrees, were for, are for, endorse, endorsed,
      endorses, welcome, welcomed, like the, in agreement, think it is a good, behind the plan,
      favours, favour, votes in favour, happy with, keen on
    `,
  },
  {
    asks: 'opponents, opposition, disapproval',
    dimensions: ['share', 'count'],
    told: `
      oppose, opposes, opposed, against, disagree, disagreed, reject, rejected, voted no,
      no votes, said no, say no, says no, voted down, were against, are against, voted against,
      votes against, rejects, disapprove, disapproves, disapproved, opposing, object to, dislike,
      do not want, does not want, turned down, unhappy with
    `,
  },
  {
    asks: 'trust, confidence, faith, optimism, pessimism',
    dimensions: ['share', 'count'],
    told: `
      trust, trusts, trusted, confidence, confident, have faith, has faith, believe in,
      believes in, distrust, distrusts, relies on, optimistic, pessimistic
    `,
  },
  {
    asks: 'sample, respondents, participants',
    dimensions: ['count'],
    told: 'filled in the questionnaire, questioned, polled, surveyed, sampled, answered, took part, enrolled',
  },
];
