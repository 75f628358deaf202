import type { VNode } from 'preact'
import { glyphPath, tonePath } from './glyph.ts'
import type { Drawing } from './layout.ts'
import type { Tone } from './tone.ts'

const Sample = ({ tone }: { tone: Tone }): VNode => {
  const add = tonePath(tone, 10, 10)
  return (
    <>
      <path class={`journey-mark journey-mark--${tone}`} d={glyphPath('circle', 10, 10)} />
      {add && <path class={`journey-add journey-add--${tone}`} d={add} />}
    </>
  )
}

const Entry = ({ drawn, says }: { drawn: VNode; says: string }): VNode => (
  <li class="journey-key__entry">
    <svg class="journey-key__sample" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {drawn}
    </svg>
    {says}
  </li>
)

/** What the signs of this picture mean: only those it uses. */
export function JourneyKey({ drawn }: { drawn: Drawing }): VNode {
  const marks = drawn.lanes.flatMap(lane => lane.marks)
  const has = (tone: Tone) => marks.some(mark => mark.tellings.some(t => t.tone === tone))
  const stacked = marks.some(mark => mark.tellings.length > 1)
  const open = drawn.lanes.some(lane => lane.bars.some(bar => bar.open))
  const changed = drawn.lanes.some(lane => lane.style.lane === 'people' && lane.bars.some(bar => bar.follows))
  const tailed = drawn.lanes.some(lane => lane.tails.lines.length > 0)
  return (
    <ul class="journey-key">
      {(has('plain') || has('good')) && <Entry drawn={<Sample tone="good" />} says="Done, or happened" />}
      {has('late') && <Entry drawn={<Sample tone="late" />} says="Ringed and raised: done late" />}
      {has('missed') && (
        <Entry drawn={<Sample tone="missed" />} says="Hollow, struck through: due and not done" />
      )}
      {has('doubt') && <Entry drawn={<Sample tone="doubt" />} says="Hollow with a dot: in doubt" />}
      {stacked && (
        <Entry
          drawn={
            <>
              <rect class="journey-stack journey-stack--good" x={1} y={3} width={18} height={14} rx={7} />
              <text class="journey-count journey-count--good" x={10} y={13.6}>
                7
              </text>
            </>
          }
          says="Several close together"
        />
      )}
      {open && (
        <Entry
          drawn={<path class="journey-bar journey-help--key" d="M1 4h12l6 6l-6 6h-12z" />}
          says="Still open"
        />
      )}
      {changed && <Entry drawn={<path class="journey-change" d="M10 2v16" />} says="Change of worker" />}
      {tailed && (
        <Entry
          drawn={
            <>
              <path class="journey-tail" d="M1 11H18" />
              <path class="journey-tail-end" d="M18 7v7" />
            </>
          }
          says="From the day to when it was written down, if over 5 working days"
        />
      )}
      {drawn.gaps.length > 0 && (
        <Entry
          drawn={<path class="journey-key__hatch" d="M0 10L10 0M0 20L20 0M10 20L20 10" />}
          says="Help open, nothing recorded for over 90 days"
        />
      )}
    </ul>
  )
}
