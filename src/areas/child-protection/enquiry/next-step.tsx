import { formatDay } from '../../../core/day.ts'
import { dayOf } from '../../../core/instant.ts'
import { mayAct } from '../../../engines/access/index.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import { beganOn, beginsAt, conferenceDue } from './began.ts'
import { nextOf, type Standing, type Step } from './chain.ts'
import { CONVENING, ENQUIRING, enquiriesHref, FINDING_PATH, STARTING } from './who.ts'

type Way = { href(child: string): string; text: string }

const MAY = { start: STARTING, find: ENQUIRING, decide: CONVENING, hold: CONVENING } as const

const action = (id: string) => (child: string) => `/children/${child}/${id}`

const WAYS: Record<Step, readonly Way[]> = {
  start: [{ href: action('start-section-47'), text: 'Start the section 47 enquiry' }],
  find: [
    { href: child => `${enquiriesHref(child)}/${FINDING_PATH}`, text: 'End the enquiry with what it found' },
  ],
  decide: [
    { href: action('convene-conference'), text: 'Convene an initial conference' },
    { href: action('no-conference'), text: 'No conference is needed' },
  ],
  hold: [],
}

/** Where the child is and what comes next, as a sentence; nothing where nothing is to come. */
function saidOf(standing: Standing): string | undefined {
  const { open, unanswered, discussions } = standing
  const due = open ? conferenceDue(beganOn(open, discussions)) : null
  const by = due === null ? '' : ` by ${formatDay(due)}`
  const since = open?.startedOn == null ? '' : ` since ${formatDay(open.startedOn)}`
  switch (nextOf(standing)) {
    case 'start':
      return `The strategy discussion of ${formatDay(dayOf(beginsAt(unanswered)!.heldAt))} decided that a section 47 enquiry begins. A manager starts it.`
    case 'find':
      return `A section 47 enquiry goes on${since}. Whoever carries it out ends it with what it found. If a conference follows, it is held${by}.`
    case 'decide':
      return `The section 47 enquiry ended. A manager decides whether an initial conference is held${by}.`
    case 'hold':
      return `An initial conference is to be held${by}.`
    default:
      return undefined
  }
}

/** Where the child is between a strategy discussion and a conference, and the way on for whoever may take it. */
export async function nextStep(ctx: Ctx, child: string, standing: Standing) {
  const step = nextOf(standing)
  if (step === undefined) return null
  const may = ctx.knownAt === null && (await mayAct(ctx, MAY[step]))
  return (
    <>
      <p class="govuk-body">{saidOf(standing)}</p>
      {may &&
        WAYS[step].map(({ href, text }) => (
          <p class="govuk-body">
            <a class="govuk-link" href={href(child)}>
              {text}
            </a>
          </p>
        ))}
    </>
  )
}
