import { setTimeout } from 'node:timers/promises'

/** How the feed waits, in milliseconds: as the Department’s own sender does. */
export type Pace = {
  /** Between two batches. */
  between: number
  /** For an answer. */
  patience: number
  /** How often one batch is tried, where trying again may help. */
  tries: number
  /** Before the second try; doubled for each after it. */
  first: number
  longest: number
  /** Where the Department asks for a longer wait, the feed stops and goes on at its next run. */
  longestAsked: number
  wait(ms: number): Promise<unknown>
}

export const PACE: Pace = {
  between: 400,
  patience: 30_000,
  tries: 3,
  first: 5_000,
  longest: 30_000,
  longestAsked: 120_000,
  wait: ms => setTimeout(ms),
}

/** How long to wait before the next try: as asked by Retry-After (seconds, or a moment), else longer each time. */
export function waitBefore(nth: number, retryAfter: string | null, now: number, pace: Pace): number {
  const asked = retryAfter === null ? undefined : askedIn(retryAfter.trim(), now)
  return asked ?? Math.min(pace.longest, pace.first * 2 ** (nth - 1))
}

function askedIn(text: string, now: number): number | undefined {
  if (/^\d+$/.test(text)) return Number(text) * 1000
  const moment = Date.parse(text)
  return Number.isNaN(moment) ? undefined : Math.max(0, moment - now)
}
