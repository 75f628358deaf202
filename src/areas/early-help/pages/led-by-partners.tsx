import { formatDay } from '../../../core/day.ts'
import { LIST_SENTENCE, logList } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import { Form, StackingTable, Tag } from '../../../web/kit/index.ts'
import { helpHref } from '../actions/doing.ts'
import { GIVING } from '../actions/who.ts'
import { dutyWords } from '../clocks.ts'
import { isToRemind, ledByOthers, type PartnerLed, REMIND_DAYS, remindLeads } from '../led-by-partners.ts'
import { AGENCY } from '../records.ts'

const TITLE = 'Early help led by other agencies'
const MOST = 200

export const LED_BY_PARTNERS = '/areas/early-help/led-by-partners'

/** The cases that other agencies lead, what is due in each, and one press that reminds their leads by e-mail. */
export const ledByPartners: PageOf = {
  path: 'led-by-partners',
  title: TITLE,
  may: GIVING,
  async show({ ctx, csrf }) {
    const cases = await ledByOthers(ctx, MOST)
    await logList(
      ctx,
      'list',
      TITLE,
      cases.map(({ child }) => child),
    )
    const toRemind = cases.filter(one => isToRemind(ctx, one)).length
    return {
      title: TITLE,
      wide: true,
      breadcrumbs: [{ text: 'Early help', href: '/areas/early-help/cases' }, { text: TITLE }],
      body: (
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          {cases.length === 0 && <p class="govuk-body">No other agency leads early help at the moment.</p>}
          {toRemind > 0 && (
            <Form action={LED_BY_PARTNERS} csrf={csrf} submitLabel="Remind them by e-mail">
              <p class="govuk-body">
                In {toRemind === 1 ? '1 case' : `${toRemind} cases`} something is due within {REMIND_DAYS}{' '}
                days or overdue, and its lead was not reminded in the last {REMIND_DAYS} days. The e-mail says
                when it is due, and nothing of the child.
              </p>
            </Form>
          )}
          {cases.length > 0 && (
            <StackingTable
              caption={TITLE}
              captionClasses="govuk-visually-hidden"
              head={['Child', 'Who leads', 'Hub', 'Due next', 'Reminded'].map(text => ({ text }))}
              rows={cases.map(one => [
                {
                  html: (
                    <a class="govuk-link" href={helpHref(one.child)}>
                      {one.name}
                    </a>
                  ),
                },
                { text: `${one.who}, ${one.agencyName ?? AGENCY[one.agency as keyof typeof AGENCY]}` },
                { text: one.hub ?? '–' },
                { html: <Due ctx={ctx} one={one} /> },
                { text: remindedWords(one) },
              ])}
            />
          )}
          <p class="govuk-hint">{LIST_SENTENCE}</p>
        </>
      ),
    }
  },
  async act({ ctx, council }) {
    const told = await remindLeads(ctx, await ledByOthers(ctx, MOST, true), council)
    const notice =
      told === 0 ? 'Nobody had to be reminded.' : `Reminded ${told === 1 ? '1 person' : `${told} people`}.`
    return { ok: true, value: { redirect: LED_BY_PARTNERS, notice } }
  },
}

const remindedWords = ({ account, remindedOn }: PartnerLed): string =>
  account === null ? 'No account: ring them' : remindedOn === null ? 'Not yet' : formatDay(remindedOn)

function Due({ ctx, one: { clock, dueOn } }: { ctx: Ctx; one: PartnerLed }) {
  if (clock === null || dueOn === null) return <>Nothing</>
  return (
    <>
      {dutyWords(clock)} by {formatDay(dueOn)}{' '}
      {dueOn < ctx.today && <Tag text="Overdue" classes="govuk-tag--red" />}
    </>
  )
}
