import { aDesk, DONE, on } from './desk.ts'
import type { Visitor } from './front-door-desk.ts'

export { DONE, on }

/** Fills in an action's form about a child, or a page's: saved, or the page that says what is wrong. */
export async function fills(
  who: Visitor,
  child: string,
  action: string,
  typed: Record<string, string>,
): Promise<string> {
  const path = action.startsWith('/') ? action : `/children/${child}/${action}`
  await who.get(path)
  const answer = await who.post(path, typed)
  return answer.statusCode === 303 ? DONE : answer.body
}

export const helpOf = (child: string): string => `/areas/early-help/children/${child}`

/** A child's page of early help. */
export const page = async (who: Visitor, child: string): Promise<string> =>
  (await who.get(helpOf(child))).body

export const asked = {
  ...on('requestedOn', '2026-11-02'),
  source: 'school',
  need: 'He is hungry at school.',
}
export const agreed = {
  purpose: 'early-help',
  position: 'given',
  ...on('saidOn', '2026-11-10'),
  askedOf: 'Simone Whitlow',
  standing: 'mother',
}

/** The demonstration with those who ask for early help, decide on it, give it and would take a child on. */
export async function earlyHelpDesk() {
  const desk = await aDesk()
  const { as } = desk
  const [tomasz, grace] = [await as('early-help'), await as('front-door')]
  return {
    ...desk,
    tomasz,
    grace,
    owen: await as('team-manager'),
    farah: await as('head-of-service'),
    priya: await as('social-worker'),
    /** From the request to the first day of early help, asked for by social care where the child is open to it. */
    async begins(child: string, source = 'school'): Promise<string[]> {
      const decided = { decision: 'accepted', reason: 'It is enough.', ...on('decidedOn', '2026-11-04') }
      return [
        await fills(grace, child, 'request-early-help', { ...asked, source }),
        await fills(grace, child, 'decide-early-help', decided),
        await fills(tomasz, child, 'early-help-agreement', agreed),
        await fills(tomasz, child, 'start-early-help', on('startedOn', '2026-11-10')),
      ]
    },
  }
}
export type EarlyHelpDesk = Awaited<ReturnType<typeof earlyHelpDesk>>
