import type { Day } from '../../core/day.ts'
import { asService, type Ctx } from '../records/index.ts'
import { addressWords } from './address.ts'
import { fold } from './normalise.ts'
import { described } from './offer-likely.ts'
import { formatPostcode, wholePostcode } from './postcode.ts'
import { judge } from './proof.ts'

/** A child as somebody outside tells of them: any of it may be missing. */
export type ToldChild = { name: string; born: Day | null; address: string }

/**
 * Whom a child told of is likely to be, among those whose records the viewer may not see: for handing on what was told
 * to whoever keeps that record, so that no second record is made. Never to be shown, and never across an adoption's
 * seal. A name with the birth date or the postcode tells; so does the very address, where no name is told that differs.
 */
export async function hiddenLike(ctx: Ctx, told: ToldChild): Promise<string | undefined> {
  const hidden = (await ctx.db.rows<{ id: string }>('select hidden_person() as id')).map(({ id }) => id)
  if (hidden.length === 0) return undefined
  const people = await asService(ctx, () => described(ctx, hidden))
  const postcode = wholePostcode(told.address)
  const mine = {
    names: told.name === '' ? [] : [told.name],
    born: told.born ?? undefined,
    postcode: postcode && formatPostcode(postcode),
  }
  for (const id of [...people.keys()].sort()) {
    const one = people.get(id)!
    const shared = one.postcodes.find(each => each === mine.postcode)
    if (judge(mine, { ...one, postcode: shared }).verdict !== 'no') return id
    if (isNeighbour(told, one) && one.addresses.some(address => isSameHome(address, told.address))) return id
  }
  return undefined
}

/** Nothing that is told of the child speaks against it. */
function isNeighbour(told: ToldChild, one: { names: string[]; born?: Day | undefined }): boolean {
  const words = fold(told.name).split(' ').filter(Boolean)
  const known = one.names.flatMap(name => fold(name).split(' '))
  const isNamed = words.length === 0 || words.some(word => known.includes(word))
  return isNamed && (told.born === null || one.born === undefined || Math.abs(told.born - one.born) <= 31)
}

/** The same house and street; the same postcode where both are told. */
function isSameHome(a: string, b: string): boolean {
  const [mine, theirs] = [addressWords(a), addressWords(b)]
  if (mine.length < 2 || theirs.length < 2) return false
  const [few, many] = mine.length <= theirs.length ? [mine, theirs] : [theirs, mine]
  const [one, other] = [wholePostcode(a), wholePostcode(b)]
  const isSamePostcode = !one || !other || formatPostcode(one) === formatPostcode(other)
  return isSamePostcode && few.every(word => many.includes(word)) && /\d/.test(few.join(' '))
}
