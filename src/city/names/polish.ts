import { type NameList, words } from './name-list.ts'

export const polish: NameList = {
  girls: words(`
    Zofia Julia Maja Hanna Zuzanna Oliwia Alicja Natalia Wiktoria Kinga
  `),
  boys: words(`
    Jakub Szymon Antoni Filip Jan Kacper Mateusz Bartosz Kamil Oskar
  `),
  surnames: words(`
    Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Mazur Krawczyk Pawlak
  `),
}
