import { isId, log } from '../../../engines/access/index.ts'
import type { Stage } from '../../../engines/portals/index.ts'
import { asService, type Ctx, one, type Row } from '../../../engines/records/index.ts'
import { PoliceReport, PoliceReportChild } from '../records-police.ts'
import { partnerAs, type Teller } from './teller.ts'

/** What a partner sent, and how far it has come. Of what the front door made of it there is nothing in it. */
export type Mine = { report: Row<typeof PoliceReport>; stage: Stage }

const MOST = 200

/** What the viewer sent as one who tells, newest first. */
export async function myReports(ctx: Ctx, teller: Teller): Promise<Mine[]> {
  const me = await partnerAs(ctx, teller)
  if (!me) return []
  const own = await asService(ctx, () =>
    ctx.db.rows<{ id: string }>(
      'select id from police_report where sent_account = $1 order by sent_at desc, id limit $2',
      [me.account, MOST],
    ),
  )
  const mine: Mine[] = []
  for (const { id } of own) {
    const found = await readMine(ctx, me.account, id)
    if (found) mine.push(found)
  }
  return mine
}

/** One of the viewer’s own, with the children as they named them; undefined for anybody else’s. The look is logged. */
export async function myReport(
  ctx: Ctx,
  teller: Teller,
  id: string,
): Promise<(Mine & { children: Row<typeof PoliceReportChild>[] }) | undefined> {
  const me = await partnerAs(ctx, teller)
  const mine = me && isId(id) ? await readMine(ctx, me.account, id) : undefined
  if (!mine) return undefined
  await log(ctx, { what: 'record', kind: PoliceReport.table, recordId: id })
  return { ...mine, children: await asService(ctx, () => childrenOfReport(ctx, id)) }
}

/** The children whom a notification of a partner names, in their order. */
export const childrenOfReport = async (ctx: Ctx, id: string): Promise<Row<typeof PoliceReportChild>[]> => {
  const rows = await ctx.db.rows<{ id: string }>(
    'select id from police_report_child where report = $1 order by nth',
    [id],
  )
  const children: Row<typeof PoliceReportChild>[] = []
  for (const row of rows) {
    const child = await one(ctx, PoliceReportChild, row.id)
    if (child) children.push(child)
  }
  return children
}

// With the service’s eyes, the same of every child: with the partner’s, or a worker’s, a child whose record few may see
// would be told from another by what is missing.
const readMine = (ctx: Ctx, account: string, id: string): Promise<Mine | undefined> =>
  asService(ctx, async () => {
    const report = await one(ctx, PoliceReport, id)
    if (report?.sentAccount !== account) return undefined
    const open = await ctx.db.first<{ n: number }>(
      'select count(*)::int as n from abuse_notification where report = $1 and closed_at is null',
      [id],
    )
    const stage = report.takenAt === null ? 'received' : (open?.n ?? 0) > 0 ? 'looking' : 'decided'
    return { report, stage }
  })
