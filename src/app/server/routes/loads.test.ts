import { setTimeout as pause } from 'node:timers/promises'
import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDemonstration, browserOf } from '../site.test-data.ts'

let demonstration: Awaited<ReturnType<typeof aDemonstration>>
beforeAll(async () => {
  demonstration = await aDemonstration()
}, 120_000)
afterAll(() => demonstration.stop())

const FILES = {
  'header.csv': 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nL101,1,01/02/2010,WBRI,UN1,,\n',
  'episodes.csv':
    'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\nL101,05/06/2017,S,C2,N1,U1,PR1,31/02/2018,,,,,\n',
}

type Visitor = ReturnType<typeof browserOf>

/** Sends the files of a return. The token comes first, or not at all. */
const bring = (visitor: Visitor, files: Record<string, string>, fields = {}, forged = false) =>
  visitor.bring(
    '/loads/new',
    Object.entries(files).map(([name, text]) => ({ field: 'files', name, text })),
    fields,
    forged,
  )

/** Looks at a job's page until its work is done. */
async function settled(visitor: Visitor, url: string): Promise<LightMyRequestResponse> {
  for (let tries = 0; tries < 200; tries++) {
    const { done } = (await visitor.get(`${url}/progress`)).json() as { done: number }
    if (done === 1) return visitor.get(url)
    await pause(50)
  }
  throw new Error('the work did not come to an end')
}

describe('bringing returns in', () => {
  it('looks first, loads nothing until told, then shows the load with its doubt, and the child', async () => {
    const analyst = await browserOf(demonstration.app).as('analyst')
    const sent = await bring(analyst, FILES, { year: '2017-18' })
    const job = String(sent.headers.location)
    expect(job).toMatch(/^\/loads\/jobs\//)
    const looked = await settled(analyst, job)
    expect(looked.body).toContain('Nothing has been loaded yet')
    expect(looked.body).toContain('DEC: “31/02/2018” is not a date')
    expect((await analyst.get('/loads')).body).toContain('Nothing has been loaded yet')
    await analyst.post(job, { do: 'load' })
    const loaded = await settled(analyst, job)
    expect(loaded.headers.location).toMatch(/^\/loads\/\d+$/)
    const page = await analyst.get(String(loaded.headers.location))
    expect(page.body).toContain('The return was loaded.')
    expect(page.body).toContain('DEC: “31/02/2018” is not a date')
  })

  it('guesses the year, and asks whether it is right', async () => {
    const analyst = await browserOf(demonstration.app).as('analyst')
    const corrected = { ...FILES, 'episodes.csv': FILES['episodes.csv'].replace('31/02/2018', '28/02/2018') }
    const sent = await bring(analyst, corrected)
    expect((await settled(analyst, String(sent.headers.location))).body).toMatch(
      /The year is a guess.*Yes, load it as 2017-18/s,
    )
  })

  it('says plainly that a file is no return, and keeps nothing', async () => {
    const analyst = await browserOf(demonstration.app).as('analyst')
    const sent = await bring(analyst, { 'notes.txt': 'Dear colleague' })
    const page = await settled(analyst, String(sent.headers.location))
    expect(page.body).toContain('Nothing was loaded')
    expect(page.body).toContain('notes.txt')
  })

  it('takes nothing from a forged form, and is not there for a social worker', async () => {
    const analyst = await browserOf(demonstration.app).as('analyst')
    expect((await bring(analyst, FILES, {}, true)).statusCode).toBe(403)
    const worker = await browserOf(demonstration.app).as('social-worker')
    expect((await worker.get('/loads')).statusCode).toBe(404)
    expect((await bring(worker, FILES)).statusCode).toBe(404)
  })

  it('shows nobody else the files that one person brought', async () => {
    const analyst = await browserOf(demonstration.app).as('analyst')
    const job = String((await bring(analyst, FILES)).headers.location)
    const other = await browserOf(demonstration.app).as('administrator')
    expect((await other.get(job)).statusCode).toBe(404)
  })
})
