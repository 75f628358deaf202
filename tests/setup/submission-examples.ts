import { expect } from 'vitest'
import { browserOf } from '../../src/app/server/site.test-data.ts'

type App = Parameters<typeof browserOf>[0]

const BASE = '/returns/ssda903/2025-26'

/**
 * A return of the demonstration that was frozen twice and compared, so that each page on its way to the Department has something
 * to show. Gives an example for each path that such a page has.
 */
export async function submissionExamples(app: App): Promise<Record<string, string[]>> {
  const lena = await browserOf(app).as('analyst')
  for (const form of ['csv', 'xml']) {
    await lena.get(`${BASE}/submission`)
    expect((await lena.post(`${BASE}/submission`, { form })).statusCode).toBe(303)
  }
  const early = `${BASE}/compare?from=day&from-day=2025-06-01&to=2`
  const examples: Record<string, string[]> = {
    submission: [`${BASE}/submission`, '/returns/ssda903/2026-27/submission'],
    answers: [`${BASE}/answers`],
    'answers/:rule': [`${BASE}/answers/442`, `${BASE}/answers/SW17STG2`],
    reconcile: [`${BASE}/reconcile`],
    compare: [`${BASE}/compare`, early, `${BASE}/compare?from=day&from-day=June&to=9`],
    'frozen/:nth': [`${BASE}/frozen/1`, `${BASE}/frozen/2`],
  }
  return Object.fromEntries(
    Object.entries(examples).map(([path, pages]) => [`/returns/ssda903/:year/${path}`, pages]),
  )
}
