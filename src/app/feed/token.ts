import type { DfeFeed } from './settings.ts'

/** A moment less than it is good for: it must not end on its way. */
const SPARE_MS = 60_000
const USUAL_SECONDS = 3600

/** What went wrong at the door, without a word of what was said there: it holds the secret. */
export class NoToken extends Error {
  readonly status: number | undefined
  constructor(status: number | undefined) {
    super(status === undefined ? 'did not answer' : `refused (${status})`)
    this.status = status
  }
}

/** Tokens by OAuth 2.0 client credentials: one is kept until it is nearly over, or was refused. */
export class Tokens {
  readonly #feed: DfeFeed
  readonly #patience: number
  #kept: { token: string; until: number } | undefined

  constructor(feed: DfeFeed, patience: number) {
    this.#feed = feed
    this.#patience = patience
  }

  /** A token that is good now. Throws NoToken. */
  async get(): Promise<string> {
    if (this.#kept && this.#kept.until > performance.now()) return this.#kept.token
    const asked = performance.now()
    const { access_token, expires_in } = await this.#ask()
    const seconds = Number(expires_in)
    const lasts = 1000 * (Number.isFinite(seconds) && seconds > 0 ? seconds : USUAL_SECONDS)
    // One that lasts less than the spare is used once.
    this.#kept = { token: access_token, until: asked + lasts - SPARE_MS }
    return access_token
  }

  /** The last one opened nothing: the next is asked for anew. */
  forget(): void {
    this.#kept = undefined
  }

  async #ask(): Promise<{ access_token: string; expires_in?: unknown }> {
    const { tokenUrl, clientId, clientSecret, scope } = this.#feed
    let status: number | undefined
    try {
      const response = await fetch(tokenUrl, {
        method: 'POST',
        headers: { accept: 'application/json' },
        body: new URLSearchParams({
          client_id: clientId,
          client_secret: clientSecret,
          scope,
          grant_type: 'client_credentials',
        }),
        // What is said to one address is never carried to another.
        redirect: 'error',
        signal: AbortSignal.timeout(this.#patience),
      })
      status = response.status
      const answer = (await response.json()) as { access_token?: unknown; expires_in?: unknown }
      if (status === 200 && typeof answer.access_token === 'string' && answer.access_token !== '')
        return { ...answer, access_token: answer.access_token }
    } catch {
      // Not the error itself: it may repeat what was sent.
    }
    throw new NoToken(status)
  }
}
