import pg from 'pg'
import { type Day, dayFrom, isoDay } from '../src/core/day.ts'
import { makeAccount } from '../src/engines/access/index.ts'
import { refreshSearch } from '../src/engines/matching/index.ts'
import { newId, openOwner, transact } from '../src/engines/records/index.ts'
import { questionsAsked } from './frame/questions-asked.ts'
import { report } from './frame/report.ts'
import { scratch } from './frame/scratch.ts'
import { type Filled, fillPeople, fillSearch } from './frame/search-fill.ts'

/** People of a large region's record, with children long grown up. */
const PEOPLE = Number(process.env.BENCH_PEOPLE ?? 500_000)
/** Of these, how long it takes to make them findable is measured; the others are filled in faster. */
const REFRESHED = Math.min(PEOPLE, 100_000)

const FORENAMES =
  `Oliver Amelia George Isla Noah Ava Arthur Mia Harry Ivy Leo Lily Muhammad Isabella Jack Rosie Charlie Sophia
Oscar Grace Jacob Freya Henry Willow Thomas Florence Freddie Emily Alfie Ella Theo Poppy William Evie Theodore Elsie Archie
Charlotte Joshua Evelyn Alexander Sienna James Sofia Isaac Daisy Edward Phoebe Lucas Sophie Tommy Alice Finley Harper Max
Matilda Logan Ruby Ethan Emma Mohammed Maya Teddy Millie Benjamin Chloe Arlo Isabelle Joseph Eva Sebastian Luna Harrison
Jessica Elijah Ada Daniel Zara Samuel Bella Louie Aria Mason Maisie Reuben Hallie Albie Arabella Rory Erin Jaxon Lottie
Shaun Siobhan Sean Niamh Kelly Kayleigh Tyler Jade Connor Chelsea Ahmed Fatima Ali Aisha Yusuf Maryam Ibrahim Zainab`.split(
    /\s+/,
  )
const STARTS =
  `Ab Ack Al An Ar Ash At Ba Bar Ben Ber Black Bow Brad Bran Brick Brom Buck Bur Cal Can Car Cart Chad Chap Clay Cole
Col Con Coop Cran Cress Crow Dal Dar Daw Den Dew Don Dray Dud Dun East Ed El Em Ev Fair Far Fen Field Fin Flet Ford Fos Free
Gar Gib Gil Glen God Gran Gree Grim Had Hal Ham Han Har Hart Hat Haw Hay Head Hen Hil Hol Hop Hor How Hud Hunt Hur Ing Jack
Jar Ken Kin Kirk Lang Lav Law Lay Lee Leigh Lin Lock Long Low Mar Mel Mer Mid Mil Mor Moss Nash New Nor Nut Oak Old Os Pal
Par Pem Pen Per Pick Pot Pres Quin Rad Ram Red Rich Rip Rob Row Sal San Sax Sed Shaw Shel Sher Sil Skel Small Stan Sted Stock
Sut Swin Tan Thorn Til Tom Tur Und Up Vin Wad Wal War Wat Web Wel West Whit Wil Win Wood Wor Yar`.split(/\s+/)
const ENDS =
  `bury by combe cott den don er field ford gate ham head hurst ing ison land ley low man mer more ner over ridge rop
sby sett shaw som son stead stone ster thorpe ton wall ward ways well wick win worth yard`.split(/\s+/)
const RARE = 'a ana ari as e eli elle en enna eth ia iel ina is isa ius ola on ora ra us wyn yah ya'.split(
  ' ',
)
const COMMON =
  'Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Robinson Wright Thompson Evans Walker White Roberts Green Hall Khan Singh Hussain Begum'.split(
    ' ',
  )
const STREETS = 'Road Street Lane Close Avenue Drive Way Gardens'.split(' ')

/** The same people every time: mulberry32 from a seed. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const roll = dice(42)
const pick = (from: readonly string[]): string => from[Math.floor(roll() ** 1.6 * from.length)]!
const evenly = (from: readonly string[]): string => from[Math.floor(roll() * from.length)]!
// Half of all children share a hundred names; the other half have rare ones.
const forename = (): string => (roll() < 0.5 ? pick(FORENAMES) : evenly(STARTS) + evenly(RARE))
const surname = (): string => (roll() < 0.12 ? pick(COMMON) : evenly(STARTS) + evenly(ENDS))

function person(n: number): Filled {
  const born = dayFrom(1996, 1, 1)! + Math.floor(roll() * 365.25 * 30)
  const letters = 'ABDEFGHJLNPQRSTUWXYZ'
  const letter = () => letters[Math.floor(roll() * letters.length)]!
  return {
    id: newId(),
    forename: forename(),
    surname: roll() < 0.06 ? `${surname()}-${surname()}` : surname(),
    bornOn: isoDay(born as Day),
    localIdRecord: newId(),
    addressRecord: newId(),
    localId: String(1_000_000 + n),
    upn: `A${String(80_000_000_000 + n)}1`.slice(0, 13),
    lines: `${1 + Math.floor(roll() * 180)} ${evenly(STARTS)}${evenly(ENDS)} ${evenly(STREETS)}`,
    postcode: `WV${1 + Math.floor(roll() * 16)} ${1 + Math.floor(roll() * 9)}${letter()}${letter()}`,
  }
}

const people = Array.from({ length: PEOPLE }, (_, n) => person(n))
const { records, found, ownerUrl, close } = await scratch()
const owner = new pg.Client({ connectionString: ownerUrl })
await owner.connect()
const searchables = found.flatMap(({ area }) => area.searchable ?? [])
records.derivers = []
await transact(records, { who: 'bench', service: true }, async ctx => {
  await makeAccount(ctx, {
    id: 'amy',
    name: 'Amy',
    email: 'amy@example.com',
    password: 'a long password',
    jobTitle: '',
    team: 'North',
    roles: ['social-worker'],
  })
})
await fillPeople(owner, people)
await owner.query('analyze')
const ids = people.map(p => p.id)
const began = performance.now()
await transact(records, { who: 'bench', service: true }, ctx =>
  refreshSearch(ctx, searchables, new Set(ids.slice(0, REFRESHED))),
)
const seconds = (performance.now() - began) / 1000
const owners = await openOwner(ownerUrl, records.schemas)
await fillSearch(owners, searchables, ids.slice(REFRESHED))
await owners.close()
await restrictSome()
// What the server does by itself after a load, in its own time.
await owner.query('vacuum analyze')
await owner.end()

const asked = await questionsAsked(records, 'amy', people, roll)
await close()

report(`Search over ${PEOPLE.toLocaleString('en-GB')} people`, [
  ...asked.figures,
  {
    figure: 'making people findable, for 100,000',
    goal: 30,
    measured: (seconds * 100_000) / REFRESHED,
    unit: 's',
  },
])
console.log(`${asked.right}\n`)

/** A large authority restricts some hundreds of records, and seals as many adopted children's. */
async function restrictSome(): Promise<void> {
  await transact(records, { who: 'bench', service: true }, async ctx => {
    const some = people.slice(0, 500).map(p => p.id)
    const id = newId()
    await ctx.db.run(
      "insert into restriction (id, kind, reason, made_by) values ($1, 'restricted', 'bench', 'bench')",
      [id],
    )
    await ctx.db.run(
      'insert into restriction_person (restriction_id, person_id) select $1, unnest($2::uuid[])',
      [id, some],
    )
  })
}
