import { renderToString } from 'preact-render-to-string'
import { JourneyPicture } from './journey-picture.tsx'
import { careLeaver } from './lives.test-data.ts'

/** How long a picture of so many records takes to draw as text, and how long the text is. For the bench. */
export function timePicture(size = 4000, rounds = 60): { medianMs: number; p95Ms: number; bytes: number } {
  const life = careLeaver(size)
  const times: number[] = []
  let bytes = 0
  for (let i = 0; i < rounds; i++) {
    const start = performance.now()
    const html = renderToString(<JourneyPicture {...life} id="life" />)
    times.push(performance.now() - start)
    bytes = Buffer.byteLength(html)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { medianMs: at(0.5), p95Ms: at(0.95), bytes }
}
