import { formatDay } from '../../../core/day.ts'
import type { Problem } from '../../../core/outcome.ts'
import { isId, logList, openPerson } from '../../../engines/access/index.ts'
import type { Asked, PageOf } from '../../../engines/area.ts'
import { type FoundPerson, findPeople } from '../../../engines/matching/index.ts'
import { openSubmission, takeUp } from '../../../engines/portals/index.ts'
import { Button, FormFields, Radios } from '../../../web/kit/index.ts'
import { FRONT_DOOR } from '../board/deciders.ts'
import { formOf } from '../board/from-message.ts'
import { receive } from '../board/receive.ts'
import { tellReceived } from '../board/tell-referrer.ts'
import {
  ABOUT_CONTACT,
  aboutChild,
  asAt,
  childrenOf,
  MOST_CHILDREN,
  readReceived,
  soughtOf,
} from './received-form.ts'

const TITLE = 'Write down a contact'
const OFFERED = 5

/** Whoever takes a call writes it down once, for all the children it is about; each is looked for on the record first. */
export const newContact: PageOf = {
  path: 'new',
  title: TITLE,
  may: FRONT_DOOR,
  async show(asked, problems) {
    const { ctx, form, csrf } = asked
    const message = form.message ?? asked.query.message
    const told = message === undefined ? undefined : await openSubmission(ctx, message)
    if (message !== undefined && (!told || told.takenUpAt !== null)) return 'not-found'
    const isNew = Object.keys(form).length === 0
    const values = isNew ? { ...asAt(told?.receivedAt ?? ctx.now), ...(told && formOf(told)) } : form
    const many = childrenOf(values)
    const offered: FoundPerson[][] = []
    for (let nth = 1; nth <= many; nth++) offered.push(await lookFor({ ...asked, form: values }, nth))
    return {
      title: TITLE,
      breadcrumbs: [{ text: 'The front door', href: '/areas/front-door/board' }, { text: TITLE }],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">{TITLE}</h1>
            {told && (
              <p class="govuk-body">
                From{' '}
                <a class="govuk-link" href={`/told-us/${told.id}`}>
                  message {told.reference}
                </a>
                , as it was typed. Nothing in it is checked yet.
              </p>
            )}
            <form
              action="/areas/front-door/new"
              method="post"
              novalidate
              data-keep-text="/areas/front-door/new"
            >
              <input type="hidden" name="_csrf" value={csrf} />
              <input type="hidden" name="children" value={String(many)} />
              {told && <input type="hidden" name="message" value={told.id} />}
              <FormFields fields={ABOUT_CONTACT} values={values} errors={problems} />
              {offered.map((found, i) => (
                <Child nth={i + 1} many={many} values={values} problems={problems} found={found} />
              ))}
              <div class="govuk-button-group">
                <Button text="Save the contact" name="do" value="save" preventDoubleClick />
                {many < MOST_CHILDREN && (
                  <Button
                    text="Add another child"
                    name="do"
                    value="another"
                    classes="govuk-button--secondary"
                  />
                )}
                <a class="govuk-link" href="/areas/front-door/board">
                  Cancel
                </a>
              </div>
            </form>
          </div>
        </div>
      ),
    }
  },
  async act(asked) {
    const { ctx, form } = asked
    if (form.do === 'another') return { ok: false, problems: [] }
    const { received, problems } = readReceived(form)
    const unsaid = await notChosen(asked)
    if (problems.length + unsaid.length > 0) return { ok: false, problems: [...problems, ...unsaid] }
    for (const child of received.children)
      if ('known' in child && !(await openPerson(ctx, child.known))) return 'not-found'
    const done = await receive(ctx, received, contact => tellReceived(asked, contact))
    if (!done.ok) return done
    const { enquiry, contacts, parts } = done.value
    if (form.message) {
      const taken = await takeUp(ctx, form.message, contacts, `Passed on as ${enquiry}`, parts)
      if (!taken.ok) return taken
    }
    return {
      ok: true,
      value: {
        redirect: '/areas/front-door/board',
        notice: `Received as ${enquiry}, and passed on to whoever decides.`,
      },
    }
  },
}

/** Those of the record who may be the child whose name was typed. */
async function lookFor({ ctx, form }: Asked, nth: number): Promise<FoundPerson[]> {
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
async function notChosen(asked: Asked): Promise<Problem[]> {
  const problems: Problem[] = []
  for (let nth = 1; nth <= childrenOf({ ...asked.form, do: '' }); nth++) {
    const who = asked.form[`who-${nth}`] ?? ''
    if (who === 'new' || isId(who)) continue
    if ((await lookFor(asked, nth)).length > 0)
      problems.push({
        field: `who-${nth}`,
        message: `Child ${nth}: say whether this is somebody we know`,
      })
  }
  return problems
}

type ChildProps = {
  nth: number
  many: number
  values: Readonly<Record<string, string>>
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
