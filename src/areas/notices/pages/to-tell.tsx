import { formatDay } from '../../../core/day.ts'
import { invalid } from '../../../core/outcome.ts'
import { LIST_SENTENCE, logList } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { Button, ErrorMessage, InsetText } from '../../../web/kit/index.ts'
import { type DueTo, dueNow } from '../due.ts'
import { EVENTS, isFlagOff } from '../events.ts'
import { tellAll } from '../tell.ts'
import { NOTICES, TELLING } from '../who.ts'
import { NoticeLinks } from './links.tsx'

const TITLE = 'Agencies to tell'
const HERE = `${NOTICES}/to-tell`

/** What other agencies are to be told of now, each told with one press; looked at every day. */
export const toTell: PageOf = {
  path: 'to-tell',
  title: TITLE,
  may: TELLING,
  place: 'Notices',
  daily: [],
  async show({ ctx, csrf }, problems) {
    const all = await dueNow(ctx)
    const waiting = all.filter(({ due }) => due.length > 0)
    await logList(ctx, 'list', TITLE, [...new Set(waiting.flatMap(({ due }) => due.map(one => one.child)))])
    return {
      title: TITLE,
      body: (
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          <NoticeLinks />
          {problems.map(({ message }) => (
            <ErrorMessage id="rule" text={message} />
          ))}
          {all.length === 0 && (
            <InsetText text="Nobody is told of anything yet. Say which agency is told of what under “Who is told of what”." />
          )}
          {all.length > 0 && waiting.length === 0 && (
            <InsetText text="Everybody has been told of everything." />
          )}
          {waiting.map(one => (
            <ToOne dueTo={one} csrf={csrf} />
          ))}
          <p class="govuk-hint">{LIST_SENTENCE}</p>
        </>
      ),
    }
  },
  async act(asked) {
    const chosen = (await dueNow(asked.ctx)).find(({ rule }) => rule === asked.form.rule)
    if (!chosen || chosen.due.length === 0)
      return invalid('rule', 'Somebody told them meanwhile. Look at what is left.')
    const done = await tellAll(asked, chosen)
    if (!done.ok) return done
    const notice = `${chosen.reader} is told about ${done.value === 1 ? 'one child' : `${done.value} children`}.`
    return { ok: true, value: { redirect: HERE, notice } }
  },
}

const ToOne = ({ dueTo: { rule, agency, reader, event, due }, csrf }: { dueTo: DueTo; csrf: string }) => (
  <section aria-labelledby={`rule-${rule}`} class="govuk-!-margin-bottom-7">
    <h2 class="govuk-heading-m" id={`rule-${rule}`}>
      <span class="govuk-caption-m">
        {agency}: {reader}
      </span>
      {EVENTS[event]}
    </h2>
    <ul class="govuk-list govuk-list--bullet">
      {due.map(({ child, name, on, event: what }) => (
        <li>
          <a class="govuk-link" href={`/children/${child}`}>
            {name}
          </a>
          , {formatDay(on)}
          {isFlagOff(what) && ': the flag is to be taken off'}
        </li>
      ))}
    </ul>
    <form method="post" action={HERE} novalidate>
      <input type="hidden" name="_csrf" value={csrf} />
      <input type="hidden" name="rule" value={rule} />
      <Button
        text={due.length === 1 ? 'Tell them' : `Tell them about all ${due.length}`}
        preventDoubleClick
      />
    </form>
  </section>
)
