import type { Role } from '../../engines/access/index.ts'
import { OUTBOX_ROLES } from '../../engines/outbox/index.ts'

/** Who writes letters about a child, and reads that one was written: whoever looks after what leaves. */
export const WRITERS: readonly Role[] = OUTBOX_ROLES

/** Who finishes and sends letters that a worker asked for, and opens no record. */
export const SENDING: readonly Role[] = ['business-support']
export const ASKED_HREF = '/areas/letters/asked'

/** Where letters about a child are begun. */
export const lettersHref = (child: string): string => `/areas/letters/children/${child}`
export const LEAFLETS_HREF = '/areas/letters/leaflets'
