import { type NameList, words } from './name-list.ts'

export const afghan: NameList = {
  girls: words(`
    Zahra Parisa Mursal Shabnam Laila Nargis Frishta Hosna Marwa Yalda
  `),
  boys: words(`
    Ahmad Farid Najib Omid Hamid Samim Zabihullah Mustafa Naweed Rahmatullah
  `),
  surnames: words(`
    Ahmadzai Stanikzai Safi Noori Rahimi Hakimi Karimi Sultani Mohammadi Amiri Zadran Wardak
  `),
}
