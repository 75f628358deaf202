import type { Action } from '../../engines/area.ts'
import { change, insert, list, type Row } from '../../engines/records/index.ts'
import { placesOf } from '../../web/reached/index.ts'
import { SurgeryRegistration } from './records-surgery.ts'
import { SURGERIES } from './surgeries.ts'

/** A child is registered with a surgery: with the one before until that day. */
export const register: Action = {
  id: 'register-with-surgery',
  title: 'Say with which surgery the child is registered',
  submit: 'Save',
  may: ['social-worker', 'personal-adviser', 'team-manager', 'front-door-worker'],
  form: SurgeryRegistration,
  begins: true,
  choices: async ctx => ({
    surgery: (await placesOf(ctx, SURGERIES)).map(({ id, name }) => ({ value: id, text: name })),
  }),
  async run({ ctx, child, values, recordId }) {
    const done = await insert(ctx, SurgeryRegistration, child, values as never, recordId)
    if (!done.ok) return done
    const { fromOn } = values as Pick<Row<typeof SurgeryRegistration>, 'fromOn'>
    for (const one of await list(ctx, SurgeryRegistration, child)) {
      if (one.id === recordId || one.fromOn > fromOn || (one.toOn !== null && one.toOn <= fromOn)) continue
      const ended = await change(ctx, SurgeryRegistration, one.id, { toOn: fromOn })
      if (!ended.ok) return ended
    }
    return done
  },
}
