import type { Outcome } from '../../../core/outcome.ts'
import { type Ctx, insert, newReference } from '../../../engines/records/index.ts'
import { Contact } from '../records.ts'

/** What another part of the service passes to the front door about one child. */
export type PassedOn = { child: string; source: string; agency: string; worry: string; enquiry: string }

/** The reference under which what is passed on stands on the board: one for all the children of a family. */
export const newEnquiry = (): string => `FD-${newReference()}`

/** Passes a worry to the front door: it stands on the board at once, to be rated and decided as any other. */
export const passToFrontDoor = (
  ctx: Ctx,
  { child, source, agency, worry, enquiry }: PassedOn,
): Promise<Outcome<string>> =>
  insert(ctx, Contact, child, { receivedAt: ctx.now, source: source as never, agency, worry, enquiry })
