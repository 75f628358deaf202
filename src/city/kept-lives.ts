import type { Day } from '../core/day.ts'
import type { Area } from '../engines/area.ts'
import type { RecordKind } from '../engines/records/index.ts'
import type { PlayedRecord, PlayedVersion, Written } from '../engines/simulation/index.ts'

/** Lives that were played, of the family of a number: where its text stands in memory that threads share; played again where it is not kept. */
export type KeptLife = { n: number; text: { in: SharedArrayBuffer; from: number; until: number } | null }

/** Bytes of one piece of memory: some hundreds of families. */
const PIECE = 8 * 1024 * 1024
/** Pieces of one hand: of a larger city what does not fit is played again, so that memory stays level. */
const PIECES = 32
/** A letter is three bytes at most, and a sign of two letters is four. */
const BYTES_A_LETTER = 3

type Values = PlayedVersion['values']
/** What of a version is another than in the one before it. */
type Version = [on: Day, at: PlayedVersion['at'], waits: 0 | 1, values: Values]
type Kept = [table: string, id: string, subject: number, versions: Version[]]
/** One family: whom its records are about, once each, and the records. */
type KeptFamily = [subjects: string[], records: Kept[]]

/**
 * Keeps lives as text, outside the memory that is searched for what can be let go, until it is known who worked with
 * whom; another thread may read them.
 */
export class LivesKept {
  private readonly pieces: Buffer[] = []
  private used = 0
  private readonly most: number

  /** `most` pieces of memory may be taken. */
  constructor(most = PIECES) {
    this.most = most
  }

  /** Keeps what came of one family, as far as there is room. */
  keep(n: number, records: readonly PlayedRecord[]): KeptLife {
    const subjects = [...new Set(records.map(({ subject }) => subject))]
    const places = new Map(subjects.map((subject, place) => [subject, place]))
    const family: KeptFamily = [subjects, records.map(one => asKept(one, places.get(one.subject)!))]
    const text = JSON.stringify(family)
    const piece = this.roomFor(text.length * BYTES_A_LETTER)
    if (!piece) return { n, text: null }
    const from = this.used
    this.used += piece.write(text, from, 'utf8')
    return { n, text: { in: piece.buffer as SharedArrayBuffer, from, until: this.used } }
  }

  private roomFor(bytes: number): Buffer | undefined {
    const last = this.pieces.at(-1)
    if (last && this.used + bytes <= last.length) return last
    if (bytes > PIECE || this.pieces.length === this.most) return undefined
    const piece = Buffer.from(new SharedArrayBuffer(PIECE))
    this.pieces.push(piece)
    this.used = 0
    return piece
  }
}

/** Every kind of record that areas declare, by its table. */
export const kindsOf = (areas: readonly Area[]): ReadonlyMap<string, RecordKind> =>
  new Map(areas.flatMap(area => area.records.map(kind => [kind.table, kind])))

/** The records of lives as they were played; undefined where there was no room to keep them. */
export function readLife(
  { text }: KeptLife,
  kinds: ReadonlyMap<string, RecordKind>,
): PlayedRecord[] | undefined {
  if (!text) return undefined
  const [subjects, kept] = JSON.parse(
    Buffer.from(text.in, text.from, text.until - text.from).toString('utf8'),
  ) as KeptFamily
  return kept.map(([table, id, subject, versions]) => ({
    kind: kinds.get(table)!,
    id,
    subject: subjects[subject]!,
    versions: versionsFrom(versions),
  }))
}

const WRITTEN: readonly Written[] = ['at-once', 'when-there-is-time']

function asKept({ kind, id, versions }: PlayedRecord, subject: number): Kept {
  let before: Values | undefined
  const kept = versions.map(({ on, at, written, values }): Version => {
    const says = before ? changedIn(values, before) : values
    before = values
    return [on, at, WRITTEN.indexOf(written) as 0 | 1, says]
  })
  return [kind.table, id, subject, kept]
}

function changedIn(values: Values, before: Values): Values {
  const changed: Values = {}
  for (const field in values) if (values[field] !== before[field]) changed[field] = values[field] ?? null
  return changed
}

function versionsFrom(kept: readonly Version[]): PlayedVersion[] {
  let before: Values | undefined
  return kept.map(([on, at, waits, says]) => {
    const values = before ? { ...before, ...says } : says
    before = values
    return { on, at, written: WRITTEN[waits]!, values }
  })
}
