import { myPartner, type Partner } from '../../../engines/access/index.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import type { TELLER } from '../codes.ts'

/** Who tells us of domestic abuse in pages of their own, screened. */
export type Teller = keyof typeof TELLER

/** What an agency is kept as, chosen when the first of its people is invited. */
const AGENCY_KIND: Readonly<Record<Teller, string>> = { police: 'police', health: 'health-service' }

/** Where each writes and follows what they wrote. */
export const theirPages = (teller: Teller): string => `/areas/domestic-abuse/from-${teller}`

/** Where the front door reads what one of them wrote. */
export const readAt = (teller: Teller | null, report: string): string =>
  `/areas/domestic-abuse/${teller ?? 'police'}/${report}`

/** The viewer, where they are a partner whose agency tells us so; undefined for everybody else. */
export async function partnerAs(ctx: Ctx, teller: Teller): Promise<Partner | undefined> {
  const me = await myPartner(ctx)
  return me?.agencyKind === AGENCY_KIND[teller] ? me : undefined
}
