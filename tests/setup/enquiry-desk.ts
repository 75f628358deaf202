import { Allocation, Birth } from '../../src/areas/child/facts.ts'
import { StrategyDiscussion } from '../../src/areas/child-protection/enquiry/records.ts'
import { Referral } from '../../src/areas/front-door/facts.ts'
import { day } from '../../src/core/day.ts'
import { instant } from '../../src/core/instant.ts'
import type { Visitor } from './front-door-desk.ts'
import { atTime, on, practiceDesk } from './practice-desk.ts'

/** Monday afternoon, with everybody there. */
export const HELD = {
  ...atTime('heldAt', '2026-11-23 16:30'),
  how: 'video',
  socialCare: 'Owen Pritchard',
  police: 'DS Iqbal',
  health: 'Dr Fenn, paediatrician',
  shared: 'A nurse saw a bruise on the ear. ((confidence: The neighbour rang.))',
}
export const of = (child: string, decision: string) => ({
  [`decision-${child}`]: decision,
  [`reason-${child}`]: `The bruise is not explained: ${decision}.`,
  [`safeNow-${child}`]: 'Gran stays in the house until Thursday.',
})

export const discussionPage = (child: string) =>
  `/areas/child-protection/children/${child}/strategy-discussion`
export const START = { startWhy: 'A baby does not bruise there by herself.' }
export const ENDED = on('endedOn', '2026-11-24')
export const FOUND = {
  seen: 'alone',
  words: '“It was the door.”',
  finding: 'continuing',
  why: 'The paediatrician does not think it was the door.',
  next: 'She stays with Gran until the conference.',
}
export const findingPage = (child: string) => `/areas/child-protection/children/${child}/finding`
export const ofChild = (child: string, found: Record<string, string>) =>
  Object.fromEntries(Object.entries(found).map(([field, said]) => [`${field}-${child}`, said]))
export const CONVENE = { why: 'She was hurt, and nobody can say how.' }

/** Sends a page's form as it stands there: 'done', or the page that says why not. */
async function fills(who: Visitor, path: string, typed: Record<string, string>): Promise<string> {
  const { body } = await who.get(path)
  const record = /name="record" value="([^"]+)"/.exec(body)?.[1]
  const answer = await who.post(path, { ...(record ? { record } : {}), ...typed })
  return answer.statusCode === 303 ? 'done' : answer.body
}

/** Those who decide about a child who may be harmed, and such children, on Tuesday 24 November 2026 at ten in the morning. */
export async function enquiryDesk() {
  const desk = await practiceDesk()
  /** A child with an open case and a social worker. */
  async function withCase(forename: string, born = '2019-04-05'): Promise<string> {
    const child = await desk.child(Birth, forename, 'Larkfield', born)
    await desk.put(Referral, child, { referredOn: day('2026-11-20') })
    await desk.put(Allocation, child, {
      worker: 'Priya Nandan',
      workerAccount: 'social-worker',
      role: 'social-worker',
      team: 'East locality',
      fromOn: day('2026-11-20'),
    })
    return child
  }

  /** A child about whom a complete discussion decided on an enquiry. */
  async function discussed(forename: string, values: Record<string, unknown> = {}): Promise<string> {
    const child = await withCase(forename)
    await desk.put(StrategyDiscussion, child, {
      heldAt: instant('2026-11-23T16:30:00Z'),
      how: 'video',
      socialCare: 'Owen Pritchard',
      police: 'DS Iqbal',
      health: 'Dr Fenn',
      shared: 'A bruise.',
      decision: 'joint',
      reason: 'It is not explained.',
      safeNow: 'Gran stays.',
      ...values,
    })
    return child
  }

  const enquiryOf = async (child: string) =>
    (
      await desk.rows<Record<string, string | null>>(
        `select s.started_on::text as began, s.ended_on::text as ended, s.conference_target_on::text as target,
          s.conference_not_needed as "notNeeded", (select id from referral r where r.id = s.referral) is not null as "inCase"
       from section_47 s where s.child_id = $1 order by s.started_on`,
        [child],
      )
    ).map(row => ({ ...row }))
  const runsOf = async (child: string, clock: string) =>
    (
      await desk.rows<{ said: string }>(
        `select from_on || ' to ' || due_on || ': ' || state as said from clock_run where child_id = $1 and clock = $2 order by 1`,
        [child, clock],
      )
    ).map(({ said }) => said)

  return {
    desk,
    priya: await desk.someone('social-worker'),
    owen: await desk.someone('team-manager'),
    farah: await desk.someone('head-of-service'),
    grace: await desk.someone('front-door'),
    does: desk.does,
    discusses: (who: Visitor, child: string, typed: Record<string, string>) =>
      fills(who, discussionPage(child), typed),
    finds: (who: Visitor, child: string, found: Record<string, string> = FOUND, ended = ENDED) =>
      fills(who, findingPage(child), { ...ended, ...ofChild(child, found) }),
    /** The words of a child's page of discussions and enquiries. */
    shows: async (who: Visitor, child: string) =>
      (await who.get(`/areas/child-protection/children/${child}`)).body
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' '),
    withCase,
    discussed,
    enquiryOf,
    runsOf,
  }
}
export type EnquiryDesk = Awaited<ReturnType<typeof enquiryDesk>>
