import type { FastifyReply } from 'fastify'
import { transact } from '../../../engines/records/index.ts'
import { GuidancePage } from '../../../web/portals/index.ts'
import type { Site } from '../site.ts'
import { type Asking, sendPublic } from './asking.tsx'

const pagesFor = ({ found }: Site) =>
  found.flatMap(({ area }) => (area.pages ?? []).flatMap(({ outside }) => (outside ? [outside] : [])))

/** Whether there is anything to read before somebody tells us of a worry. */
export const hasGuidance = (site: Site): boolean => pagesFor(site).length > 0

/** What areas give to be read by people without an account: about the authority, never about anybody. */
export async function showGuidance(asking: Asking): Promise<FastifyReply> {
  const { site, reply } = asking
  const pages = pagesFor(site)
  if (pages.length === 0) return reply.redirect('/tell-us', 303)
  const parts = await transact(site.records, { who: 'letterbox', service: true }, async ctx => {
    const read = []
    for (const page of pages) read.push(await page(ctx))
    return read
  })
  const [first] = parts
  return sendPublic(asking, null, 200, {
    title: first?.title ?? '',
    back: '/tell-us',
    body: <GuidancePage parts={parts} />,
  })
}
