import { type NameList, words } from './name-list.ts'

export const traveller: NameList = {
  girls: words(`
    Margaret Bridget Kathleen Mary Ann Winnie Nora Theresa Shannon Chantelle
  `),
  boys: words(`
    Patrick John Martin Michael Thomas James Miley Bernard Simon Jimmy
  `),
  surnames: words(`
    Ward McDonagh Connors Joyce Maughan Stokes Doran Cash Mongan Sweeney
  `),
}
