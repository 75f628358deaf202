import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PracticeDesk, practiceDesk } from '../../../../tests/setup/practice-desk.ts'
import { Episode } from '../../../areas/care/records.ts'
import { Allocation, Birth } from '../../../areas/child/facts.ts'
import { PlacementEpisode } from '../../../areas/placements/records.ts'
import { day } from '../../../core/day.ts'
import { runDue } from '../../../engines/jobs/index.ts'
import { insert, transact } from '../../../engines/records/index.ts'
import { fileOf } from '../../../returns/reading/index.ts'
import { dailyRules } from '../../validating/daily.ts'
import { giveList } from '../../validating/give-list.ts'
import { askRulesAgain } from '../../validating/keep-found.ts'

const COUNCIL = { name: 'Wolverhampton', address: 'https://goldthread.example' }
const LISTS = '/returns/lists'
const YEAR = '/returns/ssda903/2026-27'
const PROVIDERS =
  'URN,Local authority,Placement code,Placement provider code,Setting postcode,Deregistration date\nSC1,Wolverhampton,K2,PR1,WV1 1AB,\nSC2,Wolverhampton,K2,PR1,WV1 1AB,01/05/2026\n'
const POSTCODES =
  'pcds,oslaua,oseast1m,osnrth1m\nWV1 1AA,E08000031,391500,298600\nWV1 1AB,E08000031,391500,298600\n'
const MEND = 'Put the number of the provider right'

let desk: PracticeDesk
beforeAll(async () => {
  desk = await practiceDesk()
  desk.demonstration.site.records.council = COUNCIL.name
}, 120_000)
afterAll(() => desk.stop())

const records = () => desk.demonstration.site.records
const rulesRun = async (iso: string) => {
  desk.setTime(iso)
  const turns = await runDue(records(), dailyRules(desk.demonstration.site.found), COUNCIL)
  return turns.map(({ turn }) => turn)
}

/** A child of Priya's in care since June, with a provider of that number. */
async function placed(forename: string, urn: string): Promise<{ child: string; episode: string }> {
  const child = await desk.child(Birth, forename, 'Farrow', '2014-05-06')
  const began = { startedOn: day('2026-06-10'), reasonBegan: 'S' }
  const episode = await desk.put(Episode, child, { ...began, legalStatus: 'C2', categoryOfNeed: 'N1' })
  const home = { type: 'K2', provider: 'PR1', homePostcode: 'WV1 1AA', placementPostcode: 'WV1 1AB', urn }
  await transact(records(), { who: 'test', service: true }, ctx =>
    insert(ctx, PlacementEpisode, child, { ...began, ...home } as never, episode),
  )
  await desk.put(Allocation, child, {
    worker: 'Priya Nandan',
    workerAccount: 'social-worker',
    role: 'social-worker',
    team: 'East locality',
    fromOn: day('2026-06-10'),
  })
  return { child, episode }
}

const listOf = async (forename: string): Promise<string> => {
  const { body } = await (await desk.someone('social-worker')).get('/work/to-put-right')
  const rows = [...body.matchAll(/<tr[\s\S]*?<\/tr>/g)].map(([row]) => row)
  return rows.filter(row => row.includes(`>${forename} Farrow<`)).join()
}
const providers = (text: string | Buffer, name = 'providers.csv') => [
  { field: 'files', name, text: text as string },
]

