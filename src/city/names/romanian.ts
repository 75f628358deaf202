import { type NameList, words } from './name-list.ts'

export const romanian: NameList = {
  girls: words(`
    Maria Andreea Ioana Elena Alexandra Bianca Daria Sofia Ana Gabriela
  `),
  boys: words(`
    Andrei Alexandru Stefan Ionut Mihai David Luca Matei Cristian Radu
  `),
  surnames: words(`
    Popescu Ionescu Popa Dumitru Stan Stoica Gheorghe Matei Ciobanu Rusu Munteanu Constantin
  `),
}
