import { type Dial, dial } from './dial.ts'

const SOURCE =
  'In 2011, 42% of school age were of minority groups and 14% of all Asian (004); later near Census 2021 for such a city'

const SHARES: readonly [code: string, values: number | Record<string, number>][] = [
  ['WBRI', { '1987-01-01': 74, '2000-01-01': 62, '2011-01-01': 53, '2021-01-01': 45 }],
  ['WIRI', 0.3],
  ['WOTH', { '1987-01-01': 0.8, '2004-05-01': 1.5, '2014-01-01': 6, '2021-01-01': 6 }],
  ['WIRT', 0.1],
  ['WROM', { '2004-05-01': 0.1, '2014-01-01': 0.6 }],
  ['MWBC', { '1987-01-01': 3.5, '2011-01-01': 5.2 }],
  ['MWBA', { '1995-01-01': 0.2, '2015-01-01': 0.9 }],
  ['MWAS', { '1987-01-01': 1, '2011-01-01': 2.4 }],
  ['MOTH', { '1995-01-01': 0.5, '2015-01-01': 1.5 }],
  ['AIND', { '1987-01-01': 13, '2021-01-01': 14.5 }],
  ['APKN', { '1987-01-01': 2.2, '2021-01-01': 4.6 }],
  ['ABAN', 0.5],
  ['AOTH', { '1995-01-01': 0.6, '2015-01-01': 2.4 }],
  ['BCRB', { '1987-01-01': 4.6, '2021-01-01': 2.8 }],
  ['BAFR', { '1995-01-01': 0.4, '2010-01-01': 3.4, '2021-01-01': 6 }],
  ['BOTH', { '1995-01-01': 0.5, '2015-01-01': 1.4 }],
  ['CHNE', 0.4],
  ['OOTH', { '1995-01-01': 0.5, '2015-01-01': 2.8 }],
]

/** The weights of ethnicities (DfE codes) among children of families that begin or come on a day. */
export const ethnicity: Dial[] = SHARES.map(([code, values]) =>
  dial(`ethnicity-${code}`, `Weight of ${code} among children, of about 100`, SOURCE, values),
)

/** The codes that have a weight. */
export const ETHNICITIES: readonly string[] = SHARES.map(([code]) => code)
