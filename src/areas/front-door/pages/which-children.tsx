import { formatDay } from '../../../core/day.ts'
import type { Problem } from '../../../core/outcome.ts'
import { isId, logList } from '../../../engines/access/index.ts'
import { type FoundPerson, findPeople } from '../../../engines/matching/index.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import { FormFields, Radios } from '../../../web/kit/index.ts'
import { aboutChild, childrenOf, soughtOf } from './received-form.ts'

type Form = Readonly<Record<string, string>>

const OFFERED = 5

/** For each child whom a form asks about, those of the record who may be that child. */
export async function offeredFor(ctx: Ctx, form: Form): Promise<FoundPerson[][]> {
  const offered: FoundPerson[][] = []
  for (let nth = 1; nth <= childrenOf(form); nth++) offered.push(await lookFor(ctx, form, nth))
  return offered
}

async function lookFor(ctx: Ctx, form: Form, nth: number): Promise<FoundPerson[]> {
  const sought = soughtOf(form, nth)
  if (sought === '') return []
  const found = await findPeople(ctx, sought, { limit: OFFERED })
  await logList(
    ctx,
    'search',
    sought,
    found.map(({ personId }) => personId),
  )
  return found
}

/** Children who may be on the record already, and of whom nobody said whether they are. */
export async function notChosen(ctx: Ctx, form: Form): Promise<Problem[]> {
  const problems: Problem[] = []
  for (let nth = 1; nth <= childrenOf({ ...form, do: '' }); nth++) {
    const who = form[`who-${nth}`] ?? ''
    if (who === 'new' || isId(who)) continue
    if ((await lookFor(ctx, form, nth)).length > 0)
      problems.push({
        field: `who-${nth}`,
        message: `Child ${nth}: say whether this is somebody we know`,
      })
  }
  return problems
}

/** What a form asks about each child, and whether it is one of those on the record. */
export const WhichChildren = ({
  values,
  problems,
  offered,
}: {
  values: Form
  problems: readonly Problem[]
  offered: readonly FoundPerson[][]
}) => (
  <>
    {offered.map((found, i) => (
      <Child nth={i + 1} many={offered.length} values={values} problems={problems} found={found} />
    ))}
  </>
)

type ChildProps = {
  nth: number
  many: number
  values: Form
  problems: readonly Problem[]
  found: readonly FoundPerson[]
}

const Child = ({ nth, many, values, problems, found }: ChildProps) => {
  const error = problems.find(({ field }) => field === `who-${nth}`)
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
        {many === 1 ? 'Which child is it about?' : `Child ${nth}`}
      </legend>
      <FormFields fields={aboutChild(nth)} values={values} errors={problems} />
      {found.length > 0 && (
        <Radios
          name={`who-${nth}`}
          value={values[`who-${nth}`]}
          fieldset={{
            legend: { text: 'Is it one of these, whom we know?', classes: 'govuk-fieldset__legend--s' },
          }}
          errorMessage={error && { text: error.message }}
          items={[
            ...found.map(({ personId, name, bornOn, why }) => ({
              value: personId,
              text: bornOn === null ? name : `${name}, born ${formatDay(bornOn)}`,
              hint: { text: why.join('; ') },
            })),
            { value: 'new', text: 'No, it is somebody else' },
          ]}
        />
      )}
    </fieldset>
  )
}
