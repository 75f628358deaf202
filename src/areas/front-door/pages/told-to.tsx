import { formatInstant } from '../../../core/instant.ts'
import { STATES } from '../../../engines/outbox/index.ts'
import { Details, FormFields, InsetText } from '../../../web/kit/index.ts'
import { whyNotTold } from '../board/tell.ts'
import { QUALITY, TOLD_HOW, TOLD_WHAT } from '../records-feedback.ts'
import { FORMS } from './enquiry-forms.ts'
import { type ChildProps, isAsked, Small } from './small-form.tsx'

const ON_RECEIPT: readonly string[] = ['acknowledgement-to-referrer', 'thanks-to-member-of-public']

/** What whoever made contact was told, when, and whether it has left; a call is written down here. */
export const ToldTo = (props: ChildProps) => {
  const { part, nth, asked, problems, may } = props
  const { contact, told, tellings } = part
  const why = whyNotTold(contact)
  // A letter stands above. One that told of brothers and sisters too hangs on the first of them alone.
  const unshown = tellings.filter(
    ({ what, how }) =>
      how !== 'e-mail' ||
      (what === 'acknowledgement' && !told.some(({ template }) => ON_RECEIPT.includes(template ?? ''))),
  )
  return (
    <>
      <h3 class="govuk-heading-s">Told to whoever made contact</h3>
      {told.length + tellings.length === 0 && <p class="govuk-body">{why ?? 'Nothing yet.'}</p>}
      {told.length > 0 && (
        <ul class="govuk-list">
          {told.map(({ id, subject, state, madeAt, reason }) => (
            <li>
              <a class="govuk-link" href={`/outbox/${id}`}>
                {subject}
              </a>
              <br />
              <span class="gt-quiet">
                {STATES[state]}, {formatInstant(madeAt)}
                {reason && `: ${reason}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {unshown.length > 0 && (
        <ul class="govuk-list">
          {unshown.map(({ what, how, toldAt, toldBy }) => (
            <li>
              {TOLD_WHAT[what]}
              <br />
              <span class="gt-quiet">
                {TOLD_HOW[how]}, {formatInstant(toldAt)}, {toldBy}
              </span>
            </li>
          ))}
        </ul>
      )}
      {may.work && (
        <Details summaryText="Write down that they were told" open={isAsked(asked, part, 'told')}>
          <Small props={props} does="told" submit="Save">
            <FormFields fields={FORMS.told(nth)} values={asked.form} errors={problems} />
          </Small>
        </Details>
      )}
    </>
  )
}

/** How good a professional's referral was, by whoever received it. */
export const Quality = (props: ChildProps) => {
  const { part, nth, asked, problems, may } = props
  const { quality, professional } = part
  if (!professional) return null
  return (
    <>
      <h3 class="govuk-heading-s">How good the referral was</h3>
      {quality ? (
        <InsetText>
          {QUALITY[quality.quality]}
          {quality.missing && `: ${quality.missing}`} ({quality.ratedBy}, {formatInstant(quality.ratedAt)})
        </InsetText>
      ) : may.work ? (
        <Details summaryText="Rate the referral" open={isAsked(asked, part, 'quality')}>
          <Small props={props} does="quality" submit="Save how good it was">
            <FormFields fields={FORMS.quality(nth)} values={asked.form} errors={problems} />
          </Small>
        </Details>
      ) : (
        <p class="govuk-body">Nobody has rated it.</p>
      )}
    </>
  )
}
