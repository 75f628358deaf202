import { formatDay } from '../../../core/day.ts'
import { invalid, type Problem } from '../../../core/outcome.ts'
import { openPerson, type PersonLine, type Role } from '../../../engines/access/index.ts'
import type { Action, Asked, PageOf, Shown } from '../../../engines/area.ts'
import { PROGRESS } from '../../../engines/plans/index.ts'
import { type Ctx, insert, type Row } from '../../../engines/records/index.ts'
import { childHref, recordHref } from '../../../web/child/index.ts'
import { Button, readForm, SummaryList } from '../../../web/kit/index.ts'
import { progressFields } from '../../../web/plans/index.ts'
import { helpHref } from '../actions/doing.ts'
import { ofHelp } from '../actions/index.ts'
import { checkingStar } from '../actions/star.ts'
import { GIVING, MANAGING } from '../actions/who.ts'
import { givesHelp } from '../family-help.ts'
import { READERS } from '../readers.ts'
import { END_REASON } from '../records.ts'
import { Assessment, Progress } from '../records-plan.ts'
import { smartActions } from '../review-marks.ts'
import { DirectWorkPart } from './direct-work.tsx'
import { familyForms } from './family-forms.ts'
import { PlanPart } from './plan-part.tsx'
import { type Help, readHelp } from './read-help.ts'
import { REVIEW_LINK } from './review.ts'
import { Reviews } from './reviews.tsx'
import { Standing } from './standing.tsx'
import { StarChecks } from './star-checks.tsx'
import { StarPicture } from './star-picture.tsx'

/** One child's early help: where it stands, the assessment, the plan with its progress, reviews and the outcome star. */
export const childsHelp: PageOf = {
  path: 'children/:child',
  title: 'Early help',
  may: READERS,
  async show(asked, problems) {
    const line = await openPerson(asked.ctx, asked.path.child ?? '')
    if (!line) return 'not-found'
    const gives = await givesHelp(asked.ctx, asked.viewer.roles)
    return shown(asked, line, { help: await readHelp(asked.ctx, line.personId), gives }, problems)
  },
  async act({ ctx, viewer, path, form }) {
    const line = await openPerson(ctx, path.child ?? '')
    if (!line || !(await givesHelp(ctx, viewer.roles))) return 'not-found'
    const help = await readHelp(ctx, line.personId)
    const { values } = readForm(progressFields(smartActions(help.actions)), form)
    if (!help.actions.some(({ action }) => action.id === values.action))
      return invalid('action', 'Choose an action of the plan')
    if (!(values.progress! in PROGRESS)) return invalid('progress', 'Say how far it is')
    const marked = {
      action: values.action!,
      markedOn: ctx.today,
      progress: values.progress as keyof typeof PROGRESS,
      says: values.says || null,
    }
    const done = await insert(ctx, Progress, line.personId, marked)
    return done.ok
      ? {
          ok: true,
          value: { redirect: helpHref(line.personId), notice: 'Saved. It is now part of the record.' },
        }
      : done
  },
}

type Read = { help: Help; gives: boolean }

