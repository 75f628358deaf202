import { formatDay } from '../../../core/day.ts'
import type { Problem } from '../../../core/outcome.ts'
import type { Asked } from '../../../engines/area.ts'
import type { Row } from '../../../engines/records/index.ts'
import { Form, FormFields, SummaryList } from '../../../web/kit/index.ts'
import { sentQuestions } from '../incident.ts'
import { GROUND, type IncidentNotice, toOfsted, toPanel } from '../records-incident.ts'
import { endingHref } from '../who.ts'

type Props = {
  asked: Asked
  child: string
  notice: Row<typeof IncidentNotice> | undefined
  /** Whether the viewer decides. */
  decides: boolean
  problems: readonly Problem[]
}

/** Whether a death is notified as a serious incident, offered to whoever decides, and that they were told. */
export const IncidentPart = ({ asked, child, notice, decides, problems }: Props) => (
  <>
    <h2 class="govuk-heading-m">Notification of a serious incident</h2>
    {notice ? (
      <Decided notice={notice} />
    ) : (
      <p class="govuk-body">Nobody has decided yet whether it is notified.</p>
    )}
    {decides && !isAllTold(notice) && (
      <p class="govuk-body">
        <a class="govuk-link" href={`/children/${child}/incident-notice`}>
          {notice ? 'Decide otherwise' : 'Decide whether it is notified'}
        </a>
      </p>
    )}
    {decides && notice && notice.ground !== 'none' && !isAllTold(notice) && (
      <Form
        action={endingHref(child)}
        csrf={asked.csrf}
        submitLabel="Keep that they were told"
        secondary
        hidden={{ do: 'told', seen: String(notice.knownAt) }}
      >
        <FormFields
          fields={sentQuestions(notice.ground).map(one => ({ ...one, optional: true }))}
          values={asked.form.do === 'told' ? asked.form : {}}
          errors={problems}
        />
      </Form>
    )}
  </>
)

const isAllTold = (notice: Row<typeof IncidentNotice> | undefined): boolean =>
  notice !== undefined &&
  notice.ground !== 'none' &&
  (!toPanel(notice.ground) || notice.panelOn !== null) &&
  (!toOfsted(notice.ground) || notice.ofstedOn !== null)

const Decided = ({ notice }: { notice: Row<typeof IncidentNotice> }) => (
  <SummaryList
    rows={[
      { key: { text: 'Known on' }, value: { text: formatDay(notice.knownOn) } },
      { key: { text: 'Decided' }, value: { text: `${GROUND[notice.ground]}. By ${notice.decidedBy}.` } },
      { key: { text: 'Why' }, value: { text: notice.why } },
      toPanel(notice.ground) && {
        key: { text: 'The national Panel' },
        value: { text: notice.panelOn === null ? 'Not told yet' : `Told on ${formatDay(notice.panelOn)}` },
      },
      toOfsted(notice.ground) && {
        key: { text: 'The Secretary of State and Ofsted' },
        value: { text: notice.ofstedOn === null ? 'Not told yet' : `Told on ${formatDay(notice.ofstedOn)}` },
      },
      notice.reference !== null && {
        key: { text: 'Reference' },
        value: { text: `${notice.reference}, by ${notice.sentBy}` },
      },
    ]}
  />
)
