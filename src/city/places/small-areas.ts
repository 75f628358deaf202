/** A part of the city of some 2,500 households. */
export type SmallArea = {
  name: string
  locality: string
  /** From 1, among the most deprived tenth of the country, to 10. */
  deprivation: number
  /** Share of the city's households; all together make 1. */
  share: number
  /** Distance to the civic centre, in km. */
  km: number
  /** The beginning of its postcodes, 'WQ3 4'. */
  sector: string
}

type Row = readonly [name: string, deprivation: number, share: number, km: number]

// Invented names. As in the city that this one is like (20th most deprived of 326: document 004), about half of the
// households are in the country's most deprived fifth, and the west is better off than the middle and the east.
const LOCALITIES: Readonly<Record<string, readonly Row[]>> = {
  'Civic and Canalside': [
    ['Tollgate Basin', 1, 24, 0.6],
    ['Foundry Quarter', 1, 26, 0.9],
    ['Whitlock Park', 2, 27, 1.3],
    ['Sextons Green', 2, 22, 1.7],
    ['Millrace', 3, 20, 1.9],
  ],
  Harrowmoor: [
    ['Harrowmoor North', 1, 28, 3.1],
    ['Harrowmoor South', 1, 27, 2.6],
    ['Cinder Bank', 1, 25, 3.4],
    ['Staddle Cross', 2, 26, 2.9],
    ['Oxhay', 3, 23, 3.8],
  ],
  Bellcroft: [
    ['Bellcroft', 1, 29, 4.6],
    ['Lodestone', 1, 26, 4.1],
    ['Nailers Row', 2, 27, 4.9],
    ['Upper Bellcroft', 2, 24, 5.4],
    ['Hobbs Meadow', 4, 22, 5.9],
  ],
  Eastrow: [
    ['Eastrow', 1, 27, 5.2],
    ['Pithead', 1, 25, 4.8],
    ['Brasswell', 2, 28, 5.7],
    ['Furnace Hill', 2, 24, 4.4],
    ['Long Tansley', 3, 23, 6.1],
  ],
  Culverley: [
    ['Culverley', 2, 26, 2.4],
    ['Pound Lea', 2, 24, 2.8],
    ['Gosling Fields', 3, 25, 3.3],
    ['Ashmarsh', 4, 24, 3.7],
    ['Quarry Side', 5, 22, 4.2],
  ],
  Thornacre: [
    ['Thornacre', 1, 25, 5.5],
    ['Rushey Leys', 2, 26, 5.0],
    ['Mossbeck', 3, 27, 6.0],
    ['Copsehill', 4, 23, 6.6],
    ['Saxby Green', 6, 22, 7.1],
  ],
  Wendlow: [
    ['Wendlow', 3, 25, 3.0],
    ['Priors Orchard', 5, 26, 3.6],
    ['Larchgate', 6, 24, 4.3],
    ['Wendlow Heath', 8, 23, 4.9],
    ['Tettlestone', 10, 21, 5.6],
  ],
  Ferrandale: [
    ['Ferrandale', 4, 24, 2.2],
    ['Marl Hill', 5, 25, 2.9],
    ['Dovecote', 6, 24, 3.5],
    ['Cropper’s End', 7, 23, 4.4],
    ['Ferrandale Park', 9, 22, 5.1],
  ],
}

const ALL = Object.values(LOCALITIES)
  .flat()
  .reduce((sum, [, , share]) => sum + share, 0)

/** Every small area of the city, by locality. Nowhere: no such places, and no such postcodes. */
export const SMALL_AREAS: readonly SmallArea[] = Object.entries(LOCALITIES).flatMap(
  ([locality, rows], district) =>
    rows.map(([name, deprivation, share, km], n) => ({
      name,
      locality,
      deprivation,
      share: share / ALL,
      km,
      sector: `WQ${district + 1} ${n + 1}`,
    })),
)

/** The eight localities. */
export const LOCALITY_NAMES: readonly string[] = Object.keys(LOCALITIES)
