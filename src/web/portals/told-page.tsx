import { formatInstant } from '../../core/instant.ts'
import { FILE_KINDS, STANDINGS, type Submission } from '../../engines/portals/index.ts'
import { SummaryList, WarningText } from '../kit/index.ts'
import { AsTyped, byChild, childTitle } from './check-page.tsx'
import { sizeOf } from './files-page.tsx'

/** A message of the letterbox in full, for the front door: every answer under the question as it was asked. */
export const ToldPage = ({ told, questions }: { told: Submission; questions: string }) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">{STANDINGS[told.standing]}</span>
        Message {told.reference}
      </h1>
      {!told.mayReply && <WarningText text={noReply(told)} />}
      {!told.mayBeNamed && <WarningText text="The family must not be told who wrote this." />}
      <SummaryList
        rows={[
          { key: { text: 'Received' }, value: { text: formatInstant(told.receivedAt) } },
          { key: { text: 'Taken up' }, value: { text: takenUp(told) } },
          told.setAsideWhy !== null && {
            key: { text: 'Why no contact was made' },
            value: {
              html: (
                <div class="gt-as-typed" dir="auto">
                  {told.setAsideWhy}
                </div>
              ),
            },
          },
        ]}
      />
      {byChild(told.answers).map(part => (
        <>
          {part.child !== null && (
            <h2 class="govuk-heading-m">{childTitle(part.child, told.answers, false)}</h2>
          )}
          <SummaryList
            rows={part.answers.map(answer => ({
              key: { text: answer.asked },
              value: { html: <AsTyped answer={answer} /> },
            }))}
          />
        </>
      ))}
      {told.account !== null && <FromPartner told={told} questions={questions} />}
      <p class="govuk-hint">
        {told.account === null
          ? 'Written by somebody whom nobody has checked. '
          : 'Written by somebody who was invited by name, and signed in. '}
        Nothing here has been compared with the record, and nothing of it is part of a child’s record.
      </p>
    </div>
  </div>
)

/** What came with a partner's referral, and what was asked and answered since. */
const FromPartner = ({ told, questions }: { told: Submission; questions: string }) => (
  <>
    <h2 class="govuk-heading-m">Files sent with it</h2>
    {told.files.length === 0 ? (
      <p class="govuk-body">None</p>
    ) : (
      <ul class="govuk-list">
        {told.files.map(({ id, name, kind, size }) => (
          <li>
            <a class="govuk-link" href={`/told-us/${told.id}/files/${id}`} download>
              <bdi>{name}</bdi>
            </a>{' '}
            ({FILE_KINDS[kind]}, {sizeOf(size)})
          </li>
        ))}
      </ul>
    )}
    <h2 class="govuk-heading-m">Questions and answers</h2>
    {told.notes.map(({ by, words, at }) => (
      <div class="govuk-inset-text">
        <div class="gt-as-typed" dir="auto">
          {words}
        </div>
        <p class="govuk-hint">
          {by}, {formatInstant(at)}
        </p>
      </div>
    ))}
    <p class="govuk-body">
      <a class="govuk-link" href={questions}>
        Ask {told.agency} something about it
      </a>
    </p>
  </>
)

const noReply = ({ standing }: Submission): string =>
  standing === 'young-person'
    ? 'Do not write to or call this young person: they have not said that it is safe, or gave no way to reach them.'
    : 'They gave no way to reach them.'

function takenUp({ takenUpBy, takenUpAt, contacts }: Submission): string {
  if (takenUpBy === null || takenUpAt === null) return 'Not yet'
  const made = contacts.length === 1 ? '1 contact made' : `${contacts.length} contacts made`
  return `By ${takenUpBy}, ${formatInstant(takenUpAt)}: ${made}`
}
