import type { Day } from '../../core/day.ts'
import type { Fields, RecordKind, Row } from '../../engines/records/index.ts'
import { Episode as CareEpisode } from '../care/facts.ts'
import { LeaverService } from '../care-leavers/facts.ts'
import { Allocation, type Ended } from '../child/facts.ts'
import { InNeedPlan } from '../child-in-need/facts.ts'
import { ProtectionPlan } from '../child-protection/facts.ts'
import { EarlyHelp, Lead, Request, Step } from '../early-help/facts.ts'
import { Referral } from '../front-door/facts.ts'
import { Presentation } from '../homelessness/facts.ts'
import { DirectWork } from '../participation/facts.ts'
import { PlacementEpisode } from '../placements/facts.ts'
import { Programme } from '../supporting-families/facts.ts'
import { Transfer, TransferIn, TransferOut } from '../transfers/facts.ts'
import { RiskHeld } from '../unallocated/facts.ts'

type Values = Record<string, unknown>

/** One kind of work that goes on with a child, and what its record says once it has ended. */
export type Stops = {
  kind: RecordKind
  /** As the page of an ending names it. */
  says: string
  isOpen(row: Values): boolean
  /** Nothing ends before it began. */
  began(row: Values): Day | null
  /** All of it is empty while the work is open: emptied again, it is open again. */
  ends(on: Day, what: Ended['what'], by: string): Values
}

const WHY = { death: 'The child died', pregnancy: 'The pregnancy ended without a birth' } as const

function stops<F extends Fields>(
  kind: RecordKind<F>,
  says: string,
  parts: {
    isOpen(row: Row<RecordKind<F>>): boolean
    began(row: Row<RecordKind<F>>): Day | null
    ends(on: Day, what: Ended['what'], by: string): Partial<Row<RecordKind<F>>>
  },
): Stops {
  return { kind, says, ...parts } as unknown as Stops
}

/** Everything that would go on: what chases, who works, where the child lives in our care, and what waits for an answer. */
export const STOPS: readonly Stops[] = [
  stops(ProtectionPlan, 'The child protection plan', {
    isOpen: ({ startedOn, endedOn }) => startedOn !== null && endedOn === null,
    began: ({ startedOn }) => startedOn,
    ends: on => ({ endedOn: on }),
  }),
  stops(InNeedPlan, 'The child in need plan', {
    isOpen: ({ startedOn, endedOn }) => startedOn !== null && endedOn === null,
    began: ({ startedOn }) => startedOn,
    ends: on => ({ endedOn: on }),
  }),
  stops(PlacementEpisode, 'The home in our care', {
    isOpen: ({ startedOn, endedOn }) => startedOn !== null && endedOn === null,
    began: ({ startedOn }) => startedOn,
    ends: on => ({ endedOn: on }),
  }),
  // SSDA903 REC E2: died.
  stops(CareEpisode, 'The episode of care', {
    isOpen: ({ startedOn, endedOn }) => startedOn !== null && endedOn === null,
    began: ({ startedOn }) => startedOn,
    ends: on => ({ endedOn: on, reasonEnded: 'E2' as const }),
  }),
  stops(LeaverService, 'The care leaver’s service', {
    isOpen: ({ endedOn }) => endedOn === null,
    began: ({ startedOn }) => startedOn,
    ends: on => ({ endedOn: on }),
  }),
  stops(Lead, 'The lead professional', {
    isOpen: ({ toOn }) => toOn === null,
    began: ({ fromOn }) => fromOn,
    ends: (on, what) => ({ toOn: on, why: WHY[what] }),
  }),
  stops(EarlyHelp, 'Early help', {
    isOpen: ({ endedOn }) => endedOn === null,
    began: ({ startedOn }) => startedOn,
    ends: (on, what) => ({
      endedOn: on,
      endReason: what === 'death' ? ('died' as const) : ('other' as const),
      endWords: WHY[what],
    }),
  }),
  // The family goes on in the programme for brothers and sisters, each of whom has a record of it.
  stops(Programme, 'The Supporting Families programme', {
    isOpen: ({ endedOn }) => endedOn === null,
    began: ({ engagedOn, identifiedOn }) => engagedOn ?? identifiedOn,
    ends: (on, what) => ({
      endedOn: on,
      endReason: what === 'death' ? ('died' as const) : ('other' as const),
    }),
  }),
  stops(Request, 'A request for early help', {
    isOpen: ({ decision }) => decision === null,
    began: ({ requestedOn }) => requestedOn,
    ends: (on, what, by) => ({ decidedOn: on, decision: 'none' as const, reason: WHY[what], decidedBy: by }),
  }),
  stops(Step, 'A step that waited for an answer', {
    isOpen: ({ decision }) => decision === null,
    began: ({ proposedOn }) => proposedOn,
    ends: (on, what, by) => ({
      decidedOn: on,
      decision: 'declined' as const,
      decisionReason: WHY[what],
      decidedBy: by,
    }),
  }),
  stops(Transfer, 'A transfer between teams', {
    isOpen: ({ decision }) => decision === null,
    began: ({ proposedOn }) => proposedOn,
    ends: (on, what, by) => ({
      decidedOn: on,
      decision: 'declined' as const,
      decisionReason: WHY[what],
      decidedBy: by,
    }),
  }),
  stops(TransferIn, 'A transfer from another authority', {
    isOpen: ({ conferenceOn, notNeededOn }) => conferenceOn === null && notNeededOn === null,
    began: ({ noticeOn }) => noticeOn,
    ends: (on, what) => ({ notNeededOn: on, notNeededWhy: WHY[what] }),
  }),
  stops(TransferOut, 'A transfer to another authority', {
    // One that they have accepted is closed by a manager, as before: they answer for the child.
    isOpen: ({ acceptedOn, closedOn, notOn }) => acceptedOn === null && closedOn === null && notOn === null,
    began: ({ proposedOn }) => proposedOn,
    ends: (on, what) => ({ notOn: on, notWhy: WHY[what] }),
  }),
  stops(Presentation, 'The work about having nowhere to live', {
    isOpen: ({ closedOn }) => closedOn === null,
    began: () => null,
    ends: (on, what, by) => ({ closedOn: on, outcome: 'died' as const, closedWhy: WHY[what], closedBy: by }),
  }),
  stops(DirectWork, 'Direct work that was planned', {
    isOpen: ({ doneOn, notDone }) => doneOn === null && notDone === null,
    began: () => null,
    ends: (_, what) => ({ notDone: WHY[what] }),
  }),
  stops(RiskHeld, 'Who held the risk meanwhile', {
    isOpen: ({ toOn }) => toOn === null,
    began: ({ fromOn }) => fromOn,
    ends: on => ({ toOn: on }),
  }),
  stops(Allocation, 'A worker’s allocation', {
    isOpen: ({ toOn }) => toOn === null,
    began: ({ fromOn }) => fromOn,
    ends: (on, what) => ({ toOn: on, changeReason: WHY[what] }),
  }),
  // CIN census: RC2 died; the census has no code for a pregnancy, whose services cease for another reason.
  stops(Referral, 'The case with children’s social care', {
    isOpen: ({ referredOn, closedOn }) => referredOn !== null && closedOn === null,
    began: ({ referredOn }) => referredOn,
    ends: (on, what) => ({
      closedOn: on,
      closureReason: what === 'death' ? ('RC2' as const) : ('RC7' as const),
    }),
  }),
]
