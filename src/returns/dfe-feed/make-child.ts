import { isoDay } from '../../core/day.ts'
import type { RecordRow } from '../from-record/index.ts'
import { makeDetails } from './make-details.ts'
import { type Entry, itemsIn, type Payload } from './payload.ts'
import { Episodes } from './place.ts'
import { type FeedRows, isOpenIn } from './read.ts'
import { ADOPTION } from './schema/adoption.ts'
import type { Block } from './schema/block.ts'
import { CARE_LEAVERS } from './schema/care-leavers.ts'
import { CARE_WORKER_DETAILS } from './schema/care-worker-details.ts'
import { CHILD_AND_FAMILY_ASSESSMENT } from './schema/child-and-family-assessment.ts'
import { CHILD_IN_NEED_PLAN } from './schema/child-in-need-plan.ts'
import { CHILD_LOOKED_AFTER_PLACEMENT } from './schema/child-looked-after-placement.ts'
import { CHILD_PROTECTION_PLAN } from './schema/child-protection-plan.ts'
import { SDQ_ASSESSMENT } from './schema/health-and-wellbeing.ts'
import { SECTION_47_ASSESSMENT } from './schema/section-47-assessment.ts'
import type { FeedTable } from './tables.ts'
import { typed } from './typed.ts'
import type { Window } from './window.ts'

/** A child as the records make them, and which record each block of the payload is. */
export type MadeChild = { person: string; payload: Payload; sources: ReadonlyMap<Entry, RecordRow> }

// Lists of an episode whose items name the referral that they belong to.
const OF_A_REFERRAL: readonly [list: FeedTable, id: string, schema: Block][] = [
  ['child_and_family_assessments', 'child_and_family_assessment_id', CHILD_AND_FAMILY_ASSESSMENT],
  ['child_in_need_plans', 'child_in_need_plan_id', CHILD_IN_NEED_PLAN],
  ['section_47_assessments', 'section_47_assessment_id', SECTION_47_ASSESSMENT],
  ['child_protection_plans', 'child_protection_plan_id', CHILD_PROTECTION_PLAN],
]

/** Makes one child's payload of the rows that the records give. `number` is the authority's own for the child. */
export function makeChild(rows: FeedRows, person: string, number: string, window: Window): MadeChild {
  const of = (table: FeedTable): readonly RecordRow[] => rows.get(table)?.get(person) ?? []
  const sources = new Map<Entry, RecordRow>()
  const from = (row: RecordRow, entry: Entry): Entry => {
    sources.set(entry, row)
    return entry
  }
  const episodes = new Episodes(of('social_care_episodes'), sources)
  // In the feed's own order of lists, whichever has something to say first.
  const put = (episode: string, list: string, item: Entry): void => {
    const entry = episodes.withId(episode)
    entry[list] = [...itemsIn(entry, list), item]
  }
  for (const referral of of('social_care_episodes'))
    if (isOpenIn(referral, window)) episodes.withId(referral.id)
  for (const [list, id, schema] of OF_A_REFERRAL) {
    for (const row of of(list)) {
      const episode =
        episodes.named(row.cells.social_care_episode_id) ?? episodes.openOn(row.cells.start_date!) ?? person
      const item = from(row, { [id]: row.id, ...typed(schema, row.cells) })
      const factors = list === 'child_and_family_assessments' ? factorsOf(of('factors'), row.id) : []
      put(episode, list, factors.length > 0 ? Object.assign(item, { factors }) : item)
    }
  }
  let lastInCare: string | undefined
  for (const row of of('child_looked_after_placements')) {
    const { start_date: start = '', period } = row.cells
    lastInCare = episodes.openOn(start) ?? (period || person)
    const item = {
      child_looked_after_placement_id: row.id,
      ...typed(CHILD_LOOKED_AFTER_PLACEMENT, row.cells),
    }
    put(lastInCare, 'child_looked_after_placements', from(row, item))
  }
  putAdoption()
  putLeaver()
  putWorkers()

  const details = makeDetails({
    child: of('child_details')[0],
    disabilities: of('disabilities'),
    uasc: of('uasc'),
    inCare: of('child_looked_after_placements').length > 0,
  })
  const child = of('child_details')[0]
  if (child) sources.set(details, child)
  const scores = of('sdq_assessments')
    .map(row => from(row, typed(SDQ_ASSESSMENT, row.cells)))
    .reverse()
  const payload: Payload = {
    la_child_id: number,
    mis_child_id: person,
    child_details: details,
    ...(scores.length > 0 ? { health_and_wellbeing: { sdq_assessments: scores } } : {}),
    social_care_episodes: episodes.all(),
  }
  return { person, payload, sources }

  function putAdoption(): void {
    const told = of('adoption')
    const last = (name: string): string =>
      told
        .map(({ cells }) => cells[name]!)
        .sort()
        .at(-1) ?? ''
    const decided = last('initial_decision_date')
    // What lies before the last decision belongs to a plan that came to nothing.
    const since = (name: string): string => (last(name) >= decided ? last(name) : '')
    const block = typed(ADOPTION, {
      initial_decision_date: decided,
      matched_date: since('matched_date'),
      placed_date: since('placed_date'),
    })
    const days = Object.values(block) as string[]
    if (!days.some(day => day >= isoDay(window.from) && day <= isoDay(window.to))) return
    const episode = lastInCare ?? episodes.openOn(days.sort().at(-1)!) ?? person
    episodes.withId(episode).adoption = from(told.at(-1)!, block)
  }

  function putLeaver(): void {
    const row = of('care_leavers').at(-1)
    if (!row) return
    const block = typed(CARE_LEAVERS, row.cells)
    if (Object.keys(block).length === 0) return
    const episode = episodes.openOn(isoDay(window.to)) ?? lastInCare ?? person
    episodes.withId(episode).care_leavers = from(row, block)
  }

  /** Of cases with a child in need plan alone, as authorities that already send the feed do since July 2026. */
  function putWorkers(): void {
    for (const episode of episodes.all().filter(one => itemsIn(one, 'child_in_need_plans').length > 0)) {
      const { referral_date: opened = '', closure_date: closed = '' } = episode
      const held = of('care_worker_details').filter(
        ({ cells }) =>
          (closed === '' || cells.start_date! <= closed) &&
          (cells.end_date === '' || cells.end_date! >= opened),
      )
      const workers = held.map(row => from(row, typed(CARE_WORKER_DETAILS, row.cells)))
      if (workers.length > 0) episode.care_worker_details = workers
    }
  }
}

const factorsOf = (factors: readonly RecordRow[], assessment: string): string[] =>
  [
    ...new Set(
      factors
        .filter(({ cells }) => cells.child_and_family_assessment_id === assessment)
        .map(({ cells }) => cells.code!),
    ),
  ].sort()
