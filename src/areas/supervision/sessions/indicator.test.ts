import { expect, it } from 'vitest'
import { type Lives, withLives } from '../../../../tests/setup/lives.ts'
import { Team, TeamMember, Worker, WorkerAccount } from '../../workforce/records.ts'
import { supervisionRegular } from './indicator.ts'
import { SupervisionInterval } from './intervals.ts'
import { Session } from './records.ts'

type Who = { joinedOn?: string; firstYearFrom?: string; heldOn?: string; role?: string; account?: false }

async function worker({ put }: Lives, name: string, who: Who = {}): Promise<string> {
  const { role = 'social-worker', joinedOn = '2020-01-01' } = who
  const id = await put(Worker, '', { name, role, contract: 'permanent', joinedOn })
  if (who.account !== false)
    await put(WorkerAccount, '', { worker: id, account: name, firstYearFrom: who.firstYearFrom })
  if (who.heldOn)
    await put(Session, '', {
      workerAccount: name,
      supervisorAccount: 'boss',
      workerName: name,
      supervisorName: 'Boss',
      plannedOn: who.heldOn,
      heldOn: who.heldOn,
    })
  return id
}

async function six(lives: Lives): Promise<string> {
  // A month to the day, and a day more.
  const ann = await worker(lives, 'ann', { heldOn: '2025-12-15' })
  await worker(lives, 'ben', { heldOn: '2025-12-14' })
  // Never: due since 1 January; the other joined too lately for it.
  await worker(lives, 'dee', { joinedOn: '2025-12-01' })
  await worker(lives, 'cas', { joinedOn: '2026-01-05' })
  // Five weeks into a first year, due after a week; nine weeks, after two; six months, after a month.
  await worker(lives, 'eve', { firstYearFrom: '2025-12-01', heldOn: '2026-01-05' })
  await worker(lives, 'fay', { firstYearFrom: '2025-11-01', heldOn: '2026-01-02' })
  await worker(lives, 'gil', { firstYearFrom: '2025-07-01', heldOn: '2026-01-01' })
  await worker(lives, 'hal', { role: 'team-manager', heldOn: '2026-01-10' })
  await worker(lives, 'ida', { account: false })
  return ann
}

it('3 of 6 social workers were supervised within a month, or within the weeks of a first year', () =>
  withLives(async lives => {
    await six(lives)
    const on = async (day: string) => {
      const { numerator, denominator } = await lives.figure(supervisionRegular, day, day)
      return `${numerator} of ${denominator}`
    }
    // Ann, Fay and Gil; the day after Ann's month is over, and the day after that Fay's fortnight.
    expect([await on('2026-01-15'), await on('2026-01-16'), await on('2026-01-17')]).toEqual([
      '3 of 6',
      '2 of 6',
      '1 of 6',
    ])
  }))

it('a policy of two months holds for supervision held since its day, and not for what was due before', () =>
  withLives(async lives => {
    await six(lives)
    const policy = {
      earlyWeeks: 1,
      firstWeeks: 2,
      months: 2,
      fromOn: '2025-12-10',
      why: 'Agreed by the board.',
    }
    await lives.put(SupervisionInterval, '', policy)
    // Ann and Ben now, Fay and Gil as before; Dee joined before it.
    expect(await lives.figure(supervisionRegular, '2026-01-15', '2026-01-15')).toMatchObject({
      numerator: 4,
      denominator: 6,
    })
  }))

it('is told apart by the team in which each works on the day', () =>
  withLives(async lives => {
    const ann = await six(lives)
    const north = await lives.put(Team, '', { name: 'North', kind: 'locality' })
    await lives.put(TeamMember, '', { worker: ann, team: north, fromOn: '2025-01-01', toOn: '2026-02-01' })
    const rows = await lives.ctx.db.rows<{ team: string | null }>(
      `select team from (${supervisionRegular.rows.replaceAll('as_at()', "'2026-01-15'::date")}) r where numerator order by team nulls last`,
    )
    expect(rows.map(({ team }) => team)).toEqual(['North', null, null])
  }))
