import { invalid, type Outcome } from '../../core/outcome.ts'
import type { Action } from '../../engines/area.ts'
import { change, list } from '../../engines/records/index.ts'
import { Episode, endCare } from '../care/facts.ts'
import { PlacementEpisode } from './records.ts'
import { ENDING } from './who.ts'

type Doing = Parameters<Action['run']>[0]

async function end({ ctx, viewer, child, values }: Doing): Promise<Outcome<string>> {
  const ended = await endCare(ctx, child, {
    on: values.endedOn as never,
    reason: (values.reasonEnded ?? null) as never,
    why: String(values.endWhy ?? ''),
    decidedBy: viewer.name,
    isDirector: viewer.roles.includes('director'),
  })
  if (!ended.ok) return ended
  // The home in our care ends with it, wherever they go on living.
  const homes = (await list(ctx, PlacementEpisode, child)).filter(
    ({ startedOn, endedOn }) => startedOn !== null && endedOn === null,
  )
  for (const { id, startedOn, knownAt } of homes) {
    const on = values.endedOn as typeof startedOn
    if (on !== null && startedOn !== null && startedOn > on)
      return invalid('endedOn', 'A home in our care began after this day: correct it first')
    const done = await change(ctx, PlacementEpisode, id, { endedOn: on }, knownAt)
    if (!done.ok) return done
  }
  return { ok: true, value: `/children/${child}` }
}

/** A child leaves our care: the period of care and the home in it end on one day, with the reason. */
export const endOfCare: Action = {
  id: 'end-care',
  title: 'End a period of care',
  submit: 'Save that they left our care',
  may: ENDING,
  form: Episode,
  ask: ['endedOn', 'reasonEnded', 'endWhy'],
  needs: ['endedOn', 'reasonEnded', 'endWhy'],
  run: end,
}
