import { type NameList, words } from './name-list.ts'

export const filipino: NameList = {
  girls: words(`
    Angelica Jasmine Kristine Bianca Althea Nicole
  `),
  boys: words(`
    Angelo Joshua Gabriel Miguel Jericho Paolo
  `),
  surnames: words(`
    Santos Reyes Cruz Bautista Garcia Mendoza Ramos Aquino
  `),
}
