import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Birth } from '../src/areas/child/facts.ts'
import { jobs } from '../src/areas/early-help/jobs.ts'
import { Agreement, Episode, Lead, Request } from '../src/areas/early-help/records.ts'
import { day } from '../src/core/day.ts'
import { runDue } from '../src/engines/jobs/index.ts'
import { on, type PracticeDesk, practiceDesk } from './setup/practice-desk.ts'

const COUNCIL = { name: 'Demonstration Council', address: 'https://goldthread.example' }

let desk: PracticeDesk
beforeAll(async () => {
  desk = await practiceDesk('2026-11-27T10:00:00Z')
}, 120_000)
afterAll(() => desk.stop())

/** A child in early help since a day, whose case Sandra Hillcott of Harrow Lane School leads. */
async function led(forename: string, since: string): Promise<string> {
  const child = await desk.child(Birth, forename, 'Okoro', '2015-03-04')
  const request = await desk.put(Request, child, {
    requestedOn: day(since),
    source: 'school',
    need: 'She is hungry.',
  })
  const agreement = await desk.put(Agreement, child, {
    purpose: 'early-help',
    position: 'given',
    saidOn: day(since),
    askedOf: 'Her mother',
    standing: 'mother',
  })
  const episode = await desk.put(Episode, child, { request, agreement, startedOn: day(since) })
  const sandra = { name: 'Sandra Hillcott', agency: 'school', account: 'sandra.hillcott' }
  await desk.put(Lead, child, { episode, ...sandra, fromOn: day(since) })
  return child
}

const atHalfPastSeven = async (iso: string): Promise<string> => {
  desk.setTime(`${iso}T07:30:00Z`)
  const [one] = await runDue(desk.demonstration.site.records, jobs, COUNCIL)
  return one!.turn
}
const reminded = (child: string) =>
  desk.rows<{ on: string; due: string }>(
    'select reminded_on::text as on, due_on::text as due from early_help_reminder where child_id = $1 order by 1',
    [child],
  )
const sent = () =>
  desk.rows<{ to: string; words: string }>(
    `select sent_to as "to", array_to_string(paragraphs, ' ') as words from outbox_notice
     where subject = 'Something is due in a case that you lead' order by made_at, id`,
  )

describe('the reminder of a lead of another agency, by itself', () => {
  it('does not go before the day from which it goes by itself: 28 November 2026', async () => {
    // Thirty working days from 20 October are 1 December.
    const ada = await led('Ada', '2026-10-20')
    expect(await atHalfPastSeven('2026-11-27')).toBe('ran')
    expect([await sent(), await reminded(ada)]).toEqual([[], []])
  })

  it('goes at 07:30 on the 28th, in one e-mail for two cases, with nothing of a child', async () => {
    const [ada] = await desk.rows<{ id: string }>(
      "select child_id as id from early_help_lead where account = 'sandra.hillcott' limit 1",
    )
    const ben = await led('Ben', '2026-10-21')
    const cal = await led('Cal', '2026-11-23')
    expect(await atHalfPastSeven('2026-11-28')).toBe('ran')
    const [one, ...more] = await sent()
    expect(more).toEqual([])
    expect(one!.to).toBe('sandra.hillcott@demonstration.example')
    expect(one!.words).toContain('in 2 early help cases that you lead is due by 1 December 2026')
    expect(one!.words).toContain('https://goldthread.example')
    for (const name of ['Ada', 'Ben', 'Okoro']) expect(one!.words).not.toContain(name)
    expect(await reminded(ada!.id)).toEqual([{ on: '2026-11-28', due: '2026-12-01' }])
    expect(await reminded(ben)).toEqual([{ on: '2026-11-28', due: '2026-12-02' }])
    // Its assessment is due in January.
    expect(await reminded(cal)).toEqual([])
  })

  it('is never sent twice for the same thing, however long it is overdue, and is for the next', async () => {
    for (const iso of ['2026-11-29', '2026-12-05', '2026-12-12', '2026-12-20'])
      expect(await atHalfPastSeven(iso)).toBe('ran')
    expect(await sent()).toHaveLength(1)
    // Cal's assessment, from 23 November, is due on 6 January 2027: Christmas and New Year are no working days.
    expect(await atHalfPastSeven('2026-12-31')).toBe('ran')
    expect(await sent()).toHaveLength(2)
  })

  it('is not sent about a child who has died, for whom letters are stopped', async () => {
    const dee = await led('Dee', '2026-12-01')
    const owen = await desk.someone('team-manager')
    desk.setTime('2027-01-11T09:00:00Z')
    const told = {
      toldBy: 'The ward sister',
      words: 'Ring her mother first.',
      ...on('endedOn', '2027-01-10'),
    }
    expect(await desk.does(owen, dee, 'record-death', told)).toBe('done')
    expect(await atHalfPastSeven('2027-01-12')).toBe('ran')
    expect(await reminded(dee)).toEqual([])
    // Of the same day a living child's lead is reminded.
    const eve = await led('Eve', '2026-12-01')
    expect(await atHalfPastSeven('2027-01-13')).toBe('ran')
    expect(await reminded(eve)).toHaveLength(1)
  })
})
