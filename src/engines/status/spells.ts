import type { Sql } from '../../core/sql.ts'

/** The statuses a child may have, lowest first: the highest open one is the child's status that day. */
export const STATUSES = {
  'early-help': 'Early help',
  referred: 'Open to children’s social care',
  'in-need': 'Child in need',
  protection: 'Child protection plan',
  'in-care': 'In care',
  'care-leaver': 'Care leaver',
} as const

export type Status = keyof typeof STATUSES

/** An area's spells of one status: SQL returning child_id uuid, record_id uuid, from_on date, to_on date (null = open). */
export type Spells = {
  status: Status
  rows: Sql
  /** When it has its worker at another agency, and misses none here: SQL returning child_id uuid, from_on, to_on date. */
  elsewhere?: Sql
}
