import type { Row } from '../../../engines/records/index.ts'
import type { Agreement } from '../records-section-20.ts'

type Said = Pick<
  Row<typeof Agreement>,
  | 'ground'
  | 'position'
  | 'agreedBy'
  | 'standing'
  | 'understood'
  | 'objects'
  | 'objector'
  | 'canProvide'
  | 'childsView'
>

const ADVICE =
  'Take legal advice: without an agreement only a court or the police can keep a child from home.'

// Section 20(9): the objection of another does not count while they agree.
const AGREES_FOR_ALL = ['special-guardian', 'lives-with']

/**
 * Why a child under 16 cannot be accommodated on what was said, as a sentence; undefined where they can (Children Act 1989, section
 * 20). From 16 their own agreement is what counts, and this is not asked.
 */
export function whyNotAgreed(said: Said | undefined): string | undefined {
  if (!said) return 'Nobody has written down who agreed and that they may: write that down first.'
  const { position, standing, agreedBy } = said
  if (position === 'refused') return `${agreedBy ?? 'Whoever was asked'} does not agree. ${ADVICE}`
  if (position === 'nobody-to-ask' && said.ground === 'welfare')
    return 'Where somebody could give the child a home, they are asked first (Children Act 1989, section 20(4) and (7)).'
  if (position === 'given') {
    if (standing === null || standing === 'without')
      return `${agreedBy ?? 'Whoever agreed'} has no parental responsibility for the child, so their agreement is not enough. ${ADVICE}`
    if (said.understood !== true)
      return 'An agreement counts only from somebody who can decide it and understands it: ask again, with help, and write down what they said.'
  }
  if (said.objects && said.canProvide !== false && !AGREES_FOR_ALL.includes(standing ?? ''))
    return `${said.objector ?? 'Somebody'} has parental responsibility, objects, and can give the child a home: the law does not let us accommodate a child under 16 then (Children Act 1989, section 20(7)). ${ADVICE}`
  return said.childsView
    ? undefined
    : 'Write down what the child wants and feels first (Children Act 1989, section 20(6)).'
}
