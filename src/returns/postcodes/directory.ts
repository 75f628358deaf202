import type { Postcodes } from '../checking/rule.ts'
import { numberOfText } from './number.ts'

/** A directory of postcodes in memory that threads share, 14 bytes a place: a table that is looked up by a postcode's number. */
export type Directory = {
  count: number
  /** A postcode's number and one more; 0 where a place is free. */
  numbers: Uint32Array
  /** Metres on the National Grid. */
  east: Int32Array
  north: Int32Array
  /** Which of the authorities; 0 where none is known. */
  ofAuthority: Uint16Array
  authorities: readonly string[]
  hasGrid: boolean
}

/** What is known of a place that is looked up by its postcode, which is written in any way. */
export type Places = Postcodes & {
  /** What the directory says of any postcode. */
  knows: { districts: boolean; grid: boolean }
  /** The code of the local authority district; undefined where the postcode or its authority is not known. */
  districtOf(postcode: string): string | undefined
  /** Miles in a straight line; undefined where either place is not known. */
  milesBetween(a: string, b: string): number | undefined
}

/** Where no grid reference is given. */
export const NOWHERE = -(2 ** 31)

/** Metres a mile, as the collection reckons (ssda903-tables.json, PL_DISTANCE). */
const METRES = 1609.3

/** Looks places up in a directory. */
export function placesIn({ numbers, east, north, ofAuthority, authorities, hasGrid }: Directory): Places {
  const find = (postcode: string) => {
    const number = numberOfText(postcode)
    return number < 0 ? -1 : placeOf(numbers, number + 1)
  }
  return {
    knows: { districts: authorities.length > 1, grid: hasGrid },
    has: postcode => find(postcode) >= 0,
    districtOf(postcode) {
      const at = find(postcode)
      return at < 0 ? undefined : authorities[ofAuthority[at]!] || undefined
    },
    milesBetween(a, b) {
      const [from, to] = [find(a), find(b)]
      if (from < 0 || to < 0 || east[from] === NOWHERE || east[to] === NOWHERE) return undefined
      return Math.hypot(east[from]! - east[to]!, north[from]! - north[to]!) / METRES
    },
  }
}

/** What a directory has of a postcode, by its number: metres on the grid and the district, null where it does not say. */
export type Placed = { number: number; east: number | null; north: number | null; district: string | null }

/** Tells every postcode of a directory, in the order of their numbers. */
export function* everyPlace({ count, numbers, east, north, ofAuthority, authorities }: Directory) {
  const all = new Uint32Array(count)
  let nth = 0
  for (const number of numbers) if (number !== 0) all[nth++] = number
  for (const number of all.sort()) {
    const at = seek(numbers, number)
    const isPlaced = east[at] !== NOWHERE
    const placed: Placed = {
      number: number - 1,
      east: isPlaced ? east[at]! : null,
      north: isPlaced ? north[at]! : null,
      district: authorities[ofAuthority[at]!] || null,
    }
    yield placed
  }
}

/** Looks places up among some that were found in a directory before; `knows` is what that directory says of any. */
export function placesAmong(found: Iterable<Placed>, knows: Places['knows']): Places {
  const places = new Map<number, Placed>()
  for (const one of found) places.set(one.number, one)
  const find = (postcode: string) => places.get(numberOfText(postcode))
  return {
    knows,
    has: postcode => find(postcode) !== undefined,
    districtOf: postcode => find(postcode)?.district ?? undefined,
    milesBetween(a, b) {
      const [from, to] = [find(a), find(b)]
      if (from?.east == null || from.north === null || to?.east == null || to.north === null) return undefined
      return Math.hypot(from.east - to.east, from.north - to.north) / METRES
    },
  }
}

/** Where a number stands; where it is not there, -1 less where it would stand. */
function seek(numbers: Uint32Array, number: number): number {
  const mask = numbers.length - 1
  // Postcodes that stand beside one another have numbers beside one another: they are spread over the table.
  let at = Math.imul(number, 0x9e3779b1) >>> Math.clz32(mask)
  for (;;) {
    const found = numbers[at]!
    if (found === number) return at
    if (found === 0) return -1 - at
    at = (at + 1) & mask
  }
}

const placeOf = (numbers: Uint32Array, number: number): number => Math.max(-1, seek(numbers, number))

/** Fills a directory as its rows are read. */
export class DirectoryWriter {
  private table = emptyTable(1 << 14)
  private count = 0
  private hasGrid = false
  private readonly authorities = ['']
  private readonly known = new Map<number, number>()

  /** Makes room for so many postcodes beside those that are there: filling a table that grows fills it twice. */
  reserve(more: number): void {
    let places = this.table.numbers.length
    while ((this.count + more) * 10 > places * 7) places *= 2
    if (places > this.table.numbers.length) this.grow(places)
  }

  /** Adds a postcode by its number, with its grid reference and the number of its authority, as this class numbers them. */
  add(postcode: number, east: number, north: number, authority: number): void {
    // Three places in ten stay free or more, so that few are looked at before the right one.
    if (this.count * 10 >= this.table.numbers.length * 7) this.grow()
    const at = seek(this.table.numbers, postcode + 1)
    if (at < 0) this.count += 1
    if (east !== NOWHERE) this.hasGrid = true
    put(this.table, at < 0 ? -1 - at : at, postcode + 1, east, north, authority)
  }

  /** The number of an authority whose code is these bytes, a letter and eight figures; 0 for any other. */
  authorityIn(bytes: Uint8Array, from: number, to: number): number {
    if (to - from !== 9) return 0
    let key = bytes[from]!
    for (let at = from + 1; at < to; at++) {
      const figure = bytes[at]! - 48
      if (figure < 0 || figure > 9) return 0
      key = key * 10 + figure
    }
    const known = this.known.get(key)
    if (known !== undefined) return known
    if (this.authorities.length === 65_535) return 0
    this.authorities.push(Buffer.from(bytes.subarray(from, to)).toString('latin1'))
    this.known.set(key, this.authorities.length - 1)
    return this.authorities.length - 1
  }

  /** The code of an authority by its number here. */
  codeOf(authority: number): string {
    return this.authorities[authority]!
  }

  end(): Directory {
    const { count, table, authorities, hasGrid } = this
    return { count, ...table, authorities, hasGrid }
  }

  private grow(places = this.table.numbers.length * 2): void {
    const { numbers, east, north, ofAuthority } = this.table
    const larger = emptyTable(places)
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at]!
      if (number !== 0)
        put(larger, -1 - seek(larger.numbers, number), number, east[at]!, north[at]!, ofAuthority[at]!)
    }
    this.table = larger
  }
}

type Table = Pick<Directory, 'numbers' | 'east' | 'north' | 'ofAuthority'>

const emptyTable = (places: number): Table => ({
  numbers: new Uint32Array(new SharedArrayBuffer(4 * places)),
  east: new Int32Array(new SharedArrayBuffer(4 * places)),
  north: new Int32Array(new SharedArrayBuffer(4 * places)),
  ofAuthority: new Uint16Array(new SharedArrayBuffer(2 * places)),
})

function put(table: Table, at: number, number: number, east: number, north: number, authority: number): void {
  table.numbers[at] = number
  table.east[at] = east
  table.north[at] = north
  table.ofAuthority[at] = authority
}
