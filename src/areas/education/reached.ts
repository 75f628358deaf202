import { type Ctx, list, type Row } from '../../engines/records/index.ts'
import { SchoolContact } from './records.ts'

/** How each school is reached today, by its id: the last of what was written down that holds. */
export async function reachedNow(ctx: Ctx): Promise<ReadonlyMap<string, Row<typeof SchoolContact>>> {
  const holds = (await list(ctx, SchoolContact, ''))
    .filter(({ fromOn }) => fromOn <= ctx.today)
    .sort((a, b) => a.fromOn - b.fromOn || a.knownAt - b.knownAt)
  return new Map(holds.map(one => [one.school, one]))
}
