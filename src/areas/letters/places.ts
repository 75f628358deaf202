import type { Ctx } from '../../engines/records/index.ts'
import { placesKnown } from '../child/facts.ts'

/** A place a letter can go to: what is offered, and the lines that the message takes. */
export type Place = { id: string; text: string; to: string }

/** The places that the record knows of the child and their family: none that is kept from anybody. */
export const placesFor = async (ctx: Ctx, child: string): Promise<Place[]> =>
  (await placesKnown(ctx, child)).map(({ id, name, lines, what }) => ({
    id,
    text: `${name}: ${lines.join(', ')}${what === 'telephone' ? ', for a text message' : ''}`,
    to: lines.join('\n'),
  }))
