import { formatDay } from '../../../core/day.ts'
import type { Row } from '../../../engines/records/index.ts'
import { WarningText } from '../../../web/kit/index.ts'
import { type Agreement, GROUND, POSITION, STANDING } from '../records-section-20.ts'
import { whyNotAgreed } from '../section-20/may-agree.ts'
import { OWN_AGREEMENT, ownAgreementHref } from '../section-20/standing.ts'
import { comingInHref } from '../who.ts'

type PartProps = {
  child: string
  /** From 16 they agree for themselves, elsewhere. */
  isSixteen: boolean
  agreement: Row<typeof Agreement> | undefined
  /** Whether the way to write it down is shown. */
  mayWrite: boolean
}

/** What was said about a child coming into our care, whether it is enough, and where it is written down. */
export function AgreementPart({ child, isSixteen, agreement, mayWrite }: PartProps) {
  if (isSixteen)
    return (
      <p class="govuk-body">
        {OWN_AGREEMENT}{' '}
        <a class="govuk-link" href={ownAgreementHref(child)}>
          Nowhere to live at 16 or 17
        </a>
      </p>
    )
  const against = whyNotAgreed(agreement)
  return (
    <section>
      <h2 class="govuk-heading-m">What was agreed</h2>
      {agreement && <Said said={agreement} />}
      {against && <WarningText text={against} />}
      {mayWrite && (
        <p class="govuk-body">
          <a class="govuk-link" href={`${comingInHref(child)}/agreement`}>
            {agreement ? 'Write down what somebody says now' : 'Write down who agrees'}
          </a>
        </p>
      )}
    </section>
  )
}

const Said = ({ said }: { said: Row<typeof Agreement> }) => (
  <>
    <p class="govuk-body">
      {formatDay(said.saidOn)}: {POSITION[said.position]}
      {said.agreedBy && `, ${said.agreedBy}`}
      {said.standing && ` (${STANDING[said.standing].toLowerCase()})`}.
      {said.understood === true && ' They can decide it, and understand it.'} {GROUND[said.ground]}.
    </p>
    {said.words && <p class="govuk-body">{said.words}</p>}
    <p class="govuk-body">
      {said.objects
        ? `${said.objector} objects, and ${said.canProvide ? 'can' : 'cannot'} give the child a home.`
        : 'Nobody with parental responsibility objects.'}
    </p>
    {said.childsView && <blockquote class="gt-words">“{said.childsView}”</blockquote>}
  </>
)
