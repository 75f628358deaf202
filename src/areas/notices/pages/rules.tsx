import { formatDay } from '../../../core/day.ts'
import { refused } from '../../../core/outcome.ts'
import { isId } from '../../../engines/access/index.ts'
import type { Asked, PageOf } from '../../../engines/area.ts'
import { isEmail, ONE_EMAIL } from '../../../engines/outbox/index.ts'
import { change, insert, list, newId, one, type Row } from '../../../engines/records/index.ts'
import { questionOf, typed } from '../../../web/family-form/index.ts'
import { Details, Form, FormFields, InsetText, readForm, StackingTable } from '../../../web/kit/index.ts'
import { TOLD_OF } from '../events.ts'
import { WHOM } from '../own.ts'
import { NoticeRule } from '../records.ts'
import { NOTICES, SETTING, TELLING } from '../who.ts'
import { NoticeLinks } from './links.tsx'

const TITLE = 'Who is told of what'
const HERE = `${NOTICES}/rules`
const ASKED = ['event', 'whom', 'agency', 'reader', 'sentTo', 'fromOn', 'why'] as const
// Left empty it is somebody by name, as every rule was before there were others; whoever sets one says it.
const QUESTIONS = ASKED.map(name => ({
  ...questionOf(NoticeRule, name),
  ...(name === 'whom' && { optional: false }),
}))

/** Who a rule is for, in words. */
const nameOf = ({ whom, reader, agency }: Row<typeof NoticeRule>): string =>
  whom === null || whom === 'named' ? `${reader}, ${agency}` : WHOM[whom]

const mayset = ({ viewer }: Asked): boolean => viewer.roles.some(role => SETTING.includes(role))

/** Which agency is told of what, from which day, and why it may be: kept by managers of the front door. */
export const rulesPage: PageOf = {
  path: 'rules',
  title: TITLE,
  may: TELLING,
  async show(asked, problems) {
    const { ctx, form, csrf } = asked
    const rules = (await list(ctx, NoticeRule, '')).sort((a, b) => b.fromOn - a.fromOn)
    const sets = mayset(asked)
    return {
      title: TITLE,
      wide: true,
      breadcrumbs: [{ text: 'Notices', href: `${NOTICES}/to-tell` }, { text: TITLE }],
      body: (
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          <NoticeLinks />
          {rules.length === 0 ? (
            <InsetText text="No agency is told of anything yet." />
          ) : (
            <StackingTable
              caption="The newest first"
              captionClasses="govuk-visually-hidden"
              head={['What', 'Who', 'To', 'From', 'Why', ...(sets ? ['Change'] : [])].map(text => ({ text }))}
              rows={rules.map(rule => [
                { text: TOLD_OF[rule.event] },
                { text: nameOf(rule) },
                { text: rule.sentTo ?? 'As an administrator keeps it' },
                {
                  text: `${formatDay(rule.fromOn)}${rule.endedOn === null ? '' : ` until ${formatDay(rule.endedOn)}`}`,
                },
                { text: rule.why },
                ...(sets
                  ? [
                      {
                        html:
                          rule.endedOn === null ? (
                            <Form
                              action={HERE}
                              csrf={csrf}
                              submitLabel={`No longer tell ${rule.reader ?? nameOf(rule).toLowerCase()}`}
                              secondary
                              hidden={{ do: 'end', rule: rule.id }}
                            />
                          ) : (
                            <>Ended</>
                          ),
                      },
                    ]
                  : []),
              ])}
            />
          )}
          {sets && (
            <Details
              summaryText="Tell somebody of something"
              open={problems.length > 0 || form.do === 'new' || rules.length === 0}
            >
              <Form
                action={HERE}
                csrf={csrf}
                submitLabel="Save"
                keeps
                hidden={{ do: 'new', record: form.record ?? newId() }}
              >
                <FormFields fields={QUESTIONS} values={form} errors={problems} />
              </Form>
            </Details>
          )}
        </>
      ),
    }
  },
  async act(asked) {
    const { ctx, form } = asked
    if (!mayset(asked)) return 'not-found'
    if (form.do === 'end') {
      const rule = isId(form.rule ?? '') ? await one(ctx, NoticeRule, form.rule!) : undefined
      if (rule?.endedOn !== null) return refused('Somebody ended it meanwhile.')
      const ended = await change(ctx, NoticeRule, rule.id, { endedOn: ctx.today })
      return ended.ok
        ? { ok: true, value: { redirect: HERE, notice: `${rule.reader ?? nameOf(rule)} is no longer told.` } }
        : ended
    }
    const { values, problems } = readForm(QUESTIONS, form)
    if (values.sentTo && !isEmail(values.sentTo)) problems.push({ field: 'sentTo', message: ONE_EMAIL })
    if (problems.length > 0) return { ok: false, problems }
    const said = Object.fromEntries(
      ASKED.map(name => [name, typed(NoticeRule.fields[name]!, values[name] ?? '') ?? null]),
    )
    const done = await insert(
      ctx,
      NoticeRule,
      '',
      said as never,
      isId(form.record ?? '') ? form.record : newId(),
    )
    return done.ok
      ? { ok: true, value: { redirect: HERE, notice: 'Saved. They are told from that day on.' } }
      : done
  },
}
