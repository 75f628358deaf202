import { describe, expect, it } from 'vitest'
import { Assessment } from '../../areas/assessment/records.ts'
import { Visit as CareVisit } from '../../areas/care/records.ts'
import { Allocation } from '../../areas/child/records.ts'
import { Visit as InNeedVisit } from '../../areas/child-in-need/records.ts'
import { Contact, Referral } from '../../areas/front-door/records.ts'
import { Absence, Team, TeamMember, Worker } from '../../areas/workforce/records.ts'
import { instant } from '../../core/instant.ts'
import { type Under, under } from './lives-under.test-data.ts'

const hired = ({ put }: Under, name: string, joinedOn: string, leftOn?: string) =>
  put(Worker, '', { name, role: 'social-worker', contract: 'permanent', joinedOn, leftOn })

describe('the organisation', () => {
  it(
    'law 20: leading before joining or after leaving breaks it; from the first day to the last does not',
    under(20, async lives => {
      const { put, child, broken } = lives
      await hired(lives, 'Ann', '2025-01-06', '2025-06-02')
      const lead = async (word: string, fromOn: string, toOn?: string) =>
        put(Allocation, await child(word), { worker: 'Ann', role: 'social-worker', fromOn, toOn })
      await lead('lawful', '2025-01-06', '2025-06-02')
      const early = await lead('early', '2025-01-05', '2025-02-01')
      const stays = await lead('stays', '2025-03-03')
      expect(await broken()).toEqual([early, stays].map(id => `allocation ${id}`).sort())
    }),
  )

  it(
    'law 20: writing something on a day of leave breaks it, on the day of coming back it does not',
    under(20, async lives => {
      const { put, child, broken, ctx } = lives
      const ann = await hired(lives, 'Ann', '2025-01-06')
      await put(Absence, '', { worker: ann, reason: 'leave', fromOn: '2025-03-03', backOn: '2025-03-10' })
      const one = await child('one')
      const by = async (known: string) => {
        const id = await put(Referral, one, { referredOn: '2025-02-03' })
        await ctx.db.run("update referral set recorded_by = 'Ann', known_at = $2 where id = $1", [id, known])
        return id
      }
      const away = await by('2025-03-09T12:00:00Z')
      await by('2025-03-10T12:00:00Z')
      const before = await by('2025-01-05T12:00:00Z')
      expect(await broken()).toEqual([away, before].map(id => `referral ${id}`).sort())
    }),
  )

  it(
    'law 20: a decision of the day team at 3 in the morning breaks it, one of those on call does not',
    under(20, async ({ put, child, broken }) => {
      await put(Team, '', { name: 'Day', kind: 'front-door' })
      await put(Team, '', { name: 'On call', kind: 'out-of-hours' })
      const one = await child('one')
      const decided = (decidedBy: string, at: string) =>
        put(Contact, one, {
          receivedAt: instant('2025-01-01T00:00:00Z'),
          source: '6',
          worry: 'Shouting',
          decidedAt: instant(at),
          decidedBy,
        })
      const night = await decided('Day', '2025-02-04T03:00:00Z')
      const sunday = await decided('Day', '2025-02-02T12:00:00Z')
      await decided('On call', '2025-02-04T03:00:00Z')
      await decided('Day', '2025-02-04T12:00:00Z')
      expect(await broken()).toEqual([night, sunday].map(id => `contact ${id}`).sort())
    }),
  )

  it(
    'law 72: a core assessment from 15 April 2013 on breaks it, and a single one before',
    under(72, async ({ put, child, broken }) => {
      const one = await child('one')
      const begun = (kind: string | undefined, startedOn: string) => put(Assessment, one, { kind, startedOn })
      await begun('core', '2013-04-14')
      await begun('single', '2013-04-15')
      await begun(undefined, '2012-01-01')
      const core = await begun('core', '2013-04-15')
      const single = await begun('single', '2013-04-14')
      expect(await broken()).toEqual([core, single].map(id => `assessment ${id}`).sort())
    }),
  )

  it(
    'law 72: a visit by video before 24 March 2020 breaks it',
    under(72, async ({ put, child, broken }) => {
      const one = await child('one')
      const early = await put(InNeedVisit, one, { visitedOn: '2020-03-23', seen: 'seen', how: 'video' })
      await put(CareVisit, one, { visitedOn: '2020-03-24', seen: 'seen', how: 'video' })
      await put(CareVisit, one, { visitedOn: '2020-03-01', seen: 'seen', how: 'in-person' })
      expect(await broken()).toEqual([`in_need_visit ${early}`])
    }),
  )

  it(
    'law 72: an allocation in a team that is no more, a decision before the hub and a place in a team not yet there break it',
    under(72, async lives => {
      const { put, child, broken } = lives
      await put(Team, '', { name: 'Old', kind: 'locality', toOn: '2018-11-05' })
      const fresh = await put(Team, '', { name: 'New', kind: 'locality', fromOn: '2018-11-05' })
      await put(Team, '', { name: 'Hub', kind: 'round-the-clock', fromOn: '2021-06-01' })
      const one = await child('one')
      const lead = (team: string, fromOn: string, toOn: string) =>
        put(Allocation, one, { worker: 'Ann', team, role: 'social-worker', fromOn, toOn })
      await lead('Old', '2018-01-01', '2018-11-05')
      await lead('New', '2018-11-05', '2019-01-01')
      const late = await lead('Old', '2018-01-01', '2018-11-06')
      const decided = await put(Contact, one, {
        receivedAt: instant('2021-05-31T09:00:00Z'),
        source: '6',
        worry: 'Shouting',
        decidedAt: instant('2021-05-31T10:00:00Z'),
        decidedBy: 'Hub',
      })
      const worker = await hired(lives, 'Ann', '2015-01-01')
      const member = await put(TeamMember, '', { worker, team: fresh, fromOn: '2018-11-04' })
      expect(await broken()).toEqual(
        [`allocation ${late}`, `contact ${decided}`, `team_member ${member}`].sort(),
      )
    }),
  )
})
