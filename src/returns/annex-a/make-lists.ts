import { ageOn } from '../../core/age.ts'
import { yearOf } from '../../core/collection-year.ts'
import { addMonths, type Day, isoDay, parseDay } from '../../core/day.ts'
import type { Ctx } from '../../engines/records/index.ts'
import {
  type Contributed,
  numbersOf,
  ofTable,
  placesOf,
  type RecordRow,
  tableRows,
  unsaidColumns,
} from '../from-record/index.ts'
import { type Allocated, adviserOn, allocationsOf, workerBetween } from './allocated.ts'
import { caseStatus, isOnlyLeaver, statusesOn } from './case-status.ts'
import type { List } from './list.ts'
import { inNeed, SEEN_AT } from './lists/in-need.ts'
import { LISTS } from './lists/index.ts'
import type { AnnexA, MadeList, MadeRow } from './made.ts'
import { BESIDE_WHO } from './who-columns.ts'

/** As areas name this return. */
export const SOURCE = 'annex-a'

/** What is worked out here from what areas say, and asked of none. */
const WORKED_OUT = ['number', 'age', 'team', 'worker', 'adviser', 'lastSeen']
const isWorkedOut = (list: List, word: string): boolean =>
  WORKED_OUT.includes(word) || (list === inNeed && word === 'status')

/**
 * Makes the eleven lists of a day from the records, however they came to be, as known at the transaction's instant: of
 * everybody whom it may see. What came after the day is in none of them.
 */
export async function makeLists(ctx: Ctx, contributed: Contributed, on: Day): Promise<AnnexA> {
  const found: { list: List; rows: RecordRow[] }[] = []
  for (const list of LISTS) found.push({ list, rows: await rowsOf(ctx, contributed, list, on) })

  const statuses = await statusesOn(ctx, peopleIn(found), on)
  for (const one of found.filter(({ list }) => list === inNeed))
    one.rows = one.rows.filter(({ person }) => !isOnlyLeaver(statuses.get(person) ?? NO_STATUS))

  const people = peopleIn(found)
  const { numbers, withoutNumber } = await numbersOf(ctx, people)
  const about: About = { on, numbers, statuses, allocations: await allocationsOf(ctx, people, on) }
  const places = placesOf(numbers)
  const lists = found.map(({ list, rows }): MadeList => {
    const own = ofTable(contributed, SOURCE, list.table)
    const asked = list.columns.map(({ says }) => says).filter(word => !isWorkedOut(list, word))
    const unsaid = unsaidColumns(own, asked)
    return {
      list,
      rows: inOrder(
        list,
        places,
        rows.map(row => madeOf(list, row, about)),
      ),
      isBuilt: own.yearRows.length > 0,
      unsaid: list.columns.filter(({ says }) => unsaid.includes(says)).map(({ heading }) => heading),
    }
  })
  return { on, lists, numbers, withoutNumber }
}

const peopleIn = (found: readonly { rows: readonly RecordRow[] }[]): string[] => [
  ...new Set(found.flatMap(({ rows }) => rows.flatMap(({ person }) => person || []))),
]

/** The rows that areas give a list, with what they say in them. */
function rowsOf(ctx: Ctx, contributed: Contributed, list: List, on: Day): Promise<RecordRow[]> {
  const words = [...list.columns.map(({ says }) => says), ...(list.beside ?? []), ...BESIDE_WHO]
  const days = { from: addMonths(on, -list.months), to: on, year: yearOf(on) }
  const asked = words.filter(word => !isWorkedOut(list, word))
  return tableRows(ctx, list.table, asked, ofTable(contributed, SOURCE, list.table), days)
}

/** What is known of everybody in the lists. */
type About = {
  on: Day
  numbers: ReadonlyMap<string, string>
  allocations: ReadonlyMap<string, readonly Allocated[]>
  statuses: Awaited<ReturnType<typeof statusesOn>>
}

const NOBODY: readonly Allocated[] = []
const NO_STATUS: ReadonlySet<never> = new Set()

/** A row with what is worked out from it. */
function madeOf(list: List, { kind, id, person, cells }: RecordRow, about: About): MadeRow {
  const { on } = about
  const statuses = about.statuses.get(person) ?? NO_STATUS
  const age = ageOf(cells, on)
  const said: Record<string, string> = {
    ...cells,
    number: about.numbers.get(person) ?? '',
    age: age === undefined ? '' : String(age),
    ...workers(list, cells, about.allocations.get(person) ?? NOBODY, on),
  }
  if (list === inNeed) {
    said.lastSeen = lastSeen(cells)
    said.status = caseStatus(statuses, {
      isClosed: cells.closed !== '',
      isAssessed: cells.isAssessed !== '',
      age,
    })
  }
  return { kind, id, person, said }
}

/** Whole years on the day; -1 of a child who is not born, undefined where nothing says. */
function ageOf({ born = '', expected = '' }: Readonly<Record<string, string>>, on: Day): number | undefined {
  const day = parseDay(born)
  if (day !== undefined) return day > on ? -1 : ageOn(day, on)
  return expected === '' ? undefined : -1
}

function workers(
  list: List,
  cells: Readonly<Record<string, string>>,
  all: readonly Allocated[],
  on: Day,
): Record<string, string> {
  if (!list.worker || !list.between) return {}
  const from = parseDay(cells[list.between.from] ?? '') ?? on
  const until = parseDay(cells[list.between.until ?? ''] ?? '') ?? on
  const found = workerBetween(all, from, until, list.worker)
  return {
    team: found?.team ?? '',
    worker: found?.worker ?? '',
    adviser: adviserOn(all, on)?.worker ?? '',
  }
}

/** The latest of the days on which areas say that the child was seen, where it is of this episode. */
function lastSeen(cells: Readonly<Record<string, string>>): string {
  const latest = SEEN_AT.map(word => cells[word] ?? '')
    .sort()
    .at(-1)!
  return latest < (cells.started ?? '') ? '' : latest
}

/** By child, then by the first day that the list is about, then by what else a row says: an id is another one in another record. */
function inOrder(list: List, places: ReadonlyMap<string, number>, rows: MadeRow[]): MadeRow[] {
  const day = list.columns.find(({ holds, says }) => holds === 'day' && says !== 'born')?.says ?? ''
  const key = ({ said, id }: MadeRow): string =>
    [said[day] ?? '', ...list.columns.map(({ says }) => said[says] ?? ''), id].join('\u0001')
  // Adopters are nobody in the record, and have no number in it.
  const place = ({ person }: MadeRow): number => places.get(person) ?? -1
  return rows.sort((a, b) => place(a) - place(b) || (key(a) < key(b) ? -1 : 1))
}

/** The days that a list looks at, as its summary says them. */
export const periodOf = ({ months }: List, on: Day): { from: string; to: string } => ({
  from: isoDay(addMonths(on, -months)),
  to: isoDay(on),
})
