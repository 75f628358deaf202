import { isoDay } from '../../core/day.ts'
import { stopWhatHolds, type Withheld, wordsOfAddress, wordsOfNumber } from '../../engines/outbox/index.ts'
import { asService, type Ctx } from '../../engines/records/index.ts'

// Brothers and sisters are often joined only by a parent whom they share.
const FAMILY = `select other_id from person_family where person_id = $1
  union select b.other_id from person_family a join person_family b on b.person_id = a.other_id where a.person_id = $1`

/**
 * What is kept from somebody about a child and their family: addresses and telephone numbers, past ones too, for
 * whoever composes a message about the child. Read with the service's eyes: a brother's address that the author may
 * not see must not leave in the author's letter either. Nothing of it is for showing.
 */
export async function withheldAbout(ctx: Ctx, child: string): Promise<Withheld[]> {
  const rows = await asService(ctx, () =>
    ctx.db.rows<{ what: 'address' | 'telephone'; said: string; postcode: string | null; kept_from: string }>(
      `select what, said, postcode, kept_from from kept_from_fact
       where (kept_from_on is null or kept_from_on <= $2::date)
         and (person_id = $1 or person_id in (${FAMILY}))
       order by what, said`,
      [child, isoDay(ctx.today)],
    ),
  )
  return rows.map(({ what, said, postcode, kept_from: from }) =>
    what === 'address'
      ? { what: 'an address that is kept from somebody', words: wordsOfAddress(said, postcode), from }
      : { what: 'a telephone number that is kept from somebody', words: wordsOfNumber(said), from },
  )
}

/**
 * Once something about a person is kept from somebody: stops what has not left and would tell it, about the person and
 * about everyone of the family, whose letters may hold it too.
 */
export async function stopWhatTells(ctx: Ctx, person: string): Promise<void> {
  const family = await asService(ctx, () => ctx.db.rows<{ other_id: string }>(FAMILY, [person]))
  for (const one of new Set([person, ...family.map(row => row.other_id)]))
    await stopWhatHolds(ctx, one, await withheldAbout(ctx, one))
}
