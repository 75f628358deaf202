import { addMonths, isoDay } from '../../../core/day.ts'
import { myPartner } from '../../../engines/access/index.ts'
import { asService, type Ctx } from '../../../engines/records/index.ts'
import { QUALITY } from '../../front-door/facts.ts'

/** How many referrals were rated, by how good they were. */
export type Sum = { rated: number } & Record<keyof typeof QUALITY, number>
/** One agency's referrals, by how good they were. */
export type ByAgency = Sum & { agency: string }

const SUMS = `count(*)::int as rated, ${Object.keys(QUALITY)
  .map(code => `count(*) filter (where quality = '${code}')::int as "${code}"`)
  .join(', ')}`
const SINCE = `(rated_at at time zone 'Europe/London')::date > $1::date`

const since = ({ today }: Ctx, months: number): string => isoDay(addMonths(today, -months))

/** Ratings of so many months by the agency that referred, of referrals that the viewer may see. */
export const qualityByAgency = (ctx: Ctx, months: number): Promise<ByAgency[]> =>
  ctx.db.rows<ByAgency>(
    `select coalesce(min(agency), 'Agency not said') as agency, ${SUMS} from referral_quality
     where ${SINCE} group by lower(trim(coalesce(agency, ''))) order by rated desc, 1`,
    [since(ctx, months)],
  )

/**
 * The same of the viewer's own agency alone; nothing for who is no partner. Counted with the service's eyes, so that a child
 * whose record few may see changes no sum in a way that tells of them; no other agency is read.
 */
export async function qualityOfMyAgency(ctx: Ctx, months: number): Promise<ByAgency | undefined> {
  const me = await myPartner(ctx)
  if (!me) return undefined
  const sum = await asService(ctx, () =>
    ctx.db.first<Sum>(
      `select ${SUMS} from referral_quality where ${SINCE} and lower(trim(agency)) = lower(trim($2))`,
      [since(ctx, months), me.agency],
    ),
  )
  return sum && { ...sum, agency: me.agency }
}
