import type { Standing } from '../../engines/portals/index.ts'
import { Panel } from '../kit/index.ts'
import { TwoThirds } from './around.tsx'

// The same words whatever was written and whoever it is about: nothing has been looked up, so nothing can be told.
const NEXT: Readonly<Record<Standing, readonly string[]>> = {
  professional: [
    'Somebody at the front door reads what you sent, and may call you. Within one working day a social worker decides what happens next, and you are told what you need to know to act.',
    'Keep this reference. If you hear nothing in three working days, or if things change, call us and say it.',
    'Write in your own records that you told us, and when.',
  ],
  public: [
    'Somebody reads what you sent and decides what to do to keep the child safe. We may call you if you said that we can.',
    'We cannot tell you what happens next, or whether we know the family. That protects the child, and it protects you.',
    'If something else happens, tell us again. You do not need this reference, but it helps.',
  ],
  'young-person': [
    'Somebody whose job is to keep young people safe will read what you wrote.',
    'We will only write to you or call you if you said that it is safe. We may have to talk to other people to keep you or your friend safe, and we are careful about who.',
    'If it gets worse, do not wait for us: call 999, or Childline on 0800 1111.',
    'If somebody else uses this phone or computer, press “Leave this page” when you have read this.',
  ],
}

/** It has arrived: its reference, and what happens next. */
export const SentPage = ({
  standing,
  reference,
  follow,
}: {
  standing: Standing
  reference: string
  /** Where a partner sees what becomes of it. */
  follow?: string
}) => (
  <TwoThirds>
    <Panel
      titleText={standing === 'young-person' ? 'Thank you for telling us' : 'Thank you'}
      html={
        <>
          Your reference is
          <br />
          <strong>{reference}</strong>
        </>
      }
    />
    <h2 class="govuk-heading-m">What happens next</h2>
    {NEXT[standing].map(words => (
      <p class="govuk-body">{words}</p>
    ))}
    {follow === undefined ? (
      <p class="govuk-body">
        What you wrote is no longer kept in this browser. This page can be opened again for an hour.
      </p>
    ) : (
      <p class="govuk-body">
        <a class="govuk-link" href={follow}>
          See what becomes of it in My referrals
        </a>
      </p>
    )}
  </TwoThirds>
)
