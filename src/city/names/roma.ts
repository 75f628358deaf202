import { type NameList, words } from './name-list.ts'

export const roma: NameList = {
  girls: words(`
    Vanesa Ramona Esmeralda Denisa Florentina Carmen Nikola Sara Lavinia Patricia
  `),
  boys: words(`
    Marius Florin Denis Dominik Patrik Samuel Costel Daniel Viorel Robert
  `),
  surnames: words(`
    Horváth Balog Lakatos Stanescu Ciurar Lingurar Gaborova Mirga Dunka Kaldaras
  `),
}
