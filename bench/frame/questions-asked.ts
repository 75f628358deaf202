import { findPeople } from '../../src/engines/matching/index.ts'
import { type Records, transact } from '../../src/engines/records/index.ts'
import { type Figure, percentile } from './report.ts'

const QUESTIONS = 400
/** Asked before it counts. */
const WARMING = 40

/** Somebody who is looked for, as far as they are known; `bornOn` as 2015-03-02. */
export type Sought = {
  id: string
  forename: string
  surname: string
  bornOn: string
  lines?: string | null
  postcode?: string | null
  localId?: string | null
  upn?: string | null
}

/** Looks for people in every way that a worker does, each way in turn: how long it took, and how many were found. */
export async function questionsAsked(
  records: Records,
  viewer: string,
  people: readonly Sought[],
  roll: () => number,
): Promise<{ figures: Figure[]; right: string }> {
  const times = new Map<string, number[]>()
  let right = 0
  for (let n = 0; n < QUESTIONS + WARMING; n++) {
    const who = people[Math.floor(roll() * people.length)]!
    const [way, text] = ask(who, n)
    const from = performance.now()
    const answer = await transact(records, { who: viewer }, ctx => findPeople(ctx, text, { limit: 20 }))
    const took = performance.now() - from
    if (process.env.BENCH_STEPS && took > 60) console.log(`${Math.round(took)} ms  ${way}: ${text}`)
    if (n < WARMING) continue
    times.set(way, [...(times.get(way) ?? []), took])
    if (answer.some(one => one.personId === who.id)) right++
  }
  const all = [...times.values()].flat()
  const ways = [...times].map(([way, took]) => ({
    figure: `  ${way}, 95th percentile`,
    goal: 80,
    measured: percentile(took, 0.95),
    unit: 'ms',
  }))
  return {
    figures: [
      { figure: 'median', goal: 30, measured: percentile(all, 0.5), unit: 'ms' },
      { figure: '95th percentile', goal: 80, measured: percentile(all, 0.95), unit: 'ms' },
      ...ways,
    ],
    right: `The person meant was among the first 20 of ${Math.round((100 * right) / all.length)}% of ${all.length} questions.`,
  }
}

/** What a worker types who looks for this person: each way in turn, of those that what is known of them allows. */
function ask(who: Sought, n: number): [string, string] {
  const day = who.bornOn.split('-').reverse().join('/')
  const misspelt = (word: string) => `${word.slice(0, 2)}${word[3] ?? ''}${word[2] ?? ''}${word.slice(4)}`
  const ways: [string, string | null | undefined][] = [
    ['whole name', `${who.forename} ${who.surname}`],
    ['names the other way round', `${who.surname} ${who.forename}`],
    ['name and birth day', `${who.forename} ${day}`],
    ['family name', who.surname],
    ['while typing', `${who.forename} ${who.surname.slice(0, 3)}`],
    ['misspelt', `${who.forename} ${misspelt(who.surname)}`],
    ['misspelt, one word', misspelt(who.surname)],
    ['name and about what year', `${who.forename} ${who.surname} about ${day.slice(-4)}`],
    ['birth day', day],
    ['address', who.lines],
    ['postcode', who.postcode],
    ['local id', who.localId],
    ['UPN', who.upn],
    ['half remembered', `${who.forename.slice(0, 3)} ${who.surname.slice(0, 4)}… ${day.slice(-4)}`],
  ]
  const open = ways.filter((way): way is [string, string] => Boolean(way[1]))
  return open[n % open.length]!
}
