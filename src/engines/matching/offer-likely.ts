import { parseDay } from '../../core/day.ts'
import type { Ctx } from '../records/index.ts'
import { keepOffer } from './offers.ts'
import { formatPostcode, wholePostcode } from './postcode.ts'
import { type Described, judge } from './proof.ts'

/**
 * Offers pairs of people to whoever decides on them, where what both can be found by makes it likely that they are
 * one. Nothing is merged, and no offer leads across a seal. Needs the service's rights; gives how many were offered.
 */
export async function offerLikely(ctx: Ctx, pairs: readonly { a: string; b: string }[]): Promise<number> {
  const people = await described(
    ctx,
    pairs.flatMap(({ a, b }) => [a, b]),
  )
  let offered = 0
  for (const { a, b } of pairs) {
    const [one, other] = [people.get(a), people.get(b)]
    if (!one || !other) continue
    const postcode = one.postcodes.find(each => other.postcodes.includes(each))
    const { verdict, reasons } = judge({ ...one, postcode }, { ...other, postcode })
    if (verdict === 'no') continue
    offered += await keepOffer(ctx, a, b, reasons, ctx.now)
  }
  return offered
}

/** A person as their entries tell of them, with every postcode and address they have had. */
export type DescribedPerson = Described & { names: string[]; postcodes: string[]; addresses: string[] }

/** Those of these people whose record no adoption has sealed. Needs the service's rights for whom the viewer may not see. */
export async function described(ctx: Ctx, people: readonly string[]): Promise<Map<string, DescribedPerson>> {
  const entries = await ctx.db.rows<{ id: string; field: string; value: string }>(
    `select person_id as id, field, value from search_entry
     where person_id = any($1::uuid[]) and person_id not in (select person_id from seal) order by value`,
    [people],
  )
  const found = new Map<string, DescribedPerson>()
  for (const { id, field, value } of entries) {
    const one = found.get(id) ?? { names: [], postcodes: [], addresses: [] }
    found.set(id, one)
    const postcode = field === 'address' || field === 'postcode' ? wholePostcode(value) : undefined
    if (postcode) one.postcodes.push(formatPostcode(postcode))
    if (field === 'address') one.addresses.push(value)
    if (field === 'name' || field === 'other-name') one.names.push(value)
    else if (field === 'born') one.born = parseDay(value)
    else if (field === 'nhs') one.nhs = value
    else if (field === 'upn') one.upn = value
    else if (field === 'former-upn') one.formerUpn = value
    else if (field === 'local-id') one.localId = value
  }
  return found
}