function shown(
  asked: Asked,
  line: PersonLine,
  { help, gives: mayGive }: Read,
  problems: readonly Problem[],
): Shown {
  const { ctx, viewer, csrf, form } = asked
  const { name } = help
  const may = (one: { may: readonly Role[] }) => one.may.some(role => viewer.roles.includes(role))
  const isOpen = help.episode?.endedOn === null
  const gives = isOpen && mayGive
  const maySign = MANAGING.some(role => viewer.roles.includes(role))
  const marking = gives
    ? { action: helpHref(line.personId), csrf, typed: form, problems, maySign }
    : undefined
  return {
    title: `${name}: ${line.name}`,
    wide: true,
    breadcrumbs: [{ text: line.name, href: childHref(ctx, line.personId) }, { text: name }],
    body: (
      <>
        <h1 class="govuk-heading-l">
          <span class="govuk-caption-l">{line.name}</span>
          {name}
        </h1>
        <Standing ctx={ctx} help={help} />
        <NextStep
          child={line.personId}
          isOpen={isOpen}
          help={help}
          may={GIVING.some(role => viewer.roles.includes(role))}
        />
        <Doings
          child={line.personId}
          forms={gives ? [...familyForms.filter(may), REVIEW_LINK] : []}
          actions={ofHelp.filter(one => may(one) && (!one.inForce || name === 'Family Help'))}
        />
        <h2 class="govuk-heading-m">Assessment</h2>
        {help.assessments.length === 0 && <p class="govuk-body">No assessment has been started yet.</p>}
        {help.assessments.map(one => (
          <AssessmentPart ctx={ctx} assessment={one} />
        ))}
        <h2 class="govuk-heading-m">Plan</h2>
        <PlanPart ctx={ctx} help={help} marking={marking} />
        <DirectWorkPart ctx={ctx} child={line.personId} work={help.work} />
        <h2 class="govuk-heading-m">Team around the family</h2>
        <Reviews ctx={ctx} help={help} />
        <h2 class="govuk-heading-m">Outcome star</h2>
        <StarPicture readings={help.stars} />
        <StarChecks help={help} checks={may(checkingStar)} />
        <Earlier ctx={ctx} help={help} />
      </>
    ),
  }
}

type NextProps = { child: string; isOpen: boolean; help: Help; may: boolean }

/** What plainly comes next, in one click. */
const NextStep = ({ child, isOpen, help, may }: NextProps) => {
  const next = isOpen
    ? help.lead === undefined && !help.under17 && { href: `${helpHref(child)}/lead`, text: 'Say who leads' }
    : (help.accepted || help.offered) && {
        href: `/children/${child}/start-early-help`,
        text: 'Start early help',
      }
  return may && next ? <Button href={next.href} text={next.text} /> : null
}

type DoingsProps = {
  child: string
  forms: readonly { path: string; title: string }[]
  actions: readonly Action[]
}

const Doings = ({ child, forms, actions }: DoingsProps) =>
  actions.length + forms.length === 0 ? null : (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">What you can do</span>
      </summary>
      <ul class="govuk-list govuk-details__text">
        {forms.map(({ path, title }) => (
          <li>
            <a class="govuk-link" href={`${helpHref(child)}/${path}`}>
              {title}
            </a>
          </li>
        ))}
        {actions.map(({ id, title }) => (
          <li>
            <a class="govuk-link" href={`/children/${child}/${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )

function AssessmentPart({ ctx, assessment }: { ctx: Ctx; assessment: Row<typeof Assessment> }) {
  const { completedOn, startedOn, author } = assessment
  const told = Object.entries(Assessment.fields).flatMap(([name, field]) => {
    const said = field.type === 'text' && name !== 'author' && assessment[name as keyof typeof assessment]
    return said ? [{ key: { text: field.label }, value: { text: String(said) } }] : []
  })
  return (
    <>
      <p class="govuk-body">
        <a class="govuk-link" href={recordHref(ctx, 'early_help_assessment', assessment.id)}>
          {completedOn === null
            ? `Started on ${formatDay(startedOn)}, not completed yet`
            : `Completed on ${formatDay(completedOn)}`}
        </a>
        {author && `, by ${author}`}
      </p>
      {told.length > 0 && <SummaryList rows={told} />}
    </>
  )
}

const Earlier = ({ ctx, help }: { ctx: Ctx; help: Help }) =>
  help.earlier.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">Early help before</h2>
      <ul class="govuk-list">
        {help.earlier.map(one => (
          <li>
            <a class="govuk-link" href={recordHref(ctx, 'early_help_episode', one.id)}>
              {formatDay(one.startedOn)}
              {one.endedOn !== null && ` to ${formatDay(one.endedOn)}`}
            </a>
            {one.endReason && `: ${END_REASON[one.endReason].toLowerCase()}`}
          </li>
        ))}
      </ul>
    </>
  )
