import { type NameList, words } from './name-list.ts'

export const kurdish: NameList = {
  girls: words(`
    Shilan Rojin Hana Bahar Shayma Lava
  `),
  boys: words(`
    Rebin Karwan Diyar Hiwa Aram Soran Zana Barzan
  `),
  surnames: words(`
    Rashid Hama Aziz Karim Mahmoud Qadir Salih Osman Ahmad
  `),
}
