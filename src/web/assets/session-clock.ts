/** How long before the end of a session it is said. WCAG 2.2 success criterion 2.2.1 asks for at least 20 seconds. */
export const WARN_BEFORE = 120_000

export type Phase = 'open' | 'warning' | 'ended'

/** Where a session stands, from its length and when the server was last asked, in milliseconds. */
export function phaseAt(now: number, lastAsked: number, length: number): Phase {
  const left = lastAsked + length - now
  if (left <= 0) return 'ended'
  // A session shorter than twice the warning is warned of from its half on.
  return left <= Math.min(WARN_BEFORE, length / 2) ? 'warning' : 'open'
}

/** '2 minutes', '1 minute', '30 seconds'. */
export function timeLeft(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000))
  const minutes = Math.ceil(seconds / 60)
  if (seconds > 60) return `${minutes} minutes`
  return seconds === 60 ? '1 minute' : `${Math.ceil(seconds / 10) * 10} seconds`
}
