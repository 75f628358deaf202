import { invalid, refused } from '../../core/outcome.ts'
import type { Action } from '../../engines/area.ts'
import { type Ctx, change, insert, list, type Row } from '../../engines/records/index.ts'
import { PathwayAssessment } from './records.ts'

const WHO = ['social-worker', 'personal-adviser', 'team-manager'] as const
/** It can be begun before 16, so that it is done in time. */
const AGES = { from: 15, under: 19 }

/** The assessment that was begun and is not completed; the last of several. */
export const openAssessment = async (
  ctx: Ctx,
  child: string,
): Promise<Row<typeof PathwayAssessment> | undefined> =>
  (await list(ctx, PathwayAssessment, child))
    .filter(({ completedOn }) => completedOn === null)
    .sort((a, b) => b.begunOn - a.begunOn)[0]

/** Begins to assess what a young person needs as they leave care. */
export const beginAssessment: Action = {
  id: 'begin-pathway-assessment',
  title: 'Begin the pathway needs assessment',
  submit: 'Begin the assessment',
  may: WHO,
  ages: AGES,
  begins: true,
  form: PathwayAssessment,
  ask: ['begunOn', 'wishes', 'needs', 'asked'],
  async run({ ctx, viewer, child, values, recordId }) {
    if (Number(values.begunOn) > ctx.today) return invalid('begunOn', 'This day is still to come')
    const open = await openAssessment(ctx, child)
    if (open && open.id !== recordId) return refused('One was begun already. Complete it.')
    return insert(ctx, PathwayAssessment, child, { ...values, by: viewer.name } as never, recordId)
  },
}

/** Completes it: the young person’s own words and what they need are there, and the pathway plan can be made. */
export const completeAssessment: Action = {
  id: 'complete-pathway-assessment',
  title: 'Complete the pathway needs assessment',
  submit: 'Complete the assessment',
  may: WHO,
  ages: AGES,
  form: PathwayAssessment,
  ask: ['completedOn', 'wishes', 'needs', 'asked'],
  needs: ['completedOn'],
  async run({ ctx, viewer, child, values, recordId }) {
    const open = await openAssessment(ctx, child)
    if (!values.completedOn) return invalid('completedOn', 'Say on which day it was completed')
    if (Number(values.completedOn) > ctx.today) return invalid('completedOn', 'This day is still to come')
    // One that was written in a day was begun on it.
    if (!open) {
      const all = { ...values, begunOn: values.completedOn, by: viewer.name }
      return insert(ctx, PathwayAssessment, child, all as never, recordId)
    }
    // What was written as it was begun stays where nothing else is said.
    const said = Object.fromEntries(
      Object.entries(values).filter(([, value]) => value !== null && value !== ''),
    )
    return change(ctx, PathwayAssessment, open.id, { ...said, by: viewer.name } as never)
  },
}
