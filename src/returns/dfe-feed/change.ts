import { digestOf } from './digest.ts'
import { type Entry, itemsIn, type Payload } from './payload.ts'

/**
 * How a changed child is sent: whole, or with only the blocks and items that changed. Either says what has gone, by its id and
 * `purge`. Whole is the safe way to begin, for whoever receives it may match items in a way that the specification leaves open.
 */
export type Mode = 'whole' | 'changes'

/** Lists of an episode by the element that is their items' id; the other lists have none and are always sent whole. */
const LISTS: Readonly<Record<string, string>> = {
  child_and_family_assessments: 'child_and_family_assessment_id',
  child_in_need_plans: 'child_in_need_plan_id',
  section_47_assessments: 'section_47_assessment_id',
  child_protection_plans: 'child_protection_plan_id',
  child_looked_after_placements: 'child_looked_after_placement_id',
}
/** Blocks of an episode that can be taken away by themselves. */
const BLOCKS = ['adoption', 'care_leavers']
const EPISODE = 'social_care_episode_id'

/** What is sent of a child: of one who was never accepted, all; of one who was, by the mode. */
export function changeOf(before: Payload | undefined, now: Payload, mode: Mode): Payload {
  if (before === undefined) return now
  const { social_care_episodes: _, health_and_wellbeing: health, ...own } = now
  const wellbeing = blockChange(
    before.health_and_wellbeing as Entry | undefined,
    health as Entry | undefined,
    mode,
  )
  const episodes = listChange(
    itemsIn(before, 'social_care_episodes'),
    itemsIn(now, 'social_care_episodes'),
    EPISODE,
    (was, is) => episodeChange(was, is, mode),
  )
  return {
    ...own,
    la_child_id: now.la_child_id,
    ...(wellbeing === undefined ? {} : { health_and_wellbeing: wellbeing }),
    ...(episodes.length > 0 || mode === 'whole' ? { social_care_episodes: episodes } : {}),
  }
}

/** What takes away everything of a child who is no longer in scope, or never ought to have been sent. */
export const purgeOf = (before: Payload): Payload => ({
  la_child_id: before.la_child_id,
  ...(before.mis_child_id === undefined ? {} : { mis_child_id: before.mis_child_id }),
  purge: true,
})

/** Items of one list: each as `change` says it, and those that have gone. */
function listChange(
  before: readonly Entry[],
  now: readonly Entry[],
  id: string,
  change: (was: Entry | undefined, is: Entry) => Entry | undefined,
): Entry[] {
  const was = new Map(before.map(item => [item[id], item]))
  const is = new Set(now.map(item => item[id]))
  return [
    ...now.flatMap((item): Entry[] => {
      const changed = change(was.get(item[id]), item)
      return changed === undefined ? [] : [changed]
    }),
    ...before.filter(item => !is.has(item[id]!)).map(item => ({ [id]: item[id]!, purge: true })),
  ]
}

function episodeChange(was: Entry | undefined, is: Entry, mode: Mode): Entry | undefined {
  if (was === undefined) return is
  if (isSame(was, is)) return mode === 'whole' ? is : undefined
  const changed: Entry = {}
  for (const [name, value] of Object.entries(is)) {
    // What an episode says of itself goes with it whenever anything of it changed: so nothing of it can be left behind.
    if (!(name in LISTS) && !BLOCKS.includes(name)) changed[name] = value
  }
  // A list without ids that has become empty is sent empty, for it can be taken away in no other way.
  if (was.care_worker_details !== undefined && is.care_worker_details === undefined)
    changed.care_worker_details = []
  for (const [list, id] of Object.entries(LISTS)) {
    const items = listChange(itemsIn(was, list), itemsIn(is, list), id, (old, item) =>
      mode === 'changes' && old !== undefined && isSame(old, item) ? undefined : item,
    )
    if (items.length > 0) changed[list] = items
  }
  for (const name of BLOCKS) {
    const block = blockChange(was[name] as Entry | undefined, is[name] as Entry | undefined, mode)
    if (block !== undefined) changed[name] = block
  }
  return changed
}

function blockChange(was: Entry | undefined, is: Entry | undefined, mode: Mode): Entry | undefined {
  if (is === undefined) return was === undefined ? undefined : { purge: true }
  return mode === 'changes' && was !== undefined && isSame(was, is) ? undefined : is
}

/** Whether two blocks say the same, whatever order their elements stand in: one comes back from the database. */
const isSame = (one: Entry, other: Entry): boolean => digestOf(one) === digestOf(other)
