import { type NameList, words } from './name-list.ts'

export const albanian: NameList = {
  girls: words(`
    Elira Arta Besiana Drita Anisa Era
  `),
  boys: words(`
    Ardit Erion Klajdi Endrit Arben Ergys Florian Kevin
  `),
  surnames: words(`
    Hoxha Shehu Gjoka Prifti Dervishi Leka Marku Kola
  `),
}
