import { type Day, daysBetween, shortDay } from '../../core/day.ts'
import type { Telling } from '../../engines/chronology/index.ts'
import { counted } from './lanes.ts'
import { lateRecording } from './recorded.ts'
import { TONES, toneWords } from './tone.ts'

/** A length of time as people say it: '5 days', '7 weeks', '8 months', '2 years 3 months'. */
export function formatLength(fromOn: Day, toOn: Day): string {
  const days = Math.max(1, daysBetween(fromOn, toOn) + 1)
  if (days < 21) return counted(days, 'day', 'days')
  if (days < 84) return counted(Math.round(days / 7), 'week', 'weeks')
  const months = Math.round(days / 30.44)
  if (months < 24) return counted(months, 'month', 'months')
  const rest = months % 12
  const years = counted(Math.floor(months / 12), 'year', 'years')
  return rest === 0 ? years : `${years} ${counted(rest, 'month', 'months')}`
}

/** When a thing was: a day, or the first and last day of a spell with how long it lasted. */
export function formatWhen(t: Telling, today: Day): string {
  if (t.shape === 'mark' || t.toOn === t.fromOn) return shortDay(t.fromOn)
  if (t.toOn === null)
    return t.fromOn > today
      ? `from ${shortDay(t.fromOn)}`
      : `${shortDay(t.fromOn)} until now (${formatLength(t.fromOn, today)})`
  return `${shortDay(t.fromOn)} to ${shortDay(t.toOn)} (${formatLength(t.fromOn, t.toOn)})`
}

const ended = (text: string): string => (/[.!?”]$/.test(text) ? text : `${text}.`)

/** One thing in one line: when, what, and what is wrong with it, if anything. */
export function sentence(t: Telling, today: Day): string {
  const words = toneWords(t.tone, t.lane)
  const late = lateRecording(t)
  return [
    ended(`${formatWhen(t, today)}: ${t.title}`),
    t.detail && ended(t.detail),
    words && ended(words),
    late && `Recorded ${counted(late.workingDays, 'working day', 'working days')} later.`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** Several things drawn as one, in one line: how many, from when to when, how many of each tone that matters. */
export function stackSentence(tellings: readonly Telling[], one: string, many: string): string {
  const first = tellings[0]!
  const last = tellings[tellings.length - 1]!
  const days = first.fromOn === last.fromOn ? 'on' : 'from'
  const until = first.fromOn === last.fromOn ? '' : ` to ${shortDay(last.fromOn)}`
  const tones = TONES.slice(0, 3)
    .map(tone => ({
      words: toneWords(tone, first.lane)?.toLowerCase(),
      n: tellings.filter(t => t.tone === tone).length,
    }))
    .filter(({ n }) => n > 0)
    .map(({ words, n }) => `${n} ${words}`)
  const titles = [...new Set(tellings.map(t => t.title))]
  const named = titles.length <= 3 ? ` (${titles.join('; ')})` : ''
  return `${counted(tellings.length, one, many)} ${days} ${shortDay(first.fromOn)}${until}${named}${tones.length ? `: ${tones.join(', ')}` : ''}. Select to list them.`
}
