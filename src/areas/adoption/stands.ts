import type { Ctx, Row } from '../../engines/records/index.ts'
import { list } from '../../engines/records/index.ts'
import { AdoptionPlacement } from './records.ts'

/** The decision that a child should be adopted that stands: the last that has not ceased. `but`: not this record. */
export async function decisionThatStands(
  ctx: Ctx,
  child: string,
  but?: string,
): Promise<Row<typeof AdoptionPlacement> | undefined> {
  const all = await list(ctx, AdoptionPlacement, child)
  return all
    .filter(({ id, decidedOn, ceasedOn }) => id !== but && decidedOn !== null && ceasedOn === null)
    .sort((a, b) => b.decidedOn! - a.decidedOn!)[0]
}
