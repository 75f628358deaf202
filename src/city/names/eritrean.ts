import { type NameList, words } from './name-list.ts'

export const eritrean: NameList = {
  girls: words(`
    Selam Feven Winta Rahel Semhar Luwam Bethlehem
  `),
  boys: words(`
    Filmon Yonas Natnael Mebrahtu Kibrom Henok Robel Awet
  `),
  surnames: words(`
    Tesfay Berhane Gebremedhin Haile Kidane Mehari Weldu Tekle
  `),
}
