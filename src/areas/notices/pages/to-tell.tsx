import { formatDay } from '../../../core/day.ts'
import { invalid } from '../../../core/outcome.ts'
import { LIST_SENTENCE, logList } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { Button, ErrorMessage, InsetText } from '../../../web/kit/index.ts'
import { type DueTo, dueNow } from '../due.ts'
import { EVENTS, isFlagOff } from '../events.ts'
import { WHOM } from '../own.ts'
import { type ToldAll, tellAll } from '../tell.ts'
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
    const waiting = all.filter(({ due, leftOut }) => due.length + leftOut.length > 0)
    await logList(ctx, 'list', TITLE, [
      ...new Set(waiting.flatMap(({ due, leftOut }) => [...due, ...leftOut].map(one => one.child))),
    ])
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
    return { ok: true, value: { redirect: HERE, notice: saidOf(chosen, done.value) } }
  },
}

function saidOf({ named, whom }: DueTo, { told, held }: ToldAll): string {
  const who = named?.reader ?? WHOM[whom]
  const about = `${who} is told about ${told === 1 ? 'one child' : `${told} children`}.`
  return held === 0
    ? about
    : `${about} ${held === 1 ? 'One message is' : `${held} messages are`} held in the outbox, for somebody to look at first: something about the family is kept from somebody.`
}

const ToOne = ({
  dueTo: { rule, whom, named, event, due, leftOut },
  csrf,
}: {
  dueTo: DueTo
  csrf: string
}) => (
  <section aria-labelledby={`rule-${rule}`} class="govuk-!-margin-bottom-7">
    <h2 class="govuk-heading-m" id={`rule-${rule}`}>
      <span class="govuk-caption-m">{named ? `${named.agency}: ${named.reader}` : WHOM[whom]}</span>
      {EVENTS[event]}
    </h2>
    <ul class="govuk-list govuk-list--bullet">
      {due.map(({ child, name, on, event: what, reader }) => (
        <li>
          <a class="govuk-link" href={`/children/${child}`}>
            {name}
          </a>
          , {formatDay(on)}
          {named === null && `: ${reader.reader}, ${reader.agency}`}
          {isFlagOff(what) && ': the flag is to be taken off'}
        </li>
      ))}
    </ul>
    <LeftOut all={leftOut} />
    {due.length > 0 && (
      <form method="post" action={HERE} novalidate>
        <input type="hidden" name="_csrf" value={csrf} />
        <input type="hidden" name="rule" value={rule} />
        <Button
          text={due.length === 1 ? 'Tell them' : `Tell them about all ${due.length}`}
          preventDoubleClick
        />
      </form>
    )}
  </section>
)

/** Children of whom nobody can be told, each with what is missing: nobody is left out silently. */
const LeftOut = ({ all }: { all: DueTo['leftOut'] }) =>
  all.length === 0 ? null : (
    <>
      <h3 class="govuk-heading-s">Nobody can be told</h3>
      <ul class="govuk-list govuk-list--bullet">
        {all.map(({ child, name, on, why }) => (
          <li>
            <a class="govuk-link" href={`/children/${child}`}>
              {name}
            </a>
            , {formatDay(on)}: {why}
          </li>
        ))}
      </ul>
    </>
  )
