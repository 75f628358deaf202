import { invalid, type Outcome, ok } from '../../../core/outcome.ts'
import type { OfAgency } from '../../../engines/access/index.ts'
import { type Ctx, insert, list, type Row } from '../../../engines/records/index.ts'
import { AGENCY_KIND, Agency } from '../records.ts'

/** Agencies that work with the front door, by name. */
export const agencies = async (ctx: Ctx): Promise<Row<typeof Agency>[]> =>
  (await list(ctx, Agency, ''))
    .filter(({ endedOn }) => endedOn === null || endedOn > ctx.today)
    .sort((a, b) => a.name.localeCompare(b.name))

/** The agency that a form chose, or a new one by its name and kind. One name is one agency. */
export async function agencyOf(
  ctx: Ctx,
  said: { agency: string; newAgency: string; kind: string },
): Promise<Outcome<OfAgency>> {
  const there = await agencies(ctx)
  const typed = said.newAgency.trim()
  const chosen = there.find(({ id, name }) =>
    typed === '' ? id === said.agency : name.toLowerCase() === typed.toLowerCase(),
  )
  if (chosen) return ok({ agencyId: chosen.id, agency: chosen.name, agencyKind: chosen.kind })
  if (typed === '') return invalid('agency', 'Choose an agency, or enter the name of a new one')
  if (typed.length > 150) return invalid('newAgency', 'The name must be 150 characters or fewer')
  if (!Object.hasOwn(AGENCY_KIND, said.kind)) return invalid('kind', 'Choose what kind of agency it is')
  const kind = said.kind as keyof typeof AGENCY_KIND
  const made = await insert(ctx, Agency, '', { name: typed, kind })
  return made.ok ? ok({ agencyId: made.value, agency: typed, agencyKind: kind }) : made
}
