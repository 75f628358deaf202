import { type Day, formatDay } from '../../../core/day.ts'
import { dayOf } from '../../../core/instant.ts'
import { mayAct, openPerson } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { filesOf, type Kept, SORTS } from '../../../engines/files/index.ts'
import { type Ctx, list, type Row } from '../../../engines/records/index.ts'
import { childHref, recordHref } from '../../../web/child/index.ts'
import { Tag } from '../../../web/kit/index.ts'
import {
  AdvocacyOffer,
  AdvocacyReturn,
  DirectWork,
  NOT_TAKEN_UP,
  OFFER_RESULT,
  OFFERED_FOR,
  OFFERED_TO,
  TOOL,
} from '../records.ts'
import { partHref, READERS, WORKING } from '../who.ts'
import { EffectPart, effectsOf } from './effect.tsx'

/** How a child takes part: the direct work with them, with what they made, and the advocacy that they and their parents were offered. */
export const partPage: PageOf = {
  path: 'children/:child',
  title: 'Taking part',
  may: READERS,
  async show({ ctx, path }) {
    const line = await openPerson(ctx, path.child ?? '')
    if (!line) return 'not-found'
    const child = line.personId
    const work = (await list(ctx, DirectWork, child)).sort((a, b) => b.plannedOn - a.plannedOn)
    const effects = await effectsOf(ctx, child)
    const files = await filesOf(ctx, DirectWork, child)
    const offers = (await list(ctx, AdvocacyOffer, child)).sort((a, b) => b.offeredOn - a.offeredOn)
    const returns = await list(ctx, AdvocacyReturn, child)
    const mayWork = await mayAct(ctx, WORKING)
    return {
      title: `Taking part: ${line.name}`,
      breadcrumbs: [{ text: line.name, href: childHref(ctx, child) }, { text: 'Taking part' }],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">
              <span class="govuk-caption-l">{line.name}</span>
              Taking part
            </h1>
            <h2 class="govuk-heading-m">Direct work with the child</h2>
            {work.length === 0 && <p class="govuk-body">None has been planned yet.</p>}
            {work.map(one => (
              <Work
                work={one}
                ctx={ctx}
                mayWork={mayWork}
                effects={effects.filter(effect => effect.work === one.id)}
                files={files.filter(({ recordId }) => recordId === one.id)}
              />
            ))}
            {mayWork && <Way child={child} to="plan-direct-work" text="Plan direct work with the child" />}
            <h2 class="govuk-heading-m">Advocacy</h2>
            {offers.length === 0 && <p class="govuk-body">Nobody has been offered an advocate yet.</p>}
            <ul class="govuk-list govuk-list--spaced">
              {offers.map(offer => (
                <Offer offer={offer} ctx={ctx} returns={returns.filter(one => one.offer === offer.id)} />
              ))}
            </ul>
            {mayWork && (
              <>
                <Way child={child} to="offer-advocacy" text="Record an offer of advocacy" />
                {offers.some(({ result }) => result === 'thinking') && (
                  <Way child={child} to="answer-advocacy" text="Record the answer to an offer" />
                )}
                {offers.some(({ result }) => result === 'accepted') && (
                  <Way child={child} to="refer-for-advocacy" text="Refer to a provider of advocates" />
                )}
                {offers.length > 0 && (
                  <Way child={child} to="advocacy-return" text="Write in a return of the provider" />
                )}
              </>
            )}
          </div>
        </div>
      ),
    }
  },
}

const Way = ({ child, to, text }: { child: string; to: string; text: string }) => (
  <p class="govuk-body">
    <a class="govuk-link" href={`/children/${child}/${to}`}>
      {text}
    </a>
  </p>
)

type WorkProps = Parameters<typeof EffectPart>[0] & { files: readonly Kept[] }

