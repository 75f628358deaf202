import { formatDay, parseDay } from '../../../core/day.ts'
import { invalid } from '../../../core/outcome.ts'
import { isId, LIST_SENTENCE, logList, openRecord } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { STATES, type State } from '../../../engines/outbox/index.ts'
import { change } from '../../../engines/records/index.ts'
import { Form, FormFields, InsetText, StackingTable } from '../../../web/kit/index.ts'
import { unanswered } from '../due.ts'
import { EVENTS } from '../events.ts'
import { NoticeOut } from '../records.ts'
import { NOTICES, TELLING } from '../who.ts'
import { NoticeLinks } from './links.tsx'

const TITLE = 'What agencies were told'
const HERE = `${NOTICES}/told`

/** Notices that nobody has answered yet, each with how far it came; and a form that keeps an answer. */
export const toldPage: PageOf = {
  path: 'told',
  title: TITLE,
  may: TELLING,
  async show({ ctx, csrf, form }, problems) {
    const open = await unanswered(ctx)
    await logList(ctx, 'list', TITLE, [...new Set(open.map(({ child }) => child))])
    return {
      title: TITLE,
      wide: true,
      breadcrumbs: [{ text: 'Notices', href: `${NOTICES}/to-tell` }, { text: TITLE }],
      body: (
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          <NoticeLinks />
          {open.length === 0 ? (
            <InsetText text="Every notice of the last four weeks has been answered, or none was sent." />
          ) : (
            <>
              <StackingTable
                caption="Not yet answered, newest first"
                captionClasses="govuk-table__caption--m"
                head={['Child', 'What', 'Who', 'Written', 'How far'].map(text => ({ text }))}
                rows={open.map(({ id, child, name, line }) => [
                  {
                    html: (
                      <a class="govuk-link" href={`/children/${child}/letters/${id}`}>
                        {name}
                      </a>
                    ),
                  },
                  { text: EVENTS[line.event] },
                  { text: `${line.reader}, ${line.agency}` },
                  { text: formatDay(parseDay(line.writtenOn)!) },
                  { text: STATES[line.state as State] },
                ])}
              />
              <h2 class="govuk-heading-m">They say that they have it</h2>
              <Form action={HERE} csrf={csrf} submitLabel="Keep their answer" secondary keeps>
                <FormFields
                  fields={[
                    {
                      name: 'notice',
                      type: 'select',
                      label: 'Which notice?',
                      options: open.map(({ id, name, line }) => ({
                        value: id,
                        text: `${name}: ${EVENTS[line.event].toLowerCase()}, ${line.agency}`,
                      })),
                    },
                    {
                      name: 'how',
                      type: 'text',
                      label: 'How did they say so?',
                      hint: 'By e-mail, by telephone, and who.',
                    },
                  ]}
                  values={form}
                  errors={problems}
                />
              </Form>
            </>
          )}
          <p class="govuk-hint">{LIST_SENTENCE}</p>
        </>
      ),
    }
  },
  async act({ ctx, form }) {
    const id = form.notice ?? ''
    const told = isId(id) ? await openRecord(ctx, NoticeOut, id) : undefined
    if (!told) return invalid('notice', 'Choose a notice')
    if (!form.how?.trim()) return invalid('how', 'Say how they told you that they have it')
    const done = await change(ctx, NoticeOut, id, { receivedOn: ctx.today, receivedHow: form.how.trim() })
    return done.ok ? { ok: true, value: { redirect: HERE, notice: 'Kept: they have it.' } } : done
  },
}
