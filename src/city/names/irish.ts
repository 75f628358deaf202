import { type NameList, words } from './name-list.ts'

export const irish: NameList = {
  girls: words(`
    Aoife Ciara Niamh Saoirse Erin Orla Sinead Roisin Maeve Caitlin
  `),
  boys: words(`
    Sean Conor Cian Oisin Declan Patrick Eoin Niall Brendan Kieran
  `),
  surnames: words(`
    Murphy Kelly Byrne Ryan Walsh Doyle McCarthy Gallagher Doherty Kennedy Lynch Murray Quinn Moran Nolan
  `),
}
