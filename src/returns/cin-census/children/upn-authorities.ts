import { isLongAsUpn } from './pupil-number.ts'

/** The authorities' codes in pupil numbers since April 1998, and recognised pseudo codes, up to 2022-23 (rule 1530). */
const UP_TO_2022 =
  '001-005 201-213 301-320 330-336 340-344 350-359 370-373 380-384 390-394 420 660-681 701-708 800-803 805-808 810-813 815 816 820-823 825 826 830 831 835-840 841 845 846 850-852 855-857 860 861 865-896 908 909 916 919 921 925 926 928 929 931 933 935-938 940-941'
/** Cumberland, and Westmorland and Furness. */
const SINCE_2023 = '942 943'

function codes(ranges: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const range of ranges.split(' ')) {
    const [first, last = first] = range.split('-').map(Number) as [number, number?]
    for (let code = first; code <= last; code++) found.add(String(code).padStart(3, '0'))
  }
  return found
}

/** The codes with which a pupil number may say where it was given, up to 2022-23. */
export const UPN_AUTHORITIES_TO_2022_23 = codes(UP_TO_2022)
/** The same since 2023-24. */
export const UPN_AUTHORITIES = codes(`${UP_TO_2022} ${SINCE_2023}`)

/** Whether a pupil number of full length says by its characters 2 to 4 that none of these authorities gave it. */
export const isUpnOfNone = (authorities: ReadonlySet<string>, upn: string | null): boolean =>
  upn !== null && isLongAsUpn(upn) && !authorities.has(upn.slice(1, 4))
