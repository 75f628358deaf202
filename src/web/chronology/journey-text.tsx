import type { VNode } from 'preact'
import { partsOf, shortDay } from '../../core/day.ts'
import type { Telling } from '../../engines/chronology/index.ts'
import { LANES, type LaneStyle } from './lanes.ts'
import { type Life, tellingsBetween } from './layout.ts'
import { sentence } from './sentence.ts'
import { countedByTone } from './summary.ts'
import { needsALook, toneWords } from './tone.ts'

/** Above this many marks a lane's text counts them by year; the chronology lists every one. */
const MOST_SENTENCES = 25
/** The most days named in one year's sentence. */
const MOST_DAYS = 12

function yearSentence(year: number, tellings: readonly Telling[], style: LaneStyle): string {
  const looked = tellings.filter(t => needsALook(t.tone))
  const named = looked.slice(0, MOST_DAYS).map(t => {
    const dayAndMonth = shortDay(t.fromOn).replace(/ \d+$/, '')
    return `${dayAndMonth} (${toneWords(t.tone, t.lane)?.toLowerCase()})`
  })
  const more = looked.length > MOST_DAYS ? ` and ${looked.length - MOST_DAYS} more` : ''
  return `${year}: ${countedByTone(tellings, style.one, style.many)}${named.length > 0 ? `: ${named.join(', ')}${more}` : ''}.`
}

function laneSentences(tellings: readonly Telling[], style: LaneStyle, life: Life): string[] {
  const marks = tellings.filter(t => t.shape === 'mark')
  if (marks.length <= MOST_SENTENCES) return tellings.map(t => sentence(t, life.today))
  const years = new Map<number, Telling[]>()
  for (const mark of marks) {
    const { year } = partsOf(mark.fromOn)
    const known = years.get(year)
    if (known) known.push(mark)
    else years.set(year, [mark])
  }
  return [
    ...tellings.filter(t => t.shape === 'spell').map(t => sentence(t, life.today)),
    ...[...years].map(([year, ofYear]) => yearSentence(year, ofYear, style)),
  ]
}

/** The picture in words, lane by lane in time order: everything the drawing says, for those who do not see it. */
export function journeyText(life: Life): VNode {
  const shown = tellingsBetween(life)
  return (
    <dl class="journey-text">
      {LANES.map(style => {
        const told = shown.filter(t => t.lane === style.lane)
        return (
          <div key={style.lane} class="journey-text__lane">
            <dt class="journey-text__name">{style.title}</dt>
            {told.length === 0 ? (
              <dd class="journey-text__entry">Nothing recorded.</dd>
            ) : (
              laneSentences(told, style, life).map(text => (
                <dd key={text} class="journey-text__entry">
                  {text}
                </dd>
              ))
            )}
          </div>
        )
      })}
    </dl>
  )
}
