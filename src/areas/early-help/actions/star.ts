import { type Outcome, refused } from '../../../core/outcome.ts'
import { isId } from '../../../engines/access/index.ts'
import type { Action } from '../../../engines/area.ts'
import { insert, one } from '../../../engines/records/index.ts'
import { StarCheck, StarReading } from '../star.ts'
import { type Doing, notYet, thenShow } from './doing.ts'
import { MANAGING } from './who.ts'

// Nobody approves their own work (who decides, practice.md).
async function check({ ctx, viewer, child, values, recordId }: Doing): Promise<Outcome<string>> {
  const asked = String(values.reading ?? '')
  const reading = isId(asked) ? await one(ctx, StarReading, asked) : undefined
  if (!reading || reading.subject !== child) return refused('Choose a reading of this child’s outcome star.')
  if (reading.recordedBy === viewer.account)
    return refused('You wrote this reading down yourself: another manager checks it.')
  const said = { ...values, checkedBy: viewer.name }
  return (
    notYet(ctx, 'checkedOn', values.checkedOn) ??
    thenShow(await insert(ctx, StarCheck, child, said as never, recordId), child)
  )
}

/** A manager looks at a reading of the star: complete, and in keeping with what else is known, or to be looked at again. */
export const checkingStar: Action = {
  id: 'check-star',
  title: 'Check an outcome star',
  submit: 'Save what you found',
  may: MANAGING,
  form: StarCheck,
  ask: ['reading', 'checkedOn', 'found', 'says'],
  run: check,
}
