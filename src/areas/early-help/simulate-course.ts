import { addDays, type Day } from '../../core/day.ts'
import { addWorkingDays, isWorkingDay } from '../../core/working-days.ts'
import type { PROGRESS } from '../../engines/plans/index.ts'
import type { Chance, Scene } from '../../engines/simulation/index.ts'
import { endOf, sharedChance, type Worry, worryIn } from '../front-door/facts.ts'
import { Episode, Lead } from './records.ts'
import { Assessment, Plan, PlanAction, Progress, Review } from './records-plan.ts'
import { hubOf, partOf } from './simulate-family.ts'
import { actionsTold, assessed, planned, reviewed } from './simulate-words.ts'

/** What early help begins on. `isBeside`: work that social care asked for in an open case. */
type Beginning = { request: string; agreement: string; isBeside: boolean; worry: Worry }

/** Early help begins today: who leads, when it will have been assessed, and how long it lasts. */
export function begin(scene: Scene, { request, agreement, isBeside, worry }: Beginning): void {
  const { day, chance } = scene
  const shared = sharedChance(worry, `early help from ${day}`)
  const alike = chance.happens(scene.dial('early-help-siblings-alike')) ? shared : chance
  const hub = hubOf(scene)
  const episode = scene.write(Episode, { request, agreement, startedOn: day, hub })
  scene.begin('early-help', episode, { ...worry, isBeside })
  lead(scene, episode, isBeside || shared.happens(scene.dial('early-help-led-by-council')))
  if (shared.happens(scene.dial('early-help-lead-leaves')))
    scene.later(addDays(day, 20 + Math.floor(shared.wait(90))), 'early-help-lead-leaves', { episode })
  putDownAssessment(scene, shared, episode)
  const word = isBeside ? 'early-help-days-beside' : 'early-help-days'
  const days = Math.max(14, Math.round(alike.length(scene.dial(word), scene.dial('early-help-days-spread'))))
  scene.later(endOf(scene, addDays(day, days)), 'early-help-ends', { episode })
}

/** Somebody leads from today: of the council’s hub, or of those who know the child already. */
export function lead(scene: Scene, episode: string, isCouncil: boolean): void {
  const { child, day, family } = scene
  const years = (day - child.born) / 365.25
  const hub = hubOf(scene)
  const place = partOf(scene)
  const [agency, agencyName] = isCouncil
    ? ['council', hub]
    : years >= 4.5
      ? ['school', `A school in ${place}`]
      : years >= 2
        ? ['early-years', `A nursery in ${place}`]
        : ['health', 'Health visiting']
  const name = scene.somebody(agencyName!, family.id)
  const id = scene.write(Lead, { episode, name, agency, agencyName, fromOn: day })
  scene.begin('early-help-lead', id, { isCouncil, name })
  // Whom another agency leads for has no worker of ours.
  if (isCouncil) scene.later(day, 'helps', { worker: name, team: hub, role: 'early-help-worker' })
}

function putDownAssessment(scene: Scene, shared: Chance, episode: string): void {
  if (!shared.happens(scene.dial('early-help-assessed'))) return
  const author = String(scene.spell('early-help-lead')!.with.name)
  const assessment = scene.write(Assessment, { episode, startedOn: scene.day, author })
  const after = shared.happens(scene.dial('early-help-assessed-in-time'))
    ? shared.whole(12, 30)
    : 31 + Math.floor(shared.wait(12))
  scene.later(addWorkingDays(scene.day, after), 'early-help-assessed', { episode, assessment })
}

/** The assessment is completed, and for a share a plan is written down and then reviewed by the team around the family. */
export function assess(scene: Scene): void {
  const { episode, assessment } = scene.happening.with as { episode: string; assessment: string }
  const open = scene.spell('early-help')
  if (open?.id !== episode) return
  const worry = worryIn(open.with)
  scene.change(Assessment, assessment, { completedOn: scene.day, ...assessed(scene, worry) })
  if (!sharedChance(worry, 'plan').happens(scene.dial('early-help-plan-written'))) return
  const plan = scene.write(Plan, { episode, agreedOn: scene.day, ...planned(scene, worry) })
  const actions = actionsTold(scene, worry, String(scene.spell('early-help-lead')?.with.name ?? hubOf(scene)))
  const written = actions.map(({ days, ...action }): ToDo => {
    const byOn = addDays(scene.day, days)
    return { id: scene.write(PlanAction, { plan, ...action, byOn }), byOn }
  })
  nextReview(scene, episode, written)
}

type ToDo = { id: string; byOn: Day }

/** The team around the family meets after six weeks, most often. */
function nextReview(scene: Scene, episode: string, actions: readonly ToDo[]): void {
  const worry = worryIn(scene.spell('early-help')!.with)
  const chance = sharedChance(worry, `early help review ${scene.day}`)
  const days = chance.happens(scene.dial('early-help-review-in-time'))
    ? 42 - Math.floor(Math.min(chance.wait(5), 20))
    : 43 + Math.floor(chance.wait(14))
  const on = addDays(scene.day, days)
  scene.later(isWorkingDay(on) ? on : addWorkingDays(on, -1), 'early-help-reviewed', { episode, actions })
}

/** The team around the family meets: what has changed, and how far the actions are. */
export function review(scene: Scene): void {
  const { episode, actions } = scene.happening.with as { episode: string; actions: ToDo[] }
  if (scene.spell('early-help')?.id !== episode) return
  const found = { episode, heldOn: scene.day, ...reviewed(scene) }
  const review = scene.write(Review, found, { written: 'when-there-is-time' })
  const mark = (action: string, progress: keyof typeof PROGRESS) =>
    scene.write(Progress, { action, markedOn: scene.day, progress, review })
  const [first, ...rest] = actions
  if (first && scene.chance.happens(0.6))
    mark(first.id, scene.chance.weighted({ done: 5, 'on-track': 3, stuck: 1, dropped: 1 }))
  // What should have been done by now mostly has been: the day is asked about at the meeting.
  const [past, ahead] = [
    rest.filter(({ byOn }) => byOn <= scene.day),
    rest.filter(({ byOn }) => byOn > scene.day),
  ]
  for (const { id } of past) mark(id, 'done')
  nextReview(scene, episode, ahead)
}
