import type { Day } from '../../../core/day.ts'
import type { Inexact } from '../../../core/inexact.ts'
import type { Problem } from '../../../core/outcome.ts'
import { openRecord } from '../../../engines/access/index.ts'
import { Identity, SEX } from '../records.ts'
import { correctingPage } from './correcting.tsx'

/** Codes that somebody may choose today; one of an earlier year stays where it stands. */
const CHOSEN = ['F', 'M', 'U'] as const

/** DfE, Unique pupil numbers: a temporary one ends in a letter. */
const UPN = /^[A-Z]\d{11}[0-9A-Z]$/i

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
    'upn',
    'upnUnknown',
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
  wrong(ctx, { diedOn, upn: before }, { born, forename, surname, knownAs, expectedOn, upn, upnUnknown }) {
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
    // One that a return brought may be wrong, and holds nothing else up.
    if (typeof upn === 'string' && upn !== before && !UPN.test(upn))
      problems.push({
        field: 'upn',
        message: 'A pupil number is a letter, then 11 numbers, then a number or a letter, like A123456789012',
      })
    if (upn && upnUnknown)
      problems.push({ field: 'upnUnknown', message: 'Leave this empty where you enter the pupil number' })
    return problems
  },
})
