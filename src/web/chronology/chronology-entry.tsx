import type { VNode } from 'preact'
import { formatAge } from '../../core/age.ts'
import { type Day, formatDay, isoDay, weekday } from '../../core/day.ts'
import { formatTime } from '../../core/instant.ts'
import type { Telling } from '../../engines/chronology/index.ts'
import { counted, laneStyle } from './lanes.ts'
import { lateRecording } from './recorded.ts'
import { formatLength } from './sentence.ts'
import { needsALook, type Tone, toneWords } from './tone.ts'

const TAGS: Record<Tone, string> = {
  missed: 'govuk-tag--red',
  late: 'govuk-tag--orange',
  doubt: 'govuk-tag--grey',
  good: '',
  plain: '',
}

function until(t: Telling, today: Day): string | undefined {
  if (t.shape === 'mark' || t.toOn === t.fromOn) return undefined
  if (t.toOn !== null) return `until ${formatDay(t.toOn)} (${formatLength(t.fromOn, t.toOn)})`
  return t.fromOn > today ? undefined : `still open (${formatLength(t.fromOn, today)} so far)`
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const

/** 'Tue 24 November': the year stands above, with the month. */
const dayInMonth = (d: Day): string => `${WEEKDAYS[weekday(d)]} ${formatDay(d).replace(/ \d+$/, '')}`

/** One entry: when and how old the child was, what, and what is to be said about it. */
export function ChronologyEntry(props: { telling: Telling; today: Day; birth: Day | undefined }): VNode {
  const { telling: t, today, birth } = props
  const words = toneWords(t.tone, t.lane)
  const loud = needsALook(t.tone) ? words : undefined
  const late = lateRecording(t)
  const end = until(t, today)
  return (
    <li class="chronology-entry">
      <div class="chronology-entry__when">
        <time dateTime={isoDay(t.fromOn)}>{dayInMonth(t.fromOn)}</time>
        {t.at !== null && <span class="chronology-entry__time">, {formatTime(t.at)}</span>}
        {birth !== undefined && <span class="chronology-entry__age">{formatAge(birth, t.fromOn)}</span>}
      </div>
      <div class={`chronology-entry__what chronology-entry__what--${t.lane}`}>
        <p class="chronology-entry__title">
          <a class="govuk-link" href={t.href}>
            {t.title}
          </a>
          {loud && <strong class={`govuk-tag ${TAGS[t.tone]}`}>{loud}</strong>}
        </p>
        {end && <p class="chronology-entry__until">{end}</p>}
        {t.detail && <p class="chronology-entry__detail">{t.detail}</p>}
        <p class="chronology-entry__about">
          {laneStyle(t.lane).title}
          {words && !loud && `, ${words.toLowerCase()}`}
          {late &&
            `. Written down on ${formatDay(late.on)}, ${counted(late.workingDays, 'working day', 'working days')} later`}
        </p>
      </div>
    </li>
  )
}
