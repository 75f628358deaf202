import type { Day } from '../../core/day.ts'
import type { Instant } from '../../core/instant.ts'
import type { Mark } from '../../core/marks.ts'

/** Codes of one set, with their labels in plain words. Codes are the DfE's own where it has a set. */
export type Codes = Readonly<Record<string, string>>

/** What a field holds, as columns: a `day` is a date, `inexact` two dates (earliest and latest). */
export type FieldType =
  | 'text'
  | 'choice'
  | 'day'
  | 'moment'
  | 'inexact'
  | 'yes-no'
  | 'number'
  | 'ref'
  | 'person'

/** One field of a record. `T` is its type in TypeScript, with null when it may be empty. */
export type Field<T = unknown> = {
  readonly type: FieldType
  readonly label: string
  readonly codes?: Codes
  readonly to?: () => RecordKind
  readonly empty: boolean
  readonly isSensitive: boolean
  readonly long: boolean
  /** For a person field: the row hides when that person is hidden from the viewer. */
  readonly hides: boolean
  readonly hint?: string
  /** Passages of it can be kept apart by marks (core/marks.ts): so is every long text, unless it was written to be given. */
  readonly isMarkable: boolean
  /** All of it is kept apart, and as what. */
  readonly marked?: Mark
  /** May be left empty. */
  optional(): Field<T | null>
  /** Seen only by roles that may read sensitive fields of this kind. */
  sensitive(): Field<T>
  /** A line under the label that helps the person who fills it in. */
  help(hint: string): Field<T>
  /** A short text in which passages can be kept apart, as they can in any long one. */
  markable(): Field<T>
  /** Words written to be given to a reader as they stand: there is nothing to keep apart in them. */
  given(): Field<T>
  /** Kept apart whole, and left out of whatever is given to anybody. */
  keptApart(as: Mark): Field<T>
  readonly __type?: T
}

function field<T>(parts: Pick<Field, 'type' | 'label'> & Partial<Field>): Field<T> {
  const made = {
    empty: false,
    isSensitive: false,
    long: false,
    hides: true,
    isMarkable: parts.long === true,
    ...parts,
    optional: () => field<T | null>({ ...made, empty: true } as Field),
    sensitive: () => field<T>({ ...made, isSensitive: true } as Field),
    help: (hint: string) => field<T>({ ...made, hint } as Field),
    markable: () => field<T>({ ...made, isMarkable: true } as Field),
    given: () => field<T>({ ...made, isMarkable: false } as Field),
    keptApart: (marked: Mark) => field<T>({ ...made, isMarkable: false, marked } as Field),
  }
  return made as unknown as Field<T>
}

/** A set of codes and what each means. */
export const codes = <const C extends Codes>(set: C): C => set
/** Words. */
export const text = (label: string) => field<string>({ type: 'text', label })
/** Words of more than a line. */
export const longText = (label: string) => field<string>({ type: 'text', label, long: true })
/** One of a set of codes. */
export const choice = <C extends Codes>(set: C, label: string) =>
  field<keyof C & string>({ type: 'choice', label, codes: set })
/** A calendar day. */
export const date = (label: string) => field<Day>({ type: 'day', label })
/** A moment in time. */
export const dateTime = (label: string) => field<Instant>({ type: 'moment', label })
/** A day that may not be known exactly: earliest and latest, in columns `<name>_earliest` and `<name>_latest`. */
export const inexactDate = (label: string) =>
  field<{ earliest: Day; latest: Day }>({ type: 'inexact', label })
/** Yes or no. */
export const yesNo = (label: string) => field<boolean>({ type: 'yes-no', label })
/** A whole number. */
export const number = (label: string) => field<number>({ type: 'number', label })
/** Another record, by id. */
export const ref = (to: () => RecordKind, label: string) => field<string>({ type: 'ref', label, to })
/** Another person, by id. `hides: false` where the row stays visible though that person's own record is hidden. */
export const person = (label: string, options: { hides: boolean } = { hides: true }) =>
  field<string>({ type: 'person', label, hides: options.hides })

export type Fields = Readonly<Record<string, Field>>
export type Values<F extends Fields> = { -readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never }

/** Whom records of a kind are about. `authority` records are about the authority itself. */
export type About = 'child' | 'person' | 'worker' | 'authority'

/** A check of practice: refuses what a person types, becomes a doubt on what is loaded. Gives a message or nothing. */
export type Check<F extends Fields> = {
  field: string
  // A method, not a property: a kind's own check must still fit where any kind is asked for.
  test(values: Partial<Values<F>>): string | undefined
}

/** A declared kind of record: its table, history, form, checks and type all come from this. */
export type RecordKind<F extends Fields = Fields> = {
  readonly table: string
  readonly title: string
  readonly about: About
  readonly fields: F
  readonly checks: readonly Check<F>[]
  /** One row a subject: the record's id is the subject's own id. */
  readonly single: boolean
  readonly indexes: readonly (readonly string[])[]
  /** Where reading the kind is not enough: a row is seen by the accounts in these fields, and by who holds one of these roles. */
  readonly only?: { readonly accounts: readonly string[]; readonly roles: readonly string[] }
}

/** Every record, whatever its kind, also holds these. */
export type Kept = {
  id: string
  knownAt: Instant
  recordedBy: string
  recordedAt: Instant
  sourceId: number | null
}

/** A row of a kind: `subject` is the child, person or worker it is about (empty for the authority). */
export type Row<K extends RecordKind> = Values<K['fields']> & Kept & { subject: string }

/**
 * Declares a kind of record. `table` is the field's own word in snake case; field names are camel case and
 * become snake case columns.
 */
export function record<F extends Fields>(
  table: string,
  title: string,
  fields: F,
  options: {
    about?: About
    checks?: Check<F>[]
    single?: boolean
    /** Beside those on the subject and on each link. `subject` and `id` stand for the columns every record has. */
    indexes?: ((keyof F & string) | 'subject' | 'id')[][]
    only?: { accounts: (keyof F & string)[]; roles?: string[] }
  } = {},
): RecordKind<F> {
  return {
    table,
    title,
    fields,
    about: options.about ?? 'child',
    checks: options.checks ?? [],
    single: options.single ?? false,
    indexes: options.indexes ?? [],
    ...(options.only && { only: { accounts: options.only.accounts, roles: options.only.roles ?? [] } }),
  }
}

/** The column that says whom a record is about, or undefined for records of the authority. */
export function subjectColumn(kind: RecordKind): 'child_id' | 'person_id' | 'worker_id' | undefined {
  if (kind.about === 'authority') return undefined
  return `${kind.about}_id`
}

/** Whether records of a kind are about a child or an adult, and not about a worker or the authority. */
export const isOfPerson = ({ about }: Pick<RecordKind, 'about'>): boolean =>
  about === 'child' || about === 'person'

/** Whether passages of a field can be kept apart: only in what is about a child or an adult does anybody read of them. */
export const canMark = (kind: RecordKind, { isMarkable }: Field): boolean => isMarkable && isOfPerson(kind)
