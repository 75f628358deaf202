import type { Day } from '../../../core/day.ts'
import type { Inexact } from '../../../core/inexact.ts'
import type { Problem } from '../../../core/outcome.ts'
import { openRecord } from '../../../engines/access/index.ts'
import { Identity, SEX } from '../records.ts'
import { correctingPage } from './correcting.tsx'

/** Codes that somebody may choose today; one of an earlier year stays where it stands. */
const CHOSEN = ['F', 'M', 'U'] as const

/** Who a person is, as far as a worker may correct it. */
export const identityPage = correctingPage({
  path: 'identity',
  title: 'Correct who they are',
  submit: 'Save the correction',
  kind: Identity,
  ask: [
    'forename',
    'surname',
    'knownAs',
    'otherNames',
    'born',
    'expectedOn',
    'sex',
    'ethnicity',
    'nhsNumber',
  ],
  find: ({ ctx }, { personId }) => openRecord(ctx, Identity, personId),
  asked: ({ sex }) => [
    {
      name: 'sex',
      type: 'choice',
      label: Identity.fields.sex.label,
      optional: true,
      options: [...new Set([...CHOSEN, ...(sex === null ? [] : [sex])])].map(value => ({
        value,
        text: SEX[value] + (CHOSEN.some(one => one === value) ? '' : ', as an earlier return has it'),
      })),
    },
  ],
  wrong(ctx, { diedOn }, { born, forename, surname, knownAs, expectedOn }) {
    const problems: Problem[] = []
    if (!forename && !surname && !knownAs && expectedOn == null)
      problems.push({ field: 'forename', message: 'Enter a name, or part of it' })
    const latest: Day | undefined = (born as Inexact | null)?.latest
    if (latest !== undefined && latest > ctx.today)
      problems.push({
        field: 'born',
        message: 'The date of birth must be in the past. For a child not yet born give the expected date',
      })
    if (latest !== undefined && diedOn !== null && latest > diedOn)
      problems.push({ field: 'born', message: 'They would have died before they were born' })
    return problems
  },
})
