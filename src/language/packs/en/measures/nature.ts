import type { MeasureRow } from '../../parts/figures.ts';

/** English: weather, land, food and space. */
export const nature: readonly MeasureRow[] = [
  {
    asks: 'point',
    dimensions: ['temperature', 'share', 'count'],
    told: `
      melts, melt, boils, boil, freezes, freeze, becomes liquid, turns to liquid, solidifies,
      solidify, turns solid, turns to gas, vaporises, vaporizes, evaporates, ignites,
      catches fire, bursts into flame
    `,
  },
  {
    asks: 'yield, harvest, output, production, crop, crops, brewing, yields, harvests, vintage',
    dimensions: ['weight', 'volume', 'count', 'energy', 'money'],
    told: `
      yields, yielded, harvested, produces, produced, turned out, turns out, picked, gathered,
      brought in, grew, grown, yield, harvest, gave, gives, give, make, makes, made, milked,
      pressed, crop, harvesting, generated, generates, output, producing, yielding, per hectare,
      an acre, built, turn out, dug, brews, brewed, brew, bottles, bottled, distils, distilled,
      bakes, baked, bake, presses, churns out, churned out, rolls off, rolled off, roasted,
      brought home, took in, cut, mown, threshed, lifted, reaped, gathered in, came off,
      comes off, from the land, from the fields, off the land, tons per, tonnes per, tonnes of,
      bushels, the acre, per acre, a hectare, pick, picks
    `,
  },
  {
    asks: 'emissions',
    dimensions: ['weight'],
    told: 'emits, emitted, emit, released, releases',
  },
  {
    asks: 'rainfall, precipitation',
    dimensions: ['length'],
    told: 'fell, rain, rained',
  },
  {
    asks: 'lifespan, expectancy, lifetime, longevity, life, lifetimes',
    dimensions: ['duration'],
    told: `
      lasts, lasted, old, lives, live, lived, last, lasting, lives for, survive, survives,
      keeps going, good for, keeps, stays fresh, stay fresh, good until, reach the age,
      reaches the age, live up to, lives up to, live to, lives to, lived to, grow old,
      years of age, in captivity, in the wild, dies after, die after, lives on for, kept going,
      holds out, wear out, wears out, lasts for, gives out
    `,
  },
  {
    asks: 'temperature, temperatures, temp, highs, lows, warmth',
    dimensions: ['temperature'],
    told: `
      degrees, warm, hot, cold, temperature, warmer, colder, hotter, heat, froze, thermometer,
      fever, chilly, mercury, climbed to, soared, hit, plunged, dipped, dropped to, fell to,
      rose to, peaked at, reached, measured, read, below zero, below freezing, above zero,
      felt like, cooler, cools, cooled, cool
    `,
  },
  {
    asks: 'wind, winds, gust, gusts, windspeed',
    dimensions: ['speed'],
    told: `
      gust, gusts, gusted, wind, winds, blew, blowing, storm, gale, gales, hurricane, raged,
      howled, gusting, packing, battered, winds of, blasts, swept
    `,
  },
  {
    asks: 'rainfall, precipitation, rain, snowfall, snow, hail, hailstones, drizzle, downpours',
    dimensions: ['length', 'volume'],
    told: `
      rain, snow, snowed, snowfall, rainfall, downpour, wet, came down, poured, bucketed,
      fell in, inches of, of rain, of snow, lay, blanket, hailstones, cover, dumped, no rain,
      without rain, deep
    `,
  },
  {
    asks: 'sunshine',
    dimensions: ['duration'],
    told: 'sun, sunshine, sunny, shone, shines',
  },
  {
    asks: 'level, levels, tide, tides',
    dimensions: ['length', 'count', 'share'],
    told: `
      stood, level, rose, risen, fell, dropped, above sea level, below sea level, above normal,
      gauge, crested, crest, crests, peaked, water stood, water rose, water reached, under water,
      flooded to, lowest, highest
    `,
  },
  {
    asks: 'subsidence, sinking, settlement',
    dimensions: ['length'],
    told: `
      sinks, sank, sinking, sunk, subsided, subsides, subsiding, going down, gone down, dropped,
      settling, lower than, sunken, settles, tilts
    `,
  },
  {
    asks: 'magnitude',
    dimensions: ['count'],
    told: 'magnitude, Richter, on the scale, on the richter, tremor of, quake of, measured',
  },
  {
    asks: `
      area, size, territory, acreage, habitat, territories, surface, extent, floorspace, expanse,
      hectares
    `,
    dimensions: ['area'],
    told: `
      covering, spans, spanning, extends over, hectares, acres, ravaged, destroyed, range over,
      territory, large, roams, roam, roamed, patrols, patrol, ranges over, hunting ground,
      hunts over, occupies, occupied, inhabits, extends, home range, stretches over, takes up,
      took up, sprawls, sprawled, cover, expanse, square kilometres, spread over, spreads over,
      surface area, encompasses, a park of, a lake of, an island of, a forest of, an area of,
      hectares in size, in area, acres of, hectares of, square miles, reserve of, covers … of
    `,
  },
  {
    asks: 'deforestation, felling, clearance, wildfires',
    dimensions: ['area', 'count', 'share'],
    told: `
      felled, cleared, logged, lost, cut down, deforested, burned, burnt, burned down,
      went up in flames, up in smoke, in flames, razed, destroyed, charred, scorched, blackened,
      cleared for, gone, chopped down, forest lost, torched, consumed
    `,
  },
  {
    asks: 'trees, reforestation',
    dimensions: ['count'],
    told: `
      planted, felled, trees, plants, saplings, put in the ground, in the ground, planting,
      replanted, seedlings
    `,
  },
  {
    asks: 'population, numbers, stock',
    dimensions: ['count'],
    told: 'counted, animals, pairs, breeding, birds, individuals, left in the wild, in the wild',
  },
  {
    asks: 'litter, brood, clutch',
    dimensions: ['count'],
    told: 'eggs, cubs, pups, young, kittens, chicks, lays, lay, litter, clutch',
  },
  {
    asks: 'catch, catches, landings',
    dimensions: ['weight', 'count'],
    told: 'caught, landed, catch, hauled, netted, fished',
  },
  {
    asks: 'herd, livestock',
    dimensions: ['count'],
    told: 'cows, pigs, sheep, cattle, chickens, goats, head of',
  },
  {
    asks: 'content, concentration, concentrations',
    dimensions: ['share', 'weight', 'count'],
    told: `
      contains, contained, contain, content, concentration, made up of, consists of, consist of,
      consisted of, rich in, per litre, per liter, per cubic metre, measured, traces, present,
      level of
    `,
  },
  {
    asks: 'emissions, emission, footprint',
    dimensions: ['weight', 'share'],
    told: `
      emissions, emitting, into the air, carbon dioxide, co2, greenhouse, carbon, pumps out,
      pumped out, gives off, give off, gave off, belches, spews, spewed, puffs,
      puts into the air, tonnes of carbon, of co2, avoided, released, releasing, methane,
      exhaust, responsible for
    `,
  },
  {
    asks: 'waste, rubbish, garbage, litter, offspring, broods, leftovers',
    dimensions: ['weight', 'money', 'share'],
    told: `
      waste, wasted, thrown away, throws away, throw away, threw away, rubbish, discarded,
      binned, landfill, dumped, gives birth to, give birth to, gave birth to, piglets, lambs,
      foals, calves, fledglings, offspring, raise, raises, rears, rear, in a litter, per litter,
      in a clutch, laid, laying, spawn, spawns, per nest, ends up in the bin,
      ended up in the bin, in the bin, goes to waste, went to waste, go to waste, in the skip,
      scrapped, squandered, unsold, past its date, uneaten
    `,
  },
  {
    asks: 'consumption, intake, diet, feeding, mpg',
    dimensions: ['energy', 'volume', 'weight', 'count'],
    told: `
      eat, eats, ate, eaten, drink, drinks, drank, drunk, consume, consumes, gets through,
      get through, got through, burns, burn, burned, swallow, swallows, feeds on, feed on,
      grazes, graze, devours, devour, devoured, munches, munch, puts away, put away, gobbles,
      swallowed, diet, eaten a day, prey, made up, per head, per capita, per person, a head,
      polished off, downed, sank, quaffed, munched, went through, goes through, knocks back,
      guzzling, thirsty, sips, needs, need, draws, drew, eats up, ate up, on standby,
      to the gallon, runs on, frugal
    `,
  },
  {
    asks: 'calories, calorie, kilojoules',
    dimensions: ['energy', 'count'],
    told: 'calories, kilocalories, kcal, calorie, packs, supply, supplies, energy, kilojoules',
  },
  {
    asks: 'baking, cooking, roasting, frying',
    dimensions: ['duration', 'temperature'],
    told: `
      bake, bakes, baked, oven, simmer, simmers, boil, cook, cooks, rise, prove, in the oven,
      on the heat, simmered, boiled, cooked, cooking, roast, roasts, roasted, fry, fries, fried,
      stew, stews, braise, braised, grill, steam, steamed, stir for, brewed, brew, infuse, steep,
      steeped, proof, left to rise, oven at, preheat, preheated
    `,
  },
  {
    asks: 'ageing, aging, maturation, ripening, curing, maturing, fermentation',
    dimensions: ['duration'],
    told: `
      aged, age, ages, matured, matures, mature, casks, barrels, ripen, ripens, ripened, ferment,
      ferments, fermented, lies in, lie in, in oak, in the cask, in the barrel, in the cellar,
      cellared, on the shelf, cured, cures, hung
    `,
  },
  {
    asks: 'dose, dosage, doses',
    dimensions: ['weight', 'volume', 'count'],
    told: `
      dose, doses, a day, tablet, tablets, take, takes, given, swallow, swallows, injected,
      injection, drops, per dose, at a time, twice a day, daily, spoonfuls, administered
    `,
  },
  {
    asks: 'orbit, orbital',
    dimensions: ['duration', 'length'],
    told: `
      orbits, orbit, orbited, circles, circled, goes round, round the earth, around the sun,
      revolves, turns on its axis, on its axis, spins, rotates, once round, one lap, completes,
      complete a lap, circle, circling, swings round, round the sun, round its star,
      around its star, round the star
    `,
  },
  {
    asks: 'half-life',
    dimensions: ['duration'],
    told: 'half-life, halves, halved',
  },
  {
    asks: 'rate, heartbeat, pulse, heartbeats',
    dimensions: ['count'],
    told: 'times a minute, times per minute, a minute, per minute, times an hour, times a day, beats, breathes',
  },
  {
    asks: 'incubation',
    dimensions: ['duration'],
    told: 'incubates, incubate, incubated, hatch, hatches, hatched',
  },
  {
    asks: 'thickness',
    dimensions: ['length'],
    told: 'ice up to, thick, deep',
  },
];
