import type { Mode } from '../../returns/dfe-feed/index.ts'
import { isSafeAddress } from '../safe-address.ts'

/** Where the feed goes, and by what it is let in. All of it comes from the Department’s portal. */
export type DfeFeed = {
  /** The address before `/children_social_care_data`. */
  url: string
  /** The authority’s three digits. */
  authority: string
  tokenUrl: string
  clientId: string
  clientSecret: string
  scope: string
  supplierKey: string
  mode: Mode
  /** When it goes by the clock, each day, as London's clocks have it: '03:30'. Null: only when a person has it sent. */
  at: string | null
}

/**
 * A local setting: when the feed goes where DFE_FEED_AT says nothing. The Department asks for a night's sending; by then what
 * others write at midnight is written, and at five the rules of the returns begin.
 */
export const FEED_AT = '03:30'

type Env = Readonly<Record<string, string | undefined>>

/** Settings without which nothing can be sent, and where each stands in DfeFeed. */
const NEEDED = {
  authority: 'DFE_FEED_AUTHORITY',
  tokenUrl: 'DFE_FEED_TOKEN_URL',
  clientId: 'DFE_FEED_CLIENT_ID',
  clientSecret: 'DFE_FEED_CLIENT_SECRET',
  scope: 'DFE_FEED_SCOPE',
  supplierKey: 'DFE_FEED_SUPPLIER_KEY',
} as const

/**
 * Reads DFE_FEED_URL and what belongs to it: undefined where there is no address; a sentence says what is wrong or missing.
 * No secret is ever said. `url` is asked for in place of DFE_FEED_URL.
 */
export function dfeFeedOf(env: Env, url = env.DFE_FEED_URL): DfeFeed | string | undefined {
  const address = url?.trim().replace(/\/+$/, '') ?? ''
  if (address === '') return undefined
  if (!isSafeAddress(address))
    return 'The address of the feed must be an https address, as the Department’s portal shows it.'
  const told = Object.fromEntries(
    Object.entries(NEEDED).map(([field, name]) => [field, env[name]?.trim() ?? '']),
  ) as Record<keyof typeof NEEDED, string>
  const missing = Object.entries(NEEDED).flatMap(([field, name]) =>
    told[field as keyof typeof NEEDED] === '' ? [name] : [],
  )
  if (missing.length > 0)
    return `The feed also needs ${missing.join(', ')}: the Department’s portal says what to write there.`
  if (!/^\d{3}$/.test(told.authority))
    return 'DFE_FEED_AUTHORITY must be the authority’s number at the Department: three digits.'
  if (!isSafeAddress(told.tokenUrl))
    return 'DFE_FEED_TOKEN_URL must be an https address, as the Department’s portal shows it.'
  const mode = env.DFE_FEED_MODE?.trim() || 'whole'
  if (mode !== 'whole' && mode !== 'changes')
    return 'DFE_FEED_MODE is whole (each changed child whole) or changes (only what changed of them).'
  const at = timeOf(env.DFE_FEED_AT)
  if (at === undefined)
    return 'DFE_FEED_AT is a time like 03:30, or never. Between 01:00 and 01:59 it cannot be: London’s clocks have that hour twice in autumn and not at all in spring.'
  return { url: address, ...told, mode, at }
}

function timeOf(said: string | undefined): string | null | undefined {
  const text = said?.trim() || FEED_AT
  if (text === 'never') return null
  return /^(?!01)([01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : undefined
}
