import { type NameList, words } from './name-list.ts'

export const bangladeshi: NameList = {
  girls: words(`
    Nadia Tahmina Sumaiya Fahmida Sadia Rumana Jannat Nusrat Farzana Tasnim
  `),
  boys: words(`
    Rahim Mohammed Tanvir Sajid Abdul Rafi Shahin Mahdi Jubair Nahid
  `),
  borneByWomen: ['Begum', 'Khatun', 'Akter', 'Bibi'],
  surnames: words(`
    Miah Uddin Rahman Islam Chowdhury Hoque Alam Haque Sarkar Choudhury
  `),
}
