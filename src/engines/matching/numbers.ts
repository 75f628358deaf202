const UPN_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ'

/** An identifier as it is compared: capitals and digits only. */
export const plainNumber = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '')

/** Whether a text has the form of a unique pupil number: a letter, eleven digits, then a digit or a letter. */
export const looksLikeUpn = (text: string): boolean => /^[A-Z]\d{11}[0-9A-Z]$/.test(plainNumber(text))

/**
 * Whether a unique pupil number's check letter is right: the twelve characters after it, weighted 2 to 13,
 * modulo 23 (DfE, UPN guide). The last character is a letter in a temporary number.
 */
export function isUpn(text: string): boolean {
  const upn = plainNumber(text)
  if (!looksLikeUpn(upn)) return false
  let sum = 0
  for (let at = 1; at < 13; at++) {
    const char = upn[at] ?? ''
    const value = /\d/.test(char) ? Number(char) : UPN_LETTERS.indexOf(char)
    if (value < 0) return false
    sum += value * (at + 1)
  }
  return upn[0] === UPN_LETTERS[sum % 23]
}

/** Whether a text is an NHS number with a right check digit: weights 10 to 2, modulo 11 (NHS data dictionary). */
export function isNhsNumber(text: string): boolean {
  const digits = text.replace(/[\s-]/g, '')
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false
  let sum = 0
  for (let at = 0; at < 9; at++) sum += Number(digits[at]) * (10 - at)
  return (11 - (sum % 11)) % 11 === Number(digits[9])
}

/** '943 476 5919' */
export function formatNhsNumber(text: string): string {
  const digits = plainNumber(text)
  return `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`
}

/** A United Kingdom telephone number as it is compared: its digits without 0 or +44; empty when it is none. */
export function plainPhone(text: string): string {
  const digits = text.replace(/^\s*(\+|00)44\s*(\(0\))?/, '0').replace(/\D/g, '')
  return /^0\d{9,10}$/.test(digits) ? digits.slice(1) : ''
}
