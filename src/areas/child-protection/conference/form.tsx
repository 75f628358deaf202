import type { Asked } from '../../../engines/area.ts'
import { type Ctx, inTurn } from '../../../engines/records/index.ts'
import type { Family, FamilyChild, FamilyForm } from '../../../web/family-form/index.ts'
import { familyChildren } from '../../child/facts.ts'
import { beforeConference } from './before.ts'
import { QUORATE } from './quorum.ts'
import { Conference } from './records.ts'
import { CHAIRING } from './who.ts'
import { whichItIs, writeConference } from './write.ts'

/** Where the conferences about a child are shown. */
export const conferencesHref = (child: string): string =>
  `/areas/child-protection/children/${child}/conferences`

/** The children about whom a conference can decide. */
export const inConference: Family<FamilyChild> = {
  area: 'child-protection',
  childrenOf: ({ ctx }: Asked, child) => familyChildren(ctx, child, 'a child protection conference'),
  nobody: 'There is nobody here about whom a conference could decide.',
  /** Two who write about one child do so one after the other. */
  async oneAtATime(ctx: Ctx, child: string): Promise<void> {
    await inTurn(ctx, `conference ${child}`)
  },
  home: { href: conferencesHref, text: 'Conferences' },
}

/** What a conference decided, written down once by its chair for all the children about whom it was. */
export const recordConference: FamilyForm<FamilyChild> = {
  path: 'conference',
  decides: 'record-conference',
  title: 'Record a child protection conference',
  submit: 'Save the conference',
  may: CHAIRING,
  kind: Conference,
  ofAll: [
    'heldOn',
    'socialCare',
    'police',
    'health',
    'education',
    'otherAgencies',
    'family',
    'notQuorateWhy',
    'nextOn',
  ],
  ofEach: ['decision', 'category', 'reason', 'dissentBy', 'dissentWhy', 'words', 'viewBy', 'plansElsewhere'],
  async before({ ctx }, children) {
    const lines: string[] = []
    for (const { child, name } of children) lines.push(whichItIs(name, await beforeConference(ctx, child)))
    return (
      <>
        <ul class="govuk-list govuk-list--bullet">
          {lines.map(line => (
            <li>{line}</li>
          ))}
        </ul>
        <p class="govuk-body">
          A conference is quorate with {QUORATE}. Where it was not, say why it went ahead, or that it was
          adjourned. A plan that is made begins on the day of the conference.
        </p>
      </>
    )
  },
  write: (page, one, values, id) => writeConference(page, one, values, id),
}
