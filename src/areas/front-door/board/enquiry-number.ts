import { newId } from '../../../engines/records/index.ts'

/** Letters and digits that nobody confuses when they are read out. */
const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** A number for one enquiry, to be said over the telephone: 'FD-7K2M-9QXH'. By chance, so that no gap tells anything. */
export function enquiryNumber(): string {
  const digits = newId().replaceAll('-', '')
  const signs = Array.from(
    { length: 8 },
    (_, i) => SIGNS[Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16) & 31],
  )
  return `FD-${signs.slice(0, 4).join('')}-${signs.slice(4).join('')}`
}
