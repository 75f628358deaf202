import { invalid, type Outcome, type Problem } from '../../../core/outcome.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import { questionOf, typed as typedAs } from '../../../web/family-form/index.ts'
import { Details, type FieldDescription, Form, FormFields, readForm } from '../../../web/kit/index.ts'
import { endPlace } from '../actions/group.ts'
import { GroupPlace } from '../group.ts'
import type { Place, Run } from './read-groups.ts'

const SAID = ['result', 'endedOn', 'outcome'] as const

const fieldsFor = (places: readonly Place[]): FieldDescription[] => [
  {
    name: 'place',
    type: 'select',
    label: 'Whose place ends?',
    options: places
      .filter(({ result }) => result === null)
      .map(({ id, name }) => ({ value: id, text: name })),
  },
  ...SAID.map(name => ({ ...questionOf(GroupPlace, name), optional: name === 'outcome' })),
]

/** Ends the place that was chosen, of those on the run. Gives what is said of it. */
export async function endOne(
  ctx: Ctx,
  places: readonly Place[],
  form: Readonly<Record<string, string>>,
): Promise<Outcome<string>> {
  const { values, problems } = readForm(fieldsFor(places), form)
  if (problems.length > 0) return { ok: false, problems }
  const place = places.find(({ id, result }) => id === values.place && result === null)
  if (!place) return invalid('place', 'Choose whose place ends')
  const said = Object.fromEntries(
    SAID.map(name => [name, typedAs(GroupPlace.fields[name], values[name] ?? '') ?? null]),
  )
  const ended = await endPlace(ctx, place.id, said)
  return ended.ok ? { ok: true, value: `Saved: the place of ${place.name} has ended.` } : ended
}

type EndProps = {
  places: readonly Place[]
  action: string
  csrf: string
  run: Pick<Run, 'programme' | 'run'>
  typed: Readonly<Record<string, string>>
  problems: readonly Problem[]
}

/** The form that ends somebody's place on this run, with what came of it. */
export const EndPlace = ({ places, action, csrf, run, typed, problems }: EndProps) => (
  <Details summaryText="End somebody’s place" open={problems.length > 0}>
    <Form
      action={action}
      csrf={csrf}
      submitLabel="End the place"
      secondary
      hidden={{ do: 'end', programme: run.programme, run: run.run }}
    >
      <FormFields fields={fieldsFor(places)} values={typed} errors={problems} />
    </Form>
  </Details>
)
