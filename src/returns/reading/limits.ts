/** What a file may not exceed. All of it is refused while reading: nothing is ever held whole. */
export type Limits = {
  /** Bytes a file. */
  fileBytes: number
  /** Characters a cell. */
  cell: number
  /** Elements within elements. */
  depth: number
  /** Rows about one child in an XML file, which are held together until the child ends. */
  rowsPerChild: number
  /** Doubts a return: with more than these it is not the return it seems. */
  doubts: number
}

export const DEFAULT_LIMITS: Limits = {
  fileBytes: 1024 ** 3,
  cell: 1024 ** 2,
  depth: 24,
  rowsPerChild: 50_000,
  doubts: 1_000_000,
}

/** Rows handed over at a time, at most (a child's own rows are not parted). */
export const BATCH = 5_000

/** '1.5 GB', '20 MB', '3 bytes'. */
export function formatBytes(bytes: number): string {
  const units = ['bytes', 'KB', 'MB', 'GB', 'TB']
  let size = bytes
  let unit = 0
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024
    unit += 1
  }
  return `${Math.round(size * 10) / 10} ${units[unit]}`
}
