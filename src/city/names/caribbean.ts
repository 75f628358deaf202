import { type NameList, words } from './name-list.ts'

export const caribbean: NameList = {
  girls: words(`
    Tianna Shanice Renee Jada Kiara Aaliyah Monique Chantelle Imani Naomi
  `),
  boys: words(`
    Jayden Tyrell Marcus Kadeem Andre Malachi Jerome Leon Isaiah Romario
  `),
  surnames: words(`
    Campbell Williams Brown Grant Francis Gordon Reid Bailey Clarke Henry Samuels Powell Barrett Dixon Blake
  `),
}
