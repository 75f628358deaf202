import { isoDay, parseDay } from '../../../core/day.ts'
import { type Outcome, refused } from '../../../core/outcome.ts'
import { mayAct, openPerson } from '../../../engines/access/index.ts'
import type { Asked, Next, PageOf } from '../../../engines/area.ts'
import { list, type Row } from '../../../engines/records/index.ts'
import { childHref, recordHref } from '../../../web/child/index.ts'
import { questionOf } from '../../../web/family-form/index.ts'
import { Details, Form, FormFields, readForm } from '../../../web/kit/index.ts'
import { endedOf } from '../../child/facts.ts'
import { correctDay, endingOf, takeBack } from '../actions.ts'
import { keepSent, noticeOf } from '../incident.ts'
import { saidOf } from '../panel.tsx'
import { Ending, StoppedWork } from '../records.ts'
import { DECIDING, endingHref, READERS, RECORDING } from '../who.ts'
import { IncidentPart } from './incident-part.tsx'
import { WhatNext } from './next.tsx'
import { contactsThatWait, ToClose } from './to-close.tsx'

const TITLE = 'What ended, and what comes next'
const DAY = questionOf(Ending, 'endedOn')
const WHY = questionOf(Ending, 'notSoWhy', ['notSoWhy'])

/** The end of a child's life or of a pregnancy: what ended with it, and what people do next. */
export const endingPage: PageOf = {
  path: 'children/:child',
  title: TITLE,
  may: READERS,
  async show(asked, problems) {
    const { ctx, path, form, csrf } = asked
    const line = await openPerson(ctx, path.child ?? '')
    if (!line) return 'not-found'
    const child = line.personId
    const ended = await endedOf(ctx, child)
    const ending = await endingOf(ctx, child)
    const stopped = (await list(ctx, StoppedWork, child)).filter(one => one.ending === ending?.id)
    const corrects = ending !== undefined && (await mayAct(ctx, RECORDING))
    return {
      title: `${TITLE}: ${line.name}`,
      breadcrumbs: [{ text: line.name, href: childHref(ctx, child) }, { text: TITLE }],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">
              <span class="govuk-caption-l">{line.name}</span>
              {TITLE}
            </h1>
            {ended ? (
              <p class="govuk-body">{saidOf(ended, line.name)}</p>
            ) : (
              <p class="govuk-body">Nothing of this kind is recorded of {line.name}.</p>
            )}
            {ending && <Told ending={ending} />}
            {stopped.length > 0 && (
              <>
                <h2 class="govuk-heading-m">What ended on that day</h2>
                <ul class="govuk-list govuk-list--bullet">
                  {stopped.map(({ what, aboutKind, aboutId, couldNot }) => (
                    <li>
                      <a class="govuk-link" href={recordHref(ctx, aboutKind, aboutId)}>
                        {what}
                      </a>
                      {couldNot && <strong>: could not be ended by itself. {couldNot}</strong>}
                    </li>
                  ))}
                </ul>
                <p class="govuk-body">
                  Letters that had not left were stopped, and nothing that was to be done by a day is asked
                  for.
                </p>
              </>
            )}
            {ended && <ToClose contacts={await contactsThatWait(ctx, child)} />}
            {ended?.what === 'death' && (
              <IncidentPart
                asked={asked}
                child={child}
                notice={await noticeOf(ctx, child)}
                decides={await mayAct(ctx, DECIDING)}
                problems={problems}
              />
            )}
            {ended && <WhatNext what={ended.what} />}
            {corrects && (
              <>
                <Details summaryText="It was on another day" open={form.do === 'day'}>
                  <Form
                    action={endingHref(child)}
                    csrf={csrf}
                    submitLabel="Correct the day"
                    secondary
                    keeps
                    hidden={{ do: 'day', seen: String(ending.knownAt) }}
                  >
                    <FormFields
                      fields={[DAY]}
                      values={form.do === 'day' ? form : { endedOn: isoDay(ending.endedOn) }}
                      errors={problems}
                    />
                  </Form>
                </Details>
                <Details summaryText="It was not so" open={form.do === 'not-so'}>
                  <p class="govuk-body">
                    Everything that ended with it is open again from the day on which it ended. Letters that
                    were stopped are written anew.
                  </p>
                  <Form
                    action={endingHref(child)}
                    csrf={csrf}
                    submitLabel="Take it back"
                    warning
                    keeps
                    hidden={{ do: 'not-so', seen: String(ending.knownAt) }}
                  >
                    <FormFields fields={[WHY]} values={form.do === 'not-so' ? form : {}} errors={problems} />
                  </Form>
                </Details>
              </>
            )}
          </div>
        </div>
      ),
    }
  },
  async act(asked) {
    const { ctx, path } = asked
    const line = await openPerson(ctx, path.child ?? '')
    if (line && asked.form.do === 'told') return told(asked, line.personId)
    const ending = line && (await endingOf(ctx, line.personId))
    if (!line || !ending || !(await mayAct(ctx, RECORDING))) return 'not-found'
    return corrected(asked, ending)
  },
}

async function told(asked: Asked, child: string): Promise<Outcome<Next> | 'not-found'> {
  const { ctx, form } = asked
  const notice = await noticeOf(ctx, child)
  if (!notice || !(await mayAct(ctx, DECIDING))) return 'not-found'
  if (form.seen !== String(notice.knownAt)) return refused(CHANGED)
  const done = await keepSent(asked, notice)
  return done.ok
    ? { ok: true, value: { redirect: endingHref(child), notice: 'Kept: they were told.' } }
    : done
}

const CHANGED = 'Someone else changed this after you opened it. Look at their change first.'

async function corrected({ ctx, viewer, form }: Asked, ending: Row<typeof Ending>): Promise<Outcome<Next>> {
  const child = ending.subject
  if (form.seen !== String(ending.knownAt)) return refused(CHANGED)
  if (form.do === 'not-so') {
    const done = await takeBack(ctx, ending, (form.notSoWhy ?? '').trim(), viewer.name)
    const notice = 'It is taken back. What had ended with it is open again: look at each of it.'
    return done.ok ? { ok: true, value: { redirect: childHref(ctx, child), notice } } : done
  }
  const { values, problems } = readForm([DAY], form)
  if (problems.length > 0) return { ok: false, problems }
  const done = await correctDay(ctx, ending, parseDay(values.endedOn ?? '') ?? null)
  return done.ok
    ? { ok: true, value: { redirect: endingHref(child), notice: 'The day is corrected.' } }
    : done
}

const Told = ({ ending: { toldBy, recordedByName, words } }: { ending: Row<typeof Ending> }) => (
  <>
    <p class="govuk-body">
      Told by {toldBy}. Recorded by {recordedByName}.
    </p>
    {words && <p class="govuk-inset-text">{words}</p>}
  </>
)
