import { type Day, dayFrom, parseDay, partsOf } from '../../core/day.ts'
import type { Problem } from '../../core/outcome.ts'
import type { Lane, Telling } from '../../engines/chronology/index.ts'
import { LANES } from './lanes.ts'
import { lateRecording } from './recorded.ts'
import { TONES, type Tone } from './tone.ts'

/** What is asked of the chronology. Empty lists ask for everything; pages count from 1. */
export type ChronologyFilter = {
  search: string
  lanes: Lane[]
  tones: (Tone | 'recorded-late')[]
  from: Day | null
  to: Day | null
  page: number
}

/** A question as it comes from a web address. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>

/** What was typed for a day that could not be read, to be given back as it was. */
export type Typed = { from?: string; to?: string }

/** A question that was read, and what could not be. */
export type AskedChronology = { filter: ChronologyFilter; problems: Problem[]; typed: Typed }

/** What a tone filter offers, with its words. */
export const TONE_CHOICES: readonly { value: Tone | 'recorded-late'; words: string }[] = [
  { value: 'late', words: 'Late' },
  { value: 'missed', words: 'Due and not done' },
  { value: 'doubt', words: 'In doubt' },
  { value: 'recorded-late', words: 'Written down late' },
]

const all = (value: Query[string]): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value
const one = (value: Query[string]): string => (all(value)[0] ?? '').trim()

/** Reads '27/3/2024', '27 3 2024' or '2024-03-27'; undefined for anything else. */
export function readTypedDay(text: string): Day | undefined {
  const parts = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(text)
  return parts ? dayFrom(Number(parts[3]), Number(parts[2]), Number(parts[1])) : parseDay(text)
}

/** '27/3/2024' */
export function typedDay(d: Day | null): string {
  if (d === null) return ''
  const { year, month, date } = partsOf(d)
  return `${date}/${month}/${year}`
}

/** Reads the question; what cannot be read is left out and said, never guessed. */
export function readFilter(query: Query): AskedChronology {
  const typed: Typed = {}
  const problems: Problem[] = []
  const dayOf = (field: 'from' | 'to'): Day | null => {
    const asked = one(query[field])
    const read = asked === '' ? null : readTypedDay(asked)
    if (read !== undefined) return read
    typed[field] = asked
    problems.push({
      field,
      message: `Enter the ${field === 'from' ? 'first' : 'last'} day as a date, like 27/3/2024`,
    })
    return null
  }
  const [lanes, tones, page] = [all(query.lane), all(query.tone), Number(one(query.page))]
  const filter: ChronologyFilter = {
    search: one(query.search).slice(0, 200),
    lanes: LANES.map(style => style.lane).filter(lane => lanes.includes(lane)),
    tones: [...TONES, 'recorded-late' as const].filter(tone => tones.includes(tone)),
    from: dayOf('from'),
    to: dayOf('to'),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  }
  if (filter.from !== null && filter.to !== null && filter.to < filter.from)
    problems.push({ field: 'to', message: 'The last day must be the same as or after the first day' })
  return { filter, problems, typed }
}

/** Whether anything but the page was asked for. */
export const isFiltered = (f: ChronologyFilter): boolean =>
  f.search !== '' || f.lanes.length > 0 || f.tones.length > 0 || f.from !== null || f.to !== null

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** The tellings asked for, newest first. Every word of the search must be in the title or detail, in any order. */
export function filtered(tellings: readonly Telling[], f: ChronologyFilter): Telling[] {
  const words = folded(f.search).split(/\s+/).filter(Boolean)
  const lanes = new Set(f.lanes)
  const tones = new Set(f.tones)
  const matches = (t: Telling): boolean => {
    if (lanes.size > 0 && !lanes.has(t.lane)) return false
    if (tones.size > 0 && !tones.has(t.tone) && !(tones.has('recorded-late') && lateRecording(t)))
      return false
    if (f.to !== null && t.fromOn > f.to) return false
    // A spell is there on every day it lasts; an open one on every day after it began.
    if (f.from !== null && (t.shape === 'mark' ? t.fromOn : (t.toOn ?? f.from)) < f.from) return false
    if (words.length === 0) return true
    const text = folded(`${t.title} ${t.detail}`)
    return words.every(word => text.includes(word))
  }
  return tellings
    .filter(matches)
    .sort((a, b) => b.fromOn - a.fromOn || (b.at ?? 0) - (a.at ?? 0) || b.recordedAt - a.recordedAt)
}

/** The question as the end of a web address, '?lane=visit&page=2'; '' when nothing is asked. `keep` goes first. */
export function filterQuery(f: ChronologyFilter, keep: Readonly<Record<string, string>> = {}): string {
  const asked = new URLSearchParams(keep)
  if (f.search) asked.set('search', f.search)
  for (const lane of f.lanes) asked.append('lane', lane)
  for (const tone of f.tones) asked.append('tone', tone)
  if (f.from !== null) asked.set('from', typedDay(f.from))
  if (f.to !== null) asked.set('to', typedDay(f.to))
  if (f.page > 1) asked.set('page', String(f.page))
  const text = asked.toString()
  return text === '' ? '' : `?${text}`
}
