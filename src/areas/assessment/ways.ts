import { mayAct } from '../../engines/access/index.ts'
import type { Ctx } from '../../engines/records/index.ts'
import { assessmentsHref } from './family.ts'
import { AUTHORISING, WRITING } from './who.ts'

/** A form that leads on, and its words. */
type Way = { href: string; text: string }

/** How the assessment of an open case stands: 'none' where the case is open and none has begun. */
export type Stage = 'none' | 'writing' | 'sent'

/** How it stands with a child’s open case; undefined without one. */
export async function stageOf(ctx: Ctx, child: string): Promise<Stage | undefined> {
  const [found] = await ctx.db.kept<{ stage: Stage }>(
    `select case when a.id is null then 'none' when s.id is not null then 'sent' else 'writing' end as stage
     from referral_fact r
     left join assessment a on a.referral = r.record_id and a.started_on is not null and a.authorised_on is null
     left join assessment_authorisation s on s.assessment = a.id and s.answer is null
     where r.child_id = $1 and r.closed_on is null order by a.started_on desc nulls last limit 1`,
    [child],
  )
  return found?.stage
}

/** What the viewer may do next about a child’s assessment, of which `stageOf` says how it stands. */
export async function waysOn(ctx: Ctx, child: string, stage: Stage | undefined): Promise<Way[]> {
  if (stage === undefined) return []
  const at = (form: string) => `${assessmentsHref(child)}/${form}`
  if (stage === 'sent')
    return (await mayAct(ctx, AUTHORISING))
      ? [
          {
            href: `/children/${child}/authorise-assessment`,
            text: 'Authorise the assessment, or send it back',
          },
        ]
      : []
  if (!(await mayAct(ctx, WRITING))) return []
  return stage === 'none'
    ? [{ href: at('begin'), text: 'Begin an assessment' }]
    : [
        { href: at('write'), text: 'Write the assessment' },
        { href: at('send'), text: 'Send it to be authorised' },
      ]
}
