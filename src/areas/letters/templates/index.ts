import type { Ended } from '../../child/facts.ts'
import { LEAFLETS } from '../leaflets.ts'
import { askPartner } from './ask-partner.ts'
import { conferenceReport, conferenceReportToChild } from './conference-report.ts'
import { invitation } from './invitation.ts'
import { leafletTemplate } from './leaflet.ts'
import { meet } from './meet.ts'
import { newWorker } from './new-worker.ts'
import { outlinePlan } from './outline-plan.ts'
import { ownWords } from './own-words.ts'
import type { Template } from './template.ts'
import { toChild } from './to-child.ts'

export { begin, type Filling, type Template } from './template.ts'

/** Every letter to begin with. A new one is a file here and a line. */
export const TEMPLATES: readonly Template[] = [
  meet,
  invitation,
  newWorker,
  conferenceReport,
  conferenceReportToChild,
  outlinePlan,
  toChild,
  askPartner,
  ownWords,
]

/** Everything that a letter can begin as: the leaflets, too, which are sent word for word. */
export const EVERY_TEMPLATE: readonly Template[] = [...TEMPLATES, ...LEAFLETS.map(leafletTemplate)]

/** Once a child has died, or a pregnancy ended, every other template would assume what is no longer so. */
export const offeredAfter = (ended: Ended | undefined): readonly Template[] =>
  ended ? [ownWords] : EVERY_TEMPLATE
