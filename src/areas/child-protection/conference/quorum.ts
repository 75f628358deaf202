import type { Row } from '../../../engines/records/index.ts'
import type { Conference } from './records.ts'

/**
 * How many agencies that know the child must be there beside children’s social care, before a conference may decide: a local
 * setting, a whole number of agencies, 2 or 3.
 */
const QUORUM: { value: 2 | 3; reason: string } = {
  value: 2,
  reason:
    'Working Together 2023 says who is invited and not how many must come. Social care and two others is what most partnerships ask for: fewer have too little between them to decide on.',
}

type There = Pick<Row<typeof Conference>, 'socialCare' | 'police' | 'health' | 'education' | 'otherAgencies'>

const isNamed = (who: string | null | undefined): boolean => (who ?? '').trim() !== ''

/** How many agencies that know the child were there beside social care; of the others, each line names one. */
const agenciesBeside = ({ police, health, education, otherAgencies }: Partial<There>): number =>
  [police, health, education, ...(otherAgencies ?? '').split('\n')].filter(isNamed).length

/** Whether enough agencies were there to decide. */
export const isQuorate = (there: Partial<There>): boolean =>
  isNamed(there.socialCare) && agenciesBeside(there) >= QUORUM.value

/** What makes a conference quorate, as its form says it. */
export const QUORATE = `children’s social care and at least ${QUORUM.value} other agencies, each of which knows the child`

/** What was missing, in plain words: after 'it was not quorate: '. */
export const missing = (there: Partial<There>): string =>
  isNamed(there.socialCare)
    ? `beside social care ${beside(agenciesBeside(there))} there, and ${QUORUM.value} are needed`
    : 'nobody from children’s social care was there'

const beside = (n: number): string =>
  n === 0 ? 'no agency was' : n === 1 ? '1 agency was' : `${n} agencies were`
