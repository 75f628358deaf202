/** The sorts of file that a record may hold: pictures that a browser shows as they are, and documents to download. */
export const SORTS = {
  'image/jpeg': { words: 'JPEG picture', isPicture: true },
  'image/png': { words: 'PNG picture', isPicture: true },
  'application/pdf': { words: 'PDF document', isPicture: false },
} as const

export type Sort = keyof typeof SORTS

const BEGINNINGS: readonly [Sort, readonly number[]][] = [
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
]

/** What a file is by what is in it: its name and what the browser calls it prove nothing. */
export const sortOf = (bytes: Uint8Array): Sort | undefined =>
  BEGINNINGS.find(([, beginning]) => beginning.every((byte, i) => bytes[i] === byte))?.[0]
