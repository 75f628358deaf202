import type { VNode } from 'preact'
import type { Day } from '../../core/day.ts'
import type { Lane } from '../../engines/chronology/index.ts'
import { BAR_HEIGHT, type Bar, LABEL_SIZE } from './bars.ts'
import { glyphPath, tonePath } from './glyph.ts'
import { fitLabel } from './label.ts'
import type { Glyph, LaneStyle } from './lanes.ts'
import type { LaneDrawing, Placed } from './layout.ts'
import { asideAt, type Mark, stackCount } from './marks.ts'
import { sentence, stackSentence } from './sentence.ts'
import { unspoken } from './spoken.ts'
import { stageOf } from './stage.ts'

/** Where the things behind a stack are listed: a lane and its first and last day. */
export type StackHref = (lane: Lane, fromOn: Day, toOn: Day) => string

/** What every bar and mark needs to know about the picture it is in. */
export type Frame = { today: Day; tipX: number; tipY: number; tipWidth: number; stackHref: StackHref }

const link = (key: string, href: string, says: string, frame: Frame, drawn: VNode): VNode => (
  <a key={key} class="journey-link" href={href}>
    <title>{says}</title>
    {drawn}
    <text class="journey-tip" x={frame.tipX} y={frame.tipY} {...unspoken}>
      {fitLabel(says, 13, frame.tipWidth) ?? says.slice(0, 120)}
    </text>
  </a>
)

function barClass(bar: Bar, lane: Lane): string {
  const fill =
    lane === 'help' ? `journey-stage--${stageOf(bar.telling.title)}` : `journey-${lane}--${bar.shade}`
  const { tone } = bar.telling
  return `journey-bar ${fill}${tone === 'plain' || tone === 'good' ? '' : ` journey-bar--${tone}`}`
}

/** The outline of a bar: square at a known end, pointed where it is still open. */
function barPath({ x, y, width, open }: Placed<Bar>): string {
  const point = open && width > 14 ? 6 : 0
  const flat = Math.round((width - point) * 10) / 10
  const tip = point ? `l${point} ${BAR_HEIGHT / 2}l-${point} ${BAR_HEIGHT / 2}` : `v${BAR_HEIGHT}`
  return `M${x} ${y}h${flat}${tip}h-${flat}z`
}

function drawBar(bar: Placed<Bar>, { style: { lane } }: LaneDrawing, frame: Frame, id: string): VNode {
  const says = sentence(bar.telling, frame.today)
  const path = barPath(bar)
  const label = bar.label && (
    <text
      class={bar.labelAt === 'inside' ? `journey-label journey-label--${lane}` : 'journey-label'}
      text-anchor={bar.labelAt === 'before' ? 'end' : undefined}
      x={bar.labelX}
      y={bar.y + BAR_HEIGHT / 2 + LABEL_SIZE * 0.36}
    >
      {bar.label}
    </text>
  )
  const pattern = lane === 'help' && (
    <path class="journey-print" d={path} fill={`url(#${id}-${stageOf(bar.telling.title)})`} {...unspoken} />
  )
  const change = lane === 'people' && bar.follows && (
    <path class="journey-change" d={`M${bar.x} ${bar.y - 2}v${BAR_HEIGHT + 4}`} />
  )
  return link(
    `${bar.telling.kind}-${bar.telling.recordId}`,
    bar.telling.href,
    says,
    frame,
    <>
      <path class={barClass(bar, lane)} d={path} />
      {pattern}
      {change}
      {label}
    </>,
  )
}

function drawGlyph(glyph: Glyph, mark: Mark, x: number, y: number): VNode {
  const tone = mark.tone
  const add = tonePath(tone, x, y)
  return (
    <>
      {glyph === 'quote' ? (
        <text class="journey-quote" x={x} y={y + 14}>
          “
        </text>
      ) : (
        <path class={`journey-mark journey-mark--${tone}`} d={glyphPath(glyph, x, y)} />
      )}
      {add && <path class={`journey-add journey-add--${tone}`} d={add} />}
    </>
  )
}

function drawSingle(mark: Placed<Mark>, style: LaneStyle, frame: Frame): VNode {
  const telling = mark.tellings[0]!
  const y = mark.y + 9
  return link(
    `${telling.kind}-${telling.recordId}`,
    telling.href,
    sentence(telling, frame.today),
    frame,
    <>
      <path class="journey-hit" d={`M${mark.x - 8} ${mark.y}h16v18h-16z`} />
      {drawGlyph(style.glyph, mark, mark.x, y)}
      {mark.label && (
        <text
          class="journey-aside"
          x={mark.x + (mark.labelBefore ? -1 : 1) * asideAt(mark.tone)}
          y={y + 4}
          text-anchor={mark.labelBefore ? 'end' : undefined}
        >
          {mark.label}
        </text>
      )}
    </>,
  )
}

function drawStack(mark: Placed<Mark>, style: LaneStyle, frame: Frame): VNode {
  const first = mark.tellings[0]!
  const last = mark.tellings[mark.tellings.length - 1]!
  return link(
    `stack-${first.kind}-${first.recordId}`,
    frame.stackHref(style.lane, first.fromOn, last.fromOn),
    stackSentence(mark.tellings, style.one, style.many),
    frame,
    <>
      <rect
        class={`journey-stack journey-stack--${mark.tone}`}
        x={mark.x + 0.5}
        y={mark.y + 2}
        width={mark.width - 1}
        height={14}
        rx={style.glyph === 'circle' || style.glyph === 'quote' ? 7 : 2}
      />
      <text class={`journey-count journey-count--${mark.tone}`} x={mark.x + mark.width / 2} y={mark.y + 12.6}>
        {stackCount(mark.tellings.length)}
      </text>
    </>,
  )
}

/** Everything in a lane that opens a record, in time order, so that the tab key goes through it as it happened. */
export function drawLaneLinks(lane: LaneDrawing, frame: Frame, id: string): VNode[] {
  const drawn = [
    ...lane.bars.map(bar => ({ on: bar.telling.fromOn, node: drawBar(bar, lane, frame, id) })),
    ...lane.marks.map(mark => ({
      on: mark.tellings[0]!.fromOn,
      node:
        mark.tellings.length === 1 ? drawSingle(mark, lane.style, frame) : drawStack(mark, lane.style, frame),
    })),
  ]
  return drawn.sort((a, b) => a.on - b.on).map(({ node }) => node)
}
