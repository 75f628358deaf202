import { type NameList, words } from './name-list.ts'

export const southAsian: NameList = {
  girls: words(`
    Dilini Shreya Asha Sunita Maya Angela Grace Tharani Nisha Anusha
  `),
  boys: words(`
    Kavin Prakash Suresh Nimal Arun Bijay Joshua Dinesh Roshan Anil
  `),
  surnames: words(`
    Perera Fernando Sivakumar Gurung Thapa Rai Silva Rajah Nathan Tamang
  `),
}
