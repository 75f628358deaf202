import { type NameList, words } from './name-list.ts'

export const arab: NameList = {
  girls: words(`
    Layla Noor Rania Maryam Yasmin Hala
  `),
  boys: words(`
    Omar Khaled Karim Yousef Tariq Hadi
  `),
  surnames: words(`
    Haddad Mansour Nasser Saleh Khalil Al-Masri Al-Hassan Abdullah
  `),
}
