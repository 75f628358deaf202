import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { filledDatabase } from '../../../tests/setup/database.ts'
import { DEFAULT_CITY } from '../../city/index.ts'
import { instant } from '../../core/instant.ts'
import { openPool, type Records, schemaSet } from '../../engines/records/index.ts'
import { buildAssets } from '../../web/assets/build.ts'
import { type Empty, makeCity } from '../city/making.ts'
import { loadDemonstration } from '../demonstration.ts'
import { discoverAreas } from '../discover.ts'
import { deriversOf } from '../open.ts'
import { makeServer } from './server.ts'
import type { Site } from './site.ts'

/** The demonstration authority on a database of the test's own, with its server. Stop it at the end. */
export const aDemonstration = (now = '2026-11-24T10:00:00Z') =>
  aSite(now, `demonstration_${now.replace(/\D/g, '')}`, async ({ records, found }) =>
    loadDemonstration(records, found),
  )

/** A small city, likewise. Making it takes long: at a scale of 0.02 as long as 36,000 records do. */
export const aCity = (scale: number) =>
  aSite(
    '2023-03-31T10:00:00Z',
    `city_${scale}`.replace('.', '_'),
    async empty => void (await makeCity(empty, { ...DEFAULT_CITY, scale })),
    { city: { today: DEFAULT_CITY.to } },
  )

/** The styles and scripts are the same for every site: built once a worker. */
const built: { assets?: Promise<Pick<Site, 'assets' | 'assetsFolder'>> } = {}

async function buildOnce(): Promise<Pick<Site, 'assets' | 'assetsFolder'>> {
  const assetsFolder = mkdtempSync(join(tmpdir(), 'goldthread-assets-'))
  return { assetsFolder, assets: await buildAssets(assetsFolder) }
}

async function aSite(
  now: string,
  what: string,
  fill: (empty: Empty) => Promise<void>,
  more: Partial<Site> = {},
) {
  const found = await discoverAreas(join(import.meta.dirname, '../../areas'))
  const recordsIn = (appUrl: string): Records => ({
    pool: openPool(appUrl, 4),
    schemas: schemaSet(),
    derivers: deriversOf(found),
    now: () => instant(now),
  })
  const { appUrl, ownerUrl } = await filledDatabase(what, async empty => {
    const records = recordsIn(empty.appUrl)
    try {
      await fill({ records, found, schemas: records.schemas, ownerUrl: empty.ownerUrl })
    } finally {
      await records.pool.end()
    }
  })
  const records = recordsIn(appUrl)
  built.assets ??= buildOnce()
  const site: Site = {
    records,
    found,
    secret: 'a secret of the tests, long enough for a session',
    ...(await built.assets),
    council: 'Demonstration Council',
    telephone: '01632 960 111',
    demonstration: true,
    ...more,
  }
  const app = await makeServer(site)
  return {
    site,
    app,
    /** Signs in as the tables' owner, for what the program itself may not read. */
    ownerUrl,
    async stop(): Promise<void> {
      await app.close()
      await records.pool.end()
    },
  }
}

/** Somebody at a browser without script: follows cookies and fills in the page's token. */
export function browserOf(app: FastifyInstance) {
  const cookies = new Map<string, string>()
  let token = ''
  const keep = (answer: LightMyRequestResponse) => {
    for (const { name, value } of answer.cookies) cookies.set(name, value)
    token = /name="_csrf" value="([^"]+)"/.exec(answer.body)?.[1] ?? token
    return answer
  }
  const visitor = {
    cookies,
    get: async (url: string) =>
      keep(await app.inject({ method: 'GET', url, cookies: Object.fromEntries(cookies) })),
    post: async (url: string, form: Record<string, string> = {}, headers: Record<string, string> = {}) =>
      keep(
        await app.inject({
          method: 'POST',
          url,
          cookies: Object.fromEntries(cookies),
          headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
          payload: new URLSearchParams({ _csrf: token, ...form }).toString(),
        }),
      ),
    /** Sends files by a page's form as a browser does, each under the form's field of it. The token comes first, or is nonsense. */
    async bring(
      url: string,
      files: readonly { field: string; name: string; text: string | Buffer }[],
      fields: Readonly<Record<string, string>> = {},
      forged = false,
    ) {
      await visitor.get(url)
      const edge = 'edge-of-a-part'
      const part = (head: string, body: string | Buffer) =>
        Buffer.concat([
          Buffer.from(`--${edge}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
          Buffer.from(body),
          Buffer.from('\r\n'),
        ])
      const body = Buffer.concat([
        part('name="_csrf"', forged ? 'nonsense' : token),
        ...Object.entries(fields).map(([name, value]) => part(`name="${name}"`, value)),
        ...files.map(({ field, name, text }) => part(`name="${field}"; filename="${name}"`, text)),
        Buffer.from(`--${edge}--\r\n`),
      ])
      return app.inject({
        method: 'POST',
        url,
        cookies: Object.fromEntries(cookies),
        headers: { 'content-type': `multipart/form-data; boundary=${edge}` },
        payload: body,
      })
    },
    /** Signs in with one click, as a persona of the demonstration. */
    async as(persona: string) {
      await visitor.get('/sign-in')
      const answer = await visitor.post('/sign-in', { persona })
      if (answer.statusCode !== 303) throw new Error(`${persona} could not sign in: ${answer.body}`)
      return visitor
    },
  }
  return visitor
}
