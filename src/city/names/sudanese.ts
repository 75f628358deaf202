import { type NameList, words } from './name-list.ts'

export const sudanese: NameList = {
  girls: words(`
    Amna Rania Salma Tasneem Hiba Sara
  `),
  boys: words(`
    Abdelrahman Mustafa Adam Haroun Khalid Osman Ishaq Bakri
  `),
  surnames: words(`
    Ahmed Ibrahim Abdallah Adam Osman Musa Hamid Yahya Ismail
  `),
}
