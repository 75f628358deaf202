import { formatDay } from '../../../core/day.ts'
import { invalid, type Outcome, type Problem } from '../../../core/outcome.ts'
import { openPerson } from '../../../engines/access/index.ts'
import type { Asked, Next, PageOf } from '../../../engines/area.ts'
import { type Said, saidTo } from '../../../engines/own-record/index.ts'
import { insert, list } from '../../../engines/records/index.ts'
import { childHref } from '../../../web/child/index.ts'
import { questionOf } from '../../../web/family-form/index.ts'
import { Checkboxes, Form, FormFields, readForm } from '../../../web/kit/index.ts'
import { type Checked, checkWords } from '../check.ts'
import { RecordForThem } from '../records.ts'
import { MAKERS, ownHref } from '../who.ts'
import { wordsFor } from '../words.ts'

const questions = ['reader', 'standing', 'opening'].map(name => questionOf(RecordForThem, name))
const ticked = (form: Readonly<Record<string, string>>, name: string): string[] =>
  (form[name] ?? '').split(',').filter(Boolean)

// A name holds no comma here, as ticked boxes come joined by commas.
const nameKey = (name: string): string => name.replaceAll(',', ' ')
const withoutLeft = (said: readonly Said[], form: Readonly<Record<string, string>>): Said[] => {
  const left = ticked(form, 'leave')
  return said.filter(one => !left.includes(keyOf(one)))
}
// One record may be told on two days: a plan begins and ends.
const keyOf = ({ recordId, on }: Said): string => `${recordId}:${on}`

/** Everything that would be said to the child, to be looked through, left out or given; and what was given before. */
export const makePage: PageOf = {
  path: 'children/:child',
  title: 'A record for the child to read',
  may: MAKERS,
  async show(asked, problems) {
    const { ctx, form, path, csrf } = asked
    const line = await openPerson(ctx, path.child ?? '')
    if (!line) return 'not-found'
    const said = await saidTo(ctx, line.personId)
    const values = {
      reader: line.name,
      ...(Object.keys(form).length > 0 ? { ...readForm(questions, form).values, ...form } : {}),
    }
    const { named } = await checked(asked, { id: line.personId, name: line.name }, said)
    const before = (await list(ctx, RecordForThem, line.personId)).sort((a, b) => b.madeOn - a.madeOn)
    return {
      title: `A record for ${line.name} to read`,
      breadcrumbs: [{ text: line.name, href: childHref(ctx, line.personId) }, { text: 'For them to read' }],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">
              <span class="govuk-caption-l">{line.name}</span>A record for them to read
            </h1>
            {before.length > 0 && (
              <>
                <h2 class="govuk-heading-m">Made before</h2>
                <ul class="govuk-list">
                  {before.map(one => (
                    <li>
                      <a class="govuk-link" href={`${ownHref(line.personId)}/${one.id}`}>
                        {formatDay(one.madeOn)}, for {one.reader}
                      </a>
                    </li>
                  ))}
                </ul>
              </>
            )}
            <p class="govuk-body">
              This is what the record says, turned to them: their own words first, then what happened and what
              was decided and why. What is about other people, was said in confidence or comes from court
              papers is left out, and the version says so. Look through it, and tick what must stay out.
            </p>
            {said.length === 0 ? (
              <p class="govuk-body">There is nothing in the record yet that could be said to them.</p>
            ) : (
              <Form
                action={ownHref(line.personId)}
                csrf={csrf}
                submitLabel="Make this version"
                keeps
                cancel={{ href: childHref(ctx, line.personId) }}
              >
                <FormFields fields={questions} values={values} errors={problems} />
                <Checkboxes
                  name="leave"
                  fieldset={{ legend: { text: 'What stays out?', classes: 'govuk-fieldset__legend--s' } }}
                  hint={{ text: 'Tick what this reader must not be given.' }}
                  errorMessage={errorOf(problems, 'leave')}
                  values={ticked(form, 'leave')}
                  items={said.map(one => ({
                    value: keyOf(one),
                    text: `${formatDay(one.on)}: ${one.title}`,
                    hint: { text: previewOf(one) },
                  }))}
                />
                {named.length > 0 && (
                  <Checkboxes
                    name="confirmed"
                    fieldset={{
                      legend: { text: 'Who else is named in it?', classes: 'govuk-fieldset__legend--s' },
                    }}
                    hint={{ text: 'Tick each person of whom this reader may read.' }}
                    errorMessage={errorOf(problems, 'confirmed')}
                    values={ticked(form, 'confirmed')}
                    items={named.map(name => ({ value: nameKey(name), text: name }))}
                  />
                )}
              </Form>
            )}
          </div>
        </div>
      ),
    }
  },
  async act(asked) {
    const line = await openPerson(asked.ctx, asked.path.child ?? '')
    if (!line) return 'not-found'
    return made(asked, { id: line.personId, name: line.name }, await saidTo(asked.ctx, line.personId))
  },
}

function previewOf({ words, says, why, leftOut, notFor }: Said): string {
  const parts = [words && `“${words}”`, says, why && `Why: ${why}`, leftOut]
  return [...parts, notFor && `The record says that this must not be told to ${notFor}.`]
    .filter(Boolean)
    .join(' ')
}

const errorOf = (problems: readonly Problem[], field: string) => {
  const own = problems.filter(problem => problem.field === field).map(({ message }) => message)
  return own.length === 0 ? undefined : { text: own.join(' ') }
}

const checked = (
  { ctx, form }: Asked,
  child: { id: string; name: string },
  said: readonly Said[],
): Promise<Checked> => {
  const text = `${form.opening ?? ''}\n${wordsFor(withoutLeft(said, form))}`
  return checkWords(ctx, child, text, form.reader ?? child.name, ticked(form, 'confirmed'))
}

async function made(
  asked: Asked,
  child: { id: string; name: string },
  said: readonly Said[],
): Promise<Outcome<Next>> {
  const { ctx, viewer, form } = asked
  const { values } = readForm(questions, form)
  const says = wordsFor(withoutLeft(said, form))
  if (says === '') return invalid('leave', 'Everything is left out: there is nothing to give')
  const { problems } = await checked(asked, child, said)
  const kept = await insert(ctx, RecordForThem, child.id, {
    reader: values.reader || null,
    standing: values.standing || null,
    opening: values.opening || null,
    madeOn: ctx.today,
    madeBy: viewer.name,
    says,
  } as never)
  if (!kept.ok || problems.length > 0)
    return { ok: false, problems: [...(kept.ok ? [] : kept.problems), ...problems] }
  return {
    ok: true,
    value: {
      redirect: `${ownHref(child.id)}/${kept.value}`,
      notice: 'Made. Read it once as they will, then print it.',
    },
  }
}
