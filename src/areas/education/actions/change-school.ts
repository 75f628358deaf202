import type { Action } from '../../../engines/area.ts'
import { change, insert, list, type Row } from '../../../engines/records/index.ts'
import { School, SchoolPlace } from '../records.ts'

/** A child goes to another school, or to their first: the place before ends on the day on which this one begins. */
export const changeSchool: Action = {
  id: 'change-school',
  title: 'Say which school the child goes to',
  submit: 'Save',
  may: ['social-worker', 'personal-adviser', 'team-manager', 'early-help-worker', 'front-door-worker'],
  form: SchoolPlace,
  begins: true,
  ages: { from: 3, under: 19 },
  async choices(ctx) {
    const schools = (await list(ctx, School, '')).sort((a, b) => a.name.localeCompare(b.name))
    return { school: schools.map(({ id, name }) => ({ value: id, text: name })) }
  },
  async run({ ctx, child, values, recordId }) {
    const done = await insert(ctx, SchoolPlace, child, values as never, recordId)
    if (!done.ok) return done
    const { fromOn } = values as Pick<Row<typeof SchoolPlace>, 'fromOn'>
    for (const place of await list(ctx, SchoolPlace, child)) {
      if (place.id === recordId || place.fromOn > fromOn) continue
      if (place.toOn !== null && place.toOn <= fromOn) continue
      const ended = await change(ctx, SchoolPlace, place.id, { toOn: fromOn })
      if (!ended.ok) return ended
    }
    return done
  },
}
