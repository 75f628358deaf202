import { formatDay, parseDay } from '../../../core/day.ts'
import { invalid, type Problem, refused } from '../../../core/outcome.ts'
import { PRACTITIONERS } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { insert, list } from '../../../engines/records/index.ts'
import {
  Details,
  type FieldDescription,
  Form,
  FormFields,
  readForm,
  StackingTable,
} from '../../../web/kit/index.ts'
import { RatedHours, ThresholdPassage } from '../records-settings.ts'
import { nameOf, type Passage } from '../threshold-guide.ts'
import { guideOn, hoursOn } from '../thresholds.ts'
import { COUNTING, COUNTING_TITLE } from './counting.tsx'
import { PassageWords } from './guidance.tsx'

const TITLE = 'Who needs what help'
const HERE = '/areas/front-door/thresholds'
const NEW = 'new'

const passageFields = (guide: readonly Passage[]): FieldDescription[] => [
  {
    name: 'passage',
    type: 'select',
    label: ThresholdPassage.fields.passage.label,
    options: [
      ...guide.map(passage => ({ value: passage.id, text: nameOf(passage) })),
      { value: NEW, text: 'A new passage' },
    ],
  },
  ...(['level', 'title'] as const).map(
    (name): FieldDescription => ({ name, type: 'text', label: ThresholdPassage.fields[name].label }),
  ),
  {
    name: 'says',
    type: 'textarea',
    marks: false,
    label: ThresholdPassage.fields.says.label,
    hint: ThresholdPassage.fields.says.hint,
  },
  {
    name: 'signs',
    type: 'textarea',
    marks: false,
    label: ThresholdPassage.fields.signs.label,
    hint: ThresholdPassage.fields.signs.hint,
    optional: true,
  },
  { name: 'fromOn', type: 'date', label: ThresholdPassage.fields.fromOn.label },
  {
    name: 'agreedBy',
    type: 'text',
    label: ThresholdPassage.fields.agreedBy.label,
    hint: ThresholdPassage.fields.agreedBy.hint,
  },
  {
    name: 'ends',
    type: 'checkbox',
    label: 'From that day this passage no longer holds',
    optional: true,
  },
]

const HOURS_FIELDS: readonly FieldDescription[] = [
  ...(['red', 'amber', 'green'] as const).map(
    (name): FieldDescription => ({
      name: `hours-${name}`,
      type: 'number',
      label: RatedHours.fields[name].label,
    }),
  ),
  { name: 'hours-fromOn', type: 'date', label: RatedHours.fields.fromOn.label },
  { name: 'hours-why', type: 'textarea', label: RatedHours.fields.why.label, marks: false },
]

