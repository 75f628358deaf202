import { type Day, formatDay, parseDay } from '../../../core/day.ts'
import { invalid, type Outcome } from '../../../core/outcome.ts'
import { type Colleague, colleagues } from '../../../engines/access/index.ts'
import type { Asked, PageOf } from '../../../engines/area.ts'
import { type Ctx, change, insert, list, type Row } from '../../../engines/records/index.ts'
import { type FieldDescription, Form, FormFields, readForm, StackingTable } from '../../../web/kit/index.ts'
import { WORKER_ROLE, Worker, WorkerAccount } from '../records.ts'
import { JOINING } from '../who.ts'

const TITLE = 'Workers and their accounts'
const HERE = '/areas/workforce/accounts'

type Standing = { inPost: Row<typeof Worker>[]; joined: Row<typeof WorkerAccount>[]; people: Colleague[] }

async function standing(ctx: Ctx): Promise<Standing> {
  const workers = await list(ctx, Worker, '')
  return {
    inPost: workers
      .filter(({ joinedOn, leftOn }) => joinedOn <= ctx.today && (leftOn === null || leftOn > ctx.today))
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.joinedOn - b.joinedOn)),
    joined: await list(ctx, WorkerAccount, ''),
    people: await colleagues(ctx),
  }
}

// Two workers may have one name: the day they joined tells them apart.
const called = ({ name, joinedOn }: Row<typeof Worker>): string => `${name}, since ${formatDay(joinedOn)}`

const questions = ({ inPost, people }: Standing): FieldDescription[] => [
  {
    name: 'worker',
    type: 'select',
    label: WorkerAccount.fields.worker.label,
    options: inPost.map(one => ({ value: one.id, text: called(one) })),
  },
  {
    name: 'account',
    type: 'select',
    label: WorkerAccount.fields.account.label,
    options: people.map(({ id, name, jobTitle }) => ({ value: id, text: `${name}, ${jobTitle}` })),
  },
  {
    name: 'firstYearFrom',
    type: 'date',
    label: WorkerAccount.fields.firstYearFrom.label,
    hint: WorkerAccount.fields.firstYearFrom.hint,
    optional: true,
  },
]

/** Which account is a worker’s, said by a head of service: from then on their supervision counts as that worker’s. */
export const accountsPage: PageOf = {
  path: 'accounts',
  title: TITLE,
  may: JOINING,
  async show({ ctx, csrf, form }, problems) {
    const all = await standing(ctx)
    const accountOf = new Map(all.joined.map(one => [one.worker, one]))
    const nameOf = new Map(all.people.map(({ id, name }) => [id, name]))
    const known = all.inPost.filter(({ id }) => accountOf.has(id))
    return {
      title: TITLE,
      breadcrumbs: [{ text: TITLE }],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">{TITLE}</h1>
            <p class="govuk-body">
              The account of {known.length} of {all.inPost.length} workers is known. Whose account is not
              known is in no figure of supervision.
            </p>
            <Form action={HERE} csrf={csrf} submitLabel="Save">
              <FormFields fields={questions(all)} values={form} errors={problems} />
            </Form>
            {known.length > 0 && (
              <StackingTable
                caption="Whose account is known"
                head={['Worker', 'As', 'Account', 'First year from'].map(text => ({ text }))}
                rows={known.map(worker => {
                  const { account, firstYearFrom } = accountOf.get(worker.id)!
                  return [
                    { text: called(worker) },
                    { text: WORKER_ROLE[worker.role] },
                    { text: nameOf.get(account) ?? `${account}, which has ended` },
                    { text: firstYearFrom === null ? '–' : formatDay(firstYearFrom) },
                  ]
                })}
              />
            )}
          </div>
        </div>
      ),
    }
  },
  async act(asked) {
    const done = await join(asked)
    return done.ok ? { ok: true, value: { redirect: HERE, notice: 'Saved.' } } : done
  },
}

async function join({ ctx, viewer, form }: Asked): Promise<Outcome<string>> {
  const all = await standing(ctx)
  const { values, problems } = readForm(questions(all), form)
  if (problems.length > 0) return { ok: false, problems }
  const worker = all.inPost.find(({ id }) => id === values.worker)
  if (!worker) return invalid('worker', 'Choose one of the workers in post')
  const account = values.account ?? ''
  if (!all.people.some(({ id }) => id === account)) return invalid('account', 'Choose one of the accounts')
  // Somebody who left and came back is a worker twice, and has one account.
  const others = all.inPost.find(
    ({ id }) => id !== worker.id && all.joined.some(one => one.worker === id && one.account === account),
  )
  if (others) return invalid('account', `That account is the one of ${called(others)}`)
  const firstYearFrom: Day | null = values.firstYearFrom ? (parseDay(values.firstYearFrom) ?? null) : null
  const said = { worker: worker.id, account, firstYearFrom, saidBy: viewer.name }
  const before = all.joined.find(one => one.worker === worker.id)
  return before
    ? change(ctx, WorkerAccount, before.id, said, before.knownAt)
    : insert(ctx, WorkerAccount, '', said)
}
