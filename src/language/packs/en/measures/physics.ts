import type { MeasureRow } from '../../parts/figures.ts';

/** English: physics, chemistry and space. */
export const physics: readonly MeasureRow[] = [
  {
    asks: 'ignition, flashpoint',
    dimensions: ['temperature'],
    told: 'ignites, ignite, ignited, catches fire, catch fire, bursts into flame, burns',
  },
  {
    asks: 'half',
    dimensions: ['duration'],
    told: `
      half of it, half remains, half has decayed, half is left, decays, decay, halve,
      drops by half, half its, half as much
    `,
  },
  {
    asks: 'density',
    dimensions: ['density', 'weight'],
    told: `
      per cubic, per litre, per liter, dense, denser, weighs, density, people per,
      inhabitants per, residents per, sparsely, densely
    `,
  },
  {
    asks: 'wavelength, wavelengths',
    dimensions: ['length'],
    told: 'wavelength, wavelengths, light of, light at, radiation, emits, shines',
  },
  {
    asks: 'power, wattage, horsepower',
    dimensions: ['power'],
    told: `
      horsepower, watts, delivers, delivered, draws, puts out, rated at, develops, generates,
      produces, engine of, motor of
    `,
  },
  {
    asks: 'efficiency',
    dimensions: ['share'],
    told: `
      converted, converts, convert, turned into, turns into, efficient, useful, efficiency,
      lost as heat
    `,
  },
  {
    asks: 'purity, humidity, saturation, porosity',
    dimensions: ['share'],
    told: 'pure, humid, moisture, saturated, purity, moist, pores',
  },
  {
    asks: 'rotation, frequency, rpm, oscillations',
    dimensions: ['count', 'duration'],
    told: `
      revolutions, rpm, times a second, times per second, times a minute, times per minute,
      turns, spins, vibrates, oscillates, beats
    `,
  },
  {
    asks: 'period, duration',
    dimensions: ['duration'],
    told: 'lasted, lasts, lasting, went on, takes, took, ran from',
  },
  {
    asks: 'solubility',
    dimensions: ['weight', 'share'],
    told: 'dissolves, dissolve, dissolved, per litre, per liter',
  },
  {
    asks: 'pressure',
    dimensions: ['pressure'],
    told: 'pressure, systolic, diastolic, pumped, inflated, compressed',
  },
  {
    asks: 'force, torque, thrust, strength, tension',
    dimensions: ['force', 'weight', 'pressure'],
    told: 'force, pulls, pushes, strong, breaks, holds, torque, thrust',
  },
  {
    asks: 'concentration, salinity, particulates, particulate',
    dimensions: ['density', 'share', 'weight'],
    told: `
      concentration, concentrations, per litre, per liter, per cubic metre, per cubic meter,
      dissolved, contains, contained
    `,
  },
  {
    asks: 'noise, loudness, sound, volume',
    dimensions: ['sound'],
    told: 'noise, noisy, loud, louder, quiet, quieter, sound, sounds, measured',
  },
  {
    asks: 'brightness, illuminance, lighting, luminosity',
    dimensions: ['light'],
    told: 'light, lamps, lamp, bright, lit',
  },
  {
    asks: 'radiation, radioactivity, dose, dosage',
    dimensions: ['radiation', 'weight', 'volume'],
    told: 'radiation, dose, doses, radioactive, exposed, exposure, give, given, take, taken',
  },
  {
    asks: 'voltage',
    dimensions: ['voltage'],
    told: 'voltage, volts, charged, mains',
  },
  {
    asks: 'current, amperage',
    dimensions: ['current'],
    told: 'current, draws, fuse, battery',
  },
  {
    asks: 'frequency, pulse, heartbeat, rpm, bpm',
    dimensions: ['frequency'],
    told: `
      frequency, beats, beat, pulse, vibrates, spins, rotates, revolutions, per minute,
      per second, clocked
    `,
  },
  {
    asks: 'storage, memory, ram, bandwidth, data, dataset, download',
    dimensions: ['data', 'speed'],
    told: 'storage, memory, disk, drive, file, files, data, stored, stores, download, downloads',
  },
  {
    asks: 'acidity',
    dimensions: ['count'],
    told: 'ph, ph-value, acidic, alkaline',
  },
];