describe('the page of Ofsted’s list and postcodes', () => {
  it('is where the page of a year leads that could not ask every rule, and says what to do', async () => {
    await placed('Ada', 'SC99')
    await rulesRun('2026-11-24T05:30:00Z')
    const analyst = await desk.someone('analyst')
    const { body } = await analyst.get(YEAR)
    expect(body).toMatch(/\d+ rules were not asked, and why/)
    expect(body).toMatch(/Ofsted’s list of providers has not been given\. Rules [^.]*\b1008\b/)
    expect(body).toMatch(/No directory of postcodes has been given\. Rules [^.]*\b392c\b/)
    expect(body).toContain(`href="${LISTS}"`)
    const page = (await analyst.get(LISTS)).body
    expect(page).toContain('It has not been given yet. Give it below.')
    expect(page).toContain('npx goldthread give postcodes')
    expect((await analyst.get('/returns')).body).toContain(`href="${LISTS}"`)
    const worker = await desk.someone('social-worker')
    expect((await worker.get(LISTS)).statusCode).toBe(404)
    expect((await worker.bring(LISTS, providers(PROVIDERS), {})).statusCode).toBe(404)
  })

  it('refuses what is no list of Ofsted’s, in a sentence, keeps what was typed and nothing else', async () => {
    const analyst = await desk.someone('analyst')
    const wrong: [string, string, string][] = [
      ['notes.csv', 'Name,Age\nAda,7\n', 'notes.csv is not a list of providers: it has no column URN.'],
      ['empty.csv', '', 'empty.csv is not a list of providers'],
      ['book.xlsx', 'PK\u0003\u0004 and no more', 'book.xlsx'],
      ['heading.csv', 'URN,Placement code\n', 'There is nothing in this list.'],
    ]
    for (const [name, text, says] of wrong) {
      const answer = await analyst.bring(LISTS, providers(text, name), { edition: 'May <b>2026</b>' })
      expect([name, answer.statusCode]).toEqual([name, 422])
      expect(answer.body).toContain(says)
      expect(answer.body).toContain('value="May &lt;b>2026&lt;/b>"')
    }
    const none = await analyst.bring(LISTS, [], { edition: '' })
    expect([none.statusCode, none.body.includes('Choose the file of Ofsted’s list first')]).toEqual([
      422,
      true,
    ])
    expect(await desk.rows('select from given_list')).toEqual([])
  })

  it('keeps the list with its edition, by whom and when; the rules are asked with it, and a worker reads what to mend', async () => {
    const well = await placed('Bea', 'SC1')
    await placed('Cay', 'SC2')
    desk.setTime('2026-11-25T09:00:00Z')
    const analyst = await desk.someone('analyst')
    const given = await analyst.bring(LISTS, providers(PROVIDERS), { edition: '31 May 2026' })
    expect([given.statusCode, given.headers.location]).toEqual([303, LISTS])
    const page = (await analyst.get(LISTS)).body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
    expect(page).toMatch(/Edition 31 May 2026 Given 25 November 2026 at 9am by Lena Hartwig Lines 2/)
    // Asked for by whoever gave it: no need to wait for the morning.
    expect(await rulesRun('2026-11-25T09:01:00Z')).toContain('ran')
    expect(await listOf('Ada')).toContain(MEND)
    // Closed on 1 May, and the placement began in June.
    expect(await listOf('Cay')).toContain('its registration had ended')
    expect(await listOf('Bea')).not.toContain(MEND)
    const { body } = await analyst.get(YEAR)
    expect(body).not.toContain('Ofsted’s list of providers has not been given')
    expect(body).toContain('No directory of postcodes has been given')
    // A save asks again: what is wrong comes, and goes.
    await desk.amend(PlacementEpisode, well.episode, { urn: 'SC98' })
    expect(await listOf('Bea')).toContain(MEND)
    await desk.amend(PlacementEpisode, well.episode, { urn: 'SC1' })
    expect(await listOf('Bea')).not.toContain(MEND)
  })

  it('is kept by a command, too; asking again after a save stays under 40 milliseconds at its best with both lists', async () => {
    const { site } = desk.demonstration
    const kept = await giveList(site, 'command-line', 'postcodes', [fileOf('pc.csv', POSTCODES)], 'May 2026')
    expect(kept).toMatchObject({ ok: true, value: { lines: 2, knows: ['districts', 'grid'] } })
    const page = (await (await desk.someone('analyst')).get(LISTS)).body
    expect(page).toContain('by the command line')
    await rulesRun('2026-11-25T09:05:00Z')
    expect((await (await desk.someone('analyst')).get(YEAR)).body).not.toContain('not been given')
    const [{ child } = { child: '' }] = await desk.rows<{ child: string }>(
      "select child_id as child from return_fault where rule = '1008' limit 1",
    )
    let least = Number.POSITIVE_INFINITY
    for (let n = 0; n < 30; n += 1)
      await transact(records(), { who: 'test', service: true }, async ctx => {
        const began = performance.now()
        await askRulesAgain(ctx, site.found, new Set([child]))
        least = Math.min(least, performance.now() - began)
      })
    // The goal is 20; a machine that does six other things takes twice as long.
    expect(least).toBeLessThan(40)
  })
})
