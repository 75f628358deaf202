import { type Ctx, inTurn, list, type Row } from '../../../engines/records/index.ts'
import { PreProceedings } from '../records.ts'

/** Work before court, the newest first. */
export const worksBeforeCourt = async (ctx: Ctx, child: string): Promise<Row<typeof PreProceedings>[]> =>
  (await list(ctx, PreProceedings, child)).sort((a, b) => (b.startedOn ?? 0) - (a.startedOn ?? 0))

/** Work before court that goes on: neither stepped down nor decided to go to court. */
export const isOpen = ({ decidedOn, courtOn }: Row<typeof PreProceedings>): boolean =>
  decidedOn === null && courtOn === null

export const openWork = async (ctx: Ctx, child: string): Promise<Row<typeof PreProceedings> | undefined> =>
  (await worksBeforeCourt(ctx, child)).find(isOpen)

/** Two who decide about one child do so one after the other. */
export async function oneAtATime(ctx: Ctx, child: string): Promise<void> {
  await inTurn(ctx, `before court ${child}`)
}
