import type { VNode } from 'preact'
import { formatDay, shortDay } from '../../core/day.ts'
import { drawLaneLinks, type Frame } from './journey-marks.tsx'
import { JourneyPatterns } from './journey-patterns.tsx'
import { textWidth } from './label.ts'
import { counted } from './lanes.ts'
import type { Drawing, LaneDrawing } from './layout.ts'
import { formatLength } from './sentence.ts'
import { groupNamedBy, namedGroup, unspoken } from './spoken.ts'
import type { Tick } from './ticks.ts'

const NAME_SIZE = 13.5

const Axis = ({ drawn }: { drawn: Drawing }): VNode => (
  <g {...unspoken}>
    {drawn.ticks.map(({ on, x, label }: Tick) => (
      <g key={on}>
        <path class="journey-tick" d={`M${x} 20V${drawn.bottom}`} />
        <text class="journey-when" x={x} y={14}>
          {x > drawn.scale.right - 30 ? '' : label}
        </text>
      </g>
    ))}
    {drawn.ages.map(({ on, x, label }) => (
      <g key={on}>
        <path class="journey-age-tick" d={`M${x} 36v5`} />
        <text class="journey-age" x={x + 3} y={35}>
          {label}
        </text>
      </g>
    ))}
    <path class="journey-axis" d={`M${drawn.scale.left} 41.5H${drawn.scale.right}`} />
  </g>
)

/** Room for the name of the day shown, left of its line. */
const TODAY_NAME = 110

const Gaps = ({ drawn, id }: { drawn: Drawing; id: string }): VNode => (
  <g>
    {drawn.gaps.map(gap => {
      const length = formatLength(gap.fromOn, gap.toOn)
      const middle = gap.x + gap.width / 2
      // Whole or not at all: beside others, and beside today's name, half a label says nothing.
      const label = [`Nothing for ${length}`, length].find(words => {
        const wide = textWidth(words, 11.5)
        return (
          wide <= gap.width && (drawn.todayX === undefined || middle + wide / 2 < drawn.todayX - TODAY_NAME)
        )
      })
      return (
        <g key={gap.fromOn}>
          <title>{`Nothing recorded from ${formatDay(gap.fromOn)} to ${formatDay(gap.toOn)} while help was open.`}</title>
          <rect
            x={gap.x}
            y={drawn.top}
            width={gap.width}
            height={drawn.bottom - drawn.top}
            fill={`url(#${id}-gap)`}
          />
          {label && (
            <text class="journey-gap" x={middle} y={drawn.bottom + 14}>
              {label}
            </text>
          )}
        </g>
      )
    })}
  </g>
)

function Lane({
  lane,
  drawn,
  frame,
  id,
}: {
  lane: LaneDrawing
  drawn: Drawing
  frame: Frame
  id: string
}): VNode {
  const { left, right } = drawn.scale
  const bottom = lane.y + lane.height
  const middle = lane.y + Math.min(lane.height / 2, 15)
  const empty = lane.tellings.length === 0
  const says = `${lane.style.title}: ${empty ? 'nothing recorded' : counted(lane.tellings.length, 'entry', 'entries')}`
  return (
    <g {...namedGroup(says)}>
      <text class="journey-name" x={0} y={middle + NAME_SIZE * 0.36} {...unspoken}>
        {lane.style.title}
      </text>
      <path class="journey-rule" d={`M0 ${bottom - 0.5}H${right}`} />
      {empty && (
        <text class="journey-empty" x={left + 4} y={middle + 4} {...unspoken}>
          nothing recorded
        </text>
      )}
      {lane.tails.lines.length > 0 && (
        <path
          class="journey-tail"
          d={lane.tails.lines.map(({ x1, x2 }) => `M${x1} ${bottom - 3}H${x2}`).join('')}
        />
      )}
      {lane.tails.ends.length > 0 && (
        <path class="journey-tail-end" d={lane.tails.ends.map(x => `M${x} ${bottom - 6}v6`).join('')} />
      )}
      {drawLaneLinks(lane, frame, id)}
    </g>
  )
}

/** The picture itself, as SVG. Its links are in time order within each named lane. */
export function JourneySvg(props: { drawn: Drawing; frame: Frame; id: string; name: string }): VNode {
  const { drawn, frame, id, name } = props
  const { bottom, top, scale } = drawn
  const today = drawn.todayX
  return (
    <svg
      class="journey-svg"
      viewBox={`0 0 ${drawn.width} ${drawn.height}`}
      {...groupNamedBy(`${id}-title`)}
      focusable="false"
    >
      <title id={`${id}-title`}>
        {`The life of ${name} as one picture, ${formatDay(scale.from)} to ${formatDay(scale.to)}`}
      </title>
      <JourneyPatterns id={id} />
      {today !== undefined && today < scale.right - 4 && (
        <rect
          class="journey-ahead"
          x={today}
          y={top}
          width={scale.right - today}
          height={bottom - top}
          {...unspoken}
        />
      )}
      <Axis drawn={drawn} />
      <Gaps drawn={drawn} id={id} />
      {drawn.lanes.map(lane => (
        <Lane key={lane.style.lane} lane={lane} drawn={drawn} frame={frame} id={id} />
      ))}
      <g {...unspoken}>
        {drawn.bornX !== undefined && <path class="journey-born" d={`M${drawn.bornX} 24V${bottom}`} />}
        {today !== undefined && <path class="journey-today" d={`M${today} 41V${bottom + 4}`} />}
        {today !== undefined && (
          <text class="journey-today-name" x={Math.min(today, scale.right)} y={bottom + 15}>
            {`as at ${shortDay(frame.today)}`}
          </text>
        )}
        <text class="journey-hint" x={frame.tipX} y={frame.tipY}>
          Point at anything, or tab to it, to read it here. Select it to open the record.
        </text>
      </g>
    </svg>
  )
}
