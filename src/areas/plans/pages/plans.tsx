import { invalid } from '../../../core/outcome.ts'
import { mayAct, openPerson } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { PROGRESS } from '../../../engines/plans/index.ts'
import { insert } from '../../../engines/records/index.ts'
import { childHref } from '../../../web/child/index.ts'
import { Details, Form, FormFields, readForm } from '../../../web/kit/index.ts'
import { PlanActions, progressFields, Signed } from '../../../web/plans/index.ts'
import { actionsOf, openPlans, type PlanKind, plansHref } from '../read.ts'
import { ActionProgress, PLAN } from '../records.ts'
import { signOffsOf } from '../sign-off.ts'
import { READERS, SIGNING, WRITERS } from '../who.ts'
import { changeHref } from './change.tsx'

/** Every plan of a child, action by action, with how far each has come. */
export const plansPage: PageOf = {
  path: 'children/:child',
  title: 'Plans',
  may: READERS,
  async show({ ctx, path, csrf, form }, problems) {
    const line = await openPerson(ctx, path.child ?? '')
    if (!line) return 'not-found'
    const child = line.personId
    const actions = await actionsOf(ctx, child)
    const open = await openPlans(ctx, child)
    const kinds = (Object.keys(PLAN) as PlanKind[]).filter(kind => open.includes(kind) || actions.has(kind))
    const writes = await mayAct(ctx, WRITERS)
    const maySign = await mayAct(ctx, SIGNING)
    const signOffs = await signOffsOf(ctx, child)
    const all = [...actions.values()].flat()
    return {
      title: `Plans: ${line.name}`,
      wide: true,
      breadcrumbs: [{ text: line.name, href: childHref(ctx, child) }, { text: 'Plans' }],
      body: (
        <>
          <h1 class="govuk-heading-l">
            <span class="govuk-caption-l">{line.name}</span>
            Plans, action by action
          </h1>
          {kinds.length === 0 && <p class="govuk-body">This child has no plan at the moment.</p>}
          {kinds.map(kind => (
            <section class="govuk-!-margin-bottom-7">
              <h2 class="govuk-heading-m">
                {PLAN[kind]}
                {!open.includes(kind) && ', ended'}
              </h2>
              {actions.has(kind) ? (
                <>
                  <PlanActions
                    ctx={ctx}
                    table="plan_action"
                    caption={PLAN[kind]}
                    actions={actions.get(kind)!}
                    changeHref={writes ? id => changeHref(child, id) : undefined}
                  />
                  <Signed
                    signOffs={signOffs.filter(one => one.plan === kind)}
                    actions={actions.get(kind)!}
                    askHref={
                      writes && open.includes(kind) ? `/children/${child}/ask-plan-sign-off` : undefined
                    }
                    signHref={maySign ? `/children/${child}/sign-off-plan` : undefined}
                  />
                  <p class="govuk-body">
                    <a class="govuk-link" href={`${plansHref(child)}/for-reader/${kind}`}>
                      Make the {PLAN[kind].toLowerCase()} for one reader: print it, or send it
                    </a>
                  </p>
                </>
              ) : (
                <p class="govuk-body">It has no actions yet.</p>
              )}
            </section>
          ))}
          {writes && open.length > 0 && (
            <p class="govuk-body">
              <a class="govuk-link" href={`${plansHref(child)}/add`}>
                Add an action to a plan
              </a>
            </p>
          )}
          {writes && all.length > 0 && (
            <Details
              summaryText="Mark how far an action is"
              open={problems.length > 0 || form.progress !== undefined}
            >
              <Form action={plansHref(child)} csrf={csrf} submitLabel="Save progress" secondary keeps>
                <FormFields fields={progressFields(all)} values={form} errors={problems} />
              </Form>
            </Details>
          )}
        </>
      ),
    }
  },
  async act({ ctx, path, form }) {
    const line = await openPerson(ctx, path.child ?? '')
    if (!line || !(await mayAct(ctx, WRITERS))) return 'not-found'
    const all = [...(await actionsOf(ctx, line.personId)).values()].flat()
    const { values } = readForm(progressFields(all), form)
    if (!all.some(({ id }) => id === values.action)) return invalid('action', 'Choose an action of a plan')
    if (!Object.hasOwn(PROGRESS, values.progress ?? '')) return invalid('progress', 'Say how far it is')
    const done = await insert(ctx, ActionProgress, line.personId, {
      action: values.action!,
      markedOn: ctx.today,
      progress: values.progress as keyof typeof PROGRESS,
      says: values.says || null,
    })
    const value = { redirect: plansHref(line.personId), notice: 'Saved. It is now part of the record.' }
    return done.ok ? { ok: true, value } : done
  },
}
