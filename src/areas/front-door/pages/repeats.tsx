import { formatDay } from '../../../core/day.ts'
import { dayOf } from '../../../core/instant.ts'
import { sentences } from '../../../core/sentences.ts'
import { LIST_SENTENCE, logList, openPerson, openRecord } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { list } from '../../../engines/records/index.ts'
import { Form, FormFields, StackingTable, Tag } from '../../../web/kit/index.ts'
import { DECIDERS } from '../board/deciders.ts'
import { checkRepeat } from '../board/look-back.ts'
import { type Repeat, repeatsToCheck } from '../board/repeats.ts'
import { CONTACT_OUTCOME, Contact } from '../records.ts'
import { REPEAT_FINDING, RepeatCheck } from '../records-looking-back.ts'
import { wordOf } from './small-form.tsx'

const TITLE = 'Repeat contacts: the sample'
const HERE = '/areas/front-door/repeats'
const MOST = 200

/** One in five of the contacts about a child of whom we had heard before: was the earlier work closed too early? */
export const repeats: PageOf = {
  path: 'repeats',
  title: TITLE,
  may: [...DECIDERS, 'quality-lead', 'director'],
  async show({ ctx }) {
    const sample = await repeatsToCheck(ctx, MOST)
    await logList(ctx, 'list', TITLE, [...new Set(sample.map(({ child }) => child))])
    const toDo = sample.filter(({ found }) => found === null).length
    return {
      title: TITLE,
      wide: true,
      breadcrumbs: [{ text: 'The front door', href: '/areas/front-door/board' }, { text: TITLE }],
      body: (
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          <p class="govuk-body">
            One in five of the contacts of a quarter of a year about a child of whom we heard in the twelve
            months before. A manager who did not decide it looks whether the earlier work was closed too
            early.
          </p>
          {sample.length === 0 ? (
            <p class="govuk-body">None in this quarter.</p>
          ) : (
            <StackingTable
              caption={toDo === 0 ? 'All of these are checked' : `To check: ${toDo} of ${sample.length}`}
              head={['Child', 'Contact', 'Heard before', 'What came of it then', 'Found'].map(text => ({
                text,
              }))}
              rows={sample.map(one => [
                {
                  html: (
                    <a class="govuk-link" href={`${HERE}/${one.id}`}>
                      {one.name}
                    </a>
                  ),
                },
                { text: formatDay(dayOf(one.receivedAt)) },
                { text: formatDay(dayOf(one.earlierAt)) },
                { text: cameOfIt(one) },
                {
                  html:
                    one.found === null ? (
                      <Tag text="To check" classes="govuk-tag--blue" />
                    ) : (
                      <span>{`${wordOf(REPEAT_FINDING, one.found)} (${one.checkedBy})`}</span>
                    ),
                },
              ])}
            />
          )}
          <p class="govuk-hint">{LIST_SENTENCE}</p>
        </>
      ),
    }
  },
}

const cameOfIt = (one: Repeat): string =>
  sentences([
    one.earlierOutcome === null ? 'Not decided' : wordOf(CONTACT_OUTCOME, one.earlierOutcome),
    one.earlierReason,
    one.closedOn !== null && `The case closed on ${formatDay(one.closedOn)}`,
  ])

/** One repeat, looked at again, and what was found. */
export const repeat: PageOf = {
  path: 'repeats/:contact',
  title: 'Check of a repeat contact',
  may: [...DECIDERS, 'quality-lead'],
  async show({ ctx, path, csrf, form }, problems) {
    const contact = await openRecord(ctx, Contact, path.contact ?? '')
    const child = contact && (await openPerson(ctx, contact.subject))
    if (!contact || !child) return 'not-found'
    const all = (await list(ctx, Contact, contact.subject))
      .filter(one => one.receivedAt <= contact.receivedAt)
      .sort((a, b) => b.receivedAt - a.receivedAt)
    const found = (await list(ctx, RepeatCheck, contact.subject)).find(one => one.contact === contact.id)
    return {
      title: `Check of a repeat contact: ${child.name}`,
      breadcrumbs: [{ text: 'The sample', href: HERE }, { text: child.name }],
      body: (
        <>
          <h1 class="govuk-heading-l">
            <span class="govuk-caption-l">Check of a repeat contact</span>
            {child.name}
          </h1>
          <p class="govuk-body">
            <a class="govuk-link" href={`/children/${contact.subject}/chronology`}>
              Read the chronology
            </a>
          </p>
          <StackingTable
            caption="This contact, and those before it"
            captionClasses="govuk-table__caption--m"
            head={['Received', 'Worry', 'What was decided', 'Why'].map(text => ({ text }))}
            rows={all.map(one => [
              { text: formatDay(dayOf(one.receivedAt)) },
              { text: one.worry },
              { text: one.outcome === null ? 'Not decided' : wordOf(CONTACT_OUTCOME, one.outcome) },
              { text: one.reason ?? '' },
            ])}
          />
          {found ? (
            <p class="govuk-body">
              <strong>{REPEAT_FINDING[found.found]}</strong>, {found.checkedBy}, {formatDay(found.checkedOn)}.{' '}
              {found.why} {found.follows}
            </p>
          ) : (
            <Form action={`${HERE}/${contact.id}`} csrf={csrf} submitLabel="Save what you found" keeps>
              <FormFields fields={FOUND} values={form} errors={problems} />
            </Form>
          )}
        </>
      ),
    }
  },
  async act({ ctx, viewer, path, form }) {
    const contact = await openRecord(ctx, Contact, path.contact ?? '')
    if (!contact) return 'not-found'
    const trimmed = Object.fromEntries(Object.entries(form).map(([name, value]) => [name, value.trim()]))
    const done = await checkRepeat(ctx, viewer, contact, trimmed)
    return done.ok ? { ok: true, value: { redirect: HERE, notice: 'Saved: what you found.' } } : done
  },
}

const FOUND = [
  {
    name: 'found',
    type: 'choice' as const,
    label: RepeatCheck.fields.found.label,
    options: Object.entries(REPEAT_FINDING).map(([value, text]) => ({ value, text })),
  },
  { name: 'why', type: 'textarea' as const, label: RepeatCheck.fields.why.label },
  { name: 'follows', type: 'textarea' as const, label: RepeatCheck.fields.follows.label, optional: true },
]
