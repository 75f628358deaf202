import { parseDay } from '../../../core/day.ts'
import type { Instant } from '../../../core/instant.ts'
import type { Outcome, Problem } from '../../../core/outcome.ts'
import { invalid, ok, refused } from '../../../core/outcome.ts'
import { openRecord } from '../../../engines/access/index.ts'
import type { Asked } from '../../../engines/area.ts'
import { readNotes } from '../../../engines/portals/index.ts'
import { readForm } from '../../../web/kit/index.ts'
import { keepAdvice } from '../board/advise.ts'
import { agree } from '../board/agreement.ts'
import { decide } from '../board/decide.ts'
import { decideAnew } from '../board/decide-anew.ts'
import { DECIDERS, signed } from '../board/deciders.ts'
import { handOn } from '../board/handing-on.ts'
import { bringTogether } from '../board/look-back.ts'
import { nameAfterwards } from '../board/name-passage.ts'
import { handTo, setStep } from '../board/next-steps.ts'
import { keepTold } from '../board/tell.ts'
import { tellAsked } from '../board/tell-agency.ts'
import { tellQuality } from '../board/tell-quality.ts'
import { tellDecided } from '../board/tell-referrer.ts'
import { answer, ask, letGo, rate, rateQuality, take } from '../board/work-on.ts'
import { PartnerCheck } from '../records.ts'
import { QUALITY, TOLD_HOW, TOLD_WHAT } from '../records-feedback.ts'
import { HANDING_ON } from '../records-handing-on.ts'
import { nameOf } from '../threshold-guide.ts'
import { ADVISED, readAdvice } from './advice.tsx'
import { readAgreement } from './agreement-form.ts'
import type { Part } from './enquiry-data.ts'
import { FORMS, typedFor } from './enquiry-forms.ts'
import { passageIn } from './passage-form.tsx'

/** What is said once one of the page’s forms was done. */
export const NOTICES: Readonly<Record<string, string>> = {
  take: 'You have it now.',
  leave: 'It is back for others.',
  hand: 'Handed over. It stands on their list.',
  'hand-on': 'Handed on. It waits for the team to accept it.',
  step: 'Saved. It stands on their list until it is done.',
  rate: 'The rating is saved.',
  ask: 'The question is saved. The board shows that we wait for them.',
  answer: 'Their answer is saved.',
  advice: 'Saved: what the manager advised.',
  agree: 'Saved: where agreement stands.',
  analyse: 'Saved: what partners know, brought together.',
  told: 'Saved: that they were told.',
  quality: 'Saved: how good the referral was.',
  join: 'Saved: what they are to each other. It stands on each one’s page.',
  'name-passage': 'Saved: which passage of the guidance applies.',
  'decide-anew': 'Decided anew. What was decided before stays beside it.',
  decide: 'Decided. It is now part of the record.',
  read: 'Saved: that you read what they wrote.',
}

/** Which version the person saw; one that never was where the form does not say. */
const seenOf = (text: string | undefined): Instant =>
  (/^\d{1,14}$/.test(text ?? '') ? Number(text) : 0) as Instant

/** What is wrong with a next step, by the fields that stand beside a rating. */
const besideRating = (problems: readonly Problem[]): Outcome<string> => ({
  ok: false,
  problems: problems.map(({ field, message }) => ({
    message,
    ...(field && { field: field.replace('step', 'then') }),
  })),
})

/** What is wrong with a manager’s advice, by its fields’ names on this page. */
const besideOthers = ({ field, message }: Problem): Problem => ({
  message,
  ...(field && { field: `${ADVISED}${field}` }),
})

/** The other children of the enquiry for whom the same is written, as they were ticked. */
const alsoFor = (form: Asked['form'], nth: number, parts: readonly Part[], own: Part['contact']) => {
  const ticked = (form[`also-${nth}`] ?? '').split(',')
  return parts.map(one => one.contact).filter(({ id }) => id !== own.id && ticked.includes(id))
}

/** A next step as it was typed, whichever form asked for it. */
const stepIn = (form: Asked['form'], nth: number, from: 'then' | 'step', what: string) => ({
  what,
  worker: form[`${from}Who-${nth}`] ?? '',
  dueOn: parseDay(
    readForm(FORMS[from === 'then' ? 'rate' : 'step'](nth, []), form).values[`${from}On-${nth}`] ?? '',
  ),
})

