/**
 * Papers: what is given to somebody to read, as one list of plain parts from which the screen, print, PDF and Word are
 * drawn. A page that shows one hands it over beside its body (`Shown.paper`), and is then offered as both files.
 */
export type { Block, Item, Paper } from './paper.ts'
export { printable } from './plain.ts'
export { toPdf } from './to-pdf.ts'
export { toWord } from './to-word.ts'
export { wordsOfPaper } from './words-of-paper.ts'
