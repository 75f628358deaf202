import { invalid, type Outcome, refused } from '../../../core/outcome.ts'
import type { Action } from '../../../engines/area.ts'
import { type Ctx, change, insert, list } from '../../../engines/records/index.ts'
import { beginsWork } from '../../child/facts.ts'
import { GroupPlace, PROGRAMME } from '../group.ts'
import { type Doing, notYet } from './doing.ts'
import { GIVING } from './who.ts'

// Of one open place it is plain which ends; of several the run's own page asks.
async function end({ ctx, child, values }: Doing): Promise<Outcome<string>> {
  const open = (await list(ctx, GroupPlace, child)).filter(({ result }) => result === null)
  const [place] = open
  if (!place) return refused('This person has no place on a group programme at the moment.')
  if (open.length > 1)
    return refused(
      `They have a place on ${open.map(({ programme, run }) => `${PROGRAMME[programme]}, ${run}`).join(' and on ')}. End it on the page of the run that it is on, under “Group programmes”.`,
    )
  return endPlace(ctx, place.id, values)
}

/** Ends one place, with what came of it. */
export async function endPlace(
  ctx: Ctx,
  place: string,
  values: Readonly<Record<string, unknown>>,
): Promise<Outcome<string>> {
  if (!values.result) return invalid('result', 'Say what came of it')
  if (values.endedOn == null) return invalid('endedOn', 'Say when their place ended')
  return notYet(ctx, 'endedOn', values.endedOn) ?? change(ctx, GroupPlace, place, values)
}

async function give({ ctx, child, values, recordId }: Doing): Promise<Outcome<string>> {
  if (!values.eligible) return invalid('eligible', 'Say why it is for them')
  const same = (await list(ctx, GroupPlace, child)).find(
    one =>
      one.result === null &&
      one.programme === values.programme &&
      one.run === values.run &&
      one.id !== recordId,
  )
  if (same) return refused('They have a place on this run already.')
  return (
    notYet(ctx, 'referredOn', values.referredOn) ?? insert(ctx, GroupPlace, child, values as never, recordId)
  )
}

/** Places on group programmes; who came to a session is marked for all of them at once, on a page. */
export const grouping: Action[] = [
  beginsWork({
    id: 'group-place',
    title: 'Ask for a place on a group programme',
    submit: 'Save the place',
    may: [...GIVING, 'social-worker'],
    form: GroupPlace,
    ask: ['programme', 'run', 'hub', 'source', 'eligible', 'eligibleWords', 'referredOn'],
    needs: ['eligible'],
    run: give,
  }),
  {
    id: 'group-result',
    title: 'End a place on a group programme',
    submit: 'Save what came of it',
    may: GIVING,
    form: GroupPlace,
    ask: ['result', 'endedOn', 'outcome'],
    needs: ['result', 'endedOn'],
    run: end,
  },
]
