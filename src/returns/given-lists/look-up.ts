import type { Day } from '../../core/day.ts'
import type { Ctx } from '../../engines/records/index.ts'
import type { Provider } from '../checking/index.ts'
import { numberOfText, type Placed, type Places, placesAmong, sectorAndUnit } from '../postcodes/index.ts'
import { upperTierOf } from '../ssda903/beside/authorities.ts'
import type { Providers } from '../ssda903/beside/read-providers.ts'
import { type Edition, editionsInForce, type ListName } from './edition.ts'

/** What is to be looked up: numbers of providers, and postcodes written in any way. */
export type ToLookUp = { urns: Iterable<string>; postcodes: Iterable<string> }

/** What the lists say of what was looked up, and of which editions they are; a list that was never given is left out. */
export type LookedUp = {
  providers?: Providers
  postcodes?: Places
  editions: Partial<Record<ListName, Edition>>
}

/**
 * Looks up by key what the lists say of some providers and postcodes, as known at the transaction's instant: three statements,
 * however large the lists are. Where the directory knows a provider's postcode, their authority is the one there, as the
 * collection has it.
 */
export async function lookUp(ctx: Ctx, asked: ToLookUp): Promise<LookedUp> {
  const editions = await editionsInForce(ctx)
  const lines = editions.providers && (await linesOf(ctx, editions.providers, [...new Set(asked.urns)]))
  const at = (lines ?? []).flatMap(({ postcode }) => postcode ?? [])
  const postcodes =
    editions.postcodes && (await placesOf(ctx, editions.postcodes, [...asked.postcodes, ...at]))
  const providers: Providers = new Map()
  for (const { urn, ...line } of lines ?? []) {
    const district = line.postcode === null ? undefined : postcodes?.districtOf(line.postcode)
    const authority = (district === undefined ? undefined : upperTierOf(district)) ?? line.authority
    providers.set(urn, [...(providers.get(urn) ?? []), { ...line, authority }])
  }
  return { editions, ...(lines ? { providers } : {}), ...(postcodes ? { postcodes } : {}) }
}

const IN_FORCE = 'k.from_edition <= $1 and (k.until_edition is null or k.until_edition > $1)'

async function linesOf(
  ctx: Ctx,
  { id }: Edition,
  urns: readonly string[],
): Promise<(Provider & { urn: string })[]> {
  if (urns.length === 0) return []
  const rows = await ctx.db.kept<Omit<Provider, 'until'> & { urn: string; until: Day | null }>(
    `select k.urn, k.placements, k.providers, k.postcode, k.authority, k.until from listed_provider k
     where k.urn = any($2::text[]) and ${IN_FORCE}`,
    [id, urns],
  )
  // A day that is none is NaN to rules.
  return rows.map(row => ({ ...row, until: row.until ?? (Number.NaN as Day) }))
}

async function placesOf(ctx: Ctx, { id, knows }: Edition, postcodes: readonly string[]): Promise<Places> {
  const numbers = [...new Set(postcodes.map(numberOfText))].filter(number => number >= 0)
  const parts = numbers.map(sectorAndUnit)
  const found =
    numbers.length === 0
      ? []
      : await ctx.db.kept<Placed>(
          `select w.number, nullif(k.district, '') as district, k.east[p.nth] as east, k.north[p.nth] as north
           from unnest($2::bigint[], $3::text[], $4::smallint[]) w (number, sector, unit)
           join postcode_sector k on k.sector = w.sector and ${IN_FORCE}
           cross join lateral (select array_position(k.units, w.unit) as nth) p where p.nth is not null`,
          [id, numbers, parts.map(({ sector }) => sector), parts.map(({ unit }) => unit)],
        )
  return placesAmong(found, { districts: knows.includes('districts'), grid: knows.includes('grid') })
}
