import { day } from '../../core/day.ts'
import { londonInstant } from '../../core/instant.ts'
import { idFrom } from '../../engines/records/index.ts'

/** An id of the lives below, by what it is called there. */
export const idOf = (called: string): string => idFrom('ssd life', called)

/** A record: its table, what it is called here, and what it says. */
export type Told = [table: string, called: string, values: Record<string, unknown>]
export const on = (iso: string) => day(iso)
export const moment = (iso: string) => londonInstant(day(iso.slice(0, 10)), iso.slice(11))
export const born = (iso: string) => ({ earliest: on(iso), latest: on(iso) })
