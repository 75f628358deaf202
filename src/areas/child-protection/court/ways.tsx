import { mayAct } from '../../../engines/access/index.ts'
import type { Ctx, Row } from '../../../engines/records/index.ts'
import { LinkList } from '../../../web/kit/index.ts'
import type { PreProceedings } from '../records.ts'
import { isOpen } from './open-work.ts'
import { GATEWAY_DECIDES } from './who.ts'

type Work = Row<typeof PreProceedings>

const BEGIN = [
  'Begin work before court',
  (child: string) => `/areas/child-protection/children/${child}/begin-before-court`,
] as const
const act = (text: string, id: string) => [text, (child: string) => `/children/${child}/${id}`] as const
const GOES_ON = [
  act('The letter was sent', 'letter-before-court'),
  act('Meetings', 'meeting-before-court'),
  act('End work before court', 'end-pre-proceedings'),
] as const
const APPLIED = [act('The application was made', 'application-made')] as const

/** What can be done next about work before court, for whoever may; nothing for anybody else, and on another day. */
export async function ways(ctx: Ctx, child: string, works: readonly Work[]) {
  if (ctx.knownAt !== null || !(await mayAct(ctx, GATEWAY_DECIDES))) return null
  const [last] = works
  const waits = last !== undefined && !isOpen(last) && last.courtOn === null
  const next = last && isOpen(last) ? GOES_ON : [BEGIN, ...(waits ? APPLIED : [])]
  return <LinkList links={next.map(([text, href]) => ({ text, href: href(child) }))} />
}
