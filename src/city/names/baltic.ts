import { type NameList, words } from './name-list.ts'

export const baltic: NameList = {
  girls: words(`
    Emilija Gabija Austeja Liepa Elza Anna Sofija Karina Viktorija Ieva
  `),
  boys: words(`
    Lukas Matas Nojus Jonas Karlis Roberts Markuss Domas Rokas Artjoms
  `),
  surnames: words(`
    Kazlauskas Petrauskas Jankauskas Stankevicius Berzins Kalnins Ozolins Ivanovs Balciunas Butkus
  `),
}
