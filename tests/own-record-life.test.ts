import { afterAll, beforeAll, expect, it } from 'vitest'
import { Address, Allocation, Birth } from '../src/areas/child/facts.ts'
import { Step } from '../src/areas/early-help/records.ts'
import {
  Chosen,
  JointAssessment,
  ParentsView,
  Presentation,
  RightsExplained,
} from '../src/areas/homelessness/records.ts'
import { day } from '../src/core/day.ts'
import { instant } from '../src/core/instant.ts'
import { castOn } from '../src/engines/simulation/index.ts'
import type { Visitor } from './setup/front-door-desk.ts'
import { type PracticeDesk, practiceDesk } from './setup/practice-desk.ts'

let desk: PracticeDesk
let priya: Visitor
let dev: string
const read = async (child: string) => (await priya.get(`/areas/own-record/children/${child}`)).body
beforeAll(async () => {
  desk = await practiceDesk()
  priya = await desk.someone('social-worker')
  dev = await desk.child(Birth, 'Dev', 'Ormskirk', '2009-02-05')
}, 180_000)
afterAll(() => desk?.stop())

it('says where a child in care lived, in words for them, and until when', async () => {
  const amira = castOn(day('2026-11-24'))['in-care'].id
  const [home] = await desk.rows<{ n: number }>(
    'select count(*)::int as n from placement_fact where child_id = $1',
    [amira],
  )
  const page = await read(amira)
  expect(page.match(/You lived (with|in|on your own|at a school|somewhere)/g)).toHaveLength(home!.n)
  expect(home!.n).toBeGreaterThan(1)
  // Never the words of the return.
  expect(page).not.toMatch(/\(U\d\)/)
})

it('says who worked with them and until when, and asks nobody to confirm their worker’s name', async () => {
  const worker = { worker: 'Joan Archer', role: 'social-worker', fromOn: day('2026-03-02') }
  await desk.put(Allocation, dev, { ...worker, toOn: day('2026-09-30'), changeReason: 'Long sick leave' })
  await desk.put(Address, dev, { lines: '4 Mill Lane', postcode: 'ZZ1 1ZZ', fromOn: day('2020-01-06') })
  await desk.put(Address, dev, { lines: '9 Refuge Row', fromOn: day('2024-05-07'), keptFrom: 'His father' })
  const page = await read(dev)
  expect(page).toContain('Joan Archer was your social worker, until 30 September 2026.')
  expect(page).toContain('4 Mill Lane, ZZ1 1ZZ')
  expect(page).toContain('7 May 2024: You lived here')
  expect(page).toContain('The address is left out: it is kept from somebody.')
  for (const theirs of ['Long sick leave', 'Refuge Row', 'Who else is named in it?'])
    expect(page).not.toContain(theirs)
})

it('says a step that was decided, with its reasons, and none that waits', async () => {
  const proposed = {
    proposedOn: day('2026-10-05'),
    toTeam: 'Locality 2',
    history: 'We tried a parenting group.',
    familyKnows: true,
  }
  const waits = { ...proposed, direction: 'down', reason: 'It goes well now.' }
  await desk.put(Step, dev, { ...proposed, direction: 'up', reason: 'You were left alone at night.' })
  const [up] = await desk.rows<{ id: string }>('select id from early_help_step where child_id = $1', [dev])
  expect(await read(dev)).not.toContain('left alone at night')
  await desk.amend(Step, up!.id, {
    decidedOn: day('2026-10-07'),
    decision: 'accepted',
    decisionReason: 'A social worker must see you soon.',
  })
  await desk.put(Step, dev, waits)
  const page = await read(dev)
  expect(page).toContain('7 October 2026: A social worker came to help')
  expect(page).toContain('You were left alone at night. Why: A social worker must see you soon.')
  expect(page).not.toContain('It goes well now.')
})

it('says that they had nowhere to live, how their rights were explained and what they chose, and never what a parent said', async () => {
  const presentation = await desk.put(Presentation, dev, {
    presentedAt: instant('2026-11-20T16:45:00Z'),
    firstCame: 'children',
    why: 'My dad put my things in the hall.',
    tonight: 'At the home of a friend',
  })
  await desk.put(RightsExplained, dev, {
    presentation,
    explainedAt: instant('2026-11-20T17:00:00Z'),
    aloud: true,
    inWriting: true,
    toldOfCare: true,
    language: 'English',
    understood: 'yes',
    words: 'I can ask you for a home.',
    advocate: 'declined',
  })
  await desk.put(JointAssessment, dev, {
    presentation,
    assessedOn: day('2026-11-21'),
    socialWorker: 'Jonah Reed',
    housingOfficer: 'Ina Brook',
    goingHome: 'not-safe',
    home: 'His father shouted that he is no son of his.',
    needs: 'You need a bed and your bus fare.',
    wishes: 'to stay at your school.',
    inNeed: true,
    needsAccommodation: true,
    conclusion: 'You cannot go home now.',
  })
  await desk.put(Chosen, dev, {
    presentation,
    chosenAt: instant('2026-11-22T10:00:00Z'),
    chosen: 'care',
    words: 'I want to come to you.',
    withAdvocate: false,
  })
  await desk.put(ParentsView, dev, {
    presentation,
    saidOn: day('2026-11-22'),
    who: 'His father',
    objects: true,
    words: 'I will not sign it.',
  })
  const page = await read(dev)
  expect(page).toContain(
    '“My dad put my things in the hall.” Where you slept that night: At the home of a friend',
  )
  expect(page).toContain(
    'You may come into our care, and we told you what that brings now and after 18. We explained it aloud and gave you the leaflet. You did not want an advocate then.',
  )
  expect(page).toContain('What you wished: to stay at your school. You need a bed and your bus fare.')
  expect(page).toContain('What your family and others said is left out: it is theirs.')
  expect(page).toContain('“I want to come to you.” To come into our care (section 20).')
  for (const theirs of ['no son of his', 'will not sign']) expect(page).not.toContain(theirs)
})
