import type { Problem } from '../../core/outcome.ts'
import type { Asked } from '../../engines/area.ts'
import type { Codes } from '../../engines/records/index.ts'
import { Details, type FieldDescription, type FieldValues, FormFields } from '../kit/index.ts'
import type { FamilyChild } from './fields.ts'

/** A question whose answers are codes, each a record of its own, ticked for each child. */
export type Ticked<C extends FamilyChild> = {
  name: string
  label: string
  codes: Codes
  /** What is ticked already. */
  known(page: Asked, one: C): Promise<readonly string[]>
}

/** The question as it is asked of one child: their name stands before it where there are several. */
export const tickedOf = <C extends FamilyChild>(
  { name, label, codes }: Ticked<C>,
  one: C,
  isOneOfSeveral: boolean,
): FieldDescription => ({
  name: `${name}-${one.child}`,
  type: 'checkbox',
  label: isOneOfSeveral ? `${one.name}: ${label}` : label,
  optional: true,
  options: Object.entries(codes).map(([value, text]) => ({ value, text })),
})

type TickedProps<C extends FamilyChild> = {
  ticked: Ticked<C> | undefined
  children: readonly C[]
  values: FieldValues
  problems: readonly Problem[]
}

/** Long lists of boxes, folded away child by child: how many are ticked stands above each, and it is open where something is wrong. */
export function TickedPart<C extends FamilyChild>({ ticked, children, values, problems }: TickedProps<C>) {
  if (!ticked) return null
  return (
    <>
      {children.map(one => {
        const question = tickedOf(ticked, one, children.length > 1)
        const n = (values[question.name] ?? '').split(',').filter(Boolean).length
        return (
          <Details
            summaryText={`${question.label} ${n === 0 ? 'Nothing is ticked yet' : `${n} ticked`}`}
            open={problems.some(({ field }) => field === question.name)}
          >
            <FormFields fields={[question]} values={values} errors={problems} />
          </Details>
        )
      })}
    </>
  )
}
