import type { Day } from '../../core/day.ts'
import type { Channel } from '../../engines/outbox/index.ts'
import type { Records } from '../../engines/records/index.ts'
import type { Assets } from '../../web/kit/index.ts'
import type { Found } from '../discover.ts'
import type { DfeFeed } from '../feed/settings.ts'
import type { PartnerLimits, StrangerLimits } from './strangers.ts'

/** Everything one authority's website stands on: handed to the server once, and to every visit. */
export type Site = {
  records: Records
  /** The practice areas that were discovered, in the order they join. */
  found: readonly Found[]
  assets: Assets
  /** The folder of the built styles and script, served under /assets/. */
  assetsFolder: string
  /** The authority's own name, as it signs its letters. */
  council: string
  /** The number by which the front door is reached, for letters and for whoever tells of a worry. */
  telephone?: string
  /** Signs the session's cookie; 32 characters or more, the same after a restart. */
  secret: string
  /** The proxy whose word on who asks, and by https or not, is taken: an IP address or range, or several with commas. */
  proxy?: string
  /** The made-up city that is shown, by its last day, which is its today; none where real lives are. */
  city?: { today: Day }
  /** Of which channels messages leave by themselves; of none when left out. */
  leaves?: readonly Channel[]
  /** How much people without an account may bring; the usual when left out. */
  strangers?: StrangerLimits
  /** How much a partner who signed in may bring; the usual when left out. */
  partners?: PartnerLimits
  /** Where this website is reached, for what is sent by e-mail: 'https://goldthread.council.example'. */
  address?: string
  /** Today is always the same day here, whatever the real one is. */
  isDayFixed?: boolean
  /** Where the Department's daily feed goes; a sentence where its settings are wrong; none where nothing is set. */
  feed?: DfeFeed | string
  /** Nobody here is real: personas are offered on the sign-in page. */
  demonstration: boolean
}
