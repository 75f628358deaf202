import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDesk, type Desk, DONE, on } from './setup/desk.ts'

let desk: Desk
let bea: string
let priya: Awaited<ReturnType<Desk['as']>>
beforeAll(async () => {
  desk = await aDesk()
  bea = desk.cast['protected-sister'].id
  priya = await desk.as('social-worker')
}, 180_000)
afterAll(() => desk?.stop())

const here = (child = bea) => `/areas/plans/children/${child}`
/** Makes the plan for its one reader: where the paper stands, or the page that says why not. */
async function family(child = bea, plan = 'protection', reader = 'Dana Fennimore'): Promise<string> {
  const page = `${here(child)}/for-reader/${plan}`
  await priya.get(page)
  const answer = await priya.post(page, { reader, standing: 'parent' })
  return answer.statusCode === 303 ? String(answer.headers.location) : answer.body
}
const action = {
  plan: 'protection',
  what: 'Ring Bea at 7.30 on every school day until Christmas',
  who: 'Dana Fennimore',
  need: 'Bea needs somebody to wake her for school.',
  change: 'Bea is at school by 8.50.',
  ...on('byOn', '2026-12-18'),
  knownBy: 'The register shows her in time on 4 days of 5',
  otherwise: 'The conference hears of it in January.',
}
const wordsOf = async (pdf: Buffer): Promise<string> => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
  return text.replace(/\s+/g, ' ')
}

describe('the plan for one reader of the family', () => {
  it('is offered as files, says in them what it says on the screen, and keeps who took it away', async () => {
    expect(await desk.fills(priya, `${here()}/add`, action)).toBe(DONE)
    const paper = await family()
    expect((await priya.get(paper)).body).toContain(`href="${paper}?as=pdf"`)
    const pdf = await priya.get(`${paper}?as=pdf`)
    expect([pdf.statusCode, pdf.headers['content-type']]).toEqual([200, 'application/pdf'])
    expect(pdf.headers['content-disposition']).toContain('filename="The plan for Dana Fennimore.pdf"')
    expect(await wordsOf(pdf.rawPayload)).toContain('By 18 December 2026: Ring Bea at 7.30')
    const word = await priya.get(`${paper}?as=word`)
    expect(word.headers['content-type']).toContain('wordprocessingml')
    expect(word.rawPayload.subarray(0, 2).toString()).toBe('PK')
    const kept = await desk.rows<{ question: string; ids: string[] }>(
      `select question, ids from read_log where what = 'export' order by at`,
    )
    expect(kept).toEqual([
      { question: 'The plan for Dana Fennimore, as PDF', ids: [bea] },
      { question: 'The plan for Dana Fennimore, as Word', ids: [bea] },
    ])
  })

  it('is no file either while it holds what is kept from somebody', async () => {
    const yusuf = desk.cast['in-need'].id
    const told = { ...action, plan: 'in-need', what: 'Ring Samina on 01632 960144 at 10am every Monday' }
    expect(await desk.fills(priya, `${here(yusuf)}/add`, told)).toBe(DONE)
    const refused = await family(yusuf, 'in-need', 'Samina Rehman')
    expect(refused).toContain('This cannot go to Samina Rehman: it holds a telephone number')
    expect(refused).not.toContain('as=word')
  })

  it('says what to do where some of its letters have no typeface', async () => {
    const told = { ...action, what: 'Say ਸਤ ਸ੍ਰੀ ਅਕਾਲ to Nani on Sundays' }
    expect(await desk.fills(priya, `${here()}/add`, told)).toBe(DONE)
    const paper = await family()
    const refused = await priya.get(`${paper}?as=pdf`)
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toMatch(/There is no typeface here for “[^”]+”\. Save it as Word/)
    expect((await priya.get(`${paper}?as=word`)).statusCode).toBe(200)
  })
})

it('a letter’s copy on the record is read, and saved as PDF, by whoever reads that record, and by no other path', async () => {
  const { id: child } = desk.cast.referred
  const [letter] = await desk.rows<{ id: string }>(
    `select id from outbox where record_kind = 'contact' and person_id = $1`,
    [child],
  )
  const grace = await desk.as('front-door')
  const copy = `/children/${child}/letters/${letter!.id}`
  expect((await grace.get(`/children/${child}/letters`)).body).toContain(`href="${copy}"`)
  expect((await grace.get(copy)).body).toContain('A copy on the record')
  expect(await wordsOf((await grace.get(`${copy}?as=pdf`)).rawPayload)).toContain('Demonstration Council')
  expect((await grace.get(`/children/${bea}/letters/${letter!.id}?as=pdf`)).statusCode).toBe(404)
})