function Work({ work, files, effects, ctx, mayWork }: WorkProps) {
  const { doneOn, plannedOn, tool, subject, id } = work
  return (
    <section class="govuk-!-margin-bottom-6">
      <h3 class="govuk-heading-s govuk-!-margin-bottom-1">
        <a class="govuk-link" href={recordHref(ctx, 'direct_work', id)}>
          {TOOL[tool]}
        </a>
        , {doneOn === null ? `planned for ${formatDay(plannedOn)}` : `done on ${formatDay(doneOn)}`}{' '}
        <State work={work} today={ctx.today} />
      </h3>
      <p class="govuk-body">
        {work.purpose}
        {work.who && <span class="gt-quiet"> With {work.who}.</span>}
      </p>
      {work.words && <blockquote class="gt-words">“{work.words}”</blockquote>}
      {work.observed && <p class="govuk-body">What they showed: {work.observed}</p>}
      {work.learnt && <p class="govuk-body">What we understand better: {work.learnt}</p>}
      <EffectPart ctx={ctx} work={work} effects={effects} mayWork={mayWork} />
      {work.notDone && <p class="govuk-body">Why it was not done: {work.notDone}</p>}
      <Files files={files} />
      {mayWork && doneOn === null && (
        <p class="govuk-body">
          <a class="govuk-link" href={`${partHref(subject)}/direct-work/${id}`}>
            Record this work
            <span class="govuk-visually-hidden">
              : {TOOL[tool]}, {formatDay(plannedOn)}
            </span>
          </a>
        </p>
      )}
    </section>
  )
}

const State = ({ work, today }: { work: Row<typeof DirectWork>; today: Day }) =>
  work.doneOn === null && work.notDone === null && work.plannedOn < today ? (
    <Tag text="Past its day" classes="govuk-tag--red" />
  ) : null

const Files = ({ files }: { files: readonly Kept[] }) =>
  files.length === 0 ? null : (
    <ul class="govuk-list">
      {files.map(({ id, name, type, addedAt }) => (
        <li>
          {SORTS[type].isPicture && (
            <a href={`/files/${id}`}>
              <img
                class="gt-childs-work"
                src={`/files/${id}`}
                alt={`The child’s work: ${name}`}
                loading="lazy"
              />
            </a>
          )}{' '}
          <a class="govuk-link" href={`/files/${id}`}>
            {name}
          </a>{' '}
          <span class="gt-quiet">
            {SORTS[type].words}, added on {formatDay(dayOf(addedAt))}
          </span>
        </li>
      ))}
    </ul>
  )

type OfferProps = {
  offer: Row<typeof AdvocacyOffer>
  returns: readonly Row<typeof AdvocacyReturn>[]
  ctx: Ctx
}

const Offer = ({ offer, returns, ctx }: OfferProps) => (
  <li>
    <a class="govuk-link" href={recordHref(ctx, 'advocacy_offer', offer.id)}>
      {formatDay(offer.offeredOn)}
    </a>
    , to: {OFFERED_TO[offer.offeredTo].toLowerCase()}. For: {OFFERED_FOR[offer.forWhat].toLowerCase()}.{' '}
    {OFFER_RESULT[offer.result]}.{offer.whyNot && ` ${NOT_TAKEN_UP[offer.whyNot]}.`}
    {offer.whyNotWords && ` “${offer.whyNotWords}”`}
    {offer.provider && <span class="gt-quiet"> {offer.provider}</span>}
    {returns.map(one => (
      <span class="govuk-!-display-block">
        {one.metOn === null
          ? one.notStarted
            ? `They never met: ${one.notStarted}`
            : one.contactedOn !== null && `Contact was made on ${formatDay(one.contactedOn)}.`
          : `${one.advocate ?? 'The advocate'} first met them on ${formatDay(one.metOn)}.`}{' '}
        {one.hours !== null && `${one.hours} ${one.hours === 1 ? 'hour' : 'hours'} so far. `}
        {one.issues !== null && `${one.issues} ${one.issues === 1 ? 'issue' : 'issues'}. `}
        {one.outcome} {one.endedOn !== null && `Ended on ${formatDay(one.endedOn)}. `}
        {one.writtenBy && <span class="gt-quiet">Written by {one.writtenBy}</span>}
      </span>
    ))}
  </li>
)
