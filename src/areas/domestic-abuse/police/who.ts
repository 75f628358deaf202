import { myPartner, type Partner } from '../../../engines/access/index.ts'
import type { Ctx } from '../../../engines/records/index.ts'

/** What an agency of the police is kept as: chosen when the first of its people is invited. */
const POLICE = 'police'

/** The viewer, where they are a partner whose agency is the police; undefined for everybody else. */
export async function officer(ctx: Ctx): Promise<Partner | undefined> {
  const me = await myPartner(ctx)
  return me?.agencyKind === POLICE ? me : undefined
}
