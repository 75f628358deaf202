const CHECK_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ'

/** A pupil number is this long: a letter, eleven digits, and a digit or (in a temporary one) a letter. */
const LENGTH = 13

/**
 * The letter with which a pupil number should begin: the sum of each digit times its place (2 to 13) leaves so much
 * when divided by 23 (rule 1510). Undefined where what follows the first character is not twelve digits.
 */
export function checkLetter(upn: string): string | undefined {
  if (!/^.\d{12}$/.test(upn)) return undefined
  let sum = 0
  for (let place = 2; place <= LENGTH; place++) sum += place * Number(upn[place - 1])
  return CHECK_LETTERS[sum % CHECK_LETTERS.length]
}

/** Whether a text is as long as a pupil number is. */
export const isLongAsUpn = (upn: string): boolean => upn.length === LENGTH
