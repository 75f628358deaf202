import type { CollectionYear } from '../../core/collection-year.ts'
import { parseYear } from '../../core/collection-year.ts'
import { parseDay } from '../../core/day.ts'
import { type Instant, londonInstant } from '../../core/instant.ts'
import { whatStands } from '../../returns/annex-a/what-stands.ts'
import { TABLE_ABOVE } from '../../returns/cin-census/above.ts'
import { liveCensus } from '../../returns/cin-census/live/index.ts'
import { contributedBy } from '../../returns/from-record/index.ts'
import {
  incomingOf,
  type LoadOptions,
  type MakesYear,
  standingYear,
  standsBetter,
} from '../../returns/loading/index.ts'
import { readSlashed } from '../../returns/mapping.ts'
import {
  type DetectedReturn,
  describeReturn,
  detect,
  hasYear,
  type Problem,
  type SourceFile,
} from '../../returns/reading/index.ts'
import { liveReturn } from '../../returns/ssda903/live/index.ts'
import type { Found } from '../discover.ts'

/** When a return was submitted, from the day somebody says: noon, as nobody says at what hour. Undefined for no day. */
export function submittedOn(text: string): Instant | undefined {
  const day = parseDay(text.trim()) ?? readSlashed(text.trim())
  return day === undefined ? undefined : londonInstant(day, '12:00')
}

/** A return found among the files, and the year it would be loaded as. */
export type Candidate = {
  found: DetectedReturn
  describes: string
  year: string | null
  /** Why that year, when nobody said it and the file does not. */
  guessed: string | null
}

/** What could be loaded from these files, and what is wrong with them. An error among the problems stops all. */
export type Plan = { candidates: Candidate[]; problems: Problem[] }

/** What somebody said about the files: the year, and which of the returns found they mean. */
export type Wishes = { year?: string; only?: readonly string[]; inOrder?: boolean }

/** Finds the returns among files, as the person wishes them. Nothing is loaded. */
export async function planLoads(files: readonly SourceFile[], wishes: Wishes): Promise<Plan> {
  const { returns, problems } = await detect(files)
  const year = wishes.year === undefined ? undefined : parseYear(wishes.year)
  if (wishes.year !== undefined && year === undefined) {
    problems.push(error(`“${wishes.year}” is not a collection year. Write it as 2017-18.`))
  }
  const wanted = wishes.only?.length ? returns.filter(found => wishes.only?.includes(found.id)) : returns
  for (const id of wishes.only ?? []) {
    if (!returns.some(found => found.id === id))
      problems.push(
        error(
          `There is no return ${id} among these files: ${returns.map(r => r.id).join(', ') || 'none was found'}.`,
        ),
      )
  }
  const candidates = wanted.map(found => candidate(found, year))
  for (const one of candidates) {
    if (one.year === null && hasYear(one.found.kind))
      problems.push(
        error(`${one.describes}: nothing in it says which year it is for. Say it, for example 2017-18.`),
      )
  }
  return { candidates: wishes.inOrder ? byYear(candidates) : byYear(bySize(candidates)), problems }
}

function candidate(found: DetectedReturn, said: CollectionYear | undefined): Candidate {
  // A census says its own year in its header; an SSDA903 return does not.
  const written = found.kind === 'cin-census' ? (found.year ?? said) : (said ?? found.year)
  const year = hasYear(found.kind) ? (written ?? null) : null
  const guessed = said === undefined && found.kind === 'ssda903' ? (found.yearReason ?? null) : null
  return { found, describes: describeReturn(found), year, guessed }
}

/** Oldest year first, else as they came; what has no year last: the people file names children whom returns make known. */
const byYear = (candidates: readonly Candidate[]): Candidate[] =>
  [...candidates].sort((a, b) => (a.year ?? '9').localeCompare(b.year ?? '9'))

/** The larger first: of two returns that contradict each other it is likelier to be the one that is meant. */
const bySize = (candidates: readonly Candidate[]): Candidate[] =>
  [...candidates].sort((a, b) => bytesOf(b) - bytesOf(a))

const bytesOf = ({ found }: Candidate): number =>
  found.files.reduce((sum, { source }) => sum + source.size, 0)

/** Returns of one kind and year contradict each other unless they are submissions in order. Gives what to say, or nothing. */
export function contradiction({ candidates }: Plan, wishes: Wishes): Problem | undefined {
  if (wishes.inOrder) return undefined
  for (const one of candidates) {
    const same = candidates.filter(
      other => other.found.kind === one.found.kind && other.year === one.year && one.year !== null,
    )
    if (same.length < 2) continue
    const which = same.map(c => `${c.found.id} (${c.describes})`).join(' and ')
    return error(
      `There are ${same.length} returns of one kind for ${one.year}: ${which}. Choose one with --only ${one.found.id}, or say --in-order if each corrects the one before.`,
    )
  }
  return undefined
}

/** A chosen return, ready to be loaded. Reads its files once. */
export async function loadOptionsOf(
  { found, year }: Candidate,
  areas: readonly Found[],
  rest: { received: Instant | null; loadedBy: string; list?: number; progress?: LoadOptions['progress'] },
): Promise<LoadOptions> {
  const readings = areas.flatMap(({ area }) => area.readings ?? [])
  const derived = areas.flatMap(({ area }) => (area.derives ?? []).map(({ into }) => into))
  return {
    incoming: await incomingOf(found, year),
    readings,
    // What follows from records was never typed, so it says nothing of when somebody first wrote.
    kinds: areas.flatMap(({ area }) => area.records).filter(kind => !derived.includes(kind)),
    follows: derived,
    ...(found.kind === 'annex-a'
      ? { whatStands: whatStands(contributedBy(areas.map(({ area }) => area))) }
      : {}),
    ...(found.kind === 'ssd' ? { whatStands: standsBetter(found.kind, readings) } : {}),
    ...standingOf(found.kind, year, areas),
    ...rest,
  }
}

/** The returns that the record itself makes of a year, and under which table each one's rows nest. */
const MADE = {
  ssda903: { makes: liveReturn, above: new Map<string, string>() },
  'cin-census': { makes: liveCensus, above: TABLE_ABOVE },
} as const

function standingOf(
  kind: string,
  year: string | null,
  areas: readonly Found[],
): Pick<LoadOptions, 'standingYear'> {
  if (year === null || !Object.hasOwn(MADE, kind)) return {}
  const { makes, above } = MADE[kind as keyof typeof MADE]
  const contributed = contributedBy(areas.map(({ area }) => area))
  const made: MakesYear = (ctx, of, among) => makes(ctx, contributed, of, among)
  return { standingYear: ctx => standingYear(ctx, kind, year, made, above) }
}

const error = (message: string): Problem => ({ file: '', message, severity: 'error' })
