import type { Paper } from './paper.ts'

/** A paper as a Word file. What makes it is large, and is loaded when the first one is asked for. */
export const toWord = async (paper: Paper): Promise<Buffer> => (await import('./word.ts')).asWordFile(paper)
