import { formatAge } from '../../core/age.ts'
import { type Day, formatDay, minDay } from '../../core/day.ts'
import { formatNumber } from '../../core/number.ts'
import type { Telling } from '../../engines/chronology/index.ts'
import { gaps } from './gaps.ts'
import { counted, laneStyle } from './lanes.ts'
import { type Life, tellingsBetween } from './layout.ts'
import { lateRecording } from './recorded.ts'
import { formatLength } from './sentence.ts'

/** 'Amira’s' */
export const possessive = (name: string): string => `${name}’s`

const listed = (parts: string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`

/** '39 visits (5 late; 2 more due and not done)': what was not done is not counted as done. */
export function countedByTone(tellings: readonly Telling[], one: string, many: string): string {
  const late = tellings.filter(t => t.tone === 'late').length
  const missed = tellings.filter(t => t.tone === 'missed').length
  const parts = [late > 0 && `${late} late`, missed > 0 && `${missed} more due and not done`].filter(Boolean)
  return `${counted(tellings.length - missed, one, many)}${parts.length === 0 ? '' : ` (${parts.join('; ')})`}`
}

function counts(shown: readonly Telling[]): string[] {
  const spells = (lane: Telling['lane']) => shown.filter(t => t.lane === lane && t.shape === 'spell')
  const marks = (lane: Telling['lane']) => shown.filter(t => t.lane === lane && t.shape === 'mark')
  const homes = new Set(spells('home').map(t => t.title)).size
  const people = new Set(spells('people').map(t => t.title)).size
  const missing = shown.filter(t => t.lane === 'away').length
  const words = shown.filter(t => t.lane === 'words').length
  const { one, many } = laneStyle('visit')
  return [
    homes > 0 && counted(homes, 'home', 'homes'),
    spells('plan').length > 0 && counted(spells('plan').length, 'plan', 'plans'),
    marks('plan').length > 0 && countedByTone(marks('plan'), 'review', 'reviews'),
    marks('visit').length > 0 && countedByTone(marks('visit'), one, many),
    missing > 0 &&
      counted(missing, 'entry about being missing or exploited', 'entries about being missing or exploited'),
    words > 0 && `the child’s words ${words === 1 ? 'once' : `${formatNumber(words)} times`}`,
    people > 0 && counted(people, 'person who was there', 'people who were there'),
  ].filter(part => part !== false)
}

/** The whole picture in one paragraph. */
export function journeySummary(life: Life, name: string): string {
  const shown = tellingsBetween(life)
  if (shown.length === 0)
    return `Nothing is recorded in ${possessive(name)} story from ${formatDay(life.from)} to ${formatDay(life.to)}.`
  const first = shown[0]!.fromOn < life.from ? life.from : shown[0]!.fromOn
  const last = minDay(life.to, life.today)
  const age = life.birth === undefined ? '' : `, when ${name} is ${formatAge(life.birth, last)} old`
  const parts = counts(shown)
  const holes = gaps(life.tellings, life.today).filter(g => g.toOn >= life.from && g.fromOn <= life.to)
  const late = shown.filter(t => lateRecording(t) !== undefined).length
  return [
    `${possessive(name)} record runs from ${formatDay(first)} to ${formatDay(last)}${age.replace(/ old$/, ageEnd(life.birth, last))}.`,
    parts.length > 0 && `In that time it holds ${listed(parts)}.`,
    holes.length > 0 && `${gapWords(holes)}`,
    late > 0 &&
      `${counted(late, 'entry was', 'entries were')} written down more than 5 working days after the day itself.`,
  ]
    .filter(Boolean)
    .join(' ')
}

const ageEnd = (birth: Day | undefined, on: Day): string => (birth !== undefined && on < birth ? '' : ' old')

function gapWords(holes: { fromOn: Day; toOn: Day }[]): string {
  const longest = holes.reduce((most, g) => (g.toOn - g.fromOn > most.toOn - most.fromOn ? g : most))
  const times = holes.length === 1 ? 'once' : `${holes.length} times`
  const which = holes.length === 1 ? 'for' : 'the longest for'
  return `While help was open nothing was recorded for over 90 days ${times}, ${which} ${formatLength(longest.fromOn, longest.toOn)} from ${formatDay(longest.fromOn)}.`
}
