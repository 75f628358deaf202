import { type NameList, words } from './name-list.ts'

export const somali: NameList = {
  girls: words(`
    Hodan Ayaan Fartun Ifrah Sagal Hibo Nimco Sahra
  `),
  boys: words(`
    Abdirahman Mahad Liban Guled Abdi Zakariya Mohamed Ayub
  `),
  surnames: words(`
    Warsame Farah Jama Abdi Hassan Yusuf Ismail Elmi Omar
  `),
}
