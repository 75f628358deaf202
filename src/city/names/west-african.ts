import { type NameList, words } from './name-list.ts'

export const westAfrican: NameList = {
  girls: words(`
    Adaeze Chioma Temitope Abena Ama Funmilayo Esther Blessing Ngozi Akosua
  `),
  boys: words(`
    Emeka Kwame Tunde Chidi Kofi Samuel Daniel Oluwaseun Kwabena Ifeanyi
  `),
  surnames: words(`
    Okafor Adeyemi Mensah Owusu Okeke Adebayo Boateng Asante Eze Osei Balogun Nwosu
  `),
}
