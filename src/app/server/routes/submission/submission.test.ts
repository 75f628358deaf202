import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDemonstration, browserOf } from '../../site.test-data.ts'

let here: Awaited<ReturnType<typeof aDemonstration>>
beforeAll(async () => {
  here = await aDemonstration()
}, 120_000)
afterAll(() => here.stop())

const BASE = '/returns/ssda903/2025-26'

describe('look', () => {
  it('shows', async () => {
    const lena = await browserOf(here.app).as('analyst')
    const text = (body: string) =>
      body
        .replace(/[\s\S]*<main/, '')
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
    for (const url of ['submission', 'answers', 'reconcile', 'compare', 'compare?from=day&from-day=2026-06-30&to=now']) {
      const t = performance.now()
      const a = await lena.get(`${BASE}/${url}`)
      console.log(url, a.statusCode, Math.round(performance.now() - t), text(a.body).slice(0, 2500))
    }
    await lena.get(`${BASE}/submission`)
    const f = await lena.post(`${BASE}/submission`, { form: 'csv' })
    console.log(f.statusCode, f.headers.location, text(f.body).slice(0, 1500))
    const a = await lena.get(`${BASE}/frozen/1`)
    console.log(a.statusCode, text(a.body).slice(0, 3500))
  })
})
