import { createServer } from 'node:http'
import helmet from '@fastify/helmet'
import statics from '@fastify/static'
import fastify, { type FastifyInstance } from 'fastify'
import { type Assets, Page, render } from '../../web/kit/index.ts'
import { type CityBuilt, OpeningPage } from '../../web/opening/index.ts'
import { cacheAssets, HEADERS } from './protections.ts'
import { SERVER_OPTIONS } from './server.ts'

/** What stands behind the door until the website does. */
export type Opening = { city?: (() => CityBuilt) | null }

/** The door of the website: it answers from the first moment, with what there is to show until the site is open. */
export type Front = {
  address: string
  /** What is being done meanwhile; see OpeningPage. */
  show(opening: Opening): void
  /** From now on the site answers. */
  open(site: FastifyInstance): void
  /** Finishes what was asked, then closes. */
  stop(): Promise<void>
}

type Drawn = { assets: Assets; assetsFolder: string; council: string }

/** Seconds until a browser without script asks again. */
const AGAIN = 3

/** Starts answering on a port (0 for any that is free): every address with the same page and status 503. */
export async function openFront(
  drawn: Drawn,
  { port, host = 'localhost' }: { port: number; host?: string },
): Promise<Front> {
  let opening: Opening = {}
  let site: FastifyInstance | undefined
  const door = fastify({
    ...SERVER_OPTIONS,
    serverFactory(handler, options) {
      const server = createServer((request, reply) => (site?.routing ?? handler)(request, reply))
      server.keepAliveTimeout = options.keepAliveTimeout as number
      server.requestTimeout = SERVER_OPTIONS.requestTimeout
      return server
    },
  })
  await door.register(helmet, HEADERS)
  await door.register(statics, { root: drawn.assetsFolder, prefix: '/assets/', ...cacheAssets })
  // Before a body is read: nothing can be sent yet, whatever it is.
  door.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/assets/')) return
    return reply
      .code(503)
      .headers({ 'cache-control': 'no-store', 'retry-after': String(AGAIN) })
      .type('text/html; charset=utf-8')
      .send(pageOf(drawn, opening))
  })
  await door.listen({ port, host })
  const bound = door.server.address()
  const at = bound !== null && typeof bound === 'object' ? bound.port : port
  return {
    address: `http://localhost:${at}`,
    show(now) {
      opening = now
    },
    open(opened) {
      site = opened
    },
    async stop() {
      await door.close()
      await site?.close()
    },
  }
}

function pageOf({ assets, council }: Drawn, { city }: Opening): string {
  const title = city === undefined ? 'Opening' : 'A made-up city is being built'
  return render(
    <Page title={title} council={council} assets={assets} refresh={AGAIN}>
      <OpeningPage city={city?.() ?? (city as null | undefined)} />
    </Page>,
  )
}
