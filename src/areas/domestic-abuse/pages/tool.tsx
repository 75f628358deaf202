import { addDays, formatDay, parseDay } from '../../../core/day.ts'
import { invalid } from '../../../core/outcome.ts'
import type { PageOf } from '../../../engines/area.ts'
import { insert } from '../../../engines/records/index.ts'
import { questionOf } from '../../../web/family-form/index.ts'
import { Details, Form, FormFields, readForm, StackingTable } from '../../../web/kit/index.ts'
import { ITEM, ToolItem } from '../records-tool.ts'
import { scalesOf, toolFrom, toolWords } from '../tool-words.ts'
import { READERS } from '../who.ts'

const TITLE = 'The domestic abuse screening tool'
const HERE = '/areas/domestic-abuse/tool'

const QUESTIONS = ['item', 'asks', 'zero', 'one', 'two', 'three', 'fromOn', 'agreedBy', 'why'].map(name =>
  questionOf(ToolItem, name),
)

/** What the screening tool asks today, and what it asked before; an administrator words a thing anew, from a day. */
export const toolPage: PageOf = {
  path: 'tool',
  title: TITLE,
  may: [...READERS, 'administrator'],
  async show({ ctx, viewer, form, csrf }, problems) {
    const words = (await toolWords(ctx)).sort((a, b) => b.fromOn - a.fromOn || b.knownAt - a.knownAt)
    return {
      title: TITLE,
      breadcrumbs: [{ text: TITLE }],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">
              <span class="govuk-caption-l">As it is on {formatDay(ctx.today)}</span>
              {TITLE}
            </h1>
            {scalesOf(toolFrom(words, ctx.today)).map(({ asks, answers }) => (
              <>
                <h2 class="govuk-heading-s">{asks}</h2>
                <ol class="govuk-list govuk-list--number" start={0}>
                  {answers.map(text => (
                    <li>{text}</li>
                  ))}
                </ol>
              </>
            ))}
            {words.length > 0 && (
              <StackingTable
                caption="What was worded anew, the newest first"
                captionClasses="govuk-table__caption--m"
                head={['From', 'Which', 'Asks', 'Agreed by'].map(text => ({ text }))}
                rows={words.map(one => [
                  { text: formatDay(one.fromOn) },
                  { text: ITEM[one.item] },
                  { text: `${one.asks} ${[one.zero, one.one, one.two, one.three].join('; ')}` },
                  { text: `${one.agreedBy}: ${one.why} (written by ${one.writtenBy ?? 'somebody'})` },
                ])}
              />
            )}
            {viewer.roles.includes('administrator') && (
              <Details summaryText="Word one of the five anew" open={problems.length > 0}>
                <Form action={HERE} csrf={csrf} submitLabel="Save the words">
                  <FormFields fields={QUESTIONS} values={form} errors={problems} />
                </Form>
              </Details>
            )}
          </div>
        </div>
      ),
    }
  },
  async act({ ctx, viewer, form }) {
    if (!viewer.roles.includes('administrator')) return 'not-found'
    const { values, problems } = readForm(QUESTIONS, form)
    if (problems.length > 0) return { ok: false, problems }
    const fromOn = parseDay(values.fromOn ?? '')
    // Not today: a screening of this morning keeps the words that it answered.
    if (fromOn === undefined || fromOn < addDays(ctx.today, 1))
      return invalid('fromOn', 'Choose tomorrow or a later day: what was screened today keeps its words')
    const answers = ['zero', 'one', 'two', 'three'].map(name => values[name])
    if (new Set(answers).size < answers.length)
      return invalid('three', 'Two answers say the same: whoever screens must be able to tell them apart')
    const done = await insert(ctx, ToolItem, '', { ...values, fromOn, writtenBy: viewer.name } as never)
    return done.ok ? { ok: true, value: { redirect: HERE, notice: 'Saved. It holds from that day.' } } : done
  },
}