/** The threshold guidance in force, what held before, and hours by colour: kept by an administrator, each from a day. */
export const thresholds: PageOf = {
  path: 'thresholds',
  title: TITLE,
  may: [...PRACTITIONERS, 'early-help-worker', 'administrator'],
  async show({ ctx, viewer, form, csrf }, problems) {
    const guide = await guideOn(ctx, ctx.today)
    const hours = await hoursOn(ctx, ctx.today)
    const wordings = (await list(ctx, ThresholdPassage, '')).sort((a, b) => b.fromOn - a.fromOn)
    const set = (await list(ctx, RatedHours, '')).sort((a, b) => b.fromOn - a.fromOn)
    const mayKeep = viewer.roles.includes('administrator')
    return {
      title: TITLE,
      breadcrumbs: [{ text: TITLE }],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">
              <span class="govuk-caption-l">The threshold guidance on {formatDay(ctx.today)}</span>
              {TITLE}
            </h1>
            <Guide guide={guide} />
            <h2 class="govuk-heading-m">Hours from receipt to the decision</h2>
            <p class="govuk-body">
              Red {hours.red}, amber {hours.amber}, green {hours.green}. A contact keeps the hours that held
              when it was rated.
            </p>
            <p class="govuk-body">
              <a class="govuk-link" href={COUNTING}>
                {COUNTING_TITLE}
              </a>
            </p>
            {wordings.length + set.length > 0 && (
              <StackingTable
                caption="What was changed, the newest first"
                captionClasses="govuk-table__caption--m"
                head={['From', 'What', 'Agreed by'].map(text => ({ text }))}
                rows={[
                  ...wordings.map(one => [
                    { text: formatDay(one.fromOn) },
                    { text: `${one.title}${one.endedOn === null ? '' : ', no longer'}: ${one.says}` },
                    { text: `${one.agreedBy} (written by ${one.writtenBy ?? 'somebody'})` },
                  ]),
                  ...set.map(one => [
                    { text: formatDay(one.fromOn) },
                    { text: `Hours: red ${one.red}, amber ${one.amber}, green ${one.green}` },
                    { text: `${one.why} (written by ${one.writtenBy ?? 'somebody'})` },
                  ]),
                ]}
              />
            )}
            {mayKeep && (
              <>
                <Details summaryText="Write a passage anew" open={form.do === 'passage'}>
                  <Form
                    action={HERE}
                    csrf={csrf}
                    submitLabel="Save the passage"
                    keeps
                    hidden={{ do: 'passage' }}
                  >
                    <FormFields fields={passageFields(guide)} values={form} errors={problems} />
                  </Form>
                </Details>
                <Details summaryText="Set hours by colour" open={form.do === 'hours'}>
                  <Form action={HERE} csrf={csrf} submitLabel="Save the hours" hidden={{ do: 'hours' }}>
                    <FormFields fields={HOURS_FIELDS} values={form} errors={problems} />
                  </Form>
                </Details>
              </>
            )}
          </div>
        </div>
      ),
    }
  },
  outside: async ctx => ({
    title: TITLE,
    body: (
      <>
        <p class="govuk-body">
          You do not have to know which of these it is. Tell us what worries you, and we decide with you.
        </p>
        <Guide guide={await guideOn(ctx, ctx.today)} />
      </>
    ),
  }),
  async act({ ctx, viewer, form }) {
    if (!viewer.roles.includes('administrator')) return 'not-found'
    const guide = await guideOn(ctx, ctx.today)
    if (form.do === 'hours') {
      const { values, problems } = readForm(HOURS_FIELDS, form)
      const fromOn = parseDay(values['hours-fromOn'] ?? '')
      const numbers: Record<string, number> = {}
      for (const colour of ['red', 'amber', 'green']) {
        const typed = values[`hours-${colour}`] ?? ''
        if (/^\d{1,4}$/.test(typed)) numbers[colour] = Number(typed)
        else problems.push({ field: `hours-${colour}`, message: `Enter the hours for ${colour}, like 24` })
      }
      if (fromOn === undefined) problems.push({ field: 'hours-fromOn', message: 'Say from which day' })
      else if (fromOn < ctx.today) problems.push({ ...PAST, field: 'hours-fromOn' })
      if (problems.length > 0) return { ok: false, problems }
      const done = await insert(ctx, RatedHours, '', {
        ...numbers,
        fromOn,
        why: values['hours-why'],
        writtenBy: viewer.name,
      } as never)
      if (!done.ok)
        return {
          ok: false,
          problems: done.problems.map(({ field, message }) => ({ field: `hours-${field}`, message })),
        }
      return { ok: true, value: { redirect: HERE, notice: 'Saved. They hold from that day.' } }
    }
    const { values, problems } = readForm(passageFields(guide), form)
    if (problems.length > 0) return { ok: false, problems }
    const fromOn = parseDay(values.fromOn ?? '')
    if (fromOn === undefined) return invalid('fromOn', 'Say from which day it holds')
    // What stood beside a decision then must be readable as it was then.
    if (fromOn < ctx.today) return { ok: false, problems: [{ ...PAST, field: 'fromOn' }] }
    const { ends, ...said } = values
    const isNew = said.passage === NEW
    if (!isNew && !guide.some(({ id }) => id === said.passage)) return refused('Choose which passage it is.')
    const passage = isNew ? idOf(said.title ?? '') : said.passage
    if (isNew && guide.some(({ id }) => id === passage))
      return invalid('title', 'There is a passage of that title. Choose it, or give this one another title.')
    const done = await insert(ctx, ThresholdPassage, '', {
      ...said,
      passage,
      fromOn,
      endedOn: ends ? fromOn : null,
      writtenBy: viewer.name,
    } as never)
    return done.ok ? { ok: true, value: { redirect: HERE, notice: 'Saved. It holds from that day.' } } : done
  },
}

const PAST: Problem = { message: 'Choose today or a later day: what held before is never rewritten' }

const idOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)

/** Every passage, for whoever reads it. */
export const Guide = ({ guide }: { guide: readonly Passage[] }) => (
  <>
    {guide.map(passage => (
      <>
        <h2 class="govuk-heading-s">{nameOf(passage)}</h2>
        <PassageWords passage={passage} />
      </>
    ))}
  </>
)
