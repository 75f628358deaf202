import { invalid, type Outcome } from '../../../core/outcome.ts'
import { isId, openPerson } from '../../../engines/access/index.ts'
import type { Asked, Next, PageOf } from '../../../engines/area.ts'
import { FILE_MEGABYTES, keepFile, SORTS } from '../../../engines/files/index.ts'
import { change, one, type Row } from '../../../engines/records/index.ts'
import { childHref } from '../../../web/child/index.ts'
import { answered, questionOf, typed } from '../../../web/family-form/index.ts'
import { FileUpload, Form, FormFields, readForm } from '../../../web/kit/index.ts'
import { DirectWork, TOOL } from '../records.ts'
import { partHref, WORKING } from '../who.ts'

const TITLE = 'Record direct work'
const ASKED = ['doneOn', 'words', 'observed', 'learnt', 'changed', 'notDone'] as const
const questions = ASKED.map(name => questionOf(DirectWork, name))
const KINDS = Object.values(SORTS)
  .map(({ words }) => words)
  .join(', ')

type Work = Row<typeof DirectWork>

/** The piece of work of this address, if it is this child's. */
async function workOf({ ctx, path }: Asked, child: string): Promise<Work | undefined> {
  const work = isId(path.work ?? '') ? await one(ctx, DirectWork, path.work!) : undefined
  return work?.subject === child ? work : undefined
}

/** What was done of a piece of work that was planned, with the child's own work attached. */
export const recordWork: PageOf = {
  path: 'children/:child/direct-work/:work',
  title: TITLE,
  may: WORKING,
  takesFiles: true,
  async show(asked, problems) {
    const line = await openPerson(asked.ctx, asked.path.child ?? '')
    const work = line && (await workOf(asked, line.personId))
    if (!line || !work) return 'not-found'
    const here = `${partHref(line.personId)}/direct-work/${work.id}`
    const known = Object.fromEntries(
      ASKED.map(name => [name, answered(DirectWork.fields[name]!, work[name])]),
    )
    const isNew = Object.keys(asked.form).length === 0
    return {
      title: `${TITLE}: ${line.name}`,
      breadcrumbs: [
        { text: line.name, href: childHref(asked.ctx, line.personId) },
        { text: 'Taking part', href: partHref(line.personId) },
        { text: TITLE },
      ],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">
              <span class="govuk-caption-l">{line.name}</span>
              {TITLE}
            </h1>
            <p class="govuk-body">
              {TOOL[work.tool]}. {work.purpose}
            </p>
            <Form
              action={here}
              csrf={asked.csrf}
              submitLabel="Save the work"
              keeps
              files
              cancel={{ href: partHref(line.personId) }}
              hidden={{ version: asked.form.version ?? String(work.knownAt) }}
            >
              <FormFields
                fields={questions}
                values={isNew ? known : { ...readForm(questions, asked.form).values, ...asked.form }}
                errors={problems}
              />
              <FileUpload
                name="pictures"
                multiple
                label={{ text: 'The child’s own work (optional)', classes: 'govuk-label--s' }}
                hint={{
                  text: `Up to 5 files of up to ${FILE_MEGABYTES} MB each: ${KINDS}. Ask the child first.`,
                }}
                errorMessage={fileProblem(problems)}
              />
            </Form>
          </div>
        </div>
      ),
    }
  },
  async act(asked) {
    const line = await openPerson(asked.ctx, asked.path.child ?? '')
    const work = line && (await workOf(asked, line.personId))
    return work ? saved(asked, work) : 'not-found'
  },
}

const fileProblem = (problems: readonly { field?: string; message: string }[]) => {
  const message = problems.find(({ field }) => field === 'pictures')?.message
  return message === undefined ? undefined : { text: message }
}

async function saved({ ctx, form, files }: Asked, work: Work): Promise<Outcome<Next>> {
  const { values, problems } = readForm(questions, form)
  if (problems.length > 0) return { ok: false, problems }
  const said = Object.fromEntries(
    ASKED.map(name => [name, typed(DirectWork.fields[name]!, values[name] ?? '') ?? null]),
  )
  if (Number(said.doneOn ?? 0) > ctx.today) return invalid('doneOn', 'This day is still to come')
  if (said.doneOn === null && said.notDone === null)
    return invalid('doneOn', 'Say when it was done, or why it was not done')
  const version = Number(form.version)
  const done = await change(ctx, DirectWork, work.id, said, version as Work['knownAt'])
  if (!done.ok) return done
  for (const file of files) {
    const kept = await keepFile(
      ctx,
      { kind: DirectWork, record: work.id, child: work.subject },
      { ...file, field: 'pictures' },
    )
    if (!kept.ok) return kept
  }
  return {
    ok: true,
    value: {
      redirect: partHref(work.subject),
      notice:
        said.doneOn === null
          ? 'Saved. It is now part of the record.'
          : 'Saved. Put what it changes into the plan as an action, so that somebody does it.',
    },
  }
}
