import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, decision, frontDoorDesk, send, type Visitor } from './setup/front-door-desk.ts'
import { pageOf, refers, writtenDown } from './setup/partners-desk.ts'

let desk: Desk
let sandra: Visitor
beforeAll(async () => {
  desk = await frontDoorDesk()
  sandra = await desk.someone('sandra.hillcott')
}, 120_000)
afterAll(() => desk.stop())

describe('what a partner answers or adds after their message was written down', () => {
  const BOARD = '/areas/front-door/board'
  const shownIn = (body: string) => /name="shown" value="([^"]*)"/.exec(body)?.[1] ?? ''

  it('stands on the board, with whoever has it, and on the enquiry’s page until somebody has read it', async () => {
    const reference = await refers(sandra, { 'child-1': { 'child-name': 'Rory Finch', 'child-born': '' } })
    const page = await pageOf(sandra, reference)
    const id = page.split('/').at(-1)!
    const [contact] = await writtenDown(desk, reference)
    const enquiry = `/areas/front-door/enquiry/${contact}`
    await send(desk.worker, enquiry, 'take')
    const quiet = (await desk.worker.get(BOARD)).body
    expect(quiet).not.toContain('Something new about')
    const version = /data-live-version="([^"]+)"/.exec(quiet)![1]
    // The decider reaches what came with it: a director, who may not read messages, has no link.
    expect((await desk.grace.get(enquiry)).body).toContain(`href="/told-us/${id}"`)
    const director = await (await desk.someone('director')).get(enquiry)
    expect([director.statusCode, director.body.includes('/told-us/')]).toEqual([200, false])
    await sandra.get(page)
    const said = await sandra.post(page, { do: 'note', words: 'He was at school with a burnt hand today.' })
    expect(said.statusCode).toBe(303)
    expect((await sandra.get(page)).body).toContain('until somebody has read it')
    const board = (await desk.grace.get(`${BOARD}?seen=${version}`)).body
    expect(board).toContain('Something new about one referral')
    expect(board).toContain('He was at school with a burnt hand today.')
    expect(board).toContain('Jonah Mercer, to read what the agency wrote')
    expect((await desk.worker.get(`${BOARD}?show=mine`)).body).toContain('to read what the agency wrote')
    const shown = await desk.worker.get(enquiry)
    expect(shown.body).toContain('Something new from Harrow Lane School')
    // What comes meanwhile stays unread.
    await sandra.get(page)
    await sandra.post(page, { do: 'note', words: 'It was dressed at the hospital.' })
    const read = await desk.worker.post(enquiry, {
      do: 'read',
      contact: contact!,
      shown: shownIn(shown.body),
    })
    expect(read.statusCode, read.body).toBe(303)
    const left = (await desk.worker.get(enquiry)).body
    expect([left.includes('burnt hand'), left.includes('dressed at the hospital')]).toEqual([false, true])
    const question = `/areas/partners/question/${id}`
    const { body } = await desk.grace.get(question)
    expect((await desk.grace.post(question, { do: 'read', shown: shownIn(body) })).statusCode).toBe(303)
    expect((await desk.grace.get(BOARD)).body).not.toContain('Something new about')
    expect((await desk.grace.get(enquiry)).body).not.toContain('Something new from')
  })

  it('stands there after the decision too, and a question sent back says that it was read', async () => {
    const reference = await refers(sandra, { 'child-1': { 'child-name': 'Una Teal', 'child-born': '' } })
    const page = await pageOf(sandra, reference)
    const id = page.split('/').at(-1)!
    const [contact] = await writtenDown(desk, reference)
    const enquiry = `/areas/front-door/enquiry/${contact}`
    await send(desk.grace, enquiry, 'rate', { 'colour-1': 'green' })
    expect((await send(desk.grace, enquiry, 'decide', decision('none', 'green'))).statusCode).toBe(303)
    await sandra.get(page)
    await sandra.post(page, { do: 'note', words: 'She has not come to school since.' })
    expect((await desk.worker.get(BOARD)).body).toContain('She has not come to school since.')
    const question = `/areas/partners/question/${id}`
    const { body } = await desk.worker.get(question)
    const asked = await desk.worker.post(question, {
      words: 'Since which day has she not come?',
      shown: shownIn(body),
    })
    expect(asked.statusCode, asked.body).toBe(303)
    expect((await desk.worker.get(BOARD)).body).not.toContain('She has not come to school since.')
  })
})
