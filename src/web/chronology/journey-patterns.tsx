import type { VNode } from 'preact'
import type { Stage } from './stage.ts'

const PRINTED: readonly [Stage, string][] = [
  ['early', 'M1 1h1v1h-1z'],
  ['need', 'M0 6L6 0'],
  ['protection', 'M0 6L6 0M0 0L6 6'],
  ['care', 'M0 1.5h6M0 4.5h6'],
  ['leaver', 'M1.5 0v6'],
  ['other', 'M3 3h1v1h-1z'],
]

/** Hatching for gaps, and one pattern for each stage of help, so that a black and white print tells them apart. */
export const JourneyPatterns = ({ id }: { id: string }): VNode => (
  <defs>
    <pattern id={`${id}-gap`} width="7" height="7" patternUnits="userSpaceOnUse">
      <path class="journey-hatch" d="M0 7L7 0" />
    </pattern>
    {PRINTED.map(([stage, d]) => (
      <pattern key={stage} id={`${id}-${stage}`} width="6" height="6" patternUnits="userSpaceOnUse">
        <path class="journey-hatch-print" d={d} />
      </pattern>
    ))}
  </defs>
)
