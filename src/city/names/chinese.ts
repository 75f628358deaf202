import { type NameList, words } from './name-list.ts'

export const chinese: NameList = {
  girls: words(`
    Mei Xin Yan Jia Emily Grace Yi Ling Wing
  `),
  boys: words(`
    Wei Jun Hao Ming Jason Kevin Yu Chun
  `),
  surnames: words(`
    Chen Wong Li Wang Zhang Chan Lin Huang Liu Lam Cheung Yang
  `),
}
