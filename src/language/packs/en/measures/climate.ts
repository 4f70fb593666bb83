import type { MeasureRow } from '../../parts/figures.ts';

/** English: climate, weather, water and energy. */
export const climate: readonly MeasureRow[] = [
  {
    asks: 'melt, thaw, shrinkage',
    dimensions: ['length', 'weight', 'volume', 'share', 'area'],
    told: `
      melted, melts, melt, melting, retreated, retreats, retreating, lost, loses, losing, shrank,
      shrunk, shrinks, thinner, shorter, less ice, thinned, vanished, disappeared, thawed
    `,
  },
  {
    asks: 'visibility',
    dimensions: ['length'],
    told: 'visibility, see, visible, fog, mist, clear, sight, view',
  },
  {
    asks: 'dryness, spell',
    dimensions: ['duration', 'count'],
    told: `
      dry, no rain, without rain, not a drop, heatwave, frost, frosty, froze, above 30, above 25,
      in a row, on end, days with
    `,
  },
  {
    asks: 'warming, cooling',
    dimensions: ['temperature'],
    told: `
      warmer, warmed, warms, warming, risen, rose, rise, cooler, cooled, cooling, increased,
      up by
    `,
  },
  {
    asks: 'daylight, daytime',
    dimensions: ['duration'],
    told: 'daylight, light, sunrise, sun, between dawn',
  },
  {
    asks: 'waves, wave, swell',
    dimensions: ['length'],
    told: 'waves, wave, swell, high seas, seas',
  },
  {
    asks: 'gradient',
    dimensions: ['length'],
    told: 'tide, tidal, high and low, drop, drops, climbs, rises, difference, ascent, descends',
  },
  {
    asks: 'erosion',
    dimensions: ['length', 'area', 'weight', 'volume'],
    told: `
      eroded, erodes, eating away, eats away, ate away, washed away, washes away,
      lost to the sea, loses, lost, retreats, receded, receding, crumbled
    `,
  },
  {
    asks: 'sedimentation, silt',
    dimensions: ['length', 'weight', 'volume'],
    told: 'silt, deposited, deposits, silted, settles, builds up, mud',
  },
  {
    asks: 'pollution, particulates',
    dimensions: ['weight', 'count', 'share'],
    told: `
      particulate, particulates, pollution, microgram, micrograms, washed up, washed ashore,
      fished out, picked up, cleared up, plastic, ends up in the sea, ended up in the sea,
      floats, floating, spilled, leaked
    `,
  },
  {
    asks: 'renewables',
    dimensions: ['share', 'energy'],
    told: 'renewable, renewables, green, wind and solar, solar and wind, solar, hydro, clean',
  },
];
