import { type Day, formatDay } from '../../../core/day.ts'
import { invalid, type Outcome, ok, refused } from '../../../core/outcome.ts'
import type { Asked } from '../../../engines/area.ts'
import { idFrom, insert, newId, one, type Row } from '../../../engines/records/index.ts'
import type { Family, FamilyChild, FamilyForm } from '../../../web/family-form/index.ts'
import { familyChildren, whyNothingNew, worksWith } from '../../child/facts.ts'
import { PreProceedings } from '../records.ts'
import { oneAtATime, openWork } from './open-work.ts'
import { LegalGateway } from './records.ts'
import { GATEWAY_DECIDES } from './who.ts'

/** Where work before court about a child is shown. */
export const beforeCourtHref = (child: string): string =>
  `/areas/child-protection/children/${child}/before-court`

/** The children about whom a legal gateway can decide. */
export const atTheGateway: Family<FamilyChild> = {
  area: 'child-protection',
  childrenOf: ({ ctx }: Asked, child) => familyChildren(ctx, child, 'work before court'),
  nobody: 'There is nobody here for whom work before court could begin.',
  oneAtATime,
  home: { href: beforeCourtHref, text: 'Before court' },
}

/** That work before court begins, for each child of a family about whom the legal gateway decided it. */
export const beginPreProceedings: FamilyForm<FamilyChild> = {
  path: 'begin-before-court',
  decides: 'begin-pre-proceedings',
  title: 'Begin work before court',
  submit: 'Begin work before court',
  may: GATEWAY_DECIDES,
  kind: LegalGateway,
  ofAll: ['heldOn', 'adviser', 'advice'],
  ofEach: ['thresholdMet', 'reason'],
  needs: ['adviser', 'advice', 'thresholdMet'],
  before: async () => (
    <p class="govuk-body">
      The letter before proceedings goes out within 5 working days of the legal gateway, and the first meeting
      is within 10 working days of the letter. Work before court ends within 12 weeks.
    </p>
  ),
  write: (page, child, values, id) => begin(page, child, values as Row<typeof LegalGateway>, id),
}

async function begin(
  { ctx, viewer, form }: Asked,
  { child, name }: FamilyChild,
  said: Row<typeof LegalGateway>,
  id: string,
): Promise<Outcome<string>> {
  if (await one(ctx, LegalGateway, id)) return ok(id)
  const over = await whyNothingNew(ctx, child)
  if (over) return refused(over)
  if (await worksWith(ctx, child, viewer.account))
    return refused(`You work with ${name}: somebody else decides at the legal gateway.`)
  const open = await openWork(ctx, child)
  if (open)
    return refused(
      `Work before court goes on for ${name} already${open.startedOn === null ? '' : `, since ${formatDay(open.startedOn)}`}.`,
    )
  if (said.heldOn == null) return invalid('heldOn', 'Say on which day it was')
  if (said.heldOn > ctx.today) return invalid('heldOn', 'This day is still to come')
  if (!said.adviser) return invalid('adviser', 'Say who gave the legal advice')
  if (!said.advice) return invalid('advice', 'Say what the legal advice was')
  // Children Act 1989, section 31(2); Public Law Working Group 2021: without the threshold there is nothing to write to parents about.
  if (said.thresholdMet !== true)
    return invalid(
      'thresholdMet',
      'Work before court begins only where the legal advice is that the threshold is met',
    )
  const referral = await openCase(ctx, child)
  if (!referral)
    return refused(`${name} has no open case with social care: work before court is part of one.`)
  if (referral.began !== null && said.heldOn < referral.began)
    return invalid('heldOn', `The case of ${name} began only on ${formatDay(referral.began)}`)
  const begun = await insert(ctx, PreProceedings, child, { referral: referral.id, startedOn: said.heldOn })
  if (!begun.ok) return begun
  const writing = idFrom('child-protection', 'gateway', form.record ?? newId())
  return insert(
    ctx,
    LegalGateway,
    child,
    { ...said, work: begun.value, decision: 'begins', decidedBy: viewer.name, writing },
    id,
  )
}

type Case = { id: string; began: Day | null }

const openCase = (ctx: Asked['ctx'], child: string): Promise<Case | undefined> =>
  ctx.db.first<Case>(
    `select record_id as id, referred_on as began from referral_fact where child_id = $1 and closed_on is null
     order by referred_on desc limit 1`,
    [child],
  )
