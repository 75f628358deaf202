import { yearOf } from '../../../core/collection-year.ts'
import { dayOf } from '../../../core/instant.ts'
import type { Outcome } from '../../../core/outcome.ts'
import { asKnownAt, asService, type Ctx } from '../../../engines/records/index.ts'
import { freezeExport, type ReturnOf, withAnswers } from '../../../returns/submitting/index.ts'
import type { Found } from '../../discover.ts'
import type { FrozenExport } from './kind.ts'
import { EXPORTS, type ExportName } from './kinds.ts'

/** Freezes an export of today as the record stands, in the name of whoever asks. Gives where it is found: its year and number. */
export async function freezeOfToday(
  ctx: Ctx,
  found: readonly Found[],
  name: ExportName,
): Promise<Outcome<{ of: ReturnOf; nth: number }>> {
  const kind: FrozenExport = EXPORTS[name]
  const of: ReturnOf = { kind: name, year: yearOf(dayOf(ctx.now)) }
  const done = await asService(ctx, () =>
    asKnownAt(ctx, ctx.now, async then => {
      const opened = await kind.open(then, found, dayOf(ctx.now))
      const differences = await opened.differences?.(then)
      return freezeExport(then, {
        of,
        form: kind.form,
        asKnownAt: ctx.now,
        tables: opened.tables,
        rows: table => opened.rows(then, table),
        files: await opened.files(then),
        keys: kind.keys,
        answered: differences && {
          faults: await withAnswers(then, of, differences.found, kind),
          numbers: differences.numbers,
        },
      })
    }),
  )
  return done.ok ? { ok: true, value: { of, nth: done.value } } : done
}
