import { invalid, refused } from '../../core/outcome.ts'
import type { Role } from '../../engines/access/index.ts'
import type { Action } from '../../engines/area.ts'
import { insert } from '../../engines/records/index.ts'
import { worksWith } from '../child/facts.ts'
import { DirectionDone, Oversight } from './records.ts'

/** Who oversees cases. */
export const MANAGERS: readonly Role[] = [
  'team-manager',
  'front-door-manager',
  'head-of-service',
  'reviewing-officer',
]

/** Who carries out what was directed. */
const WORKERS: readonly Role[] = [
  'social-worker',
  'personal-adviser',
  'early-help-worker',
  'front-door-worker',
  'team-manager',
  'adoption-worker',
]

export const actions: Action[] = [
  {
    id: 'record-oversight',
    title: 'Record oversight of this case',
    submit: 'Save the oversight',
    may: MANAGERS,
    form: Oversight,
    run: async ({ ctx, viewer, child, values, recordId }) => {
      if (await worksWith(ctx, child, viewer.account))
        return refused('You work with this child yourself: another manager oversees it.')
      if (Number(values.onDay) > ctx.today) return invalid('onDay', 'The day must be today or before')
      return insert(ctx, Oversight, child, values as never, recordId)
    },
  },
  {
    id: 'direction-done',
    title: 'Say that a direction was carried out',
    submit: 'Save',
    may: WORKERS,
    form: DirectionDone,
    run: async ({ ctx, child, values, recordId }) => {
      if (Number(values.doneOn) > ctx.today)
        return invalid('doneOn', 'The day it was done must be today or before')
      return insert(ctx, DirectionDone, child, values as never, recordId)
    },
  },
]
