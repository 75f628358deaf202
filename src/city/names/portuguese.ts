import { type NameList, words } from './name-list.ts'

export const portuguese: NameList = {
  girls: words(`
    Beatriz Mariana Carolina Leonor Matilde Ines Catarina Rita Lara Joana
  `),
  boys: words(`
    Rodrigo Tiago Diogo Goncalo Rafael Miguel Duarte Pedro Afonso Nuno
  `),
  surnames: words(`
    Silva Santos Ferreira Pereira Oliveira Costa Rodrigues Martins Sousa Fernandes
  `),
}
