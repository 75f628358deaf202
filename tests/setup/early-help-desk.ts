import { aDemonstration, browserOf } from '../../src/app/server/site.test-data.ts'
import { dayOf } from '../../src/core/instant.ts'
import { transact } from '../../src/engines/records/index.ts'
import { castOn } from '../../src/engines/simulation/index.ts'
import type { Visitor } from './front-door-desk.ts'

/** A form's three boxes of a day. */
export const on = (field: string, iso: string): Record<string, string> => {
  const [year = '', month = '', date = ''] = iso.split('-')
  return { [`${field}-day`]: date, [`${field}-month`]: month, [`${field}-year`]: year }
}

export const DONE = 'saved'

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
  const demonstration = await aDemonstration()
  const { records } = demonstration.site
  const as = (persona: string): Promise<Visitor> => browserOf(demonstration.app).as(persona)
  const [tomasz, grace] = [await as('early-help'), await as('front-door')]
  return {
    as,
    cast: castOn(dayOf(records.now())),
    tomasz,
    grace,
    owen: await as('team-manager'),
    farah: await as('head-of-service'),
    priya: await as('social-worker'),
    records,
    rows: <T extends object>(text: string, values: unknown[] = []): Promise<T[]> =>
      transact(records, { who: 'test', service: true }, ctx => ctx.db.rows<T>(text, values)),
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
    stop: () => demonstration.stop(),
  }
}
export type EarlyHelpDesk = Awaited<ReturnType<typeof earlyHelpDesk>>
