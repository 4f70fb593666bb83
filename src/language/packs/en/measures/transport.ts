import type { MeasureRow } from '../../parts/figures.ts';

/** English: transport, energy, sport and things. */
export const transport: readonly MeasureRow[] = [
  {
    asks: 'delay',
    dimensions: ['duration'],
    told: 'late, later, longer, delayed',
  },
  {
    asks: 'traffic, vehicles, footfall',
    dimensions: ['count', 'share'],
    told: `
      vehicles, cars, cross, drivers, traffic, lorries, trucks, crossed, crosses, pass, passes,
      passed, motorists, used by, drive, drove, roll, rolled, roll over, go through,
      goes through, pour through, used the road, used the bridge, over the bridge,
      through the tunnel, cyclists, thunder, a day use, using the bridge, using the road
    `,
  },
  {
    asks: 'accidents, crashes, collisions, incidents, wrecks, derailments',
    dimensions: ['count'],
    told: `
      accident, accidents, crash, crashes, crashed, collision, collisions, collided, incidents,
      ran into, ran off the road, skidded, overturned, pile-up, pile-ups, smash, smashed,
      derailed, knocked down, run over
    `,
  },
  {
    asks: 'freight, cargo',
    dimensions: ['weight', 'count'],
    told: 'freight, cargo, handled, shipped',
  },
  {
    asks: 'punctuality, timekeeping, reliability',
    dimensions: ['share'],
    told: `
      on time, punctual, punctuality, to schedule, on schedule, to the minute,
      within five minutes, ran late, were late, arrived late, arrived on time, right time,
      as timetabled
    `,
  },
  {
    asks: `
      passengers, travellers, travelers, riders, ridership, journeys, trips, patronage, commuters
    `,
    dimensions: ['count'],
    told: `
      passengers, travellers, flew, carried, travelled, rode, flown, flies, carries, carry,
      travel, ride, rides, journeys, trips, on board, aboard, boarded, sailed, crossed,
      made the crossing, took the train, took the bus, commute, commutes, commuted, boards,
      board, boarding, used the, uses the, use the, caught the train, catch the train, by train,
      by bus, on the ferry, took the ferry, ferried, ferries, transports, transported,
      took to the air, checked in, stepped on
    `,
  },
  {
    asks: 'speed, limit, velocity, pace, acceleration, limits',
    dimensions: ['speed'],
    told: `
      speed, fast, mph, km/h, flies, flew, runs, swims, travels, races, top speed, allowed,
      at up to, hurtles, hurtled, raced, sped, speeds, clocked, clocked at, clocks, travelling,
      traveling, moves, moved, moving, metres per second, gallops, sprints, sprint, goes at,
      reaches, reached, top out, tops out, peaked at, kilometres an hour, miles an hour, flows,
      falls at, cruises, cruised, flow, permitted, maximum, may drive, driven at, caught doing,
      caught at, was doing, exceed, exceeded, drove at, motored
    `,
  },
  {
    asks: 'consumption',
    dimensions: ['energy', 'volume', 'weight'],
    told: `
      uses, used, consumes, consumed, guzzles, guzzled, electricity, power, water, gas, petrol,
      fuel, using, burns
    `,
  },
  {
    asks: 'braking, stopping',
    dimensions: ['length'],
    told: 'stopped, stop, stops, brake, brakes, braked, braking, halt, standstill',
  },
  {
    asks: 'journey, crossing, trip, flight, voyage, commute, ride, sailing',
    dimensions: ['duration', 'length', 'count'],
    told: `
      takes, took, take, lasts, lasted, journey, crossing, door to door, covered, covers,
      gets you there, arrive after, arrives after, later you are, hours later, drive from,
      walk from, by car, on foot, by boat, door-to-door, on the road, at sea, sail to, sails to,
      flying time, en route, shaved, cut the journey
    `,
  },
  {
    asks: 'delay, delays, lateness',
    dimensions: ['duration', 'count', 'money'],
    told: `
      delay, delays, delayed, held up, late, overran, behind schedule, behind time, running late,
      kept waiting, held back, stuck for, stranded, stood still, arrived … late, left … late,
      setback, set back, slipped
    `,
  },
  {
    asks: `
      breakdowns, outages, faults, failures, malfunctions, bugs, glitches, defects, crashes
    `,
    dimensions: ['count', 'duration'],
    told: `
      broke down, breakdowns, faults, failed, outage, outages, power cut, broken, break down,
      breaks down, faulty, out of order, malfunctioned, conked out, packed up, gave up,
      went wrong, without power, lost power, blackout, jammed, glitches, defects, bugs,
      stopped working, failing, repaired, repair, repairs, mended, fixed, engineers, engineer,
      called out, turned out
    `,
  },
  {
    asks: 'cancellations, cancelled, canceled, cancellation',
    dimensions: ['share', 'count'],
    told: `
      cancelled, canceled, called off, scrapped, cancellations, did not run, axed, not run,
      grounded, never left, cancelling, withdrawn, did not sail, did not fly, do not run
    `,
  },
  {
    asks: 'jams, congestion, tailback, gridlock, queues',
    dimensions: ['length', 'duration'],
    told: `
      jam, jams, queue, tailback, tailbacks, congestion, stuck, stood in traffic, crawling,
      standstill, at a standstill, backed up, bumper to bumper, tailed back, snarled, stationary
    `,
  },
  {
    asks: 'flights, sailings',
    dimensions: ['count'],
    told: 'flights, flew, departures, take-offs, sailings, landings',
  },
  {
    asks: 'fleet, vessels',
    dimensions: ['count'],
    told: `
      fleet, ships, aircraft, planes, buses, vehicles, trains, vessels, operates, runs,
      has … ships, boats, trams, lorries, trucks, taxis, locomotives, wagons, coaches
    `,
  },
  {
    asks: 'distance, range, reach, radius, separation, mileage, coverage, proximity',
    dimensions: ['length'],
    told: `
      covered, covers, flew, flies, travelled, travels, drives, walked, walks, apart,
      on a full charge, on one charge, full tank, kilometres away, swam, ran, migrate, migrates,
      flown, light years, light-years, from earth, from the earth, from the sun,
      as the crow flies, far away, off, separates, separated, lies, distant, from one end,
      between the two, on a charge, on one tank, on a tank, between charges, without recharging,
      can go, goes, can fly, can travel, can drive, carries, signal, cover, drove, driven, walk,
      rode, rides, ride, sailed, sails, cycled, hiked, on the clock, on the odometer, route,
      stage, lap, circuit, crossing of, kilometres long, miles long, to the nearest, it is … to,
      north of, south of, east of, west of, off the coast, from the coast, from the nearest,
      outside the town, as the crow, inland, from each other, away from
    `,
  },
  {
    asks: 'battery, standby',
    dimensions: ['duration', 'length', 'energy'],
    told: `
      battery, charge, lasts, runs for, on a full charge, on one charge, on a single charge,
      between charges, without charging, runs, keeps going, lasted, hours of use, goes flat,
      flat after, needs charging
    `,
  },
  {
    asks: 'charging, charger, recharge',
    dimensions: ['duration'],
    told: `
      charge, charged, charges, charging, full, plugged in, fully charged, recharges, recharge,
      from empty, to full, top up, tops up, plug
    `,
  },
  {
    asks: 'generation',
    dimensions: ['energy', 'power', 'share'],
    told: `
      generates, generated, generate, produces, produced, supplies, supplied, feeds, fed,
      fed into, delivers, delivered, turns out, put out, into the grid, enough for, powers,
      power for, kilowatt hours
    `,
  },
  {
    asks: 'leakage, losses',
    dimensions: ['share', 'volume'],
    told: 'leaks, leaked, leakage, lost, loses, escaped, escapes',
  },
  {
    asks: 'helmet, helmets',
    dimensions: ['share', 'count'],
    told: 'wore, wear, wears, wearing, helmet, helmets',
  },
  {
    asks: 'cycling',
    dimensions: ['share', 'count', 'length'],
    told: 'cycle, cycles, cycled, by bike, bicycle, bicycles, bikes',
  },
  {
    asks: 'height, elevation, altitude, stature, headroom',
    dimensions: ['length'],
    told: `
      towers, towered, metres up, feet up, above sea, tallest, at the shoulder, from the ground,
      off the ground, stands … tall, stood … tall, stand … tall, metres high, feet high, taller,
      in height
    `,
  },
  {
    asks: 'depth, depths, soundings, shaft',
    dimensions: ['length'],
    told: `
      deepest, dives, dived, dive, below the surface, underground, under water, beneath, deeper,
      bottom, seabed, sea bed, drilled, drilling, bored, dug, sunk to, down to, goes down,
      plunges, plunged, buried, below sea, below ground, into the ground, below the seabed,
      shaft, well, borehole, descends, descend, at its deepest, greatest depth, plummets, sank,
      bottoms out, to the bottom
    `,
  },
  {
    asks: 'running, runtime, contract',
    dimensions: ['duration'],
    told: `
      lasts, lasted, runs for, ran for, minutes long, contract, signed until, signed for,
      minutes, interval, on stage, audiobook, clocks in at, without a break, without an interval,
      sit through, broadcast lasts, plays for
    `,
  },
  {
    asks: 'goals, points, tries',
    dimensions: ['count'],
    told: `
      scored, scores, score, goals, points, netted, tally, found the net, hit the net,
      in the back of the net, on target, headed in, bagged, hat-trick, notched, put away, slotted
    `,
  },
  {
    asks: 'wins, victories, victory, triumphs',
    dimensions: ['count'],
    told: `
      won, wins, win, victories, triumphs, victorious, came out on top, triumphed, unbeaten,
      prevailed, winning, on the trot, beat
    `,
  },
  {
    asks: 'defeats, defeat',
    dimensions: ['count'],
    told: `
      lost, lose, beaten, defeats, went down, losing, loses, suffered defeat, were beaten,
      was beaten, went under, slumped
    `,
  },
  {
    asks: 'medals, championships, trophies',
    dimensions: ['count'],
    told: `
      medals, gold, silver, bronze, champion, champions, title, titles, podium, podiums, crowns,
      trophies, medal, took gold
    `,
  },
  {
    asks: 'collection, holdings, archive',
    dimensions: ['count'],
    told: `
      collection, objects, paintings, items, works, books, titles, holds, preserves, preserved,
      houses, housed, in store, on display, artefacts, artifacts, exhibits, photographs, prints,
      volumes, manuscripts, pieces
    `,
  },
  {
    asks: 'performances, concerts, shows, screenings, gigs',
    dimensions: ['count'],
    told: `
      performances, concerts, shows, gigs, performed, staged, played, shown, screened, put on,
      put … on, played to, appeared on stage, on stage, gave … concerts, performs, recitals
    `,
  },
  {
    asks: 'capacity',
    dimensions: ['power', 'count', 'volume', 'weight'],
    told: `
      room for, space for, fits, fit, seating, accommodates, accommodate, sleeps, can take,
      can carry, carries, can hold, stores, store
    `,
  },
  {
    asks: 'freight, cargo, shipments, throughput, payload, haulage',
    dimensions: ['weight'],
    told: `
      carried, carries, loaded, unloaded, transported, tonnage, handles, handle, unload, loads,
      hauled, hauls, shifted, across the quay, over the quay, in the hold, containers, shipped,
      freighted
    `,
  },
  {
    asks: 'frequency, departures',
    dimensions: ['count', 'duration'],
    told: `
      departures, departs, runs … times, run … times, times a day, times an hour, times a week,
      sails … times, flies … times
    `,
  },
  {
    asks: 'charging, charge',
    dimensions: ['duration'],
    told: 'filling the battery, fills the battery, from empty, fully charged, full charge, charger, recharge, recharges',
  },
];
