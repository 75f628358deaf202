import { afterAll, beforeAll, expect, it } from 'vitest'
import { aDesk, type Desk, DONE, on } from './setup/desk.ts'

let desk: Desk
let yusuf: string
let priya: Awaited<ReturnType<Desk['as']>>
beforeAll(async () => {
  desk = await aDesk()
  yusuf = desk.cast['in-need'].id
  priya = await desk.as('social-worker')
}, 180_000)
afterAll(() => desk?.stop())

const need = {
  need: 'interpreter',
  language: 'Pashto, of Kandahar',
  notBy: 'a man',
  ...on('fromOn', '2026-06-01'),
}

it('a mother’s interpreter is recorded once, and stands on the child’s page and on every form about the child', async () => {
  const [samina] = await desk.rows<{ id: string }>(
    "select person_id as id from person_profile where name = 'Samina Rahmanzai'",
  )
  const path = `/children/${samina?.id}/add-communication-need`
  expect(await desk.fills(priya, path, { ...need, language: '' })).toContain('Say which language')
  expect(await desk.fills(priya, path, need)).toBe(DONE)
  for (const page of [
    `/children/${yusuf}`,
    `/children/${yusuf}/record-visit`,
    `/children/${yusuf}/plan-direct-work`,
    `/areas/case-notes/children/${yusuf}/write`,
    `/areas/early-help/children/${yusuf}`,
    `/areas/plans/children/${yusuf}/add`,
  ]) {
    const { body } = await priya.get(page)
    expect(body, page).toMatch(
      /Samina Rahmanzai<\/a>: An interpreter, Pashto, of Kandahar\.[\s\S]{0,40}Not by: a man/,
    )
  }
  // An enquiry's address names no child: there, too, once for brothers and sisters.
  const grace = await desk.as('front-door')
  const [contact] = await desk.rows<{ id: string }>('select id from contact where child_id = $1 limit 1', [
    yusuf,
  ])
  const enquiry = (await grace.get(`/areas/front-door/enquiry/${contact?.id}`)).body
  expect(enquiry.split('An interpreter, Pashto, of Kandahar').length).toBe(2)
  // Not for another family, and not on paper.
  expect((await priya.get(`/children/${desk.cast['protected-sister'].id}`)).body).not.toContain('Pashto')
  expect((await priya.get(`/areas/case-notes/children/${yusuf}/write`)).body).toContain(
    '<div class="govuk-!-display-none-print"><div class="govuk-inset-text gt-speaking">',
  )
})

it('is said until it ends: on its last day it is no longer needed', async () => {
  const path = `/children/${yusuf}/add-communication-need`
  const hears = {
    need: 'hearing',
    says: 'Sit on his left.',
    ...on('fromOn', '2026-06-01'),
    ...on('toOn', '2026-11-25'),
  }
  expect(await desk.fills(priya, path, hears)).toBe(DONE)
  expect((await priya.get(`/children/${yusuf}`)).body).toContain('Sit on his left.')
  desk.at('2026-11-25T10:00:00Z')
  expect((await priya.get(`/children/${yusuf}`)).body).not.toContain('Sit on his left.')
})