/** Does what one of the small forms of one child’s part asks. */
export async function work(
  asked: Asked,
  { contact, message, guide, guideToday }: Part,
  nth: number,
  parts: readonly Part[],
): Promise<Outcome<string>> {
  const { ctx, viewer, form } = asked
  const seen = seenOf(form.seen)
  const typed = (...names: string[]) => typedFor(form, nth, names)
  const isDecider = viewer.roles.some(role => DECIDERS.includes(role))
  switch (form.do) {
    case 'read':
      if (!message) return refused('There is no message behind this enquiry, or you may not read it.')
      await readNotes(ctx, message.id, (form.shown ?? '').split(' '))
      return ok(contact.id)
    case 'take':
      return take(ctx, viewer, contact, seen)
    case 'leave':
      return letGo(ctx, contact, seen)
    case 'ask': {
      const said = typed('partner', 'asks', 'agency', 'despite')
      const { partner = '', asks = '', agency = '', despite = '' } = said
      const done = await ask(ctx, viewer, contact, { partner, asks, agency, despite })
      if (done.ok && agency !== '') await tellAsked(asked, done.value, agency)
      return done
    }
    case 'answer': {
      const check = await openRecord(ctx, PartnerCheck, form.check ?? '')
      if (check?.contact !== contact.id) return refused('There is no such question, or you may not see it.')
      return answer(ctx, check, {
        words: (form[`answer-${check.id}`] ?? '').trim(),
        by: (form[`by-${check.id}`] ?? '').trim(),
      })
    }
    case 'agree': {
      const read = readAgreement(form, nth)
      if (!read.ok) return read
      const { said, named } = read.value
      return agree(ctx, { child: contact.subject, contact: contact.id, writer: viewer.name }, said, named)
    }
    case 'analyse':
      return bringTogether(
        ctx,
        viewer,
        [contact, ...alsoFor(form, nth, parts, contact)],
        typed('history', 'together', 'recommendation'),
      )
    case 'told': {
      const { what = '', how = '' } = typed('what', 'how')
      if (!Object.hasOwn(TOLD_WHAT, what)) return invalid('what', 'Choose what they were told')
      if (!Object.hasOwn(TOLD_HOW, how)) return invalid('how', 'Choose how they were told')
      return keepTold(ctx, contact, { what: what as never, how: how as never, by: signed(viewer) })
    }
    case 'quality': {
      const { quality = '', missing = '', send = '' } = typed('quality', 'missing', 'send')
      const rated = await rateQuality(ctx, viewer, contact, { quality, missing })
      if (!rated.ok) return rated
      const words = QUALITY[quality as keyof typeof QUALITY]
      const told = await tellQuality(asked, contact, {
        quality: words,
        words: missing || null,
        sends: send !== '',
      })
      return told.written ? rated : invalid('missing', told.why)
    }
    case 'rate': {
      if (!isDecider) return refused('A manager of the front door rates contacts.')
      const { colour = '', nextSteps = '' } = typed('colour', 'nextSteps')
      const rated = await rate(ctx, viewer, contact, { colour, nextSteps, stage: 'first' })
      if (!rated.ok || nextSteps === '') return rated
      const set = await setStep(ctx, viewer, contact, stepIn(form, nth, 'then', nextSteps))
      return set.ok ? set : besideRating(set.problems)
    }
    case 'step':
      return setStep(ctx, viewer, contact, stepIn(form, nth, 'step', typed('step').step ?? ''))
    case 'hand-on':
      return handOn(ctx, viewer, contact, typed('toTeam', ...HANDING_ON, 'notDone'))
    case 'hand':
      return handTo(ctx, viewer, contact, { worker: typed('worker').worker ?? '', seen })
    case 'decide':
    case 'decide-anew': {
      if (!isDecider) return refused('A manager of the front door decides.')
      const { outcome = '', reason = '', final = '' } = typed('outcome', 'reason', 'final')
      const named = passageIn(form, nth, guideToday)
      const decides = form.do === 'decide' ? decide : decideAnew
      const decided = await decides(ctx, viewer, contact, { ...named, outcome, reason, colour: final }, seen)
      // Whoever made contact hears of it; that they cannot be reached never holds up a decision.
      const passage = guideToday.find(({ id }) => id === named.threshold)
      if (decided.ok)
        await tellDecided(asked, contact, { outcome, passage: passage ? nameOf(passage) : null })
      return decided
    }
    case 'advice': {
      const said = readAdvice(form, nth)
      if (!said.ok) return said
      const kept = await keepAdvice(ctx, viewer, { child: contact.subject, contact: contact.id }, said.value)
      return kept.ok ? kept : { ok: false, problems: kept.problems.map(besideOthers) }
    }
    case 'name-passage':
      if (!isDecider) return refused('A manager of the front door names it.')
      return nameAfterwards(ctx, viewer, contact, passageIn(form, nth, guide), seen)
    default:
      return refused('Choose what to do.')
  }
}
