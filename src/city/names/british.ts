import { type NameList, words } from './name-list.ts'

export const british: NameList = {
  girls: words(`
    Amelia Olivia Ella Grace Chloe Megan Ruby Lily Evie Sophie Jessica Emily Charlotte Ellie Poppy Daisy Holly Lucy Freya Millie
  `),
  boys: words(`
    Jack Harry Oliver Charlie Thomas Jacob Alfie Joshua William James George Riley Callum Tyler Liam Ryan Connor Lewis Kyle Ethan
  `),
  surnames: words(`
    Smith Jones Taylor Brown Evans Thomas Roberts Walker Wright Robinson Hughes Edwards Green Hall Wood Harris Lewis Martin Jackson Clarke Turner Hill Moore Cooper Ward Morris King Watson Baker Harrison
  `),
}
