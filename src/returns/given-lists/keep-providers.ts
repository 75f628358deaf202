import { isoDay } from '../../core/day.ts'
import type { Ctx } from '../../engines/records/index.ts'
import { isDay } from '../checking/index.ts'
import type { Providers } from '../ssda903/beside/read-providers.ts'

const SAME = `k.urn = n.urn and k.placements is not distinct from n.placements and k.providers is not distinct from n.providers
  and k.postcode is not distinct from n.postcode and k.authority is not distinct from n.authority and k.until is not distinct from n.until`

/** Keeps the lines of Ofsted's list as an edition has them: those that stood before in the same words stay as they are. */
export async function keepProviders(ctx: Ctx, edition: number, providers: Providers): Promise<void> {
  const lines = [...providers].flatMap(([urn, own]) =>
    own.map(({ until, ...line }) => ({ urn, ...line, until: isDay(until) ? isoDay(until) : null })),
  )
  await ctx.db.run(
    `with n as materialized (
       select distinct urn, placements, providers, postcode, authority, until
       from jsonb_to_recordset($2::jsonb)
         n (urn text, placements text[], providers text[], postcode text, authority text, until date)
     ), ended as (
       update listed_provider k set until_edition = $1
       where k.until_edition is null and not exists (select from n where ${SAME})
     )
     insert into listed_provider (urn, placements, providers, postcode, authority, until, from_edition)
     select urn, placements, providers, postcode, authority, until, $1 from n
     where not exists (select from listed_provider k where k.until_edition is null and ${SAME})`,
    [edition, JSON.stringify(lines)],
  )
}
