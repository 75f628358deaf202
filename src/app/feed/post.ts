import type { Payload } from '../../returns/dfe-feed/index.ts'
import { type Pace, waitBefore } from './pace.ts'
import type { DfeFeed } from './settings.ts'
import { NoToken, type Tokens } from './token.ts'

/**
 * What became of a batch: taken, with a receipt for each child where there was one; left (204); refused as a whole; or met with
 * an error of theirs (500) at every try, which may be theirs or of one record in it.
 */
export type Answer =
  | { taken: true; receipts: (string | null)[] }
  | { taken: 'nothing' }
  | { taken: 'trouble'; words: string }
  /** `named` are the places in the batch, from 0, that its words name as [n]. */
  | { taken: false; words: string; named: number[] }

/** The line is cut, or the door is shut: nothing more goes in this run, and what has not gone goes in the next. */
export class Cut extends Error {}

/** Posts one batch of children. Throws Cut where there is no use in going on. */
export type Post = (children: readonly Payload[]) => Promise<Answer>

/** Posts batches to where the settings say, at the Department’s pace. */
export function postTo(feed: DfeFeed, tokens: Tokens, pace: Pace): Post {
  const address = `${feed.url}/children_social_care_data/${feed.authority}/children`
  const secrets = [feed.clientSecret, feed.supplierKey, feed.clientId]

  return async children => {
    const body = JSON.stringify(children)
    let renewed = false
    for (let nth = 1; ; nth += 1) {
      const token = await tokens.get().catch(notGiven)
      if (token instanceof NoToken) {
        if (nth >= pace.tries || !mayComeLater(token.status)) throw new Cut(whyNoToken(token.status))
        await pace.wait(waitBefore(nth, null, Date.now(), pace))
        continue
      }
      const met = await send(address, token, feed.supplierKey, body, pace.patience)
      if (met?.status === 200) return { taken: true, receipts: receiptsIn(met.text, children.length) }
      // Whether what was sent is there, nobody can say: it goes again in the next run, which changes nothing if it is.
      if (met?.status === 204) return { taken: 'nothing' }
      if (met?.status === 401 && !renewed) {
        // A token may end early: a new one is tried at once, and once.
        tokens.forget()
        renewed = true
        nth -= 1
        continue
      }
      if (met && isRefusal(met.status)) {
        const words = [token, ...secrets].reduce(
          (said, secret) => said.replaceAll(secret, '…'),
          wordsIn(met.text),
        )
        return { taken: false, words: inBrief(met.status, words), named: namedIn(met.text, children.length) }
      }
      if (nth >= pace.tries && met?.status === 500) return { taken: 'trouble', words: whyCut(500) }
      if (nth >= pace.tries || (met && !mayHelp(met.status))) throw new Cut(whyCut(met?.status))
      const wait = waitBefore(nth, met?.retryAfter ?? null, Date.now(), pace)
      if (wait > pace.longestAsked)
        throw new Cut(`The Department asks to wait ${Math.ceil(wait / 60_000)} minutes.`)
      await pace.wait(wait)
    }
  }
}

type Met = { status: number; text: string; retryAfter: string | null }

/** One way there and back; undefined when there was no answer. */
async function send(
  address: string,
  token: string,
  supplierKey: string,
  body: string,
  patience: number,
): Promise<Met | undefined> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        supplierkey: supplierKey,
        'content-type': 'application/json',
      },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
    // An answer that breaks off is none.
    const text = await response.text()
    return { status: response.status, text, retryAfter: response.headers.get('retry-after') }
  } catch {
    return undefined
  }
}

function notGiven(error: unknown): NoToken {
  if (error instanceof NoToken) return error
  throw error
}

const mayComeLater = (status: number | undefined): boolean =>
  status === undefined || status === 429 || status >= 500

const whyNoToken = (status: number | undefined): string =>
  status === undefined
    ? 'The address that gives tokens did not answer.'
    : `The address that gives tokens refused us (${status}): look at the client id, its secret and the scope.`

/** What is wrong is in the batch: to send it again would not help, to send less of it may. */
const isRefusal = (status: number): boolean => [400, 413, 422].includes(status)
/** A firewall in front answers 403 when it slows down who sends much. */
const mayHelp = (status: number): boolean => status === 403 || status === 429 || status >= 500

function whyCut(status: number | undefined): string {
  switch (status) {
    case undefined:
      return 'The Department did not answer.'
    case 401:
      return 'The Department does not know our token (401): look at the scope.'
    case 403:
      return 'The Department does not let us in (403): look at the supplier key and the authority’s number.'
    case 429:
      return 'The Department takes no more for now (429).'
    default:
      return status >= 500
        ? `The Department is in trouble (${status}).`
        : `The Department answered in a way that its specification does not name (${status}).`
  }
}

/** Its specification says one id for the batch, and what is known of the service one for each child: either is kept. */
function receiptsIn(text: string, children: number): (string | null)[] {
  let said: unknown
  try {
    said = JSON.parse(text)
  } catch {
    said = text.trim()
  }
  if (Array.isArray(said) && said.length === children)
    return said.map(one => (typeof one === 'string' ? one : JSON.stringify(one)))
  return Array(children).fill(typeof said === 'string' && said !== '' ? said : null)
}

const namedIn = (text: string, children: number): number[] => [
  ...new Set(
    [...text.matchAll(/\[(\d{1,4})\]/g)].map(([, nth]) => Number(nth)).filter(nth => nth < children),
  ),
]

/** Its words, however it wraps them: the specification does not say. */
function wordsIn(text: string): string {
  try {
    const said: unknown = JSON.parse(text)
    if (typeof said === 'string') return said
    const { message, detail, title } = said as Record<string, unknown>
    const words = message ?? detail ?? title
    return typeof words === 'string' ? words : text
  } catch {
    return text
  }
}

const LONGEST_SAID = 300

function inBrief(status: number, text: string): string {
  const words = text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_SAID)
  return `The Department refused it (${status})${words === '' ? '.' : `: ${words}`}`
}
