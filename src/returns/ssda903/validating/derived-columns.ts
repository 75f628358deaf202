import type { Collection, Sheet } from '../../checking/index.ts'
import { upperTierOf } from '../beside/authorities.ts'
import type { Known } from '../beside/known.ts'
import type { Tables } from '../rules/tables.ts'

type Sheets = { readonly [name: string]: Sheet<unknown> | undefined }
type Written<Row> = { -readonly [column in keyof Row]: Row[column] }

/** What the columns that are worked out follow from. */
export type Following = Pick<Collection, 'form' | 'authority'> & Pick<Known, 'postcodes'>

/** The columns of a table that are worked out from a directory of postcodes, as far as that and the authority are known. */
export function workedOut(table: string, { postcodes, authority }: Following): string[] {
  if (!postcodes || !/^Episodes(_last)?$/.test(table)) return []
  const { districts, grid } = postcodes.knows
  return [
    ...(districts ? ['PL_LA'] : []),
    ...(districts && authority !== undefined ? ['PL_LOCATION'] : []),
    ...(grid ? ['PL_DISTANCE'] : []),
  ]
}

/**
 * Fills the columns that a return does not hold and its collection works out (ssda903-tables.json, derived columns): whether a
 * child is an unaccompanied asylum-seeking child, which the XML form says itself; and of each episode the authority where the
 * placement is, whether that is the returning one, and how far it is from home.
 */
export function derive(sheets: Sheets, following: Following): void {
  for (const suffix of ['', '_last']) {
    const header = sheets[`Header${suffix}`] as Sheet<Written<Tables['Header']>> | undefined
    const alone = sheets[`UASC${suffix}`] as Sheet<Tables['UASC']> | undefined
    if (following.form === 'csv' && header && alone)
      for (const row of header.rows) row.UASC = alone.of(row.CHILD).length > 0 ? '1' : '0'
    const episodes = sheets[`Episodes${suffix}`] as Sheet<Written<Tables['Episodes']>> | undefined
    if (episodes) derivePlaces(episodes, following)
  }
}

function derivePlaces(
  { rows }: Sheet<Written<Tables['Episodes']>>,
  { postcodes, authority }: Following,
): void {
  if (postcodes) for (const row of rows) Object.assign(row, placedAt(row, { postcodes, authority }))
}

type Worked = Pick<Tables['Episodes'], 'PL_LA' | 'PL_LOCATION' | 'PL_DISTANCE'>
type Posts = Pick<Tables['Episodes'], 'HOME_POST' | 'PL_POST'>

/** What is worked out of an episode's two postcodes: only what the directory can say of any. */
export function placedAt(
  { HOME_POST, PL_POST }: Posts,
  { postcodes, authority }: Pick<Following, 'postcodes' | 'authority'>,
): Partial<Worked> {
  if (!postcodes) return {}
  const { knows, districtOf, milesBetween } = postcodes
  const worked: Partial<Written<Worked>> = {}
  if (knows.districts) {
    const district = PL_POST === null ? undefined : districtOf(PL_POST)
    worked.PL_LA = district === undefined ? null : (upperTierOf(district) ?? null)
    if (authority !== undefined) worked.PL_LOCATION = locationOf(worked.PL_LA, authority)
  }
  if (knows.grid)
    worked.PL_DISTANCE =
      HOME_POST === null || PL_POST === null ? null : (milesBetween(HOME_POST, PL_POST)?.toFixed(1) ?? null)
  return worked
}

const locationOf = (placed: string | null, authority: string): 'IN' | 'OUT' | null =>
  placed === null ? null : placed === authority ? 'IN' : 'OUT'
