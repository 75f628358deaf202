import { expect } from 'vitest'
import { browserOf } from '../../src/app/server/site.test-data.ts'

type App = Parameters<typeof browserOf>[0]

const BASE = '/returns/ssda903/2025-26'
const CENSUS = '/returns/cin-census/2025-26'

/**
 * Returns of the demonstration that were frozen and compared, and the exports of a day, so that each page on the way out has
 * something to show. Gives an example for each path that such a page has.
 */
export async function submissionExamples(app: App): Promise<Record<string, string[]>> {
  const lena = await browserOf(app).as('analyst')
  for (const [base, form] of [
    [BASE, 'csv'],
    [BASE, 'xml'],
    [CENSUS, 'xml'],
  ] as const) {
    await lena.get(`${base}/submission`)
    expect((await lena.post(`${base}/submission`, { form })).statusCode).toBe(303)
  }
  const lists = (await lena.post('/returns/annex-a/frozen')).headers.location as string
  const feed = (await lena.post('/returns/dfe-feed/frozen')).headers.location as string
  const differences = [
    ...(await lena.get('/returns/annex-a/answers')).body.matchAll(
      /href="(\/returns\/annex-a\/answers\/[^"]+)"/g,
    ),
  ].map(([, href]) => href!)
  const anna = await browserOf(app).as('adoption')
  await anna.get('/my-account')
  const adopter = await anna.post('/areas/adoption/adopters', {
    number: 'P-1',
    name: 'Robin Ashdown',
    sex: 'F',
    fosters: 'no',
    'askedOn-day': '2',
    'askedOn-month': '2',
    'askedOn-year': '2026',
  })
  const early = `${BASE}/compare?from=day&from-day=2025-06-01&to=2`
  return {
    ...under('ssda903', {
      submission: [`${BASE}/submission`, '/returns/ssda903/2026-27/submission'],
      answers: [`${BASE}/answers`],
      'answers/:rule': [`${BASE}/answers/442`, `${BASE}/answers/SW17STG2`],
      reconcile: [`${BASE}/reconcile`],
      compare: [`${BASE}/compare`, early, `${BASE}/compare?from=day&from-day=June&to=9`],
      'frozen/:nth': [`${BASE}/frozen/1`, `${BASE}/frozen/2`],
    }),
    ...under('cin-census', {
      submission: [`${CENSUS}/submission`],
      answers: [`${CENSUS}/answers`],
      'answers/:rule': [`${CENSUS}/answers/8770Q`, `${CENSUS}/answers/2887Q`],
      reconcile: ['/returns/cin-census/2024-25/reconcile'],
      compare: [`${CENSUS}/compare?from=day&from-day=2025-06-01&to=1`],
      'frozen/:nth': [`${CENSUS}/frozen/1`],
    }),
    '/returns/annex-a/frozen/:year/:nth': [lists],
    '/returns/annex-a/answers/:rule': differences.slice(0, 2),
    '/returns/annex-a/compare': ['/returns/annex-a/compare?from=day&from-day=2026-10-01&to=1'],
    '/returns/dfe-feed/frozen/:year/:nth': [feed],
    '/returns/dfe-feed/compare': ['/returns/dfe-feed/compare?from=day&from-day=2026-10-01&to=1'],
    // Somebody stands in list 11.
    '/areas/adoption/adopters/:adopter': [adopter.headers.location as string],
    // Nothing was frozen of it: the next number is not there.
    '/returns/ssd/frozen/:year/:nth': [],
  }
}

const under = (name: string, examples: Record<string, string[]>): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(examples).map(([path, pages]) => [`/returns/${name}/:year/${path}`, pages]),
  )
