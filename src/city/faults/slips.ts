import { addDays, type Day, maxDay } from '../../core/day.ts'
import { type Chance, chanceOf, type PlayedRecord } from '../../engines/simulation/index.ts'
import { dialOn } from '../parameters/index.ts'
import { type Breaks, dayIn, type FamilyRecords, saying } from './fault.ts'
import { type Mistaken, wrongFirst } from './wrong-first.ts'

const VISITS = ['in_need_visit', 'protection_visit', 'care_visit']
const MISTAKEN: readonly Mistaken[] = ['birth', 'sex', 'ethnicity', 'name']

/** The shares of children whom a worker came to know, and of visits, of which something is wrong until put right. */
export type SlipRates = Record<Mistaken | 'visit' | 'after', number>

export const slipRatesOn = (on: Day): SlipRates => ({
  birth: dialOn('correction-birth', on),
  sex: dialOn('correction-sex', on),
  ethnicity: dialOn('correction-ethnicity', on),
  name: dialOn('correction-name', on),
  visit: dialOn('correction-visit-date', on),
  after: dialOn('correction-after-days', on),
})

/** What is corrected in a family's records from a day on: by record, what each says now, and the key to it. */
export function slips(
  lives: FamilyRecords,
  rates: SlipRates,
  from: Day,
): { says: PlayedRecord[]; breaks: Breaks[] } {
  const found: { says: PlayedRecord[]; breaks: Breaks[] } = { says: [], breaks: [] }
  const chance = chanceOf(lives.seed, 'slips', lives.family.id)
  // What was put right before the migration, or is not yet, is not to be seen in the record.
  const isSeen = (on: Day) => on > addDays(from, 7) && on <= lives.until
  for (const [subject, met] of firstMet(lives)) {
    const what = MISTAKEN.find(one => chance.happens(rates[one]))
    const [identity] = lives.of(subject, 'identity')
    if (!what || !identity) continue
    const known = addDays(identity.versions.at(-1)!.on, 1)
    const rightOn = maxDay(known, addDays(met, 1 + Math.ceil(chance.wait(rates.after))))
    const wrong = isSeen(rightOn) ? wrongFirst(identity, what, rightOn, chance) : undefined
    if (!wrong) continue
    found.says.push(wrong.record)
    found.breaks.push(...wrong.breaks)
  }
  for (const visit of VISITS.flatMap(table => lives.all(table))) {
    if (!chance.happens(rates.visit)) continue
    const wrong = wrongDay(visit, chance, rates.after)
    if (wrong && isSeen(wrong.versions.at(-1)!.on)) found.says.push(wrong)
  }
  return found
}

/** When a worker first came to know each child of the family who was ever referred. */
function firstMet(lives: FamilyRecords): Map<string, Day> {
  const met = new Map<string, Day>()
  for (const referral of lives.all('referral')) {
    const on = dayIn(referral, 'referredOn')
    const before = met.get(referral.subject)
    if (on !== undefined && (before === undefined || on < before)) met.set(referral.subject, on)
  }
  return met
}

/** A visit whose day was first written as an earlier one, and put right when somebody looked. */
function wrongDay(visit: PlayedRecord, chance: Chance, after: number): PlayedRecord | undefined {
  const [first] = visit.versions
  const on = dayIn(visit, 'visitedOn')
  if (!first || on === undefined || visit.versions.length > 1) return undefined
  const wrong = saying(visit, { visitedOn: addDays(on, -chance.whole(1, 7)) })
  const rightOn = addDays(on, 1 + Math.ceil(chance.wait(after)))
  const put = { values: first.values, on: rightOn, at: null, written: 'at-once' as const }
  return { ...wrong, versions: [...wrong.versions, put] }
}
