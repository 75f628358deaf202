import { type NameList, words } from './name-list.ts'

export const southernAfrican: NameList = {
  girls: words(`
    Tendai Rudo Chipo Nyasha Tariro Ruvimbo Thandiwe Tatenda
  `),
  boys: words(`
    Tinashe Tafadzwa Farai Kudzai Tapiwa Simba Takudzwa Munashe
  `),
  surnames: words(`
    Moyo Ncube Sibanda Dube Chirwa Banda Mutasa Chikwanha Phiri Mpofu
  `),
}
