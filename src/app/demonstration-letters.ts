import { addDays } from '../core/day.ts'
import { dayOf } from '../core/instant.ts'
import { addWorkingDays } from '../core/working-days.ts'
import {
  acknowledgement,
  compose,
  type Draft,
  hold,
  outcome,
  receipt,
  type Sender,
  thanks,
  writeLetter,
} from '../engines/outbox/index.ts'
import { type Ctx, type Records, transact } from '../engines/records/index.ts'
import { type Cast, castOn, type Part } from '../engines/simulation/index.ts'
import type { Found } from './discover.ts'
import { sendLetGo, toMailbox } from './sending.ts'

const FRONT_DOOR: Sender = {
  council: 'Demonstration Council',
  team: 'Front door',
  telephone: '01632 960 111',
}
const EAST: Sender = { ...FRONT_DOOR, team: 'East locality', telephone: '01632 960 112' }

type Letter = Omit<Draft, 'child' | 'madeFrom' | 'withheld'> & { part: Part; by: string; held?: string }

/**
 * Letters of the demonstration: one that waits, one that was sent, one held and one about a child few may see. Each is
 * composed by a colleague, held to all that composing refuses, from the contact with which the child came.
 */
export async function makeLetters(records: Records, found: readonly Found[]): Promise<void> {
  const kind = found.flatMap(({ area }) => area.records).find(({ table }) => table === 'contact')
  // A house without a front door has nobody to answer.
  if (!kind) return
  for (const { part, by, held, ...letter } of lettersOn(records)) {
    await transact(records, { who: by }, async ctx => {
      const cast = castOn(ctx.today)
      const contact = await contactOf(ctx, cast, part)
      if (contact === undefined) throw new Error(`no contact tells how ${part} came to us`)
      const madeFrom = { kind, id: contact }
      const done = await compose(ctx, { ...letter, child: cast[part].id, madeFrom, withheld: [] })
      const kept = done.ok && held !== undefined ? await hold(ctx, done.value, held) : done
      if (!kept.ok) throw new Error(kept.problems.map(({ message }) => message).join('; '))
    })
  }
  await sendLetGo(records, toMailbox)
}

async function contactOf(ctx: Ctx, cast: Cast, part: Part): Promise<string | undefined> {
  const row = await ctx.db.first<{ id: string }>(
    'select id from contact where child_id = $1 order by known_at desc, id limit 1',
    [cast[part].id],
  )
  return row?.id
}

function lettersOn({ now }: Records): Letter[] {
  const today = dayOf(now())
  const school = { name: 'Sandra Hillcott', standing: 'referrer' } as const
  return [
    {
      part: 'referred',
      by: 'front-door',
      reader: school,
      channel: 'e-mail',
      to: 'sandra.hillcott@larkrise-school.example',
      ...writeLetter(acknowledgement, today, {
        reader: school.name,
        reference: 'R-2041',
        receivedOn: today,
        decisionBy: addWorkingDays(today, 1),
        sender: FRONT_DOOR,
      }),
    },
    {
      part: 'just-arrived',
      by: 'front-door',
      reader: { name: 'Mr Osgood', standing: 'member-of-public' },
      channel: 'letter',
      to: '2 Beacon Steps\nZZ3 4GT',
      ...writeLetter(thanks, today, {
        reader: 'Mr Osgood',
        receivedOn: addDays(today, -1),
        sender: FRONT_DOOR,
      }),
      state: 'confirmed',
    },
    {
      part: 'in-need',
      by: 'team-manager',
      reader: { name: 'Samina Rahmanzai', standing: 'parent' },
      channel: 'letter',
      to: '41 Orchard Fold\nZZ1 9GT',
      ...writeLetter(receipt, today, {
        reader: 'Samina Rahmanzai',
        to: 'family',
        reference: 'R-1987',
        acceptedOn: today,
        inTouchBy: addWorkingDays(today, 5),
        referrer: { name: 'A neighbour', asksNotToBeNamed: true },
        sender: EAST,
      }),
      held: 'Ask her first whether post to the house is safe.',
    },
    {
      part: 'restricted',
      by: 'team-manager',
      reader: { name: 'Dr Ines Quill', standing: 'referrer' },
      channel: 'e-mail',
      to: 'ines.quill@surgery.example',
      ...writeLetter(outcome, today, {
        reader: 'Dr Ines Quill',
        reference: 'R-2002',
        decidedOn: today,
        outcome: 'assess',
        decidedBy: 'Grace Abara, front door manager',
        passage: null,
        sender: FRONT_DOOR,
      }),
      confirmed: ['Grace Abara'],
    },
  ]
}
