import type { Day } from '../../../core/day.ts'
import { dayOf, type Instant } from '../../../core/instant.ts'
import { addWorkingDays, hasWorkingDays } from '../../../core/working-days.ts'

/** Of a strategy discussion, what says whether an enquiry begins at it. */
type Discussed = {
  heldAt: Instant
  decision: string
  socialCare: string | null
  police: string | null
  health: string | null
}

/** Whether it was decided that an enquiry begins. */
export const decidesOnEnquiry = ({ decision }: Pick<Discussed, 'decision'>): boolean =>
  decision === 'joint' || decision === 'single'

/**
 * Who of those without whom no enquiry begins did not take part. Working Together to Safeguard Children 2023, chapter 3: a strategy
 * discussion is of social care, the police, health and others as the case needs.
 */
export function whoWasMissing({
  socialCare,
  police,
  health,
}: Pick<Discussed, 'socialCare' | 'police' | 'health'>): string[] {
  const took = { 'social care': socialCare, 'the police': police, health }
  return Object.entries(took).flatMap(([agency, who]) => (who ? [] : [agency]))
}

/** 'The police and health': as a sentence begins with them. */
export function namesOf(agencies: readonly string[]): string {
  const all = [agencies.slice(0, -1).join(', '), agencies.at(-1)].filter(Boolean).join(' and ')
  return `${all.charAt(0).toUpperCase()}${all.slice(1)}`
}

/**
 * Of the discussions that no enquiry has answered yet, oldest first, the one at which the enquiry begins: the first of those that
 * decide on one and were complete, for a later one does not begin it again. None where the newest decides otherwise.
 */
export function beginsAt<D extends Discussed>(unanswered: readonly D[]): D | undefined {
  const lastOther = unanswered.findLastIndex(one => !decidesOnEnquiry(one))
  return unanswered.slice(lastOther + 1).find(one => whoWasMissing(one).length === 0)
}

type Began = { id: string; startedOn: Day | null }
type Started = { heldAt: Instant; enquiry: string | null; startedBy: string | null }

/**
 * The day from which an enquiry's limits run: that of the strategy discussion at which a manager started it. An enquiry that came
 * from elsewhere has none here, and runs from the day it began.
 */
export function beganOn({ id, startedOn }: Began, discussions: readonly Started[]): Day | null {
  const first = discussions.find(({ enquiry, startedBy }) => enquiry === id && startedBy !== null)
  return first ? dayOf(first.heldAt) : startedOn
}

/** Working days from the strategy discussion to the initial conference (Working Together 2023, chapter 3). */
export const CONFERENCE_WITHIN = 15

/** By when the initial conference of an enquiry is held; null where that cannot be told. */
export const conferenceDue = (from: Day | null): Day | null =>
  from === null || !hasWorkingDays(from) ? null : addWorkingDays(from, CONFERENCE_WITHIN)
