import { type NameList, words } from './name-list.ts'

export const iranian: NameList = {
  girls: words(`
    Parisa Nasrin Shirin Mahsa Elham Niloufar
  `),
  boys: words(`
    Arash Mehdi Reza Kaveh Amir Farhad Navid Behzad
  `),
  surnames: words(`
    Hosseini Rezaei Ahmadi Moradi Karimi Jafari Rahmani Ghorbani
  `),
}
