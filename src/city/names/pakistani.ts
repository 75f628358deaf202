import { type NameList, words } from './name-list.ts'

export const pakistani: NameList = {
  girls: words(`
    Aisha Zainab Fatima Maryam Iqra Hafsa Aliza Sana Mahnoor Amna
  `),
  boys: words(`
    Muhammad Ahmed Hamza Ibrahim Bilal Zain Usman Haris Yusuf Hassan
  `),
  borneByWomen: ['Begum', 'Bibi', 'Akhtar', 'Kausar', 'Bano'],
  surnames: words(`
    Khan Ahmed Hussain Mahmood Iqbal Akhtar Malik Ali Mirza Shah Butt Qureshi Raja Chaudhry
  `),
}
