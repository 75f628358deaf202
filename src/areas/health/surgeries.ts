import { type Ctx, list, type Row } from '../../engines/records/index.ts'
import { Surgery, SurgeryContact } from './records-surgery.ts'

/** Every surgery that is known, by name. */
export const surgeries = async (ctx: Ctx): Promise<Row<typeof Surgery>[]> =>
  (await list(ctx, Surgery, '')).sort((a, b) => a.name.localeCompare(b.name))

/** How each surgery is reached today, by its id: the last of what was written down that holds. */
export async function reachedNow(ctx: Ctx): Promise<ReadonlyMap<string, Row<typeof SurgeryContact>>> {
  const holds = (await list(ctx, SurgeryContact, ''))
    .filter(({ fromOn }) => fromOn <= ctx.today)
    .sort((a, b) => a.fromOn - b.fromOn || a.knownAt - b.knownAt)
  return new Map(holds.map(one => [one.surgery, one]))
}
