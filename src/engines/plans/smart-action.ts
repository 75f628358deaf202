import type { Day } from '../../core/day.ts'
import { codes, date, text } from '../records/index.ts'

/**
 * The fields of an action of any plan (reviews of 2011, 2017 and 2018: plans whose actions nobody could follow): the need it
 * meets, what will be different, what is done, by whom, by when, and how we will know. Spread into the kind of an area's own.
 */
export const ACTION_FIELDS = {
  what: text('What will be done?').markable(),
  who: text('Who will do it?'),
  byOn: date('By when?'),
  knownBy: text('How will we know that it helped?').markable().optional(),
  need: text('Which need does it meet?').markable().optional(),
  change: text('What will be different for the child?').markable().optional(),
}

export const PROGRESS = codes({
  done: 'Done',
  'on-track': 'Under way',
  stuck: 'Stuck',
  dropped: 'No longer needed',
})

/** Whether an action is still to be done, as it was marked last. */
export const isToDo = ({ progress }: { progress?: { progress: keyof typeof PROGRESS } }): boolean =>
  progress?.progress !== 'done' && progress?.progress !== 'dropped'

/** An action of a plan, whichever area keeps it, with how far it was last marked. */
export type SmartAction = {
  id: string
  what: string
  who: string
  byOn: Day
  knownBy: string | null
  need: string | null
  change: string | null
  otherwise?: string | null
  /** Why it was last changed. */
  changedWhy?: string | null
  progress?: { progress: keyof typeof PROGRESS; markedOn: Day; says: string | null }
}
