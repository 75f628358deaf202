import { formatInstant } from '../../core/instant.ts'
import type { Notice, Restriction } from '../../engines/access/index.ts'
import { SummaryList, Tag } from '../kit/index.ts'

const KINDS = { restricted: 'Restricted record', connection: 'A colleague knows this family' }

type Props = {
  restrictions: readonly Restriction[]
  notices: readonly Notice[]
  /** Whether the viewer reviews emergency openings; how many wait. */
  toReview: number | null
  mayOpenInEmergency: boolean
  csrf: string
}

/** A form of one button. */
const Button = ({
  action,
  csrf,
  text,
  about,
}: {
  action: string
  csrf: string
  text: string
  about: string
}) => (
  <form method="post" action={action} class="gt-restriction__form">
    <input type="hidden" name="_csrf" value={csrf} />
    <button class="govuk-button govuk-button--secondary govuk-!-margin-bottom-0" type="submit">
      {text}
      <span class="govuk-visually-hidden"> {about}</span>
    </button>
  </form>
)

const named = (one: Restriction, standing: string): string =>
  one.accounts
    .filter(account => account.standing === standing)
    .map(({ name }) => name)
    .join(', ')

const One = ({ one, csrf }: { one: Restriction; csrf: string }) => {
  const who = one.persons.map(({ name }) => name).join(', ') || 'A record that is closed to you'
  return (
    <div class="govuk-summary-card">
      <div class="govuk-summary-card__title-wrapper">
        <h3 class="govuk-summary-card__title">{who}</h3>
        {one.endedAt === null && one.standing === 'keeper' && (
          <Button action={`/restrictions/${one.id}/end`} csrf={csrf} text="End it" about={`for ${who}`} />
        )}
      </div>
      <div class="govuk-summary-card__content">
        <SummaryList
          classes="gt-dense"
          rows={[
            { key: { text: 'What' }, value: { text: KINDS[one.kind] } },
            { key: { text: 'Why' }, value: { text: one.reason } },
            {
              key: { text: 'Whose records' },
              value: {
                html: one.persons.map(({ id, name }, i) => (
                  <>
                    {i > 0 && ', '}
                    <a class="govuk-link" href={`/children/${id}`}>
                      {name}
                    </a>
                  </>
                )),
              },
            },
            { key: { text: 'Kept by' }, value: { text: named(one, 'keeper') } },
            named(one, 'worker') !== '' && {
              key: { text: 'Also seen by' },
              value: { text: named(one, 'worker') },
            },
            named(one, 'barred') !== '' && {
              key: { text: 'Closed to' },
              value: { text: named(one, 'barred') },
            },
            {
              key: { text: 'Made' },
              value: { text: `${formatInstant(one.madeAt)} by ${one.madeBy}` },
            },
            one.endedAt !== null && { key: { text: 'Ended' }, value: { text: formatInstant(one.endedAt) } },
          ]}
        />
      </div>
    </div>
  )
}

const Notices = ({ notices, csrf }: { notices: readonly Notice[]; csrf: string }) => (
  <section>
    <h2 class="govuk-heading-m">What concerns records you keep</h2>
    {notices.map(one => (
      <div class="govuk-inset-text gt-restriction__notice">
        <p class="govuk-body">
          {one.seenAt === null && <Tag text="New" />} {one.words}
        </p>
        <p class="govuk-body-s">
          {formatInstant(one.at)}, about{' '}
          <a class="govuk-link" href={`/children/${one.personId}`}>
            {one.personName || 'this child'}
          </a>
        </p>
        {one.seenAt === null && (
          <Button
            action={`/restrictions/notices/${one.id}/seen`}
            csrf={csrf}
            text="I have dealt with it"
            about={`about ${one.personName}`}
          />
        )}
      </div>
    ))}
  </section>
)

/** The restrictions somebody keeps or works within, what concerns them, and the ways in an emergency. */
export const RestrictionsPage = ({ restrictions, notices, toReview, mayOpenInEmergency, csrf }: Props) => (
  <>
    <h1 class="govuk-heading-l">Restrictions</h1>
    {toReview !== null && (
      <p class="govuk-body">
        <a class="govuk-link" href="/emergency/review">
          {toReview === 0
            ? 'No emergency opening waits for review'
            : `${toReview} emergency ${toReview === 1 ? 'opening waits' : 'openings wait'} for review`}
        </a>
      </p>
    )}
    {mayOpenInEmergency && (
      <p class="govuk-body">
        <a class="govuk-link" href="/emergency">
          Open a restricted record in an emergency
        </a>
      </p>
    )}
    {notices.length > 0 && <Notices notices={notices} csrf={csrf} />}
    <h2 class="govuk-heading-m">Restrictions you keep or work within</h2>
    {restrictions.length === 0 ? (
      <p class="govuk-body">There are none.</p>
    ) : (
      restrictions.map(one => <One one={one} csrf={csrf} />)
    )}
  </>
)
