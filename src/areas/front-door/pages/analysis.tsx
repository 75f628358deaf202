import { formatInstant } from '../../../core/instant.ts'
import { Details, FormFields, SummaryList } from '../../../web/kit/index.ts'
import { FORMS } from './enquiry-forms.ts'
import { type ChildProps, isAsked, Small } from './small-form.tsx'

/** What partners know and what is known from before, brought together; the last holds, the others stay. */
export const Analysis = (props: ChildProps) => {
  const { part, nth, asked, problems, may } = props
  const last = part.analyses.at(-1)
  const isOpen = part.contact.decidedAt === null && may.work
  if (!last && !isOpen) return null
  return (
    <>
      <h3 class="govuk-heading-s">Brought together</h3>
      {last ? (
        <SummaryList
          rows={[
            { key: { text: 'History' }, value: { text: last.history } },
            { key: { text: 'Partners together' }, value: { text: last.together } },
            { key: { text: 'Recommended' }, value: { text: last.recommendation } },
            last.unanswered !== null && {
              key: { text: 'Had not answered' },
              value: { text: last.unanswered },
            },
            {
              key: { text: 'Written' },
              value: {
                text: `${last.writtenBy}, ${formatInstant(last.writtenAt)}${part.analyses.length > 1 ? ` (${part.analyses.length} in all)` : ''}`,
              },
            },
          ]}
        />
      ) : (
        <p class="govuk-body">Nobody has brought partners’ answers together yet.</p>
      )}
      {isOpen && (
        <Details
          summaryText={last ? 'Bring them together again' : 'Bring their answers together'}
          open={isAsked(asked, part, 'analyse')}
        >
          <Small props={props} does="analyse" submit="Save the analysis">
            <FormFields fields={FORMS.analyse(nth, props.others)} values={asked.form} errors={problems} />
          </Small>
        </Details>
      )}
    </>
  )
}
