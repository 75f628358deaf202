import type { Day } from '../../core/day.ts'
import { dayOf } from '../../core/instant.ts'
import { type Ctx, list, type Row } from '../../engines/records/index.ts'
import {
  BasisDecided,
  Chosen,
  JointAssessment,
  OptionOffered,
  ParentsView,
  Presentation,
  RightsExplained,
} from './records.ts'

/** One time that a young person came to us, with all that was said and done. Each list is in the order in which it was. */
export type Case = {
  presentation: Row<typeof Presentation>
  rights: Row<typeof RightsExplained>[]
  assessments: Row<typeof JointAssessment>[]
  offered: Row<typeof OptionOffered>[]
  choices: Row<typeof Chosen>[]
  parents: Row<typeof ParentsView>[]
  bases: Row<typeof BasisDecided>[]
}

/** Whether rights were explained whole: aloud and in writing, coming into care among them, and understood. */
export const isWhole = (one: Row<typeof RightsExplained>): boolean =>
  one.aloud && one.inWriting && one.toldOfCare && (one.understood === 'yes' || one.understood === 'declined')

/** What the young person says now: what they said last. */
export const choiceOf = ({ choices }: Pick<Case, 'choices'>): Row<typeof Chosen> | undefined => choices.at(-1)

/** The first day on which they had a home that we provided or arranged: nothing before it can be accommodation. */
export function providedOn({ choices, offered }: Pick<Case, 'choices' | 'offered'>): Day | undefined {
  const days = choices.flatMap(({ chosen, chosenAt }) => {
    if (chosen === 'home' || chosen === 'none' || chosen === 'undecided') return []
    const first = offered.find(({ option }) => option === chosen)
    return [Math.max(dayOf(chosenAt), first?.offeredOn ?? 0) as Day]
  })
  return days.sort((a, b) => a - b)[0]
}

/** What is missing before the work may end, each in a sentence; the first is to be done first. */
export function missing({ rights, assessments, choices }: Case): string[] {
  const whole = rights.find(isWhole)
  const last = choices.at(-1)
  // What was said before is kept, and never a choice between things that they did not know of.
  const isInformed = last && whole && last.chosenAt >= whole.explainedAt && last.chosen !== 'undecided'
  return [
    ...(whole ? [] : [rightsMissing(rights)]),
    ...(rights.some(one => one.advocate !== 'not-offered')
      ? []
      : ['Offer an advocate, who is not part of the council’s decisions.']),
    ...(assessments.length > 0 ? [] : ['Assess together with the housing service.']),
    ...(isInformed ? [] : ['Write down what the young person chose, now that they know their rights.']),
  ]
}

function rightsMissing(rights: Case['rights']): string {
  const last = rights.at(-1)
  if (!last) return 'Explain their rights, aloud and with the leaflet, coming into our care among them.'
  if (!last.aloud) return 'Explain their rights aloud: a leaflet alone is not enough.'
  if (!last.inWriting) return 'Give them the leaflet: words alone are not enough.'
  if (!last.toldOfCare) return 'Tell them that they may come into our care, and what that brings.'
  return 'Explain their rights again, until they can say them in their own words.'
}

/** Every time that a young person came to us, the newest first. */
export async function casesOf(ctx: Ctx, child: string): Promise<Case[]> {
  const presentations = (await list(ctx, Presentation, child)).toSorted(
    (a, b) => b.presentedAt - a.presentedAt,
  )
  // Nearly every child: nothing else is asked then.
  if (presentations.length === 0) return []
  const all = {
    rights: sorted(await list(ctx, RightsExplained, child), one => one.explainedAt),
    assessments: sorted(await list(ctx, JointAssessment, child), one => one.assessedOn),
    offered: sorted(await list(ctx, OptionOffered, child), one => one.offeredOn),
    choices: sorted(await list(ctx, Chosen, child), one => one.chosenAt),
    parents: sorted(await list(ctx, ParentsView, child), one => one.saidOn),
    bases: sorted(await list(ctx, BasisDecided, child), one => one.knownAt),
  }
  return presentations.map(presentation => {
    const mine = <R extends { presentation: string }>(rows: readonly R[]): R[] =>
      rows.filter(row => row.presentation === presentation.id)
    return {
      presentation,
      rights: mine(all.rights),
      assessments: mine(all.assessments),
      offered: mine(all.offered),
      choices: mine(all.choices),
      parents: mine(all.parents),
      bases: mine(all.bases),
    }
  })
}

const sorted = <R extends { knownAt: number }>(rows: readonly R[], when: (row: R) => number): R[] =>
  rows.toSorted((a, b) => when(a) - when(b) || a.knownAt - b.knownAt)

/** The case that goes on; a young person has one at a time. */
export const openCase = async (ctx: Ctx, child: string): Promise<Case | undefined> =>
  (await casesOf(ctx, child)).find(({ presentation }) => presentation.closedOn === null)
